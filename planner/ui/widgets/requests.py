"""What is asked of each fund: lines to edit, who gives way under a ceiling, and what under-spending would cost."""

from __future__ import annotations

import streamlit as st

from planner.services.cases import Assembled
from planner.services.request_list import (
    POLICIES,
    funds_of,
    has_ceilings,
    new_request,
    policy_changed,
    request_grid,
    requests_removed,
)
from planner.services.requests import balance_lines, balance_of, request_lines, underspent
from planner.ui.state import State
from planner.ui.widgets.grid import edit_grid
from planner.ui.widgets.heads import section, teach
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording

POLICY = "when-capped"


def requests(seen: Assembled, state: State, words: Wording) -> None:
    """Show what the plan asks of the call's funds; nothing without a fund."""
    plan, compiled = state.plan, seen.compiled
    if plan is None or not compiled.rates:
        return
    section(words.text("requests-head"))
    teach(words.text("requests-about"))
    if plan.requests:
        shown = request_grid(plan, funds_of(compiled), words)
        edit_grid(shown, state, words, key="requests", remove=requests_removed)
        heads = [Cell(words.text(f"requests-{one}")) for one in ("line", "asked", "most", "gap")]
        rows = [Row(Cell(name), [Cell(one) for one in amounts]) for name, *amounts in request_lines(seen, words)]
        scroll_table(words.text("requests-head"), heads, rows)
    st.button(
        words.text("requests-add"),
        key="add-request",
        icon=":material/add:",
        on_click=lambda: state.edit(new_request(compiled)),
    )
    if has_ceilings(compiled):
        _policy(plan.when_capped, state, words)


def balance(seen: Assembled, words: Wording) -> None:
    """Show what under-spending would cost of the grant, under each way that may hold."""
    found = balance_of(seen.compiled, seen.whole)
    if found is None:
        return
    section(words.text("requests-balance"))
    shares = [Cell(words.text("requests-balance-share", value=words.percent(one))) for one in underspent()]
    rows = [Row(Cell(name), [Cell(one) for one in lost]) for name, lost in balance_lines(found, words)]
    scroll_table(words.text("requests-balance"), [Cell(words.text("requests-balance-way")), *shares], rows)
    key = {"unknown": "open", "contested": "contested"}.get(found.mode, "said")
    st.html(f'<p class="pl-note">{words.text(f"requests-balance-{key}")}</p>')


def _policy(policy: str, state: State, words: Wording) -> None:
    """Show who gives way where a ceiling holds the grants of several partners."""
    key = f"{POLICY}-{policy}"
    st.selectbox(
        words.text("requests-policy"),
        POLICIES,
        POLICIES.index(policy),
        lambda one: words.text(f"requests-policy-{one}"),
        key=key,
        on_change=lambda: state.edit(policy_changed(str(st.session_state[key]))),
        width=420,
    )
