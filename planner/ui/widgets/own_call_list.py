"""The list of calls of one's own: edit, download, delete and bring back, take in, and plan under one."""

from __future__ import annotations

from datetime import date
from typing import cast

import streamlit as st

from planner.errors import PlannerError
from planner.services import own_calls
from planner.services.basics import basics_saved
from planner.services.own_call_form import entered_of
from planner.services.own_calls import OwnCall
from planner.ui.navigation import go
from planner.ui.state import OWN_CALL, State
from planner.ui.widgets.draft import draft_of
from planner.ui.widgets.markup import element, plain
from planner.ui.widgets.opening import show_error
from planner.ui.widgets.own_call_fields import OwnDraft
from planner.wording import Wording

NEWS, DELETED = "own-call-news", "own-call-deleted"


def news(state: State, words: Wording) -> None:
    """Show what was done last: saved or taken in, with the way to plan under it; deleted, with the way back."""
    if said := cast("tuple[str, str] | None", state.drafts.get(NEWS)):
        key, call_id = said
        # Another window may have deleted it since.
        for call in (one for one in own_calls.own_calls() if one.id == call_id):
            st.success(plain(words.text("own-saved" if key == "saved" else "own-imported", title=call.title)))
            _plan_under(call, state, words, "now")
    if (gone := state.drafts.get(DELETED)) and isinstance(gone, OwnCall):

        def bring_back(call: OwnCall = gone) -> None:
            own_calls.bring_back(call)
            state.drafts.pop(DELETED, None)

        with st.container(horizontal=True, vertical_alignment="center", border=True, key="own-deleted"):
            st.markdown(plain(words.text("own-deleted", title=gone.title)))
            st.button(words.text("own-bring-back"), key="own-bring-back", icon=":material/undo:", on_click=bring_back)


def rows(calls: list[OwnCall], state: State, words: Wording) -> None:
    """Show the calls."""
    if calls:
        st.html(element("h2", words.text("own-yours"), "pl-section"))
    for one in calls:
        slug = one.id.rpartition("/")[2]
        with (
            st.container(border=True, key=f"own-{slug}"),
            st.container(horizontal=True, vertical_alignment="center", key=f"own-row-{slug}"),
        ):
            st.html(element("b", one.title) + element("p", _about(one, words), "pl-note"), width="stretch")
            if one.trouble is None:
                st.button(
                    words.text("own-edit"),
                    key=f"own-edit-{slug}",
                    icon=":material/edit:",
                    on_click=_edit,
                    args=(one, state),
                )
            with st.popover(words.text("own-more"), type="tertiary", key=f"own-more-{slug}"):
                _more(one, slug, state, words)
            if one.trouble is not None:
                st.html(element("p", words.text("own-broken"), "pl-note"))
                show_error(one.trouble, words)


def take_in(state: State, words: Wording) -> None:
    """Show the field for a call file."""
    key = f"own-upload-{state.uploads}"

    def take() -> None:
        file = st.session_state[key]
        if file is None:
            return
        state.uploads += 1
        try:
            call_id = own_calls.receive(file.getvalue(), name=file.name)
        except PlannerError as error:
            state.refuse(error, file.name)
        else:
            state.forgive()
            state.drafts[NEWS] = ("imported", call_id)

    with st.expander(words.text("own-import"), icon=":material/upload_file:", key="own-import"):
        st.file_uploader(
            words.text("own-import-label"),
            key=key,
            on_change=take,
            max_upload_size=1,
            help=words.text("own-import-help"),
        )


def _about(call: OwnCall, words: Wording) -> str:
    if call.trouble is not None:
        return call.id
    shown = entered_of(call.data)
    closes = words.text("own-closes-unknown")
    if shown.deadline_day:
        closes = words.text("own-closes", day=date.fromisoformat(shown.deadline_day))
    return " · ".join((shown.programme, closes, call.id))


def _more(call: OwnCall, slug: str, state: State, words: Wording) -> None:
    used = sum(one.call == call.id for one in state.workspace.plans())

    def delete() -> None:
        own_calls.delete(call.id)
        state.drafts[DELETED] = call
        for name in (OWN_CALL, NEWS):
            state.drafts.pop(name, None)

    if call.trouble is None:
        _plan_under(call, state, words, slug)
    st.download_button(
        words.text("own-export"),
        call.text.encode(),
        file_name=call.file_name,
        mime="application/yaml",
        key=f"own-export-{slug}",
        on_click="ignore",
        icon=":material/download:",
        width="stretch",
    )
    st.button(
        words.text("own-delete"), key=f"own-delete-{slug}", icon=":material/delete:", on_click=delete, width="stretch"
    )
    st.html(element("p", words.text("own-delete-used", count=used), "pl-note"))


def _edit(call: OwnCall, state: State) -> None:
    state.drafts[OWN_CALL] = OwnDraft.of(call)
    state.drafts.pop(NEWS, None)


def _plan_under(call: OwnCall, state: State, words: Wording, place: str) -> None:
    """Offer to see the open plan under a call, and to begin a new one under it."""
    plan = state.plan
    with st.container(horizontal=True, key=f"own-plan-{place}"):
        if plan is not None and plan.call != call.id:
            label = words.text("own-plan-here", title=plan.title)
            pressed = st.button(label, key=f"own-plan-here-{place}", icon=":material/link:")
            if pressed and state.change(basics_saved(plan, {"call": call.id})):
                go("eligibility")
        if st.button(words.text("own-plan-new"), key=f"own-plan-new-{place}", icon=":material/add:"):
            st.session_state[draft_of(state).key("call")] = call.id
            go("start")
