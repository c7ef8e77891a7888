"""What is to be said of agreements and contracts about common costs: shares that moved, waiting in a circle."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.agreements import Reckoning, reckoned
from planner.engine.chain import circle
from planner.engine.checks.verdict import Case
from planner.findings import Clauses, Euro, Finding, Message, Names, Parameter, Path, Severity, Status


def agreements(case: Case, index: int) -> Iterator[Finding]:
    """Return what there is to say of agreements and contracts in one scenario of a batch."""
    for at, common in enumerate(case.compiled.plan.common_costs):
        if common.agreements:
            where: Path = ("common_costs", at, "agreements", len(common.agreements) - 1)
            yield _held_against(case, reckoned(case.compiled, case.figures, common), index, where)
    if found := circle(case.compiled.plan):
        yield Finding(
            "contracts-in-circle",
            {"names": Names(found)},
            Status.NOT_MET,
            Severity.IMPORTANT,
            where=_place(case, found[0]),
        )


def changes(case_names: dict[str, str], seen: Reckoning, index: int) -> tuple[Message, ...]:
    """Return who pays how much more or less than agreed, those of one amount together, largest first.

    Args:
        case_names: Names of partners, by id.
        seen: The agreement, against the shares now.
        index: Position of the scenario.
    """
    by_gap: dict[int, list[str]] = {}
    for at in np.flatnonzero(seen.note[index]):
        by_gap.setdefault(int(seen.note[index, at]), []).append(case_names.get(seen.ids[at], seen.ids[at]))
    return tuple(
        Message(
            "agreement-change",
            {"partners": Names(tuple(names)), "gap": Euro(abs(cents)), "direction": "more" if cents > 0 else "less"},
        )
        for cents, names in sorted(by_gap.items(), key=lambda one: (-one[0] if one[0] > 0 else 0, one[0]))
    )


def _held_against(case: Case, seen: Reckoning, index: int, where: Path) -> Finding:
    assert seen.agreement is not None  # asked only where something was agreed
    said: dict[str, Parameter] = {"title": seen.common.title, "dated": seen.agreement.dated}
    if seen.unknown[index].any():
        return Finding("agreement-open", said, Status.TO_BE_VERIFIED, Severity.IMPORTANT, where=where)
    if not seen.touched[index]:
        return Finding("agreement-kept", said, Status.MET, Severity.NOTE, where=where)
    names = {one.id: one.shown_name for one in case.compiled.plan.partners}
    said["changes"] = Clauses(changes(names, seen, index))
    return Finding("agreement-differs", said, Status.NOT_MET, Severity.IMPORTANT, where=where)


def _place(case: Case, contract: str) -> Path:
    for at, common in enumerate(case.compiled.plan.common_costs):
        for position, one in enumerate(common.contracts):
            if one.id == contract:
                return ("common_costs", at, "contracts", position, "waits_for")
    return ("common_costs",)
