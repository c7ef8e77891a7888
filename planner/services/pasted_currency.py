"""Currencies in pasted prices: codes and signs; of a sign that several currencies share, nobody guesses which."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from planner.findings import Names
from planner.plan.model import Plan
from planner.services.currency_words import own_currency
from planner.terms import EURO

PRICES = ("unit_cost", "amount")
"""Fields that hold money."""

CODES = frozenset(
    """
    ALL AMD AUD AZN BAM BGN BRL BYN CAD CHF CNY CZK DKK DZD EGP EUR GBP GEL HKD HRK HUF IDR ILS INR ISK JOD JPY KRW LBP
    LYD MAD MDL MKD MRU MXN MYR NOK NZD PHP PLN RON RSD SEK SGD SYP THB TND TRY UAH USD XOF ZAR
    """.split()
)
"""Currencies of the Union, its neighbours and the central bank's series, by their ISO 4217 codes."""

_SIGNS = {
    "€": (EURO,),
    "euro": (EURO,),
    "euros": (EURO,),
    "eur": (EURO,),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "kr.": ("SEK", "NOK", "DKK", "ISK"),
    "£": ("GBP",),
    "$": ("USD", "CAD", "AUD"),
    "zł": ("PLN",),
    "kč": ("CZK",),
    "ft": ("HUF",),
    "lei": ("RON", "MDL"),
    "leu": ("RON", "MDL"),
    "лв": ("BGN",),
    "лв.": ("BGN",),
    "₺": ("TRY",),
    "₴": ("UAH",),
    "₾": ("GEL",),
}
_SIGN = re.compile("|".join(re.escape(one) for one in sorted(_SIGNS, key=len, reverse=True)), re.IGNORECASE)
_CODE = re.compile(r"(?<![^\W\d_])[A-Z]{3}(?![^\W\d_])")


def currencies_in(text: str) -> tuple[str, ...]:
    """Return the currencies that a text may speak of: none, one, or several that share a sign.

    >>> currencies_in("1 000 SEK"), currencies_in("1 000 kr"), currencies_in("1 000")
    (('SEK',), ('SEK', 'NOK', 'DKK', 'ISK'), ())
    """
    for found in _CODE.findall(text):
        if found in CODES:
            return (found,)
    sign = _sign_in(text)
    return () if sign is None else _SIGNS[sign[0].lower()]


def without_currency(text: str) -> str:
    """Return a price without the code or sign of its currency.

    >>> without_currency("1 000,50 kr"), without_currency("CHF 20")
    ('1 000,50', '20')
    """
    bare = _CODE.sub(lambda found: "" if found[0] in CODES else found[0], text)
    while (sign := _sign_in(bare)) is not None:
        bare = bare[: sign.start()] + bare[sign.end() :]
    return bare.strip()


def _sign_in(text: str) -> re.Match[str] | None:
    """Return the first sign that stands by itself: "kr" within a word is none."""
    for found in _SIGN.finditer(text):
        beside = text[: found.start()][-1:], text[found.end() :][:1]
        is_word = found[0][0].isalpha() and any(one.isalpha() for one in beside)
        if not is_word:
            return found
    return None


class PastedCurrencies:
    """Says in which currency each pasted line is.

    Attributes:
        heads: Headings of the columns, by field; they may name the currency of all prices below.
    """

    def __init__(self, plan: Plan, say: Callable[..., None]) -> None:
        self._plan, self._say = plan, say
        self.heads: Mapping[str, str] = {}
        self._assumed: dict[str, int] = {}

    def of_line(self, cells: Mapping[str, str], whom: Mapping[str, Any], line: int) -> str | None:
        """Return the currency of a line; None where it is not clear, which is said.

        Its own column and its prices say it, else the headings; else it is the one in which its only partner budgets.
        """
        column = cells.get("currency", "")
        if column and not currencies_in(column):
            self._say("pasted-no-currency", line, value=column)
            return None
        found = _named([column, *(cells.get(name, "") for name in PRICES)])
        found = found or _named([self.heads.get(name, "") for name in PRICES])
        # A code says which of the currencies is meant that share a sign.
        sure = {one[0] for one in found if len(one) == 1}
        if len(sure) == 1 and all(sure <= set(one) for one in found):
            return sure.pop()
        if found:
            codes = tuple(dict.fromkeys(code for one in sorted(found) for code in one))
            self._say("pasted-currency-unclear", line, value=cells.get("what") or "–", names=Names(codes))
            return None
        ids = whom.get("ids", ())
        own = own_currency(self._plan, ids[0]) if len(ids) == 1 else None
        if own is not None:
            self._assumed[own] = self._assumed.get(own, 0) + 1
        return own or EURO

    def say_assumed(self) -> None:
        """Say how many lines are taken to be in their partner's own currency, because nothing says otherwise."""
        for currency, count in self._assumed.items():
            self._say("pasted-currency-assumed", None, currency=currency, count=count)


def _named(texts: list[str]) -> set[tuple[str, ...]]:
    return {found for text in texts if (found := currencies_in(text))}
