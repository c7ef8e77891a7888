"""What a calculation gives, exactly, and how it is said; see ``pricing`` for what a line comes to in euro."""

from __future__ import annotations

from planner.findings import Euro, Hundredths, Message, Money, Parameter, Percent, money
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
    PersonMonths,
)
from planner.plan.costs import CostLine


def calculated(calculation: Calculation) -> tuple[int, int]:
    """Return the exact cents that a calculation gives, as numerator and denominator; no rate is rounded on the way."""
    match calculation:
        case PersonMonths(monthly_cost=cost, months=months):
            return cost * months, HUNDRED
        case DaysOfYearCost(annual_cost=cost, days=days, year_days=year):
            return cost * days, year * HUNDRED
        case DaysOfPeriodCost(period_cost=cost, days=days):
            return cost * days * HALVES, calculation.most_half_days * HUNDRED
        case HoursOfYearCost(annual_cost=cost, hours=hours, year_hours=year, working_time_percent=part):
            return cost * hours * PPM, year * part * HUNDRED
        case FixedPercentage(monthly_cost=cost, share_percent=share, months=months):
            return cost * share * months, PPM * HUNDRED
        case Depreciation(price=cost, use_percent=share, months=months, life_months=life):
            return cost * share * months, PPM * HUNDRED * life


def calculation_message(calculation: Calculation, currency: str | None = None) -> Message:
    """Return how a calculation goes, as a sentence: its inputs, and the rates that people print but nobody rounds.

    Args:
        calculation: The calculation.
        currency: Currency of its money; the euro when None.
    """
    match calculation:
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
        "most": Hundredths(calculation.most_half_days * HUNDRED // HALVES),
        "rate": _printed(calculation.period_cost * HALVES, calculation.most_half_days, currency),
    }
    return Message("calculation-days-of-period", parameters)


def units_of(line: CostLine) -> int:
    """Return how many units a line is for, in hundredths: its quantity, or the months, days or hours calculated with.

    A fixed part of some months is that part of them; of depreciation there is no unit.
    """
    match line.calculation:
        case None:
            return line.quantity
        case PersonMonths(months=units) | DaysOfYearCost(days=units) | DaysOfPeriodCost(days=units):
            return units
        case HoursOfYearCost(hours=units):
            return units
        case FixedPercentage(share_percent=share, months=months):
            return quotient(months * share, PPM, rounding=HALF_UP)
        case Depreciation():
            return 0


def cost_entered(calculation: Calculation) -> tuple[str, int]:
    """Return the field of a calculation that holds money, and its cents: what the sentence's figures rest on."""
    match calculation:
        case PersonMonths() | FixedPercentage():
            return "monthly_cost", calculation.monthly_cost
        case DaysOfYearCost() | HoursOfYearCost():
            return "annual_cost", calculation.annual_cost
        case DaysOfPeriodCost():
            return "period_cost", calculation.period_cost
        case Depreciation():
            return "price", calculation.price


def _printed(numerator: int, denominator: int, currency: str | None) -> Euro | Money:
    """Return a rate to the nearest cent, as people print it; it enters no product.

    Not by ``quotient``, which refuses what cannot be rated further: a rate that is only read must not stop a sentence.
    """
    return money((2 * numerator + denominator) // (2 * denominator), currency)
