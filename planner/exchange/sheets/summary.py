"""The first sheet: the number of partners, what it costs, who pays, and how to read the rest."""

from __future__ import annotations

from planner.exchange.formulas import cents, holds, total, unless
from planner.exchange.sheets.book import FIRST, NUMBER_CELL, RANK_COLUMN, Book
from planner.exchange.sheets.budget import Budget
from planner.exchange.sheets.table import quoted
from planner.exchange.workbook_paper import ROW_POINTS, Sheet, address, points
from planner.findings import Status

LABEL, AMOUNT, REMARK = 0, 1, 2
WIDTHS = (38, 22, 84)
EACH_CELL = (4, 1)
"""Where the mean of what each bears stands."""
ONE_PAGE = 12  # sentences; with more of them one page would be too small to read


def write_summary(book: Book, budget: Budget) -> None:
    """Write the sheet."""
    source, words = book.source, book.words
    sheet = book.sheets["summary"]
    sheet.widths(*WIDTHS)
    sheet.wide_text(0, (LABEL, REMARK), source.plan.title, "title", "wrap")
    sheet.height(0, 1.7 * points((source.plan.title, sum(WIDTHS) / 1.7)))
    day = book.captions.made_on
    made_on = words.text("workbook-made-on", day=day) if day else words.text("workbook-undated")
    sheet.text(1, LABEL, made_on, "subtitle")
    _write_number(book, sheet)
    _write_each(book, sheet, budget)
    row = _write_costs(book, sheet, 6, budget)
    row = _write_payers(book, sheet, row + 1, budget)
    row = _write_facts(book, sheet, row + 1)
    if source.assumes:
        row = _write_sentences(sheet, row + 1, words.text("page-assumes"), list(source.assumes))
    keys = ("inputs", "values", "formulas", "zero", "unknown", "settlement")
    legend = [words.text(f"workbook-legend-{key}") for key in keys]
    row = _write_sentences(sheet, row + 1, words.text("workbook-how-to-read"), legend)
    sheet.mark_open((row, AMOUNT))
    sheet.protect()
    sheet.print_on(book.captions, (row - 1, REMARK), is_one_page=len(source.assumes) <= ONE_PAGE)


def _write_number(book: Book, sheet: Sheet) -> None:
    """Write the input cell: how many take part."""
    source, words = book.source, book.words
    row, column = NUMBER_CELL
    title = words.text("workbook-number-input", who=source.varied)
    limits = source.numbers
    about = words.text("workbook-number-limits", first=limits[0], last=limits[1])
    sheet.text(row, LABEL, title, "row", "section")
    sheet.number(row, column, source.number, "input", "big")
    own = words.text("workbook-number-own", count=source.own_number)
    sheet.text(row, REMARK, f"{words.text('workbook-number-hint')} {about} {own}", "plain", "left", "wrap")
    sheet.height(row, 34)
    sheet.limited(row, column, limits, (title, about))


def _write_each(book: Book, sheet: Sheet, budget: Budget) -> None:
    """Write the mean of what each of those bears whose number is entered."""
    source, words, table = book.source, book.words, budget.table
    row, column = EACH_CELL
    look = ("row", "strong")
    sheet.text(row, LABEL, words.text("workbook-column-each-bears", who=source.varied), *look)
    text = words.text("workbook-each-how")
    sheet.text(row, REMARK, text, "row", "muted", "light", "left")
    sheet.height(row, ROW_POINTS + 4)
    if not table.rows:
        sheet.amount(row, column, 0, None, *look)
        return
    first, last = (address(at, RANK_COLUMN, fixed=True) for at in (FIRST, FIRST + table.rows - 1))
    ranks = f"{quoted(book.name('partners'))}!{first}:{last}"
    borne = table.far_span(budget.bears)
    mean = f'SUMIFS({borne},{ranks},">0")'
    formula = f"TRUNC({cents(mean)}/MAX({book.number_cell},1))/100"
    if table.is_open(budget.bears):
        some = f'COUNTIFS({borne},"{book.open_text}",{ranks},">0")>0'
        formula = unless(some, book.open_text, formula)
    swept = source.swept
    is_open = bool(swept.unknown(swept.whole.unknown_bears)[source.index])
    value = None if is_open else int(swept.mean(swept.whole.bears)[source.index])
    sheet.amount(row, column, value, formula, *look)


def _write_costs(book: Book, sheet: Sheet, row: int, budget: Budget) -> int:
    """Write what the project costs, by category and common cost; return the next free row."""
    words = book.words
    _section(sheet, row, words.text("workbook-what-it-costs"))
    at = row + 1
    for column in (*budget.categories, *budget.commons_at):
        remark = words.text("page-common-costs") if column in budget.commons_at else ""
        _write_figure(sheet, at, (budget.title(column), remark), (budget.sum_value(column), budget.sum(column)))
        at += 1
    unassigned = int(budget.figures.unassigned[budget.index])
    remark = words.text("workbook-remark-unassigned")
    figure = (unassigned, budget.unassigned_cell)
    _write_figure(sheet, at, (words.text("page-unassigned"), remark), figure)
    remark = words.text("workbook-remark-project-total")
    figure_total = (budget.sum_value(budget.total), budget.sum(budget.total))
    _write_figure(sheet, at + 1, (words.text("page-project-total"), remark), figure_total, "total")
    return at + 2


def _write_payers(book: Book, sheet: Sheet, row: int, budget: Budget) -> int:
    """Write who pays it; return the next free row."""
    words = book.words
    _section(sheet, row, words.text("workbook-figures"))
    at = row + 1
    for column in budget.funds.values():
        remark = words.text("workbook-remark-grant")
        _write_figure(sheet, at, (budget.title(column), remark), (budget.sum_value(column), budget.sum(column)))
        at += 1
    figure = (budget.sum_value(budget.own), budget.sum(budget.own))
    _write_figure(sheet, at, (words.text("page-own"), words.text("workbook-remark-own")), figure)
    unassigned = int(budget.figures.unassigned[budget.index])
    label = (words.text("page-unassigned"), words.text("workbook-remark-unassigned"))
    _write_figure(sheet, at + 1, label, (unassigned, budget.unassigned_cell))
    cells = f"{address(row + 1, AMOUNT)}:{address(at + 1, AMOUNT)}"
    formula = total(cells)
    if budget.table.is_open(budget.own):
        formula = unless(holds([cells], book.open_text), book.open_text, formula)
    own, paid = budget.sum_value(budget.own), [budget.sum_value(one) for one in budget.funds.values()]
    value = None if own is None or None in paid else own + unassigned + sum(one or 0 for one in paid)
    label = (words.text("page-project-total"), words.text("workbook-remark-paid"))
    _write_figure(sheet, at + 2, label, (value, formula), "total")
    return at + 3


def _write_figure(
    sheet: Sheet, row: int, label: tuple[str, str], figure: tuple[int | None, str], look: str = "row"
) -> None:
    sheet.text(row, LABEL, label[0], look, "wrap")
    sheet.amount(row, AMOUNT, figure[0], figure[1], look)
    sheet.text(row, REMARK, label[1], look, "muted", "light", "left")
    sheet.height(row, max(points((label[0], WIDTHS[LABEL])), ROW_POINTS))


def _write_facts(book: Book, sheet: Sheet, row: int) -> int:
    """Write what is shown; return the next free row."""
    source, words = book.source, book.words
    _section(sheet, row, words.text("workbook-shown"))
    row += 1
    loud = sum(one.status is not Status.MET for one in source.findings)
    associated = [book.partner_name(one) for one in source.compiled.associated]
    facts = {
        words.text("page-call"): " / ".join(source.call.titles) if source.call else words.text("page-own-resources"),
        words.text("page-scenario"): book.words.scenario(book.source.plan, book.source.compiled.scenario),
        words.text("page-rounding"): words.text(f"page-rounding-{source.rounding}"),
        words.text("workbook-associated"): words.names(associated),
        words.text("workbook-open-points"): words.text("workbook-notes-count", count=loud),
    }
    for label, fact in facts.items():
        if fact:
            sheet.text(row, LABEL, label, "plain", "muted")
            sheet.wide_text(row, (AMOUNT, REMARK), fact, "plain", "wrap")
            sheet.height(row, points((fact, sum(WIDTHS[AMOUNT:]))))
            row += 1
    return row


def _write_sentences(sheet: Sheet, row: int, title: str, sentences: list[str]) -> int:
    """Write sentences below a title; return the next free row."""
    _section(sheet, row, title)
    for at, sentence in enumerate(sentences, start=row + 1):
        sheet.wide_text(at, (LABEL, REMARK), sentence, "plain", "wrap")
        sheet.height(at, points((sentence, sum(WIDTHS))))
    return row + len(sentences) + 1


def _section(sheet: Sheet, row: int, title: str) -> None:
    sheet.blank(row, (LABEL, REMARK), "section")
    sheet.text(row, LABEL, title, "section")
    sheet.height(row, 20)
