"""The equal key: every member has the same part."""

from __future__ import annotations

from typing import Literal

import numpy as np

from planner.findings import Message
from planner.keys.portions import Mask, Sharers, Whole, nowhere_open
from planner.keys.said import amount, exact
from planner.keys.weighing import WeighingKey


class EqualKey(WeighingKey):
    """Everyone who shares a cost has the same part of it (K1: T / n).

    Source: the commonest key of networks' small projects, e.g. the three equal parts of a bilateral feasibility study.
    """

    kind: Literal["equal"] = "equal"

    def weights(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return one for each member."""
        return sharers.members.astype(np.int64), nowhere_open(sharers)

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return the amount, and among how many it is divided."""
        return Message(
            "key-equal",
            {
                "amount": amount(cents, sharers, scenario),
                "count": int(sharers.count[scenario]),
                "part": exact(self.portions(cents, sharers), sharers, scenario, partner),
            },
        )
