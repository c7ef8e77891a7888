"""Checks of amounts and months against limits: one cent below, at, and one cent above."""

from __future__ import annotations

from typing import Any

import pytest

from planner.findings import Euro, Finding, Margin, MarginUnit
from planner.money import MAX_CENTS
from planner.rules.call import Call
from planner.terms import write_euro
from tests.builders import (
    UNKNOWN,
    UNSOURCED,
    Data,
    amif,
    call_of,
    common,
    findings_of,
    interreg,
    line,
    mapping,
    opening,
    plan_of,
    rate,
    rounding,
)


def limit(**more: Any) -> Data:
    cite = {"cite": UNKNOWN} if "unknown" in more.values() else {}
    return {"id": "limit", "kind": "amount_limit", "measures": "total", **cite, **more}


def only(call: Call, cents: int, *lines: Data, **more: Any) -> Finding:
    plan = plan_of("a", costs=[line("a", write_euro(cents), "equipment"), *lines], **more)
    (found,) = [one for one in findings_of(plan, call) if one.rule == "limit" and one.code != "grant-held"]
    return found


@pytest.mark.parametrize(("cents", "status", "room"), [(9_999, "not_met", -1), (10_000, "met", 0), (10_001, "met", 1)])
def test_a_smallest_total_is_met_from_its_cent_on(cents: int, status: str, room: int) -> None:
    found = only(interreg(limit(minimum="100.00")), cents)
    assert (found.code, found.status, found.margin) == ("amount-limit", status, Margin(room, MarginUnit.EUR))
    assert (found.parameters["value"], found.parameters["limit"]) == (Euro(cents), Euro(10_000))
    assert (found.parameters["gap"], found.parameters["bound"]) == (Euro(abs(room)), "minimum")


@pytest.mark.parametrize(("cents", "status", "room"), [(9_999, "met", 1), (10_000, "met", 0), (10_001, "not_met", -1)])
def test_a_largest_total_is_met_up_to_its_cent(cents: int, status: str, room: int) -> None:
    found = only(interreg(limit(maximum="100.00")), cents)
    assert (found.status, found.margin) == (status, Margin(room, MarginUnit.EUR))
    assert found.parameters["bound"] == "maximum"


@pytest.mark.parametrize(("cents", "status"), [(12_500, "met"), (12_501, "met"), (12_502, "not_met")])
def test_a_limit_of_the_grant_measures_the_grant(cents: int, status: str) -> None:
    # 80 % of 125.00 and of 125.01, cut, are 100.00; of 125.02 it is 100.01.
    assert only(interreg(limit(measures="grant", maximum="100.00")), cents).status == status


@pytest.mark.parametrize(
    ("cents", "status"),
    [(9_999, "not_met"), (10_000, "to_be_verified"), (19_999, "to_be_verified"), (20_000, "met")],
)
def test_between_contested_minimums_it_is_to_be_verified(cents: int, status: str) -> None:
    found = only(interreg(limit(minimum={"contested": ["100", "200"]})), cents)
    assert (found.status, found.margin) == (status, Margin(cents - 20_000, MarginUnit.EUR))


@pytest.mark.parametrize(
    ("cents", "status"),
    [(10_000, "met"), (10_001, "to_be_verified"), (20_000, "to_be_verified"), (20_001, "not_met")],
)
def test_between_contested_maximums_it_is_to_be_verified(cents: int, status: str) -> None:
    found = only(interreg(limit(maximum={"contested": ["100", "200"]})), cents)
    assert (found.status, found.margin) == (status, Margin(10_000 - cents, MarginUnit.EUR))


@pytest.mark.parametrize("bound", ["minimum", "maximum"])
def test_an_unknown_limit_does_not_bind_and_is_to_be_verified(bound: str) -> None:
    found = only(interreg(limit(**{bound: "unknown"})), 10_000)
    assert (found.status, found.margin, found.parameters["reason"]) == ("to_be_verified", None, "unknown")
    assert found.parameters["value"] == Euro(10_000)
    assert "limit" not in found.parameters


def test_an_unsourced_limit_is_to_be_verified_on_either_side() -> None:
    for cents in (9_999, 10_000):
        assert only(interreg(limit(minimum="100", cite=UNSOURCED)), cents).status == "to_be_verified"


def test_a_limit_of_a_later_act_is_to_be_verified_for_an_older_call() -> None:
    found = only(interreg(limit(maximum="1", valid_from="2024-09-30")), 10_000)
    assert (found.status, found.parameters["reason"]) == ("to_be_verified", "unsourced")


def test_an_amount_that_nobody_knows_leaves_its_limit_open() -> None:
    unknown = [common("x", "unknown", "equipment")]
    found = only(interreg(limit(maximum="100")), 20_000, common_costs=unknown)
    assert (found.status, found.margin, found.parameters["reason"]) == ("to_be_verified", None, "amount_unknown")
    assert "value" not in found.parameters


def test_what_the_call_does_not_take_is_not_in_the_total_that_is_measured() -> None:
    found = only(interreg(limit(maximum="100")), 10_000, line("a", "50", "volunteers"))
    assert (found.status, found.parameters["value"]) == ("met", Euro(10_000))


def test_the_grant_of_an_action_that_its_ceiling_cuts_meets_the_ceiling() -> None:
    found = only(amif(limit(measures="grant", maximum="100")), 1_000_000)
    assert (found.status, found.margin) == ("met", Margin(0, MarginUnit.EUR))


def test_a_minimum_and_a_maximum_are_two_answers() -> None:
    plan = plan_of("a", costs=[line("a", "100", "equipment")])
    found = [one for one in findings_of(plan, interreg(limit(minimum="50", maximum="80"))) if one.rule == "limit"]
    assert {(str(one.parameters["bound"]), str(one.status)) for one in found} == {
        ("minimum", "met"),
        ("maximum", "not_met"),
    }


def test_the_largest_amounts_are_compared_without_wrapping() -> None:
    whole = call_of(opening(), rounding("cut"), rate("100"), mapping("equipment", "equipment"), limit(maximum="1"))
    assert only(whole, MAX_CENTS).status == "not_met"


# -- months ----------------------------------------------------------------------------------------


def months(maximum: Any, planned: str | None, **more: Any) -> Finding:
    cite = {"cite": UNKNOWN} if maximum == "unknown" else {}
    rule = {"id": "limit", "kind": "duration", "maximum_months": maximum, **cite, **more}
    plan = plan_of("a", **({} if planned is None else {"duration_months": planned}))
    (found,) = [one for one in findings_of(plan, call_of(opening(), rule)) if one.rule == "limit"]
    return found


@pytest.mark.parametrize(("planned", "status", "room"), [("26", "met", 1), ("27", "met", 0), ("28", "not_met", -1)])
def test_a_project_lasts_at_most_so_many_months(planned: str, status: str, room: int) -> None:
    found = months("27", planned)
    assert (found.code, found.status, found.margin) == ("duration", status, Margin(room, MarginUnit.MONTHS))
    assert (found.parameters["value"], found.parameters["limit"]) == (int(planned), 27)
    assert found.parameters["gap"] == abs(room)


@pytest.mark.parametrize(("planned", "status"), [("24", "met"), ("30", "to_be_verified"), ("37", "not_met")])
def test_contested_months_are_open_between_their_values(planned: str, status: str) -> None:
    assert months({"contested": ["24", "36"]}, planned).status == status


def test_a_duration_that_the_plan_does_not_give_is_to_be_verified() -> None:
    found = months("27", None)
    assert (found.status, found.margin, found.parameters["reason"]) == ("to_be_verified", None, "not_given")
    assert found.parameters["limit"] == 27


def test_an_unknown_or_unsourced_duration_is_to_be_verified() -> None:
    assert months("unknown", "99").parameters["reason"] == "unknown"
    assert months("27", "99", cite=UNSOURCED).status == "to_be_verified"
