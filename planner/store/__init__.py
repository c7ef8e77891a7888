"""Saved plans with all their revisions: a protocol, and SQLite behind it."""

from __future__ import annotations

from pathlib import Path

from planner.store.protocol import PlanStore

__all__ = ["open_store"]


def open_store(folder: Path | None = None) -> PlanStore:
    """Return the store of this user; see ``planner.store.sqlite.open_store`` for arguments and errors.

    The database is imported when a store is opened: who works on plan files does without it.
    """
    from planner.store import sqlite  # noqa: PLC0415

    return sqlite.open_store(folder)
