"""Which calls fit a group: one plan under every target of the catalogue, ranked, each with what speaks against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from planner import catalogue
from planner.catalogue import Target, TargetStatus
from planner.checklist import checklist
from planner.engine.axes import Fund
from planner.engine.budget import budget
from planner.engine.checks import Case, Verdict, verdicts
from planner.engine.compile import Compiled, compile_plan
from planner.engine.corrections import corrected
from planner.engine.figures import Figures, Mask
from planner.findings import Finding, Severity, Status, worst_first
from planner.money import CUT, CentsArray, quotient
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.plan.scenarios import Situation, situation
from planner.rules.call import Call
from planner.rules.kinds import Outlook
from planner.rules.target import target_of
from planner.simulation.timing import Timeline, timeline
from planner.terms import Stage

Tell = Callable[[int, int], None]
"""Hears how many of how many calls are done."""

_DATES = frozenset({"call-opened", "deadline"})
"""Said by the status of a call, and not once more among its conditions."""

_OF_THE_PLAN = frozenset({"not_given", "countries_unknown", "amount_unknown", "between"})
"""Reasons that end with an entry in the plan; most others need a look into the call's documents."""

_ASIDE = frozenset({"not_seen", "not_computed", "indicative"})
"""Reasons to take something into account that is known: nothing to look up, nothing to enter."""

_OPENNESS = (TargetStatus.OPEN, TargetStatus.FORTHCOMING, TargetStatus.UNKNOWN, TargetStatus.CLOSED)


@dataclass(frozen=True, slots=True)
class Part:
    """What one partner costs, gets and brings under a call: cents, None where unknown."""

    partner: Partner
    total: int | None
    grant: int | None
    own: int | None


@dataclass(frozen=True, slots=True)
class Fit:
    """How a plan stands under one target.

    Attributes:
        call: The target with everything that it inherits.
        target: What the list of calls shows of it.
        status: How it stands on the day asked.
        is_over: Whether nothing can be handed in any more: it is closed, or its programme has no further call.
        standing: The worst answer to a condition of admissibility or eligibility; opening and deadline apart, which
            the status says.
        total: Cents of the project; None where unknown, likewise the others.
        grant: Cents from all funds.
        own: Cents of co-financing.
        mean_own: Co-financing of a partner with a budget, on average, cut to the cent.
        parts: Those who take part with a budget, in the plan's order.
        funds: Rates that somebody's costs rest on.
        not_met: Conditions that are not met, worst first; award criteria are none.
        to_look_up: What nobody could find, or what rests on no document, weightiest first.
        to_complete: What the plan leaves open.
        judged: How many conditions of admissibility or eligibility, and rates, are known: a plan can be held to them.
        in_doubt: How many are not known, or rest on no document.
        timeline: From the day asked to the end of the project.
    """

    call: Call
    target: Target
    status: TargetStatus
    is_over: bool
    standing: Status
    total: int | None
    grant: int | None
    own: int | None
    mean_own: int | None
    parts: tuple[Part, ...]
    funds: tuple[Fund, ...]
    not_met: tuple[Finding, ...]
    to_look_up: tuple[Finding, ...]
    to_complete: tuple[Finding, ...]
    judged: int
    in_doubt: int
    timeline: Timeline

    @property
    def questions(self) -> tuple[Finding, ...]:
        """What is to be looked up and can decide something; notes are read, and decide nothing."""
        return tuple(one for one in self.to_look_up if one.severity is not Severity.NOTE)

    @property
    def is_little_known(self) -> bool:
        """Whether most of its conditions and rates are not known: that none is not met says nothing then."""
        return self.in_doubt > self.judged

    def part(self, partner: str) -> Part | None:
        """Return the part of one partner; None where it takes none."""
        return next((one for one in self.parts if one.partner.id == partner), None)


@dataclass(frozen=True, slots=True)
class Ranking:
    """A plan under several targets, best first.

    Attributes:
        plan: The plan.
        scenario: Id of the scenario.
        on: The day on which it is asked.
        fits: One for each target.
        calls: The targets as the catalogue has them.
    """

    plan: Plan
    scenario: str
    on: date
    fits: tuple[Fit, ...]
    calls: tuple[Call, ...]

    def fit(self, call: str) -> Fit | None:
        """Return how the plan stands under one target; None where that was not asked."""
        return next((one for one in self.fits if one.call.id == call), None)

    def is_still(self, plan: Plan, scenario: str | None, on: date, calls: Sequence[Call]) -> bool:
        """Return whether nothing has changed since: neither the plan, nor the question, nor a call."""
        # The catalogue returns the same objects as long as its files are the same, and so does the store.
        kept = self.plan is plan and self.scenario == (scenario or plan.default_scenario) and self.on == on
        return kept and [id(one) for one in self.calls] == [id(one) for one in calls]


def rank(
    plan: Plan,
    on: date,
    *,
    scenario: str | None = None,
    ids: Sequence[str] = (),
    tell: Tell | None = None,
    roots: Sequence[Path] | None = None,
) -> Ranking:
    """Return how a plan stands under targets of the catalogue, best first.

    First come open calls, then forthcoming ones, those of which it is not known, and closed ones; among these the one
    with the fewest conditions not met, then those of which most conditions are known, then with the fewest open
    questions, then with the highest grant.

    Args:
        plan: The plan.
        on: The day on which it is asked.
        scenario: Scenario; the plan's default when None.
        ids: Targets; every one of the catalogue when there are none.
        tell: Hears how far it is.
        roots: Folders of call files.

    Raises:
        CallUnknown: If there is no such target.
        ScenarioUnknown: If the plan has no such scenario.
        AmountTooLarge: If amounts are beyond what 64-bit cents can hold.
    """
    calls = read_calls(ids, roots=roots)
    seen = situation(plan, scenario)
    fits = []
    for done, call in enumerate(calls, start=1):
        # What the plan states otherwise, it states of its own call.
        fits.append(fit(seen, corrected(call, plan)[0] if call.id == plan.call else call, on))
        if tell is not None:
            tell(done, len(calls))
    return Ranking(plan, seen.scenario, on, tuple(sorted(fits, key=_place)), tuple(calls))


def read_calls(ids: Sequence[str] = (), *, roots: Sequence[Path] | None = None) -> list[Call]:
    """Return targets with everything that they inherit, each once; all of them where none are named.

    Raises:
        CallUnknown: If there is no such target.
    """
    if ids:
        return catalogue.read_calls(dict.fromkeys(ids), roots=roots)
    return catalogue.read_sound(roots=roots)[0]


def fit(seen: Situation, call: Call, on: date) -> Fit:
    """Return how a plan stands under one target.

    Args:
        seen: The plan as a scenario sees it.
        call: The target.
        on: The day on which it is asked.
    """
    compiled = compile_plan(seen, call)
    figures = budget(compiled)
    own_rules = {one.id for one in call.rules}
    answers = [one for one in verdicts(Case(compiled, figures, on)) if one.rule in own_rules]
    said = [(one, one.finding(0)) for one in answers]
    conditions = [(one, found) for one, found in said if found.code not in _DATES]
    not_met = [found for _, found in conditions if found.status is Status.NOT_MET and found.stage != str(Stage.AWARD)]
    doubts = worst_first([found for _, found in conditions if found.status is Status.TO_BE_VERIFIED])
    decisive = [found for one, found in conditions if _is_condition(one)]
    rates = [found for _, found in conditions if found.code == "rate"]
    asked = [found.status for found in decisive]
    parts = _parts(compiled, figures)
    own = [one.own for one in parts if one.own is not None]
    target = target_of(call)
    status = target.status(on)
    return Fit(
        call=call,
        target=target,
        status=status,
        is_over=status is TargetStatus.CLOSED or (status is TargetStatus.UNKNOWN and _has_no_more(call)),
        standing=min(asked, key=tuple(Status).index, default=Status.MET),
        total=_sum(figures.total, figures.unknown_total, int(figures.unassigned[0])),
        grant=_sum(figures.grant, figures.unknown_grant),
        own=_sum(figures.own, figures.unknown_own),
        mean_own=quotient(sum(own), len(own), rounding=CUT) if own and len(own) == len(parts) else None,
        parts=parts,
        funds=_funds(compiled, figures),
        not_met=tuple(worst_first(not_met)),
        to_look_up=tuple(one for one in doubts if _is_open(one)),
        to_complete=tuple(one for one in doubts if _reason(one) in _OF_THE_PLAN),
        judged=sum(one.status is not Status.TO_BE_VERIFIED for one in (*decisive, *rates)),
        in_doubt=sum(_is_open(one) for one in (*decisive, *rates)),
        timeline=timeline(call, on, start=seen.plan.start, months=seen.plan.duration_months),
    )


def left_to_do(ranking: Ranking, call: Call) -> int:
    """Return how many items of the checklist are still owed before a proposal to a call can be handed in."""
    owed = checklist(situation(ranking.plan, ranking.scenario), call).items
    return sum(one.is_owed and one.stage is Stage.BY_SUBMISSION for one in owed)


def outlook(call: Call) -> str:
    """Return what is still to come of a call's programme: ``no_more_calls``, ``call_expected`` or ``unknown``."""
    return next((str(one.state) for one in call.of_kind(Outlook)), "unknown")


def _place(one: Fit) -> tuple[int, int, tuple[bool, int], bool, int, str]:
    """Return where a fit stands among others: the smaller the better."""
    openness = len(_OPENNESS) if one.is_over else _OPENNESS.index(one.status)
    open_questions = len(one.questions) + len(one.to_complete)
    known = (one.is_little_known, open_questions)
    return openness, len(one.not_met), known, one.grant is None, -(one.grant or 0), one.call.id


def _is_condition(answer: Verdict) -> bool:
    return answer.stage in (str(Stage.ADMISSIBILITY), str(Stage.ELIGIBILITY))


def _has_no_more(call: Call) -> bool:
    return outlook(call) == "no_more_calls"


def _is_open(finding: Finding) -> bool:
    """Return whether a condition is to be verified in the call's documents, not in the plan."""
    return finding.status is Status.TO_BE_VERIFIED and _reason(finding) not in _OF_THE_PLAN | _ASIDE


def _reason(finding: Finding) -> str:
    return str(finding.parameters.get("reason") or "")


def _parts(compiled: Compiled, figures: Figures) -> tuple[Part, ...]:
    def one(at: int, cents: CentsArray, unknown: Mask) -> int | None:
        return None if unknown[0, at] else int(cents[0, at])

    return tuple(
        Part(
            compiled.partners[at],
            one(at, figures.total, figures.unknown_total),
            one(at, figures.grant, figures.unknown_grant),
            one(at, figures.own, figures.unknown_own),
        )
        for at in np.flatnonzero(figures.members[0]).tolist()
    )


def _sum(cents: CentsArray, unknown: Mask, more: int = 0) -> int | None:
    return None if unknown[0].any() else int(cents[0].sum()) + more


def _funds(compiled: Compiled, figures: Figures) -> tuple[Fund, ...]:
    """Return the rates that count for somebody who takes part; all of the call's where nobody does."""
    members = figures.members[0]
    return tuple(one for one in compiled.rates if (one.applies & members).any() or not members.any())
