"""Own contributions carried together: a grid of pools, and what each makes its partners pay and get."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.services.cases import Assembled
from planner.services.pool_list import new_pool, pool_grid, pools_removed
from planner.services.pools import pool_lines
from planner.ui.state import State
from planner.ui.widgets.grid import edit_grid
from planner.ui.widgets.heads import section, teach
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording


def pools(seen: Assembled, state: State, plan: Plan, words: Wording) -> None:
    """Show the pools of a plan, in the scenario that is seen."""
    section(words.text("pools-head"))
    teach(words.text("pools-about"))
    if plan.own_pools:
        edit_grid(pool_grid(plan, words), state, words, key="own-pools", remove=pools_removed)
    for at, said in enumerate(seen.compiled.plan.own_pools):
        heads = [Cell(said.title), *(Cell(words.text(f"pools-{one}")) for one in ("alone", "part", "moves"))]
        lines = pool_lines(seen.compiled, seen.whole, at)
        rows = [
            Row(Cell(one.name), [Cell(words.number(cents)) for cents in (one.alone, one.part, one.moves)])
            for one in lines
        ]
        if rows:
            scroll_table(said.title, heads, rows)
    st.button(
        words.text("pools-add"),
        key="add-pool",
        icon=":material/add:",
        on_click=lambda: state.edit(new_pool(plan, words)),
    )
