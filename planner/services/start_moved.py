"""Moving the first day of a project: what moves with it, and what stays because it is a day of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.findings import Finding, Message
from planner.plan.edits import Edit, SetFields
from planner.plan.model import Plan
from planner.plan.work import last_day
from planner.services.cases import Question, assemble
from planner.services.timeline import calendar_month
from planner.wording import Wording

NOWHERE = "–"
_MOVED_BY = ("start", "actions")
"""Where findings stand that a move of the start makes or mends."""


@dataclass(frozen=True, slots=True)
class MovedDate:
    """Something with months: its kind, its title, and its calendar months before and after."""

    kind: str
    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class StartMove:
    """What a move of the start does.

    Attributes:
        moved: What moves, in the plan's order; the project itself first.
        fixed: What stays: title and day.
        findings: What then does not fit and did before: of the start and of days that stay.
        edit: What saves it; None where it changes nothing.
    """

    moved: tuple[MovedDate, ...]
    fixed: tuple[tuple[str, str], ...]
    findings: tuple[Finding, ...]
    edit: Edit | None


def start_move(plan: Plan, start: date, words: Wording, *, roots: Sequence[Path] | None = None) -> StartMove:
    """Return what it means to begin on another day.

    Args:
        plan: The plan as it stands.
        start: The new first day.
        words: Language of titles and months.
        roots: Folders of call files.

    Raises:
        CallUnknown: If the plan's call is not there; and what ``assemble`` raises.
    """
    if start == plan.start:
        return StartMove((), tuple(_fixed(plan, words)), (), None)
    after = plan.model_copy(update={"start": start})
    known = {(one.code, one.where) for one in _said(plan, roots)}
    return StartMove(
        moved=tuple(_moved(plan, start, words)),
        fixed=tuple(_fixed(plan, words)),
        findings=tuple(one for one in _said(after, roots) if (one.code, one.where) not in known),
        edit=Edit(Message("edit-start", {"day": start}), (SetFields("", "", {"start": start.isoformat()}),)),
    )


def _moved(plan: Plan, start: date, words: Wording) -> Iterator[MovedDate]:
    def moved(kind: str, title: str, first: int, last: int) -> MovedDate:
        spans = (NOWHERE if day is None else _span(day, first, last, words) for day in (plan.start, start))
        return MovedDate(words.term("list", kind, is_heading=True), title, *spans)

    if plan.duration_months:
        days = [
            NOWHERE if day is None else f"{words.day(day)} – {words.day(last_day(day, plan.duration_months))}"
            for day in (plan.start, start)
        ]
        yield MovedDate(words.text("moving-project"), plan.title, *days)
    for phase in plan.phases:
        if phase.months is not None:
            yield moved("phases", phase.title, *phase.months)
    for package in plan.work_packages:
        if package.months is not None:
            yield moved("work_packages", package.title, *package.months)
        yield from (moved("tasks", one.title, *one.months) for one in package.tasks if one.months is not None)
        points = [("deliverables", one.title, one.month) for one in package.deliverables]
        points += [("milestones", one.title, one.month) for one in package.milestones]
        yield from (moved(kind, title, month, month) for kind, title, month in points if month is not None)


def _span(start: date, first: int, last: int, words: Wording) -> str:
    begins, ends = calendar_month(first, start, words), calendar_month(last, start, words)
    return begins if begins == ends else f"{begins} – {ends}"


def _fixed(plan: Plan, words: Wording) -> Iterator[tuple[str, str]]:
    for action in plan.actions:
        if action.window is not None:
            yield action.what, f"{words.day(action.window.first)} – {words.day(action.window.last)}"
        elif action.due is not None:
            yield action.what, words.day(action.due)
    for currency, rate in plan.exchange_rates.items():
        yield words.text("moving-rate", currency=currency), words.day(rate.dated)


def _said(plan: Plan, roots: Sequence[Path] | None) -> list[Finding]:
    found = assemble(plan, Question(), roots=roots).findings
    return [one for one in found if one.where and one.where[0] in _MOVED_BY and str(one.status) != "met"]
