"""Checklists: who owes what by when, as lines in words, as JSON, and what a new status means for the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from planner.checklist import Checklist, Item, checklist, remarks
from planner.exchange.calendar import checklist_calendar
from planner.exchange.checklist_lines import ChecklistLine, ChecklistSource
from planner.exchange.checklist_workbook import checklist_workbook
from planner.findings import Finding, Message, Term
from planner.plan.edits import Add, Edit, Remove, SetFields, Step
from planner.plan.model import BUILT_IN_SCENARIOS, Plan
from planner.plan.progress import Progress
from planner.rules.call import Call
from planner.services.cases import Question, prepare
from planner.services.checks import findings_json
from planner.services.speech import citation_json
from planner.wording import Wording

PROGRESS = "progress"


@dataclass(frozen=True, slots=True)
class Owed:
    """A plan's checklist on a day.

    Attributes:
        found: Everything that is owed, and what it was made of.
        items: Its items: overdue ones first, then by day, then those without one.
        findings: What there is to say, worst first.
        on: The day.
        scenario: Id of the scenario.
    """

    found: Checklist
    items: tuple[Item, ...]
    findings: list[Finding]
    on: date
    scenario: str

    @property
    def call(self) -> Call | None:
        """The call that it rests on."""
        return self.found.call

    @property
    def family(self) -> str | None:
        """The funding family, whose words are used."""
        return self.found.call.family if self.found.call else None


def assemble_checklist(plan: Plan, question: Question, *, on: date, roots: Sequence[Path] | None = None) -> Owed:
    """Return who owes what by when; see ``cases.assemble`` for what it raises.

    Args:
        plan: The plan.
        question: Scenario and call.
        on: Day on which it is looked at.
        roots: Folders of call files.
    """
    seen, call, _ = prepare(plan, Question(call=question.call, scenario=question.scenario), roots=roots)
    found = checklist(seen, call)
    items = sorted(found.items, key=lambda one: (not one.is_overdue(on), one.due is None, one.due or on))
    return Owed(found, tuple(items), remarks(found, on), on, seen.scenario)


# -- in words --------------------------------------------------------------------------------------


def lines(owed: Owed, words: Wording, items: Sequence[Item] | None = None) -> tuple[ChecklistLine, ...]:
    """Return items in words; all of them where none are given.

    Args:
        owed: The checklist.
        words: Language.
        items: Some of its items.
    """
    return tuple(_line(one, owed, words) for one in (owed.items if items is None else items))


def source(owed: Owed, words: Wording) -> ChecklistSource:
    """Return a checklist as workbooks and calendars take it."""
    call, deadline = owed.call, owed.found.deadline
    titles = {one.id: one.title for one in owed.found.plan.scenarios if one.title}
    is_built_in = owed.scenario in BUILT_IN_SCENARIOS
    own = titles.get(owed.scenario, owed.scenario)
    return ChecklistSource(
        plan=owed.found.plan.id,
        title=owed.found.plan.title,
        call=f"{call.titles[0]}, {call.title}" if call else words.text("page-own-resources"),
        scenario=words.term("scenario", owed.scenario) if is_built_in else own,
        on=owed.on,
        lines=lines(owed, words),
        closes=owed.found.closes,
        zone=deadline.zone if deadline else "",
    )


def workbook(owed: Owed, words: Wording) -> bytes:
    """Return a checklist as an Excel workbook."""
    return checklist_workbook(source(owed, words), words)


def calendar(owed: Owed, words: Wording) -> bytes:
    """Return a checklist as a calendar file."""
    return checklist_calendar(source(owed, words), words)


def owner_names(owed: Owed) -> dict[str, str]:
    """Return the names of the plan's partners, by id."""
    return {one.id: one.shown_name for one in owed.found.plan.partners}


def why_text(item: Item, owed: Owed, words: Wording) -> str:
    """Return what an item rests on, with what the plan notes about it."""
    said = words.message(item.why, owed.call)
    return " ".join(one for one in (said, item.note if item.kind == "action" else "") if one)


def _line(item: Item, owed: Owed, words: Wording) -> ChecklistLine:
    names = owner_names(owed)
    people = [names.get(one, one) for one in item.owners]
    owner = words.names(people) if people else words.text("checklist-nobody")
    if item.counterpart is not None:
        owner = words.text("checklist-with", owner=owner, partner=names.get(item.counterpart, item.counterpart))
    days = [words.text("checklist-day", weekday=_weekday(one), day=one) for one in item.readings]
    return ChecklistLine(
        id=item.id,
        owner=owner,
        what=item.what,
        begins=item.begins,
        due=item.due,
        readings=words.text("checklist-or", days=" / ".join(days)) if len(days) > 1 else "",
        stage=words.term("stage", str(item.stage), is_heading=True),
        status=words.term("progress", str(item.progress), is_heading=True),
        note=item.progress_note or "",
        why=why_text(item, owed, words),
        left=_left(item, owed.on, words),
        is_owed=item.is_owed,
        is_overdue=item.is_overdue(owed.on),
        is_dropped=item.progress is Progress.NOT_NEEDED,
    )


def _weekday(day: date) -> Term:
    return Term(
        "weekday", ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")[day.weekday()]
    )


def _left(item: Item, on: date, words: Wording) -> str:
    if not item.is_owed:
        return ""
    if item.due is None:
        return words.text("checklist-no-day")
    days = (item.due - on).days
    if days < 0:
        return words.text("checklist-late", count=-days)
    return words.text("checklist-left", count=days)


# -- as JSON ---------------------------------------------------------------------------------------


def checklist_json(owed: Owed, words: Wording) -> dict[str, Any]:
    """Return a checklist as the command line's contract has it."""
    call, deadline = owed.call, owed.found.deadline
    closes = owed.found.closes
    return {
        "plan": owed.found.plan.id,
        "call": call.id if call else None,
        "scenario": owed.scenario,
        "on": owed.on.isoformat(),
        "deadline": {"at": closes.isoformat() if closes else None, "zone": deadline.zone} if deadline else None,
        "items": [_item_json(one, owed, words) for one in owed.items],
        "findings": findings_json(owed.findings, call, words),
    }


def _item_json(item: Item, owed: Owed, words: Wording) -> dict[str, Any]:
    rule = owed.call.rule(item.source) if owed.call and item.kind == "document" else None
    said_in = next((one.source for one in owed.found.plan.actions if one.id == item.source), None)
    return {
        "id": item.id,
        "owner": ", ".join(item.owners) or None,
        "owners": list(item.owners),
        "with": item.counterpart,
        "what": item.what,
        "begins": item.begins.isoformat() if item.begins else None,
        "due": item.due.isoformat() if item.due else None,
        "readings": [one.isoformat() for one in item.readings],
        "said": item.said,
        "stage": str(item.stage),
        "status": str(item.progress),
        "status_on": item.progress_on.isoformat() if item.progress_on else None,
        "status_note": item.progress_note,
        "is_overdue": item.is_overdue(owed.on),
        "required": item.required,
        "needs": list(item.needs),
        "waits_for": list(item.waits_for),
        "why": words.message(item.why, owed.call),
        "note": item.note,
        "source": said_in if item.kind == "action" else None,
        "certainty": str(item.certainty) if item.certainty else None,
        "cite": citation_json(rule.cite, owed.call) if rule and owed.call else None,
    }


# -- edits -----------------------------------------------------------------------------------------


def status_set(plan: Plan, item_ids: Sequence[str], status: Progress, *, on: date) -> Edit:
    """Return the edit that gives items a status since a day."""
    return statuses_changed(plan, {one: {"status": str(status)} for one in item_ids}, on=on)


def statuses_changed(plan: Plan, changes: Mapping[str, Mapping[str, Any]], *, on: date) -> Edit:
    """Return the edit that changes statuses or notes of items; the day is kept where only a note changes.

    Args:
        plan: The plan.
        changes: New values of ``status`` and ``note``, by the item's id; None takes a value away.
        on: The day since which a new status holds.
    """
    known = {one.id for one in plan.progress}
    steps: list[Step] = []
    for item_id, fields in changes.items():
        dated = {**fields, "on": on.isoformat()} if "status" in fields else dict(fields)
        if item_id in known:
            steps.append(SetFields(PROGRESS, item_id, dated))
            continue
        given = {name: value for name, value in dated.items() if value not in (None, "")}
        # Somebody else may have been first in the meantime: one status for each item.
        steps += [Remove(PROGRESS, (item_id,)), Add(PROGRESS, ({"id": item_id, **given},))]
    message = Message("edit-cells", {"list": Term("list", PROGRESS), "count": len(changes)})
    return Edit(message, tuple(steps))


def kept_removed(owed: Owed) -> Edit | None:
    """Return the edit that forgets the statuses of items that are not on the list; None where there are none."""
    if not owed.found.kept:
        return None
    message = Message("edit-removed", {"list": Term("list", PROGRESS), "count": len(owed.found.kept)})
    return Edit(message, (Remove(PROGRESS, tuple(one.id for one in owed.found.kept)),))
