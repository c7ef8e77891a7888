"""A checklist as an Excel workbook: one sheet that can be filtered, printed and sent to partners."""

from __future__ import annotations

from planner.exchange.checklist_lines import ChecklistLine, ChecklistSource
from planner.exchange.workbook_paper import Captions, Paper, Sheet, points
from planner.wording import Wording

OWNER, WHAT, DUE, READINGS, LEFT, STAGE, STATUS, NOTE, WHY = range(9)
HEADS = ("owner", "what", "due", "readings", "time", "stage", "status", "note", "why")
WIDTHS = (30, 48, 13, 32, 18, 18, 16, 30, 70)
FIRST_YEAR = 1900  # earlier days cells cannot hold
FIRST_HEADS, FIRST_ITEM, HEAD_POINTS = 3, 4, 20


def checklist_workbook(source: ChecklistSource, words: Wording) -> bytes:
    """Return a checklist as an Excel workbook, without macros, links and formulas; the same list has the same bytes.

    Args:
        source: The checklist.
        words: Language of the sheet.
    """
    paper = Paper(source.on)
    sheet = paper.sheet(words.text("checklist-sheet"))
    write_checklist(sheet, source, words)
    paper.describe(source.title, plan=source.plan, call=source.call, scenario=source.scenario)
    return paper.content()


def write_checklist(sheet: Sheet, source: ChecklistSource, words: Wording) -> None:
    """Write a checklist on a sheet, also of a larger workbook."""
    sheet.widths(*WIDTHS)
    sheet.text(0, OWNER, words.text("checklist-workbook-title", title=source.title), "title")
    sheet.height(0, 26)
    sheet.text(1, OWNER, _about(source, words), "subtitle")
    for place, key in enumerate(HEADS):
        sheet.text(FIRST_HEADS, place, words.text(f"checklist-{key}"), "head", *(("left",) if place else ()))
    sheet.height(FIRST_HEADS, HEAD_POINTS)
    for row, line in enumerate(source.lines, start=FIRST_ITEM):
        _write_line(sheet, row, line)
    last = (FIRST_HEADS + max(len(source.lines), 1), WHY)
    sheet.filter((FIRST_HEADS, OWNER), last)
    sheet.freeze(FIRST_ITEM, WHAT + 1)
    captions = Captions(
        plan=source.title, call=source.call, made_on=words.day(source.on), page=words.text("workbook-page")
    )
    sheet.print_on(captions, last, heads=(FIRST_HEADS, FIRST_HEADS))


def _about(source: ChecklistSource, words: Wording) -> str:
    parts = [words.text("checklist-as-of", day=source.on), source.call, source.scenario]
    if source.closes is not None:
        clock = f"{source.closes:%H:%M}"
        closes = words.text("checklist-closes", day=source.closes.date(), clock=clock, zone=source.zone)
        parts.append(closes)
    return " · ".join(one for one in parts if one)


def _write_line(sheet: Sheet, row: int, line: ChecklistLine) -> None:
    loud = ("not_met",) if line.is_overdue else (() if line.is_owed else ("muted",))
    texts = {
        OWNER: line.owner,
        WHAT: line.what,
        READINGS: line.readings,
        LEFT: line.left,
        STAGE: line.stage,
        STATUS: line.status,
        NOTE: line.note,
        WHY: line.why,
    }
    for column, text in texts.items():
        look = loud if column in (WHAT, LEFT, STATUS) else ()
        sheet.text(row, column, text, "row", "wrap", *(("left",) if column else ()), *look)
    if line.due is None:
        sheet.text(row, DUE, "", "row")
    elif line.due.year < FIRST_YEAR:
        sheet.text(row, DUE, line.due.isoformat(), "row", "left")
    else:
        sheet.day(row, DUE, line.due, "row", *loud)
    sheet.height(row, points(*((text, WIDTHS[column] - 2) for column, text in texts.items())))
