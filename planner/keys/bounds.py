"""Cap and floor: the parts that another key gives, raised or lowered together until all lie within bounds."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING, Literal

import numpy as np
from pydantic import model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Clauses, Message, Parameter
from planner.keys.equal import EqualKey
from planner.keys.key import SharingKey
from planner.keys.portions import Portions, Sharers, Whole
from planner.keys.said import amount, amount_of
from planner.money import PPM
from planner.terms import EuroCents, Id, RatePpm, write_euro, write_percent

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
        said = (self.floor, self.cap, write_euro, "EUR"), (self.floor_percent, self.cap_percent, write_percent, "%")
        for low, high, written, unit in said:
            if low is not None and high is not None and low > high:
                shown = {"low": f"{written(low)} {unit}", "high": f"{written(high)} {unit}"}
                raise PydanticCustomError("bounds-reversed", "bounds", shown)
        return self

    def portions(self, cents: Whole, sharers: Sharers) -> Portions:
        """Return the parts at the level that sums to the whole."""
        by_key = self.of.portions(cents, sharers)
        numerators = np.zeros(sharers.members.shape, dtype=object)
        denominators = np.ones(len(cents), dtype=object)
        for at in range(len(cents)):
            who = np.flatnonzero(sharers.members[at])
            floor, cap = self._bounds(int(cents[at]), int(sharers.cent[at]))
            weights = [int(one) for one in by_key.numerators[at, who]]
            parts, denominators[at] = levelled(int(cents[at]), weights, floor, cap)
            numerators[at, who] = parts
        return Portions(numerators, denominators, by_key.is_open)

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return what the inner key gives, and whether a bound holds it or others' bounds move it."""
        by_key, parts = self.of.portions(cents, sharers), self.portions(cents, sharers)
        before, part = by_key.part(scenario, partner), parts.part(scenario, partner)
        floor, cap = self._bounds(int(cents[scenario]), int(sharers.cent[scenario]))
        state = "kept" if part == before else "cap" if part == cap else "floor" if part == floor else "moved"
        return Message(
            "key-bounds",
            {
                "how": Clauses((self.of.reason(cents, sharers, scenario, partner),)),
                "state": state,
                "part": amount_of(part, sharers, scenario),
            },
        )

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield bounds that cannot hold for all, with the difference; then what is doubtful in the inner key."""
        count, whole = int(sharers.count[scenario]), int(cents[scenario])
        floor, cap = self._bounds(whole, int(sharers.cent[scenario]))
        given: dict[str, Parameter] = {"amount": amount(cents, sharers, scenario), "count": count}
        if count and floor * count > whole:
            given |= {"bound": amount_of(floor, sharers, scenario)}
            yield Message("floors-above-amount", {**given, "gap": amount_of(floor * count - whole, sharers, scenario)})
        elif count and cap is not None and cap * count < whole:
            given |= {"bound": amount_of(cap, sharers, scenario)}
            yield Message("caps-below-amount", {**given, "gap": amount_of(whole - cap * count, sharers, scenario)})
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


def levelled(whole: int, weights: list[int], floor: Fraction, cap: Fraction | None) -> tuple[list[int], int]:
    """Return clip(t x weight, floor, cap) for the level t at which the parts sum to the whole.

    Args:
        whole: The amount, from zero up.
        weights: Weight of each, from zero up.
        floor: Smallest part.
        cap: Largest part; None for none.

    Returns:
        Numerators and their denominator. The parts sum to the whole, unless caps together are less, or there is nobody.
    """
    count = len(weights)
    if floor * count > whole:
        return [whole] * count, count
    if cap is not None and cap * count <= whole:
        return [cap.numerator] * count, cap.denominator
    # Whole numbers from here on: thousands of members make thousands of steps.
    by = lcm(floor.denominator, 1 if cap is None else cap.denominator)
    low, high = int(floor * by), None if cap is None else int(cap * by)
    level = _level(whole * by, sorted((one for one in weights if one), reverse=True), low * count, (low, high))
    if level is not None:
        times, parts_of = level
        raised = [max(one * times, low * parts_of) for one in weights]
        return raised if high is None else [min(one, high * parts_of) for one in raised], by * parts_of
    # Whoever has a weight pays the cap, if anybody has; what that leaves falls alike to those without.
    light = weights.count(0)
    left = whole * by - (high or 0) * (count - light)
    return [(high or 0) * light if one else left for one in weights], by * max(light, 1)


def _level(whole: int, heaviest_first: list[int], held: int, bounds: tuple[int, int | None]) -> tuple[int, int] | None:
    """Return the level as a fraction; None where all who have a weight are at the cap before the whole is reached.

    Rising from zero, each part leaves the floor at one level and reaches the cap at another, the heaviest first.

    Args:
        whole: The amount.
        heaviest_first: Weights above zero, in descending order.
        held: Sum of all parts at the floor.
        bounds: Floor and cap, counted as the amount is.
    """
    low, high = bounds
    moving = left = reached = 0
    last = len(heaviest_first)
    while left < last or (high is not None and reached < last):
        is_leaving = left < last and (high is None or low * heaviest_first[reached] <= high * heaviest_first[left])
        weight, at = (heaviest_first[left], low) if is_leaving else (heaviest_first[reached], high or 0)
        if moving and held * weight + moving * at >= whole * weight:
            break
        if is_leaving:
            moving, held, left = moving + weight, held - low, left + 1
        else:
            moving, held, reached = moving - weight, held + at, reached + 1
    return (whole - held, moving) if moving else None
