"""Which cost lines are shown: by partner, category, work package and words; or the one that a finding led to."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.services.cost_lines import Filter, category_choices, partner_filter
from planner.ui.state import State
from planner.ui.widgets.markup import plain
from planner.wording import Wording

LINE_IN_ADDRESS = "line"


def cost_filter(state: State, plan: Plan, words: Wording) -> Filter:
    """Show the filter, and return what was chosen."""
    if (line := _line_in_address(state, plan)) is not None:
        with st.container(horizontal=True, vertical_alignment="center", key="one-line"):
            st.markdown(plain(words.text("costs-one-line")))
            st.button(words.text("costs-show-all"), key="show-all", on_click=lambda: _forget_line(state))
        return Filter(line=line)
    categories = {str(raw): label for label, raw in category_choices(words).items()}
    packages = {one.id: one.title for one in plan.work_packages}
    with st.container(horizontal=True, key="filter"):
        partner = _one_of("partner", words.text("costs-partners"), partner_filter(plan), words)
        category = _one_of("category", words.text("costs-category"), categories, words)
        package = _one_of("package", words.text("costs-work-package"), packages, words) if packages else None
        text = st.text_input(words.text("costs-search"), key="costs-search", max_chars=100, persist_state="session")
    return Filter(partner, category, package, text or "")


def _line_in_address(state: State, plan: Plan) -> str | None:
    """Return the line that a finding led to; the session keeps it, so that the address can go on saying the plan."""
    if LINE_IN_ADDRESS in st.query_params:
        state.drafts[LINE_IN_ADDRESS] = st.query_params[LINE_IN_ADDRESS]
        del st.query_params[LINE_IN_ADDRESS]
    line = state.drafts.get(LINE_IN_ADDRESS)
    return str(line) if line in {one.id for one in plan.costs} else None


def _forget_line(state: State) -> None:
    state.drafts.pop(LINE_IN_ADDRESS, None)


def _one_of(key: str, label: str, names: dict[str, str], words: Wording) -> str | None:
    widget = f"costs-{key}"
    if st.session_state.get(widget) not in names:
        st.session_state[widget] = None
    return st.selectbox(
        label,
        list(names),
        index=None,
        format_func=lambda one: names.get(one, str(one)),
        key=widget,
        placeholder=words.text("costs-all"),
        persist_state="session",
    )
