"""The side of every page: what this is, the language, the manual."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st

from planner.ui.state import LANGUAGES, Key, State
from planner.ui.widgets.markup import element
from planner.wording import Wording

_HELP = Path(__file__).resolve().parent.parent / "help"


def brand(words: Wording) -> None:
    """Show what this is."""
    st.html(
        element("div", words.text("page-brand"), "pl-brand") + element("p", words.text("page-tagline"), "pl-tagline")
    )


def language(state: State, words: Wording) -> None:
    """Show the choice of language; the address keeps it, so that a link or a reload speaks the same."""
    chosen = state.language
    if st.session_state.get(Key.LANGUAGE) is None:
        st.session_state[Key.LANGUAGE] = chosen
    st.segmented_control(
        words.text("page-language"),
        LANGUAGES,
        format_func=lambda one: words.text(f"page-language-{one}"),
        key=Key.LANGUAGE,
        required=True,
        width="stretch",
    )
    if st.query_params.get("lang") != chosen:
        st.query_params["lang"] = chosen


def manual(page: str, state: State, words: Wording) -> None:
    """Show the button that opens the manual of a page."""
    if st.button(words.text("page-help"), key="help", icon=":material/help:", type="tertiary"):
        st.dialog(words.text("page-help"), width="medium")(_show_manual)(page, state.language)


def _show_manual(page: str, language: str) -> None:
    st.markdown(_manual(page, language))


@cache
def _manual(page: str, language: str) -> str:
    return (_HELP / language / f"{page}.md").read_text(encoding="utf-8")
