"""Cost lines: who pays what in which category; edited like a spreadsheet, saved at once."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from planner.plan.model import Plan
from planner.services.cost_lines import (
    NEW_LINES_AT_MOST,
    CostLines,
    Filter,
    cost_lines,
    lines_added,
    lines_removed,
    new_lines,
)
from planner.services.pasted_costs import read_cost_lines
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets import paste
from planner.ui.widgets.cost_filter import cost_filter
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.grid import edit_grid
from planner.ui.widgets.heads import page_head, teach
from planner.ui.widgets.line_way import line_way
from planner.ui.widgets.markup import element
from planner.ui.widgets.opening import show_error
from planner.wording import Wording


def costs() -> None:
    """Show the page."""
    plan_page("costs", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("costs", words)
    if not plan.partners:
        teach(words.text("costs-no-partners"))
        link("partners", words.text("page-to-partners"))
        return
    wanted = cost_filter(state, plan, words)
    shown = cost_lines(plan, wanted, words)
    if shown.count:
        if shown.trouble is None:
            _sums(shown, wanted, words)
        else:
            show_error(shown.trouble, words, plan)
        edit_grid(shown.grid, state, words, key="costs", remove=lambda ids: lines_removed(plan, ids), faded=shown.aside)
    else:
        teach(words.text("costs-empty"))
    line_way(state, plan, shown, wanted, words)
    _add(state, plan, wanted, words)
    _paste(state, plan, wanted, words)


def _sums(shown: CostLines, wanted: Filter, words: Wording) -> None:
    key = "costs-sums-all" if wanted.is_empty else "costs-sums"
    said = words.text(
        key,
        shown=len(shown.grid.ids),
        count=shown.count,
        amount=words.euro(shown.cents),
        total=words.euro(shown.all_cents),
    )
    st.html(f'<p class="pl-answer">{said}</p>')
    if shown.open_count:
        for said in (words.text("costs-open", count=shown.open_count), *shown.open_why):
            st.html(element("p", said, "pl-note"))
    if shown.waiting:
        link("currencies", words.text("currencies-to-page"))
    if shown.aside:
        gone = words.text("costs-set-aside", count=len(shown.aside), amount=words.euro(shown.aside_cents))
        st.html(element("p", gone, "pl-note"))
        link("options", words.text("costs-to-options"))


def _add(state: State, plan: Plan, wanted: Filter, words: Wording) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", key="add-lines"):
        count = st.number_input(
            words.text("costs-how-many"), 1, NEW_LINES_AT_MOST, 1, key="new-lines", width=140, persist_state="session"
        )
        st.button(
            words.text("costs-add"),
            key="add-costs",
            icon=":material/add:",
            on_click=lambda: state.edit(new_lines(plan, wanted, int(count))),
        )


def _paste(state: State, plan: Plan, wanted: Filter, words: Wording) -> None:
    with st.expander(words.text("costs-paste"), icon=":material/content_paste:", key="paste-costs"):
        text = paste.field("costs", words.text("costs-paste-label"), words.text("costs-paste-example"), state)
        read = read_cost_lines(text, plan, wanted)
        frame = pd.DataFrame(read.rows(plan, words))
        paste.understood(frame, read.findings, words)
        paste.take(
            "costs",
            words.text("costs-paste-take", count=len(read.lines)),
            lambda: state.change(lines_added(plan, read.lines)),
            state,
            is_ready=bool(read.lines),
        )
