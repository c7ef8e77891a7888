"""The note on funding opportunities: which calls are open, coming or just closed, on what terms, how sure that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Any

from planner import catalogue
from planner.exchange.call_note import CallNote, NoteCheck, NoteProgramme, NoteRow, NoteTarget
from planner.exchange.note_docx import note_docx
from planner.exchange.note_markdown import note_markdown
from planner.exchange.note_workbook import note_workbook
from planner.findings import Term
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.rules.kinds import Outlook
from planner.rules.target import TargetStatus, target_of
from planner.services.call_note_fit import NoteFit, fits_of, ranked
from planner.services.call_note_register import register_of
from planner.services.call_note_rows import row_of
from planner.services.call_note_values import Sources, checks_of, further_open, parts_of
from planner.services.fit import Ranking
from planner.services.speech import amount_text
from planner.wording import Language, Wording, wording

RECENT_DAYS = 365
"""Days after its deadline on which a call is still shown, because the next one is often like it."""

NO_CALLS = "other"
"""Family of sources of money that are no calls."""


class NoteStatus(StrEnum):
    """How a target stands, in the order of the note; ``closed`` ones are counted and not shown."""

    OPEN = "open"
    FORTHCOMING = "forthcoming"
    EXPECTED = "expected"
    UNKNOWN = "unknown"
    RECENTLY_CLOSED = "recently_closed"
    CLOSED = "closed"


ENDINGS = {"docx": (".docx",), "xlsx": (".xlsx",), "markdown": (".md", ".markdown")}
"""Forms of a note as a file, with the endings by which they are known."""

SHOWN = tuple(one for one in NoteStatus if one is not NoteStatus.CLOSED)


@dataclass(frozen=True, slots=True)
class NoteWish:
    """What a note is to hold.

    Attributes:
        on: Day as of which it holds.
        statuses: Only calls that stand so; all that are shown when empty.
        programmes: Only those of these programmes, by id; all when empty.
        with_register: Whether the plan's register of proposals stands in it.
    """

    on: date
    statuses: tuple[NoteStatus, ...] = ()
    programmes: tuple[str, ...] = ()
    with_register: bool = True


def call_note(
    wish: NoteWish,
    language: Language,
    *,
    plan: Plan | None = None,
    calls: Sequence[Call] | None = None,
    ranking: Ranking | None = None,
    roots: Sequence[Path] | None = None,
) -> CallNote:
    """Return the note.

    Args:
        wish: What it is to hold.
        language: Its language.
        plan: The plan in whose view it is, and whose register it shows; none when None.
        calls: Every target of the catalogue; read when None.
        ranking: The plan under these, where somebody has it already; worked out when None.
        roots: Folders of call files.
    """
    words = wording(language)
    sources = Sources(words)
    calls = catalogue.read_sound(roots=roots)[0] if calls is None else calls
    standing = statuses(calls, wish.on)
    wanted = [one for one in calls if not wish.programmes or one.programme in wish.programmes]
    chosen = [one for one in wanted if one.family != NO_CALLS and standing[one.id] in (wish.statuses or SHOWN)]
    asides = [] if wish.statuses else [one for one in wanted if one.family == NO_CALLS]
    ranking = ranking or ranked(plan, chosen, wish.on, roots=roots)
    fits = fits_of(ranking, words) if ranking else {}
    shown = {
        one.id: replace(_target(one, standing[one.id], plan, sources), fit=fits.get(one.id, NoteFit()).reason)
        for one in (*_in_order(chosen, standing), *asides)
    }
    rows = [
        replace(
            row_of(one, shown[one.id], str(standing[one.id]), wish.on, wording(language, one.family)),
            fit=fits.get(one.id, NoteFit()).brief,
        )
        for one in chosen
    ]
    rows.sort(key=lambda row: (_rank(row.status), row.closes is None, row.closes or 0, row.programme, row.title))
    checks = [
        check
        for one in (*_in_order(chosen, standing), *asides)
        for check in _checks(one, shown[one.id], wording(language, one.family))
    ]
    closed = [one for one in wanted if one.family != NO_CALLS and standing[one.id] is NoteStatus.CLOSED]
    return CallNote(
        title=words.text("note-title"),
        on=wish.on,
        about=tuple(_about(rows, shown.values(), len(closed), wish, plan, words)),
        plan=plan.title if plan else "",
        rows=tuple(rows),
        programmes=tuple(_by_programme(shown[one.id] for one in _in_order(chosen, standing))),
        others=tuple(shown[one.id] for one in asides),
        checks=tuple(_merged(checks, words)),
        proposals=register_of(plan, words) if plan and wish.with_register else None,
        documents=sources.documents(),
    )


def statuses(calls: Sequence[Call], on: date) -> dict[str, NoteStatus]:
    """Return how each target stands on a day, by its id.

    Where a programme is expected to open a further call, its latest closed one stands for it: nobody knows more of it
    yet than what the last one was like.
    """
    targets = {one.id: target_of(one) for one in calls}
    latest: dict[str, date] = {}
    for one in targets.values():
        if one.deadline is not None:
            latest[one.programme] = max(latest.get(one.programme, date.min), one.deadline.date())
    found = {}
    for call in calls:
        target, outlook = targets[call.id], _outlook(call)
        match target.status(on):
            case TargetStatus.OPEN:
                found[call.id] = NoteStatus.OPEN
            case TargetStatus.FORTHCOMING:
                found[call.id] = NoteStatus.FORTHCOMING
            case TargetStatus.CLOSED if target.deadline is not None:
                day = target.deadline.date()
                stands_for_it = outlook == "call_expected" and day == latest[call.programme]
                is_recent = day >= on - timedelta(days=RECENT_DAYS)
                other = NoteStatus.EXPECTED if stands_for_it else NoteStatus.CLOSED
                found[call.id] = NoteStatus.RECENTLY_CLOSED if is_recent else other
            case _:
                unknown = {"call_expected": NoteStatus.EXPECTED, "no_more_calls": NoteStatus.CLOSED}
                found[call.id] = unknown.get(outlook, NoteStatus.UNKNOWN)
    return found


def note_json(note: CallNote) -> dict[str, Any]:
    """Return a note as JSON: the same content and keys, days in ISO 8601, amounts in words as the note has them."""
    data = asdict(note)
    for row in data["rows"]:
        row["closes"] = row["closes"].isoformat() if row["closes"] else None
        row["lowest"], row["highest"] = (amount_text(row[name]) for name in ("lowest", "highest"))
    return data | {"on": note.on.isoformat()}


def note_file(note: CallNote, form: str, words: Wording) -> bytes:
    """Return a note as a file.

    Args:
        note: The note.
        form: ``docx``, ``xlsx`` or ``markdown``.
        words: Its language.
    """
    match form:
        case "docx":
            return note_docx(note, words)
        case "xlsx":
            return note_workbook(note, words)
        case _:
            return note_markdown(note, words).encode()


def file_stem(note: CallNote, plan: Plan | None = None) -> str:
    """Return how a note's file is called, without its ending."""
    return "-".join(("calls", *((plan.id,) if plan else ()), note.on.isoformat()))


def _target(call: Call, status: NoteStatus, plan: Plan | None, sources: Sources) -> NoteTarget:
    words = wording(sources.words.language, call.family)
    parts = parts_of(call, sources, words, is_strict=call.family != NO_CALLS)
    about = [call.note or ""]
    if status is NoteStatus.EXPECTED:
        about.insert(0, words.text("note-latest-stands-for-it"))
    return NoteTarget(
        id=call.id,
        title=_title(call),
        programme=call.programme_name,
        status=str(status),
        status_word=words.term("note_status", status, is_heading=True),
        about=" ".join(" ".join(one.split()) for one in about if one).replace("'", "’"),
        parts=parts,
        documents=_cited(parts, words),
        further_open=further_open(call),
        is_plans=plan is not None and plan.call == call.id,
    )


def _title(call: Call) -> str:
    """Return what a target is called below its programme; a level whose name the next one repeats is left out."""
    below = call.titles[1:] or (call.title,)
    kept = [one for one, after in pairwise(below) if not after.startswith(one.partition(":")[0])]
    return " · ".join((*kept, below[-1]))


def _checks(call: Call, shown: NoteTarget, words: Wording) -> list[NoteCheck]:
    return checks_of(call, shown.title, shown.parts, words, is_strict=call.family != NO_CALLS)


def _cited(parts: Iterable[Any], words: Wording) -> str:
    numbers = dict.fromkeys(value.source.split("]")[0] + "]" for part in parts for value in part.values if value.source)
    return words.text("note-rests-on", documents=" ".join(numbers)) if numbers else ""


def _outlook(call: Call) -> str:
    return next((str(one.state) for one in call.of_kind(Outlook)), "unknown")


def _rank(status: str) -> int:
    return list(NoteStatus).index(NoteStatus(status))


def _in_order(calls: Iterable[Call], standing: Mapping[str, NoteStatus]) -> list[Call]:
    """Return calls by programme, those with open calls first, and within it by status."""
    ranked = list(calls)
    best = {
        one.programme: min(_rank(standing[each.id]) for each in ranked if each.programme == one.programme)
        for one in ranked
    }
    return sorted(ranked, key=lambda one: (best[one.programme], one.programme_name, _rank(standing[one.id]), one.id))


def _by_programme(targets: Iterable[NoteTarget]) -> list[NoteProgramme]:
    grouped: dict[str, list[NoteTarget]] = {}
    for one in targets:
        grouped.setdefault(one.programme, []).append(one)
    return [NoteProgramme(name, tuple(several)) for name, several in grouped.items()]


def _merged(checks: Iterable[NoteCheck], words: Wording) -> list[NoteCheck]:
    """Return checks with what several targets share, or several values of the same targets, said once."""
    found: dict[tuple[str, str, str], NoteCheck] = {}
    for one in checks:
        key = (one.programme, one.heading, one.why)
        before = found.get(key)
        targets = (*before.targets, *one.targets) if before else one.targets
        found[key] = replace(one, targets=tuple(dict.fromkeys(targets)))
    together: dict[tuple[str, str, tuple[str, ...]], list[NoteCheck]] = {}
    for one in found.values():
        together.setdefault((one.programme, one.why, one.targets), []).append(one)
    return [replace(several[0], heading=_joined(several, words)) for several in together.values()]


def _joined(checks: Sequence[NoteCheck], words: Wording) -> str:
    first, *rest = [one.heading for one in checks]
    return words.names([first, *(f"{one[:1].lower()}{one[1:]}" for one in rest)])


def _about(
    rows: Sequence[NoteRow],
    shown: Iterable[NoteTarget],
    closed: int,
    wish: NoteWish,
    plan: Plan | None,
    words: Wording,
) -> Iterable[str]:
    """Yield what the note covers, what it leaves out, and how sure it is."""
    yield words.text("note-as-of", day=wish.on)
    counts = Counter(row.status for row in rows)
    said = [
        words.text("note-count", count=counts[one], status=Term("note_status", str(one)))
        for one in SHOWN
        if counts[one]
    ]
    covered = len({row.programme for row in rows})
    yield words.text("note-covers", count=len(rows), programmes=covered, counts=words.names(said) if said else "")
    if not wish.statuses and closed:
        yield words.text("note-left-out", count=closed, day=wish.on - timedelta(days=RECENT_DAYS))
    values = [value for target in shown for value in target.values]
    if values:
        yield words.text("note-how-sure", count=len(values), open=sum(one.is_open for one in values))
    if plan is not None:
        yield words.text("note-of-plan", title=plan.title)
