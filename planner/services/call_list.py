"""The list of calls: every target of the catalogue, searched and filtered, with how it stands on a day."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from planner import catalogue
from planner.catalogue import Target, TargetStatus
from planner.findings import Finding
from planner.rules.call import Call
from planner.rules.kinds import CountryCount, PartnerCount
from planner.rules.target import target_of
from planner.services.call_facts import (
    Sureness,
    admits,
    admitted,
    grant_of,
    least_of,
    rate_of,
    sureness_of,
    time_left,
)
from planner.wording import Wording

FAMILIES = ("amif", "interreg", "other")
STATUSES = (TargetStatus.OPEN, TargetStatus.FORTHCOMING, TargetStatus.UNKNOWN, TargetStatus.CLOSED)
"""In the order in which they help a reader."""
_HYPHENS = re.compile(r"[-\u2010-\u2015]")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which calls are wanted.

    Attributes:
        search: Words, all of which are in a title, an id, a programme's name or what a rule says.
        programme: Id of a programme, or of a family.
        statuses: How they stand on the day; empty: however they stand.
        countries: Where partners may come from: each of these.
    """

    search: str = ""
    programme: str | None = None
    statuses: Sequence[str] = ()
    countries: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class CallRow:
    """What the list shows of a call.

    Attributes:
        id: Its id.
        title: Its own title.
        above: Titles between the programme's and its own.
        status: How it stands.
        deadline: Until when, in words; empty where nobody knows.
        left: Days left, or when it opens; empty where it is closed.
        rate: Rates of the funds.
        grant: From where to where the grant goes, or the total where only that is limited.
        is_of_total: Whether that is the total.
        partners: Least number of partners.
        countries: Least number of countries.
        sureness: How sure its values are.
        is_country_open: Whether nobody could find if partners may come from the countries wanted.
    """

    id: str
    title: str
    above: str
    status: TargetStatus
    deadline: str
    left: str
    rate: str
    grant: str
    is_of_total: bool
    partners: str
    countries: str
    sureness: Sureness
    is_country_open: bool = False


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme with those of its calls that are wanted.

    Attributes:
        id: Its id.
        name: Its name.
        rows: Its calls, open ones first, then the latest.
    """

    id: str
    name: str
    rows: tuple[CallRow, ...]


@dataclass(frozen=True, slots=True)
class CallList:
    """What the page shows.

    Attributes:
        programmes: Those with calls that are wanted.
        choices: Every family and programme with its name, for the filter.
        countries: Every country that any call admits.
        count: Calls of the whole catalogue.
        programme_count: Its programmes.
        open_count: Those of the calls that are open on the day.
        broken: What keeps other calls from being shown: file, line, sentence and remedy of each defect.
    """

    programmes: tuple[Programme, ...]
    choices: dict[str, str]
    countries: tuple[str, ...]
    count: int
    programme_count: int
    open_count: int
    broken: tuple[str, ...] = ()

    @property
    def shown(self) -> int:
        """How many calls are wanted."""
        return sum(len(one.rows) for one in self.programmes)


def call_list(wanted: Wanted, words: Wording, *, on: date, roots: Sequence[Path] | None = None) -> CallList:
    """Return the list.

    Args:
        wanted: Which calls.
        words: Language of the list.
        on: Day on which their status is asked.
        roots: Folders of call files.
    """
    sound, defects = catalogue.read_sound(roots=roots)
    calls = [(call, target_of(call)) for call in sound]
    groups: dict[str, list[CallRow]] = {}
    names: dict[str, str] = {}
    for call, target in sorted(calls, key=lambda one: _rank(one[1], on)):
        names.setdefault(target.programme, target.programme_name)
        fit = admits(call, wanted.countries)
        if fit != "no" and _is_wanted(call, target, wanted, on):
            row = _row(call, target, words, on=on, is_country_open=fit == "unknown")
            groups.setdefault(target.programme, []).append(row)
    families = {call.family: words.text(f"calls-family-{call.family}") for call, _ in calls}
    choices = {one: families[one] for one in FAMILIES if one in families}
    programmes = sorted(names, key=lambda one: (_family_of(one, calls), names[one].casefold()))
    return CallList(
        programmes=tuple(Programme(one, names[one], tuple(rows)) for one, rows in groups.items()),
        choices=choices | {one: names[one] for one in programmes if one not in choices},
        countries=tuple(sorted({code for call, _ in calls for code in admitted(call)})),
        count=len(calls),
        programme_count=len(names),
        open_count=sum(target.status(on) is TargetStatus.OPEN for _, target in calls),
        broken=tuple(_said(one, words) for one in defects),
    )


def _said(defect: Finding, words: Wording) -> str:
    spoken = words.finding(defect)
    return words.text("calls-defect", file=str(defect.file), line=defect.line or 1, says=spoken.says, fix=spoken.fix)


def _rank(target: Target, on: date) -> tuple[int, float, str]:
    """Return the order: open first, the one that closes next at the top; closed ones from the latest."""
    status = target.status(on)
    day = target.deadline.date().toordinal() if target.deadline else 0
    return STATUSES.index(status), -day if status is TargetStatus.CLOSED else day, target.id


def _family_of(programme: str, calls: Sequence[tuple[Call, Target]]) -> int:
    return next(FAMILIES.index(call.family) for call, target in calls if target.programme == programme)


def _is_wanted(call: Call, target: Target, wanted: Wanted, on: date) -> bool:
    if wanted.programme is not None and wanted.programme not in (call.family, call.programme):
        return False
    if wanted.statuses and str(target.status(on)) not in wanted.statuses:
        return False
    text = _searched(call) if wanted.search.strip() else ""
    return all(one in text for one in folded(wanted.search).split())


@lru_cache(maxsize=2048)
def _text_of(title: str, programme: str, rules: tuple[str, ...]) -> str:
    names = folded("\n".join((title, programme)))
    # Names are also found written as one word: people type euromed, and mean Euro-MED.
    return "\n".join((names, names.replace(" ", ""), folded("\n".join(rules))))


def folded(text: str) -> str:
    """Return a text as it is searched: in small letters, without accents, with spaces in the place of hyphens."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return _HYPHENS.sub(" ", "".join(one for one in letters if not unicodedata.combining(one)))


def _searched(call: Call) -> str:
    """Return the text that is searched; made once for each state of a call."""
    titles = "\n".join((call.id, *call.titles))
    return _text_of(titles, call.programme_name, tuple(rule.says for rule in call.rules))


def _row(call: Call, target: Target, words: Wording, *, on: date, is_country_open: bool) -> CallRow:
    status = target.status(on)
    limits, is_of_total = grant_of(call, words)
    return CallRow(
        id=call.id,
        title=call.title,
        above=" · ".join(call.titles[1:-1]),
        status=status,
        deadline=words.day(target.deadline.date()) if target.deadline else "",
        left=time_left(target, words, on),
        rate=rate_of(call, words),
        grant=limits,
        is_of_total=is_of_total,
        partners=least_of(call, PartnerCount, words),
        countries=least_of(call, CountryCount, words),
        sureness=sureness_of(call),
        is_country_open=is_country_open,
    )
