"""The proof that a store is whole: everything in it is built, hashed and followed again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from sqlalchemy import Connection, RowMapping, select

from planner.store import content
from planner.store.protocol import Action, Damage, PlanData
from planner.store.revisions import MAXIMUM_EDITS, Unbuildable, built, verified
from planner.store.tables import call_contents, changes, plans, revisions


def check_store(connection: Connection) -> Iterator[Damage]:
    """Yield everything in a store that is not as it was written."""
    calls = set()
    for row in connection.execute(select(call_contents)).mappings():
        calls.add(row["hash"])
        yield from _check_call(row)
    for plan in connection.execute(select(plans).order_by(plans.c.id)).mappings().all():
        rows = select(revisions).where(revisions.c.plan == plan["id"]).order_by(revisions.c.number)
        tree = connection.execute(rows).mappings().all()
        steps = select(changes).where(changes.c.plan == plan["id"]).order_by(changes.c.version)
        followed = connection.execute(steps).mappings().all()
        damages = chain(_check_tree(tree, calls), _check_changes(plan, tree, followed))
        yield from (Damage(one.reason, plan["id"], one.revision, one.detail) for one in damages)


def _check_call(row: RowMapping) -> Iterator[Damage]:
    try:
        found = content.hash_of(content.unpacked(row["content"]))
    except ValueError:
        found = ""
    if found != row["hash"]:
        yield Damage("call-differs", detail=row["hash"])


def _check_tree(tree: Sequence[RowMapping], calls: set[str]) -> Iterator[Damage]:
    """Yield what is wrong with the revisions of one plan."""
    data: dict[int, PlanData] = {}
    edits: dict[int, int] = {}
    for position, row in enumerate(tree, 1):
        number, parent = row["number"], row["parent"]
        if number != position:
            yield Damage("revision-missing", revision=position)
            return
        if parent not in data if number > 1 and row["edits"] else (parent is None) != (number == 1):
            yield Damage("parent-unreadable", revision=number)
            continue
        edits[number] = edits.get(parent, 0) + 1 if row["edits"] else 0
        if edits[number] != row["edits"] or edits[number] > MAXIMUM_EDITS:
            yield Damage("edits-miscounted", revision=number)
        if row["call_hash"] is not None and row["call_hash"] not in calls:
            yield Damage("call-missing", revision=number, detail=row["call_hash"])
        try:
            data[number] = built(row, data.get(parent))
            verified(row, data[number])
        except Unbuildable as error:
            data.pop(number, None)
            yield Damage(error.reason, revision=number)


def _check_changes(plan: RowMapping, tree: Sequence[RowMapping], steps: Sequence[RowMapping]) -> Iterator[Damage]:
    """Yield where the changes of one plan do not lead from its first revision to what it shows."""
    parents = {row["number"]: row["parent"] for row in tree}
    head: int | None = None
    for version, step in enumerate(steps, 1):
        if step["version"] != version:
            yield Damage("change-missing", detail=str(version))
            return
        if step["before"] != head or not _leads(step, parents):
            yield Damage("change-impossible", revision=step["after"], detail=str(version))
        head = step["after"]
    last = steps[-1] if steps else None
    shown = (plan["version"], plan["head"], plan["author"], plan["updated_at"], plan["is_deleted"])
    if last is None or shown != (
        last["version"],
        last["after"],
        last["author"],
        last["at"],
        last["action"] == Action.DELETE,
    ):
        yield Damage("entry-differs")


def _leads(step: RowMapping, parents: dict[int, int | None]) -> bool:
    """Return whether a change can lead from the head before it to the head after it."""
    before, after = step["before"], step["after"]
    if after not in parents:
        return False
    match step["action"]:
        case Action.UNDO:
            return bool(parents.get(before) == after)
        case Action.DELETE | Action.UNDELETE:
            return bool(before == after)
        case _:
            return bool(parents[after] == before)
