"""The head of a call's page: its programme, its title, how it stands, until when, how sure all of it is."""

from __future__ import annotations

import streamlit as st

from planner.services.call_view import CallView
from planner.ui.widgets.call_rows import bar
from planner.ui.widgets.markup import element, wrapped
from planner.wording import Wording


def call_head(view: CallView, words: Wording) -> None:
    """Show the head."""
    path = " › ".join(view.path)
    chip = element("span", words.term("call_status", view.status, is_heading=True), f"pl-chip pl-status-{view.status}")
    left = element("span", view.left, "pl-call-left") if view.left else ""
    said = words.text(
        "calls-sureness",
        official=view.sureness.official,
        other=view.sureness.other,
        unknown=view.sureness.unknown,
    )
    facts = {
        words.text("call-stands"): chip + left,
        words.text("calls-deadline"): element("b", view.deadline),
        words.text("calls-sure"): bar(view.sureness, words) + element("small", said),
        words.text("call-id"): element("code", view.call.id),
    }
    inside = "".join(wrapped("div", element("dt", head) + wrapped("dd", fact)) for head, fact in facts.items())
    note = element("p", view.call.note, "pl-note pl-call-note") if view.call.note else ""
    st.html(
        element("p", path, "pl-call-path")
        + element("h1", view.call.title, "pl-title")
        + wrapped("dl", inside, "pl-call-head")
        + note
    )
