"""The bar of a plan: its title, whether everything is saved, undo and redo."""

from __future__ import annotations

import streamlit as st

from planner.ui.state import State
from planner.ui.widgets.markup import element, wrapped
from planner.wording import Wording


def bar(state: State, words: Wording) -> None:
    """Show the bar; nothing while no plan is open."""
    held = state.held
    if held is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="plan-bar", gap="small"):
        st.html(
            wrapped(
                "div",
                element("span", held.plan.title, "pl-bar-title") + _saved(state, words),
                "pl-bar",
            ),
            width="stretch",
        )
        st.button(
            words.text("bar-undo"),
            key="undo",
            icon=":material/undo:",
            on_click=state.undo,
            disabled=not held.can_undo,
            type="tertiary",
        )
        st.button(
            words.text("bar-redo"),
            key="redo",
            icon=":material/redo:",
            on_click=state.redo,
            disabled=not held.can_redo,
            type="tertiary",
        )


def _saved(state: State, words: Wording) -> str:
    """Return whether the last edit is saved, with the time and the version."""
    held = state.held
    if held is None:
        return ""
    if state.refusal is not None or state.collision is not None:
        return element("span", words.text("bar-not-saved"), "pl-bar-state pl-not-met")
    clock = f"{held.saved_at.astimezone():%H:%M:%S}"
    said = words.text("bar-saved", day=held.saved_at.astimezone().date(), clock=clock, count=held.version)
    return element("span", f"✓ {said}", "pl-bar-state")
