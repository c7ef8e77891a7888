"""A plan in the list of plans: open it, copy it, delete it."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from planner.services.workspace import PlanEntry
from planner.ui.state import State
from planner.ui.widgets.markup import element, wrapped
from planner.wording import Wording


def plan_row(entry: PlanEntry, names: Mapping[str, str], state: State, words: Wording) -> bool:
    """Show the row, and return whether the plan was just opened.

    Args:
        entry: The plan.
        names: What calls are called, by id.
        state: The session.
        words: Language of the page.
    """
    changed = entry.updated_at.astimezone()
    call = names.get(entry.call or "", entry.call) or words.text("page-own-resources")
    said = words.text("plans-changed", day=changed.date(), clock=f"{changed:%H:%M}", author=entry.author)
    with st.container(border=True, key=f"plan-{entry.id}"), st.container(horizontal=True, vertical_alignment="center"):
        is_open = state.held is not None and state.held.id == entry.id
        mark = element("span", words.text("plans-open-now"), "pl-chip") if is_open else ""
        head = wrapped("div", element("b", entry.title) + " " + mark, "pl-plan-title")
        st.html(head + element("p", f"{call} · {said}", "pl-note"), width="stretch")
        opened = st.button(words.text("plans-open"), key=f"open-plan-{entry.id}", type="primary")
        with st.popover(words.text("plans-more"), type="tertiary", key=f"more-{entry.id}"):
            _copy(entry, state, words)
            st.button(
                words.text("plans-delete"),
                key=f"delete-{entry.id}",
                icon=":material/delete:",
                on_click=lambda: state.delete(entry),
                width="stretch",
            )
    if opened:
        state.open(entry.id)
    return opened


def _copy(entry: PlanEntry, state: State, words: Wording) -> None:
    key = f"copy-title-{entry.id}"
    title = st.text_input(
        words.text("plans-copy-title"), words.text("plans-copy-of", title=entry.title), key=key, max_chars=200
    )
    st.button(
        words.text("plans-copy"),
        key=f"copy-{entry.id}",
        icon=":material/content_copy:",
        on_click=lambda: state.copy(entry.id, title.strip() or entry.title),
        width="stretch",
    )
