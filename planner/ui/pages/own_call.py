"""A call of one's own: describe a call that the catalogue does not have, keep it, and plan under it."""

from __future__ import annotations

from datetime import date
from typing import cast

import streamlit as st

from planner.catalogue import CallDefects
from planner.errors import PlannerError
from planner.services import own_calls
from planner.services.own_call_form import Entered, slips
from planner.services.own_call_writing import defects_by_field, written
from planner.ui.state import OWN_CALL, State
from planner.ui.widgets import own_call_list
from planner.ui.widgets.frame import around
from planner.ui.widgets.heads import page_head, section, teach
from planner.ui.widgets.markup import element, plain
from planner.ui.widgets.opening import show_error
from planner.ui.widgets.own_call_fields import Fields, OwnDraft
from planner.ui.widgets.own_call_form import form
from planner.ui.widgets.own_call_list import NEWS
from planner.wording import Wording


def own_call() -> None:
    """Show the page."""
    state, words = around("own-call")
    try:
        with st.container(key="own-call"):
            page_head("own-call", words)
            _page(state, words)
    except PlannerError as error:
        show_error(error, words)


def _page(state: State, words: Wording) -> None:
    own_call_list.news(state, words)
    calls = own_calls.own_calls()
    own_call_list.rows(calls, state, words)
    draft = cast("OwnDraft | None", state.drafts.get(OWN_CALL))
    if not calls and draft is None:
        teach(words.text("own-none"))
        draft = state.drafts[OWN_CALL] = OwnDraft()
    if draft is None or (draft.call_id is None and not calls):
        own_call_list.take_in(state, words)
    if draft is None:
        st.button(
            words.text("own-new"), key="own-new", icon=":material/add:", type="primary", on_click=_begin, args=(state,)
        )
        return
    _editor(draft, state, words, can_leave=bool(calls))


def _begin(state: State) -> None:
    state.drafts[OWN_CALL] = OwnDraft()
    state.drafts.pop(NEWS, None)


def _editor(draft: OwnDraft, state: State, words: Wording, *, can_leave: bool) -> None:
    """Show the form of a draft; what does not fit is said where it stands, and nothing is kept before it does."""
    title = (
        words.text("own-describing") if draft.call_id is None else words.text("own-editing", title=draft.begun.title)
    )
    section(title)
    entered = form(draft, words)
    if hidden := written(entered, words, on=date.today(), before=draft.before).hidden:
        st.html(element("p", words.text("own-other-rules", count=hidden), "pl-note"))
    if draft.defects or draft.slips:
        count = len(draft.slips) + sum(len(several) for several in draft.defects.values())
        st.error(plain(words.text("own-defects", count=count)), icon=":material/error:")
        Fields(draft, words).wrong("")
    with st.container(horizontal=True, key="own-end"):
        # Not a callback: what was typed last comes with the press, and a callback would have seen the run before.
        if st.button(words.text("own-save"), key="own-save", type="primary", icon=":material/check:"):
            _save(draft, entered, state, words)
            st.rerun()
        if can_leave:
            st.button(words.text("own-cancel"), key="own-cancel", on_click=_leave, args=(state,))


def _leave(state: State) -> None:
    state.drafts.pop(OWN_CALL, None)


def _save(draft: OwnDraft, entered: Entered, state: State, words: Wording) -> None:
    draft.slips, draft.defects = slips(entered), {}
    if draft.slips:
        return
    saved = written(entered, words, on=date.today(), before=draft.before)
    try:
        call_id = own_calls.keep(saved.data, draft.call_id)
    except CallDefects as error:
        draft.defects = defects_by_field(error.findings, saved)
    except PlannerError as error:
        state.refuse(error, entered.title)
    else:
        state.drafts.pop(OWN_CALL, None)
        state.drafts[NEWS] = ("saved", call_id)
