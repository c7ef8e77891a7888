"""How partners and what is known of them come in: one by one, pasted from a spreadsheet, a number for each."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from planner.plan.model import Plan
from planner.services.partner_list import (
    PartnerList,
    first_role,
    indicator_name,
    new_partner_choices,
    partner_added,
    partners_added,
    partners_pasted,
)
from planner.ui.state import State
from planner.ui.widgets import paste
from planner.ui.widgets.markup import element
from planner.wording import Wording

INDICATORS = "indicators"
NEW_NAME, NEW_COUNTRY, NEW_ROLE, NEW_INDICATOR = "new-name", "new-country", "new-role", "new-indicator"


def add_partner(state: State, plan: Plan, words: Wording) -> None:
    """Show the form of a new partner; its name is empty again once it is added."""
    countries, roles = new_partner_choices(plan, words)

    def add() -> None:
        name, country, role = (st.session_state[one] for one in (NEW_NAME, NEW_COUNTRY, NEW_ROLE))
        if state.change(partner_added(plan, name, country, role)):
            st.session_state[NEW_NAME], st.session_state[NEW_COUNTRY] = "", None
            st.session_state.pop(NEW_ROLE)

    with (
        st.form("add-partner", border=False),
        st.container(horizontal=True, vertical_alignment="bottom", key="add-partner-fields"),
    ):
        st.text_input(words.text("partners-new-name"), key=NEW_NAME, max_chars=300)
        st.selectbox(
            words.term("field", "country", is_heading=True),
            list(countries),
            index=None,
            format_func=lambda one: countries.get(one, str(one)),
            key=NEW_COUNTRY,
            placeholder=words.text("partners-country-unknown"),
        )
        st.selectbox(
            words.term("field", "role", is_heading=True),
            list(roles),
            index=list(roles).index(first_role(plan)),
            format_func=lambda one: roles.get(one, str(one)),
            key=NEW_ROLE,
        )
        st.form_submit_button(words.text("partners-add"), key="add-partner-do", icon=":material/add:", on_click=add)


def paste_partners(state: State, plan: Plan, words: Wording) -> None:
    """Show the field for pasted partners, and what was understood of them."""
    with st.expander(words.text("partners-paste"), icon=":material/content_paste:", key="paste-partners"):
        text = paste.field("partners", words.text("partners-paste-label"), words.text("partners-paste-example"), state)
        read = partners_pasted(plan, text)
        paste.understood(pd.DataFrame(read.rows(words)), read.findings, words)
        paste.take(
            "partners",
            words.text("partners-paste-take", count=len(read.partners)),
            lambda: state.change(partners_added(plan, read.partners)),
            state,
            is_ready=bool(read.partners),
        )


def begun_indicators(state: State) -> tuple[str, ...]:
    """Return the names of indicators that have a column, and perhaps no value yet."""
    begun = state.drafts.get(INDICATORS, ())
    return begun if isinstance(begun, tuple) else ()


def add_indicator(state: State, shown: PartnerList, words: Wording) -> None:
    """Show the form of a new indicator: a column, which the plan holds as soon as a number stands in it."""

    def begin() -> None:
        if name := indicator_name(st.session_state[NEW_INDICATOR]):
            state.drafts[INDICATORS] = (*shown.indicators, name)
            state.generation += 1
            st.session_state[NEW_INDICATOR] = ""

    with st.expander(words.text("partners-indicator"), icon=":material/add_chart:", key="add-indicator"):
        st.html(element("p", words.text("partners-indicator-about"), "pl-note"))
        with (
            st.form("indicator", border=False),
            st.container(horizontal=True, vertical_alignment="bottom", key="indicator-fields"),
        ):
            st.text_input(words.text("partners-indicator-name"), key=NEW_INDICATOR, max_chars=60)
            st.form_submit_button(words.text("partners-indicator-add"), key="add-indicator-do", on_click=begin)
