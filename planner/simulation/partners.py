"""How many partners? The same plan with two, three, … partners, as one batch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.engine.budget import budget
from planner.engine.checks import Case, Verdict, eligibility, verdicts
from planner.engine.checks.verdict import Statuses
from planner.engine.compile import Compiled, compile_plan
from planner.engine.figures import Figures, Mask
from planner.engine.views import in_view, phase_places
from planner.money import CUT, CentsArray, quotient
from planner.plan.model import Plan
from planner.plan.partners import Commitment, Partner
from planner.plan.scenarios import Situation
from planner.rules.call import Call


@dataclass(frozen=True, slots=True)
class Sweep:
    """One row for each number of partners.

    Attributes:
        compiled: Plan and call, with every partner that the largest number needs.
        counts: Numbers of varied partners, shape (row,).
        members: Who takes part, shape (row, partner).
        varied: Whose number changes, shape (partner,).
        whole: Figures of the whole project, one scenario for each row.
        figures: Figures in the view asked for.
        verdicts: Every check's answers, on the whole project.
        eligible: Whether each row's consortium is eligible, as in ``verdict.STATUS``.
        missing: How many rows could not be made, because nobody is left and no copy of a standard partner would count.
    """

    compiled: Compiled
    counts: NDArray[np.int64]
    members: Mask
    varied: Mask
    whole: Figures
    figures: Figures
    verdicts: list[Verdict]
    eligible: Statuses
    missing: int

    def mean(self, cents: CentsArray) -> CentsArray:
        """Return the mean over the varied members of each row, cut to the cent."""
        taking = self.members & self.varied[None, :]
        sums = np.where(taking, cents, 0).sum(axis=1)
        return np.array(
            [quotient(int(one), max(int(n), 1), rounding=CUT) for one, n in zip(sums, self.counts, strict=True)],
            dtype=np.int64,
        )

    def smallest(self, cents: CentsArray) -> CentsArray:
        """Return the smallest amount among the varied members of each row; zero where there is none."""
        return self._extreme(cents, largest=False)

    def largest(self, cents: CentsArray) -> CentsArray:
        """Return the largest amount among the varied members of each row; zero where there is none."""
        return self._extreme(cents, largest=True)

    def _extreme(self, cents: CentsArray, *, largest: bool) -> CentsArray:
        taking = self.members & self.varied[None, :]
        edge = np.iinfo(np.int64).min if largest else np.iinfo(np.int64).max
        seen = np.where(taking, cents, edge)
        found = seen.max(axis=1, initial=edge) if largest else seen.min(axis=1, initial=edge)
        return np.asarray(np.where(taking.any(axis=1), found, 0), dtype=np.int64)

    def unknown(self, mask: Mask) -> Mask:
        """Return for each row whether a varied member's amount is unknown."""
        return np.asarray((mask & self.members & self.varied[None, :]).any(axis=1))


def sweep(seen: Situation, call: Call | None, counts: range, phase: str | None = None) -> Sweep:
    """Return the figures for each number of partners whom the plan's ``vary`` selects.

    First the scenario's own members in the plan's order, then other candidates, then copies of the standard partner;
    below the scenario's number its first ones. All others of the scenario stay. Withdrawn partners never come.

    Args:
        seen: The plan as a scenario sees it.
        call: The resolved call; None for own resources.
        counts: Numbers of varied partners, ascending.
        phase: View; the whole project when None.
    """
    queue = _queue(seen)
    copies = max(counts[-1] - len(queue), 0) if counts and _has_copies(seen.plan) else 0
    plan = _with_copies(seen.plan, copies)
    queue += [partner.id for partner in plan.partners[len(seen.plan.partners) :]]
    numbers = [count for count in counts if count <= len(queue)]
    compiled = compile_plan(Situation(plan, seen.scenario, seen.members, seen.assumes), call)
    varied = np.array([plan.vary.takes(partner) for partner in compiled.partners], dtype=np.bool_)
    rank = {partner_id: at for at, partner_id in enumerate(queue)}
    order = np.array([rank.get(partner.id, len(queue)) for partner in compiled.partners], dtype=np.int64)
    rows = np.array(numbers, dtype=np.int64)
    members = np.where(varied[None, :], order[None, :] < rows[:, None], compiled.members[None, :])
    whole = budget(compiled, compiled.batch(members))
    answers = verdicts(Case(compiled, whole, None))
    return Sweep(
        compiled=compiled,
        counts=rows,
        members=members,
        varied=varied,
        whole=whole,
        figures=in_view(compiled, whole, phase_places(compiled, phase)) if phase else whole,
        verdicts=answers,
        eligible=eligibility(answers, len(rows)),
        missing=len(counts) - len(rows),
    )


def varied_members(seen: Situation) -> int:
    """Return how many of the scenario's members the plan's ``vary`` counts."""
    chosen = [one for one in seen.plan.partners if one.has_budget and seen.plan.vary.takes(one)]
    return sum(one.id in seen.members for one in chosen)


def _queue(seen: Situation) -> list[str]:
    """Return the ids of varied partners in the order in which they join."""
    varied = [one for one in seen.plan.partners if one.has_budget and seen.plan.vary.takes(one)]
    inside = [one.id for one in varied if one.id in seen.members]
    waiting = [one.id for one in varied if one.id not in seen.members and one.commitment is not Commitment.WITHDRAWN]
    return inside + waiting


def _has_copies(plan: Plan) -> bool:
    """Return whether copies of the standard partner are among those whose number varies: else they would not count."""
    return plan.standard_partner is not None and plan.vary.takes(plan.standard_partner.copy_number(1))


def _with_copies(plan: Plan, copies: int) -> Plan:
    if plan.standard_partner is None or copies == 0:
        return plan
    taken = {one.id for one in plan.partners}
    added: list[Partner] = []
    number = 0
    while len(added) < copies:
        number += 1
        copy = plan.standard_partner.copy_number(number)
        if copy.id not in taken:
            added.append(copy)
    return plan.model_copy(update={"partners": (*plan.partners, *added)})
