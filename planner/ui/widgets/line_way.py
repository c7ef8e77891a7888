"""The form that works out the amount of a cost line: how, from which numbers, and what it comes to while one types."""

from __future__ import annotations

from zlib import crc32

import streamlit as st

from planner.plan.costs import CostLine
from planner.plan.model import Plan
from planner.services.cost_lines import CostLines, Filter
from planner.services.grids import labelled
from planner.services.line_ways import Form, WayField, Worked, way_fields, way_of, ways, worked_out
from planner.ui.state import State
from planner.ui.widgets.markup import element, plain
from planner.wording import Wording

_LINE, _NEW = "way-line", ""
LONGEST = 30
COLUMNS = 3


def line_way(state: State, plan: Plan, shown: CostLines, wanted: Filter, words: Wording) -> None:
    """Show the form; nothing is saved before its button is pressed, and what was typed stays when that is refused."""
    lines = {one.id: one for one in plan.costs if one.id in set(shown.grid.ids)}
    with st.expander(
        words.text("costs-ways"), icon=":material/calculate:", expanded=wanted.line is not None, key="line-way"
    ):
        st.html(element("p", words.text("costs-ways-about"), "pl-note"))
        chosen, way = _choices(lines, wanted, words)
        if chosen is None:
            return
        line = lines.get(chosen)
        st.html(element("p", words.term("way_about", way), "pl-note"))
        fields = way_fields(way, line, words)
        # Fields of their own wherever something else is stored than they began with; after a refusal they stay.
        stored = len(plan.costs) if line is None else [line.calculation, line.quantity, line.unit, line.unit_cost]
        begun = crc32(repr((chosen, stored)).encode())
        keys = {one.name: f"way-{begun}-{one.name}" for one in fields}
        entered, places = _entered(fields, keys)

        def take(said: dict[str, str]) -> Worked:
            return worked_out(plan, Form(chosen or None, way, said), words, wanted=wanted)

        seen = take(entered)
        for name, sentence in seen.wrong.items():
            places.get(name, st.container()).error(plain(sentence), icon=":material/error:")
        _result(seen, words)
        st.button(
            words.text("costs-way-save" if line else "costs-way-add"),
            key="way-save",
            type="primary",
            icon=":material/check:",
            disabled=seen.edit is None,
            # What was typed last comes with the press: the fields are read anew.
            on_click=lambda: state.edit(take({name: str(st.session_state[key]) for name, key in keys.items()}).edit),
        )


def _choices(lines: dict[str, CostLine], wanted: Filter, words: Wording) -> tuple[str | None, str]:
    """Show which line and which way, and return them; a line begins with its own way."""
    named = labelled((name, _title(one, words)) for name, one in lines.items())
    titles = {_NEW: words.text("costs-way-new"), **{raw: label for label, raw in named.items()}}
    if st.session_state.get(_LINE) not in titles:
        st.session_state[_LINE] = wanted.line if wanted.line in titles else None
    left, right = st.columns(2)
    chosen = left.selectbox(
        words.text("costs-way-line"),
        list(titles),
        index=None,
        format_func=lambda one: titles.get(one, str(one)),
        key=_LINE,
        placeholder=words.text("costs-way-choose"),
        persist_state="session",
    )
    if chosen is None:
        return None, ""
    offered = ways(words)
    # A widget of its own for each line and each way that it had: what is saved elsewhere is what it begins with.
    own = way_of(lines.get(chosen))
    if chosen == _NEW:
        own = next(one for one in offered if one != own)
    way = right.selectbox(
        words.text("costs-way"),
        list(offered),
        list(offered).index(own),
        format_func=lambda one: offered.get(one, one),
        key=f"way-{chosen}-{own}",
    )
    return str(chosen), str(way)


def _title(line: CostLine, words: Wording) -> str:
    return f"{line.what or line.id} – {words.term('category', line.category, is_heading=True)}"


def _entered(
    fields: tuple[WayField, ...], keys: dict[str, str]
) -> tuple[dict[str, str], dict[str, st.delta_generator.DeltaGenerator]]:
    """Show the fields, and return what they hold and where a sentence about each belongs."""
    entered, places = {}, {}
    # A row of columns at a time: on a phone they stand beneath each other, in their own order.
    for first in range(0, len(fields), COLUMNS):
        for column, one in zip(st.columns(COLUMNS), fields[first : first + COLUMNS], strict=False):
            key = keys[one.name]
            with column:
                entered[one.name] = str(
                    st.text_input(one.label, one.begun, key=key, max_chars=LONGEST, live=True, persist_state="session")
                )
                places[one.name] = st.container(key=f"{key}-said")
    return entered, places


def _result(seen: Worked, words: Wording) -> None:
    if seen.says:
        said = words.text("costs-way-result", amount=words.euro(seen.cents))
        st.html(element("p", said, "pl-answer") + element("p", seen.says, "pl-note"))
    elif seen.missing and not seen.wrong:
        st.html(element("p", words.text("costs-way-missing", names=words.names(seen.missing)), "pl-note"))
    if seen.scenarios:
        said = words.text("costs-way-scenarios", names=words.names(seen.scenarios), count=len(seen.scenarios))
        st.warning(plain(said), icon=":material/warning:")
    if seen.says and seen.edit is None:
        st.html(element("p", words.text("costs-way-same"), "pl-note"))
