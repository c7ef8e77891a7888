"""The key to one: a single partner pays all of it, or all that another key leaves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import numpy as np

from planner.findings import Message
from planner.keys.portions import Mask, Sharers, Whole, nowhere_open
from planner.keys.said import amount
from planner.keys.weighing import WeighingKey
from planner.terms import Id


class OneKey(WeighingKey):
    """Everything to one partner; as the key of a rest, with fixed amounts of the others before it.

    Attributes:
        partner: Id of the partner.
    """

    kind: Literal["one"]
    partner: Id

    def weights(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return one for the one, where it shares."""
        is_one = np.array([one == self.partner for one in sharers.ids], dtype=np.bool_)
        return (sharers.members & is_one).astype(np.int64), nowhere_open(sharers)

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return that the member takes it, or that another does."""
        code = "key-one" if sharers.ids[partner] == self.partner else "key-one-other"
        return Message(code, {"amount": amount(cents, sharers, scenario), "partners": sharers.called((self.partner,))})

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield that the one does not share."""
        if self.partner not in sharers.who_ids(sharers.members[scenario]):
            yield Message("one-does-not-share", {"partners": sharers.called((self.partner,))})

    def names(self) -> Iterator[Id]:
        """Yield the one."""
        yield self.partner
