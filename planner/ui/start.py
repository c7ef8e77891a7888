"""Start the app: page, look, navigation; then run the page chosen."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st

from planner.ui.pages.budget import budget
from planner.ui.state import State
from planner.wording import wording

_HERE = Path(__file__).resolve().parent


def run() -> None:
    """Run the app for one visitor, once from top to bottom."""
    words = wording(State.here().language)
    # A file of our own: an icon by name would be fetched from another host.
    st.set_page_config(page_title=words.text("page-brand"), page_icon=str(_HERE / "icon.svg"), layout="wide")
    st.logo(str(_HERE / "icon.svg"), size="large")
    st.html(f"<style>{_style()}</style>")
    page = st.Page(budget, title=words.text("page-title"), url_path="budget", default=True)
    st.navigation([page], position="sidebar").run()


@cache
def _style() -> str:
    return (_HERE / "style.css").read_text(encoding="utf-8")
