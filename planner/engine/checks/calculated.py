"""Calculations that give more than the whole of which they take a part."""

from __future__ import annotations

from collections.abc import Iterator

from planner.engine.calculations import calculated, cost_entered
from planner.engine.checks.verdict import Case
from planner.findings import Finding, Severity, Status, money
from planner.money import HALF_UP, quotient
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
        if numerator > cost * denominator and members[columns.partner[columns.rows_of(at)]].any():
            # In the currency in which it was entered: it is the calculation that cannot be, at any exchange rate.
            rounding = case.compiled.rounding if line.currency is None else HALF_UP
            yield Finding(
                "calculation-above-cost",
                {
                    "line": line.what or line.id,
                    "cost": money(cost, line.currency),
                    "amount": money(quotient(numerator, denominator, rounding=rounding), line.currency),
                },
                Status.TO_BE_VERIFIED,
                Severity.IMPORTANT,
                where=("costs", at),
            )
