"""Settlements: what partners reimburse to the one who incurs a common cost. They sum to zero."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask, no_cents, nowhere
from planner.engine.sharing import divided, sharing_members
from planner.money import EXACT_SPLIT, CentsArray, allocate


def settlement_cents(compiled: Compiled, figures: Figures) -> Figures:
    """Return the figures with the reimbursements of common costs that one partner incurs.

    The residue (cost minus the grant on it), or the whole if the plan says so, is divided by the common cost's
    key; every other member pays its part to the partner who incurred the cost.
    """
    settled = no_cents(*figures.settled.shape)
    unknown = nowhere(*settled.shape) if compiled.is_sure else np.zeros(settled.shape, dtype=np.bool_)
    for at, common in enumerate(compiled.commons):
        incurrer = compiled.incurrer_of(common)
        if incurrer is None:
            continue
        residue, rests_on_unknown = residue_cents(compiled, figures, at, incurrer)
        shares, is_open = divided(compiled, at, figures.members, residue)
        parts = shares.parts
        rests_on_unknown = rests_on_unknown | is_open
        parts[:, incurrer] -= parts.sum(axis=1)
        settled[:, :, at] = parts
        if compiled.is_sure:
            continue
        who = sharing_members(compiled, at, figures.members)
        who[:, incurrer] = figures.members[:, incurrer]
        unknown[:, :, at] = who & rests_on_unknown[:, None]
    if not compiled.is_sure:
        settled = np.where(unknown, 0, settled)
    return replace(figures, settled=settled, unknown_settled=unknown)


def residue_cents(compiled: Compiled, figures: Figures, at: int, incurrer: int) -> tuple[CentsArray, Mask]:
    """Return what is to be divided of a common cost that one partner incurs, in cents, and where it is unknown."""
    cost, unknown = figures.common[:, incurrer, at], figures.unknown_common[:, incurrer, at]
    if compiled.commons[at].settle == "whole":
        return cost, unknown
    on_it, on_unknown = grant_on_common(compiled, figures, at, incurrer)
    return cost - on_it, unknown | on_unknown


def grant_on_common(compiled: Compiled, figures: Figures, at: int, incurrer: int) -> tuple[CentsArray, Mask]:
    """Return the part of the incurring partner's grant that falls on one of its common costs.

    The grant is divided over the partner's eligible cost by largest remainder: every common cost that it incurs,
    in the plan's order, then all the rest.

    Returns:
        Cents, shape (scenario,), and where they are unknown.
    """
    eligible = figures.eligible
    own_commons = [
        position
        for position, common in enumerate(compiled.commons)
        if compiled.incurrer_of(common) == incurrer and compiled.is_eligible[compiled.category_at(common)]
    ]
    unknown = figures.unknown_grant[:, incurrer]
    if at not in own_commons or not compiled.funds:
        # In a category of which nobody knows whether the call takes it, nobody knows either what the grant covers.
        is_doubtful = compiled.is_doubtful[compiled.category_at(compiled.commons[at])]
        return np.zeros(len(eligible), dtype=np.int64), unknown & is_doubtful
    weights = figures.common[:, incurrer, own_commons]
    rest = eligible[:, incurrer] - weights.sum(axis=1)
    pieces = np.asfortranarray(np.concatenate([weights, rest[:, None]], axis=1))
    parts = allocate(figures.grant[:, incurrer], pieces, split=EXACT_SPLIT).parts
    return parts[:, own_commons.index(at)], unknown
