"""Scenarios: who takes part in which version of the future, what each bears in it, and what tells two apart."""

from __future__ import annotations

from planner.plan.model import Plan
from planner.services.scenario_list import ScenarioRow, scenario_rows, scenario_titles
from planner.services.speech import NOTHING
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets.findings import MARKS
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.heads import page_head, teach
from planner.ui.widgets.scenario_comparison import comparison
from planner.ui.widgets.scenario_editor import editor, new_scenario
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording

COLUMNS = ("column", "partners", "countries", "total", "bears", "eligible", "base")


def scenarios() -> None:
    """Show the page."""
    plan_page("scenarios", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("scenarios", words)
    if not plan.partners:
        teach(words.text("scenarios-no-partners"))
        link("partners", words.text("page-to-partners"))
        return
    titles = scenario_titles(plan, words)
    heads = [Cell(words.text(f"scenarios-{one}"), style="pl-text" if one == "base" else "") for one in COLUMNS]
    scroll_table(words.text("scenarios-list"), heads, [_row(one, words) for one in scenario_rows(plan, words)])
    if not plan.scenarios:
        teach(words.text("scenarios-none-yet"))
    new_scenario(state, plan, titles, words)
    editor(state, plan, titles, words)
    comparison(plan, titles, words)


def _row(one: ScenarioRow, words: Wording) -> Row:
    left = f"{words.text('page-unassigned')} {words.number(one.unassigned)}" if one.unassigned else ""
    status = f"{MARKS[one.eligible]} {words.term('status', one.eligible)}"
    cells = [
        Cell(words.count(one.partners)),
        Cell(words.count(one.countries)),
        Cell(words.number(one.total), left),
        Cell(words.number(one.bears) if one.is_borne else NOTHING),
        Cell(status, style=f"pl-{one.eligible.replace('_', '-')}"),
        Cell(one.base or words.text("scenarios-own"), style="pl-text"),
    ]
    return Row(Cell(one.title, f"★ {words.text('scenarios-default')}" if one.is_default else ""), cells)
