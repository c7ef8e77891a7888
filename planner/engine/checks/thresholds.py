"""Checks of the partners' own conditions: from how many, and from how many countries, it begins."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.checks.counts import counted_countries
from planner.engine.checks.verdict import MET, NOT_MET, STATUS, TO_BE_VERIFIED, Case, Statuses, Verdict, at_least
from planner.findings import Finding, Margin, MarginUnit, Parameter, Severity
from planner.plan.model import Threshold
from planner.terms import Bound, Role, Stage

COUNTING_ROLES = (Role.LEAD, Role.PARTNER)


def check_thresholds(case: Case) -> Iterator[Verdict]:
    """Yield whether the plan's own thresholds are reached; between minimum and target it is to be verified."""
    partners = case.compiled.partners
    for at, threshold in enumerate(case.compiled.plan.thresholds):
        among = np.array(
            [one.role in COUNTING_ROLES and threshold.selector.takes(one) for one in partners], dtype=np.bool_
        )
        counted = (case.figures.members & among).sum(axis=1, dtype=np.int64)
        if threshold.minimum is not None or threshold.target is not None:
            yield _partners(threshold, at, np.asarray(counted))
        if threshold.minimum_countries is not None:
            least, most = counted_countries(case, COUNTING_ROLES, None, among)
            statuses = at_least(least, most, threshold.minimum_countries)
            yield _countries(threshold, at, statuses, (least, most))


def _partners(threshold: Threshold, at: int, counted: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Verdict:
    floor = threshold.minimum or threshold.target
    target = threshold.target or threshold.minimum
    if floor is None or target is None:  # the model refuses a threshold without either
        raise AssertionError(threshold.id)
    below = at_least(counted, counted, floor)
    above = at_least(counted, counted, target)
    statuses = np.where(below == NOT_MET, below, np.where(above == MET, above, TO_BE_VERIFIED)).astype(np.int8)

    def finding(index: int) -> Finding:
        value = int(counted[index])
        parameters: dict[str, Parameter] = {"value": value, "threshold": threshold.id, "reason": "between"}
        margin = None
        if statuses[index] == TO_BE_VERIFIED and (floor.is_unknown or target.is_unknown):
            parameters["reason"] = "unknown"
        else:
            # Met: how many may leave; otherwise how many are missing to the sure side. Either may be known alone.
            limit = floor.lowest if statuses[index] == NOT_MET else target.highest
            lowest = limit if floor.is_unknown else floor.lowest
            highest = limit if target.is_unknown else target.highest
            parameters |= {"limit": lowest, "target": highest, "gap": abs(value - limit)}
            margin = Margin(value - limit, MarginUnit.PARTNERS)
        return _finding("threshold-partners", parameters, threshold.id, at, statuses[index], margin)

    return Verdict(threshold.id, str(Stage.ELIGIBILITY), statuses, finding)


def _countries(
    threshold: Threshold,
    at: int,
    statuses: Statuses,
    counted: tuple[np.ndarray[tuple[int], np.dtype[np.int64]], np.ndarray[tuple[int], np.dtype[np.int64]]],
) -> Verdict:
    rule = f"{threshold.id}-countries"
    bound: Bound = threshold.minimum_countries or Bound(())

    def finding(index: int) -> Finding:
        least, most = int(counted[0][index]), int(counted[1][index])
        reason = "contested" if bound.is_contested else ("unknown" if bound.is_unknown else "countries_unknown")
        parameters: dict[str, Parameter] = {"value": least, "most": most, "threshold": threshold.id, "reason": reason}
        margin = None
        if not bound.is_unknown:
            limit = bound.lowest if statuses[index] == NOT_MET else bound.highest
            parameters |= {"limit": bound.highest, "other": bound.lowest, "gap": abs(least - limit)}
            margin = Margin(least - limit, MarginUnit.COUNTRIES)
        return _finding("threshold-countries", parameters, rule, at, statuses[index], margin)

    return Verdict(rule, str(Stage.ELIGIBILITY), statuses, finding)


def _finding(
    code: str, parameters: dict[str, Parameter], rule: str, at: int, status: np.int8, margin: Margin | None
) -> Finding:
    return Finding(
        code,
        parameters,
        status=STATUS[status],
        severity=Severity.BLOCKING,
        stage=str(Stage.ELIGIBILITY),
        where=("thresholds", at),
        rule=rule,
        margin=margin,
    )
