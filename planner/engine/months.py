"""Months of the project, counted from 1: over which a cost is spread, and in which year each of them begins."""

from __future__ import annotations

from planner.engine.compile import Place
from planner.plan.model import Plan
from planner.plan.work import Months, month_begins

MONTHS_OF_A_YEAR = 12
LONGEST = 1200
"""Last month that is dated; what reaches beyond a hundred years is a slip of the pen, and stays without a date."""


def months_of(plan: Plan, place: Place) -> Months | None:
    """Return the months over which costs of a place are spread, both included; None where nothing says any."""
    packages = {one.id: one.months for one in plan.work_packages}
    phases = {one.id: one.months for one in plan.phases}
    own = packages.get(place.work_package) if place.work_package else None
    of_phase = phases.get(place.phase) if place.phase else None
    span = own or of_phase or ((1, plan.duration_months) if plan.duration_months else None)
    return span if span is not None and span[1] <= LONGEST else None


def year_of(plan: Plan, month: int) -> int:
    """Return the year in which a month of the project begins: of the calendar, or of the project without a start."""
    if plan.start is None:
        return (month - 1) // MONTHS_OF_A_YEAR + 1
    return month_begins(plan.start, month).year
