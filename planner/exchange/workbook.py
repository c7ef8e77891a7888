"""A plan as a living workbook: change the number of partners, and everything is calculated anew, to the cent.

Whatever follows from other cells is a formula, with the engine's result stored beside it, so that a program that does
not calculate shows the same. The sheets are in ``planner.exchange.sheets``.
"""

from __future__ import annotations

from datetime import date

from planner.engine.period_axis import period_axis
from planner.exchange.checklist_lines import ChecklistSource
from planner.exchange.sheets.book import Book
from planner.exchange.sheets.budget import Budget
from planner.exchange.sheets.calculation import Calculation
from planner.exchange.sheets.checklist import write_checklist_sheet
from planner.exchange.sheets.commons import Commons
from planner.exchange.sheets.contributions import Contributions
from planner.exchange.sheets.costs import Costs
from planner.exchange.sheets.effort import write_effort
from planner.exchange.sheets.lines import CalculatedLines
from planner.exchange.sheets.notes import write_notes
from planner.exchange.sheets.number import write_numbers
from planner.exchange.sheets.packages import write_packages
from planner.exchange.sheets.partners import write_partners
from planner.exchange.sheets.periods import Periods
from planner.exchange.sheets.rates import Rates
from planner.exchange.sheets.summary import write_summary
from planner.exchange.workbook_paper import Captions, Paper
from planner.exchange.workbook_source import WorkbookSource
from planner.wording import Wording


def plan_workbook(
    source: WorkbookSource,
    words: Wording,
    *,
    made_on: date | None = None,
    checklist: ChecklistSource | None = None,
) -> bytes:
    """Return a plan as an Excel workbook; the same plan has the same bytes.

    Args:
        source: The plan, for every number of partners.
        words: Language of the sheets, with the words of the call's funding family.
        made_on: Day to print on it; none when None.
        checklist: Who owes what by when; left out when None.

    Returns:
        Content of an ``.xlsx`` file, without macros and links.
    """
    paper = Paper(made_on, words.term("status", "to_be_verified"))
    call = source.call.title if source.call else words.text("page-own-resources")
    captions = Captions(
        plan=source.plan.title,
        call=call,
        made_on=words.day(made_on) if made_on else "",
        page=words.text("workbook-page"),
    )
    book = Book(source, words, paper, captions)
    lines, rates = CalculatedLines(book), Rates(book)
    costs = Costs(book, lines, rates)
    commons = Commons(book)
    calculation = Calculation(book, costs, commons)
    budget = Budget(book, calculation, commons)
    write_summary(book, budget)
    write_partners(book)
    write_packages(book, costs, commons, budget)
    costs.write()
    budget.write()
    commons.write()
    calculation.write()
    axis = period_axis(source.plan)
    if axis is not None:
        Periods(book, axis, costs, commons, budget).write()
    write_numbers(book)
    Contributions(book, budget, costs, commons).write()
    lines.write()
    write_effort(book, costs)
    write_checklist_sheet(book, checklist)
    write_notes(book)
    rates.write()
    commons.values.write()
    paper.describe(
        source.plan.title,
        plan=source.plan.id,
        call=source.call.id if source.call else "",
        scenario=source.compiled.scenario,
        partners=str(source.number),
        rounding=source.rounding,
        version=source.version,
    )
    return paper.content()
