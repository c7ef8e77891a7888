"""The sheet “How many partners?”: the engine's values for every number that the input cell admits."""

from __future__ import annotations

from planner.engine.checks import STATUS
from planner.engine.figures import Figures
from planner.exchange.formulas import is_text, unless
from planner.exchange.sheets.book import Book
from planner.exchange.sheets.summary import EACH_CELL
from planner.exchange.sheets.table import far
from planner.exchange.workbook_paper import Sheet, address

FIRST = 7
CHECK = 3
HEADS = ("count", "each-bears", "smallest", "largest", "saving", "mean-total", "total", "grant", "lost", "eligible")
WIDTHS = (11, 17, 17, 17, 15, 17, 19, 19, 15, 20)
COUNT, EACH, SMALLEST, LARGEST, SAVING, MEAN_TOTAL, TOTAL, GRANT, LOST, ELIGIBLE = range(10)
CHART = 11


def write_numbers(book: Book) -> None:
    """Write the sheet."""
    sheet, words, source = book.begin("number", "workbook-number-about"), book.words, book.source
    sheet.text(2, 0, words.text("workbook-number-how"), "muted")
    sheet.widths(*WIDTHS)
    for place, key in enumerate(HEADS):
        title = words.text(f"workbook-column-{key}", who=source.varied)
        sheet.text(FIRST - 1, place, title, "head", *(("right",) if place < ELIGIBLE else ("left",)))
    sheet.height(FIRST - 1, 32)
    swept = source.swept
    last = FIRST + len(swept.counts) - 1
    for at, number in enumerate(swept.counts):
        _write_number(book, sheet, at, int(number))
    sheet.mark_row((FIRST, COUNT), (last, ELIGIBLE), f"$A{FIRST + 1}={book.number_cell}")
    _write_check(book, sheet, last)
    sheet.mark_open((last, ELIGIBLE))
    if len(swept.counts) > 1:
        titles = (
            words.text("workbook-column-each-bears", who=source.varied),
            words.text("workbook-column-count", who=source.varied),
        )
        sheet.line_chart((FIRST - 1, CHART), (FIRST, last, COUNT, EACH), (titles[0], titles[1], "EUR"))
    sheet.freeze(FIRST, 1)
    sheet.protect()
    sheet.print_on(book.captions, (last, ELIGIBLE), heads=(FIRST - 1, FIRST - 1))


def _write_number(book: Book, sheet: Sheet, at: int, number: int) -> None:
    """Write one row: values, and the saving as a difference of two of them."""
    swept, row, words = book.source.swept, FIRST + at, book.words
    figures = swept.whole
    open_bears, open_total = swept.unknown(figures.unknown_bears)[at], swept.unknown(figures.unknown_total)[at]
    means = swept.mean(figures.bears)
    sheet.number(row, COUNT, number, "row", "count", "value", "strong")
    values = {
        EACH: None if open_bears else int(means[at]),
        SMALLEST: None if open_bears else int(swept.smallest(figures.bears)[at]),
        LARGEST: None if open_bears else int(swept.largest(figures.bears)[at]),
        MEAN_TOTAL: None if open_total else int(swept.mean(figures.total)[at]),
        **_whole(figures, at),
    }
    for column, value in values.items():
        if value is None:
            sheet.text(row, column, book.open_text, "row", "right")
        else:
            sheet.amount(row, column, value, None, "row")
    before_open = at > 0 and bool(swept.unknown(figures.unknown_bears)[at - 1])
    if at == 0:
        sheet.blank(row, (SAVING, SAVING), "row")
    elif open_bears or before_open:
        sheet.text(row, SAVING, book.open_text, "row", "right")
    else:
        formula = f"ROUND({address(row - 1, EACH)}-{address(row, EACH)},2)"
        sheet.amount(row, SAVING, int(means[at - 1]) - int(means[at]), formula, "row")
    status = str(STATUS[swept.eligible[at]])
    sheet.text(row, ELIGIBLE, words.term("status", status), "row", "left", *((status,) if status != "met" else ()))


def _whole(figures: Figures, at: int) -> dict[int, int | None]:
    """Return what the project comes to at one number."""
    is_open = bool(figures.unknown_total[at].any())
    return {
        TOTAL: None if is_open else int(figures.total[at].sum() + figures.unassigned[at]),
        GRANT: None if figures.unknown_grant[at].any() else int(figures.grant[at].sum()),
        LOST: int(figures.unassigned[at]),
    }


def _write_check(book: Book, sheet: Sheet, last: int) -> None:
    """Write whether the formulas still come to these values: amounts may have been changed since."""
    words, text = book.words, book.open_text
    live = far(book.name("summary"), *EACH_CELL)
    numbers = f"{address(FIRST, COUNT, fixed=True)}:{address(last, COUNT, fixed=True)}"
    amounts = f"{address(FIRST, EACH, fixed=True)}:{address(last, EACH, fixed=True)}"
    found = f"INDEX({amounts},MATCH({book.number_cell},{numbers},0))"
    agrees, differs = words.text("workbook-agrees"), words.text("workbook-differs")
    formula = f'IF(ROUND({live}-{found},2)=0,"{agrees}","{differs}")'
    swept = book.source.swept
    is_open = bool(swept.unknown(swept.whole.unknown_bears)[book.source.index])
    if bool(swept.unknown(swept.whole.unknown_bears).any()):
        formula = unless(is_text(live, text), text, f'IF({found}="{text}","{differs}",{formula[:]})')
    sheet.formula(CHECK, 0, formula, text if is_open else agrees, "plain", "muted")
