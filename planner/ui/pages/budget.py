"""The budget page: what it costs, how that follows the number of partners, and how each figure came about."""

from __future__ import annotations

import streamlit as st

from planner.errors import PlannerError
from planner.services.studio import look
from planner.ui.state import State
from planner.ui.widgets import opening, sidebar
from planner.ui.widgets.curve import curve
from planner.ui.widgets.findings import findings
from planner.ui.widgets.heading import heading
from planner.ui.widgets.headline import headline
from planner.ui.widgets.number import answer, number
from planner.ui.widgets.options import options
from planner.ui.widgets.table import nobody, table
from planner.ui.widgets.trace import trace
from planner.wording import wording


def budget() -> None:
    """Show the page: an invitation while there is no plan, else the plan under the question asked."""
    state = State.here()
    words = wording(state.language)
    plan = state.plan
    with st.sidebar:
        sidebar.brand(words)
        if plan is not None:
            options(state, plan, words)
            opening.switch(state, words)
        sidebar.language(state, words)
        sidebar.manual("budget", state, words)
    opening.trouble(state, words)
    if plan is None:
        opening.welcome(state, words)
        return
    try:
        seen = look(plan, state.question, words, state.wish)
    except PlannerError as error:
        opening.show_error(error, words)
        return
    words = seen.words
    heading(state, plan, seen, words)
    number(state, seen, words)
    if seen.budget.partners:
        headline(seen, words)
        answer(seen, words)
        curve(seen, words)
        shown = table(state, seen, words)
        trace(state, seen, shown, words)
    else:
        nobody(plan, words)
    findings(seen, words)
