"""Exchange rates: what a euro is in other currencies, stored in the plan with their date and source."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from planner.terms import EURO, NUMBER_SCHEMA, Currency, Model, parse_scaled, write_scaled

RATE_DECIMALS = 6
PER_UNIT = 10**RATE_DECIMALS
"""Parts into which a rate is counted: 11.2345 kronor for a euro are 11 234 500."""


def _above_zero(rate: int) -> int:
    if not rate:
        raise PydanticCustomError("not-above-zero", "0", {})
    return rate


def _not_the_euro(currency: str) -> str:
    if currency == EURO:
        raise PydanticCustomError("rate-of-euro", "{value}", {"value": currency})
    return currency


parse_rate = partial(parse_scaled, decimals=RATE_DECIMALS, highest=10**6 * PER_UNIT)
write_rate = partial(write_scaled, decimals=RATE_DECIMALS, fixed=False)

PerEuro = Annotated[
    int,
    AfterValidator(_above_zero),
    BeforeValidator(parse_rate),
    PlainSerializer(write_rate),
    WithJsonSchema(NUMBER_SCHEMA),
]
"""Units of a currency for one euro, with at most six decimals; millionths inside."""

ForeignCurrency = Annotated[Currency, AfterValidator(_not_the_euro)]
"""A currency other than the euro."""


class ExchangeRate(Model):
    """What one euro is in another currency, on a day or for a month.

    Attributes:
        per_euro: Units of the currency for one euro.
        dated: Day that it is of; the first day of the month, for a rate that holds for a month.
        kind: The Commission's ``monthly_accounting`` rate, the central bank's ``daily`` one, or one that a user
            ``stated``.
        source: Where it stands.
    """

    per_euro: PerEuro
    dated: date
    kind: Literal["monthly_accounting", "daily", "stated"] = "stated"
    source: Annotated[str, Field(min_length=1)]
    note: str | None = None
