"""Reimbursements of common costs that one partner incurs, as columns of the calculation."""

from __future__ import annotations

from planner.engine.funding import eligible_cents
from planner.engine.settlement import residue_cents
from planner.exchange.formulas import cents, holds, summed, unless
from planner.exchange.sheets.book import Book
from planner.exchange.sheets.commons import LEFT, PLACE, Commons, write_single_names
from planner.exchange.sheets.key_parts import Dividend
from planner.exchange.sheets.key_weights import FLAG
from planner.exchange.sheets.split import Task, add_split
from planner.exchange.sheets.table import NOTHING, SINGLES, Cell, Column, Table
from planner.exchange.workbook_paper import Sheet
from planner.money import EXACT_SPLIT

ROOM = len(SINGLES) + 6
"""Rows that a small table needs beside its own."""


class Reimbursements:
    """What the others pay to whoever incurs a common cost, one column for each.

    Attributes:
        columns: Column of the reimbursements, by position of the common cost.
    """

    def __init__(self, book: Book, commons: Commons, table: Table, grants: list[int], eligible: int | None) -> None:
        self.book, self.commons, self.table = book, commons, table
        self.grants, self.eligible = grants, eligible
        self.compiled, self.figures, self.index = book.source.compiled, book.source.figures, book.source.index
        self.small: dict[int, tuple[Table, list[int], int]] = {}
        self.columns: dict[int, int] = {}
        for at, common in enumerate(self.compiled.commons):
            incurrer = self.compiled.incurrer_of(common)
            row = book.source.slot_of(incurrer)
            if incurrer is not None and row is not None:
                self.columns[at] = self._add(at, incurrer, row)

    def cells(self, row: int) -> list[tuple[str, bool]]:
        """Return what a partner reimburses, as cells for other sheets."""
        return [(self.table.far(row, one), self.table.is_open(one)) for one in self.columns.values()]

    def _add(self, at: int, incurrer: int, whose: int) -> int:
        """Add the columns of one common cost; return that of the reimbursements."""
        book, table, text = self.book, self.table, self.table.open_text
        common, source = self.compiled.commons[at], book.source
        amounts, masks = residue_cents(self.compiled, self.figures, at, incurrer)
        is_known = not bool(masks[self.index])
        formula, doubts = self._residue(at, incurrer, whose)
        condition = holds(doubts, text) if doubts else ""
        settled = source.values(self.figures.settled[:, :, at], self.figures.unknown_settled[:, :, at])
        band = book.words.text("workbook-reimbursed", title=book.common_title(common))
        dividend = Dividend(
            at=at,
            band=band,
            amount=Cell(f"IF({condition},0,{formula})" if condition else formula, int(amounts[self.index]) * is_known),
            cents=amounts,
            unknown=masks,
            condition=condition,
            split=self.commons.split_of(common),
        )
        parts = self.commons.key_parts.add(table, dividend)
        is_open = table.is_open(parts)
        cells = []
        for row, slot in enumerate(source.slots):
            if row == whose:
                others = f"ROUND({table.cell(row, parts)}-SUM({table.span(parts)}),2)"
                if is_open:
                    others = unless(holds([table.span(parts)], text), text, others)
                guarded = f'IF({self._open(row, condition)},"{text}",{others})' if condition else others
                cells.append(Cell(guarded, settled[row]))
            elif self.compiled.sharers[at, slot.at]:
                cells.append(Cell(table.cell(row, parts), settled[row]))
            else:
                cells.append(NOTHING)
        total = None if any(cell.value is None for cell in cells) else sum(cell.value or 0 for cell in cells)
        name = book.words.text("page-settlement")
        return table.add(Column(name, cells, band=band, is_open=bool(condition) or is_open, sum=total, is_strong=True))

    def _open(self, row: int, condition: str) -> str:
        return f"({self.table.cell(row, FLAG)}=1)*({condition})" if condition else ""

    def _residue(self, at: int, incurrer: int, whose: int) -> tuple[str, list[str]]:
        """Return the formula of what is to be divided, and the cells that leave it unknown when they are."""
        common = self.compiled.commons[at]
        cost, is_open = self.commons.part(whose, at)
        doubts = [cost] if is_open else []
        if common.settle == "whole" or not self.grants:
            return cost, doubts
        granted = [self.table.cell(whose, one) for one in self.grants if self.table.is_open(one)]
        own = self._own_commons(incurrer)
        if at not in own:
            is_doubtful = bool(self.compiled.is_doubtful[self.compiled.category_of[common.category]])
            return cost, doubts + (granted if is_doubtful else [])
        small, positions, parts = self._small(incurrer, whose, own)
        return f"ROUND({cost}-{small.cell(positions.index(at), parts)},2)", doubts + granted

    def _own_commons(self, incurrer: int) -> list[int]:
        return [
            at
            for at, common in enumerate(self.compiled.commons)
            if self.compiled.incurrer_of(common) == incurrer
            and self.compiled.is_eligible[self.compiled.category_of[common.category]]
        ]

    def _small(self, incurrer: int, whose: int, own: list[int]) -> tuple[Table, list[int], int]:
        """Return the small table that divides a partner's grant over its common costs and all the rest."""
        if incurrer not in self.small:
            text, eligible = self.table.open_text, self.eligible or 0
            above = [ROOM + table.rows for table, _, _ in self.small.values()]
            first = self.table.sum_row + ROOM + sum(above)
            small = Table(first, len(own) + 1, LEFT, self.table.sheet, text)
            weights = [self._weight(whose, incurrer, one) for one in own]
            rest = cents(self.table.cell(whose, eligible))
            spent = "+".join(small.cell(row, LEFT) for row in range(len(own)))
            rest = f"{rest}-({spent})"
            if self.table.is_open(eligible):
                rest = f'IF({self.table.cell(whose, eligible)}="{text}",0,{rest})'
            amounts, unknown = eligible_cents(self.compiled, self.figures)
            is_known = not unknown[self.index, incurrer]
            left = int(amounts[self.index, incurrer]) - sum(one.value or 0 for one in weights)
            grant = self.figures.grant[self.index, incurrer]
            is_granted = not self.figures.unknown_grant[self.index, incurrer]
            cells = [(self.table.cell(whose, one), self.table.is_open(one)) for one in self.grants]
            doubtful = [cell for cell, is_open in cells if is_open]
            formula = summed([(cell, False) for cell, _ in cells], text)
            task = Task(
                band=self.book.words.text("workbook-grant-on", who=self.compiled.partners[incurrer].name),
                amount=Cell(
                    f"IF({holds(doubtful, text)},0,{formula})" if doubtful else formula, int(grant) * int(is_granted)
                ),
                weights=[*weights, Cell(rest, left if is_known else 0)],
                split=EXACT_SPLIT,
                places=PLACE,
                order=list(range(len(own) + 1)),
                is_wide=True,
            )
            self.small[incurrer] = (small, own, add_split(small, task, self.book.words))
        return self.small[incurrer]

    def _weight(self, whose: int, incurrer: int, at: int) -> Cell:
        cost, is_open = self.commons.part(whose, at)
        weight = f'IF({cost}="{self.table.open_text}",0,{cents(cost)})' if is_open else cents(cost)
        return Cell(weight, int(self.figures.common[self.index, incurrer, at]))

    def write_small(self, sheet: Sheet) -> int:
        """Write the small tables below the large one; return the last row."""
        end = self.table.end
        for small, own, _ in self.small.values():
            words = self.book.words
            sheet.blank(small.heads - 1, (0, PLACE), "band")
            sheet.blank(small.heads, (0, PLACE), "head")
            sheet.text(small.heads, PLACE, words.text("workbook-column-place"), "head", "right")
            for row, at in enumerate(own):
                sheet.text(small.first + row, 1, self.book.common_title(self.compiled.commons[at]), "row")
            sheet.text(small.last, 1, words.text("workbook-all-the-rest"), "row")
            for row in range(small.rows):
                sheet.number(small.first + row, PLACE, row + 1, "row", "count", "value")
            sheet.blank(small.sum_row, (0, PLACE), "total")
            sheet.text(small.sum_row, 1, words.text("workbook-sum"), "total")
            write_single_names(sheet, small, self.book)
            small.write(sheet, words)
            end = small.end
        return end
