"""Sharing: a common cost by two or three keys side by side, how fair each is, and one of them used or proposed."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from planner.plan.model import Plan
from planner.services.key_fields import Data, indicators_of, tags_of
from planner.services.sharing import Sharing, SharingQuestion, sharing
from planner.services.sharing_choices import LETTERS, SharingChoices, first_keys, sharing_choices
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets.at_once import relabelled
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.heads import page_head, section, teach
from planner.ui.widgets.key_form import Offer, key_form
from planner.ui.widgets.sharing_decision import decision
from planner.ui.widgets.sharing_tables import effects_tables, fairness_tables, reasons, shares_table
from planner.wording import Wording

WHAT, WHO, SIZE, COUNT = "sharing-what", "sharing-who", "sharing-size", "sharing-count"


def sharing_page() -> None:
    """Show the page."""
    plan_page("sharing", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("sharing", words)
    if not any(one.has_budget for one in plan.partners):
        teach(words.text("sharing-no-partners"))
        link("partners", words.text("page-to-partners"))
        return
    offered = sharing_choices(plan, state.question.scenario, words)
    if not offered.commons:
        teach(words.text("sharing-no-common"))
        link("common", words.text("sharing-to-common"))
        return
    asked = _asked(state, plan, offered, words)
    shown = sharing(plan, asked, state.question, words)
    if not shown.now.share.is_counted or not shown.members:
        teach(words.text("sharing-nothing-shared", title=shown.common.title, says=shown.now.share.says))
        link("common", words.text("sharing-to-common"))
        return
    _results(state, plan, shown, asked, words)


def _asked(state: State, plan: Plan, offered: SharingChoices, words: Wording) -> SharingQuestion:
    """Ask what is shared, by whom, and by which keys."""
    with st.container(border=True, key="sharing-asked"):
        left, middle, right, last = st.columns([4, 3, 3, 2], vertical_alignment="bottom")
        with left:
            common = _chosen(WHAT, words.text("sharing-what"), offered.commons)
        with middle:
            who = _chosen(f"{WHO}-{common}", words.text("sharing-who"), offered.sharers[common])
        with right:
            size = _chosen(SIZE, words.text("sharing-size"), offered.sizes, help=words.text("sharing-size-help"))
        count = last.segmented_control(
            words.text("sharing-count"), (1, 2, 3), default=2, required=True, key=COUNT, persist_state="session"
        )
    if not offered.sizes:
        teach(words.text("sharing-no-indicators"))
        link("partners", words.text("page-to-partners"))
    keys = _keys(state, plan, common, int(count or 1), words)
    return SharingQuestion(common, offered.selectors[who], keys, size)


def _chosen(key: str, label: str, choices: Mapping[str, str], help: str | None = None) -> str:
    """Ask for one of some, by what each is called."""
    widget = relabelled(key, choices.values())
    return str(
        st.selectbox(
            label,
            list(choices),
            format_func=lambda one: choices.get(one, one),
            key=widget,
            help=help,
            persist_state="session",
        )
        or ""
    )


def _keys(state: State, plan: Plan, common: str, count: int, words: Wording) -> dict[str, Data]:
    """Ask for the keys; those that are none yet are left out."""
    partners = {one.id: one.shown_name for one in plan.partners if one.has_budget}
    offer = Offer(indicators_of(plan), partners, tags_of(plan))
    found = {}
    begins = first_keys(plan, common)
    for letter, column in zip(LETTERS, st.columns(count), strict=False):
        with column.container(border=True, key=f"sharing-key-{letter}"):
            section(words.text("sharing-key", letter=letter))
            data = key_form(state, f"sharing-{common}-{letter}", begins[letter], offer, words)
        if data is not None:
            found[letter] = data
    return found


def _results(state: State, plan: Plan, shown: Sharing, asked: SharingQuestion, words: Wording) -> None:
    shares_table(shown, words)
    decision(state, plan, shown, asked, words)
    effects_tables(shown, words)
    fairness_tables(shown, asked.size or None, words)
    reasons(shown, words)
