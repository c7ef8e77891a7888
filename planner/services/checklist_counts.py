"""How far a checklist is: how many of its items are late, due soon, done; for all of it and for each who owes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.checklist import Item
from planner.plan.progress import Progress
from planner.services.checklists import Owed

SOON_DAYS = 14


@dataclass(frozen=True, slots=True)
class Counts:
    """How many items are how far.

    Attributes:
        overdue: Still owed after their day.
        soon: Due within two weeks.
        later: Due later.
        undated: Owed without a day.
        received: There, and not looked at yet.
        done: Done, or not needed.
    """

    overdue: int = 0
    soon: int = 0
    later: int = 0
    undated: int = 0
    received: int = 0
    done: int = 0

    @property
    def owed(self) -> int:
        """How many are still owed."""
        return self.overdue + self.soon + self.later + self.undated


def counts(items: Sequence[Item], on: date) -> Counts:
    """Return how many of some items are how far on a day."""
    found = dict.fromkeys(Counts.__slots__, 0)
    for one in items:
        found[_standing(one, on)] += 1
    return Counts(**found)


def owner_counts(owed: Owed) -> list[tuple[str, Counts]]:
    """Return for each partner who owes anything how far its items are, those of several counted for each."""
    owners = [one.id for one in owed.found.plan.partners]
    rows = [(owner, [one for one in owed.found.items if owner in one.owners]) for owner in owners]
    return [(owner, counts(items, owed.on)) for owner, items in rows if items]


def _standing(item: Item, on: date) -> str:
    if not item.is_owed:
        return "received" if item.progress is Progress.RECEIVED else "done"
    if item.due is None:
        return "undated"
    if item.due < on:
        return "overdue"
    return "soon" if item.due <= on + timedelta(days=SOON_DAYS) else "later"
