"""From the data of a plan file to a plan, or to every defect that it has."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

from pydantic import ValidationError

from planner.findings import Finding, Parameter, Path, Severity, Status, Term
from planner.keys import HOLD_KEYS, KEY_KINDS
from planner.plan.calculations import CALCULATIONS
from planner.plan.contributions import Contribution
from planner.plan.costs import CommonCost, CostLine
from planner.plan.model import SCHEMA_VERSION, Choice, Plan, Threshold
from planner.plan.proposals import Proposal
from planner.plan.references import check_references
from planner.plan.requests import Request
from planner.plan.work import Action, Deliverable, Milestone, Task
from planner.terms.defects import defects_of

_LISTS_WITH_IDS = {
    "costs": "cost",
    "common_costs": "common-cost",
    "choices": "choice",
    "thresholds": "threshold",
    "actions": "action",
    "proposals": "proposal",
    "contributions": "contribution",
    "requests": "request",
    "effort_targets": "effort",
}
_THINGS = {
    "partners": "partner",
    "work_packages": "work_package",
    "phases": "phase",
    "actions": "action",
    "scenarios": "scenario",
}
"""What stands in each list of things with names, as findings call it."""
_LISTS_INSIDE_WORK_PACKAGES = {"tasks": "task", "deliverables": "deliverable", "milestones": "milestone"}


def parse_plan(data: dict[str, Any]) -> tuple[Plan | None, list[Finding]]:
    """Return the plan that the data describes, or None with every defect found.

    Args:
        data: A mapping of texts, lists and mappings, as ``planner.textfile`` reads them.

    Returns:
        The plan and no findings, or None and at least one finding; each says where in the data it is.
    """
    version = str(data.get("schema_version", SCHEMA_VERSION))
    if version != str(SCHEMA_VERSION):
        parameters: dict[str, Parameter] = {"value": version, "known": SCHEMA_VERSION}
        return None, [
            Finding(
                "schema-version-unknown",
                parameters,
                status=Status.NOT_MET,
                severity=Severity.BLOCKING,
                subject="file",
                where=("schema_version",),
            )
        ]
    numbered = _with_ids({**data, "schema_version": SCHEMA_VERSION})
    try:
        plan = Plan.model_validate(numbered)
    except ValidationError as error:
        defects = [replace(one, where=in_the_file(one.where)) for one in defects_of(error, Plan)]
        return None, [*defects, *_defects_of_the_rest(numbered, defects)]
    defects = check_references(plan)
    return (None, defects) if defects else (plan, [])


def in_the_file(where: Path) -> Path:
    """Return a place as the file has it: inside a calculation or a key, without the kind by which it was read."""
    is_inside = len(where) > 3 and where[2] == "calculation" and where[3] in CALCULATIONS
    if where[:1] == ("common_costs",) and where[2:3] == ("key",):
        inner = pairwise(where[2:])
        return (*where[:3], *(one for before, one in inner if before not in HOLD_KEYS or one not in KEY_KINDS))
    return (*where[:3], *where[4:]) if is_inside else where


def _defects_of_the_rest(data: dict[str, Any], defects: list[Finding]) -> list[Finding]:
    """Return defects of names in what is left when broken items are put aside, so that one reading shows all.

    Names of the items put aside are not missed; a place in a list is counted in the file as it stands.
    """
    broken: dict[str, set[int]] = {}
    for defect in defects:
        if not defect.where or defect.where[0] not in Plan.model_fields:
            continue
        at = defect.where[1] if len(defect.where) > 1 else None
        broken.setdefault(str(defect.where[0]), set()).add(at if isinstance(at, int) else -1)
    kept: dict[str, Any] = {}
    positions: dict[str, list[int]] = {}
    for key, value in data.items():
        bad = broken.get(key, set())
        if key not in Plan.model_fields or -1 in bad or (bad and not isinstance(value, list)):
            continue
        kept[key] = value
        if isinstance(value, list):
            positions[key] = [at for at in range(len(value)) if at not in bad]
            kept[key] = [value[at] for at in positions[key]]
    try:
        rest = Plan.model_validate({"id": "plan", "title": "plan", **kept})
    except ValidationError:
        return []
    aside = {
        str(data[key][at].get("id"))
        for key, bad in broken.items()
        for at in bad
        if at >= 0 and isinstance(data[key][at], dict)
    }
    # Where a whole list could not be read, nothing can be said of the names that would stand in it.
    unread = {Term("thing", _THINGS[key]) for key, bad in broken.items() if -1 in bad and key in _THINGS}
    found = []
    for one in check_references(rest):
        if _concerns(one, aside, unread):
            continue
        where = one.where
        if len(where) > 1 and isinstance(where[1], int):
            where = (where[0], positions[str(where[0])][where[1]], *where[2:])
        found.append(replace(one, where=where))
    return found


def _concerns(finding: Finding, aside: set[str], unread: set[Term]) -> bool:
    """Return whether a finding may speak of nothing but what was put aside."""
    named = finding.parameters.get("value") in aside or finding.parameters.get("what") in unread
    return named or (finding.code == "set-leads-nowhere" and bool(aside or unread))


def plan_data(plan: Plan) -> dict[str, Any]:
    """Return the plan as texts, lists and mappings, ids included; ``parse_plan`` gives the same plan again."""
    return {
        "schema_version": plan.schema_version,
        **plan.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude_none=True),
    }


def plan_schema() -> dict[str, Any]:
    """Return the JSON Schema of a plan file."""
    schema = Plan.model_json_schema(by_alias=True, mode="validation")
    inside = (Task, Deliverable, Milestone)
    for model in (CostLine, CommonCost, Choice, Threshold, Action, Proposal, Contribution, Request, *inside):
        # A file written by hand may leave these ids out; reading gives them.
        schema["$defs"][model.__name__]["required"].remove("id")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _with_ids(data: dict[str, Any]) -> dict[str, Any]:
    """Return the data with an id for every item that has none; ids given are never changed."""
    numbered = {**data}
    for key, stem in _LISTS_WITH_IDS.items():
        numbered[key] = _numbered(data.get(key, []), stem)
    packages = data.get("work_packages", [])
    if isinstance(packages, list):
        numbered["work_packages"] = [
            {
                **package,
                **{
                    key: _numbered(package[key], f"{package.get('id', 'wp')}-{stem}")
                    for key, stem in _LISTS_INSIDE_WORK_PACKAGES.items()
                    if key in package
                },
            }
            if isinstance(package, dict)
            else package
            for package in packages
        ]
    return {key: value for key, value in numbered.items() if value != [] or key in data}


def _numbered(items: Any, stem: str) -> Any:
    if not isinstance(items, list):
        return items
    # As text: an id of the wrong type is refused by the model, not here.
    taken = {str(item.get("id")) for item in items if isinstance(item, dict)}
    free = (f"{stem}-{number}" for number in range(1, len(items) + len(taken) + 2) if f"{stem}-{number}" not in taken)
    return [{"id": next(free), **item} if isinstance(item, dict) and "id" not in item else item for item in items]
