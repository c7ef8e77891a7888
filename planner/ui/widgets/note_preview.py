"""The note on funding opportunities on the page: what its files hold, in the same order."""

from __future__ import annotations

from itertools import groupby

import streamlit as st

from planner.exchange.call_note import CallNote, NoteCheck, NoteDocument, NoteProgramme, NoteRow, NoteTarget
from planner.ui.widgets.heads import section, teach
from planner.ui.widgets.markup import element, wrapped
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording


def note_preview(note: CallNote, words: Wording) -> None:
    """Show a note: the summary, then each programme, what has to be verified, and the sources, to be opened."""
    st.html("".join(element("p", one, "pl-note-about") for one in note.about))
    if note.rows:
        section(words.text("note-summary"))
        _summary(note.rows, words)
        section(words.text("note-by-programme"))
        st.html("".join(_programme(one, words) for one in note.programmes))
    else:
        teach(words.text("note-empty"))
    if note.others:
        section(words.text("note-others"), words.text("note-others-about"))
        st.html("".join(_opened(one.title, "", _target(one, words, with_title=False)) for one in note.others))
    section(words.text("note-behind"))
    checks, documents = len(note.checks), len(note.documents)
    st.html(
        _opened(words.text("note-checks"), words.text("note-points-count", count=checks), _checks(note.checks, words))
        + _opened(
            words.text("note-documents"),
            words.text("note-documents-count", count=documents),
            _documents(note.documents, words),
        )
    )


def _summary(rows: tuple[NoteRow, ...], words: Wording) -> None:
    names = ["call", "closes", "amount", "rate", "partners", "open"]
    if any(row.fit for row in rows):
        names.append("fit")
    heads = [Cell(words.text(f"note-head-{name}"), style="pl-text") for name in names]
    shown: list[Row] = []
    for status, several in groupby(rows, key=lambda row: row.status_word):
        shown.append(Row(Cell(status), [Cell("")] * (len(names) - 1), is_sum=True))
        shown += [_row(row, words, with_fit="fit" in names) for row in several]
    with st.container(key="note-summary"):
        scroll_table(words.text("note-summary"), heads, shown)


def _row(row: NoteRow, words: Wording, *, with_fit: bool) -> Row:
    marks = [row.programme, *([words.text("note-plans-call")] if row.is_plans else [])]
    cells = [
        Cell(row.closes_text, row.left, "pl-text"),
        Cell(row.amount, row.measure, "pl-text"),
        Cell(row.rate, style="pl-text"),
        Cell(row.partners, style="pl-text"),
        Cell(
            words.text("note-open-of", open=row.open, count=row.values),
            style="pl-text pl-to-be-verified" if row.open else "pl-text",
        ),
    ]
    return Row(Cell(row.title, " · ".join(marks)), [*cells, *([Cell(row.fit, style="pl-text")] if with_fit else [])])


def _programme(programme: NoteProgramme, words: Wording) -> str:
    statuses = dict.fromkeys(one.status_word for one in programme.targets)
    count = words.text("note-calls-count", count=len(programme.targets))
    inside = "".join(_target(one, words) for one in programme.targets)
    return _opened(programme.name, " · ".join((count, *statuses)), inside)


def _opened(title: str, about: str, inside: str) -> str:
    """Return what a reader opens: its title, how much it is, and what is inside."""
    head = element("span", title, "pl-note-name") + (element("span", about, "pl-small") if about else "")
    return wrapped("details", wrapped("summary", head) + wrapped("div", inside, "pl-note-inside"), "pl-note-details")


def _target(target: NoteTarget, words: Wording, *, with_title: bool = True) -> str:
    marks = [target.status_word, *([words.text("note-plans-call")] if target.is_plans else []), target.id]
    said = element("h3", target.title, "pl-note-call") if with_title else ""
    said += element("p", " · ".join(marks) if with_title else target.id, "pl-note")
    said += "".join(element("p", one, "pl-note-says") for one in (target.about, target.fit) if one)
    said += "".join(
        wrapped("tr", wrapped("th", element("span", part.heading), "pl-note-part") + _blank(3))
        + "".join(
            wrapped(
                "tr",
                element("td", value.heading)
                + element("td", value.text)
                + element("td", value.certainty)
                + element("td", value.source, "pl-small"),
                "pl-note-open" if value.is_open else "",
            )
            for value in part.values
        )
        for part in target.parts
    ).join(("<table class='pl-note-table'><tbody>", "</tbody></table>"))
    if target.further_open:
        said += element("p", words.text("note-further", count=target.further_open), "pl-note")
    return wrapped("article", said, "pl-note-target")


def _blank(count: int) -> str:
    return "<td></td>" * count


def _checks(checks: tuple[NoteCheck, ...], words: Wording) -> str:
    said = ""
    for programme in dict.fromkeys(one.programme for one in checks):
        items = "".join(
            wrapped(
                "li",
                element("b", one.heading)
                + element("span", f" – {one.why} ")
                + element(
                    "span",
                    words.text("note-all-calls", count=len(one.targets), titles="; ".join(one.targets)),
                    "pl-small",
                ),
            )
            for one in checks
            if one.programme == programme
        )
        said += element("h3", programme, "pl-note-call") + wrapped("ul", items, "pl-note-list")
    return said or element("p", words.text("note-checks-none"))


def _documents(documents: tuple[NoteDocument, ...], words: Wording) -> str:
    items = "".join(
        wrapped(
            "li",
            element("span", one.title)
            + element("span", f" · {' · '.join(_dates(one, words))}" if _dates(one, words) else "", "pl-small")
            + element("div", one.url, "pl-small pl-note-url"),
        )
        for one in documents
    )
    return wrapped("ol", items, "pl-note-list")


def _dates(one: NoteDocument, words: Wording) -> list[str]:
    told = (("dated", one.dated), ("checked", one.checked))
    return [words.text("note-dated", what=words.text(f"note-head-{name}"), day=day) for name, day in told if day]
