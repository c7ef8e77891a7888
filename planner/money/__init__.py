"""Whole cents: the only place where an amount is rounded or split."""

from planner.money.allocation import EXACT_SPLIT, Allocation, Split, SplitMethod, allocate
from planner.money.cents import (
    CUT,
    HALF_UP,
    INT64_MAX,
    MAX_CENTS,
    PPM,
    Cents,
    CentsArray,
    Rounding,
    RoundingMode,
    extent_of,
    guard,
    quotient,
    share_of,
    total_of,
)

__all__ = [
    "CUT",
    "EXACT_SPLIT",
    "HALF_UP",
    "INT64_MAX",
    "MAX_CENTS",
    "PPM",
    "Allocation",
    "Cents",
    "CentsArray",
    "Rounding",
    "RoundingMode",
    "Split",
    "SplitMethod",
    "allocate",
    "extent_of",
    "guard",
    "quotient",
    "share_of",
    "total_of",
]
