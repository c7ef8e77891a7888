"""What a plan's page says first: an edit that was not made, somebody who was faster, a call whose data changed."""

from __future__ import annotations

from html import escape

import streamlit as st

from planner.errors import PlannerError
from planner.services import whereabouts
from planner.services.effects import effects
from planner.ui.state import State
from planner.ui.widgets.markup import element, plain, wrapped
from planner.wording import Wording

SHOWN_DEFECTS = 20


def show(state: State, words: Wording) -> None:
    """Show what there is to say; nothing where all is well."""
    if state.collision is not None:
        _collision(state, words)
    if state.refusal is not None:
        _refusal(state, words)
    if state.is_newer:
        st.toast(plain(words.text("notice-newer")), icon=":material/sync:")
        state.is_newer = False
    _effects(state, words)
    _call(state, words)


def _collision(state: State, words: Wording) -> None:
    error, pending = state.collision, state.pending
    if error is None:
        return
    with st.container(border=True, key="collision"):
        st.error(plain(words.error(error)), icon=":material/sync_problem:")
        if pending is not None:
            said = words.text("notice-not-made", what=words.message(pending.message))
            st.html(element("p", said) + _entered(state, words))
        with st.container(horizontal=True):
            if state.is_deleted:
                label = words.text("notice-bring-back")
                st.button(label, key="bring-back", type="primary", on_click=state.bring_back_and_repeat)
            elif pending is not None:
                st.button(words.text("notice-repeat"), key="repeat", type="primary", on_click=state.repeat)
            st.button(words.text("notice-let-go"), key="let-go", on_click=state.let_go)


def _entered(state: State, words: Wording) -> str:
    """Return what was entered and is not in the plan, so that nobody has to remember it."""
    if state.pending is None or state.plan is None:
        return ""
    # The plan was read again after the collision: what stands in it is what the other person entered.
    entries = whereabouts.entries(state.pending, state.plan, words, with_present=not state.is_deleted)
    return wrapped("ul", "".join(element("li", one) for one in entries[:SHOWN_DEFECTS]), "pl-remedies")


def _refusal(state: State, words: Wording) -> None:
    error, plan = state.refusal, state.plan
    if error is None or plan is None:
        return
    findings, edit = getattr(error, "findings", ()), getattr(error, "edit", None)
    with st.container(border=True, key="refusal"):
        head = words.text("notice-refused", count=len(findings)) if findings else words.error(error)
        st.error(plain(head), icon=":material/error:")
        entries = []
        for one in findings[:SHOWN_DEFECTS]:
            said = words.finding(one)
            where = whereabouts.said_place(one, plan, words, edit)
            entries.append(
                wrapped("li", f"{element('b', where)} {escape(said.says)} {element('span', said.fix or '', 'pl-fix')}")
            )
        st.html(wrapped("ol", "".join(entries), "pl-defects"))
        st.button(words.text("page-close"), key="let-go", on_click=state.let_go)


def _effects(state: State, words: Wording) -> None:
    """Say once what the last edit did to the figures, where it changed what they rest on."""
    if state.changed is None:
        return
    (before, after), state.changed = state.changed, None
    try:
        said = effects(before, after, words)
    except PlannerError:
        return  # the page itself says what cannot be computed
    if said:
        with st.container(key="effects"):
            for one in said:
                st.info(plain(one), icon=":material/difference:")


def _call(state: State, words: Wording) -> None:
    """Show that the call's data changed, with the difference; its cents never change in silence."""
    if state.held is None:
        return
    try:
        change = state.workspace.call_change(state.held)
    except PlannerError as error:
        st.error(plain(words.error(error)), icon=":material/error:")
        return
    if change is None:
        return
    said = words.finding(change.finding)
    with st.container(border=True, key="call-changed"):
        st.warning(plain(f"{said.says} {said.fix}"), icon=":material/update:")
        st.button(words.text("notice-accept-call"), key="accept-call", on_click=state.accept_call)
