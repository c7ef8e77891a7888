"""A field for a table pasted from a spreadsheet: what was understood of it is shown before anything is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

import pandas as pd
import streamlit as st

from planner.findings import Finding
from planner.ui.state import State
from planner.ui.widgets.markup import element, wrapped
from planner.wording import Wording

LETTERS_AT_MOST = 2_000_000
FINDINGS_SHOWN = 20


def field(key: str, label: str, placeholder: str, state: State) -> str:
    """Show the field, empty after each time that something was taken over; return its text."""
    return str(
        st.text_area(
            label,
            key=f"paste-{key}-{state.pastes}",
            placeholder=placeholder,
            height=150,
            max_chars=LETTERS_AT_MOST,
        )
    )


def understood(frame: pd.DataFrame, findings: Sequence[Finding], words: Wording) -> None:
    """Show what was understood of a pasted table, and what was not clear with its line."""
    if len(frame):
        st.dataframe(frame, hide_index=True, height=min(38 + 35 * len(frame), 320))
    if findings:
        entries = "".join(_entry(one, words) for one in findings[:FINDINGS_SHOWN])
        more = len(findings) - FINDINGS_SHOWN
        rest = element("p", words.text("paste-more", count=more), "pl-note") if more > 0 else ""
        st.html(wrapped("ol", entries, "pl-defects") + rest)


def take(key: str, label: str, do: Callable[[], bool], state: State, *, is_ready: bool) -> None:
    """Show the button that takes over what was understood; the field is empty afterwards."""

    def act() -> None:
        if do():
            state.pastes += 1

    st.button(label, key=f"paste-{key}-take", type="primary", on_click=act, disabled=not is_ready)


def _entry(finding: Finding, words: Wording) -> str:
    said = words.finding(finding)
    line = words.text("page-line", line=finding.line) if finding.line else ""
    return wrapped("li", f"{element('b', line)} {escape(said.says)} {element('span', said.fix or '', 'pl-fix')}")
