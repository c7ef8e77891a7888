"""The basics of a plan: title, call, first day, duration, rounding, note; saved together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from planner.findings import Message
from planner.plan.edits import Edit, SetFields
from planner.plan.model import Plan

FIELDS = ("title", "call", "start", "duration_months", "rounding", "note")


def basics_of(plan: Plan) -> dict[str, str]:
    """Return what the form shows, by field, as a file would hold it; nothing is an empty text."""
    data = plan.model_dump(mode="json")
    return {field: str(data[field] if data[field] is not None else "") for field in FIELDS}


def basics_saved(plan: Plan, entered: Mapping[str, str | int | date | None]) -> Edit | None:
    """Return the edit that saves the basics; None where nothing differs.

    Args:
        plan: The plan as it stands.
        entered: What the form holds, by field; fields that it does not show may be missing.
    """
    before = basics_of(plan)
    tidy = {field: "" if value is None else str(value).strip() for field, value in entered.items()}
    fields = {field: value or None for field, value in tidy.items() if value != before[field].strip()}
    return Edit(Message("edit-basics", {"count": len(fields)}), (SetFields("", "", fields),)) if fields else None
