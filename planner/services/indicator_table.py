"""What public statistics offer for a plan, as a page shows it: a table with ticks, and what is to be known of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from planner.plan.model import Plan
from planner.plan.statistics import Statistic
from planner.services.indicators import Mean, Offer, has_askable, indicator_heading, means, offers, years_of
from planner.wording import Wording

TAKE = "take"
"""Column of the tick."""


@dataclass(frozen=True, slots=True)
class OfferTable:
    """Offers with their texts.

    Attributes:
        frame: One row for each offer that has a value.
        headings: What each column is called.
        offers: The offers, in the order of the rows.
        missing: Those for whom nothing was found.
        wanted: Which statistics were asked for.
        says_nothing: Why there is nothing to show; empty where there is something.
    """

    frame: pd.DataFrame
    headings: Mapping[str, str]
    offers: tuple[Offer, ...]
    missing: tuple[Offer, ...]
    wanted: tuple[Statistic, ...]
    says_nothing: str

    @property
    def identity(self) -> str:
        """What tells this table from one with other rows."""
        return " ".join(f"{one.partner}.{one.indicator}.{one.value}" for one in self.offers)

    def means(self, plan: Plan, taken: Sequence[Offer]) -> tuple[Mean, ...]:
        """Return what the standard partner would get once these offers are taken."""
        return means(plan, taken, self.wanted)

    def remarks(self, plan: Plan, taken: Sequence[int], words: Wording) -> list[str]:
        """Return what is to be known before the ticked rows are taken over."""
        said = []
        if wider := sum(not one.is_own for one in self.offers):
            said.append(words.text("statistics-wider", count=wider))
        for statistic, years in years_of(plan, [self.offers[at] for at in taken]).items():
            what = words.term("statistic", statistic, is_heading=True)
            said.append(words.text("statistics-years", what=what, years=words.names([str(one) for one in years])))
        if Statistic.GDP in self.wanted:
            said.append(words.text("statistics-unit"))
        if self.missing:
            names = [
                words.text(
                    f"statistics-missing-{one.fit}",
                    name=one.name,
                    what=words.term("statistic", one.statistic),
                    tried=one.tried.rstrip("."),
                )
                for one in self.missing
            ]
            fix = words.text("statistics-missing-fix")
            said.append(f"{words.text('statistics-missing', names=words.names(names))} {fix}")
        return said


def offer_table(plan: Plan, wanted: Collection[Statistic], words: Wording) -> OfferTable:
    """Return what is on offer for those who lack a number, for a page."""
    found = offers(plan, wanted)
    there = tuple(one for one in found if one.value is not None)
    rows = [
        {
            "partner": one.name,
            TAKE: one.is_own,
            "value": words.count(one.value or 0),
            "what": words.term("statistic", one.statistic, is_heading=True),
            "year": "" if one.year is None else str(one.year),
            "whose": words.text(f"statistics-fit-{one.fit}", place=_place(one, words)),
            "certainty": words.term("certainty", one.certainty),
            "source": one.source,
        }
        for one in there
    ]
    headings = {name: words.text(f"statistics-{name}") for name in ("partner", TAKE, "value", "what", "year")}
    headings |= {name: words.text(f"statistics-{name}") for name in ("whose", "certainty", "source")}
    if len(wanted) == 1:
        headings.pop("what")
    frame = pd.DataFrame(rows, columns=list(headings)).astype({TAKE: bool})
    nothing = ""
    if not found:
        nothing = words.text("statistics-all-there", count=len(wanted))
        if not has_askable(plan):
            nothing = words.text("statistics-nobody")
        if means(plan, (), wanted):
            nothing = ""
    ordered = tuple(one for one in Statistic if one in wanted)
    return OfferTable(frame, headings, there, tuple(one for one in found if one.value is None), ordered, nothing)


def standard_text(plan: Plan, averages: Sequence[Mean], words: Wording) -> str:
    """Return what giving the standard partner these means would be."""
    said = [
        words.text(
            "statistics-standard-mean",
            what=indicator_heading(one.indicator, words),
            value=words.count(one.value),
            count=one.count,
        )
        for one in averages
    ]
    name = plan.standard_partner.name if plan.standard_partner is not None else ""
    return words.text("statistics-standard", name=name, means=words.names(said))


def _place(offer: Offer, words: Wording) -> str:
    """Return whose number it is: a country by its name in the reader's language, a region as the file writes it."""
    return words.term("country", offer.country) if offer.country else offer.place
