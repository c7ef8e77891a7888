"""Where exchange rates come from: the central bank's daily series, a file of rates, figures that somebody types."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic_core import PydanticCustomError

from planner.catalogue.reference_rates import ReferenceRates, is_rates_file, packaged_rates, read_rates
from planner.errors import RatesUnreadable, RateUnavailable
from planner.exchange.pasted import read_pasted
from planner.plan.currencies import ExchangeRate, parse_rate, write_rate
from planner.textfile import read_text_file
from planner.wording import Wording

RateKind = Literal["monthly_accounting", "daily", "stated"]
KINDS: tuple[RateKind, ...] = ("monthly_accounting", "daily", "stated")
_CODE = re.compile(r"[A-Z]{3}")
_SPACES = re.compile(r"[\s'’]+")


@dataclass(frozen=True, slots=True)
class FoundRates:
    """Rates found for a plan.

    Attributes:
        rates: The rate of each currency that has one.
        missing: Currencies asked for that have none there.
        asked: The day asked for; a rate's own day may lie before it.
    """

    rates: Mapping[str, ExchangeRate]
    missing: tuple[str, ...]
    asked: date

    @property
    def set_before(self) -> date | None:
        """Day on which the rates were set, where none were set on the day asked for."""
        return next((one.dated for one in self.rates.values() if one.kind == "daily" and one.dated < self.asked), None)


def central_bank_rates(
    currencies: Iterable[str], day: date, words: Wording, series: ReferenceRates | None = None
) -> FoundRates:
    """Return the central bank's rates of a day, or of the last day before it on which rates were set.

    Args:
        currencies: Which ones.
        day: The day.
        words: Language of what is written as their source.
        series: Another series than the one that comes with the program.

    Raises:
        RateUnavailable: If the series has a rate of none of them for that day.
    """
    from_file = series or packaged_rates()
    asked = tuple(currencies)
    found = {one: from_file.on(one, day) for one in asked}
    rates = {
        currency: _rate(one.per_euro, one.day, "daily", words.text("currencies-ecb-source", day=one.day))
        for currency, one in found.items()
        if one is not None
    }
    if asked and not rates:
        raise RateUnavailable(day=day, first_day=from_file.first, last_day=from_file.last, currencies=asked)
    return FoundRates(rates, tuple(one for one in asked if one not in rates), day)


def last_packaged_day() -> date:
    """Return the last day of which the program knows the central bank's rates."""
    return packaged_rates().last


def rates_in_file(
    path: Path, currencies: Iterable[str], day: date, words: Wording, *, kind: RateKind, source: str | None = None
) -> FoundRates:
    """Return the rates of a day in a file: the central bank's own, or a list of codes of currencies and rates.

    Args:
        path: The file.
        currencies: Which ones.
        day: The day; a list holds rates of one day, or month, only.
        words: Language of what is written as their source.
        kind: What kind of rates a list holds.
        source: Where a list's rates stand; the file's name when None.

    Raises:
        RatesUnreadable: If the file has neither form.
        RateUnavailable: If it has a rate of none of the currencies.
    """
    text = read_text_file(path)
    if is_rates_file(text):
        return central_bank_rates(currencies, day, words, read_rates(path))
    listed, asked = _listed(text, str(path)), tuple(currencies)
    rates = {one: _rate(listed[one], day, kind, source or path.name) for one in asked if one in listed}
    if asked and not rates:
        raise RateUnavailable(file=str(path), day=day, currencies=asked)
    return FoundRates(rates, tuple(one for one in asked if one not in rates), day)


def typed_rates(typed: Mapping[str, str], day: date, kind: RateKind, source: str) -> FoundRates:
    """Return the rates that somebody typed; what is empty, or no rate above zero, is missing.

    Args:
        typed: What was typed, by currency.
        day: Day that they are of.
        kind: What kind of rates they are.
        source: Where they stand.
    """
    read = {currency: rate_in(text) for currency, text in typed.items()}
    rates = {
        currency: _rate(per_euro, day, kind, source) for currency, per_euro in read.items() if per_euro is not None
    }
    return FoundRates(rates, tuple(one for one, text in typed.items() if text.strip() and one not in rates), day)


def rate_in(text: str) -> int | None:
    """Return the rate that somebody typed, in millionths; None where it is none above zero.

    A single point or comma divides decimals, also before three figures: rates are hardly ever grouped by thousands.

    >>> rate_in("7,435"), rate_in("11.2345"), rate_in("20,275.17"), rate_in("0")
    (7435000, 11234500, 20275170000, None)
    """
    bare = _SPACES.sub("", text)
    last = max(bare.rfind("."), bare.rfind(","))
    if last >= 0:
        bare = re.sub("[.,]", "", bare[:last]) + "." + bare[last + 1 :]
    try:
        return parse_rate(bare) or None
    except PydanticCustomError:
        return None


def _rate(per_euro: int, dated: date, kind: RateKind, source: str) -> ExchangeRate:
    return ExchangeRate.model_validate(
        {"per_euro": write_rate(per_euro), "dated": dated, "kind": kind, "source": source}
    )


def _listed(text: str, file: str) -> dict[str, int]:
    """Return the rates in a list: in each line the code of a currency, and the first number behind it."""
    found: dict[str, int] = {}
    pasted = read_pasted(text)
    for row in pasted.rows:
        at = next((at for at, cell in enumerate(row) if _CODE.fullmatch(cell)), None)
        behind = [] if at is None else [rate for cell in row[at + 1 :] if (rate := rate_in(cell)) is not None]
        if at is not None and behind:
            found.setdefault(row[at], behind[0])
    if not found:
        raise RatesUnreadable(file=file, value=" ".join(pasted.rows[0])[:60] if pasted.rows else "")
    return found
