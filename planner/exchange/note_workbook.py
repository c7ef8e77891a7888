"""The note on funding opportunities as an Excel workbook: sheets that can be sorted, filtered and printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.exchange.call_note import CallNote
from planner.exchange.workbook_paper import Captions, Paper, Sheet, points
from planner.wording import Wording

FIRST_HEADS, FIRST_ROW, HEAD_POINTS = 3, 4, 20
FIRST_YEAR = 1900  # earlier days cells cannot hold
Write = Callable[[Sheet, int, int, tuple[str, ...]], None]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text, which also gives the row its height, and how it is written where it is no text."""

    text: str
    look: tuple[str, ...] = ()
    write: Write | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """One column: name of its head, and how many characters wide it is."""

    head: str
    width: float


def note_workbook(note: CallNote, words: Wording) -> bytes:
    """Return the note as an Excel workbook, without macros, links and formulas; the same note has the same bytes.

    Args:
        note: The note.
        words: Its language.
    """
    paper = Paper(note.on)
    _write(paper, "summary", note, _summary(note, words), words)
    _write(paper, "by-programme", note, _values(note, words), words)
    _write(paper, "checks", note, _checks(note, words), words)
    if note.proposals is not None:
        _write(paper, "register", note, _register(note), words)
    _write(paper, "documents", note, _documents(note), words)
    paper.describe(note.title, plan=note.plan, on=note.on.isoformat())
    return paper.content()


Table = tuple[Sequence[Column], list[list[Cell]]]


def _summary(note: CallNote, words: Wording) -> Table:
    columns = [Column("programme", 26), Column("call", 44), Column("status", 17), Column("day", 13)]
    columns += [Column("closes", 32), Column("left", 20), Column("lowest", 16), Column("highest", 16)]
    columns += [Column("measure", 20), Column("rate", 24), Column("partners", 34), Column("open", 13)]
    with_fit = any(row.fit for row in note.rows)
    rows = [
        [
            Cell(row.programme),
            Cell(row.title, ("strong", "light") if row.is_plans else ()),
            Cell(row.status_word, ("value",) if row.status == "open" else ()),
            _day(row.closes),
            Cell(row.closes_text),
            Cell(row.left),
            _amount(row.lowest),
            _amount(row.highest),
            Cell(row.measure),
            Cell(row.rate),
            Cell(row.partners),
            Cell(words.text("note-open-of", open=row.open, count=row.values), ("to_be_verified",) if row.open else ()),
            *([Cell(row.fit)] if with_fit else []),
        ]
        for row in note.rows
    ]
    return [*columns, *([Column("fit", 40)] if with_fit else [])], rows


def _values(note: CallNote, words: Wording) -> Table:
    columns = [Column("programme", 24), Column("call", 38), Column("status", 16), Column("question", 18)]
    columns += [Column("what", 26), Column("value", 60), Column("certainty", 22), Column("source", 40)]
    targets = [*(one for programme in note.programmes for one in programme.targets), *note.others]
    others = {one.id for one in note.others}
    rows = [
        [
            Cell(target.programme),
            Cell(target.title),
            Cell(words.text("note-others") if target.id in others else target.status_word),
            Cell(part.heading),
            Cell(value.heading),
            Cell(value.text, ("to_be_verified",) if value.is_open else ()),
            Cell(value.certainty, ("to_be_verified",) if value.is_open else ("muted",)),
            Cell(value.source, ("muted",)),
        ]
        for target in targets
        for part in target.parts
        for value in part.values
    ]
    return columns, rows


def _checks(note: CallNote, words: Wording) -> Table:
    columns = [Column("programme", 30), Column("what", 30), Column("why", 80), Column("concerns", 60)]
    rows = [
        [
            Cell(one.programme),
            Cell(one.heading),
            Cell(one.why),
            Cell(words.text("note-all-calls", count=len(one.targets), titles="; ".join(one.targets))),
        ]
        for one in note.checks
    ]
    return columns, rows


def _register(note: CallNote) -> Table:
    columns = [Column("proposal", 40), Column("to", 34), Column("when", 18), Column("result", 16)]
    columns += [Column("points", 26), Column("reasons", 44), Column("reused", 40), Column("source", 50)]
    rows = [
        [
            Cell(one.title),
            Cell(one.to),
            Cell(one.submitted),
            Cell(one.result),
            Cell(one.points),
            Cell(one.reasons),
            Cell(one.reused),
            Cell(one.source, ("muted",)),
        ]
        for one in note.proposals or ()
    ]
    return columns, rows


def _documents(note: CallNote) -> Table:
    columns = [Column("number", 7), Column("document", 80), Column("dated", 20), Column("checked", 20)]
    rows = [
        [Cell(f"[{one.number}]"), Cell(one.title), Cell(one.dated), Cell(one.checked), Cell(one.url, ("muted",))]
        for one in note.documents
    ]
    return [*columns, Column("address", 70)], rows


def _day(closes: object) -> Cell:
    day = getattr(closes, "date", lambda: None)()
    if day is None:
        return Cell("")
    if day.year < FIRST_YEAR:
        return Cell(day.isoformat())
    return Cell(day.isoformat(), (), lambda sheet, row, column, look: sheet.day(row, column, day, *look))


def _amount(cents: int | None) -> Cell:
    if cents is None:
        return Cell("")
    return Cell("", (), lambda sheet, row, column, look: sheet.amount(row, column, cents, None, *look))


def _write(paper: Paper, name: str, note: CallNote, table: Table, words: Wording) -> None:
    """Write one table on a sheet of its own, with what the note is above it."""
    columns, rows = table
    title = words.text(f"note-{name}")
    sheet = paper.sheet(words.text(f"note-sheet-{name}"))
    sheet.widths(*(one.width for one in columns))
    sheet.text(0, 0, f"{note.title}: {title}", "title")
    sheet.height(0, 26)
    about = note.about if name == "summary" else note.about[:1]
    sheet.wide_text(1, (0, len(columns) - 1), " ".join(about), "subtitle", "wrap")
    sheet.height(1, points((" ".join(about), sum(one.width for one in columns))))
    for at, column in enumerate(columns):
        sheet.text(FIRST_HEADS, at, words.text(f"note-head-{column.head}"), "head", *(("left",) if at else ()))
    sheet.height(FIRST_HEADS, HEAD_POINTS)
    for row, cells in enumerate(rows, start=FIRST_ROW):
        for at, cell in enumerate(cells):
            look = ("row", *(("left",) if at else ()), "wrap", *cell.look)
            if cell.write is None:
                sheet.text(row, at, cell.text, *look)
            else:
                cell.write(sheet, row, at, ("row",))
        sheet.height(row, points(*((cell.text, columns[at].width - 2) for at, cell in enumerate(cells))))
    last = (FIRST_HEADS + max(len(rows), 1), len(columns) - 1)
    sheet.filter((FIRST_HEADS, 0), last)
    sheet.freeze(FIRST_ROW, 2 if len(columns) > 5 else 1)
    captions = Captions(plan=note.title, call=note.plan, made_on=words.day(note.on), page=words.text("note-page"))
    sheet.print_on(captions, last, heads=(FIRST_HEADS, FIRST_HEADS))
