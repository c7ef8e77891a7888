"""What every sharing key can do: say each partner's exact part, why it is so, and what is doubtful about it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator

from pydantic import Field

from planner.findings import Message
from planner.keys.portions import Mask, Portions, Sharers, Whole
from planner.money import CentsArray
from planner.terms import Id, Model

NOT_EMPTY = Field(json_schema_extra={"minItems": 1})
"""A list with one entry at least: the key's own validator says so, and no second time where an entry is broken."""


class SharingKey(Model):
    """A way to divide the cost of common work; a key may divide what another one leaves."""

    @abstractmethod
    def portions(self, cents: Whole, sharers: Sharers) -> Portions:
        """Return each partner's exact part of an amount.

        Args:
            cents: Amounts from zero up, in cents, shape (scenario,).
            sharers: Who shares, and what keys may ask about them.

        Returns:
            Fractions of cents, shape (scenario, partner). They sum to the amount, or to less where there is nobody whom
            the key could give the rest to; never to more.
        """

    def shares(self, cents: Whole, sharers: Sharers) -> tuple[CentsArray, Whole, Mask]:
        """Return what is divided, by which weights, and where that is open: what ``allocate`` makes whole units of.

        Returns:
            Cents, shape (scenario,); whole numbers, shape (scenario, partner); a mask, shape (scenario,).
        """
        exact = self.portions(cents, sharers)
        return exact.assigned, exact.numerators, exact.is_open

    @abstractmethod
    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return why a member's part is what it is: a clause with the numbers that it follows from.

        Args:
            cents: Amounts, in cents, shape (scenario,).
            sharers: Who shares.
            scenario: Position of the scenario.
            partner: Position of the member.
        """

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield what keeps the key from doing in one scenario what it says: numbers not given, bounds that cannot hold.

        Args:
            cents: Amounts, in cents, shape (scenario,).
            sharers: Who shares.
            scenario: Position of the scenario.
        """
        yield from ()

    def names(self) -> Iterator[Id]:
        """Yield the ids of partners that it names."""
        yield from ()

    def asks(self) -> Iterator[str]:
        """Yield the names of the indicators that it needs."""
        yield from ()
