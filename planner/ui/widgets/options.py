"""How the plan is to be seen: scenario, call, view, day, rounding."""

from __future__ import annotations

import streamlit as st

from planner.errors import PlannerError
from planner.plan.costs import WHOLE_PROJECT
from planner.plan.model import Plan
from planner.services.calls import call_titles
from planner.services.cases import OWN_RESOURCES
from planner.ui.state import Key, State
from planner.ui.widgets.as_of import as_of
from planner.ui.widgets.opening import show_error
from planner.ui.widgets.scenario_choice import scenario_choice
from planner.wording import Wording


def options(state: State, plan: Plan, words: Wording) -> None:
    """Show the choices; their values are read from the state."""
    scenario_choice(state, plan, words)
    _choose(words.text("page-call"), _calls(plan, words), Key.CALL, plan.call or OWN_RESOURCES)
    _choose(words.text("page-view"), view_names(plan, words), Key.VIEW, WHOLE_PROJECT)
    as_of(state, words, key="budget-on")
    if plan.published is not None:
        roundings = {one: words.text(f"page-rounding-{one}") for one in ("exact", "published")}
        _choose(words.text("page-rounding"), roundings, Key.ROUNDING, "exact")


def view_names(plan: Plan, words: Wording) -> dict[str, str]:
    """Return the whole project and its phases, with what they are called."""
    return {WHOLE_PROJECT: words.text("page-whole-project"), **{phase.id: phase.title for phase in plan.phases}}


def call_name(call: str | None, words: Wording) -> str:
    """Return what a call is called; own resources where there is none."""
    return words.text("page-own-resources") if call in (None, OWN_RESOURCES) else str(call)


def _calls(plan: Plan, words: Wording) -> dict[str, str]:
    names: dict[str, str] = {OWN_RESOURCES: call_name(None, words)}
    try:
        names |= call_titles()
    except PlannerError as error:
        show_error(error, words)
    if plan.call is not None:
        own = names.pop(plan.call, plan.call)
        return {plan.call: words.text("page-call-of-plan", title=own), **names}
    return names


def _choose(label: str, names: dict[str, str], key: Key, default: str) -> None:
    if st.session_state.get(key) not in names:
        st.session_state[key] = default
    st.selectbox(
        label,
        list(names),
        format_func=lambda one: names.get(one, one),
        key=key,
        persist_state="session",
    )
