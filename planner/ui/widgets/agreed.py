"""What was agreed of a common cost, with its history, and how the shares of now are recorded."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planner.plan.costs import CommonCost
from planner.plan.model import Plan
from planner.services.agreements import AgreedTerms, agreed_table, agreement_recorded, shares_said
from planner.services.cases import Question
from planner.ui.state import State
from planner.ui.widgets.at_once import entered
from planner.ui.widgets.heads import section, teach
from planner.ui.widgets.markup import element, plain, wrapped
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording


def agreed(state: State, plan: Plan, common: CommonCost, question: Question, words: Wording) -> None:
    """Show the agreements of a common cost, and the form that records one more."""
    section(words.text("agreements-agreed"), words.text("agreements-agreed-about"))
    if common.agreements:
        table = agreed_table(plan, common, words)
        *rows, total = table.rows
        shown = [Row(Cell(name), [Cell(one) for one in cells]) for name, *cells in rows]
        shown.append(Row(Cell(total[0]), [Cell(one) for one in total[1:]], is_sum=True))
        scroll_table(words.text("agreements-agreed"), [Cell(one) for one in table.heads], shown)
        if table.notes:
            st.html(wrapped("ul", "".join(element("li", one) for one in table.notes), "pl-sentences"))
    else:
        teach(words.text("agreements-none"))
    _record(state, plan, common, question, words)


def _record(state: State, plan: Plan, common: CommonCost, question: Question, words: Wording) -> None:
    scenario = words.scenario(plan, question.scenario or plan.default_scenario)
    said = shares_said(plan, common, question, words)
    with st.expander(words.text("agreements-record"), icon=":material/edit_note:", expanded=not common.agreements):
        if said is None:
            st.warning(plain(words.text("agreements-cannot-record", scenario=scenario)), icon=":material/help:")
            return
        st.html(element("p", words.text("agreements-record-about", scenario=scenario, shares=said), "pl-note"))
        # A form of its own for each number of agreements, so that one that was recorded leaves an empty one behind.
        form = f"agreement-{common.id}-{len(common.agreements)}"
        with st.form(form, border=False):
            day, document = st.columns([1, 2])
            day.date_input(words.text("agreements-dated"), date.today(), key=f"{form}-day", format="DD/MM/YYYY")
            document.text_input(
                words.text("agreements-document"),
                key=f"{form}-document",
                help=words.text("agreements-document-help"),
                max_chars=300,
            )
            st.checkbox(words.text("agreements-bound"), key=f"{form}-bound", help=words.text("agreements-bound-help"))
            st.form_submit_button(
                words.text("agreements-record"),
                key="record-agreement",
                on_click=lambda: _take(state, plan, common, question, form),
            )


def _take(state: State, plan: Plan, common: CommonCost, question: Question, form: str) -> None:
    terms = AgreedTerms(entered(f"{form}-day"), entered(f"{form}-document"), entered(f"{form}-bound"))
    state.change(agreement_recorded(plan, common, question, terms))
