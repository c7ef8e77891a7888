"""The basics of a plan as a form: everything in it is saved together."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planner.money import RoundingMode
from planner.plan.model import Plan
from planner.services.basics import FIELDS, basics_of, basics_saved
from planner.services.calls import call_titles
from planner.ui.state import State
from planner.wording import Wording

LONGEST_MONTHS = 240


def basics(state: State, plan: Plan, words: Wording) -> None:
    """Show the form; what was typed stays when it is refused, and gives way when the plan changes."""
    shown = basics_of(plan)
    stem = f"basics-{hash(tuple(shown.values()))}"

    def save() -> None:
        entered = {one: st.session_state[f"{stem}-{one}"] for one in FIELDS if f"{stem}-{one}" in st.session_state}
        state.change(basics_saved(plan, entered))

    with st.form(stem, enter_to_submit=False):
        st.text_input(_label("title", words), shown["title"], key=f"{stem}-title", max_chars=300)
        _call(plan, stem, words)
        left, right = st.columns(2)
        with left:
            st.date_input(
                _label("start", words),
                plan.start,
                key=f"{stem}-start",
                min_value=date(2000, 1, 1),
                max_value=date(2099, 12, 31),
                format="DD/MM/YYYY",
            )
        with right:
            st.number_input(
                _label("duration_months", words),
                1,
                max(LONGEST_MONTHS, plan.duration_months or 0),
                plan.duration_months or None,
                1,
                key=f"{stem}-duration_months",
            )
        if plan.call is None:
            modes = [str(one) for one in RoundingMode if str(one) in ("cut", "half_up")]
            st.selectbox(
                _label("rounding", words),
                modes,
                index=modes.index(shown["rounding"]),
                format_func=lambda one: words.term("rounding", one, is_heading=True),
                key=f"{stem}-rounding",
                help=words.text("overview-rounding-help"),
            )
        st.text_area(_label("note", words), shown["note"], key=f"{stem}-note", max_chars=20_000, height=110)
        st.form_submit_button(words.text("overview-save"), key="save-basics", type="primary", on_click=save)


def _call(plan: Plan, stem: str, words: Wording) -> None:
    names = {"": words.text("page-own-resources"), **call_titles()}
    if plan.call is not None:
        names.setdefault(plan.call, plan.call)
    st.selectbox(
        _label("call", words),
        list(names),
        index=list(names).index(plan.call or ""),
        format_func=lambda one: names.get(one, str(one)),
        key=f"{stem}-call",
        help=words.text("overview-call-help"),
    )


def _label(field: str, words: Wording) -> str:
    return words.term("field", field, is_heading=True)
