"""When money is spent: how costs are spread over reporting periods, and amounts that are entered for some of them."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, BeforeValidator
from pydantic_core import PydanticCustomError

from planner.terms import Category, Count, EuroCents

LONGEST_PERIOD = 99
"""Months that a period can have at most, as in the programmes' own system."""
PREPARATION, CLOSURE = "preparation", "closure"
ENDS = (PREPARATION, CLOSURE)
"""What comes before the first period and after the last one; only lump sums may lie there."""


class Spread(StrEnum):
    """How an amount that nobody entered by period is spread.

    ``work_package``: over the months of its work package, else of its phase, else of the project. ``evenly``: over all
    months of the project. ``end``: all of it in the last period, where the programmes' own system puts it.
    """

    WORK_PACKAGE = "work_package"
    EVENLY = "evenly"
    END = "end"


def _is_length(months: int) -> int:
    if not 1 <= months <= LONGEST_PERIOD:
        raise PydanticCustomError("period-length", "{value}", {"value": months, "maximum": LONGEST_PERIOD})
    return months


def _is_name(name: str) -> str:
    if name not in ENDS and not re.fullmatch(r"[1-9][0-9]{0,3}", name, re.ASCII):
        raise PydanticCustomError("period-name", "{value}", {"value": name[:60]})
    return name


PeriodLength = Annotated[Count, AfterValidator(_is_length)]
"""Months of a reporting period."""
PeriodName = Annotated[
    str, BeforeValidator(lambda raw: str(raw) if isinstance(raw, int) else raw), AfterValidator(_is_name)
]
"""Number of a period, counted from 1; ``preparation`` or ``closure``."""
PeriodAmounts: TypeAlias = dict[PeriodName, EuroCents]
"""Euro by period."""


def refuse_both(line: str, periods: PeriodAmounts, spread: Spread | None) -> None:
    """Refuse a cost that is both entered by period and spread: the one could only contradict the other."""
    if periods and spread is not None:
        raise PydanticCustomError("periods-and-spread", "{line}", {"line": line})


def refuse_ends(line: str, periods: PeriodAmounts, category: Category) -> None:
    """Refuse amounts in preparation or closure of anything but a lump sum."""
    end = next((one for one in ENDS if one in periods), None)
    if end is not None and category != Category.LUMP_SUMS:
        raise PydanticCustomError("period-of-lump-sums", "{line}", {"line": line, "period": end})
