"""The budget workbook: read back by independent programs, recalculated, and held against the budget to the cent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import ironcalc
import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from planner.exchange.workbook import budget_workbook
from planner.findings import Status
from planner.places import templates
from planner.plan.scenarios import set_value
from planner.rules.call import Call
from planner.services.budgets import Budget, budget_at, budget_of
from planner.services.cases import Question
from planner.services.plans import open_plan
from planner.wording import Language, Wording, wording
from tests.builders import amif, common, figures_of, findings_of, interreg, line, partner, plan_of

EURO_MED = "interreg/euro-med/4/transfer"
LANGUAGES: tuple[Language, ...] = ("en", "fr")
FIRST_ROW, FIRST_AMOUNT = 6, 4  # of the budget sheet, counted from 1
MADE_ON = date(2026, 11, 21)

CASES: dict[str, tuple[str, Question]] = {
    "mipex-reg": ("mipex-reg", Question()),
    "mipex-reg, phase 1": ("mipex-reg", Question(phase="phase-1")),
    "mipex-reg, as published": ("mipex-reg", Question(rounding="published")),
    "mipex-reg under Euro-MED": ("mipex-reg", Question(call=EURO_MED)),
    "regin": ("regin", Question()),
    "regin, as funded": ("regin", Question(scenario="funded")),
    "regin under Euro-MED": ("regin", Question(call=EURO_MED)),
}


@cache
def budget_case(name: str) -> Budget:
    plan, question = CASES[name]
    return budget_of(open_plan(templates() / "plans" / f"{plan}.yaml"), question)


def budget_with(call: Call | None, *partners: Any, **plan: Any) -> Budget:
    """Return the budget of a small plan under a call in memory."""
    made = plan_of(*partners, **plan)
    compiled, figures = figures_of(made, call)
    return budget_at(compiled, figures, figures, Question(), remarks=(findings_of(made, call), ()))


def words_of(budget: Budget, language: Language = "en") -> Wording:
    return wording(language, budget.family, is_strict=True)


def made(budget: Budget, language: Language = "en", made_on: date | None = MADE_ON) -> bytes:
    return budget_workbook(budget, words_of(budget, language), made_on=made_on)


def sheets(content: bytes, *, values: bool = False) -> list[Worksheet]:
    """Return the sheets as openpyxl reads them: formulas, or stored values."""
    return list(openpyxl.load_workbook(BytesIO(content), data_only=values).worksheets)


def read_cents(value: Any) -> int | None:
    """Return what a cell holds in cents, None where it is empty; it must be the double nearest to them."""
    if value in (None, ""):
        return None
    assert isinstance(value, int | float)
    cents = round(value * 100)
    assert value == cents / 100
    return cents


def amounts_read(content: bytes) -> tuple[list[str], list[list[int | None]]]:
    """Return heads and amounts of the budget sheet as calamine reads them, down to the project's total."""
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(1).to_python(skip_empty_area=False)
    heads = [str(head) for head in rows[FIRST_ROW - 2][FIRST_AMOUNT - 1 :]]
    body = rows[FIRST_ROW - 1 :]
    table = body[: next((at for at, row in enumerate(body) if not row[0]), len(body))]
    return heads, [[read_cents(value) for value in row[FIRST_AMOUNT - 1 :]] for row in table]


def amounts_expected(budget: Budget) -> list[list[int | None]]:
    """Return what must stand there: partners, what nobody pays, the project."""
    rows: list[list[int | None]] = [
        [
            *(row.costs.get(name, 0) for name in budget.categories),
            *(row.common.get(name, 0) for name in budget.commons),
            row.total,
            *(row.grants.get(name, 0) for name in budget.funds),
            row.own,
            row.settlement,
            row.bears,
        ]
        for row in budget.partners
    ]
    parts = len(budget.categories) + len(budget.commons)
    unassigned: list[int | None] = [None] * len(rows[0])
    unassigned[parts] = budget.sums.unassigned
    sums: list[int | None] = [
        None if None in column else sum(cents or 0 for cents in column) for column in zip(*rows, strict=True)
    ]
    sums[:parts] = [*budget.categories.values(), *budget.commons.values()]
    sums[parts] = budget.sums.total
    sums[-3] = budget.sums.own
    return [*rows, unassigned, sums]


def formula_cells(content: bytes) -> Iterator[tuple[int, Worksheet, int, int, str]]:
    """Yield each formula: the sheet's position, the sheet, row and column from 1, the formula."""
    for position, sheet in enumerate(sheets(content)):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f" and cell.row and cell.column:
                    yield position, sheet, cell.row, cell.column, str(cell.value)


def recalculated(content: bytes, tmp_path: Path) -> ironcalc.Model:
    path = tmp_path / "budget.xlsx"
    path.write_bytes(content)
    model = ironcalc.load_from_xlsx(str(path))
    model.evaluate()
    return model


def margin_texts(content: bytes, name: str) -> list[str]:
    """Return the ``oddHeader`` or ``oddFooter`` of each sheet as it stands in the file."""
    with ZipFile(BytesIO(content)) as archive:
        files = [archive.read(f"xl/worksheets/sheet{at}.xml").decode() for at in (1, 2, 3)]
    return [unescape(file.split(f"<{name}>")[1].split(f"</{name}>")[0]) for file in files]


def texts(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]


def value_beside(sheet: Worksheet, label: str) -> Any:
    return next(row[1].value for row in sheet.iter_rows() if row[0].value == label)


# -- amounts ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_every_amount_is_the_budgets_to_the_cent(case: str, language: Language) -> None:
    budget = budget_case(case)
    _, read = amounts_read(made(budget, language))
    assert read == amounts_expected(budget)


@pytest.mark.parametrize("case", CASES)
def test_another_program_calculates_what_is_stored(case: str, tmp_path: Path) -> None:
    content = made(budget_case(case))
    model, stored = recalculated(content, tmp_path), sheets(content, values=True)
    cells = list(formula_cells(content))
    assert len(cells) > 3 * len(budget_case(case).partners)
    for position, _, row, column, formula in cells:
        calculated = model.get_cell_value(position, row, column)
        assert read_cents(calculated) == read_cents(stored[position].cell(row, column).value), formula


@pytest.mark.parametrize("case", CASES)
def test_parts_are_values_and_totals_are_formulas(case: str) -> None:
    budget = budget_case(case)
    parts, funds, rows = len(budget.categories) + len(budget.commons), len(budget.funds), len(budget.partners)
    width = parts + funds + 4
    total, own, bears = parts, parts + funds + 1, parts + funds + 3
    expected = {(row, column) for row in range(rows) for column in (total, own, bears)}
    expected |= {(rows + 1, column) for column in range(width)}
    found = {
        (row - FIRST_ROW, column - FIRST_AMOUNT)
        for position, _, row, column, _ in formula_cells(made(budget))
        if position == 1
    }
    assert found == expected


def test_a_changed_part_changes_the_total_the_own_contribution_and_the_summary(tmp_path: Path) -> None:
    budget = budget_case("regin")
    model = recalculated(made(budget), tmp_path)
    first = budget.partners[0]
    model.update_cell_with_number(1, FIRST_ROW, FIRST_AMOUNT, ((first.costs["personnel"] or 0) + 12_345) / 100)
    model.evaluate()
    project_row = FIRST_ROW + len(budget.partners) + 1
    heads, _ = amounts_read(made(budget))
    figures = {head: FIRST_AMOUNT + at for at, head in enumerate(heads)}
    assert read_cents(model.get_cell_value(1, FIRST_ROW, figures["Total"])) == (first.total or 0) + 12_345
    assert read_cents(model.get_cell_value(1, FIRST_ROW, figures["Bears in the end"])) == (first.bears or 0) + 12_345
    assert read_cents(model.get_cell_value(1, project_row, figures["Total"])) == (budget.sums.total or 0) + 12_345
    assert read_cents(model.get_cell_value(0, 8, 2)) == (budget.sums.total or 0) + 12_345


def test_mipex_reg_for_eight_regions_comes_to_the_exact_figures() -> None:
    content = made(budget_case("mipex-reg"))
    _, summary = sheets(content, values=True)[1], sheets(content, values=True)[0]
    assert value_beside(summary, "Project total") == 262_070
    assert value_beside(summary, "Number of partners") == "8"
    rows = {row[0].value: [cell.value for cell in row] for row in sheets(content, values=True)[1].iter_rows()}
    assert rows["Region Skåne"][1:3] == ["Sweden", "partner"]
    assert rows["Region Skåne"][-4:] == [32_758.75, 32_758.75, 0, 32_758.75]


def test_published_rounding_shows_the_six_euro_that_nobody_pays() -> None:
    content = made(budget_case("mipex-reg, as published"))
    summary, budget, _ = sheets(content, values=True)
    assert value_beside(summary, "Without a payer") == 6
    assert value_beside(summary, "Project total") == 262_070
    assert value_beside(summary, "Own contribution") == 262_064
    assert value_beside(summary, "Rounding") is not None
    heads, read = amounts_read(content)
    assert heads[1:3] == ["Common costs", "Total"]
    assert [row[2] for row in read] == [3_275_800] * 8 + [600, 26_207_000]
    assert "As the source published it" in texts(summary)
    assert budget.cell(FIRST_ROW + 8, 1).value == "Without a payer"


def test_regin_as_funded_speaks_amifs_words_and_comes_to_the_published_grant() -> None:
    content = made(budget_case("regin, as funded"))
    summary, budget, _ = sheets(content, values=True)
    assert value_beside(summary, "Project total") == 1_808_280
    assert value_beside(summary, "EU grant") == 1_627_452
    assert value_beside(summary, "Co-financing") == 180_828
    assert value_beside(summary, "Scenario") == "As it was funded"
    assert value_beside(summary, "Associated, without a budget") == "International Centre for Black Sea Studies (ICBSS)"
    assert budget.cell(FIRST_ROW, 3).value == "coordinator"
    heads, _ = amounts_read(content)
    assert heads[-5:] == ["Total", "AMIF", "Co-financing", "Reimbursements", "Bears in the end"]
    assert budget_case("regin, as funded").assumes[0] in texts(summary)


def test_the_largest_amounts_keep_their_cents(tmp_path: Path) -> None:
    budget = budget_with(None, "one", "two", costs=[line(["one"], "9999999999.99"), line(["two"], "9999999999.98")])
    content = made(budget)
    assert amounts_read(content)[1] == amounts_expected(budget)
    model = recalculated(content, tmp_path)
    assert read_cents(model.get_cell_value(0, 8, 2)) == 1_999_999_999_997


# -- what is not known -----------------------------------------------------------------------------


def unknown_cells(content: bytes) -> dict[tuple[int, str], str]:
    """Return the notes of the cells that are empty on purpose, by sheet and name of the cell."""
    return {
        (position, cell.coordinate): cell.comment.text
        for position, sheet in enumerate(sheets(content))
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment is not None and cell.value is None
    }


@pytest.mark.parametrize(("language", "begins"), [("en", "To be verified:"), ("fr", "À vérifier\u00a0:")])
def test_an_unknown_common_cost_leaves_it_and_every_sum_over_it_empty_with_a_note(
    language: Language, begins: str, tmp_path: Path
) -> None:
    plan = set_value(open_plan(templates() / "plans" / "mipex-reg.yaml"), "common_costs.brochure.included", "true")
    budget = budget_of(plan, Question())
    content = made(budget, language)
    assert budget.sums.total is None
    assert amounts_read(content)[1] == amounts_expected(budget)
    empty = unknown_cells(content)
    last = FIRST_ROW + 8
    rows = [*range(FIRST_ROW, last), last + 1]
    expected = {(1, f"{column}{row}") for column in "GHIK" for row in rows} | {(0, "B6"), (0, "B8")}
    assert set(empty) == expected
    assert all(note.startswith(begins) for note in empty.values())
    model = recalculated(content, tmp_path)
    for position, name in empty:
        cell = sheets(content)[position][name]
        assert model.get_cell_value(position, cell.row, cell.column) is None


def test_an_unknown_rate_leaves_the_grant_open_and_keeps_the_total() -> None:
    budget = budget_with(interreg(percent="unknown"), "one", costs=[line(["one"], "1000")])
    content = made(budget)
    assert budget.partners[0].total == 115_000
    assert amounts_read(content)[1] == amounts_expected(budget)
    heads, read = amounts_read(content)
    assert [cents for head, cents in zip(heads, read[0], strict=True) if head in {"ERDF", "Partner contribution"}] == [
        None,
        None,
    ]
    assert (0, "B5") in unknown_cells(content)
    notes = sheets(content)[2]
    assert any("rate" in note for (position, _), note in unknown_cells(content).items() if position == 2)
    assert "erdf_rate" in texts(notes)


def test_the_legend_explains_reimbursements_only_where_there_are_some() -> None:
    for case, has_some in (("regin", True), ("mipex-reg", False)):
        legend = words_of(budget_case(case)).text("workbook-legend-settlement")
        assert (legend in texts(sheets(made(budget_case(case)))[1])) is has_some


def test_the_legend_explains_empty_cells_only_where_there_are_some() -> None:
    legend = words_of(budget_case("mipex-reg")).text("workbook-legend-unknown")
    assert legend not in texts(sheets(made(budget_case("mipex-reg")))[1])
    budget = budget_with(None, "one", common_costs=[common("film", "unknown")])
    assert legend in texts(sheets(made(budget))[1])


def test_a_plan_without_partners_has_an_empty_table() -> None:
    budget = budget_with(None)
    content = made(budget)
    assert amounts_read(content)[1] == [[0, None, None, None], [0, 0, 0, 0]]


def test_partners_without_any_cost_have_no_formula_over_nothing(tmp_path: Path) -> None:
    content = made(budget_with(None, "one", "two"))
    assert amounts_read(content)[1][0] == [0, 0, 0, 0]
    model = recalculated(content, tmp_path)
    assert model.get_cell_value(1, FIRST_ROW + 3, FIRST_AMOUNT) == 0


# -- hostile text ----------------------------------------------------------------------------------

HOSTILE = (
    '=HYPERLINK("http://evil.example/","click")',
    "+1",
    "-2+3",
    "@SUM(A1:A9)",
    "{=1+1}",
    "http://evil.example/",
    "_x0041_ &amp; <b>'\"",
    "O'Neill [Budget]!A1",
    "\u202eRTL, Ελλάδα, Česko, 漢字",
    "n" * 40_000,
)


def hostile_budget() -> Budget:
    people = [partner(f"p{at}", name=name) for at, name in enumerate(HOSTILE)]
    title = "&P &R =1+1 & <x> " + "&" * 300
    costs = [line({"all": True}, "10.01")]
    shared = [common("film", "3.33", title="=2+2")]
    return replace(
        budget_with(None, *people, title=title, costs=costs, common_costs=shared), assumes=("=CMD()", "+SUM(1)")
    )


def test_text_that_looks_like_a_formula_stays_text() -> None:
    budget = hostile_budget()
    content = made(budget)
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(1).to_python(skip_empty_area=False)
    names = [row[0] for row in rows[FIRST_ROW - 1 : FIRST_ROW - 1 + len(HOSTILE)]]
    assert names[:-1] == list(HOSTILE[:-1])
    assert names[-1] == f"{'n' * 32_000}…"
    assert all(formula.startswith(("=ROUND(", "='Budget'!")) for *_, formula in formula_cells(content))
    for position in (0, 1):
        for row in sheets(content)[position].iter_rows():
            for cell in row:
                if (
                    isinstance(cell.value, str)
                    and cell.data_type == "s"
                    and cell.value.startswith(("=", "+", "-", "@"))
                ):
                    assert cell.quotePrefix, cell.coordinate
    assert amounts_read(content)[1] == amounts_expected(budget)


def test_text_that_no_file_can_hold_is_replaced() -> None:
    budget = hostile_budget()
    odd = budget.partners[0].partner.model_copy(update={"name": "a\x00b\x1bc\ud800d\ufffee"})
    budget = replace(budget, partners=(replace(budget.partners[0], partner=odd), *budget.partners[1:]))
    read = sheets(made(budget))[1].cell(FIRST_ROW, 1).value
    assert read == "a\ufffdb\ufffdc\ufffdd\ufffde"


def test_margins_of_a_page_show_signs_of_command_as_text() -> None:
    for header in margin_texts(made(hostile_budget()), "oddHeader"):
        assert header.startswith("&L&&P &&R =1+1 && <x>")
        assert header.endswith("&R21 November 2026")
        assert len(header) <= 255


def test_there_are_no_macros_links_or_addresses() -> None:
    with ZipFile(BytesIO(made(hostile_budget()))) as archive:
        names = archive.namelist()
        relations = "".join(archive.read(name).decode() for name in names if name.endswith(".rels"))
    assert not [name for name in names if "vba" in name.lower() or "external" in name.lower()]
    assert 'TargetMode="External"' not in relations


# -- the sheets ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "names"), [("en", ["Summary", "Budget", "Notes"]), ("fr", ["Synthèse", "Budget", "Notes"])]
)
def test_sheets_are_named_in_the_language(language: Language, names: list[str]) -> None:
    assert [sheet.title for sheet in sheets(made(budget_case("mipex-reg"), language))] == names


def test_french_speaks_french_and_its_own_family() -> None:
    content = made(budget_case("regin"), "fr")
    summary, budget, notes = sheets(content, values=True)
    assert value_beside(summary, "Cofinancement") == (budget_case("regin").sums.own or 0) / 100
    assert value_beside(summary, "Nombre de bénéficiaires") == "8"
    assert budget.cell(FIRST_ROW, 2).value == "France"
    assert "?  à vérifier" in texts(notes)
    assert margin_texts(content, "oddHeader")[0].endswith("&R21 novembre 2026")


@pytest.mark.parametrize("case", ["regin", "regin under Euro-MED", "mipex-reg, as published"])
def test_notes_hold_every_finding_that_is_not_simply_met_with_its_source(case: str) -> None:
    budget = budget_case(case)
    words, rows = words_of(budget), list(sheets(made(budget))[2].iter_rows(min_row=5, values_only=True))
    loud = [one for one in budget.findings if one.status is not Status.MET]
    assert loud
    for finding, row in zip(loud, rows, strict=False):
        said = words.finding(finding, budget.rules)
        assert row[0] == f"{'×' if finding.status is Status.NOT_MET else '?'}  {words.term('status', finding.status)}"
        assert row[1] == said.says
        assert all(part in str(row[2]) for part in (said.fix, *said.remedies))
        assert (row[3] or None) == finding.rule
        rule = budget.rules.rule(finding.rule) if budget.rules and finding.rule else None
        if rule is not None and budget.rules is not None:
            cite = rule.cite
            assert row[4] == words.term("certainty", str(cite.certainty))
            document = budget.rules.documents.get(cite.document or "")
            assert row[5] == document.title if document else "looked for in" in str(row[5])
            assert (row[6] or None) == cite.locator
    assert len(rows) == len(loud) or not rows[len(loud)][0]
    met = [words.finding(one, budget.rules).says for one in budget.findings if one.status is Status.MET]
    assert not set(met) & {str(row[1]) for row in rows}


def test_notes_hold_the_rates_of_the_call_with_their_source() -> None:
    content = made(budget_case("regin"))
    rows = {
        row[3]: row for row in sheets(content)[2].iter_rows(min_row=5, values_only=True) if not isinstance(row[0], str)
    }
    assert rows["co_financing_rate"][0] == pytest.approx(0.9)
    assert rows["indirect_costs"][0] == pytest.approx(0.07)
    call = budget_case("regin").rules
    assert call is not None
    rule = call.rule("co_financing_rate")
    assert rule is not None
    assert rows["co_financing_rate"][1] == rule.says
    assert rows["co_financing_rate"][5] == call.documents[str(rule.cite.document)].title
    assert rows["co_financing_rate"][6] == rule.cite.locator


def test_a_contested_rate_shows_every_reading() -> None:
    budget = budget_with(amif(percent={"contested": ["80", "90"]}), "one", costs=[line(["one"], "1000")])
    assert "80% / 90%" in texts(sheets(made(budget))[2])


def test_own_resources_have_no_rates_and_nothing_open() -> None:
    content = made(budget_case("mipex-reg"))
    assert texts(sheets(content)[2]) == ["Notes", "Nothing is open, as far as the plan and the call are known."]
    assert value_beside(sheets(content)[0], "Call") == "Own resources, no call"


def test_a_phase_is_named() -> None:
    budget = budget_case("mipex-reg, phase 1")
    phase = next(one for one in budget.plan.phases if one.id == "phase-1")
    assert value_beside(sheets(made(budget))[0], "View") == phase.title


def test_the_summary_says_what_is_a_value_and_what_a_formula() -> None:
    said = " ".join(texts(sheets(made(budget_case("mipex-reg")))[0]))
    assert "Blue amounts are values" in said
    assert "Black amounts are formulas" in said


# -- the look --------------------------------------------------------------------------------------


def test_sheets_print_on_landscape_pages_as_wide_as_the_paper() -> None:
    content, rows = made(budget_case("regin")), len(budget_case("regin").partners)
    for sheet in sheets(content):
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.paperSize, sheet.page_setup.fitToWidth or 1) == (9, 1)
    assert [sheet.page_setup.fitToHeight for sheet in sheets(content)][1:] == [0, 0]
    assert sheets(content)[1].print_title_rows == "$4:$5"
    assert margin_texts(content, "oddHeader") == [f"&L{budget_case('regin').plan.title}&R21 November 2026"] * 3
    assert sheets(content)[1].print_area == f"'Budget'!$A$1:$M${FIRST_ROW + rows + 6}"
    assert sheets(content)[2].print_area == f"'Notes'!$A$1:$G${sheets(content)[2].max_row}"
    assert all(footer.endswith("&R&A · Page &P / &N") for footer in margin_texts(content, "oddFooter"))


def test_names_and_heads_stay_in_sight() -> None:
    assert sheets(made(budget_case("regin")))[1].freeze_panes == f"B{FIRST_ROW}"


def test_totals_are_bold_right_and_below_a_line_and_amounts_are_euro() -> None:
    budget = budget_case("regin")
    sheet = sheets(made(budget))[1]
    for column in range(FIRST_AMOUNT, FIRST_AMOUNT + len(amounts_expected(budget)[0])):
        cell = sheet.cell(FIRST_ROW + len(budget.partners) + 1, column)
        assert (cell.font.b, cell.alignment.horizontal, cell.border.top.style) == (True, "right", "medium")
        assert str(cell.number_format).startswith('#,##0.00\\ "€"')


def widths_of(sheet: Worksheet) -> dict[int, float]:
    spans = [(one.min or 0, one.max or 0, one.width) for one in sheet.column_dimensions.values()]
    return {at: width for first, last, width in spans for at in range(first, last + 1)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_bands_are_not_cut_off_by_the_next(language: Language) -> None:
    budget = budget_case("regin")
    sheet = sheets(made(budget, language))[1]
    row = {cell.column or 0: str(cell.value) for cell in sheet[4] if cell.value}
    grant, paid = sorted(row)[1:]
    assert row[grant] == words_of(budget, language).text("page-grant")
    assert sum(width for at, width in widths_of(sheet).items() if grant <= at < paid) >= len(row[grant]) + 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", ["regin under Euro-MED", "mipex-reg"])
def test_columns_are_wide_enough_for_every_amount(case: str, language: Language) -> None:
    budget = budget_case(case)
    sheet = sheets(made(budget, language))[1]
    widths = widths_of(sheet)
    for at, column in enumerate(zip(*amounts_expected(budget), strict=True), start=FIRST_AMOUNT):
        longest = max(len(words_of(budget, language).euro(cents)) for cents in column if cents is not None)
        assert widths[at] >= longest + 2


# -- the file --------------------------------------------------------------------------------------


def test_the_same_budget_has_the_same_bytes() -> None:
    budget = budget_case("regin")
    assert made(budget) == made(budget)
    assert made(budget, made_on=None) == made(budget, made_on=None)
    assert made(budget) != made(budget, made_on=date(2026, 11, 22))


def test_the_file_carries_the_day_that_it_is_given_and_no_other() -> None:
    dated = openpyxl.load_workbook(BytesIO(made(budget_case("regin"))))
    assert dated.properties.created == datetime(2026, 11, 21)
    assert "Budget, made on 21 November 2026" in texts(dated.worksheets[0])
    undated = openpyxl.load_workbook(BytesIO(made(budget_case("regin"), made_on=None)))
    assert undated.properties.created == datetime(2000, 1, 1)
    assert texts(undated.worksheets[0])[1] == "Budget"
    assert margin_texts(made(budget_case("regin"), "en", None), "oddHeader")[0].endswith("&R")


def test_the_file_says_what_it_was_made_from() -> None:
    with ZipFile(BytesIO(made(budget_case("regin, as funded")))) as archive:
        custom = archive.read("docProps/custom.xml").decode()
    found = dict(re.findall(r'name="([^"]*)"><vt:lpwstr>([^<]*)<', custom))
    assert found == {
        "plan": "regin",
        "call": "amif/2018-ag-inte/1",
        "scenario": "funded",
        "view": "project",
        "rounding": "exact",
    }
