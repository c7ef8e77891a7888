"""The plans in the database, each as the list shows it."""

from __future__ import annotations

from sqlalchemy import Connection, RowMapping, select

from planner.errors import PlanUnknown, StoreConflict
from planner.store import content
from planner.store.protocol import By, PlanData, PlanEntry
from planner.store.tables import plans
from planner.terms.words import SLUG


def plan_row(connection: Connection, plan_id: str, *, for_update: bool = False) -> RowMapping:
    """Return a plan as it stands.

    Args:
        connection: Inside a transaction.
        plan_id: Which plan.
        for_update: Whether to keep others from changing it until the transaction ends.

    Raises:
        PlanUnknown: If there is none of that id.
    """
    rows = select(plans).where(plans.c.id == content.plain(plan_id))
    row = connection.execute(rows.with_for_update() if for_update else rows).mappings().first()
    if row is None:
        raise PlanUnknown(name=plan_id[:80])
    return row


def entry_of(row: RowMapping) -> PlanEntry:
    """Return what a row says of its plan."""
    return PlanEntry(
        id=row["id"],
        title=row["title"],
        call=row["call"],
        version=row["version"],
        updated_at=row["updated_at"],
        author=row["author"],
        is_deleted=row["is_deleted"],
    )


def conflict(plan: RowMapping, expected_version: int) -> StoreConflict:
    """Return the error that says who was faster."""
    return StoreConflict(
        plan=plan["id"],
        expected=expected_version,
        actual=plan["version"],
        author=plan["author"],
        at=plan["updated_at"],
    )


def shown(data: PlanData) -> dict[str, str | None]:
    """Return what the list of plans shows of a plan."""
    title, call = data.get("title"), data.get("call")
    return {
        "title": content.plain(title) if isinstance(title, str) else "",
        "call": content.plain(call) if isinstance(call, str) else None,
    }


def signed(by: By) -> dict[str, object]:
    """Return who changed a plan last, and when."""
    return {"author": content.plain(by.author), "updated_at": by.at}


def free_id(connection: Connection, wanted: object) -> str:
    """Return the id wanted, with a number from 2 on where it is taken; ids of deleted plans stay taken."""
    stem = wanted if isinstance(wanted, str) and SLUG.fullmatch(wanted) else "plan"
    rows = select(plans.c.id).where((plans.c.id == stem) | plans.c.id.startswith(f"{stem}-", autoescape=True))
    taken = set(connection.execute(rows).scalars())
    free = (f"{stem}-{number}" for number in range(2, len(taken) + 3))
    return stem if stem not in taken else next(one for one in free if one not in taken)
