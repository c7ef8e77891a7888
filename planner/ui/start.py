"""Start the app: page, look, navigation; then run the page chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import streamlit as st

from planner.errors import PlannerError
from planner.ui.navigation import menu
from planner.ui.pages.agreements import agreements
from planner.ui.pages.budget import budget
from planner.ui.pages.call import call
from planner.ui.pages.calls import calls
from planner.ui.pages.checklist import checklist
from planner.ui.pages.common import common
from planner.ui.pages.compare import compare
from planner.ui.pages.contributions import contributions
from planner.ui.pages.costs import costs
from planner.ui.pages.currencies import currencies
from planner.ui.pages.eligibility import eligibility
from planner.ui.pages.note import note
from planner.ui.pages.options import options
from planner.ui.pages.overview import overview
from planner.ui.pages.own_call import own_call
from planner.ui.pages.partners import partners
from planner.ui.pages.plans import plans
from planner.ui.pages.scenarios import scenarios
from planner.ui.pages.share import share
from planner.ui.pages.sharing import sharing_page
from planner.ui.pages.spending import spending
from planner.ui.pages.start import start
from planner.ui.pages.work import work
from planner.ui.state import State
from planner.ui.widgets.markup import plain
from planner.wording import Wording, wording

_HERE = Path(__file__).resolve().parent


PAGES: Mapping[str, Callable[[], None]] = {
    "plans": plans,
    "start": start,
    "calls": calls,
    "call": call,
    "own-call": own_call,
    "overview": overview,
    "partners": partners,
    "work": work,
    "costs": costs,
    "currencies": currencies,
    "contributions": contributions,
    "options": options,
    "common": common,
    "sharing": sharing_page,
    "agreements": agreements,
    "scenarios": scenarios,
    "budget": budget,
    "spending": spending,
    "eligibility": eligibility,
    "compare": compare,
    "share": share,
    "checklist": checklist,
    "note": note,
}
"""What shows each page, by the name that its address has."""


def run() -> None:
    """Run the app for one visitor, once from top to bottom."""
    state = State.here()
    words = wording(state.language)
    # A file of our own: an icon by name would be fetched from another host.
    st.set_page_config(page_title=words.text("page-brand"), page_icon=str(_HERE / "icon.svg"), layout="wide")
    st.logo(str(_HERE / "icon.svg"), size="large")
    st.html(f"<style>{_style()}{_upload_words(words)}</style>")
    st.html(f"<script>{_reconnect()}</script>", unsafe_allow_javascript=True)
    page = menu(PAGES, words)
    try:
        state.follow_address()
        page.run()
    except PlannerError as error:
        # Without the store there is nothing to work on: what is wrong with it, and nothing else.
        st.error(plain(words.error(error)), icon=":material/error:")


def _upload_words(words: Wording) -> str:
    """Return the words of the upload field as values of the style: Streamlit writes its own in English only."""
    names = {"--pl-upload": "page-upload-choose", "--pl-upload-limit": "page-upload-limit"}
    return ".stApp{" + "".join(f'{name}:"{words.text(key)}";' for name, key in names.items()) + "}"


@cache
def _style() -> str:
    return (_HERE / "style.css").read_text(encoding="utf-8")


@cache
def _reconnect() -> str:
    return (_HERE / "reconnect.js").read_text(encoding="utf-8")
