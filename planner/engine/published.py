"""Imitating a published source: one share of a view's common cost, rounded as the source did."""

from __future__ import annotations

from planner.errors import NothingPublished
from planner.money import RoundingMode, SplitMethod
from planner.plan.costs import WHOLE_PROJECT, CommonCost, SplitRule
from planner.plan.model import Plan
from planner.terms import Bound


def as_published(plan: Plan, phase: str | None) -> Plan:
    """Return the plan with the common costs of the view asked for joined into one, split as the source did.

    Args:
        plan: The plan.
        phase: The view: a phase, or the whole project when None.

    Raises:
        NothingPublished: If the plan imitates no source, or its common costs are not shared alike.
    """
    published = plan.published
    if published is None:
        raise NothingPublished(plan=plan.id)
    method = SplitMethod.TRUNCATE_EACH if published.rounding is RoundingMode.CUT else SplitMethod.HALF_UP_EACH
    # Copied, not built: a model that is built reads numbers as euro, as in a file.
    split = SplitRule().model_copy(update={"method": method, "unit": max(published.unit, 1)})
    inside = [one for one in plan.common_costs if one.included and phase in (None, plan.phase_of(one))]
    outside = [one for one in plan.common_costs if one not in inside]
    if not inside:
        return plan
    ways = {
        (one.category, one.incurred_by, one.shared_by.model_dump_json(), one.key.model_dump_json(), one.settle)
        for one in inside
    }
    if len(ways) > 1:
        raise NothingPublished(plan=plan.id)
    unknown = any(one.amount.is_unknown for one in inside)
    joined = inside[0].model_copy(
        update={
            "id": phase or WHOLE_PROJECT,
            "provider": None,
            "title": " + ".join(one.title for one in inside),
            "note": published.note or published.source,
            "phase": phase,
            "work_package": None,
            "amount": Bound(() if unknown else (sum(one.amount.highest for one in inside),)),
            "split": split,
        }
    )
    commons: tuple[CommonCost, ...] = (*outside, joined)
    return plan.model_copy(update={"common_costs": commons})
