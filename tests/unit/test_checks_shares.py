"""Checks of shares: who has how much of the whole, on both denominators, and exactly what would mend it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.findings import Euro, Finding, Margin, MarginUnit, Names, Percent, Terms
from planner.money import PPM
from planner.rules.call import Call
from planner.terms import write_euro
from tests.builders import UNKNOWN, UNSOURCED, Data, amif, findings_of, interreg, line, partner, plan_of

SOUTH = ["EG", "TN"]


def southern(**more: Any) -> Data:
    values = {"minimum_percent": "50"} if "maximum_percent" not in more else {}
    group = {"subject": "group", "group": "southern_shore", "countries": SOUTH}
    return {"id": "share", "kind": "share_limit", **group, **values, **more}


def found(call: Call, **cents: int) -> Finding:
    """Return what is said of a share; partners are named by country: ``es``, ``eg``, or ``xx`` without one."""
    partners = [partner(name, country=None if name == "xx" else name.upper()) for name in cents]
    costs = [line(name, write_euro(amount), "equipment") for name, amount in cents.items()]
    (one,) = [one for one in findings_of(plan_of(*partners, costs=costs), call) if one.rule == "share"]
    return one


@pytest.mark.parametrize(("south", "status", "room"), [(4_999, "not_met", -1), (5_000, "met", 0), (5_001, "met", 1)])
def test_half_is_met_from_its_cent_on(south: int, status: str, room: int) -> None:
    one = found(interreg(southern()), es=10_000 - south, eg=south)
    assert (one.code, one.status, one.margin) == ("share-limit", status, Margin(room, MarginUnit.EUR))
    assert one.parameters["who"] == Terms("group", ("southern_shore",))
    assert one.parameters["value"] == Percent(south * 100)


def test_both_ways_back_are_given_to_the_cent() -> None:
    one = found(interreg(southern()), es=5_180, eg=4_820)
    assert [(way.code, way.parameters["amount"]) for way in one.remedies] == [
        ("share-move-to", Euro(180)),
        ("share-add-to", Euro(360)),
    ]


def test_the_same_share_is_measured_on_direct_cost_too() -> None:
    plan = plan_of(
        partner("north", country="ES"),
        partner("south", country="EG"),
        costs=[line("north", "100.00", "staff"), line("south", "110.00", "equipment")],
    )
    call = interreg(southern())
    (one,) = [one for one in findings_of(plan, call) if one.rule == "share"]
    # 110 of 225 with the 15 % for office, 110 of 210 without.
    assert (one.status, one.parameters["value"]) == ("not_met", Percent(488_888))
    assert (one.parameters["other"], one.parameters["other_of"]) == (Percent(523_809), "direct")


def test_where_nobody_says_of_which_cost_both_must_agree() -> None:
    costs = [line("north", "100.00", "staff"), line("south", "110.00", "equipment")]
    plan = plan_of(partner("north", country="ES"), partner("south", country="EG"), costs=costs)
    (one,) = [one for one in findings_of(plan, interreg(southern(of="not_said"))) if one.rule == "share"]
    assert (one.status, one.parameters["reason"]) == ("to_be_verified", "denominator")
    sure = found(interreg(southern(of="not_said")), es=1, eg=99)
    assert sure.status == "met"


def test_a_partner_without_a_country_leaves_a_share_open() -> None:
    one = found(interreg(southern()), es=50, eg=40, xx=10)
    assert (one.status, one.parameters["reason"]) == ("to_be_verified", "countries_unknown")
    assert found(interreg(southern()), es=61, eg=29, xx=10).status == "not_met"
    assert found(interreg(southern()), es=40, eg=50, xx=10).status == "met"


def test_the_largest_share_of_one_partner_names_who_has_it() -> None:
    one = found(
        interreg({"id": "share", "kind": "share_limit", "subject": "each_partner", "maximum_percent": "35"}),
        es=40,
        eg=30,
        it=30,
    )
    assert (one.status, one.parameters["who"], one.margin) == ("not_met", "Es", Margin(-5, MarginUnit.EUR))
    assert [(way.code, way.parameters["amount"]) for way in one.remedies] == [
        ("share-move-from", Euro(5)),
        ("share-add-elsewhere", Euro(15)),
    ]


def test_a_share_of_the_lead_of_each_country_and_of_a_category() -> None:
    lead = {"id": "share", "kind": "share_limit", "subject": "lead", "maximum_percent": "20"}
    plan = plan_of(partner("a", role="lead"), partner("b", country="FI"), costs=[line("a", "30"), line("b", "70")])
    (one,) = [one for one in findings_of(plan, interreg(lead)) if one.rule == "share"]
    assert (one.status, one.parameters["who"]) == ("not_met", "A")
    country = {"id": "share", "kind": "share_limit", "subject": "each_country", "maximum_percent": "70"}
    assert found(interreg(country), es=70, eg=30).status == "met"
    assert found(interreg(country), es=71, eg=29).status == "not_met"
    staff = {
        "id": "share",
        "kind": "share_limit",
        "subject": "category",
        "categories": ["staff"],
        "maximum_percent": "40",
    }
    costs = [line("a", "40", "staff"), line("a", "54", "equipment")]
    (one,) = [one for one in findings_of(plan_of("a", costs=costs), interreg(staff)) if one.rule == "share"]
    # 40 of 100: 6 of office come on top of the 94 entered.
    assert (one.status, one.margin) == ("met", Margin(0, MarginUnit.EUR))


def test_nothing_is_measured_without_cost_and_nothing_follows_from_what_is_not_known() -> None:
    nothing = [
        one for one in findings_of(plan_of(partner("a", country="EG")), interreg(southern())) if one.rule == "share"
    ]
    assert [(one.status, one.parameters["reason"]) for one in nothing] == [("to_be_verified", "no_cost")]
    costs = [line("a", "1.00"), line("b", "99.00", "equipment")]
    plan = plan_of(partner("a", country="ES"), partner("b", country="EG"), costs=costs)
    (open_,) = [one for one in findings_of(plan, interreg(southern(), office="unknown")) if one.rule == "share"]
    assert (open_.status, open_.parameters["reason"]) == ("to_be_verified", "amount_unknown")
    for cite, values in ((UNKNOWN, {"minimum_percent": "unknown"}), (UNSOURCED, {})):
        assert found(interreg(southern(cite=cite, **values)), es=99, eg=1).status == "to_be_verified"


def test_contested_limits_leave_the_space_between_them_open() -> None:
    contested = southern(minimum_percent={"contested": ["30", "50"]})
    assert [found(interreg(contested), es=100 - south, eg=south).status for south in (29, 30, 49, 50)] == [
        "not_met",
        "to_be_verified",
        "to_be_verified",
        "met",
    ]


def test_a_share_of_the_grant_has_no_other_denominator() -> None:
    one = found(amif(southern(of="grant")), es=50, eg=50)
    assert one.status == "met"
    assert "other" not in one.parameters


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.integers(1, 999_999))
def test_what_a_remedy_says_is_enough_and_a_cent_less_is_not(south: int, north: int, limit: int) -> None:
    if south + north == 0:
        return
    percent = f"{limit // 10_000}.{limit % 10_000:04d}"
    one = found(interreg(southern(minimum_percent=percent)), es=north, eg=south)
    whole = south + north
    assert (one.status == "met") == (south * PPM >= limit * whole)
    if one.status == "met":
        return
    move, add = (way.parameters["amount"].cents for way in one.remedies)  # type: ignore[union-attr]
    assert (south + move) * PPM >= limit * whole > (south + move - 1) * PPM
    assert (south + add) * PPM >= limit * (whole + add)
    assert (south + add - 1) * PPM < limit * (whole + add - 1)


@pytest.mark.parametrize(("south", "status", "room"), [(3_999, "met", 0), (4_000, "not_met", -1)])
def test_a_strict_limit_is_missed_by_the_share_itself(south: int, status: str, room: int) -> None:
    one = found(interreg(southern(maximum_percent="40", strict=True)), es=10_000 - south, eg=south)
    assert (one.status, one.margin) == (status, Margin(room, MarginUnit.EUR))
    if room:
        assert [way.parameters["amount"] for way in one.remedies] == [Euro(1), Euro(1)]
    half = found(interreg(southern(strict=True)), es=50, eg=50)
    assert (half.status, half.remedies[1].parameters["amount"]) == ("not_met", Euro(1))


def test_names_are_countries_where_a_group_has_no_name() -> None:
    one = found(interreg({**southern(), "group": None}), es=60, eg=40)
    assert one.parameters["who"] == Names(("EG", "TN"))
