"""The values that a scenario sets: each in words, and the way to set another one."""

from __future__ import annotations

import streamlit as st

from planner.money import MAX_CENTS
from planner.plan.model import Plan, Scenario
from planner.services.scenario_values import SETTABLE, current, items_of, set_values, value_let_go, value_set
from planner.ui.state import State
from planner.ui.widgets.at_once import entered, relabelled
from planner.ui.widgets.heads import section
from planner.ui.widgets.markup import element, wrapped
from planner.wording import Wording

LIST, ITEM, FIELD = "set-list", "set-item", "set-field"


def values(state: State, plan: Plan, scenario: Scenario, words: Wording) -> None:
    """Show what a scenario sets, and the fields for another value."""
    section(words.text("scenarios-sets"), words.text("scenarios-sets-about"))
    told = set_values(plan, scenario, words)
    if not told:
        st.html(element("p", words.text("scenarios-sets-nothing")))
    for one in told:
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"told-{one.place}"):
            said = words.text("scenarios-value", field=one.field, after=one.after, before=one.before)
            st.html(
                wrapped("div", element("b", one.what) + element("p", said, "pl-note"), "pl-set-value"), width="stretch"
            )
            st.button(
                words.text("scenarios-value-go"),
                key=f"let-go-{one.place}",
                icon=":material/close:",
                type="tertiary",
                on_click=lambda place=one.place: state.edit(value_let_go(scenario, place)),
            )
    lists = [one for one in SETTABLE if getattr(plan, one)]
    if lists:
        with st.expander(words.text("scenarios-set-new"), icon=":material/edit:", key="set-new"):
            _new(state, plan, scenario, lists, words)


def _new(state: State, plan: Plan, scenario: Scenario, lists: list[str], words: Wording) -> None:
    named, item, field = st.columns([1, 2, 1])
    name = named.selectbox(
        words.text("scenarios-list-of"),
        lists,
        format_func=lambda one: words.term("list", one, is_heading=True),
        key=f"{LIST}-{words.language}",
    )
    items = items_of(plan, scenario.id, name)
    titles = {raw: label for label, raw in items.items()}
    chosen = item.selectbox(
        words.text("scenarios-item"),
        list(titles),
        format_func=lambda one: titles.get(one, one),
        key=relabelled(f"{ITEM}-{name}", titles.values()),
    )
    what = field.selectbox(
        words.text("scenarios-field"),
        list(SETTABLE[name]),
        format_func=lambda one: words.term("field", one, is_heading=True),
        key=f"{FIELD}-{name}-{words.language}",
    )
    if chosen is None:
        return
    place = f"{name}.{chosen}.{what}"
    with st.container(horizontal=True, vertical_alignment="bottom", key="set-value"):
        key = _field(place, SETTABLE[name][what], words)
        st.button(
            words.text("scenarios-set"),
            key="set-add",
            icon=":material/check:",
            on_click=lambda: state.edit(value_set(scenario, place, entered(key))),
        )
    st.html(
        element("p", words.text("scenarios-now", value=current(plan, scenario.id, place, words)), "pl-note"),
    )


def _field(place: str, kind: str, words: Wording) -> str:
    """Show the field of a new value, and return its key."""
    label, key = words.text("scenarios-new-value"), f"set-{kind}-{words.language}"
    if kind == "flag":
        st.selectbox(
            label,
            [True, False],
            format_func=lambda one: words.text("scenarios-yes" if one else "scenarios-no"),
            key=key,
        )
        return key
    is_amount = place.endswith(".amount")
    st.number_input(
        label,
        min_value=0.0,
        max_value=MAX_CENTS / 100,
        value=None,
        key=key,
        placeholder=words.text("common-not-known") if is_amount else None,
    )
    return key
