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
    columns, members = case.compiled.columns, case.figures.members[index]
    for at, cost_of_unit in enumerate(columns.lines.unit_cost):
        if cost_of_unit is not None:
            continue
        line = case.compiled.plan.costs[at]
        if not isinstance(line.calculation, DaysOfPeriodCost | Depreciation):
            continue
        numerator, denominator = calculated(line.calculation)
        _, cost = cost_entered(line.calculation)
        if numerator > cost * denominator and members[columns.partner[rows := columns.rows_of(at)]].any():
            yield Finding(
                "calculation-above-cost",
                {
                    "line": line.what or line.id,
                    "cost": Euro(cost),
                    "amount": Euro(int(columns.cents[rows.start])),
                },
                Status.TO_BE_VERIFIED,
                Severity.IMPORTANT,
                where=("costs", at),
            )
