"""The scenario in which a page shows the plan: one choice that all pages share."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from planner.plan.model import Plan
from planner.services.scenario_list import scenario_titles
from planner.ui.state import Key, State
from planner.wording import Wording


def scenario_choice(state: State, plan: Plan, words: Wording, *, width: int | Literal["stretch"] = "stretch") -> None:
    """Show the choice of a scenario; its value is read from the state.

    Args:
        state: The session.
        plan: The plan, whose default scenario is taken where none that it has is chosen.
        words: Language.
        width: Width of the choice in pixels, or all there is.
    """
    titles = scenario_titles(plan, words)
    if st.session_state.get(Key.SCENARIO) not in titles:
        st.session_state[Key.SCENARIO] = plan.default_scenario
    st.selectbox(
        words.text("page-scenario"),
        list(titles),
        format_func=lambda one: titles.get(one, one),
        key=Key.SCENARIO,
        on_change=state.restart,
        persist_state="session",
        width=width,
    )
