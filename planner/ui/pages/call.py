"""A call: everything that it says, with source, origin and certainty; what is not known first; corrections."""

from __future__ import annotations

import streamlit as st

from planner.errors import PlannerError
from planner.plan.model import Plan
from planner.services.basics import basics_saved
from planner.services.call_view import CallView, call_view
from planner.services.calls import call_titles
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets import notices
from planner.ui.widgets.as_of import as_of, before_deadline
from planner.ui.widgets.bar import bar
from planner.ui.widgets.call_corrections import corrections, is_correcting, toggle
from planner.ui.widgets.call_head import call_head
from planner.ui.widgets.call_rows import CALL_IN_ADDRESS
from planner.ui.widgets.call_rules import documents, rules, to_look_up
from planner.ui.widgets.frame import around
from planner.ui.widgets.heads import page_head, teach
from planner.ui.widgets.markup import plain
from planner.wording import Wording, wording

CALL_SEEN = "call-seen"


def call() -> None:
    """Show the page."""
    state, words = around("call")
    bar(state, words)
    if state.plan is not None:
        notices.show(state, words)
    try:
        named = _named(state)
        if named is None:
            _choose(words, state)
            return
        view = call_view(named, state.plan, words, on=state.on)
        _body(view, state, wording(words.language, view.call.family))
    except PlannerError as error:
        st.error(plain(words.error(error)), icon=":material/error:")
        state.drafts.pop(CALL_SEEN, None)
        link("calls", words.text("call-to-calls"))


def _named(state: State) -> str | None:
    """Return the call of the address, else the one seen last, else the plan's."""
    named = st.query_params.get(CALL_IN_ADDRESS) or state.drafts.get(CALL_SEEN) or (state.plan and state.plan.call)
    if not isinstance(named, str):
        return None
    state.drafts[CALL_SEEN] = st.query_params[CALL_IN_ADDRESS] = named
    return named


def _choose(words: Wording, state: State) -> None:
    page_head("call", words)
    teach(words.text("call-none-named"))
    names = call_titles()
    st.selectbox(
        words.text("call-choose"),
        list(names),
        index=None,
        format_func=lambda one: names.get(one, str(one)),
        key="call-choose",
        placeholder=words.text("call-choose-one"),
        on_change=lambda: state.drafts.update({CALL_SEEN: st.session_state["call-choose"]}),
    )
    link("calls", words.text("call-to-calls"))


def _body(view: CallView, state: State, words: Wording) -> None:
    plan = state.plan
    call_head(view, words)
    with st.container(horizontal=True, vertical_alignment="bottom", key="call-actions"):
        as_of(state, words, key="call-on", width=150)
        _plan_under(view, state, words)
        before_deadline(state, view.closes, words, key="call-before")
    if plan is not None and plan.call == view.call.id:
        corrections(view, state, plan, words)
    to_look_up(view, words)
    rules(view, words)
    documents(view, words)
    link("calls", words.text("call-to-calls"))


def _plan_under(view: CallView, state: State, words: Wording) -> None:
    """Offer to plan under this call, or to correct a value of the one that is planned under."""
    plan: Plan | None = state.plan
    if plan is None:
        link("plans", words.text("call-no-plan"))
    elif plan.call == view.call.id:
        st.button(
            words.text("call-correct-close" if is_correcting(state) else "call-correct"),
            key="call-correct",
            icon=":material/edit:",
            on_click=toggle,
            args=(state,),
        )
    else:
        st.button(
            plain(words.text("call-plan-under", title=plan.title)),
            key="call-plan-under",
            type="primary",
            icon=":material/assignment_turned_in:",
            on_click=lambda: state.edit(basics_saved(plan, {"call": view.call.id})),
        )
