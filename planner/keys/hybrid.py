"""The hybrid: a fixed part, and so much for each unit of an indicator; what that leaves goes by another key."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Annotated, Literal

import numpy as np
from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema

from planner.findings import Euro, Message, Millionths, Names
from planner.keys.charges import ChargingKey
from planner.keys.portions import Mask, Portions, Sharers, Whole, finer, product
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

    def portions(self, cents: Whole, sharers: Sharers) -> Portions:
        """Return the fixed and the variable part, and the rest by its own key."""
        times = np.full(len(sharers.members), PARTS_OF_A_CENT, dtype=np.int64)
        return finer(super().portions(product(cents, times), sharers.finer(times)), times)

    def charges(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return fixed and variable part of each member; ``sharers`` count in ten-thousandths of cents, or finer."""
        numbers, missing = sharers.indicator(self.indicator)
        # In millionths of a euro, which are ten-thousandths of a cent.
        each = product(numbers, np.full(len(numbers), self.per_unit, dtype=np.int64)) + self.fixed * PARTS_OF_A_CENT
        charges = product(sharers.members * each, (sharers.cent // PARTS_OF_A_CENT)[:, None])
        return charges, np.asarray((sharers.members & missing).any(axis=1))

    def charge_reason(self, sharers: Sharers, partner: int) -> Message:
        """Return the fixed amount, the rate, and the member's number."""
        numbers, _ = sharers.indicator(self.indicator)
        return Message(
            "key-hybrid",
            {
                "fixed": Euro(self.fixed),
                "per_unit": Millionths(self.per_unit),
                "indicator": self.indicator,
                "own": int(numbers[partner]),
            },
        )

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield who lacks the number, then what is doubtful in the rest."""
        _, missing = sharers.indicator(self.indicator)
        lacking = tuple(sharers.ids[at] for at in np.flatnonzero(sharers.members[scenario] & missing))
        if lacking:
            yield Message(
                "indicator-not-given", {"indicator": self.indicator, "ids": Names(lacking), "count": len(lacking)}
            )
        yield from super().doubts(cents, sharers, scenario)

    def asks(self) -> Iterator[str]:
        """Yield its indicator, and those of the key of the rest."""
        yield self.indicator
        yield from super().asks()
