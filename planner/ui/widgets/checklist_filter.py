"""Which items of the checklist are shown, and as of which day."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from planner.services.checklist_grid import OVERDUE, OWED, Wanted, owner_choices, stage_choices, status_choices
from planner.services.checklists import Owed
from planner.ui.state import State
from planner.ui.widgets.as_of import as_of
from planner.ui.widgets.at_once import relabelled, remember
from planner.wording import Wording


def checklist_filter(state: State, owed: Owed, words: Wording) -> Wanted:
    """Show the filter, and return what was chosen."""
    statuses = {OWED: words.text("checklist-still-owed"), OVERDUE: words.text("checklist-is-overdue")}
    statuses |= {raw: label for label, raw in status_choices(words).items()}
    with st.container(horizontal=True, vertical_alignment="bottom", key="checklist-filter"):
        as_of(state, words, key="checklist-on", width=150)
        owner = _one_of("owner", words.text("checklist-owner-filter"), owner_choices(owed), words)
        stage = _one_of("stage", words.text("checklist-stage-filter"), stage_choices(owed, words), words)
        status = _one_of("status", words.text("checklist-status-filter"), statuses, words)
    return Wanted(owner, stage, status)


def _one_of(name: str, label: str, names: Mapping[str, str], words: Wording) -> str | None:
    kept = f"checklist-{name}"
    if st.session_state.get(kept) not in names:
        st.session_state[kept] = None
    # A browser keeps the labels that it saw first: other ones are another list.
    widget = relabelled(f"{kept}-of", names.values())
    if st.session_state.get(widget) != st.session_state[kept]:
        st.session_state[widget] = st.session_state[kept]
    st.selectbox(
        label,
        list(names),
        index=None,
        format_func=lambda one: names.get(one, str(one)),
        key=widget,
        placeholder=words.text("checklist-all"),
        on_change=remember,
        args=(kept, widget),
    )
    chosen = st.session_state[kept]
    return chosen if isinstance(chosen, str) else None
