"""Days in a source's own words: what they name, and what they can mean where weekday and date disagree."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.checklist import read_day, spoken_day
from planner.checklist.said import WEEKDAYS, Doubt

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
FRENCH_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
FRENCH_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("said", "weekday", "day", "month", "year"),
    [
        ("Monday 29 January", 0, 29, 1, None),
        ("Wednesday 30th", 2, 30, None, None),
        ("Wed. 30th of January 2019", 2, 30, 1, 2019),
        ("30 January, a Tuesday", 1, 30, 1, None),
        ("30 January (Wednesday)", 2, 30, 1, None),
        ("Tuesday, January 30, 2019, close of business", 1, 30, 1, 2019),
        ("at 17:00 on 31 January", None, 31, 1, None),
        ("week of 21 to 25 January", None, 25, 1, None),
        ("by Wednesday", 2, None, None, None),
        ("le mardi 30 janvier 2019", 1, 30, 1, 2019),
        ("mercredi 1er février", 2, 1, 2, None),
        ("Lun. 4 août", 0, 4, 8, None),
    ],
)
def test_a_day_is_read_as_people_write_it(
    said: str, weekday: int | None, day: int | None, month: int | None, year: int | None
) -> None:
    spoken = spoken_day(said)
    assert spoken is not None
    assert (spoken.weekday, spoken.day, spoken.month, spoken.year) == (weekday, day, month, year)


@pytest.mark.parametrize(
    "said", ["April/May 2016", "before the end of the year", "8 partners", "17 h", "30 months", ""]
)
def test_what_names_no_day_is_no_day(said: str) -> None:
    assert spoken_day(said) is None


def test_the_29th_was_a_tuesday_and_the_plan_works_on_the_monday_before() -> None:
    reading = read_day(date(2019, 1, 29), "Monday 29 January", None)
    assert reading.days == (date(2019, 1, 28), date(2019, 1, 29))
    assert (reading.written, reading.doubt) == (date(2019, 1, 29), Doubt.WEEKDAY)


def test_the_30th_was_a_wednesday_and_the_plan_works_on_the_tuesday_before() -> None:
    reading = read_day(date(2019, 1, 30), "Tuesday 30 January", None)
    assert reading.days == (date(2019, 1, 29), date(2019, 1, 30))
    assert (reading.written, reading.doubt) == (date(2019, 1, 30), Doubt.WEEKDAY)


def test_the_earlier_reading_is_the_written_one_where_the_weekday_comes_after_it() -> None:
    assert read_day(date(2019, 1, 29), "Thursday 29 January", None).days == (date(2019, 1, 29), date(2019, 1, 31))


def test_words_alone_take_month_and_year_from_a_day_near_them() -> None:
    assert read_day(None, "Wednesday 30th", date(2019, 1, 31)).days == (date(2019, 1, 30),)
    assert read_day(None, "29 December", date(2019, 1, 31)).days == (date(2018, 12, 29),)
    assert read_day(None, "Wednesday 30th", None).days == ()
    assert read_day(None, "by Wednesday", date(2019, 1, 31)).days == ()
    assert read_day(None, "30 January 2019", None).days == (date(2019, 1, 30),)
    assert read_day(None, "31 February 2019", None).days == ()


def test_another_date_than_the_one_entered_is_a_reading_too() -> None:
    reading = read_day(date(2019, 1, 30), "31 January", None)
    assert (reading.days, reading.doubt) == ((date(2019, 1, 30), date(2019, 1, 31)), Doubt.OTHER_DATE)


@given(DAYS, st.integers(0, 6), st.sampled_from(["en", "fr"]))
def test_a_weekday_agrees_or_there_are_two_readings_at_most_three_days_apart(
    day: date, weekday: int, language: str
) -> None:
    if language == "en":
        said = f"{WEEKDAYS[weekday].title()} {day.day} {MONTHS[day.month - 1]}"
    else:
        said = f"{FRENCH_DAYS[weekday]} {day.day} {FRENCH_MONTHS[day.month - 1]}"
    reading = read_day(day, said, None)
    assert day in reading.days
    assert any(one.weekday() == weekday for one in reading.days)
    assert reading.days == tuple(sorted(reading.days))
    assert len(reading.days) == (1 if day.weekday() == weekday else 2)
    assert reading.days[-1] - reading.days[0] <= timedelta(days=3)
    assert (reading.doubt is Doubt.WEEKDAY) == (day.weekday() != weekday)


@given(st.text(max_size=80), st.none() | DAYS, st.none() | DAYS)
def test_whatever_a_source_says_can_be_read(said: str, due: date | None, near: date | None) -> None:
    reading = read_day(due, said, near)
    assert reading.days == tuple(sorted(set(reading.days)))
    assert due is None or due in reading.days


@pytest.mark.parametrize("due", [date.min, date.max])
def test_the_ends_of_the_calendar_break_nothing(due: date) -> None:
    assert due in read_day(due, "Thursday 31st", None).days
