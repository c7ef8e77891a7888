"""The period axis: preparation, the reporting periods from 1 on, closure; and what each cost comes to in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from planner.engine.compile import Compiled, Place
from planner.engine.figures import Mask
from planner.engine.months import LONGEST, months_of
from planner.money import EXACT_SPLIT, CentsArray, allocate, guard, total_of
from planner.plan.costs import CommonCost, CostLine
from planner.plan.model import Plan
from planner.plan.periods import CLOSURE, PREPARATION, Spread
from planner.plan.work import Months

FIRST = 1
"""Position of the first period; preparation stands before it."""


@dataclass(frozen=True)
class PeriodAxis:
    """Preparation at position 0, then the periods in order, closure at the end.

    Attributes:
        months: First and last month of each period, both included; the last period ends with the project.
    """

    months: tuple[Months, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Names as figures have them: ``preparation``, ``1``, ``2`` …, ``closure``."""
        return (PREPARATION, *(str(number) for number in range(1, len(self.months) + 1)), CLOSURE)

    @property
    def last(self) -> int:
        """Position of the last period, which takes what no other has."""
        return len(self.months)

    @property
    def size(self) -> int:
        """Number of positions."""
        return len(self.months) + 2

    @cached_property
    def _positions(self) -> dict[str, int]:
        return {name: at for at, name in enumerate(self.names)}

    def at(self, name: str) -> int | None:
        """Return the position of a period; None where the project has none of that name."""
        return self._positions.get(name)

    def span(self, at: int) -> Months:
        """Return the months of a position: preparation lies in the first month, closure in the last one."""
        if at == 0:
            return (1, 1)
        return self.months[at - FIRST] if at <= self.last else (self.months[-1][1], self.months[-1][1])

    def months_in_each(self, span: Months) -> CentsArray:
        """Return how many months of a span lie in each period, shape (period,); none in preparation and closure."""
        count = np.zeros(self.size, dtype=np.int64)
        for at, (first, last) in enumerate(self.months, start=FIRST):
            count[at] = max(min(last, span[1]) - max(first, span[0]) + 1, 0)
        return count


def period_axis(plan: Plan) -> PeriodAxis | None:
    """Return the periods of a plan; None where it says no length of periods, or none of the project."""
    length, duration = plan.period_months, plan.duration_months
    if length is None or not duration or duration > LONGEST:
        return None
    return PeriodAxis(tuple((first, min(first + length - 1, duration)) for first in range(1, duration + 1, length)))


class Dated(NamedTuple):
    """A cost that is spread over periods: a line of one partner, or a common cost as a whole, in cents."""

    item: CostLine | CommonCost
    place: Place
    cents: int


@dataclass(frozen=True, slots=True)
class Allotment:
    """What costs come to in each period.

    Attributes:
        cents: Shape (cost, period); the last period has what is left over, negative where too much was entered.
        is_open: In which periods a cost lies whose amount nobody knows, shape (cost, period).
    """

    cents: CentsArray
    is_open: Mask


def allotment(plan: Plan, axis: PeriodAxis, costs: Sequence[Dated]) -> Allotment:
    """Return what costs come to in each period: as entered, or spread over months by largest remainder.

    What is entered for the last period, or for one that the project does not have, changes nothing: the last one has
    whatever is left over.
    """
    entered = np.zeros((len(costs), axis.size), dtype=np.int64)
    weights = np.zeros((len(costs), axis.size), dtype=np.int64)
    known: dict[tuple[Spread, Place], CentsArray] = {}
    for at, (item, place, _) in enumerate(costs):
        for name, cents in item.periods.items():
            position = axis.at(name)
            if position is not None and position != axis.last:
                entered[at, position] = cents
        if not item.periods:
            way = (item.spread or plan.spread, place)
            if way not in known and (found := months_weights(plan, axis, item, place)) is not None:
                known[way] = found
            weights[at] = known[way]
    total_of(entered)  # guards the sums: adding up would wrap in silence
    amounts = guard(np.array([one.cents for one in costs], dtype=np.int64))
    parts = entered + allocate(amounts, weights, split=EXACT_SPLIT).parts
    parts[:, axis.last] = amounts - (parts.sum(axis=1) - parts[:, axis.last])
    is_open = weights > 0
    is_open[:, axis.last] |= ~is_open.any(axis=1)
    return Allotment(parts, is_open)


def row_allotment(compiled: Compiled, axis: PeriodAxis) -> Allotment:
    """Return what each row of ``Compiled.columns`` comes to in each period; those of one line lie alike."""
    columns, costs = compiled.columns, compiled.plan.costs
    first = np.flatnonzero(np.diff(columns.line, prepend=-1))
    of_row = np.cumsum(np.diff(columns.line, prepend=-1) > 0) - 1
    parts = (columns.line[first], columns.place[first], columns.cents[first])
    dated = [
        Dated(costs[line], compiled.places[place], cents)
        for line, place, cents in zip(*(one.tolist() for one in parts), strict=True)
    ]
    found = allotment(compiled.plan, axis, dated)
    return Allotment(found.cents[of_row], found.is_open[of_row])


def common_allotment(compiled: Compiled, axis: PeriodAxis) -> Allotment:
    """Return what each common cost comes to in each period, as a whole."""
    each = zip(compiled.commons, compiled.common_places, compiled.common_cents.tolist(), strict=True)
    return allotment(compiled.plan, axis, [Dated(one, compiled.places[place], cents) for one, place, cents in each])


def line_cents_by_period(compiled: Compiled, axis: PeriodAxis) -> tuple[CentsArray, Mask]:
    """Return cost lines that no flat rate replaces, in cents, and where they are unknown.

    Returns:
        Cents and mask, shape (partner, category, period).
    """
    shape = (len(compiled.partners), len(compiled.categories), axis.size)
    lines, unknown = np.zeros(shape, dtype=np.int64), np.zeros(shape, dtype=np.bool_)
    columns, found = compiled.columns, row_allotment(compiled, axis)
    np.add.at(lines, (columns.partner, columns.category), found.cents)
    if columns.is_unknown.any():
        np.logical_or.at(unknown, (columns.partner, columns.category), found.is_open & columns.is_unknown[:, None])
    kept = ~compiled.is_replaced[:, :, None]
    return np.where(kept, lines, 0), unknown & kept


def months_weights(plan: Plan, axis: PeriodAxis, item: CostLine | CommonCost, place: Place) -> CentsArray | None:
    """Return in what proportion a cost is spread over the periods, shape (period,); None where it is entered.

    Args:
        plan: The plan, for its months and its way of spreading.
        axis: Its periods.
        item: The cost line or common cost.
        place: Where in the work it lies.
    """
    if item.periods:
        return None
    spread = item.spread or plan.spread
    if spread is Spread.END:
        return np.array([at == axis.last for at in range(axis.size)], dtype=np.int64)
    whole: Months = (1, axis.months[-1][1])
    span = months_of(plan, place) if spread is Spread.WORK_PACKAGE else whole
    return axis.months_in_each(span or whole)
