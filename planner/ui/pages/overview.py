"""Overview: what the plan is, what is still empty, what was done last."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planner.errors import PlannerError
from planner.findings import Status
from planner.plan.model import Plan
from planner.services.cases import Question
from planner.services.checks import check_plan
from planner.services.gaps import Gaps, gaps
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets.basics import basics
from planner.ui.widgets.findings import MARKS
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.heads import page_head, section, teach
from planner.ui.widgets.history import history
from planner.ui.widgets.markup import element, plain, wrapped
from planner.ui.widgets.matrix import matrix
from planner.ui.widgets.opening import show_error
from planner.wording import Wording


def overview() -> None:
    """Show the page."""
    plan_page("overview", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("overview", words)
    _findings(state, plan, words)
    section(words.text("overview-basics"))
    basics(state, plan, words)
    found = gaps(plan)
    _of_plan(found, words)
    _of_partners(found, words)
    history(state, words)


def _findings(state: State, plan: Plan, words: Wording) -> None:
    try:
        said, _ = check_plan(plan, Question(on=state.on))
    except PlannerError as error:
        show_error(error, words, plan)
        return
    chips = []
    for status in (Status.NOT_MET, Status.TO_BE_VERIFIED):
        count = sum(one.status is status for one in said)
        name = status.replace("_", "-")
        text = f"{MARKS[status]} {words.text(f'page-count-{name}', count=count)}"
        chips.append(element("span", text, f"pl-chip pl-{name}" if count else "pl-chip pl-none"))
    with st.container(horizontal=True, vertical_alignment="center", key="overview-findings", gap="small"):
        st.html(wrapped("p", " ".join(chips), "pl-chips"), width="content")
        if state.on != date.today():
            st.html(element("p", words.text("checklist-as-of", day=state.on), "pl-note"), width="content")
        link("budget", words.text("overview-to-budget"))


def _of_plan(found: Gaps, words: Wording) -> None:
    section(words.text("overview-plan-gaps"), words.text("overview-plan-gaps-about") if found.plan else "")
    if not found.plan:
        st.html(element("p", words.text("overview-plan-complete"), "pl-met"))
        return
    with st.container(key="plan-gaps", gap=None):
        for one in found.plan:
            said = words.message(one.says)
            if one.page == "overview":
                # The form is on this page, above.
                st.markdown(f":material/arrow_upward: {plain(said)}")
            else:
                link(one.page, said)


def _of_partners(found: Gaps, words: Wording) -> None:
    section(words.text("overview-matrix"), words.text("overview-matrix-about"))
    if not found.partners:
        teach(words.text("overview-no-partners"))
        link("partners", words.text("page-to-partners"))
        return
    matrix(found, words)
    if found.withdrawn:
        st.html(element("p", words.text("overview-withdrawn", count=found.withdrawn), "pl-note"))
    with st.container(horizontal=True, key="fill-in", gap="medium"):
        link("partners", words.text("overview-to-records"))
        link("costs", words.text("page-to-costs"))
    open_ = [one for one in found.partners if one.missing]
    if open_:
        with st.expander(words.text("overview-records"), icon=":material/contact_page:", key="records"):
            for one in open_:
                said = words.text("overview-record-of", name=one.name, count=one.missing)
                link("partners", plain(said), {"partner": one.id})
