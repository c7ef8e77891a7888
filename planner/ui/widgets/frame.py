"""What is around every page: the side, what went wrong, and for pages of a plan its bar and its notices."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from planner.errors import PlannerError
from planner.plan.model import Plan
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets import notices, opening, sidebar
from planner.ui.widgets.bar import bar
from planner.ui.widgets.markup import element
from planner.wording import Wording, wording

Body = Callable[[State, Plan, Wording], None]


def around(page: str, side: Callable[[State, Wording], None] | None = None) -> tuple[State, Wording]:
    """Show the side and what went wrong with the last file; return the session and the language.

    Args:
        page: Name of the page, whose manual the side offers.
        side: What else stands at the side.
    """
    state = State.here()
    words = wording(state.language)
    with st.sidebar:
        if side is not None and state.plan is not None:
            side(state, words)
        sidebar.language(state, words)
        sidebar.manual(page, state, words)
    opening.trouble(state, words)
    return state, words


def plan_page(page: str, body: Body, *, side: Callable[[State, Wording], None] | None = None) -> None:
    """Show a page of the open plan; an invitation to open one where there is none.

    Args:
        page: Name of the page.
        body: What the page shows of a plan.
        side: What else stands at the side.
    """
    state, words = around(page, side)
    if state.plan is None:
        without_plan(page, words)
        return
    bar(state, words)
    notices.show(state, words)
    try:
        body(state, state.plan, words)
    except PlannerError as error:
        opening.show_error(error, words, state.plan)


def without_plan(page: str, words: Wording) -> None:
    """Show what the page is for, and the way to a plan."""
    st.html(
        element("h1", words.text(f"page-{page}-title"), "pl-welcome")
        + element("p", words.text(f"page-{page}-about"), "pl-lead")
        + element("p", words.text("page-no-plan-open"), "pl-note")
    )
    link("plans", words.text("page-to-plans"))
    link("start", words.text("page-to-start"))
