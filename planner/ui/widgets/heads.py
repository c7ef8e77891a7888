"""Heads of pages, and what an empty place says."""

from __future__ import annotations

import streamlit as st

from planner.ui.widgets.markup import element, plain, wrapped
from planner.wording import Wording


def page_head(page: str, words: Wording) -> None:
    """Show what a page is called and, in a sentence, what it is for."""
    st.html(
        element("h1", words.text(f"page-{page}-title"), "pl-title")
        + element("p", words.text(f"page-{page}-about"), "pl-note")
    )


def section(title: str, about: str = "") -> None:
    """Show the head of a part of a page."""
    st.html(element("h2", title, "pl-section") + (element("p", about, "pl-note") if about else ""))


def teach(text: str) -> None:
    """Show in an empty place what belongs there, and how it comes there."""
    st.info(plain(text), icon=":material/lightbulb:")


def step(number: int, title: str, about: str = "") -> None:
    """Show the head of a step of several."""
    head = wrapped("h2", element("span", str(number), "pl-step-number") + element("span", title), "pl-step")
    st.html(head + (element("p", about, "pl-note") if about else ""))
