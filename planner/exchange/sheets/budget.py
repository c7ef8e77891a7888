"""The sheet with the budget: a row for each partner, what it costs, who pays, and what each bears."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from planner.engine.figures import Figures
from planner.exchange.formulas import holds, summed, total, unless
from planner.exchange.sheets.book import FIRST, Book
from planner.exchange.sheets.calculation import Calculation
from planner.exchange.sheets.commons import Commons
from planner.exchange.sheets.costs import category_title
from planner.exchange.sheets.pools import pool_cells
from planner.exchange.sheets.table import NOTHING, Cell, Column, Table, far
from planner.exchange.workbook_paper import ROW_POINTS, Sheet

COUNTRY, ROLE, LEFT = 3, 4, 5
ONE_PAGE = 45  # rows; with more of them one page would be too small to read
COST, GRANT, PAID = "workbook-band-cost", "page-grant", "workbook-band-paid"


class Budget:
    """Where the figures of the budget stand, and how they are written."""

    def __init__(self, book: Book, calculation: Calculation, commons: Commons) -> None:
        self.book, self.calculation, self.commons = book, calculation, commons
        source = book.source
        self.compiled, self.figures, self.index = source.compiled, source.figures, source.index
        self.name = book.name("budget")
        self.rows = range(len(source.slots))
        self.table = Table(FIRST, len(source.slots), LEFT, self.name, book.open_text, unassigned=True)
        self.categories = [self._add_category(at) for at in self._used()]
        self.commons_at = [self._add_common(at) for at in range(len(self.compiled.commons))]
        self.total = self._add_total()
        self.funds = {fund: self._add_fund(fund, places) for fund, places in self._funds().items()}
        self.own = self._add_own()
        self.pools = self._add_pools()
        self.settlement = self._add_settlement()
        self.bears = self._add_bears()

    # -- what other sheets ask -------------------------------------------------------------------

    def sum(self, column: int) -> str:
        """Return the name of a column's sum."""
        return self.table.sum_cell(column)

    def sum_value(self, column: int) -> int | None:
        """Return the cents of a column's sum."""
        value = self.table.columns[column - LEFT].sum
        return None if value is None else int(value)

    def title(self, column: int) -> str:
        """Return the head of a column."""
        return self.table.columns[column - LEFT].title

    @property
    def unassigned_cell(self) -> str:
        """Name of the cell with what nobody pays."""
        return far(self.name, self.table.sum_row - 1, self.total)

    # -- the columns -----------------------------------------------------------------------------

    def _used(self) -> list[int]:
        lines = set(self.calculation.lines) | {flat.target for flat in self.compiled.flats}
        return sorted(lines)

    def _funds(self) -> dict[str, list[int]]:
        """Return the funds by name; one with a rate for some partners and another for the others comes twice."""
        funds: dict[str, list[int]] = {}
        for at, fund in enumerate(self.compiled.funds):
            funds.setdefault(fund.rule.fund, []).append(at)
        return funds

    def _column(self, title: str, band: str, cells: Sequence[Cell], *, is_open: bool, is_strong: bool = False) -> int:
        values = [cell.value for cell in cells]
        whole = None if None in values else sum(one or 0 for one in values)
        words = self.book.words
        column = Column(title, cells, words.text(band), is_open=is_open, sum=whole, is_strong=is_strong)
        return self.table.add(column)

    def _of_parts(self, title: str, band: str, parts: list[list[tuple[str, bool]]], values: list[int | None]) -> int:
        """Add a column that takes up, or sums, cells of other sheets."""
        text = self.table.open_text
        cells = [Cell(summed(one, text), value) if one else NOTHING for one, value in zip(parts, values, strict=True)]
        return self._column(title, band, cells, is_open=any(is_open for one in parts for _, is_open in one))

    def _add_category(self, category: int) -> int:
        source, figures = self.book.source, self.figures
        values = source.values(figures.costs[:, :, category], figures.unknown_costs[:, :, category])
        parts = [self.calculation.category(row, category) for row in self.rows]
        return self._of_parts(category_title(self.book, category), COST, parts, values)

    def _add_common(self, at: int) -> int:
        values = self.book.source.values(self.figures.common[:, :, at], self.figures.unknown_common[:, :, at])
        parts = [[self.commons.part(row, at)] for row in self.rows]
        return self._of_parts(self.book.common_title(self.compiled.commons[at]), COST, parts, values)

    def _add_total(self) -> int:
        columns = [*self.categories, *self.commons_at]
        values = self.book.source.values(self.figures.total, self.figures.unknown_total)
        at = self._sums("page-total", COST, columns, [], values)
        unassigned = int(self.figures.unassigned[self.index])
        column = self.table.columns[-1]
        if column.sum is not None and column.sum is not False:
            self.table.columns[-1] = _with_sum(column, column.sum + unassigned)
        return at

    def _add_fund(self, fund: str, places: list[int]) -> int:
        figures = self.figures
        cents = figures.grants[:, :, places].sum(axis=2)
        values = self.book.source.values(cents, np.asarray(figures.unknown_grants[:, :, places].any(axis=2)))
        parts = [[self.calculation.grant(row, at) for at in places] for row in self.rows]
        return self._of_parts(self.book.words.term("fund", fund, is_heading=True), GRANT, parts, values)

    def _add_own(self) -> int:
        values = self.book.source.values(self.figures.own, self.figures.unknown_own)
        return self._sums("page-own", PAID, [self.total], [*self.funds.values()], values, is_strong=False)

    def _add_settlement(self) -> int:
        values = self.book.source.values(self.figures.settlement, self.figures.unknown_settlement)
        parts = [self.calculation.reimbursements.cells(row) for row in self.rows]
        for at in self.pools:
            for row in self.rows:
                if self.table.columns[at - LEFT].cells[row] is not NOTHING:
                    parts[row] = [*parts[row], (self.table.cell(row, at), True)]
        return self._of_parts(self.book.words.text("page-settlement"), PAID, parts, values)

    def _add_pools(self) -> list[int]:
        words, pools = self.book.words, self.compiled.plan.own_pools
        return [
            self._column(
                words.text("workbook-pool", title=said.title),
                PAID,
                pool_cells(self.book, self.table, self.own, at),
                is_open=True,
            )
            for at, said in enumerate(pools)
        ]

    def _add_bears(self) -> int:
        values = self.book.source.values(self.figures.bears, self.figures.unknown_bears)
        return self._sums("page-bears", PAID, [self.own, self.settlement], [], values)

    def _sums(
        self,
        title: str,
        band: str,
        plus: list[int],
        minus: list[int],
        values: list[int | None],
        *,
        is_strong: bool = True,
    ) -> int:
        """Add a column that is the sum of some of the sheet's own, less others."""
        table, text = self.table, self.table.open_text
        doubtful = [one for one in (*plus, *minus) if table.is_open(one)]
        cells = []
        for row in self.rows:
            formula = total(_names(table, row, plus)) if plus else "0"
            if minus:
                formula = f"ROUND({_names(table, row, plus)}-SUM({_names(table, row, minus)}),2)"
            if doubtful:
                formula = unless(holds([table.cell(row, one) for one in doubtful], text), text, formula)
            cells.append(Cell(formula, values[row]))
        return self._column(self.book.words.text(title), band, cells, is_open=bool(doubtful), is_strong=is_strong)

    # -- writing ---------------------------------------------------------------------------------

    def write(self) -> None:
        """Write the sheet."""
        book, words, table = self.book, self.book.words, self.table
        sheet = book.begin("budget", "workbook-budget-about")
        sheet.text(2, 0, words.text("workbook-budget-how"), "muted")
        names = [slot.partner.name for slot in book.source.slots]
        widest = min(max([len(one) for one in names] + [24]), 42)
        longest = len(words.euro(_largest(self.figures))) + 3
        sheet.widths(6, widest + 2, 9, 17, 18, *table.widths(max(longest, 13)))
        book.partner_heads(sheet, table.heads)
        for place, key in ((COUNTRY, "country"), (ROLE, "role")):
            sheet.text(table.heads, place, words.text(f"page-column-{key}"), "head")
            sheet.blank(table.heads - 1, (place, place), "band")
        book.partner_rows(sheet, table.first)
        for at, slot in enumerate(book.source.slots):
            country = words.term("country", slot.partner.country) if slot.partner.country else "?"
            sheet.text(table.first + at, COUNTRY, country, "row")
            sheet.text(table.first + at, ROLE, words.term("role", str(slot.partner.role)), "row")
        self._write_ends(sheet)
        table.write(sheet, words)
        last = table.next - 1
        if table.rows:
            sheet.mark_out((table.first, 0), (table.last, last), f"$C{table.first + 1}=0")
        sheet.mark_open((table.sum_row, last))
        sheet.freeze(table.first, 2)
        sheet.protect()
        heads = (table.heads - 1, table.heads)
        sheet.print_on(book.captions, (table.sum_row, last), heads=heads, is_one_page=table.rows <= ONE_PAGE)

    def _write_ends(self, sheet: Sheet) -> None:
        words, table = self.book.words, self.table
        row = table.sum_row - 1
        sheet.blank(row, (0, table.next - 1), "row")
        sheet.text(row, 1, words.text("page-unassigned"), "row")
        unassigned = int(self.figures.unassigned[self.index])
        sheet.amount(row, self.total, unassigned, total(self.commons.lost_cells()), "row", "strong")
        sheet.height(row, ROW_POINTS)
        sheet.blank(table.sum_row, (0, ROLE), "total")
        sheet.text(table.sum_row, 1, words.text("page-project-total"), "total")


def _largest(figures: Figures) -> int:
    return int((figures.total.sum(axis=1) + figures.unassigned).max(initial=0))


def _names(table: Table, row: int, columns: list[int]) -> str:
    """Return the names of some cells of a row, those that stand side by side as a span."""
    if len(columns) > 1 and columns == list(range(columns[0], columns[-1] + 1)):
        return f"{table.cell(row, columns[0])}:{table.cell(row, columns[-1])}"
    return ",".join(table.cell(row, one) for one in columns)


def _with_sum(column: Column, cents: int) -> Column:
    return Column(
        column.title, column.cells, column.band, is_open=column.is_open, sum=cents, is_strong=column.is_strong
    )
