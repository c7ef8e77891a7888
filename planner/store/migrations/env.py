"""What Alembic runs for every command, on the connection that it was given."""

from __future__ import annotations

from alembic import context

from planner.store.tables import METADATA

# Batch: SQLite alters a table by copying it.
context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
