"""Common costs: each split once, by its key, among the members who share it."""

from __future__ import annotations

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Batch, Mask, no_cents, nowhere
from planner.money import Allocation, CentsArray, allocate
from planner.plan.costs import CommonCost


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
            shares = allocate(cents, common.key.weights(who), split=compiled.split_of(common))
            parts[:, :, at] = shares.parts
            lost[:, at] = shares.unassigned
        if common.amount.is_unknown:
            unknown[:, :, at] = who
    return parts, lost, unknown


def sharing_members(compiled: Compiled, at: int, members: Mask) -> Mask:
    """Return who shares one common cost, shape (scenario, partner)."""
    return np.asarray(members & compiled.sharers[at][None, :])


def shared_residue(compiled: Compiled, common: CommonCost, at: int, members: Mask, cents: CentsArray) -> Allocation:
    """Return each sharing member's part of an amount, by the common cost's own key and split, and what is left.

    Args:
        compiled: Plan and call as arrays.
        common: The common cost.
        at: Its position.
        members: Who takes part, shape (scenario, partner).
        cents: Amount to divide, shape (scenario,).
    """
    who = sharing_members(compiled, at, members)
    return allocate(cents, common.key.weights(who), split=compiled.split_of(common))
