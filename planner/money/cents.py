"""Cents: amounts that are guarded, added up and rounded.

Amounts are ``int`` or int64 arrays of euro cents, rates whole parts per million (15 % is 150 000). Products
are formed first and divided once. One int64 product wraps in silence beyond 92 billion euro times a
rate, so every function guards what it multiplies.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from planner.errors import AmountTooLarge, NotWholeCents

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


def guard(cents: Cents) -> Cents:
    """Return the amounts unchanged if they can be rated safely.

    Args:
        cents: Amounts, in cents, any shape.

    Raises:
        AmountTooLarge: If one is beyond ``MAX_CENTS`` in either direction.
        NotWholeCents: If the array is not int64.
    """
    _refuse_beyond(_largest(cents))
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
        return guard(_rounded(numerator, divisor, rounding))
    if divisor > INT64_MAX // 2:
        raise AmountTooLarge(cents=divisor, maximum=INT64_MAX // 2)
    return _quotients(numerator, extent_of(numerator), divisor, rounding)


def _rounded(numerator: int, divisor: int, rounding: Rounding) -> int:
    whole, rest = divmod(abs(numerator), divisor)
    whole += rounding.mode is RoundingMode.HALF_UP and 2 * rest >= divisor
    return (whole if numerator >= 0 else -whole) * rounding.unit_cents


def _quotients(numerators: CentsArray, extent: tuple[int, int], divisor: int, rounding: Rounding) -> CentsArray:
    """Return the quotients of an array whose smallest and largest number are known; a pass over it is dear."""
    # Rounding keeps the order: where the outermost numbers stay in the safe range, all do.
    for number in extent:
        _refuse_beyond(abs(_rounded(number, divisor, rounding)))
    # The magnitude is divided, not the signed number: numpy floors, and both modes are symmetric about zero.
    magnitudes = np.abs(numerators) if extent[0] < 0 else numerators
    # One division and a product for the rest: numpy has a fast division by one number, and none with a rest.
    wholes = magnitudes // divisor
    if rounding.mode is RoundingMode.HALF_UP:
        wholes += 2 * (magnitudes - wholes * divisor) >= divisor
    if rounding.unit_cents != 1:
        wholes *= rounding.unit_cents
    return np.where(numerators < 0, -wholes, wholes) if extent[0] < 0 else np.asarray(wholes)


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
    if isinstance(cents, int):
        return quotient(guard(cents) * rate_ppm, PPM, rounding=rounding)
    lowest, highest = extent_of(cents)
    _refuse_beyond(max(highest, -lowest))
    return _quotients(cents * rate_ppm, (lowest * rate_ppm, highest * rate_ppm), PPM * rounding.unit_cents, rounding)


def _largest(cents: int | CentsArray) -> int:
    """Return the largest magnitude, whatever the sign, as a Python int (so that it cannot wrap)."""
    if isinstance(cents, int):
        return abs(cents)
    lowest, highest = extent_of(cents)
    return max(highest, -lowest)


def extent_of(cents: CentsArray) -> tuple[int, int]:
    """Return the smallest and the largest number, as Python ints; zeros where there is none."""
    if cents.dtype != np.int64:
        raise NotWholeCents(dtype=str(cents.dtype))
    return (int(cents.min()), int(cents.max())) if cents.size else (0, 0)


def _refuse_beyond(magnitude: int) -> None:
    if magnitude > MAX_CENTS:
        raise AmountTooLarge(cents=magnitude, maximum=MAX_CENTS)
