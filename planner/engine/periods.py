"""The spending plan: what every partner spends and gets in each reporting period.

Every period but the last applies the call's own formulas to what lies in that period: its lines, its parts of common
costs, its flat rates, its grants, each rounded as the call says. The last period is the whole minus all others, so it
takes what nobody allocated and the cents that were cut; where more is allocated than there is, it is negative.

What is unknown of a period is masked in it; the last is unknown wherever the whole is.

Source: the programmes' own system computes periods so (facts about Jems, arithmetic of periods).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Batch, Figures, Mask, total_cents
from planner.engine.flat_rates import flat_rate_cents
from planner.engine.funding import eligible_cents
from planner.engine.period_axis import PeriodAxis, common_allotment, line_cents_by_period
from planner.engine.period_grants import grant_cents_by_period
from planner.engine.pools import pooled_by
from planner.engine.sharing import common_cents
from planner.money import EXACT_SPLIT, HALF_UP, CentsArray, allocate, quotient

HUNDRED_PERCENT = 10_000
"""In hundredths of a percent."""


def by_period(compiled: Compiled, figures: Figures, axis: PeriodAxis) -> tuple[Figures, ...]:
    """Return the figures of each period, in the order of the axis: the same arrays, holding only what lies there.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole project for a batch, with the plan's own amounts.
        axis: The plan's periods.

    Returns:
        One ``Figures`` for each position of the axis; every array of cents sums over them to that of the whole.

    Raises:
        AmountTooLarge: If amounts are beyond what 64-bit cents can hold.
    """
    lines, open_lines = line_cents_by_period(compiled, axis)
    taking = figures.members[:, :, None]
    seen = []
    for at, common in enumerate(_commons_by_period(compiled, figures, axis)):
        here = np.where(taking, lines[None, ..., at], 0), taking & open_lines[None, ..., at]
        seen.append(_costs(compiled, figures, here, common))
    seen[axis.last] = _with_last_flats(figures, seen, axis.last)
    seen = grant_cents_by_period(compiled, figures, [_with_eligible(compiled, one) for one in seen], axis.last)
    return tuple(_pooled(compiled, figures, _settled(compiled, figures, seen)))


def percentages(totals: Sequence[int | None], last: int) -> list[int | None]:
    """Return what each period is of the whole, in hundredths of a percent: half up, the last 100 minus the rest.

    Args:
        totals: Cents of each period; None where unknown.
        last: Position of the period that takes the rest.

    Returns:
        None in each period where one is unknown, or where the whole is not above zero.
    """
    known = [one for one in totals if one is not None]
    whole = sum(known)
    if len(known) < len(totals) or whole <= 0:
        return [None] * len(totals)
    found: list[int | None] = [int(quotient(one * HUNDRED_PERCENT, whole, rounding=HALF_UP)) for one in known]
    found[last] = HUNDRED_PERCENT - sum(one or 0 for at, one in enumerate(found) if at != last)
    return found


def _costs(
    compiled: Compiled,
    figures: Figures,
    entered: tuple[CentsArray, Mask],
    commons: tuple[CentsArray, CentsArray, Mask],
) -> Figures:
    """Return what a period costs by its own formulas; grants and settlements are still those of the whole."""
    lines, unknown_lines = entered
    common, lost, unknown_common = commons
    flats, unknown_flats = flat_rate_cents(compiled, entered, (common, unknown_common))
    return replace(
        figures,
        lines=lines,
        flats=flats,
        common=common,
        lost=lost,
        total=total_cents(lines, flats, common),
        unknown_lines=unknown_lines,
        unknown_flats=unknown_flats,
        unknown_common=unknown_common,
    )


def _with_last_flats(figures: Figures, seen: Sequence[Figures], last: int) -> Figures:
    """Return the last period with the whole of every flat rate minus all other periods."""
    one = seen[last]
    flats = figures.flats - sum((other.flats for at, other in enumerate(seen) if at != last), np.zeros_like(one.flats))
    flats = np.where(figures.unknown_flats, 0, flats)
    total = total_cents(one.lines, flats, one.common)
    return replace(one, flats=flats, unknown_flats=figures.unknown_flats, total=total)


def _with_eligible(compiled: Compiled, one: Figures) -> Figures:
    eligible, unknown = eligible_cents(compiled, one)
    return replace(one, eligible=eligible, unknown_eligible=unknown)


def _commons_by_period(
    compiled: Compiled, figures: Figures, axis: PeriodAxis
) -> list[tuple[CentsArray, CentsArray, Mask]]:
    """Return parts of common costs, what nobody pays, and what is unknown, for each period.

    The part of a period is the part of all that is spent until its end minus the part of what was spent before: so the
    parts sum over the partners to what the period has, and over the periods to the part of the whole. Splitting each
    period alone would give the odd cent of every period to the same partner, and take all of them back in the last.
    """
    found = common_allotment(compiled, axis)
    until = found.cents.cumsum(axis=1)
    nothing = np.zeros((1, len(compiled.partners), len(compiled.categories)), dtype=np.int64)
    parts: list[CentsArray] = []
    lost: list[CentsArray] = []
    for at in range(axis.size):
        spent = common_cents(compiled, Batch(figures.members, nothing, until[None, :, at]))
        parts.append(spent[0])
        lost.append(spent[1])
    periods = []
    for at in range(axis.size):
        before = at - 1
        part, left = (parts[at] - parts[before], lost[at] - lost[before]) if at else (parts[0], lost[0])
        periods.append((part, left, figures.unknown_common & found.is_open[None, None, :, at]))
    periods[axis.last] = (
        figures.common - sum((one[0] for at, one in enumerate(periods) if at != axis.last), np.zeros_like(parts[0])),
        figures.lost - sum((one[1] for at, one in enumerate(periods) if at != axis.last), np.zeros_like(lost[0])),
        periods[axis.last][2],
    )
    return periods


def _settled(compiled: Compiled, figures: Figures, seen: Sequence[Figures]) -> list[Figures]:
    """Return the periods with the reimbursements of common costs that one partner incurs.

    What each other partner pays is divided over the periods like the cost that it is for, by largest remainder; who
    incurred it gets what the others pay. So they sum to zero in each period, too.
    """
    shape = (*figures.settled.shape, len(seen))
    settled = np.zeros(shape, dtype=np.int64)
    unknown = np.zeros(shape, dtype=np.bool_)
    for at, common in enumerate(compiled.commons):
        incurrer = compiled.incurrer_of(common)
        if incurrer is None:
            continue
        cost = np.stack([one.common[:, incurrer, at] for one in seen], axis=-1)
        open_ = np.stack([one.unknown_common[:, incurrer, at] for one in seen], axis=-1)
        paid = figures.settled[:, :, at].copy()
        paid[:, incurrer] = 0
        parts = allocate(paid, np.maximum(cost, 0)[:, None, :], split=EXACT_SPLIT).parts
        parts[:, incurrer, :] = -parts.sum(axis=1)
        settled[:, :, at, :] = parts
        unknown[:, :, at, :] = figures.unknown_settled[:, :, at, None] & ((cost != 0) | open_)[:, None, :]
    return [replace(one, settled=settled[..., at], unknown_settled=unknown[..., at]) for at, one in enumerate(seen)]


def _pooled(compiled: Compiled, figures: Figures, seen: list[Figures]) -> list[Figures]:
    """Return the periods with what pools move, divided over them like the cost of those who share them."""
    if not compiled.plan.own_pools:
        return seen
    moved, unknown = pooled_by(compiled, figures, np.stack([one.total for one in seen], axis=-1))
    return [replace(one, pooled=moved[..., at], unknown_pooled=unknown[..., at]) for at, one in enumerate(seen)]
