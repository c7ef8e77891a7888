"""A plan's cost lines as columns: what is asked of thousands of lines is asked of an array, not of each line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from planner.engine.figures import Mask
from planner.engine.pricing import euro_fraction
from planner.engine.roster import Roster
from planner.money import CentsArray, Rounding, quotient
from planner.plan.model import Plan
from planner.terms import Category

Positions = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows and lines as columns. A row is a line of one partner; a line with a selector has a row for each it takes.

    Rows are in the order of the lines, and those of a line in the order of the partners.

    Attributes:
        line: Position of a row's line in the plan, shape (row,).
        partner: Position on the partner axis, shape (row,).
        category: Position on the category axis, shape (row,).
        place: Position among the places, shape (row,).
        cents: Quantity times unit cost, or what the calculation gives, in euro, rounded as the call says, shape (row,).
        is_unknown: Mask of ``cents``: nobody knows the amount yet, shape (row,).
        neutral: The plan's own category of each line.
        unit_costs: Hundredths per unit of each line, in its own currency; None where a calculation gives the amount.
    """

    line: Positions
    partner: Positions
    category: Positions
    place: Positions
    cents: CentsArray
    is_unknown: Mask
    neutral: tuple[Category, ...]
    unit_costs: tuple[int | None, ...]

    def rows_of(self, line: int) -> slice:
        """Return which rows a line has."""
        first, end = np.searchsorted(self.line, (line, line + 1)).tolist()
        return slice(first, end)

    def partner_cents_in(self, category: Category, partners: int) -> CentsArray:
        """Return what lines in one of the plan's own categories come to, in cents, shape (partner,).

        Args:
            category: The plan's own category.
            partners: Length of the partner axis.
        """
        is_meant = np.array([one is category for one in self.neutral], dtype=np.bool_)[self.line]
        cents = np.zeros(partners, dtype=np.int64)
        # No sum can wrap: a file of the largest size has too few lines for that, each of the largest amount.
        np.add.at(cents, self.partner[is_meant], self.cents[is_meant])
        return cents


def columns_of(
    plan: Plan, roster: Roster, category_of: Mapping[Category, int], places: Sequence[int], rounding: Rounding
) -> Columns:
    """Return cost lines as columns.

    Args:
        plan: The plan, as a scenario sees it.
        roster: The partner axis.
        category_of: Position on the category axis of each of the plan's categories.
        places: Position of each line among the places.
        rounding: The call's rounding.

    Raises:
        AmountTooLarge: If an amount is beyond what 64-bit cents can hold.
    """
    lines = plan.costs
    neutral = tuple([line.category for line in lines])
    unit_costs = tuple([line.unit_cost for line in lines])
    cents, is_unknown = _line_cents(plan, unit_costs, rounding)
    taken = [roster.taken(line.partners) for line in lines]
    of_row = np.repeat(np.arange(len(lines)), np.array([len(one) for one in taken], dtype=np.intp))
    return Columns(
        line=of_row,
        partner=np.array(list(chain.from_iterable(taken)), dtype=np.intp),
        category=np.array([category_of[one] for one in neutral], dtype=np.intp)[of_row],
        place=np.array(places, dtype=np.intp)[of_row],
        cents=cents[of_row],
        is_unknown=is_unknown[of_row],
        neutral=neutral,
        unit_costs=unit_costs,
    )


def _line_cents(plan: Plan, unit_costs: Sequence[int | None], rounding: Rounding) -> tuple[CentsArray, Mask]:
    """Return what each line comes to, in cents, and of which nobody knows it yet, shape (line,)."""
    lines = plan.costs
    currencies = [line.currency for line in lines]
    # Nearly all lines are a quantity times a unit cost in euro: they are divided in one step, the others one by one.
    special = [at for at, (one, cost) in enumerate(zip(currencies, unit_costs, strict=True)) if one or cost is None]
    hundredths = [line.quantity * (cost or 0) for line, cost in zip(lines, unit_costs, strict=True)]
    for at in special:
        hundredths[at] = 0
    quotient(max(hundredths, default=0), 100, rounding=rounding)  # refuses what does not even fit into the array
    cents = np.asarray(quotient(np.array(hundredths, dtype=np.int64), 100, rounding=rounding))
    is_unknown = np.zeros(len(lines), dtype=np.bool_)
    for at in special:
        fraction = euro_fraction(lines[at], plan)
        is_unknown[at] = fraction is None
        cents[at] = quotient(*fraction, rounding=rounding) if fraction else 0
    return cents, is_unknown
