"""The day as of which a plan is judged: one choice for the budget, the overview and the checklist."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal

import streamlit as st

from planner.services.checklist_counts import SOON_DAYS
from planner.ui.state import State
from planner.ui.widgets.at_once import entered, in_step
from planner.wording import Wording


def as_of(state: State, words: Wording, *, key: str, width: int | Literal["stretch"] = "stretch") -> None:
    """Show the choice of the day; today, until another is chosen."""
    st.date_input(
        words.text("checklist-on"),
        key=in_step(key, state.on),
        format="DD/MM/YYYY",
        help=words.text("checklist-on-help"),
        width=width,
        on_change=lambda: _see_as_of(state, entered(key)),
    )


def before_deadline(state: State, closes: datetime | None, words: Wording, *, key: str) -> None:
    """Offer to see a call that is closed as it was two weeks before."""
    if closes is None or closes.date() >= state.on:
        return
    st.button(
        words.text("checklist-before-deadline"),
        key=key,
        icon=":material/history:",
        type="tertiary",
        on_click=_see_as_of,
        args=(state, closes.date() - timedelta(days=SOON_DAYS)),
    )


def _see_as_of(state: State, day: object) -> None:
    # A field that was emptied means today, like one that was never touched.
    state.on = day if isinstance(day, date) else date.today()
