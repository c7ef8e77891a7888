"""Checks of what an amount brings with it: thresholds per subject, volunteers, budgets of calls, amounts of each."""

from __future__ import annotations

from typing import Any

import pytest

from planner.findings import Euro, Finding, Margin, MarginUnit, Names
from planner.plan.model import Plan
from planner.rules.call import Call
from tests.builders import UNKNOWN, UNSOURCED, Data, amif, findings_of, interreg, line, partner, plan_of, rate


def found(plan: Plan, call: Call, rule: str) -> Finding:
    (one,) = [one for one in findings_of(plan, call) if one.rule == rule]
    return one


# -- thresholds ------------------------------------------------------------------------------------


def audit(**more: Any) -> Data:
    values = {"subject": "each_beneficiary", "measures": "grant", "amount": "750.00", "side": "above"}
    return {"id": "audit", "kind": "threshold", "consequence": "audit_report", **values, **more}


def two(first: str, second: str, **more: Any) -> Plan:
    partners = [partner("a", role="lead"), partner("b", **more)]
    return plan_of(*partners, costs=[line("a", first), line("b", second)])


def test_an_audit_report_is_due_of_the_beneficiary_whose_own_grant_is_above() -> None:
    one = found(two("900.00", "100.00"), amif(audit()), "audit")
    # 90 % of 900 is 810.
    assert (one.status, one.parameters["reason"], one.parameters["who"]) == ("to_be_verified", "duty", Names(("A",)))
    assert one.margin == Margin(-60_00, MarginUnit.EUR)


def test_a_duty_is_that_of_either_of_two_beneficiaries_that_bear_one_name() -> None:
    partners = [partner("a", role="lead", name="Region"), partner("b", name="Region")]
    plan = plan_of(*partners, costs=[line("a", "900.00"), line("b", "100.00")])
    one = found(plan, amif(audit()), "audit")
    assert (one.status, one.parameters["reason"], one.margin) == (
        "to_be_verified",
        "duty",
        Margin(-60_00, MarginUnit.EUR),
    )


def test_nothing_is_due_where_nobody_is_above_although_the_project_is() -> None:
    one = found(two("800.00", "800.00"), amif(audit()), "audit")
    assert (one.status, one.margin) == ("met", Margin(30_00, MarginUnit.EUR))
    whole = found(two("800.00", "800.00"), amif(audit(subject="project")), "audit")
    assert whole.parameters["reason"] == "duty"


def test_an_affiliated_entity_aggregates_with_its_beneficiary() -> None:
    plan = two("500.00", "500.00", role="affiliated", affiliated_to="a")
    assert found(plan, amif(audit()), "audit").parameters["who"] == Names(("A",))
    assert found(plan, amif(audit(subject="each_partner")), "audit").status == "met"


def test_whom_the_rule_leaves_out_owes_nothing() -> None:
    plan = plan_of(partner("a", role="lead", legal_form="public_body"), costs=[line("a", "900.00")])
    rule = audit(excludes={"legal_form": ["public_body"]})
    assert found(plan, amif(rule), "audit").status == "met"


def test_relief_is_nothing_to_be_verified() -> None:
    rule = audit(side="up_to", consequence="no_capacity_check", amount="60.00")
    one = found(two("50.00", "900.00"), amif(rule), "audit")
    assert (one.status, one.parameters["who"], one.margin) == ("met", Names(("A",)), None)


@pytest.mark.parametrize(("total", "reason"), [("200.00", "duty"), ("200.01", "")])
def test_a_threshold_of_the_total_applies_up_to_its_cent(total: str, reason: str) -> None:
    rule = audit(
        subject="project", measures="total", side="up_to", amount="200.00", consequence="simplified_costs_only"
    )
    plan = plan_of("a", costs=[line("a", total, "equipment")])
    assert found(plan, interreg(rule), "audit").parameters["reason"] == reason


@pytest.mark.parametrize(
    ("side", "total", "reason"), [("from", "200.00", "duty"), ("from", "199.99", ""), ("above", "200.00", "")]
)
def test_a_threshold_may_begin_at_its_amount_or_above_it(side: str, total: str, reason: str) -> None:
    rule = audit(subject="project", measures="total", side=side, amount="200.00", consequence="other")
    one = found(plan_of("a", costs=[line("a", total, "equipment")]), interreg(rule), "audit")
    assert one.parameters["reason"] == reason


def test_an_unknown_or_unsourced_threshold_is_to_be_verified_whatever_the_amounts() -> None:
    for more in ({"amount": "unknown", "cite": UNKNOWN}, {"cite": UNSOURCED}):
        assert found(two("1", "1"), amif(audit(**more)), "audit").status == "to_be_verified"


# -- volunteers ------------------------------------------------------------------------------------


def volunteers_limit(**more: Any) -> Data:
    return {"id": "limit", "kind": "volunteers_limit", "maximum_percent": "50", **more}


def volunteering(paid: str, work: str) -> Plan:
    return plan_of(partner("a", role="lead"), costs=[line("a", paid), line("a", work, "volunteers")])


@pytest.mark.parametrize(("work", "status"), [("50.00", "met"), ("50.01", "not_met")])
def test_volunteers_are_at_most_half_of_the_co_financing(work: str, status: str) -> None:
    # 950 paid and 50 of volunteers: 1 000, of which 90 % leaves 100 of co-financing, and 50 is its half.
    call = amif(volunteers_limit(), volunteers=("volunteering",))
    one = found(volunteering("950.00", work), call, "limit")
    assert (one.status, one.parameters["limit"]) == (status, Euro(50_00))


def test_a_grant_beyond_cost_without_volunteers_breaks_the_rule() -> None:
    call = amif(volunteers_limit(maximum_percent="100", grant_within_cost_without_volunteers=True), volunteers=("v",))
    assert found(volunteering("900.00", "100.00"), call, "limit").status == "met"
    assert found(volunteering("899.99", "100.01"), call, "limit").status == "not_met"


def test_a_plan_without_volunteers_meets_the_rule_although_the_grant_is_not_known() -> None:
    one = found(plan_of("a", costs=[line("a", "1")]), amif(volunteers_limit(), percent="unknown"), "limit")
    assert one.status == "met"


# -- budgets of calls ------------------------------------------------------------------------------


def budget(of: str, amount: str, **more: Any) -> Data:
    return {"id": f"{of}_budget", "kind": "budget", "of": of, "amount": amount, **more}


def test_the_narrowest_budget_is_the_one_that_counts() -> None:
    call = amif(budget("call", "20000.00"), budget("topic", "10000.00"))
    said = [one for one in findings_of(plan_of("a", costs=[line("a", "12000.00")]), call) if one.code == "call-budget"]
    assert [(one.rule, one.status, one.margin) for one in said] == [
        ("topic_budget", "not_met", Margin(-800_00, MarginUnit.EUR))
    ]


def test_a_budget_that_nobody_knows_is_to_be_verified() -> None:
    call = amif(budget("topic", "unknown", cite=UNKNOWN))
    assert found(plan_of("a", costs=[line("a", "1")]), call, "topic_budget").status == "to_be_verified"


# -- amounts of each -------------------------------------------------------------------------------


def limit(subject: str, **more: Any) -> Data:
    return {"id": "limit", "kind": "amount_limit", "measures": "total", "subject": subject, **more}


def test_a_limit_of_each_country_sums_its_partners() -> None:
    partners = [partner("a"), partner("b"), partner("c", country="FI")]
    plan = plan_of(*partners, costs=[line(one, "60.00", "equipment") for one in "abc"])
    one = found(plan, interreg(limit("each_country", maximum="100.00")), "limit")
    assert (one.code, one.status, one.parameters["who"]) == ("amount-limit-each", "not_met", Names(("SE",)))
    assert one.margin == Margin(-20_00, MarginUnit.EUR)


def test_a_limit_of_each_partner_names_everybody_beyond_it() -> None:
    plan = plan_of("a", "b", "c", costs=[line("a", "10", "equipment"), line("b", "30", "equipment")])
    one = found(plan, interreg(limit("each_partner", minimum="20.00")), "limit")
    assert (one.status, one.parameters["who"], one.parameters["count"]) == ("not_met", Names(("A", "C")), 2)


def test_a_limit_of_each_partner_holds_for_both_of_two_that_bear_one_name() -> None:
    partners = [partner("a", name="Region"), partner("b", name="Region")]
    plan = plan_of(*partners, costs=[line("a", "30.00", "equipment"), line("b", "10.00", "equipment")])
    one = found(plan, interreg(limit("each_partner", maximum="20.00")), "limit")
    assert (one.status, one.parameters["who"], one.margin) == (
        "not_met",
        Names(("Region",)),
        Margin(-10_00, MarginUnit.EUR),
    )


def test_a_limit_of_one_funds_grant_measures_that_fund_only() -> None:
    norway = rate("20", fund="norway", applies_to={"country": ["NO"]})
    call = interreg({**limit("project", maximum="40.00"), "measures": "grant", "fund": "norway"}, norway)
    partners = [partner("a"), partner("b", country="NO")]
    plan = plan_of(*partners, costs=[line("a", "900.00", "equipment"), line("b", "200.00", "equipment")])
    one = found(plan, call, "limit")
    assert (one.status, one.parameters["value"]) == ("met", Euro(40_00))
