"""What is to be said of the co-financing: too little, too much, not entered, from the Union, beyond its limit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from planner.engine.checks.verdict import Case
from planner.engine.contributions import Financing, Level, financing, level_of
from planner.findings import Euro, Finding, Margin, MarginUnit, Names, Parameter, Path, Severity, Status
from planner.plan.contributions import Contribution

NO_DOUBLE_FINANCING = "no_double_financing"
"""Id under which calls and acts say that the Union never pays the same cost twice."""
WHERE: Path = ("contributions",)


def contributions(case: Case, index: int) -> list[Finding]:
    """Return what there is to say of the co-financing in one scenario of a batch."""
    level = level_of(case.compiled.call)
    each = financing(case.compiled, case.figures, slice(index, index + 1))
    asked = each.of_action(level) if level.of == "action" else each
    return [*_sums(case, level, asked), *_volunteers(case, level, asked), *_union(case, index), *_rowless(case)]


def _sums(case: Case, level: Level, asked: Financing) -> Iterator[Finding]:
    """Yield whether what is entered equals what is needed, to the cent, for each of whom it is asked."""
    needed, counted, missing = asked.needed[0], asked.counted[0], asked.missing[0]
    has_some = np.asarray(asked.entered[0].any(axis=1))
    names = [_name(case, level, at) for at in range(len(needed))]
    bare = [at for at in range(len(needed)) if not has_some[at] and (needed[at] > 0 or asked.unknown[0, at])]
    # Without a call nobody asks where the money comes from, until somebody begins to say it.
    if bare and (case.compiled.call is not None or has_some.any()):
        yield _nothing_entered(level, asked, bare, names)
    is_fine = not bare and bool(has_some.any())
    for at in np.flatnonzero(has_some):
        parameters: dict[str, Parameter] = {"level": level.of, "partner": names[at], "value": Euro(int(counted[at]))}
        if asked.unknown[0, at]:
            is_fine = False
            # Up to which amount volunteers' work counts may be what nobody knows: all that is entered is said.
            parameters["value"] = Euro(int(asked.money[0, at] + asked.volunteers_entered[0, at]))
            yield _said("contribution-needed-unknown", level, Status.TO_BE_VERIFIED, parameters)
        elif missing[at]:
            is_fine = False
            gap = abs(int(missing[at]))
            parameters |= {
                "whole": Euro(int(needed[at])),
                "gap": Euro(gap),
                "apart": Euro(int(asked.in_kind[0, at])),
                "reason": "" if level.is_sure else "level",
            }
            code = "contribution-short" if missing[at] > 0 else "contribution-over"
            status = Status.NOT_MET if level.is_sure else Status.TO_BE_VERIFIED
            yield _said(code, level, status, parameters, margin=Margin(-gap, MarginUnit.EUR))
    if is_fine:
        yield _said(
            "contribution-complete",
            level,
            Status.MET if level.is_sure else Status.TO_BE_VERIFIED,
            {"level": level.of, "whole": Euro(int(needed.sum())), "reason": "" if level.is_sure else "level"},
            severity=Severity.NOTE,
        )


def _nothing_entered(level: Level, asked: Financing, bare: Sequence[int], names: Sequence[str]) -> Finding:
    parameters: dict[str, Parameter] = {
        "level": level.of,
        "partners": Names(tuple(names[at] for at in bare)),
        "count": len(bare),
    }
    if not asked.unknown[0, bare].any():
        parameters["whole"] = Euro(int(asked.needed[0, bare].sum()))
    return _said("contribution-not-entered", level, Status.TO_BE_VERIFIED, parameters, severity=Severity.NOTE)


def _volunteers(case: Case, level: Level, asked: Financing) -> Iterator[Finding]:
    """Yield volunteers' work that is entered beyond what it costs in the budget."""
    entered, cost = asked.volunteers_entered[0], asked.volunteers_cost[0]
    # Where a line waits for its exchange rate, nobody knows what the work costs.
    for at in np.flatnonzero((entered > cost) & ~asked.unknown[0]):
        parameters: dict[str, Parameter] = {
            "level": level.of,
            "partner": _name(case, level, int(at)),
            "value": Euro(int(entered[at])),
            "limit": Euro(int(cost[at])),
            "gap": Euro(int(entered[at] - cost[at])),
        }
        yield _said("contribution-volunteers-over", level, Status.TO_BE_VERIFIED, parameters)


def _union(case: Case, index: int) -> Iterator[Finding]:
    """Yield contributions that come from the Union's budget, and those of which nobody has said whether they do."""
    call, members = case.compiled.call, case.figures.members[index]
    rule = NO_DOUBLE_FINANCING if call and any(one.id == NO_DOUBLE_FINANCING for one in call.rules) else None
    taking = {one.id for at, one in enumerate(case.compiled.partners) if members[at]}
    lines = [(at, one) for at, one in enumerate(case.compiled.plan.contributions) if one.partner in taking]
    for answer, status, severity in (
        ("yes", Status.NOT_MET, Severity.BLOCKING),
        ("unknown", Status.TO_BE_VERIFIED, Severity.IMPORTANT),
    ):
        found = [(at, one) for at, one in lines if one.from_union == answer and one.amount]
        if not found:
            continue
        where: Path = (*WHERE, found[0][0], "eu_source") if len(found) == 1 else WHERE
        yield Finding(
            "contribution-from-union",
            _amounts(case, [one for _, one in found]),
            status,
            severity,
            where=where,
            rule=rule,
        )


def _rowless(case: Case) -> Iterator[Finding]:
    """Yield contributions of partners without a budget: there is no cost of theirs to cover."""
    without = {one.id for one in case.compiled.plan.partners if not one.has_budget}
    found = [(at, one) for at, one in enumerate(case.compiled.plan.contributions) if one.partner in without]
    if found:
        where: Path = (*WHERE, found[0][0], "partner")
        parameters = _amounts(case, [one for _, one in found])
        yield Finding("contribution-without-budget", parameters, Status.NOT_MET, Severity.IMPORTANT, where=where)


def _amounts(case: Case, lines: Sequence[Contribution]) -> dict[str, Parameter]:
    names = {one.id: one.shown_name for one in case.compiled.plan.partners}
    return {
        "partners": Names(tuple(dict.fromkeys(names.get(one.partner, one.partner) for one in lines))),
        "amount": Euro(sum(one.amount for one in lines)),
        "count": len(lines),
    }


def _name(case: Case, level: Level, at: int) -> str:
    return case.compiled.partners[at].shown_name if level.of == "partner" else case.compiled.plan.title


def _said(
    code: str,
    level: Level,
    status: Status,
    parameters: dict[str, Parameter],
    *,
    severity: Severity = Severity.IMPORTANT,
    margin: Margin | None = None,
) -> Finding:
    return Finding(code, parameters, status, severity, where=WHERE, rule=level.rule, margin=margin)
