"""Reference rates of the European Central Bank: what a euro is in other currencies, day by day.

The file is the bank's own ``eurofxref-hist.csv``; ours lies in ``templates/rates/`` and goes only as far as it says.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from pydantic_core import PydanticCustomError

from planner import places
from planner.errors import RatesUnreadable
from planner.plan.currencies import parse_rate
from planner.textfile import read_text_file

FIRST_COLUMN = "Date"
WITHOUT = frozenset({"", "N/A"})
LONGEST_PAUSE = timedelta(days=7)
"""Holidays never last longer: what lies further back is no rate of that day, but the end of a series."""


@dataclass(frozen=True, slots=True)
class ReferenceRate:
    """The central bank's rate of one currency.

    Attributes:
        per_euro: Units of the currency for one euro, in millionths.
        day: Day on which it was set: the day asked for, or the last one before on which rates were set.
    """

    per_euro: int
    day: date


@dataclass(frozen=True)
class ReferenceRates:
    """A series of daily rates.

    Attributes:
        file: Where they stand.
        days: Days on which rates were set, in order.
        rows: The rates of each, as texts by currency.
    """

    file: str
    days: tuple[date, ...]
    rows: tuple[Mapping[str, str], ...]

    @property
    def first(self) -> date:
        """First day of the series."""
        return self.days[0]

    @property
    def last(self) -> date:
        """Last day of the series."""
        return self.days[-1]

    def on(self, currency: str, day: date) -> ReferenceRate | None:
        """Return the rate of a day; None where none was set on it or in the week before.

        On a weekend or holiday the rate of the last day before holds, and is returned with that day.
        """
        at = bisect_right(self.days, day) - 1
        while at >= 0 and day - self.days[at] <= LONGEST_PAUSE:
            written = self.rows[at].get(currency, "")
            if written not in WITHOUT:
                return ReferenceRate(_rate(written, self.file), self.days[at])
            at -= 1
        return None


@cache
def packaged_rates() -> ReferenceRates:
    """Return the rates that come with the program; read once."""
    return read_rates(places.rates() / "ecb-daily.csv")


def is_rates_file(text: str) -> bool:
    """Return whether a text is a series of daily rates as the central bank writes it."""
    return text.lstrip("\ufeff").startswith(f"{FIRST_COLUMN},")


def read_rates(path: Path) -> ReferenceRates:
    """Return the daily rates in a file.

    Raises:
        FileUnreadable: If it cannot be read, or is no text.
        RatesUnreadable: If it does not have the central bank's form.
    """
    lines = read_text_file(path).lstrip("\ufeff").splitlines()
    heads = lines[0].split(",") if lines else []
    if heads[:1] != [FIRST_COLUMN]:
        raise RatesUnreadable(file=str(path), line=1, value=(lines or [""])[0][:60])
    found: dict[date, Mapping[str, str]] = {}
    for number, line in enumerate(lines[1:], start=2):
        day, *cells = line.split(",")
        try:
            found[date.fromisoformat(day)] = dict(zip(heads[1:], cells, strict=False))
        except ValueError as error:
            raise RatesUnreadable(file=str(path), line=number, value=line[:60]) from error
    if not found:
        raise RatesUnreadable(file=str(path), line=1, value=lines[0][:60])
    days = tuple(sorted(found))
    return ReferenceRates(str(path), days, tuple(found[day] for day in days))


def _rate(written: str, file: str) -> int:
    try:
        return parse_rate(written.strip())
    except PydanticCustomError as error:
        raise RatesUnreadable(file=file, value=written[:60]) from error
