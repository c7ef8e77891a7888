"""Which items of the checklist are shown, and as of which day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import streamlit as st

from planner.services.checklist_counts import SOON_DAYS
from planner.services.checklist_grid import OVERDUE, OWED, Wanted, owner_choices, stage_choices, status_choices
from planner.services.checklists import Owed
from planner.ui.widgets.at_once import relabelled, remember
from planner.wording import Wording

ON = "checklist-on"


def as_of() -> date:
    """Return the day as of which the checklist is seen: today, until another is chosen."""
    day = st.session_state.get(ON)
    return day if isinstance(day, date) else date.today()


def checklist_filter(owed: Owed, words: Wording) -> Wanted:
    """Show the filter, and return what was chosen."""
    statuses = {OWED: words.text("checklist-still-owed"), OVERDUE: words.text("checklist-is-overdue")}
    statuses |= {raw: label for label, raw in status_choices(words).items()}
    with st.container(horizontal=True, vertical_alignment="bottom", key="checklist-filter"):
        if ON not in st.session_state:
            st.session_state[ON] = date.today()
        st.date_input(
            words.text("checklist-on"),
            key=ON,
            format="DD/MM/YYYY",
            help=words.text("checklist-on-help"),
            width=150,
            persist_state="session",
        )
        owner = _one_of("owner", words.text("checklist-owner-filter"), owner_choices(owed), words)
        stage = _one_of("stage", words.text("checklist-stage-filter"), stage_choices(owed, words), words)
        status = _one_of("status", words.text("checklist-status-filter"), statuses, words)
    return Wanted(owner, stage, status)


def before_deadline(owed: Owed, words: Wording) -> None:
    """Offer to see a call that is closed as it was two weeks before."""
    closes = owed.found.closes
    if closes is None or closes.date() >= owed.on:
        return
    st.button(
        words.text("checklist-before-deadline"),
        key="checklist-before",
        icon=":material/history:",
        type="tertiary",
        on_click=_see_as_of,
        args=(closes.date() - timedelta(days=SOON_DAYS),),
    )


def _see_as_of(day: date) -> None:
    st.session_state[ON] = day


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
