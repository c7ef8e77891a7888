"""The store over SQL, in what SQLite and PostgreSQL share; see ``protocol`` for what each operation means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Engine, RowMapping, insert, select, update

import planner
from planner.errors import NameUnknown, PlanUnknown, StoreBroken
from planner.store import content, entries, revisions
from planner.store.check import check_store
from planner.store.protocol import Action, By, Change, Damage, PlanData, PlanEntry, Revision, Stored
from planner.store.tables import call_contents, changes, plans

READING = {"is_reading": True}
"""Execution options of a connection that will not write."""


class SqlStore:
    """Plans in a database whose tables are there.

    Args:
        engine: The database. A transaction on it must keep other writers of the same plan out, from its beginning
            (SQLite) or from the first row read for update (PostgreSQL).
        file: What to call it in an error.
        program_version: Written into each revision.
    """

    def __init__(self, engine: Engine, *, file: str, program_version: str = planner.__version__) -> None:
        self._engine = engine
        self._reader = engine.execution_options(**READING)
        self._file = file
        self._program_version = program_version

    # -- reading -----------------------------------------------------------------------------------

    def list(self, *, with_deleted: bool = False) -> tuple[PlanEntry, ...]:
        """Return the plans, those changed last first."""
        rows = select(plans).order_by(plans.c.updated_at.desc(), plans.c.id)
        if not with_deleted:
            rows = rows.where(plans.c.is_deleted.is_(False))
        with self._reading() as connection:
            return tuple(entries.entry_of(row) for row in connection.execute(rows).mappings())

    def open(self, plan_id: str) -> Stored:
        """Return a plan as it stands."""
        with self._reading(plan_id) as connection:
            return self._stored(connection, plan_id)

    def can_undo(self, plan_id: str) -> bool:
        """Return whether an undo would change something."""
        with self._reading(plan_id) as connection:
            return _undone(connection, entries.plan_row(connection, plan_id)) is not None

    def can_redo(self, plan_id: str) -> bool:
        """Return whether a redo would change something."""
        with self._reading(plan_id) as connection:
            return _redone(connection, entries.plan_row(connection, plan_id)) is not None

    def history(self, plan_id: str) -> tuple[Revision, ...]:
        """Return all revisions in the order in which they were made."""
        with self._reading(plan_id) as connection:
            entries.plan_row(connection, plan_id)
            return revisions.all_described(connection, plan_id)

    def changes(self, plan_id: str) -> tuple[Change, ...]:
        """Return everything that was done to a plan, in order."""
        rows = select(changes).where(changes.c.plan == plan_id).order_by(changes.c.version)
        with self._reading(plan_id) as connection:
            entries.plan_row(connection, plan_id)
            return tuple(
                Change(row["version"], Action(row["action"]), row["before"], row["after"], row["author"], row["at"])
                for row in connection.execute(rows).mappings()
            )

    def at_revision(self, plan_id: str, number: int) -> PlanData:
        """Return the data of a revision."""
        with self._reading(plan_id) as connection:
            entries.plan_row(connection, plan_id)
            return revisions.data_at(connection, plan_id, number)

    def call_content(self, call_hash: str) -> dict[str, Any]:
        """Return the resolved call of that hash."""
        rows = select(call_contents.c.content).where(call_contents.c.hash == content.plain(call_hash))
        with self._reading() as connection:
            kept = connection.execute(rows).scalar()
            if kept is None:
                raise NameUnknown(what="call", name=call_hash)
            encoded = content.unpacked(kept)
            if content.hash_of(encoded) != call_hash:
                raise ValueError(call_hash)
            said: dict[str, Any] = content.decoded(encoded)
            return said

    def check(self) -> tuple[Damage, ...]:
        """Return what is damaged."""
        with self._reading() as connection:
            return tuple(check_store(connection))

    # -- writing -----------------------------------------------------------------------------------

    def create(self, data: PlanData, *, by: By, call_content: Mapping[str, Any] | None) -> PlanEntry:
        """Add a plan, and return its entry."""
        new = revisions.draft(data, call_content)
        with self._writing() as connection:
            plan_id = entries.free_id(connection, new.data.get("id"))
            row = {
                "id": plan_id,
                "version": 0,
                "head": 0,
                "is_deleted": False,
                **entries.shown(new.data),
                **entries.signed(by),
            }
            connection.execute(insert(plans).values(row))
            return self._grown(connection, entries.plan_row(connection, plan_id), Action.CREATE, new, by)

    def save(
        self, plan_id: str, data: PlanData, *, expected_version: int, by: By, call_content: Mapping[str, Any] | None
    ) -> PlanEntry:
        """Save a plan, and return its entry."""
        new = revisions.draft(data, call_content)
        with self._changing(plan_id, expected_version) as (connection, plan):
            return self._grown(connection, plan, Action.SAVE, new, by)

    def undo(self, plan_id: str, *, expected_version: int, by: By) -> Stored:
        """Move the head to its parent, and return the plan as it stands then."""
        with self._changing(plan_id, expected_version) as (connection, plan):
            return self._moved(connection, plan, Action.UNDO, _undone(connection, plan), by)

    def redo(self, plan_id: str, *, expected_version: int, by: By) -> Stored:
        """Move the head to the child from which an undo came last, and return the plan as it stands then."""
        with self._changing(plan_id, expected_version) as (connection, plan):
            return self._moved(connection, plan, Action.REDO, _redone(connection, plan), by)

    def restore(self, plan_id: str, number: int, *, expected_version: int, by: By) -> Stored:
        """Make the content of a revision the newest one, and return the plan as it stands then."""
        with self._changing(plan_id, expected_version) as (connection, plan):
            new = revisions.draft(revisions.data_at(connection, plan_id, number), None)
            new = replace(new, call_hash=revisions.described(connection, plan_id, number).call_hash)
            self._grown(connection, plan, Action.RESTORE, new, by)
            return self._stored(connection, plan_id)

    def delete(self, plan_id: str, *, expected_version: int, by: By) -> PlanEntry:
        """Hide a plan, and return its entry."""
        with self._changing(plan_id, expected_version, may_be_deleted=True) as (connection, plan):
            if not plan["is_deleted"]:
                self._record(connection, plan, Action.DELETE, plan["head"], by, is_deleted=True)
            return entries.entry_of(entries.plan_row(connection, plan_id))

    def undelete(self, plan_id: str, *, by: By) -> PlanEntry:
        """Show a hidden plan again, and return its entry."""
        with self._writing(plan_id) as connection:
            plan = entries.plan_row(connection, plan_id, for_update=True)
            if plan["is_deleted"]:
                self._record(connection, plan, Action.UNDELETE, plan["head"], by, is_deleted=False)
            return entries.entry_of(entries.plan_row(connection, plan_id))

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    # -- inside ------------------------------------------------------------------------------------

    @contextmanager
    def _reading(self, plan_id: str | None = None) -> Iterator[Connection]:
        with self._damage_named(plan_id), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self, plan_id: str | None = None) -> Iterator[Connection]:
        with self._damage_named(plan_id), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _changing(
        self, plan_id: str, expected_version: int, *, may_be_deleted: bool = False
    ) -> Iterator[tuple[Connection, RowMapping]]:
        """Yield a plan that has the version expected, and that nobody else can change meanwhile."""
        with self._writing(plan_id) as connection:
            plan = entries.plan_row(connection, plan_id, for_update=True)
            if plan["version"] != expected_version:
                raise entries.conflict(plan, expected_version)
            if plan["is_deleted"] and not may_be_deleted:
                raise PlanUnknown(name=plan_id, is_deleted=True)
            yield connection, plan

    @contextmanager
    def _damage_named(self, plan_id: str | None) -> Iterator[None]:
        """Say in which store and plan it is that something cannot be read; nothing else may raise ValueError inside."""
        try:
            yield
        except revisions.Unbuildable as error:
            raise StoreBroken(file=self._file, reason=error.reason, plan=plan_id, revision=error.number) from error
        except ValueError as error:
            raise StoreBroken(file=self._file, reason="row-unreadable", plan=plan_id) from error

    def _stored(self, connection: Connection, plan_id: str) -> Stored:
        plan = entries.plan_row(connection, plan_id)
        return Stored(
            entry=entries.entry_of(plan),
            data=revisions.data_at(connection, plan_id, plan["head"]),
            revision=revisions.described(connection, plan_id, plan["head"]),
        )

    def _grown(
        self, connection: Connection, plan: RowMapping, action: Action, new: revisions.Draft, by: By
    ) -> PlanEntry:
        """Add a revision below the head unless it says the same, and return the plan's entry."""
        parent: int | None = plan["head"] or None
        if parent is None or not new.says_the_same(revisions.described(connection, plan["id"], parent)):
            added = revisions.add(connection, plan["id"], parent, new, by=by, program_version=self._program_version)
            self._record(connection, plan, action, added.number, by, **entries.shown(new.data))
        return entries.entry_of(entries.plan_row(connection, plan["id"]))

    def _moved(self, connection: Connection, plan: RowMapping, action: Action, head: int | None, by: By) -> Stored:
        """Move the head, if there is where to, and return the plan as it stands then."""
        if head is not None:
            shown = entries.shown(revisions.data_at(connection, plan["id"], head))
            self._record(connection, plan, action, head, by, **shown)
        return self._stored(connection, plan["id"])

    def _record(
        self, connection: Connection, plan: RowMapping, action: Action, head: int, by: By, **values: object
    ) -> None:
        """Write down what was done, and show it."""
        version = plan["version"] + 1
        connection.execute(
            insert(changes).values(
                plan=plan["id"],
                version=version,
                action=action.value,
                before=plan["head"] or None,
                after=head,
                author=content.plain(by.author),
                at=by.at,
            )
        )
        # The version again: a database without a lock on what was read must not let two of them through.
        still = update(plans).where(plans.c.id == plan["id"], plans.c.version == plan["version"])
        row = {"version": version, "head": head, **values, **entries.signed(by)}
        if connection.execute(still.values(row)).rowcount != 1:
            raise entries.conflict(entries.plan_row(connection, plan["id"]), plan["version"])


def _undone(connection: Connection, plan: RowMapping) -> int | None:
    return revisions.described(connection, plan["id"], plan["head"]).parent


def _redone(connection: Connection, plan: RowMapping) -> int | None:
    arrived = (changes.c.plan == plan["id"], changes.c.after == plan["head"], changes.c.action == Action.UNDO.value)
    rows = select(changes.c.before).where(*arrived).order_by(changes.c.version.desc()).limit(1)
    return connection.execute(rows).scalar()
