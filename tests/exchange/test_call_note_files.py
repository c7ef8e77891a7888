"""The funding note as a document, a workbook and Markdown, read back by programs that did not write them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from docx import Document
from docx.oxml.ns import qn
from python_calamine import CalamineWorkbook

from planner.exchange.call_note import CallNote, NoteCheck, NoteDocument
from planner.exchange.document_paper import STAMP
from planner.exchange.note_docx import note_docx
from planner.exchange.note_markdown import note_markdown
from planner.exchange.note_workbook import FIRST_HEADS, FIRST_ROW, note_workbook
from planner.services.call_notes import NoteWish, call_note
from planner.wording import LANGUAGES, Language, wording
from tests.builders import plan_of
from tests.unit.test_call_notes import BEFORE, ON, catalogue_in

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
HOSTILE = ["=1+1", '=HYPERLINK("http://x","y")', "+1", "-2", "@SUM(A1)", "{=1}", "http://x.org", "\x00\x1f"]
PLAN = plan_of("city", title="Ours", call="fund/open", proposals=[{**BEFORE, "reasons": "Too | dear"}])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return catalogue_in(tmp_path_factory.mktemp("note"))


@pytest.fixture(scope="module")
def note(folder: Path) -> CallNote:
    return call_note(NoteWish(ON), "en", plan=PLAN, roots=[folder])


def sheets(content: bytes) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


# -- the document ----------------------------------------------------------------------------------


def test_the_document_has_the_notes_parts_as_headings(note: CallNote) -> None:
    document = Document(BytesIO(note_docx(note, EN)))
    headings = [
        (one.style.name, one.text) for one in document.paragraphs if one.style and "Head" in str(one.style.name)
    ]
    top = [text for style, text in headings if style == "Heading 1"]
    assert top == [
        EN.text(f"note-{name}") for name in ("summary", "by-programme", "others", "checks", "register", "documents")
    ]
    assert [text for style, text in headings if style == "Heading 2"] == ["The fund", "The second fund"]
    assert ("Heading 3", "An open call") in headings
    assert document.core_properties.title == "Funding opportunities"


def test_the_documents_tables_hold_every_value_check_source_and_entry(note: CallNote) -> None:
    document = Document(BytesIO(note_docx(note, EN)))
    cells = {cell.text for table in document.tables for row in table.rows for cell in row.cells}
    for programme in note.programmes:
        for value in (value for target in programme.targets for value in target.values):
            assert value.text in cells
    assert {check.why for check in note.checks} <= cells
    assert any("82.5 of 85 needed: 2.5 short" in cell for cell in cells)
    summary = document.tables[0]
    assert [cell.text for cell in summary.rows[0].cells][1:3] == ["Closes", "Project"]
    assert note.rows[0].fit
    assert note.rows[0].fit in summary.rows[2].cells[0].text
    # A head is repeated on every page, and no row is torn in two.
    assert summary.rows[0]._tr.trPr is not None
    assert summary.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert summary.rows[1]._tr.trPr is not None
    assert summary.rows[1]._tr.trPr.find(qn("w:cantSplit")) is not None


def test_only_addresses_of_the_web_become_links(note: CallNote) -> None:
    tricky = [
        NoteDocument(at, "D", "", "", url) for at, url in enumerate(["javascript:alert(1)", "file:///etc/passwd"])
    ]
    made = note_docx(replace(note, documents=(*note.documents, *tricky)), EN)
    links = {one.target_ref for one in Document(BytesIO(made)).part.rels.values() if "hyperlink" in one.reltype}
    assert links == {"https://example.org/manual"}


def test_a_document_takes_any_text_and_holds_no_macros(note: CallNote) -> None:
    check = NoteCheck("\x00\x1f", HOSTILE[0], "<w:p>&amp;", tuple(HOSTILE))
    made = note_docx(replace(note, title="A\x00B", checks=(check,)), EN)
    document = Document(BytesIO(made))
    assert document.paragraphs[0].text == "A\ufffdB"
    assert any("<w:p>&amp;" in cell.text for table in document.tables for row in table.rows for cell in row.cells)
    assert not [name for name in ZipFile(BytesIO(made)).namelist() if "vba" in name.lower()]


# -- the workbook ----------------------------------------------------------------------------------


def test_the_workbook_has_a_row_for_each_call_with_real_days_and_amounts(note: CallNote) -> None:
    found = sheets(note_workbook(note, EN))
    assert list(found) == ["At a glance", "Call by call", "To verify", "Proposals", "Sources"]
    summary = found["At a glance"]
    body = summary[FIRST_ROW:]
    assert [row[1] for row in body] == [row.title for row in note.rows]
    heads = summary[FIRST_HEADS]
    first = dict(zip(heads, body[0], strict=True))
    assert first["Closing day"] == date(2026, 6, 30)
    assert (first["From (EUR)"], first["Up to (EUR)"]) == (400_000, 1_500_000)
    assert first["Fit"] == note.rows[0].fit
    values = [value for one in note.programmes for target in one.targets for value in target.values]
    others = [value for target in note.others for value in target.values]
    assert [row[5] for row in found["Call by call"][FIRST_ROW:]] == [value.text for value in (*values, *others)]
    assert len(found["To verify"]) - FIRST_ROW == len(note.checks)
    assert found["Proposals"][FIRST_ROW][4] == "82.5 of 85 needed: 2.5 short"


def test_the_workbook_can_be_filtered_and_printed(note: CallNote) -> None:
    book = openpyxl.load_workbook(BytesIO(note_workbook(note, EN)))
    for sheet in book.worksheets:
        assert sheet.auto_filter.ref
        assert sheet.freeze_panes
        assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_texts_stay_texts_in_every_cell(note: CallNote, hostile: str) -> None:
    rows = tuple(replace(row, title=hostile, programme=hostile, rate=hostile, fit=hostile) for row in note.rows)
    assert note.proposals is not None
    proposals = tuple(
        replace(one, title=hostile, to=hostile, reasons=hostile, source=hostile) for one in note.proposals
    )
    documents = (NoteDocument(1, hostile, hostile, hostile, hostile),)
    checks = (NoteCheck(hostile, hostile, hostile, (hostile,)),)
    others = tuple(replace(one, title=hostile) for one in note.others)
    bad = replace(
        note,
        **{"title": hostile, "plan": hostile, "about": (hostile,), "rows": rows, "others": others},  # type: ignore[arg-type]
        proposals=proposals,
        documents=documents,
        checks=checks,
    )
    book = openpyxl.load_workbook(BytesIO(note_workbook(bad, EN)))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f" or cell.hyperlink]
    shown = hostile.replace("\x00", "\ufffd").replace("\x1f", "\ufffd")
    assert sum(shown in str(cell.value) for cell in cells) >= 10


def test_days_that_cells_cannot_hold_are_written_all_the_same(note: CallNote) -> None:
    old = replace(note, rows=(replace(note.rows[0], closes=datetime(1871, 1, 1)),))
    assert sheets(note_workbook(old, EN))["At a glance"][FIRST_ROW][3] == "1871-01-01"


# -- Markdown --------------------------------------------------------------------------------------


def test_markdown_has_the_same_parts_and_its_tables_hold_together(note: CallNote) -> None:
    text = note_markdown(note, EN)
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == [
        EN.text(f"note-{name}") for name in ("summary", "by-programme", "others", "checks", "register", "documents")
    ]
    assert r"Too \| dear" in text
    assert "<https://example.org/manual>" in text
    for table in re.findall(r"(?:^\|.*\n?)+", text, re.MULTILINE):
        widths = {len(re.findall(r"(?<!\\)\|", row)) for row in table.strip().splitlines()}
        assert len(widths) == 1


def test_markdown_shows_texts_as_they_were_written(note: CallNote) -> None:
    check = NoteCheck("*P*", "# not a head", "[x](http://y)\n\n# nor this", ("a|b",))
    text = note_markdown(replace(note, checks=(check,)), EN)
    assert "\n# nor this" not in text
    assert r"\[x\](http://y) \# nor this" in text
    assert r"a\|b" in text


# -- all of them -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_note_has_the_same_bytes_in_each_language(folder: Path, language: Language) -> None:
    words = wording(language, is_strict=True)

    def again() -> CallNote:
        return call_note(NoteWish(ON), language, plan=PLAN, roots=[folder])

    made = note_docx(again(), words)
    assert made == note_docx(again(), words)
    # Made twice within a second it would be the same by chance.
    assert {one.date_time for one in ZipFile(BytesIO(made)).infolist()} == {STAMP}
    assert note_workbook(again(), words) == note_workbook(again(), words)
    assert note_markdown(again(), words) == note_markdown(again(), words)


def test_a_note_without_any_call_is_written_all_the_same(note: CallNote) -> None:
    empty = replace(note, rows=(), programmes=(), others=(), checks=(), proposals=(), documents=())
    assert FR.text("note-register-none") in note_markdown(empty, FR)
    assert [one.text for one in Document(BytesIO(note_docx(empty, FR))).paragraphs if "vide" in one.text]
    assert list(sheets(note_workbook(empty, FR))) == [
        FR.text(f"note-sheet-{name}") for name in ("summary", "by-programme", "checks", "register", "documents")
    ]
