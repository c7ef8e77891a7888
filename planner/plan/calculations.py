"""How the amount of a cost line is worked out where it is not quantity times unit cost.

Staff and depreciation are worked out from the plan's own money; a unit cost is units of what the call pays for each; a
partner's share of a lump sum is a part of what the call pays for the whole.
"""

from __future__ import annotations

from functools import partial
from typing import Annotated, ClassVar, Literal, TypeAlias, get_args

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from planner.money import HALF_UP, PPM, quotient
from planner.terms import Count, Country, EuroCents, Model, Quantity, RatePpm, TermId

MONTHS_OF_YEAR = 12
HALVES = 2
HUNDRED = 100
PERSON_MONTHS, DAYS, HOURS = "person_months", "days", "hours"
"""What work is counted in."""


def _between(number: int, lowest: int, highest: int) -> int:
    if not lowest <= number <= highest:
        limits = {"value": str(number), "lowest": lowest, "highest": highest}
        raise PydanticCustomError("number-outside", "{value}", limits)
    return number


def _above_zero(number: int) -> int:
    if not number:
        raise PydanticCustomError("not-above-zero", "0", {})
    return number


DaysOfYear = Annotated[Count, AfterValidator(partial(_between, lowest=1, highest=366))]
HoursOfYear = Annotated[Count, AfterValidator(partial(_between, lowest=1, highest=8784))]
MonthsOfLife = Annotated[Count, AfterValidator(partial(_between, lowest=1, highest=1200))]
PartOfFullTime = Annotated[RatePpm, AfterValidator(_above_zero)]


class Working(Model):
    """What every way of working out an amount says of itself: forms, sheets and traces are made of it.

    Attributes:
        OVER: Fields and properties that are multiplied; one of them is money.
        UNDER: Those by which the product is divided.
        UNITS: Those whose product is the work that the line is for; none where it is for no work.
        MEASURE: What that work is counted in: ``person_months``, ``days`` or ``hours``.
        YEAR: The field that says how much of it a year of full time has; a year of months has twelve.
    """

    OVER: ClassVar[tuple[str, ...]] = ()
    UNDER: ClassVar[tuple[str, ...]] = ()
    UNITS: ClassVar[tuple[str, ...]] = ()
    MEASURE: ClassVar[str] = PERSON_MONTHS
    YEAR: ClassVar[str | None] = None


class PersonMonths(Working):
    """Months of work at what a month costs the employer.

    Attributes:
        monthly_cost: What the employer pays for a month, with all contributions; not net pay.
        months: Months of work.
    """

    OVER = ("monthly_cost", "months")
    UNITS = ("months",)

    kind: Literal["person_months"]
    monthly_cost: EuroCents
    months: Quantity


class DaysOfYearCost(Working):
    """Days of work at a part of what a year costs the employer; the rate of a day is not rounded before.

    Attributes:
        annual_cost: What the employer pays for a year.
        days: Days of work.
        year_days: Days by which a year's cost is divided.
    """

    OVER, UNDER = ("annual_cost", "days"), ("year_days",)
    UNITS, MEASURE, YEAR = ("days",), DAYS, "year_days"

    kind: Literal["days_of_year"]
    annual_cost: EuroCents
    days: Quantity
    year_days: DaysOfYear = 215


class DaysOfPeriodCost(Working):
    """Days of work at a part of what a reporting period costs the employer.

    Attributes:
        period_cost: What the employer pays for the period.
        days: Days of work.
        months: Months of the period in which the person is employed.
        working_time_percent: Working time as a part of full time.
        leave_days: Days of parental leave in the period.
        year_days: Most days of a year of full time.
    """

    OVER, UNDER = ("period_cost", "days"), ("most_days",)
    UNITS, MEASURE, YEAR = ("days",), DAYS, "year_days"

    kind: Literal["days_of_period"]
    period_cost: EuroCents
    days: Quantity
    months: Quantity
    working_time_percent: PartOfFullTime = PPM
    leave_days: Quantity = 0
    year_days: DaysOfYear = 215

    @property
    def exact_days(self) -> tuple[int, int]:
        """Return the most days of the period before they are rounded: numerator and denominator."""
        full = self.year_days * self.months * self.working_time_percent
        return full - self.leave_days * MONTHS_OF_YEAR * PPM, MONTHS_OF_YEAR * HUNDRED * PPM

    @property
    def most_half_days(self) -> int:
        """Return the most days of the period in half days, rounded to the nearest."""
        numerator, denominator = self.exact_days
        return quotient(HALVES * numerator, denominator, rounding=HALF_UP)

    @property
    def most_days(self) -> int:
        """Return the most days of the period, in hundredths."""
        return self.most_half_days * HUNDRED // HALVES

    @model_validator(mode="after")
    def _has_days(self) -> DaysOfPeriodCost:
        if self.most_half_days < 1:
            raise PydanticCustomError("calculation-without-days", "days", {})
        return self


class HoursOfYearCost(Working):
    """Hours of work at a part of what a year costs the employer.

    Attributes:
        annual_cost: What the employer pays for a year of this person's working time.
        hours: Hours of work.
        year_hours: Hours of a year of full time.
        working_time_percent: Working time as a part of full time; the hours of the year shrink with it.
    """

    OVER, UNDER = ("annual_cost", "hours"), ("year_hours", "working_time_percent")
    UNITS, MEASURE, YEAR = ("hours",), HOURS, "year_hours"

    kind: Literal["hours_of_year"]
    annual_cost: EuroCents
    hours: Quantity
    year_hours: HoursOfYear = 1720
    working_time_percent: PartOfFullTime = PPM


class FixedPercentage(Working):
    """A fixed part of what a month costs the employer, for some months; without time sheets.

    Attributes:
        monthly_cost: Gross employment cost of a month.
        share_percent: Part of the working time that is for the project.
        months: Months.
    """

    OVER = ("monthly_cost", "share_percent", "months")
    UNITS = ("share_percent", "months")

    kind: Literal["fixed_percentage"]
    monthly_cost: EuroCents
    share_percent: RatePpm
    months: Quantity


class Depreciation(Working):
    """What equipment loses in value while the project uses it.

    Attributes:
        price: What was paid for it.
        use_percent: Part of its use that is for the project.
        months: Months of use.
        life_months: Months over which it loses its value.
    """

    OVER, UNDER = ("price", "use_percent", "months"), ("life_months",)

    kind: Literal["depreciation"]
    price: EuroCents
    use_percent: RatePpm = PPM
    months: Quantity
    life_months: MonthsOfLife


class UnitCostUse(Working):
    """Units of something that the call pays with a fixed amount each: hours, days, journeys.

    Attributes:
        rule: Id of the call's unit cost, or what it pays (``staff``) where the call has an amount for each country.
        units: How many units; a journey is one there and back.
        distance_km: For an amount by distance: kilometres one way.
        country: Country whose amount or coefficient counts; for a coefficient the partner's own when None.

    It multiplies nothing of the plan's own: what a unit is paid with stands in the call. Nor is it work in
    person-months, because only the call knows what a unit is.
    """

    kind: Literal["unit_cost"]
    rule: TermId
    units: Quantity
    distance_km: Count | None = None
    country: Country | None = None


class LumpSumShare(Working):
    """A partner's share of a lump sum of the call.

    Attributes:
        rule: Id of the call's lump sum.
        amount: The share, in euro; the shares of all partners make up the lump sum.
    """

    OVER = ("amount",)

    kind: Literal["lump_sum"]
    rule: TermId
    amount: EuroCents


OwnCalculation: TypeAlias = (
    PersonMonths | DaysOfYearCost | DaysOfPeriodCost | HoursOfYearCost | FixedPercentage | Depreciation | LumpSumShare
)
"""Every way in which the amount of a line can be worked out from the plan alone."""

Calculation: TypeAlias = Annotated[OwnCalculation | UnitCostUse, Field(discriminator="kind")]
"""Every way in which the amount of a line can be worked out."""

MODELS: dict[str, type[Working]] = {
    str(get_args(one.model_fields["kind"].annotation)[0]): one for one in (*get_args(OwnCalculation), UnitCostUse)
}
"""Their models by kind, as a file writes it."""

CALCULATIONS: tuple[str, ...] = tuple(MODELS)
"""Their kinds."""
