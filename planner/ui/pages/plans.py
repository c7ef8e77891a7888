"""The plans of this user: open, copy, delete and bring back; begin from a worked case, a file, or step by step."""

from __future__ import annotations

import streamlit as st

from planner.findings import Message
from planner.plan.model import Plan
from planner.services import plans as examples
from planner.services.calls import call_titles
from planner.services.workspace import PlanEntry
from planner.ui.navigation import go, link
from planner.ui.state import State
from planner.ui.widgets import opening
from planner.ui.widgets.frame import around
from planner.ui.widgets.markup import element, plain
from planner.ui.widgets.plan_row import plan_row
from planner.wording import Wording


def plans() -> None:
    """Show the page."""
    state, words = around("plans")
    stored = state.workspace.plans(with_deleted=True)
    mine = [one for one in stored if not one.is_deleted]
    title, about = ("page-plans-title", "page-plans-about") if mine else ("page-welcome", "page-welcome-how")
    st.html(element("h1", words.text(title), "pl-welcome") + element("p", words.text(about), "pl-lead"))
    _deleted_just_now(state, words)
    if mine:
        names = call_titles()
        for one in mine:
            if plan_row(one, names, state, words):
                go(first_page_of(state.plan))
    with st.container(horizontal=True, key="begin"):
        link("start", words.text("page-to-start"))
    st.html(element("h2", words.text("plans-worked-cases"), "pl-section"))
    for name, column in zip(examples.EXAMPLES, st.columns(len(examples.EXAMPLES), gap="medium"), strict=True):
        with column:
            _worked_case(name, state, words, is_first=not mine)
    st.html(element("h2", words.text("plans-from-file"), "pl-section"))
    opening.upload(state, words)
    if state.arrived:
        state.arrived = False
        go(first_page_of(state.plan))
    _deleted([one for one in stored if one.is_deleted], state, words)


def first_page_of(plan: Plan | None) -> str:
    """Return the page to show of a plan first: its budget as soon as there is one."""
    return "budget" if plan is not None and (plan.costs or plan.common_costs) else "overview"


def _worked_case(name: str, state: State, words: Wording, *, is_first: bool) -> None:
    with st.container(border=True, key=f"case-{name}"):
        title = words.text(f"page-example-{name}")
        says = words.text(f"page-example-{name}-says")
        st.html(element("h3", title, "pl-card-title") + element("p", says, "pl-card-says"))
        label = words.text("page-open", name=title)
        if st.button(label, key=f"open-{name}", type="primary" if is_first else "secondary"):
            state.accept(examples.open_example(name), Message("edit-from-worked-case", {"title": title}))
            go(first_page_of(state.plan))


def _deleted_just_now(state: State, words: Wording) -> None:
    entry = state.deleted
    if entry is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", border=True, key="deleted-now"):
        st.markdown(plain(words.text("plans-deleted", title=entry.title)))
        st.button(words.text("plans-undelete"), key="undelete", icon=":material/undo:", on_click=state.undelete)


def _deleted(entries: list[PlanEntry], state: State, words: Wording) -> None:
    if not entries:
        return
    with st.expander(words.text("plans-bin", count=len(entries)), key="bin"):
        for one in entries:
            with st.container(horizontal=True, vertical_alignment="center"):
                changed = one.updated_at.astimezone()
                said = words.text("plans-deleted-on", day=changed.date(), clock=f"{changed:%H:%M}")
                st.html(element("b", one.title) + " " + element("span", said, "pl-note"), width="stretch")
                st.button(
                    words.text("plans-undelete"),
                    key=f"undelete-{one.id}",
                    on_click=state.bring_back,
                    args=(one,),
                )
