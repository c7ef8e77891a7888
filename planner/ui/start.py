"""Start the app: page, look, navigation; then run the page chosen."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st

from planner.ui.pages.budget import budget
from planner.ui.state import State
from planner.wording import Wording, wording

_HERE = Path(__file__).resolve().parent


def run() -> None:
    """Run the app for one visitor, once from top to bottom."""
    words = wording(State.here().language)
    # A file of our own: an icon by name would be fetched from another host.
    st.set_page_config(page_title=words.text("page-brand"), page_icon=str(_HERE / "icon.svg"), layout="wide")
    st.logo(str(_HERE / "icon.svg"), size="large")
    st.html(f"<style>{_style()}{_upload_words(words)}</style>")
    page = st.Page(budget, title=words.text("page-title"), url_path="budget", default=True)
    st.navigation([page], position="sidebar").run()


def _upload_words(words: Wording) -> str:
    """Return the words of the upload field as values of the style: Streamlit writes its own in English only."""
    names = {"--pl-upload": "page-upload-choose", "--pl-upload-limit": "page-upload-limit"}
    return ".stApp{" + "".join(f'{name}:"{words.text(key)}";' for name, key in names.items()) + "}"


@cache
def _style() -> str:
    return (_HERE / "style.css").read_text(encoding="utf-8")
