"""The note on funding opportunities as a Word document: to be read, sent round and put before a board."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from planner.exchange.call_note import CallNote, NoteCheck, NoteProposal, NoteRow, NoteTarget
from planner.exchange.document_paper import BAND_FILL, OPEN_FILL, OPEN_INK, Cell, DocumentPaper, Run
from planner.exchange.workbook_looks import ACCENT, MUTED
from planner.wording import Wording

SUMMARY_CM = (4.8, 3.2, 3.0, 2.3, 2.5, 1.6)
TARGET_CM = (3.7, 8.3, 2.3, 3.1)
CHECKS_CM = (3.2, 9.0, 5.2)
REGISTER_CM = (4.2, 2.9, 2.0, 3.9, 4.4)
DOCUMENTS_CM = (1.0, 11.4, 2.5, 2.5)


def note_docx(note: CallNote, words: Wording) -> bytes:
    """Return the note as a Word document; the same note has the same bytes.

    Args:
        note: The note.
        words: Its language.
    """
    paper = DocumentPaper(note.title, words.language)
    paper.title(note.title)
    for one in note.about:
        paper.paragraph(Run(one, colour=MUTED))
    if note.rows:
        paper.heading(words.text("note-summary"), 1)
        _summary(paper, note.rows, words)
    if note.programmes:
        paper.heading(words.text("note-by-programme"), 1)
    for programme in note.programmes:
        paper.heading(programme.name, 2)
        for target in programme.targets:
            _target(paper, target, words)
    if note.others:
        paper.heading(words.text("note-others"), 1)
        paper.paragraph(Run(words.text("note-others-about"), colour=MUTED))
        for target in note.others:
            _target(paper, target, words)
    _checks(paper, note.checks, words)
    if note.proposals is not None:
        _register(paper, note.proposals, words)
    if note.documents:
        _documents(paper, note, words)
    paper.margins(
        " · ".join(one for one in (note.title, note.plan) if one), words.day(note.on), words.text("note-page")
    )
    return paper.content(note.on)


def _heads(words: Wording, *names: str) -> list[str]:
    return [words.text(f"note-head-{name}") for name in names]


def _band(text: str) -> Cell:
    return Cell([Run(text, is_bold=True, colour=ACCENT)], BAND_FILL)


def _plain(text: str) -> Cell:
    return Cell([Run(text)])


def _summary(paper: DocumentPaper, rows: Sequence[NoteRow], words: Wording) -> None:
    body: list[Sequence[Cell] | Cell] = []
    for status, several in groupby(rows, key=lambda row: row.status_word):
        body.append(_band(status))
        body += [_row(row, words) for row in several]
    paper.table(_heads(words, "call", "closes", "amount", "rate", "partners", "open"), SUMMARY_CM, body)


def _row(row: NoteRow, words: Wording) -> list[Cell]:
    name = [Run(row.programme, colour=MUTED, size=7.5), Run(row.title, is_bold=True)]
    if row.is_plans:
        name.append(Run(words.text("note-plans-call"), colour=ACCENT, size=7.5))
    if row.fit:
        name.append(Run(row.fit, colour=MUTED, size=7.5))
    small = [Run(one, colour=MUTED, size=7.5) for one in (row.left,) if one]
    measure = [Run(one, colour=MUTED, size=7.5) for one in (row.measure,) if one]
    open_ = Run(words.text("note-open-of", open=row.open, count=row.values), colour=OPEN_INK if row.open else "")
    return [
        Cell(name),
        Cell([Run(row.closes_text), *small]),
        Cell([Run(row.amount), *measure]),
        _plain(row.rate),
        _plain(row.partners),
        Cell([open_]),
    ]


def _target(paper: DocumentPaper, target: NoteTarget, words: Wording) -> None:
    paper.heading(target.title, 3)
    marks = [Run(target.status_word, is_bold=True, colour=ACCENT), Run(f" · {target.id}", colour=MUTED, size=8)]
    if target.is_plans:
        marks.insert(1, Run(f" · {words.text('note-plans-call')}", colour=ACCENT))
    paper.paragraph(*marks, keep_with_next=True)
    for text in (target.about, target.fit):
        if text:
            paper.paragraph(Run(text), keep_with_next=True)
    paper.table(_heads(words, "what", "value", "certainty", "source"), TARGET_CM, list(_values(target)))
    if target.further_open:
        paper.paragraph(Run(words.text("note-further", count=target.further_open), colour=MUTED, size=8.5))


def _values(target: NoteTarget) -> Iterator[Sequence[Cell] | Cell]:
    for part in target.parts:
        yield _band(part.heading)
        before = ""
        for value in part.values:
            colour, fill = (OPEN_INK, OPEN_FILL) if value.is_open else ("", "")
            yield [
                # The same heading is not said twice in a row.
                Cell([Run(value.heading if value.heading != before else "")], fill),
                Cell([Run(value.text, is_bold=value.is_open, colour=colour)], fill),
                Cell([Run(value.certainty, colour=colour or MUTED)], fill),
                Cell([Run(value.source, colour=MUTED, size=7.5)], fill),
            ]
            before = value.heading


def _checks(paper: DocumentPaper, checks: Sequence[NoteCheck], words: Wording) -> None:
    paper.heading(words.text("note-checks"), 1)
    if not checks:
        paper.paragraph(Run(words.text("note-checks-none")))
        return
    paper.paragraph(Run(words.text("note-checks-about"), colour=MUTED))
    body: list[Sequence[Cell] | Cell] = []
    for programme in dict.fromkeys(one.programme for one in checks):
        body.append(_band(programme))
        body += [
            [
                Cell([Run(one.heading, is_bold=True)]),
                _plain(one.why),
                Cell([Run(_concerns(one, words), colour=MUTED, size=8)]),
            ]
            for one in checks
            if one.programme == programme
        ]
    paper.table(_heads(words, "what", "why", "concerns"), CHECKS_CM, body)


def _concerns(check: NoteCheck, words: Wording) -> str:
    return words.text("note-all-calls", count=len(check.targets), titles="; ".join(check.targets))


def _register(paper: DocumentPaper, proposals: Sequence[NoteProposal], words: Wording) -> None:
    paper.heading(words.text("note-register"), 1)
    if not proposals:
        paper.paragraph(Run(words.text("note-register-none")))
        return
    paper.paragraph(Run(words.text("note-register-about"), colour=MUTED))
    rows = [
        [
            Cell([Run(one.title, is_bold=True), Run(one.to, colour=MUTED, size=7.5)]),
            Cell([Run(text) for text in (one.result, one.points) if text]),
            _plain(one.submitted),
            Cell([Run(text) for text in (one.reasons, one.reused) if text]),
            Cell([Run(one.source, colour=MUTED, size=7.5)]),
        ]
        for one in proposals
    ]
    heads = _heads(words, "proposal", "result", "when", "reasons", "source")
    heads[3] = f"{heads[3]} · {words.text('note-head-reused')}"
    paper.table(heads, REGISTER_CM, rows)


def _documents(paper: DocumentPaper, note: CallNote, words: Wording) -> None:
    paper.heading(words.text("note-documents"), 1)
    rows = [
        [
            _plain(f"[{one.number}]"),
            Cell([Run(one.title), *([Run(one.url, colour="#1F4E9E", size=7, url=one.url)] if one.url else [])]),
            _plain(one.dated),
            _plain(one.checked),
        ]
        for one in note.documents
    ]
    paper.table(_heads(words, "number", "document", "dated", "checked"), DOCUMENTS_CM, rows)
