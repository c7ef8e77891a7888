"""Moving the start: another first day, and all that it moves, before it is saved."""

from __future__ import annotations

from datetime import date

import pandas as pd
import streamlit as st

from planner.plan.model import Plan
from planner.services.start_moved import StartMove, start_move
from planner.ui.state import State
from planner.ui.widgets.markup import element, plain
from planner.wording import Wording


def move_start(state: State, plan: Plan, words: Wording) -> None:
    """Show the day, what a new one does, and the button that saves it."""
    with st.expander(words.text("moving-move"), icon=":material/event_upcoming:", key="move-start"):
        st.html(element("p", words.text("moving-about"), "pl-note"))
        day = st.date_input(
            words.term("field", "start", is_heading=True),
            plan.start,
            key=f"start-day-{plan.start}",
            min_value=date(2000, 1, 1),
            max_value=date(2099, 12, 31),
            format="DD/MM/YYYY",
        )
        if not isinstance(day, date) or day == plan.start:
            return
        seen = start_move(plan, day, words)
        _effect(seen, words)
        st.button(
            words.text("moving-save", day=words.day(day)),
            key="save-start",
            type="primary",
            icon=":material/check:",
            on_click=lambda: state.edit(seen.edit),
        )


def _effect(seen: StartMove, words: Wording) -> None:
    st.html(element("p", words.text("moving-moves", count=len(seen.moved)), "pl-answer"))
    if seen.moved:
        heads = [words.text(f"moving-{one}") for one in ("kind", "title", "before", "after")]
        rows = [(one.kind, one.title, one.before, one.after) for one in seen.moved]
        st.dataframe(pd.DataFrame(rows, columns=heads), hide_index=True, key="start-moved", height="content")
    if seen.fixed:
        st.html(element("p", words.text("moving-stays", count=len(seen.fixed)), "pl-answer"))
        heads = [words.text("moving-title"), words.text("moving-day")]
        st.dataframe(pd.DataFrame(seen.fixed, columns=heads), hide_index=True, key="start-fixed", height="content")
    for one in seen.findings:
        said = words.finding(one)
        st.warning(plain(f"{said.says} {said.fix}"), icon=":material/warning:")
