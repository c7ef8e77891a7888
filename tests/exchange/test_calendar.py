"""The calendar file, read back by the library that other programs' formats are checked with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Component

from planner.exchange.calendar import checklist_calendar
from planner.exchange.checklist_lines import ChecklistLine, ChecklistSource
from planner.wording import wording

EN, FR = wording("en"), wording("fr")
LINE = ChecklistLine(
    id="send-documents.skane",
    owner="Region Skåne",
    what="Send all documents",
    begins=None,
    due=date(2019, 1, 28),
    readings="Either Monday 28 January 2019 / Tuesday 29 January 2019",
    stage="By submission",
    status="Open",
    note="",
    why="An action of this plan.",
    left="11 days left",
    is_owed=True,
    is_overdue=False,
    is_dropped=False,
)
SOURCE = ChecklistSource(
    plan="regin",
    title="REGIN",
    call="AMIF",
    scenario="January",
    on=date(2019, 1, 17),
    lines=(LINE,),
    closes=datetime(2019, 1, 31, 17),
    zone="Europe/Brussels",
)


def read(source: ChecklistSource) -> tuple[Calendar, dict[str, Component]]:
    calendar = Calendar.from_ical(checklist_calendar(source, EN))
    assert isinstance(calendar, Calendar)
    return calendar, {str(one["uid"]): one for one in calendar.walk("VEVENT")}


def test_an_item_is_a_day_with_an_alarm_a_week_before() -> None:
    _, events = read(SOURCE)
    event = events["send-documents.skane@regin.planner"]
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2019, 1, 28), date(2019, 1, 29))
    assert event["summary"] == "Region Skåne: Send all documents"
    assert "Either Monday 28" in str(event["description"])
    assert [one.decoded("trigger") for one in event.walk("VALARM")] == [timedelta(days=-7)]
    assert event["transp"] == "TRANSPARENT"


def test_the_deadline_stands_at_its_hour_with_the_rule_of_its_zone() -> None:
    calendar, events = read(SOURCE)
    begins = events["deadline@regin.planner"].decoded("dtstart")
    assert begins == datetime(2019, 1, 31, 17, tzinfo=ZoneInfo("Europe/Brussels"))
    assert [str(one["tzid"]) for one in calendar.walk("VTIMEZONE")] == ["Europe/Brussels"]


def test_the_same_checklist_has_the_same_bytes_and_identifiers_stay() -> None:
    assert checklist_calendar(SOURCE, EN) == checklist_calendar(SOURCE, EN)
    later = replace(SOURCE, on=date(2019, 1, 20), lines=(replace(LINE, due=date(2019, 1, 29), status="Asked for"),))
    assert read(SOURCE)[1].keys() == read(later)[1].keys()


def test_what_is_settled_has_no_alarm_and_what_is_not_needed_is_cancelled() -> None:
    done = replace(LINE, id="a.b", is_owed=False)
    dropped = replace(done, id="a.c", is_dropped=True)
    _, events = read(replace(SOURCE, lines=(done, dropped)))
    assert (events["a.b@regin.planner"]["status"], events["a.c@regin.planner"]["status"]) == ("CONFIRMED", "CANCELLED")
    assert not [alarm for name in ("a.b", "a.c") for alarm in events[f"{name}@regin.planner"].walk("VALARM")]


def test_without_a_day_or_a_deadline_there_is_no_entry() -> None:
    calendar, events = read(replace(SOURCE, lines=(replace(LINE, due=None),), closes=None))
    assert not events
    assert not calendar.walk("VTIMEZONE")


@pytest.mark.parametrize(
    "hostile",
    [
        "END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR",
        "a,b;c\\d\nX-EVIL:1",
        "\x00\x07\u202e=HYPERLINK(1)",
        "é" * 5000,
        "\ud800",
    ],
)
def test_hostile_texts_stay_texts(hostile: str) -> None:
    line = replace(LINE, what=hostile, owner=hostile, why=hostile, note=hostile)
    content = checklist_calendar(replace(SOURCE, title=hostile, call=hostile, lines=(line,)), EN)
    assert all(len(one) <= 75 for one in content.split(b"\r\n"))
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    assert len(calendar.walk("VEVENT")) == 2
    assert not [one for one in calendar.walk() if "X-EVIL" in one]


def test_the_reader_s_language_is_used() -> None:
    assert "Clôture de l’appel" in checklist_calendar(SOURCE, FR).decode().replace("\r\n ", "")
