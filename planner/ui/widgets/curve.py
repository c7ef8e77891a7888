"""The chart: what each bears against their number, and beneath it, on the same axis, one light for each number."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

import altair as alt
import streamlit as st

from planner.services.studio import Look
from planner.services.tables import curve_table, status_names
from planner.ui.widgets.markup import element
from planner.wording import Wording

# Names of the theme's colours: the browser takes their values from .streamlit/config.toml, light or dark.
LINE, MET, TO_BE_VERIFIED, NOT_MET, QUIET = "primary", "green", "orange", "red", "gray"
NUMBERS = {
    "en": alt.NumberLocale(decimal=".", thousands=",", grouping=[3], currency=["€", ""]),
    "fr": alt.NumberLocale(decimal=",", thousands="\u202f", grouping=[3], currency=["", "\u00a0€"]),
}
"""How charts write numbers, by language."""
_ROWS = "rows"
_LIGHTS_AT = 14  # pixels below the curve
_BENEATH = alt.expr(f"height + {_LIGHTS_AT}")
_CROSS = "M-.55-.95 0-.4.55-.95.95-.55.4 0 .95.55.55.95 0 .4-.55.95-.95.55-.4 0-.95-.55Z"


class _Labels(NamedTuple):
    """Every text of the chart; equal labels are the same chart with other data."""

    language: str
    number: str
    each: str
    saving: str
    total: str
    conditions: str
    statuses: tuple[str, ...]
    ceiling: str
    has_curve: bool
    has_range: bool


def curve(seen: Look, words: Wording) -> None:
    """Show the curve and the lights; the essence stands beside it in words."""
    who = seen.varied
    labels = _Labels(
        language=words.language,
        number=words.text("page-axis-number", who=who),
        each=words.text("page-each-bears", who=who),
        saving=words.text("page-curve-saving"),
        total=words.text("page-project-total"),
        conditions=words.text("page-conditions"),
        statuses=tuple(status_names(words)),
        ceiling="" if seen.ceiling is None else words.text("page-ceiling-line", amount=words.euro(seen.ceiling)),
        has_curve=seen.is_known,
        has_range=not seen.is_always_alike,
    )
    with st.container(key="chart"):
        st.vega_lite_chart(
            spec={**_spec(labels), "datasets": {_ROWS: curve_table(seen, words)}},
            key="curve",
            width="stretch",
            alt=words.text("page-curve-alt", who=who),  # always the same: another text would draw the chart anew
        )
    spread = "" if seen.is_always_alike else words.text("page-range-says")
    st.html(element("p", f"{words.text('page-conditions-say')} {spread}", "pl-note"))


@lru_cache(maxsize=64)
def _spec(labels: _Labels) -> dict[str, Any]:
    """Return the chart without its data: a move of the slider changes the data alone, so it is drawn once."""
    base = alt.Chart(alt.NamedData(name=_ROWS)).encode(x=_number_axis(), tooltip=_tooltip(labels))
    layers = [*(_curve(base, labels) if labels.has_curve else ()), *_lights(base, labels)]
    numbers = alt.Locale(number=NUMBERS[labels.language])
    chart = alt.layer(*layers).properties(height=330 if labels.has_curve else 110)
    spec: dict[str, Any] = chart.configure(locale=numbers, view=alt.ViewConfig(stroke=None)).to_dict()
    return spec


def _number_axis() -> alt.X:
    """Return the axis that curve and lights share; the lights stand between the curve and its numbers."""
    axis = alt.Axis(grid=False, domain=False, ticks=False, tickMinStep=1, offset=_LIGHTS_AT + 10, labelFlush=False)
    return alt.X("number:Q", title=None, scale=alt.Scale(nice=False, zero=False, padding=12), axis=axis)


def _tooltip(labels: _Labels) -> list[alt.Tooltip]:
    return [
        alt.Tooltip("number:Q", title=labels.number),
        alt.Tooltip("each:N", title=labels.each),
        alt.Tooltip("saving:N", title=labels.saving),
        alt.Tooltip("total:N", title=labels.total),
        alt.Tooltip("status:N", title=labels.conditions),
    ]


def _curve(base: alt.Chart, labels: _Labels) -> list[alt.Chart]:
    axis = alt.Axis(format="$,.0f", tickCount=5, domain=False, ticks=False)
    amount = alt.Y("mean:Q", title=None, scale=alt.Scale(zero=False), axis=axis)
    line, quiet = alt.value(LINE), alt.value(QUIET)
    chosen = base.transform_filter("datum.chosen")
    layers = [
        base.mark_line(strokeWidth=2).encode(y=amount, color=line),
        base.mark_point(filled=True, size=24, opacity=1).encode(y=amount, color=line),
        chosen.mark_rule(strokeDash=[2, 3]).encode(y=amount, y2=alt.value(_BENEATH), color=quiet),
        chosen.mark_point(filled=True, size=160, opacity=1).encode(y=amount, color=line),
        chosen.mark_text(dx=9, dy=-13, align="left", fontSize=14, fontWeight="bold").encode(
            y=amount, color=line, text="each:N"
        ),
    ]
    if labels.has_range:
        spread = alt.Y("smallest:Q", title=None)
        layers.insert(0, base.mark_area(opacity=0.14).encode(y=spread, y2="largest:Q", color=line))
    if labels.ceiling:
        right, red = alt.value(alt.expr("width")), alt.value(NOT_MET)
        dashed = base.mark_rule(strokeDash=[6, 4], strokeWidth=1.5).encode(x=alt.value(0), x2=right)
        named = chosen.mark_text(align="right", baseline="bottom", dy=-5, dx=-2, fontSize=13).encode(x=right)
        layers.insert(0, dashed.encode(y="ceiling:Q", color=red))
        layers.append(named.encode(y="ceiling:Q", color=red, text=alt.value(labels.ceiling)))
    return layers


def _lights(base: alt.Chart, labels: _Labels) -> list[alt.Chart]:
    order = list(labels.statuses)
    shape = alt.Shape(
        "status:N",
        title=None,
        scale=alt.Scale(domain=order, range=["circle", "diamond", _CROSS]),
        legend=alt.Legend(orient="bottom", direction="horizontal"),
    )
    color = alt.Color("status:N", title=None, scale=alt.Scale(domain=order, range=[MET, TO_BE_VERIFIED, NOT_MET]))
    lights = base.mark_point(filled=True, size=56, opacity=1)
    return [lights.encode(y=alt.value(_BENEATH), shape=shape, color=color)]
