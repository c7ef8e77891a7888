"""What can be shared: own contributions by a key. What cannot: a grant, and work that a partner sells to the others."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from planner.engine.bodies import Bodies
from planner.engine.budget import budget
from planner.engine.checks import Case, findings
from planner.engine.compile import compile_plan
from planner.engine.contributions import financing
from planner.engine.period_axis import period_axis
from planner.engine.periods import by_period
from planner.engine.trace import explain
from planner.engine.views import in_view
from planner.findings import Euro, Finding, Status
from planner.plan.contributions import Origin
from planner.plan.edits import edited
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.plan.removal import partners_removed
from planner.plan.scenarios import situation
from planner.rules.call import Call
from planner.services.budgets import budget_json, budget_of
from planner.services.cases import Question
from planner.services.financing import financing_at
from planner.services.pool_list import new_pool, pool_grid
from planner.services.pools import pool_lines
from planner.services.provider_ways import provider_cases
from planner.wording import wording
from tests.builders import (
    OFFICIAL,
    UNKNOWN,
    Data,
    by_partner,
    call_of,
    common,
    defects_of_plan,
    figures_of,
    interreg,
    line,
    opening,
    partner,
    plan_of,
)

EN = wording("en", is_strict=True)
LEVEL: Data = {"id": "whose", "kind": "own_contribution_level"}
PARTNER = interreg({**LEVEL, "level": "partner"}, office="0")
ACTION = interreg({**LEVEL, "level": "action"}, office="0")
IN_FULL: Data = {"id": "grant_in_full", "kind": "noted", "value_noted": "No deduction."}
SHARED: Data = {"id": "shared_costs", "kind": "noted", "value_noted": "unknown", "cite": UNKNOWN}
COSTS = [line("city", "1000.00"), line("region", "500.00")]
POOL: Data = {"id": "together", "title": "Together"}
"""City needs 200.00 and Region 100.00 where 80 % is paid."""


def pooled(*people: Any, **more: Any) -> Plan:
    return plan_of(*(people or ("city", "region")), **{"costs": COSTS, "own_pools": [POOL], **more})


def said(plan: Plan, call: Call | None, *codes: str) -> list[Finding]:
    compiled = compile_plan(situation(plan), call)
    return [one for one in findings(Case(compiled, budget(compiled), None)) if one.code in codes]


def test_own_contributions_are_put_together_and_divided_and_no_grant_moves() -> None:
    compiled, figures = figures_of(pooled(), PARTNER)
    _, alone = figures_of(pooled(own_pools=[]), PARTNER)
    assert by_partner(compiled, figures.settlement) == {"city": -5_000, "region": 5_000}
    assert by_partner(compiled, figures.bears) == {"city": 15_000, "region": 15_000}
    assert (figures.grants == alone.grants).all()


def test_a_key_of_a_pool_weighs_and_what_it_gives_to_nobody_stays_with_each() -> None:
    people = [partner("city", indicators={"population": "3"}), partner("region", indicators={"population": "1"})]
    key = {"kind": "indicator", "indicator": "population"}
    compiled, figures = figures_of(pooled(*people, own_pools=[{**POOL, "key": key}]), PARTNER)
    assert by_partner(compiled, figures.bears) == {"city": 22_500, "region": 7_500}
    fixed = {"kind": "special", "amounts": {"city": "150.00", "region": "0.00"}}
    compiled, figures = figures_of(pooled(own_pools=[{**POOL, "key": fixed}]), PARTNER)
    assert by_partner(compiled, figures.bears) == {"city": 25_000, "region": 5_000}
    assert [one.status for one in said(pooled(own_pools=[{**POOL, "key": fixed}]), PARTNER, "pool-inexact")]


def test_volunteers_work_is_never_set_against_cash() -> None:
    costs = [*COSTS, line("region", "60.00", "volunteers")]
    call = interreg({**LEVEL, "level": "partner"}, office="0", percent="50")
    compiled, figures = figures_of(pooled(costs=costs), call)
    own = by_partner(compiled, figures.own)
    money = own["city"] + own["region"] - 60_00
    assert by_partner(compiled, figures.bears) == {"city": money // 2, "region": money // 2 + 60_00}


def test_a_pool_after_a_common_cost_counts_its_reimbursement_once() -> None:
    plan = pooled(costs=[], common_costs=[common("study", "100.00", incurred_by="city")])
    compiled, figures = figures_of(plan, None)
    assert by_partner(compiled, figures.bears) == {"city": 5_000, "region": 5_000}
    assert not figures.pooled.any()


def test_what_rests_on_an_unknown_rate_is_unknown_for_all_who_share_it() -> None:
    people = ("city", "region", "other")
    only = {**POOL, "shared_by": {"ids": ["city", "region"]}}
    plan = pooled(*people, own_pools=[only], costs=[*COSTS, line("other", "1.00")])
    compiled, figures = figures_of(plan, interreg(percent="unknown", office="0"))
    assert figures.unknown_pooled[0, :, 0].tolist() == [True, True, False]
    assert explain(compiled, figures, "city.bears").cents is None
    assert budget_of(plan, Question()).pools[0]["partners"][0]["part"] == "750.00"


def test_the_receiver_shows_an_origin_and_the_payer_needs_that_much_more() -> None:
    compiled, figures = figures_of(pooled(), PARTNER)
    city, region = financing_at(compiled, figures).rows
    assert (city.entered, city.missing) == ({Origin.TRANSFER: 5_000}, 15_000)
    assert (region.entered, region.missing) == ({Origin.TRANSFER: -5_000}, 15_000)
    assert financing_at(compiled, figures).total.missing == 30_000
    assert financing_at(compiled, figures).origins == (Origin.TRANSFER,)


def test_a_transfer_entered_by_hand_is_the_same_money() -> None:
    lines = [{"partner": "city", "origin": "transfer", "amount": "50.00"}]
    compiled, figures = figures_of(pooled(contributions=lines), PARTNER)
    assert financing(compiled, figures).missing.tolist() == [[15_000, 15_000]]


def test_without_a_call_what_is_needed_holds_the_pool_already() -> None:
    compiled, figures = figures_of(pooled(), None)
    assert financing(compiled, figures).missing.tolist() == [[75_000, 75_000]]


@pytest.mark.parametrize(
    ("call", "level", "status"),
    [(PARTNER, "partner", Status.MET), (ACTION, "action", Status.MET), (interreg(), "action", Status.TO_BE_VERIFIED)],
)
def test_what_a_pool_is_follows_from_whose_the_co_financing_is(call: Call, level: str, status: Status) -> None:
    [found] = said(pooled(), call, "pool-agreed")
    assert (found.parameters["level"], found.status, found.where) == (level, status, ("own_pools", 0))


def test_a_pool_of_one_divides_nothing_and_says_so() -> None:
    plan = pooled(own_pools=[{**POOL, "shared_by": {"ids": ["city"]}}])
    assert [one.parameters["count"] for one in said(plan, PARTNER, "pool-of-few")] == [1]


def test_the_figure_is_explained_to_what_each_would_pay() -> None:
    compiled, figures = figures_of(pooled(), PARTNER)
    [pool] = explain(compiled, figures, "city.settlement").parts
    assert (pool.cents, pool.message.code) == (-5_000, "trace-pool")
    assert [(one.figure, one.cents) for one in pool.parts] == [
        ("", 15_000),
        ("city.own", 20_000),
        ("region.own", 10_000),
    ]


def test_views_and_periods_of_a_pool_sum_to_it_and_to_zero() -> None:
    work = [{"id": "wp-1", "title": "One", "months": [1, 7]}, {"id": "wp-2", "title": "Two", "months": [5, 12]}]
    costs = [line("city", "1000.01", work_package="wp-1"), line("region", "500.05", work_package="wp-2")]
    costs.append(line("third", "33.33", work_package="wp-1"))
    plan = pooled("city", "region", "third", costs=costs, work_packages=work, duration_months="12", period_months="6")
    compiled, figures = figures_of(plan, PARTNER)
    axis = period_axis(plan)
    assert axis is not None
    places = [np.arange(len(compiled.places)) == at for at in range(len(compiled.places))]
    for parts in ([in_view(compiled, figures, one) for one in places], by_period(compiled, figures, axis)):
        assert (np.sum([one.pooled for one in parts], axis=0) == figures.pooled).all()
        assert all((one.pooled.sum(axis=1) == 0).all() for one in parts)
    assert explain(compiled, figures, "city.settlement@period:1").parts
    assert explain(compiled, figures, "city.settlement@wp:wp-1").parts


def test_the_command_line_shows_a_pool_beside_what_each_bears() -> None:
    shown = budget_json(budget_of(pooled(), Question()), EN)
    assert shown["own_pools"][0]["partners"][0] == {
        "id": "city",
        "alone": "1000.00",
        "part": "750.00",
        "settlement": "-250.00",
    }


def test_names_in_a_pool_must_lead_somewhere_and_keep_their_partner() -> None:
    people = [partner("city"), partner("region")]
    [wrong] = defects_of_plan(partners=people, own_pools=[{**POOL, "shared_by": {"ids": ["town"]}}])
    assert (wrong.code, wrong.where) == ("name-leads-nowhere", ("own_pools", 0, "shared_by"))
    plan = pooled(own_pools=[{**POOL, "key": {"kind": "one", "partner": "city"}}])
    edit, obstacles = partners_removed(plan, ["city"])
    assert edit is None
    assert [one.code for one in obstacles] == ["partner-in-key"]


def test_a_page_adds_a_pool_and_shows_what_it_makes_of_each() -> None:
    plan, defects = edited(pooled(own_pools=[]), new_pool(pooled(own_pools=[]), EN))
    assert plan is not None, defects
    assert len(pool_grid(plan, EN).ids) == 1
    compiled, figures = figures_of(plan, PARTNER)
    assert [one.moves for one in pool_lines(compiled, figures, 0)] == [-5_000, 5_000]
    agreed = pooled(own_pools=[{**POOL, "key": {"kind": "one", "partner": "city"}}])
    assert len(pool_grid(agreed, EN).ids) == 1


# -- what cannot be shared -------------------------------------------------------------------------


def test_getting_more_than_its_own_contribution_takes_from_a_grant() -> None:
    """City pays 100, gets 80 of it from the fund, and is reimbursed 50: its own contribution was 20."""
    plan = plan_of(
        "city", "region", common_costs=[common("study", "100.00", "equipment", incurred_by="city", settle="whole")]
    )
    [found] = said(plan, interreg(IN_FULL), "grant-netted")
    assert (found.status, found.rule) == (Status.NOT_MET, "grant_in_full")
    assert (found.parameters["limit"], found.parameters["gap"]) == (Euro(20_00), Euro(30_00))
    [found] = said(plan, interreg(), "grant-netted")
    assert (found.status, found.rule) == (Status.TO_BE_VERIFIED, None)
    residue = plan_of("city", "region", common_costs=[common("study", "100.00", "equipment", incurred_by="city")])
    assert said(residue, interreg(IN_FULL), "grant-netted") == []
    assert said(pooled(), PARTNER, "grant-netted") == []


def test_whether_others_may_claim_a_shared_cost_is_to_be_asked_where_nobody_knows() -> None:
    plan = plan_of("city", "region", common_costs=[common("study", "100.00", incurred_by="city"), common("film", "5")])
    [found] = said(plan, interreg(SHARED), "shared-cost-rule-unknown")
    assert (found.where, found.rule) == (("common_costs", 0, "incurred_by"), "shared_costs")
    known = interreg({**SHARED, "value_noted": "Yes.", "cite": OFFICIAL})
    assert said(plan, known, "shared-cost-rule-unknown") == []


@pytest.mark.parametrize(
    "text", ["migration POLICY group", "Migration Policy Group, Brussels", "mpg", "999888777", "Groupe: Études-Nord"]
)
def test_a_body_is_known_however_it_is_written(text: str) -> None:
    people = [
        Partner.model_validate(partner("mpg", name="Migration Policy Group", pic="999888777")),
        Partner.model_validate(partner("nord", name="Etudes Nord")),
    ]
    found = Bodies(people).named_in(text)
    assert found is not None
    assert found.id == ("nord" if "tudes" in text else "mpg")
    assert Bodies(people).named_in("Migration Office") is None


def test_external_work_of_another_partner_is_a_finding_and_travel_to_it_is_not() -> None:
    lines = [
        line("city", "5.00", "external_expertise_and_services", what="Evaluation by Region"),
        line("region", "5.00", "external_expertise_and_services", what="Region, printing"),
        line("city", "5.00", "travel_and_accommodation", what="To Region"),
    ]
    outside = {"id": "external_bodies_only", "kind": "noted", "value_noted": "Outside bodies."}
    [found] = said(plan_of("city", "region", costs=lines), call_of(opening(), outside), "line-buys-from-partner")
    assert (found.where, found.rule) == (("costs", 0, "what"), "external_bodies_only")


def provided(**more: Any) -> Plan:
    people = [partner("lead", role="lead"), partner("city", country="FI"), partner("mpg", name="Policy Group")]
    work = common("study", "9000.00", "external_expertise_and_services", provider="Policy Group", **more)
    return plan_of(*people, costs=[line("lead", "100.00")], common_costs=[work], call="interreg/euro-med/4/transfer")


def test_each_way_out_is_computed_to_the_cent_and_answers_the_finding() -> None:
    [case] = provider_cases(provided(), EN)
    today, *ways = case.ways
    assert [len(one.partners) for one in (today, *ways)] == [3, 3, 2, 2]
    assert today.edit is None
    for way in ways:
        assert way.edit is not None
        plan, defects = edited(provided(), way.edit)
        assert plan is not None, defects
        kept = plan.scenarios[-1].id
        shown = budget_of(plan, Question(scenario=kept))
        assert "provider-is-partner" not in [one.code for one in shown.findings]
        assert {one.partner.id: one.bears for one in shown.partners} == {
            name: one.bears for name, one in way.partners.items()
        }
        assert sum(one.bears or 0 for one in way.partners.values()) == way.whole.bears
        whole = way.whole
        assert None not in (whole.total, whole.grant, whole.bears)
        assert (whole.total or 0) == (whole.grant or 0) + (whole.bears or 0)
    assert ways[1].partners["lead"].total == 9_115_00


def test_a_body_that_has_the_work_in_its_own_budget_sells_nothing() -> None:
    assert provider_cases(provided(incurred_by="mpg"), EN) == ()
