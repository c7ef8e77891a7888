"""The command ``calls note``: the note on funding opportunities, as Markdown, JSON, a document or a workbook."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from planner.cli.answers import as_json, roots_of
from planner.errors import ArgumentUnusable, OutputMissing
from planner.exchange.planfile import write_new_file
from planner.services import store
from planner.services.call_notes import ENDINGS, NoteStatus, NoteWish, call_note, note_file, note_json
from planner.wording import Wording, wording

MARKDOWN = "markdown"


def calls_note(given: Namespace) -> tuple[str, int]:
    """Show the note, or write it to a file whose ending says in which form."""
    words = wording(given.lang)
    wanted = _form(given.format, given.output, words)
    if wanted != MARKDOWN and given.output is None:
        raise OutputMissing(value=wanted)
    roots = roots_of(given)
    plan = None if given.plan is None else store.find_plan(given.plan, roots=roots)
    statuses = (NoteStatus.OPEN,) if given.open_only else ()
    wish = NoteWish(given.on or date.today(), statuses)
    note = call_note(wish, given.lang, plan=plan, roots=roots)
    if given.output is None:
        return (as_json(note_json(note)) if given.json else note_file(note, MARKDOWN, words).decode().rstrip("\n")), 0
    write_new_file(given.output, note_file(note, wanted, words))
    if given.json:
        return as_json({"file": str(given.output), "format": wanted, "calls": len(note.rows)}), 0
    return words.text("cli-note-written", file=str(given.output), count=len(note.rows)), 0


def _form(named: str | None, output: Path | None, words: Wording) -> str:
    """Return the form that was named, else that of the file's ending, else Markdown where there is no file."""
    if named is not None or output is None:
        return named or MARKDOWN
    ending = output.suffix.lower()
    for form, endings in ENDINGS.items():
        if ending in endings:
            return form
    raise ArgumentUnusable(name="-o", value=output.name, remedy=words.text("cli-note-endings"))
