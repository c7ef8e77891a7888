"""A new plan, step by step: title, call, partners, a first budget; nothing is stored before the last button."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planner.errors import PlannerError
from planner.findings import Message, Severity
from planner.services.beginnings import Beginning, Begun, begin
from planner.services.calls import list_calls
from planner.services.cases import OWN_RESOURCES
from planner.ui.navigation import go
from planner.ui.state import NEW_PLAN, State
from planner.ui.widgets import beginning
from planner.ui.widgets.draft import Draft, draft_of
from planner.ui.widgets.frame import around
from planner.ui.widgets.heads import page_head, step
from planner.ui.widgets.markup import plain
from planner.ui.widgets.opening import show_error
from planner.wording import Wording


def start() -> None:
    """Show the page."""
    state, words = around("start")
    try:
        with st.container(key="start"):
            page_head("start", words)
            _steps(draft_of(state), state, words)
    except PlannerError as error:
        show_error(error, words)


def _steps(draft: Draft, state: State, words: Wording) -> None:
    with st.container(border=True, key="start-1"):
        title, first_day, months = _project(draft, words)
    with st.container(border=True, key="start-2"):
        call = _call(draft, words)
    with st.container(border=True, key="start-3"):
        partners = beginning.partners(draft, words)
    with st.container(border=True, key="start-4"):
        step(4, words.text("start-step-budget"), words.text("start-step-budget-about"))
        budget = beginning.first_budget(draft, partners, state, words)
        wanted = Beginning(title, first_day, months, call, partners, budget)
        begun = _begun(wanted, draft, words)
        if budget is not None:
            beginning.outcome(begun, budget, words)
    with st.container(border=True, key="start-5"):
        _create(begun, state, words)


def _project(draft: Draft, words: Wording) -> tuple[str, date | None, int | None]:
    step(1, words.text("start-step-project"))
    title = st.text_input(
        words.text("start-title"),
        key=draft.key("title"),
        max_chars=200,
        placeholder=words.text("start-title-example"),
        persist_state="session",
    )
    with st.container(horizontal=True, key="start-when"):
        first_day = st.date_input(
            words.text("start-first-day"),
            value=None,
            key=draft.key("day"),
            format="DD/MM/YYYY",
            min_value=date(2000, 1, 1),
            max_value=date(2099, 12, 31),
            persist_state="session",
        )
        months = st.number_input(
            words.text("start-months"), 1, 240, value=None, step=1, key=draft.key("months"), persist_state="session"
        )
    return title, first_day if isinstance(first_day, date) else None, months


def _call(draft: Draft, words: Wording) -> str | None:
    step(2, words.text("start-step-call"), words.text("start-step-call-about"))
    today = date.today()
    names = {
        one.id: words.text(
            "start-call", titles=" · ".join(one.titles), status=words.term("call_status", one.status(today))
        )
        for one in list_calls(on=today, sound_only=True)
    }
    chosen = st.selectbox(
        words.text("page-call"),
        [OWN_RESOURCES, *names],
        format_func=lambda one: names.get(one, words.text("page-own-resources")),
        key=draft.key("call"),
        label_visibility="collapsed",
        persist_state="session",
    )
    return chosen if chosen in names else None


def _begun(wanted: Beginning, draft: Draft, words: Wording) -> Begun:
    """Return what comes of it; computed anew only where something else was entered."""
    asked = (wanted, words.language)
    if draft.answer is None or draft.asked != asked:
        draft.answer, draft.asked = begin(wanted, words), asked
    return draft.answer


def _create(begun: Begun, state: State, words: Wording) -> None:
    step(5, words.text("start-step-create"), words.text("start-step-create-about"))
    pressed = st.button(words.text("start-create"), key="start-create", type="primary", icon=":material/check:")
    if not pressed:
        return
    if begun.plan is None:
        said = [words.finding(one) for one in begun.findings if one.severity is Severity.BLOCKING]
        for one in said:
            st.error(plain(f"{one.says} {one.fix}"), icon=":material/error:")
        return
    state.drafts.pop(NEW_PLAN, None)
    state.accept(begun.plan, Message("edit-begun", {"title": begun.plan.title}))
    go("overview")
