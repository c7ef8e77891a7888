"""Ceilings of grants: from which cost on they bite, what is left of the rate then, and what is left at the balance."""

from __future__ import annotations

from typing import Literal

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Mask
from planner.engine.scope import call_date, covered, is_in_force, units_of
from planner.money import EXACT_SPLIT, PPM, CentsArray, Rounding, RoundingMode, allocate, quotient, share_of
from planner.rules.kinds import AmountLimit
from planner.terms import Role

Mode = Literal["rate_then_ceiling", "ratio_kept"]


def bites_from_cents(ceiling_cents: int, rate_ppm: int, rounding: Rounding) -> int:
    """Return the smallest eligible cost whose grant, rounded as the call says, reaches a ceiling.

    Args:
        ceiling_cents: Largest grant, in cents.
        rate_ppm: Rate, in parts per million; above zero.
        rounding: The call's rounding.
    """
    unit = rounding.unit_cents
    reached = -(-ceiling_cents // unit) * unit
    # Half up reaches a multiple of the unit half a unit earlier than cutting does.
    earlier = unit if rounding.mode is RoundingMode.HALF_UP else 0
    return max(-(-(2 * reached - earlier) * PPM // (2 * rate_ppm)), 0)


def effective_ppm(grant_cents: int, cost_cents: int) -> int:
    """Return what a grant really is of the cost, in parts per million, cut; zero where there is no cost."""
    return grant_cents * PPM // cost_cents if cost_cents else 0


def grant_at_balance_cents(
    cost_cents: int, planned: tuple[int, int], rate_ppm: int, ceiling_cents: int | None, mode: Mode, rounding: Rounding
) -> int:
    """Return the final grant on a real cost.

    Args:
        cost_cents: Real eligible cost, in cents.
        planned: Grant and eligible cost of the signed budget, in cents.
        rate_ppm: The call's rate, in parts per million.
        ceiling_cents: Largest grant; None where there is none.
        mode: ``rate_then_ceiling``: the rate on real cost, then the ceiling; ``ratio_kept``: the ratio of the signed
            budget, never above its grant.
        rounding: The call's rounding.
    """
    grant, cost = planned
    if mode == "ratio_kept":
        kept = int(quotient(cost_cents * grant, cost, rounding=rounding)) if cost else 0
        return min(kept, grant)
    by_rate = int(share_of(cost_cents, rate_ppm, rounding=rounding))
    # The agreement's maximum is the grant that was signed: more cost than planned brings no more.
    return min(by_rate, grant if ceiling_cents is None else min(grant, ceiling_cents))


def ceilings_of(compiled: Compiled, fund: str) -> list[AmountLimit]:
    """Return the known ceilings of a fund's grant that are in force: of the project, of each partner or country."""
    # What is said of the grant as a whole is said of a fund only where there is no other.
    only = len(compiled.funds) == 1
    return [rule for rule in _known(compiled) if rule.fund == fund or (rule.fund is None and only)]


def largest_grant(compiled: Compiled, fund: str) -> AmountLimit | None:
    """Return the rule that caps a fund's grant of the action, if its ceiling is known and in force."""
    project = (rule for rule in _known(compiled) if rule.subject == "project")
    return next((rule for rule in project if rule.fund in (None, fund)), None)


def _known(compiled: Compiled) -> list[AmountLimit]:
    """Return the ceilings of grants, of a fund or as a whole, that are known and in force, in the call's order."""
    call = compiled.call
    if call is None:
        return []
    on = call_date(call)
    return [
        rule
        for rule in call.of_kind(AmountLimit)
        if rule.measures == "grant"
        and rule.maximum is not None
        and not rule.maximum.is_unknown
        and is_in_force(rule, on)
    ]


def held_cents(compiled: Compiled, fund: str, grants: CentsArray, members: Mask) -> CentsArray:
    """Return a fund's grants to partners, held to its ceilings as the plan has agreed; as they are where it has not.

    Args:
        compiled: Plan and call as arrays.
        fund: The fund; no other fund's money fills what its ceiling leaves.
        grants: Cents, shape (scenario, partner).
        members: Who takes part, shape (scenario, partner).
    """
    if compiled.plan.when_capped == "report":
        return grants
    held = grants
    for rule in ceilings_of(compiled, fund):
        limit = rule.maximum.lowest if rule.maximum else 0
        concerned = covered(rule, compiled.partners)
        for _, those in units_of(rule.subject, compiled.partners):
            who = concerned & those
            if who.any():
                held = _held(compiled, held, np.broadcast_to(who, held.shape), limit, members)
    return held


def _held(compiled: Compiled, grants: CentsArray, who: Mask, limit: int, members: Mask) -> CentsArray:
    """Return grants with the sum of some partners' held to a limit: all give in proportion, or the lead gives first."""
    own = np.where(who, grants, 0)
    over = np.maximum(own.sum(axis=1) - limit, 0)
    if not over.any():
        return grants
    held = grants.copy()
    if compiled.plan.when_capped == "lead":
        for at, one in enumerate(compiled.partners):
            if one.role is Role.LEAD:
                given = np.minimum(np.where(who[:, at] & members[:, at], held[:, at], 0), over)
                held[:, at] -= given
                over = over - given
    own = np.where(who, held, 0)
    parts = allocate(np.asarray(own.sum(axis=1) - over), own, split=EXACT_SPLIT).parts
    return np.asarray(np.where(who & (over > 0)[:, None], parts, held))
