"""The tables of a store, in the types that SQLite and PostgreSQL share; ``migrations`` makes them.

Nothing is ever deleted, and only ``plans`` is updated: it says again what the last row of ``changes`` says, for lists.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A moment, in UTC: SQLite would drop the time zone and keep the hour."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment in UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment with its time zone."""
        if value is None or value.tzinfo is None:
            return None if value is None else value.replace(tzinfo=UTC)
        return value.astimezone(UTC)


plans = Table(
    "plans",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("call", Text),
    Column("version", BigInteger, nullable=False),
    Column("head", BigInteger, nullable=False),
    Column("author", Text, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("is_deleted", Boolean, nullable=False),
)

call_contents = Table(
    "call_contents",
    METADATA,
    Column("hash", String(64), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

revisions = Table(
    "revisions",
    METADATA,
    Column("plan", Text, ForeignKey("plans.id"), primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("parent", BigInteger),
    Column("kind", String(20), nullable=False),
    Column("edits", BigInteger, nullable=False),  # since the last snapshot
    Column("content", LargeBinary, nullable=False),
    Column("content_hash", String(64), nullable=False),
    Column("call_hash", String(64), ForeignKey("call_contents.hash")),
    Column("author", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("message_code", Text),
    Column("message_parameters", Text),
    Column("schema_version", BigInteger, nullable=False),
    Column("program_version", Text, nullable=False),
    ForeignKeyConstraint(["plan", "parent"], ["revisions.plan", "revisions.number"]),
    CheckConstraint("parent < number", name="parent_is_earlier"),
    CheckConstraint("kind IN ('edit', 'snapshot')", name="kind"),
    CheckConstraint("(kind = 'snapshot') = (edits = 0)", name="edits"),
)

changes = Table(
    "changes",
    METADATA,
    Column("plan", Text, ForeignKey("plans.id"), primary_key=True),
    Column("version", BigInteger, primary_key=True, autoincrement=False),
    Column("action", String(20), nullable=False),
    Column("before", BigInteger),
    Column("after", BigInteger, nullable=False),
    Column("author", Text, nullable=False),
    Column("at", Moment, nullable=False),
    ForeignKeyConstraint(["plan", "before"], ["revisions.plan", "revisions.number"]),
    ForeignKeyConstraint(["plan", "after"], ["revisions.plan", "revisions.number"]),
    CheckConstraint(
        "action IN ('create', 'save', 'undo', 'redo', 'restore', 'delete', 'undelete')",
        name="action",
    ),
    Index(None, "plan", "after"),
)
