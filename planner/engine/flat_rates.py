"""Flat rates: costs that are paid as a part of other costs, per partner."""

from __future__ import annotations

import numpy as np

from planner.engine.axes import Flat
from planner.engine.compile import Compiled
from planner.engine.figures import Mask, no_cents, nowhere
from planner.money import CentsArray, share_of


def flat_rate_cents(
    compiled: Compiled, of_lines: tuple[CentsArray, Mask], of_common: tuple[CentsArray, Mask]
) -> tuple[CentsArray, Mask]:
    """Return every flat rate of every partner, and which of them rest on something unknown.

    A flat rate on a category that another flat rate fills uses that one's rounded amount.

    Args:
        compiled: Plan and call as arrays; its flat rates are in the order of computation.
        of_lines: Cost lines that count, in cents, and their mask, shape (scenario, partner, category).
        of_common: Parts of common costs, in cents, and their mask, shape (scenario, partner, common).

    Returns:
        Cents and mask, shape (scenario, partner, flat).

    Source: Regulation (EU) 2021/1060 art. 54 and 2021/1059 art. 40 and 41 for the forms; the figures are the call's.
    """
    lines, common = of_lines[0], of_common[0]
    shape = (*lines.shape[:2], len(compiled.flats))
    flats = no_cents(*shape)
    unknown = nowhere(*shape) if compiled.is_sure else np.zeros(shape, dtype=np.bool_)
    for at, flat in enumerate(compiled.flats):
        base = base_cents(compiled, flat, lines, common, flats)
        base = base if flat.applies.all() else base * flat.applies
        if compiled.is_sure and flat.rate_ppm is not None:
            flats[:, :, at] = share_of(base, flat.rate_ppm, rounding=compiled.rounding)
            continue
        base_unknown = _unknown_base(compiled, flat, (of_lines[1], of_common[1], unknown))
        if flat.rate_ppm is None:
            unknown[:, :, at] = (base > 0) | (base_unknown & flat.applies[None, :])
            continue
        unknown[:, :, at] = base_unknown & flat.applies[None, :]
        shares = share_of(base, flat.rate_ppm, rounding=compiled.rounding)
        flats[:, :, at] = np.where(unknown[:, :, at], 0, shares)
    return flats, unknown


def base_cents(compiled: Compiled, flat: Flat, lines: CentsArray, common: CentsArray, flats: CentsArray) -> CentsArray:
    """Return what a flat rate is computed on, in cents, shape (scenario, partner)."""
    parts = [lines[:, :, at] for at in flat.base]
    parts += [common[:, :, at] for at, one in enumerate(compiled.commons) if compiled.category_at(one) in flat.base]
    if flat.takes_flat_rates:
        parts += [flats[:, :, at] for at, one in enumerate(compiled.flats) if one.target in flat.base]
    return sum(parts[1:], start=parts[0]) if parts else no_cents(*lines.shape[:2])


def _unknown_base(compiled: Compiled, flat: Flat, unknown_parts: tuple[Mask, Mask, Mask]) -> Mask:
    unknown_lines, unknown_common, unknown_flats = unknown_parts
    unknown = np.asarray(unknown_lines[:, :, list(flat.base)].any(axis=2))
    for at, one in enumerate(compiled.commons):
        if compiled.category_at(one) in flat.base:
            unknown |= unknown_common[:, :, at]
    for at, one_flat in enumerate(compiled.flats):
        if one_flat.target in flat.base and flat.takes_flat_rates:
            unknown |= unknown_flats[:, :, at]
    return unknown
