"""To be written."""

from __future__ import annotations

from planner.plan.model import Plan
from planner.ui.state import State
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.heads import page_head
from planner.wording import Wording


def overview() -> None:
    """Show the page."""
    plan_page("overview", _body)


def _body(_state: State, _plan: Plan, words: Wording) -> None:
    page_head("overview", words)
