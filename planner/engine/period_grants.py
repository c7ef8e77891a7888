"""Grants by reporting period: each fund's rate on what a partner spends in it; the last takes the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from planner.engine.axes import Fund
from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask
from planner.engine.funding import rates_together_ppm
from planner.engine.limits import joints
from planner.money import EXACT_SPLIT, PPM, CentsArray, allocate, share_of


def grant_cents_by_period(compiled: Compiled, figures: Figures, seen: Sequence[Figures], last: int) -> list[Figures]:
    """Return the periods with every fund's grant to every partner in them.

    Where a partner's grant is the fund's rate on its eligible cost, so it is in every period but the last, which is
    the grant minus all others. Where it is not (a ceiling holds it, or it is a part of the action's), the grant is
    divided in proportion to eligible cost by largest remainder; a period with negative cost gets nothing then.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole.
        seen: Figures of each period, grants apart.
        last: Position of the period that takes the rest.
    """
    shape = (*figures.grants.shape, len(seen))
    grants = np.zeros(shape, dtype=np.int64)
    unknown = np.zeros(shape, dtype=np.bool_)
    eligible = np.stack([one.eligible for one in seen], axis=-1)
    open_ = np.stack([one.unknown_eligible for one in seen], axis=-1)
    for at, fund in enumerate(compiled.funds):
        base = eligible * fund.applies[None, :, None]
        base_open = open_ & fund.applies[None, :, None]
        whole, whole_open = figures.grants[:, :, at], figures.unknown_grants[:, :, at]
        parts = allocate(whole, np.maximum(base, 0), split=EXACT_SPLIT).parts
        part_open = whole_open[..., None] & ((base != 0) | base_open)
        rated = follows_rate(compiled, figures, at)
        if fund.rate_ppm is not None and rated.any():
            shares = share_of(base, fund.rate_ppm, rounding=compiled.rounding)
            shares = np.where(base_open, 0, shares)
            shares[..., last] = 0
            shares[..., last] = whole - shares.sum(axis=-1)
            base_open[..., last] = whole_open
            parts = np.where(rated[..., None], shares, parts)
            part_open = np.where(rated[..., None], base_open, part_open)
        grants[:, :, at, :] = np.where(part_open, 0, parts)
        unknown[:, :, at, :] = part_open
    return [replace(one, grants=grants[..., at], unknown_grants=unknown[..., at]) for at, one in enumerate(seen)]


def follows_rate(compiled: Compiled, figures: Figures, at: int) -> Mask:
    """Return whose grant is a fund's rate on its own eligible cost, and nothing else, shape (scenario, partner).

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole.
        at: Position of the fund.
    """
    fund: Fund = compiled.funds[at]
    if fund.rule.level == "action" or fund.rate_ppm is None:
        return np.zeros(figures.members.shape, dtype=np.bool_)
    shares: CentsArray = share_of(figures.eligible * fund.applies, fund.rate_ppm, rounding=compiled.rounding)
    # Of a grant that nobody knows it is not known either whether a ceiling holds it.
    return np.where(figures.unknown_grants[:, :, at], not may_be_held(compiled, at), figures.grants[:, :, at] == shares)


def may_be_held(compiled: Compiled, at: int) -> bool:
    """Return whether a fund's grants to partners can be less than its rate: by a ceiling, a request, other funds.

    Args:
        compiled: Plan and call as arrays.
        at: Position of the fund.
    """
    return any(one.cells[:, at].any() for one in joints(compiled)) or bool((rates_together_ppm(compiled) > PPM).any())
