"""The Shapley value: each pays what it adds to the cost, on average over all orders in which partners could join."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import numpy as np
from pydantic import model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Euro, Message
from planner.keys.portions import Mask, Sharers, Whole, nowhere_open, product
from planner.keys.said import amount, amount_of, exact, tags_of_nobody
from planner.keys.weighing import WeighingKey
from planner.terms import EuroCents, Model


class Step(Model):
    """A cost that arises as soon as one of a group is there: translation, a control outside the Union.

    Attributes:
        tag: Who carries it is of the group.
        amount: Euro, once, however many of the group take part.
    """

    tag: str
    amount: EuroCents


class ShapleyKey(WeighingKey):
    """Parts in proportion to the Shapley values of a cost function (K18).

    Some partners cost ``fixed`` as soon as there is anybody, ``each`` for every one, and each step's amount as
    soon as one of its group is there. Such a function is a sum of costs that sets of partners cause together: its
    value is known exactly for any number of partners: of a cost that arises with the first of k, each of the k bears a
    k-th. Where the function comes to another sum than the amount, parts are in proportion.

    Attributes:
        fixed: Cost of there being a project, in euro.
        each: Cost of each partner, in euro.
        steps: Costs of groups.

    Source: Shapley's value, as proposed for sharing costs of transmission networks (Valinejad et al. 2013).
    """

    kind: Literal["shapley"]
    fixed: EuroCents = 0
    each: EuroCents = 0
    steps: tuple[Step, ...] = ()

    @model_validator(mode="after")
    def _costs_something(self) -> ShapleyKey:
        if not (self.fixed or self.each or any(one.amount for one in self.steps)):
            raise PydanticCustomError("cost-function-empty", "shapley", {})
        return self

    def cost_cents(self, sharers: Sharers) -> Whole:
        """Return what the cost function gives for those who share, in cents, shape (scenario,)."""
        cost = np.asarray((sharers.count > 0) * self.fixed + sharers.count * self.each)
        for step in self.steps:
            cost = cost + (sharers.members & sharers.tagged(step.tag)).any(axis=1) * step.amount
        return np.asarray(cost)

    def weights(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return Shapley values times a number that makes them whole."""
        sizes = [np.maximum(sharers.count, 1)]
        groups = [np.asarray(sharers.members & sharers.tagged(one.tag)) for one in self.steps]
        sizes += [np.maximum(group.sum(axis=1, dtype=np.int64), 1) for group in groups]
        costs = [self.fixed, *(one.amount for one in self.steps)]
        times = np.lcm.reduce(np.array(sizes, dtype=object), axis=0)
        values = sharers.members * (times * self.each)[:, None]
        for who, size, cost in zip([sharers.members, *groups], sizes, costs, strict=True):
            values = values + who * (times // size * cost)[:, None]
        return np.asarray(values, dtype=object), nowhere_open(sharers)

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return what the member adds: its part of the fixed cost, its own, and those of its groups."""
        members = sharers.members[scenario]
        groups = [(one, int((members & sharers.tagged(one.tag)).sum())) for one in self.steps]
        own = [(one, count) for one, count in groups if sharers.tagged(one.tag)[partner]]
        return Message(
            "key-shapley",
            {
                "amount": amount(cents, sharers, scenario),
                "fixed": Euro(self.fixed),
                "count": int(sharers.count[scenario]),
                "each": Euro(self.each),
                "groups": len(own),
                "steps": Euro(sum(one.amount for one, _ in own)),
                "part": exact(self.portions(cents, sharers), sharers, scenario, partner),
            },
        )

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield tags that nobody carries, and that the cost function comes to another sum than the amount."""
        yield from tags_of_nobody(tuple(one.tag for one in self.steps), sharers)
        cost = int(product(self.cost_cents(sharers), sharers.cent)[scenario])
        gap = int(cents[scenario]) - cost
        if gap and sharers.members[scenario].any():
            yield Message(
                "cost-function-differs",
                {
                    "value": amount_of(cost, sharers, scenario),
                    "amount": amount(cents, sharers, scenario),
                    "gap": amount_of(abs(gap), sharers, scenario),
                },
            )
