"""The kinds of rule that a call can state. A new figure is data; a new kind is a class here.

Each kind has its arithmetic or its check in ``planner.engine`` and its sentences in ``planner.wording``.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Severity
from planner.money import RoundingMode
from planner.rules.moment import ClosingMoment, OpeningMoment
from planner.rules.scope import Rule
from planner.terms import (
    UNKNOWN,
    Category,
    CountBound,
    Country,
    EuroBound,
    EuroCents,
    LegalForm,
    RateBound,
    Role,
    Stage,
    TermId,
)

Zone = Annotated[str, Field(pattern=r"^[A-Z][A-Za-z]+/[A-Za-z_]+$")]


class Opening(Rule):
    """When the call opens for applications."""

    kind: Literal["opening"]
    at: OpeningMoment
    zone: Zone = "Europe/Brussels"
    stage: Stage = Stage.ADMISSIBILITY

    def doubtful(self) -> list[bool]:
        """Return whether the moment is unknown."""
        return [self.at == UNKNOWN]


class Deadline(Rule):
    """Until when an application can be handed in: a moment, in the clock of its zone.

    Attributes:
        at: Local date and time.
        zone: Whose clock.
    """

    kind: Literal["deadline"]
    at: ClosingMoment
    zone: Zone = "Europe/Brussels"
    stage: Stage = Stage.ADMISSIBILITY

    def doubtful(self) -> list[bool]:
        """Return whether the moment is unknown."""
        return [self.at == UNKNOWN]


class RoundingRule(Rule):
    """How the funder's system rounds each figure."""

    kind: Literal["rounding"]
    mode: RoundingMode | Literal["unknown"]
    unit: EuroCents = 1
    severity: Severity = Severity.NOTE

    def doubtful(self) -> list[bool]:
        """Return whether the mode is unknown."""
        return [self.mode == UNKNOWN]


class Rate(Rule):
    """Part of eligible cost that a fund pays at most.

    Attributes:
        fund: Id of the fund.
        rate_percent: The rate.
        level: ``partner``: computed for each partner's own cost; ``action``: computed once on the whole and then
            divided in proportion to eligible cost.
    """

    kind: Literal["rate"]
    fund: TermId
    rate_percent: RateBound
    level: Literal["partner", "action"]
    severity: Severity = Severity.IMPORTANT


class AmountLimit(Rule):
    """Smallest and largest amount of a project.

    Attributes:
        measures: Whether the limit is of the grant, or of the total eligible cost.
        minimum: Euro.
        maximum: Euro.
    """

    kind: Literal["amount_limit"]
    measures: Literal["grant", "total"]
    minimum: EuroBound | None = None
    maximum: EuroBound | None = None


class PartnerCount(Rule):
    """How many organisations must, or may, take part.

    Attributes:
        minimum: At least so many.
        maximum: At most so many.
        roles: Who counts.
        countries: Only organisations of these countries count; all when None.
    """

    kind: Literal["partner_count"]
    minimum: CountBound | None = None
    maximum: CountBound | None = None
    roles: tuple[Role, ...] = (Role.LEAD, Role.PARTNER)
    countries: tuple[Country, ...] | None = None


class CountryCount(Rule):
    """From how many different countries they must come.

    Attributes:
        minimum: At least so many.
        roles: Who counts.
        countries: Only these countries count; all when None.
    """

    kind: Literal["country_count"]
    minimum: CountBound
    roles: tuple[Role, ...] = (Role.LEAD, Role.PARTNER)
    countries: tuple[Country, ...] | None = None


class EligibleCountries(Rule):
    """Countries whose organisations may take part with a budget."""

    kind: Literal["eligible_countries"]
    countries: tuple[Country, ...] | Literal["unknown"]
    roles: tuple[Role, ...] = (Role.LEAD, Role.PARTNER, Role.AFFILIATED)

    def doubtful(self) -> list[bool]:
        """Return whether the list is unknown."""
        return [self.countries == UNKNOWN]


class LegalForms(Rule):
    """Legal forms that may take part in a role."""

    kind: Literal["legal_forms"]
    roles: tuple[Role, ...]
    allowed: tuple[LegalForm, ...] | Literal["unknown"]

    def doubtful(self) -> list[bool]:
        """Return whether the list is unknown."""
        return [self.allowed == UNKNOWN]


class Duration(Rule):
    """How long a project may last, in months."""

    kind: Literal["duration"]
    maximum_months: CountBound


class FlatRate(Rule):
    """Costs that are paid as a part of other costs.

    Attributes:
        target: The call's category that the flat rate fills; lines entered there are set aside.
        base: The call's categories whose sum it is computed on.
        rate_percent: The rate; a partner can choose neither more nor less.
        optional: Whether it counts only if the plan chooses it.
    """

    kind: Literal["flat_rate"]
    target: TermId
    base: tuple[TermId, ...]
    rate_percent: RateBound
    optional: bool = False
    severity: Severity = Severity.IMPORTANT

    @model_validator(mode="after")
    def _is_not_its_own_base(self) -> FlatRate:
        if self.target in self.base or not self.base:
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


class Document(Rule):
    """A document that is required of somebody at a stage.

    Attributes:
        title: What it is called.
        of: Roles each of whose members owes one; empty for one of the project as a whole.
        required: ``yes``, ``if_concerned``, or ``unknown``.
        condition: When it is concerned, in our words.
    """

    kind: Literal["document"]
    title: str
    of: tuple[Role, ...] = ()
    required: Literal["yes", "if_concerned", "unknown"] = "yes"
    condition: str | None = None
    stage: Stage = Stage.BY_SUBMISSION
    severity: Severity = Severity.IMPORTANT

    def doubtful(self) -> list[bool]:
        """Return whether it is unknown if the document is required."""
        return [self.required == UNKNOWN]


class Noted(Rule):
    """Something that the call says, or that nobody could find, whose arithmetic is not built yet.

    Attributes:
        value_noted: What it says, as text; ``unknown`` where nobody could find it.
        changes: The totals that it would change; these are to be verified.
    """

    kind: Literal["noted"]
    value_noted: str
    changes: tuple[Literal["total", "grant", "eligibility"], ...] = ()
    severity: Severity = Severity.NOTE

    def doubtful(self) -> list[bool]:
        """Return whether it is unknown."""
        return [self.value_noted == UNKNOWN]


AnyRule: TypeAlias = Annotated[
    Opening
    | Deadline
    | RoundingRule
    | Rate
    | AmountLimit
    | PartnerCount
    | CountryCount
    | EligibleCountries
    | LegalForms
    | Duration
    | FlatRate
    | Mapping
    | Document
    | Noted,
    Field(discriminator="kind"),
]
