"""Fairness of shares, exactly: against equal parts, a size and one's own budget, how unequal they are, who gains."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

Parts = Sequence[int | None]
"""What each pays, in cents; None where nobody knows it."""


@dataclass(frozen=True, slots=True)
class Fairness:
    """How shares lie to each other and to what they are measured by; exact, or None where it cannot be said.

    Attributes:
        to_equal: Each part as a multiple of the equal one: 1 pays what everybody would, 2 twice as much.
        to_size: Each part as a multiple of what it would be in proportion to the size.
        to_budget: Each part as a fraction of the member's own budget.
        ratio: Largest part as a multiple of the smallest; None where the smallest is zero.
        gini: See ``gini``.
    """

    to_equal: tuple[Fraction | None, ...]
    to_size: tuple[Fraction | None, ...]
    to_budget: tuple[Fraction | None, ...]
    ratio: Fraction | None
    gini: Fraction | None


def fairness(parts: Parts, sizes: Parts, budgets: Parts) -> Fairness:
    """Return how fair shares are, by several measures; there is no single one.

    Args:
        parts: What each member pays, in cents from zero up.
        sizes: A number of each member, such as its population; None where nobody has given it.
        budgets: Each member's own total, in cents.
    """
    alike = [1] * len(parts)
    return Fairness(
        to_equal=in_proportion(parts, alike),
        to_size=in_proportion(parts, sizes),
        to_budget=tuple(_over(part, budget) for part, budget in zip(parts, budgets, strict=True)),
        ratio=largest_to_smallest(parts),
        gini=gini(parts),
    )


def in_proportion(parts: Parts, sizes: Parts) -> tuple[Fraction | None, ...]:
    """Return each part as a multiple of what it would be in proportion to sizes: (part / all) / (size / all sizes).

    None for everybody where a part or a size is unknown, as every proportion rests on all of them; None for whom the
    proportional part is zero.
    """
    whole, all_sizes = _sum(parts), _sum(sizes)
    if not whole or not all_sizes:
        return (None,) * len(parts)
    return tuple(_over((part or 0) * all_sizes, (size or 0) * whole) for part, size in zip(parts, sizes, strict=True))


def largest_to_smallest(parts: Parts) -> Fraction | None:
    """Return the largest part as a multiple of the smallest; None where one is unknown, or the smallest is zero."""
    known = _known(parts)
    return _over(max(known), min(known)) if known else None


def gini(parts: Parts) -> Fraction | None:
    """Return the Gini coefficient of parts, exactly; None where one is unknown or below zero, or all are zero.

    0 means that all pay the same. The nearer to 1, the more falls to few: of n members of whom one pays all it is
    (n - 1) / n, so that 1 itself is never reached. It is half the mean difference between two parts, over the mean
    part: with parts in ascending order, x_1 to x_n, it is the sum of (2 i - n - 1) x_i, over n times the sum of x_i.

    Source: Gini's index of concentration, in the form for n values without a correction for small numbers.
    """
    known = _known(parts)
    whole = sum(known)
    if whole <= 0 or min(known) < 0:
        return None
    count = len(known)
    spread = sum((2 * place - count - 1) * part for place, part in enumerate(sorted(known), start=1))
    return Fraction(spread, count * whole)


def differences(before: Parts, after: Parts) -> tuple[int | None, ...]:
    """Return how much more each pays after a change than before, in cents: below zero it gains.

    They sum to zero where both share the same whole out; where a key leaves something to nobody, to what that changes.
    """
    return tuple(None if old is None or new is None else new - old for old, new in zip(before, after, strict=True))


def _known(parts: Parts) -> list[int]:
    """Return the parts where all are known; none otherwise."""
    known = [one for one in parts if one is not None]
    return known if len(known) == len(parts) else []


def _sum(parts: Parts) -> int:
    return sum(_known(parts))


def _over(part: int | None, whole: int | None) -> Fraction | None:
    return None if part is None or not whole else Fraction(part, whole)
