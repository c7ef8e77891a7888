"""Days in a source's own words, English or French: what they can mean where weekday and date disagree."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""Ids of the days of the week, in the order of ``date.weekday``."""

_WEEKDAYS = {
    name: at
    for at, names in enumerate(
        (
            "monday mon lundi lun",
            "tuesday tues tue mardi",
            "wednesday wed mercredi mer",
            "thursday thurs thur thu jeudi jeu",
            "friday fri vendredi ven",
            "saturday sat samedi sam",
            "sunday sun dimanche dim",
        )
    )
    for name in names.split()
}
# "mar" is March to some and mardi to others, so it is neither.
_MONTHS = {
    name: at
    for at, names in enumerate(
        (
            "january janvier janv jan",
            "february fevrier fevr feb",
            "march mars",
            "april avril apr avr",
            "may mai",
            "june juin jun",
            "july juillet juil jul",
            "august aout aug",
            "september septembre sept sep",
            "october octobre oct",
            "november novembre nov",
            "december decembre dec",
        ),
        start=1,
    )
    for name in names.split()
}
_LEAST_OF_A_NAME = 6
"""Letters from which on a weekday alone is one: all of them in full, no abbreviation."""


def _any_of(names: Iterable[str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_W, _M = _any_of(_WEEKDAYS), _any_of(_MONTHS)
_FULL = _any_of(name for name in _WEEKDAYS if len(name) >= _LEAST_OF_A_NAME or name in ("lundi", "mardi", "jeudi"))
_TH = r"(?P<{0}>st|nd|rd|th|er|eme|e)?(?![0-9a-z:])(?!\s*h\b)"
_BEHIND = rf"(?:\s*[,(]\s*(?:a |an |un )?(?P<{{0}}>{_FULL})\b)?"
_SPOKEN = re.compile(
    rf"\b(?:(?P<w1>{_W})\b\.?,?\s+)?(?:the\s+|le\s+)?(?<!\d)(?P<d1>\d{{1,2}}){_TH.format('th1')}"
    rf"(?:\s+(?:of\s+|de\s+)?(?P<m1>{_M})\b\.?(?:,?\s+(?P<y1>\d{{4}})\b)?)?{_BEHIND.format('b1')}"
    rf"|\b(?:(?P<w2>{_W})\b\.?,?\s+)?(?P<m2>{_M})\b\.?\s+(?:the\s+)?(?P<d2>\d{{1,2}}){_TH.format('th2')}"
    rf"(?:,?\s+(?P<y2>\d{{4}})\b)?{_BEHIND.format('b2')}"
    rf"|\b(?P<w3>{_FULL})\b"
)
_HALF_A_YEAR, _HALF_A_WEEK = 183, 3


@dataclass(frozen=True, slots=True)
class Spoken:
    """A day as somebody wrote it; what was left out is None."""

    weekday: int | None
    day: int | None
    month: int | None
    year: int | None


class Doubt(StrEnum):
    """Why a day can be read in two ways."""

    WEEKDAY = "weekday"
    OTHER_DATE = "other_date"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a day can mean.

    Attributes:
        days: Every reading, the earliest first; none where nothing says a day.
        written: The date that stands there, whatever its weekday.
        doubt: Why there are several.
    """

    days: tuple[date, ...]
    written: date | None = None
    doubt: Doubt | None = None


def spoken_day(said: str) -> Spoken | None:
    """Return the last day that a text names: of "21 to 25 January" the 25th."""
    plain = unicodedata.normalize("NFKD", said).encode("ascii", "ignore").decode().lower()
    return next(reversed(list(_mentions(plain))), None)


def read_day(due: date | None, said: str | None, reference: date | None) -> Reading:
    """Return what a day can mean that is given as a date, in a source's words, or both.

    Args:
        due: The date that was entered.
        said: The source's own words.
        reference: A day near it, for words that leave out the month or the year.
    """
    entered = () if due is None else (due,)
    spoken = spoken_day(said) if said else None
    if spoken is None:
        return Reading(entered, due)
    near = due or reference
    # A weekday alone means the day that was entered, or one beside it; without one it says nothing.
    written = due if spoken.day is None else _written(spoken.day, spoken, near)
    if written is None:
        return Reading(entered, due)
    days = {*entered, written}
    doubt = Doubt.OTHER_DATE if len(days) > 1 else None
    if spoken.weekday is not None and written.weekday() != spoken.weekday:
        days.add(_nearest(written, spoken.weekday))
        doubt = Doubt.WEEKDAY
    return Reading(tuple(sorted(days)), written, doubt)


def _mentions(plain: str) -> Iterator[Spoken]:
    for found in _SPOKEN.finditer(plain):
        part = found.groupdict()
        names = [part[one] for one in ("w1", "w2", "w3", "b1", "b2") if part[one]]
        weekday = _WEEKDAYS[names[0]] if names else None
        day = part["d1"] or part["d2"]
        month = part["m1"] or part["m2"]
        year = part["y1"] or part["y2"]
        # A bare number is no day: "8 partners".
        if names or month or part["th1"]:
            yield Spoken(weekday, int(day) if day else None, _MONTHS[month] if month else None, int(year or 0) or None)


def _written(day: int, spoken: Spoken, near: date | None) -> date | None:
    """Return the date that words name: the one nearest to a day where they leave something out."""
    if spoken.year is not None and spoken.month is not None:
        try:
            return date(spoken.year, spoken.month, day)
        except ValueError:
            return None
    around = () if near is None else _around(near, _HALF_A_YEAR)
    return next((one for one in around if one.day == day and spoken.month in (None, one.month)), None)


def _nearest(day: date, weekday: int) -> date:
    """Return the day of that weekday nearest to a day; no two are equally near."""
    return next(one for one in _around(day, _HALF_A_WEEK) if one.weekday() == weekday)


def _around(day: date, reach: int) -> Iterator[date]:
    """Yield the days around a day, the nearest first."""
    for distance in range(reach + 1):
        for sign in (-1, 1) if distance else (1,):
            try:
                yield day + timedelta(days=sign * distance)
            except OverflowError:
                # Beyond the years that a calendar has.
                continue
