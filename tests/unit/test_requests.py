"""Requests: less than the call gives counts, more never does, and what fits nobody is said; several funds."""

from __future__ import annotations

from typing import Any

import pytest

from planner.findings import Euro, Finding
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data
from planner.rules.call import Call
from tests.builders import (
    Data,
    amif,
    by_partner,
    defects_of_plan,
    figures_of,
    findings_of,
    interreg,
    line,
    partner,
    plan_of,
    rate,
)

COSTS = [line("a", "100.01", "equipment"), line("b", "200.02", "equipment")]
CEILING: Data = {"id": "ceiling", "kind": "amount_limit", "measures": "grant", "maximum": "200.00"}


def asking(*requests: Data, **more: Any) -> Plan:
    people = [partner("a", role="lead"), partner("b")]
    return plan_of(*people, costs=COSTS, requests=[{"fund": "erdf", **one} for one in requests], **more)


def grants(plan: Plan, call: Call | None = None) -> dict[str, int]:
    compiled, figures = figures_of(plan, call or interreg())
    return by_partner(compiled, figures.grant)


def said(plan: Plan, call: Call | None = None) -> dict[str, Finding]:
    return {one.code: one for one in findings_of(plan, call or interreg()) if one.code.startswith(("request", "rates"))}


def test_a_lower_rate_of_some_lowers_their_grant_and_nobody_elses() -> None:
    plan = asking({"partners": "b", "rate_percent": "60"})
    assert grants(plan) == {"a": 80_00, "b": 120_01}
    found = said(plan)["request-below"]
    assert (found.status, found.parameters["gap"]) == ("met", Euro(160_01 - 120_01))


def test_more_than_the_call_gives_is_refused_and_the_budget_counts_with_the_calls_rate() -> None:
    plan = asking({"rate_percent": "90"})
    assert grants(plan) == grants(asking())
    found = said(plan)["request-above"]
    assert (found.status, found.parameters["gap"]) == ("not_met", Euro(90_00 - 80_00 + 180_01 - 160_01))


@pytest.mark.parametrize(("bound", "status"), [("fixed", "not_met"), ("unknown", "to_be_verified"), ("maximum", "met")])
def test_less_than_a_fixed_rate_may_not_be_asked_for_but_is_what_is_counted(bound: str, status: str) -> None:
    call = interreg(rate("10", fund="ipa", bound=bound))
    plan = asking({"fund": "ipa", "rate_percent": "5"})
    (found,) = said(plan, call).values()
    assert (found.code, found.status) == ("request-below" if bound == "maximum" else "request-below-fixed", status)
    assert grants(plan, call) == {"a": 80_00 + 5_00, "b": 160_01 + 10_00}


def test_an_amount_is_what_those_who_ask_get_together_in_proportion_to_the_cent() -> None:
    plan = asking({"amount": "100.00"})
    assert grants(plan) == {"a": 33_33, "b": 66_67}
    assert said(plan)["request-below"].parameters["gap"] == Euro(240_01 - 100_00)
    assert said(asking({"amount": "240.02"}))["request-above"].parameters["gap"] == Euro(1)
    assert not said(asking({"amount": "240.01"}))


def test_of_a_grant_that_is_the_actions_a_rate_or_an_amount_may_be_asked_for_by_all() -> None:
    call = amif(CEILING)
    assert sum(grants(asking({"fund": "amif", "amount": "150.00"}), call).values()) == 150_00
    assert sum(grants(asking({"fund": "amif", "rate_percent": "50"}), call).values()) == 150_02
    # Beneath its ceiling a lower rate may change nothing.
    assert sum(grants(asking({"fund": "amif", "rate_percent": "80"}), call).values()) == 200_00
    assert said(asking({"fund": "amif", "amount": "200.01"}), call)["request-above"].parameters["gap"] == Euro(1)


@pytest.mark.parametrize(
    ("request_", "call", "why"),
    [
        ({"fund": "norway", "rate_percent": "10"}, interreg(), "fund"),
        ({"fund": "amif", "partners": "b", "rate_percent": "10"}, amif(), "some"),
        ({"partners": {"country": "NO"}, "rate_percent": "10"}, interreg(), "nobody"),
    ],
)
def test_a_request_that_counts_for_nothing_is_said_and_changes_nothing(request_: Data, call: Call, why: str) -> None:
    plan = asking(request_)
    assert said(plan, call)["request-idle"].parameters["why"] == why
    assert grants(plan, call) == grants(asking(), call)


def test_what_rests_on_an_unknown_rate_cannot_be_measured_and_stays_unknown() -> None:
    call = interreg(percent="unknown")
    plan = asking({"rate_percent": "60"})
    assert said(plan, call)["request-unmeasured"].status == "to_be_verified"
    assert figures_of(plan, call)[1].unknown_grant.all()


def test_a_request_asks_for_a_rate_or_an_amount() -> None:
    for one in ({}, {"rate_percent": "10", "amount": "5.00"}):
        (found,) = defects_of_plan(requests=[{"fund": "erdf", **one}])
        assert found.code == "request-asks-not-one"
    (found,) = defects_of_plan(requests=[{"fund": "erdf", "amount": "5.00", "partners": "nobody"}])
    assert found.code == "name-leads-nowhere"


def test_a_request_comes_back_from_a_file_as_it_was() -> None:
    plan = asking({"partners": "b", "rate_percent": "60"}, {"amount": "10.00", "note": "Agreed."})
    assert parse_plan(plan_data(plan)) == (plan, [])


# -- several funds ---------------------------------------------------------------------------------


def test_each_fund_is_cut_for_itself_and_the_own_contribution_takes_the_cents() -> None:
    call = interreg(rate("19.99", fund="ipa"))
    compiled, figures = figures_of(asking(), call)
    assert by_partner(compiled, figures.grants[:, :, 1]) == {"a": 19_99, "b": 39_98}
    assert by_partner(compiled, figures.own) == {"a": 100_01 - 80_00 - 19_99, "b": 200_02 - 160_01 - 39_98}
    assert "rates-above-cost" not in said(asking(), call)


def test_rates_that_come_to_more_than_the_cost_are_said_and_never_pay_more_than_it() -> None:
    call = interreg(rate("30", fund="ipa"))
    _, figures = figures_of(asking(), call)
    assert figures.own.tolist() == [[0, 0]]
    found = said(asking(), call)["rates-above-cost"]
    assert (found.status, found.parameters["count"]) == ("not_met", 2)
    less = asking({"fund": "ipa", "rate_percent": "20"})
    assert "rates-above-cost" not in said(less, call)
