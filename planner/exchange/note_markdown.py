"""The note on funding opportunities as Markdown, for a wiki or an e-mail."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planner.exchange.call_note import CallNote, NoteCheck, NoteProposal, NoteRow, NoteTarget
from planner.wording import Wording

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")
_WEB = re.compile(r"https?://[^\s<>]+")
_SPACES = re.compile(r"\s+")


def note_markdown(note: CallNote, words: Wording) -> str:
    """Return the note as Markdown: headings, and tables as most readers know them.

    Args:
        note: The note.
        words: Its language, for the heads.
    """
    blocks = [f"# {plain(note.title)}", "\n".join(f"- {plain(one)}" for one in note.about)]
    if note.rows:
        blocks += [_heading("summary", words), _summary(note.rows, words), _heading("by-programme", words)]
    for programme in note.programmes:
        blocks.append(f"### {plain(programme.name)}")
        for target in programme.targets:
            blocks += _target(target, words)
    if note.others:
        blocks += [_heading("others", words), plain(words.text("note-others-about"))]
        for target in note.others:
            blocks += _target(target, words)
    blocks += [_heading("checks", words), *_checks(note.checks, words)]
    if note.proposals is not None:
        blocks += [_heading("register", words), *_register(note.proposals, words)]
    if note.documents:
        blocks += [_heading("documents", words), *_documents(note, words)]
    return "\n\n".join(blocks) + "\n"


def plain(text: str) -> str:
    """Return a text on one line, so that it looks as it was written."""
    return _SPECIAL.sub(r"\\\1", _SPACES.sub(" ", text).strip())


def _heading(name: str, words: Wording) -> str:
    return f"## {plain(words.text(f'note-{name}'))}"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table; cells are Markdown already."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(one or ' ' for one in line)} |" for line in lines)


def _heads(words: Wording, *names: str) -> list[str]:
    return [plain(words.text(f"note-head-{name}")) for name in names]


def _summary(rows: Sequence[NoteRow], words: Wording) -> str:
    heads = _heads(words, "call", "status", "closes", "amount", "rate", "partners", "open")
    with_fit = any(row.fit for row in rows)
    body = [
        [
            f"{plain(row.programme)}: **{plain(row.title)}**",
            plain(row.status_word),
            plain(f"{row.closes_text} ({row.left})" if row.left else row.closes_text),
            plain(f"{row.amount} ({row.measure})" if row.measure else row.amount),
            plain(row.rate),
            plain(row.partners),
            plain(words.text("note-open-of", open=row.open, count=row.values)),
            *([plain(row.fit)] if with_fit else []),
        ]
        for row in rows
    ]
    return _table([*heads, *(_heads(words, "fit") if with_fit else [])], body)


def _target(target: NoteTarget, words: Wording) -> Iterator[str]:
    marks = [target.status_word, *([words.text("note-plans-call")] if target.is_plans else [])]
    yield f"#### {plain(target.title)}"
    yield f"*{plain(' · '.join(marks))}* · `{target.id}`"
    yield from (plain(one) for one in (target.about, target.fit) if one)
    body = []
    for part in target.parts:
        for at, value in enumerate(part.values):
            said = plain(value.text)
            body.append(
                [
                    f"**{plain(part.heading)}**" if not at else "",
                    plain(value.heading),
                    f"**{said}**" if value.is_open else said,
                    plain(value.certainty),
                    plain(value.source),
                ]
            )
    yield _table(_heads(words, "question", "what", "value", "certainty", "source"), body)
    if target.further_open:
        yield plain(words.text("note-further", count=target.further_open))


def _checks(checks: Sequence[NoteCheck], words: Wording) -> Iterator[str]:
    if not checks:
        yield plain(words.text("note-checks-none"))
        return
    yield plain(words.text("note-checks-about"))
    for programme in dict.fromkeys(one.programme for one in checks):
        lines = [
            f"- **{plain(one.heading)}** – {plain(one.why)} "
            f"({plain(words.text('note-all-calls', count=len(one.targets), titles='; '.join(one.targets)))})"
            for one in checks
            if one.programme == programme
        ]
        yield f"### {plain(programme)}"
        yield "\n".join(lines)


def _register(proposals: Sequence[NoteProposal], words: Wording) -> Iterator[str]:
    if not proposals:
        yield plain(words.text("note-register-none"))
        return
    yield plain(words.text("note-register-about"))
    heads = _heads(words, "proposal", "to", "when", "result", "points", "reasons", "reused", "source")
    yield _table(
        heads,
        [
            [
                plain(cell)
                for cell in (
                    *(one.title, one.to, one.submitted, one.result, one.points),
                    *(one.reasons, one.reused, one.source),
                )
            ]
            for one in proposals
        ],
    )


def _documents(note: CallNote, words: Wording) -> Iterator[str]:
    heads = _heads(words, "number", "document", "dated", "checked", "address")
    yield _table(
        heads,
        [
            [
                f"\\[{one.number}\\]",
                plain(one.title),
                plain(one.dated),
                plain(one.checked),
                f"<{one.url}>" if _WEB.fullmatch(one.url) and "|" not in one.url else plain(one.url),
            ]
            for one in note.documents
        ],
    )
