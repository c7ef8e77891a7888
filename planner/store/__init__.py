"""Saved plans with all their revisions: a protocol, and SQLite behind it (``planner.store.sqlite.open_store``)."""
