"""Items of the checklist: the documents of the call and the plan's own actions, one for each who owes one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from planner.checklist.said import Doubt, read_day
from planner.engine.scope import call_date, covers, depends_on_unknown, is_in_force
from planner.findings import Euro, Message, Names, Parameter, Term
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.plan.progress import ItemStatus, Progress
from planner.plan.scenarios import Situation
from planner.plan.work import Action
from planner.rules.call import Call
from planner.rules.kinds import Deadline, Document
from planner.terms import Certainty, Role, Stage

Kind = Literal["action", "document"]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that somebody owes.

    Attributes:
        id: Stable id, under which the plan keeps its status.
        kind: Whether it is an action of the plan or a document of the call.
        source: Id of the action, or of the call's rule.
        owners: Ids of those who owe it: one, or several who owe it together; none where nobody fits.
        what: What it is.
        stage: When it is looked at.
        why: What it rests on.
        counterpart: Id of the partner with whom it is to be done, where there is one item for each.
        begins: First day, where the plan gives a window.
        readings: Every day that can be meant, the earliest first; the plan works on the earliest.
        written: The date that stands in the source.
        doubt: Why there are several readings.
        said: The source's own words.
        needs: Ids of the actions that come first.
        waits_for: Those among them that are still owed.
        note: What the plan notes about it.
        certainty: How sure it is that the call asks for it; None for the plan's own actions.
        required: Whether it is owed in any case: ``yes``, ``if_concerned``, ``unknown``.
        progress: How far it is.
        progress_on: Since when.
        progress_note: What was noted then.
    """

    id: str
    kind: Kind
    source: str
    owners: tuple[str, ...]
    what: str
    stage: Stage
    why: Message
    counterpart: str | None = None
    begins: date | None = None
    readings: tuple[date, ...] = ()
    written: date | None = None
    doubt: Doubt | None = None
    said: str | None = None
    needs: tuple[str, ...] = ()
    waits_for: tuple[str, ...] = ()
    note: str | None = None
    certainty: Certainty | None = None
    required: str = "yes"
    progress: Progress = Progress.OPEN
    progress_on: date | None = None
    progress_note: str | None = None

    @property
    def due(self) -> date | None:
        """The day that the plan works on: the earliest reading."""
        return self.readings[0] if self.readings else None

    @property
    def is_owed(self) -> bool:
        """Whether somebody still has to do something."""
        return self.progress.is_owed

    def is_overdue(self, on: date) -> bool:
        """Return whether it is still owed after its day; the day itself still counts."""
        return self.is_owed and self.due is not None and self.due < on


@dataclass(frozen=True, slots=True)
class Checklist:
    """Everything that is owed.

    Attributes:
        plan: The plan as the scenario sees it.
        call: The call; None for own resources.
        items: The items: the plan's actions in its order, then the call's documents in theirs.
        deadline: The call's deadline rule; the earliest where there are several, the first where none is known.
        kept: Statuses of items that are not on the list now.
    """

    plan: Plan
    call: Call | None
    items: tuple[Item, ...]
    deadline: Deadline | None
    kept: tuple[ItemStatus, ...]

    @property
    def closes(self) -> datetime | None:
        """The moment of the deadline, in the clock of its zone; None where it is not known."""
        return self.deadline.at if self.deadline is not None and isinstance(self.deadline.at, datetime) else None


def checklist(seen: Situation, call: Call | None) -> Checklist:
    """Return everything that the members of a scenario owe, with the statuses that the plan keeps."""
    members = [one for one in seen.plan.partners if one.id in seen.members]
    deadline = deadline_of(call)
    closes = deadline.at if deadline is not None and isinstance(deadline.at, datetime) else None
    last_day = None if closes is None else closes.date()
    made = [item for action in seen.plan.actions for item in _of_action(action, seen.plan, members, last_day)]
    for rule in call.of_kind(Document) if call else ():
        assert call is not None
        made += _of_document(rule, call, members, last_day)
    kept = {one.id: one for one in seen.plan.progress}
    items = _with_waiting([_with_progress(one, kept) for one in made])
    present = {one.id for one in items}
    gone = tuple(one for one in seen.plan.progress if one.id not in present)
    return Checklist(seen.plan, call, tuple(items), deadline, gone)


def deadline_of(call: Call | None) -> Deadline | None:
    """Return the deadline that counts: the earliest known, else the first; None where the call has none."""
    rules = list(call.of_kind(Deadline)) if call else []
    known = [(rule.at, at) for at, rule in enumerate(rules) if isinstance(rule.at, datetime)]
    return rules[min(known)[1]] if known else next(iter(rules), None)


# -- actions ---------------------------------------------------------------------------------------


def _of_action(action: Action, plan: Plan, members: Sequence[Partner], last_day: date | None) -> Iterator[Item]:
    """Yield the items of an action: one for each who owes it, or one together; one for each counterpart."""
    last = action.due or (action.window.last if action.window else None)
    reading = read_day(last, action.said, last_day or plan.start)
    item = Item(
        id=action.id,
        kind="action",
        source=action.id,
        owners=(),
        what=action.what,
        stage=action.stage,
        why=_why_action(action, plan),
        begins=action.window.first if action.window else None,
        readings=reading.days,
        written=reading.written,
        doubt=reading.doubt,
        said=action.said,
        needs=action.needs,
        note=action.note,
    )
    owners = [one.id for one in members if action.owner.takes(one)]
    if not owners:
        yield item
        return
    together = [tuple(owners)] if action.jointly else [(one,) for one in owners]
    for group in together:
        named = action.id if action.jointly else f"{action.id}.{group[0]}"
        others = [one.id for one in members if action.with_each is not None and action.with_each.takes(one)]
        others = [one for one in others if one not in group]
        if not others:
            # Also where nobody is there yet to do it with: what is owed must not vanish.
            yield replace(item, id=named, owners=group)
        for other in others:
            place = f"{action.id}.together.{other}" if action.jointly else f"{named}.{other}"
            yield replace(item, id=place, owners=group, counterpart=other)


def _why_action(action: Action, plan: Plan) -> Message:
    titles = {one.id: one.what for one in plan.actions}
    parameters: dict[str, Parameter] = {"said": action.said or "", "source": action.source or ""}
    if action.needs:
        parameters["needs"] = Names(tuple(titles[one] for one in action.needs))
    if action.amount is not None:
        parameters["amount"] = Euro(action.amount)
    return Message("owed-in-plan", parameters)


def _with_waiting(items: Sequence[Item]) -> list[Item]:
    owed = {one.source for one in items if one.kind == "action" and one.is_owed}
    return [replace(one, waits_for=tuple(need for need in one.needs if need in owed)) for one in items]


# -- documents -------------------------------------------------------------------------------------


def _of_document(rule: Document, call: Call, members: Sequence[Partner], last_day: date | None) -> Iterator[Item]:
    """Yield the items of a document: one for each member in its roles; one of the project, which the lead hands in."""
    is_sure = is_in_force(rule, call_date(call))
    item = Item(
        id=f"{call.id}.{rule.id}",
        kind="document",
        source=rule.id,
        owners=(),
        what=rule.title,
        stage=rule.stage,
        why=_why_document(rule, rule.cite.certainty if is_sure else Certainty.UNSOURCED),
        readings=(last_day,) if rule.stage is Stage.BY_SUBMISSION and last_day is not None else (),
        written=last_day if rule.stage is Stage.BY_SUBMISSION else None,
        note=rule.condition,
        certainty=rule.cite.certainty if is_sure else Certainty.UNSOURCED,
        required=rule.required,
    )
    if not rule.of:
        yield replace(item, owners=tuple(one.id for one in members if one.role is Role.LEAD))
        return
    for member in members:
        if member.role in rule.of and covers(rule, member):
            guessed = Certainty.UNSOURCED if depends_on_unknown(rule, member) else item.certainty
            yield replace(item, id=f"{item.id}.{member.id}", owners=(member.id,), certainty=guessed)


def _why_document(rule: Document, certainty: Certainty) -> Message:
    parameters: dict[str, Parameter] = {
        "rule": rule.id,
        "certainty": Term("certainty", str(certainty)),
        "required": rule.required,
        "condition": (rule.condition or "").rstrip(". "),
        "is_of_project": "no" if rule.of else "yes",
    }
    return Message("owed-under-call", parameters)


def _with_progress(item: Item, kept: Mapping[str, ItemStatus]) -> Item:
    status = kept.get(item.id)
    if status is None:
        return item
    return replace(item, progress=status.status, progress_on=status.on, progress_note=status.note)
