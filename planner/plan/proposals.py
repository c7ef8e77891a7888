"""Proposals: what was handed in before, to whom, what became of it, and what of it is used again."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from planner.terms import Count, Id, Model, Quantity

CALL_ID = r"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$"
"""Path of a target below ``calls/``."""
FIRST_YEAR, LAST_YEAR = 1950, 2200
"""Years beyond which a date is a slip of the pen."""


class ProposalResult(StrEnum):
    """What became of a proposal."""

    PREPARED = "prepared"
    SUBMITTED = "submitted"
    FUNDED = "funded"
    NOT_SELECTED = "not_selected"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Proposal(Model):
    """One entry of the register of proposals.

    Attributes:
        id: Stable id.
        title: What it was called.
        to: Funder or programme, in words.
        call: Target that it went to, where the catalogue has it; a past source need not be there.
        submitted_on: Day on which it was handed in.
        year: The year, where the day is not known.
        month: The month of that year, where it is known.
        result: What became of it, as far as is known.
        points: Points that it got.
        points_needed: Points that it would have needed.
        reasons: Why, as the funder gave it, in our words.
        reused: What of it is used again.
        source: Where all this is known from.
    """

    id: Id
    title: Annotated[str, Field(min_length=1)]
    to: Annotated[str, Field(min_length=1)]
    call: Annotated[str, Field(pattern=CALL_ID)] | None = None
    submitted_on: date | None = None
    year: Count | None = None
    month: Count | None = None
    result: ProposalResult
    points: Quantity | None = None
    points_needed: Quantity | None = None
    reasons: str | None = None
    reused: str | None = None
    source: str | None = None
    note: str | None = None

    @model_validator(mode="after")
    def _has_one_date(self) -> Proposal:
        if self.submitted_on is not None and (self.year is not None or self.month is not None):
            raise PydanticCustomError("proposal-dated-twice", "{value}", {"value": self.title})
        is_month = self.month is None or (self.year is not None and 1 <= self.month <= 12)
        is_year = self.year is None or FIRST_YEAR <= self.year <= LAST_YEAR
        if not (is_month and is_year):
            said = "-".join(str(one) for one in (self.year, self.month) if one is not None)
            raise PydanticCustomError("proposal-date", "{value}", {"value": said, "title": self.title})
        return self

    @property
    def submitted(self) -> str:
        """When it was handed in, as far as that is known: ``2019-01-30``, ``2019-01`` or ``2019``; else empty."""
        if self.submitted_on is not None:
            return self.submitted_on.isoformat()
        if self.year is None:
            return ""
        return f"{self.year}" if self.month is None else f"{self.year}-{self.month:02d}"

    @property
    def missed_by(self) -> int | None:
        """Hundredths of points that it lacked; None where the numbers are not known, or where it had enough."""
        if self.points is None or self.points_needed is None or self.points >= self.points_needed:
            return None
        return self.points_needed - self.points
