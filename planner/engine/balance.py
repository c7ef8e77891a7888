"""The final payment: what under-spending would cost of the grant, as the call has it follow from real cost."""

from __future__ import annotations

import numpy as np

from planner.engine.axes import Fund
from planner.engine.ceilings import Mode, grant_at_balance_cents
from planner.engine.compile import Compiled
from planner.engine.figures import Figures
from planner.money import PPM

MODES: tuple[Mode, ...] = ("rate_then_ceiling", "ratio_kept")
"""How a final grant may follow from real cost."""
UNDERSPENT_PPM = (50_000, 100_000, 200_000)
"""By how much real cost may fall short of the plan: five, ten, twenty per cent."""


def lost_cents(compiled: Compiled, figures: Figures, index: int, underspent_ppm: int, mode: Mode) -> int | None:
    """Return what all lose of the grant if everybody spends so much less than planned; None where it is not known.

    Where a fund pays each partner by its own cost, each partner's final grant follows from that; where its grant is
    the action's, from the sum.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole project.
        index: Which scenario of the batch.
        underspent_ppm: By how much of each partner's cost real cost falls short, in parts per million.
        mode: How the final grant follows from real cost.
    """
    if not compiled.funds or figures.unknown_grants[index].any() or figures.unknown_eligible[index].any():
        return None
    if not figures.grants[index].any():
        return None
    return sum(
        _lost(compiled, figures, (index, at), fund, underspent_ppm, mode) for at, fund in enumerate(compiled.funds)
    )


def _lost(
    compiled: Compiled, figures: Figures, place: tuple[int, int], fund: Fund, underspent_ppm: int, mode: Mode
) -> int:
    index, at = place
    costs, grants = figures.eligible[index, fund.applies], figures.grants[index, fund.applies, at]
    if fund.rule.level == "action":
        costs, grants = np.asarray([costs.sum()]), np.asarray([grants.sum()])
    lost = 0
    for cost, grant in zip(costs.tolist(), grants.tolist(), strict=True):
        real = cost * (PPM - underspent_ppm) // PPM
        lost += grant - grant_at_balance_cents(real, (grant, cost), fund.rate_ppm or 0, mode, compiled.rounding)
    return lost
