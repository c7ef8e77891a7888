"""The special contribution: named partners bring named amounts first, and the rest is divided by another key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

import numpy as np
from pydantic import Field

from planner.findings import Euro, Message
from planner.keys.charges import ChargingKey
from planner.keys.portions import Mask, Sharers, Whole, nowhere_open, product
from planner.terms import EuroCents, Id


class SpecialKey(ChargingKey):
    """Agreed amounts of some partners first, the remainder by a key (K9: g + key(T - sum of g)).

    With the rest to one partner these are fixed amounts, and that one takes what is left.

    Attributes:
        amounts: What a partner brings, in euro, by id.
        rest_of: Who divides the rest: ``everybody`` who shares, or only the ``others``, who bring no own amount.

    Source: the statutes of a consortium of social science data archives, where a host brings a special contribution.
    """

    kind: Literal["special"]
    amounts: Annotated[dict[Id, EuroCents], Field(min_length=1)]
    rest_of: Literal["everybody", "others"] = "others"

    def charges(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return the agreed amounts of those who share."""
        agreed = np.array([self.amounts.get(one, 0) for one in sharers.ids], dtype=np.int64)
        return product(sharers.members * agreed, sharers.cent[:, None]), nowhere_open(sharers)

    def divides_rest(self, sharers: Sharers) -> Sharers:
        """Return who divides the rest."""
        if self.rest_of == "everybody":
            return sharers
        without = np.array([one not in self.amounts for one in sharers.ids], dtype=np.bool_)
        return sharers.only(without)

    def charge_reason(self, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return the amount agreed with the member, or that it has none."""
        agreed = self.amounts.get(sharers.ids[partner])
        return Message("key-special-none") if agreed is None else Message("key-special", {"amount": Euro(agreed)})

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield who is named and does not share, then what is doubtful in the rest."""
        present = set(sharers.who_ids(sharers.members[scenario]))
        absent = tuple(one for one in self.amounts if one not in present)
        if absent:
            yield Message("special-of-absent", {"partners": sharers.called(absent), "count": len(absent)})
        yield from super().doubts(cents, sharers, scenario)

    def names(self) -> Iterator[Id]:
        """Yield those with an amount of their own, and whom the key of the rest names."""
        yield from self.amounts
        yield from super().names()
