"""The proportional key: as much of the cost as of a number: population, gross domestic product, staff, turnover."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

import numpy as np
from pydantic import Field

from planner.findings import Message, Names
from planner.keys.key import SharingKey
from planner.keys.portions import Portions, Sharers, Whole, proportional
from planner.keys.said import amount, exact


class IndicatorKey(SharingKey):
    """A part in proportion to an indicator of each partner (K2 to K4: T w / sum of w).

    Attributes:
        indicator: Name of the indicator, as partners carry it.

    Source: fees by population or by gross domestic product, and shares by turnover, of networks and research
    infrastructures.
    """

    kind: Literal["indicator"]
    indicator: Annotated[str, Field(min_length=1)]

    def portions(self, cents: Whole, sharers: Sharers) -> Portions:
        """Return the amount in proportion to the indicator; open where one of those who share lacks it."""
        numbers, missing = sharers.indicator(self.indicator)
        is_open = np.asarray((sharers.members & missing).any(axis=1))
        return proportional(cents, sharers.members * numbers, is_open)

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return the member's number and the sum of all."""
        numbers, _ = sharers.indicator(self.indicator)
        return Message(
            "key-indicator",
            {
                "amount": amount(cents, sharers, scenario),
                "indicator": self.indicator,
                "own": int(numbers[partner]),
                "all": int(numbers[sharers.members[scenario]].sum()),
                "part": exact(self.portions(cents, sharers), sharers, scenario, partner),
            },
        )

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield who lacks the number, or that all of them are zero."""
        numbers, missing = sharers.indicator(self.indicator)
        who = sharers.members[scenario]
        lacking = tuple(sharers.ids[at] for at in np.flatnonzero(who & missing))
        if lacking:
            yield Message(
                "indicator-not-given", {"indicator": self.indicator, "ids": Names(lacking), "count": len(lacking)}
            )
        elif who.any() and not numbers[who].any():
            yield Message("weights-all-zero", {"indicator": self.indicator})

    def asks(self) -> Iterator[str]:
        """Yield its indicator."""
        yield self.indicator
