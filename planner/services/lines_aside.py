"""Cost lines that a flat rate replaces: they stay in the plan, do not count, and say what counts instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planner.engine.compile import Compiled, Row
from planner.engine.row_sums import is_something, sum_of
from planner.wording import Wording


@dataclass(frozen=True, slots=True)
class Aside:
    """A line that does not count, for one or more of those who have it.

    Attributes:
        partners: For how many it does not count.
        of: How many have it.
        cents: What does not count; None where a part of it is not known.
        targets: Categories that the flat rates in its place fill.
    """

    partners: int
    of: int
    cents: int | None
    targets: tuple[str, ...]


def lines_aside(compiled: Compiled) -> dict[str, Aside]:
    """Return the lines that are set aside for somebody, by id; what costs nothing has nothing to set aside."""
    having: dict[str, list[Row]] = {}
    for row in compiled.rows:
        having.setdefault(row.line.id, []).append(row)
    found = {}
    for name, rows in having.items():
        gone = [row for row in rows if compiled.is_replaced[row.partner, row.category] and is_something(row)]
        if gone:
            targets = dict.fromkeys(
                flat.rule.target
                for flat in compiled.flats
                if any(row.category in flat.replaced and flat.applies[row.partner] for row in gone)
            )
            found[name] = Aside(len(gone), len(rows), sum_of(gone), tuple(targets))
    return found


def aside_words(name: str, aside: Mapping[str, Aside], words: Wording) -> str:
    """Return what a reader sees beside a line: that it counts, or what takes its place."""
    one = aside.get(name)
    if one is None:
        return words.text("costs-counts-yes")
    categories = words.names([words.term("category", target, is_heading=True) for target in one.targets])
    if one.partners == one.of:
        return words.text("costs-counts-no", categories=categories)
    return words.text("costs-counts-partly", count=one.partners, total=one.of, categories=categories)
