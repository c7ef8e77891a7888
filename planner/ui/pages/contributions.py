"""Co-financing: where the part that no grant pays comes from, and what is asked of each fund; saved at once."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.services.cases import Question, assemble
from planner.services.contributions import (
    NEW_LINES_AT_MOST,
    contribution_grid,
    contributions_removed,
    missing_as_own,
    new_contributions,
)
from planner.services.financing import FinancingTable, financing_table
from planner.services.financing_words import financing_cells, financing_heads
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets import requests
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.grid import edit_grid
from planner.ui.widgets.heads import page_head, section, teach
from planner.ui.widgets.pools import pools
from planner.ui.widgets.scenario_choice import scenario_choice
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording, wording


def contributions() -> None:
    """Show the page."""
    plan_page("contributions", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("contributions", words)
    if not any(one.has_budget for one in plan.partners):
        teach(words.text("contributions-no-partners"))
        link("partners", words.text("page-to-partners"))
        return
    if plan.contributions:
        edit_grid(contribution_grid(plan, words), state, words, key="contributions", remove=contributions_removed)
    else:
        teach(words.text("contributions-empty"))
    _add(state, plan, words)
    section(words.text("contributions-covered"))
    scenario_choice(state, plan, words, width=420)
    seen = assemble(plan, Question(scenario=state.question.scenario))
    spoken = wording(words.language, seen.compiled.call.family if seen.compiled.call else None)
    table = financing_table(seen)
    _table(table, spoken)
    if table.level == "partner" and missing_as_own(plan, table) is not None:
        st.button(
            words.text("contributions-rest-own"),
            key="rest-own",
            icon=":material/savings:",
            help=words.text("contributions-rest-own-help"),
            on_click=lambda: state.edit(missing_as_own(plan, table)),
        )
    pools(seen, state, plan, spoken)
    requests.requests(seen, state, spoken)
    requests.balance(seen, spoken)


def _add(state: State, plan: Plan, words: Wording) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", key="add-contributions"):
        count = st.number_input(
            words.text("costs-how-many"),
            1,
            NEW_LINES_AT_MOST,
            1,
            key="new-contributions",
            width=140,
            persist_state="session",
        )
        st.button(
            words.text("contributions-add"),
            key="add-contribution-lines",
            icon=":material/add:",
            on_click=lambda: state.edit(new_contributions(plan, int(count))),
        )


def _table(table: FinancingTable, words: Wording) -> None:
    heads = [Cell(one) for one in (words.text("contributions-partner"), *financing_heads(table, words))]
    rows = [Row(Cell(one.name), [Cell(text) for text in financing_cells(one, table, words)]) for one in table.rows]
    total = [Cell(text) for text in financing_cells(table.total, table, words)]
    rows.append(Row(Cell(words.text("contributions-total")), total, is_sum=True))
    scroll_table(words.text("contributions-covered"), heads, rows)
    key = f"contributions-level-{table.level}" if table.is_sure else "contributions-level-open"
    st.html(f'<p class="pl-note">{words.text(key)} {words.text("contributions-cash-about")}</p>')
