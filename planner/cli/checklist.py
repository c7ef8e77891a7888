"""The command ``checklist``: who owes what by when, as a table, JSON, a calendar or a workbook."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from planner.cli import text
from planner.cli.answers import as_json, roots_of
from planner.cli.formats import CHECKLIST_FILES
from planner.errors import OutputMissing
from planner.exchange.planfile import write_new_file
from planner.findings import Status
from planner.services import checklists, store
from planner.services.cases import Question
from planner.services.checklists import Owed
from planner.wording import Wording, wording

WHAT_WIDTH = 70


def checklist(given: Namespace) -> tuple[str, int]:
    """Show who owes what by when, or write it to a file."""
    wanted = "json" if given.json and given.format == "table" else given.format
    if wanted in CHECKLIST_FILES and given.output is None:
        raise OutputMissing(value=wanted)
    roots = roots_of(given)
    plan = store.find_plan(given.plan, roots=roots)
    question = Question(call=given.call, scenario=given.scenario)
    owed = checklists.assemble_checklist(plan, question, on=given.on or date.today(), roots=roots)
    words = wording(given.lang, owed.family)
    if given.output is None:
        return (as_json(checklists.checklist_json(owed, words)) if wanted == "json" else _table(owed, words)), 0
    write_new_file(given.output, _content(owed, wanted, words))
    if given.json:
        return as_json({"file": str(given.output), "format": wanted, "items": len(owed.items)}), 0
    return words.text("cli-checklist-written", file=str(given.output), count=len(owed.items)), 0


def _content(owed: Owed, wanted: str, words: Wording) -> bytes:
    match wanted:
        case "ics":
            return checklists.calendar(owed, words)
        case "xlsx":
            return checklists.workbook(owed, words)
        case "json":
            return f"{as_json(checklists.checklist_json(owed, words))}\n".encode()
        case _:
            return f"{_table(owed, words)}\n".encode()


def _table(owed: Owed, words: Wording) -> str:
    source = checklists.source(owed, words)
    parts = (source.title, source.call, source.scenario)
    heading = words.text("cli-checklist-heading", title=parts[0], call=parts[1], scenario=parts[2])
    blocks = [f"{heading}\n{words.text('checklist-as-of', day=owed.on)}"]
    if source.lines:
        head = [words.text(f"checklist-{key}") for key in ("due", "time", "status", "owner", "what", "readings")]
        rows = [
            [
                one.due.isoformat() if one.due else "?",
                one.left,
                one.status,
                _short(one.owner),
                _short(one.what),
                one.readings,
            ]
            for one in source.lines
        ]
        blocks.append(text.table(head, rows, left=len(head)))
    else:
        blocks.append(words.text("cli-checklist-empty"))
    loud = [one for one in owed.findings if one.status is not Status.MET]
    if loud:
        blocks.append(text.findings(loud, owed.call, words))
    return "\n\n".join(blocks)


def _short(said: str) -> str:
    return said if len(said) <= WHAT_WIDTH else f"{said[: WHAT_WIDTH - 1].rstrip()}…"
