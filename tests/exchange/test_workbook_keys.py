"""The workbook follows each sharing key: no sheet shows equal parts where the engine has others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from planner.exchange.workbook_source import WorkbookSource
from tests.builders import common, line, partner, plan_of
from tests.exchange.recalculated import (
    at_number,
    budget_expected,
    budget_read,
    budget_stored,
    disagreements,
    enter,
    loaded,
    made,
    named,
    source_of,
)
from tests.exchange.test_workbook_libreoffice import recalculated, with_number

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
    "special": {"kind": "special", "amounts": {"lead": "100.01", "city": "20"}, "rest": STAFF},
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
NUMBERS = (2, 3, 5, 7)


def regions(key: dict[str, Any], *, lacks: str = "", **more: Any) -> WorkbookSource:
    """Return six regions that differ in their numbers, with one common cost of each form."""
    people = [
        partner(
            one,
            role="lead" if at == 0 else "partner",
            tags=["region", *(["big"] if at in (1, 4) else [])],
            commitment="confirmed" if at < 3 else "candidate",
            indicators={}
            if one == lacks
            else {
                "population": str(4_350_001 + at * 1_234_567),
                "staff": str(7 + 5 * at % 11),
                "gdp": str(10**11 + at),
            },
        )
        for at, one in enumerate(("lead", "city", "north", "south", "east", "west"))
    ]
    given = {
        "costs": [line({"all": "true"}, "1000.07")],
        "common_costs": [
            common("film", "1000.01", "external_expertise_and_services", key=key, **more),
            common("audit", "777.77", "external_expertise_and_services", key=key, incurred_by="north", **more),
        ],
        "vary": {"tag": "region"},
    }
    return source_of(plan_of(*people, **given), None, largest=7)


def assert_agrees(source: WorkbookSource, folder: Path) -> None:
    content = made(source)
    model = loaded(content, folder)
    assert disagreements(content, model) == []
    for number in (one for one in NUMBERS if source.numbers[0] <= one <= source.numbers[1]):
        enter(model, number)
        assert budget_read(model, at_number(source, number)) == budget_expected(at_number(source, number)), number


@pytest.mark.parametrize("kind", [*LIVE, *VALUES])
def test_parts_are_those_of_the_key_at_every_number_of_partners(kind: str, tmp_path: Path) -> None:
    source = regions((LIVE | VALUES)[kind])
    assert_agrees(source, tmp_path)
    if kind == "one":
        shared = [row[1] for row in budget_expected(source)[:3]]
        assert shared == [0, 100_001, 0]
