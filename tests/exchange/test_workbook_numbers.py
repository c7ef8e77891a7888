"""The living workbook: an independent program calculates it anew, and agrees with the engine to the cent."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from planner.catalogue import read_call
from planner.exchange.workbook_source import WorkbookSource
from planner.plan.scenarios import set_value
from planner.services.cases import Question
from planner.services.exports import workbook_source
from planner.services.plans import open_example
from planner.wording import Language
from tests.builders import amif, common, interreg, line, partner, plan_of
from tests.exchange.recalculated import (
    FIRST_AMOUNT,
    FIRST_ROW,
    SHEETS,
    at_number,
    budget_expected,
    budget_read,
    budget_stored,
    disagreements,
    enter,
    formula_cells,
    loaded,
    made,
    sheets,
    source_of,
)

EURO_MED = "interreg/euro-med/4/transfer"
ALLOWED = {
    "SUM",
    "SUMIFS",
    "SUMPRODUCT",
    "INDEX",
    "MATCH",
    "IF",
    "MIN",
    "MAX",
    "ROUND",
    "TRUNC",
    "INT",
    "MOD",
    "COUNTIFS",
    "RANK",
}
MIPEX: dict[str, Any] = {
    "own resources": {},
    "as published": {"rounding": "published"},
    "under Euro-MED": {"call": EURO_MED},
    "spoken figures": {"scenario": "spoken-figures"},
}
REGIN: dict[str, Any] = {
    one: {"scenario": one} for one in ("january-confirmed", "january-all", "funded", "confirmed", "all")
} | {"under Euro-MED": {"call": EURO_MED}}


@cache
def example(name: str, **question: Any) -> WorkbookSource:
    return workbook_source(open_example(name), Question(**question))


def unequal() -> WorkbookSource:
    """Return partners who differ in country, rates and costs, under a call with flat rates, some of them by choice."""
    people = [
        partner("lead", country="IT", role="lead", legal_form="public_body"),
        partner("podgorica", country="ME", legal_form="public_body"),
        partner("university", country="GR", legal_form="body_governed_by_public_law"),
        partner("agency", country="FR", legal_form="public_body", commitment="candidate"),
        partner("city", country="ES", legal_form="public_body", commitment="candidate"),
    ]
    plan = plan_of(
        *people,
        call=EURO_MED,
        costs=[
            line(["lead"], "3707.32", quantity="3.02"),
            line(["podgorica"], "7777.90"),
            line({"all": "true"}, "1000.07", "external_expertise_and_services"),
            line(["university", "city"], "333.33", "equipment", quantity="0.33"),
            line(["agency"], "999", "office_and_administration"),
            line(["university"], "123.45", "travel_and_accommodation"),
            line(["agency", "city"], "2500.01"),
        ],
        common_costs=[
            common("film", "1000.01", "external_expertise_and_services"),
            common("audit", "777.77", "external_expertise_and_services", incurred_by="lead"),
            common("staff", "100.01", "staff", incurred_by="podgorica", split={"method": "rest_to", "rest_to": "lead"}),
            common("web", "99.99", "equipment", split={"method": "half_up_each", "unit": "0.05"}),
        ],
        choices=[
            {"rule": "travel_and_accommodation", "partners": ["lead", "agency"]},
            {"rule": "travel_and_accommodation_ipa"},
        ],
    )
    return source_of(plan, read_call(EURO_MED))


def assert_agrees(source: WorkbookSource, folder: Path, *numbers: int) -> None:
    """Assert that every formula agrees as it is stored, and the budget for each number entered."""
    content = made(source)
    model = loaded(content, folder)
    assert disagreements(content, model) == []
    for number in numbers:
        chosen = at_number(source, number)
        enter(model, number)
        assert budget_read(model, chosen) == budget_expected(chosen), number


# -- the number of partners ------------------------------------------------------------------------


@pytest.mark.parametrize("case", MIPEX)
def test_entering_another_number_of_regions_comes_to_the_engines_cents(case: str, tmp_path: Path) -> None:
    assert_agrees(example("mipex-reg", **MIPEX[case]), tmp_path, 2, 11, 13, 37, 40, 8)


@pytest.mark.parametrize("case", REGIN)
def test_so_does_every_scenario_of_regin(case: str, tmp_path: Path) -> None:
    source = example("regin", **REGIN[case])
    assert_agrees(source, tmp_path, 2, 7, 11, source.own_number)


def test_so_do_unequal_partners_with_flat_rates_and_choices(tmp_path: Path) -> None:
    source = unequal()
    flats = {flat.rule.id for flat in source.compiled.flats}
    assert {"travel_and_accommodation", "travel_and_accommodation_ipa"} < flats
    assert_agrees(source, tmp_path, *range(2, 6))


def test_every_formula_agrees_after_another_number_is_entered(tmp_path: Path) -> None:
    source = example("regin", scenario="funded")
    model = loaded(made(source), tmp_path)
    enter(model, 9)
    assert disagreements(made(at_number(source, 9)), model) == []


def parts_of(cents: int, number: int) -> list[int]:
    """Return equal parts: the cents left over go to the first ones."""
    return [cents // number + (at < cents % number) for at in range(number)]


@pytest.mark.parametrize("number", [11, 13, 37])
def test_regions_share_the_printed_common_costs_as_one_would_by_hand(number: int, tmp_path: Path) -> None:
    source = example("mipex-reg")
    model = loaded(made(source), tmp_path)
    enter(model, number)
    borne = [row[-1] for row in budget_read(model, source)[: len(source.slots)] if row[-1]]
    parts = zip(parts_of(1_135_000, number), parts_of(3_456_000, number), strict=True)
    assert sorted(one or 0 for one in borne) == sorted(2_702_000 + sum(both) for both in parts)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_stored_is_the_engines(language: Language) -> None:
    for source in (example("mipex-reg"), example("regin"), unequal()):
        assert budget_stored(made(source, language), source) == budget_expected(source)


# -- what else can be changed ----------------------------------------------------------------------


def test_a_changed_unit_cost_reaches_every_partner_of_the_line(tmp_path: Path) -> None:
    source = example("mipex-reg")
    model = loaded(made(source), tmp_path)
    model.update_cell_with_number(SHEETS.index("costs"), FIRST_ROW, 9, 7000)
    model.evaluate()
    changed = set_value(open_example("mipex-reg"), "costs.regional-work-1.unit_cost", "7000.00")
    assert budget_read(model, source) == budget_expected(workbook_source(changed, Question()))


def test_the_table_of_numbers_says_when_the_budget_has_been_changed(tmp_path: Path) -> None:
    model = loaded(made(example("mipex-reg")), tmp_path)
    place = SHEETS.index("number"), 4, 1
    assert model.get_cell_value(*place) == "The budget agrees with this table."
    enter(model, 19)
    assert model.get_cell_value(*place) == "The budget agrees with this table."
    model.update_cell_with_number(SHEETS.index("costs"), FIRST_ROW, 9, 7000)
    model.evaluate()
    assert str(model.get_cell_value(*place)).startswith("The budget has been changed")


def test_an_amount_that_becomes_known_is_split_at_once(tmp_path: Path) -> None:
    plan = set_value(open_example("mipex-reg"), "common_costs.brochure.included", "true")
    source = workbook_source(plan, Question())
    content = made(source)
    model = loaded(content, tmp_path)
    assert budget_read(model, source) == budget_expected(source)
    assert budget_read(model, source)[-1][-1] is None
    cell = next(
        cell
        for row in sheets(content)[SHEETS.index("common")].iter_rows()
        for cell in row
        if cell.comment is not None and cell.value is None
    )
    assert cell.comment is not None
    assert cell.comment.text.startswith("To be verified:")
    model.update_cell_with_number(SHEETS.index("common"), cell.row or 0, cell.column or 0, 1234.57)
    model.evaluate()
    known = workbook_source(set_value(plan, "common_costs.brochure.amount", "1234.57"), Question())
    assert budget_read(model, source) == budget_expected(known)


# -- arithmetic at its edges -----------------------------------------------------------------------


def test_a_grant_of_the_action_of_tens_of_millions_is_divided_to_the_cent(tmp_path: Path) -> None:
    limit = {"id": "cap", "kind": "amount_limit", "measures": "grant", "maximum": "58888888.89"}
    costs = [line([one], cost) for one, cost in (("a", "33333333.33"), ("b", "19999999.97"), ("c", "12345678.91"))]
    source = source_of(plan_of("a", "b", "c", costs=costs), amif(limit))
    assert source.figures.grants[source.index].sum() == 5_888_888_889
    assert_agrees(source, tmp_path, 2, 3)


@pytest.mark.parametrize("method", ["largest_remainder", "truncate_each", "half_up_each", "rest_to"])
@pytest.mark.parametrize("unit", ["0.01", "0.05", "1.00"])
def test_every_way_to_split_is_the_engines(method: str, unit: str, tmp_path: Path) -> None:
    split = {"method": method, "unit": unit, **({"rest_to": "c"} if method == "rest_to" else {})}
    people = [partner(one, commitment="candidate" if one in "ef" else "confirmed") for one in "abcdef"]
    shared = [common("x", "1000.37", split=split), common("y", "1.50", split=split, shared_by=["b", "c", "f"])]
    paid = [common("z", "99.99", split=split, incurred_by="b", settle="whole")]
    assert_agrees(source_of(plan_of(*people, common_costs=shared + paid), None), tmp_path, *range(2, 7))


def test_an_unknown_rate_leaves_open_what_rests_on_it(tmp_path: Path) -> None:
    source = source_of(plan_of("one", "two", costs=[line(["one"], "1000")]), interreg(percent="unknown"))
    assert [row[-1] for row in budget_expected(source)] == [None, 0, 0, None]
    assert_agrees(source, tmp_path, 2)


@pytest.mark.parametrize("people", [(), ("one",)])
def test_a_plan_with_nothing_in_it_has_sound_sheets(people: tuple[str, ...], tmp_path: Path) -> None:
    source = source_of(plan_of(*people), interreg())
    content = made(source)
    assert disagreements(content, loaded(content, tmp_path)) == []


# -- the formulas themselves -----------------------------------------------------------------------


def test_formulas_use_the_agreed_functions_only() -> None:
    for source in (example("regin", call=EURO_MED), unequal(), example("mipex-reg")):
        for *_, formula in formula_cells(made(source)):
            bare = re.sub(r"'[^']*'|\"[^\"]*\"", "", formula)
            assert set(re.findall(r"([A-Z]+)\(", bare)) <= ALLOWED, formula
            assert "@" not in bare
            assert "[" not in bare
            assert ")>0>0" not in bare


def test_totals_shares_grants_and_contributions_are_formulas() -> None:
    source = unequal()
    content = made(source)
    position = SHEETS.index("budget")
    found = {(row, column) for at, row, column, _ in formula_cells(content) if at == position}
    width = len(budget_expected(source)[0])
    funds = len({fund.rule.fund for fund in source.compiled.funds})
    for row in range(len(source.slots)):
        for column in range(width - 3 - funds - 1, width):
            is_fund = width - 3 - funds <= column < width - 3
            assert is_fund or (FIRST_ROW + row, FIRST_AMOUNT + column) in found
    assert all((FIRST_ROW + len(source.slots) + 1, FIRST_AMOUNT + at) in found for at in range(width))
