"""The budget as a simple workbook: what each partner costs, gets and bears, with sums that are formulas.

Amounts of parts are values, as the engine computed them; totals and sums are formulas whose stored results are
the engine's cents, so that a program that does not calculate shows the same.
"""

from __future__ import annotations

from datetime import date

from planner.exchange.workbook_grid import write_budget
from planner.exchange.workbook_notes import write_notes
from planner.exchange.workbook_paper import Captions, Paper
from planner.exchange.workbook_source import BudgetSource
from planner.exchange.workbook_summary import view_title, write_summary
from planner.wording import Wording


def budget_workbook(budget: BudgetSource, words: Wording, *, made_on: date | None = None) -> bytes:
    """Return a budget as an Excel workbook; the same budget has the same bytes.

    Args:
        budget: The budget, such as ``planner.services.budgets.Budget``.
        words: Language of the sheets, with the words of the budget's funding family.
        made_on: Day to print on it; none when None.

    Returns:
        Content of an ``.xlsx`` file with the sheets summary, budget and notes, without macros and links.
    """
    paper = Paper(made_on)
    call = budget.rules.title if budget.rules else words.text("page-own-resources")
    captions = Captions(
        plan=budget.plan.title,
        call=f"{call} · {view_title(budget, words)}",
        made_on=words.day(made_on) if made_on else "",
        page=words.text("workbook-page"),
    )
    summary, grid, notes = (
        paper.sheet(words.text(f"workbook-sheet-{name}")) for name in ("summary", "budget", "notes")
    )
    write_summary(summary, budget, words, captions, grid.name)
    write_budget(grid, budget, words, captions)
    write_notes(notes, budget, words, captions)
    paper.describe(
        budget.plan.title,
        plan=budget.plan.id,
        call=budget.rules.id if budget.rules else "",
        scenario=budget.scenario,
        view=budget.question.phase or "project",
        rounding=budget.question.rounding,
    )
    return paper.content()
