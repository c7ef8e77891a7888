"""The sheet of effort: person-months of each partner in each work package: staff lines, planned effort, difference."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from planner.engine.effort import effort_figures
from planner.exchange.sheets.book import FIRST, Book
from planner.exchange.sheets.costs import Costs
from planner.exchange.workbook_paper import Sheet, address, points
from planner.money import CentsArray

FLAG, LEFT, WIDTH, SPARE = 2, 3, 13, 3
LINES, TARGETS, APART = "lines", "targets", "apart"


class _Block(NamedTuple):
    """One of the tables side by side.

    Attributes:
        key: Which one.
        left: Its first column.
        values: Hundredths at the number chosen, shape (row, package).
    """

    key: str
    left: int
    values: CentsArray

    @property
    def sum(self) -> int:
        """Column of the sums of partners."""
        return self.left + int(self.values.shape[1])


def write_effort(book: Book, costs: Costs) -> None:
    """Write the sheet; nothing where there are no person-months."""
    if book.has_effort:
        _Effort(book, costs).write()


class _Effort:
    def __init__(self, book: Book, costs: Costs) -> None:
        self.book, self.costs, source = book, costs, book.source
        everybody = np.ones(len(source.compiled.partners), dtype=np.bool_)
        seen = effort_figures(source.compiled, everybody)
        at = [slot.at for slot in source.slots]
        part = np.array([source.takes_part(slot) for slot in source.slots], dtype=np.int64)[:, None]
        # The last one is what lies in no work package.
        self.packages = seen.packages if seen.lines[:, -1].any() else seen.packages[:-1]
        titles = {one.id: one.title for one in source.plan.work_packages}
        self.titles = [titles.get(name or "", book.words.text("effort-nowhere")) for name in self.packages]
        self.is_wanted = seen.is_wanted[at, :-1]
        lines, targets = seen.lines[at, : len(self.packages)] * part, seen.targets[at, :-1]
        self.blocks = [_Block(LINES, LEFT, lines)]
        if source.plan.effort_targets:
            self.blocks.append(_Block(TARGETS, self.blocks[0].sum + 1, targets))
            apart = np.where(self.is_wanted, lines[:, : targets.shape[1]] - targets * part, 0) * part
            self.blocks.append(_Block(APART, self.blocks[1].sum + 1, apart))
        self.part = part
        self.last = FIRST + len(source.slots)

    def write(self) -> None:
        """Write the sheet."""
        book, words = self.book, self.book.words
        sheet, end = book.begin("effort", "workbook-effort-about"), self.blocks[-1].sum
        sheet.text(2, 0, words.text("workbook-effort-how"), "muted")
        sheet.widths(6, 34, 9, *(WIDTH for _ in range(LEFT, end + 1)))
        book.partner_heads(sheet, FIRST - 1)
        book.partner_rows(sheet, FIRST)
        sheet.blank(self.last, (0, end), "total")
        sheet.text(self.last, 1, words.text("workbook-sum"), "total")
        for block in self.blocks:
            sheet.blank(FIRST - 2, (block.left, block.sum), "band")
            sheet.text(FIRST - 2, block.left, words.text(f"effort-view-{block.key}"), "band")
            heads = [*self.titles[: block.values.shape[1]], words.text("workbook-sum")]
            for place, head in enumerate(heads):
                sheet.text(FIRST - 1, block.left + place, head, "head", "right")
            self._write_block(sheet, block)
        sheet.height(FIRST - 1, max(points((head, WIDTH - SPARE)) for head in (*self.titles, "-")))
        sheet.freeze(FIRST, LEFT)
        sheet.protect()
        sheet.print_on(book.captions, (self.last, end), heads=(FIRST - 2, FIRST - 1))

    def _write_block(self, sheet: Sheet, block: _Block) -> None:
        rows, packages = block.values.shape
        counted = block.values * self.part
        for row in range(rows):
            for place in range(packages):
                self._write_cell(sheet, block, row, place)
            cells = f"{address(FIRST + row, block.left)}:{address(FIRST + row, block.sum - 1)}"
            formula = f"ROUND(SUM({cells}),2)" if packages else "0"
            value = int(block.values[row].sum()) / 100
            sheet.formula(FIRST + row, block.sum, formula, value, "row", "hundredths", "strong")
        flags = f"{address(FIRST, FLAG, fixed=True)}:{address(self.last - 1, FLAG, fixed=True)}"
        for place, value in enumerate([*counted.sum(axis=0), counted.sum()]):
            column = block.left + place
            cells = f"{address(FIRST, column)}:{address(self.last - 1, column)}"
            # What is planned for those who do not take part is not summed.
            formula = f"ROUND(SUMPRODUCT({flags},{cells}),2)" if rows else "0"
            sheet.formula(self.last, column, formula, int(value) / 100, "total", "hundredths")

    def _write_cell(self, sheet: Sheet, block: _Block, row: int, place: int) -> None:
        at, column, value = FIRST + row, block.left + place, int(block.values[row, place]) / 100
        if block.key == LINES:
            there = self.book.source.compiled.places
            places = [one for one, where in enumerate(there) if where.work_package == self.packages[place]]
            formula = f"{self.costs.months(row, places)}*{address(at, FLAG)}"
            sheet.formula(at, column, formula, value, "row", "hundredths")
        elif not self.is_wanted[row, place]:
            sheet.blank(at, (column, column), "row")
        elif block.key == TARGETS:
            sheet.number(at, column, value, "row", "hundredths", "input")
        else:
            own, wanted = (address(at, one.left + place) for one in self.blocks[:2])
            sheet.formula(at, column, f"ROUND({own}-{wanted},2)*{address(at, FLAG)}", value, "row", "hundredths")
