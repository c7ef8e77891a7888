"""What a calculation gives, exactly, and how it is said; see ``pricing`` for what a line comes to in euro."""

from __future__ import annotations

from math import prod

from planner.engine.unit_costs import UnitPrice
from planner.findings import Euro, Hundredths, Message, Millionths, Money, Parameter, Percent, Term, money
from planner.money import CUT, HALF_UP, PPM, quotient
from planner.plan.calculations import (
    HALVES,
    HUNDRED,
    Calculation,
    DaysOfPeriodCost,
    DaysOfYearCost,
    Depreciation,
    FixedPercentage,
    HoursOfYearCost,
    LumpSumShare,
    OwnCalculation,
    PersonMonths,
    UnitCostUse,
)
from planner.plan.costs import CostLine
from planner.terms import SCALES, sort_of


def calculated(calculation: OwnCalculation) -> tuple[int, int]:
    """Return the exact cents that a calculation gives, as numerator and denominator; no rate is rounded on the way."""
    over = [held(calculation, name) for name in calculation.OVER]
    under = [held(calculation, name) for name in calculation.UNDER]
    numerator = prod(number for number, _ in over) * prod(scale for _, scale in under)
    # Money stays in cents.
    return numerator, prod(number for number, _ in under) * prod(scale for _, scale in over) // HUNDRED


def held(calculation: Calculation, name: str) -> tuple[int, int]:
    """Return a number of a calculation as it is held, and its scale: 12.5 days are 1250 hundredths."""
    sort = sort_of(type(calculation), name) if name in type(calculation).model_fields else None
    # What is worked out on the way, such as the most days of a period, is in hundredths.
    return getattr(calculation, name), SCALES[sort or "quantity"]


def calculation_message(
    calculation: Calculation, currency: str | None = None, price: UnitPrice | None = None
) -> Message:
    """Return how a calculation goes, as a sentence: its inputs, and the rates that people print but nobody rounds.

    Args:
        calculation: The calculation.
        currency: Currency of its money; the euro when None.
        price: What a call pays for a unit, for a unit cost; None where no call or partner is looked at.
    """
    match calculation:
        case UnitCostUse():
            return _of_units(calculation, price)
        case LumpSumShare(rule=rule, amount=amount):
            return Message("calculation-lump-sum", {"amount": Euro(amount), "rule": rule})
        case PersonMonths(monthly_cost=cost, months=months):
            return Message("calculation-person-months", {"cost": money(cost, currency), "months": Hundredths(months)})
        case DaysOfYearCost(annual_cost=cost, days=days, year_days=year):
            parameters: dict[str, Parameter] = {
                "cost": money(cost, currency),
                "days": Hundredths(days),
                "of_year": year,
            }
            return Message("calculation-days-of-year", {**parameters, "rate": _printed(cost, year, currency)})
        case DaysOfPeriodCost():
            return _of_period(calculation, currency)
        case HoursOfYearCost(annual_cost=cost, hours=hours, year_hours=year, working_time_percent=part):
            parameters = {
                "cost": money(cost, currency),
                "hours": Hundredths(hours),
                "of_year": year,
                "part": Percent(part),
                "full_time": "yes" if part == PPM else "no",
            }
            return Message(
                "calculation-hours-of-year", {**parameters, "rate": _printed(cost * PPM, year * part, currency)}
            )
        case FixedPercentage(monthly_cost=cost, share_percent=share, months=months):
            parameters = {"cost": money(cost, currency), "share": Percent(share), "months": Hundredths(months)}
            return Message("calculation-fixed-percentage", parameters)
        case Depreciation(price=cost, use_percent=share, months=months, life_months=life):
            parameters = {
                "cost": money(cost, currency),
                "share": Percent(share),
                "months": Hundredths(months),
                "life": life,
            }
            return Message("calculation-depreciation", parameters)


def _of_units(use: UnitCostUse, price: UnitPrice | None) -> Message:
    """Return how the units of a unit cost go; without an amount, as far as the plan alone says it."""
    parameters: dict[str, Parameter] = {"units": Hundredths(use.units), "rule": use.rule, "km": use.distance_km or 0}
    if price is None or price.rule is None:
        return Message("calculation-unit-cost-named", parameters)
    rule = price.rule
    parameters |= {"item": Term("rule_item", rule.item), "per": Term("rule_choice", rule.per)}
    parameters["country"] = Term("country", price.country) if price.country else ""
    if price.reason:
        return Message("calculation-unit-cost-open", parameters)
    parameters |= {
        "amount": money(price.cents, price.currency),
        "divisor": rule.divisor,
        "coefficient": Millionths(price.coefficient),
        "is_factor": "yes" if rule.by_country and not rule.amounts else "no",
        "rate": _printed(price.cents * price.coefficient, rule.divisor * PPM, price.currency),
    }
    return Message("calculation-unit-cost", parameters)


def _of_period(calculation: DaysOfPeriodCost, currency: str | None) -> Message:
    numerator, denominator = calculation.exact_days
    parameters: dict[str, Parameter] = {
        "cost": money(calculation.period_cost, currency),
        "days": Hundredths(calculation.days),
        "months": Hundredths(calculation.months),
        "part": Percent(calculation.working_time_percent),
        "leave": Hundredths(calculation.leave_days),
        "of_year": calculation.year_days,
        # As one reads it: 250.83 less 72 prints as 178.83.
        "exact": Hundredths(quotient(numerator * HUNDRED, denominator, rounding=CUT)),
        "most": Hundredths(calculation.most_days),
        "rate": _printed(calculation.period_cost * HALVES, calculation.most_half_days, currency),
    }
    return Message("calculation-days-of-period", parameters)


def numbers_of(calculation: Calculation) -> tuple[str, ...]:
    """Return the fields of a calculation that hold numbers, as a form asks for them."""
    model = type(calculation)
    return tuple(name for name in model.model_fields if sort_of(model, name) is not None)


def number_shown(
    calculation: Calculation, name: str, currency: str | None = None
) -> Euro | Money | Percent | Hundredths | int:
    """Return a number of a calculation as it is said; its money in a currency, in euro where none is named."""
    number: int = getattr(calculation, name)
    match sort_of(type(calculation), name):
        case "euro":
            return money(number, currency)
        case "percent":
            return Percent(number)
        case "count":
            return number
        case _:
            return Hundredths(number)


def units_of(line: CostLine) -> int:
    """Return how many units a line is for, in hundredths: its quantity, or the months, days or hours calculated with.

    A fixed part of some months is that part of them; of depreciation and of a lump sum there is no unit.
    """
    if line.calculation is None:
        return line.quantity
    if isinstance(line.calculation, UnitCostUse):
        return line.calculation.units
    numerator, denominator = work_of(line.calculation)
    return quotient(numerator * HUNDRED, denominator, rounding=HALF_UP)


def work_of(calculation: Calculation) -> tuple[int, int]:
    """Return the work that a calculation is for, in its own measure, as numerator and denominator."""
    if not calculation.UNITS:
        return 0, 1
    parts = [held(calculation, name) for name in calculation.UNITS]
    return prod(number for number, _ in parts), prod(scale for _, scale in parts)


def cost_entered(calculation: OwnCalculation) -> tuple[str, int]:
    """Return the field of a calculation that holds money, and its cents: what the sentence's figures rest on."""
    name = next(one for one in calculation.OVER if sort_of(type(calculation), one) == "euro")
    return name, getattr(calculation, name)


def _printed(numerator: int, denominator: int, currency: str | None) -> Euro | Money:
    """Return a rate to the nearest cent, as people print it; it enters no product.

    Not by ``quotient``, which refuses what cannot be rated further: a rate that is only read must not stop a sentence.
    """
    return money((2 * numerator + denominator) // (2 * denominator), currency)
