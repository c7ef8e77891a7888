"""What a cost line comes to in euro: its own amount, at the plan's exchange rate where it is in another currency."""

from __future__ import annotations

from planner.engine.calculations import calculated
from planner.plan.calculations import HUNDRED
from planner.plan.costs import CostLine
from planner.plan.currencies import PER_UNIT, ExchangeRate
from planner.plan.model import Plan
from planner.terms import EURO, Bound


def fraction_of(line: CostLine) -> tuple[int, int]:
    """Return the exact hundredths of a line in its own currency, as numerator and denominator of any size."""
    if line.calculation is not None:
        return calculated(line.calculation)
    return line.quantity * (line.unit_cost or 0), HUNDRED


def euro_fraction(line: CostLine, plan: Plan) -> tuple[int, int] | None:
    """Return the exact cents of a line as numerator and denominator; None where the plan has no rate for it.

    Nothing is rounded in the line's own currency: the amount in euro is one quotient, rounded once as the call says.
    """
    numerator, denominator = fraction_of(line)
    if line.currency is None:
        return numerator, denominator
    rate = rate_of(line.currency, plan)
    return None if rate is None else (numerator * PER_UNIT, denominator * rate.per_euro)


def euro_bound(bound: Bound, currency: str, plan: Plan, *, is_minimum: bool) -> Bound | None:
    """Return a limit in euro, rounded to the side that is worse for the applicant; None where the plan has no rate."""
    if currency == EURO or bound.is_unknown:
        return bound
    rate = plan.exchange_rates.get(currency)
    if rate is None:
        return None
    side = -1 if is_minimum else 1
    return Bound(tuple(side * (side * one * PER_UNIT // rate.per_euro) for one in bound.values))


def rate_of(currency: str, plan: Plan) -> ExchangeRate | None:
    """Return the plan's exchange rate of a currency; None where it has none."""
    return plan.exchange_rates.get(currency)
