"""Eligibility: may the plan be handed in, may this group apply, with how much room, and what is to be looked up."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.services import eligibility as checks
from planner.services.eligibility import Answer, Eligibility
from planner.services.scenario_list import scenario_titles
from planner.ui.navigation import is_shown, link
from planner.ui.state import State
from planner.ui.widgets import lights
from planner.ui.widgets.as_of import before_deadline
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.heads import page_head, teach
from planner.ui.widgets.markup import element
from planner.ui.widgets.options import options
from planner.wording import Wording


def eligibility() -> None:
    """Show the page."""
    plan_page("eligibility", _body, side=_side)


def _side(state: State, words: Wording) -> None:
    if state.plan is not None:
        options(state, state.plan, words)


def _body(state: State, plan: Plan, words: Wording) -> None:
    seen = checks.eligibility(plan, state.question, words)
    words = seen.words
    page_head("eligibility", words)
    _seen_as(seen, plan, words)
    before_deadline(state, seen.closes, words, key="eligibility-before")
    lights.answer(seen, words)
    _teach(seen, plan, words)
    for one in seen.stages:
        lights.stage(one, words)
    lights.lookups(seen, words)


def _seen_as(seen: Eligibility, plan: Plan, words: Wording) -> None:
    """Show under which call, in which scenario and on which day the plan is judged."""
    call = words.text("page-own-resources")
    if seen.call:
        above = seen.call.titles[0] if len(seen.call.titles) > 1 else seen.call.programme_name
        call = f"{above}, {seen.call.title}"
    scenario = scenario_titles(plan, words).get(seen.scenario, seen.scenario)
    said = [call, words.text("eligibility-seen-as", scenario=scenario, day=seen.on) if seen.on else scenario]
    st.html(element("p", " · ".join(said), "pl-seen-as"))


def _teach(seen: Eligibility, plan: Plan, words: Wording) -> None:
    """Show what is missing for an answer, and the way to it."""
    if seen.answer is Answer.NO_CALL:
        teach(words.text("eligibility-teach-no-call"))
        with st.container(horizontal=True, key="eligibility-ways"):
            link("overview", words.text("eligibility-to-overview"))
            for page in ("calls", "compare"):
                if is_shown(page):
                    link(page, words.text(f"eligibility-to-{page}"))
    if not plan.partners:
        teach(words.text("eligibility-teach-nobody"))
        link("partners", words.text("eligibility-to-partners"))
