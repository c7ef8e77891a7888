"""Amounts beyond what can be computed: which item is the largest, and whether an edit is what led there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from planner.engine.budget import budget
from planner.engine.compile import compile_plan
from planner.engine.pricing import euro_fraction
from planner.errors import AmountTooLarge, PlannerError
from planner.findings import Euro
from planner.money import MAX_CENTS
from planner.plan.calculations import HUNDRED, UnitCostUse
from planner.plan.costs import CostLine
from planner.plan.model import Plan
from planner.plan.scenarios import situation
from planner.rules.kinds.costs import HIGHEST_UNIT_COST
from planner.services.cases import Question, prepare
from planner.services.studio import LARGEST_NUMBER, SMALLEST_NUMBER
from planner.services.whereabouts import Place
from planner.simulation.partners import sweep, varied_members

_ROOM = 4
"""Flat rates and common costs come on top of cost lines; below a fourth of what can be computed nobody need look."""


def named(error: AmountTooLarge, plan: Plan) -> AmountTooLarge:
    """Return the error with the title and the amount of the plan’s largest item."""
    found = max(_items(plan), key=lambda one: one[1], default=None)
    if found is None:
        return error
    _, cents, title = found
    return AmountTooLarge(**{**error.parameters, "title": title or "–", "amount": Euro(cents)})


def place_of_largest(plan: Plan) -> Place | None:
    """Return where the plan’s largest item can be mended."""
    found = max(_items(plan), key=lambda one: one[1], default=None)
    return None if found is None else found[0]


def check_edit(before: Plan, after: Plan, *, roots: Sequence[Path] | None = None) -> None:
    """Refuse an edit after which a plan cannot be computed any more.

    A plan that could not be computed before may be mended step by step.

    Raises:
        AmountTooLarge: If it could be computed before and cannot now; the error names the largest item.
    """
    seen = [after, *(situation(after, one.id).plan for one in after.scenarios if one.set)]
    if all(_ceiling(one) * _ROOM <= MAX_CENTS for one in seen):
        return
    error = _overflow(after, roots)
    if error is not None and _overflow(before, roots) is None:
        raise named(error, after)


def _ceiling(plan: Plan) -> int:
    """Return more cents than cost lines and common costs can come to, with all partners that the slider can add."""
    everybody = len(plan.partners) + LARGEST_NUMBER
    cents = sum(
        (_line_ceiling(line, plan) * _highest_price(line))
        * (everybody if line.partners.ids is None else len(line.partners.ids))
        for line in plan.costs
    )
    return cents + sum(one.amount.highest for one in plan.common_costs if not one.amount.is_unknown)


def _overflow(plan: Plan, roots: Sequence[Path] | None) -> AmountTooLarge | None:
    """Return the error of a plan that cannot be computed, in any scenario and at any number of partners."""
    try:
        for scenario in plan.scenario_ids:
            seen, call, _ = prepare(plan, Question(scenario=scenario), roots=roots)
            budget(compile_plan(seen, call))
            own = varied_members(seen)
            sweep(seen, call, range(min(SMALLEST_NUMBER, own), max(LARGEST_NUMBER, own) + 1))
    except AmountTooLarge as error:
        return error
    except PlannerError:
        return None  # what else is wrong is said where the plan is shown
    return None


def _items(plan: Plan) -> Iterator[tuple[Place, int, str]]:
    for line in plan.costs:
        yield Place("costs", {"line": line.id}), _line_ceiling(line, plan), line.what
    for common in plan.common_costs:
        if not common.amount.is_unknown:
            yield Place("common"), common.amount.highest, common.title


def _highest_price(line: CostLine) -> int:
    """Return the most euro that a call pays for a unit, where it pays by the unit; else one."""
    return HIGHEST_UNIT_COST // HUNDRED if isinstance(line.calculation, UnitCostUse) else 1


def _line_ceiling(line: CostLine, plan: Plan) -> int:
    """Return the whole cents that a line comes to at most, however it is rounded; of any size."""
    if isinstance(line.calculation, UnitCostUse):
        # What the call pays for a unit is not looked up here: the units say which line is out of all proportion.
        return line.calculation.units
    numerator, denominator = euro_fraction(line, plan) or (0, 1)
    return -(-numerator // denominator)
