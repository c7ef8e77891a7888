"""The sheets of the workbook: words, look, notes, hostile texts, and the file itself."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from planner.errors import FileExists
from planner.exchange.workbook_source import WorkbookSource
from planner.findings import Status
from planner.services.cases import Question
from planner.services.checklists import assemble_checklist, lines
from planner.services.exports import export_workbook, workbook_source, write_workbook
from planner.services.plans import open_example
from planner.wording import Language, Wording, wording
from tests.builders import amif, common, interreg, line, partner, plan_of
from tests.exchange.recalculated import (
    FIRST_ROW,
    NUMBER_COLUMN,
    NUMBER_ROW,
    SHEETS,
    formula_cells,
    made,
    named,
    sheets,
    source_of,
)

EURO_MED = "interreg/euro-med/4/transfer"
MADE_ON = date(2026, 11, 21)
LANGUAGES: tuple[Language, ...] = ("en", "fr")


@cache
def example(name: str, **question: Any) -> WorkbookSource:
    return workbook_source(open_example(name), Question(**question))


@cache
def content_of(name: str, language: Language = "en", **question: Any) -> bytes:
    return made(example(name, **question), language, made_on=MADE_ON)


def sheet_of(content: bytes, name: str, *, values: bool = True) -> Worksheet:
    return named(content, values=values)[name]


def texts(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]


def value_beside(sheet: Worksheet, label: str) -> Any:
    return next(row[1].value for row in sheet.iter_rows() if row[0].value == label)


def words_of(source: WorkbookSource, language: Language = "en") -> Wording:
    return wording(language, source.call.family if source.call else None, is_strict=True)


def margins(content: bytes, name: str) -> list[str]:
    """Return the ``oddHeader`` or ``oddFooter`` of each sheet as it stands in the file."""
    with ZipFile(BytesIO(content)) as archive:
        files = [archive.read(f"xl/worksheets/sheet{at}.xml").decode() for at in range(1, len(SHEETS) + 1)]
    return [unescape(file.split(f"<{name}>")[1].split(f"</{name}>")[0]) for file in files]


# -- words -----------------------------------------------------------------------------------------


def test_sheets_are_named_in_the_readers_language() -> None:
    english = [sheet.title for sheet in sheets(content_of("mipex-reg"))]
    french = [sheet.title for sheet in sheets(content_of("mipex-reg", "fr"))]
    assert english[:3] == ["Summary", "Partners", "Work packages"]
    assert english[-4:] == ["How many partners", "Co-financing", "Checklist", "Notes"]
    assert french[:3] == ["Synthèse", "Partenaires", "Lots de travaux"]
    assert len(english) == len(french) == len(SHEETS)


def test_the_summary_has_the_figures_of_the_sources() -> None:
    mipex = sheet_of(content_of("mipex-reg"), "summary")
    assert value_beside(mipex, "Number of regions") == 8
    assert value_beside(mipex, "Each region bears") == 32_758.75
    assert value_beside(mipex, "Project total") == 262_070
    assert value_beside(mipex, "Call") == "Own resources, no call"
    funded = sheet_of(content_of("regin", scenario="funded"), "summary")
    assert value_beside(funded, "Project total") == 1_808_280
    assert value_beside(funded, "AMIF") == 1_627_452
    assert value_beside(funded, "Co-financing") == 180_828
    assert value_beside(funded, "Scenario") == "As it was funded"
    assert value_beside(funded, "Associated, without a budget") == "International Centre for Black Sea Studies (ICBSS)"
    assert example("regin", scenario="funded").assumes[0] in texts(funded)


def test_published_rounding_shows_the_six_euro_that_nobody_pays() -> None:
    summary = sheet_of(content_of("mipex-reg", rounding="published"), "summary")
    assert value_beside(summary, "Without a payer") == 6
    assert value_beside(summary, "Each region bears") == 32_758
    assert "As the source published it" in texts(summary)


@pytest.mark.parametrize("name", ["regin", "mipex-reg"])
def test_french_sheets_have_no_english_words_of_ours(name: str) -> None:
    english = set(texts(sheet_of(content_of(name), "calculation"))) | set(texts(sheet_of(content_of(name), "budget")))
    french = set(texts(sheet_of(content_of(name, "fr"), "calculation")))
    plan = str(example(name).plan)
    assert {one for one in english & french if one not in plan and len(one) > 6} <= {"Total", "Participant"}


def test_the_sheet_of_numbers_has_the_sweep_and_lights_up_the_one_entered() -> None:
    source = example("mipex-reg")
    sheet = sheet_of(content_of("mipex-reg"), "number")
    rows = {row[0].value: row for row in sheet.iter_rows(min_row=8)}
    assert list(rows) == list(range(2, 41))
    assert rows[8][1].value == 32_758.75
    assert rows[9][4].value == pytest.approx(637.64)
    assert [rows[n][9].value for n in (5, 6, 8)] == ["not met", "to be verified", "met"]
    assert source.numbers == (2, 40)
    assert sheet.conditional_formatting


def test_the_checklist_is_the_one_of_the_command_line() -> None:
    plan = open_example("regin")
    day = date(2019, 1, 17)
    owed = assemble_checklist(plan, Question(), on=day)
    book = CalamineWorkbook.from_filelike(BytesIO(export_workbook(plan, Question(), "en", made_on=day)))
    rows = book.get_sheet_by_name("Checklist").to_python()
    said = {str(cell) for row in rows for cell in row}
    assert {one.what for one in lines(owed, wording("en", "amif"))} <= said
    assert len([row for row in rows if date(2019, 1, 28) in row]) == sum(
        one.due == date(2019, 1, 28) for one in owed.items
    )


def test_without_a_day_the_checklist_is_left_out() -> None:
    sheet = sheet_of(content_of("mipex-reg"), "checklist")
    cells = [str(cell.value) for row in sheet.iter_rows() for cell in row]
    assert any("nothing to show here" in one for one in cells)


def test_work_packages_and_flat_rates_come_to_the_projects_total() -> None:
    for source, content in (
        (example("regin", call=EURO_MED), content_of("regin", call=EURO_MED)),
        (example("mipex-reg"), content_of("mipex-reg")),
    ):
        rows = list(sheet_of(content, "packages").iter_rows(min_row=FIRST_ROW, values_only=True))
        figures, index = source.figures, source.index
        total = int(figures.total[index].sum() + figures.unassigned[index])
        assert rows[-1][6] == total / 100
        assert sum(round(row[6] * 100) for row in rows[:-1] if isinstance(row[6], int | float)) == total


# -- notes -----------------------------------------------------------------------------------------


def test_notes_hold_every_open_point_with_its_source() -> None:
    source = example("regin", call=EURO_MED)
    words = words_of(source)
    rows = list(sheet_of(content_of("regin", call=EURO_MED), "notes").iter_rows(min_row=5, values_only=True))
    loud = [one for one in source.findings if one.status is not Status.MET]
    assert loud
    for finding, row in zip(loud, rows, strict=False):
        said = words.finding(finding, source.call)
        assert row[:2] == (
            f"{'×' if finding.status is Status.NOT_MET else '?'}  {words.term('status', finding.status)}",
            said.says,
        )
        assert all(part in str(row[2]) for part in (said.fix, *said.remedies))
        assert (row[3] or None) == finding.rule


def test_notes_hold_every_rule_of_the_call_with_citation_and_certainty() -> None:
    source = example("regin", call=EURO_MED)
    call = source.call
    assert call is not None
    found = {
        row[3]: row
        for row in sheet_of(content_of("regin", call=EURO_MED), "notes").iter_rows(values_only=True)
        if row[3] and row[1] in {rule.says for rule in call.rules}
    }
    assert set(found) == {rule.id for rule in call.rules}
    for rule in call.rules:
        row = found[rule.id]
        assert row[4] == words_of(source).term("certainty", str(rule.cite.certainty))
        document = call.documents.get(rule.cite.document or "")
        assert row[5] == document.title if document else True
        assert (row[6] or None) == rule.cite.locator


def test_notes_say_what_is_a_value_who_corrected_what_and_which_version_made_them() -> None:
    correction = {"rule": "erdf_rate", "value": {"rate_percent": "75"}, "document": "Letter", "page": "2"}
    costs = [line(["one"], "10", confidential="true")]
    notes = " ".join(
        texts(sheet_of(made(source_of(plan_of("one", costs=costs, corrections=[correction]), None)), "notes"))
    )
    assert 'rate_percent: "75"' in notes
    assert "Letter" in notes
    assert "Quantities, unit costs and amounts of common costs are values" in notes
    assert "Some lines are confidential" in notes
    assert "Version of the planner" in notes


def test_confidential_and_replaced_lines_say_so() -> None:
    costs = [line(["one"], "10", confidential="true"), line(["one"], "99", "office_and_administration")]
    found = texts(sheet_of(made(source_of(plan_of("one", costs=costs), interreg())), "costs"))
    assert "confidential" in found
    assert "set aside: the flat rate takes its place" in found


def test_a_contested_rate_shows_every_reading() -> None:
    source = source_of(plan_of("one", costs=[line(["one"], "1000")]), amif(percent={"contested": ["80", "90"]}))
    assert "80% / 90%" in texts(sheet_of(made(source), "notes"))


# -- hostile texts ---------------------------------------------------------------------------------

HOSTILE = (
    '=HYPERLINK("http://evil.example/","click")',
    "+1",
    "-2+3",
    "@SUM(A1:A9)",
    "{=1+1}",
    "http://evil.example/",
    "_x0041_ &amp; <b>'\"",
    "O'Neill [Budget]!A1 *?~",
    "\u202eRTL, Ελλάδα, Česko, 漢字",
    "a\x00b\x1bcd\ufffee",
    "n" * 40_000,
)


def hostile() -> bytes:
    people = [partner(f"p{at}", name=name) for at, name in enumerate(HOSTILE)]
    costs = [line({"all": True}, "10.01", what="=cmd|' /C calc'!A0", unit="=1", id="l")]
    shared = [common("film", "3.33", title="=2+2", note="=3", provider="@x")]
    actions = [{"id": "a", "owner": ["p0"], "what": "=4+4", "said": "+5", "note": "-6"}]
    packages = [{"id": "w", "title": "=7"}]
    title = "&P &R =1+1 & <x> " + "&" * 300
    plan = plan_of(*people, title=title, costs=costs, common_costs=shared, actions=actions, work_packages=packages)
    return made(source_of(plan, None), made_on=MADE_ON)


def test_text_that_looks_like_a_formula_stays_text() -> None:
    content = hostile()
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(SHEETS.index("budget"))
    names = [row[1] for row in rows.to_python(skip_empty_area=False)[FIRST_ROW - 1 : FIRST_ROW - 1 + len(HOSTILE)]]
    assert names[: len(HOSTILE) - 2] == list(HOSTILE[:-2])
    assert names[-2:] == ["a\ufffdb\ufffdcd\ufffde", f"{'n' * 32_000}…"]
    functions = re.compile(r"HYPERLINK|cmd|evil")
    assert not [one for *_, one in formula_cells(content) if functions.search(one)]
    for sheet in sheets(content):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "s" and str(cell.value).startswith(("=", "+", "-", "@")):
                    assert cell.quotePrefix, f"{sheet.title}!{cell.coordinate}"


def test_margins_of_a_page_show_signs_of_command_as_text() -> None:
    for header in margins(hostile(), "oddHeader"):
        assert header.startswith("&L&&P &&R =1+1 && <x>")
        assert len(header) <= 255


def test_there_are_no_macros_links_or_addresses() -> None:
    with ZipFile(BytesIO(hostile())) as archive:
        names = archive.namelist()
        relations = "".join(archive.read(name).decode() for name in names if name.endswith(".rels"))
    assert not [name for name in names if "vba" in name.lower() or "external" in name.lower()]
    assert 'TargetMode="External"' not in relations


# -- the look --------------------------------------------------------------------------------------


def test_only_inputs_are_unlocked_and_they_look_like_it() -> None:
    content = content_of("mipex-reg")
    found: dict[str, set[str]] = {}
    for name, sheet in named(content).items():
        assert sheet.protection.sheet, name
        for row in sheet.iter_rows():
            for cell in row:
                if not cell.protection.locked:
                    assert cell.fill.fgColor.rgb in {"FFFFF6D6", "FFFFE9A8"}
                    found.setdefault(name, set()).add(cell.coordinate)
    assert found == {
        "summary": {"B4"},
        "costs": {"G7", "G8", "I7", "I8"},
        "common": {"C7", "C8", "C9"},
    }


def test_the_input_cell_takes_whole_numbers_within_the_rows_only() -> None:
    sheet = sheet_of(content_of("mipex-reg"), "summary")
    (rule,) = sheet.data_validations.dataValidation
    assert (str(rule.sqref), rule.type, rule.formula1, rule.formula2) == ("B4", "whole", "2", "40")
    assert sheet.cell(NUMBER_ROW, NUMBER_COLUMN).value == 8


def test_sheets_print_on_landscape_pages_as_wide_as_the_paper_with_heads_on_each() -> None:
    content = content_of("regin")
    for name, sheet in named(content).items():
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.paperSize, sheet.page_setup.fitToWidth or 1) == (9, 1)
        assert sheet.print_area
        if name not in {"summary", "common"}:
            assert sheet.print_title_rows, name
    assert {one.rsplit("&R", 1)[1] for one in margins(content, "oddHeader")} == {"21 November 2026"}
    assert all(footer.endswith("&R&A · Page &P / &N") for footer in margins(content, "oddFooter"))


def test_names_and_heads_stay_in_sight() -> None:
    content = content_of("regin")
    assert sheet_of(content, "budget").freeze_panes == f"C{FIRST_ROW}"
    assert sheet_of(content, "costs").freeze_panes == f"C{FIRST_ROW}"


def test_amounts_have_thousands_and_two_decimals() -> None:
    sheet = sheet_of(content_of("regin"), "budget")
    assert str(sheet.cell(FIRST_ROW, 6).number_format).startswith('#,##0.00\\ "€"')


def test_the_category_numbers_and_ids_that_programs_read_are_hidden() -> None:
    sheet = sheet_of(content_of("mipex-reg"), "costs")
    hidden = [one for one in sheet.column_dimensions.values() if one.hidden]
    assert {at for one in hidden for at in range(one.min or 0, (one.max or 0) + 1)} == {14, 15, 16, 17, 18}


# -- the file --------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_plan_has_the_same_bytes(language: Language) -> None:
    source = example("regin")
    assert made(source, language, made_on=MADE_ON) == made(source, language, made_on=MADE_ON)
    assert made(source, language) == made(source, language)
    assert made(source, language) != made(source, language, made_on=MADE_ON)


def test_the_file_carries_the_day_that_it_is_given_and_no_other() -> None:
    dated = openpyxl.load_workbook(BytesIO(content_of("regin")))
    assert dated.properties.created == datetime(2026, 11, 21)
    assert "Budget, made on 21 November 2026" in texts(dated.worksheets[0])
    undated = openpyxl.load_workbook(BytesIO(made(example("regin"))))
    assert undated.properties.created == datetime(2000, 1, 1)


def test_the_file_says_what_it_was_made_from() -> None:
    with ZipFile(BytesIO(content_of("regin", scenario="funded"))) as archive:
        custom = archive.read("docProps/custom.xml").decode()
    found = dict(re.findall(r'name="([^"]*)"><vt:lpwstr>([^<]*)<', custom))
    assert found["plan"] == "regin"
    assert found["call"] == "amif/2018-ag-inte/1"
    assert found["scenario"] == "funded"
    assert found["partners"] == "6"


def test_an_export_is_the_whole_project_at_the_number_asked_for() -> None:
    plan = open_example("mipex-reg")
    content = export_workbook(plan, Question(phase="phase-1"), "en", number=11)
    summary = sheet_of(content, "summary")
    assert value_beside(summary, "Number of regions") == 11
    assert value_beside(summary, "Project total") == 45_910 + 11 * 27_020
    assert (
        value_beside(sheet_of(export_workbook(plan, Question(), "en", number=99), "summary"), "Number of regions") == 40
    )


def test_a_workbook_is_written_once(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    write_workbook(open_example("mipex-reg"), Question(), path, "fr")
    assert path.read_bytes()[:2] == b"PK"
    with pytest.raises(FileExists):
        write_workbook(open_example("mipex-reg"), Question(), path, "fr")
