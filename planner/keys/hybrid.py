"""The hybrid: a fixed part, and so much for each unit of an indicator; what that leaves goes by another key."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import partial
from typing import Annotated, Literal

import numpy as np
from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema

from planner.findings import Euro, Message, Millionths, Term
from planner.keys.charges import ChargingKey
from planner.keys.portions import Mask, Sharers, Whole, product
from planner.keys.said import amount_of, not_given
from planner.terms import NUMBER_SCHEMA, EuroCents, parse_scaled, write_scaled

DECIMALS = 6
PARTS_OF_A_CENT = 10 ** (DECIMALS - 2)

PerUnit = Annotated[
    int,
    BeforeValidator(partial(parse_scaled, decimals=DECIMALS, highest=10**6 * 10**DECIMALS)),
    PlainSerializer(partial(write_scaled, decimals=DECIMALS, fixed=False)),
    WithJsonSchema(NUMBER_SCHEMA),
]
"""Euro for one unit, with at most six decimals; millionths inside."""


class HybridKey(ChargingKey):
    """A fixed amount and a rate for each unit of an indicator (K6: F + v w), then the rest by another key.

    Attributes:
        fixed: What everybody pays first, in euro.
        per_unit: Euro for each unit of the indicator: 0.0025 for each inhabitant.
        indicator: Name of the indicator.

    Source: the contributions of a working community of Alpine regions, fixed by class and with a rate per inhabitant.
    """

    kind: Literal["hybrid"]
    fixed: EuroCents = 0
    per_unit: PerUnit
    indicator: Annotated[str, Field(min_length=1)]

    def counted(self, cents: Whole, sharers: Sharers) -> tuple[Whole, Sharers]:
        """Return the amount in ten-thousandths of cents: millionths of a euro, as the rate is."""
        times = np.full(len(sharers.members), PARTS_OF_A_CENT, dtype=np.int64)
        return product(cents, times), sharers.finer(times)

    def charges(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return fixed and variable part of each member; ``sharers`` count in ten-thousandths of cents, or finer."""
        charges = product(sharers.members * self._each(sharers), (sharers.cent // PARTS_OF_A_CENT)[:, None])
        return charges, sharers.lacks(self.indicator)

    def charge_reason(self, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return the fixed amount, the rate, the member's number, and what they come to."""
        numbers, _ = sharers.indicator(self.indicator)
        charge = Fraction(int(self._each(sharers)[partner]) * int(sharers.cent[scenario]), PARTS_OF_A_CENT)
        return Message(
            "key-hybrid",
            {
                "fixed": Euro(self.fixed),
                "per_unit": Millionths(self.per_unit),
                "indicator": Term("indicator", self.indicator),
                "own": int(numbers[partner]),
                "part": amount_of(charge, sharers, scenario),
            },
        )

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield who lacks the number, then what is doubtful in the rest."""
        yield from not_given(self.indicator, sharers, scenario)
        yield from super().doubts(cents, sharers, scenario)

    def asks(self) -> Iterator[str]:
        """Yield its indicator, and those of the key of the rest."""
        yield self.indicator
        yield from super().asks()

    def _each(self, sharers: Sharers) -> Whole:
        """Return what each partner is charged, in millionths of a euro, shape (partner,)."""
        numbers, _ = sharers.indicator(self.indicator)
        variable = product(numbers, np.full(len(numbers), self.per_unit, dtype=np.int64))
        return np.asarray(variable + self.fixed * PARTS_OF_A_CENT)
