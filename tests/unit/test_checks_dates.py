"""Checks of opening and deadline: the day before, the day itself, the day after."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.engine.checks import Case, findings
from planner.findings import Finding, Margin, MarginUnit
from tests.builders import UNKNOWN, UNSOURCED, Data, call_of, figures_of, plan_of

DEADLINE: Data = {"id": "moment", "kind": "deadline", "at": "2019-01-31T17:00"}
OPENING: Data = {"id": "moment", "kind": "opening", "at": "2018-07-26"}


def asked(rule: Data, on: date | None, **more: Any) -> list[Finding]:
    case = Case(*figures_of(plan_of("a"), call_of({**rule, **more})), on=on)
    return [one for one in findings(case) if one.rule == "moment"]


@pytest.mark.parametrize(
    ("on", "status", "room"),
    [(date(2019, 1, 30), "met", 1), (date(2019, 1, 31), "met", 0), (date(2019, 2, 1), "not_met", -1)],
)
def test_the_deadlines_own_day_still_counts(on: date, status: str, room: int) -> None:
    (found,) = asked(DEADLINE, on)
    assert (found.code, found.status, found.margin) == ("deadline", status, Margin(room, MarginUnit.DAYS))
    assert (found.parameters["day"], found.parameters["clock"]) == (date(2019, 1, 31), "17:00")
    assert (found.parameters["zone"], found.parameters["on"], found.stage) == ("Europe/Brussels", on, "admissibility")


@pytest.mark.parametrize(
    ("on", "status", "room"),
    [(date(2018, 7, 25), "not_met", -1), (date(2018, 7, 26), "met", 0), (date(2018, 7, 27), "met", 1)],
)
def test_the_day_of_opening_counts(on: date, status: str, room: int) -> None:
    (found,) = asked(OPENING, on)
    assert (found.code, found.status, found.margin) == ("call-opened", status, Margin(room, MarginUnit.DAYS))


@pytest.mark.parametrize("rule", [DEADLINE, OPENING])
def test_without_a_day_nothing_is_said_of_dates(rule: Data) -> None:
    assert asked(rule, None) == []


@pytest.mark.parametrize("rule", [DEADLINE, OPENING])
def test_an_unknown_moment_is_to_be_verified(rule: Data) -> None:
    (found,) = asked(rule, date(2019, 1, 1), at="unknown", cite=UNKNOWN)
    assert (found.status, found.margin, found.parameters["reason"]) == ("to_be_verified", None, "unknown")


@pytest.mark.parametrize("on", [date(2019, 1, 1), date(2020, 1, 1)])
def test_an_unsourced_moment_is_to_be_verified_on_any_day(on: date) -> None:
    (found,) = asked(DEADLINE, on, cite=UNSOURCED)
    assert found.status == "to_be_verified"
