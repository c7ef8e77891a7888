"""Common costs: what several partners pay together, how it is shared, and what that makes for each."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.services.common_list import choices, common_costs, commons_removed
from planner.services.common_shares import CommonShares
from planner.services.speech import NOTHING
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets.common_form import new_common, plan_split
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.grid import edit_grid
from planner.ui.widgets.heads import page_head, section, teach
from planner.ui.widgets.markup import element, wrapped
from planner.ui.widgets.provider_ways import provider_ways
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording


def common() -> None:
    """Show the page."""
    plan_page("common", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("common", words)
    if not any(one.has_budget for one in plan.partners):
        teach(words.text("common-no-partners"))
        link("partners", words.text("page-to-partners"))
        return
    offered = choices(plan, words)
    if plan.common_costs:
        shown = common_costs(plan, words)
        edit_grid(shown.grid, state, words, key="common", remove=lambda ids: commons_removed(plan, ids))
        new_common(state, plan, offered, words)
        _shares(plan, shown.shares, words)
    else:
        teach(words.text("common-empty"))
        new_common(state, plan, offered, words)
    provider_ways(state, plan, words)
    plan_split(state, plan, offered, words)


def _shares(plan: Plan, shares: CommonShares, words: Wording) -> None:
    scenario = words.scenario(plan, shares.scenario)
    section(words.text("common-shares"), words.text("common-shares-about", scenario=scenario))
    if not shares.members:
        teach(words.text("common-nobody-takes-part", scenario=scenario))
        link("scenarios", words.text("common-to-scenarios"))
        return
    if shares.counted:
        _table(shares, words)
    st.html(wrapped("ul", "".join(element("li", one.says) for one in shares.shares), "pl-sentences"))
    link("budget", words.text("common-to-budget"))
    link("sharing", words.text("page-to-sharing"))


def _table(shares: CommonShares, words: Wording) -> None:
    """Show what each pays of each common cost; of all of them together where there are several."""
    counted = shares.counted
    several = len(counted) > 1
    heads = [words.text("page-column-partner"), *([words.text("common-together")] if several else [])]
    rows = []
    for name, said in shares.members.items():
        cells = [_amount(one.parts.get(name, 0), words) for one in counted]
        rows.append(Row(Cell(said), [_amount(shares.together(name), words), *cells] if several else cells))
    if any(one.unassigned for one in counted):
        left = [_amount(one.unassigned, words) for one in counted]
        both = [_amount(shares.unassigned, words), *left] if several else left
        rows.append(Row(Cell(words.text("page-unassigned")), both, is_sum=True))
    scroll_table(words.text("common-shares"), [Cell(one) for one in [*heads, *(one.title for one in counted)]], rows)


def _amount(cents: int | None, words: Wording) -> Cell:
    return Cell(NOTHING if cents == 0 else words.number(cents))
