"""Tiers: classes of partners, by the size of a number or by a tag, that weigh or pay differently."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

import numpy as np
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Euro, Message, Names, Parameter, Term
from planner.keys.charges import ChargingKey
from planner.keys.equal import EqualKey
from planner.keys.key import NOT_EMPTY
from planner.keys.portions import Mask, Portions, Sharers, Whole, nowhere_open, product, proportional
from planner.keys.said import amount, exact, not_given, tags_of_nobody, total_of_members, weightless
from planner.money import CentsArray
from planner.terms import Count, EuroCents, Model


class Tier(Model):
    """One class.

    Attributes:
        tag: Who carries it belongs here; or
        from_: who has at least so much of the indicator; ``from`` in a file.
        weight: How much one of the class counts.
        amount: What one of the class pays, in euro.
    """

    tag: str | None = None
    from_: Count | None = Field(default=None, alias="from")
    weight: Count | None = None
    amount: EuroCents | None = None


class TiersKey(ChargingKey):
    """Weights or amounts by class (K10: unit x weight of the class, or an amount of the class).

    With amounts, what they leave is divided by ``rest``; with weights there is no rest.

    Attributes:
        indicator: Number whose size makes the classes; None where tags make them.
        tiers: Classes, from the smallest on; by tags the first that fits counts.

    Source: membership fees by class of population, or by income group of countries, of international organisations.
    """

    kind: Literal["tiers"]
    indicator: Annotated[str, Field(min_length=1)] | None = None
    tiers: Annotated[tuple[Tier, ...], NOT_EMPTY]

    @model_validator(mode="after")
    def _fits_together(self) -> TiersKey:
        by_size = self.indicator is not None
        ways = {(one.tag is None, one.from_ is None, one.weight is None, one.amount is None) for one in self.tiers}
        allowed = {(by_size, not by_size, False, True), (by_size, not by_size, True, False)}
        if len(ways) != 1 or not ways <= allowed:
            raise PydanticCustomError("tiers-unlike", "tiers", {"by": "indicator" if by_size else "tag"})
        if self.tiers[0].weight is not None and self.rest != EqualKey():
            raise PydanticCustomError("tiers-with-rest", "tiers", {})
        starts = [one.from_ or 0 for one in self.tiers]
        if by_size and starts != sorted(set(starts)):
            raise PydanticCustomError("tiers-not-ascending", "tiers", {})
        return self

    @property
    def has_amounts(self) -> bool:
        """Whether classes pay amounts instead of weighing."""
        return self.tiers[0].amount is not None

    def portions(self, cents: Whole, sharers: Sharers) -> Portions:
        """Return parts in proportion to the weights, or the amounts and the rest."""
        if self.has_amounts:
            return super().portions(cents, sharers)
        values, is_open = self._values(sharers)
        return proportional(cents, sharers.members * values, is_open)

    def shares(self, cents: Whole, sharers: Sharers) -> tuple[CentsArray, Whole, Mask]:
        """Return the amount and the weights as they are, where classes weigh."""
        if self.has_amounts:
            return super().shares(cents, sharers)
        values, is_open = self._values(sharers)
        return cents, sharers.members * values, is_open & (cents > 0)

    def charges(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return the amount of each member's class."""
        values, is_open = self._values(sharers)
        return product(sharers.members * values, sharers.cent[:, None]), is_open

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return the member's class and its weight beside the sum of all, or its amount and the rest."""
        if self.has_amounts:
            return super().reason(cents, sharers, scenario, partner)
        values, _ = self._values(sharers)
        parameters: dict[str, Parameter] = {
            **self._class(sharers, partner),
            "amount": amount(cents, sharers, scenario),
            "own": int(values[partner]),
            "all": total_of_members(values, sharers, scenario),
            "part": exact(self.portions(cents, sharers), sharers, scenario, partner),
        }
        return Message("key-tier-weight", parameters)

    def charge_reason(self, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return the member's class and its amount."""
        values, _ = self._values(sharers)
        return Message("key-tier-amount", {**self._class(sharers, partner), "amount": Euro(int(values[partner]))})

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield who lacks the number, who is of no class, then what is doubtful in the rest."""
        who, is_sure = sharers.members[scenario], True
        if self.indicator is None:
            yield from tags_of_nobody(tuple(one.tag or "" for one in self.tiers), sharers)
        else:
            lacking = tuple(not_given(self.indicator, sharers, scenario))
            yield from lacking
            _, missing = sharers.indicator(self.indicator)
            who, is_sure = who & ~missing, not lacking
        of_none = sharers.who(who & (self._places(sharers) < 0))
        if of_none:
            yield Message("tier-of-none", {"partners": Names(of_none), "count": len(of_none)})
        if self.has_amounts:
            yield from super().doubts(cents, sharers, scenario)
        elif is_sure and not of_none:
            yield from weightless(self.indicator, self._values(sharers)[0], sharers, scenario)

    def asks(self) -> Iterator[str]:
        """Yield its indicator, and those of the key of the rest."""
        if self.indicator is not None:
            yield self.indicator
        yield from super().asks()

    def _places(self, sharers: Sharers) -> Whole:
        """Return the position of each partner's class, shape (partner,); below zero for those of none."""
        places = np.full(sharers.members.shape[1], -1, dtype=np.int64)
        if self.indicator is None:
            for at in reversed(range(len(self.tiers))):
                places[sharers.tagged(self.tiers[at].tag or "")] = at
            return places
        numbers, missing = sharers.indicator(self.indicator)
        for at, tier in enumerate(self.tiers):
            places[(numbers >= (tier.from_ or 0)) & ~missing] = at
        return places

    def _values(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return each partner's weight or amount, shape (partner,), and where a member's is open, shape (scenario,)."""
        places = self._places(sharers)
        each = np.array([one.weight if one.amount is None else one.amount for one in self.tiers] + [0], dtype=np.int64)
        return each[places], nowhere_open(sharers) if self.indicator is None else sharers.lacks(self.indicator)

    def _class(self, sharers: Sharers, partner: int) -> dict[str, Parameter]:
        place = int(self._places(sharers)[partner])
        if place < 0:
            return {"by": "none"}
        tier = self.tiers[place]
        if self.indicator is None:
            return {"by": "tag", "tag": tier.tag or ""}
        return {"by": "size", "indicator": Term("indicator", self.indicator), "from": tier.from_ or 0}
