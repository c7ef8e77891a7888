"""What changed between two versions of a plan: every cent of the difference, by partner and line. It closes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from planner.engine.compile import Compiled
from planner.engine.figures import Figures
from planner.engine.row_sums import cents_of

UNASSIGNED = ""
"""Stands in the place of a partner where nobody pays."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that costs something: what the total is a sum of.

    Attributes:
        partner: Id of the partner; empty where nobody pays.
        kind: ``line``, ``flat_rate``, ``common`` or ``unassigned``.
        id: Id of the cost line, the call's category or the common cost.
        category: The category in which it counts.
    """

    partner: str
    kind: str
    id: str
    category: str


@dataclass(frozen=True, slots=True)
class Change:
    """One item before and after: cents, None where unknown, and None on both sides never.

    Attributes:
        item: What it is.
        before: Cents before; None where the amount was unknown.
        after: Cents after; None where the amount is unknown.
        kind: ``added``, ``removed`` or ``changed``.
    """

    item: Item
    before: int | None
    after: int | None
    kind: str

    @property
    def change(self) -> int | None:
        """After minus before; None where one of them is unknown."""
        return None if self.before is None or self.after is None else self.after - self.before


@dataclass(frozen=True, slots=True)
class Difference:
    """The changes of items from one version to another, and the totals.

    Attributes:
        changes: Items that differ, in the order of the plan, those removed last.
        before: Total before; None where unknown.
        after: Total after; None where unknown.
    """

    changes: tuple[Change, ...]
    before: int | None
    after: int | None

    @property
    def closes(self) -> bool | None:
        """Whether the changes sum to the change of the total; None where an amount is unknown."""
        if self.before is None or self.after is None:
            return None
        return sum(one.change or 0 for one in self.changes) == self.after - self.before

    def sums(self, by: Callable[[Item], str]) -> dict[str, int | None]:
        """Return the changes summed by a word of theirs, such as the partner; None where one is unknown."""
        sums: dict[str, int | None] = {}
        for one in self.changes:
            name, so_far = by(one.item), sums.get(by(one.item), 0)
            sums[name] = None if so_far is None or one.change is None else so_far + one.change
        return sums


def difference(before: tuple[Compiled, Figures], after: tuple[Compiled, Figures]) -> Difference:
    """Return what changed between two budgets, each the first scenario of its batch, whole.

    Args:
        before: Arrays and figures of the earlier version.
        after: Arrays and figures of the later one.
    """
    old, new = dict(_items(*before)), dict(_items(*after))
    changes = [
        Change(item, old.get(item, 0), cents, "changed" if item in old else "added")
        for item, cents in new.items()
        if item not in old or old[item] != cents or cents is None
    ]
    changes += [Change(item, cents, 0, "removed") for item, cents in old.items() if item not in new]
    return Difference(tuple(changes), _total(old), _total(new))


def _total(items: dict[Item, int | None]) -> int | None:
    known = [cents for cents in items.values() if cents is not None]
    return sum(known) if len(known) == len(items) else None


def _items(compiled: Compiled, figures: Figures) -> Iterator[tuple[Item, int | None]]:
    """Yield every item of the first scenario with its cents; their sum is the total of the project."""
    members = figures.members[0]
    for row in compiled.rows:
        if members[row.partner] and not compiled.is_replaced[row.partner, row.category]:
            category = compiled.categories[row.category]
            yield Item(compiled.partners[row.partner].id, "line", row.line.id, category), cents_of(row)
    for at, partner in enumerate(compiled.partners):
        for position, flat in enumerate(compiled.flats):
            if members[at] and flat.applies[at]:
                unknown = bool(figures.unknown_flats[0, at, position])
                category = flat.rule.target
                cents = None if unknown else int(figures.flats[0, at, position])
                yield Item(partner.id, "flat_rate", category, category), cents
        for position, common in enumerate(compiled.commons):
            unknown = bool(figures.unknown_common[0, at, position])
            cents = None if unknown else int(figures.common[0, at, position])
            if cents != 0:
                category = compiled.categories[compiled.category_of[common.category]]
                yield Item(partner.id, "common", common.id, category), cents
    for position, common in enumerate(compiled.commons):
        if figures.lost[0, position]:
            category = compiled.categories[compiled.category_of[common.category]]
            yield Item(UNASSIGNED, "unassigned", common.id, category), int(figures.lost[0, position])
