"""Currencies: who budgets in which, at which exchange rates, and what other rates would make of the whole plan."""

from __future__ import annotations

from planner.plan.model import Plan
from planner.services.currencies import currency_uses
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets import currency_tables, new_rates
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.heads import page_head, section, teach
from planner.wording import Wording


def currencies() -> None:
    """Show the page."""
    plan_page("currencies", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("currencies", words)
    uses = currency_uses(plan)
    if not uses:
        teach(words.text("currencies-empty"))
        link("partners", words.text("page-to-partners"))
        return
    currency_tables.in_use(uses, state, words)
    section(words.text("currencies-new-head"), words.text("currencies-new-about"))
    new_rates.new_rates(uses, state, plan, words)
    currency_tables.in_own(plan, state, words)
