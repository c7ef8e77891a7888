"""Agreements and payments: what was agreed of a common cost, what late joiners and leavers change, and the chain."""

from __future__ import annotations

import streamlit as st

from planner.plan.costs import CommonCost
from planner.plan.model import Plan
from planner.services.cases import Question
from planner.services.scenario_list import scenario_titles
from planner.ui.navigation import link
from planner.ui.state import Key, State
from planner.ui.widgets import agreed, chain, late
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.heads import page_head, teach
from planner.wording import Wording

COMMON = "agreements-common"


def agreements() -> None:
    """Show the page."""
    plan_page("agreements", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("agreements", words)
    if not plan.common_costs or not any(one.has_budget for one in plan.partners):
        teach(words.text("agreements-empty"))
        link("common", words.text("agreements-to-common"))
        return
    common = _chosen(state, plan, words)
    question = Question(scenario=state.question.scenario)
    agreed.agreed(state, plan, common, question, words)
    if common.agreements:
        late.late(plan, common, question, words)
    chain.chain(state, plan, common, question, words)


def _chosen(state: State, plan: Plan, words: Wording) -> CommonCost:
    """Return the common cost that is looked at; it and the scenario are chosen at the top."""
    titles, commons = scenario_titles(plan, words), {one.id: one for one in plan.common_costs}
    if st.session_state.get(Key.SCENARIO) not in titles:
        st.session_state[Key.SCENARIO] = plan.default_scenario
    if st.session_state.get(COMMON) not in commons:
        st.session_state[COMMON] = next(iter(commons))
    which, seen = st.columns(2)
    which.selectbox(
        words.text("agreements-which"),
        list(commons),
        format_func=lambda one: commons[one].title if one in commons else one,
        key=COMMON,
        persist_state="session",
    )
    seen.selectbox(
        words.text("page-scenario"),
        list(titles),
        format_func=lambda one: titles.get(one, one),
        key=Key.SCENARIO,
        on_change=state.restart,
        persist_state="session",
    )
    return commons[str(st.session_state[COMMON])]
