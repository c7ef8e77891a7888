"""The workspace: one stored plan that somebody works on. Every edit is saved at once, or refused as a whole."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from planner import catalogue, places
from planner.errors import EditRefused, PlanUnknown, StoreBroken
from planner.findings import Finding, Message
from planner.plan.edits import Edit, edited
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data
from planner.services.calls_changed import CallChange, call_change
from planner.services.too_large import check_edit
from planner.store import open_store
from planner.store.content import canonical, hash_of
from planner.store.protocol import By, PlanEntry, PlanStore, Revision, Stored

__all__ = [
    "EditDefects",
    "Held",
    "PlanEntry",
    "Revision",
    "Workspace",
    "free_name",
    "open_workspace",
    "workspace_folder",
]

HISTORY_SHOWN = 50


class EditDefects(EditRefused):
    """An edit that was not made, with everything that would have been wrong in the plan.

    Attributes:
        findings: Every defect, with its place in the plan.
        edit: The edit; the places are those of the plan after it. None where they are those of the plan before.
    """

    def __init__(self, findings: Sequence[Finding], edit: Edit | None = None) -> None:
        super().__init__(count=len(findings))
        self.findings = tuple(findings)
        self.edit = edit


@dataclass(frozen=True, slots=True)
class Held:
    """A stored plan as it is being worked on.

    Attributes:
        id: Its id in the store.
        version: The version that is seen; an edit names it.
        plan: The plan.
        saved_at: When it was last changed, in UTC.
        author: Who changed it last.
        can_undo: Whether there is an edit to take back.
        can_redo: Whether there is one to make again.
        call_hash: Hash of the call that it was last computed with.
    """

    id: str
    version: int
    plan: Plan
    saved_at: datetime
    author: str
    can_undo: bool
    can_redo: bool
    call_hash: str | None


class Workspace:
    """Plans of one store, opened and edited by one person.

    Args:
        store: Where plans are kept.
        author: Who works; the user of this machine when None.
        roots: Folders of call files.
        clock: What time it is.
    """

    def __init__(
        self,
        store: PlanStore,
        *,
        author: str | None = None,
        roots: Sequence[Path] | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self._store = store
        self._author = author or this_user()
        self._roots = roots
        self._clock = clock

    # -- the list of plans -------------------------------------------------------------------------

    def plans(self, *, with_deleted: bool = False) -> tuple[PlanEntry, ...]:
        """Return the stored plans, those changed last first."""
        return self._store.list(with_deleted=with_deleted)

    def put(self, plan: Plan, note: Message) -> Held:
        """Add a plan; where its id is taken, the stored plan has a number behind it, inside too."""
        taken = {one.id for one in self._store.list(with_deleted=True)}
        named = plan.model_copy(update={"id": free_name(plan.id, taken)})
        entry = self._store.create(plan_data(named), by=self._by(note), call_content=self._call(named))
        return self.hold(entry.id)

    def copy(self, plan_id: str, title: str) -> Held:
        """Add a copy of a stored plan under a title of its own; its history begins anew."""
        plan = self.hold(plan_id).plan
        return self.put(plan.model_copy(update={"title": title}), Message("edit-copied", {"title": plan.title}))

    def hold(self, plan_id: str) -> Held:
        """Open a stored plan.

        Raises:
            PlanUnknown: If there is none of that id, or it is deleted.
            StoreBroken: If its content cannot be read.
        """
        stored = self._store.open(plan_id)
        if stored.entry.is_deleted:
            raise PlanUnknown(name=plan_id, is_deleted=True)
        return self._held(stored)

    def version(self, plan_id: str) -> int | None:
        """Return the present version of a plan; None where it is not there any more."""
        return next((one.version for one in self._store.list() if one.id == plan_id), None)

    def delete(self, plan_id: str) -> None:
        """Hide a plan; ``undelete`` shows it again."""
        version = self._store.open(plan_id).entry.version
        self._store.delete(plan_id, expected_version=version, by=self._by(None))

    def undelete(self, plan_id: str) -> None:
        """Show a hidden plan again."""
        self._store.undelete(plan_id, by=self._by(None))

    # -- one plan ----------------------------------------------------------------------------------

    def change(self, held: Held, edit: Edit) -> Held:
        """Make an edit and save it.

        Raises:
            EditDefects: If the plan could not be read any more; it carries every defect. Nothing is saved.
            AmountTooLarge: If it could not be computed any more. Nothing is saved.
            StoreConflict: If somebody else changed the plan since it was opened. Nothing is saved.
        """
        plan, findings = edited(held.plan, edit)
        if plan is None:
            raise EditDefects(findings, edit)
        check_edit(held.plan, plan, roots=self._roots)
        self._store.save(
            held.id,
            plan_data(plan),
            expected_version=held.version,
            by=self._by(edit.message),
            call_content=self._call(plan),
        )
        return self.hold(held.id)

    def undo(self, held: Held) -> Held:
        """Take the last edit back.

        Raises:
            StoreConflict: If somebody else changed the plan since it was opened.
        """
        return self._held(self._store.undo(held.id, expected_version=held.version, by=self._by(None)))

    def redo(self, held: Held) -> Held:
        """Make the edit again that was taken back last.

        Raises:
            StoreConflict: If somebody else changed the plan since it was opened.
        """
        return self._held(self._store.redo(held.id, expected_version=held.version, by=self._by(None)))

    def history(self, held: Held) -> tuple[Revision, ...]:
        """Return the last revisions, the newest first."""
        return self._store.history(held.id)[::-1][:HISTORY_SHOWN]

    def restore(self, held: Held, number: int) -> Held:
        """Make the content of an earlier revision the newest one."""
        by = self._by(Message("edit-restored", {"number": number}))
        return self._held(self._store.restore(held.id, number, expected_version=held.version, by=by))

    def at_revision(self, held: Held, number: int) -> Plan:
        """Return the plan as it was at a revision."""
        return readable_plan(held.id, self._store.at_revision(held.id, number), number)

    def call_change(self, held: Held) -> CallChange | None:
        """Return how the data of the plan's call differ from those that it was last computed with; None if not."""
        if held.call_hash is None or held.plan.call is None:
            return None
        if (now := self._call(held.plan)) is None or hash_of(canonical(now)) == held.call_hash:
            return None
        return call_change(held.plan, self._store.call_content(held.call_hash), roots=self._roots)

    def accept_call(self, held: Held) -> Held:
        """Compute the plan with the call's data of today from now on."""
        edit = Edit(Message("edit-call-accepted", {"value": held.plan.call or ""}), ())
        return self.change(held, edit)

    def close(self) -> None:
        """Let go of the store."""
        self._store.close()

    # -- inside ------------------------------------------------------------------------------------

    def _by(self, note: Message | None) -> By:
        return By(author=self._author, at=self._clock(), note=note)

    def _call(self, plan: Plan) -> dict[str, Any] | None:
        return call_content(plan, self._roots)

    def _held(self, stored: Stored) -> Held:
        entry = stored.entry
        return Held(
            id=entry.id,
            version=entry.version,
            plan=readable_plan(entry.id, stored.data),
            saved_at=entry.updated_at,
            author=entry.author,
            can_undo=self._store.can_undo(entry.id),
            can_redo=self._store.can_redo(entry.id),
            call_hash=stored.revision.call_hash,
        )


def open_workspace(folder: Path | None = None) -> Workspace:
    """Return the workspace of this user; see ``open_store`` for what it raises."""
    return Workspace(open_store(folder))


def workspace_folder() -> Path:
    """Return the folder in which this user's plans are kept."""
    return places.data()


def this_user() -> str:
    """Return the name of the user of this machine; a word for it where the system has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "user"


def free_name(wanted: str, taken: set[str]) -> str:
    """Return a name that is not taken: the one wanted, else with a number behind it."""
    if wanted not in taken:
        return wanted
    return next(name for number in range(2, len(taken) + 3) if (name := f"{wanted}-{number}") not in taken)


def call_content(plan: Plan, roots: Sequence[Path] | None) -> dict[str, Any] | None:
    """Return the resolved call of a plan as the store keeps it; None for own resources."""
    return None if plan.call is None else catalogue.read_call(plan.call, roots=roots).model_dump(mode="json")


def readable_plan(plan_id: str, data: dict[str, Any], number: int | None = None) -> Plan:
    """Return a stored plan, or one of its revisions, from its data.

    Raises:
        StoreBroken: If it cannot be read.
    """
    plan, _ = parse_plan(data)
    if plan is None:
        raise StoreBroken(file=plan_id, reason="revision-unreadable", plan=plan_id, revision=number)
    return plan
