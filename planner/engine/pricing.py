"""What a cost line comes to in euro: its own amount, or what the call pays for it, at the plan's exchange rate."""

from __future__ import annotations

from planner.engine.calculations import calculated
from planner.engine.unit_costs import unit_price
from planner.plan.calculations import HUNDRED, UnitCostUse
from planner.plan.costs import CostLine
from planner.plan.currencies import PER_UNIT, ExchangeRate
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.rules.call import Call
from planner.terms import EURO, Bound


def fraction_of(line: CostLine) -> tuple[int, int] | None:
    """Return the exact hundredths of a line in its own currency, as numerator and denominator of any size.

    None where the amount is not the plan's own: of a unit cost, which the call pays and not everybody alike.
    """
    if isinstance(line.calculation, UnitCostUse):
        return None
    if line.calculation is not None:
        return calculated(line.calculation)
    return line.quantity * (line.unit_cost or 0), HUNDRED


def is_nothing(line: CostLine) -> bool:
    """Return whether a line comes to nothing, whatever a call pays for its units."""
    if isinstance(line.calculation, UnitCostUse):
        return line.calculation.units == 0
    fraction = fraction_of(line)
    return fraction is not None and fraction[0] == 0


def euro_fraction(line: CostLine, plan: Plan) -> tuple[int, int] | None:
    """Return the exact cents of a line that is the plan's own as numerator and denominator; None where not known.

    Nothing is rounded in the line's own currency: the amount in euro is one quotient, rounded once as the call says.
    """
    return _in_euro(fraction_of(line), line.currency, plan)


def paid_fraction(use: UnitCostUse, partner: Partner, plan: Plan, call: Call | None) -> tuple[int, int] | None:
    """Return the exact cents that a call pays a partner for units, likewise; None where not known."""
    price = unit_price(use, partner, call)
    return _in_euro(price.fraction_of(use.units), price.currency, plan)


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


def _in_euro(fraction: tuple[int, int] | None, currency: str | None, plan: Plan) -> tuple[int, int] | None:
    """Return an amount in euro, exactly; None where it, or the plan's exchange rate for it, is not known."""
    if fraction is None or currency is None:
        return fraction
    rate = rate_of(currency, plan)
    return None if rate is None else (fraction[0] * PER_UNIT, fraction[1] * rate.per_euro)
