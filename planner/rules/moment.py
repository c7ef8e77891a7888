"""Moments of a call: a local date and time as text, or ``unknown``."""

from __future__ import annotations

import re
from datetime import datetime
from functools import partial
from typing import Annotated, Literal, TypeAlias

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from planner.terms import UNKNOWN

_TEXT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?P<clock>[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?")


def _moment(raw: object, *, needs_clock: bool) -> object:
    """Return the moment that a text names; never what pydantic would make of a bare number or an offset."""
    if raw == UNKNOWN or isinstance(raw, datetime):
        return raw
    match = _TEXT.fullmatch(raw) if isinstance(raw, str) else None
    try:
        moment = datetime.fromisoformat(match[0]) if match else None
    except ValueError:
        moment = None
    if match is None or moment is None:
        raise PydanticCustomError("not-a-moment", "{value}", {"value": str(raw)[:60]})
    if needs_clock and not match["clock"]:
        raise PydanticCustomError("hour-missing", "{value}", {"value": match[0]})
    return moment


OpeningMoment: TypeAlias = Annotated[
    datetime | Literal["unknown"], BeforeValidator(partial(_moment, needs_clock=False))
]
"""A day, which is the start of it, or a day and an hour, in the clock of the rule's zone."""

ClosingMoment: TypeAlias = Annotated[datetime | Literal["unknown"], BeforeValidator(partial(_moment, needs_clock=True))]
"""A day and an hour: a day alone would be read as its first minute, and nobody would notice."""
