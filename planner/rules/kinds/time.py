"""Kinds of rule about time: opening, deadline, length, start, reports, signature, what is still to come."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Severity
from planner.rules.moment import ClosingMoment, OpeningMoment
from planner.rules.scope import Rule, Sense
from planner.terms import UNKNOWN, CountBound, Stage

Zone = Annotated[str, Field(pattern=r"^[A-Z][A-Za-z]+/[A-Za-z_]+$")]
Day = date | Literal["unknown"]
LONGEST = 180
"""Months beyond which a length is a slip of the pen."""


class Opening(Rule):
    """When the call opens for applications."""

    kind: Literal["opening"]
    at: OpeningMoment
    zone: Zone = "Europe/Brussels"
    stage: Stage = Stage.ADMISSIBILITY

    def doubtful(self) -> list[bool]:
        """Return whether the moment is unknown."""
        return [self.at == UNKNOWN]


class Deadline(Rule):
    """Until when an application can be handed in: a moment, in the clock of its zone.

    Attributes:
        at: Local date and time; the first minute of the day where only the day is known.
        hour: ``unknown`` where no source gives the hour.
        zone: Whose clock.
    """

    kind: Literal["deadline"]
    at: ClosingMoment
    hour: Literal["unknown"] | None = None
    zone: Zone = "Europe/Brussels"
    stage: Stage = Stage.ADMISSIBILITY

    @model_validator(mode="before")
    @classmethod
    def _day_without_hour(cls, raw: Any) -> Any:
        """Take a day alone for its first minute, but only where the file says that the hour is not known."""
        if not isinstance(raw, dict) or raw.get("hour") != UNKNOWN or raw.get("at") == UNKNOWN:
            return raw
        text = str(raw.get("at"))
        if len(text) == len("2024-06-12"):
            return {**raw, "at": f"{text}T00:00"}
        # What was read once and written again has midnight; any other hour was entered by somebody.
        if not re.search(r"[T ]00:00(:00)?$", text):
            raise PydanticCustomError("hour-contradicts", "{value}", {"value": text[:60]})
        return raw

    @property
    def clock(self) -> str:
        """The hour, as the clock shows it; empty where it is not known."""
        return self.at.strftime("%H:%M") if isinstance(self.at, datetime) and self.hour is None else ""

    def doubtful(self) -> list[bool]:
        """Return whether the moment is unknown."""
        return [self.at == UNKNOWN]


class Duration(Rule):
    """How long a project may last, in months.

    Attributes:
        minimum_months: At least so many.
        maximum_months: At most so many.
    """

    SENSE: ClassVar[Sense] = {"minimum_months": (1, LONGEST), "maximum_months": (1, LONGEST)}

    kind: Literal["duration"]
    minimum_months: CountBound | None = None
    maximum_months: CountBound | None = None


class StartWindow(Rule):
    """When projects are to begin.

    Attributes:
        earliest: First possible day.
        latest: Last possible day.
        indicative: Whether the source calls the window indicative.
    """

    kind: Literal["start_window"]
    earliest: Day | None = None
    latest: Day | None = None
    indicative: bool = False
    severity: Severity = Severity.NOTE

    def doubtful(self) -> list[bool]:
        """Return whether a day is unknown."""
        return [one == UNKNOWN for one in (self.earliest, self.latest) if one is not None]


class Periods(Rule):
    """How long reporting periods are, and when a report is due.

    Attributes:
        minimum_months: Shortest period.
        maximum_months: Longest period.
        report_due_days: Days after the end of a period.
    """

    SENSE: ClassVar[Sense] = {
        "minimum_months": (1, 60),
        "maximum_months": (1, 60),
        "report_due_days": (1, 366),
    }

    kind: Literal["periods"]
    minimum_months: CountBound | None = None
    maximum_months: CountBound | None = None
    report_due_days: CountBound | None = None
    stage: Stage = Stage.CONTRACT
    severity: Severity = Severity.NOTE


class TimeToSignature(Rule):
    """How long after the deadline a grant is signed, at most.

    Attributes:
        months_to_inform: Months from the deadline until applicants hear.
        months_to_sign: Months from there until the agreement is signed.
    """

    SENSE: ClassVar[Sense] = {"months_to_inform": (0, 36), "months_to_sign": (0, 36)}

    kind: Literal["time_to_signature"]
    months_to_inform: CountBound
    months_to_sign: CountBound
    stage: Stage = Stage.GRANT_PREPARATION
    severity: Severity = Severity.NOTE


class Outlook(Rule):
    """What is still to come of a programme: further calls, or none.

    Attributes:
        state: ``no_more_calls``, ``call_expected`` or ``unknown``.
    """

    kind: Literal["outlook"]
    state: Literal["no_more_calls", "call_expected", "unknown"]
    stage: Stage = Stage.ADMISSIBILITY
    severity: Severity = Severity.NOTE

    def doubtful(self) -> list[bool]:
        """Return whether nobody knows."""
        return [self.state == UNKNOWN]
