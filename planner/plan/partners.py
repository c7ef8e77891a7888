"""Organisations of a plan, and how others in the plan point at them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from planner.plan.statistics import NUTS, IndicatorSource
from planner.terms import Count, Country, Id, LegalForm, Model, PartnerKind, RatePpm, Role, StateAid


class Commitment(StrEnum):
    """How sure it is that an organisation takes part."""

    CONFIRMED = "confirmed"
    CANDIDATE = "candidate"
    WITHDRAWN = "withdrawn"


class Person(Model):
    """Somebody to turn to in an organisation."""

    name: Annotated[str, Field(min_length=1)]
    function: str | None = None
    email: Annotated[str, Field(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")] | None = None
    phone: str | None = None


class Partner(Model):
    """One organisation: lead partner, partner, affiliated entity or associated partner.

    Attributes:
        id: Stable id, used in figures and files.
        name: Name in its own language.
        name_en: Name in English, if another.
        country: ISO 3166 code; may be missing only while it is not known.
        nuts: NUTS code as Eurostat writes it.
        legal_form: As calls tell them apart.
        kinds: What it is, where a call asks for some of a kind (``regional_authority``); none: not given.
        state_aid: Under which State aid scheme its part falls; None while nobody has looked.
        role: Part in the project.
        affiliated_to: Id of the beneficiary, for an affiliated entity.
        commitment: Confirmed, candidate or withdrawn.
        probability_percent: For a candidate, how probable it is that it joins.
        currency: Currency in which it budgets.
        indicators: Numbers that sharing keys may use (population, staff …).
        indicator_sources: Where those that were taken over come from, by the indicator's name.
        tags: Free words that selectors use.
        pic: Participant identification code of the Union's portal, nine figures.
        vat_number: VAT number.
        vat_recovery: Whether it gets VAT back: ``yes``, ``partly`` or ``no``.
        department: Unit that does the work.
        address: Postal address.
        signatory: Who signs for it.
        finance_contact: Whom to ask about money.
    """

    id: Id
    name: Annotated[str, Field(min_length=1)]
    name_en: str | None = None
    country: Country | None = None
    nuts: Annotated[str, Field(pattern=NUTS)] | None = None
    legal_form: LegalForm | None = None
    kinds: tuple[PartnerKind, ...] = ()
    state_aid: StateAid | None = None
    role: Role = Role.PARTNER
    affiliated_to: Id | None = None
    commitment: Commitment = Commitment.CANDIDATE
    probability_percent: RatePpm | None = None
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "EUR"
    indicators: dict[str, Count] = {}
    indicator_sources: dict[str, IndicatorSource] = {}
    tags: tuple[str, ...] = ()
    pic: Annotated[str, Field(pattern=r"^[0-9]{9}$")] | None = None
    vat_number: str | None = None
    vat_recovery: Literal["yes", "partly", "no"] | None = None
    department: str | None = None
    address: str | None = None
    signatory: Person | None = None
    finance_contact: Person | None = None
    note: str | None = None

    @model_validator(mode="after")
    def _fits_together(self) -> Partner:
        if self.role is Role.AFFILIATED and self.affiliated_to is None:
            raise PydanticCustomError("affiliated-to-nobody", "{partner}", {"partner": self.id})
        if self.role is not Role.AFFILIATED and self.affiliated_to is not None:
            raise PydanticCustomError("not-affiliated", "{partner}", {"partner": self.id, "role": str(self.role)})
        if self.probability_percent is not None and self.commitment is not Commitment.CANDIDATE:
            raise PydanticCustomError(
                "probability-of-no-candidate",
                "{partner}",
                {"partner": self.id, "commitment": str(self.commitment)},
            )
        return self

    @property
    def shown_name(self) -> str:
        """The name that most readers can read; the original one, in other scripts too, stays in the plan."""
        return self.name_en or self.name

    def source_of(self, indicator: str) -> IndicatorSource | None:
        """Return where an indicator's value comes from; None where somebody entered it, also over one taken over."""
        return _source_of(self, indicator)

    @property
    def has_budget(self) -> bool:
        """Whether it has a row in the budget; associated partners have none."""
        return self.role is not Role.ASSOCIATED


class StandardPartner(Model):
    """The archetype that stands for partners whom nobody knows yet; its cost lines are those whose selector fits it.

    Attributes:
        name: What a copy is called; copies are numbered.
        legal_form: As calls tell them apart, if it can be said.
        tags: Free words that selectors use.
        indicators: Numbers that sharing keys may use.
        indicator_sources: Where those that were taken over come from, by the indicator's name.
    """

    name: Annotated[str, Field(min_length=1)] = "Another partner"
    legal_form: LegalForm | None = None
    tags: tuple[str, ...] = ()
    indicators: dict[str, Count] = {}
    indicator_sources: dict[str, IndicatorSource] = {}
    note: str | None = None

    def source_of(self, indicator: str) -> IndicatorSource | None:
        """Return where an indicator's value comes from; see ``Partner.source_of``."""
        return _source_of(self, indicator)

    def copy_number(self, number: int) -> Partner:
        """Return the nth copy as a partner: no country, because nobody knows it."""
        return Partner(
            id=f"another-{number}",
            name=f"{self.name} {number}",
            legal_form=self.legal_form,
            commitment=Commitment.CANDIDATE,
            tags=self.tags,
            indicators=self.indicators,
            indicator_sources=self.indicator_sources,
        )


def _source_of(partner: Partner | StandardPartner, indicator: str) -> IndicatorSource | None:
    source = partner.indicator_sources.get(indicator)
    return source if source is not None and source.value == partner.indicators.get(indicator) else None


def _selector_shorthand(raw: Any) -> Any:
    """Read one id, or a list of ids, as the selector of these ids."""
    if isinstance(raw, str):
        return {"ids": [raw]}
    return {"ids": raw} if isinstance(raw, list) else raw


class Selector(Model):
    """Some of the partners: every criterion given must hold.

    Attributes:
        all: Everybody with a budget.
        ids: Partners by id.
        tag: Partners that carry the tag.
        role: Partners in that role.
        country: Partners of that country.
        not_: Everybody whom this inner selector does not take.
    """

    all: bool | None = None
    ids: tuple[Id, ...] | None = None
    tag: str | None = None
    role: Role | None = None
    country: Country | None = None
    not_: Annotated[Selector, BeforeValidator(_selector_shorthand)] | None = Field(default=None, alias="not")

    @model_validator(mode="after")
    def _says_something(self) -> Selector:
        # A key without a value says nothing: `tag:` with nothing after it must not take everybody.
        if self.all is False or all(getattr(self, name) is None for name in self.model_fields_set):
            raise PydanticCustomError("selector-empty", "selector", {})
        return self

    def takes(self, partner: Partner) -> bool:
        """Return whether the partner is among those selected."""
        return (
            (self.ids is None or partner.id in self.ids)
            and (self.tag is None or self.tag in partner.tags)
            and (self.role is None or partner.role is self.role)
            and (self.country is None or partner.country == self.country)
            and (self.not_ is None or not self.not_.takes(partner))
            and (partner.has_budget or self.names_associated(partner))
        )

    def names_associated(self, partner: Partner) -> bool:
        """Return whether an associated partner is meant: by id, or by role; `all` and tags mean budgets."""
        return (self.ids is not None and partner.id in self.ids) or self.role is Role.ASSOCIATED

    def ids_named(self) -> Iterable[str]:
        """Yield every id that the selector names, however deep."""
        yield from self.ids or ()
        if self.not_ is not None:
            yield from self.not_.ids_named()


Partners = Annotated[Selector, BeforeValidator(_selector_shorthand, json_schema_input_type=Selector | str | list[str])]
"""A selector; one id or a list of ids is read as the selector of these."""

EVERYBODY = Selector(all=True)
