"""Checks of amounts: smallest and largest grant or total."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.checks.verdict import (
    STATUS,
    TO_BE_VERIFIED,
    Case,
    Verdict,
    at_least,
    at_most,
    is_unsourced,
    reason_of,
)
from planner.engine.figures import anywhere
from planner.findings import Euro, Finding, Margin, MarginUnit, Parameter, Term
from planner.rules.kinds import AmountLimit
from planner.terms import Bound


def check_amount_limits(case: Case) -> Iterator[Verdict]:
    """Yield whether the grant, or the total eligible cost, lies within the call's limits."""
    call = case.compiled.call
    for rule in call.of_kind(AmountLimit) if call else ():
        for bound, is_minimum in ((rule.minimum, True), (rule.maximum, False)):
            if bound is not None:
                yield _limit(case, rule, bound, is_minimum)


def _limit(case: Case, rule: AmountLimit, bound: Bound, is_minimum: bool) -> Verdict:
    if rule.measures == "grant":
        cents = case.figures.grant.sum(axis=1)
        unknown = anywhere(case.figures.unknown_grant)
    else:
        cents = case.figures.eligible.sum(axis=1)
        unknown = anywhere(case.figures.unknown_eligible)
    measure = at_least if is_minimum else at_most
    statuses = measure(cents, cents, bound, unsourced=is_unsourced(rule))
    statuses = np.where(unknown, np.int8(TO_BE_VERIFIED), statuses)

    def finding(index: int) -> Finding:
        value = int(cents[index])
        parameters: dict[str, Parameter] = {
            "measures": Term("measure", rule.measures),
            "bound": "minimum" if is_minimum else "maximum",
            "reason": reason_of(rule, bound) or ("amount_unknown" if unknown[index] else ""),
        }
        margin = None
        if not unknown[index]:
            parameters["value"] = Euro(value)
        if not bound.is_unknown:
            limit = bound.highest if is_minimum else bound.lowest
            parameters["limit"] = Euro(limit)
            if not unknown[index]:
                room = value - limit if is_minimum else limit - value
                parameters["gap"] = Euro(abs(room))
                margin = Margin(room, MarginUnit.EUR)
        return Finding(
            "amount-limit",
            parameters,
            status=STATUS[statuses[index]],
            severity=rule.severity,
            stage=str(rule.stage),
            where=("costs",),
            rule=rule.id,
            margin=margin,
        )

    return Verdict(rule.id, str(rule.stage), statuses, finding)
