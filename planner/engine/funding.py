"""Grants: each fund's part of eligible cost, per partner or for the action as a whole."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from planner.engine.axes import Fund
from planner.engine.ceilings import ceilings_of, held_cents, largest_grant
from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask, no_cents, nowhere
from planner.money import EXACT_SPLIT, CentsArray, allocate, guard, share_of


def grant_cents(compiled: Compiled, figures: Figures) -> Figures:
    """Return the figures with every fund's grant to every partner.

    At the level of the partner the rate applies to its own eligible cost. At the level of the action it applies to
    the sum, is held to the largest grant that the call allows, and is divided in proportion to eligible cost by
    largest remainder.

    Source: Regulation (EU, Euratom) 2024/2509 art. 189(1) for the ceiling of an action; the figures are the call's.
    """
    grants = no_cents(*figures.grants.shape)
    unknown = nowhere(*grants.shape) if compiled.is_sure else np.zeros(grants.shape, dtype=np.bool_)
    eligible, unknown_eligible = eligible_cents(compiled, figures)
    for at, fund in enumerate(compiled.funds):
        base = eligible if fund.applies.all() else eligible * fund.applies
        if compiled.is_sure and fund.rate_ppm is not None and fund.rule.level == "partner":
            shares = share_of(base, fund.rate_ppm, rounding=compiled.rounding)
            grants[:, :, at] = held_cents(compiled, fund.rule.fund, shares, figures.members)
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
            if compiled.plan.when_capped != "report" and ceilings_of(compiled, fund.rule.fund):
                # Who gives way depends on everybody's amount: one that is not known leaves all of them open.
                unknown[:, :, at] |= np.asarray(base_unknown.any(axis=1))[:, None] & (shares > 0)
            grants[:, :, at] = held_cents(compiled, fund.rule.fund, np.where(base_unknown, 0, shares), figures.members)
    if not compiled.is_sure:
        grants = np.where(unknown, 0, grants)
    return replace(figures, eligible=eligible, unknown_eligible=unknown_eligible, grants=grants, unknown_grants=unknown)


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
    limit = largest_grant(compiled, fund.rule.fund)
    if limit is not None and limit.maximum is not None:
        # Contested ceilings take the one worse for the applicant.
        grant = np.minimum(grant, limit.maximum.lowest)
    parts = allocate(grant, base, split=EXACT_SPLIT).parts
    return parts, involved & some_unknown[:, None]
