"""The budget page in one call: the budget for a number of partners, the curve around it, and one figure explained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np

from planner.engine.checks import Case, findings
from planner.engine.figures import Figures
from planner.errors import FigureUnknown
from planner.findings import worst_first
from planner.plan.model import Plan
from planner.services.budgets import Budget, budget_at
from planner.services.cases import Question, prepare
from planner.services.explanations import Explanation, explain_at
from planner.services.simulations import PartnerCurve, curve
from planner.simulation.partners import Sweep, sweep, varied_members
from planner.wording import Wording

SMALLEST_NUMBER, LARGEST_NUMBER = 2, 40
"""Range of the slider; a scenario outside it widens it."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a reader of the page has chosen.

    Attributes:
        number: How many of those whose number is varied; the scenario's own when None.
        figure: Figure to explain; one that this plan does not have is left out.
        ceiling: Cents that nobody is to bear more than.
    """

    number: int | None = None
    figure: str | None = None
    ceiling: int | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What the budget page shows.

    Attributes:
        budget: For the number of partners chosen.
        curve: For every number on the slider.
        number: The number chosen.
        own_number: The scenario's own number.
        explanation: How the chosen figure came about, if one is chosen.
    """

    budget: Budget
    curve: PartnerCurve
    number: int
    own_number: int
    explanation: Explanation | None

    @property
    def numbers(self) -> tuple[int, int]:
        """Smallest and largest number on the slider."""
        rows = self.curve.rows
        return (rows[0].partners, rows[-1].partners) if rows else (0, 0)


def look(
    plan: Plan,
    question: Question,
    words: Wording,
    wish: Wish | None = None,
    *,
    roots: Sequence[Path] | None = None,
) -> Look:
    """Return the budget page for a number of partners; see ``assemble`` for what it raises.

    Args:
        plan: The plan.
        question: How it is seen.
        words: Language of the explanation.
        wish: Number of partners, figure and ceiling; the scenario's own number and nothing else when None.
        roots: Folders of call files.
    """
    wish = wish or Wish()
    seen, call, remarks = prepare(plan, question, roots=roots)
    own = varied_members(seen)
    swept = sweep(seen, call, range(min(SMALLEST_NUMBER, own), max(LARGEST_NUMBER, own) + 1), question.phase)
    chosen = int(np.clip(own if wish.number is None else wish.number, swept.counts[0], swept.counts[-1]))
    index = int(np.flatnonzero(swept.counts == chosen)[0])
    said = worst_first([*findings(_alone(swept, index, question.on)), *remarks])
    budget = budget_at(
        swept.compiled,
        swept.whole,
        swept.figures,
        question,
        index=index,
        remarks=(said, seen.assumes),
    )
    return Look(
        budget=budget,
        curve=curve(swept, wish.ceiling),
        number=chosen,
        own_number=own,
        explanation=_explained(swept, wish.figure, index, question, words),
    )


def _alone(swept: Sweep, index: int, on: date | None) -> Case:
    """Return the case of one row alone: what is said of it is what would be said of it as a plan."""
    figures = swept.whole
    arrays = {
        name: getattr(figures, name)[index : index + 1]
        for name in Figures.__dataclass_fields__
        if name != "flat_targets"
    }
    return Case(swept.compiled, replace(figures, **arrays), on)


def _explained(swept: Sweep, figure: str | None, index: int, question: Question, words: Wording) -> Explanation | None:
    if not figure:
        return None
    if question.phase and "@" not in figure:
        figure = f"{figure}@phase:{question.phase}"
    try:
        return explain_at(swept.compiled, swept.whole, figure, words, index=index)
    except FigureUnknown:
        return None
