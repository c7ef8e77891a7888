"""The work of a plan: phases, work packages, tasks, deliverables, milestones, actions."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, model_validator
from pydantic_core import PydanticCustomError

from planner.plan.partners import EVERYBODY, Partners
from planner.terms import Count, EuroCents, Id, Model, Quantity, Stage


def _ascending(months: tuple[int, int]) -> tuple[int, int]:
    if months[0] < 1 or months[1] < months[0]:
        raise PydanticCustomError("months-reversed", "months", {"first": months[0], "last": months[1]})
    return months


Months = Annotated[tuple[Count, Count], AfterValidator(_ascending)]
"""First and last month of the project, counted from 1, both included."""


def month_begins(start: date, month: int) -> date:
    """Return the first day of the calendar's month that a month of the project is; the first one is the start's."""
    behind = start.year * 12 + start.month - 1 + month - 1
    return date(min(behind // 12, 9999), behind % 12 + 1, 1)


def last_day(start: date, months: int) -> date:
    """Return the last day of a project that lasts some months from a day on."""
    first = month_begins(start, months + 1)
    longest = (month_begins(first, 2) - timedelta(days=1)).day
    # A month without a 31st ends its projects as if they had begun on its own last day.
    return first.replace(day=min(start.day, longest)) - timedelta(days=1)


class Task(Model):
    """A part of a work package that some partners do."""

    id: Id
    title: str
    months: Months | None = None
    partners: Partners = EVERYBODY
    note: str | None = None


class Deliverable(Model):
    """Something that is handed over in a month."""

    id: Id
    title: str
    month: Count | None = None
    responsible: Id | None = None
    note: str | None = None


class Milestone(Model):
    """A point at which it shows that the work is on its way, or whether it goes on."""

    id: Id
    title: str
    month: Count | None = None
    verification: str | None = None
    note: str | None = None


class WorkPackage(Model):
    """A work package."""

    id: Id
    title: str
    months: Months | None = None
    lead: Id | None = None
    tasks: tuple[Task, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    note: str | None = None


class EffortTarget(Model):
    """How much work a partner is to do in a work package; several for the same two add up.

    Attributes:
        id: Stable id; optional in a file written by hand, given at the first save.
        partner: Who does it.
        work_package: Where.
        person_months: How much, in months of full time.
    """

    id: Id
    partner: Id
    work_package: Id
    person_months: Quantity
    note: str | None = None


class Phase(Model):
    """A named set of work packages, with its months."""

    id: Id
    title: str
    months: Months | None = None
    work_packages: tuple[Id, ...] = ()
    note: str | None = None


def _window(raw: Any) -> Any:
    return {"first": raw[0], "last": raw[1]} if isinstance(raw, list) and len(raw) == 2 else raw


class Window(Model):
    """Days between which something is to be done, both included."""

    first: date
    last: date

    @model_validator(mode="after")
    def _ascends(self) -> Window:
        if self.last < self.first:
            raise PydanticCustomError("window-reversed", "window", {"first": self.first, "last": self.last})
        return self


class Action(Model):
    """An item of the plan's own checklist.

    Attributes:
        id: Stable id.
        owner: Who owes it: each of those selected.
        jointly: Whether they owe it together, as one item.
        with_each: Those with each of whom it is to be done, one by one: a talk on each partner's budget.
        what: What is to be done.
        due: Last day; or ``window``.
        window: First and last day.
        said: The date in the source's own words, weekday included, where it says one.
        needs: Ids of actions that come first.
        amount: An amount that the document carries, in euro.
        stage: When it is looked at.
        source: Where it stands, if somebody said it.
    """

    id: Id
    owner: Partners
    jointly: bool = False
    with_each: Partners | None = None
    what: str
    due: date | None = None
    window: Annotated[Window, BeforeValidator(_window, json_schema_input_type=Window | tuple[date, date])] | None = None
    said: str | None = None
    needs: tuple[Id, ...] = ()
    amount: EuroCents | None = None
    stage: Stage = Stage.BY_SUBMISSION
    source: str | None = None
    note: str | None = None

    @model_validator(mode="after")
    def _has_one_date(self) -> Action:
        if self.due is not None and self.window is not None:
            raise PydanticCustomError("due-and-window", "{action}", {"action": self.id})
        return self
