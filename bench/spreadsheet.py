"""Our own workbook: recalculated by a spreadsheet program, and written beside the same cells written raw."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import ironcalc
import openpyxl
import xlsxwriter  # type: ignore[import-untyped]
from openpyxl.cell.cell import Cell

from bench.large import large_plan
from bench.measure import Goal, Record, in_turn, peak_mb, ratios
from bench.model import call, consortium, plan_of
from planner.engine.checks import Case, findings
from planner.exchange.workbook import plan_workbook
from planner.exchange.workbook_source import WorkbookSource
from planner.plan.model import Plan
from planner.plan.scenarios import situation
from planner.simulation.partners import sweep
from planner.wording import wording

GOAL = Goal("at most", 1.5)
PEOPLE, PACKAGES, LINES = 40, 12, 1_000
SUMMARY, NUMBER_ROW, NUMBER_COLUMN = 0, 4, 2  # where the number of partners is entered; rows and columns from 1


def source_of(plan: Plan) -> WorkbookSource:
    """Return what a workbook of a plan is made of, with all its partners."""
    seen, most = situation(plan), len(plan.partners)
    swept = sweep(seen, call(), range(2, most + 1))
    said = findings(Case(swept.compiled, swept.whole, None), len(swept.counts) - 1)
    return WorkbookSource(swept, most, most, "exact", said, seen.assumes, "bench")


def recalculation() -> Callable[[], None]:
    """Return a job that enters another number of partners into the sweep's workbook and has it recalculated."""
    source = source_of(consortium().plan)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sweep.xlsx"
        path.write_bytes(plan_workbook(source, wording("en", "interreg")))
        model = ironcalc.load_from_xlsx(str(path))
    numbers = iter(range(10**9))

    def recalculate() -> None:
        model.update_cell_with_number(SUMMARY, NUMBER_ROW, NUMBER_COLUMN, 2 + next(numbers) % (source.number - 1))
        model.evaluate()

    return recalculate


def export_records() -> list[Record]:
    """Measure a workbook beside its own cells, read back and written with XlsxWriter and nothing else."""
    source, words = source_of(plan_of(large_plan(PEOPLE, PACKAGES, LINES))), wording("en", "interreg")

    def export() -> bytes:
        # A new source each time: what it keeps once asked would otherwise be there already.
        return plan_workbook(replace(source), words)

    raw = read_raw(export())
    if read_raw(written(raw)) != raw:
        raise AssertionError("The raw workbook does not have the same cells.")
    mine, plain = in_turn(export, lambda: written(raw), rounds=5)
    ratio = ratios(mine, plain)
    cells = sum(len(sheet.cells) for sheet in raw)
    return [
        Record(
            "export.ratio_to_raw",
            1e3 * mine.median,
            "ms",
            reference=1e3 * plain.median,
            ratio=ratio.median,
            goal=GOAL.text,
            meets=GOAL.met_by(ratio.median),
            spread=ratio.spread,
            peak_mb=peak_mb(export),
            remark=f"{PEOPLE} partners, {LINES} lines: {cells} cells",
        )
    ]


# -- the same cells, raw -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RawCell:
    """A cell: its place from 0, what it holds, the stored result if that is a formula, and its look."""

    row: int
    column: int
    value: Any
    result: Any
    look: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class RawSheet:
    """A sheet as it was read back."""

    name: str
    cells: tuple[RawCell, ...]


def read_raw(content: bytes) -> list[RawSheet]:
    """Return the cells of a workbook: values, formulas with their results, and looks."""
    formulas, values = (openpyxl.load_workbook(BytesIO(content), data_only=stored) for stored in (False, True))
    return [
        RawSheet(
            sheet.title,
            tuple(
                RawCell(
                    cell.row - 1,
                    cell.column - 1,
                    cell.value,
                    values[sheet.title].cell(cell.row, cell.column).value if cell.data_type == "f" else None,
                    look_of(cell),
                )
                for row in sheet.iter_rows()
                for cell in row
                if isinstance(cell, Cell) and (cell.value is not None or cell.has_style)
            ),
        )
        for sheet in formulas.worksheets
    ]


def look_of(cell: Cell) -> tuple[tuple[str, Any], ...]:
    """Return how a cell looks, as XlsxWriter's own properties."""
    font, fill, border, place = cell.font, cell.fill, cell.border, cell.alignment
    look: dict[str, Any] = {
        "font_name": font.name,
        "font_size": font.sz,
        "bold": bool(font.b),
        "italic": bool(font.i),
        "font_color": _colour(font.color),
        "num_format": cell.number_format,
        "align": place.horizontal,
        "valign": "vcenter" if place.vertical == "center" else place.vertical,
        "text_wrap": bool(place.wrap_text),
        "indent": int(place.indent or 0),
        "locked": cell.protection.locked is not False,
        "bg_color": _colour(fill.fgColor) if fill.patternType == "solid" else None,
    }
    for side in ("top", "bottom"):
        line = getattr(border, side)
        look[side] = {"thin": 1, "medium": 2}.get(line.style or "", 0)
        look[f"{side}_color"] = _colour(line.color) if line.style else None
    return tuple((name, value) for name, value in look.items() if value is not None)


def _colour(colour: Any) -> str | None:
    return f"#{colour.rgb[-6:]}" if colour is not None and isinstance(colour.rgb, str) else None


def written(sheets: list[RawSheet]) -> bytes:
    """Return a workbook with these cells and nothing else."""
    stream = BytesIO()
    book = xlsxwriter.Workbook(
        stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    looks: dict[tuple[tuple[str, Any], ...], Any] = {}
    for raw in sheets:
        sheet = book.add_worksheet(raw.name)
        for cell in raw.cells:
            look = looks.get(cell.look)
            if look is None:
                look = looks[cell.look] = book.add_format(dict(cell.look))
            if cell.result is not None or (isinstance(cell.value, str) and cell.value.startswith("=")):
                sheet.write_formula(cell.row, cell.column, cell.value, look, cell.result)
            elif cell.value is None:
                sheet.write_blank(cell.row, cell.column, None, look)
            elif isinstance(cell.value, str):
                sheet.write_string(cell.row, cell.column, cell.value, look)
            else:
                sheet.write_number(cell.row, cell.column, float(cell.value), look)
    book.close()
    return stream.getvalue()
