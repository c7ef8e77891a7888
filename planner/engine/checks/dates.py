"""Checks of time: opening, deadline, duration."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import numpy as np

from planner.engine.checks.verdict import (
    MET,
    NOT_MET,
    STATUS,
    TO_BE_VERIFIED,
    Case,
    Verdict,
    at_most,
    is_unsourced,
    reason_of,
)
from planner.findings import Finding, Margin, MarginUnit, Parameter
from planner.rules.kinds import Deadline, Duration, Opening


def check_opening(case: Case) -> Iterator[Verdict]:
    """Yield whether the call is open yet on the day asked."""
    call = case.compiled.call
    for rule in call.of_kind(Opening) if call and case.on else ():
        yield _moment(case, rule, "call-opened")


def check_deadline(case: Case) -> Iterator[Verdict]:
    """Yield whether there is time left on the day asked; the deadline's own day still counts."""
    call = case.compiled.call
    for rule in call.of_kind(Deadline) if call and case.on else ():
        yield _moment(case, rule, "deadline")


def check_duration(case: Case) -> Iterator[Verdict]:
    """Yield whether the project is short enough."""
    call, months = case.compiled.call, case.compiled.plan.duration_months
    for rule in call.of_kind(Duration) if call else ():
        bound = rule.maximum_months
        scenarios = len(case.figures.members)
        if months is None:
            statuses = np.full(scenarios, TO_BE_VERIFIED, dtype=np.int8)
        else:
            lasts = np.full(scenarios, months, dtype=np.int64)
            statuses = at_most(lasts, lasts, bound, unsourced=is_unsourced(rule))
        parameters: dict[str, Parameter] = {"reason": reason_of(rule, bound) or ("not_given" if months is None else "")}
        margin = None
        if months is not None:
            parameters["value"] = months
        if not bound.is_unknown:
            parameters["limit"] = bound.lowest
            if months is not None:
                parameters["gap"] = abs(bound.lowest - months)
                margin = Margin(bound.lowest - months, MarginUnit.MONTHS)
        finding = Finding(
            "duration",
            parameters,
            status=STATUS[statuses[0]] if scenarios else STATUS[TO_BE_VERIFIED],
            severity=rule.severity,
            stage=str(rule.stage),
            where=("duration_months",),
            rule=rule.id,
            margin=margin,
        )
        yield Verdict(rule.id, str(rule.stage), statuses, lambda _, finding=finding: finding)  # type: ignore[misc]


def _moment(case: Case, rule: Opening | Deadline, code: str) -> Verdict:
    parameters: dict[str, Parameter] = {"reason": reason_of(rule, None)}
    margin = None
    status = TO_BE_VERIFIED
    if isinstance(rule.at, datetime) and case.on is not None:
        left = (rule.at.date() - case.on).days
        room = -left if code == "call-opened" else left
        status = TO_BE_VERIFIED if parameters["reason"] else (MET if room >= 0 else NOT_MET)
        clock = rule.at.strftime("%H:%M")
        parameters |= {"day": rule.at.date(), "clock": clock, "zone": rule.zone, "gap": abs(room), "on": case.on}
        margin = Margin(room, MarginUnit.DAYS)
    finding = Finding(
        code,
        parameters,
        status=STATUS[status],
        severity=rule.severity,
        stage=str(rule.stage),
        where=("call",),
        rule=rule.id,
        margin=margin,
    )
    statuses = np.full(len(case.figures.members), status, dtype=np.int8)
    return Verdict(rule.id, str(rule.stage), statuses, lambda _: finding)
