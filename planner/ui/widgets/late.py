"""Who joins late and who leaves: new shares, what is still open, and a note for each to copy."""

from __future__ import annotations

import streamlit as st

from planner.plan.costs import CommonCost
from planner.plan.model import Plan
from planner.services.cases import Question
from planner.services.late import Late, LateCommon, choices_of_moves, late_shares, said_note, said_touched
from planner.services.speech import NOTHING
from planner.ui.widgets.heads import section
from planner.ui.widgets.markup import element, plain
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording

WHO, LEAVERS = "late-who", "late-leavers"
FIGURES = ("agreed", "now", "note", "paid", "open")
BOUND = {"as-agreed": None, "free": False, "bound": True}


def late(plan: Plan, common: CommonCost, question: Question, words: Wording) -> None:
    """Show what one partner's joining or leaving changes in a common cost that is agreed."""
    section(words.text("late-head"), words.text("late-about"))
    moves = choices_of_moves(plan, question, words)
    if st.session_state.get(WHO) not in moves:
        st.session_state[WHO] = next(iter(moves))
    who, leavers = st.columns(2)
    who.selectbox(words.text("late-who"), list(moves), key=WHO, persist_state="session")
    leavers.selectbox(
        words.text("late-bound"),
        list(BOUND),
        format_func=lambda one: words.text(f"late-bound-{one}"),
        key=LEAVERS,
        persist_state="session",
    )
    stays_bound = BOUND[str(st.session_state[LEAVERS])]
    seen = late_shares(plan, question, moves[str(st.session_state[WHO])], stays_bound=stays_bound)
    _shown(seen, next(one for one in seen.commons if one.common.id == common.id), words)


def _shown(seen: Late, found: LateCommon, words: Wording) -> None:
    if not found.is_touched:
        st.success(plain(words.text("late-no-change")), icon=":material/check:")
    about = {"note", "paid", "open"}
    heads = [Cell(words.text("late-column-partner"))]
    for one in FIGURES:
        heads.append(
            Cell(words.text(f"late-column-{one}"), words.text(f"late-column-{one}-about") if one in about else "")
        )
    rows = [
        Row(
            Cell(one.name, words.text("late-bound-short") if one.is_bound else ""),
            [_amount(getattr(one, name), words) for name in FIGURES],
        )
        for one in found.rows
    ]
    rows.append(
        Row(Cell(words.text("chain-all")), [Cell(words.number(found.total(one))) for one in FIGURES], is_sum=True)
    )
    scroll_table(words.text("late-head"), heads, rows)
    st.html(element("p", said_touched(seen, words), "pl-note"))
    notes = [said_note(found, one, words) for one in found.rows if one.note != 0 or one.is_bound]
    if notes:
        with st.expander(words.text("late-notes"), icon=":material/content_copy:", key="late-notes-box"):
            for one in notes:
                st.code(one, language=None, wrap_lines=True)


def _amount(cents: int | None, words: Wording) -> Cell:
    return Cell(NOTHING if cents == 0 else words.number(cents))
