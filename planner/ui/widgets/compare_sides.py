"""Two to four calls side by side: money, time, what is not met, what nobody knows, what would have to change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import streamlit as st

from planner.findings import Status
from planner.services.basics import basics_saved
from planner.services.fit import Fit, Ranking, left_to_do
from planner.services.fit_tables import (
    SaidStep,
    call_name,
    changes,
    days_text,
    questions,
    rates,
    rates_sureness,
    start_note,
    steps,
    when,
)
from planner.services.speech import NOTHING
from planner.simulation.timing import Milestone
from planner.ui.navigation import is_shown, link
from planner.ui.state import State
from planner.ui.widgets.at_once import in_step, relabelled, remember
from planner.ui.widgets.heads import section, teach
from planner.ui.widgets.markup import element, wrapped
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording

CHOSEN, PARTNER = "compare-chosen", "compare-partner"
AT_LEAST, AT_MOST = 2, 4
AT_FIRST = 5
"""Values to look up beyond these are folded away."""


def side_by_side(state: State, ranking: Ranking, words: Wording) -> None:
    """Show the choice of calls, and these side by side."""
    section(words.text("compare-sides"), words.text("compare-sides-about"))
    chosen = _calls(ranking, words)
    if len(chosen) < AT_LEAST:
        teach(words.text("compare-too-few"))
        return
    partner = _partner(ranking, words)
    heads = [Cell(words.text("compare-figure"))]
    heads += [Cell(one.target.title, one.target.programme_name) for one in chosen]
    scroll_table(
        words.text("compare-sides"),
        heads,
        [*_figures(ranking, chosen, partner, words), *_times(ranking, chosen, words)],
    )
    for column, one in zip(st.columns(len(chosen), gap="medium"), chosen, strict=True):
        with column:
            _card(state, ranking, one, words)


def _calls(ranking: Ranking, words: Wording) -> list[Fit]:
    names = {one.call.id: call_name(one) for one in ranking.fits}
    kept = [one for one in st.session_state.get(CHOSEN, _first_two(ranking)) if one in names]
    widget = in_step(relabelled(CHOSEN, names.values()), kept)
    st.multiselect(
        words.text("compare-choose"),
        list(names),
        format_func=lambda one: names.get(one, one),
        key=widget,
        on_change=remember,
        args=(CHOSEN, widget),
        max_selections=AT_MOST,
        placeholder=words.text("compare-placeholder"),
    )
    found = (ranking.fit(one) for one in st.session_state[widget])
    return [one for one in found if one is not None]


def _first_two(ranking: Ranking) -> list[str]:
    """Return the plan's own call, and the one that fits best beside it."""
    ids = [one.call.id for one in ranking.fits]
    own = [one for one in ids if one == ranking.plan.call]
    return [*own, *(one for one in ids if one not in own)][:AT_LEAST]


def _partner(ranking: Ranking, words: Wording) -> str:
    parts = ranking.fits[0].parts if ranking.fits else ()
    names = {"": words.text("compare-partner-none")} | {one.partner.id: one.partner.shown_name for one in parts}
    kept = st.session_state.get(PARTNER)
    widget = in_step(relabelled(f"{PARTNER}-of", names.values()), kept if kept in names else "")
    st.selectbox(
        words.text("compare-partner"),
        list(names),
        format_func=lambda one: names.get(one, one),
        key=widget,
        on_change=remember,
        args=(PARTNER, widget),
        width=280,
    )
    return str(st.session_state[widget])


def _figures(ranking: Ranking, chosen: Sequence[Fit], partner: str, words: Wording) -> list[Row]:
    text = words.text
    rows = [
        _row(text("compare-state", day=ranking.on), chosen, lambda one: Cell(when(one, words))),
        _row(text("compare-conditions"), chosen, lambda one: _conditions(one, words)),
        _row(text("compare-rate"), chosen, lambda one: Cell(rates(one, words), rates_sureness(one, words))),
        _row(text("compare-total"), chosen, lambda one: Cell(words.number(one.total))),
        _row(text("compare-grant"), chosen, lambda one: Cell(words.number(one.grant))),
        _row(text("compare-own"), chosen, lambda one: Cell(words.number(one.own))),
        _row(text("compare-mean"), chosen, lambda one: Cell(words.number(one.mean_own))),
    ]
    names = {one.partner.id: one.partner.shown_name for one in chosen[0].parts}
    if partner in names:
        label = text("compare-of-partner", name=names[partner])
        rows.append(_row(label, chosen, lambda one: _of_partner(one, partner, words)))
    counts: dict[str, Callable[[Fit], int]] = {
        "compare-questions": lambda one: len(one.questions),
        "compare-gaps": lambda one: len(one.to_complete),
        "compare-to-do": lambda one: left_to_do(ranking, one.call),
    }
    return [
        *rows,
        *(_row(text(key), chosen, partial(_counted, of, words)) for key, of in counts.items()),
    ]


def _counted(of: Callable[[Fit], int], words: Wording, one: Fit) -> Cell:
    return Cell(words.count(of(one)))


def _dated(said: Mapping[str, Mapping[Milestone, SaidStep]], milestone: Milestone, one: Fit) -> Cell:
    step = said[one.call.id][milestone]
    return Cell(step.day, step.note, "" if step.is_known else "pl-to-be-verified")


def _times(ranking: Ranking, chosen: Sequence[Fit], words: Wording) -> list[Row]:
    said = {one.call.id: steps(one.timeline, words) for one in chosen}
    rows = [
        _row(words.text("compare-time-left"), chosen, lambda one: Cell(days_text(one.timeline.days_left, words))),
    ]
    if ranking.plan.start is not None:
        rows.append(_row(words.text("compare-planned-start"), chosen, lambda one: _planned_start(one, words)))
    for milestone in Milestone:
        label = next(iter(said.values()))[milestone].label
        rows.append(_row(label, chosen, partial(_dated, said, milestone)))
    return rows


def _planned_start(one: Fit, words: Wording) -> Cell:
    note, status = start_note(one.timeline, words)
    day = one.timeline.planned_start
    return Cell(words.day(day) if day else NOTHING, note, f"pl-{status.replace('_', '-')}")


def _row(label: str, chosen: Sequence[Fit], cell: Callable[[Fit], Cell]) -> Row:
    return Row(Cell(label), [cell(one) for one in chosen])


def _conditions(one: Fit, words: Wording) -> Cell:
    if one.not_met:
        return Cell(words.text("compare-conditions-not-met", count=len(one.not_met)), style="pl-not-met")
    is_met = one.standing is Status.MET
    key = "compare-conditions-met" if is_met else "compare-conditions-open"
    return Cell(words.text(key), style="pl-met" if is_met else "pl-to-be-verified")


def _of_partner(one: Fit, partner: str, words: Wording) -> Cell:
    part = one.part(partner)
    return Cell(NOTHING, words.text("compare-takes-no-part")) if part is None else Cell(words.number(part.own))


def _card(state: State, ranking: Ranking, one: Fit, words: Wording) -> None:
    """Show of one call what would have to change and what nobody knows, and the way to plan for it."""
    call, plan = one.call, ranking.plan
    st.html(element("h3", one.target.title, "pl-fit-title") + element("p", one.target.programme_name, "pl-note"))
    is_own = call.id == plan.call
    st.button(
        words.text("compare-is-used" if is_own else "compare-use"),
        key=f"use-{call.id.replace('/', '-')}",
        icon=":material/check:" if is_own else ":material/flag:",
        disabled=is_own,
        on_click=lambda: state.edit(basics_saved(plan, {"call": call.id})),
        width="stretch",
    )
    if is_shown("call"):
        link("call", words.text("compare-to-call"), {"call": call.id})
    st.html(
        _part(words.text("compare-changes"), _changes(one, words))
        + _part(words.text("compare-look-up"), _look_up(one, words))
        + (
            _part(words.text("compare-complete"), _sentences(questions(one.to_complete, call, words)))
            if one.to_complete
            else ""
        )
    )


def _part(title: str, inside: str) -> str:
    return element("h4", title, "pl-fit-part") + inside


def _changes(one: Fit, words: Wording) -> str:
    found = changes(one, words)
    if not found:
        return element("p", words.text("compare-changes-none"), "pl-note")
    entries = []
    for change in found:
        ways = wrapped("ul", "".join(element("li", way) for way in change.ways), "pl-remedies")
        entries.append(wrapped("li", element("span", change.says) + ways))
    return wrapped("ul", "".join(entries), "pl-fit-list")


def _look_up(one: Fit, words: Wording) -> str:
    """Return what is to be looked up: what weighs most, and the rest, notes last, folded away."""
    said = questions(one.questions, one.call, words)
    notes = questions([each for each in one.to_look_up if each not in one.questions], one.call, words)
    first = _sentences(said[:AT_FIRST]) if said else element("p", words.text("compare-look-up-none"), "pl-note")
    rest = [*said[AT_FIRST:], *notes]
    if not rest:
        return first
    head = wrapped("summary", element("span", words.text("compare-further", count=len(rest))))
    return first + wrapped("details", head + _sentences(rest), "pl-fold")


def _sentences(said: Sequence[str]) -> str:
    return wrapped("ul", "".join(element("li", one) for one in said), "pl-fit-list")
