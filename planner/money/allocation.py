"""Splitting: a total divided among parts, to the last unit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planner.errors import AmountTooLarge, WeightsUnusable
from planner.money.cents import INT64_MAX, CentsArray, extent_of, guard

FEW_PARTS, MANY_ROWS = 12, 500
"""Up to so many parts, and from so many rows on, remainders are compared pair by pair instead of sorted."""


class SplitMethod(StrEnum):
    """How a whole is divided among parts; see ``allocate``."""

    LARGEST_REMAINDER = "largest_remainder"
    TRUNCATE_EACH = "truncate_each"
    HALF_UP_EACH = "half_up_each"
    REST_TO = "rest_to"


@dataclass(frozen=True, slots=True)
class Split:
    """A plan's way of splitting: a method, a unit in cents and, for ``rest_to``, who takes the rest.

    Attributes:
        method: One of ``SplitMethod``.
        unit_cents: Every part is a whole multiple of it, except the part of ``rest_to``.
        rest_to: Position of the part that takes the rest.
    """

    method: SplitMethod = SplitMethod.LARGEST_REMAINDER
    unit_cents: int = 1
    rest_to: int | None = None


EXACT_SPLIT = Split()


@dataclass(frozen=True, slots=True)
class Allocation:
    """The parts of a split, and what no part took.

    Attributes:
        parts: Cents, shape (..., parts).
        unassigned: Whole minus the sum of its parts, cents, shape (...); negative when parts exceed it.
    """

    parts: CentsArray
    unassigned: CentsArray


def allocate(total: CentsArray | int, weights: NDArray[Any], *, split: Split) -> Allocation:
    """Return each part's portion of a total, in proportion to the weights.

    ``largest_remainder`` cuts each part to the unit and gives the units left over, one each, to the largest
    remainders (ties: the larger weight, then the earlier position). ``truncate_each`` and
    ``half_up_each`` round every part alone. ``rest_to`` cuts each part and gives what is left to one of them, unless
    its weight is zero: who does not share takes nothing. What no part takes is reported: cents below the unit, units
    lost by cutting, all of it where weights are zero.

    Args:
        total: Amounts to split, in cents, shape (...); negative amounts mirror positive ones.
        weights: Whole numbers from zero up, shape (..., parts); an array of Python's integers may hold any size.
        split: Method, unit and who takes the rest.

    Returns:
        Parts of shape (..., parts), and what is unassigned.

    Raises:
        AmountTooLarge: If a total is beyond ``MAX_CENTS``, or 64-bit weights sum beyond 64 bits.
        WeightsUnusable: If a weight is negative or ``rest_to`` names no part.
    """
    totals = guard(np.asarray(guard(total), dtype=np.int64) if isinstance(total, int) else np.asarray(total))
    shape = np.broadcast_shapes(totals.shape, weights.shape[:-1])
    totals = np.broadcast_to(totals, shape)
    weights = np.broadcast_to(weights, (*shape, weights.shape[-1]))
    weights = _handy(weights)
    is_large = weights.dtype == object
    lightest, heaviest = (int(weights.min()), int(weights.max())) if is_large else extent_of(weights)
    if lightest < 0:
        raise WeightsUnusable(weight=lightest)
    if not is_large and heaviest > INT64_MAX // max(weights.shape[-1], 1):
        raise AmountTooLarge(cents=heaviest, maximum=INT64_MAX // weights.shape[-1])

    is_signed = totals.size > 0 and int(totals.min()) < 0
    magnitude = np.abs(totals) if is_signed else totals
    if split.method is SplitMethod.LARGEST_REMAINDER and split.unit_cents == 1 and heaviest <= 1:
        parts = _equal_parts(magnitude, weights)
    else:
        units, below_unit = magnitude // split.unit_cents, magnitude % split.unit_cents
        parts = _parts_of(units, below_unit, weights, split) * split.unit_cents
    if split.method is SplitMethod.REST_TO:
        if split.rest_to is None or not 0 <= split.rest_to < weights.shape[-1]:
            raise WeightsUnusable(rest_to=split.rest_to)
        rest = magnitude - parts.sum(axis=-1)
        parts[..., split.rest_to] += np.where(weights[..., split.rest_to] > 0, rest, 0)
    if is_signed:
        parts = np.where(totals[..., None] < 0, -parts, parts)
    return Allocation(parts=parts, unassigned=np.asarray(totals - parts.sum(axis=-1)))


def _handy(weights: NDArray[Any]) -> NDArray[Any]:
    """Return weights of Python's integers as 64-bit ones where they fit, once what a row has in common is taken out."""
    if weights.dtype != object:
        return weights
    if not weights.size:
        return weights.astype(np.int64)
    common = np.gcd.reduce(weights, axis=-1)
    weights = weights // np.where(common == 0, 1, common)[..., None]
    return weights.astype(np.int64) if weights.max() <= INT64_MAX // weights.shape[-1] else weights


def _equal_parts(totals: CentsArray, weights: NDArray[Any]) -> CentsArray:
    """Return the parts by largest remainder where everybody has the same weight or none.

    All remainders are equal, so nothing has to be sorted: the cents left over go to the first who have a weight.
    """
    count = weights.sum(axis=-1)
    each = totals // np.maximum(count, 1)
    parts: CentsArray = weights * each[..., None]
    left_over = (totals - each * count) * (count > 0)
    for at in range(weights.shape[-1]):
        one = weights[..., at] * (left_over > 0)
        parts[..., at] += one
        left_over -= one
    return parts


def _parts_of(units: CentsArray, below_unit: CentsArray, weights: NDArray[Any], split: Split) -> CentsArray:
    """Return whole units per part, for totals of zero or more; rows without weights get nothing."""
    sums = weights.sum(axis=-1, keepdims=True)
    divisor = np.maximum(sums, 1)
    # Exactness first: where a product could leave int64, Python's integers carry it.
    highest = (int(units.max(initial=0)) + 1) * int(weights.max(initial=0))
    number: type[Any] = np.int64 if 2 * highest + int(divisor.max(initial=1)) <= INT64_MAX else object
    products = units[..., None].astype(number) * weights.astype(number)
    wholes: CentsArray = (products // divisor).astype(np.int64)
    remainders = (products - wholes.astype(number) * divisor).astype(weights.dtype)

    if split.method is SplitMethod.HALF_UP_EACH:
        # The true value includes what lies below one unit of the total: 0.50 euro of 1.50 counts at a half.
        exact = products.astype(object) * split.unit_cents + below_unit[..., None].astype(object) * weights
        step = divisor.astype(object) * split.unit_cents
        return np.asarray((2 * exact + step) // (2 * step) * (weights > 0), dtype=np.int64)
    if split.method is SplitMethod.LARGEST_REMAINDER:
        left_over = np.where(sums[..., 0] > 0, units - wholes.sum(axis=-1), 0)
        return np.asarray(wholes + (_ranks(remainders, weights) < left_over[..., None]))
    return wholes


def _ranks(remainders: NDArray[Any], weights: NDArray[Any]) -> CentsArray:
    """Return each part's place in the order of remainders, then weights, both largest first, then positions."""
    count = weights.shape[-1]
    if weights.dtype == object:
        return _ranks_of_any_size(remainders, weights)
    if count <= FEW_PARTS and remainders.size >= MANY_ROWS * count:
        # Every pair once, all rows at a time: many short rows are dear to sort one by one.
        ranks = np.zeros_like(remainders)
        for later in range(count):
            for earlier in range(later):
                ahead = remainders[..., later] > remainders[..., earlier]
                tied = remainders[..., later] == remainders[..., earlier]
                ahead |= tied & (weights[..., later] > weights[..., earlier])
                ranks[..., earlier] += ahead
                ranks[..., later] += ~ahead
        return ranks
    order = np.lexsort((-weights, -remainders), axis=-1)  # stable: earlier positions stay first
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.broadcast_to(np.arange(count), weights.shape), axis=-1)
    return ranks


def _ranks_of_any_size(remainders: NDArray[Any], weights: NDArray[Any]) -> CentsArray:
    """Return the same for numbers that only Python can hold, row by row."""
    ranks = np.empty(weights.shape, dtype=np.int64)
    for row in np.ndindex(*weights.shape[:-1]):
        order = sorted(range(weights.shape[-1]), key=lambda at: (-remainders[row][at], -weights[row][at], at))
        ranks[row][order] = np.arange(len(order))
    return ranks
