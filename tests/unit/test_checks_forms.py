"""Forms of cost: those that a call offers, a method prescribed up to a total, one method for all."""

from __future__ import annotations

from typing import Any

import pytest

from planner.findings import Finding, Status
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.wording import wording
from tests.builders import (
    UNKNOWN,
    UNSOURCED,
    Data,
    call_of,
    findings_of,
    flat_rate,
    line,
    mapping,
    opening,
    plan_of,
    rate,
    rounding,
)

REST = {"rule": "other_costs_flat"}


def options(category: str, forms: Any, **more: Any) -> Data:
    cite = {"cite": UNKNOWN} if forms == "unknown" else {}
    return {"id": "method", "kind": "cost_options", "category": category, "forms": forms, **cite, **more}


def aurora(*rules: Data) -> Call:
    """Return a call with staff, travel, and 40 % of staff for all the rest by choice."""
    return call_of(
        opening(),
        rounding("cut"),
        rate("65"),
        mapping("staff", "staff"),
        mapping("travel_and_accommodation", "travel_and_accommodation"),
        mapping("other_costs", "other"),
        flat_rate("other_costs", ["staff"], "40", optional=True, replaces=["travel_and_accommodation"]),
        *rules,
    )


COMPULSORY = options("other_costs", ["flat_rate"], applies_up_to="200000", choice="fixed", severity="important")


def said(plan: Plan, *rules: Data) -> Finding:
    (found,) = [one for one in findings_of(plan, aurora(*rules)) if one.code == "cost-forms"]
    return found


def total_of(cents: str, *choices: Data) -> Plan:
    return plan_of("a", costs=[line("a", cents)], choices=list(choices))


@pytest.mark.parametrize(
    ("staff", "status", "applies"),
    [("200000.00", Status.NOT_MET, "yes"), ("200000.01", Status.MET, "no")],
)
def test_a_method_is_prescribed_up_to_a_total_and_not_a_cent_further(staff: str, status: Status, applies: str) -> None:
    found = said(total_of(staff), COMPULSORY)
    assert (found.status, found.parameters["applies"]) == (status, applies)


def test_who_chose_the_prescribed_method_meets_it() -> None:
    # 100 000 and 40 % of it: still within 200 000.
    found = said(total_of("100000", REST), COMPULSORY)
    assert (found.status, found.parameters["applies"]) == (Status.MET, "yes")


def test_only_those_who_lack_the_method_are_named() -> None:
    chosen = [{"rule": "other_costs_flat", "partners": "a"}]
    plan = plan_of("a", "b", "c", costs=[line("a", "10"), line("b", "10")], choices=chosen)
    found = said(plan, COMPULSORY)
    assert found.parameters["fault"] == "lacks"
    assert wording("en").finding(found).says == (
        "In a project with a total of up to €200,000.00 costs are claimed by the flat rate for “other costs”; B has not"
        " chosen it."
    )


def test_a_form_that_is_not_offered_names_who_uses_it() -> None:
    plan = plan_of("a", "b", costs=[line("a", "10"), line("b", "10", "travel_and_accommodation")])
    found = said(plan, options("staff", ["unit_cost"]))
    assert (found.status, found.parameters["fault"]) == (Status.NOT_MET, "wrong")
    assert "A has real cost" in wording("en").finding(found).says
    assert said(plan, options("staff", ["real_cost", "unit_cost"])).status is Status.MET


def test_two_forms_beside_each_other_where_all_choose_alike() -> None:
    rules = [
        flat_rate("travel_and_accommodation", ["staff"], "15", id="travel_flat", optional=True),
        options("travel_and_accommodation", ["flat_rate", "real_cost"], choice="project"),
    ]
    lines = [line("a", "10"), line("b", "10"), line("b", "3", "travel_and_accommodation")]
    choose: list[Data] = [{"rule": "travel_flat", "partners": "a"}]
    mixed = said(plan_of("a", "b", costs=lines, choices=choose), *rules)
    assert (mixed.status, mixed.parameters["fault"]) == (Status.NOT_MET, "mixed")
    alike = said(plan_of("a", "b", costs=lines, choices=[{"rule": "travel_flat"}]), *rules)
    assert alike.status is Status.MET
    # Each for itself may do as it likes.
    rules[1] = {**rules[1], "choice": "each_partner"}
    assert said(plan_of("a", "b", costs=lines, choices=choose), *rules).status is Status.MET


def test_it_is_open_while_the_total_or_the_rule_is() -> None:
    waiting = plan_of("a", costs=[line("a", "10", currency="SEK")])
    found = said(waiting, COMPULSORY)
    assert (found.status, found.parameters["reason"]) == (Status.TO_BE_VERIFIED, "amount_unknown")
    unsourced = said(total_of("10"), {**COMPULSORY, "cite": UNSOURCED})
    assert (unsourced.status, unsourced.parameters["reason"]) == (Status.TO_BE_VERIFIED, "unsourced")


def test_forms_that_nobody_knows_stay_to_be_verified_with_the_totals_they_may_change() -> None:
    said_of = findings_of(total_of("10"), aurora(options("staff", "unknown")))
    (noted,) = [one for one in said_of if one.rule == "method"]
    assert (noted.code, noted.status, noted.parameters["count"]) == ("noted", Status.TO_BE_VERIFIED, 2)


def test_a_rule_for_some_partners_asks_no_others() -> None:
    plan = plan_of("a", "b", costs=[line({"all": "true"}, "10")])
    found = said(plan, {**COMPULSORY, "applies_to": {"country": ["FI"]}})
    assert found.status is Status.MET
