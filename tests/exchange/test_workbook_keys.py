"""The workbook follows each sharing key: no sheet shows equal parts where the engine has others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import ironcalc
import pytest
from openpyxl.utils.cell import coordinate_to_tuple

from planner.exchange.workbook_source import WorkbookSource
from planner.wording import wording
from tests.builders import common, line, partner, plan_of
from tests.exchange.recalculated import (
    SHEETS,
    at_number,
    budget_expected,
    budget_read,
    budget_stored,
    disagreements,
    enter,
    loaded,
    made,
    named,
    sheets,
    source_of,
)
from tests.exchange.test_workbook_libreoffice import recalculated, with_number
from tests.unit.test_keys import key_of

EQUAL: dict[str, Any] = {"kind": "equal"}
POPULATION: dict[str, Any] = {"kind": "indicator", "indicator": "population"}
STAFF: dict[str, Any] = {"kind": "indicator", "indicator": "staff"}
LIVE: dict[str, dict[str, Any]] = {
    "indicator": POPULATION,
    "one": {"kind": "one", "partner": "city"},
    "size": {"kind": "size", "indicator": "population", "brackets": [{"exponent": "0.5"}]},
    "tiers by tag": {"kind": "tiers", "tiers": [{"tag": "big", "weight": "4"}, {"tag": "region", "weight": "1"}]},
    "tiers by size": {
        "kind": "tiers",
        "indicator": "population",
        "tiers": [{"from": "0", "weight": "1"}, {"from": "1000000", "weight": "2"}, {"from": "5000000", "weight": "5"}],
    },
    "tiers by amount": {
        "kind": "tiers",
        "tiers": [{"tag": "big", "amount": "40"}, {"tag": "region", "amount": "15.55"}],
    },
    "blend": {
        "kind": "blend",
        "parts": [
            {"weight_percent": "50", "key": EQUAL},
            {"weight_percent": "30", "key": STAFF},
            {"weight_percent": "20", "key": {"kind": "one", "partner": "lead"}},
        ],
    },
    "lead premium": {"kind": "lead", "premium": "1.8", "ceiling_percent": "40"},
    "lead premium by staff": {"kind": "lead", "premium": "1.8", "rest": STAFF},
    "lead ceiling": {"kind": "lead", "ceiling_percent": "12.5"},
    "base and equal": {"kind": "base", "each": "12.34"},
    "base and indicator": {"kind": "base", "each": "12.34", "rest": POPULATION},
    "special": {"kind": "special", "amounts": {"lead": "100.01", "west": "20"}, "rest": STAFF},
    "special and everybody": {"kind": "special", "amounts": {"lead": "100.01"}, "rest_of": "everybody"},
    "charges beyond the whole": {"kind": "base", "each": "1234567.89", "rest": POPULATION},
    "hybrid": {"kind": "hybrid", "fixed": "1", "per_unit": "0.25", "indicator": "staff"},
    "shapley": {"kind": "shapley", "fixed": "100", "each": "10", "steps": [{"tag": "big", "amount": "75.50"}]},
}
VALUES: dict[str, dict[str, Any]] = {
    "bounds": {"kind": "bounds", "floor": "5", "cap_percent": "30", "of": POPULATION},
    "bounds inside": {"kind": "base", "each": "3", "rest": {"kind": "bounds", "cap_percent": "40"}},
    "fine blend": {
        "kind": "blend",
        "parts": [{"weight_percent": "33.3333", "key": one} for one in (POPULATION, STAFF)]
        + [{"weight_percent": "33.3334", "key": {**POPULATION, "indicator": "gdp"}}],
    },
}
NUMBERS = (2, 3, 5, 6)


def regions(
    key: dict[str, Any],
    *,
    lacks: str = "",
    film: str = "1000.01",
    first: str = "4350001",
    other: dict[str, Any] | None = None,
    every: dict[str, dict[str, Any]] | None = None,
    **more: Any,
) -> WorkbookSource:
    """Return six regions that differ in their numbers, with one common cost of each form.

    Args:
        key: How both are divided.
        lacks: Who gives no number.
        film: What the first costs.
        first: Population of the first.
        other: How the second is divided.
        every: Keys of further common costs, two of each.
        more: Data of the common costs (``split``), and of the plan.
    """
    people = [
        partner(
            one,
            role="lead" if at == 0 else "partner",
            tags=["region", *(["big"] if at in (1, 4) else [])],
            commitment="confirmed" if at < 3 else "candidate",
            indicators={}
            if one == lacks
            else {
                "population": str(4_350_001 + at * 1_234_567) if at else first,
                "staff": str(7 + 5 * at % 11),
                "gdp": str(10**11 + at),
            },
        )
        for at, one in enumerate(("lead", "city", "north", "south", "east", "west"))
    ]
    split = {name: more.pop(name) for name in ("split",) if name in more}
    commons = [
        common("film", film, "external_expertise_and_services", key=key, **split),
        common("audit", "777.77", "equipment", key=other or key, incurred_by="north", **split),
    ]
    for at, (_, one) in enumerate((every or {}).items()):
        commons.append(common(f"a{at}", f"{1_234 + at}.57", "equipment", key=one))
        commons.append(common(f"b{at}", f"{987 + at}.65", "equipment", key=one, incurred_by="city"))
    given = {"costs": [line({"all": "true"}, "1000.07")], "common_costs": commons, "vary": {"tag": "region"}}
    return source_of(plan_of(*people, **given, **more), None, largest=7)


def assert_agrees(source: WorkbookSource, folder: Path) -> None:
    content = made(source)
    model = loaded(content, folder)
    assert disagreements(content, model) == []
    for number in (one for one in NUMBERS if source.numbers[0] <= one <= source.numbers[1]):
        enter(model, number)
        assert budget_read(model, at_number(source, number)) == budget_expected(at_number(source, number)), number


@pytest.mark.parametrize("kind", [*LIVE, *VALUES])
def test_parts_are_those_of_the_key_at_every_number_of_partners(kind: str, tmp_path: Path) -> None:
    assert_agrees(regions((LIVE | VALUES)[kind]), tmp_path)


@pytest.mark.parametrize("split", ["truncate_each", "half_up_each", "rest_to"])
@pytest.mark.parametrize("kind", ["blend", "base and indicator", "special", "lead premium by staff", "bounds"])
def test_parts_follow_the_key_by_every_way_of_splitting(kind: str, split: str, tmp_path: Path) -> None:
    rest = {"rest_to": "south"} if split == "rest_to" else {}
    unit = "0.01" if kind == "base and indicator" else "0.05"
    assert_agrees(regions((LIVE | VALUES)[kind], split={"method": split, "unit": unit, **rest}), tmp_path)


def test_a_key_is_a_formula_where_whole_numbers_hold_it_and_a_value_by_number_elsewhere() -> None:
    for kind, key in (LIVE | VALUES).items():
        assert ("key-values" in named(made(regions(key)))) is (kind in VALUES), kind


def entered(source: WorkbookSource, folder: Path, *cells: tuple[str, float]) -> ironcalc.Model:
    """Return a workbook with numbers entered in some cells of the sheet of common costs."""
    model = loaded(made(source), folder)
    for name, value in cells:
        row, column = coordinate_to_tuple(name)
        model.update_cell_with_number(SHEETS.index("common"), row, column, value)
    model.evaluate()
    return model


AMOUNT, FIRST_NUMBER = "C7", "E13"
"""The film's amount, and the lead's number, on the sheet of common costs."""


@pytest.mark.parametrize("kind", LIVE)
def test_an_amount_that_is_changed_is_divided_by_the_key(kind: str, tmp_path: Path) -> None:
    key = LIVE[kind]
    other = regions(key, film="4321.07")
    seen = entered(regions(key), tmp_path, (AMOUNT, 4321.07))
    assert budget_read(seen, other) == budget_expected(other)


def test_a_number_that_is_changed_changes_the_parts(tmp_path: Path) -> None:
    source = regions(POPULATION)
    assert named(made(source))["common"][FIRST_NUMBER].value == 4_350_001
    seen = entered(source, tmp_path, (FIRST_NUMBER, 1_000_000))
    other = regions(POPULATION, first="1000000")
    assert budget_read(seen, other) == budget_expected(other)


def test_a_value_is_to_be_verified_as_soon_as_its_amount_is_another(tmp_path: Path) -> None:
    source = regions(VALUES["bounds"])
    seen = entered(source, tmp_path, (AMOUNT, 4321.07))
    assert [row[1] for row in budget_read(seen, source)[:3]] == [None] * 3
    assert [row[2] for row in budget_read(seen, source)] == [row[2] for row in budget_expected(source)]


@pytest.mark.parametrize("kind", [one for one in LIVE | VALUES if any(key_of((LIVE | VALUES)[one]).asks())])
def test_a_number_that_nobody_has_given_leaves_parts_to_be_verified_and_is_never_zero(
    kind: str, tmp_path: Path
) -> None:
    key = (LIVE | VALUES)[kind]
    source = regions(key, lacks="north")
    assert_agrees(source, tmp_path)
    if kind in {"indicator", "hybrid", "base and indicator"}:
        assert [row[1] for row in budget_expected(at_number(source, 3))[:3]] == [None] * 3
        assert [row[1] for row in budget_expected(at_number(source, 2))[2:3]] == [0]


def test_a_number_filled_in_closes_what_was_open(tmp_path: Path) -> None:
    source, other = regions(POPULATION, lacks="north"), regions(POPULATION)
    seen = entered(source, tmp_path, ("E15", 4_350_001 + 2 * 1_234_567))
    assert budget_read(seen, other) == budget_expected(other)


def test_numbers_on_which_values_rest_are_no_input() -> None:
    source = regions(POPULATION, other=VALUES["bounds"])
    cell = named(made(source))["common"][FIRST_NUMBER]
    assert cell.value == 4_350_001
    assert cell.protection.locked
    assert not named(made(regions(POPULATION)))["common"][FIRST_NUMBER].protection.locked


def test_the_spending_plan_is_no_formula_of_equal_parts(tmp_path: Path) -> None:
    source = regions(POPULATION, duration_months="12", period_months="6")
    content = made(source)
    assert disagreements(content, loaded(content, tmp_path)) == []
    periods = next(one for one in sheets(content) if one.title == wording("en").text("workbook-sheet-periods"))
    assert periods["A3"].value == wording("en").text("workbook-periods-values", count=3)


def test_libreoffice_agrees_on_every_key_whatever_number_is_entered(tmp_path: Path) -> None:
    """Acceptance: one plan with all keys, both forms, recalculated by LibreOffice."""
    source = regions(EQUAL, every=LIVE | VALUES)
    numbers = (2, 4, 6)
    found = recalculated({str(one): with_number(made(source), one) for one in numbers}, tmp_path)
    for number in numbers:
        chosen = at_number(source, number)
        assert budget_stored(found[str(number)], chosen) == budget_expected(chosen), number
