"""Keys that charge some amounts first, and leave the rest to another key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from planner.findings import Clauses, Message
from planner.keys.equal import EqualKey
from planner.keys.key import SharingKey
from planner.keys.portions import Mask, Portions, Sharers, Whole, added, fixed, proportional
from planner.keys.said import amount, amount_of
from planner.terms import Id

if TYPE_CHECKING:
    from planner.keys import Key


class ChargingKey(SharingKey):
    """Amounts first, then the rest by another key. Charges beyond the whole are cut down in proportion.

    Attributes:
        rest: How what the charges leave is divided.
    """

    rest: Key = EqualKey()

    def charges(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return what each is charged, in parts of cents, shape (scenario, partner), and where that is open."""
        raise NotImplementedError

    def divides_rest(self, sharers: Sharers) -> Sharers:
        """Return who divides what the charges leave."""
        return sharers

    def charge_reason(self, sharers: Sharers, partner: int) -> Message:
        """Return why a member is charged what it is: a clause."""
        raise NotImplementedError

    def portions(self, cents: Whole, sharers: Sharers) -> Portions:
        """Return the charges, and the rest by its own key."""
        charges, is_open = self.charges(sharers)
        sums = np.asarray(charges.sum(axis=1))
        fits = sums <= cents
        scaled = proportional(cents, charges, is_open)
        if not fits.any():
            return scaled
        left = np.where(fits, cents - sums, 0)
        whole = added(fixed(charges, is_open), self.rest.portions(left, self.divides_rest(sharers)))
        return Portions(
            np.where(fits[:, None], whole.numerators, scaled.numerators),
            np.where(fits, whole.denominators, scaled.denominators),
            np.where(fits, whole.is_open, scaled.is_open),
        )

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return what is charged and why, then how the rest is divided."""
        charges, _ = self.charges(sharers)
        charged = self.charge_reason(sharers, partner)
        if int(charges[scenario].sum()) > int(cents[scenario]):
            return Message(
                "key-charged-in-proportion",
                {
                    "how": Clauses((charged,)),
                    "sum": amount_of(int(charges[scenario].sum()), sharers, scenario),
                    "amount": amount(cents, sharers, scenario),
                },
            )
        left = self._left(cents, charges)
        if not int(left[scenario]):
            return Message("key-charged", {"how": Clauses((charged,))})
        who = self.divides_rest(sharers)
        if not who.members[scenario, partner]:
            return Message("key-charged", {"how": Clauses((charged,))})
        rest = self.rest.reason(left, who, scenario, partner)
        return Message("key-charged-and-rest", {"how": Clauses((charged,)), "rest": Clauses((rest,))})

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield that the charges are more than the whole, or what is doubtful in how the rest is divided."""
        charges, _ = self.charges(sharers)
        over = int(charges[scenario].sum()) - int(cents[scenario])
        if over > 0:
            yield Message(
                "charges-above-amount",
                {
                    "sum": amount_of(int(charges[scenario].sum()), sharers, scenario),
                    "amount": amount(cents, sharers, scenario),
                    "gap": amount_of(over, sharers, scenario),
                },
            )
        elif over < 0:
            who = self.divides_rest(sharers)
            if not who.members[scenario].any():
                yield Message("rest-of-nobody", {"amount": amount_of(-over, sharers, scenario)})
            yield from self.rest.doubts(self._left(cents, charges), who, scenario)

    def asks(self) -> Iterator[str]:
        """Yield the indicators of the key of the rest."""
        yield from self.rest.asks()

    def names(self) -> Iterator[Id]:
        """Yield whom the key of the rest names."""
        yield from self.rest.names()

    @staticmethod
    def _left(cents: Whole, charges: Whole) -> Whole:
        return np.asarray(np.maximum(cents - charges.sum(axis=1), 0))
