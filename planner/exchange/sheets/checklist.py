"""The checklist beside the figures: the same sheet that is written on its own, as it stands on the day."""

from __future__ import annotations

from planner.exchange.checklist_lines import ChecklistSource
from planner.exchange.checklist_workbook import write_checklist
from planner.exchange.sheets.book import FIRST, Book


def write_checklist_sheet(book: Book, checklist: ChecklistSource | None) -> None:
    """Write the sheet; where nobody asked for a checklist, or nothing is owed, it says so."""
    if checklist is None or not checklist.lines:
        sheet = book.begin("checklist", "workbook-checklist-about")
        sheet.text(FIRST, 0, book.words.text("workbook-checklist-empty"), "muted")
        sheet.print_on(book.captions, (FIRST, 0), heads=(0, 1))
    else:
        sheet = book.sheets["checklist"]
        write_checklist(sheet, checklist, book.words)
    sheet.protect()
