"""Figures by year: what falls into each calendar year, or into each year of the project while no first day is known.

Where the plan has reporting periods, each figure of a period is divided over the years by the months of the period, so
that years and periods agree. Otherwise a cost lies in a work package, whose months it is spread over evenly; in those
of its phase where the work package has none, in all months of the project where neither has any. What has no months at
all is not dated. Flat rates and grants are first divided over the places as views divide them. Amounts are divided by
largest remainder, in proportion to the months that lie in each year, so that the years of a figure sum to it.

Grants and own contribution are divided, and the total of a year is their sum: were total and grant divided, a year's
grant could exceed its total by a cent, since a largest remainder can give less of more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask
from planner.engine.months import months_of, year_of
from planner.engine.period_axis import period_axis
from planner.engine.periods import by_period
from planner.engine.views import in_view
from planner.money import EXACT_SPLIT, CentsArray, allocate
from planner.plan.model import Plan
from planner.plan.work import Months


@dataclass(frozen=True, slots=True)
class Years:
    """What falls into each year. The last position of the year axis is what has no date.

    Attributes:
        years: Calendar years, or years of the project counted from 1, without a gap.
        is_calendar: Whether they are calendar years.
        own: Total minus grants, shape (scenario, partner, year + 1).
        grants: Shape (scenario, partner, fund, year + 1).
        settlement: Shape (scenario, partner, year + 1).
        lost: Common cost that nobody pays, shape (scenario, year + 1).
        unknown_total: Mask of ``total``; likewise the others.
    """

    years: tuple[int, ...]
    is_calendar: bool
    own: CentsArray
    grants: CentsArray
    settlement: CentsArray
    lost: CentsArray
    unknown_total: Mask
    unknown_grants: Mask
    unknown_settlement: Mask

    @property
    def grant(self) -> CentsArray:
        """Grants of all funds together, shape (scenario, partner, year + 1)."""
        return np.asarray(self.grants.sum(axis=2))

    @property
    def unknown_grant(self) -> Mask:
        """Mask of ``grant``."""
        return np.asarray(self.unknown_grants.any(axis=2))

    @property
    def total(self) -> CentsArray:
        """Cost in budgets, shape (scenario, partner, year + 1)."""
        return np.asarray(self.own + self.grant)

    @property
    def unknown_own(self) -> Mask:
        """Mask of ``own``."""
        return self.unknown_total | self.unknown_grant

    @property
    def bears(self) -> CentsArray:
        """Own plus settlement, shape (scenario, partner, year + 1)."""
        return np.asarray(self.own + self.settlement)

    @property
    def unknown_bears(self) -> Mask:
        """Mask of ``bears``."""
        return self.unknown_own | self.unknown_settlement


def by_year(compiled: Compiled, figures: Figures) -> Years:
    """Return what falls into each year.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole project, with the plan's own amounts.
    """
    parts = _dated(compiled, figures)
    years = _years(compiled.plan, [span for _, span in parts if span is not None])
    shape = (*figures.members.shape, len(years) + 1)
    by_fund = (*figures.grants.shape, len(years) + 1)
    result = Years(
        years=years,
        is_calendar=compiled.plan.start is not None,
        own=np.zeros(shape, dtype=np.int64),
        grants=np.zeros(by_fund, dtype=np.int64),
        settlement=np.zeros(shape, dtype=np.int64),
        lost=np.zeros((len(figures.members), len(years) + 1), dtype=np.int64),
        unknown_total=np.zeros(shape, dtype=np.bool_),
        unknown_grants=np.zeros(by_fund, dtype=np.bool_),
        unknown_settlement=np.zeros(shape, dtype=np.bool_),
    )
    for inside, span in parts:
        months = _months_in_each(compiled.plan, years, span)
        result.own[...] += allocate(inside.own, months, split=EXACT_SPLIT).parts
        result.grants[...] += allocate(inside.grants, months, split=EXACT_SPLIT).parts
        result.settlement[...] += allocate(inside.settlement, months, split=EXACT_SPLIT).parts
        result.lost[...] += allocate(inside.unassigned, months, split=EXACT_SPLIT).parts
        result.unknown_total[...] |= inside.unknown_total[..., None] & (months > 0)
        result.unknown_grants[...] |= inside.unknown_grants[..., None] & (months > 0)
        result.unknown_settlement[...] |= inside.unknown_settlement[..., None] & (months > 0)
    return result


def _dated(compiled: Compiled, figures: Figures) -> list[tuple[Figures, Months | None]]:
    """Return the figures in parts, each with the months over which it is spread; None where nothing says any."""
    axis = period_axis(compiled.plan)
    if axis is not None:
        return [(one, axis.span(at)) for at, one in enumerate(by_period(compiled, figures, axis))]
    spans = [months_of(compiled.plan, place) for place in compiled.places]
    # Places with the same months are one: fewer roundings, and fewer views to be made.
    return [
        (in_view(compiled, figures, np.array([one == span for one in spans], dtype=np.bool_)), span)
        for span in dict.fromkeys(spans)
    ]


def _years(plan: Plan, spans: Iterable[Months]) -> tuple[int, ...]:
    ends = [year_of(plan, month) for span in spans for month in span]
    return tuple(range(min(ends), max(ends) + 1)) if ends else ()


def _months_in_each(plan: Plan, years: tuple[int, ...], span: Months | None) -> CentsArray:
    """Return how many months of a span lie in each year, shape (year + 1,); one without a date for what has none."""
    months = np.zeros(len(years) + 1, dtype=np.int64)
    if span is None:
        months[-1] = 1
        return months
    for month in range(span[0], span[1] + 1):
        months[years.index(year_of(plan, month))] += 1
    return months
