"""The tree of a plan's revisions in the database: adding one, and building its data again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select

from planner.errors import PlanUnknown
from planner.plan.model import SCHEMA_VERSION
from planner.store import content, patch
from planner.store.protocol import By, Kind, PlanData, Revision
from planner.store.tables import call_contents, revisions

MAXIMUM_EDITS = 50
"""Patches, one upon the other, after which a revision is kept whole."""

_MAXIMUM_NUMBER = 2**63 - 1  # of a BIGINT; people can ask for any

# All but the content, which is most of the row.
_DESCRIPTION = [column for column in revisions.columns if column.name != "content"]


class Unbuildable(Exception):
    """A revision whose content is not what was written (arguments: reason, number)."""

    def __init__(self, reason: str, number: int) -> None:
        self.reason, self.number = reason, number
        super().__init__(reason, number)


@dataclass(frozen=True, slots=True)
class Draft:
    """A revision to be.

    Attributes:
        data: Its data, as JSON gives them.
        encoded: The same as canonical JSON.
        call_hash: Hash of the call that it was computed with.
        call: The call itself as canonical JSON; None where it is in the database already.
    """

    data: PlanData
    encoded: bytes
    call_hash: str | None = None
    call: bytes | None = None

    @property
    def content_hash(self) -> str:
        """Hash of the data."""
        return content.hash_of(self.encoded)

    @property
    def schema_version(self) -> int:
        """Version of the form that the data say they have; 0 where that is no number."""
        said = str(self.data.get("schema_version", SCHEMA_VERSION))
        return int(said) if said.isdecimal() and len(said) < 10 else 0

    def says_the_same(self, head: Revision) -> bool:
        """Return whether nothing would be new in it."""
        return (self.content_hash, self.call_hash) == (head.content_hash, head.call_hash)


def draft(data: PlanData, call_content: Mapping[str, Any] | None) -> Draft:
    """Return data and the call that they are computed with as a revision to be: what their JSON says is kept.

    Raises:
        ValueError: If they are no JSON; also TypeError.
    """
    encoded = content.canonical(data)
    if call_content is None:
        return Draft(content.decoded(encoded), encoded)
    call = content.canonical(call_content)
    return Draft(content.decoded(encoded), encoded, content.hash_of(call), call)


def described(connection: Connection, plan: str, number: int) -> Revision:
    """Return one revision.

    Raises:
        PlanUnknown: If the plan has none of that number.
    """
    rows = select(*_DESCRIPTION).where(revisions.c.plan == plan, revisions.c.number == number)
    row = connection.execute(rows).mappings().first()
    if row is None:
        raise PlanUnknown(name=plan, number=number)
    return revision_of(row)


def all_described(connection: Connection, plan: str) -> tuple[Revision, ...]:
    """Return all revisions of a plan, in the order of their numbers."""
    rows = select(*_DESCRIPTION).where(revisions.c.plan == plan).order_by(revisions.c.number)
    return tuple(revision_of(row) for row in connection.execute(rows).mappings())


def revision_of(row: RowMapping) -> Revision:
    """Return what a row says of its revision."""
    code = row["message_code"]
    return Revision(
        number=row["number"],
        parent=row["parent"],
        kind=Kind(row["kind"]),
        author=row["author"],
        at=row["at"],
        message=None if code is None else content.read_message(code, row["message_parameters"]),
        content_hash=row["content_hash"],
        schema_version=row["schema_version"],
        program_version=row["program_version"],
        call_hash=row["call_hash"],
    )


def data_at(connection: Connection, plan: str, number: int) -> PlanData:
    """Return the data of a revision, after comparing their hash.

    Raises:
        PlanUnknown: If the plan has no revision of that number.
        Unbuildable: If they are not what was written.
    """
    rows = _chain(connection, plan, number)
    if not rows:
        raise PlanUnknown(name=plan, number=number)
    # From the canonical form, so that the same content has its keys in the same order, whatever way it was kept.
    data: PlanData = content.decoded(verified(rows[-1], _built_all(rows)))
    return data


def built(row: RowMapping, parent: PlanData | None) -> PlanData:
    """Return the data that a row says, upon those of its parent.

    Raises:
        Unbuildable: If its content cannot be read, or is a patch of something else.
    """
    try:
        said = content.decoded(content.unpacked(row["content"]))
        if row["kind"] == Kind.SNAPSHOT:
            return dict(said)
        if parent is None:
            raise ValueError(parent)
        return patch.applied(parent, said)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Unbuildable("revision-unreadable", row["number"]) from error


def verified(row: RowMapping, data: PlanData) -> bytes:
    """Return the data of a row as canonical JSON.

    Raises:
        Unbuildable: If their hash is not that of the row.
    """
    encoded = content.canonical(data)
    if content.hash_of(encoded) != row["content_hash"]:
        raise Unbuildable("hash-differs", row["number"])
    return encoded


def add(connection: Connection, plan: str, parent: int | None, new: Draft, *, by: By, program_version: str) -> Revision:
    """Add a revision below its parent, and return it."""
    if new.call is not None:
        _keep_call(connection, new)
    numbers = select(revisions.c.number).where(revisions.c.plan == plan).order_by(revisions.c.number.desc()).limit(1)
    number = (connection.execute(numbers).scalar() or 0) + 1
    edits, kept = _kept(_chain(connection, plan, parent) if parent else (), new)
    note = by.note
    row = {
        "plan": plan,
        "number": number,
        "parent": parent,
        "kind": (Kind.EDIT if edits else Kind.SNAPSHOT).value,
        "edits": edits,
        "content": kept,
        "content_hash": new.content_hash,
        "call_hash": new.call_hash,
        "author": content.plain(by.author),
        "at": by.at,
        "message_code": note and note.code,
        "message_parameters": note and content.written_parameters(note),
        "schema_version": new.schema_version,
        "program_version": program_version,
    }
    connection.execute(insert(revisions).values(row))
    return described(connection, plan, number)


def _keep_call(connection: Connection, new: Draft) -> None:
    """Keep the content of a call if it is the first time."""
    there = select(call_contents.c.hash).where(call_contents.c.hash == new.call_hash)
    if connection.execute(there).first() is None:
        row = {"hash": new.call_hash, "content": content.packed(new.call or b"")}
        connection.execute(insert(call_contents).values(row))


def _kept(chain: Sequence[RowMapping], new: Draft) -> tuple[int, bytes]:
    """Return how many edits there are since the last snapshot with this one, and what to keep of it."""
    snapshot = content.packed(new.encoded)
    if not chain or chain[-1]["edits"] >= MAXIMUM_EDITS:
        return 0, snapshot
    try:
        parent = _built_all(chain)
        verified(chain[-1], parent)
    except Unbuildable:
        # Damage above must not keep anybody from saving what he has.
        return 0, snapshot
    difference = patch.difference(parent, new.data)
    edit = content.packed(content.canonical(difference))
    # Whole also where the patch would not give it back: that would be a mistake of ours, and cost the plan.
    if len(edit) >= len(snapshot) or content.canonical(patch.applied(parent, difference)) != new.encoded:
        return 0, snapshot
    return chain[-1]["edits"] + 1, edit


def _built_all(chain: Sequence[RowMapping]) -> PlanData:
    data = built(chain[0], None)
    for row in chain[1:]:
        data = built(row, data)
    return data


def _chain(connection: Connection, plan: str, number: int) -> Sequence[RowMapping]:
    """Return the rows from the last snapshot down to a revision; none where there is no such revision."""
    if not 0 < number <= _MAXIMUM_NUMBER:
        return ()
    columns = (
        revisions.c.number,
        revisions.c.parent,
        revisions.c.kind,
        revisions.c.edits,
        revisions.c.content,
        revisions.c.content_hash,
    )
    chain = select(*columns).where(revisions.c.plan == plan, revisions.c.number == number).cte("chain", recursive=True)
    above = select(*columns).where(
        revisions.c.plan == plan, revisions.c.number == chain.c.parent, chain.c.kind == Kind.EDIT.value
    )
    whole = chain.union_all(above)
    return connection.execute(select(whole).order_by(whole.c.number)).mappings().all()
