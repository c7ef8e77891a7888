"""A new scenario, and one in detail: who joins, who is left out, what it takes for granted. Saved at once."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from planner.plan.edits import Edit
from planner.plan.model import Plan
from planner.services.scenario_list import (
    OwnScenario,
    own_scenario,
    scenario_added,
    scenario_changed,
    scenario_copied,
    scenario_gone,
    scenario_made_default,
)
from planner.ui.state import State
from planner.ui.widgets.at_once import entered, in_step, relabelled, remember
from planner.ui.widgets.heads import section
from planner.ui.widgets.markup import element, plain
from planner.ui.widgets.scenario_values import values
from planner.wording import Wording

CHOSEN, FORM, UNTITLED = "scenario-chosen", "scenario-new", "scenario-untitled"


def new_scenario(state: State, plan: Plan, titles: Mapping[str, str], words: Wording) -> None:
    """Show the form of a new scenario."""
    form = f"{FORM}-{state.drafts.get(FORM, 0)}"
    is_untitled = bool(state.drafts.pop(UNTITLED, False))
    with st.expander(words.text("scenarios-new"), icon=":material/add:", expanded=is_untitled, key=f"{form}-box"):
        if is_untitled:
            st.warning(plain(words.text("scenarios-needs-title")), icon=":material/edit:")
        with st.form(form, border=False):
            title, base = st.columns([3, 2])
            title.text_input(words.text("scenarios-title"), key=f"{form}-title", max_chars=200)
            at = list(titles).index(plan.default_scenario)
            base.selectbox(
                words.text("scenarios-base"),
                list(titles),
                at,
                format_func=lambda one: titles.get(one, one),
                key=f"{form}-base",
            )
            st.form_submit_button(
                words.text("scenarios-add"), key="add-scenario", on_click=_take, args=(state, plan, form)
            )


def editor(state: State, plan: Plan, titles: Mapping[str, str], words: Wording) -> None:
    """Show one scenario in detail."""
    section(words.text("scenarios-chosen"))
    if st.session_state.get(CHOSEN) not in titles:
        st.session_state[CHOSEN] = plan.default_scenario
    with st.container(horizontal=True, vertical_alignment="bottom", key="scenario-bar"):
        widget = in_step(relabelled(CHOSEN, titles.values()), st.session_state[CHOSEN])
        chosen = st.selectbox(
            words.text("scenarios-choose"),
            list(titles),
            format_func=lambda one: titles.get(one, one),
            key=widget,
            on_change=remember,
            args=(CHOSEN, widget),
        )
        own = own_scenario(plan, chosen, words)
        _actions(state, plan, chosen, titles[chosen], words)
    if own is None:
        st.html(element("p", words.text("scenarios-is-built-in"), "pl-note"))
        return
    _fields(state, own, words)
    values(state, plan, own.scenario, words)


def _actions(state: State, plan: Plan, chosen: str, title: str, words: Wording) -> None:
    st.button(
        words.text("scenarios-make-default"),
        key="scenario-default",
        icon=":material/star:",
        disabled=chosen == plan.default_scenario,
        on_click=lambda: state.edit(scenario_made_default(plan, chosen, words)),
    )
    copy = words.text("scenarios-copy-of", title=title)
    st.button(
        words.text("scenarios-copy"),
        key="scenario-copy",
        icon=":material/content_copy:",
        on_click=_copy,
        args=(state, plan, chosen, copy),
    )
    st.button(
        words.text("scenarios-remove"),
        key="scenario-remove",
        icon=":material/delete:",
        disabled=all(one.id != chosen for one in plan.scenarios),
        on_click=lambda: state.edit(scenario_gone(plan, chosen)),
    )


def _fields(state: State, own: OwnScenario, words: Wording) -> None:
    scenario = own.scenario
    base = relabelled(_key(own, "base"), own.bases.values())
    left, right = st.columns(2)
    left.text_input(
        words.text("scenarios-title"),
        key=in_step(_key(own, "title"), scenario.title or ""),
        max_chars=200,
        on_change=_change,
        args=(state, own, "title"),
    )
    right.selectbox(
        words.text("scenarios-base"),
        list(own.bases),
        format_func=lambda one: own.bases.get(one, one),
        key=in_step(base, scenario.base),
        on_change=lambda: state.edit(scenario_changed(own, "base", entered(base))),
    )
    joins, leaves = st.columns(2)
    with joins:
        _several(state, own, "include", (own.can_join, own.joins), words)
    with leaves:
        _several(state, own, "exclude", (own.can_leave, own.leaves), words)
    if own.added:
        st.html(element("p", words.text("scenarios-added", names=words.names(own.added)), "pl-note"))
    st.text_area(
        words.text("scenarios-assumes"),
        key=in_step(_key(own, "assumes"), "\n".join(scenario.assumes)),
        help=words.text("scenarios-assumes-help"),
        max_chars=10_000,
        on_change=_change,
        args=(state, own, "assumes"),
    )


def _several(
    state: State, own: OwnScenario, field: str, offered: tuple[Mapping[str, str], tuple[str, ...]], words: Wording
) -> None:
    """Show the choice of partners who join, or are left out."""
    names, chosen = offered
    st.multiselect(
        words.text(f"scenarios-{field}"),
        list(names),
        format_func=lambda one: names.get(one, one),
        key=in_step(_key(own, field), list(chosen)),
        placeholder=words.text("scenarios-nobody"),
        on_change=_change,
        args=(state, own, field),
    )


def _key(own: OwnScenario, field: str) -> str:
    return f"scenario-{own.scenario.id}-{field}"


def _change(state: State, own: OwnScenario, field: str) -> None:
    state.change(scenario_changed(own, field, entered(_key(own, field))))


def _take(state: State, plan: Plan, form: str) -> None:
    title = entered(f"{form}-title").strip()
    state.drafts[UNTITLED] = not title
    if title and _put(state, *scenario_added(plan, title, entered(f"{form}-base"))):
        state.drafts[FORM] = int(str(state.drafts.get(FORM, 0))) + 1


def _copy(state: State, plan: Plan, chosen: str, title: str) -> None:
    _put(state, *scenario_copied(plan, chosen, title))


def _put(state: State, name: str, edit: Edit) -> bool:
    """Make the edit that adds a scenario, and show that one in detail then."""
    is_done = state.change(edit)
    if is_done:
        st.session_state[CHOSEN] = name
    return is_done
