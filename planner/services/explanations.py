"""Explanations: how a figure came about, to the leaves, with the document that sets each rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from planner.engine.compile import Compiled
from planner.engine.figures import Figures
from planner.engine.trace import Node, explain
from planner.findings import Hundredths, Money, Percent
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.services.cases import Question, assemble
from planner.services.speech import amount_text, cite_json, parameter_json
from planner.wording import Wording


@dataclass(frozen=True, slots=True)
class Explanation:
    """A figure, what it is in a sentence, and what it is made of.

    Attributes:
        figure: Its name; empty for a leaf that has none.
        cents: Its amount; None where it is unknown, and where it is no amount in euro.
        says: How it came about.
        rule: Id of the rule that it rests on.
        cite: Where that rule stands.
        parts: What it is made of.
        number: What it is where it is no amount in euro; None for amounts.
    """

    figure: str
    cents: int | None
    says: str
    rule: str | None
    cite: dict[str, Any] | None
    parts: tuple[Explanation, ...]
    number: Money | Hundredths | Percent | int | None = None

    def shown(self, words: Wording) -> str:
        """Return the amount as a table has it, or the number that stands in its place."""
        return words.number(self.cents) if self.number is None else words.measured(self.number)


def explain_figure(
    plan: Plan, question: Question, figure: str, wording: Wording, *, roots: Sequence[Path] | None = None
) -> Explanation:
    """Return how a figure of a plan came about.

    Raises:
        FigureUnknown: If there is no such figure; and what ``assemble`` raises.
    """
    view = figure.partition("@phase:")[2]
    if question.phase and "@" not in figure:
        figure = f"{figure}@phase:{question.phase}"
    elif view in {one.id for one in plan.phases}:
        # A published source rounded each view on its own, so the figure's own view decides.
        question = replace(question, phase=view)
    seen = assemble(plan, question, roots=roots)
    return explain_at(seen.compiled, seen.whole, figure, wording)


def explain_at(compiled: Compiled, whole: Figures, figure: str, wording: Wording, *, index: int = 0) -> Explanation:
    """Return how a figure of one scenario of a batch came about."""
    return _said(explain(compiled, whole, figure, index), compiled.call, wording)


def explanation_json(explanation: Explanation) -> dict[str, Any]:
    """Return an explanation as the command line's contract has it."""
    return {
        "figure": explanation.figure,
        "amount": amount_text(explanation.cents),
        "says": explanation.says,
        "rule": explanation.rule,
        "cite": explanation.cite,
        **({} if explanation.number is None else {"number": parameter_json(explanation.number)}),
        "parts": [explanation_json(part) for part in explanation.parts],
    }


def _said(node: Node, call: Call | None, wording: Wording) -> Explanation:
    rule = call.rule(node.rule) if call and node.rule else None
    return Explanation(
        figure=node.figure,
        cents=node.cents,
        says=wording.message(node.message, call),
        rule=node.rule,
        cite=cite_json(rule, call) if rule and call else None,
        parts=tuple(_said(part, call, wording) for part in node.parts),
        number=node.number,
    )
