"""The sheet of rows by reporting period: every cost line and common cost, entered by period or spread over months."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from planner.engine.compile import Row
from planner.engine.period_axis import PeriodAxis, common_allotment, months_weights, row_allotment
from planner.exchange.formulas import cents
from planner.exchange.sheets.book import FIRST, Book
from planner.exchange.sheets.commons import Commons
from planner.exchange.sheets.costs import COUNTED, COUNTS, Costs, category_title
from planner.exchange.sheets.table import far, quoted
from planner.exchange.workbook_paper import ROW_POINTS, Sheet, address, points
from planner.plan.costs import CommonCost, CostLine

NUMBER, PARTNER, WHAT, CATEGORY, WAY, AMOUNT, LEFT = range(7)
HEADS = ("number", "partner", "what", "category", "spread", "counted")
WIDTHS = (6, 32, 36, 30, 28, 16)
KEY = 10_000
"""What a remainder is multiplied by to make room for its place among equal ones; more than the months of a project."""


class _Line(NamedTuple):
    """A row: a cost line of one partner, or a common cost as a whole.

    Attributes:
        item: The line or common cost.
        slot: Row of the partner on other sheets; None for a common cost.
        category: Position of its category.
        place: Position of its place.
        amount: Cell with what it comes to, as far as it counts.
        flag: Cell that says whether it counts.
        cents: What it comes to at the number chosen.
        periods: Cents in each period, if it counts.
    """

    item: CostLine | CommonCost
    slot: int | None
    category: int
    place: int
    amount: str
    flag: str
    cents: int | None
    periods: Sequence[int]


class PeriodRows:
    """Where the rows by period stand, and how they are written.

    Args:
        book: The workbook.
        axis: The plan's periods.
        shown: Positions of the periods that have a column.
        costs: Sheet of cost lines.
        commons: Sheet of common costs.
    """

    def __init__(self, book: Book, axis: PeriodAxis, shown: Sequence[int], costs: Costs, commons: Commons) -> None:
        self.book, self.axis, self.shown = book, axis, tuple(shown)
        self.name = book.name("period-rows")
        compiled = book.source.compiled
        by_row = dict(zip(map(id, compiled.rows), row_allotment(compiled, axis).cents.tolist(), strict=True))
        self.lines = [
            _Line(
                row.line,
                slot,
                row.category,
                row.place,
                far(costs.name, FIRST + at, COUNTED),
                far(costs.name, FIRST + at, COUNTS),
                costs.counted_cents(slot, row),
                by_row[id(row)] if self._counts(slot, row) else [0] * axis.size,
            )
            for at, (slot, row) in enumerate(costs.rows)
        ]
        self.first_common = len(self.lines)
        whole = common_allotment(compiled, axis).cents.tolist()
        self.lines += [
            _Line(
                common,
                None,
                compiled.category_at(common),
                compiled.common_places[at],
                commons.far_amount(common) if common in commons.all else "",
                "1",
                int(compiled.common_cents[at]),
                whole[at],
            )
            for at, common in enumerate(compiled.commons)
        ]

    def _counts(self, slot: int, row: Row) -> bool:
        source = self.book.source
        return source.takes_part(source.slots[slot]) and not source.compiled.is_replaced[row.partner, row.category]

    # -- what other sheets ask -------------------------------------------------------------------

    def lines_of(self, slot: int, category: int, at: int) -> str:
        """Return the formula of what a partner's lines of a category come to in a period."""
        criteria = f"{self._span(NUMBER)},{slot + 1},{self._span(self._category_at)},{category + 1}"
        return f"ROUND(SUMIFS({self._span(self._column(at))},{criteria}),2)"

    def until(self, common: int, at: int) -> str:
        """Return the cells of a common cost from the first period up to one, for other sheets."""
        row = FIRST + self.first_common + common
        first, last = (address(row, self._column(one), fixed=True) for one in (self.shown[0], at))
        return f"{quoted(self.name)}!{first}:{last}"

    def _column(self, at: int) -> int:
        return LEFT + self.shown.index(at)

    @property
    def _category_at(self) -> int:
        return LEFT + len(self.shown)

    def _key(self, at: int) -> int:
        return self._category_at + 2 + self.shown.index(at)

    @property
    def _left_over(self) -> int:
        return self._category_at + 1

    @property
    def _last_row(self) -> int:
        return FIRST + max(len(self.lines), 1) - 1

    def _span(self, column: int) -> str:
        first, last = address(FIRST, column, fixed=True), address(self._last_row, column, fixed=True)
        return f"{quoted(self.name)}!{first}:{last}"

    # -- writing ---------------------------------------------------------------------------------

    def write(self) -> None:
        """Write the sheet."""
        book, words = self.book, self.book.words
        sheet = book.begin("period-rows", "workbook-period-rows-about")
        sheet.text(2, 0, words.text("workbook-period-rows-how"), "muted")
        sheet.widths(*WIDTHS, *([15] * len(self.shown)))
        for place, key in enumerate(HEADS):
            look = ("right",) if place in (NUMBER, AMOUNT) else ()
            sheet.text(FIRST - 1, place, words.text(f"workbook-column-{key}"), "head", *look)
        for at in self.shown:
            head = words.text("spending-period", period=self.axis.names[at])
            sheet.text(FIRST - 1, self._column(at), head, "head", "right")
        sheet.height(FIRST - 1, 32)
        for at, line in enumerate(self.lines):
            self._write_line(sheet, FIRST + at, line)
        for hidden in range(self._category_at, self._key(self.shown[-1]) + 1):
            sheet.hide(hidden)
        last = (self._last_row, self._column(self.shown[-1]))
        sheet.mark_out((FIRST, NUMBER), last, f"$F{FIRST + 1}=0")
        sheet.freeze(FIRST, PARTNER + 1)
        sheet.protect()
        sheet.print_on(book.captions, last, heads=(FIRST - 1, FIRST - 1))

    def _write_line(self, sheet: Sheet, row: int, line: _Line) -> None:
        book, words, item = self.book, self.book.words, line.item
        is_common = isinstance(item, CommonCost)
        if line.slot is not None:
            sheet.number(row, NUMBER, line.slot + 1, "row", "count")
            partner = book.source.slots[line.slot].partner.name
        else:
            sheet.blank(row, (NUMBER, NUMBER), "row")
            partner = words.text("workbook-sheet-common")
        way = words.text("spending-way-entered") if item.periods else words.term("spread", self._spread(item))
        what = book.common_title(item) if isinstance(item, CommonCost) else item.what
        texts = {PARTNER: partner, WHAT: what, CATEGORY: category_title(book, line.category), WAY: way}
        for place, text in texts.items():
            sheet.text(row, place, text, "row", "wrap", *(("muted",) if is_common and place == PARTNER else ()))
        sheet.height(row, max(points(*((texts[one], WIDTHS[one]) for one in texts)), ROW_POINTS))
        sheet.number(row, self._category_at, line.category + 1, "row")
        if line.cents is None:
            # Nobody knows the amount yet: there is nothing to spread, and no formula that could.
            for place in (AMOUNT, *(self._column(at) for at in self.shown)):
                sheet.amount(row, place, None, None, "row")
            return
        sheet.amount(row, AMOUNT, line.cents, line.amount or None, "row", "strong")
        self._write_periods(sheet, row, line, line.cents)

    def _write_periods(self, sheet: Sheet, row: int, line: _Line, line_cents: int) -> None:
        weights = months_weights(
            self.book.source.plan, self.axis, line.item, self.book.source.compiled.places[line.place]
        )
        whole = int(weights.sum()) if weights is not None else 0
        amount = cents(address(row, AMOUNT))
        if weights is not None and whole:
            # Ties go to the larger weight, then to the earlier period; equal remainders differ by their place then.
            order = sorted((at for at in self.shown if weights[at]), key=lambda at: (weights[at], -at))
            for place, at in enumerate(order):
                product = f"{amount}*{weights[at]}"
                value = line_cents * int(weights[at]) % whole * KEY + place
                key = f"({product}-INT({product}/{whole})*{whole})*{KEY}+{place}"
                sheet.formula(row, self._key(at), key, value, "row")
            keys = f"{address(row, self._key(self.shown[0]))}:{address(row, self._key(self.shown[-1]))}"
            left = sum(line_cents * int(weights[at]) % whole for at in order) // whole
            sheet.formula(row, self._left_over, f"ROUND(SUMPRODUCT(INT({keys}/{KEY}))/{whole},0)", left, "row")
        for at in self.shown:
            formula: str | None
            if at == self.axis.last:
                others = [address(row, self._column(one)) for one in self.shown if one != at]
                taken = f"-SUM({','.join(others)})" if others else ""
                formula = f"ROUND({address(row, AMOUNT)}{taken},2)"
            elif weights is None:
                entered = line.item.periods.get(self.axis.names[at], 0)
                formula = f"{entered / 100:.2f}*{line.flag}" if entered and line.slot is not None else None
            elif weights[at]:
                key, keys = address(row, self._key(at)), self._keys(row)
                extra = f"IF(RANK({key},{keys})<={address(row, self._left_over)},1,0)"
                formula = f"(INT({amount}*{weights[at]}/{whole})+{extra})/100"
            else:
                formula = None
            sheet.amount(row, self._column(at), line.periods[at], formula, "row")

    def _keys(self, row: int) -> str:
        first, last = (address(row, self._key(at), fixed=True) for at in (self.shown[0], self.shown[-1]))
        return f"{first}:{last}"

    def _spread(self, item: CostLine | CommonCost) -> str:
        return str(item.spread or self.book.source.plan.spread)
