"""Partners: who takes part; edited like a spreadsheet, saved at once; the record of each in a form."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from planner.plan.edits import Edit
from planner.plan.model import Plan
from planner.plan.partners import Commitment
from planner.plan.removal import partners_removed
from planner.services.partner_list import PartnerList, partner_list
from planner.services.workspace import EditDefects
from planner.ui.state import State
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.grid import edit_grid
from planner.ui.widgets.heads import page_head, teach
from planner.ui.widgets.new_partners import (
    INDICATORS,
    add_indicator,
    add_partner,
    begun_indicators,
    paste_partners,
)
from planner.ui.widgets.record import is_led_to, record
from planner.ui.widgets.statistics import fill_in
from planner.wording import Wording


def partners() -> None:
    """Show the page."""
    plan_page("partners", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("partners", words)
    led = is_led_to(state, plan)
    if led:
        record(state, plan, words)
    shown = partner_list(plan, words, begun_indicators(state))
    # A column stays while the page is worked on, also when its last value was taken away.
    state.drafts[INDICATORS] = shown.indicators
    if plan.partners:
        _summary(shown, words)
        edit_grid(shown.grid, state, words, key="partners", remove=lambda ids: removed(state, plan, ids))
    else:
        teach(words.text("partners-empty"))
    add_partner(state, plan, words)
    paste_partners(state, plan, words)
    if plan.partners:
        add_indicator(state, shown, words)
        fill_in(state, plan, words)
    if plan.partners and not led:
        record(state, plan, words)


def _summary(shown: PartnerList, words: Wording) -> None:
    said = words.text(
        "partners-summary",
        count=sum(shown.counts.values()),
        confirmed=shown.counts[Commitment.CONFIRMED],
        candidates=shown.counts[Commitment.CANDIDATE],
        withdrawn=shown.counts[Commitment.WITHDRAWN],
        countries=shown.countries,
        without=shown.without_country,
    )
    st.html(f'<p class="pl-answer">{said}</p>')


def removed(state: State, plan: Plan, ids: Sequence[str]) -> Edit | None:
    """Return the edit that removes partners; None where something stands in the way, which the notices then say."""
    edit, obstacles = partners_removed(plan, ids)
    if edit is None:
        state.let_go()
        state.refusal = EditDefects(obstacles)
        state.generation += 1
    return edit
