"""Ceilings: from which cent of cost on they bite, what is left of the rate, who gives way, what the balance leaves."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.engine.ceilings import Mode, bites_from_cents, effective_ppm, grant_at_balance_cents
from planner.findings import Euro, Finding, Money, Percent
from planner.money import CUT, HALF_UP, PPM, Rounding, share_of
from planner.plan.model import Plan
from planner.rules.call import Call
from tests.builders import (
    UNKNOWN,
    Data,
    amif,
    by_partner,
    figures_of,
    findings_of,
    interreg,
    line,
    partner,
    plan_of,
    rate,
)


def ceiling(euro: str, **more: Any) -> Data:
    return {"id": "ceiling", "kind": "amount_limit", "measures": "grant", "maximum": euro, **more}


def found(plan: Plan, call: Call, code: str) -> list[Finding]:
    return [one for one in findings_of(plan, call) if one.code == code]


# -- where it bites --------------------------------------------------------------------------------


def test_two_million_at_90_per_cent_bite_from_the_cost_that_the_reference_gives() -> None:
    assert bites_from_cents(2_000_000_00, 900_000, HALF_UP) == 2_222_222_22


@given(st.integers(1, 10**8), st.integers(100, PPM), st.sampled_from([CUT, HALF_UP]))
def test_the_cost_from_which_a_ceiling_bites_is_the_first_that_reaches_it(
    limit: int, rate_ppm: int, rounding: Rounding
) -> None:
    first = bites_from_cents(limit, rate_ppm, rounding)
    assert share_of(first, rate_ppm, rounding=rounding) >= limit
    assert first == 0 or share_of(first - 1, rate_ppm, rounding=rounding) < limit


def test_a_held_grant_says_what_the_rate_becomes_and_from_where() -> None:
    plan = plan_of(partner("a", role="lead"), costs=[line("a", "2500000.00")])
    (held,) = found(plan, amif(ceiling("2000000.00")), "grant-held")
    assert held.parameters["effective"] == Percent(800_000)
    assert (held.parameters["first"], held.parameters["amount"]) == (Euro(2_222_222_22), Euro(277_777_78))
    below = plan_of(partner("a", role="lead"), costs=[line("a", "2222222.22")])
    assert found(below, amif(ceiling("2000000.00")), "grant-held") == []


# -- who gives way ---------------------------------------------------------------------------------


def grants(policy: str, *rules: Data, **more: Any) -> dict[str, int]:
    partners = [partner("a", role="lead"), partner("b"), partner("c", country="NO")]
    costs = [line("a", "100.00", "equipment"), line("b", "200.00", "equipment"), line("c", "300.00", "equipment")]
    plan = plan_of(*partners, costs=costs, when_capped=policy, **more)
    compiled, figures = figures_of(plan, interreg(*rules))
    return by_partner(compiled, figures.grant)


def test_a_ceiling_of_partners_grants_is_only_reported_unless_the_plan_agrees_otherwise() -> None:
    assert grants("report", ceiling("240.00")) == {"a": 8_000, "b": 16_000, "c": 24_000}


def test_all_give_way_in_proportion_to_the_cent() -> None:
    assert grants("proportional", ceiling("240.00")) == {"a": 4_000, "b": 8_000, "c": 12_000}
    assert sum(grants("proportional", ceiling("100.01")).values()) == 100_01


def test_the_lead_gives_way_first_and_the_others_only_for_what_it_cannot() -> None:
    assert grants("lead", ceiling("450.00")) == {"a": 5_000, "b": 16_000, "c": 24_000}
    assert grants("lead", ceiling("300.00")) == {"a": 0, "b": 12_000, "c": 18_000}


def test_a_ceiling_of_each_country_and_of_each_partner_holds_each_of_them() -> None:
    assert grants("proportional", ceiling("120.00", subject="each_country")) == {"a": 4_000, "b": 8_000, "c": 12_000}
    assert grants("proportional", ceiling("90.00", subject="each_partner")) == {"a": 8_000, "b": 9_000, "c": 9_000}


def test_the_ceiling_of_one_fund_is_never_filled_by_another() -> None:
    norway = rate("50", fund="norway", applies_to={"country": ["NO"]})
    call = interreg(ceiling("100.00", fund="norway"), norway, percent="50")
    plan = plan_of(
        partner("a"),
        partner("c", country="NO"),
        costs=[line("a", "100.00", "equipment"), line("c", "300.00", "equipment")],
        when_capped="proportional",
    )
    compiled, figures = figures_of(plan, call)
    funds = [fund.rule.fund for fund in compiled.funds]
    assert by_partner(compiled, figures.grants[:, :, funds.index("norway")]) == {"a": 0, "c": 10_000}
    assert by_partner(compiled, figures.grants[:, :, funds.index("erdf")]) == {"a": 5_000, "c": 15_000}


def test_an_amount_that_nobody_knows_leaves_everybodys_held_grant_open() -> None:
    costs = [line("a", "100.00"), line("b", "200.00", "equipment")]
    plan = plan_of("a", "b", costs=costs, when_capped="proportional")
    _, figures = figures_of(plan, interreg(ceiling("50.00"), office="unknown"))
    assert figures.unknown_grant.all()


# -- the balance -----------------------------------------------------------------------------------


def balance(mode: str, **more: Any) -> Data:
    return {"id": "balance", "kind": "balance", "mode": mode, **more}


@pytest.mark.parametrize(
    ("mode", "cost", "left"),
    [
        ("rate_then_ceiling", 950, 855),
        ("rate_then_ceiling", 1_200, 900),
        ("ratio_kept", 950, 855),
        ("ratio_kept", 1_200, 900),
    ],
)
def test_without_a_ceiling_both_ways_come_to_the_same(mode: Any, cost: int, left: int) -> None:
    assert grant_at_balance_cents(cost, (900, 1_000), 900_000, mode, HALF_UP) == left


def test_under_a_ceiling_the_rate_forgives_under_spending_and_the_kept_ratio_does_not() -> None:
    planned = (2_000_000_00, 2_500_000_00)
    real = 2_250_000_00
    assert grant_at_balance_cents(real, planned, 900_000, "rate_then_ceiling", HALF_UP) == 2_000_000_00
    assert grant_at_balance_cents(real, planned, 900_000, "ratio_kept", HALF_UP) == 1_800_000_00


def test_what_under_spending_costs_is_said_as_far_as_it_is_known() -> None:
    plan = plan_of(partner("a", role="lead"), costs=[line("a", "2500000.00")])
    (kept,) = found(plan, amif(ceiling("2000000.00"), balance("ratio_kept")), "grant-at-balance")
    assert (kept.status, kept.parameters["lost10"]) == ("met", Euro(200_000_00))
    (rated,) = found(plan, amif(ceiling("2000000.00"), balance("rate_then_ceiling")), "grant-at-balance")
    assert (rated.parameters["lost10"], rated.parameters["lost20"]) == (Euro(0), Euro(200_000_00))


@pytest.mark.parametrize("mode", ["unknown", "contested"])
def test_of_a_way_that_nobody_knows_both_are_said_and_it_is_to_be_verified(mode: str) -> None:
    plan = plan_of(partner("a", role="lead"), costs=[line("a", "2500000.00")])
    more = {"cite": UNKNOWN} if mode == "unknown" else {}
    (open_,) = found(plan, amif(ceiling("2000000.00"), balance(mode, **more)), "grant-at-balance")
    assert (open_.status, open_.parameters["reason"]) == ("to_be_verified", mode)
    assert (open_.parameters["lost10"], open_.parameters["kept10"]) == (Euro(0), Euro(200_000_00))


def test_where_each_partner_is_paid_each_looses_by_its_own_cost() -> None:
    costs = [line("a", "100.05", "equipment"), line("b", "200.05", "equipment")]
    (said,) = found(plan_of("a", "b", costs=costs), interreg(balance("rate_then_ceiling")), "grant-at-balance")
    # 80 % of 100.05 is 80.04, of the 95.04 that are left 76.03; of 200.05 160.04, of 190.04 152.03.
    assert said.parameters["lost5"] == Euro(4_01 + 8_01)


@given(st.integers(0, 10**9), st.integers(1, 10**9), st.integers(1, PPM))
def test_the_final_grant_is_never_more_than_planned_nor_less_than_nothing(real: int, cost: int, rate_ppm: int) -> None:
    grant = int(share_of(cost, rate_ppm, rounding=CUT))
    modes: tuple[Mode, ...] = ("rate_then_ceiling", "ratio_kept")
    for mode in modes:
        assert 0 <= grant_at_balance_cents(real, (grant, cost), rate_ppm, mode, CUT) <= grant
    assert 0 <= effective_ppm(grant, cost) <= rate_ppm


# -- in another currency ---------------------------------------------------------------------------


KRONER = {"NOK": {"per_euro": "11.5", "dated": "2026-11-01", "source": "Commission, November 2026"}}


def in_kroner(maximum: str = "2300", **more: Any) -> Call:
    norway = rate("50", fund="norway", applies_to={"country": ["NO"]})
    return interreg(ceiling(maximum, fund="norway", currency="NOK"), norway, percent="50", **more)


def norwegian(cost: str, **more: Any) -> Plan:
    costs = [line("n", cost, "equipment"), line("a", "1000.00", "equipment")]
    return plan_of("a", partner("n", country="NO"), costs=costs, **more)


def limit_of(plan: Plan, call: Call) -> Finding:
    (found_,) = [one for one in findings_of(plan, call) if one.rule == "ceiling" and one.code == "amount-limit"]
    return found_


@pytest.mark.parametrize(("cost", "status", "room"), [("400.00", "met", 0), ("400.02", "not_met", -1)])
def test_a_ceiling_in_kroner_is_held_against_at_the_plans_rate(cost: str, status: str, room: int) -> None:
    said = limit_of(norwegian(cost, exchange_rates=KRONER), in_kroner())
    assert (said.status, said.margin.amount if said.margin else None) == (status, room)
    assert said.parameters["limit"] == Euro(200_00)
    assert said.parameters["foreign"] == Money(2_300_00, "NOK")


def test_without_a_rate_a_ceiling_in_kroner_is_to_be_verified_and_says_which_rate_is_missing() -> None:
    said = limit_of(norwegian("400.00"), in_kroner())
    assert (said.status, said.parameters["reason"], said.parameters["currency"]) == (
        "to_be_verified",
        "exchange_rate",
        "NOK",
    )
    # No Norwegian money at all is within any ceiling of it.
    assert limit_of(norwegian("0.00"), in_kroner()).status == "met"


def test_a_ceiling_in_kroner_holds_the_norwegian_grant_and_leaves_the_other_fund_as_it_is() -> None:
    plan = norwegian("1000.00", exchange_rates=KRONER, when_capped="proportional")
    compiled, figures = figures_of(plan, in_kroner())
    assert [one.rule.fund for one in compiled.funds] == ["erdf", "norway"]
    assert figures.grants.tolist() == [[[500_00, 0], [500_00, 200_00]]]
    # At the boundary nobody gives way.
    at_it = norwegian("400.00", exchange_rates=KRONER, when_capped="proportional")
    assert figures_of(at_it, in_kroner())[1].grants.tolist() == [[[500_00, 0], [200_00, 200_00]]]
    assert not found(at_it, in_kroner(), "grant-held")


def test_an_amount_in_kroner_is_cut_to_the_side_that_is_worse_for_the_applicant() -> None:
    said = limit_of(norwegian("400.00", exchange_rates=KRONER), in_kroner("1000"))
    assert said.parameters["limit"] == Euro(86_95)  # 1 000 / 11.5 is 86.9565


def test_each_partners_ceiling_says_whose_grant_it_holds_and_reporting_says_what_it_would() -> None:
    costs = [line("a", "100.00", "equipment"), line("b", "200.00", "equipment")]
    call = interreg(ceiling("120.00", subject="each_partner"))
    (would,) = found(plan_of("a", "b", costs=costs), call, "grant-held")
    assert (would.status, would.parameters["who"], would.parameters["effective"]) == (
        "to_be_verified",
        "B",
        Percent(600_000),
    )
    assert would.parameters["first"] == Euro(150_00)
    (holds,) = found(plan_of("a", "b", costs=costs, when_capped="proportional"), call, "grant-held")
    assert (holds.status, holds.severity) == ("met", "note")


def test_a_ceiling_holds_a_fund_with_several_rates_as_one() -> None:
    call = interreg(ceiling("100.00", fund="erdf"), rate("70", id="private", applies_to={"country": ["NO"]}))
    costs = [line("a", "100.00", "equipment"), line("c", "100.00", "equipment")]
    people = [partner("a"), partner("c", country="NO")]
    plan = plan_of(*people, costs=costs, when_capped="proportional")
    _, figures = figures_of(plan, call)
    assert figures.grant.sum() == 100_00


def test_a_plan_without_partners_under_a_ceiling_is_computed() -> None:
    ceiling: Data = {"id": "most", "kind": "amount_limit", "measures": "grant", "maximum": "100"}
    assert findings_of(plan_of(), interreg(ceiling))
