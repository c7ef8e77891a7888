"""Other currencies in the workbook: amounts follow the rate to the cent, and what waits for one is never a zero."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.exchange.formulas import LARGEST_HUNDREDTHS
from planner.exchange.workbook_source import WorkbookSource
from planner.money import RoundingMode
from planner.plan.currencies import write_rate
from planner.rules.call import Call
from planner.terms import write_euro, write_quantity
from tests.builders import Data, interreg, line, plan_of
from tests.exchange.recalculated import (
    FIRST_ROW,
    SHEETS,
    budget_expected,
    budget_read,
    budget_stored,
    disagreements,
    loaded,
    made,
    sheets,
    source_of,
)
from tests.exchange.test_workbook_libreoffice import recalculated

SEK: Data = {"per_euro": "11.2345", "dated": "2026-11-01", "kind": "monthly_accounting", "source": "InforEuro"}
HUF: Data = {"per_euro": "366.33", "dated": "2026-10-30", "kind": "daily", "source": "ECB"}
COSTS = [
    line("a", "1000.07", currency="SEK", quantity="3.33", what="Work"),
    line({"all": "true"}, "12345678.90", "equipment", currency="HUF"),
    line("b", "100.01"),
    line("b", "99.99", "office_and_administration", currency="SEK"),
]
RATES_SHEET, RATE_COLUMN = len(SHEETS), 2


def nordic(call: Call | None = None, rates: Data | None = None, **more: Any) -> WorkbookSource:
    known = {"SEK": SEK, "HUF": HUF} if rates is None else rates
    return source_of(plan_of("a", "b", "c", costs=COSTS, exchange_rates=known, **more), call)


def under_interreg() -> Call:
    return interreg()


@pytest.mark.parametrize("rates", [None, {}, {"HUF": HUF}], ids=["all rates", "no rates", "one rate"])
@pytest.mark.parametrize("has_call", [True, False], ids=["interreg", "own"])
def test_a_spreadsheet_program_agrees_with_and_without_rates(
    rates: Data | None, has_call: bool, tmp_path: Path
) -> None:
    source = nordic(under_interreg() if has_call else None, rates)
    content = made(source)
    model = loaded(content, tmp_path)
    assert disagreements(content, model) == []
    assert budget_read(model, source) == budget_expected(source)
    assert budget_stored(content, source) == budget_expected(source)


def test_a_rate_that_is_entered_makes_everything_known_to_the_cent(tmp_path: Path) -> None:
    source, known = nordic(under_interreg(), {"HUF": HUF}), nordic(under_interreg())
    content = made(source)
    model = loaded(content, tmp_path)
    assert budget_read(model, source) != budget_expected(known)
    empty = sheets(content)[RATES_SHEET].cell(FIRST_ROW, RATE_COLUMN)
    assert (empty.value, empty.protection.locked) == (None, False)
    assert empty.comment is not None
    assert "no exchange rate for SEK" in empty.comment.text
    model.update_cell_with_number(RATES_SHEET, FIRST_ROW, RATE_COLUMN, 11.2345)
    model.evaluate()
    assert budget_read(model, source) == budget_expected(known)


def test_a_rate_taken_out_leaves_nothing_a_zero(tmp_path: Path) -> None:
    source, bare = nordic(under_interreg()), nordic(under_interreg(), {"HUF": HUF})
    model = loaded(made(source), tmp_path)
    model.set_user_input(RATES_SHEET, FIRST_ROW, RATE_COLUMN, "")
    model.evaluate()
    assert budget_read(model, source) == budget_expected(bare)


def test_prices_are_shown_in_their_currency_and_amounts_in_euro() -> None:
    sheet = sheets(made(nordic()))[SHEETS.index("costs")]
    assert "SEK" in sheet.cell(FIRST_ROW, 9).number_format
    assert "€" in sheet.cell(FIRST_ROW, 10).number_format
    assert str(sheet.cell(FIRST_ROW, 10).value).startswith("=IF('Exchange rates'!$B$7=")


def test_a_plan_in_euro_has_no_sheet_of_rates() -> None:
    source = source_of(plan_of("a", costs=[line("a", "1")]), None)
    assert len(sheets(made(source))) == len(SHEETS)


def test_a_calculation_without_its_rate_is_empty_with_a_note(tmp_path: Path) -> None:
    how = {"kind": "person_months", "monthly_cost": "50000", "months": "3"}
    costs = [{"id": "c", "partners": "a", "category": "staff", "currency": "SEK", "calculation": how}, line("b", "5")]
    source = source_of(plan_of("a", "b", costs=costs), None)
    content = made(source)
    cell = sheets(content)[SHEETS.index("costs")].cell(FIRST_ROW, 10)
    assert cell.value is None
    assert cell.comment is not None
    model = loaded(content, tmp_path)
    assert disagreements(content, model) == []
    assert budget_read(model, source) == budget_expected(source)
    assert budget_expected(source)[0][0] is None


def test_an_amount_beyond_what_a_spreadsheet_holds_is_a_value_that_says_so(tmp_path: Path) -> None:
    rates = {"IDR": {**HUF, "per_euro": "20275.17"}}
    source = source_of(plan_of("a", costs=[line("a", "90000000000.37", currency="IDR")], exchange_rates=rates), None)
    sheet = sheets(made(source))[SHEETS.index("costs")]
    assert isinstance(sheet.cell(FIRST_ROW, 10).value, float)
    assert "too large" in str(sheet.cell(FIRST_ROW, 14).value)
    assert budget_read(loaded(made(source), tmp_path), source) == budget_expected(source)


ROWS = st.lists(
    st.tuples(st.integers(1, 100_000), st.integers(1, 10**9), st.integers(100_000, 10**10)), min_size=1, max_size=12
)


@settings(max_examples=30, deadline=None)
@given(rows=ROWS, mode=st.sampled_from(RoundingMode))
def test_any_amount_at_any_rate_is_the_engines_cent(
    rows: list[tuple[int, int, int]], mode: RoundingMode, tmp_path_factory: pytest.TempPathFactory
) -> None:
    costs, rates = [], {}
    for at, (quantity, cents, rate) in enumerate(rows):
        code = f"X{chr(65 + at)}X"
        price = write_euro(min(cents, LARGEST_HUNDREDTHS // quantity))
        rates[code] = {**SEK, "per_euro": write_rate(rate)}
        costs.append(line("a", price, currency=code, quantity=write_quantity(quantity), id=f"l{at}"))
    source = source_of(plan_of("a", costs=costs, exchange_rates=rates, rounding=str(mode)), None)
    content = made(source)
    assert disagreements(content, loaded(content, tmp_path_factory.mktemp("rated"))) == []


def test_libreoffice_agrees_to_the_cent(tmp_path: Path) -> None:
    cases = {"known": nordic(under_interreg()), "open": nordic(under_interreg(), {}), "cut": nordic(rounding="cut")}
    results = recalculated({name: made(source) for name, source in cases.items()}, tmp_path)
    for name, source in cases.items():
        assert budget_stored(results[name], source) == budget_expected(source), name
