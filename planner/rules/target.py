"""What the list of calls shows of a target, and how it stands on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from planner.rules.call import Call
from planner.rules.kinds import Deadline, Opening
from planner.terms import UNKNOWN


class TargetStatus(StrEnum):
    """How a target stands on a day."""

    OPEN = "open"
    FORTHCOMING = "forthcoming"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Target:
    """What the list of calls shows of a target.

    Attributes:
        id: Path below ``calls/``.
        programme: Id of its programme: the path of the level that names it.
        programme_name: Name of its programme.
        title: Its own name.
        titles: Names from the programme down.
        opens: When applications open; None where nobody knows.
        deadline: When they close; None where nobody knows.
        has_hour: Whether the hour of the deadline is known.
    """

    id: str
    programme: str
    programme_name: str
    title: str
    titles: tuple[str, ...]
    opens: datetime | None
    deadline: datetime | None
    has_hour: bool = True

    def status(self, on: date) -> TargetStatus:
        """Return how it stands on a day; the days of opening and of the deadline count as open."""
        if self.deadline is not None and on > self.deadline.date():
            return TargetStatus.CLOSED
        if self.opens is not None and on < self.opens.date():
            return TargetStatus.FORTHCOMING
        return TargetStatus.UNKNOWN if self.opens is None or self.deadline is None else TargetStatus.OPEN


def target_of(call: Call) -> Target:
    """Return what the list shows of a call."""
    opens = [rule.at for rule in call.of_kind(Opening) if isinstance(rule.at, datetime)]
    deadlines = [rule.at for rule in call.of_kind(Deadline) if isinstance(rule.at, datetime)]
    return Target(
        id=call.id,
        programme=call.programme,
        programme_name=call.programme_name,
        title=call.title,
        titles=call.titles,
        opens=min(opens, default=None),
        deadline=min(deadlines, default=None),
        has_hour=not any(rule.hour == UNKNOWN for rule in call.of_kind(Deadline)),
    )
