"""The budget as rows: sums by fund and category, and what is unknown in them."""

from __future__ import annotations

from planner.plan.model import Plan
from planner.rules.call import Call
from planner.services.budgets import Budget, budget_at
from planner.services.cases import Question
from tests.builders import amif, call_of, common, figures_of, interreg, line, mapping, opening, partner, plan_of, rate

PRIVATE = {"legal_form": ["private_non_profit"]}


def rows(plan: Plan, call: Call | None) -> Budget:
    compiled, figures = figures_of(plan, call)
    return budget_at(compiled, figures, figures, Question())


def test_a_fund_with_a_rate_for_some_and_another_for_others_is_added_up() -> None:
    rates = [rate("80", excludes=PRIVATE), rate("70", id="erdf_private", applies_to=PRIVATE)]
    people = [partner("a", legal_form="public_body"), partner("b", legal_form="private_non_profit")]
    seen = rows(
        plan_of(*people, costs=[line({"all": "true"}, "10.00")]), call_of(opening(), *rates, mapping("staff", "staff"))
    )
    assert [one.grants for one in seen.partners] == [{"erdf": 800}, {"erdf": 700}]
    assert (seen.funds, seen.sums.grant) == ({"erdf": 1_500}, 1_500)


def test_a_fund_whose_rate_for_somebody_is_unknown_has_an_unknown_sum() -> None:
    rates = [rate("80", excludes=PRIVATE), rate("unknown", id="erdf_private", applies_to=PRIVATE)]
    people = [partner("a", legal_form="public_body"), partner("b", legal_form="private_non_profit")]
    seen = rows(
        plan_of(*people, costs=[line({"all": "true"}, "10.00")]), call_of(opening(), *rates, mapping("staff", "staff"))
    )
    assert [one.grants for one in seen.partners] == [{"erdf": 800}, {"erdf": None}]
    assert (seen.funds, seen.sums.grant, seen.sums.own) == ({"erdf": None}, None, None)


def test_only_those_who_take_part_have_a_row_and_an_unknown_amount_is_none() -> None:
    plan = plan_of(
        "a",
        "b",
        partner("candidate", commitment="candidate"),
        costs=[line("a", "10.00"), line("candidate", "99.00")],
        common_costs=[common("x", "unknown", "equipment", shared_by="b")],
    )
    seen = rows(plan, interreg())
    assert [(one.partner.id, one.total, one.bears) for one in seen.partners] == [("a", 1_150, 230), ("b", None, None)]
    assert [one.common for one in seen.partners] == [{}, {"x": None}]
    assert (seen.sums.total, seen.categories["staff"], seen.commons) == (None, 1_000, {"x": None})


def test_what_nobody_pays_is_in_the_total_of_the_project_and_in_no_row() -> None:
    plan = plan_of("a", "b", common_costs=[common("x", "3.01", split={"unit": "1"})])
    seen = rows(plan, None)
    assert [one.total for one in seen.partners] == [200, 100]
    assert (seen.sums.total, seen.sums.unassigned, seen.sums.own) == (301, 1, 300)


def test_a_fund_that_pays_nothing_is_shown_and_a_category_without_cost_is_not() -> None:
    seen = rows(plan_of("a"), amif())
    assert (seen.funds, seen.categories) == ({"amif": 0}, {})
