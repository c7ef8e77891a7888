"""How many take part: the slider with the scenario's own number marked, the ceiling, and the answer in a sentence."""

from __future__ import annotations

from html import escape

import streamlit as st

from planner.services.studio import Look
from planner.ui.state import Key, State
from planner.ui.widgets.headline import each_of
from planner.ui.widgets.markup import element, wrapped
from planner.wording import Wording


def number(state: State, seen: Look, words: Wording) -> None:
    """Show the slider and the ceiling; everything on the page follows them."""
    first, last = seen.numbers
    if state.number != seen.number:
        state.number = seen.number
    if not last:
        return
    with st.container(border=True, key="controls"):
        left, right = st.columns([7, 3], gap="medium", vertical_alignment="top")
        with left:
            if first < last:
                st.slider(
                    words.text("page-how-many", who=seen.varied),
                    first,
                    last,
                    key=Key.NUMBER,
                    step=1,
                    format="%d",
                    persist_state="session",
                )
                st.html(_own_mark(seen, words))
            elif seen.number:
                st.html(element("p", words.text("page-one-number", who=seen.varied, number=seen.number), "pl-note"))
        with right:
            st.number_input(
                words.text("page-ceiling-optional", who=seen.varied),
                min_value=0,
                max_value=1_000_000_000,
                value=None,
                step=500,
                key=Key.CEILING,
                placeholder=words.text("page-no-ceiling"),
                help=words.text("page-ceiling-help"),
                icon=":material/euro:",
                persist_state="session",
            )


def answer(seen: Look, words: Wording) -> None:
    """Show what this number means, in sentences that need no chart."""
    first = element("strong", _essence(seen, words)) + escape(_next(seen, words))
    rest = element("span", _ceiling(seen, words), "pl-under") if seen.ceiling is not None else ""
    st.html(wrapped("p", f"{first} {rest}", "pl-answer"))


def _essence(seen: Look, words: Wording) -> str:
    row = seen.row
    same = "page-essence" if seen.is_alike else "page-essence-mean"
    key = "page-essence-unknown" if row.mean_bears is None else same
    each = each_of("page-nearly", seen, words) if seen.cents_apart else words.euro(row.mean_bears)
    return words.text(key, who=seen.varied, number=seen.number, each=each)


def _next(seen: Look, words: Wording) -> str:
    saving = None if seen.next_row is None else seen.next_row.saving
    if saving is None:
        return words.text("page-nothing-more")
    key = "page-one-more-saves" if saving > 0 else ("page-one-more-costs" if saving < 0 else "page-one-more-same")
    return words.text(key, who=seen.varied, amount=words.euro(abs(saving)))


def _ceiling(seen: Look, words: Wording) -> str:
    if seen.ceiling is None:
        return ""
    first, last = seen.curve.first_under_ceiling, seen.numbers[1]
    unknown = any(row.largest is None for row in seen.curve.rows)
    key = ("page-unknown-under" if unknown else "page-none-under") if first is None else "page-first-under"
    return words.text(key, who=seen.varied, number=last if first is None else first, ceiling=words.euro(seen.ceiling))


def _own_mark(seen: Look, words: Wording) -> str:
    """Return the mark of the scenario's own number, in its place along the slider."""
    first, last = seen.numbers
    at = 100 * (seen.own_number - first) / (last - first)
    side = "pl-mark-left" if at > 50 else "pl-mark-right"
    text = element("span", words.text("page-own-number", number=seen.own_number), side)
    return f'<div class="pl-mark" style="--at: {at:.3f}%">{text}</div>'
