"""The first sheet: what is shown, what it comes to, what it takes for granted, and how to read it."""

from __future__ import annotations

from planner.exchange.workbook_grid import Grid, grid_of
from planner.exchange.workbook_paper import ROW_POINTS, Captions, Sheet, address, points
from planner.exchange.workbook_source import BudgetSource
from planner.findings import Status
from planner.plan.model import BUILT_IN_SCENARIOS
from planner.wording import Wording

LABEL, AMOUNT, REMARK = 0, 1, 2
WIDTHS = (30, 20, 84)
ONE_PAGE = 12  # sentences; with more of them one page would be too small to read


def write_summary(sheet: Sheet, budget: BudgetSource, words: Wording, captions: Captions, budget_sheet: str) -> None:
    """Write the summary.

    Args:
        sheet: Where.
        budget: What.
        words: In which language.
        captions: Margins of the printed page.
        budget_sheet: Name of the sheet that its amounts are taken from.
    """
    sheet.widths(*WIDTHS)
    sheet.wide_text(0, (LABEL, REMARK), budget.plan.title, "title", "wrap")
    sheet.height(0, 1.7 * points((budget.plan.title, sum(WIDTHS) / 1.7)))
    made_on = (
        words.text("workbook-made-on", day=captions.made_on) if captions.made_on else words.text("workbook-undated")
    )
    sheet.text(1, LABEL, made_on, "subtitle")
    row = _write_figures(sheet, 3, budget, words, budget_sheet)
    row = _write_facts(sheet, row + 1, budget, words)
    if budget.assumes:
        row = _write_sentences(sheet, row + 1, words.text("page-assumes"), list(budget.assumes))
    row = _write_sentences(sheet, row + 1, words.text("workbook-how-to-read"), _how_to_read(words))
    sheet.print_on(captions, (row - 1, REMARK), is_one_page=len(budget.assumes) <= ONE_PAGE)


def view_title(budget: BudgetSource, words: Wording) -> str:
    """Return what the view is called: the whole project, or a phase."""
    phase = next((one.title for one in budget.plan.phases if one.id == budget.question.phase), budget.question.phase)
    return phase or words.text("page-whole-project")


def _write_figures(sheet: Sheet, row: int, budget: BudgetSource, words: Wording, budget_sheet: str) -> int:
    """Write who pays what, with the project's total below; return the next free row."""
    grid, sums = grid_of(budget), budget.sums
    _section(sheet, row, words.text("workbook-figures"))
    row += 1
    figures = (
        ("grant", sums.grant, _grant_formula(grid, budget_sheet)),
        ("own", sums.own, _reference(budget_sheet, grid.project_row, grid.own)),
        ("unassigned", sums.unassigned, _reference(budget_sheet, grid.unassigned_row, grid.total)),
        ("project-total", sums.total, _reference(budget_sheet, grid.project_row, grid.total)),
    )
    for key, cents, formula in figures:
        look = "total" if key == "project-total" else "row"
        sheet.text(row, LABEL, words.text(f"page-{key}"), look)
        if cents is None:
            sheet.unknown(row, AMOUNT, words.text("workbook-unknown-sum"), look)
        else:
            sheet.amount(row, AMOUNT, cents, formula, look)
        sheet.text(row, REMARK, words.text(f"workbook-remark-{key}"), look, "muted", "light", "left")
        sheet.height(row, ROW_POINTS)
        row += 1
    return row


def _grant_formula(grid: Grid, sheet: str) -> str | None:
    """Return the formula of all grants; None where there is no fund."""
    if not grid.funds:
        return None
    first = _reference(sheet, grid.project_row, grid.total + 1)
    return f"ROUND(SUM({first}:{address(grid.project_row, grid.own - 1, fixed=True)}),2)"


def _reference(sheet: str, row: int, column: int) -> str:
    quoted = sheet.replace("'", "''")
    return f"'{quoted}'!{address(row, column, fixed=True)}"


def _write_facts(sheet: Sheet, row: int, budget: BudgetSource, words: Wording) -> int:
    """Write what is shown; return the next free row."""
    _section(sheet, row, words.text("workbook-shown"))
    row += 1
    loud = sum(one.status is not Status.MET for one in budget.findings)
    associated = [one.name for one in budget.plan.partners if one.id in budget.associated]
    facts = {
        words.text("page-call"): " / ".join(budget.rules.titles) if budget.rules else words.text("page-own-resources"),
        words.text("page-scenario"): _scenario_title(budget, words),
        words.text("workbook-view"): view_title(budget, words),
        words.text("page-rounding"): words.text(f"page-rounding-{budget.question.rounding}"),
        words.text("page-number-of-partners"): words.count(len(budget.partners)),
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


def _scenario_title(budget: BudgetSource, words: Wording) -> str:
    if budget.scenario in BUILT_IN_SCENARIOS:
        return words.term("scenario", budget.scenario, is_heading=True)
    titles = {one.id: one.title for one in budget.plan.scenarios}
    return titles.get(budget.scenario) or budget.scenario


def _how_to_read(words: Wording) -> list[str]:
    """Return what is a value and what a formula, and what signs mean."""
    legend = {key: words.text(f"workbook-legend-{key}") for key in ("values", "formulas", "zero", "unknown")}
    return [f"{legend['values']} {legend['formulas']}", f"{legend['zero']} {legend['unknown']}"]


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
