"""The head of the page: which plan, seen how, and what to take away."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planner.plan.costs import WHOLE_PROJECT
from planner.plan.model import Plan
from planner.services import exports, plans, studio
from planner.services.scenario_list import scenario_titles
from planner.services.studio import Look
from planner.ui.state import State
from planner.ui.widgets.markup import element, wrapped
from planner.ui.widgets.options import view_names
from planner.wording import Wording


def heading(state: State, plan: Plan, seen: Look, words: Wording) -> None:
    """Show the plan's title, how it is seen, what the scenario takes for granted, and the downloads."""
    budget = seen.budget
    seen_as = [
        scenario_titles(budget.plan, words).get(budget.scenario, budget.scenario),
        f"{budget.rules.titles[0]}, {budget.rules.title}" if budget.rules else words.text("page-own-resources"),
        view_names(budget.plan, words).get(budget.question.phase or WHOLE_PROJECT, ""),
    ]
    if budget.question.rounding == "published":
        seen_as.append(words.text("page-rounding-published"))
    if state.file:
        seen_as.append(state.file)
    assumed = "".join(element("li", one) for one in budget.assumes)
    granted = wrapped("summary", element("span", words.text("page-assumes"))) + wrapped("ul", assumed)
    st.html(element("h1", words.text("page-budget-title"), "pl-title"))
    left, right = st.columns([5, 3], vertical_alignment="center")
    with left:
        st.html(wrapped("p", " · ".join(element("span", one) for one in seen_as if one), "pl-seen-as"))
        if budget.assumes:
            st.html(wrapped("details", granted, "pl-assumes"))
    with right, st.container(horizontal=True, horizontal_alignment="right", key="downloads"):
        _downloads(state, plan, seen, words)


def _downloads(state: State, plan: Plan, seen: Look, words: Wording) -> None:
    """Show the downloads; each file is made when it is asked for, not at every move of the slider."""
    st.download_button(
        words.text("page-file-budget"),
        lambda: exports.export_workbook(plan, state.question, words.language, number=seen.number, made_on=date.today()),
        file_name=f"{studio.file_stem(seen)}.xlsx",
        mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        key="download-budget",
        on_click="ignore",
        icon=":material/download:",
        type="primary",
        help=words.text("page-download-budget"),
    )
    st.download_button(
        words.text("page-file-plan"),
        lambda: plans.saved_text(plan).encode(),
        file_name=f"{plan.id}.yaml",
        mime="application/yaml",
        key="download-plan",
        on_click="ignore",
        icon=":material/download:",
        help=words.text("page-download-plan"),
    )
