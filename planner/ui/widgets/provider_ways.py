"""Work of a body that is also a partner: the ways out beside today's, each of which can be kept as a scenario."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.services.provider_ways import Amounts, ProviderCase, provider_cases
from planner.ui.state import State
from planner.ui.widgets.findings import MARKS
from planner.ui.widgets.heads import section, teach
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording


def provider_ways(state: State, plan: Plan, words: Wording) -> None:
    """Show the ways out of every piece of work that a partner does for the others; nothing where there is none."""
    for case in provider_cases(plan, words):
        section(words.text("provider-head", body=case.body))
        teach(words.text("provider-about", body=case.body, title=case.title))
        _table(case, words)
        with st.container(horizontal=True, key=f"provider-keep-{case.id}"):
            for at, way in enumerate(case.ways):
                if way.edit is not None:
                    st.button(
                        words.text("provider-keep", title=way.title),
                        key=f"provider-keep-{case.id}-{at}",
                        icon=":material/bookmark_add:",
                        on_click=state.edit,
                        args=(way.edit,),
                    )


def _table(case: ProviderCase, words: Wording) -> None:
    heads = [Cell(words.text("page-column-partner")), *(Cell(way.title) for way in case.ways)]
    rows = [
        Row(Cell(name), [_cell(way.partners.get(one), words) for way in case.ways]) for one, name in case.names.items()
    ]
    rows.append(
        Row(Cell(words.text("page-project-total")), [_cell(way.whole, words) for way in case.ways], is_sum=True)
    )
    statuses = [
        Cell(
            f"{MARKS[way.eligible]} {words.term('status', way.eligible)}", style=f"pl-{way.eligible.replace('_', '-')}"
        )
        for way in case.ways
    ]
    rows.append(Row(Cell(words.text("scenarios-eligible")), statuses))
    scroll_table(words.text("provider-head", body=case.body), heads, rows)


def _cell(one: Amounts | None, words: Wording) -> Cell:
    if one is None:
        return Cell(words.text("provider-takes-no-part"), style="pl-text")
    note = words.text("provider-amounts", total=words.number(one.total), grant=words.number(one.grant))
    return Cell(words.number(one.bears), note)
