"""Checks of time: opening, deadline, duration, start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

import numpy as np

from planner.engine.checks.verdict import (
    MET,
    NOT_MET,
    TO_BE_VERIFIED,
    Case,
    Verdict,
    at_least,
    at_most,
    finding_of,
    is_unsourced,
    reason_of,
)
from planner.findings import Margin, MarginUnit, Parameter, Path
from planner.rules.kinds import Deadline, Duration, Opening, Periods, StartWindow
from planner.rules.scope import Rule
from planner.terms import Bound

_WHERE: Mapping[str, Path] = {
    "duration": ("duration_months",),
    "period-months": ("period_months",),
    "start-window": ("start",),
}
"""Where in the plan it can be changed; the rest is about the call that was chosen."""


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
    """Yield whether the project is short enough, and long enough."""
    call, months = case.compiled.call, case.compiled.plan.duration_months
    for rule in call.of_kind(Duration) if call else ():
        yield from _lengths(case, rule, "duration", months)


def check_period_length(case: Case) -> Iterator[Verdict]:
    """Yield whether reporting periods are as long as the call wants them, and as short."""
    call, months = case.compiled.call, case.compiled.plan.period_months
    for rule in call.of_kind(Periods) if call else ():
        yield from _lengths(case, rule, "period-months", months)


def check_start_window(case: Case) -> Iterator[Verdict]:
    """Yield whether the project begins when the call has projects begin."""
    call, start = case.compiled.call, case.compiled.plan.start
    for rule in call.of_kind(StartWindow) if call else ():
        earliest = rule.earliest if isinstance(rule.earliest, date) else None
        latest = rule.latest if isinstance(rule.latest, date) else None
        reason = reason_of(rule, None) or ("not_given" if start is None else "")
        parameters: dict[str, Parameter] = {"reason": reason}
        parameters |= {key: day for key, day in (("earliest", earliest), ("latest", latest), ("value", start)) if day}
        status, margin = TO_BE_VERIFIED, None
        if start is not None and (earliest or latest):
            early = (start - earliest).days if earliest else None
            late = (latest - start).days if latest else None
            room = min(one for one in (early, late) if one is not None)
            margin = Margin(room, MarginUnit.DAYS)
            parameters |= {"gap": abs(room), "side": "early" if early is not None and early < 0 else "late"}
            # An indicative window is nothing that anybody can break.
            is_broken = room < 0 and not rule.indicative
            status = TO_BE_VERIFIED if reason else NOT_MET if is_broken else TO_BE_VERIFIED if room < 0 else MET
            if status == TO_BE_VERIFIED and not reason:
                parameters["reason"] = "indicative"
        yield _everywhere(case, rule, "start-window", parameters, status, margin)


def _lengths(case: Case, rule: Duration | Periods, code: str, months: int | None) -> Iterator[Verdict]:
    """Yield how a number of months, None where the plan does not say it, stands to the limits of a rule."""
    for bound, is_minimum in ((rule.minimum_months, True), (rule.maximum_months, False)):
        if bound is not None:
            parameters, status, margin = _length(rule, months, bound, is_minimum)
            yield _everywhere(case, rule, code, parameters, status, margin)


def _length(
    rule: Rule, months: int | None, bound: Bound, is_minimum: bool
) -> tuple[dict[str, Parameter], int, Margin | None]:
    status = TO_BE_VERIFIED
    if months is not None:
        lasts = np.full(1, months, dtype=np.int64)
        measure = at_least if is_minimum else at_most
        status = int(measure(lasts, lasts, bound, unsourced=is_unsourced(rule))[0])
    parameters: dict[str, Parameter] = {
        "bound": "minimum" if is_minimum else "maximum",
        "reason": reason_of(rule, bound) or ("not_given" if months is None else ""),
    }
    margin = None
    if months is not None:
        parameters["value"] = months
    if not bound.is_unknown:
        limit = bound.highest if is_minimum else bound.lowest
        parameters["limit"] = limit
        if months is not None:
            room = months - limit if is_minimum else limit - months
            parameters["gap"] = abs(room)
            margin = Margin(room, MarginUnit.MONTHS)
    return parameters, status, margin


def _moment(case: Case, rule: Opening | Deadline, code: str) -> Verdict:
    parameters: dict[str, Parameter] = {"reason": reason_of(rule, None)}
    margin = None
    status = TO_BE_VERIFIED
    if isinstance(rule.at, datetime) and case.on is not None:
        left = (rule.at.date() - case.on).days
        room = -left if code == "call-opened" else left
        status = TO_BE_VERIFIED if parameters["reason"] else (MET if room >= 0 else NOT_MET)
        parameters |= {"day": rule.at.date(), "zone": rule.zone, "gap": abs(room), "on": case.on}
        if isinstance(rule, Deadline) and rule.clock:
            parameters["clock"] = rule.clock
        margin = Margin(room, MarginUnit.DAYS)
    return _everywhere(case, rule, code, parameters, status, margin)


def _everywhere(
    case: Case,
    rule: Rule,
    code: str,
    parameters: dict[str, Parameter],
    status: int,
    margin: Margin | None,
) -> Verdict:
    """Return a verdict that is the same in every scenario."""
    finding = finding_of(rule, code, parameters, status, _WHERE.get(code, ("call",)), margin=margin)
    statuses = np.full(len(case.figures.members), status, dtype=np.int8)
    return Verdict(rule.id, str(rule.stage), statuses, lambda _: finding)
