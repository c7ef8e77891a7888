"""The budget by partner and category: a grid in which every amount can be asked how it came about."""

from __future__ import annotations

from collections import Counter
from typing import Any, Literal

import pandas as pd
import streamlit as st
from pandas.io.formats.style import Styler

from planner.plan.model import Plan
from planner.services.studio import Look
from planner.services.tables import PARTNER, TEXT_COLUMNS, PartnerTable, partner_table
from planner.ui.navigation import link
from planner.ui.state import Key, State
from planner.ui.widgets.markup import element, plain
from planner.wording import Wording

PIXELS_PER_LETTER, PADDING = 7, 18
LONGEST_HEADING, LONGEST_TEXT = 14, 24
"""Letters that a column shows at least of its heading, and at most of a text; amounts are never cut."""


def table(state: State, seen: Look, words: Wording) -> PartnerTable:
    """Show the table; the cell of the figure explained is the one selected."""
    shown = partner_table(seen, words)
    st.html(
        element("h2", words.text("page-table"), "pl-section") + element("p", words.text("page-table-says"), "pl-note")
    )

    def choose() -> None:
        cells = st.session_state[Key.TABLE]["selection"]["cells"]
        state.figure = shown.figure_at(*cells[0]) if cells else None

    cell = shown.cell_of(state.figure) if state.figure else None
    st.session_state[Key.TABLE] = {"selection": {"rows": [], "columns": [], "cells": [cell] if cell else []}}
    st.dataframe(
        _styled(shown),
        hide_index=True,
        key=Key.TABLE,
        on_select=choose,
        selection_mode="single-cell",
        column_config=_columns(shown),
        height="content",
        alt=words.text("page-table"),
    )
    return shown


def nobody(plan: Plan, words: Wording) -> None:
    """Show, in the place of an empty budget, why it is empty and what to do."""
    st.info(plain(words.text("page-nobody-takes-part" if plan.partners else "page-empty-partners")))
    if not plan.partners:
        link("partners", words.text("page-to-partners"))


def _styled(shown: PartnerTable) -> Styler:
    """Return the frame with each amount as the language writes it; sorting still goes by the amounts themselves."""
    texts = {name: dict(zip(shown.frame[name], shown.shown[name], strict=True)) for name in shown.amount_columns}
    sums = pd.IndexSlice[list(shown.sums), :]
    return shown.frame.style.format({name: one.__getitem__ for name, one in texts.items()}).set_properties(
        subset=sums, **{"font-weight": "600", "background-color": "#7b87941f"}
    )


def _columns(shown: PartnerTable) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    begins = Counter(heading[:LONGEST_HEADING] for heading in shown.headings.values())
    for name, heading in shown.headings.items():
        # Where two would look the same, cut short, the end tells them apart: "… phase 1", "… phase 2".
        label = f"… {heading[-LONGEST_HEADING:].strip()}" if begins[heading[:LONGEST_HEADING]] > 1 else heading
        kind = st.column_config.NumberColumn if shown.is_sortable(name) else st.column_config.TextColumn
        side: Literal["left", "right"] = "left" if name in TEXT_COLUMNS else "right"
        widest = max((len(text) for text in shown.shown[name]), default=0)
        width = min(max(widest, min(len(heading), LONGEST_HEADING)), LONGEST_TEXT) * PIXELS_PER_LETTER + PADDING
        columns[name] = kind(label, help=heading, pinned=name == PARTNER, width=width, alignment=side)
    return columns
