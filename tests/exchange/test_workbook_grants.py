"""Grants that are asked for or held: the workbook calculates what the engine does, step by step."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from planner.plan.model import Plan
from planner.rules.call import Call
from tests.builders import Data, amif, interreg, line, partner, plan_of, rate
from tests.exchange.recalculated import (
    at_number,
    budget_expected,
    budget_read,
    disagreements,
    enter,
    loaded,
    made,
    sheets,
    source_of,
)
from tests.property.plans import funded_calls, funded_plans


def agrees(plan: Plan, call: Call, number: int | None = None) -> bytes:
    """Return the workbook after asserting that another program calculates what the engine does."""
    source = source_of(plan, call)
    content = made(source)
    with tempfile.TemporaryDirectory() as folder:
        model = loaded(content, Path(folder))
    assert disagreements(content, model) == []
    for one in {number or source.number, *source.numbers}:
        enter(model, one)
        assert budget_read(model, at_number(source, one)) == budget_expected(at_number(source, one))
    return content


def plan(**more: Any) -> Plan:
    people = [partner("a", role="lead"), partner("b"), partner("c", country="NO"), partner("d", country="FI")]
    costs = [line(one["id"], f"{100 * at + 33}.37", "equipment") for at, one in enumerate(people)]
    return plan_of(*people, costs=costs, **more)


def ceiling(maximum: str, **more: Any) -> Data:
    return {"id": "ceiling", "kind": "amount_limit", "measures": "grant", "maximum": maximum, **more}


@pytest.mark.parametrize("policy", ["proportional", "lead", "report"])
@pytest.mark.parametrize("subject", ["project", "each_partner", "each_country"])
@pytest.mark.parametrize("maximum", ["100.01", "5000"])
def test_a_held_grant_is_a_live_formula(policy: str, subject: str, maximum: str) -> None:
    content = agrees(plan(when_capped=policy), interreg(ceiling(maximum, subject=subject)))
    heads = [str(cell.value) for row in sheets(content)[6].iter_rows(max_row=9) for cell in row]
    assert not [one for one in heads if "(values)" in one]


@pytest.mark.parametrize(
    "requests",
    [
        [{"fund": "erdf", "partners": "b", "rate_percent": "33.33"}],
        [{"fund": "erdf", "amount": "123.45"}],
        [{"fund": "erdf", "partners": ["b", "c"], "amount": "50.01"}, {"fund": "erdf", "rate_percent": "71"}],
    ],
)
def test_what_is_asked_for_is_in_the_formulas(requests: list[Data]) -> None:
    agrees(plan(requests=requests, when_capped="proportional"), interreg(ceiling("99.99")))


def test_several_funds_leave_each_other_what_is_left_of_the_cost() -> None:
    agrees(plan(), interreg(rate("45", fund="ipa"), percent="70"))


def test_what_has_no_room_in_columns_is_a_value_and_its_head_says_so() -> None:
    call = interreg(rate("20", fund="ipa"), ceiling("150"))
    source = source_of(plan(when_capped="proportional"), call)
    heads = [str(cell.value) for row in sheets(made(source))[6].iter_rows(max_row=9) for cell in row]
    assert len([one for one in heads if "(values)" in one]) == 2


def test_an_amount_asked_of_the_action_is_in_the_formula() -> None:
    agrees(plan(requests=[{"fund": "amif", "amount": "200.02"}]), amif())


@settings(max_examples=25, deadline=None)
@given(plan=funded_plans(unknowns=True), call=funded_calls(unknowns=True))
def test_whatever_holds_the_grants_no_sheet_contradicts_the_engine(plan: Plan, call: Call) -> None:
    source = source_of(plan, call)
    content = made(source)
    with tempfile.TemporaryDirectory() as folder:
        model = loaded(content, Path(folder))
    assert disagreements(content, model) == []
