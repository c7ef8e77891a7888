"""The steps, in order: lines, common costs, flat rates, grants, settlement. One plan is a batch of one."""

from __future__ import annotations

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Batch, Figures
from planner.engine.flat_rates import flat_rate_cents
from planner.engine.funding import grant_cents
from planner.engine.settlement import settlement_cents
from planner.engine.sharing import common_cents


def budget(compiled: Compiled, batch: Batch | None = None) -> Figures:
    """Return every partner's figures for each scenario of a batch.

    Args:
        compiled: Plan and call as arrays.
        batch: Scenarios; the plan's own scenario alone when None.

    Raises:
        AmountTooLarge: If an amount leaves the safe range.
    """
    batch = batch or compiled.batch()
    entered = np.where(batch.members[:, :, None], batch.entered, 0)
    lines = np.where(compiled.is_replaced[None], 0, entered)
    common, lost, unknown_common = common_cents(compiled, batch)
    flats, unknown_flats = flat_rate_cents(compiled, lines, common, unknown_common)
    figures = Figures(
        flat_targets=np.array([flat.target for flat in compiled.flats], dtype=np.intp),
        members=batch.members,
        lines=lines,
        flats=flats,
        common=common,
        lost=lost,
        grants=np.zeros((*batch.members.shape, len(compiled.funds)), dtype=np.int64),
        settled=np.zeros_like(common),
        unknown_flats=unknown_flats,
        unknown_common=unknown_common,
        unknown_grants=np.zeros((*batch.members.shape, len(compiled.funds)), dtype=np.bool_),
        unknown_settled=np.zeros_like(unknown_common),
    )
    figures = grant_cents(compiled, figures)
    return settlement_cents(compiled, figures)
