"""Numbers of partners from public statistics: seen with year, source and certainty before anything is saved."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

import pandas as pd
import streamlit as st

from planner.plan.edits import Edit
from planner.plan.model import Plan
from planner.plan.statistics import Statistic
from planner.services.indicator_table import TAKE, OfferTable, offer_table, standard_text
from planner.services.indicators import filled_in
from planner.ui.state import State
from planner.ui.widgets.heads import teach
from planner.ui.widgets.markup import element, plain
from planner.wording import Wording

WANTED, STANDARD = "statistics-wanted", "statistics-standard"
WIDTHS = {
    TAKE: 85,
    "partner": 130,
    "what": 170,
    "value": 110,
    "year": 60,
    "whose": 200,
    "certainty": 130,
    "source": 420,
}
HEAD_PIXELS, ROW_PIXELS, ROWS_SHOWN = 38, 35, 14


def fill_in(state: State, plan: Plan, words: Wording) -> None:
    """Show what public statistics have for those who lack a number, and the button that takes it over."""
    with st.expander(words.text("statistics-title"), icon=":material/query_stats:", key="statistics"):
        st.html(element("p", words.text("statistics-about"), "pl-note"))
        wanted = st.pills(
            words.text("statistics-wanted"),
            list(Statistic),
            selection_mode="multi",
            default=[Statistic.POPULATION],
            format_func=lambda one: words.term("statistic", one, is_heading=True),
            key=WANTED,
        )
        if not wanted:
            teach(words.text("statistics-choose"))
            return
        seen = offer_table(plan, wanted, words)
        if seen.says_nothing:
            teach(seen.says_nothing)
            return
        taken = _chosen(seen, state)
        for one in seen.remarks(plan, taken, words):
            st.html(element("p", one, "pl-note"))
        _take(state, plan, seen, taken, words)


def _chosen(seen: OfferTable, state: State) -> Sequence[int]:
    """Show the offers with a tick for each; return which rows are ticked."""
    if seen.frame.empty:
        return ()
    # A new key is a new table: wherever other offers stand in it, or the plan was changed.
    key = f"statistics-table-{state.generation}-{crc32(seen.identity.encode())}"
    edited: pd.DataFrame = st.data_editor(
        seen.frame,
        key=key,
        hide_index=True,
        num_rows="fixed",
        height=HEAD_PIXELS + ROW_PIXELS * min(len(seen.frame), ROWS_SHOWN),
        column_config={
            name: (
                st.column_config.CheckboxColumn(heading, width=WIDTHS[name])
                if name == TAKE
                else st.column_config.TextColumn(
                    heading,
                    width=WIDTHS[name],
                    pinned=name == "partner" or None,
                    alignment="right" if name in ("value", "year") else "left",
                )
            )
            for name, heading in seen.headings.items()
        },
        disabled=[name for name in seen.frame.columns if name != TAKE],
    )
    return [at for at, is_ticked in enumerate(edited[TAKE]) if is_ticked]


def _take(state: State, plan: Plan, seen: OfferTable, taken: Sequence[int], words: Wording) -> None:
    offers = [seen.offers[at] for at in taken]
    averages = seen.means(plan, offers)
    if averages:
        is_wanted = st.checkbox(plain(standard_text(plan, averages, words)), key=STANDARD)
        averages = averages if is_wanted else ()
    count = len(offers) + len(averages)
    st.button(
        words.text("statistics-do", count=count),
        key="statistics-do",
        type="primary",
        disabled=not count,
        on_click=lambda: _save(state, filled_in(offers, averages)),
    )


def _save(state: State, edit: Edit | None) -> None:
    state.change(edit)
