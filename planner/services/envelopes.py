"""An envelope: an amount that is spread over partners, work packages and categories, exact to the cent.

Flat rates that a call applies by itself are part of the envelope. So the engine is asked which amount, spread, comes
to the largest total that is not above it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.engine.budget import budget
from planner.engine.compile import Compiled
from planner.engine.figures import Batch
from planner.money import EXACT_SPLIT, PPM, CentsArray, allocate, quotient
from planner.terms import Category

POINTS = 15
"""Amounts that are tried at once while searching: one batch of the engine."""
WINDOW = 256
"""At most so many cents above what the search found are tried one by one: roundings do not rise in step."""


@dataclass(frozen=True, slots=True)
class Key:
    """How an amount is spread.

    Attributes:
        partners: Ids of those who get a part, in the plan's order.
        weights: Their weights, whole numbers from zero up.
        packages: Weights of the work packages; one for all of the project where there are none.
        categories: Neutral categories with their weights.
        lead: Position of the partner who gets a share of its own first; None where nobody does.
        lead_ppm: That share.
    """

    partners: tuple[str, ...]
    weights: tuple[int, ...]
    packages: tuple[int, ...]
    categories: tuple[tuple[Category, int], ...]
    lead: int | None = None
    lead_ppm: int = 0


def spread(amounts: CentsArray, key: Key) -> CentsArray:
    """Return the parts of each amount; they add up to it exactly.

    It is divided among the partners first, so that equal partners differ by a cent at most in all, then within each
    partner among the work packages, and there among the categories.

    Args:
        amounts: Cents, shape (amount,).
        key: How they are spread.

    Returns:
        Cents, shape (amount, partner, work package, category).
    """
    weights = np.array(key.weights, dtype=np.int64)
    if key.lead is None:
        parts = allocate(amounts, weights, split=EXACT_SPLIT).parts
    else:
        halves = np.array([key.lead_ppm, PPM - key.lead_ppm], dtype=np.int64)
        first = allocate(amounts, halves, split=EXACT_SPLIT).parts
        weights[key.lead] = 0
        parts = allocate(first[..., 1], weights, split=EXACT_SPLIT).parts
        parts[..., key.lead] = first[..., 0]
    by_package = allocate(parts, np.array(key.packages, dtype=np.int64), split=EXACT_SPLIT).parts
    shares = np.array([share for _, share in key.categories], dtype=np.int64)
    return allocate(by_package, shares, split=EXACT_SPLIT).parts


def largest_within(total_cents: int, key: Key, compiled: Compiled) -> int | None:
    """Return the largest amount that, spread, comes to a project total not above a ceiling; None if none is known.

    Args:
        total_cents: The ceiling, flat rates included.
        key: How the amount is spread.
        compiled: The plan with its partners under its call; amounts of its lines do not matter.
    """
    if (whole := totals_of([total_cents], key, compiled)[0]) is None:
        return None
    if whole <= total_cents:
        return total_cents
    low, high = 0, total_cents
    while high - low > 1:
        step = max((high - low) // (POINTS + 1), 1)
        points = list(range(low + step, high, step))[: POINTS + 1]
        low = max(_within(total_cents, points, key, compiled), default=low)
        high = min((at for at in points if at > low), default=high)
    above = list(range(low + 1, min(low + 2 * len(key.partners) + 2, low + WINDOW, total_cents) + 1))
    return max(_within(total_cents, above, key, compiled), default=low)


def totals_of(amounts: Sequence[int], key: Key, compiled: Compiled) -> list[int | None]:
    """Return the project total that the engine computes for each amount, spread; None where it is unknown."""
    if not amounts:
        return []
    lines = spread(np.array(amounts, dtype=np.int64), key)
    cells = quotient(lines, 1, rounding=compiled.rounding).sum(axis=2)
    entered = np.zeros((len(amounts), len(compiled.partners), len(compiled.categories)), dtype=np.int64)
    position = {one.id: at for at, one in enumerate(compiled.partners)}
    rows = [position[one] for one in key.partners]
    for at, (category, _) in enumerate(key.categories):
        entered[:, rows, compiled.category_of[category]] += cells[:, :, at]
    members = np.broadcast_to(compiled.members, (len(amounts), len(compiled.partners)))
    figures = budget(compiled, Batch(members=members, entered=entered, commons=compiled.common_cents[None]))
    unknown = np.asarray(figures.unknown_total.any(axis=1))
    return [None if bad else int(sum_) for bad, sum_ in zip(unknown, figures.total.sum(axis=1), strict=True)]


def set_aside(key: Key, compiled: Compiled) -> tuple[Category, ...]:
    """Return the categories whose lines the call sets aside for a flat rate, for a partner who gets a part."""
    rows = [at for at, one in enumerate(compiled.partners) if one.id in key.partners]
    return tuple(
        category
        for category, share in key.categories
        if share and compiled.is_replaced[rows, compiled.category_of[category]].any()
    )


def _within(ceiling: int, amounts: Sequence[int], key: Key, compiled: Compiled) -> list[int]:
    totals = totals_of(amounts, key, compiled)
    return [at for at, total in zip(amounts, totals, strict=True) if total is not None and total <= ceiling]
