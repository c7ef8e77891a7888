"""The store: plans kept on this machine, with their history; beside files, the other place that plans come from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from planner.errors import PlanUnknown
from planner.exchange.planfile import write_plan_file
from planner.findings import Finding, Message
from planner.plan.model import Plan
from planner.plan.reading import plan_data
from planner.services.plans import open_plan
from planner.services.workspace import Workspace, call_content, readable_plan, this_user
from planner.store import open_store
from planner.store.protocol import By, Damage, PlanEntry, PlanStore, Revision
from planner.terms.words import SLUG
from planner.wording import Wording

_STORED = re.compile(rf"(?P<id>{SLUG.pattern})(@(?P<number>[0-9]{{1,9}}))?")


@contextmanager
def opened_store(folder: Path | None = None) -> Iterator[PlanStore]:
    """Open the store of this user, and let go of it at the end.

    Raises:
        StoreBroken: If what lies in its place is no sound store.
        StoreTooNew: If a newer planner has written it.
        FileUnwritable: If nothing can be written there.
    """
    store = open_store(folder)
    try:
        yield store
    finally:
        store.close()


def find_plan(place: Path, *, roots: Sequence[Path] | None = None) -> Plan:
    """Return the plan in a file, or the stored plan of that id where there is no such file.

    Args:
        place: File; or id of a stored plan, with ``@`` and a number for one of its revisions: ``regin@3``.
        roots: Folders of call files.

    Raises:
        PlanUnknown: If it could be an id, and neither a file nor a stored plan has that name; if the plan is deleted,
            or has no such revision.
        StoreBroken: If the stored plan cannot be read.
        FileUnreadable: If the file cannot be read; and what ``open_plan`` raises.
    """
    named = _STORED.fullmatch(str(place))
    if named is None or place.exists():
        return open_plan(place, roots=roots)
    name, number = named["id"], int(named["number"]) if named["number"] else None
    with opened_store() as store:
        stored = store.open(name)
        if stored.entry.is_deleted:
            raise PlanUnknown(name=name, is_deleted=True)
        return readable_plan(name, stored.data if number is None else store.at_revision(name, number), number)


def call_findings(place: Path, *, roots: Sequence[Path] | None = None) -> list[Finding]:
    """Return what there is to say where the data of a stored plan's call changed since it was last saved.

    Args:
        place: As ``find_plan`` takes it; of a file, and of an older revision, there is nothing to say.
        roots: Folders of call files.
    """
    named = _STORED.fullmatch(str(place))
    if named is None or named["number"] or place.exists():
        return []
    with opened_store() as store:
        workspace = Workspace(store, roots=roots)
        change = workspace.call_change(workspace.hold(named["id"]))
    return [] if change is None else [change.finding]


def plan_history(plan_id: str) -> tuple[Revision, ...]:
    """Return the revisions of a stored plan, in the order in which they were made.

    Raises:
        PlanUnknown: If there is none of that id.
    """
    with opened_store() as store:
        return store.history(plan_id)


def revision_json(revision: Revision, words: Wording) -> dict[str, Any]:
    """Return a revision as JSON, with what was done in words."""
    return {
        "number": revision.number,
        "parent": revision.parent,
        "author": revision.author,
        "at": revision.at.isoformat(),
        "code": revision.message.code if revision.message else None,
        "says": words.message(revision.message) if revision.message else None,
        "call_hash": revision.call_hash,
        "content_hash": revision.content_hash,
    }


def list_plans(*, with_deleted: bool = False) -> tuple[PlanEntry, ...]:
    """Return the stored plans, those changed last first."""
    with opened_store() as store:
        return store.list(with_deleted=with_deleted)


def keep_plan(file: Path, *, at: datetime, roots: Sequence[Path] | None = None) -> PlanEntry:
    """Put the plan of a file into the store, and return its entry there.

    Args:
        file: Plan file.
        at: The moment, with a time zone.
        roots: Folders of call files.
    """
    plan = open_plan(file, roots=roots)
    by = By(author=this_user(), at=at, note=Message("plan-imported", {"file": file.name}))
    with opened_store() as store:
        return store.create(plan_data(plan), by=by, call_content=call_content(plan, roots))


def take_plan(plan_id: str, file: Path) -> Plan:
    """Write a stored plan to a file that is not there yet, and return it.

    Raises:
        PlanUnknown: If there is no stored plan of that id.
        FileExists: If there is a file already.
    """
    plan = find_plan(Path(plan_id))
    write_plan_file(plan, file)
    return plan


def check_store() -> tuple[Damage, ...]:
    """Return what is damaged in the store: every patch is applied, every hash computed."""
    with opened_store() as store:
        return store.check()


def entry_json(entry: PlanEntry) -> dict[str, Any]:
    """Return an entry of the list as JSON."""
    return {
        "id": entry.id,
        "title": entry.title,
        "call": entry.call,
        "version": entry.version,
        "updated_at": entry.updated_at.isoformat(),
        "author": entry.author,
        "is_deleted": entry.is_deleted,
    }
