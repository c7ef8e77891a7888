"""Calculations that give more than the whole of which they take a part."""

from __future__ import annotations

from collections.abc import Iterator

from planner.engine.calculations import calculated, cost_entered
from planner.engine.checks.verdict import Case
from planner.findings import Euro, Finding, Severity, Status
from planner.plan.calculations import DaysOfPeriodCost, Depreciation


def beyond_the_whole(case: Case, index: int) -> Iterator[Finding]:
    """Yield lines with more days than a period has, or more months of use than equipment lives, of those who take part.

    What a year or a month costs may well be taken several times; a period and a price may not.
    """
    present = {row.line.id for row in case.compiled.rows if case.figures.members[index, row.partner]}
    for at, line in enumerate(case.compiled.plan.costs):
        if not isinstance(line.calculation, DaysOfPeriodCost | Depreciation) or line.id not in present:
            continue
        numerator, denominator = calculated(line.calculation)
        _, cost = cost_entered(line.calculation)
        if numerator > cost * denominator:
            yield Finding(
                "calculation-above-cost",
                {
                    "line": line.what or line.id,
                    "cost": Euro(cost),
                    "amount": Euro(next(row.cents for row in case.compiled.rows if row.line.id == line.id)),
                },
                Status.TO_BE_VERIFIED,
                Severity.IMPORTANT,
                where=("costs", at),
            )
