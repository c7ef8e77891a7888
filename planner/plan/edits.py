"""Edits: small changes of a plan that say what they touch, so that one can be made again on a newer version.

An edit works on the data of a plan, as ``plan_data`` gives it: values are texts, as a file would hold them. What comes
out is read like any file, so that no edit can make a plan that a file could not hold.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from planner.findings import Finding, Message
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data

Data: TypeAlias = dict[str, Any]

NAMED_BY = {"corrections": "rule"}
"""Field by which the items of a list are told apart, where that is not their id."""

FREE_NAMES = ("indicators", "indicator_sources", "set")
"""Mappings whose keys are not fields of ours; a dot in them leads nowhere."""


@dataclass(frozen=True, slots=True)
class SetFields:
    """New values of fields of one item; None, an empty text or list takes the field away.

    Attributes:
        list: Name of the plan's list, such as ``costs``; ``""`` for the plan itself. A list inside work packages is
            named ``work_packages.ID.tasks``.
        id: Id of the item; unused for the plan itself.
        fields: New values by field; a dot leads into a mapping, ``months.first`` and ``months.last`` into the months.
            What stands behind ``indicators.``, ``indicator_sources.`` or ``set.`` is one name, with all its dots.
    """

    list: str
    id: str
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Add:
    """New items at the end of a list, or before the item of that id."""

    list: str
    items: Sequence[Mapping[str, Any]]
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Remove:
    """Items that go. What named a partner or work package that goes is mended by ``planner.plan.removal``."""

    list: str
    ids: Sequence[str]


@dataclass(frozen=True, slots=True)
class Replace:
    """A whole list anew."""

    list: str
    items: Sequence[Mapping[str, Any]]


Step: TypeAlias = SetFields | Add | Remove | Replace


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that a person does to a plan.

    Attributes:
        message: What it is, for the history.
        steps: What it changes, in order.
    """

    message: Message
    steps: tuple[Step, ...]


def edited(plan: Plan, edit: Edit) -> tuple[Plan | None, list[Finding]]:
    """Return the plan with an edit made, or None with what is wrong with it.

    Findings say where in the plan, edited, each defect is. An item that is no longer there, because somebody else
    removed it, is not edited; what is left of the edit is made.
    """
    return parse_plan(edited_data(plan_data(plan), edit))


def edited_data(data: Data, edit: Edit) -> Data:
    """Return the data of a plan with an edit made; the data given stays as it is."""
    for step in edit.steps:
        data = _taken(data, step)
    return data


def _taken(data: Data, step: Step) -> Data:
    if isinstance(step, SetFields) and not step.list:
        return with_fields(data, step.fields)
    parts = step.list.split(".")
    if len(parts) == 3:
        # A list inside one item: the same step, one level further down.
        inner = {"list": parts[2]}
        below = type(step)(**{**{name: getattr(step, name) for name in type(step).__slots__}, **inner})
        items = [_taken(one, below) if one.get("id") == parts[1] else one for one in data.get(parts[0], [])]
        return {**data, parts[0]: items}
    return _with_list(data, step.list, _list_after(list(data.get(step.list, [])), step))


def _list_after(items: list[Data], step: Step) -> list[Data]:
    name = NAMED_BY.get(step.list, "id")
    match step:
        case SetFields(_, item_id, fields):
            return [with_fields(one, fields) if one.get(name) == item_id else one for one in items]
        case Add(_, new, before):
            at = next((at for at, one in enumerate(items) if one.get(name) == before), len(items))
            return [*items[:at], *(dict(one) for one in new), *items[at:]]
        case Remove(_, ids):
            return [one for one in items if one.get(name) not in ids]
        case Replace(_, new):
            return [dict(one) for one in new]


def _with_list(data: Data, name: str, items: list[Data]) -> Data:
    changed = {**data, name: items}
    if not items:
        del changed[name]
    return changed


def with_fields(item: Data, fields: Mapping[str, Any]) -> Data:
    """Return an item with new values; see ``SetFields``."""
    changed = dict(item)
    for path, given in fields.items():
        head, _, rest = path.partition(".")
        value = _inside(changed.get(head), head, rest, given) if rest else given
        if value in (None, "", [], {}):
            changed.pop(head, None)
        else:
            changed[head] = value
    return changed


def _inside(old: Any, head: str, rest: str, value: Any) -> Any:
    """Return a field with something inside it changed."""
    if head == "months":
        return _months(old, rest, value)
    before = dict(old or {})
    if head not in FREE_NAMES:
        return with_fields(before, {rest: value})
    kept = {name: one for name, one in before.items() if name != rest}
    if value in (None, ""):
        return kept
    return {**before, rest: value}


def _months(months: Any, end: str, value: Any) -> Any:
    """Return months with one end changed: the other one follows where it is missing; without an end, none are left."""
    first, last = months if isinstance(months, list) and len(months) == 2 else (None, None)
    if value in (None, ""):
        return None
    if end == "first":
        return [value, last if last is not None else value]
    return [first if first is not None else value, value]
