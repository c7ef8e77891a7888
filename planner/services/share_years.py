"""A partner's share by year, in words: calendar years where the first day is known, years of the project otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.engine.calendar_years import Years, by_year
from planner.engine.figures import Mask
from planner.money import CentsArray
from planner.services.cases import Assembled
from planner.wording import Wording

Figure = Literal["bears", "total", "grant", "own", "settlement"]
FIGURES: tuple[Figure, ...] = ("bears", "total", "grant", "own", "settlement")
"""In the order of the columns: what councils vote on stands first."""


@dataclass(frozen=True, slots=True)
class YearRow:
    """One year.

    Attributes:
        label: What it is called.
        cents: Its amounts by figure; None where unknown.
        is_sum: Whether it is the sum of all years.
    """

    label: str
    cents: dict[Figure, int | None]
    is_sum: bool = False


@dataclass(frozen=True, slots=True)
class ShareYears:
    """A share by year.

    Attributes:
        rows: The years, what has no date if there is any, and the sum.
        is_calendar: Whether they are calendar years.
        says: How the amounts were spread, in sentences.
    """

    rows: tuple[YearRow, ...]
    is_calendar: bool
    says: str


def share_years(seen: Assembled, partner: int, words: Wording) -> ShareYears:
    """Return what falls into each year for one partner.

    Args:
        seen: The plan, seen.
        partner: Position of the partner.
        words: Language, in the words of the call's family.
    """
    years = by_year(seen.compiled, seen.whole)
    rows = []
    for at, year in enumerate((*years.years, None)):
        cents = _at(years, partner, at)
        if year is not None or any(one != 0 for one in cents.values()):
            rows.append(YearRow(_label(year, years.is_calendar, words), cents))
    is_undated = bool(rows) and len(rows) > len(years.years)
    rows.append(YearRow(words.text("share-all-years"), _sums(rows), is_sum=True))
    said = []
    if years.years:
        said.append(words.text("share-years-calendar" if years.is_calendar else "share-years-project"))
    if is_undated:
        said.append(words.text("share-years-undated"))
    return ShareYears(tuple(rows), years.is_calendar, " ".join(said))


def _label(year: int | None, is_calendar: bool, words: Wording) -> str:
    if year is None:
        return words.text("share-year-undated")
    return str(year) if is_calendar else words.text("share-year-of-project", number=year)


def _at(years: Years, partner: int, at: int) -> dict[Figure, int | None]:
    def one(cents: CentsArray, unknown: Mask) -> int | None:
        return None if unknown[0, partner, at] else int(cents[0, partner, at])

    return {
        "bears": one(years.bears, years.unknown_bears),
        "total": one(years.total, years.unknown_total),
        "grant": one(years.grant, years.unknown_grant),
        "own": one(years.own, years.unknown_own),
        "settlement": one(years.settlement, years.unknown_settlement),
    }


def _sums(rows: list[YearRow]) -> dict[Figure, int | None]:
    sums: dict[Figure, int | None] = {}
    for figure in FIGURES:
        cents = [row.cents[figure] for row in rows]
        sums[figure] = None if None in cents else sum(one for one in cents if one is not None)
    return sums
