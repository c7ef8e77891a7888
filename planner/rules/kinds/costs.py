"""Kinds of rule about costs: categories, flat rates, forms of cost offered, unit costs, lump sums."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Severity
from planner.rules.scope import Rule, Sense
from planner.terms import UNKNOWN, Category, Count, EuroBound, Model, RateBound, TermId

CostForm = Literal["real_cost", "unit_cost", "lump_sum", "flat_rate"]


class FlatRate(Rule):
    """Costs that are paid as a part of other costs.

    Attributes:
        target: The call's category that the flat rate fills; lines entered there are set aside.
        base: The call's categories whose sum it is computed on.
        base_counts: ``all`` of the base, or only what is ``entered`` there: a flat rate that may be computed on
            the one that is computed on it takes entered cost.
        rate_percent: The rate.
        adjustable: Whether a lower rate can be chosen; else neither more nor less.
        optional: Whether it counts only if the plan chooses it.
        replaces: Further categories whose lines are set aside: a rate for all other costs replaces them all.
        not_with: Ids of flat rates that cannot stand beside it in one partner's budget.
        choice: Whether each partner chooses for itself, all alike (``project``), or each organisation once for all
            its projects of the period.
    """

    kind: Literal["flat_rate"]
    target: TermId
    base: tuple[TermId, ...]
    base_counts: Literal["all", "entered"] = "all"
    rate_percent: RateBound
    adjustable: bool = False
    optional: bool = False
    replaces: tuple[TermId, ...] = ()
    not_with: tuple[TermId, ...] = ()
    choice: Literal["each_partner", "project", "organisation_for_the_period"] = "each_partner"
    severity: Severity = Severity.IMPORTANT

    @model_validator(mode="after")
    def _is_not_its_own_base(self) -> FlatRate:
        if self.target in self.base or not self.base or {*self.replaces} & {*self.base}:
            raise PydanticCustomError("flat-rate-base", "{rule}", {"rule": self.id})
        return self


class Mapping(Rule):
    """Which of our neutral categories belong to one of the call's.

    Attributes:
        category: The call's category; ``unknown`` where nobody could find whether these costs are eligible.
        code: Its code in the funder's own form.
        takes: Neutral categories.
    """

    kind: Literal["mapping"]
    category: TermId
    code: str | None = None
    takes: tuple[Category, ...] = ()
    severity: Severity = Severity.IMPORTANT

    def doubtful(self) -> list[bool]:
        """Return whether the category is unknown."""
        return [self.category == UNKNOWN]


class CostOptions(Rule):
    """In which forms the cost of a category can be claimed.

    Attributes:
        category: The call's category.
        forms: Forms offered.
        choice: Who chooses, and for how long: each partner, the project as a whole, nobody (``fixed``), or each
            organisation once for the whole programming period.
        applies_above: Only projects above this total, in euro.
        applies_up_to: Only projects up to this total, in euro.
    """

    kind: Literal["cost_options"]
    category: TermId
    forms: tuple[CostForm, ...] | Literal["unknown"]
    choice: Literal["each_partner", "project", "fixed", "organisation_for_the_period"] | None = None
    applies_above: EuroBound | None = None
    applies_up_to: EuroBound | None = None
    severity: Severity = Severity.NOTE

    def doubtful(self) -> list[bool]:
        """Return whether the forms are unknown."""
        return [self.forms == UNKNOWN]

    def open_totals(self) -> tuple[str, ...]:
        """Return what would change: where nobody knows the forms, any amount may stand in the wrong one."""
        return ("total", "grant") if self.forms == UNKNOWN else ()


class Band(Model):
    """One row of a table of amounts by distance.

    Attributes:
        from_km: Shortest distance.
        to_km: Longest distance; None: any longer one.
        amount: Amount for it, in the rule's currency.
    """

    from_km: Count
    to_km: Count | None = None
    amount: EuroBound


class UnitCost(Rule):
    """A fixed amount per unit: an hour, a day, a journey.

    Attributes:
        item: What is paid (``staff``, ``sme_owner``, ``volunteer``, ``journey``, ``accommodation``).
        per: Unit.
        amount: Amount before it is divided; None where ``bands`` give it.
        divisor: Days or hours that the amount is for; the quotient is not rounded in between.
        bands: Amounts by distance.
        currency: Currency of the amounts.
        by_country: Whether a coefficient or amount of the country comes on top.
        maximum_per_year: Units that one person can have in a year.
    """

    SENSE: ClassVar[Sense] = {"divisor": (1, 10_000), "maximum_per_year": (1, 8784)}

    kind: Literal["unit_cost"]
    item: TermId
    per: Literal["hour", "day", "month", "journey", "person"]
    amount: EuroBound | None = None
    divisor: Count = 1
    bands: tuple[Band, ...] = ()
    currency: str = Field(default="EUR", pattern=r"^[A-Z]{3}$")
    by_country: bool = False
    maximum_per_year: Count | None = None
    severity: Severity = Severity.NOTE

    @model_validator(mode="after")
    def _has_amounts(self) -> UnitCost:
        if (self.amount is None) == (not self.bands):
            raise PydanticCustomError("limit-empty", "{rule}", {"rule": self.id})
        for earlier, later in zip(self.bands, self.bands[1:], strict=False):
            if earlier.to_km is None or later.from_km != earlier.to_km + 1:
                given = {"rule": self.id, "value": later.from_km}
                raise PydanticCustomError("bands-not-adjacent", "{rule}", given)
        return self

    def open_totals(self) -> tuple[str, ...]:
        """Return what would change."""
        return ("total", "grant")


class LumpSum(Rule):
    """A fixed amount for a piece of work: preparing a project, starting or closing it.

    Attributes:
        item: What it pays (``preparation``, ``initiation``, ``closure``).
        amount: Total, in euro.
        grant: What the fund pays of it, in euro.
    """

    kind: Literal["lump_sum"]
    item: TermId
    amount: EuroBound
    grant: EuroBound | None = None
    severity: Severity = Severity.NOTE

    def open_totals(self) -> tuple[str, ...]:
        """Return what would change."""
        return ("total", "grant")
