"""A plan under a question: which call, which scenario, which view. Everything else is asked of this."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Literal

from planner import catalogue
from planner.engine.budget import budget
from planner.engine.checks import Case, findings
from planner.engine.compile import Compiled, compile_plan
from planner.engine.corrections import corrected
from planner.engine.figures import Figures
from planner.engine.published import as_published
from planner.engine.views import in_view, phase_places
from planner.findings import Finding, worst_first
from planner.plan.model import Plan
from planner.plan.scenarios import Situation, situation
from planner.rules.call import Call
from planner.services.rate_doubts import rate_doubts

OWN_RESOURCES = "none"
"""What ``--call`` says for a plan to be seen without its call."""


@dataclass(frozen=True, slots=True)
class Question:
    """How a plan is to be seen.

    Attributes:
        call: Target instead of the plan's own; ``none`` for own resources; the plan's when None.
        scenario: Scenario; the plan's default when None.
        phase: View; the whole project when None.
        rounding: ``exact``, or ``published`` as the plan's source did it.
        on: Day on which dates are looked at; left out when None.
    """

    call: str | None = None
    scenario: str | None = None
    phase: str | None = None
    rounding: Literal["exact", "published"] = "exact"
    on: date | None = None


@dataclass(frozen=True)
class Assembled:
    """A plan, seen.

    Attributes:
        compiled: Plan and call as arrays.
        whole: Figures of the whole project.
        figures: Figures of the view.
        remarks: What there is to say of corrections of the call, and of exchange rates.
        assumes: What the scenario takes for granted.
        question: What was asked.
    """

    compiled: Compiled
    whole: Figures
    figures: Figures
    remarks: list[Finding]
    assumes: tuple[str, ...]
    question: Question

    @cached_property
    def findings(self) -> list[Finding]:
        """Everything there is to say, worst first; who only wants figures does not pay for it."""
        return worst_first([*findings(Case(self.compiled, self.whole, self.question.on)), *self.remarks])


def assemble(plan: Plan, question: Question, *, roots: Sequence[Path] | None = None) -> Assembled:
    """Return a plan as a question sees it.

    Raises:
        CallUnknown: If there is no such target.
        ScenarioUnknown: If the plan has no such scenario.
        PhaseUnknown: If the plan has no such phase.
        NothingPublished: If the plan imitates no source.
        AmountTooLarge: If amounts are beyond what 64-bit cents can hold.
    """
    seen, call, remarks = prepare(plan, question, roots=roots)
    compiled = compile_plan(seen, call)
    places = None if question.phase is None else phase_places(compiled, question.phase)
    whole = budget(compiled)
    return Assembled(
        compiled=compiled,
        whole=whole,
        figures=whole if places is None else in_view(compiled, whole, places),
        remarks=remarks,
        assumes=seen.assumes,
        question=question,
    )


def prepare(
    plan: Plan, question: Question, *, roots: Sequence[Path] | None = None
) -> tuple[Situation, Call | None, list[Finding]]:
    """Return the plan as the scenario sees it, the call with the plan's corrections, and remarks on these."""
    wanted = plan.call if question.call is None else question.call
    call: Call | None = None
    remarks: list[Finding] = []
    if wanted not in (None, OWN_RESOURCES):
        call = catalogue.read_call(str(wanted), roots=roots)
        # Ids of rules are the same in many calls: what a document of one says corrects no other.
        if call.id == plan.call:
            call, remarks = corrected(call, plan)
    remarks = [*remarks, *rate_doubts(plan)]
    seen = situation(plan, question.scenario)
    if question.rounding == "published":
        joined = as_published(seen.plan, question.phase)
        seen = Situation(joined, seen.scenario, seen.members, seen.assumes)
    return seen, call, remarks
