"""Keys that charge some amounts first, and leave the rest to another key."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from planner.findings import Clauses, Message
from planner.keys.equal import EqualKey
from planner.keys.key import SharingKey
from planner.keys.portions import Mask, Portions, Sharers, Whole, added, finer, fixed, proportional
from planner.keys.said import amount, amount_of, exact
from planner.terms import Id

if TYPE_CHECKING:
    from planner.keys import Key


class ChargingKey(SharingKey):
    """Amounts first, then the rest by another key. Charges beyond the whole are cut down in proportion.

    Attributes:
        rest: How what the charges leave is divided.
    """

    rest: Key = EqualKey()

    @abstractmethod
    def charges(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return what each is charged, in parts of cents, shape (scenario, partner), and where that is open."""

    def counted(self, cents: Whole, sharers: Sharers) -> tuple[Whole, Sharers]:
        """Return the amount in parts of a cent that are fine enough for the charges."""
        return cents, sharers

    def divides_rest(self, sharers: Sharers) -> Sharers:
        """Return who divides what the charges leave."""
        return sharers

    @abstractmethod
    def charge_reason(self, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return why a member is charged what it is: a clause."""

    def portions(self, cents: Whole, sharers: Sharers) -> Portions:
        """Return the charges, and the rest by its own key."""
        counted, fine = self.counted(cents, sharers)
        charges, is_open = self.charges(fine)
        sums = np.asarray(charges.sum(axis=1))
        fits = sums <= counted
        scaled = proportional(counted, charges, is_open)
        left = np.where(fits, counted - sums, 0)
        whole = added(fixed(charges, is_open), self.rest.portions(left, self.divides_rest(fine)))
        parts = Portions(
            np.where(fits[:, None], whole.numerators, scaled.numerators),
            np.where(fits, whole.denominators, scaled.denominators),
            np.where(fits, whole.is_open, scaled.is_open),
        )
        return parts if fine is sharers else finer(parts, fine.cent // sharers.cent)

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return what is charged and why, then how the rest is divided."""
        counted, fine = self.counted(cents, sharers)
        charges, _ = self.charges(fine)
        charged = Clauses((self.charge_reason(fine, scenario, partner),))
        total = sum(int(one) for one in charges[scenario])
        if total > int(counted[scenario]):
            return Message(
                "key-charged-in-proportion",
                {
                    "how": charged,
                    "sum": amount_of(total, fine, scenario),
                    "amount": amount(cents, sharers, scenario),
                    "part": exact(self.portions(cents, sharers), sharers, scenario, partner),
                },
            )
        left, who = self._left(counted, charges), self.divides_rest(fine)
        if not int(left[scenario]) or not who.members[scenario, partner]:
            return Message("key-charged", {"how": charged})
        rest = self.rest.reason(left, who, scenario, partner)
        return Message("key-charged-and-rest", {"how": charged, "rest": Clauses((rest,))})

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield that the charges are more than the whole, or what is doubtful in how the rest is divided."""
        counted, fine = self.counted(cents, sharers)
        charges, _ = self.charges(fine)
        total = sum(int(one) for one in charges[scenario])
        over = total - int(counted[scenario])
        if over > 0:
            yield Message(
                "charges-above-amount",
                {
                    "sum": amount_of(total, fine, scenario),
                    "amount": amount(cents, sharers, scenario),
                    "gap": amount_of(over, fine, scenario),
                },
            )
        elif over < 0:
            who = self.divides_rest(fine)
            if who.members[scenario].any():
                yield from self.rest.doubts(self._left(counted, charges), who, scenario)
            else:
                yield Message("rest-of-nobody", {"amount": amount_of(-over, fine, scenario)})

    def asks(self) -> Iterator[str]:
        """Yield the indicators of the key of the rest."""
        yield from self.rest.asks()

    def names(self) -> Iterator[Id]:
        """Yield whom the key of the rest names."""
        yield from self.rest.names()

    @staticmethod
    def _left(cents: Whole, charges: Whole) -> Whole:
        return np.asarray(np.maximum(cents - charges.sum(axis=1), 0))
