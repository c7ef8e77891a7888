"""Public statistics: population and GDP of regions and countries, and where an indicator of a partner comes from."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PlainSerializer, model_validator
from pydantic_core import PydanticCustomError

from planner.terms import UNKNOWN, Certainty, Citation, Count, Country, Model, parse_count, write_count

FIRST_YEAR = 1990
"""Year before which a statistic is a slip of the pen."""

NUTS = r"^[A-Z]{2}[A-Z0-9]{0,3}$"
"""A NUTS code: two letters for a country, up to three more signs for a region inside it."""


class Statistic(StrEnum):
    """What is counted; each value is also the name of the indicator in a plan."""

    POPULATION = "population"
    GDP = "gdp"


def _known(raw: Any) -> int | None:
    return None if raw is None or raw == UNKNOWN else parse_count(raw)


def _written(value: int | None) -> str:
    return UNKNOWN if value is None else write_count(value)


PossibleCount = Annotated[int | None, BeforeValidator(_known), PlainSerializer(_written)]
"""A whole number, or the word ``unknown``; None inside."""


class Value(Model):
    """One number of one place.

    Attributes:
        value: Persons, or whole million euro at current prices; None where nobody found it.
        year: Year that it is of: for a population, that of 1 January or of the census.
        cite: Where it stands, and how sure it is; for what is unknown, where it was looked for.
    """

    value: PossibleCount
    year: Count | None = None
    cite: Citation

    @model_validator(mode="after")
    def _fits_together(self) -> Value:
        if (self.value is None) != (self.cite.certainty is Certainty.UNKNOWN):
            raise PydanticCustomError("statistic-and-certainty", "value", {"certainty": str(self.cite.certainty)})
        if self.value is not None:
            last = self.cite.checked_on.year if self.cite.checked_on else FIRST_YEAR
            if self.year is None or not FIRST_YEAR <= self.year <= last:
                shown = "" if self.year is None else str(self.year)
                raise PydanticCustomError(
                    "statistic-year", "year", {"value": shown, "first": str(FIRST_YEAR), "last": str(last)}
                )
        return self


class StatisticalPlace(Model):
    """A region or a country with its numbers.

    Attributes:
        nuts: Code as Eurostat writes it; two letters for a country.
        country: ISO 3166 code.
        name: Name in English.
        population: Persons.
        gdp: Gross domestic product, million euro at current prices.
    """

    nuts: Annotated[str, Field(pattern=NUTS)]
    country: Country
    name: Annotated[str, Field(min_length=1)]
    population: Value
    gdp: Value

    @model_validator(mode="after")
    def _lies_in_its_country(self) -> StatisticalPlace:
        if self.nuts[:2] != {"GR": "EL", "GB": "UK"}.get(self.country, self.country):
            raise PydanticCustomError("nuts-elsewhere", "nuts", {"value": self.nuts, "country": self.country})
        return self

    @property
    def is_country(self) -> bool:
        """Whether it is a whole country."""
        return len(self.nuts) == 2

    def value_of(self, statistic: Statistic) -> Value:
        """Return one of its numbers."""
        return self.population if statistic is Statistic.POPULATION else self.gdp


class StatisticsDocument(Model):
    """A document that values cite.

    Attributes:
        title: Its name.
        publisher: Who published it.
        url: Where it was, if anywhere.
        seen: How much of it was read, in our words.
    """

    title: Annotated[str, Field(min_length=1)]
    publisher: Annotated[str, Field(min_length=1)]
    url: str | None = None
    seen: str | None = None


class PublicStatistics(Model):
    """The numbers of every place that we know of.

    Attributes:
        title: What the file holds.
        note: What a reader must know of it.
        codes: Where the codes of regions are from.
        documents: What is cited, by key.
        places: Regions, then countries.
    """

    title: Annotated[str, Field(min_length=1)]
    note: str | None = None
    codes: Citation
    documents: dict[str, StatisticsDocument]
    places: tuple[StatisticalPlace, ...]

    def place(self, nuts: str) -> StatisticalPlace | None:
        """Return the place of exactly that code."""
        return next((one for one in self.places if one.nuts == nuts), None)

    def country(self, iso: str) -> StatisticalPlace | None:
        """Return the country of that ISO code."""
        return next((one for one in self.places if one.is_country and one.country == iso), None)


class IndicatorSource(Model):
    """Where an indicator of a partner comes from; it speaks of one value, and of no other that replaces it.

    Attributes:
        value: The value that it speaks of.
        source: The document, and the place in it; none for a mean.
        year: Year that the value is of.
        certainty: How sure it is.
        area: Whose number it is, where that is not the partner's own region: the country, a larger region.
        mean_of: Of how many partners it is the mean.
    """

    value: Count
    source: str | None = None
    year: Count | None = None
    certainty: Certainty = Certainty.STATED
    area: str | None = None
    mean_of: Count | None = None
