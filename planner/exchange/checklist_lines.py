"""A checklist in words: what tables, workbooks and calendars show of each item."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    """One item, in the reader's language.

    Attributes:
        id: Stable id.
        owner: Name of who owes it; of several, joined; with the counterpart where there is one item for each.
        what: What it is.
        begins: First day, where there is a window.
        due: The day that the plan works on.
        readings: Every day that can be meant, in words, where there are several; empty otherwise.
        stage: When it is looked at.
        status: How far it is.
        note: What was noted with the status.
        why: What it rests on, where that stands, how sure it is.
        left: How many days are left, or how late it is.
        is_owed: Whether somebody still has to do something.
        is_overdue: Whether its day has passed.
        is_dropped: Whether it is not needed.
    """

    id: str
    owner: str
    what: str
    begins: date | None
    due: date | None
    readings: str
    stage: str
    status: str
    note: str
    why: str
    left: str
    is_owed: bool
    is_overdue: bool
    is_dropped: bool


@dataclass(frozen=True, slots=True)
class ChecklistSource:
    """A checklist, ready to be written.

    Attributes:
        plan: Id of the plan.
        title: Title of the plan.
        call: What the call is called; words for own resources where there is none.
        scenario: Title of the scenario.
        on: Day on which it is looked at.
        lines: Its items, overdue ones first.
        closes: The call's deadline, in the clock of its zone; None where it is not known.
        zone: The deadline's time zone, by its name in the database of time zones.
    """

    plan: str
    title: str
    call: str
    scenario: str
    on: date
    lines: tuple[ChecklistLine, ...]
    closes: datetime | None
    zone: str
