"""Bad input of whatever is shared: a finding with the remedy, never a wrong cent and never a traceback."""

from __future__ import annotations

from typing import Any

import pytest

from planner.findings import Finding, Status
from planner.plan.model import Plan
from planner.services.budgets import budget_of
from planner.services.cases import Question, assemble
from planner.wording import LANGUAGES, wording
from tests.builders import Data, common, defects_of_plan, line, partner, plan_of

POPULATION: Data = {"kind": "indicator", "indicator": "population"}
SIZE: Data = {"kind": "size", "indicator": "population"}
MANY = 10_000


def counted(**numbers: str) -> list[Data]:
    return [partner(name, indicators={"population": one}) for name, one in numbers.items()]


def shared(how: str, people: list[Data], key: Data, **more: Any) -> Plan:
    """Return a plan that divides a common cost of the members, the residue of one, or own contributions, by a key."""
    costs = [line("a", "100.00"), line("b", "50.00")]
    if how == "pool":
        return plan_of(*people, costs=costs, own_pools=[{"id": "p", "title": "P", "key": key, **more}])
    paid = {"incurred_by": "a"} if how == "residue" else {}
    return plan_of(*people, common_costs=[common("c", "90.00", key=key, **paid, **more)])


def answered(plan: Plan) -> list[Finding]:
    """Return what is said of a plan, once its figures have closed and every sentence has been made."""
    seen = assemble(plan, Question())
    figures = seen.whole
    assert (figures.settlement.sum(axis=1) == 0).all()
    assert (figures.bears.sum() + figures.grant.sum()) == figures.total.sum()
    for language in LANGUAGES:
        spoken = wording(language, is_strict=True)
        for one in seen.findings:
            assert spoken.finding(one, None).says
    return [one for one in seen.findings if one.status is not Status.MET]


@pytest.mark.parametrize("how", ["members", "residue", "pool"])
def test_numbers_that_sum_to_zero_divide_nothing_and_say_so(how: str) -> None:
    said = answered(shared(how, counted(a="0", b="0"), POPULATION))
    words = wording("en", is_strict=True)
    assert any(words.finding(one, None).fix for one in said), said
    plan = shared(how, counted(a="0", b="0"), POPULATION)
    assert sum(row.bears or 0 for row in budget_of(plan, Question()).partners) == {
        "pool": 15_000,
        "residue": 9_000,
    }.get(how, 0)


@pytest.mark.parametrize("how", ["members", "residue", "pool"])
def test_a_number_that_nobody_gave_leaves_every_part_open(how: str) -> None:
    plan = shared(how, [*counted(a="5"), partner("b")], POPULATION)
    assert answered(plan)
    assert [row.bears for row in budget_of(plan, Question()).partners] == [None, None]


@pytest.mark.parametrize("value", ["-1", "-0.5", "1e400", "many"])
def test_a_negative_or_absurd_number_is_refused_at_its_place(value: str) -> None:
    [said] = defects_of_plan(partners=counted(a=value))
    assert said.where[:3] == ("partners", 0, "indicators")


@pytest.mark.parametrize("how", ["members", "residue", "pool"])
def test_bounds_that_cannot_hold_are_said_with_the_difference(how: str) -> None:
    key = {"kind": "bounds", "of": {"kind": "equal"}, "cap": "10.00"}
    codes = [one.code for one in answered(shared(how, [partner("a"), partner("b")], key))]
    assert "caps-below-amount" in codes
    key = {"kind": "bounds", "of": {"kind": "equal"}, "floor": "5000.00"}
    codes = [one.code for one in answered(shared(how, [partner("a"), partner("b")], key))]
    assert "floors-above-amount" in codes


@pytest.mark.parametrize("commitment", ["candidate", "withdrawn"])
def test_with_no_members_nobody_pays_and_it_is_said(commitment: str) -> None:
    people = [partner("a", commitment=commitment), partner("b", commitment=commitment)]
    for how in ("members", "residue", "pool"):
        assert "no-members" in [one.code for one in answered(shared(how, people, {"kind": "equal"}))]


def test_a_withdrawn_member_leaves_its_part_to_the_others() -> None:
    people = [partner("a"), partner("b"), partner("gone", commitment="withdrawn")]
    rows = budget_of(shared("members", people, {"kind": "equal"}), Question()).partners
    assert [(one.partner.id, one.bears) for one in rows] == [("a", 4_500), ("b", 4_500)]
    key = {"kind": "one", "partner": "gone"}
    for how in ("members", "pool"):
        said = answered(shared(how, people, key))
        assert any("gone" in str(one.parameters).casefold() for one in said), said


@pytest.mark.parametrize("exponent", ["-1", "1000", "1e9", "x"])
def test_an_absurd_exponent_is_refused_in_the_key_that_has_it(exponent: str) -> None:
    key = {**SIZE, "brackets": [{"exponent": exponent}]}
    for name, item in (
        ("common_costs", common("c", "90.00", key=key)),
        ("own_pools", {"id": "p", "title": "P", "key": key}),
    ):
        said = defects_of_plan(partners=counted(a="1", b="2"), **{name: [item]})
        assert said
        assert all(one.where[:3] == (name, 0, "key") for one in said), said


def test_ten_thousand_members_are_answered_and_close() -> None:
    people = [partner(f"p-{at}", indicators={"population": str(at + 1)}) for at in range(MANY)]
    plan = plan_of(
        *people,
        costs=[line("p-0", "1000.00")],
        common_costs=[
            common("c", "13000.00", key=POPULATION),
            common("d", "8387.00", incurred_by="p-7", key=POPULATION),
        ],
        own_pools=[{"id": "p", "title": "P"}],
    )
    figures = assemble(plan, Question()).whole
    assert (figures.settlement.sum(axis=1) == 0).all()
    assert figures.bears.sum() == 1_000_00 + 13_000_00 + 8_387_00
    assert figures.bears.max() - figures.bears.min() == 1


@pytest.mark.parametrize("how", ["members", "residue", "pool"])
@pytest.mark.parametrize("unit", ["0.01", "1.00", "10.00"])
@pytest.mark.parametrize("method", ["largest_remainder", "truncate_each", "half_up_each", "rest_to"])
def test_what_is_lost_or_too_much_is_shown_and_a_named_partner_can_take_it(how: str, unit: str, method: str) -> None:
    """90 by 1 to 6, or 150 of own contributions: with a unit of ten euro something is always left over."""
    split = {"method": method, "unit": unit, **({"rest_to": "b"} if method == "rest_to" else {})}
    plan = shared(how, counted(a="1", b="6"), POPULATION, split=split)
    codes = {one.code for one in answered(plan)}
    seen = assemble(plan, Question())
    lost = int(seen.whole.unassigned[0])
    whole = {"pool": 15_000, "residue": 9_000, "members": 9_000}[how]
    assert int(seen.whole.bears.sum()) + lost == whole
    if method == "rest_to":
        assert lost == 0
        assert not codes & {"not-assigned", "reimbursement-inexact", "pool-inexact"}
    if how == "members":
        assert (lost != 0) == ("not-assigned" in codes)
