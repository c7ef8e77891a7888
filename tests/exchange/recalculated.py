"""Workbooks, recalculated by an independent program, and what the engine says of the same number of partners."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import ironcalc
import numpy as np
import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from planner.engine.checks import findings
from planner.exchange.sheets.book import SHEETS as ALL_SHEETS
from planner.exchange.workbook import plan_workbook
from planner.exchange.workbook_source import WorkbookSource
from planner.findings import worst_first
from planner.plan.model import Plan
from planner.plan.scenarios import situation
from planner.rules.call import Call
from planner.services.studio import LARGEST_NUMBER, SMALLEST_NUMBER, alone
from planner.simulation.partners import sweep, varied_members
from planner.wording import LANGUAGES, Language, wording

OPEN = {"to be verified", "à vérifier"}
SHEETS = (
    "summary",
    "partners",
    "packages",
    "costs",
    "budget",
    "common",
    "calculation",
    "number",
    "contributions",
    "checklist",
    "notes",
)
FIRST_ROW, FIRST_AMOUNT = 7, 6  # of the budget sheet, counted from 1
NUMBER_ROW, NUMBER_COLUMN = 4, 2  # of the input cell
Cents = int | None


def source_of(
    plan: Plan,
    call: Call | None,
    number: int | None = None,
    *,
    largest: int = LARGEST_NUMBER,
    scenario: str | None = None,
) -> WorkbookSource:
    """Return what a workbook of a plan under a call in memory is made of."""
    seen = situation(plan, scenario)
    own = varied_members(seen)
    swept = sweep(seen, call, range(min(SMALLEST_NUMBER, own), max(largest, own) + 1))
    chosen = own if number is None else number
    index = int(np.flatnonzero(swept.counts == chosen)[0])
    said = worst_first(findings(alone(swept, index, None)))
    return WorkbookSource(swept, chosen, own, "exact", said, seen.assumes, "test")


def made(source: WorkbookSource, language: Language = "en", **more: Any) -> bytes:
    words = wording(language, source.call.family if source.call else None, is_strict=True)
    return plan_workbook(source, words, **more)


def at_number(source: WorkbookSource, number: int) -> WorkbookSource:
    """Return the same plan with another number chosen."""
    return replace(source, number=number)


def sheets(content: bytes, *, values: bool = False) -> list[Worksheet]:
    """Return the sheets as openpyxl reads them: formulas, or stored values."""
    return list(openpyxl.load_workbook(BytesIO(content), data_only=values).worksheets)


def named(content: bytes, *, values: bool = False) -> dict[str, Worksheet]:
    """Return the sheets by our names for them, whatever the language; some are there only where they are needed."""
    titles = {wording(one).text(f"workbook-sheet-{name}"): name for name in ALL_SHEETS for one in LANGUAGES}
    return {titles[one.title]: one for one in sheets(content, values=values)}


def read_cents(value: Any) -> Cents:
    """Return what a cell holds in cents, None where it is to be verified; it must be the double nearest to them."""
    if value in OPEN:
        return None
    if value is None or value == "":
        return 0
    assert isinstance(value, int | float), value
    cents = round(value * 100)
    assert value == cents / 100, value
    return cents


def loaded(content: bytes, folder: Path) -> ironcalc.Model:
    path = folder / "plan.xlsx"
    path.write_bytes(content)
    model = ironcalc.load_from_xlsx(str(path))
    model.evaluate()
    return model


def enter(model: ironcalc.Model, number: int) -> None:
    """Enter a number of partners."""
    model.update_cell_with_number(0, NUMBER_ROW, NUMBER_COLUMN, number)
    model.evaluate()


def budget_read(model: ironcalc.Model, source: WorkbookSource) -> list[list[Cents]]:
    """Return the amounts of the budget sheet, down to the project's total, as the program calculates them."""
    width = len(budget_expected(source)[0])
    sheet = SHEETS.index("budget")
    return [
        [read_cents(model.get_cell_value(sheet, FIRST_ROW + row, FIRST_AMOUNT + at)) for at in range(width)]
        for row in range(len(source.slots) + 2)
    ]


def budget_stored(content: bytes, source: WorkbookSource, sheet: int = SHEETS.index("budget")) -> list[list[Cents]]:
    """Return the same as it is stored in the file."""
    table = sheets(content, values=True)[sheet]
    width = len(budget_expected(source)[0])
    return [
        [read_cents(table.cell(FIRST_ROW + row, FIRST_AMOUNT + at).value) for at in range(width)]
        for row in range(len(source.slots) + 2)
    ]


def budget_expected(source: WorkbookSource) -> list[list[Cents]]:
    """Return what the engine says: categories, common costs, total, funds, own, pools, settlement, burden."""
    figures, compiled, index = source.figures, source.compiled, source.index
    used = {row.category for row in compiled.rows if source.slot_of(row.partner) is not None}
    used |= {flat.target for flat in compiled.flats}
    funds = list(dict.fromkeys(fund.rule.fund for fund in compiled.funds))
    rows: list[list[Cents]] = []

    def one(cents: Any, unknown: Any) -> Cents:
        return None if unknown else int(cents)

    for slot in source.slots:
        at = slot.at
        row = [one(figures.costs[index, at, c], figures.unknown_costs[index, at, c]) for c in sorted(used)]
        commons = range(len(compiled.commons))
        row += [one(figures.common[index, at, c], figures.unknown_common[index, at, c]) for c in commons]
        row.append(one(figures.total[index, at], figures.unknown_total[index, at]))
        for fund in funds:
            places = [place for place, other in enumerate(compiled.funds) if other.rule.fund == fund]
            open_ = figures.unknown_grants[index, at, places].any()
            row.append(one(figures.grants[index, at, places].sum(), open_))
        row.append(one(figures.own[index, at], figures.unknown_own[index, at]))
        pools = range(figures.pooled.shape[2])
        row += [one(figures.pooled[index, at, p], figures.unknown_pooled[index, at, p]) for p in pools]
        row.append(one(figures.settlement[index, at], figures.unknown_settlement[index, at]))
        row.append(one(figures.bears[index, at], figures.unknown_bears[index, at]))
        rows.append(row)
    parts = len(used) + len(compiled.commons)
    width = parts + 1 + len(funds) + 3 + figures.pooled.shape[2]
    lost: list[Cents] = [0] * width
    lost[parts] = int(figures.unassigned[index])
    columns = list(zip(*rows, lost, strict=True)) if rows else [(cents,) for cents in lost]
    sums: list[Cents] = [None if None in column else sum(cents or 0 for cents in column) for column in columns]
    return [*rows, lost, sums]


def formula_cells(content: bytes) -> Iterator[tuple[int, int, int, str]]:
    """Yield each formula: the sheet's position, row and column from 1, the formula."""
    for position, sheet in enumerate(sheets(content)):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f" and cell.row and cell.column:
                    yield position, cell.row, cell.column, str(cell.value)


def disagreements(content: bytes, model: ironcalc.Model) -> list[str]:
    """Return every formula whose stored value is not what the program calculates."""
    stored = sheets(content, values=True)
    found = []
    for position, row, column, formula in formula_cells(content):
        seen, kept = model.get_cell_value(position, row, column), stored[position].cell(row, column).value
        if seen != kept and not (isinstance(seen, float) and isinstance(kept, int | float) and seen == kept):
            where = f"{stored[position].title}!{stored[position].cell(row, column).coordinate}"
            found.append(f"{where}: {formula}: {kept!r} is stored, {seen!r} calculated")
    return found
