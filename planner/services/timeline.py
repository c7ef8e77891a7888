"""The work over time, ready to be drawn: bars of work packages and tasks, points, and what cannot be drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from planner.plan.model import Plan
from planner.plan.work import Months, WorkPackage, month_begins
from planner.wording import Wording

PACKAGE, TASK = "work_packages", "tasks"
POINTS = ("deliverables", "milestones")
KINDS = (PACKAGE, TASK, *POINTS)
PACKAGE_PIXELS, TASK_PIXELS, POINTS_PIXELS, GAP_PIXELS = 38, 28, 17, 8
_LABEL, _BAR, _TASK_BAR, _POINT = 8, 26, 21, 8
"""Where in its row something stands, in pixels from above."""
_LONGEST_AXIS = 1200
"""Months; what lies behind is said, not drawn."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The work over time.

    Attributes:
        bars: One row for each work package that has anything to show and each task with months. ``begins`` and
            ``ends`` are months elapsed, missing where only a title is to be shown; ``room`` is the part of the
            width that a title has.
        points: One row for the deliverables, or the milestones, of a work package in one month.
        months: Last month of the axis.
        duration: The project's length; None while nobody knows it.
        axis: For each month the lines beneath it: its number, and the calendar's month where the start is known.
        phases: Titles of phases whose work packages are drawn, in the plan's order.
        undated: How many of each kind have no months, by kind.
        beyond: Titles of what lies beyond the project's length.
        pixels: Height of everything.
    """

    bars: pd.DataFrame
    points: pd.DataFrame
    months: int
    duration: int | None
    axis: tuple[tuple[str, ...], ...]
    phases: tuple[str, ...]
    undated: dict[str, int]
    beyond: tuple[str, ...]
    pixels: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing can be drawn."""
        return not (len(self.points) or (len(self.bars) and bool(self.bars["begins"].notna().any())))


def timeline(plan: Plan, words: Wording) -> Timeline:
    """Return the work of a plan over time."""
    last = max((end for _, end, _ in _spans(plan)), default=0)
    months = min(max(last, plan.duration_months or 0, 1), _LONGEST_AXIS)
    painter = _Painter(plan, months, words)
    for package in plan.work_packages:
        painter.package(package)
    beyond = [title for _, end, title in _spans(plan) if plan.duration_months and end > plan.duration_months]
    drawn = [one["phase"] for one in painter.bars]
    return Timeline(
        bars=pd.DataFrame(painter.bars),
        points=pd.DataFrame(painter.points),
        months=months,
        duration=plan.duration_months,
        axis=tuple(_axis_lines(at, plan.start, words) for at in range(months)),
        phases=tuple(dict.fromkeys(one.title for one in plan.phases if one.title in drawn)),
        undated=_undated(plan),
        beyond=tuple(dict.fromkeys(beyond)),
        pixels=painter.top,
    )


class _Painter:
    """Puts rows one below the other."""

    def __init__(self, plan: Plan, months: int, words: Wording) -> None:
        self._plan, self._months, self._words = plan, months, words
        self._phase_of = {name: one.title for one in plan.phases for name in one.work_packages}
        self.bars: list[dict[str, Any]] = []
        self.points: list[dict[str, Any]] = []
        self.top = 0

    def package(self, package: WorkPackage) -> None:
        """Draw a work package with what lies in it; one without any month is not drawn."""
        tasks = [one for one in package.tasks if one.months is not None]
        dated = [
            (kind, one.month, one.title) for kind in POINTS for one in getattr(package, kind) if one.month is not None
        ]
        if package.months is None and not tasks and not dated:
            return
        phase = self._phase_of.get(package.id, "")
        self._bar(PACKAGE, package.title, package.months, phase)
        if dated:
            self._points(dated)
        for one in tasks:
            self._bar(TASK, one.title, one.months, phase)
        self.top += GAP_PIXELS

    def _bar(self, kind: str, title: str, months: Months | None, phase: str) -> None:
        begins, ends = (None, None) if months is None else (max(months[0] - 1, 0), months[1])
        # A title stands above its bar, at the end of it that leaves more room.
        is_late = begins is not None and ends is not None and 2 * begins > self._months
        anchor = (ends if is_late else begins) or 0
        room = anchor if is_late else self._months - anchor
        self.bars.append(
            {
                "kind": kind,
                "title": title,
                "begins": begins,
                "ends": None if ends is None else min(ends, self._months),
                "when": "–" if months is None else self._when(*months),
                "phase": phase,
                "label_y": self.top + _LABEL,
                "bar_y": self.top + (_BAR if kind == PACKAGE else _TASK_BAR),
                "anchor": min(anchor, self._months),
                "side": "right" if is_late else "left",
                "room": min(room, self._months) / self._months,
            }
        )
        self.top += PACKAGE_PIXELS if kind == PACKAGE else TASK_PIXELS

    def _points(self, dated: Sequence[tuple[str, int, str]]) -> None:
        places = dict.fromkeys((kind, month) for kind, month, _ in dated)
        for kind, month in places:
            titles = [title for one, at, title in dated if (one, at) == (kind, month)]
            if month > self._months:
                continue
            is_alone = not any((other, month) in places for other in POINTS if other != kind)
            aside = 0.0 if is_alone else (-0.22 if kind == POINTS[0] else 0.22)
            self.points.append(
                {
                    "kind": self._words.term("list", kind, is_heading=True),
                    "title": " · ".join(titles),
                    "when": self._when(month, month),
                    "at": month - 0.5 + aside,
                    "point_y": self.top + _POINT,
                }
            )
        self.top += POINTS_PIXELS

    def _when(self, first: int, last: int) -> str:
        text, start = self._words.text, self._plan.start
        if first == last:
            said = text("work-month-one", month=first)
            return said if start is None else f"{said}, {calendar_month(first, start, self._words)}"
        said = text("work-months-span", first=first, last=last)
        if start is None:
            return said
        return f"{said}, {calendar_month(first, start, self._words)} – {calendar_month(last, start, self._words)}"


def _spans(plan: Plan) -> Iterable[tuple[int, int, str]]:
    """Yield first month, last month and title of everything that has months."""
    for package in plan.work_packages:
        spans = [(package.months, package.title), *((one.months, one.title) for one in package.tasks)]
        yield from ((*months, title) for months, title in spans if months is not None)
        handed = [(one.month, one.title) for one in package.deliverables]
        reached = [(one.month, one.title) for one in package.milestones]
        yield from ((month, month, title) for month, title in (*handed, *reached) if month is not None)


def _undated(plan: Plan) -> dict[str, int]:
    packages = plan.work_packages
    counts = {PACKAGE: sum(one.months is None for one in packages)}
    counts[TASK] = sum(item.months is None for one in packages for item in one.tasks)
    counts |= {kind: sum(item.month is None for one in packages for item in getattr(one, kind)) for kind in POINTS}
    return {kind: count for kind, count in counts.items() if count}


def _axis_lines(at: int, start: date | None, words: Wording) -> tuple[str, ...]:
    return (str(at + 1),) if start is None else (str(at + 1), calendar_month(at + 1, start, words))


def calendar_month(month: int, start: date, words: Wording) -> str:
    """Return the calendar's month of a month of the project; the first one is the start's."""
    return words.month(month_begins(start, month))
