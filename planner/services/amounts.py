"""Amounts by id: sums over partners, and as text."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from planner.engine.figures import Mask
from planner.money import CentsArray
from planner.services.speech import amount_text

Amounts = dict[str, int | None]
"""Cents by id; None where an amount is unknown."""


def column_sums(cents: CentsArray, unknown: Mask) -> list[int | None]:
    """Return the sum over the partners of each column; None where a part is unknown."""
    return [
        None if any_unknown else int(total)
        for total, any_unknown in zip(cents.sum(axis=0), np.asarray(unknown.any(axis=0)), strict=True)
    ]


def named_amounts(names: Sequence[str], amounts: Sequence[int | None], *, keep_zero: bool = False) -> Amounts:
    """Return amounts by id, several of one id as their sum; zeros are left out unless they are kept."""
    sums: Amounts = {}
    for name, cents in zip(names, amounts, strict=True):
        before = sums.get(name, 0)  # a fund with a rate for some partners and another for the others comes twice
        sums[name] = None if cents is None or before is None else before + cents
    return {name: cents for name, cents in sums.items() if cents != 0 or keep_zero}


def amount_texts(amounts: Amounts) -> dict[str, str | None]:
    """Return amounts as text in euro; None where unknown."""
    return {name: amount_text(cents) for name, cents in amounts.items()}
