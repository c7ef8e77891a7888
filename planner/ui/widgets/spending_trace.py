"""How a figure of the spending plan came about: chosen from the table, shown as a tree down to the leaves."""

from __future__ import annotations

import streamlit as st

from planner.services.spending_page import SpendingPage
from planner.services.spending_words import SpentTable
from planner.ui.widgets.trace import explanation_tree
from planner.wording import Wording

FIGURE = "spending-trace"
"""Where the session keeps which figure is explained."""


def spending_trace(shown: SpendingPage, table: SpentTable, words: Wording) -> None:
    """Show the choice of a figure, and how the chosen one came about; nothing where the table has none with a name."""
    names = table.figures()
    if st.session_state.get(FIGURE) not in names:
        st.session_state[FIGURE] = None
    if not names:
        return
    chosen = st.selectbox(
        words.text("page-trace"),
        list(names),
        index=None,
        format_func=lambda figure: names.get(figure, figure),
        key=FIGURE,
        placeholder=words.text("page-trace-choose"),
    )
    if chosen is not None and shown.explanation is not None:
        st.html(explanation_tree(shown.name_of_part, names[chosen], shown.explanation, words))
