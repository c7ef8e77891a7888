"""What goes into the note on funding opportunities, and the buttons that take it along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import cast

import streamlit as st

from planner.exchange.call_note import CallNote
from planner.rules.call import Call
from planner.services.call_notes import ENDINGS, SHOWN, NoteStatus, NoteWish, file_stem, note_file
from planner.services.calls import programmes
from planner.ui.state import State
from planner.ui.widgets.as_of import as_of
from planner.ui.widgets.at_once import relabelled, remember
from planner.wording import Wording

WITH_PLAN, WITH_REGISTER = "note-with-plan", "note-with-register"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_TYPES = {
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    "markdown": "text/markdown",
}


def note_options(state: State, calls: Sequence[Call], words: Wording) -> tuple[NoteWish, bool]:
    """Show the options; return what is wished, and whether it is to be in view of the open plan."""
    stands = {str(one): words.term("note_status", one, is_heading=True) for one in SHOWN}
    with st.container(horizontal=True, vertical_alignment="bottom", key="note-options"):
        as_of(state, words, key="note-on", width=150)
        statuses = _several("statuses", stands, words)
        chosen = _several("programmes", programmes(calls), words)
    in_view = with_register = False
    if state.plan is not None:
        with st.container(horizontal=True, key="note-plan"):
            in_view = _switch(WITH_PLAN, words)
            with_register = _switch(WITH_REGISTER, words, disabled=not in_view)
    wanted = tuple(NoteStatus(one) for one in statuses)
    return NoteWish(state.on, wanted, tuple(chosen), with_register=with_register), in_view


def note_downloads(note: CallNote, state: State, words: Wording) -> None:
    """Show a button for each form of the note."""
    plan = state.plan if note.plan else None
    with st.container(horizontal=True, key="note-downloads"):
        for form, endings in ENDINGS.items():
            st.download_button(
                words.text(f"note-download-{form}"),
                partial(note_file, note, form, words),
                file_name=f"{file_stem(note, plan)}{endings[0]}",
                mime=_TYPES[form],
                key=f"download-note-{form}",
                on_click="ignore",
                icon=":material/download:",
                help=words.text(f"note-download-{form}-help"),
            )


def _switch(key: str, words: Wording, *, disabled: bool = False) -> bool:
    if key not in st.session_state:
        st.session_state[key] = True
    shown = st.toggle(
        words.text(key), key=key, help=words.text(f"{key}-help"), persist_state="session", disabled=disabled
    )
    return shown and not disabled


def _several(name: str, names: Mapping[str, str], words: Wording) -> list[str]:
    """Show a list of which several can be chosen; nothing chosen means all."""
    kept = f"note-{name}"
    st.session_state[kept] = [one for one in st.session_state.get(kept) or [] if one in names]
    # A browser keeps the labels that it saw first: other ones are another list.
    widget = relabelled(f"{kept}-of", names.values())
    if st.session_state.get(widget) != st.session_state[kept]:
        st.session_state[widget] = st.session_state[kept]
    st.multiselect(
        words.text(kept),
        list(names),
        format_func=lambda one: names.get(one, str(one)),
        key=widget,
        placeholder=words.text("note-all"),
        help=words.text(f"{kept}-help"),
        on_change=remember,
        args=(kept, widget),
    )
    return cast("list[str]", st.session_state[kept])
