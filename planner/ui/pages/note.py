"""The note on funding opportunities, to be read and taken along; and the register of proposals of the open plan."""

from __future__ import annotations

import streamlit as st

from planner.errors import PlannerError
from planner.plan.model import Plan
from planner.services.call_notes import call_note
from planner.services.calls import call_titles
from planner.services.fit import read_calls
from planner.services.proposals import proposal_grid, proposals_removed
from planner.ui.state import State
from planner.ui.widgets import notices, opening
from planner.ui.widgets.bar import bar
from planner.ui.widgets.frame import around
from planner.ui.widgets.grid import edit_grid
from planner.ui.widgets.heads import page_head, teach
from planner.ui.widgets.kept_ranking import ranking_of
from planner.ui.widgets.markup import element
from planner.ui.widgets.note_options import note_downloads, note_options
from planner.ui.widgets.note_preview import note_preview
from planner.ui.widgets.proposal_form import new_proposal
from planner.wording import Wording


def note() -> None:
    """Show the page; the note is for everybody, the register belongs to a plan."""
    state, words = around("note")
    if state.plan is None:
        page_head("note", words)
        _note(state, words)
        return
    bar(state, words)
    notices.show(state, words)
    page_head("note", words)
    of_note, of_register = st.tabs([words.text("note-preview"), words.text("note-register-head")])
    with of_note:
        _note(state, words)
    with of_register:
        _register(state, state.plan, words)


def _note(state: State, words: Wording) -> None:
    try:
        calls = read_calls()
        wish, in_view = note_options(state, calls, words)
        plan = state.plan if in_view else None
        ranking = ranking_of(state, plan, calls, words) if plan is not None and plan.partners else None
        made = call_note(wish, words.language, plan=plan, calls=calls, ranking=ranking)
    except PlannerError as error:
        opening.show_error(error, words, state.plan)
        return
    note_downloads(made, state, words)
    note_preview(made, words)


def _register(state: State, plan: Plan, words: Wording) -> None:
    st.html(element("p", words.text("note-register-how"), "pl-note"))
    if plan.proposals:
        shown = proposal_grid(plan, _titles(), words)
        edit_grid(shown, state, words, key="proposals", remove=proposals_removed)
    else:
        teach(words.text("note-register-empty"))
    new_proposal(state, plan, words)


def _titles() -> dict[str, str]:
    """Return what calls are called; nothing where the catalogue is broken, which the note says, not the register."""
    try:
        return call_titles()
    except PlannerError:
        return {}
