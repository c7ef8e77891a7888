"""The arrays that go in and come out: a batch of scenarios, and what each partner costs, gets and bears.

Axes are always in this order: scenario, partner, then category, flat rate, common cost or fund. Amounts are
int64 cents. Beside each array stands a mask of what is unknown: its cents are then zero and mean nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.money import CentsArray

Mask = NDArray[np.bool_]


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


@dataclass(frozen=True, slots=True)
class Figures:
    """What comes out for a batch; everything else is a sum of these.

    Attributes:
        flat_targets: Position of the category that each flat rate fills.
        members: Shape (scenario, partner).
        lines: Cost lines that count, shape (scenario, partner, category).
        flats: Flat rates, shape (scenario, partner, flat).
        common: Parts of common costs in each budget, shape (scenario, partner, common).
        lost: Common cost that nobody pays, shape (scenario, common).
        grants: Shape (scenario, partner, fund).
        settled: Reimbursement to pay (positive) or to get, shape (scenario, partner, common).
        unknown_flats: Mask of ``flats``; likewise the others.
    """

    flat_targets: NDArray[np.intp]
    members: Mask
    lines: CentsArray
    flats: CentsArray
    common: CentsArray
    lost: CentsArray
    grants: CentsArray
    settled: CentsArray
    unknown_flats: Mask
    unknown_common: Mask
    unknown_grants: Mask
    unknown_settled: Mask

    @property
    def costs(self) -> CentsArray:
        """Cost lines and flat rates, shape (scenario, partner, category)."""
        costs = self.lines.copy()
        for flat, target in enumerate(self.flat_targets):
            costs[:, :, target] += self.flats[:, :, flat]
        return costs

    @property
    def unknown_costs(self) -> Mask:
        """Mask of ``costs``."""
        unknown = np.zeros(self.lines.shape, dtype=np.bool_)
        for flat, target in enumerate(self.flat_targets):
            unknown[:, :, target] |= self.unknown_flats[:, :, flat]
        return unknown

    @property
    def total(self) -> CentsArray:
        """Cost in each partner's budget, shape (scenario, partner)."""
        return np.asarray(self.lines.sum(axis=2) + self.flats.sum(axis=2) + self.common.sum(axis=2))

    @property
    def unknown_total(self) -> Mask:
        """Mask of ``total``."""
        return np.asarray(self.unknown_flats.any(axis=2) | self.unknown_common.any(axis=2))

    @property
    def grant(self) -> CentsArray:
        """Grants of all funds together, shape (scenario, partner)."""
        return np.asarray(self.grants.sum(axis=2))

    @property
    def unknown_grant(self) -> Mask:
        """Mask of ``grant``."""
        return np.asarray(self.unknown_grants.any(axis=2))

    @property
    def own(self) -> CentsArray:
        """Total minus grants, shape (scenario, partner)."""
        return np.asarray(self.total - self.grant)

    @property
    def unknown_own(self) -> Mask:
        """Mask of ``own``."""
        return self.unknown_total | self.unknown_grant

    @property
    def settlement(self) -> CentsArray:
        """All reimbursements of a partner, shape (scenario, partner); each scenario sums to zero."""
        return np.asarray(self.settled.sum(axis=2))

    @property
    def unknown_settlement(self) -> Mask:
        """Mask of ``settlement``."""
        return np.asarray(self.unknown_settled.any(axis=2))

    @property
    def bears(self) -> CentsArray:
        """What a partner pays in the end: own plus settlement, shape (scenario, partner)."""
        return np.asarray(self.own + self.settlement)

    @property
    def unknown_bears(self) -> Mask:
        """Mask of ``bears``."""
        return self.unknown_own | self.unknown_settlement

    @property
    def unassigned(self) -> CentsArray:
        """Common cost that nobody pays, shape (scenario,)."""
        return np.asarray(self.lost.sum(axis=1))
