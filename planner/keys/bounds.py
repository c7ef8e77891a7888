"""Cap and floor: the parts that another key gives, raised or lowered together until all lie within bounds."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

import numpy as np
from pydantic import model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Clauses, Message, Parameter
from planner.keys.equal import EqualKey
from planner.keys.key import SharingKey
from planner.keys.portions import Portions, Sharers, Whole
from planner.keys.said import amount, amount_of, exact
from planner.money import PPM
from planner.terms import EuroCents, Id, RatePpm

if TYPE_CHECKING:
    from planner.keys import Key


class BoundsKey(SharingKey):
    """Nobody pays less than a floor or more than a cap (K12, K13): clip(t x w, floor, cap), summing to the whole.

    There is one such level t, or several that give the same parts; it is found exactly. Where the floors together are
    more than the whole they are cut down in proportion; what caps leave without a payer stays so, and is said.

    Attributes:
        floor: Smallest part, in euro; or
        floor_percent: as a part of the whole.
        cap: Largest part, in euro; or
        cap_percent: as a part of the whole.
        of: Key whose parts are held to the bounds.

    Source: scales of contributions with a cap, and redistribution among the others, of organisations of the United
    Nations and of research infrastructures.
    """

    kind: Literal["bounds"]
    floor: EuroCents | None = None
    floor_percent: RatePpm | None = None
    cap: EuroCents | None = None
    cap_percent: RatePpm | None = None
    of: Key = EqualKey()

    @model_validator(mode="after")
    def _has_bounds(self) -> BoundsKey:
        floors, caps = (self.floor, self.floor_percent), (self.cap, self.cap_percent)
        if all(one is None for one in (*floors, *caps)) or None not in floors or None not in caps:
            raise PydanticCustomError("bounds-unclear", "bounds", {})
        for low, high in ((self.floor, self.cap), (self.floor_percent, self.cap_percent)):
            if low is not None and high is not None and low > high:
                raise PydanticCustomError("bounds-reversed", "bounds", {})
        return self

    def portions(self, cents: Whole, sharers: Sharers) -> Portions:
        """Return the parts at the level that sums to the whole."""
        by_key = self.of.portions(cents, sharers)
        numerators = np.zeros(sharers.members.shape, dtype=object)
        denominators = np.ones(len(cents), dtype=object)
        for at in range(len(cents)):
            who = np.flatnonzero(sharers.members[at])
            floor, cap = self._bounds(int(cents[at]), int(sharers.cent[at]))
            parts = levelled(int(cents[at]), [int(by_key.numerators[at, one]) for one in who], floor, cap)
            by = int(np.lcm.reduce([part.denominator for part in parts], dtype=object, initial=1))
            denominators[at] = by
            for one, part in zip(who, parts, strict=True):
                numerators[at, one] = part.numerator * (by // part.denominator)
        return Portions(numerators, denominators, by_key.is_open)

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return what the inner key gives, and whether a bound holds it or others' bounds move it."""
        parts = self.portions(cents, sharers)
        part = Fraction(int(parts.numerators[scenario, partner]), int(parts.denominators[scenario]))
        floor, cap = self._bounds(int(cents[scenario]), int(sharers.cent[scenario]))
        state = "cap" if part == cap else "floor" if floor and part == floor else "between"
        return Message(
            "key-bounds",
            {
                "how": Clauses((self.of.reason(cents, sharers, scenario, partner),)),
                "state": state,
                "part": exact(parts, sharers, scenario, partner),
            },
        )

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield bounds that cannot hold for all, with the difference; then what is doubtful in the inner key."""
        count, whole = int(sharers.count[scenario]), int(cents[scenario])
        floor, cap = self._bounds(whole, int(sharers.cent[scenario]))
        given: dict[str, Parameter] = {"amount": amount(cents, sharers, scenario), "count": count}
        if count and floor * count > whole:
            gap = amount_of(int(floor * count - whole), sharers, scenario)
            yield Message("floors-above-amount", {**given, "gap": gap})
        elif count and cap is not None and cap * count < whole:
            yield Message("caps-below-amount", {**given, "gap": amount_of(int(whole - cap * count), sharers, scenario)})
        yield from self.of.doubts(cents, sharers, scenario)

    def asks(self) -> Iterator[str]:
        """Yield the indicators of the inner key."""
        yield from self.of.asks()

    def names(self) -> Iterator[Id]:
        """Yield whom the inner key names."""
        yield from self.of.names()

    def _bounds(self, whole: int, cent: int) -> tuple[Fraction, Fraction | None]:
        """Return floor and cap of an amount, counted in its parts of cents; no cap is None."""
        low = self.floor * cent if self.floor is not None else Fraction(whole * (self.floor_percent or 0), PPM)
        if self.cap is not None:
            return Fraction(low), Fraction(self.cap * cent)
        return Fraction(low), None if self.cap_percent is None else Fraction(whole * self.cap_percent, PPM)


def levelled(whole: int, weights: list[int], floor: Fraction, cap: Fraction | None) -> list[Fraction]:
    """Return clip(t x weight, floor, cap) for the level t at which the parts sum to the whole.

    Args:
        whole: The amount, from zero up.
        weights: Weight of each, from zero up.
        floor: Smallest part.
        cap: Largest part; None for none.

    Returns:
        Parts. They sum to the whole, unless caps together are less, or there is nobody.
    """
    count = len(weights)
    if not count:
        return []
    if floor * count > whole:
        return [Fraction(whole, count)] * count
    if cap is not None and cap * count <= whole:
        return [cap] * count
    # Rising from zero, each part leaves its floor at one level and reaches its cap at another; those of no weight stay.
    leaves = sorted((floor / weight, weight) for weight in weights if weight)
    reaches = sorted((cap / weight, weight) for weight in weights if weight and cap is not None)
    moving, held, level = 0, floor * count, Fraction(0)
    for at, weight, is_leaving in _events(leaves, reaches):
        if held + moving * at >= whole and moving:
            return _clipped(weights, (whole - held) / moving, floor, cap)
        level = at
        moving += weight if is_leaving else -weight
        held += -floor if is_leaving else (cap or 0)
    if moving:
        return _clipped(weights, (whole - held) / moving, floor, cap)
    # Only those without weight are left below the cap: what the others cannot take falls to them alike.
    parts = _clipped(weights, level, floor, cap)
    light = [at for at, weight in enumerate(weights) if not weight]
    left = Fraction(whole) - sum(parts, Fraction(0))
    more = left / len(light) if light else Fraction(0)
    return [part + more if at in light else part for at, part in enumerate(parts)]


def _events(
    leaves: list[tuple[Fraction, int]], reaches: list[tuple[Fraction, int]]
) -> list[tuple[Fraction, int, bool]]:
    every = [(at, weight, True) for at, weight in leaves] + [(at, weight, False) for at, weight in reaches]
    return sorted(every, key=lambda one: (one[0], not one[2]))


def _clipped(weights: list[int], level: Fraction, floor: Fraction, cap: Fraction | None) -> list[Fraction]:
    raised = [max(level * weight, floor) for weight in weights]
    return raised if cap is None else [min(part, cap) for part in raised]
