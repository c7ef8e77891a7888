"""The store: plans kept on this machine, with their history; beside files, the other place that plans come from."""

from __future__ import annotations

import getpass
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from planner import catalogue
from planner.errors import PlanUnknown
from planner.exchange.planfile import write_plan_file
from planner.findings import Message
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data
from planner.services.plans import open_plan
from planner.store.protocol import By, Damage, PlanEntry, PlanStore
from planner.store.sqlite import open_store
from planner.terms.words import SLUG


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

    Raises:
        PlanUnknown: If it could be an id, and neither a file nor a stored plan has that name.
        FileUnreadable: If the file cannot be read; and what ``open_plan`` raises.
    """
    if place.exists() or place.suffix or not SLUG.fullmatch(str(place)):
        return open_plan(place, roots=roots)
    with opened_store() as store:
        plan, _ = parse_plan(store.open(str(place)).data)
    if plan is None:
        raise PlanUnknown(name=str(place))
    return plan


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
    by = By(author=getpass.getuser(), at=at, note=Message("plan-imported", {"file": file.name}))
    with opened_store() as store:
        return store.create(plan_data(plan), by=by, call_content=_call_content(plan, roots))


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


def _call_content(plan: Plan, roots: Sequence[Path] | None) -> dict[str, Any] | None:
    return None if plan.call is None else catalogue.read_call(plan.call, roots=roots).model_dump(mode="json")
