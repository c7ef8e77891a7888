"""Sheets to write on: the look, text that stays text, amounts that stay exact, and pages that print."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]
from xlsxwriter.utility import xl_rowcol_to_cell  # type: ignore[import-untyped]

from planner.exchange.workbook_looks import ACCENT, FONT, INK, INPUT_FILL, LINE, OPEN_FILL, OUT_INK, style_of

LONGEST_TEXT = 32_000  # characters in a cell; Excel's own limit is 32 767
LONGEST_CAPTION = 100  # characters of ours in a header or footer, of 255 that fit
LINE_POINTS, ROW_POINTS, HIGHEST_ROW = 12.75, 18, 400  # Excel's own limit is 409
UNDATED = datetime(2000, 1, 1)  # a workbook without a date has the same bytes every time

_NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOKS_LIKE_FORMULA = ("=", "+", "-", "@")


def clean(text: str) -> str:
    """Return a text as a cell can hold it: no character that breaks the file, and not too long."""
    shown = _NOT_XML.sub("\ufffd", text)
    return shown if len(shown) <= LONGEST_TEXT else f"{shown[:LONGEST_TEXT]}…"


def caption(text: str) -> str:
    """Return a text for a page's header or footer, where ``&`` starts a command."""
    line = " ".join(clean(text).split())
    cut = line if len(line) <= LONGEST_CAPTION else f"{line[: LONGEST_CAPTION - 1]}…"
    return cut.replace("&", "&&")


def points(*cells: tuple[str, float]) -> float:
    """Return the height of a row in which each text shows in full in a column so many characters wide.

    Excel would find it when a file is opened, other programs do not, and nobody does for merged cells.
    """
    lines = max(
        sum(len(textwrap.wrap(line, max(int(width * 1.12), 1))) or 1 for line in text.splitlines() or [""])
        for text, width in cells
    )
    return max(LINE_POINTS * lines + 6, ROW_POINTS)


def address(row: int, column: int, *, fixed: bool = False) -> str:
    """Return the name of a cell; rows and columns count from 0."""
    return str(xl_rowcol_to_cell(row, column, row_abs=fixed, col_abs=fixed))


@dataclass(frozen=True, slots=True)
class Captions:
    """What stands in the margins of each printed page."""

    plan: str
    call: str
    made_on: str
    page: str


class Sheet:
    """One sheet; rows and columns count from 0."""

    def __init__(self, paper: Paper, name: str) -> None:
        self.name = name
        self._paper = paper
        self._sheet = paper.book.add_worksheet(name)
        self._sheet.hide_gridlines(2)

    def text(self, row: int, column: int, text: str, *look: str) -> None:
        """Write a text that stays text, even if it looks like a formula and somebody edits it."""
        shown = clean(text)
        quoted = ("quoted",) if shown.startswith(_LOOKS_LIKE_FORMULA) else ()
        self._sheet.write_string(row, column, shown, self._paper.look(*look, *quoted))

    def wide_text(self, row: int, columns: tuple[int, int], text: str, *look: str) -> None:
        """Write a text over several columns, in a row as high as it needs."""
        first, last = columns
        self._sheet.merge_range(row, first, row, last, "", self._paper.look(*look))
        self.text(row, first, text, *look)

    def blank(self, row: int, columns: tuple[int, int], *look: str) -> None:
        """Give empty cells a look."""
        for column in range(columns[0], columns[1] + 1):
            self._sheet.write_blank(row, column, None, self._paper.look(*look))

    def number(self, row: int, column: int, number: float, *look: str) -> None:
        """Write a number that is no money."""
        self._sheet.write_number(row, column, number, self._paper.look(*look))

    def day(self, row: int, column: int, day: date, *look: str) -> None:
        """Write a day as the spreadsheet's own date."""
        self._sheet.write_datetime(row, column, datetime.combine(day, time()), self._paper.look(*look, "day"))

    def formula(self, row: int, column: int, formula: str, stored: float | str, *look: str) -> None:
        """Write a formula with the result that is stored beside it."""
        self._sheet.write_formula(row, column, f"={formula}", self._paper.look(*look), stored)

    def amount(self, row: int, column: int, cents: int | None, formula: str | None, *look: str) -> None:
        """Write an amount: as a value, or as a formula that comes to it.

        Args:
            row: Row.
            column: Column.
            cents: Its cents; the nearest double to a hundredth of them shows exactly these. None where a formula
                comes to "to be verified".
            formula: Formula; None for a value.
            look: Fragments of its look.
        """
        if formula is None and cents is None:
            self.text(row, column, self._paper.open_text, *look, "right")
        elif formula is None:
            self.number(row, column, (cents or 0) / 100, *look, "amount", "value")
        else:
            self.formula(row, column, formula, self._paper.open_text if cents is None else cents / 100, *look, "amount")

    def unknown(self, row: int, column: int, note: str, *look: str) -> None:
        """Leave a cell empty, and say why in a note."""
        self.blank(row, (column, column), *look, "unknown")
        self.remark(row, column, note)

    def remark(self, row: int, column: int, note: str) -> None:
        """Put a note on a cell."""
        options = {"author": "", "x_scale": 1.8, "y_scale": 0.9, "font_name": FONT, "font_size": 9}
        self._sheet.write_comment(row, column, clean(note), options)

    def limited(
        self, row: int, column: int, limits: tuple[float, float], words: tuple[str, str], *, is_whole: bool = True
    ) -> None:
        """Let a cell take numbers between two limits only; say so when it is chosen, and when it is refused."""
        options = {
            "validate": "integer" if is_whole else "decimal",
            "criteria": "between",
            "minimum": limits[0],
            "maximum": limits[1],
            "input_title": clean(words[0])[:32],
            "input_message": clean(words[1])[:255],
            "error_title": clean(words[0])[:32],
            "error_message": clean(words[1])[:255],
        }
        self._sheet.data_validation(row, column, row, column, options)

    def mark_open(self, last: tuple[int, int]) -> None:
        """Colour what is to be verified, from the first cell to the last."""
        look = self._paper.book.add_format({"bg_color": OPEN_FILL, "font_color": "#8A5A00", "bold": False})
        rule = {"type": "cell", "criteria": "==", "value": f'"{self._paper.open_text}"', "format": look}
        self._sheet.conditional_format(0, 0, *last, rule)

    def mark_out(self, first: tuple[int, int], last: tuple[int, int], condition: str) -> None:
        """Turn rows grey where a condition holds; it is written for the first row."""
        look = self._paper.book.add_format({"font_color": OUT_INK})
        self._sheet.conditional_format(*first, *last, {"type": "formula", "criteria": f"={condition}", "format": look})

    def mark_row(self, first: tuple[int, int], last: tuple[int, int], condition: str) -> None:
        """Light up rows where a condition holds; it is written for the first row."""
        look = self._paper.book.add_format({"bg_color": INPUT_FILL, "bold": True})
        self._sheet.conditional_format(*first, *last, {"type": "formula", "criteria": f"={condition}", "format": look})

    def protect(self) -> None:
        """Keep what is no input from being overwritten by mistake; there is no password."""
        allowed = ("format_cells", "format_columns", "format_rows", "autofilter", "sort")
        self._sheet.protect("", dict.fromkeys(allowed, True))

    def line_chart(
        self, place: tuple[int, int], table: tuple[int, int, int, int], titles: tuple[str, str, str]
    ) -> None:
        """Draw one column of a table against another.

        Args:
            place: Cell at which its corner lies.
            table: First and last row, column of the numbers, column of the amounts.
            titles: Name of the line, of the axis across, of the axis up.
        """
        first, last, across, up = table
        chart = self._paper.book.add_chart({"type": "line"})
        line = {"color": ACCENT, "width": 2.25}
        chart.add_series(
            {
                "name": clean(titles[0]),
                "categories": [self.name, first, across, last, across],
                "values": [self.name, first, up, last, up],
                "line": line,
                "marker": {"type": "circle", "size": 4, "fill": {"color": ACCENT}, "border": {"color": ACCENT}},
            }
        )
        chart.set_title({"name": clean(titles[0]), "name_font": {"size": 12, "color": ACCENT, "name": FONT}})
        chart.set_x_axis({"name": clean(titles[1]), "name_font": {"bold": False}})
        grid = {"visible": True, "line": {"color": LINE}}
        chart.set_y_axis({"name": clean(titles[2]), "num_format": "#,##0", "major_gridlines": grid, "min": 0})
        chart.set_legend({"none": True})
        chart.set_size({"width": 640, "height": 340})
        self._sheet.insert_chart(*place, chart)

    def hide(self, column: int) -> None:
        """Hide a column that programs read."""
        self._sheet.set_column(column, column, 8, self._paper.look(), {"hidden": True})

    def widths(self, *widths: float) -> None:
        """Set the widths of the columns from the first on, in characters."""
        for column, width in enumerate(widths):
            self._sheet.set_column(column, column, width, self._paper.look())

    def height(self, row: int, points: float) -> None:
        """Set the height of a row."""
        self._sheet.set_row(row, min(points, HIGHEST_ROW))

    def freeze(self, row: int, column: int) -> None:
        """Keep what is above and to the left in sight."""
        self._sheet.freeze_panes(row, column)

    def filter(self, first: tuple[int, int], last: tuple[int, int]) -> None:
        """Let the reader filter a table, from its head to its last cell."""
        self._sheet.autofilter(*first, *last)

    def print_on(
        self,
        captions: Captions,
        last: tuple[int, int],
        *,
        heads: tuple[int, int] | None = None,
        is_one_page: bool = False,
    ) -> None:
        """Set up printing: landscape A4, one page wide, with what it is in the margins.

        Args:
            captions: What stands in the margins.
            last: Last row and column; text that hangs over beyond it is cut off.
            heads: First and last row to repeat on each page.
            is_one_page: Whether it is shrunk to one page in height, too.
        """
        self._sheet.set_landscape()
        self._sheet.set_paper(9)
        self._sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.7)
        self._sheet.print_area(0, 0, *last)
        self._sheet.fit_to_pages(1, int(is_one_page))
        self._sheet.set_header(f"&L{caption(captions.plan)}&R{caption(captions.made_on)}")
        self._sheet.set_footer(f"&L{caption(captions.call)}&R&A · {caption(captions.page)} &P / &N")
        if heads is not None:
            self._sheet.repeat_rows(*heads)


@dataclass
class Paper:
    """A workbook in memory, without macros and links; the same content has the same bytes.

    Attributes:
        made_on: Day that it is stamped with; the same stamp every time when None.
        open_text: What a formula comes to where a sum rests on something that nobody knows.
    """

    made_on: date | None
    open_text: str = ""
    _stream: BytesIO = field(default_factory=BytesIO)
    _looks: dict[tuple[str, ...], Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        options = {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "default_format_properties": {"font_name": FONT, "font_size": 10, "font_color": INK},
        }
        self.book = xlsxwriter.Workbook(self._stream, options)

    def sheet(self, name: str) -> Sheet:
        """Return a new sheet at the end."""
        return Sheet(self, name)

    def look(self, *names: str) -> Any:
        """Return the format that several fragments of ``STYLES`` make."""
        if names not in self._looks:
            properties: dict[str, Any] = {}
            for name in names:
                properties |= style_of(name)
            self._looks[names] = self.book.add_format(properties)
        return self._looks[names]

    def describe(self, title: str, **properties: str) -> None:
        """Say in the file's own properties what it is."""
        stamp = datetime.combine(self.made_on, time()) if self.made_on else UNDATED
        self.book.set_properties({"title": clean(title)[:255], "created": stamp})
        for name, value in properties.items():
            self.book.set_custom_property(name, clean(value)[:255], "text")

    def content(self) -> bytes:
        """Return the finished file."""
        self.book.close()
        return self._stream.getvalue()
