"""What traps look at: one scenario's cost lines, whose they are, and what is said of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.engine.checks.trap_words import speaks_of
from planner.engine.checks.verdict import Case
from planner.engine.compile import Compiled, Row
from planner.findings import Names, Path
from planner.plan.costs import CommonCost, CostLine
from planner.rules.call import Call
from planner.terms import Category

DETAILED = 3
"""A budget of fewer lines is a sum or two: nobody can have forgotten a line in it."""


@dataclass(frozen=True)
class Seen:
    """One scenario of a batch.

    Attributes:
        case: The batch.
        index: Which scenario.
    """

    case: Case
    index: int

    @property
    def compiled(self) -> Compiled:
        """Plan and call as arrays."""
        return self.case.compiled

    @property
    def call(self) -> Call | None:
        """The call; None means own resources."""
        return self.case.compiled.call

    @cached_property
    def members(self) -> tuple[int, ...]:
        """Positions of those who take part."""
        return tuple(int(at) for at in self.case.figures.members[self.index].nonzero()[0])

    @cached_property
    def entered(self) -> dict[int, list[Row]]:
        """Each member's rows, those that a flat rate sets aside among them."""
        rows: dict[int, list[Row]] = {at: [] for at in self.members}
        for row in self.compiled.rows:
            if row.partner in rows:
                rows[row.partner].append(row)
        return rows

    @cached_property
    def counting(self) -> dict[int, list[Row]]:
        """Each member's rows that no flat rate sets aside."""
        aside = self.compiled.is_replaced
        return {at: [row for row in rows if not aside[at, row.category]] for at, rows in self.entered.items()}

    @property
    def lines(self) -> Iterator[tuple[Path, CostLine, list[Row]]]:
        """Cost lines that count for somebody, each with its place and its rows.

        Made as they are asked for: tens of thousands of small tuples, once kept, make the whole program slow.
        """
        for at, line in enumerate(self.compiled.plan.costs):
            if line.id in self._rows_of:
                yield ("costs", at), line, self._rows_of[line.id]

    @cached_property
    def _rows_of(self) -> dict[str, list[Row]]:
        rows: dict[str, list[Row]] = defaultdict(list)
        for of_one in self.counting.values():
            for row in of_one:
                rows[row.line.id].append(row)
        return rows

    @cached_property
    def commons(self) -> list[tuple[Path, CommonCost]]:
        """Common costs that count, each with its place."""
        return [(("common_costs", at), one) for at, one in enumerate(self.compiled.plan.common_costs) if one.included]

    def is_detailed(self, partner: int) -> bool:
        """Return whether a partner's budget is a list of costs, not a sum or two."""
        return len(self.counting[partner]) >= DETAILED

    def has_flat_rate(self, partner: int, category: Category) -> bool:
        """Return whether a flat rate stands for all that a partner could enter in a category."""
        at = self.compiled.category_of.get(category)
        return at is not None and bool(self.compiled.is_replaced[partner, at])

    def foresees(self, partner: int, beginnings: tuple[str, ...], category: Category | None = None) -> bool:
        """Return whether a partner's lines, or common costs that it incurs or shares, speak of something.

        Args:
            partner: Its position.
            beginnings: The words, as in ``trap_words``.
            category: A cost in this category will do, whatever it is called.
        """
        return any(
            item.category is category or speaks_of(words_of(item), beginnings) for item in self._items_of(partner)
        )

    def names(self, positions: list[int]) -> Names:
        """Return partners' names, as readers know them."""
        return Names(tuple(self.compiled.partners[at].shown_name for at in positions))

    def partner_at(self, position: int) -> Path:
        """Return the place of a partner in the plan."""
        ids = [one.id for one in self.compiled.plan.partners]
        return ("partners", ids.index(self.compiled.partners[position].id))

    def _items_of(self, partner: int) -> Iterator[CostLine | CommonCost]:
        yield from (row.line for row in self.entered[partner])
        for at, common in enumerate(self.compiled.commons):
            if self.compiled.sharers[at, partner] or self.compiled.incurrer_of(common) == partner:
                yield common


def words_of(item: CostLine | CommonCost) -> str:
    """Return everything that a plan says of a cost in words."""
    if isinstance(item, CommonCost):
        return f"{item.title} {item.note or ''}"
    return f"{item.what} {item.justification or ''} {item.note or ''}"


def title_of(line: CostLine) -> str:
    """Return what a cost line is called in a sentence."""
    return line.what or line.id
