"""The chain of a common cost: the drawn flow, its table and sums, and the contracts and payments that are entered."""

from __future__ import annotations

import streamlit as st

from planner.plan.costs import CommonCost
from planner.plan.model import Plan
from planner.services.agreements import (
    contract_added,
    contract_choices,
    contract_grid,
    contract_names,
    items_removed,
    payees,
    payment_added,
    payment_grid,
    planned_as_due,
)
from planner.services.cases import Question
from planner.services.chain import ChainTable, chain_table, chains
from planner.services.speech import NOTHING
from planner.ui.state import State
from planner.ui.widgets.at_once import entered
from planner.ui.widgets.grid import edit_grid
from planner.ui.widgets.heads import section, teach
from planner.ui.widgets.markup import element
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording


def chain(state: State, plan: Plan, common: CommonCost, question: Question, words: Wording) -> None:
    """Show the chain of a common cost, and what is entered of it."""
    section(words.text("chain-head"), words.text("chain-about"))
    (found,), names = chains(plan, question, common=common.id)
    table = chain_table(plan, found, names, words)
    if table.rows:
        with st.container(key="chain-flow"):
            st.mermaid_chart(table.drawing, alt=table.alt)
        st.html(element("p", words.text("chain-legend"), "pl-note"))
        _links(table, words)
        _sums(table, words)
    section(words.text("agreements-contracts"))
    if common.contracts:
        shown = contract_grid(plan, common, words)
        edit_grid(shown, state, words, key="contracts", remove=lambda ids: items_removed(common, "contracts", ids))
    else:
        teach(words.text("agreements-contracts-none"))
    _new_contract(state, plan, common, words)
    section(words.text("agreements-payments"))
    if common.payments:
        shown = payment_grid(plan, common, words)
        edit_grid(shown, state, words, key="payments", remove=lambda ids: items_removed(common, "payments", ids))
    else:
        teach(words.text("agreements-payments-none"))
    with st.container(horizontal=True, key="payment-buttons"):
        st.button(
            words.text("agreements-add-payment"),
            key="add-payment",
            icon=":material/add:",
            on_click=lambda: state.edit(payment_added(plan, common)),
        )
        if planned_as_due(plan, found) is not None:
            st.button(
                words.text("agreements-planned-as-due"),
                key="planned-as-due",
                icon=":material/playlist_add:",
                on_click=lambda: state.edit(planned_as_due(plan, found)),
            )


def _links(table: ChainTable, words: Wording) -> None:
    keys = ("who", "whom", "amount", "day", "status", "waits")
    heads = [
        Cell(words.text("chain-column-what")),
        *(Cell(words.text(f"chain-column-{one}"), style="" if one == "amount" else "pl-text") for one in keys),
    ]
    rows = [
        Row(
            Cell(one.what),
            [
                Cell(one.who, style="pl-text"),
                Cell(one.whom, style="pl-text"),
                Cell(one.amount),
                *(Cell(each, style="pl-text") for each in (one.day, one.standing, one.waits)),
            ],
        )
        for one in table.rows
    ]
    scroll_table(words.text("chain-head"), heads, rows)


def _sums(table: ChainTable, words: Wording) -> None:
    section(words.text("chain-sums"))
    heads = [
        Cell(words.text("chain-column-partner")),
        Cell(words.text("chain-column-to-providers")),
        Cell(words.text("chain-column-to-partners"), words.text("chain-column-to-partners-about")),
        Cell(words.text("chain-column-together")),
    ]
    rows = [
        Row(
            Cell(name),
            [Cell(NOTHING if one == 0 and at < len(table.balance) - 1 else words.number(one)) for one in cents],
            is_sum=at == len(table.balance) - 1,
        )
        for at, (name, *cents) in enumerate(table.balance)
    ]
    scroll_table(words.text("chain-sums"), heads, rows)


def _new_contract(state: State, plan: Plan, common: CommonCost, words: Wording) -> None:
    form = f"contract-{common.id}-{len(common.contracts)}"
    who, names = contract_choices(plan, words), contract_names(plan, words)
    with (
        st.expander(words.text("agreements-new-contract"), icon=":material/add:", key=f"{form}-box"),
        st.form(form, border=False),
    ):
        by, party, day = st.columns([2, 2, 1])
        by.selectbox(words.text("agreements-by"), list(who), key=f"{form}-by", help=words.text("agreements-by-help"))
        party.selectbox(
            words.text("agreements-with"),
            list(payees(plan, common)),
            index=None,
            key=f"{form}-with",
            accept_new_options=True,
            help=words.text("agreements-with-help"),
        )
        day.date_input(words.text("agreements-signed"), None, key=f"{form}-day", format="DD/MM/YYYY")
        if names:
            st.multiselect(
                words.text("agreements-waits-for"),
                list(names),
                format_func=lambda one: names.get(one, one),
                key=f"{form}-waits",
            )
        st.form_submit_button(
            words.text("agreements-add-contract"),
            key="add-contract",
            on_click=lambda: _take(state, plan, common, form, words),
        )


def _take(state: State, plan: Plan, common: CommonCost, form: str, words: Wording) -> None:
    party, day = entered(f"{form}-with"), entered(f"{form}-day")
    if not party:
        return
    data = {
        "by": contract_choices(plan, words)[entered(f"{form}-by")],
        "with": payees(plan, common).get(party, party),
        "dated": day.isoformat() if day else None,
        "waits_for": list(entered(f"{form}-waits")) if contract_names(plan, words) else [],
    }
    state.change(contract_added(plan, common, data))
