"""The trace by example: what a figure says it is made of, down to the leaves."""

from __future__ import annotations

from typing import Any

import pytest

from planner.engine.trace import Node, explain
from planner.errors import FigureUnknown
from planner.findings import Euro, Hundredths, Percent, Term
from planner.plan.model import Plan
from planner.rules.call import Call
from tests.builders import (
    Data,
    amif,
    call_of,
    common,
    figures_of,
    flat_rate,
    interreg,
    line,
    mapping,
    opening,
    partner,
    plan_of,
    rate,
    rounding,
)

TRAVEL: Data = {"rule": "travel_and_accommodation_flat"}
PHASES = [{"id": "p", "title": "P"}, {"id": "q", "title": "Q"}]


def traced(figure: str, plan: Plan, call: Call | None = None) -> Node:
    return explain(*figures_of(plan, call), figure)


def outline(node: Node) -> Any:
    return (node.figure, node.cents, node.message.code, [outline(one) for one in node.parts])


def test_a_total_is_traced_through_categories_and_common_costs_to_lines_and_amounts() -> None:
    plan = plan_of(
        "a", "b", costs=[line("a", "10.00", quantity="1.5", what="Work")], common_costs=[common("c", "3.01")]
    )
    assert outline(traced("a", plan)) == (
        "a",
        1_651,
        "trace-total",
        [
            ("a.staff", 1_500, "trace-lines", [("", 1_500, "trace-line", [])]),
            ("a.common.c", 151, "trace-common-part", [("total.common.c", 301, "trace-common-whole", [])]),
        ],
    )


def test_a_line_says_its_quantity_price_and_what_it_rests_on() -> None:
    plan = plan_of("a", costs=[line("a", "10.00", quantity="1.5", unit="month", what="Work", basis="quote", note="N")])
    (leaf,) = traced("a.staff", plan).parts
    assert leaf.message.parameters == {
        "line": "cost-1",
        "what": "Work",
        "quantity": Hundredths(150),
        "unit": "month",
        "unit_cost": Euro(1_000),
        "basis": Term("basis", "quote"),
        "justification": "N",
    }


def test_a_part_of_a_common_cost_says_of_what_among_how_many_and_how() -> None:
    plan = plan_of("a", "b", partner("x", commitment="candidate"), common_costs=[common("c", "3.01")])
    assert traced("a.common.c", plan).message.parameters == {
        "title": "C",
        "amount": Euro(301),
        "count": 2,
        "key": Term("key", "equal"),
        "method": Term("split", "largest_remainder"),
        "unit": Euro(1),
    }


def test_a_flat_rate_is_traced_to_its_rule_its_rate_and_its_base() -> None:
    commons = [common("c", "1.00", "staff"), common("elsewhere", "9.00", "equipment")]
    plan = plan_of("a", costs=[line("a", "33.37")], common_costs=commons, choices=[TRAVEL])
    node = traced("a.travel_and_accommodation", plan, interreg())
    assert (node.cents, node.rule, node.message.code) == (515, "travel_and_accommodation_flat", "trace-flat-rate")
    assert node.message.parameters == {
        "rate": Percent(150_000),
        "base": Euro(3_437),
        "rounding": Term("rounding", "cut"),
    }
    assert [one.figure for one in node.parts] == ["a.staff", "a.common.c"]


def test_an_unknown_figure_leads_to_the_rule_or_the_amount_that_nobody_knows() -> None:
    plan = plan_of("a", costs=[line("a", "10")], common_costs=[common("c", "unknown", "staff")])
    node = traced("a.office_and_administration", plan, interreg())
    assert (node.cents, node.message.code) == (None, "trace-unknown")
    assert [(one.figure, one.cents) for one in node.parts] == [("a.staff", 1_000), ("a.common.c", None)]
    assert [one.cents for one in node.parts[1].parts] == [None]
    rate_unknown = traced(
        "a.office_and_administration", plan_of("a", costs=[line("a", "10")]), interreg(office="unknown")
    )
    assert rate_unknown.message.parameters == {"rule": "office_and_administration_flat"}
    assert traced("total", plan, interreg()).cents is None


def test_a_grant_is_traced_to_the_eligible_cost_without_what_the_call_does_not_pay() -> None:
    plan = plan_of("a", costs=[line("a", "10", "equipment"), line("a", "5", "volunteers")])
    node = traced("a.grant.erdf", plan, interreg())
    assert (node.cents, node.rule) == (800, "erdf_rate")
    assert [outline(one)[:3] for one in node.parts] == [("a.eligible", 1_000, "trace-eligible")]
    assert node.message.parameters == {
        "rate": Percent(800_000),
        "base": Euro(1_000),
        "rounding": Term("rounding", "cut"),
    }
    assert [one.figure for one in node.parts[0].parts] == ["a.equipment"]


def test_a_grant_of_an_action_is_traced_to_the_whole_and_to_the_partners_eligible_cost() -> None:
    plan = plan_of("a", "b", costs=[line({"all": "true"}, "0.35")])
    node = traced("b.grant.amif", plan, amif())
    assert (node.cents, node.message.code) == (31, "trace-grant-divided")
    assert [(one.figure, one.cents) for one in node.parts] == [("total.grant.amif", 63), ("b.eligible", 35)]
    whole = traced("total.grant.amif", plan, amif())
    assert (whole.cents, whole.message.code) == (63, "trace-grant")
    assert [(one.figure, one.cents) for one in whole.parts] == [("a.eligible", 35), ("b.eligible", 35)]
    assert (whole.message.parameters["base"], whole.message.parameters["rate"]) == (Euro(70), Percent(900_000))


def test_the_whole_of_an_action_is_traced_to_those_whom_its_fund_covers_and_who_have_cost() -> None:
    call = call_of(opening(), rate("90", level="action", excludes={"country": ["NO"]}), mapping("staff", "staff"))
    plan = plan_of("a", "idle", partner("n", country="NO"), costs=[line(["a", "n"], "10.00")])
    whole = traced("total.grant.erdf", plan, call)
    assert (whole.cents, whole.rule, [one.figure for one in whole.parts]) == (900, "erdf_rate", ["a.eligible"])


def test_in_a_view_the_grant_of_an_action_is_the_sum_of_the_partners_parts() -> None:
    plan = plan_of("a", "b", phases=PHASES, costs=[line({"all": "true"}, "10", phase=one) for one in ("p", "q")])
    node = traced("total.grant.amif@phase:p", plan, amif())
    assert (node.cents, node.message.code, node.rule) == (1_800, "trace-project", "amif_rate")
    assert [one.figure for one in node.parts] == ["a.grant.amif@phase:p", "b.grant.amif@phase:p"]


def test_the_grant_of_the_project_names_the_rule_of_its_own_fund() -> None:
    call = interreg(rate("85", fund="ipa", applies_to={"country": ["ME"]}), percent="15")
    plan = plan_of("a", partner("m", country="ME"), costs=[line({"all": "true"}, "10", "equipment")])
    assert traced("total.grant.erdf", plan, call).rule == "erdf_rate"
    node = traced("total.grant.ipa", plan, call)
    assert (node.cents, node.rule, [one.cents for one in node.parts]) == (850, "ipa_rate", [0, 850])


def test_a_fund_with_a_rate_for_some_and_another_for_others_is_traced_to_the_one_that_is_for_the_partner() -> None:
    private = {"legal_form": ["private_non_profit"]}
    rates = [rate("80", excludes=private), rate("70", id="erdf_private", applies_to=private)]
    call = call_of(opening(), *rates, mapping("staff", "staff"))
    people = [partner("a", legal_form="public_body"), partner("b", legal_form="private_non_profit")]
    plan = plan_of(*people, costs=[line({"all": "true"}, "10.00")])
    assert [(one.cents, one.rule) for one in (traced(f"{who}.grant.erdf", plan, call) for who in "ab")] == [
        (800, "erdf_rate"),
        (700, "erdf_private"),
    ]
    whole = traced("total.grant.erdf", plan, call)
    assert (whole.cents, whole.rule, [one.cents for one in whole.parts]) == (1_500, None, [800, 700])
    assert [(one.figure, one.cents) for one in traced("b.own", plan, call).parts] == [
        ("b", 1_000),
        ("b.grant.erdf", 700),
    ]


def test_a_grant_that_the_ceiling_holds_says_so_with_the_limit() -> None:
    limit: Data = {"id": "cap", "kind": "amount_limit", "measures": "grant", "maximum": "5.00"}
    node = traced("total.grant.amif", plan_of("a", costs=[line("a", "10")]), amif(limit))
    assert (node.cents, node.message.code, node.message.parameters["limit"]) == (500, "trace-grant-capped", Euro(500))


def test_a_fund_that_is_not_for_a_partner_says_so() -> None:
    call = interreg(rate("85", fund="ipa", applies_to={"country": ["ME"]}))
    plan = plan_of("a", costs=[line("a", "10", "equipment")])
    assert outline(traced("a.grant.ipa", plan, call)) == ("a.grant.ipa", 0, "trace-fund-not-for", [])
    assert [one.figure for one in traced("a.own", plan, call).parts] == ["a", "a.grant.erdf"]


def test_own_is_the_total_without_the_grants_and_bears_is_own_and_settlement() -> None:
    plan = plan_of("a", "b", common_costs=[common("c", "10.00", "equipment", incurred_by="a")])
    assert [one.cents for one in traced("a.own", plan, interreg()).parts] == [1_000, 800]
    bears = traced("b.bears", plan, interreg())
    assert [(one.figure, one.cents) for one in bears.parts] == [("b.own", 0), ("b.settlement", 100)]
    assert traced("a.own", plan).message.code == "trace-own-without-grant"


@pytest.mark.parametrize(
    ("settle", "residue", "who", "code", "cents"),
    [
        ("residue", 200, "b", "trace-settlement-pays", 100),
        ("residue", 200, "a", "trace-settlement-gets", -100),
        ("whole", 1_000, "b", "trace-settlement-pays", 500),
    ],
)
def test_a_settlement_says_who_paid_what_was_covered_and_what_is_left_to_share(
    settle: str, residue: int, who: str, code: str, cents: int
) -> None:
    plan = plan_of("a", "b", common_costs=[common("c", "10.00", "equipment", incurred_by="a", settle=settle)])
    whole = traced(f"{who}.settlement", plan, interreg())
    (one,) = whole.parts
    assert (whole.cents, whole.message.code) == (cents, "trace-settlement")
    assert (one.cents, one.message.code) == (cents, code)
    parameters = one.message.parameters
    assert (parameters["incurrer"], parameters["count"], parameters["settle"]) == ("A", 2, settle)
    assert (parameters["cost"], parameters["grant"], parameters["residue"]) == (Euro(1_000), Euro(800), Euro(residue))


def test_only_common_costs_that_somebody_else_incurs_or_shares_are_settled() -> None:
    commons = [common("each", "4.00", "equipment"), common("c", "10.00", "equipment", incurred_by="a", shared_by="b")]
    plan = plan_of("a", "b", "outside", common_costs=commons)
    assert [one.cents for one in traced("b.settlement", plan).parts] == [1_000]
    assert outline(traced("outside.settlement", plan)) == ("outside.settlement", 0, "trace-no-settlement", [])


def test_a_common_cost_says_what_it_is_and_what_it_rests_on() -> None:
    plan = plan_of("a", common_costs=[common("c", "4.00", basis="quote", note="Printed in the minutes.")])
    assert traced("total.common.c", plan).message.parameters == {
        "title": "C",
        "basis": Term("basis", "quote"),
        "note": "Printed in the minutes.",
    }


def test_the_project_is_traced_to_its_members_and_to_what_nobody_pays() -> None:
    plan = plan_of(
        "a", "b", partner("x", commitment="candidate"), common_costs=[common("c", "3.01", split={"unit": "1"})]
    )
    assert outline(traced("total", plan))[:3] == ("total", 301, "trace-project")
    assert [(one.figure, one.cents) for one in traced("total", plan).parts] == [("a", 200), ("b", 100), ("", 1)]
    assert [one.figure for one in traced("total.bears", plan).parts] == ["a.bears", "b.bears"]


def test_somebody_who_does_not_take_part_has_nothing_and_that_is_said() -> None:
    plan = plan_of("a", partner("x", commitment="candidate"), costs=[line("x", "5")])
    assert outline(traced("x", plan)) == ("x", 0, "trace-no-member", [])
    assert outline(traced("x.staff", plan)) == ("x.staff", 0, "trace-lines", [])


def test_a_view_is_traced_with_its_own_names_lines_and_common_costs() -> None:
    plan = plan_of(
        "a",
        phases=PHASES,
        costs=[line("a", "1", phase="p"), line("a", "2", phase="q")],
        common_costs=[common("c", "4", "equipment", phase="q")],
    )
    assert outline(traced("a@phase:p", plan)) == (
        "a@phase:p",
        100,
        "trace-total",
        [("a.staff@phase:p", 100, "trace-lines", [("", 100, "trace-line", [])])],
    )
    assert [one.figure for one in traced("a@phase:q", plan).parts] == ["a.staff@phase:q", "a.common.c@phase:q"]


def test_a_common_cost_is_nothing_in_a_phase_in_which_it_does_not_lie() -> None:
    plan = plan_of("a", phases=PHASES, common_costs=[common("c", "4", phase="q")])
    assert traced("total.common.c@phase:p", plan).cents == 0
    assert traced("total.common.c@phase:q", plan).cents == 400
    assert traced("total.common.c", plan).cents == 400


def test_a_flat_rate_and_a_grant_in_a_view_are_traced_to_the_whole() -> None:
    plan = plan_of("a", phases=PHASES, costs=[line("a", "10", phase="p"), line("a", "10", phase="q")])
    flat = traced("a.office_and_administration@phase:p", plan, interreg())
    assert (flat.cents, flat.message.code, flat.parts[0].figure) == (
        150,
        "trace-part-of-flat-rate",
        "a.office_and_administration",
    )
    grant = traced("a.grant.erdf@phase:p", plan, interreg())
    assert (grant.cents, grant.message.code) == (920, "trace-part-of-grant")
    assert [(one.figure, one.cents) for one in grant.parts] == [("a.grant.erdf", 1_840), ("a.eligible@phase:p", 1_150)]


def test_a_flat_rate_on_a_flat_rate_is_traced_through_both() -> None:
    call = call_of(
        opening(),
        rounding("cut"),
        flat_rate("office", ["staff"], "15"),
        flat_rate("other", ["staff", "office"], "10"),
        *(mapping(one) for one in ("office", "other")),
        mapping("staff", "staff"),
    )
    node = traced("a.other", plan_of("a", costs=[line("a", "10")]), call)
    assert outline(node)[:2] == ("a.other", 115)
    assert [(one.figure, one.cents) for one in node.parts] == [("a.staff", 1_000), ("a.office", 150)]


@pytest.mark.parametrize("figure", ["nobody", "a.nothing", "a@phase:x"])
def test_a_figure_that_is_not_there_is_refused(figure: str) -> None:
    with pytest.raises(FigureUnknown):
        traced(figure, plan_of("a"))
