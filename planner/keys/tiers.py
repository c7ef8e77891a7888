"""Tiers: classes of partners, by the size of a number or by a tag, that weigh or pay differently."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

import numpy as np
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Euro, Message, Names, Parameter
from planner.keys.charges import ChargingKey
from planner.keys.portions import Mask, Portions, Sharers, Whole, product, proportional
from planner.keys.said import amount, exact
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
    tiers: Annotated[tuple[Tier, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _fits_together(self) -> TiersKey:
        by_size = self.indicator is not None
        ways = {(one.tag is None, one.from_ is None, one.weight is None, one.amount is None) for one in self.tiers}
        allowed = {(by_size, not by_size, False, True), (by_size, not by_size, True, False)}
        if len(ways) != 1 or not ways <= allowed:
            raise PydanticCustomError("tiers-unlike", "tiers", {"by": "indicator" if by_size else "tag"})
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
            "all": int(values[sharers.members[scenario]].sum()),
            "part": exact(self.portions(cents, sharers), sharers, scenario, partner),
        }
        return Message("key-tier-weight", parameters)

    def charge_reason(self, sharers: Sharers, partner: int) -> Message:
        """Return the member's class and its amount."""
        values, _ = self._values(sharers)
        return Message("key-tier-amount", {**self._class(sharers, partner), "amount": Euro(int(values[partner]))})

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield who lacks the number, who is of no class, then what is doubtful in the rest."""
        who = sharers.members[scenario]
        if self.indicator is not None:
            _, missing = sharers.indicator(self.indicator)
            lacking = tuple(sharers.ids[at] for at in np.flatnonzero(who & missing))
            if lacking:
                given: dict[str, Parameter] = {"indicator": self.indicator, "ids": Names(lacking)}
                yield Message("indicator-not-given", {**given, "count": len(lacking)})
                who = who & ~missing
        of_none = tuple(sharers.ids[at] for at in np.flatnonzero(who & (self._places(sharers) < 0)))
        if of_none:
            yield Message("tier-of-none", {"ids": Names(of_none), "count": len(of_none)})
        values, _ = self._values(sharers)
        if self.has_amounts:
            yield from super().doubts(cents, sharers, scenario)
        elif who.any() and not of_none and not values[who].any():
            yield Message("weights-all-zero", {"indicator": self.indicator or ""})

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
        is_open = np.zeros(len(sharers.members), dtype=np.bool_)
        if self.indicator is not None:
            _, missing = sharers.indicator(self.indicator)
            is_open = np.asarray((sharers.members & missing).any(axis=1))
        return each[places], is_open

    def _class(self, sharers: Sharers, partner: int) -> dict[str, Parameter]:
        place = int(self._places(sharers)[partner])
        if place < 0:
            return {"by": "none"}
        tier = self.tiers[place]
        if self.indicator is None:
            return {"by": "tag", "tag": tier.tag or ""}
        return {"by": "size", "indicator": self.indicator, "from": tier.from_ or 0}
