"""Grants: each fund's part of eligible cost, per partner or for the action as a whole."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from planner.engine.axes import Fund
from planner.engine.ceilings import largest_grant, limit_cents
from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask, no_cents, nowhere
from planner.engine.limits import asked_of_action, held_cents
from planner.money import EXACT_SPLIT, PPM, CentsArray, allocate, guard, share_of


def grant_cents(compiled: Compiled, figures: Figures) -> Figures:
    """Return the figures with every fund's grant to every partner.

    At the level of the partner the rate applies to its own eligible cost. At the level of the action it applies to
    the sum, is held to the largest grant that the call allows, and is divided in proportion to eligible cost by
    largest remainder. Several funds together never pay more than the cost: what the earlier ones leave is the most
    that a later one pays. Then grants are held to what is asked for, and to ceilings as the plan has agreed.

    Source: Regulation (EU, Euratom) 2024/2509 art. 189(1) for the ceiling of an action; the figures are the call's.
    """
    eligible, unknown_eligible = eligible_cents(compiled, figures)
    grants, unknown = rated_cents(compiled, eligible, unknown_eligible)
    grants = held_cents(compiled, grants, None if compiled.is_sure else unknown, figures.members)
    if not compiled.is_sure:
        grants = np.where(unknown, 0, grants)
    return replace(figures, eligible=eligible, unknown_eligible=unknown_eligible, grants=grants, unknown_grants=unknown)


def rated_cents(compiled: Compiled, eligible: CentsArray, unknown_eligible: Mask) -> tuple[CentsArray, Mask]:
    """Return what the rates give before partners' grants are held to anything: shape (scenario, partner, fund) both.

    Args:
        compiled: Plan and call as arrays.
        eligible: Eligible cost in cents, shape (scenario, partner).
        unknown_eligible: Its mask.
    """
    grants = no_cents(*eligible.shape, len(compiled.funds))
    unknown = nowhere(*grants.shape) if compiled.is_sure else np.zeros(grants.shape, dtype=np.bool_)
    for at, fund in enumerate(compiled.funds):
        base = eligible if fund.applies.all() else eligible * fund.applies
        if compiled.is_sure and fund.rate_ppm is not None and fund.rule.level == "partner":
            grants[:, :, at] = share_of(base, fund.rate_ppm, rounding=compiled.rounding)
            continue
        base_unknown = unknown_eligible & fund.applies[None, :]
        if fund.rule.level == "action":
            grants[:, :, at], open_ = _of_action(compiled, fund, base, base_unknown)
            if not compiled.is_sure:
                unknown[:, :, at] = open_
        elif fund.rate_ppm is None:
            unknown[:, :, at] = (base > 0) | base_unknown
        else:
            shares = share_of(base, fund.rate_ppm, rounding=compiled.rounding)
            unknown[:, :, at] = base_unknown
            grants[:, :, at] = np.where(base_unknown, 0, shares)
    return _within_cost(compiled, grants, eligible), unknown


def rates_together_ppm(compiled: Compiled) -> NDArray[np.int64]:
    """Return what the known rates of all funds come to for each partner, in parts per million, shape (partner,)."""
    together = np.zeros(len(compiled.partners), dtype=np.int64)
    for fund in compiled.funds:
        together += (fund.rate_ppm or 0) * fund.applies
    return together


def _within_cost(compiled: Compiled, grants: CentsArray, eligible: CentsArray) -> CentsArray:
    """Return the grants of several funds, each held to the cost that those before it leave."""
    if len(compiled.funds) < 2 or not (rates_together_ppm(compiled) > PPM).any():
        return grants
    room = eligible.copy(order="K")
    for at in range(len(compiled.funds)):
        grants[:, :, at] = np.minimum(grants[:, :, at], room)
        room -= grants[:, :, at]
    return grants


def eligible_cents(compiled: Compiled, figures: Figures) -> tuple[CentsArray, Mask]:
    """Return each partner's eligible cost, and where it is unknown: shape (scenario, partner) both.

    Cost in a category that the call does not take is not eligible; in one of which nobody knows whether the call takes
    it, the eligible cost is unknown.
    """
    # What the call does not take is less than what it takes: it is taken off the total.
    eligible = figures.total.copy(order="K")
    for at in np.flatnonzero(~compiled.is_eligible).tolist():
        eligible -= figures.lines[:, :, at]
    for position, flat in enumerate(compiled.flats):
        if not compiled.is_eligible[flat.target]:
            eligible -= figures.flats[:, :, position]
    for position, common in enumerate(compiled.commons):
        if not compiled.is_eligible[compiled.category_at(common)]:
            eligible -= figures.common[:, :, position]
    return eligible, nowhere(*eligible.shape) if compiled.is_sure else _unknown_eligible(compiled, figures)


def _unknown_eligible(compiled: Compiled, figures: Figures) -> Mask:
    doubtful = figures.costs[:, :, compiled.is_doubtful] > 0
    counts = compiled.is_eligible | compiled.is_doubtful
    unknown = np.asarray(figures.unknown_costs[:, :, counts].any(axis=2) | doubtful.any(axis=2))
    for at, common in enumerate(compiled.commons):
        category = compiled.category_at(common)
        if compiled.is_doubtful[category]:
            unknown |= figures.common[:, :, at] > 0
        if compiled.is_eligible[category] or compiled.is_doubtful[category]:
            unknown |= figures.unknown_common[:, :, at]
    return unknown


def _of_action(compiled: Compiled, fund: Fund, base: CentsArray, base_unknown: Mask) -> tuple[CentsArray, Mask]:
    whole = base.sum(axis=1)
    some_unknown = np.asarray(base_unknown.any(axis=1))
    involved = (base > 0) | base_unknown
    if fund.rate_ppm is None:
        return np.zeros_like(base), involved
    grant = share_of(guard(np.asarray(whole)), fund.rate_ppm, rounding=compiled.rounding)
    limit, asked = largest_grant(compiled, fund.rule.fund), asked_of_action(compiled, fund)
    for most in (None if limit is None else limit_cents(compiled, limit), asked):
        grant = grant if most is None else np.minimum(grant, most)
    parts = allocate(grant, base, split=EXACT_SPLIT).parts
    return parts, involved & some_unknown[:, None]
