"""Calculated lines in the workbook: numbers are inputs, amounts live formulas, and both are the engine's."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path
from typing import Any

import ironcalc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.engine.calculations import held, numbers_of
from planner.engine.compile import compile_plan
from planner.engine.effort import person_months
from planner.exchange.sheets.book import FIRST
from planner.exchange.sheets.lines import LEFT
from planner.plan.model import Plan
from planner.plan.scenarios import situation
from planner.rules.call import Call
from planner.wording import LANGUAGES, Language, wording
from tests.builders import Data, call_of, opening, plan_of, rounding
from tests.exchange.recalculated import (
    budget_expected,
    budget_read,
    budget_stored,
    disagreements,
    loaded,
    made,
    read_cents,
    sheets,
    source_of,
)
from tests.exchange.test_workbook_libreoffice import recalculated
from tests.unit.test_calculations import ANY, OWN, SAMPLES, line

EN = wording("en", is_strict=True)
TITLE = EN.text("workbook-sheet-lines")


def planned(*costs: Data, **more: Any) -> Plan:
    return plan_of("a", "b", costs=list(costs), **more)


def of(mode: str) -> Call:
    return call_of(opening(), rounding(mode))


def heads(content: bytes) -> list[str]:
    """Return the heads of the sheet of calculated lines."""
    (sheet,) = [one for one in sheets(content) if one.title == TITLE]
    return [str(cell.value) for cell in sheet[FIRST] if cell.value]


def change(model: ironcalc.Model, content: bytes, row: int, field: str, number: float) -> None:
    """Enter a number in the cell of a field."""
    position = [one.title for one in sheets(content)].index(TITLE)
    column = heads(content).index(EN.term("field", field, is_heading=True))
    model.update_cell_with_number(position, FIRST + 1 + row, column + 1, number)


def amounts(model: ironcalc.Model, content: bytes, count: int) -> list[int | None]:
    position = [one.title for one in sheets(content)].index(TITLE)
    column = heads(content).index(EN.text("workbook-column-amount"))
    return [read_cents(model.get_cell_value(position, FIRST + 1 + row, column + 1)) for row in range(count)]


def test_a_plan_without_calculations_has_no_sheet_for_them() -> None:
    content = made(source_of(planned({"partners": "a", "category": "staff", "unit_cost": "1"}), None))
    assert TITLE not in [one.title for one in sheets(content)]


@pytest.mark.parametrize("mode", ["cut", "half_up"])
def test_every_kind_is_a_live_formula_that_follows_its_cells(mode: str, tmp_path: Path) -> None:
    costs = [{**line(kind), "id": kind.replace("_", "-"), "partners": {"all": True}} for kind in OWN]
    plain = {"partners": ["a"], "category": "staff", "quantity": "2", "unit_cost": "0.55"}
    source = source_of(planned(plain, *costs), of(mode))
    content = made(source)
    model = loaded(content, tmp_path)
    assert disagreements(content, model) == []
    assert budget_read(model, source) == budget_expected(source)
    changed = []
    for row, kind in enumerate(OWN):
        made_anew = {**SAMPLES[kind]}
        for name, value in (("months", "7.25"), ("days", "33.5"), ("hours", "71.3"), ("use_percent", "33.3333")):
            if name in made_anew:
                made_anew[name] = value
                change(model, content, row, name, float(value) / (100 if "percent" in name else 1))
        changed.append({**line(kind, **made_anew), "id": kind.replace("_", "-"), "partners": {"all": True}})
    model.evaluate()
    after = source_of(planned(plain, *changed), of(mode))
    assert budget_read(model, after) == budget_expected(after) != budget_expected(source)


@settings(max_examples=40, deadline=None)
@given(st.lists(ANY, min_size=1, max_size=6), st.sampled_from(["cut", "half_up"]))
def test_a_spreadsheet_program_comes_to_the_engines_cents(drawn: list[tuple[str, Data]], mode: str) -> None:
    costs = [{**line(kind, **fields), "id": f"c{at}"} for at, (kind, fields) in enumerate(drawn)]
    try:
        source = source_of(planned(*costs), of(mode))
    except OverflowError:
        return
    content = made(source)
    with tempfile.TemporaryDirectory() as folder:
        model = loaded(content, Path(folder))
    assert disagreements(content, model) == []
    rows = compile_plan(situation(source.plan), None if source.call is None else source.call).rows
    assert amounts(model, content, len(costs)) == [row.cents for row in rows]


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"calculation": {"kind": "person_months", "monthly_cost": "60000000", "months": "1"}}, "large"),
        ({"calculation": {"kind": "person_months", "monthly_cost": "6000", "months": "700"}}, "large"),
        ({"currency": "SEK"}, "currency"),
    ],
)
def test_where_a_formula_would_not_be_exact_the_cell_is_a_value_and_says_so(more: Data, reason: str) -> None:
    rates = {"SEK": {"per_euro": "11.2345", "dated": "2026-11-01", "source": "InforEuro"}}
    source = source_of(planned({**line("person_months"), **more}, exchange_rates=rates), None)
    content = made(source)
    (sheet,) = [one for one in sheets(content) if one.title == TITLE]
    row = [cell.value for cell in sheet[FIRST + 1]]
    assert EN.text(f"workbook-value-{reason}", currency="SEK") in row
    (costs,) = [one for one in sheets(content) if one.title == EN.text("workbook-sheet-costs")]
    cents = source.compiled.rows[0].cents
    assert [cell.value for cell in costs[FIRST + 1]][9] == cents / 100
    assert budget_stored(content, source) == budget_expected(source)


def test_a_price_in_another_currency_stands_in_it_and_its_amount_follows_the_rate(tmp_path: Path) -> None:
    rates = {"SEK": {"per_euro": "10", "dated": "2026-11-01", "source": "InforEuro"}}
    cost = {"partners": "a", "category": "staff", "quantity": "3", "unit": "day", "unit_cost": "1000"}
    source = source_of(planned({**cost, "currency": "SEK"}, exchange_rates=rates), None)
    content = made(source)
    model = loaded(content, tmp_path)
    assert disagreements(content, model) == []
    assert budget_read(model, source) == budget_expected(source)
    (costs,) = [one for one in sheets(content) if one.title == EN.text("workbook-sheet-costs")]
    shown = [cell.value for cell in costs[FIRST + 1]]
    assert (shown[6], shown[8]) == (3, 1000)
    assert "SEK" in costs[FIRST + 1][8].number_format
    assert str(shown[9]).startswith("=IF('Exchange rates'!")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_stands_in_its_own_cell_with_its_months_of_work(language: Language) -> None:
    costs = [{**line(kind), "id": kind.replace("_", "-")} for kind in OWN]
    plan = planned(*costs)
    content = made(source_of(plan, None), language)
    words = wording(language, is_strict=True)
    (sheet,) = [one for one in sheets(content, values=True) if one.title == words.text("workbook-sheet-lines")]
    titles = [cell.value for cell in sheet[FIRST]]
    for at, one in enumerate(plan.costs):
        assert one.calculation is not None
        row = [cell.value for cell in sheet[FIRST + 1 + at]]
        for name in numbers_of(one.calculation):
            number, scale = held(one.calculation, name)
            assert row[titles.index(words.term("field", name, is_heading=True))] == number / scale
        months = row[titles.index(words.text("workbook-column-person-months"))]
        assert months == (None if (found := person_months(one)) is None else found / 100)
    assert titles[LEFT:] == [one for one in titles[LEFT:] if one]


def test_libreoffice_comes_to_the_engines_cents_too(tmp_path: Path) -> None:
    drawn = random.Random(7)

    def euro() -> str:
        return f"{drawn.randrange(1, 200_000)}.{drawn.randrange(100):02}"

    def units(most: int) -> str:
        return f"{drawn.randrange(1, most)}.{drawn.randrange(100):02}"

    def part() -> str:
        return f"{drawn.randrange(1, 100)}.{drawn.randrange(10_000):04}"

    costs = []
    for at in range(40):
        some: dict[str, Data] = {
            "person_months": {"monthly_cost": euro(), "months": units(40)},
            "days_of_year": {"annual_cost": euro(), "days": units(430), "year_days": drawn.randrange(200, 366)},
            "days_of_period": {
                **{"period_cost": euro(), "days": units(200), "months": units(30), "leave_days": "0.25"},
                "working_time_percent": f"{drawn.randrange(50, 100)}.3333",
            },
            "hours_of_year": {"annual_cost": euro(), "hours": units(1720), "working_time_percent": part()},
            "fixed_percentage": {"monthly_cost": euro(), "share_percent": part(), "months": units(36)},
            "depreciation": {"price": euro(), "use_percent": part(), "months": units(36), "life_months": "48"},
        }
        costs += [{**line(kind, **fields), "id": f"{kind[:2]}{at}{kind[-1]}"} for kind, fields in some.items()]
    sources = {mode: source_of(planned(*costs), of(mode)) for mode in ("cut", "half_up")}
    results = recalculated({mode: made(source) for mode, source in sources.items()}, tmp_path)
    column = None
    for mode, source in sources.items():
        assert budget_stored(results[mode], source) == budget_expected(source), mode
        (sheet,) = [one for one in sheets(results[mode], values=True) if one.title == TITLE]
        column = column or heads(results[mode]).index(EN.text("workbook-column-amount"))
        found = [read_cents(sheet.cell(FIRST + 1 + at, column + 1).value) for at in range(len(costs))]
        assert found == [row.cents for row in source.compiled.rows], mode
