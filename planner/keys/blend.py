"""The blend: one part of the amount by one key, another part by another, as the weights say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Literal

import numpy as np
from pydantic import model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Clauses, Message, Percent
from planner.keys.key import NOT_EMPTY, SharingKey
from planner.keys.portions import Portions, Sharers, Whole, added, finer, product
from planner.money import PPM
from planner.terms import Id, Model, RatePpm, write_percent

if TYPE_CHECKING:
    from planner.keys import Key


class Ingredient(Model):
    """A part of a blend.

    Attributes:
        weight_percent: Part of the amount.
        key: How that part is divided.
    """

    weight_percent: RatePpm
    key: Key


class BlendKey(SharingKey):
    """Parts of the amount, each divided by its own key (K7: T (a / n + b w / sum of w + ...), a + b + ... = 1).

    Attributes:
        parts: The parts; their weights are 100 % together.

    Source: members' contributions of research infrastructures: one half equally, a quarter by gross domestic product,
    a quarter by what each runs.
    """

    kind: Literal["blend"]
    parts: Annotated[tuple[Ingredient, ...], NOT_EMPTY]

    @model_validator(mode="after")
    def _is_whole(self) -> BlendKey:
        whole = sum(one.weight_percent for one in self.parts)
        if whole != PPM:
            said = {"sum": write_percent(whole), "gap": write_percent(abs(whole - PPM))}
            raise PydanticCustomError("blend-not-whole", "{sum}", {**said, "side": "more" if whole > PPM else "less"})
        return self

    def portions(self, cents: Whole, sharers: Sharers) -> Portions:
        """Return the sum of what each key gives of its part of the amount."""
        every = [self._of(one, cents, sharers) for one in self.parts]
        whole = every[0]
        for one in every[1:]:
            whole = added(whole, one)
        return whole

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return the clauses of all parts, one after the other."""
        clauses = tuple(
            _clause(one.weight_percent, one.key.reason(*_finer(one, cents, sharers), scenario, partner))
            for one in self.parts
            if one.weight_percent
        )
        return Message("key-blend", {"clauses": Clauses(clauses)})

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield what is doubtful in any of its keys."""
        for one in self.parts:
            if one.weight_percent:
                yield from one.key.doubts(*_finer(one, cents, sharers), scenario)

    def asks(self) -> Iterator[str]:
        """Yield the indicators of its keys."""
        for one in self.parts:
            yield from one.key.asks()

    def names(self) -> Iterator[Id]:
        """Yield whom its keys name."""
        for one in self.parts:
            yield from one.key.names()

    @staticmethod
    def _of(one: Ingredient, cents: Whole, sharers: Sharers) -> Portions:
        return finer(one.key.portions(*_finer(one, cents, sharers)), _ppm(sharers))


def _finer(one: Ingredient, cents: Whole, sharers: Sharers) -> tuple[Whole, Sharers]:
    """Return an ingredient's part of the amount, in millionths of what the amount is counted in."""
    return product(cents, np.full(len(cents), one.weight_percent, dtype=np.int64)), sharers.finer(_ppm(sharers))


def _clause(weight: int, how: Message) -> Message:
    """Return a part of a blend; the clauses of a key that holds keys are set apart, so that one sees where it ends."""
    is_composed = any(isinstance(one, Clauses) for one in how.parameters.values())
    return Message(
        "key-blend-part",
        {
            "weight": "half" if weight == PPM // 2 else "part",
            "share": Percent(weight),
            "how": Clauses((how,)),
            "inside": "several" if is_composed else "one",
        },
    )


def _ppm(sharers: Sharers) -> Whole:
    return np.full(len(sharers.members), PPM, dtype=np.int64)
