"""What traps look at: one scenario's cost lines, whose they are, and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise

import numpy as np

from planner.engine.checks.trap_words import speaks_of
from planner.engine.checks.verdict import Case
from planner.engine.columns import Positions
from planner.engine.compile import Compiled
from planner.engine.figures import Mask
from planner.findings import Names, Path
from planner.money import CentsArray
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
    def entered(self) -> Positions:
        """Positions of the members' rows, those that a flat rate sets aside among them, ascending."""
        return np.flatnonzero(self.case.figures.members[self.index][self.compiled.columns.partner])

    @cached_property
    def counting(self) -> Positions:
        """Positions of the members' rows that no flat rate sets aside, ascending."""
        columns, entered = self.compiled.columns, self.entered
        return entered[~self.compiled.is_replaced[columns.partner[entered], columns.category[entered]]]

    @cached_property
    def cents(self) -> dict[int, int]:
        """What each line that counts for somebody comes to for one of them, by the line's position, ascending."""
        columns, counting = self.compiled.columns, self.counting
        return dict(zip(columns.line[counting].tolist(), columns.cents[counting].tolist(), strict=True))

    @cached_property
    def sums(self) -> CentsArray:
        """What the lines of each partner that count come to, shape (partner,)."""
        kept = np.where(self.compiled.is_replaced[:, :, None], 0, self.compiled.entered_by_place)
        return np.asarray(np.where(self.case.figures.members[self.index], kept.sum(axis=(1, 2)), 0))

    @cached_property
    def is_open(self) -> Mask:
        """Of which partners a line that counts waits for its exchange rate, shape (partner,)."""
        columns, counting = self.compiled.columns, self.counting
        found = np.zeros(len(self.compiled.partners), dtype=np.bool_)
        found[columns.partner[counting[columns.is_unknown[counting]]]] = True
        return found

    def lines_in(self, category: Category) -> list[int]:
        """Return the positions of lines in one of the plan's own categories that count for somebody, ascending."""
        counting = self.cents
        return [at for at, one in enumerate(self.compiled.columns.lines.category) if one is category and at in counting]

    def text_of(self, line: int) -> str:
        """Return everything that the plan says of a line in words; see ``words_of``."""
        numbers, texts = self._said
        return texts[numbers[line]]

    def line(self, position: int) -> CostLine:
        """Return a cost line by its position in the plan."""
        return self.compiled.plan.costs[position]

    def partners_of(self, line: int) -> list[int]:
        """Return the positions of those for whom a line counts."""
        columns, counting = self.compiled.columns, self.counting
        first, last = np.searchsorted(columns.line[counting], (line, line + 1))
        partners: list[int] = columns.partner[counting[first:last]].tolist()
        return partners

    @cached_property
    def counting_of(self) -> list[list[int]]:
        """Positions of the lines that count for each partner, ascending."""
        return self.by_partner(self.counting)

    @cached_property
    def entered_of(self) -> list[list[int]]:
        """Positions of each member's lines, those that a flat rate sets aside among them, ascending."""
        return self.by_partner(self.entered)

    def by_partner(self, rows: Positions) -> list[list[int]]:
        """Return the lines of some rows by partner, those of each ascending."""
        columns = self.compiled.columns
        who = columns.partner[rows]
        lines = columns.line[rows[np.argsort(who, kind="stable")]].tolist()
        ends = np.cumsum(np.bincount(who, minlength=len(self.compiled.partners))).tolist()
        return [lines[first:last] for first, last in pairwise((0, *ends))]

    @cached_property
    def commons(self) -> list[tuple[Path, CommonCost]]:
        """Common costs that count, each with its place."""
        return [(("common_costs", at), one) for at, one in enumerate(self.compiled.plan.common_costs) if one.included]

    def is_detailed(self, partner: int) -> bool:
        """Return whether a partner's budget is a list of costs, not a sum or two."""
        return len(self.counting_of[partner]) >= DETAILED

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
        lines = self.entered_of[partner]
        commons = [one for at, one in enumerate(self.compiled.commons) if self._concerns(at, partner)]
        if category is not None and category in (
            *(self.compiled.columns.lines.category[at] for at in lines),
            *(one.category for one in commons),
        ):
            return True
        # Hundreds of lines often say the same, or nothing: each text is looked at once.
        numbers, texts = self._said
        said = chain((texts[one] for one in {numbers[at] for at in lines}), map(words_of, commons))
        return any(speaks_of(text, beginnings) for text in said)

    def names(self, positions: list[int]) -> Names:
        """Return partners' names, as readers know them."""
        return Names(tuple(self.compiled.partners[at].shown_name for at in positions))

    def partner_at(self, position: int) -> Path:
        """Return the place of a partner in the plan."""
        ids = [one.id for one in self.compiled.plan.partners]
        return ("partners", ids.index(self.compiled.partners[position].id))

    @cached_property
    def _said(self) -> tuple[list[int], list[str]]:
        """Which text each of the plan's lines bears, and the texts."""
        lines = self.compiled.columns.lines
        columns = (lines.what, lines.justification, lines.note)
        number_of = {text: at for at, text in enumerate(dict.fromkeys(zip(*columns, strict=True)))}
        return [number_of[text] for text in zip(*columns, strict=True)], [_text(*one) for one in number_of]

    def _concerns(self, common: int, partner: int) -> bool:
        incurrer = self.compiled.incurrer_of(self.compiled.commons[common])
        return bool(self.compiled.sharers[common, partner]) or incurrer == partner


def words_of(item: CostLine | CommonCost) -> str:
    """Return everything that a plan says of a cost in words."""
    if isinstance(item, CommonCost):
        return f"{item.title} {item.note or ''}"
    return _text(item.what, item.justification, item.note)


def _text(what: str, justification: str | None, note: str | None) -> str:
    return f"{what} {justification or ''} {note or ''}"


def title_of(line: CostLine) -> str:
    """Return what a cost line is called in a sentence."""
    return line.what or line.id
