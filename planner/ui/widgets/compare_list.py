"""The list of calls, best first: which are shown, and for each in one sentence why it stands where it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from planner.catalogue import TargetStatus
from planner.findings import Status
from planner.services.fit import Fit, Ranking
from planner.services.fit_tables import rates, reason
from planner.ui.state import State
from planner.ui.widgets.as_of import as_of
from planner.ui.widgets.at_once import in_step, relabelled, remember
from planner.ui.widgets.findings import MARKS
from planner.ui.widgets.heads import section, teach
from planner.ui.widgets.markup import element, wrapped
from planner.wording import Wording

STATUS, PROGRAMME, ALL_SHOWN = "compare-status", "compare-programme", "compare-all"
POSSIBLE, CLOSED, EVERY = "possible", "closed", "all"
SHOWN_AT_FIRST = 12
"""Calls beyond these are folded away: whoever reads so far has seen what fits."""


def fitting(state: State, ranking: Ranking, words: Wording) -> None:
    """Show the filter, and the calls that it leaves."""
    scenario = words.scenario(ranking.plan, ranking.scenario)
    section(words.text("compare-list"), words.text("compare-list-about", scenario=scenario))
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare-filter"):
        as_of(state, words, key="compare-on", width=150)
        status = _chosen(STATUS, _statuses(words), words.text("compare-status"), POSSIBLE)
        any_of = {"": words.text("compare-programme-any")}
        programmes = {one.target.programme: one.target.programme_name for one in ranking.fits}
        by_name = dict(sorted(programmes.items(), key=lambda entry: entry[1]))
        programme = _chosen(PROGRAMME, any_of | by_name, words.text("compare-programme"), "")
    left = [
        (at, one)
        for at, one in enumerate(ranking.fits, start=1)
        if _is_meant(one, status) and programme in ("", one.target.programme)
    ]
    if left:
        _list(state, left, ranking, words)
        return
    closed = sum(one.is_over for one in ranking.fits)
    teach(words.text("compare-none-fits", day=ranking.on, all=len(ranking.fits), closed=closed))
    if closed and status != EVERY:
        st.button(words.text("compare-show-closed"), key="compare-show-closed", on_click=_show_all)


def _show_all() -> None:
    st.session_state[STATUS] = EVERY
    st.session_state[PROGRAMME] = ""


def _list(state: State, left: Sequence[tuple[int, Fit]], ranking: Ranking, words: Wording) -> None:
    st.html(element("p", words.text("compare-shown", count=len(left), all=len(ranking.fits)), "pl-note"))
    more = 0 if state.drafts.get(ALL_SHOWN) else len(left) - SHOWN_AT_FIRST
    shown = left[:SHOWN_AT_FIRST] if more > 0 else left
    own = ranking.plan.call
    st.html(wrapped("ul", "".join(_entry(at, one, own, words) for at, one in shown), "pl-fits"))
    if more > 0:
        said = words.text("compare-more", count=more)
        st.button(said, key="compare-more", on_click=lambda: state.drafts.update({ALL_SHOWN: True}), type="tertiary")


def _entry(at: int, one: Fit, own: str | None, words: Wording) -> str:
    status = Status.NOT_MET if one.not_met else one.standing
    style = f"pl-mark-of pl-{status.replace('_', '-')}"
    said = words.term("status", status)
    mark = f'<span class="{style}" role="img" aria-label="{said}" title="{said}">{MARKS[status]}</span>'
    title = element("b", one.target.title)
    if one.call.id == own:
        title += " " + element("span", words.text("compare-own-call"), "pl-chip")
    head = wrapped("p", title) + element("p", one.target.programme_name, "pl-note")
    what = wrapped("div", head + wrapped("p", mark + element("span", reason(one, words)), "pl-fit-why"))
    amounts = {
        "compare-rate": rates(one, words),
        "compare-grant": words.euro(one.grant),
        "compare-own": words.euro(one.own),
    }
    figures = "".join(
        wrapped("div", element("dt", words.text(key)) + element("dd", said)) for key, said in amounts.items()
    )
    return wrapped("li", element("span", str(at), "pl-rank") + what + wrapped("dl", figures))


def _statuses(words: Wording) -> dict[str, str]:
    return {one: words.text(f"compare-status-{one}") for one in (POSSIBLE, *TargetStatus, EVERY)}


def _is_meant(one: Fit, status: str) -> bool:
    if status in (EVERY, POSSIBLE):
        return status == EVERY or not one.is_over
    return one.is_over if status == CLOSED else one.status == status and not one.is_over


def _chosen(key: str, names: Mapping[str, str], label: str, default: str) -> str:
    """Return what is chosen of a list; a browser keeps the labels it saw first, so other ones are another list."""
    kept = st.session_state.get(key)
    widget = in_step(relabelled(f"{key}-of", names.values()), kept if kept in names else default)
    st.selectbox(
        label,
        list(names),
        format_func=lambda one: names.get(one, str(one)),
        key=widget,
        on_change=remember,
        args=(key, widget),
    )
    return str(st.session_state[widget])
