"""Plans: open, check the form, begin a new one, the worked cases, the schema."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from planner import catalogue, places
from planner.errors import CallNotATarget, CallUnknown, ExampleUnknown
from planner.exchange.planfile import (
    PlanDefects,
    parse_plan_text,
    plan_text,
    read_plan_bytes,
    read_plan_file,
    write_plan_file,
)
from planner.findings import Finding, Names, Severity, Status, Term
from planner.plan.model import Plan
from planner.plan.reading import plan_schema
from planner.rules.call import Call
from planner.services.cases import Question, assemble
from planner.textfile import TextTree

EXAMPLES = ("mipex-reg", "regin")
"""The worked cases, by their names."""


def open_plan(path: Path, *, roots: Sequence[Path] | None = None) -> Plan:
    """Return the plan in a file, its call known.

    Raises:
        FileUnreadable: If the file cannot be read.
        PlanDefects: If it is malformed, or names a call that is not there.
    """
    return _with_known_call(read_plan_file(path), path.name, roots)[0]


def open_upload(content: bytes, *, name: str, roots: Sequence[Path] | None = None) -> Plan:
    """Return the plan in an uploaded file; see ``open_plan``."""
    return _with_known_call(read_plan_bytes(content, file=name), name, roots)[0]


def open_example(name: str) -> Plan:
    """Return a worked case.

    Raises:
        ExampleUnknown: If there is none of that name.
    """
    if name not in EXAMPLES:
        raise ExampleUnknown(name=name, choices=EXAMPLES)
    return open_plan(places.templates() / "plans" / f"{name}.yaml")


def validate_plan(path: Path, *, roots: Sequence[Path] | None = None) -> tuple[list[Finding], bool, Call | None]:
    """Return what is to be said of a plan file, each with its line, whether it is malformed, and its call.

    A malformed file has all its defects listed; a well-formed one what is doubtful or incomplete in it.

    Raises:
        FileUnreadable: If the file cannot be read at all.
    """
    try:
        plan, tree = _with_known_call(read_plan_file(path), path.name, roots)
    except PlanDefects as defects:
        return defects.findings, True, None
    case = assemble(plan, Question(), roots=roots)
    # Doubtful is not malformed: what is wrong under a call is said by the check, with its weight.
    doubts = [
        replace(one, status=Status.TO_BE_VERIFIED)
        for one in case.findings
        if one.rule is None and one.status is not Status.MET
    ]
    return [one.at(path.name, tree.line_of(one.where)) for one in doubts], False, case.compiled.call


def new_plan(
    path: Path, *, call: str | None = None, example: str | None = None, roots: Sequence[Path] | None = None
) -> Plan:
    """Write a first plan file and return the plan: a worked case, or one partner with one cost to begin with.

    Raises:
        CallUnknown: If there is no such target.
        ExampleUnknown: If there is no such worked case.
        FileExists: If there is a file already.
    """
    plan = open_example(example) if example else parse_plan_text(_beginning(path.stem), file=path.name)[0]
    if call is not None:
        catalogue.read_call(call, roots=roots)
        plan = plan.model_copy(update={"call": call})
    write_plan_file(plan, path)
    return plan


def saved_text(plan: Plan) -> str:
    """Return the plan as the text of a plan file."""
    return plan_text(plan)


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a plan file."""
    return plan_schema()


def _beginning(stem: str) -> str:
    """Return the text of a first plan: enough to compute, little enough to be replaced at once."""
    plan_id = "-".join(
        part for part in "".join(c if c.isalnum() and c.isascii() else " " for c in stem.lower()).split()
    )
    return (
        (places.templates() / "plans" / "_beginning.yaml")
        .read_text(encoding="utf-8")
        .replace("PLAN-ID", plan_id or "plan")
    )


def _with_known_call(read: tuple[Plan, TextTree], file: str, roots: Sequence[Path] | None) -> tuple[Plan, TextTree]:
    """Return what was read if the plan's call is in the catalogue; a call that is not there is a defect of the file."""
    plan, tree = read
    if plan.call is None:
        return read
    try:
        catalogue.read_call(plan.call, roots=roots)
    except (CallUnknown, CallNotATarget) as error:
        nearest = str(error.parameters.get("nearest") or "")
        targets = error.parameters.get("targets") or ((nearest,) if nearest else ())
        names = tuple(str(one) for one in targets) if isinstance(targets, tuple) else ()
        finding = Finding(
            "name-leads-nowhere",
            {"value": plan.call, "what": Term("thing", "call"), "nearest": nearest, "choices": Names(names)},
            status=Status.NOT_MET,
            severity=Severity.BLOCKING,
            subject="file",
            where=("call",),
        )
        raise PlanDefects(file, [finding.at(file, tree.line_of(("call",)))]) from error
    return read
