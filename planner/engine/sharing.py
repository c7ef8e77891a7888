"""Common costs: each split once, by its key, among the members who share it."""

from __future__ import annotations

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Batch, Mask, no_cents, nowhere
from planner.keys import ShallowKey, Sharers
from planner.money import Allocation, CentsArray, Split, allocate


def common_cents(compiled: Compiled, batch: Batch) -> tuple[CentsArray, CentsArray, Mask]:
    """Return the parts of common costs in each budget, what nobody pays, and what is unknown.

    Incurred by the members: each has its part. Incurred by one partner: it has the whole, and the others
    reimburse it (see ``settlement``). What finds nobody to pay it is lost, and said.

    Returns:
        Parts, shape (scenario, partner, common); lost cents, shape (scenario, common); a mask of the parts.
    """
    shape = (*batch.members.shape, len(compiled.commons))
    parts = no_cents(*shape)
    lost = no_cents(shape[0], shape[2])
    unknown = nowhere(*shape) if compiled.is_sure else np.zeros(shape, dtype=np.bool_)
    for at, common in enumerate(compiled.commons):
        cents = np.broadcast_to(batch.commons[:, at], shape[:1])
        who = sharing_members(compiled, at, batch.members)
        incurrer = compiled.incurrer_of(common)
        if compiled.lacks_incurrer(common):
            lost[:, at] = cents
            who = np.zeros_like(who)
        elif incurrer is not None:
            present = batch.members[:, incurrer]
            parts[:, incurrer, at] = present * cents
            lost[:, at] = ~present * cents
            who = np.zeros_like(who)
            who[:, incurrer] = present
        else:
            shares, is_open = divided(compiled, at, batch.members, cents)
            parts[:, :, at] = np.where(is_open[:, None], 0, shares.parts) if is_open.any() else shares.parts
            lost[:, at] = np.where(is_open, 0, shares.unassigned)
            if is_open.any():
                unknown[:, :, at] = who & is_open[:, None]
        if common.amount.is_unknown:
            unknown[:, :, at] = who
    return parts, lost, unknown


def sharing_members(compiled: Compiled, at: int, members: Mask) -> Mask:
    """Return who shares one common cost, shape (scenario, partner)."""
    return np.asarray(members & compiled.sharers[at][None, :])


def sharers_among(compiled: Compiled, who: Mask) -> Sharers:
    """Return some partners, with what keys may ask about them.

    Args:
        compiled: Plan and call as arrays.
        who: Who shares something, shape (scenario, partner).
    """
    about = compiled.roster
    return Sharers(
        members=who,
        ids=tuple(about.at),
        indicators=about.indicators,
        tags=about.tags,
        lead=about.lead,
    )


def divided(compiled: Compiled, at: int, members: Mask, cents: CentsArray) -> tuple[Allocation, Mask]:
    """Return each sharing member's part of an amount, by a common cost's own key and split, and what is left.

    Args:
        compiled: Plan and call as arrays.
        at: Position of the common cost.
        members: Who takes part, shape (scenario, partner).
        cents: Amount to divide, shape (scenario,); a negative one is divided as the positive one is.

    Returns:
        Parts, shape (scenario, partner), and what nobody has; where they rest on an indicator that nobody has given.
    """
    common = compiled.commons[at]
    way = common.key, compiled.split_of(common)
    return divided_by(compiled, way, sharing_members(compiled, at, members), cents)


def divided_by(
    compiled: Compiled, way: tuple[ShallowKey, Split], who: Mask, cents: CentsArray
) -> tuple[Allocation, Mask]:
    """Return each one's part of an amount by a key and a split, and what is left; see ``divided``.

    Args:
        compiled: Plan and call as arrays.
        way: The key and the split.
        who: Who shares it, shape (scenario, partner).
        cents: Amount to divide, shape (scenario,).
    """
    key, split = way
    assigned, weights, is_open = key.shares(np.abs(cents), sharers_among(compiled, who))
    assigned = np.where(cents < 0, -assigned, assigned)
    shares = allocate(assigned, weights, split=split)
    return Allocation(shares.parts, np.asarray(shares.unassigned + cents - assigned)), is_open
