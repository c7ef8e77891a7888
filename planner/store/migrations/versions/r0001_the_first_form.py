"""The first form: plans, their revisions and changes, and the calls that they were computed with."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision: str = "0001"
down_revision: str | None = None


def upgrade() -> None:
    """Make the tables of the first form."""
    op.create_table(
        "call_contents",
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_call_contents")),
    )
    op.create_table(
        "plans",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("call", sa.Text()),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("head", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plans")),
    )
    op.create_table(
        "revisions",
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("parent", sa.BigInteger()),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("edits", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("content_hash", sa.String(64), nullable=False),
        sa.Column("call_hash", sa.String(64)),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message_code", sa.Text()),
        sa.Column("message_parameters", sa.Text()),
        sa.Column("schema_version", sa.BigInteger(), nullable=False),
        sa.Column("program_version", sa.Text(), nullable=False),
        sa.CheckConstraint("(kind = 'snapshot') = (edits = 0)", name=op.f("ck_revisions_edits")),
        sa.CheckConstraint("kind IN ('edit', 'snapshot')", name=op.f("ck_revisions_kind")),
        sa.CheckConstraint("parent < number", name=op.f("ck_revisions_parent_is_earlier")),
        sa.ForeignKeyConstraint(["plan"], ["plans.id"], name=op.f("fk_revisions_plan")),
        sa.ForeignKeyConstraint(["call_hash"], ["call_contents.hash"], name=op.f("fk_revisions_call_hash")),
        sa.ForeignKeyConstraint(
            ["plan", "parent"], ["revisions.plan", "revisions.number"], name=op.f("fk_revisions_plan_parent")
        ),
        sa.PrimaryKeyConstraint("plan", "number", name=op.f("pk_revisions")),
    )
    op.create_table(
        "changes",
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("action", sa.String(20), nullable=False),
        sa.Column("before", sa.BigInteger()),
        sa.Column("after", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "action IN ('create', 'save', 'undo', 'redo', 'restore', 'delete', 'undelete')",
            name=op.f("ck_changes_action"),
        ),
        sa.ForeignKeyConstraint(["plan"], ["plans.id"], name=op.f("fk_changes_plan")),
        sa.ForeignKeyConstraint(
            ["plan", "before"], ["revisions.plan", "revisions.number"], name=op.f("fk_changes_plan_before")
        ),
        sa.ForeignKeyConstraint(
            ["plan", "after"], ["revisions.plan", "revisions.number"], name=op.f("fk_changes_plan_after")
        ),
        sa.PrimaryKeyConstraint("plan", "version", name=op.f("pk_changes")),
    )
    op.create_index(op.f("ix_changes_plan_after"), "changes", ["plan", "after"])
