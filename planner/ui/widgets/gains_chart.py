"""The chart of gains and losses: for each partner and key, how much more or less it pays than by the key in force."""

from __future__ import annotations

import altair as alt
import streamlit as st

from planner.services.sharing import Sharing
from planner.services.sharing_words import gains_frame
from planner.ui.widgets.curve import NUMBERS
from planner.wording import Wording

# Names of the theme's colours, as in the curve: the browser takes their values, light or dark.
COLOURS = ("primary", "orange", "gray")
BAR = 16


def gains_chart(shown: Sharing, words: Wording) -> None:
    """Show the chart; nothing where no difference is known."""
    frame = gains_frame(shown, words)
    if frame.empty:
        return
    keys = list(dict.fromkeys(frame["key"]))
    numbers = NUMBERS[words.language]
    rows = max(len(set(frame["partner"])), 1)
    bars = (
        alt.Chart(frame)
        .mark_bar()
        .encode(
            y=alt.Y("partner:N", sort=alt.SortField("order"), title=None, axis=alt.Axis(labelLimit=180, ticks=False)),
            yOffset=alt.YOffset("key:N", sort=keys),
            x=alt.X("euro:Q", title=None, axis=alt.Axis(format="$,.0f", tickCount=4, domain=False, ticks=False)),
            color=alt.Color(
                "key:N",
                title=None,
                scale=alt.Scale(domain=keys, range=list(COLOURS[: len(keys)])),
                legend=alt.Legend(orient="bottom", direction="horizontal") if len(keys) > 1 else None,
            ),
            tooltip=[
                alt.Tooltip("partner:N", title=words.text("page-column-partner")),
                alt.Tooltip("key:N", title=" "),
                alt.Tooltip("said:N", title=words.text("sharing-more-or-less")),
            ],
        )
        .properties(height=max(110, rows * (len(keys) * BAR + 14)))
        .configure(locale=alt.Locale(number=numbers), view=alt.ViewConfig(stroke=None))
    )
    st.vega_lite_chart(spec=bars.to_dict(), key="gains-chart", width="stretch", alt=words.text("sharing-chart-alt"))
