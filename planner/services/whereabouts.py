"""Where something is in a plan, in words: the page that shows it, the item, the field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from planner.findings import Finding
from planner.plan.edits import FREE_NAMES, NAMED_BY, Add, Edit, Replace, SetFields, Step, edited_data
from planner.plan.model import Plan
from planner.plan.reading import plan_data
from planner.services.said_values import field_heading, item_title, path_headings, said_fields, said_value
from planner.wording import Wording

_PAGE_OF_LIST = {
    "partners": "partners",
    "standard_partner": "partners",
    "phases": "work",
    "work_packages": "work",
    "effort_targets": "work",
    "costs": "costs",
    "common_costs": "common",
    "split": "common",
    "choices": "options",
    "scenarios": "scenarios",
    "default_scenario": "scenarios",
    "vary": "scenarios",
    "actions": "checklist",
    "progress": "checklist",
    "corrections": "call",
    "proposals": "note",
    "contributions": "contributions",
    "own_pools": "contributions",
    "requests": "contributions",
    "when_capped": "contributions",
    "exchange_rates": "currencies",
    "period_months": "spending",
    "spread": "spending",
}
_PAGE_OF_RULE = {
    "partner_count": "partners",
    "country_count": "partners",
    "group_count": "partners",
    "compulsory_partners": "partners",
    "associated_only": "partners",
    "who_counts": "partners",
    "eligible_countries": "partners",
    "legal_forms": "partners",
    "amount_limit": "costs",
    "share_limit": "costs",
    "volunteers_limit": "costs",
    "budget": "costs",
    "threshold": "costs",
    "flat_rate": "costs",
    "mapping": "costs",
    "duration": "overview",
    "start_window": "overview",
    "periods": "spending",
}
OVERVIEW = "overview"
AGREED = ("agreements", "contracts", "payments")
"""Lists inside a common cost."""
PARTS = ("tasks", "deliverables", "milestones", "add", *AGREED)
"""Lists inside an item."""


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
    if len(finding.where) > 2 and finding.where[2] in ("periods", "spread"):
        return Place("spending")
    if len(finding.where) > 2 and finding.where[2] in AGREED:
        return Place("agreements")
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


def said_place(finding: Finding, plan: Plan, words: Wording, edit: Edit | None = None) -> str:
    """Return where in a plan something is, in words: ``Cost lines, Kick-off meeting, Unit cost (EUR)``.

    Args:
        finding: What is said.
        plan: The plan.
        words: The language.
        edit: The edit after which it would be so: items are found, and called, as they would be then.
    """
    if not finding.where:
        return ""
    data = plan_data(plan)
    inside: Any = data if edit is None else edited_data(data, edit)
    name = str(finding.where[0])
    parts = [_list_name(name, words) if isinstance(getattr(plan, name, ()), tuple) else field_heading("", name, words)]
    inside, name, path = inside.get(name), name if isinstance(inside.get(name), list) else "", list[str]()
    for step in finding.where[1:]:
        if isinstance(step, int):
            inside = inside[step] if isinstance(inside, list) and step < len(inside) else None
            if isinstance(inside, Mapping):
                parts.append(item_title(inside, plan, words) or str(step + 1))
            elif path[-1:] == ["months"]:
                path.append("last" if step else "first")
            elif not path:
                parts.append(str(step + 1))
            continue
        inside = inside.get(step) if isinstance(inside, Mapping) else None
        if step in PARTS:
            name = step
            parts.append(_list_name(step, words))
        else:
            path.append(str(step))
    parts += path_headings(name, path, words)
    return ", ".join(part for part in parts if part)


def entries(edit: Edit, plan: Plan, words: Wording, *, with_present: bool = False) -> list[str]:
    """Return what an edit says, one line for each field or item, so that a person can enter it again.

    Args:
        edit: The edit.
        plan: The plan as it is now.
        words: The language.
        with_present: Whether to say beside each field what stands there now.
    """
    return [line for step in edit.steps for line in _lines(step, plan, words, with_present=with_present)]


def _lines(step: Step, plan: Plan, words: Wording, *, with_present: bool) -> list[str]:
    name = step.list.split(".")[-1]
    if isinstance(step, SetFields):
        return _fields(step, name, plan, words, with_present=with_present)
    listed = _list_name(name, words)
    if isinstance(step, Add | Replace):
        return [_said_item(one, name, listed, plan, words) for one in step.items]
    titles = [_title_of(_item(step.list, one, plan), plan, words) for one in step.ids]
    return [words.text("notice-entered", where=listed, value=one) for one in titles if one]


def _fields(step: SetFields, name: str, plan: Plan, words: Wording, *, with_present: bool) -> list[str]:
    item = _item(step.list, step.id, plan)
    where = [_list_name(name, words), _title_of(item, plan, words)] if name else []
    lines = []
    for path, value in step.fields.items():
        place = ", ".join(one for one in (*where, field_heading(name, path, words)) if one)
        # A price that comes with a new currency is said in it.
        now_in = None if item is None else item.get("currency")
        said = said_value(name, path, value, plan, words, step.fields.get("currency", now_in))
        if with_present and item is not None:
            now = said_value(name, path, _at(item, path), plan, words, now_in)
            lines.append(words.text("notice-collided", where=place, now=now, value=said))
        else:
            lines.append(words.text("notice-entered", where=place, value=said))
    return lines


def _said_item(item: Mapping[str, Any], name: str, listed: str, plan: Plan, words: Wording) -> str:
    named = next((one for one in ("name_en", "name", "title", "what") if item.get(one)), None)
    where = ", ".join((listed, str(item[named]))) if named else listed
    return words.text("notice-entered", where=where, value=said_fields(name, item, plan, words, (named or "id",)))


def _item(list_name: str, item_id: str, plan: Plan) -> Mapping[str, Any] | None:
    """Return an item with all its fields, as data; the plan itself for an empty name; None where it is not there."""
    inside: Any = plan
    names = list_name.split(".") if list_name else []
    if len(names) == 3:
        inside = next((one for one in getattr(plan, names[0]) if one.id == names[1]), None)
    if names:
        items = getattr(inside, names[-1], ())
        inside = _with_id(items, item_id, NAMED_BY.get(names[-1], "id")) if isinstance(items, tuple) else None
    return None if inside is None else dict(inside.model_dump(mode="json", by_alias=True, exclude_none=True))


def _with_id(items: Sequence[Any], item_id: str, name: str) -> Any:
    return next((one for one in items if getattr(one, name) == item_id), None)


def _title_of(item: Mapping[str, Any] | None, plan: Plan, words: Wording) -> str:
    return words.text("notice-item-gone") if item is None else item_title(item, plan, words)


def _at(item: Mapping[str, Any], path: str) -> Any:
    """Return what stands at a field of an item; see ``SetFields`` for the path."""
    head, _, rest = path.partition(".")
    inside = item.get(head)
    if not rest:
        return inside
    if head == "months" and isinstance(inside, list | tuple):
        return inside[0 if rest == "first" else 1]
    if not isinstance(inside, Mapping):
        return None
    return inside.get(rest) if head in FREE_NAMES else _at(inside, rest)


def _list_name(name: str, words: Wording) -> str:
    return words.term("list", name, is_heading=True)
