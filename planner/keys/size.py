"""Concave size: larger partners pay more, but not in proportion: a power of a number, by bracket."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, localcontext
from functools import lru_cache, partial
from typing import Annotated, Literal

import numpy as np
from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Hundredths, Message, Term
from planner.keys.key import NOT_EMPTY
from planner.keys.portions import Mask, Sharers, Whole
from planner.keys.said import amount, exact, not_given, total_of_members, weightless
from planner.keys.weighing import WeighingKey
from planner.terms import Count, Model, Quantity, write_quantity

DIGITS = 40
"""Digits with which a power is worked out: the weight is the same on every machine."""
FINENESS = Decimal(1_000_000)
"""Parts into which weights are counted: a millionth of a weight is the last thing that is kept."""
HUNDRED = Decimal(100)
LARGEST_WEIGHT = 10**15
KEPT = 2**16
STEEPEST = 200
"""Hundredths of the largest exponent: beyond a square no network's fee is meant to grow."""


def _within(exponent: int, highest: int) -> int:
    if exponent > highest:
        given = write_quantity(exponent)
        raise PydanticCustomError("exponent-too-steep", "{value}", {"value": given, "highest": write_quantity(highest)})
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


class SizeKey(WeighingKey):
    """A part in proportion to a power of a number (K11: a x size ^ b, by bracket).

    Attributes:
        indicator: Name of the number.
        brackets: Brackets from the smallest on; the last has no end.

    Source: the fees of an international commission on irrigation: a root of the irrigated area, flatter above a size.
    """

    kind: Literal["size"]
    indicator: Annotated[str, Field(min_length=1)]
    brackets: Annotated[tuple[Bracket, ...], NOT_EMPTY]

    @model_validator(mode="after")
    def _follow_each_other(self) -> SizeKey:
        ends = [one.up_to for one in self.brackets]
        inner = [one for one in ends[:-1] if one is not None]
        if not ends or ends[-1] is not None or len(inner) != len(ends) - 1 or inner != sorted(set(inner)):
            raise PydanticCustomError("brackets-not-ascending", "brackets", {})
        return self

    def weights(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return each member's power; open where one of those who share lacks the number."""
        return sharers.members * self._powers(sharers), sharers.lacks(self.indicator)

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return the member's number, its power, and the sum of all."""
        numbers, _ = sharers.indicator(self.indicator)
        powers = self._powers(sharers)
        exponent, factor = self._curve(int(numbers[partner]))
        return Message(
            "key-size",
            {
                "amount": amount(cents, sharers, scenario),
                "indicator": Term("indicator", self.indicator),
                "size": int(numbers[partner]),
                "exponent": Hundredths(exponent),
                "factor": Hundredths(factor),
                "own": _read(int(powers[partner])),
                "all": _read(total_of_members(powers, sharers, scenario)),
                "part": exact(self.portions(cents, sharers), sharers, scenario, partner),
            },
        )

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield who lacks the number, or that all weights are zero."""
        lacking = tuple(not_given(self.indicator, sharers, scenario))
        yield from lacking or weightless(self.indicator, self._powers(sharers), sharers, scenario)

    def asks(self) -> Iterator[str]:
        """Yield its indicator."""
        yield self.indicator

    def _curve(self, size: int) -> tuple[int, int]:
        """Return exponent and factor of a size's bracket, in hundredths."""
        bracket = next(one for one in self.brackets if one.up_to is None or size <= one.up_to)
        return bracket.exponent, bracket.factor

    def _powers(self, sharers: Sharers) -> Whole:
        """Return each partner's weight in whole millionths, shape (partner,): the only place where a power is cut."""
        numbers, _ = sharers.indicator(self.indicator)
        powers = [_power(int(number), *self._curve(int(number))) for number in numbers]
        return np.array(powers, dtype=np.int64 if max(powers, default=0) <= LARGEST_WEIGHT else object)


@lru_cache(maxsize=KEPT)
def _power(size: int, exponent: int, factor: int) -> int:
    """Return factor x size ^ exponent in millionths; kept, because a sweep asks for the same sizes again and again."""
    if not size:
        return 0
    with localcontext(prec=DIGITS):
        # Squares and roots are exact, or rounded once, and thirty times as quick as a power.
        doubled, is_uneven = divmod(exponent, 50)
        power = Decimal(size) ** (Decimal(exponent) / HUNDRED) if is_uneven else (Decimal(size) ** doubled).sqrt()
        return int(power * Decimal(factor) / HUNDRED * FINENESS)


def _read(weight: int) -> Hundredths:
    return Hundredths(weight // (int(FINENESS) // 100))
