"""Calls: every target of the catalogue, searched and filtered, each row the way to the call's own page."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planner.errors import PlannerError
from planner.services.call_list import CallList, call_list
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets.call_rows import CALL_IN_ADDRESS, call_rows
from planner.ui.widgets.calls_filter import forget, shown_countries, wanted_calls, widgets
from planner.ui.widgets.frame import around
from planner.ui.widgets.heads import page_head, teach
from planner.ui.widgets.markup import element, plain
from planner.wording import Wording


def calls() -> None:
    """Show the page."""
    state, words = around("calls")
    page_head("calls", words)
    try:
        _body(state, words)
    except PlannerError as error:
        # A file of the catalogue with defects: the sentence says which, and in which line.
        st.error(plain(words.error(error)), icon=":material/error:")


def _body(state: State, words: Wording) -> None:
    wanted = wanted_calls()
    found = call_list(wanted, words, on=state.on)
    widgets(state, found, words)
    if state.plan is not None and state.plan.call is not None:
        link("call", words.text("calls-of-plan", title=plain(state.plan.title)), {CALL_IN_ADDRESS: state.plan.call})
    if found.broken:
        st.warning(plain(words.text("calls-broken", count=len(found.broken))), icon=":material/error:")
        with st.expander(plain(words.text("calls-broken-which")), key="calls-broken"):
            st.html("".join(element("p", one, "pl-note") for one in found.broken))
    st.html(element("p", _counts(found, state.on, words), "pl-calls-count"))
    if found.programmes:
        call_rows(found, shown_countries(wanted, words), words)
        return
    teach(words.text("calls-nothing" if found.count else "calls-empty"))
    if found.count:
        st.button(words.text("calls-forget"), key="calls-forget", icon=":material/filter_alt_off:", on_click=forget)
    link("own-call", words.text("calls-to-own"))


def _counts(found: CallList, on: date, words: Wording) -> str:
    """Return how many there are, how many are open, and how many of them are shown."""
    every = words.text("calls-counts", count=found.count, programmes=found.programme_count)
    open_ = words.text("calls-open-on", count=found.open_count, day=on)
    shown = "" if found.shown == found.count else words.text("calls-shown", count=found.shown)
    return " ".join(one for one in (every, open_, shown) if one)
