"""Days of the plan's own actions that do not fit its first day and its length: they stay when the start is moved."""

from __future__ import annotations

from collections.abc import Iterator

from planner.engine.checks.verdict import Case
from planner.findings import Finding, Parameter, Severity, Status
from planner.plan.work import last_day
from planner.terms import Stage


def days_apart(case: Case) -> Iterator[Finding]:
    """Yield actions that are owed by submission and due after the project began, and those due after it ends."""
    plan = case.compiled.plan
    if plan.start is None:
        return
    end = last_day(plan.start, plan.duration_months) if plan.duration_months else None
    for at, action in enumerate(plan.actions):
        due = action.due or (action.window.last if action.window else None)
        if due is None:
            continue
        if action.stage is Stage.BY_SUBMISSION and due >= plan.start:
            side, day = "start", plan.start
        elif end is not None and due > end:
            side, day = "end", end
        else:
            continue
        parameters: dict[str, Parameter] = {
            "what": action.what,
            "day": due,
            "side": side,
            "limit": day,
            "gap": abs((due - day).days),
        }
        yield Finding("action-day-apart", parameters, Status.TO_BE_VERIFIED, Severity.IMPORTANT, where=("actions", at))
