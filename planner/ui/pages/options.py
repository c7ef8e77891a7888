"""Cost options: what the call offers, and what each allowed combination makes for a partner before it is chosen."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.services.cases import Question
from planner.services.cost_options import CostOptions, cost_options
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets import option_table
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.heads import page_head, section, teach
from planner.wording import Wording

WHOSE = "options-partner"
IN_ADDRESS = "partner"


def options() -> None:
    """Show the page."""
    plan_page("options", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("options", words)
    if plan.call is None:
        teach(words.text("options-no-call"))
        link("compare", words.text("options-to-calls"))
        return
    seen = cost_options(plan, Question(scenario=state.question.scenario))
    if not seen.offered:
        teach(words.text("options-none"))
        option_table.offers(seen, words)
        return
    option_table.offers(seen, words)
    if not seen.partners:
        scenario = words.scenario(plan, seen.compiled.scenario)
        teach(words.text("options-nobody" if plan.partners else "options-no-partners", scenario=scenario))
        link("scenarios" if plan.partners else "partners", words.text(_way_out(plan)))
        return
    _compared(seen, _whose(seen, words), state, words)
    option_table.everybody(seen, words)


def _way_out(plan: Plan) -> str:
    return "options-to-scenarios" if plan.partners else "page-to-partners"


def _whose(seen: CostOptions, words: Wording) -> Partner:
    """Show the choice of partner; return who is chosen, the first at first."""
    names = {one.id: one for one in seen.partners}
    named = st.query_params.get(IN_ADDRESS)
    scenario = words.scenario(seen.plan, seen.compiled.scenario)
    section(words.text("options-comparison"), words.text("options-comparison-about", scenario=scenario))
    if st.session_state.get(WHOSE) not in names:
        st.session_state[WHOSE] = named if named in names else next(iter(names))
    chosen = st.selectbox(
        words.text("options-whose"),
        list(names),
        format_func=lambda one: names[one].shown_name if one in names else one,
        key=WHOSE,
        persist_state="session",
    )
    return names[chosen]


def _compared(seen: CostOptions, partner: Partner, state: State, words: Wording) -> None:
    found = seen.comparison(partner)
    option_table.chosen_sentence(found, words)
    if len(found.options) > 1:
        option_table.comparison(found, words)
        option_table.buttons(found, state, words)
    else:
        teach(words.text("options-nothing-to-choose", name=partner.shown_name))
    option_table.lower_rates(seen, found, state, words)
