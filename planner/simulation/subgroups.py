"""Whether partners would be better off alone: the parts of a group held against what it would cost by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations

import numpy as np

from planner.keys import Portions, ShapleyKey, Sharers

EVERY_GROUP_UP_TO = 12
"""Members up to whom every subgroup is looked at: 4 094 of them. Beyond, their number doubles with each member."""
MOST_PAIRS_OF = 64
"""Members up to whom all pairs are looked at, where not every subgroup is."""


@dataclass(frozen=True, slots=True)
class Subgroup:
    """Members who would pay less alone.

    Attributes:
        partners: Their positions.
        together: What they pay by the key, in cents.
        alone: What their work would cost by itself, in cents.
    """

    partners: tuple[int, ...]
    together: Fraction
    alone: Fraction

    @property
    def gap(self) -> Fraction:
        """How much less they would pay alone."""
        return self.together - self.alone


@dataclass(frozen=True, slots=True)
class Alone:
    """What was found of subgroups.

    Attributes:
        is_every: Whether every subgroup was looked at; else single partners, pairs (up to ``MOST_PAIRS_OF`` members)
            and those with a tag in common.
        looked_at: How many.
        better_off: Those who would pay less alone, who would save most first.
    """

    is_every: bool
    looked_at: int
    better_off: tuple[Subgroup, ...]


def better_alone(amount: int, parts: Portions, sharers: Sharers, cost: ShapleyKey) -> Alone | None:
    """Return which subgroups would pay less alone than by their parts; None where parts or costs cannot be said.

    Parts that no subgroup would do better without are in the core of the cost function. Parts in proportion to a size
    need not be: the note of Young, Okada and Hashimoto. Where the cost function comes to another sum than the amount,
    what a group costs alone is taken in the same proportion, as the key by it does.

    Args:
        amount: What is shared, in cents, above zero.
        parts: Exact parts of it, in one scenario.
        sharers: Who shares, in one scenario.
        cost: The cost function.

    Source: Young, Okada and Hashimoto, cost allocation in water resources development, IIASA WP-79-077.
    """
    members = [int(at) for at in np.flatnonzero(sharers.members[0])]
    whole = int(cost.cost_cents(sharers)[0])
    if parts.is_open[0] or len(members) < 2 or not whole:
        return None
    groups = list(_groups(members, sharers))
    taking = np.zeros((len(groups), sharers.members.shape[1]), dtype=np.bool_)
    for row, group in enumerate(groups):
        taking[row, list(group)] = True
    alone = cost.cost_cents(replace(sharers, members=taking, parts=None))
    numerators = [int(one) for one in parts.numerators[0]]
    denominator = int(parts.denominators[0])
    found = []
    for group, cents in zip(groups, alone, strict=True):
        together = sum(numerators[at] for at in group)
        # Whole numbers: thousands of groups are compared, and few of them are kept.
        if together * whole > int(cents) * amount * denominator:
            found.append(Subgroup(group, Fraction(together, denominator), Fraction(int(cents) * amount, whole)))
    found.sort(key=lambda one: (-one.gap, len(one.partners), one.partners))
    return Alone(len(members) <= EVERY_GROUP_UP_TO, len(groups), tuple(found))


def _groups(members: Sequence[int], sharers: Sharers) -> Iterator[tuple[int, ...]]:
    """Yield the subgroups to look at, each once, never all members together."""
    if len(members) <= EVERY_GROUP_UP_TO:
        for size in range(1, len(members)):
            yield from combinations(members, size)
        return
    yield from ((one,) for one in members)
    if len(members) <= MOST_PAIRS_OF:
        yield from combinations(members, 2)
    smallest = 3 if len(members) <= MOST_PAIRS_OF else 2
    tagged = {tuple(at for at in members if who[at]) for who in (sharers.tags or {}).values()}
    yield from sorted(one for one in tagged if smallest <= len(one) < len(members))
