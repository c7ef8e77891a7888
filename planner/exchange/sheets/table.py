"""Tables of figures: a row for each partner, a column for each figure, their sum, and single figures below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from planner.exchange.formulas import holds, total, unless
from planner.exchange.workbook_paper import ROW_POINTS, Sheet, address, points
from planner.money import PPM
from planner.wording import Wording

HEAD_POINTS = 32
"""Heads have room for two lines: those of the columns to the left of a table, too."""
Kind = Literal["cents", "whole", "number", "input"]
SINGLES = ("amount", "units", "weights", "left", "high", "middle", "low")
"""Figures that stand once below a column of a split."""


class Cell(NamedTuple):
    """One cell: the formula (None for a value), and what it comes to; None where that is not known."""

    formula: str | None
    value: int | None


NOTHING = Cell(None, 0)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of figures.

    Attributes:
        title: Its head.
        cells: One for each row.
        band: Title of the group that it begins or goes on with.
        kind: What the figures are.
        is_open: Whether some number of partners makes one of them unknown.
        sum: Sum of the column, None where it is not known; False for no sum.
        is_strong: Whether it is a total.
        above: Rate in parts per million that stands in the head; None for none, -1 for one that nobody knows.
        singles: Figures below the table, by the names in ``SINGLES``.
        note: What is unusual about it.
    """

    title: str
    cells: Sequence[Cell]
    band: str = ""
    kind: Kind = "cents"
    is_open: bool = False
    sum: int | Literal[False] | None = False
    is_strong: bool = False
    above: int | None = None
    singles: dict[str, Cell] = field(default_factory=dict)
    note: str | None = None


UNKNOWN_RATE = -1


@dataclass
class Table:
    """Where a table stands and what is in it; columns are added from left to right.

    Attributes:
        first: First row of figures, counted from 0; two rows of heads stand above it, and one for rates if any.
        rows: Number of rows of figures.
        left: First column of figures.
        sheet: Name of the sheet.
        unassigned: Whether a row for what nobody pays comes before the sums.
        has_rates: Whether some columns have a rate in their head.
    """

    first: int
    rows: int
    left: int
    sheet: str
    open_text: str
    unassigned: bool = False
    has_rates: bool = False
    columns: list[Column] = field(default_factory=list)

    @property
    def next(self) -> int:
        """Column that the next one will stand in."""
        return self.left + len(self.columns)

    @property
    def heads(self) -> int:
        """Row of the heads; the bands stand above it."""
        return self.first - 1 - int(self.has_rates)

    @property
    def last(self) -> int:
        """Last row of figures."""
        return self.first + self.rows - 1

    @property
    def sum_row(self) -> int:
        """Row of the sums."""
        return self.first + self.rows + int(self.unassigned)

    @property
    def end(self) -> int:
        """Last row of the table, single figures included."""
        used = [SINGLES.index(name) for column in self.columns for name in column.singles]
        return self.sum_row + (2 + max(used) if used else 0)

    def add(self, column: Column) -> int:
        """Add a column; return where it stands."""
        self.columns.append(column)
        return self.next - 1

    def cell(self, row: int, column: int) -> str:
        """Return the name of a figure on its own sheet; rows are counted from the table's first."""
        return address(self.first + row, column)

    def far(self, row: int, column: int) -> str:
        """Return the name of a figure on other sheets."""
        return far(self.sheet, self.first + row, column)

    def span(self, column: int) -> str:
        """Return the names of all figures of a column, fixed."""
        return f"{address(self.first, column, fixed=True)}:{address(self.last, column, fixed=True)}"

    def far_span(self, column: int) -> str:
        """Return the names of all figures of a column on other sheets."""
        return f"{quoted(self.sheet)}!{self.span(column)}"

    def rate(self, column: int) -> str:
        """Return the name of the rate in a column's head."""
        return address(self.first - 1, column, fixed=True)

    def single(self, name: str, column: int) -> str:
        """Return the name of a single figure below a column."""
        return address(self.sum_row + 1 + SINGLES.index(name), column, fixed=True)

    def sum_cell(self, column: int) -> str:
        """Return the name of a column's sum on other sheets."""
        return far(self.sheet, self.sum_row, column)

    def sum_formula(self, column: int, *, is_open: bool) -> str:
        """Return the formula of a column's sum."""
        bottom = self.sum_row - 1
        span = f"{address(self.first, column)}:{address(max(bottom, self.first), column)}"
        return unless(holds([span], self.open_text), self.open_text, total(span)) if is_open else total(span)

    def is_open(self, column: int) -> bool:
        """Return whether figures of a column may be unknown."""
        return self.columns[column - self.left].is_open

    def widths(self, least: float) -> list[float]:
        """Return widths of the columns in which the longest word of each head, and the name of each band, fit."""
        widths = [max(least, *(len(word) + 4.0 for word in column.title.split() or [""])) for column in self.columns]
        for first, column in enumerate(self.columns):
            before = self.columns[first - 1].band if first else ""
            if not column.band or column.band == before:
                continue
            inside = [at for at, one in enumerate(self.columns) if at >= first and one.band == column.band]
            missing = len(column.band) + 6 - sum(widths[at] for at in inside)
            widths[inside[-1]] += max(missing, 0)
        return widths

    def write(self, sheet: Sheet, words: Wording) -> None:
        """Write heads, figures, sums and single figures."""
        band = ""
        for place, column in enumerate(self.columns, start=self.left):
            if column.band and column.band != band:
                sheet.text(self.heads - 1, place, column.band, "band", "left")
            else:
                sheet.blank(self.heads - 1, (place, place), "band")
            band = column.band or band
            sheet.text(self.heads, place, column.title, "head", "right")
            if column.note:
                sheet.remark(self.heads, place, column.note)
            if self.has_rates:
                _write_rate(sheet, (self.first - 1, place), column.above, words)
            for at, cell in enumerate(column.cells):
                self._write(sheet, (self.first + at, place), column, cell, words)
            self._write_sum(sheet, place, column)
            for name, cell in column.singles.items():
                at = self.sum_row + 1 + SINGLES.index(name)
                kind: Kind = "cents" if name == "amount" else "whole"
                self._write(sheet, (at, place), replace(column, kind=kind, is_strong=False), cell, words)
        sheet.height(self.heads - 1, ROW_POINTS)
        sheet.height(self.heads, max(points(*((column.title, 12) for column in self.columns), ("", 1)), HEAD_POINTS))
        sheet.height(self.sum_row, ROW_POINTS + 3)

    def _write_sum(self, sheet: Sheet, place: int, column: Column) -> None:
        if column.sum is False:
            sheet.blank(self.sum_row, (place, place), "total")
        elif self.rows or self.unassigned:
            formula = self.sum_formula(place, is_open=column.is_open)
            look = "amount" if column.kind == "cents" else "count"
            sheet.formula(self.sum_row, place, formula, _stored(column.sum, column.kind, self.open_text), "total", look)
        else:
            sheet.number(self.sum_row, place, 0, "total", "amount")

    def _write(self, sheet: Sheet, at: tuple[int, int], column: Column, cell: Cell, words: Wording) -> None:
        row, place = at
        look = ("row", "strong") if column.is_strong else ("row",)
        if column.kind == "cents":
            sheet.amount(row, place, cell.value, cell.formula, *look)
        elif column.kind in {"number", "input"}:
            # What a partner brings along; nobody may have given it.
            own = ("count", "input") if column.kind == "input" else ("count", "value")
            if cell.value is None:
                sheet.unknown(row, place, words.text("workbook-key-number-lacking"), *look, *own)
            else:
                sheet.number(row, place, cell.value, *look, *own)
        elif cell.formula is None:
            sheet.number(row, place, cell.value or 0, *look, "count", "value")
        else:
            sheet.formula(row, place, cell.formula, _stored(cell.value, column.kind, self.open_text), *look, "count")


def _write_rate(sheet: Sheet, place: tuple[int, int], ppm: int | None, words: Wording) -> None:
    if ppm is None:
        sheet.blank(place[0], (place[1], place[1]), "row")
    elif ppm == UNKNOWN_RATE:
        sheet.unknown(*place, words.text("workbook-unknown-rate"), "row")
    else:
        sheet.number(*place, ppm / PPM, "row", "percent_rate")


def _stored(value: int | None, kind: Kind, open_text: str) -> float | str:
    if value is None:
        return open_text
    return value / 100 if kind == "cents" else value


def quoted(sheet: str) -> str:
    """Return the name of a sheet as formulas write it."""
    return "'" + sheet.replace("'", "''") + "'"


def far(sheet: str, row: int, column: int) -> str:
    """Return the fixed name of a cell for other sheets."""
    return f"{quoted(sheet)}!{address(row, column, fixed=True)}"
