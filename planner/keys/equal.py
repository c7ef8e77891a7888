"""The equal key: every member has the same part."""

from __future__ import annotations

from typing import Literal

import numpy as np

from planner.findings import Message
from planner.keys.key import SharingKey
from planner.keys.portions import Mask, Portions, Sharers, Whole, proportional
from planner.keys.said import amount, exact
from planner.money import CentsArray


class EqualKey(SharingKey):
    """Everyone who shares a cost has the same part of it (K1: T / n).

    Source: the commonest key of networks' small projects, e.g. the three equal parts of a bilateral feasibility study.
    """

    kind: Literal["equal"] = "equal"

    def portions(self, cents: Whole, sharers: Sharers) -> Portions:
        """Return the amount divided by the number of those who share."""
        return proportional(cents, sharers.members.astype(np.int64))

    def shares(self, cents: Whole, sharers: Sharers) -> tuple[CentsArray, Whole, Mask]:
        """Return the amount and a weight of one for each member: nothing has to be multiplied first."""
        return cents, sharers.members.astype(np.int64), np.zeros(len(cents), dtype=np.bool_)

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
