"""The budget page in one call: the budget for a number of partners, the curve around it, and one figure explained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Literal

import numpy as np

from planner.checklist.items import deadline_of
from planner.engine.checks import Case, findings
from planner.engine.compile import Compiled
from planner.engine.figures import Figures
from planner.engine.trace import Node, explain
from planner.errors import FigureUnknown
from planner.findings import Finding, worst_first
from planner.plan.model import Plan
from planner.services.budgets import Budget, budget_at
from planner.services.cases import Question, prepare
from planner.services.explanations import Explanation, explain_at
from planner.services.plans import open_upload
from planner.services.simulations import PartnerCurve, Row, curve
from planner.simulation.partners import Sweep, sweep, varied_members
from planner.wording import Wording, wording

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
        unassigned: What nobody pays of each common cost; only those of which something is left.
        curve: For every number on the slider.
        number: The number chosen.
        own_number: The scenario's own number.
        explanation: How the chosen figure came about, if one is chosen.
        ceiling: Cents that nobody is to bear more than, if the reader has set any.
        words: Language of the page, in the words of the call's family.
    """

    budget: Budget
    unassigned: dict[str, int]
    curve: PartnerCurve
    number: int
    own_number: int
    explanation: Explanation | None
    ceiling: int | None
    words: Wording

    @property
    def numbers(self) -> tuple[int, int]:
        """Smallest and largest number on the slider."""
        rows = self.curve.rows
        return (rows[0].partners, rows[-1].partners) if rows else (0, 0)

    @property
    def row(self) -> Row:
        """The number chosen."""
        return self._row_of(self.number) or self.curve.rows[0]

    @property
    def next_row(self) -> Row | None:
        """One partner more; None at the end of the slider."""
        return self._row_of(self.number + 1)

    @property
    def difference(self) -> int | None:
        """What each bears more (less, if negative) than at the scenario's own number; None where one is unknown."""
        own = self._row_of(self.own_number)
        if own is None or own.mean_bears is None or self.row.mean_bears is None:
            return None
        return self.row.mean_bears - own.mean_bears

    @property
    def is_known(self) -> bool:
        """Whether the curve can be drawn: at some number it is known what each bears."""
        return any(row.mean_bears is not None for row in self.curve.rows)

    @property
    def is_alike(self) -> bool:
        """Whether all bear the same at the number chosen, but for the cents of common costs that cannot be split."""
        return self._is_alike(self.row)

    @property
    def cents_apart(self) -> int:
        """How many cents lie between those who bear alike; zero where that is unknown, or they are not alike."""
        smallest, largest = self.row.smallest, self.row.largest
        return largest - smallest if self.is_alike and smallest is not None and largest is not None else 0

    @property
    def closes(self) -> datetime | None:
        """The moment of the call's deadline; None where it is not known."""
        deadline = deadline_of(self.budget.rules)
        return deadline.at if deadline is not None and isinstance(deadline.at, datetime) else None

    @property
    def missing(self) -> tuple[Finding, ...]:
        """Common costs without an amount: while there is one, what anybody bears is not known."""
        return tuple(one for one in self.budget.findings if one.code == "common-amount-unknown")

    @property
    def is_always_alike(self) -> bool:
        """Whether all bear the same at every number."""
        return all(self._is_alike(row) for row in self.curve.rows)

    @property
    def varied(self) -> Literal["region", "partner"]:
        """Whose number the slider changes."""
        return "region" if self.budget.plan.vary.tag == "region" else "partner"

    def _is_alike(self, row: Row) -> bool:
        if row.smallest is None or row.largest is None:
            return True
        return row.largest - row.smallest <= max(len(self.budget.plan.common_costs), 1)

    def _row_of(self, number: int) -> Row | None:
        return next((row for row in self.curve.rows if row.partners == number), None)


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
    said = worst_first([*findings(alone(swept, index, question.on)), *remarks])
    budget = budget_at(
        swept.compiled,
        swept.whole,
        swept.figures,
        question,
        index=index,
        remarks=(said, seen.assumes),
    )
    spoken = wording(words.language, budget.family)
    return Look(
        budget=budget,
        unassigned=_unassigned(swept, index),
        curve=curve(swept, wish.ceiling),
        number=chosen,
        own_number=own,
        explanation=_explained(swept, wish.figure, index, question, spoken),
        ceiling=wish.ceiling,
        words=spoken,
    )


def receive(content: bytes, *, name: str, roots: Sequence[Path] | None = None) -> Plan:
    """Return the plan in an uploaded file, when the page can show it.

    Raises:
        FileUnreadable: If the file cannot be read.
        PlanDefects: If it is malformed, or names a call that is not there.
        PlannerError: If it cannot be computed; see ``assemble``.
    """
    plan = open_upload(content, name=name, roots=roots)
    look(plan, Question(), wording("en"), roots=roots)
    return plan


def file_stem(seen: Look) -> str:
    """Return the name of a workbook of the whole plan: plan, scenario, number and, where it differs, the rounding."""
    question = seen.budget.question
    parts = [seen.budget.plan.id, seen.budget.scenario, str(seen.number)]
    parts += [question.rounding] if question.rounding != "exact" else []
    return "_".join(parts)


def _unassigned(swept: Sweep, index: int) -> dict[str, int]:
    left = zip(swept.compiled.commons, swept.figures.lost[index], strict=True)
    return {common.id: int(cents) for common, cents in left if cents}


def alone(swept: Sweep, index: int, on: date | None) -> Case:
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
    return explained(swept.compiled, swept.whole, figure, words, index=index)


def explained(compiled: Compiled, whole: Figures, figure: str, words: Wording, *, index: int = 0) -> Explanation | None:
    """Return how a figure came about, with confidential lines marked; None where there is no such figure."""
    try:
        said = explain_at(compiled, whole, figure, words, index=index)
        node = explain(compiled, whole, figure, index)
    except FigureUnknown:
        return None
    secret = frozenset(line.id for line in compiled.plan.costs if line.confidential)
    return _with_secrets_marked(said, node, secret, words) if secret else said


def _with_secrets_marked(said: Explanation, node: Node, secret: frozenset[str], words: Wording) -> Explanation:
    """Return an explanation in which every confidential line says that it is."""
    parts = zip(said.parts, node.parts, strict=True)
    marked = tuple(_with_secrets_marked(one, inner, secret, words) for one, inner in parts)
    is_secret = node.message.parameters.get("line") in secret
    says = words.text("page-confidential", says=said.says) if is_secret else said.says
    return replace(said, says=says, parts=marked)
