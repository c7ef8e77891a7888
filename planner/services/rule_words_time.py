"""Rules about time, papers and reading, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any

from planner.findings import Term, Terms
from planner.rules.kinds import (
    Deadline,
    Document,
    Duration,
    Noted,
    Opening,
    Outlook,
    Periods,
    Precedence,
    StartWindow,
    TimeToSignature,
)
from planner.rules.scope import Rule
from planner.services.limit_words import between, counts, joined, said
from planner.terms import UNKNOWN
from planner.wording import Wording


def opening(rule: Opening, words: Wording) -> str:
    """Return the day, and the hour where the source gives one."""
    if not isinstance(rule.at, datetime):
        return words.text("rule-not-known")
    clock = f"{rule.at:%H:%M}" if rule.at.time() != time() else ""
    return words.text("rule-moment", day=rule.at.date(), clock=clock, zone=rule.zone)


def deadline(rule: Deadline, words: Wording) -> str:
    """Return day, hour and whose clock; that the hour is not known where it is not."""
    if not isinstance(rule.at, datetime):
        return words.text("rule-not-known")
    key = "rule-day-hour-unknown" if rule.hour == UNKNOWN else "rule-moment"
    return words.text(key, day=rule.at.date(), clock=rule.clock, zone=rule.zone)


def duration(rule: Duration, words: Wording) -> str:
    """Return how many months a project lasts."""
    return between(rule.minimum_months, rule.maximum_months, counts("months", words), words)


def start_window(rule: StartWindow, words: Wording) -> str:
    """Return from when to when a project begins."""
    if all(rule.doubtful()):
        return words.text("rule-not-known")
    earliest, latest = (_day(one, words) for one in (rule.earliest, rule.latest))
    text = words.text("rule-window", earliest=earliest, latest=latest)
    return words.text("rule-indicative", value=text) if rule.indicative else text


def periods(rule: Periods, words: Wording) -> str:
    """Return how long a period is, and when its report is due."""
    length = between(rule.minimum_months, rule.maximum_months, counts("months", words), words)
    parts = [words.text("rule-periods", value=length)] if length else []
    if rule.report_due_days is not None:
        parts.append(words.text("rule-report-due", value=said(rule.report_due_days, counts("days", words), words)))
    return joined(parts, words)


def time_to_signature(rule: TimeToSignature, words: Wording) -> str:
    """Return how long until applicants hear, and until they sign."""
    unit = counts("months", words)
    inform, sign = (said(one, unit, words) for one in (rule.months_to_inform, rule.months_to_sign))
    return words.text("rule-signature", inform=inform, sign=sign)


def outlook(rule: Outlook, words: Wording) -> str:
    """Return what is still to come."""
    return words.term("rule_choice", rule.state)


def document(rule: Document, words: Wording) -> str:
    """Return the document, who owes one, and when."""
    return words.text(
        "rule-document",
        title=rule.title,
        owners=Terms("role", tuple(str(one) for one in rule.of)),
        required=rule.required,
        condition=(rule.condition or "").rstrip("."),
    )


def precedence(rule: Precedence, words: Wording) -> str:
    """Return which text decides."""
    if rule.prevails == UNKNOWN:
        return words.text("rule-not-known")
    return words.text("rule-precedence", prevails=Term("rule_choice", rule.prevails))


def noted(rule: Noted, words: Wording) -> str:
    """Return what is noted, as the call file has it."""
    return words.text("rule-not-known") if rule.value_noted == UNKNOWN else rule.value_noted


def _day(day: date | str | None, words: Wording) -> str:
    if day is None:
        return ""
    return words.day(day) if isinstance(day, date) else words.text("rule-not-known")


SAYS: Mapping[type[Rule], Callable[[Any, Wording], str]] = {
    Opening: opening,
    Deadline: deadline,
    Duration: duration,
    StartWindow: start_window,
    Periods: periods,
    TimeToSignature: time_to_signature,
    Outlook: outlook,
    Document: document,
    Precedence: precedence,
    Noted: noted,
}
"""What says each kind."""
