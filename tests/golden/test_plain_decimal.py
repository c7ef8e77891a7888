"""The engine against a second reckoning in plain Decimal, on some hundreds of partners."""

from __future__ import annotations

from decimal import Decimal
from random import Random
from typing import Any

import pytest

from planner.plan.model import Plan
from planner.rules.call import Call
from tests.builders import Data, amif, common, figures_of, interreg, line, partner, plan_of
from tests.plain_decimal import (
    CENT,
    Sheet,
    amif_budget,
    equal_parts,
    interreg_budget,
    own_resources,
    proportional_parts,
)

CATEGORIES = ("staff", "travel_and_accommodation", "external_expertise_and_services", "equipment")
SEEDS = range(60)


def random_plan(random: Random, categories: tuple[str, ...] = CATEGORIES) -> Data:
    """Return a plan of 2 to 9 partners whose amounts have awkward cents; all of them share every common cost."""
    ids = [f"n{number}" for number in range(random.randint(2, 9))]

    def amount() -> str:
        return f"{random.choice([1, 1, 100]) * random.randint(0, 3_000_000) / 100:.2f}"

    return {
        "partners": [partner(one) for one in ids],
        "costs": [
            line(
                random.sample(ids, random.randint(1, len(ids))),
                amount(),
                random.choice(categories),
                quantity=random.choice(["1", "1", "3", "0.17", "20.75"]),
            )
            for _ in range(random.randint(0, 12))
        ],
        "common_costs": [
            common(
                f"c{number}",
                amount(),
                random.choice(categories),
                incurred_by=random.choice(["members", "members", random.choice(ids)]),
                settle=random.choice(["residue", "residue", "whole"]),
            )
            for number in range(random.randint(0, 4))
        ],
    }


def plan_from(data: Data, **more: Any) -> Plan:
    return plan_of(*data["partners"], costs=data["costs"], common_costs=data["common_costs"], **more)


def engine_rows(plan: Plan, call: Call | None) -> dict[str, tuple[Decimal, Decimal, Decimal, Decimal]]:
    compiled, figures = figures_of(plan, call)
    columns = (figures.total, figures.grant, figures.settlement, figures.bears)
    return {
        one.id: (euro(columns[0], at), euro(columns[1], at), euro(columns[2], at), euro(columns[3], at))
        for at, one in enumerate(compiled.partners)
    }


def euro(cents: Any, at: int) -> Decimal:
    return int(cents[0, at]) * CENT


def plain_rows(sheets: dict[str, Sheet]) -> dict[str, tuple[Decimal, Decimal, Decimal, Decimal]]:
    return {who: (one.total, one.grant, one.settlement, one.bears) for who, one in sheets.items()}


@pytest.mark.parametrize("seed", SEEDS)
def test_own_resources_come_to_the_same(seed: int) -> None:
    data = random_plan(Random(seed))
    assert engine_rows(plan_from(data), None) == plain_rows(own_resources(data))


@pytest.mark.parametrize("seed", SEEDS)
def test_an_interreg_budget_comes_to_the_same(seed: int) -> None:
    random = Random(1_000 + seed)
    data = random_plan(random)
    rate, office, travel = (random.choice(choices) for choices in (["80", "65", "92"], ["15", "12.5"], ["15", "22"]))
    travellers = [one["id"] for one in data["partners"] if random.random() < 0.5]
    choices = [{"rule": "travel_and_accommodation_flat", "partners": travellers}] if travellers else []
    call = interreg(percent=rate, office=office, travel=travel)
    expected = interreg_budget(data, rate=rate, office=office, travel=travel, travellers=travellers)
    assert engine_rows(plan_from(data, choices=choices), call) == plain_rows(expected)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_budget_of_an_action_comes_to_the_same(seed: int) -> None:
    random = Random(2_000 + seed)
    data = random_plan(random, (*CATEGORIES, "other", "office_and_administration"))
    # A common cost in the place of the flat rate would stand beside it; that is another question.
    for one in data["common_costs"]:
        one["category"] = "other" if one["category"] == "office_and_administration" else one["category"]
    rate, indirect = random.choice(["90", "75", "33.3333"]), random.choice(["7", "6.5"])
    ceiling = random.choice([None, "50000.00", "123456.78"])
    limits = [] if ceiling is None else [{"id": "cap", "kind": "amount_limit", "measures": "grant", "maximum": ceiling}]
    expected = amif_budget(data, rate=rate, indirect=indirect, ceiling=ceiling)
    plan = plan_from(data, choices=[{"rule": "indirect_costs_flat"}])
    assert engine_rows(plan, amif(*limits, percent=rate, indirect=indirect)) == plain_rows(expected)


def test_these_are_some_hundreds_of_partners() -> None:
    counted = sum(len(random_plan(Random(offset + seed))["partners"]) for offset in (0, 1_000, 2_000) for seed in SEEDS)
    assert counted > 900


def test_the_second_reckoning_itself_gives_the_published_splits() -> None:
    assert equal_parts(Decimal("11350"), 8) == [Decimal("1418.75")] * 8
    assert equal_parts(Decimal("100"), 3) == [Decimal("33.34"), Decimal("33.33"), Decimal("33.33")]
    assert proportional_parts(Decimal("0.02"), [Decimal(1), Decimal(3), Decimal(1)]) == [CENT, CENT, Decimal(0)]
