"""The proportional key: as much of the cost as of a number: population, gross domestic product, staff, turnover."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from planner.findings import Message, Term
from planner.keys.portions import Mask, Sharers, Whole
from planner.keys.said import amount, exact, not_given, total_of_members, weightless
from planner.keys.weighing import WeighingKey


class IndicatorKey(WeighingKey):
    """A part in proportion to an indicator of each partner (K2 to K4: T w / sum of w).

    Attributes:
        indicator: Name of the indicator, as partners carry it.

    Source: fees by population or by gross domestic product, and shares by turnover, of networks and research
    infrastructures.
    """

    kind: Literal["indicator"]
    indicator: Annotated[str, Field(min_length=1)]

    def weights(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return each member's number; open where one of those who share lacks it."""
        numbers, _ = sharers.indicator(self.indicator)
        return sharers.members * numbers, sharers.lacks(self.indicator)

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return the member's number and the sum of all."""
        numbers, _ = sharers.indicator(self.indicator)
        return Message(
            "key-indicator",
            {
                "amount": amount(cents, sharers, scenario),
                "indicator": Term("indicator", self.indicator),
                "own": int(numbers[partner]),
                "all": total_of_members(numbers, sharers, scenario),
                "part": exact(self.portions(cents, sharers), sharers, scenario, partner),
            },
        )

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield who lacks the number, or that all of them are zero."""
        lacking = tuple(not_given(self.indicator, sharers, scenario))
        numbers, _ = sharers.indicator(self.indicator)
        yield from lacking or weightless(self.indicator, numbers, sharers, scenario)

    def asks(self) -> Iterator[str]:
        """Yield its indicator."""
        yield self.indicator
