"""What is chosen for a spending plan as a whole: length of periods, way of spreading, scenario."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.plan.periods import LONGEST_PERIOD, Spread
from planner.services.spending_grid import length_changed, spread_changed
from planner.services.spending_page import SpendingPage
from planner.ui.state import State
from planner.ui.widgets.markup import element
from planner.ui.widgets.scenario_choice import scenario_choice
from planner.wording import Wording


def spending_choices(state: State, plan: Plan, shown: SpendingPage, words: Wording) -> None:
    """Show what is chosen for the whole plan, saved at once, and the scenario that is seen."""
    length, spread = f"period-length-{state.generation}", f"period-spread-{state.generation}"
    with st.container(horizontal=True, vertical_alignment="bottom", key="spending-choices"):
        st.number_input(
            words.text("spending-length"),
            1,
            LONGEST_PERIOD,
            plan.period_months,
            1,
            key=length,
            width=160,
            help=words.text("spending-length-help"),
            on_change=lambda: state.edit(length_changed(plan, st.session_state[length])),
        )
        st.selectbox(
            words.text("spending-spread"),
            list(Spread),
            index=list(Spread).index(plan.spread),
            format_func=lambda one: words.term("spread", one, is_heading=True),
            key=spread,
            width=300,
            help=words.text("spending-spread-help"),
            on_change=lambda: state.edit(spread_changed(plan, st.session_state[spread])),
        )
        scenario_choice(state, plan, words, width=300)
    if shown.count:
        months, duration = plan.period_months or 0, plan.duration_months or 0
        said = words.text("spending-says", count=shown.count, months=months, duration=duration)
        st.html(element("p", said, "pl-note"))
