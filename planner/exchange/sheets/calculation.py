"""The sheet that shows every step: lines, flat rates, grants and reimbursements of each partner."""

from __future__ import annotations

from planner.engine.axes import Flat
from planner.engine.flat_rates import base_cents
from planner.engine.funding import eligible_cents
from planner.exchange.formulas import holds, share, summed, total, unless
from planner.exchange.sheets.book import FIRST, Book
from planner.exchange.sheets.commons import LEFT, PLACE, Commons, write_partners_beside, write_single_names
from planner.exchange.sheets.costs import Costs, category_title
from planner.exchange.sheets.grants import Grants
from planner.exchange.sheets.reimbursement import Reimbursements
from planner.exchange.sheets.table import NOTHING, UNKNOWN_RATE, Cell, Column, Table
from planner.exchange.workbook_paper import Sheet

Part = tuple[str, bool]
"""Name of a cell, and whether it may be unknown."""


class Calculation:
    """Where the steps stand, and how they are written.

    Attributes:
        lines: Column of each category's cost lines, for categories that have any.
        flats: Column of each flat rate.
        eligible: Column of eligible cost, where there is a fund.
        grants: Column of each fund's grants.
    """

    def __init__(self, book: Book, costs: Costs, commons: Commons) -> None:
        self.book, self.costs, self.commons = book, costs, commons
        source = book.source
        self.compiled, self.figures, self.index = source.compiled, source.figures, source.index
        self.name = book.name("calculation")
        self.table = Table(FIRST + 1, len(source.slots), LEFT, self.name, book.open_text, has_rates=True)
        used = {row.category for _, row in costs.rows}
        self.lines = {category: self._add_lines(category) for category in sorted(used)}
        self.flats: list[int] = []
        for at, flat in enumerate(self.compiled.flats):
            self.flats.append(self._add_flat(at, flat))
        self.eligible = self._add_eligible() if self.compiled.funds else None
        self.grants = Grants(book, self.table, self.eligible).columns
        self.reimbursements = Reimbursements(book, commons, self.table, self.grants, self.eligible)

    # -- what other sheets ask -------------------------------------------------------------------

    def category(self, row: int, category: int) -> list[Part]:
        """Return a partner's lines and flat rates of a category, as cells for other sheets."""
        columns = [self.lines[category]] if category in self.lines else []
        columns += [self.flats[at] for at, flat in enumerate(self.compiled.flats) if flat.target == category]
        return [(self.table.far(row, one), self.table.is_open(one)) for one in columns]

    def grant(self, row: int, fund: int) -> Part:
        """Return a partner's grant of a fund, as a cell for other sheets."""
        return self.table.far(row, self.grants[fund]), self.table.is_open(self.grants[fund])

    # -- the steps -------------------------------------------------------------------------------

    def _add_lines(self, category: int) -> int:
        values = self.book.source.values(self.figures.lines[:, :, category], self.figures.unknown_lines[:, :, category])
        cells = []
        rows = range(len(self.book.source.slots))
        for row in rows:
            has_lines = any(one == row and line.category == category for one, line in self.costs.rows)
            formula = self.costs.counted(row, category) if has_lines else None
            cells.append(Cell(formula, values[row]))
        title, is_open = category_title(self.book, category), any(self.costs.is_open(row, category) for row in rows)
        return self.table.add(Column(title, cells, band=self._text("lines"), is_open=is_open, sum=_sum(cells)))

    def _add_flat(self, at: int, flat: Flat) -> int:
        before = self.figures.flats.copy()
        before[:, :, at:] = 0
        bases = base_cents(self.compiled, flat, self.figures.lines, self.figures.common, before)
        unknown = self.figures.unknown_flats[self.index, :, at]
        title = category_title(self.book, flat.target)
        base_cells, cells, text = [], [], self.table.open_text
        column = self.table.next
        base_open = self._is_base_open(at, flat)
        for row, slot in enumerate(self.book.source.slots):
            if not flat.applies[slot.at]:
                base_cells.append(NOTHING)
                cells.append(NOTHING)
                continue
            base, value = self.table.cell(row, column), int(bases[self.index, slot.at])
            hidden = base_open and self._rests_on_unknown(slot.at, at, flat)
            base_cells.append(Cell(summed(self._base(row, at, flat), text), None if hidden else value))
            if flat.rate_ppm is None:
                formula = f'IF({base}=0,0,"{text}")'
            else:
                formula = share(base, self.table.rate(column + 1), self.compiled.rounding)
                formula = unless(f'{base}="{text}"', text, formula) if base_open else formula
            amount = int(self.figures.flats[self.index, slot.at, at])
            cells.append(Cell(formula, None if unknown[slot.at] else amount))
        on = self.book.words.text("workbook-base-of", title=title)
        self.table.add(Column(on, base_cells, band=self._text("flats"), is_open=base_open))
        rate = UNKNOWN_RATE if flat.rate_ppm is None else flat.rate_ppm
        return self.table.add(
            Column(
                title,
                cells,
                self._text("flats"),
                is_open=base_open or flat.rate_ppm is None,
                sum=_sum(cells),
                is_strong=True,
                above=rate,
            )
        )

    def _lines_of(self, row: int) -> list[tuple[int, Part]]:
        """Return a partner's lines of each category."""
        table = self.table
        return [(category, (table.cell(row, at), table.is_open(at))) for category, at in self.lines.items()]

    def _base(self, row: int, at: int, flat: Flat) -> list[Part]:
        """Return the cells that a flat rate is computed on; flat rates only as far as they come before it."""
        parts = [part for category, part in self._lines_of(row) if category in flat.base]
        for position, common in enumerate(self.compiled.commons):
            if self.compiled.category_of[common.category] in flat.base:
                parts.append(self.commons.part(row, position))
        for earlier, one in enumerate(self.compiled.flats[:at] if flat.takes_flat_rates else ()):
            if one.target in flat.base:
                column = self.flats[earlier]
                parts.append((self.table.cell(row, column), self.table.is_open(column)))
        return parts

    def _is_base_open(self, at: int, flat: Flat) -> bool:
        return bool(self.table.rows) and any(is_open for _, is_open in self._base(0, at, flat))

    def _rests_on_unknown(self, position: int, at: int, flat: Flat) -> bool:
        """Return whether one partner's base is unknown at the number chosen."""
        commons = self.figures.unknown_common[self.index, position]
        lines = self.figures.unknown_lines[self.index, position, list(flat.base)]
        return (
            bool(lines.any())
            or any(
                commons[one]
                for one, common in enumerate(self.compiled.commons)
                if self.compiled.category_of[common.category] in flat.base
            )
            or any(
                self.figures.unknown_flats[self.index, position, earlier]
                for earlier, one in enumerate(self.compiled.flats[:at] if flat.takes_flat_rates else ())
                if one.target in flat.base
            )
        )

    def _add_eligible(self) -> int:
        compiled, text = self.compiled, self.table.open_text
        amounts, unknown = eligible_cents(compiled, self.figures)
        values = self.book.source.values(amounts, unknown)
        cells, is_open = [], False
        for row in range(self.table.rows):
            paid, doubtful = self._paid(row)
            open_cells = self._open_for_eligible(row)
            formula = total(",".join(cell for cell, _ in paid)) if paid else "0"
            if doubtful:
                formula = unless(f"SUM({','.join(doubtful)})>0", text, formula)
            if open_cells:
                formula = unless(holds(open_cells, text), text, formula)
            is_open = is_open or bool(open_cells) or bool(doubtful)
            cells.append(Cell(formula, values[row]))
        made = Column(self._text("eligible"), cells, self._text("grants"), is_open=is_open, sum=_sum(cells))
        return self.table.add(made)

    def _paid(self, row: int) -> tuple[list[Part], list[str]]:
        """Return what the call pays, and what nobody knows whether it does."""
        parts = self._lines_of(row)
        parts += [
            (flat.target, (self.table.cell(row, column), self.table.is_open(column)))
            for flat, column in zip(self.compiled.flats, self.flats, strict=True)
        ]
        parts += [
            (self.compiled.category_of[common.category], self.commons.part(row, at))
            for at, common in enumerate(self.compiled.commons)
        ]
        paid = [part for category, part in parts if self.compiled.is_eligible[category]]
        doubtful = [cell for category, (cell, _) in parts if self.compiled.is_doubtful[category]]
        return paid, doubtful

    def _open_for_eligible(self, row: int) -> list[str]:
        """Return the cells that leave eligible cost unknown when they are: lines, flat rates, and what may be paid."""
        counts = self.compiled.is_eligible | self.compiled.is_doubtful
        columns = [*(column for category, column in self.lines.items() if counts[category]), *self.flats]
        found = [self.table.cell(row, column) for column in columns if self.table.is_open(column)]
        for at, common in enumerate(self.compiled.commons):
            cell, is_open = self.commons.part(row, at)
            if is_open and counts[self.compiled.category_of[common.category]]:
                found.append(cell)
        return found

    # -- writing ---------------------------------------------------------------------------------

    def write(self) -> None:
        """Write the sheet."""
        book, words, table = self.book, self.book.words, self.table
        sheet = book.begin("calculation", "workbook-calculation-about")
        sheet.text(2, 0, words.text("workbook-calculation-how"), "muted")
        sheet.widths(6, 38, 9, 9, *table.widths(15))
        write_partners_beside(sheet, table, book, has_rates=True)
        write_single_names(sheet, table, book)
        table.write(sheet, words)
        end = self.reimbursements.write_small(sheet)
        self._finish(sheet, end)

    def _finish(self, sheet: Sheet, end: int) -> None:
        table = self.table
        last = max(table.next - 1, PLACE)
        if table.rows:
            sheet.mark_out((table.first, 0), (table.last, last), f"$C{table.first + 1}=0")
        sheet.mark_open((end, last))
        sheet.freeze(table.first, PLACE + 1)
        sheet.protect()
        sheet.print_on(self.book.captions, (end, last), heads=(table.heads - 1, table.heads))

    def _text(self, key: str) -> str:
        return self.book.words.text(f"workbook-band-{key}")


def _sum(cells: list[Cell]) -> int | None:
    known = [cell.value for cell in cells if cell.value is not None]
    return sum(known) if len(known) == len(cells) else None
