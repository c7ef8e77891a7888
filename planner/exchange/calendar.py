"""A checklist as a calendar file: a day for each item, an alarm a week before, the deadline at its hour."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from planner.exchange.checklist_lines import ChecklistLine, ChecklistSource
from planner.wording import Wording, tidy

ALARM_DAYS = 7
DOMAIN = "planner"
"""Behind the at sign of each identifier: they are the same in every file made of a plan."""


def checklist_calendar(source: ChecklistSource, words: Wording) -> bytes:
    """Return a checklist as an iCalendar file; the same checklist has the same bytes.

    Items without a day are left out; one that is not needed is cancelled, so that it goes from a calendar that took an
    earlier file in.

    Args:
        source: The checklist.
        words: Language of titles.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//planner//checklist//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", tidy(words.text("calendar-title", title=source.title)))
    stamp = datetime.combine(source.on, time(), tzinfo=UTC)
    if source.closes is not None:
        calendar.add_component(_deadline(source, source.closes, stamp, words))
    for line in source.lines:
        if line.due is not None:
            calendar.add_component(_event(line, source, stamp, words))
    if source.closes is not None:
        # Programs that know no names of zones need the rule itself, for the year of the deadline.
        year = source.closes.year
        calendar.add_missing_timezones(date(max(year - 1, 1), 1, 1), date(min(year + 1, 9999), 1, 1))
    return bytes(calendar.to_ical())


def _event(line: ChecklistLine, source: ChecklistSource, stamp: datetime, words: Wording) -> Event:
    assert line.due is not None
    event = Event()
    event.add("uid", f"{line.id}@{source.plan}.{DOMAIN}")
    event.add("dtstamp", stamp)
    event.add("dtstart", line.due)
    event.add("dtend", line.due + timedelta(days=1))
    event.add("summary", tidy(f"{line.owner}: {line.what}" if line.owner else line.what))
    about = (line.readings, line.stage, line.status, line.note, line.why)
    event.add("description", "\n".join(tidy(one) for one in about if one))
    event.add("categories", [tidy(line.stage)])
    # A day on which something is due is not a day on which nobody has time.
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if line.is_dropped else "CONFIRMED")
    if line.is_owed:
        event.add_component(_alarm(line.what, words))
    return event


def _deadline(source: ChecklistSource, closes: datetime, stamp: datetime, words: Wording) -> Event:
    event = Event()
    event.add("uid", f"deadline@{source.plan}.{DOMAIN}")
    event.add("dtstamp", stamp)
    event.add("dtstart", closes.replace(tzinfo=ZoneInfo(source.zone)))
    event.add("summary", tidy(words.text("calendar-deadline", call=source.call)))
    event.add("description", tidy(source.title))
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(words.text("calendar-deadline", call=source.call), words))
    return event


def _alarm(what: str, words: Wording) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta(days=-ALARM_DAYS))
    alarm.add("description", tidy(words.text("calendar-alarm", what=what, count=ALARM_DAYS)))
    return alarm
