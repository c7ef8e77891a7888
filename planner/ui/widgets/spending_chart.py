"""The chart of a spending plan: a bar for each period or year, of the grant and of the partners' own part."""

from __future__ import annotations

import altair as alt
import streamlit as st

from planner.services.spending_page import SpendingPage, View, chart_frame
from planner.ui.widgets.curve import NUMBERS
from planner.wording import Wording

# Names of the theme's colours, as in the curve: the browser takes their values, light or dark.
GRANT, OWN = "primary", "gray"


def spending_chart(shown: SpendingPage, view: View, words: Wording) -> None:
    """Show the chart; nothing where no amount is known."""
    frame = chart_frame(shown, view)
    if frame.empty:
        return
    parts = list(frame.sort_values("rank")["part"].unique())
    colours = [GRANT, OWN] if len(parts) > 1 else [GRANT]
    chart = (
        alt.Chart(frame)
        .mark_bar(size=34)
        .encode(
            x=alt.X("period:N", sort=alt.SortField("order"), title=None, axis=alt.Axis(labelAngle=0, labelLimit=110)),
            y=alt.Y("sum(euro):Q", title=None, axis=alt.Axis(format="$,.0f", tickCount=4, domain=False, ticks=False)),
            color=alt.Color(
                "part:N",
                title=None,
                scale=alt.Scale(domain=parts, range=colours),
                legend=alt.Legend(orient="bottom", direction="horizontal", labelLimit=300),
            ),
            order=alt.Order("rank:Q"),
            tooltip=[
                alt.Tooltip("period:N", title=words.text("spending-chart")),
                alt.Tooltip("part:N", title=" "),
                alt.Tooltip("said:N", title=words.text("page-column-total")),
            ],
        )
        .properties(height=300)
        .configure(locale=alt.Locale(number=NUMBERS[words.language]), view=alt.ViewConfig(stroke=None))
    )
    st.vega_lite_chart(
        spec=chart.to_dict(), key="spending-chart", width="stretch", alt=words.text("spending-chart-alt")
    )
