"""What a store of plans can do, whatever database is behind it.

A plan in the store has **revisions**, numbered from 1. A revision never changes and never disappears; each but the
first has a parent with a smaller number, so that they form a tree. The **head** is the revision that the plan shows.

- *Save* adds a revision below the head, which becomes the head. Where nothing has changed, nothing happens.
- *Undo* moves the head to its parent. At the first revision nothing happens.
- *Redo* moves the head to that child of it from which an undo came last. Where no undo has arrived at the head,
  nothing happens; so an edit after an undo begins a branch on which there is nothing to redo. Undo that edit, and
  redo goes to it, not to the branch that was left before; that one stays in the history.
- *Restore* adds a revision with the content of an earlier one below the head; undo takes it back.
- *Delete* hides a plan until it is *undeleted*. Its head and its history stay, its id is not given away.

Each of these that changes something raises the plan's **version** by one and is recorded as a ``Change``: who, when,
from which revision to which. Whoever changes a plan names the version that he saw; if it is not the present one,
nothing is changed and ``StoreConflict`` says who was faster. Each operation happens as a whole or not at all, and when
it returns, its result survives the end of the process and a loss of power.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol, TypeAlias

from planner.findings import Message

PlanData: TypeAlias = dict[str, Any]
"""A plan as ``planner.plan.reading.plan_data`` gives it: JSON, in which mappings have no order."""


class Kind(StrEnum):
    """How a revision is kept: as what differs from its parent, or whole."""

    EDIT = "edit"
    SNAPSHOT = "snapshot"


class Action(StrEnum):
    """What was done to a plan."""

    CREATE = "create"
    SAVE = "save"
    UNDO = "undo"
    REDO = "redo"
    RESTORE = "restore"
    DELETE = "delete"
    UNDELETE = "undelete"


@dataclass(frozen=True, slots=True)
class By:
    """Who does something, when, and what it is.

    Attributes:
        author: Name or address of a person; what was given when the plan is shown to others.
        at: The moment, with a time zone; kept in UTC to the microsecond.
        note: What is done, for the history; only revisions have one.
    """

    author: str
    at: datetime
    note: Message | None = None

    def __post_init__(self) -> None:
        """Refuse a moment without a time zone.

        Raises:
            ValueError: If there is none.
        """
        if self.at.utcoffset() is None:
            raise ValueError(self.at)


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """A plan in the list of plans.

    Attributes:
        id: Its id in the store: that of the plan when it was created, with a number where it was taken.
        title: The plan's title.
        call: Target that it applies to; None for own resources.
        version: Counts its changes; whoever changes it names this.
        updated_at: When it was last changed, in UTC.
        author: Who changed it last.
        is_deleted: Whether it is hidden.
    """

    id: str
    title: str
    call: str | None
    version: int
    updated_at: datetime
    author: str
    is_deleted: bool


@dataclass(frozen=True, slots=True)
class Revision:
    """One state of a plan.

    Attributes:
        number: Counts the plan's revisions from 1.
        parent: Number of the revision that it was made from; None for the first.
        kind: How it is kept.
        author: Who made it.
        at: When, in UTC.
        message: What was done, as its maker said it.
        content_hash: SHA-256 of its data as canonical JSON.
        schema_version: Version of the plan's form.
        program_version: Version of the planner that wrote it.
        call_hash: Hash of the resolved call that it was computed with; None for own resources.
    """

    number: int
    parent: int | None
    kind: Kind
    author: str
    at: datetime
    message: Message | None
    content_hash: str
    schema_version: int
    program_version: str
    call_hash: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """One step in the life of a plan.

    Attributes:
        version: The plan's version afterwards.
        action: What was done.
        before: Head before; None when the plan was created.
        after: Head afterwards.
        author: Who did it.
        at: When, in UTC.
    """

    version: int
    action: Action
    before: int | None
    after: int
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Stored:
    """A plan as it stands: its entry, its data (the reader's own copy), and the revision that these are."""

    entry: PlanEntry
    data: PlanData
    revision: Revision


@dataclass(frozen=True, slots=True)
class Damage:
    """Something in a store that is not as it was written.

    Attributes:
        reason: Kebab-case name of what is wrong.
        plan: Where it concerns one plan.
        revision: Where it concerns one revision of it.
        detail: What the database says, or the hash or version concerned.
    """

    reason: str
    plan: str | None = None
    revision: int | None = None
    detail: str | None = None


class PlanStore(Protocol):
    """Plans with their revisions; see the module for the meaning of each operation.

    Every operation may raise ``StoreBroken`` where the content is damaged, and ``FileUnwritable`` where the place of
    the store cannot be written. Those that name a plan raise ``PlanUnknown`` where there is none, and those that change
    one also where it is deleted.
    """

    def create(self, data: PlanData, *, by: By, call_content: Mapping[str, Any] | None) -> PlanEntry:
        """Add a plan, and return its entry.

        Args:
            data: The plan.
            by: Who adds it, when, and where it comes from.
            call_content: The resolved call that it is computed with, as JSON; None for own resources.
        """
        ...

    def list(self, *, with_deleted: bool = False) -> tuple[PlanEntry, ...]:
        """Return the plans, those changed last first."""
        ...

    def open(self, plan_id: str) -> Stored:
        """Return a plan as it stands; one that is deleted too."""
        ...

    def save(
        self, plan_id: str, data: PlanData, *, expected_version: int, by: By, call_content: Mapping[str, Any] | None
    ) -> PlanEntry:
        """Save a plan, and return its entry.

        Where data, form and call are those of the head, nothing happens and the version stays.

        Args:
            plan_id: Which plan.
            data: Its new content, whole.
            expected_version: Version that was changed.
            by: Who changed it, when, and how.
            call_content: The resolved call that it is computed with, as JSON; None for own resources.

        Raises:
            StoreConflict: If the plan has another version by now.
        """
        ...

    def undo(self, plan_id: str, *, expected_version: int, by: By) -> Stored:
        """Move the head to its parent, and return the plan as it stands then.

        Raises:
            StoreConflict: If the plan has another version by now.
        """
        ...

    def redo(self, plan_id: str, *, expected_version: int, by: By) -> Stored:
        """Move the head to the child from which an undo came last, and return the plan as it stands then.

        Raises:
            StoreConflict: If the plan has another version by now.
        """
        ...

    def can_undo(self, plan_id: str) -> bool:
        """Return whether an undo would change something."""
        ...

    def can_redo(self, plan_id: str) -> bool:
        """Return whether a redo would change something."""
        ...

    def history(self, plan_id: str) -> tuple[Revision, ...]:
        """Return all revisions, those of abandoned branches too, in the order in which they were made."""
        ...

    def changes(self, plan_id: str) -> tuple[Change, ...]:
        """Return everything that was done to a plan, undos and deletions too, in that order."""
        ...

    def at_revision(self, plan_id: str, number: int) -> PlanData:
        """Return the data of a revision.

        Raises:
            PlanUnknown: If there is no such plan, or no such revision.
        """
        ...

    def restore(self, plan_id: str, number: int, *, expected_version: int, by: By) -> Stored:
        """Make the content of a revision the newest one, and return the plan as it stands then.

        It keeps the hash of the call that the revision was computed with, so that a difference to the call of today
        shows.

        Raises:
            StoreConflict: If the plan has another version by now.
            PlanUnknown: If there is no such plan, or no such revision.
        """
        ...

    def delete(self, plan_id: str, *, expected_version: int, by: By) -> PlanEntry:
        """Hide a plan, and return its entry; where it is hidden already, nothing happens.

        Raises:
            StoreConflict: If the plan has another version by now.
        """
        ...

    def undelete(self, plan_id: str, *, by: By) -> PlanEntry:
        """Show a hidden plan again, and return its entry; where it is not hidden, nothing happens."""
        ...

    def call_content(self, call_hash: str) -> dict[str, Any]:
        """Return the resolved call of that hash, as it was given.

        Raises:
            NameUnknown: If no revision was computed with such a call.
        """
        ...

    def check(self) -> tuple[Damage, ...]:
        """Return what is damaged: every patch is applied, every hash computed, every change followed again."""
        ...

    def close(self) -> None:
        """Let go of the database; nothing that was confirmed waits for this."""
        ...
