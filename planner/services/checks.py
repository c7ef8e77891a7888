"""Checks: everything that there is to say of a plan under its call, worst first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from planner.findings import Finding
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.services.cases import Question, assemble
from planner.services.speech import finding_json
from planner.wording import Wording


def check_plan(
    plan: Plan, question: Question, *, roots: Sequence[Path] | None = None
) -> tuple[list[Finding], Call | None]:
    """Return the findings, and the call that they rest on; see ``assemble`` for what it raises."""
    seen = assemble(plan, question, roots=roots)
    return seen.findings, seen.compiled.call


def findings_json(findings: list[Finding], call: Call | None, wording: Wording) -> list[dict[str, Any]]:
    """Return findings as the command line's contract has them."""
    return [finding_json(one, call, wording) for one in findings]
