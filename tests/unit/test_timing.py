"""From today to the end of a project: what is known adds up, what is not stays unknown, the worse of two counts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.simulation.timing import Milestone, Timeline, months_later, timeline
from planner.terms import Certainty
from tests.builders import OFFICIAL, UNKNOWN, UNSOURCED, Data, call_of

ON = date(2026, 11, 22)
DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))
MONTHS = st.integers(0, 36)


def deadline(day: str = "2027-03-18", **more: Any) -> Data:
    return {"id": "deadline", "kind": "deadline", "at": "unknown" if day == "unknown" else f"{day}T17:00", **more}


def waits(inform: Any = "6", sign: Any = "3", **more: Any) -> Data:
    cite = UNKNOWN if "unknown" in (inform, sign) else OFFICIAL
    ids = {"id": "time_to_signature", "kind": "time_to_signature", "cite": cite}
    return {**ids, "months_to_inform": inform, "months_to_sign": sign, **more}


def window(**more: Any) -> Data:
    return {"id": "start_window", "kind": "start_window", **more}


def steps_of(*rules: Data, **more: Any) -> Timeline:
    return timeline(call_of(*rules), more.pop("on", ON), **more)


def days(shown: Timeline) -> dict[str, str]:
    return {str(one.milestone): str(one.day) for one in shown.steps}


def test_from_the_deadline_the_months_of_the_call_lead_to_the_first_of_the_month_after_the_signature() -> None:
    shown = steps_of(deadline(), waits(), months=24)
    assert days(shown) == {
        "opening": "None",
        "deadline": "2027-03-18",
        "informed": "2027-09-18",
        "signed": "2027-12-18",
        "start": "2028-01-01",
        "end": "2029-12-31",
    }
    assert shown.days_left == 116
    assert [one.certainty for one in shown.steps][1:3] == [Certainty.OFFICIAL, Certainty.DERIVED]


def test_the_deadlines_own_day_is_still_there_and_the_day_after_it_is_past() -> None:
    assert steps_of(deadline(), on=date(2027, 3, 18)).days_left == 0
    assert steps_of(deadline(), on=date(2027, 3, 19)).days_left == -1


def test_the_call_can_name_the_first_day_itself() -> None:
    shown = steps_of(deadline(), waits(), window(earliest="2028-06-15"), months=12)
    assert (days(shown)["start"], days(shown)["end"]) == ("2028-06-15", "2029-06-14")
    # An unknown first day names none; what follows from the signature is left.
    unknown = steps_of(deadline(), waits(), window(earliest="unknown", cite=UNKNOWN))
    assert days(unknown)["start"] == "2028-01-01"


def test_the_plans_own_start_is_held_against_the_first_possible_one() -> None:
    rules = (deadline(), waits(), window(latest="2028-03-31"))
    early = steps_of(*rules, start=date(2027, 12, 1), months=12)
    assert (early.days_early, early.days_late, days(early)["end"]) == (31, 0, "2028-12-31")
    fits = steps_of(*rules, start=date(2028, 3, 31), months=12)
    assert (fits.days_early, fits.days_late, days(fits)["end"]) == (0, 0, "2029-03-30")
    assert steps_of(*rules, start=date(2028, 4, 2)).days_late == 2
    assert steps_of(*rules).days_early is None
    assert steps_of(deadline(), start=date(2028, 4, 2)).days_early is None


def test_where_the_first_possible_start_is_behind_the_last_one_the_plan_is_too_late() -> None:
    assert steps_of(deadline(), waits(), window(latest="2027-12-22")).days_late == 10


@pytest.mark.parametrize(
    ("rules", "unknown"),
    [
        ((), {"deadline", "informed", "signed", "start", "end"}),
        ((deadline("unknown", cite=UNKNOWN), waits()), {"deadline", "informed", "signed", "start", "end"}),
        ((deadline(),), {"informed", "signed", "start", "end"}),
        ((deadline(), waits("unknown")), {"informed", "signed", "start", "end"}),
        ((deadline(), waits("6", "unknown")), {"signed", "start", "end"}),
        ((deadline(), waits()), set[str]()),
    ],
)
def test_what_follows_from_something_unknown_is_unknown(rules: tuple[Data, ...], unknown: set[str]) -> None:
    shown = steps_of(*rules, months=24)
    found = {str(one.milestone) for one in shown.steps if one.day is None} - {"opening"}
    assert found == unknown
    assert all((one.day is None) == (one.certainty is Certainty.UNKNOWN) for one in shown.steps)


def test_without_a_length_the_end_is_not_known() -> None:
    assert steps_of(deadline(), waits()).step(Milestone.END).day is None


def test_a_step_is_as_sure_as_its_least_sure_source() -> None:
    shown = steps_of(deadline(), waits(cite=UNSOURCED), months=12)
    marks = [shown.step(one).certainty for one in (Milestone.DEADLINE, Milestone.SIGNED, Milestone.END)]
    assert marks == [Certainty.OFFICIAL, Certainty.UNSOURCED, Certainty.UNSOURCED]
    lapsed = steps_of(deadline(), waits(valid_to="2020-12-31"))
    assert lapsed.step(Milestone.SIGNED).certainty is Certainty.UNSOURCED
    indicative = steps_of(window(earliest="2028-01-01", indicative=True))
    assert indicative.step(Milestone.START).certainty is Certainty.DERIVED


def test_months_end_with_the_month_and_with_the_calendar() -> None:
    assert months_later(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert months_later(date(2027, 8, 31), 6) == date(2028, 2, 29)
    assert months_later(date(9999, 12, 1), 1) is None
    assert steps_of(deadline("9999-12-01"), waits(), months=24).step(Milestone.START).day is None


@given(DAYS, st.integers(0, 600), st.integers(0, 600))
def test_months_on_a_first_of_the_month_add_up(day: date, one: int, other: int) -> None:
    first = day.replace(day=1)
    both = months_later(first, one + other)
    half = months_later(first, one)
    assert half is not None
    assert months_later(half, other) == both


@given(DAYS, MONTHS, MONTHS, st.integers(1, 120), DAYS)
def test_the_steps_come_one_after_the_other(day: date, inform: int, sign: int, months: int, start: date) -> None:
    shown = steps_of(deadline(day.isoformat()), waits(str(inform), str(sign)), start=start, months=months)
    known = [one.day for one in shown.steps if one.day is not None]
    assert known == sorted(known)
    signed, first = shown.step(Milestone.SIGNED).day, shown.step(Milestone.START).day
    assert signed is not None
    assert first is not None
    assert first.day == 1
    assert 1 <= (first - signed).days <= 31


@given(DAYS, st.integers(0, 18), st.integers(0, 17), MONTHS)
def test_of_contradicting_months_the_later_day_counts(day: date, low: int, more: int, sign: int) -> None:
    both = {"contested": [str(low), str(low + more + 1)]}
    contested = steps_of(deadline(day.isoformat()), waits(both, str(sign)), months=12)
    longest = steps_of(deadline(day.isoformat()), waits(str(low + more + 1), str(sign)), months=12)
    assert days(contested) == days(longest)
    assert all(contested.step(one).is_contested for one in (Milestone.INFORMED, Milestone.SIGNED, Milestone.START))
    assert not contested.step(Milestone.DEADLINE).is_contested


@given(DAYS, st.integers(0, 4000), MONTHS, MONTHS)
def test_a_later_deadline_never_makes_anything_earlier(day: date, more: int, inform: int, sign: int) -> None:
    rest = waits(str(inform), str(sign))
    first = steps_of(deadline(day.isoformat()), rest, months=24)
    later = steps_of(deadline((day + timedelta(more)).isoformat()), rest, months=24)
    for one, other in zip(first.steps[1:], later.steps[1:], strict=True):
        assert one.day is not None
        assert other.day is not None
        assert one.day <= other.day


@given(DAYS, DAYS, st.integers(0, 1000))
def test_asking_later_leaves_as_many_days_fewer_and_moves_nothing(day: date, on: date, more: int) -> None:
    rules = (deadline(day.isoformat()), waits())
    now, then = steps_of(*rules, on=on), steps_of(*rules, on=on + timedelta(more))
    assert now.days_left is not None
    assert then.days_left == now.days_left - more
    assert now.steps == then.steps
