"""A plan's cost lines as columns: what is asked of thousands of lines is asked of a column, not of each line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planner.engine.figures import Mask
from planner.engine.pricing import euro_fraction, paid_fraction
from planner.engine.roster import Roster
from planner.money import CentsArray, Rounding, quotient, total_of
from planner.plan.calculations import Calculation, UnitCostUse
from planner.plan.model import Plan
from planner.plan.partners import Selector
from planner.plan.periods import PeriodAmounts
from planner.rules.call import Call
from planner.terms import Category

Positions = NDArray[np.intp]


class Lines(NamedTuple):
    """A plan's cost lines as columns, as they were entered; see ``planner.plan.costs.CostLine``."""

    category: tuple[Category, ...]
    quantity: tuple[int, ...]
    unit_cost: tuple[int | None, ...]
    calculation: tuple[Calculation | None, ...]
    currency: tuple[str | None, ...]
    partners: tuple[Selector, ...]
    phase: tuple[str | None, ...]
    work_package: tuple[str | None, ...]
    what: tuple[str, ...]
    vat_percent: tuple[int | None, ...]
    justification: tuple[str | None, ...]
    note: tuple[str | None, ...]
    periods: tuple[PeriodAmounts, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows as columns. A row is a line of one partner; a line with a selector has a row for each that it takes.

    Rows are in the order of the lines, and those of a line in the order of the partners.

    Attributes:
        lines: The lines as they were entered.
        line: Position of a row's line in the plan, shape (row,).
        partner: Position on the partner axis, shape (row,).
        category: Position on the category axis, shape (row,).
        place: Position among the places, shape (row,).
        cents: Quantity times unit cost, or what the calculation or the call gives, in euro, rounded as the call says,
            shape (row,).
        is_unknown: Mask of ``cents``: nobody knows the amount yet, shape (row,).
    """

    lines: Lines
    line: Positions
    partner: Positions
    category: Positions
    place: Positions
    cents: CentsArray
    is_unknown: Mask

    def rows_of(self, line: int) -> slice:
        """Return which rows a line has."""
        first, end = np.searchsorted(self.line, (line, line + 1)).tolist()
        return slice(first, end)

    def known_sum(self, rows: Mask | Positions) -> int | None:
        """Return the cents of some rows together; None where nobody knows those of one of them."""
        return None if self.is_unknown[rows].any() else int(total_of(self.cents[rows]))

    def partner_cents_in(self, category: Category, partners: int) -> CentsArray:
        """Return what lines in one of the plan's own categories come to, in cents, shape (partner,).

        Args:
            category: The plan's own category.
            partners: Length of the partner axis.
        """
        is_meant = np.array([one is category for one in self.lines.category], dtype=np.bool_)[self.line]
        cents = np.zeros(partners, dtype=np.int64)
        # No sum can wrap: a file of the largest size has too few lines for that, each of the largest amount.
        np.add.at(cents, self.partner[is_meant], self.cents[is_meant])
        return cents


def lines_of(plan: Plan) -> Lines:
    """Return a plan's cost lines as columns.

    Column by column: thousands of small tuples, one for each line, would make Python look for garbage in between.
    """
    return Lines(*(tuple(map(attrgetter(name), plan.costs)) for name in Lines._fields))


def columns_of(
    plan: Plan,
    call: Call | None,
    lines: Lines,
    axes: tuple[Roster, Mapping[Category, int], Sequence[int]],
    rounding: Rounding,
) -> Columns:
    """Return the rows of cost lines as columns.

    Args:
        plan: The plan, as a scenario sees it.
        call: The call, which pays some lines by the unit; None for own resources.
        lines: The plan's lines.
        axes: The partner axis, the position of each of the plan's categories on the category axis, and that of each
            line among the places.
        rounding: The call's rounding.

    Raises:
        AmountTooLarge: If an amount is beyond what 64-bit cents can hold.
    """
    roster, category_of, places = axes
    cents, is_unknown = _line_cents(plan, lines, rounding)
    taken = [roster.taken(one) for one in lines.partners]
    of_row = np.repeat(np.arange(len(taken)), np.array([len(one) for one in taken], dtype=np.intp))
    columns = Columns(
        lines=lines,
        line=of_row,
        partner=np.array(list(chain.from_iterable(taken)), dtype=np.intp),
        category=np.array([category_of[one] for one in lines.category], dtype=np.intp)[of_row],
        place=np.array(places, dtype=np.intp)[of_row],
        cents=cents[of_row],
        is_unknown=is_unknown[of_row],
    )
    for at, use in enumerate(lines.calculation):
        if isinstance(use, UnitCostUse):
            # What the call pays for a unit can be another amount for each partner.
            for row in range(*columns.rows_of(at).indices(len(of_row))):
                fraction = paid_fraction(use, roster.partners[columns.partner[row]], plan, call)
                columns.is_unknown[row] = fraction is None
                columns.cents[row] = quotient(*fraction, rounding=rounding) if fraction else 0
    return columns


def _line_cents(plan: Plan, lines: Lines, rounding: Rounding) -> tuple[CentsArray, Mask]:
    """Return what each line comes to, in cents, and of which nobody knows it yet, shape (line,)."""
    hundredths = [quantity * (cost or 0) for quantity, cost in zip(lines.quantity, lines.unit_cost, strict=True)]
    # Nearly all lines are a quantity times a unit cost in euro: they are divided in one step, the others one by one.
    pairs = enumerate(zip(lines.currency, lines.unit_cost, strict=True))
    others = [at for at, (currency, cost) in pairs if currency or cost is None]
    for at in others:
        hundredths[at] = 0
    quotient(max(hundredths, default=0), 100, rounding=rounding)  # refuses what does not even fit into the array
    cents = np.asarray(quotient(np.array(hundredths, dtype=np.int64), 100, rounding=rounding))
    is_unknown = np.zeros(len(hundredths), dtype=np.bool_)
    for at in others:
        fraction = euro_fraction(plan.costs[at], plan)
        is_unknown[at] = fraction is None
        cents[at] = quotient(*fraction, rounding=rounding) if fraction else 0
    return cents, is_unknown
