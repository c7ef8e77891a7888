"""Indicators of partners from public statistics: who lacks which, what is on offer, and the edit that takes it over.

A value that somebody entered is never touched. Only a partner's own region, or the country of a national authority, is
offered as its own; a larger region's or a country's number is offered as what it is, for a person to accept.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from planner.exchange.statistics_file import public_statistics
from planner.findings import Message
from planner.money import HALF_UP, quotient
from planner.plan.edits import Edit, SetFields
from planner.plan.model import Plan
from planner.plan.partners import Commitment, Partner, StandardPartner
from planner.plan.statistics import IndicatorSource, PublicStatistics, Statistic, StatisticalPlace, Value
from planner.terms import Certainty, PartnerKind, write_count
from planner.wording import Wording


class Fit(StrEnum):
    """How a number on offer fits a partner; or why there is none."""

    OWN = "own"
    LARGER_REGION = "larger_region"
    COUNTRY = "country"
    NOT_FOUND = "not_found"
    PLACE_NOT_KEPT = "place_not_kept"
    PLACE_NOT_GIVEN = "place_not_given"


@dataclass(frozen=True, slots=True)
class Offer:
    """A number that a partner lacks, with what is on offer for it.

    Attributes:
        partner: Id of the partner.
        name: Its name.
        statistic: What is counted.
        indicator: Name of the indicator in the plan.
        fit: How it fits; or why there is none.
        place: Whose number it is; empty where there is none.
        value: The number; None where there is none.
        year: Year that it is of.
        certainty: How sure it is.
        source: Document and place in it.
        tried: Where the number of its own place was looked for in vain.
        country: Code of the country, where the place is a whole country.
    """

    partner: str
    name: str
    statistic: Statistic
    indicator: str
    fit: Fit
    place: str = ""
    value: int | None = None
    year: int | None = None
    certainty: Certainty = Certainty.UNKNOWN
    source: str = ""
    tried: str = ""
    country: str = ""

    @property
    def is_own(self) -> bool:
        """Whether it is the partner's own number, which can be taken over without a second look."""
        return self.fit is Fit.OWN


@dataclass(frozen=True, slots=True)
class Mean:
    """What a standard partner would get: the mean of those whom it stands for.

    Attributes:
        indicator: Name of the indicator.
        value: The mean, to the nearest whole number.
        count: Of how many it is.
    """

    indicator: str
    value: int
    count: int


def offers(plan: Plan, wanted: Collection[Statistic]) -> tuple[Offer, ...]:
    """Return an entry for each number that a partner with a budget lacks, in the plan's order."""
    known = public_statistics()
    return tuple(
        _offer(partner, statistic, indicator_of(plan, statistic), known)
        for partner in _asked(plan)
        for statistic in Statistic
        if statistic in wanted and indicator_of(plan, statistic) not in partner.indicators
    )


def has_askable(plan: Plan) -> bool:
    """Return whether anybody in a plan can share a cost, and so needs numbers."""
    return any(True for _ in _asked(plan))


def indicator_of(plan: Plan, statistic: Statistic) -> str:
    """Return the plan's name for a statistic: ours, or the one column that a pasted table gave for it.

    A table with the heading “Population 2024” makes ``population_2024``: what is filled in goes there, not beside it.
    """
    named = {name for one in plan.partners for name in one.indicators}
    alike = [name for name in sorted(named) if name.startswith(f"{Statistic.POPULATION}_")]
    is_alike = statistic is Statistic.POPULATION and str(statistic) not in named and len(alike) == 1
    return alike[0] if is_alike else str(statistic)


def means(plan: Plan, taken: Sequence[Offer], wanted: Collection[Statistic]) -> tuple[Mean, ...]:
    """Return what the standard partner lacks, as the mean of those whom it stands for, once offers are taken.

    Args:
        plan: The plan.
        taken: Offers that are taken over in the same step.
        wanted: Which statistics.
    """
    standard = plan.standard_partner
    if standard is None:
        return ()
    found = []
    for indicator in [indicator_of(plan, one) for one in Statistic if one in wanted]:
        new = {one.partner: one.value for one in taken if one.indicator == indicator}
        values = [
            value
            for one in _asked(plan)
            if plan.vary.takes(one)
            if (value := one.indicators.get(indicator, new.get(one.id))) is not None
        ]
        if values and indicator not in standard.indicators:
            found.append(Mean(indicator, quotient(sum(values), len(values), rounding=HALF_UP), len(values)))
    return tuple(found)


def filled_in(taken: Sequence[Offer], averages: Sequence[Mean] = ()) -> Edit | None:
    """Return the one edit that takes over offers, and means for the standard partner; None where there are none."""
    by_partner: dict[str, dict[str, Any]] = {}
    for one in taken:
        if one.value is not None:
            source = IndicatorSource(
                value=one.value,
                source=one.source,
                year=one.year,
                certainty=one.certainty,
                area=None if one.is_own else one.place,
            )
            by_partner.setdefault(one.partner, {}).update(_fields("", one.indicator, source))
    steps = [SetFields("partners", partner, fields) for partner, fields in by_partner.items()]
    for mean in averages:
        source = IndicatorSource(value=mean.value, certainty=Certainty.DERIVED, mean_of=mean.count)
        steps.append(SetFields("", "", _fields("standard_partner.", mean.indicator, source)))
    count = sum(one.value is not None for one in taken) + len(averages)
    return Edit(Message("edit-statistics", {"count": count}), tuple(steps)) if steps else None


def years_of(plan: Plan, taken: Sequence[Offer]) -> dict[Statistic, tuple[int, ...]]:
    """Return the years of which numbers would stand beside each other, where they are more than one."""
    found: dict[Statistic, tuple[int, ...]] = {}
    for statistic in Statistic:
        name = indicator_of(plan, statistic)
        kept = [source.year for one in _asked(plan) if (source := one.source_of(name))]
        years = {*kept, *(one.year for one in taken if one.statistic is statistic)} - {None}
        if len(years) > 1:
            found[statistic] = tuple(sorted(one for one in years if one is not None))
    return found


def indicator_lines(partner: Partner | StandardPartner, words: Wording) -> list[tuple[str, str, str]]:
    """Return the indicators of a partner for reading: name, value, and where it comes from."""
    return [
        (indicator_heading(name, words), words.count(value), source_text(partner.source_of(name), words))
        for name, value in partner.indicators.items()
    ]


def source_text(source: IndicatorSource | None, words: Wording) -> str:
    """Return in words where an indicator comes from."""
    if source is None:
        return words.text("statistics-entered")
    if source.mean_of is not None:
        return words.text("statistics-mean", count=source.mean_of)
    return words.text(
        "statistics-from",
        source=source.source or "",
        year="" if source.year is None else str(source.year),
        certainty=words.term("certainty", source.certainty),
        area=source.area or "",
    )


def indicator_heading(name: str, words: Wording) -> str:
    """Return what an indicator is called at the head of a column: a statistic with its unit, any other as entered."""
    if name in set(Statistic):
        return words.term("statistic", name, is_heading=True)
    spaced = name.replace("_", " ")
    return spaced[:1].upper() + spaced[1:]


# -- what is on offer ------------------------------------------------------------------------------


def _asked(plan: Plan) -> Iterator[Partner]:
    """Yield those who can share a cost: with a budget, and not withdrawn."""
    return (one for one in plan.partners if one.has_budget and one.commitment is not Commitment.WITHDRAWN)


def _offer(partner: Partner, statistic: Statistic, indicator: str, known: PublicStatistics) -> Offer:
    own = _own_place(partner, known)
    tried = own.value_of(statistic).cite.tried or "" if own is not None else ""
    for fit, place in (*([(Fit.OWN, own)] if own is not None else []), *_wider(partner, known)):
        value = place.value_of(statistic)
        if value.value is not None:
            return Offer(
                *(partner.id, partner.shown_name, statistic, indicator, fit, place.name, value.value, value.year),
                value.cite.certainty,
                _cited(value, known),
                tried,
                place.country if place.is_country else "",
            )
    why = Fit.NOT_FOUND if own is not None else Fit.PLACE_NOT_KEPT
    if partner.nuts is None and partner.country is None:
        why = Fit.PLACE_NOT_GIVEN
    return Offer(partner.id, partner.shown_name, statistic, indicator, why, tried=tried)


def _own_place(partner: Partner, known: PublicStatistics) -> StatisticalPlace | None:
    """Return the place whose number is the partner's own: its region; its country only for a national authority."""
    if partner.nuts is not None:
        return known.place(partner.nuts)
    is_national = PartnerKind.NATIONAL_AUTHORITY in partner.kinds
    return known.country(partner.country) if is_national and partner.country else None


def _wider(partner: Partner, known: PublicStatistics) -> Iterator[tuple[Fit, StatisticalPlace]]:
    """Yield the places around a partner's own, the nearest first."""
    code = partner.nuts or ""
    for length in range(len(code) - 1, 2, -1):
        if (larger := known.place(code[:length])) is not None:
            yield Fit.LARGER_REGION, larger
    country = known.place(code[:2]) if code else known.country(partner.country or "")
    if country is not None:
        yield Fit.COUNTRY, country


def _cited(value: Value, known: PublicStatistics) -> str:
    document = known.documents.get(value.cite.document or "")
    if document is None:
        return ""
    # Where the title names the publisher already, once is enough.
    by = "" if document.title.startswith(document.publisher) else f"{document.publisher}, "
    return f"{by}{document.title}: {value.cite.locator}"


def _fields(before: str, indicator: str, source: IndicatorSource) -> dict[str, Any]:
    """Return the fields that hold an indicator with its source, as an edit names them."""
    data = source.model_dump(mode="json", exclude_defaults=True, exclude_none=True)
    return {
        f"{before}indicators.{indicator}": write_count(source.value),
        f"{before}indicator_sources.{indicator}": data,
    }
