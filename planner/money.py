"""Whole cents: the only place where an amount is rounded or split.

Amounts are ``int`` or int64 arrays of euro cents, rates whole parts per million (15 % is 150 000). Products
are formed first and divided once. One int64 product wraps in silence beyond 92 billion euro times a
rate, so every function guards what it multiplies.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from planner.errors import AmountTooLarge, NotWholeCents, WeightsUnusable

CentsArray: TypeAlias = NDArray[np.int64]
Cents = TypeVar("Cents", int, CentsArray)

PPM = 1_000_000
INT64_MAX = int(np.iinfo(np.int64).max)
MAX_CENTS = INT64_MAX // PPM
"""Largest amount, in cents, that a rate of 100 % can be applied to in int64 (about 92 billion euro)."""


class RoundingMode(StrEnum):
    """How a quotient becomes whole: ``cut`` goes toward zero, ``half_up`` away from zero at a half."""

    CUT = "cut"
    HALF_UP = "half_up"


@dataclass(frozen=True, slots=True)
class Rounding:
    """A call's rounding: a mode, and the unit in cents that results are whole multiples of."""

    mode: RoundingMode
    unit_cents: int = 1


CUT = Rounding(RoundingMode.CUT)
HALF_UP = Rounding(RoundingMode.HALF_UP)


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


def guard(cents: Cents) -> Cents:
    """Return the amounts unchanged if they can be rated safely.

    Args:
        cents: Amounts, in cents, any shape.

    Raises:
        AmountTooLarge: If one is beyond ``MAX_CENTS`` in either direction.
        NotWholeCents: If the array is not int64.
    """
    largest = _largest(cents)
    if largest > MAX_CENTS:
        raise AmountTooLarge(cents=largest, maximum=MAX_CENTS)
    return cents


def total_of(cents: CentsArray, axis: int | tuple[int, ...] | None = None) -> CentsArray:
    """Return the sums over an axis, refusing those that would leave the safe range.

    Args:
        cents: Amounts, in cents, any shape.
        axis: The axis or axes to sum over; all when None.

    Raises:
        AmountTooLarge: If a sum is, or on the way could be, beyond ``MAX_CENTS``.
    """
    largest = _largest(cents)
    if largest * max(cents.size, 1) > INT64_MAX:
        exact = np.abs(cents.astype(object)).sum(axis=axis)
        if int(np.max(exact)) > INT64_MAX:
            raise AmountTooLarge(cents=int(np.max(exact)), maximum=MAX_CENTS)
    return guard(np.asarray(cents.sum(axis=axis, dtype=np.int64)))


def quotient(numerator: Cents, denominator: int, *, rounding: Rounding) -> Cents:
    """Return numerator / denominator, rounded once to the rounding's unit.

    Args:
        numerator: Whole numbers (often cents times something), any shape. A plain ``int`` may be of any size.
        denominator: A whole number above zero.
        rounding: Mode and unit; no default, because systems differ.

    Returns:
        Cents, the same shape, each a multiple of ``rounding.unit_cents`` and less than one unit from
        the true value.

    Raises:
        AmountTooLarge: If a result is beyond ``MAX_CENTS``.
        NotWholeCents: If the array is not int64.
        ZeroDivisionError: If the denominator is not above zero.
    """
    if denominator <= 0:
        raise ZeroDivisionError(denominator)
    divisor = denominator * rounding.unit_cents
    if isinstance(numerator, int):
        whole, rest = divmod(abs(numerator), divisor)
        whole += rounding.mode is RoundingMode.HALF_UP and 2 * rest >= divisor
        return guard((whole if numerator >= 0 else -whole) * rounding.unit_cents)
    if divisor > INT64_MAX // 2:
        raise AmountTooLarge(cents=divisor, maximum=INT64_MAX // 2)
    _largest(numerator)
    # divmod of the magnitude, not of the signed number: numpy floors, and both modes are symmetric about zero.
    wholes, rests = np.divmod(np.abs(numerator), divisor)
    if rounding.mode is RoundingMode.HALF_UP:
        wholes = wholes + (2 * rests >= divisor)
    return guard(np.where(numerator < 0, -wholes, wholes) * rounding.unit_cents)


def share_of(cents: Cents, rate_ppm: int, *, rounding: Rounding) -> Cents:
    """Return a share of each amount, rounded once as the call says.

    Args:
        cents: Amounts, in euro cents, any shape.
        rate_ppm: Rate, in parts per million (15 % is 150_000), not above 100 %.
        rounding: The call's rounding; no default, because systems differ.

    Returns:
        Shares, in euro cents, same shape as ``cents``.

    Raises:
        AmountTooLarge: If an amount is beyond ``MAX_CENTS``; int64 would wrap around in silence.

    Example:
        >>> share_of(10_001, 150_000, rounding=CUT), share_of(10_005, 150_000, rounding=HALF_UP)
        (1500, 1501)
    """
    if not 0 <= rate_ppm <= PPM:
        raise AmountTooLarge(rate_ppm=rate_ppm, maximum=PPM)
    return quotient(guard(cents) * rate_ppm, PPM, rounding=rounding)


def allocate(total: CentsArray | int, weights: CentsArray, *, split: Split) -> Allocation:
    """Return each part's portion of a total, in proportion to the weights.

    ``largest_remainder`` cuts each part to the unit and gives the units left over, one each, to the largest
    remainders (ties: the larger weight, then the earlier position). ``truncate_each`` and
    ``half_up_each`` round every part alone. ``rest_to`` cuts each part and gives what is left to one of them, unless
    its weight is zero: who does not share takes nothing. What no part takes is reported: cents below the unit, units
    lost by cutting, all of it where weights are zero.

    Args:
        total: Amounts to split, in cents, shape (...); negative amounts mirror positive ones.
        weights: Whole numbers from zero up, shape (..., parts).
        split: Method, unit and who takes the rest.

    Returns:
        Parts of shape (..., parts), and what is unassigned.

    Raises:
        AmountTooLarge: If a total is beyond ``MAX_CENTS``, or weights sum beyond 64 bits.
        WeightsUnusable: If a weight is negative or ``rest_to`` names no part.
    """
    totals = guard(np.asarray(guard(total), dtype=np.int64) if isinstance(total, int) else np.asarray(total))
    shape = np.broadcast_shapes(totals.shape, weights.shape[:-1])
    totals = np.broadcast_to(totals, shape)
    weights = np.broadcast_to(weights, (*shape, weights.shape[-1]))
    if _largest(weights) and int(weights.min()) < 0:
        raise WeightsUnusable(weight=int(weights.min()))
    if _largest(weights) > INT64_MAX // max(weights.shape[-1], 1):
        raise AmountTooLarge(cents=_largest(weights), maximum=INT64_MAX // weights.shape[-1])

    magnitude = np.abs(totals)
    parts = _parts_of(magnitude // split.unit_cents, magnitude % split.unit_cents, weights, split) * split.unit_cents
    if split.method is SplitMethod.REST_TO:
        if split.rest_to is None or not 0 <= split.rest_to < weights.shape[-1]:
            raise WeightsUnusable(rest_to=split.rest_to)
        rest = magnitude - parts.sum(axis=-1)
        parts[..., split.rest_to] += np.where(weights[..., split.rest_to] > 0, rest, 0)
    parts = np.where(totals[..., None] < 0, -parts, parts)
    return Allocation(parts=parts, unassigned=np.asarray(totals - parts.sum(axis=-1)))


def _parts_of(units: CentsArray, below_unit: CentsArray, weights: CentsArray, split: Split) -> CentsArray:
    """Return whole units per part, for totals of zero or more; rows without weights get nothing."""
    sums = weights.sum(axis=-1, keepdims=True)
    divisor = np.maximum(sums, 1)
    # Exactness first: where a product could leave int64, Python's integers carry it.
    highest = (int(units.max(initial=0)) + 1) * int(weights.max(initial=0))
    number: type[Any] = np.int64 if 2 * highest + int(divisor.max(initial=1)) <= INT64_MAX else object
    products = units[..., None].astype(number) * weights.astype(number)
    wholes: CentsArray = (products // divisor).astype(np.int64)
    remainders: CentsArray = (products - wholes.astype(number) * divisor).astype(np.int64)

    if split.method is SplitMethod.HALF_UP_EACH:
        # The true value includes what lies below one unit of the total: 0.50 euro of 1.50 counts at a half.
        exact = products.astype(object) * split.unit_cents + below_unit[..., None].astype(object) * weights
        step = divisor.astype(object) * split.unit_cents
        return np.asarray((2 * exact + step) // (2 * step) * (weights > 0), dtype=np.int64)
    if split.method is SplitMethod.LARGEST_REMAINDER:
        left_over = np.where(sums[..., 0] > 0, units - wholes.sum(axis=-1), 0)
        position = np.broadcast_to(np.arange(weights.shape[-1]), weights.shape)
        order = np.lexsort((position, -weights, -remainders), axis=-1)
        rank = np.empty_like(order)
        np.put_along_axis(rank, order, position, axis=-1)
        return wholes + (rank < left_over[..., None])
    return wholes


def _largest(cents: int | CentsArray) -> int:
    """Return the largest magnitude, whatever the sign, as a Python int (so that it cannot wrap)."""
    if isinstance(cents, int):
        return abs(cents)
    if cents.dtype != np.int64:
        raise NotWholeCents(dtype=str(cents.dtype))
    if not cents.size:
        return 0
    return max(int(cents.max()), -int(cents.min()))
