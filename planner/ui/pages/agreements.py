"""Agreements and payments: what was agreed of a common cost, what late joiners and leavers change, and the chain."""

from __future__ import annotations

import streamlit as st

from planner.plan.costs import CommonCost
from planner.plan.model import Plan
from planner.services.cases import Question
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets import agreed, chain, late
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.heads import page_head, teach
from planner.ui.widgets.scenario_choice import scenario_choice
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
    commons = {one.id: one for one in plan.common_costs}
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
    with seen:
        scenario_choice(state, plan, words)
    return commons[str(st.session_state[COMMON])]
