"""What looks odd in a plan whatever its figures."""

from __future__ import annotations

from typing import Any

import pytest

from planner.findings import Euro, Finding, Names, Status
from tests.builders import Data, call_of, findings_of, opening, partner, plan_of

CODES = {
    "several-leads",
    "affiliated-without-beneficiary",
    "withdrawn-included",
    "months-beyond-end",
    "cost-in-no-phase",
    "provider-is-partner",
}


def odd(people: list[Data], call: Any = None, **more: Any) -> list[Finding]:
    return [one for one in findings_of(plan_of(*people, **more), call) if one.code in CODES]


def only(people: list[Data], call: Any = None, **more: Any) -> Finding:
    (found,) = odd(people, call, **more)
    assert found.status is Status.TO_BE_VERIFIED
    return found


def line(**more: Any) -> Data:
    return {"id": "x", "partners": "a", "category": "staff", "unit_cost": "100", **more}


def test_a_project_has_one_lead_among_those_who_take_part() -> None:
    leads = [partner("a", role="lead"), partner("b", role="lead")]
    assert only(leads).parameters == {"partners": Names(("A", "B")), "count": 2}
    assert odd([leads[0], {**leads[1], "commitment": "candidate"}]) == []


@pytest.mark.parametrize("beneficiary", ["b", "c"])
def test_an_affiliated_entity_takes_part_with_its_beneficiary(beneficiary: str) -> None:
    people = [
        partner("a", role="affiliated", affiliated_to=beneficiary),
        partner("b", commitment="withdrawn"),
        partner("c"),
    ]
    assert [one.code for one in odd(people)] == (["affiliated-without-beneficiary"] if beneficiary == "b" else [])
    itself = [partner("a", role="affiliated", affiliated_to="a"), partner("c")]
    assert only(itself).where == ("partners", 0, "affiliated_to")


def test_a_scenario_cannot_bring_back_who_withdrew() -> None:
    people = [partner("a"), partner("b", commitment="withdrawn")]
    scenario = {"id": "s", "include": ["b"]}
    found = only(people, scenarios=[scenario], default_scenario="s")
    assert (found.code, found.parameters) == ("withdrawn-included", {"partners": Names(("B",)), "count": 1})
    assert odd(people, scenarios=[scenario]) == []


@pytest.mark.parametrize(("last", "said"), [("24", False), ("25", True)])
def test_nothing_ends_after_the_project(last: str, said: bool) -> None:
    for key in ("phases", "work_packages"):
        timed = {key: [{"id": "one", "title": "One", "months": ["1", last]}]}
        found = odd([partner("a")], duration_months="24", **timed)
        assert [one.where for one in found] == ([(key, 0, "months")] if said else [])
        assert odd([partner("a")], **timed) == []


def test_where_there_are_phases_every_cost_lies_in_one() -> None:
    phases = [{"id": "one", "title": "One", "work_packages": ["wp1"]}]
    packages = [{"id": "wp1", "title": "WP 1"}, {"id": "wp2", "title": "WP 2"}]
    more: Data = {"phases": phases, "work_packages": packages}
    assert odd([partner("a")], costs=[line(work_package="wp1"), line(id="y", phase="one")], **more) == []
    found = only([partner("a")], costs=[line(work_package="wp1"), line(id="y", what="Y", work_package="wp2")], **more)
    assert (found.where, found.parameters["amount"], found.parameters["lines"]) == (
        ("costs", 1),
        Euro(10_000),
        Names(("Y",)),
    )
    common = {"id": "c", "title": "C", "category": "staff", "amount": "50"}
    assert only([partner("a")], common_costs=[common], **more).parameters["amount"] == Euro(5_000)
    assert odd([partner("a")], costs=[line()]) == []


def test_under_a_call_a_provider_who_is_a_partner_has_three_ways_out() -> None:
    common = {"id": "c", "title": "C", "category": "staff", "amount": "50", "provider": "b"}
    people = [partner("a"), partner("b")]
    found = only(people, call_of(opening()), common_costs=[common])
    assert (found.where, found.parameters) == (("common_costs", 0, "provider"), {"common": "C", "partner": "B"})
    assert [one.code for one in found.remedies] == ["provider-beneficiary", "provider-contractor", "provider-contracts"]
    assert odd(people, None, common_costs=[common]) == []
    assert odd(people, call_of(opening()), common_costs=[{**common, "provider": "Somebody else"}]) == []
