"""The work over time as a chart: bars of work packages and tasks, points for what is handed over or reached."""

from __future__ import annotations

import json
from typing import Any

import altair as alt
import streamlit as st

from planner.services.timeline import KINDS, PACKAGE, POINTS, TASK, Timeline
from planner.ui.widgets.heads import teach
from planner.ui.widgets.markup import element
from planner.wording import Wording

# Names of the theme's colours, see planner/ui/widgets/curve.py.
NEUTRAL, QUIET, END = "primary", "gray", "red"
_PHASES = ("primary", "green", "orange", "violet", "red")
_BAR, _TASK_BAR = 13, 7
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)
_MOST_TICKS = 72
_PADDING = {"left": 0, "right": 16, "top": 0, "bottom": 0}
"""The last calendar month stands out at the right."""
SHOWN_TITLES = 5


def gantt(seen: Timeline, words: Wording) -> None:
    """Show the chart, and say what it does not show."""
    if seen.is_empty:
        teach(words.text("work-nothing-dated"))
    else:
        with st.container(key="gantt"):
            st.vega_lite_chart(
                spec=_spec(seen, words),
                width="stretch",
                key="gantt-chart",
                alt=words.text("work-gantt-alt", count=int((seen.bars["kind"] == PACKAGE).sum()), months=seen.months),
            )
    for said in _said(seen, words):
        st.html(element("p", said, "pl-note"))


def _said(seen: Timeline, words: Wording) -> list[str]:
    """Return sentences on what is not drawn, on what lies beyond the end, and on an unknown length."""
    said = []
    if seen.beyond:
        names = [*seen.beyond[:SHOWN_TITLES]]
        if more := len(seen.beyond) - len(names):
            names.append(words.text("work-others", count=more))
        said.append(
            words.text("work-beyond", count=len(seen.beyond), months=seen.duration or 0, names=words.names(names))
        )
    if seen.undated and not seen.is_empty:
        parts = [words.text(f"work-count-{kind.replace('_', '-')}", count=seen.undated.get(kind, 0)) for kind in KINDS]
        names = [part for part, kind in zip(parts, KINDS, strict=True) if kind in seen.undated]
        said.append(words.text("work-undated", count=sum(seen.undated.values()), names=words.names(names)))
    if seen.duration is None and not seen.is_empty:
        said.append(words.text("work-no-duration"))
    return said


def _spec(seen: Timeline, words: Wording) -> dict[str, Any]:
    layers = [*_bars(seen, words), *_titles(seen, words)]
    if len(seen.points):
        layers.append(_points(seen, words))
    if seen.duration is not None and seen.duration < seen.months:
        layers = [*_end(seen, words), *layers]
    chart = alt.layer(*layers).properties(height=seen.pixels).resolve_scale(color="independent", shape="independent")
    # The rows keep their height whatever stands around them, and legends stand one below the other on a phone too.
    chart = chart.properties(autosize=alt.AutoSizeParams(type="fit-x", contains="padding"), padding=_PADDING)
    layout = {"bottom": {"anchor": "start", "direction": "vertical", "margin": 4}}
    spec: dict[str, Any] = chart.configure(view=alt.ViewConfig(stroke=None)).to_dict()
    spec["config"]["legend"] = {"layout": layout}
    return spec


def _across(field: str, seen: Timeline) -> alt.X:
    """Return the axis of months; each number stands in the middle of its month."""
    step = next((one for one in _STEPS if seen.months / one <= _MOST_TICKS), _STEPS[-1])
    at = [month for month in range(seen.months) if month == 0 or (month + 1) % step == 0]
    lines = json.dumps([list(one) for one in seen.axis], ensure_ascii=False)
    axis = alt.Axis(
        values=[month + 0.5 for month in at],
        labelExpr=f"{lines}[floor(datum.value)]",
        labelOverlap=True,
        labelBound=False,
        labelFlush=False,
        labelSeparation=4,
        orient="top",
        ticks=False,
        domain=False,
        gridOpacity=0.5,
    )
    return alt.X(f"{field}:Q", title=None, axis=axis, scale=alt.Scale(domain=[0, seen.months], nice=False))


def _down(field: str, seen: Timeline) -> alt.Y:
    return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[0, seen.pixels], reverse=True, nice=False))


def _tooltip(words: Wording, *, with_phase: bool) -> list[alt.Tooltip]:
    shown = [
        alt.Tooltip("title:N", title=words.text("work-what")),
        alt.Tooltip("when:N", title=words.text("work-when")),
    ]
    return [*shown, alt.Tooltip("phase:N", title=words.text("work-phase"))] if with_phase else shown


def _bars(seen: Timeline, words: Wording) -> list[alt.Chart]:
    """Return the bars, in the colours of their phases where there are any; tasks are thinner and lighter."""
    layers = []
    for kind, size, opacity in ((PACKAGE, _BAR, 1.0), (TASK, _TASK_BAR, 0.55)):
        bars = seen.bars[(seen.bars["kind"] == kind) & seen.bars["begins"].notna()]
        if len(bars):
            bars = bars.assign(phase=bars["phase"].replace("", words.text("work-no-phase")))
            mark = alt.Chart(bars).mark_bar(orient="horizontal", size=size, opacity=opacity, cornerRadius=2)
            color: Any = _phase_color(seen, words, has_legend=kind == PACKAGE) if seen.phases else alt.value(NEUTRAL)
            tooltip = _tooltip(words, with_phase=bool(seen.phases))
            layers.append(
                mark.encode(
                    x=_across("begins", seen), x2="ends:Q", y=_down("bar_y", seen), color=color, tooltip=tooltip
                )
            )
    return layers


def _phase_color(seen: Timeline, words: Wording, *, has_legend: bool) -> alt.Color:
    names = [*seen.phases]
    colors = [_PHASES[at % len(_PHASES)] for at in range(len(names))]
    if (seen.bars["phase"] == "").any():
        names, colors = [*names, words.text("work-no-phase")], [*colors, QUIET]
    legend = alt.Legend(orient="bottom", direction="horizontal", columns=2, labelLimit=150, symbolType="square")
    scale = alt.Scale(domain=names, range=colors)
    return alt.Color("phase:N", title=None, scale=scale, legend=legend if has_legend else None)


def _titles(seen: Timeline, words: Wording) -> list[alt.Chart]:
    """Return the titles above their bars, cut where the chart ends."""
    layers = []
    for side in ("left", "right"):
        for kind in (PACKAGE, TASK):
            some = seen.bars[(seen.bars["side"] == side) & (seen.bars["kind"] == kind)]
            if len(some):
                mark = alt.Chart(some).mark_text(
                    align=side,
                    baseline="middle",
                    fontSize=13 if kind == PACKAGE else 12,
                    fontWeight=600 if kind == PACKAGE else 400,
                    limit=alt.expr("datum.room * width"),
                )
                layers.append(
                    mark.encode(
                        x=_across("anchor", seen),
                        y=_down("label_y", seen),
                        text="title:N",
                        color=alt.value(QUIET),  # a text's own colour would stay black on a dark page
                        tooltip=_tooltip(words, with_phase=False),
                    )
                )
    return layers


def _points(seen: Timeline, words: Wording) -> alt.Chart:
    order = [words.term("list", kind, is_heading=True) for kind in POINTS]
    shape = alt.Shape(
        "kind:N",
        title=None,
        scale=alt.Scale(domain=order, range=["circle", "diamond"]),
        legend=alt.Legend(orient="bottom", direction="horizontal"),
    )
    points: alt.Chart = (
        alt.Chart(seen.points)
        .mark_point(filled=True, size=95, opacity=1)
        .encode(
            x=_across("at", seen),
            y=_down("point_y", seen),
            shape=shape,
            color=alt.value(QUIET),
            tooltip=_tooltip(words, with_phase=False),
        )
    )
    return points


def _end(seen: Timeline, words: Wording) -> list[alt.Chart]:
    """Return the line behind the last month of the project."""
    rule = alt.Chart(
        alt.InlineData([{"end": seen.duration, "title": words.text("work-end", months=seen.duration or 0)}])
    )
    return [
        rule.mark_rule(strokeDash=[5, 4], strokeWidth=1.5).encode(
            x=_across("end", seen), color=alt.value(END), tooltip=alt.Tooltip("title:N", title=None)
        )
    ]
