"""The checklist as a workbook, read back by programs that did not write it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from planner.exchange.checklist_workbook import DUE, FIRST_HEADS, FIRST_ITEM, HEADS, OWNER, WHAT, checklist_workbook
from planner.services.cases import Question
from planner.services.checklists import assemble_checklist, source
from planner.services.plans import open_example
from planner.wording import wording
from tests.exchange.test_calendar import LINE, SOURCE

EN = wording("en", "amif")


def sheet_of(content: bytes) -> Worksheet:
    sheet = openpyxl.load_workbook(BytesIO(content)).active
    assert isinstance(sheet, Worksheet)
    return sheet


def test_every_item_of_regin_is_a_row_and_its_day_is_a_date() -> None:
    owed = assemble_checklist(open_example("regin"), Question(), on=date(2019, 1, 17))
    told = source(owed, EN)
    rows = CalamineWorkbook.from_filelike(BytesIO(checklist_workbook(told, EN))).get_sheet_by_index(0).to_python()
    assert rows[FIRST_HEADS] == [EN.text(f"checklist-{key}") for key in HEADS]
    body = rows[FIRST_ITEM:]
    assert len(body) == len(owed.items)
    for row, line in zip(body, told.lines, strict=True):
        assert (row[OWNER], row[WHAT]) == (line.owner, line.what)
        assert row[DUE] == (line.due or "")


def test_it_is_ready_to_be_filtered_and_printed() -> None:
    sheet = sheet_of(checklist_workbook(SOURCE, EN))
    assert sheet.auto_filter.ref == "A4:I5"
    assert sheet.freeze_panes == "C5"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$4:$4"


def test_the_same_list_has_the_same_bytes() -> None:
    assert checklist_workbook(SOURCE, EN) == checklist_workbook(SOURCE, EN)


@pytest.mark.parametrize(
    "hostile", ["=1+1", '=HYPERLINK("http://x","y")', "+1", "-2", "@SUM(A1)", "{=1}", "http://x.org", "\x00\x1f"]
)
def test_hostile_texts_stay_texts(hostile: str) -> None:
    line = replace(LINE, owner=hostile, what=hostile, note=hostile, why=hostile)
    sheet = sheet_of(checklist_workbook(replace(SOURCE, title=hostile, call=hostile, lines=(line,)), EN))
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f" or cell.hyperlink]
    shown = str(sheet.cell(FIRST_ITEM + 1, WHAT + 1).value)
    assert shown == hostile.replace("\x00", "\ufffd").replace("\x1f", "\ufffd")


def test_days_that_cells_cannot_hold_and_an_empty_list_are_written_all_the_same() -> None:
    old = replace(LINE, due=date(1871, 1, 1))
    assert sheet_of(checklist_workbook(replace(SOURCE, lines=(old,)), EN)).cell(5, DUE + 1).value == "1871-01-01"
    empty = replace(SOURCE, lines=(), closes=None)
    assert sheet_of(checklist_workbook(empty, EN)).max_row == FIRST_HEADS + 1
    assert sheet_of(checklist_workbook(SOURCE, EN)).cell(5, DUE + 1).value == datetime(2019, 1, 28)
