"""The plans of this user: open, copy, delete and bring back; begin from a worked case, a file, or step by step."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planner.findings import Message
from planner.plan.model import Plan
from planner.services import plans as examples
from planner.services.calls import list_calls
from planner.services.workspace import PlanEntry
from planner.ui.navigation import go, link
from planner.ui.state import State
from planner.ui.widgets import opening
from planner.ui.widgets.frame import around
from planner.ui.widgets.markup import element, plain, wrapped
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
        names = call_names()
        for one in mine:
            _row(one, names, state, words)
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


def call_names() -> dict[str, str]:
    """Return the calls by id, with what they are called."""
    return {one.id: one.titles[0] for one in list_calls(on=date.today())}


def _row(entry: PlanEntry, names: dict[str, str], state: State, words: Wording) -> None:
    changed = entry.updated_at.astimezone()
    call = names.get(entry.call or "", entry.call) or words.text("page-own-resources")
    said = words.text("plans-changed", day=changed.date(), clock=f"{changed:%H:%M}", author=entry.author)
    with st.container(border=True, key=f"plan-{entry.id}"), st.container(horizontal=True, vertical_alignment="center"):
        is_open = state.held is not None and state.held.id == entry.id
        mark = element("span", words.text("plans-open-now"), "pl-chip") if is_open else ""
        head = wrapped("div", element("b", entry.title) + " " + mark, "pl-plan-title")
        st.html(head + element("p", f"{call} · {said}", "pl-note"), width="stretch")
        if st.button(words.text("plans-open"), key=f"open-plan-{entry.id}", type="primary"):
            state.open(entry.id)
            go(first_page_of(state.plan))
        with st.popover(words.text("plans-more"), type="tertiary", key=f"more-{entry.id}"):
            _copy(entry, state, words)
            st.button(
                words.text("plans-delete"),
                key=f"delete-{entry.id}",
                icon=":material/delete:",
                on_click=lambda: state.delete(entry),
                width="stretch",
            )


def _copy(entry: PlanEntry, state: State, words: Wording) -> None:
    key = f"copy-title-{entry.id}"
    title = st.text_input(
        words.text("plans-copy-title"), words.text("plans-copy-of", title=entry.title), key=key, max_chars=200
    )
    st.button(
        words.text("plans-copy"),
        key=f"copy-{entry.id}",
        icon=":material/content_copy:",
        on_click=lambda: state.copy(entry.id, title.strip() or entry.title),
        width="stretch",
    )


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
                    on_click=lambda plan_id=one.id: state.workspace.undelete(plan_id),
                )
