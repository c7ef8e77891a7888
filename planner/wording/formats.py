"""Amounts, rates, counts, days and lists as each language writes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal, localcontext
from typing import Literal, TypeAlias, get_args

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

Language: TypeAlias = Literal["en", "fr"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

# Ireland: English as the Union's institutions write it, with the day before the month.
_LOCALES = {"en": "en_IE", "fr": "fr_FR"}
_CENTS_FORMAT = "#,##0.00"


class Formats:
    """How one language writes values; exact, because amounts stay whole numbers until they are text."""

    def __init__(self, language: Language) -> None:
        self._locale = Locale.parse(_LOCALES[language])
        self._is_french = language == "fr"

    def euro(self, cents: int) -> str:
        """Return an amount with its sign of currency, to the cent."""
        with localcontext(prec=_digits(cents)):
            return str(format_currency(_scaled(cents, 2), "EUR", locale=self._locale))

    def money(self, hundredths: int, currency: str) -> str:
        """Return an amount of another currency with its code, to the hundredth."""
        return f"{self.number(hundredths)}\u00a0{currency}"

    def number(self, cents: int) -> str:
        """Return an amount without its sign of currency, to the cent."""
        with localcontext(prec=_digits(cents)):
            return str(format_decimal(_scaled(cents, 2), format=_CENTS_FORMAT, locale=self._locale))

    def percent(self, ppm: int) -> str:
        """Return a rate in percent, with as many decimals as it has."""
        rate = _scaled(ppm, 6)
        return str(format_percent(rate, locale=self._locale, decimal_quantization=False))

    def quantity(self, hundredths: int) -> str:
        """Return a quantity, with as many decimals as it has."""
        with localcontext(prec=_digits(hundredths)):
            return str(format_decimal(_scaled(hundredths, 2), locale=self._locale, decimal_quantization=False))

    def exchange_rate(self, millionths: int) -> str:
        """Return an exchange rate, with as many decimals as it has."""
        with localcontext(prec=_digits(millionths)):
            return str(format_decimal(_scaled(millionths, 6), locale=self._locale, decimal_quantization=False))

    def mills(self, mills: int) -> str:
        """Return an exact amount with its sign of currency: to the cent, or to a tenth of one where it has that."""
        if mills % 10 == 0:
            return self.euro(mills // 10)
        with localcontext(prec=_digits(mills)):
            pattern = self._locale.currency_formats["standard"].pattern.replace(".00", ".000")
            return str(format_currency(_scaled(mills, 3), "EUR", pattern, self._locale, currency_digits=False))

    def count(self, number: int) -> str:
        """Return a whole number."""
        with localcontext(prec=_digits(number)):
            return str(format_decimal(number, locale=self._locale))

    def day(self, day: date) -> str:
        """Return a day in full."""
        written = str(format_date(day, "long", locale=self._locale))
        # French counts the first day of a month ("1er"), which the locale data leave to the writer.
        return f"1er{written[1:]}" if self._is_french and day.day == 1 else written

    def month(self, day: date) -> str:
        """Return the month of a day, short, with its year."""
        return str(format_date(day, "LLL yyyy", locale=self._locale))

    def names(self, names: Sequence[str], *, is_choice: bool = False) -> str:
        """Return names joined by commas and "and", or by "or" where one of them is to be chosen."""
        return str(format_list(list(names), style="or" if is_choice else "standard", locale=self._locale))

    def clauses(self, clauses: Sequence[str]) -> str:
        """Return clauses of one sentence, joined by semicolons."""
        return ("\u00a0; " if self._is_french else "; ").join(clauses)

    def city(self, zone: str) -> str:
        """Return the city by which a time zone is known."""
        named = self._locale.time_zones.get(zone, {}).get("city")
        return str(named or zone.rsplit("/", maxsplit=1)[-1].replace("_", " "))

    def country(self, code: str) -> str | None:
        """Return the name of a country, if the language has one for it."""
        named = self._locale.territories.get(code)
        return None if named is None else str(named)


def _scaled(number: int, decimals: int) -> Decimal:
    """Return number / 10^decimals exactly, whatever the precision of the decimal context."""
    digits = tuple(int(digit) for digit in str(abs(number)))
    return Decimal((number < 0, digits, -decimals))


def _digits(number: int) -> int:
    return len(str(abs(number))) + 6
