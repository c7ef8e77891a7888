"""Where something is in a plan, in words: the page that shows it, the item, the field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from planner.findings import Finding
from planner.plan.edits import Add, Edit, Replace, SetFields, Step
from planner.plan.model import Plan
from planner.wording import Wording

_PAGE_OF_LIST = {
    "partners": "partners",
    "standard_partner": "partners",
    "phases": "work",
    "work_packages": "work",
    "costs": "costs",
    "common_costs": "common",
    "split": "common",
    "scenarios": "scenarios",
    "default_scenario": "scenarios",
    "vary": "scenarios",
    "actions": "checklist",
    "progress": "checklist",
}
_PAGE_OF_RULE = {
    "partner_count": "partners",
    "country_count": "partners",
    "eligible_countries": "partners",
    "legal_forms": "partners",
    "amount_limit": "costs",
    "flat_rate": "costs",
    "mapping": "costs",
    "duration": "overview",
}
OVERVIEW = "overview"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding can be mended.

    Attributes:
        page: Name of the page.
        address: Which item the page is to show, as its address says it; empty where there is no single one.
    """

    page: str
    address: Mapping[str, str] = field(default_factory=dict)


def place_of(finding: Finding, plan: Plan, rule_kind: str | None = None) -> Place:
    """Return the page on which a finding can be mended, and the item there.

    Args:
        finding: What is said.
        plan: The plan that it is said of.
        rule_kind: Kind of the rule that it rests on, if any.
    """
    if finding.where and str(finding.where[0]) in _PAGE_OF_LIST:
        return Place(_PAGE_OF_LIST[str(finding.where[0])], _address(finding, plan))
    if finding.subject in {one.id for one in plan.partners}:
        return Place("partners", {"partner": finding.subject})
    if any(finding.rule in (one.id, f"{one.id}-countries") for one in plan.thresholds):
        return Place("partners")
    return Place(_PAGE_OF_RULE.get(rule_kind or "", OVERVIEW))


def _address(finding: Finding, plan: Plan) -> dict[str, str]:
    head, *rest = finding.where
    name = {"costs": "line", "partners": "partner"}.get(str(head))
    items: tuple[Any, ...] = getattr(plan, str(head), ()) if name else ()
    if name and rest and isinstance(rest[0], int) and rest[0] < len(items):
        return {name: str(items[rest[0]].id)}
    return {}


def said_place(finding: Finding, plan: Plan, words: Wording) -> str:
    """Return where in a plan something is, in words: ``Cost lines, Kick-off meeting, Unit cost``."""
    if not finding.where:
        return ""
    head, *rest = finding.where
    parts = [_list_name(str(head), words)]
    items = getattr(plan, str(head), ())
    if rest and isinstance(rest[0], int):
        at, *rest = rest
        assert isinstance(at, int)
        parts.append(_title(items[at]) if isinstance(items, tuple) and at < len(items) else str(at + 1))
    parts += [_field_name(str(one), words) for one in rest if isinstance(one, str)]
    return ", ".join(part for part in parts if part)


def entries(edit: Edit, plan: Plan, words: Wording) -> list[str]:
    """Return what an edit says, one line for each field or item, so that a person can enter it again."""
    return [line for step in edit.steps for line in _lines(step, plan, words)]


def _lines(step: Step, plan: Plan, words: Wording) -> list[str]:
    list_name = step.list.split(".")[-1]
    if isinstance(step, SetFields):
        item = next((one for one in getattr(plan, step.list, ()) if one.id == step.id), None)
        where = [_list_name(list_name, words), _title(item) if item is not None else step.id] if list_name else []
        return [
            words.text(
                "notice-entered",
                where=", ".join([*where, _field_name(name, words)]),
                value=_shown(value),
            )
            for name, value in step.fields.items()
        ]
    shown = [_shown(dict(one)) for one in step.items] if isinstance(step, Add | Replace) else [", ".join(step.ids)]
    said = _list_name(list_name, words)
    return [words.text("notice-entered", where=said, value=one) for one in shown if one]


def _list_name(name: str, words: Wording) -> str:
    return words.term("list", name, is_heading=True)


def _field_name(field: str, words: Wording) -> str:
    return words.term("field", field.replace(".", "_"), is_heading=True)


def _title(item: Any) -> str:
    """Return what people call an item."""
    for name in ("name_en", "name", "title", "what"):
        if text := getattr(item, name, None):
            return str(text)
    return str(getattr(item, "id", ""))


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(str(_shown(one)) for name, one in value.items() if name != "id")
    if isinstance(value, list | tuple):
        return ", ".join(_shown(one) for one in value)
    return "–" if value is None else str(value)
