"""Ceilings of grants: from which cost on they bite, what is left of the rate then, and what is left at the balance."""

from __future__ import annotations

from typing import Literal

from planner.engine.compile import Compiled
from planner.engine.pricing import euro_bound
from planner.engine.scope import call_date, is_in_force
from planner.money import PPM, Rounding, RoundingMode, quotient, share_of
from planner.rules.kinds import AmountLimit
from planner.terms import Bound

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
    cost_cents: int, planned: tuple[int, int], rate_ppm: int, mode: Mode, rounding: Rounding
) -> int:
    """Return the final grant on a real cost.

    Args:
        cost_cents: Real eligible cost, in cents.
        planned: Grant and eligible cost of the signed budget, in cents.
        rate_ppm: The call's rate, in parts per million.
        mode: ``rate_then_ceiling``: the rate on real cost, then the grant that was signed, which is its ceiling;
            ``ratio_kept``: the ratio of the signed budget, never above its grant.
        rounding: The call's rounding.
    """
    grant, cost = planned
    if mode == "ratio_kept":
        kept = int(quotient(cost_cents * grant, cost, rounding=rounding)) if cost else 0
        return min(kept, grant)
    by_rate = int(share_of(cost_cents, rate_ppm, rounding=rounding))
    # The agreement's maximum is the grant that was signed: more cost than planned brings no more.
    return min(by_rate, grant)


def ceilings_of(compiled: Compiled, fund: str) -> list[AmountLimit]:
    """Return the known ceilings of a fund's grant that are in force: of the project, of each partner or country."""
    # What is said of the grant as a whole is said of a fund only where there is no other.
    only = len({one.rule.fund for one in compiled.funds}) == 1
    return [rule for rule in known_ceilings(compiled) if rule.fund == fund or (rule.fund is None and only)]


def largest_grant(compiled: Compiled, fund: str) -> AmountLimit | None:
    """Return the rule that caps a fund's grant of the action, if its ceiling is known and in force."""
    project = [rule for rule in known_ceilings(compiled) if rule.subject == "project" and rule.fund in (None, fund)]
    return min(project, key=lambda rule: limit_cents(compiled, rule), default=None)


def limit_cents(compiled: Compiled, rule: AmountLimit) -> int:
    """Return a known ceiling in cents; of contested ones the one worse for the applicant."""
    bound = _in_euro(compiled, rule)
    return bound.lowest if bound else 0


def known_ceilings(compiled: Compiled) -> list[AmountLimit]:
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
        and _in_euro(compiled, rule) is not None
    ]


def _in_euro(compiled: Compiled, rule: AmountLimit) -> Bound | None:
    return euro_bound(rule.maximum, rule.currency, compiled.plan, is_minimum=False) if rule.maximum else None
