"""Scenarios side by side, and for two of them every line that differs."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.services.comparison import Comparison, Group, compare_scenarios
from planner.ui.widgets.at_once import in_step, relabelled, remember
from planner.ui.widgets.heads import section, teach
from planner.ui.widgets.markup import element, wrapped
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording

CHOSEN = "scenarios-compared"
AT_LEAST, AT_MOST = 2, 3


def comparison(plan: Plan, titles: dict[str, str], words: Wording) -> None:
    """Show the choice of scenarios, and these side by side."""
    section(words.text("comparison"), words.text("comparison-about"))
    kept = [one for one in st.session_state.get(CHOSEN, _first_two(plan)) if one in titles]
    widget = in_step(relabelled(CHOSEN, titles.values()), kept)
    chosen = st.multiselect(
        words.text("comparison-choose"),
        list(titles),
        format_func=lambda one: titles.get(one, one),
        key=widget,
        on_change=remember,
        args=(CHOSEN, widget),
        max_selections=AT_MOST,
        placeholder=words.text("comparison-placeholder"),
    )
    if len(chosen) < AT_LEAST:
        teach(words.text("comparison-too-few"))
        return
    found = compare_scenarios(plan, chosen, words)
    heads = [words.text("comparison-figure"), *found.titles]
    scroll_table(words.text("comparison"), [Cell(one) for one in heads], _rows(found))
    if found.closes:
        _lines(found)


def _first_two(plan: Plan) -> list[str]:
    """Return the scenario used where none is named, and the first other one."""
    return [plan.default_scenario, *(one for one in plan.scenario_ids if one != plan.default_scenario)][:AT_LEAST]


def _rows(found: Comparison) -> list[Row]:
    """Return the rows of the table, with a head above what each partner bears."""
    rows: list[Row] = []
    for line in found.lines:
        if line.is_partner and all(not one.is_sum for one in rows):
            rows.append(Row(Cell(found.words.text("comparison-bears")), [Cell("")] * len(found.titles), is_sum=True))
        rows.append(Row(Cell(line.label), [Cell(one.text, one.change) for one in line.figures]))
    return rows


def _lines(found: Comparison) -> None:
    words = found.words
    section(words.text("comparison-lines"), found.closes)
    for one in found.groups:
        st.html(_group(one, words))


def _group(group: Group, words: Wording) -> str:
    count = words.text("comparison-group", count=len(group.lines))
    title = wrapped("span", f"{element('b', group.title)} {element('span', count, 'pl-note')}")
    lines = wrapped("ul", "".join(element("li", one) for one in group.lines), "pl-sentences")
    head = wrapped("summary", title + element("b", group.change))
    return wrapped("details", head + lines, "pl-change")
