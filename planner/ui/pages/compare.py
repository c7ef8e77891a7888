"""Compare calls: which fit this group, best first, and some of them side by side."""

from __future__ import annotations

from planner.plan.model import Plan
from planner.services.fit import read_calls
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets.compare_list import fitting
from planner.ui.widgets.compare_sides import side_by_side
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.heads import page_head, teach
from planner.ui.widgets.kept_ranking import ranking_of
from planner.wording import Wording


def compare() -> None:
    """Show the page."""
    plan_page("compare", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("compare", words)
    if not any(one.has_budget for one in plan.partners):
        teach(words.text("compare-no-partners"))
        link("partners", words.text("page-to-partners"))
        return
    ranking = ranking_of(state, plan, read_calls(), words, state.question.scenario)
    if not ranking.fits:
        teach(words.text("compare-no-calls"))
        return
    if not ranking.fits[0].parts:
        teach(words.text("compare-nobody-takes-part", scenario=words.scenario(plan, ranking.scenario)))
        link("scenarios", words.text("compare-to-scenarios"))
        return
    fitting(state, ranking, words)
    side_by_side(state, ranking, words)
