"""The steps, in order: lines, common costs, flat rates, grants, settlement, pools. One plan is a batch of one."""

from __future__ import annotations

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Batch, Figures, Mask, no_cents, nowhere, total_cents
from planner.engine.flat_rates import flat_rate_cents
from planner.engine.funding import grant_cents
from planner.engine.pools import pool_cents
from planner.engine.settlement import settlement_cents
from planner.engine.sharing import common_cents
from planner.money import CentsArray


def budget(compiled: Compiled, batch: Batch | None = None) -> Figures:
    """Return every partner's figures for each scenario of a batch.

    Args:
        compiled: Plan and call as arrays.
        batch: Scenarios; the plan's own scenario alone when None.

    Raises:
        AmountTooLarge: If an amount leaves the safe range.
    """
    batch = batch or compiled.batch()
    lines = line_cents(compiled, batch)
    common, lost, unknown_common = common_cents(compiled, batch)
    unknown_lines = unknown_line_cents(compiled, batch)
    flats, unknown_flats = flat_rate_cents(compiled, (lines, unknown_lines), (common, unknown_common))
    figures = Figures(
        flat_targets=np.array([flat.target for flat in compiled.flats], dtype=np.intp),
        members=batch.members,
        lines=lines,
        flats=flats,
        common=common,
        lost=lost,
        total=total_cents(lines, flats, common),
        eligible=no_cents(*batch.members.shape),
        grants=no_cents(*batch.members.shape, len(compiled.funds)),
        settled=no_cents(*common.shape),
        pooled=no_cents(*batch.members.shape, 0),
        unknown_lines=unknown_lines,
        unknown_flats=unknown_flats,
        unknown_common=unknown_common,
        unknown_eligible=nowhere(*batch.members.shape),
        unknown_grants=nowhere(*batch.members.shape, len(compiled.funds)),
        unknown_settled=nowhere(*common.shape),
        unknown_pooled=nowhere(*batch.members.shape, 0),
    )
    figures = grant_cents(compiled, figures)
    return pool_cents(compiled, settlement_cents(compiled, figures))


def line_cents(compiled: Compiled, batch: Batch) -> CentsArray:
    """Return the cost lines of members that no flat rate replaces, in cents, shape (scenario, partner, category)."""
    lines = np.empty((*batch.members.shape, len(compiled.categories)), dtype=np.int64, order="F")
    taking = batch.members.astype(np.int64)
    for at in range(len(compiled.categories)):
        counts = ~compiled.is_replaced[:, at]
        # A product with 0 or 1, plane by plane: choosing by a mask over all of it is ten times slower.
        if counts.all():
            np.multiply(batch.entered[:, :, at], taking, out=lines[:, :, at])
        elif counts.any():
            np.multiply(batch.entered[:, :, at], taking * counts, out=lines[:, :, at])
        else:
            lines[:, :, at] = 0
    return lines


def unknown_line_cents(compiled: Compiled, batch: Batch) -> Mask:
    """Return where lines that count have an amount that nobody knows, shape (scenario, partner, category)."""
    if compiled.is_sure:
        return nowhere(*batch.members.shape, len(compiled.categories))
    unknown = compiled.unknown_by_place.any(axis=2) & ~compiled.is_replaced
    return np.asarray(batch.members[:, :, None] & unknown[None])
