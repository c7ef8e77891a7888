"""The budget page: what it costs, how that follows the number of partners, and how each figure came about."""

from __future__ import annotations

from planner.plan.model import Plan
from planner.services.studio import look
from planner.ui.state import State
from planner.ui.widgets.as_of import before_deadline
from planner.ui.widgets.curve import curve
from planner.ui.widgets.findings import findings
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.heading import heading
from planner.ui.widgets.headline import headline, missing
from planner.ui.widgets.number import answer, number
from planner.ui.widgets.options import options
from planner.ui.widgets.table import nobody, table
from planner.ui.widgets.trace import trace
from planner.wording import Wording


def budget() -> None:
    """Show the page: an invitation while there is no plan, else the plan under the question asked."""
    plan_page("budget", _body, side=_side)


def _side(state: State, words: Wording) -> None:
    if state.plan is not None:
        options(state, state.plan, words)


def _body(state: State, plan: Plan, words: Wording) -> None:
    seen = look(plan, state.question, words, state.wish)
    words = seen.words
    heading(state, plan, seen, words)
    before_deadline(state, seen.closes, words, key="budget-before")
    number(state, seen, words)
    if seen.budget.partners:
        headline(seen, words)
        missing(seen, words)
        answer(seen, words)
        curve(seen, words)
        shown = table(state, seen, words)
        trace(state, seen, shown, words)
    else:
        nobody(plan, words)
    findings(seen, words)
