"""The spending plan: what is spent in each reporting period and year; rows edited like a spreadsheet, saved at once."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.services.cases import Question
from planner.services.spending_page import VIEWS, SpendingPage, spending_page, spent_table
from planner.services.spending_words import FIGURES
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets.findings import finding_list
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.grid import edit_grid
from planner.ui.widgets.heads import page_head, section, teach
from planner.ui.widgets.markup import element
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.ui.widgets.spending_chart import spending_chart
from planner.ui.widgets.spending_choices import spending_choices
from planner.ui.widgets.spending_trace import FIGURE, spending_trace
from planner.wording import Wording

_LEADS_TO = {"partners": "partners", "costs": "costs", "duration": "overview", "too-long": "overview"}


def spending() -> None:
    """Show the page."""
    plan_page("spending", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("spending", words)
    question = Question(scenario=state.question.scenario)
    shown = spending_page(plan, question, words, figure=st.session_state.get(FIGURE))
    words = shown.words
    lack = (shown.lack or "").replace("_", "-")
    if lack in _LEADS_TO:
        teach(words.text(f"spending-no-{lack}" if lack != "too-long" else "spending-too-long"))
        link(_LEADS_TO[lack], words.text(f"page-to-{_LEADS_TO[lack]}"))
        return
    spending_choices(state, plan, shown, words)
    if shown.plan is None:
        teach(words.text("spending-no-length"))
        return
    _table(shown, words)
    if shown.findings:
        st.html(finding_list(shown.findings, shown.call, plan, words))
    titles = {"costs": "spending-rows", "common_costs": "spending-commons"}
    for one in shown.grids:
        section(words.text(titles[one.list]), words.text("spending-rows-about"))
        aside = [row.item.id for row in one.rows if row.is_aside]
        edit_grid(one, state, words, key=f"spending-{one.list}", faded=aside)


def _table(shown: SpendingPage, words: Wording) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", key="spending-views"):
        views = [one for one in VIEWS if shown.has_funds or "fund" not in one]
        view = st.segmented_control(
            words.text("spending-view"),
            views,
            format_func=lambda one: words.text(f"spending-view-{one.replace('_', '-')}"),
            default="partners",
            required=True,
            key="spending-view",
        )
        figure = st.selectbox(
            words.text("spending-figure"),
            FIGURES,
            format_func=lambda one: words.text(f"page-column-{one}"),
            key="spending-figure",
            width=240,
            disabled="fund" in str(view),
        )
    spending_chart(shown, view or "partners", words)
    table = spent_table(shown, view or "partners", figure)
    if table is not None:
        corner = "spending-fund" if "fund" in str(view) else "page-column-partner"
        heads = [Cell(words.text(corner)), *(Cell(*head) for head in table.heads)]
        rows = [Row(Cell(one.label), [Cell(text) for text in one.cells], one.is_sum) for one in table.rows]
        scroll_table(words.text("page-spending-title"), heads, rows)
        spending_trace(shown, table, words)
    years = words.text("spending-years-says", calendar="yes" if shown.plan and shown.plan.is_calendar else "no")
    said = years if "years" in str(view) else words.text("spending-table-says")
    st.html(element("p", said, "pl-note"))
