"""The checklist as a page edits it: a grid in which only status and note change, and what a filter leaves of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from planner.checklist import Item
from planner.exchange.checklist_lines import ChecklistLine
from planner.plan.edits import Edit, SetFields
from planner.plan.model import Plan
from planner.plan.progress import Progress
from planner.services.checklists import PROGRESS, Owed, lines, owner_names, statuses_changed
from planner.services.grids import Column, Grid, grid, labelled
from planner.wording import Wording

OWED, OVERDUE = "owed", "overdue"
"""What can be chosen besides a single status."""
_LATE = "● "


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which items are shown: those that fit everything that is given.

    Attributes:
        owner: Id of a partner who owes it, alone or with others.
        stage: Stage.
        status: A status; ``owed`` for those not settled, ``overdue`` for those of them whose day has passed.
    """

    owner: str | None = None
    stage: str | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True)
class StatusGrid(Grid):
    """The items, each with its status.

    Attributes:
        plan: The plan that keeps the statuses.
        on: Day since which a new status holds.
    """

    plan: Plan
    on: date

    def edit(self, edited_rows: Mapping[int, Mapping[str, Any]]) -> Edit | None:
        """Return the edit that changed cells mean; an item that had no status yet gets one."""
        found = Grid.edit(self, edited_rows)
        if found is None:
            return None
        changes = {step.id: step.fields for step in found.steps if isinstance(step, SetFields)}
        return statuses_changed(self.plan, changes, on=self.on)


def chosen(owed: Owed, wanted: Wanted) -> tuple[Item, ...]:
    """Return the items that a filter leaves, in the order of the list."""
    return tuple(one for one in owed.items if _fits(one, wanted, owed.on))


def status_grid(owed: Owed, plan: Plan, items: Sequence[Item], on: date, words: Wording) -> StatusGrid:
    """Return items as a grid.

    Args:
        owed: The checklist.
        plan: The plan as it is stored, whose statuses are changed.
        items: Some of the checklist's items.
        on: The day of today, since which a new status holds.
        words: Language.
    """
    text = words.text
    columns = [
        Column("what", text("checklist-what"), "shown", width=250, is_pinned=True),
        Column(
            "status",
            text("checklist-status"),
            "choice",
            text("checklist-status-help"),
            status_choices(words),
            is_required=True,
            width=115,
        ),
        Column("owner", text("checklist-owner"), "shown", width=190),
        Column("left", text("checklist-time"), "shown", width=125),
        Column("due", text("checklist-due"), "shown", width=130),
        Column("note", text("checklist-note"), "text", width=170),
        Column("stage", text("checklist-stage"), "shown", width=125),
        Column("readings", text("checklist-readings"), "shown", width=230),
        Column("why", text("checklist-why"), "shown", width=420),
    ]
    told = lines(owed, words, items)
    rows = [_row(item, line, words) for item, line in zip(items, told, strict=True)]
    made = grid(PROGRESS, columns, rows)
    return StatusGrid(made.list, made.columns, made.ids, made.frame, plan, on)


def status_choices(words: Wording) -> dict[str, str]:
    """Return the statuses by their names."""
    return labelled((str(one), words.term("progress", one, is_heading=True)) for one in Progress)


def owner_choices(owed: Owed) -> dict[str, str]:
    """Return the names of those who owe anything, by id."""
    names = owner_names(owed)
    owners = {owner for one in owed.items for owner in one.owners}
    return {name: said for name, said in names.items() if name in owners}


def stage_choices(owed: Owed, words: Wording) -> dict[str, str]:
    """Return the names of the stages that items have, by id."""
    stages = dict.fromkeys(str(one.stage) for one in owed.items)
    return {one: words.term("stage", one, is_heading=True) for one in stages}


def _row(item: Item, line: ChecklistLine, words: Wording) -> dict[str, Any]:
    return {
        "id": item.id,
        "what": line.what,
        "status": str(item.progress),
        "owner": line.owner,
        "left": f"{_LATE}{line.left}" if line.is_overdue else line.left,
        "due": words.day(line.due) if line.due else "",
        "note": item.progress_note,
        "stage": line.stage,
        "readings": line.readings,
        "why": line.why,
    }


def _fits(item: Item, wanted: Wanted, on: date) -> bool:
    if wanted.owner is not None and wanted.owner not in item.owners:
        return False
    if wanted.stage is not None and item.stage != wanted.stage:
        return False
    match wanted.status:
        case None:
            return True
        case "owed":
            return item.is_owed
        case "overdue":
            return item.is_overdue(on)
        case _:
            return item.progress == wanted.status
