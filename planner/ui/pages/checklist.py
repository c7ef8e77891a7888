"""The checklist: who owes what by when; a status is changed in the table and saved at once."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planner.plan.model import Plan
from planner.plan.progress import Progress
from planner.services import checklists
from planner.services.checklist_counts import counts
from planner.services.checklist_grid import chosen, status_choices, status_grid
from planner.services.checklists import Owed, assemble_checklist, kept_removed, status_set
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets import checklist_parts
from planner.ui.widgets.as_of import before_deadline
from planner.ui.widgets.checklist_filter import checklist_filter
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.grid import edit_grid
from planner.ui.widgets.heads import page_head, teach
from planner.ui.widgets.markup import element, plain
from planner.wording import Wording, wording


def checklist() -> None:
    """Show the page."""
    plan_page("checklist", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("checklist", words)
    owed = assemble_checklist(plan, state.question, on=state.on)
    words = wording(words.language, owed.family)
    if not owed.items:
        teach(words.text("checklist-empty"))
        link("overview", words.text("checklist-to-overview"))
        _kept(state, owed, words)
        return
    wanted = checklist_filter(state, owed, words)
    checklist_parts.counts_line(counts(owed.items, owed.on), owed, words)
    with st.container(horizontal=True, vertical_alignment="center", key="checklist-top"):
        _downloads(owed, words)
        before_deadline(state, owed.found.closes, words, key="checklist-before")
    checklist_parts.findings(owed, words)
    items = chosen(owed, wanted)
    if items:
        edit_grid(status_grid(owed, plan, items, date.today(), words), state, words, key="checklist")
        _all_at_once(state, plan, [one.id for one in items], words)
    else:
        teach(words.text("checklist-nothing-fits"))
    checklist_parts.by_owner(owed, words)
    checklist_parts.reasons(owed, items or owed.items, words)
    _kept(state, owed, words)


def _all_at_once(state: State, plan: Plan, ids: list[str], words: Wording) -> None:
    """Offer one status for everything that is shown."""
    statuses = {str(raw): label for label, raw in status_choices(words).items()}
    with st.container(horizontal=True, vertical_alignment="bottom", key="checklist-all"):
        status = st.selectbox(
            words.text("checklist-set-all"),
            list(statuses),
            index=None,
            format_func=lambda one: statuses.get(one, str(one)),
            key=f"checklist-set-status-{words.language}",
            placeholder=words.text("checklist-status"),
            width=190,
        )
        st.button(
            words.text("checklist-set-all-do", count=len(ids)),
            key="checklist-set",
            icon=":material/done_all:",
            disabled=status is None,
            on_click=lambda: state.edit(status_set(plan, ids, Progress(status), on=date.today())) if status else None,
        )


def _downloads(owed: Owed, words: Wording) -> None:
    st.download_button(
        words.text("checklist-workbook"),
        lambda: checklists.workbook(owed, words),
        file_name=f"{owed.found.plan.id}-checklist.xlsx",
        mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        key="download-checklist",
        on_click="ignore",
        icon=":material/download:",
        help=words.text("checklist-workbook-help"),
    )
    st.download_button(
        words.text("checklist-calendar"),
        lambda: checklists.calendar(owed, words),
        file_name=f"{owed.found.plan.id}.ics",
        mime="text/calendar",
        key="download-calendar",
        on_click="ignore",
        icon=":material/calendar_month:",
        help=words.text("checklist-calendar-help"),
    )


def _kept(state: State, owed: Owed, words: Wording) -> None:
    """Show how many statuses wait for an item that is not there now, and offer to forget them."""
    kept = owed.found.kept
    if not kept:
        return
    with st.expander(plain(words.text("checklist-kept", count=len(kept))), key="checklist-kept"):
        st.html(element("p", words.text("checklist-kept-about"), "pl-note"))
        st.html("".join(element("p", f"{one.id}: {words.term('progress', one.status)}", "pl-note") for one in kept))
        st.button(words.text("checklist-forget"), key="forget", on_click=lambda: state.edit(kept_removed(owed)))
