"""Kinds of rule about who takes part: numbers, countries, groups, legal forms, compulsory kinds of partner."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Severity
from planner.rules.scope import Rule, Sense
from planner.terms import UNKNOWN, Category, CountBound, Country, LegalForm, PartnerKind, Role, TermId

CROWD = 200
"""Partners beyond which a number is a slip of the pen."""


class WhoCounts(Rule):
    """Whose membership counts towards minimum and maximum numbers, where a rule does not say it itself.

    Attributes:
        roles: Roles that count.
    """

    kind: Literal["who_counts"]
    roles: tuple[Role, ...] | Literal["unknown"]
    severity: Severity = Severity.NOTE

    def doubtful(self) -> list[bool]:
        """Return whether nobody knows."""
        return [self.roles == UNKNOWN]


class PartnerCount(Rule):
    """How many organisations must, or may, take part: in all, of a group, or of each country.

    Attributes:
        minimum: At least so many.
        maximum: At most so many.
        roles: Who counts; None: as ``who_counts`` says, else lead and partners.
        countries: Only organisations of these countries count; all when None.
        group: Id of the group that ``countries`` make up (``eu``, ``ipa``, ``southern_shore``).
        each: ``country``: the numbers are for each country that takes part.
        only_with: Only plans with cost of this neutral category are looked at.
    """

    SENSE: ClassVar[Sense] = {"minimum": (1, CROWD), "maximum": (1, CROWD)}

    kind: Literal["partner_count"]
    minimum: CountBound | None = None
    maximum: CountBound | None = None
    roles: tuple[Role, ...] | None = None
    countries: tuple[Country, ...] | None = None
    group: TermId | None = None
    each: Literal["country"] | None = None
    only_with: Category | None = None


class CountryCount(Rule):
    """From how many different countries they must, or may, come.

    Attributes:
        minimum: At least so many.
        maximum: At most so many.
        roles: Who counts; None: as ``who_counts`` says, else lead and partners.
        countries: Only these countries count; all when None.
        group: Id of the group that ``countries`` make up.
    """

    SENSE: ClassVar[Sense] = {"minimum": (1, 60), "maximum": (1, 60)}

    kind: Literal["country_count"]
    minimum: CountBound | None = None
    maximum: CountBound | None = None
    roles: tuple[Role, ...] | None = None
    countries: tuple[Country, ...] | None = None
    group: TermId | None = None

    @model_validator(mode="after")
    def _can_be_met(self) -> CountryCount:
        if self.minimum is None and self.maximum is None:
            raise PydanticCustomError("limit-empty", "{rule}", {"rule": self.id})
        known = self.minimum is not None and not self.minimum.is_unknown
        if known and self.minimum and self.countries and self.minimum.lowest > len(self.countries):
            given = {"rule": self.id, "value": self.minimum.lowest, "maximum": len(self.countries)}
            raise PydanticCustomError("more-countries-than-listed", "{rule}", given)
        return self


class GroupCount(Rule):
    """From how many groups of countries they must come: each of north, east, south and west, for instance.

    Attributes:
        groups: Countries of each group, by the group's id.
        minimum: Groups with at least one partner.
        roles: Who counts; None: as ``who_counts`` says, else lead and partners.
    """

    SENSE: ClassVar[Sense] = {"minimum": (1, 20)}

    kind: Literal["group_count"]
    groups: dict[TermId, tuple[Country, ...]]
    minimum: CountBound
    roles: tuple[Role, ...] | None = None


class EligibleCountries(Rule):
    """Countries whose organisations may take part with a budget."""

    SUBJECT: ClassVar[str] = "each_partner"

    kind: Literal["eligible_countries"]
    countries: tuple[Country, ...] | Literal["unknown"]
    roles: tuple[Role, ...] = (Role.LEAD, Role.PARTNER, Role.AFFILIATED)

    def doubtful(self) -> list[bool]:
        """Return whether the list is unknown."""
        return [self.countries == UNKNOWN]


class AssociatedOnly(Rule):
    """Countries whose organisations may only be associated partners, without a budget.

    Attributes:
        countries: The countries.
    """

    SUBJECT: ClassVar[str] = "each_partner"

    kind: Literal["associated_only"]
    countries: tuple[Country, ...]


class LegalForms(Rule):
    """Legal forms that may take part in a role."""

    SUBJECT: ClassVar[str] = "each_partner"

    kind: Literal["legal_forms"]
    roles: tuple[Role, ...]
    allowed: tuple[LegalForm, ...] | Literal["unknown"]

    def doubtful(self) -> list[bool]:
        """Return whether the list is unknown."""
        return [self.allowed == UNKNOWN]


class CompulsoryPartners(Rule):
    """Kinds of organisation of which some must take part: authorities, diaspora organisations.

    Attributes:
        of_kind: Kinds; an organisation of one of them counts.
        minimum: At least so many; ``unknown`` also where nobody knows whether any are needed.
        roles: In which roles they count.
    """

    SENSE: ClassVar[Sense] = {"minimum": (1, CROWD)}

    kind: Literal["compulsory_partners"]
    of_kind: tuple[PartnerKind, ...]
    minimum: CountBound
    roles: tuple[Role, ...] = (Role.LEAD, Role.PARTNER)
