"""The worked examples beside calls, computed: what differs, and what keeps one from being computed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from planner import catalogue
from planner.catalogue import CallDefects
from planner.engine.budget import budget
from planner.engine.compile import compile_plan
from planner.engine.corrections import corrected
from planner.engine.trace import explain
from planner.errors import PlannerError
from planner.findings import Finding, Message
from planner.plan.reading import parse_plan
from planner.plan.scenarios import situation
from planner.rules.call import Call
from planner.rules.worked import WorkedCase
from planner.services.speech import amount_text
from planner.terms import UNKNOWN


def case_defects(call: Call, file: Path) -> Iterator[Finding]:
    """Yield everything in which a file's worked examples of a target do not come to what they say."""
    try:
        cases = catalogue.cases_in(file)
    except CallDefects as defects:
        yield from defects.findings
        return
    except PlannerError as error:
        parameters = {
            name: value if isinstance(value, str | int) else str(value) for name, value in error.parameters.items()
        }
        yield Finding(error.code, parameters, subject="file", file=str(error.parameters.get("file", "")), line=1)
        return
    for case in cases:
        for finding in _compared(case, call):
            yield finding.at(str(file), 1)


def computed(case: WorkedCase, call: Call) -> dict[str, str | None]:
    """Return what the figures of a worked example come to, in euro; None where a figure is unknown.

    Raises:
        ValueError: If its plan is malformed; it carries the defects.
        PlannerError: If there is no such scenario or figure.
    """
    plan, defects = parse_plan({"id": "case", "title": case.name, **case.plan})
    if plan is None:
        raise ValueError(defects)
    compiled = compile_plan(situation(plan, case.scenario), corrected(call, plan)[0])
    figures = budget(compiled)
    return {figure: amount_text(explain(compiled, figures, figure).cents) for figure in case.expected}


def _compared(case: WorkedCase, call: Call) -> Iterator[Finding]:
    try:
        amounts = computed(case, call)
    except PlannerError as error:
        message = Message(error.code, {name: str(value) for name, value in error.parameters.items()})
        yield Finding("case-not-computed", {"name": case.name, "value": message.code}, subject="file")
        return
    except ValueError as malformed:
        yield Finding("case-not-computed", {"name": case.name, "value": malformed.args[0][0].code}, subject="file")
        return
    for figure, expected in case.expected.items():
        if amounts[figure] != expected:
            given = {"value": amounts[figure] or UNKNOWN, "expected": expected or UNKNOWN}
            yield Finding("case-differs", {"name": case.name, "figure": figure, **given}, subject="file")
