"""A plan under every call, worked out once for each of its revisions, for all pages that speak of it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from planner.plan.model import Plan
from planner.rules.call import Call
from planner.services.fit import Ranking, rank
from planner.ui.state import State
from planner.ui.widgets.markup import plain
from planner.wording import Wording

KEPT = "compare-ranking"


def ranking_of(state: State, plan: Plan, calls: Sequence[Call], words: Wording, scenario: str | None = None) -> Ranking:
    """Return how the plan stands under every call; worked out anew only where something has changed.

    Args:
        state: The state, in which it is kept.
        plan: The plan.
        calls: The calls, as the catalogue has them now.
        words: Language.
        scenario: Scenario; the plan's default when None.
    """
    kept = state.drafts.get(KEPT)
    if isinstance(kept, Ranking) and kept.is_still(plan, scenario, state.on, calls):
        return kept
    shown = st.empty()

    def tell(done: int, count: int) -> None:
        shown.progress(done / count, plain(words.text("compare-working", done=done, count=count)))

    found = rank(plan, state.on, scenario=scenario, tell=tell)
    shown.empty()
    state.drafts[KEPT] = found
    return found
