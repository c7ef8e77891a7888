"""The arrays that go in and come out: a batch of scenarios, and what each partner costs, gets and bears.

Axes are always in this order: scenario, partner, then category, flat rate, common cost or fund. Amounts are
int64 cents. Beside each array stands a mask of what is unknown: its cents are then zero and mean nothing.

In memory scenarios lie next to each other (Fortran's order): each step then runs along thousands of neighbours, and
sums over the short axes add whole planes. Nothing depends on it but the speed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from planner.engine.once import once
from planner.money import CentsArray

Mask = NDArray[np.bool_]
Array = TypeVar("Array", CentsArray, Mask)


def no_cents(*shape: int) -> CentsArray:
    """Return zeros to be filled, with scenarios next to each other in memory."""
    return np.zeros(shape, dtype=np.int64, order="F")


def nowhere(*shape: int) -> Mask:
    """Return a mask that is false everywhere, takes no memory and cannot be written to."""
    return np.broadcast_to(np.False_, shape)


def is_nowhere(mask: Mask) -> bool:
    """Return whether a mask is one of ``nowhere``, so that nobody has to look at it."""
    return not any(mask.strides) and (mask.size == 0 or not mask.item(0))


def anywhere(mask: Mask) -> Mask:
    """Return whether a mask is true anywhere along its last axis."""
    return nowhere(*mask.shape[:-1]) if is_nowhere(mask) else np.asarray(mask.any(axis=-1))


def either(*masks: Mask) -> Mask:
    """Return where one of several masks of a shape is true."""
    found = [mask for mask in masks if not is_nowhere(mask)]
    if not found:
        return masks[0]
    return np.asarray(np.logical_or.reduce(found)) if len(found) > 1 else found[0]


def total_cents(lines: CentsArray, flats: CentsArray, common: CentsArray) -> CentsArray:
    """Return the sum of a partner's lines, flat rates and parts of common costs, shape (scenario, partner)."""
    total = np.asarray(lines.sum(axis=2))
    for part in (flats, common):
        for at in range(part.shape[2]):
            total += part[:, :, at]
    return total


@dataclass(frozen=True, slots=True)
class Batch:
    """Scenarios to compute: who takes part and, where they differ, the amounts.

    Attributes:
        members: Who takes part, shape (scenario, partner).
        entered: Cents of cost lines, shape (1 or scenario, partner, category).
        commons: Cents of common costs, shape (1 or scenario, common).
    """

    members: Mask
    entered: CentsArray
    commons: CentsArray


@dataclass(frozen=True)
class Figures:
    """What comes out for a batch; everything else is a sum of these.

    Attributes:
        flat_targets: Position of the category that each flat rate fills.
        members: Shape (scenario, partner).
        lines: Cost lines that count, shape (scenario, partner, category).
        flats: Flat rates, shape (scenario, partner, flat).
        common: Parts of common costs in each budget, shape (scenario, partner, common).
        lost: Common cost that nobody pays, shape (scenario, common).
        total: Cost in each partner's budget, shape (scenario, partner); see ``total_cents``.
        eligible: Cost that the call takes, shape (scenario, partner).
        grants: Shape (scenario, partner, fund).
        settled: Reimbursement to pay (positive) or to get, shape (scenario, partner, common).
        pooled: Own money to pay (positive) or to get by pools, shape (scenario, partner, pool).
        unknown_lines: Mask of ``lines``; likewise the others.
    """

    flat_targets: NDArray[np.intp]
    members: Mask
    lines: CentsArray
    flats: CentsArray
    common: CentsArray
    lost: CentsArray
    total: CentsArray
    eligible: CentsArray
    grants: CentsArray
    settled: CentsArray
    pooled: CentsArray
    unknown_lines: Mask
    unknown_flats: Mask
    unknown_common: Mask
    unknown_eligible: Mask
    unknown_grants: Mask
    unknown_settled: Mask
    unknown_pooled: Mask

    @once
    def costs(self) -> CentsArray:
        """Cost lines and flat rates, shape (scenario, partner, category)."""
        costs = self.lines.copy(order="K")
        for flat, target in enumerate(self.flat_targets):
            costs[:, :, target] += self.flats[:, :, flat]
        return costs

    @once
    def unknown_costs(self) -> Mask:
        """Mask of ``costs``."""
        if is_nowhere(self.unknown_flats):
            return self.unknown_lines
        unknown = np.array(self.unknown_lines)
        for flat, target in enumerate(self.flat_targets):
            unknown[:, :, target] |= self.unknown_flats[:, :, flat]
        return unknown

    @once
    def unknown_total(self) -> Mask:
        """Mask of ``total``."""
        masks = (self.unknown_lines, self.unknown_flats, self.unknown_common)
        return either(*(anywhere(mask) for mask in masks))

    @once
    def grant(self) -> CentsArray:
        """Grants of all funds together, shape (scenario, partner)."""
        return np.asarray(self.grants.sum(axis=2))

    @once
    def unknown_grant(self) -> Mask:
        """Mask of ``grant``."""
        return anywhere(self.unknown_grants)

    @once
    def own(self) -> CentsArray:
        """Total minus grants, shape (scenario, partner)."""
        return np.asarray(self.total - self.grant)

    @once
    def unknown_own(self) -> Mask:
        """Mask of ``own``."""
        return either(self.unknown_total, self.unknown_grant)

    @once
    def settlement(self) -> CentsArray:
        """All that a partner pays to others or gets, shape (scenario, partner); each scenario sums to zero."""
        settled = np.asarray(self.settled.sum(axis=2))
        return settled + self.pooled.sum(axis=2) if self.pooled.shape[2] else settled

    @once
    def unknown_settlement(self) -> Mask:
        """Mask of ``settlement``."""
        return either(anywhere(self.unknown_settled), anywhere(self.unknown_pooled))

    @once
    def bears(self) -> CentsArray:
        """What a partner pays in the end: own plus settlement, shape (scenario, partner)."""
        return np.asarray(self.own + self.settlement)

    @once
    def unknown_bears(self) -> Mask:
        """Mask of ``bears``."""
        return either(self.unknown_own, self.unknown_settlement)

    @once
    def unassigned(self) -> CentsArray:
        """Common cost that nobody pays, shape (scenario,)."""
        return np.asarray(self.lost.sum(axis=1))
