"""The matrix of effort: partners and work packages, in a unit of staff lines or in euro."""

from __future__ import annotations

from typing import Any, Literal

import pandas as pd
import streamlit as st

from planner.plan.model import ALL, Plan
from planner.services.effort import (
    EURO,
    LINES,
    MONTHS,
    TOTAL,
    UNASSIGNED,
    VIEWS,
    Effort,
    Report,
    effort,
    effort_table,
    measures,
    signed,
)
from planner.services.effort_targets import target_grid
from planner.services.scenario_list import scenario_titles
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets.grid import edit_grid
from planner.ui.widgets.heads import section, teach
from planner.ui.widgets.markup import element
from planner.wording import Wording

PIXELS_PER_LETTER, PADDING, LETTERS = 7, 20, 15
"""A column is as wide as its amounts, and its heading is cut behind so many letters."""
_MEASURE, _SCENARIO, _VIEW, _NUMBERS = "effort-measure", "effort-scenario", "effort-view", "effort-numbers"


def effort_matrix(plan: Plan, words: Wording) -> None:
    """Show the matrix with what can be chosen; where there is nothing to count, what belongs there."""
    section(words.text("effort-title"), words.text("effort-about"))
    if not plan.partners:
        teach(words.text("effort-no-partners"))
        link("partners", words.text("page-to-partners"))
        return
    if not plan.costs and not plan.common_costs:
        teach(words.text("effort-no-costs"))
        link("costs", words.text("page-to-costs"))
        return
    written = measures(plan, words)
    report = Report()
    with st.container(horizontal=True, key="effort-choices"):
        measure = _one_of(_MEASURE, words.text("effort-measure"), written, next(iter(written)))
        if measure == MONTHS:
            report = _report(words)
        scenario = _one_of(_SCENARIO, words.text("page-scenario"), scenario_titles(plan, words), ALL)
    seen = effort(plan, measure, words, report=report, scenario=scenario)
    if not seen.partners:
        teach(words.text("effort-nobody"))
        return
    _table(seen, words)
    st.html(element("p", _said(seen, written, words), "pl-note"))


def effort_targets(state: State, plan: Plan, words: Wording) -> None:
    """Show the grid of planned effort: what each partner is to do in each work package."""
    section(words.text("effort-targets"), words.text("effort-targets-about"))
    shown = target_grid(plan, words)
    if shown.ids:
        edit_grid(shown, state, words, key="effort-targets")
    else:
        teach(words.text("effort-no-partners"))


def _report(words: Wording) -> Report:
    views = {view: words.text(f"effort-view-{view}") for view in VIEWS}
    view = _one_of(_VIEW, words.text("effort-view"), views, LINES)
    kinds = {kind: words.text(f"effort-numbers-{kind}") for kind in ("decimals", "whole")}
    return Report(view, _one_of(_NUMBERS, words.text("effort-numbers"), kinds, "decimals") == "whole")


def _one_of(key: str, label: str, names: dict[str, str], default: str) -> str:
    if st.session_state.get(key) not in names:
        st.session_state[key] = default
    chosen = st.selectbox(
        label, list(names), format_func=lambda one: names.get(one, one), key=key, persist_state="session"
    )
    return str(chosen)


def _said(seen: Effort, written: dict[str, str], words: Wording) -> str:
    """Return what is counted, and what is not."""
    if seen.measure == EURO:
        return " ".join(
            [words.text("effort-counts-euro"), *([] if len(written) > 1 else [words.text("effort-no-unit")])]
        )
    if seen.measure == MONTHS:
        return " ".join([words.text("effort-counts-months"), *_rounded(seen, words)])
    said = [words.text("effort-counts", unit=written[seen.measure])]
    if seen.without_unit:
        said.append(words.text("effort-without-unit", count=seen.without_unit))
    return " ".join(said)


def _rounded(seen: Effort, words: Wording) -> list[str]:
    """Return what is not in the matrix, and by how much whole numbers differ from the exact ones."""
    said = [words.text("effort-without-months", count=seen.without_unit)] if seen.without_unit else []
    if seen.exact is None:
        return said
    said.append(words.text("effort-whole", exact=words.number(seen.exact[TOTAL, TOTAL])))
    gaps = [f"{seen.packages[name]} {signed(gap, words)}" for name, gap in seen.rounding.items()]
    return [*said, words.text("effort-whole-apart", names=words.names(gaps), count=len(gaps))] if gaps else said


def _table(seen: Effort, words: Wording) -> None:
    frame, shown = effort_table(seen, words)
    headings = {"partner": words.text("effort-partner")}
    headings |= dict(zip(list(frame.columns)[1:], [words.text("effort-total"), *seen.packages.values()], strict=True))
    texts = {name: dict(zip(frame[name], shown[name], strict=True)) for name in headings if name != "partner"}
    strong = {"font-weight": "600", "background-color": "#7b87941f"}
    sums = [at for at, one in enumerate([*seen.partners, "total"]) if one in (UNASSIGNED, "total")]
    styled = frame.style.format({name: one.__getitem__ for name, one in texts.items()})
    styled = styled.set_properties(subset=pd.IndexSlice[sums, :], **strong)
    styled = styled.set_properties(subset=pd.IndexSlice[:, [frame.columns[1]]], **{"font-weight": "600"})
    st.dataframe(
        styled,
        hide_index=True,
        key="effort-table",
        column_config={name: _column(name, heading, shown[name], frame[name]) for name, heading in headings.items()},
        height="content",
        alt=words.text("effort-title"),
    )


def _column(name: str, heading: str, shown: list[str], cells: pd.Series[Any]) -> Any:
    is_name = name == "partner"
    kind = st.column_config.TextColumn if is_name or isinstance(cells.iloc[0], str) else st.column_config.NumberColumn
    letters = min(max(len(one) for one in shown), 22) if is_name else max(*map(len, shown), min(len(heading), LETTERS))
    side: Literal["left", "right"] = "left" if is_name else "right"
    width = letters * PIXELS_PER_LETTER + PADDING
    return kind(heading, help=heading, pinned=is_name, width=width, alignment=side)
