"""Pools: own contributions carried together. Money of the partners moves between them; no grant does.

The pools of a plan are taken in its order; each divides what its partners would bear after the ones before it. What a
pool moves sums to zero.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.contributions import volunteers_cents
from planner.engine.figures import Figures, Mask, no_cents, nowhere
from planner.engine.sharing import divided_by
from planner.money import EXACT_SPLIT, CentsArray, allocate


class Pool(NamedTuple):
    """One pool of a batch.

    Attributes:
        who: Who shares it, shape (scenario, partner).
        alone: What each of them would bear by itself, in cents, shape (scenario, partner).
        parts: What each bears of it, in cents, shape (scenario, partner).
        left: What the key or its rounding gives to nobody, in cents, shape (scenario,); each keeps its share of it.
        is_open: Where it rests on something unknown, shape (scenario,).
    """

    who: Mask
    alone: CentsArray
    parts: CentsArray
    left: CentsArray
    is_open: Mask


def pool_cents(compiled: Compiled, figures: Figures) -> Figures:
    """Return the figures with what the plan's pools move between partners."""
    if not compiled.plan.own_pools:
        return figures
    shape = (*figures.members.shape, len(compiled.plan.own_pools))
    moved = no_cents(*shape)
    unknown = nowhere(*shape) if compiled.is_sure else np.zeros(shape, dtype=np.bool_)
    for at in range(shape[2]):
        before = replace(figures, pooled=moved[:, :, :at], unknown_pooled=unknown[:, :, :at])
        pool = _pool(compiled, before, at)
        moved[:, :, at] = np.where(pool.is_open[:, None], 0, pool.parts - pool.alone)
        if not compiled.is_sure:
            unknown[:, :, at] = pool.who & pool.is_open[:, None]
    return replace(figures, pooled=moved, unknown_pooled=unknown)


def pool_at(compiled: Compiled, figures: Figures, at: int) -> Pool:
    """Return one pool of finished figures, with what stands behind it."""
    before = replace(figures, pooled=figures.pooled[:, :, :at], unknown_pooled=figures.unknown_pooled[:, :, :at])
    return _pool(compiled, before, at)


def pool_members(compiled: Compiled, at: int, members: Mask) -> Mask:
    """Return who shares one pool, shape (scenario, partner)."""
    sharers = np.zeros(members.shape[1], dtype=np.bool_)
    sharers[list(compiled.roster.taken(compiled.plan.own_pools[at].shared_by))] = True
    return np.asarray(members & sharers)


def _pool(compiled: Compiled, before: Figures, at: int) -> Pool:
    said = compiled.plan.own_pools[at]
    who = pool_members(compiled, at, before.members)
    # Volunteers' work is never set against cash, and a grant above the cost is nobody's own money: no part is below 0.
    money = np.maximum(before.bears - volunteers_cents(compiled, before), 0)
    alone = np.where(who, money, 0)
    shares, is_open = divided_by(compiled, (said.key, compiled.split_of(said)), who, alone.sum(axis=1))
    left = shares.unassigned
    keeping = np.where((left < 0)[:, None], shares.parts, alone)
    parts = shares.parts + allocate(left, keeping, split=EXACT_SPLIT).parts
    return Pool(who, alone, parts, left, is_open | (who & before.unknown_bears).any(axis=1))


def pooled_by(compiled: Compiled, figures: Figures, cost: CentsArray) -> tuple[CentsArray, Mask]:
    """Return what pools move, divided over parts of the work or of the time like the cost of those who share them.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole project.
        cost: What each partner costs in each part, in cents, shape (scenario, partner, part).

    Returns:
        Cents, shape (scenario, partner, pool, part), and where they are unknown. They sum to zero in each part, and
        over the parts to the whole.
    """
    moved = np.zeros((*figures.pooled.shape, cost.shape[2]), dtype=np.int64)
    for at in range(figures.pooled.shape[2]):
        who = pool_members(compiled, at, figures.members)
        weights = np.maximum(np.where(who[:, :, None], cost, 0).sum(axis=1), 0)
        # Whoever only reimburses others has no cost of its own to go by.
        weights[:, 0] += weights.sum(axis=1) == 0
        cents = figures.pooled[:, :, at]
        parts = allocate(cents, weights[:, None, :], split=EXACT_SPLIT).parts
        if cents.shape[1]:
            # Each is rounded by itself: whoever moves most takes up the odd cents of a part.
            parts[np.arange(len(cents)), np.abs(cents).argmax(axis=1)] -= parts.sum(axis=1)
        moved[:, :, at, :] = parts
    unknown = np.broadcast_to(figures.unknown_pooled[..., None], moved.shape)
    return moved, unknown
