"""Health of the catalogue as a whole: what no single path of files can see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from planner.catalogue.files import level_file
from planner.catalogue.folders import ACTS_FOLDER
from planner.catalogue.resolve import Shelf
from planner.findings import Euro, Finding, Parameter
from planner.rules.call import Call
from planner.rules.kinds import CallBudget


def of_acts(shelf: Shelf) -> list[Finding]:
    """Return the defects of the acts themselves, also of those that no call names."""
    return [
        finding
        for act, files in shelf.acts.items()
        for path in files
        for finding in level_file(f"{ACTS_FOLDER}/{act}", path, is_act=True).findings
    ]


def across(calls: Mapping[str, Call], shelf: Shelf, *, complete: bool) -> Iterator[Finding]:
    """Yield what several targets together get wrong.

    Args:
        calls: The sound targets, by id.
        shelf: Every file.
        complete: Whether these are all targets; when some do not load, sums say nothing.
    """
    if complete:
        yield from _topic_budgets(calls, shelf)


def _topic_budgets(calls: Mapping[str, Call], shelf: Shelf) -> Iterator[Finding]:
    """Yield calls whose topics' budgets do not add up to the call's own."""
    of_level: dict[tuple[str, str], list[Call]] = {}
    for call in calls.values():
        for rule in call.of_kind(CallBudget):
            if rule.of == "call":
                of_level.setdefault((call.origins[rule.id], rule.id), []).append(call)
    for (level, rule_id), below in of_level.items():
        whole = below[0].rule(rule_id)
        topics = [[one.amount for one in call.of_kind(CallBudget) if one.of == "topic"] for call in below]
        amounts = [one for several in topics for one in several]
        if not isinstance(whole, CallBudget) or not all(topics):
            continue
        if any(len(one.values) != 1 for one in (whole.amount, *amounts)):
            continue
        gap = sum(one.lowest for one in amounts) - whole.amount.lowest
        if gap:
            given: dict[str, Parameter] = {
                "rule": rule_id,
                "sum": Euro(whole.amount.lowest + gap),
                "whole": Euro(whole.amount.lowest),
                "gap": Euro(abs(gap)),
                "count": len(amounts),
            }
            yield from _at(Finding("topic-budgets-differ", given, subject="file"), level, rule_id, shelf)


def _at(finding: Finding, level: str, rule_id: str, shelf: Shelf) -> Iterator[Finding]:
    """Yield a finding at the amount of a rule, in the file of the level that says it."""
    for path in shelf.files.get(level, ()):
        file = level_file(level, path)
        for at, said in zip(file.level.positions, file.level.said.rules, strict=True):
            if said.id == rule_id and file.tree is not None:
                yield finding.at(file.name, file.tree.line_of(("rules", at, "amount")))
