"""The fixed base: the same amount from everybody, and the rest by another key."""

from __future__ import annotations

from typing import Literal

import numpy as np

from planner.findings import Euro, Message
from planner.keys.charges import ChargingKey
from planner.keys.portions import Mask, Sharers, Whole, nowhere_open, product
from planner.terms import EuroCents


class BaseKey(ChargingKey):
    """A fixed amount from each, then the rest (K8: 50 000 each + rest by a blend).

    Attributes:
        each: What everybody pays first, in euro.

    Source: the cost model of a research infrastructure for natural science collections.
    """

    kind: Literal["base"]
    each: EuroCents

    def charges(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return the same amount for each member."""
        of_each = product(sharers.cent, np.full(len(sharers.members), self.each, dtype=np.int64))
        return sharers.members * of_each[:, None], nowhere_open(sharers)

    def charge_reason(self, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return the amount that everybody pays first."""
        return Message("key-base", {"each": Euro(self.each)})
