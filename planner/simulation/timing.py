"""From today to the last day of a project: when a call closes, when applicants hear, sign and can begin at the latest.

Pure: the day on which it is asked is an argument. What is not known stays unknown, and so does what would follow
from it; where sources contradict each other, the later day is taken.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from planner.engine.scope import call_date, is_in_force
from planner.rules.call import Call
from planner.rules.kinds import Deadline, Opening, StartWindow, TimeToSignature
from planner.rules.scope import Rule
from planner.terms import Bound, Certainty

_ORDER = tuple(Certainty)


class Milestone(StrEnum):
    """Steps on the way from a call to the end of a project, in their order."""

    OPENING = "opening"
    DEADLINE = "deadline"
    INFORMED = "informed"
    SIGNED = "signed"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Attributes:
        milestone: Which one.
        day: When; None where nobody can know it.
        certainty: How sure it is: as its least sure source, and never more than derived where it is reckoned.
        is_contested: Whether sources contradict each other, so that the later day was taken.
        rules: Ids of the call's rules that it rests on.
    """

    milestone: Milestone
    day: date | None
    certainty: Certainty
    is_contested: bool = False
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """The steps of a project under a call, as they look on a day.

    Attributes:
        on: The day on which it is asked.
        steps: One for each milestone, in order.
        planned_start: The plan's own first day; None where it gives none.
        latest_start: Last day on which the call lets projects begin, where it names one.
    """

    on: date
    steps: tuple[Step, ...]
    planned_start: date | None
    latest_start: date | None

    def step(self, milestone: Milestone) -> Step:
        """Return one of the steps."""
        return next(one for one in self.steps if one.milestone is milestone)

    def days_to(self, milestone: Milestone) -> int | None:
        """Return the days from the day asked to a step: negative behind it, None where it is not known."""
        day = self.step(milestone).day
        return None if day is None else (day - self.on).days

    @property
    def days_left(self) -> int | None:
        """Days until the deadline, whose own day still counts; negative when it has passed."""
        return self.days_to(Milestone.DEADLINE)

    @property
    def days_early(self) -> int | None:
        """Days by which the plan's own start comes before the first one that is possible; None where one is missing."""
        first = self.step(Milestone.START).day
        if first is None or self.planned_start is None:
            return None
        return max((first - self.planned_start).days, 0)

    @property
    def days_late(self) -> int | None:
        """Days by which the start lies behind the last one that the call allows; None where one is missing.

        The start is the plan's own, or the first one that is possible where that comes later.
        """
        days = [one for one in (self.planned_start, self.step(Milestone.START).day) if one is not None]
        return max((max(days) - self.latest_start).days, 0) if days and self.latest_start is not None else None


def timeline(call: Call, on: date, *, start: date | None = None, months: int | None = None) -> Timeline:
    """Return when what happens under a call, at the latest.

    The first possible start is the first day of a month after the signature, unless the call names a first day. The
    project ends after its length from that day, or from the plan's own start where that comes later.

    Args:
        call: The call.
        on: The day on which it is asked.
        start: The plan's own first day.
        months: How long the project lasts.
    """
    sure = _Sureness(call)
    # A call has one opening and one deadline at most.
    opening = _moment(Milestone.OPENING, next(call.of_kind(Opening), None), sure)
    deadline = _moment(Milestone.DEADLINE, next(call.of_kind(Deadline), None), sure)
    waits = list(call.of_kind(TimeToSignature))
    informed = _after(Milestone.INFORMED, deadline, [(one, one.months_to_inform) for one in waits], sure)
    signed = _after(Milestone.SIGNED, informed, [(one, one.months_to_sign) for one in waits], sure)
    windows = list(call.of_kind(StartWindow))
    first = _start(signed, windows, sure)
    latest = [one.latest for one in windows if isinstance(one.latest, date)]
    return Timeline(
        on=on,
        steps=(opening, deadline, informed, signed, first, _end(first, start, months)),
        planned_start=start,
        latest_start=min(latest, default=None),
    )


def months_later(day: date, months: int) -> date | None:
    """Return the same day some months later, the last one of a month that is too short; None beyond the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


class _Sureness:
    """How sure the rules of a call are, on the call's own day."""

    def __init__(self, call: Call) -> None:
        self._on = call_date(call)

    def of(self, rule: Rule) -> Certainty:
        """Return how sure a known value of a rule is."""
        # A rule of which another value is unknown does not say how sure this one is.
        is_open = rule.cite.certainty is Certainty.UNKNOWN or not is_in_force(rule, self._on)
        return Certainty.UNSOURCED if is_open else rule.cite.certainty


def _weakest(marks: Iterable[Certainty]) -> Certainty:
    return max(marks, key=_ORDER.index)


def _unknown(milestone: Milestone, rules: Sequence[Rule] = ()) -> Step:
    return Step(milestone, None, Certainty.UNKNOWN, rules=tuple(one.id for one in rules))


def _moment(milestone: Milestone, rule: Opening | Deadline | None, sure: _Sureness) -> Step:
    if rule is None or not isinstance(rule.at, datetime):
        return _unknown(milestone, [] if rule is None else [rule])
    return Step(milestone, rule.at.date(), sure.of(rule), rules=(rule.id,))


def _after(milestone: Milestone, before: Step, waits: Sequence[tuple[Rule, Bound]], sure: _Sureness) -> Step:
    """Return the step that follows another one after some months, at the latest."""
    if before.day is None or not waits or any(bound.is_unknown for _, bound in waits):
        return _unknown(milestone, [rule for rule, _ in waits])
    marks = [before.certainty, Certainty.DERIVED, *(sure.of(rule) for rule, _ in waits)]
    rules = dict.fromkeys([*before.rules, *(rule.id for rule, _ in waits)])
    day = months_later(before.day, max(bound.highest for _, bound in waits))
    contested = before.is_contested or any(bound.is_contested for _, bound in waits)
    return Step(milestone, day, Certainty.UNKNOWN if day is None else _weakest(marks), contested, tuple(rules))


def _start(signed: Step, windows: Sequence[StartWindow], sure: _Sureness) -> Step:
    """Return the first day that a call names, else the first day of the month after the signature."""
    named = [(one.earliest, one) for one in windows if isinstance(one.earliest, date)]
    if named:
        day, rule = max(named, key=lambda one: one[0])
        mark = _weakest([sure.of(rule), Certainty.DERIVED]) if rule.indicative else sure.of(rule)
        return Step(Milestone.START, day, mark, rules=(rule.id,))
    first = None if signed.day is None else months_later(signed.day.replace(day=1), 1)
    if first is None:
        return _unknown(Milestone.START, windows)
    return Step(Milestone.START, first, signed.certainty, signed.is_contested, signed.rules)


def _end(first: Step, start: date | None, months: int | None) -> Step:
    if first.day is None or not months:
        return _unknown(Milestone.END)
    behind = months_later(max(first.day, start or first.day), months)
    if behind is None:
        return _unknown(Milestone.END)
    mark = _weakest([first.certainty, Certainty.DERIVED])
    return Step(Milestone.END, behind - timedelta(days=1), mark, first.is_contested, first.rules)
