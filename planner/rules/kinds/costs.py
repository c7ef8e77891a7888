"""Kinds of rule about costs: categories, flat rates, forms of cost offered, unit costs, lump sums."""

from __future__ import annotations

from functools import partial
from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Severity
from planner.money import PPM
from planner.rules.scope import Rule, Sense
from planner.terms import (
    EURO,
    NUMBER_SCHEMA,
    UNKNOWN,
    Category,
    Count,
    Country,
    Currency,
    EuroBound,
    EuroCents,
    LegalForm,
    Model,
    RateBound,
    TermId,
    parse_scaled,
    write_scaled,
)

HIGHEST_UNIT_COST = 100_000_000
"""A million for one unit: beyond it an amount is a slip of the pen."""

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


Coefficient = Annotated[
    int,
    BeforeValidator(partial(parse_scaled, decimals=6, highest=1000 * PPM)),
    PlainSerializer(partial(write_scaled, decimals=6, fixed=False)),
    WithJsonSchema(NUMBER_SCHEMA),
]
"""A factor with at most six decimals; millionths inside."""


class UnitCost(Rule):
    """A fixed amount per unit: an hour, a day, a journey.

    Attributes:
        item: What is paid (``staff``, ``sme_owner``, ``volunteer``, ``journey``, ``accommodation``).
        per: Unit.
        amount: Amount before it is divided; None where ``bands`` or ``amounts`` give it.
        divisor: Days or hours that the amount is for; the quotient is not rounded in between.
        bands: Amounts by distance.
        amounts: Amounts by country; they come before ``amount``.
        currency: Currency of the amounts.
        by_country: Whether a coefficient or amount of the country comes on top.
        coefficients: The coefficients that are known, by country.
        covers: The call's categories that it pays; none: not said. With one, lines are rows of that category; with
            several, they stand in a table of their own and in no flat rate's base.
        maximum_per_year: Units that one person can have in a year.
    """

    SENSE: ClassVar[Sense] = {
        "divisor": (1, 10_000),
        "maximum_per_year": (1, 8784),
        "amount": (1, HIGHEST_UNIT_COST),
    }

    kind: Literal["unit_cost"]
    item: TermId
    per: Literal["hour", "day", "month", "journey", "person"]
    amount: EuroBound | None = None
    divisor: Count = 1
    bands: tuple[Band, ...] = ()
    amounts: dict[Country, EuroCents] = {}
    currency: Currency = EURO
    by_country: bool = False
    coefficients: dict[Country, Coefficient] = {}
    covers: tuple[TermId, ...] = ()
    maximum_per_year: Count | None = None
    severity: Severity = Severity.NOTE

    @model_validator(mode="after")
    def _has_amounts(self) -> UnitCost:
        if self.amount is not None and self.bands:
            raise PydanticCustomError("limit-empty", "{rule}", {"rule": self.id})
        if self.amount is None and not self.bands and not self.amounts:
            raise PydanticCustomError("limit-empty", "{rule}", {"rule": self.id})
        for earlier, later in zip(self.bands, self.bands[1:], strict=False):
            if earlier.to_km is None or later.from_km != earlier.to_km + 1:
                given = {"rule": self.id, "value": later.from_km}
                raise PydanticCustomError("bands-not-adjacent", "{rule}", given)
        return self

    @property
    def is_of_several(self) -> bool:
        """Whether it pays several categories at once."""
        return len(self.covers) > 1

    def doubtful(self) -> list[bool]:
        """Return whether the amount is unknown, and no country has one of its own."""
        return [self.amount is not None and self.amount.is_unknown and not self.amounts]

    def open_totals(self) -> tuple[str, ...]:
        """Return what would change: nothing where the amount is known, because lines are computed with it."""
        return ("total", "grant") if any(self.doubtful()) else ()


class VatRule(Rule):
    """Whether value added tax counts as cost.

    Attributes:
        counts_below: Total with VAT, in euro, below which it counts for everybody, also where it is recovered.
        not_recovered: Whether VAT that a partner cannot recover counts; ``call_decides`` where the act leaves it to
            the call, and nobody has seen what that says.
        not_of: Whose VAT does not count where they pay it as public authorities.
    """

    kind: Literal["vat"]
    counts_below: EuroBound | None = None
    not_recovered: Literal["yes", "no", "call_decides", "unknown"]
    not_of: tuple[LegalForm, ...] = ()
    severity: Severity = Severity.IMPORTANT

    def doubtful(self) -> list[bool]:
        """Return whether nobody knows."""
        return [self.not_recovered == UNKNOWN]


class LumpSum(Rule):
    """A fixed amount for a piece of work: preparing a project, starting or closing it.

    Attributes:
        item: What it pays (``preparation``, ``initiation``, ``closure``).
        amount: Total, in euro.
        grant: What the fund pays of it, in euro.
        can_be_split: Whether several partners can have shares of it.
        lies_in: Where it lies in time: before the project, in one of its periods, after it.
        at_most: How often a project can have it; None: not said.
    """

    SENSE: ClassVar[Sense] = {"at_most": (1, 50)}

    kind: Literal["lump_sum"]
    item: TermId
    amount: EuroBound
    grant: EuroBound | None = None
    can_be_split: Literal["yes", "no", "unknown"] = "unknown"
    lies_in: Literal["preparation", "implementation", "closure", "unknown"] = "unknown"
    at_most: Count | None = None
    severity: Severity = Severity.NOTE

    def open_totals(self) -> tuple[str, ...]:
        """Return what would change: nothing where the amount is known, because shares are held to it."""
        return ("total", "grant") if self.amount.is_unknown else ()
