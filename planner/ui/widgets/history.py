"""What was done last to a plan, and the way back to it."""

from __future__ import annotations

import streamlit as st

from planner.services.workspace import Revision
from planner.ui.state import State
from planner.ui.widgets.heads import section
from planner.ui.widgets.markup import element
from planner.wording import Wording

SHOWN = 10


def history(state: State, words: Wording) -> None:
    """Show the last revisions, the newest first; all but a few are folded away."""
    held = state.held
    if held is None:
        return
    section(words.text("overview-history"), words.text("overview-history-about"))
    revisions = state.workspace.history(held)
    with st.container(key="history", gap=None):
        for at, one in enumerate(revisions[:SHOWN]):
            # After an undo the newest revision is not the one that is seen.
            _row(one, state, words, is_seen=at == 0 and not held.can_redo)
    if rest := revisions[SHOWN:]:
        with st.expander(words.text("overview-history-rest", count=len(rest)), key="older"):
            for one in rest:
                _row(one, state, words)


def _row(revision: Revision, state: State, words: Wording, *, is_seen: bool = False) -> None:
    at = revision.at.astimezone()
    said = words.message(revision.message) if revision.message else words.text("overview-history-unsaid")
    by = words.text(
        "overview-history-by",
        number=revision.number,
        day=at.date(),
        clock=f"{at:%H:%M}",
        author=revision.author,
    )
    with st.container(horizontal=True, vertical_alignment="center", key=f"revision-{revision.number}", gap="small"):
        what = element("span", said[:1].upper() + said[1:])
        st.html(f"{what} {element('span', by, 'pl-bar-state')}", width="stretch")
        if is_seen:
            st.html(element("span", words.text("overview-history-now"), "pl-bar-state"), width="content")
        else:
            st.button(
                words.text("overview-history-back"),
                key=f"back-{revision.number}",
                type="tertiary",
                icon=":material/history:",
                on_click=state.restore,
                args=(revision.number,),
            )
