"""Upkeep: what a call that loads still lacks, or says carelessly; it computes, and ``calls check`` tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from planner.catalogue.files import LevelFile, level_file
from planner.catalogue.folders import ACTS_FOLDER, CALL_FILE, CASES_FILE
from planner.catalogue.resolve import Shelf
from planner.findings import Finding, Names, Parameter, Severity, Status, Term, Terms
from planner.findings import Path as Place
from planner.rules.call import Call
from planner.rules.kinds import Deadline, EligibleCountries, Opening, Rate, RoundingRule
from planner.rules.kinds import Mapping as Placing
from planner.rules.scope import Rule
from planner.terms import UNKNOWN
from planner.terms.defects import nearest
from planner.wording.texts import texts

NEEDED: tuple[type[Rule], ...] = (Opening, Deadline, RoundingRule, Rate, EligibleCountries)
"""Kinds without which no plan can be judged; ``unknown`` where nobody could find the value."""
LONGEST = 320
_KINDS: Mapping[type[Rule], str] = {
    Opening: "opening",
    Deadline: "deadline",
    RoundingRule: "rounding",
    Rate: "rate",
    EligibleCountries: "eligible_countries",
}
_QUOTES = re.compile('["“”«»„]')


def lacking(calls: Mapping[str, Call], shelf: Shelf) -> Iterator[Finding]:
    """Yield the kinds of rule that a target lacks, at the top of its own file."""
    for call in calls.values():
        missing = tuple(_KINDS[kind] for kind in NEEDED if not any(call.of_kind(kind)))
        if missing:
            parameters: dict[str, Parameter] = {"kinds": Terms("rule_kind", missing), "count": len(missing)}
            for path in shelf.files.get(call.id, ()):
                yield Finding("call-lacks", parameters, subject="file", file=str(path), line=1)


def careless(shelf: Shelf, on: date | None) -> Iterator[Finding]:
    """Yield what is said carelessly in any file: unfinished or copied sentences, days to come, unread documents.

    Args:
        shelf: Every file.
        on: Today; None leaves days out.
    """
    for file in _every(shelf):
        for at, rule in zip(file.level.positions, file.level.said.rules, strict=True):
            for code, where, parameters in _of_rule(rule, on):
                yield _at(file, code, ("rules", at, *where), {"rule": rule.id, **parameters})
        for key, document in file.level.said.documents.items():
            for field in ("publisher", "seen"):
                if not getattr(document, field):
                    yield _at(file, "document-unread", ("documents", key), {"value": key, "field": field})
            if document.url is not None and not re.match(r"https?://[^/]+\.", document.url):
                yield _at(file, "address-incomplete", ("documents", key, "url"), {"value": document.url[:80]})


def misspelt(calls: Mapping[str, Call], shelf: Shelf) -> Iterator[Finding]:
    """Yield names of funds, categories and groups that look like a slip for one that others use."""
    told = set()
    book = texts("en")
    for call in calls.values():
        for rule in call.rules:
            for kind, field, name in _names(rule):
                if book.has(f"term-{kind}", name) or (call.origins[rule.id], rule.id, name) in told:
                    continue
                known = [one for one in book.attributes(f"term-{kind}") if one != name]
                if meant := nearest(name, known):
                    told.add((call.origins[rule.id], rule.id, name))
                    parameters: dict[str, Parameter] = {
                        "rule": rule.id,
                        "value": name,
                        "kind": Term("thing", kind),
                        "nearest": meant,
                    }
                    yield from _in_origin(call, rule, field, parameters, shelf)


def ignored(roots: Sequence[Path]) -> Iterator[Finding]:
    """Yield files in folders of calls whose names nobody reads."""
    for root in roots:
        for path in sorted(root.rglob("*.y*ml")):
            inside = path.relative_to(root).parts
            is_act = len(inside) == 2 and inside[0] == ACTS_FOLDER and path.suffix == ".yaml"
            hidden = any(part[0] == "." for part in inside)
            if path.name in (CALL_FILE, CASES_FILE) or is_act or hidden:
                continue
            parameters: dict[str, Parameter] = {"value": path.name, "choices": Names((CALL_FILE, CASES_FILE))}
            yield Finding("file-ignored", parameters, subject="file", file=str(path), line=1)


def _every(shelf: Shelf) -> Iterator[LevelFile]:
    for level, paths in shelf.files.items():
        yield from (level_file(level, path) for path in paths)
    for act, paths in shelf.acts.items():
        yield from (level_file(f"{ACTS_FOLDER}/{act}", path, is_act=True) for path in paths)


def _of_rule(rule: Rule, on: date | None) -> Iterator[tuple[str, Place, dict[str, Parameter]]]:
    sentences = {("says",): rule.says, ("cite", "tried"): rule.cite.tried, ("cite", "because"): rule.cite.because}
    for where, text in sentences.items():
        if text and not text.rstrip().endswith("."):
            yield "sentence-unfinished", where, {"field": where[-1]}
    if len(rule.says) >= LONGEST:
        yield "sentence-too-long", ("says",), {"value": len(rule.says), "maximum": LONGEST}
    if _QUOTES.search(rule.says):
        yield "sentence-quoted", ("says",), {}
    if on is not None and rule.cite.checked_on is not None and rule.cite.checked_on > on:
        yield "checked-in-the-future", ("cite", "checked_on"), {"day": rule.cite.checked_on}


def _names(rule: Rule) -> Iterator[tuple[str, str, str]]:
    if fund := getattr(rule, "fund", None):
        yield "fund", "fund", str(fund)
    if group := getattr(rule, "group", None):
        yield "group", "group", str(group)
    if isinstance(rule, Placing) and rule.category != UNKNOWN:
        yield "category", "category", rule.category


def _in_origin(
    call: Call, rule: Rule, field: str, parameters: Mapping[str, Parameter], shelf: Shelf
) -> Iterator[Finding]:
    origin = call.origins[rule.id]
    is_act = origin.startswith(f"{ACTS_FOLDER}/")
    paths = shelf.acts.get(origin.removeprefix(f"{ACTS_FOLDER}/"), ()) if is_act else shelf.files.get(origin, ())
    for path in paths:
        file = level_file(origin, path, is_act=is_act)
        for at, said in zip(file.level.positions, file.level.said.rules, strict=True):
            if said.id == rule.id:
                yield _at(file, "name-misspelt", ("rules", at, field), parameters)


def _at(file: LevelFile, code: str, where: Place, parameters: Mapping[str, Parameter]) -> Finding:
    line = file.tree.line_of(where) if file.tree else 1
    return Finding(
        code,
        parameters,
        status=Status.NOT_MET,
        severity=Severity.IMPORTANT,
        subject="file",
        where=where,
        file=file.name,
        line=line,
    )
