"""How a check answers: a status for each scenario of a batch, and a finding for any one of them on demand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from planner.engine.compile import Compiled
from planner.engine.figures import Figures
from planner.findings import Finding, Margin, Parameter, Path, Status
from planner.rules.scope import Rule
from planner.terms import Bound, Certainty

MET, TO_BE_VERIFIED, NOT_MET = 0, 1, 2
STATUS = (Status.MET, Status.TO_BE_VERIFIED, Status.NOT_MET)
"""Status by number: the larger the worse, so that the worst of several is their maximum."""

PLAN = "plan"
"""Stage of what is said of the plan's own figures: no condition of the consortium, whose light it does not turn."""

Statuses = NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class Case:
    """What a check looks at.

    Attributes:
        compiled: Plan and call as arrays.
        figures: Figures of the whole project, for each scenario of the batch.
        on: The day on which it is asked; None leaves dates out.
    """

    compiled: Compiled
    figures: Figures
    on: date | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """A check's answer about one rule.

    Attributes:
        rule: Id of the rule, of the call or a threshold of the plan.
        stage: When the rule is looked at.
        statuses: For each scenario, as numbers of ``STATUS``.
        finding: Makes the finding for one scenario.
    """

    rule: str
    stage: str
    statuses: Statuses
    finding: Callable[[int], Finding]


def finding_of(
    rule: Rule,
    code: str,
    parameters: Mapping[str, Parameter],
    status: int,
    where: Path,
    *,
    margin: Margin | None = None,
) -> Finding:
    """Return what a check says of a rule: as grave as the rule, and asked when the rule is.

    Args:
        rule: The rule that it rests on.
        code: Key of its sentences.
        parameters: Values for the sentences.
        status: Number of ``STATUS``.
        where: Place in the plan.
        margin: Room until it flips, if it can be counted.
    """
    return Finding(
        code,
        parameters,
        status=STATUS[status],
        severity=rule.severity,
        stage=str(rule.stage),
        where=where,
        rule=rule.id,
        margin=margin,
    )


def reason_of(rule: Rule, bound: Bound | None) -> str:
    """Return why a limit cannot simply be measured: ``unknown``, ``unsourced``, ``contested`` or nothing."""
    if bound is not None and bound.is_unknown:
        return "unknown"
    if rule.cite.certainty is Certainty.UNKNOWN and bound is None:
        return "unknown"
    if rule.cite.certainty is Certainty.UNSOURCED:
        return "unsourced"
    return "contested" if bound is not None and bound.is_contested else ""


def at_least(least: NDArray[np.int64], most: NDArray[np.int64], bound: Bound, *, unsourced: bool = False) -> Statuses:
    """Return how a minimum stands for values known to lie between two numbers.

    Args:
        least: Smallest value it can be, shape (scenario,).
        most: Largest value it can be, shape (scenario,).
        bound: The minimum; contested values leave the space between them open.
        unsourced: Whether the minimum rests on no document; then it is to be verified in any case.
    """
    statuses = np.full(least.shape, TO_BE_VERIFIED, dtype=np.int8)
    if not bound.is_unknown and not unsourced:
        statuses[least >= bound.highest] = MET
        statuses[most < bound.lowest] = NOT_MET
    return statuses


def at_most(least: NDArray[np.int64], most: NDArray[np.int64], bound: Bound, *, unsourced: bool = False) -> Statuses:
    """Return how a maximum stands for values known to lie between two numbers; see ``at_least``."""
    statuses = np.full(least.shape, TO_BE_VERIFIED, dtype=np.int8)
    if not bound.is_unknown and not unsourced:
        statuses[most <= bound.lowest] = MET
        statuses[least > bound.highest] = NOT_MET
    return statuses


def is_unsourced(rule: Rule) -> bool:
    """Return whether a rule's checks can only say "to be verified"."""
    return rule.cite.certainty is Certainty.UNSOURCED
