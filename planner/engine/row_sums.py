"""Sums of cost lines: what they come to in euro, or nothing where one of them is not known yet."""

from __future__ import annotations

from collections.abc import Iterable

from planner.engine.compile import Row


def cents_of(row: Row) -> int | None:
    """Return the cents of a line of one partner; None where nobody knows them yet."""
    return None if row.is_unknown else row.cents


def sum_of(rows: Iterable[Row]) -> int | None:
    """Return the cents of lines together; None where one of them is not known."""
    total = 0
    for row in rows:
        if row.is_unknown:
            return None
        total += row.cents
    return total


def is_something(row: Row) -> bool:
    """Return whether a line comes to more than nothing, as far as anybody knows."""
    return bool(row.cents) or row.is_unknown
