"""How figures are rounded: as the call says, or as the plan does without one."""

from __future__ import annotations

from planner.money import CUT, HALF_UP, Rounding, RoundingMode
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.rules.kinds import RoundingRule
from planner.terms import UNKNOWN


def rounding_of(plan: Plan, call: Call | None) -> Rounding:
    """Return how figures are rounded: as the call says (half up where nobody knows), or the plan without a call."""
    if call is None:
        return CUT if plan.rounding is RoundingMode.CUT else HALF_UP
    for rule in call.of_kind(RoundingRule):
        mode = RoundingMode.HALF_UP if rule.mode == UNKNOWN else RoundingMode(rule.mode)
        return Rounding(mode, max(rule.unit, 1))
    return HALF_UP
