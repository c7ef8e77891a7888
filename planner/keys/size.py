"""Concave size: larger partners pay more, but not in proportion: a power of a number, by bracket."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, localcontext
from functools import partial
from typing import Annotated, Literal

import numpy as np
from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Hundredths, Message, Names
from planner.keys.key import SharingKey
from planner.keys.portions import Portions, Sharers, Whole, proportional
from planner.keys.said import amount, exact
from planner.terms import Count, Model, Quantity

DIGITS = 60
"""Digits with which a power is worked out: the weight is the same on every machine."""
FINENESS = Decimal(1_000_000)
"""Parts into which weights are counted: a millionth of a weight is the last thing that is kept."""
HUNDRED = Decimal(100)
LARGEST_WEIGHT = 10**15
STEEPEST = 200
"""Hundredths of the largest exponent: beyond a square no network's fee is meant to grow."""


def _within(exponent: int, highest: int) -> int:
    if exponent > highest:
        limits = {"value": str(Decimal(exponent) / 100), "lowest": 0, "highest": highest // 100}
        raise PydanticCustomError("number-outside", "{value}", limits)
    return exponent


class Bracket(Model):
    """One bracket of sizes.

    Attributes:
        up_to: Largest size; None in the last bracket.
        factor: What the power is multiplied with.
        exponent: Power to which the size is raised: 0.5 is the square root.
    """

    up_to: Count | None = None
    factor: Quantity = 100
    exponent: Annotated[Quantity, AfterValidator(partial(_within, highest=STEEPEST))]


class SizeKey(SharingKey):
    """A part in proportion to a power of a number (K11: a x size ^ b, by bracket).

    Attributes:
        indicator: Name of the number.
        brackets: Brackets from the smallest on; the last has no end.

    Source: the fees of an international commission on irrigation: a root of the irrigated area, flatter above a size.
    """

    kind: Literal["size"]
    indicator: Annotated[str, Field(min_length=1)]
    brackets: Annotated[tuple[Bracket, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _follow_each_other(self) -> SizeKey:
        ends = [one.up_to for one in self.brackets]
        inner = [one for one in ends[:-1] if one is not None]
        if ends[-1] is not None or len(inner) != len(ends) - 1 or inner != sorted(set(inner)):
            raise PydanticCustomError("brackets-not-ascending", "brackets", {})
        return self

    def portions(self, cents: Whole, sharers: Sharers) -> Portions:
        """Return the amount in proportion to the powers; open where one of those who share lacks the number."""
        _, missing = sharers.indicator(self.indicator)
        is_open = np.asarray((sharers.members & missing).any(axis=1))
        return proportional(cents, sharers.members * self._weights(sharers), is_open)

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return the member's number, its power, and the sum of all."""
        numbers, _ = sharers.indicator(self.indicator)
        weights = self._weights(sharers)
        bracket = self._bracket(int(numbers[partner]))
        return Message(
            "key-size",
            {
                "amount": amount(cents, sharers, scenario),
                "indicator": self.indicator,
                "size": int(numbers[partner]),
                "exponent": Hundredths(bracket.exponent),
                "factor": Hundredths(bracket.factor),
                "own": _read(int(weights[partner])),
                "all": _read(int(weights[sharers.members[scenario]].sum())),
                "part": exact(self.portions(cents, sharers), sharers, scenario, partner),
            },
        )

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield who lacks the number, or that all weights are zero."""
        _, missing = sharers.indicator(self.indicator)
        who = sharers.members[scenario]
        lacking = tuple(sharers.ids[at] for at in np.flatnonzero(who & missing))
        if lacking:
            yield Message(
                "indicator-not-given", {"indicator": self.indicator, "ids": Names(lacking), "count": len(lacking)}
            )
        elif who.any() and not self._weights(sharers)[who].any():
            yield Message("weights-all-zero", {"indicator": self.indicator})

    def asks(self) -> Iterator[str]:
        """Yield its indicator."""
        yield self.indicator

    def _bracket(self, size: int) -> Bracket:
        return next(one for one in self.brackets if one.up_to is None or size <= one.up_to)

    def _weights(self, sharers: Sharers) -> Whole:
        """Return each partner's weight in whole millionths, shape (partner,): the only place where a power is cut."""
        numbers, _ = sharers.indicator(self.indicator)
        weights = [_power(int(number), self._bracket(int(number))) for number in numbers]
        return np.array(weights, dtype=np.int64 if max(weights, default=0) <= LARGEST_WEIGHT else object)


def _power(size: int, bracket: Bracket) -> int:
    if not size:
        return 0
    with localcontext(prec=DIGITS):
        power = Decimal(size) ** (Decimal(bracket.exponent) / HUNDRED)
        return int(power * Decimal(bracket.factor) / HUNDRED * FINENESS)


def _read(weight: int) -> Hundredths:
    return Hundredths(weight // (int(FINENESS) // 100))
