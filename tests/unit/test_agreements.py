"""Agreements, late joiners and leavers, and the chain of contracts and payments, in small plans."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.engine.chain import Chain, chain_of
from planner.errors import NameUnknown
from planner.plan.edits import edited
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data
from planner.plan.removal import partners_removed
from planner.services.agreements import (
    AgreedTerms,
    agreed_table,
    agreement_recorded,
    contract_added,
    payment_added,
    planned_as_due,
)
from planner.services.cases import Question
from planner.services.chain import chain_table, chains
from planner.services.late import LateCommon, late_shares, said_note, said_touched
from planner.services.plans import open_example
from planner.simulation.late import Move
from planner.wording import wording
from tests.builders import common, defects_of_plan, figures_of, findings_of, partner, plan_of

WORDS = wording("en", is_strict=True)
PEOPLE = ("city", "region", "county", partner("joiner", commitment="candidate"))
SHARES = {"city": "333.34", "region": "333.34", "county": "333.33"}
AGREED = {"id": "a1", "dated": "2026-02-15", "shares": SHARES}
PAID = {"id": "p1", "partner": "region", "to": "city", "amount": "333.34", "status": "paid"}


def study(*agreements: dict[str, Any], **more: Any) -> Plan:
    given = {"provider": "Institute", "agreements": list(agreements), **more}
    return plan_of(*PEOPLE, common_costs=[common("study", "1000.01", **given)])


def after(plan: Plan, move: Move, *, stays_bound: bool | None = None) -> LateCommon:
    return late_shares(plan, Question(), move, stays_bound=stays_bound).commons[0]


def rows(found: LateCommon, *figures: str) -> dict[str, tuple[int | None, ...]]:
    return {one.id: tuple(getattr(one, name) for name in figures) for one in found.rows}


def chain(plan: Plan) -> Chain:
    return chains(plan, Question(), common="study")[0][0]


# -- late joiners and leavers ----------------------------------------------------------------------


def test_a_joiner_has_a_debit_note_and_the_others_credit_notes_that_sum_to_zero() -> None:
    found = after(study(AGREED), Move(joins=("joiner",)))
    assert rows(found, "agreed", "now", "note") == {
        "city": (333_34, 250_01, -83_33),
        "region": (333_34, 250_00, -83_34),
        "county": (333_33, 250_00, -83_33),
        "joiner": (0, 250_00, 250_00),
    }
    assert found.total("note") == 0


def test_a_leaver_gets_back_its_share_unless_it_stays_bound() -> None:
    free = after(study(AGREED), Move(leaves=("region",)))
    assert rows(free, "now", "note") == {
        "city": (500_01, 166_67),
        "region": (0, -333_34),
        "county": (500_00, 166_67),
    }
    bound = after(study(AGREED), Move(leaves=("region",)), stays_bound=True)
    assert rows(bound, "now", "is_bound")["region"] == (333_34, True)
    assert not bound.is_touched


def test_an_agreement_itself_can_say_that_leavers_stay_bound() -> None:
    plan = study({**AGREED, "leavers_stay_bound": True})
    assert not after(plan, Move(leaves=("county",))).is_touched
    assert after(plan, Move(leaves=("county",)), stays_bound=False).is_touched


def test_what_is_paid_decides_what_comes_back_and_what_is_still_to_be_paid() -> None:
    paid = [{**PAID, "to": "Institute"}]
    found = after(study(AGREED, payments=paid), Move(joins=("joiner",)))
    assert rows(found, "paid", "open") == {
        "city": (0, 250_01),
        "region": (333_34, -83_34),
        "county": (0, 250_00),
        "joiner": (0, 250_00),
    }


def test_where_one_partner_incurs_the_cost_what_is_open_goes_through_it_and_sums_to_zero() -> None:
    paid = [PAID, {"id": "p2", "partner": "city", "to": "Institute", "amount": "1000.01", "status": "paid"}]
    found = after(study(AGREED, incurred_by="city", payments=paid), Move(joins=("joiner",)))
    assert rows(found, "paid", "open") == {
        "city": (-333_34, -416_66),
        "region": (333_34, -83_34),
        "county": (0, 250_00),
        "joiner": (0, 250_00),
    }
    assert found.total("open") == 0
    notes = {one.id: said_note(found, one, WORDS) for one in found.rows}
    assert notes["region"].endswith("€333.34 is paid. To be paid back: €83.34 (through City).")
    assert notes["city"].endswith("To be received from the others: €416.66.")
    assert "no share was agreed" in notes["joiner"]


def test_a_due_payment_is_not_paid() -> None:
    found = after(study(AGREED, payments=[{**PAID, "status": "due"}], incurred_by="city"), Move())
    assert rows(found, "paid")["region"] == (0,)


def test_the_last_agreement_holds_and_those_before_it_stay() -> None:
    older = {"id": "a0", "dated": "2026-01-15", "shares": {"city": "1000.01"}}
    plan = study(older, AGREED)
    assert not after(plan, Move()).is_touched
    table = agreed_table(plan, plan.common_costs[0], WORDS)
    assert table.heads == ("Partner", "Agreed on 15 February 2026", "Agreed on 15 January 2026")
    assert table.rows == (
        ("City", "333.34", "1,000.01"),
        ("Region", "333.34", "–"),
        ("County", "333.33", "–"),
        ("All together", "1,000.01", "1,000.01"),
    )


def test_who_agreed_and_has_no_budget_any_more_still_gets_back_its_share() -> None:
    people = ("city", partner("region", role="associated"), "county")
    plan = plan_of(*people, common_costs=[common("study", "1000.01", agreements=[AGREED])])
    assert rows(after(plan, Move()), "agreed", "now")["region"] == (333_34, 0)


def test_bound_shares_beyond_the_cost_are_cut_down_to_it() -> None:
    plan = plan_of(*PEOPLE, common_costs=[common("study", "500.00", agreements=[AGREED])])
    found = after(plan, Move(leaves=("city", "region")), stays_bound=True)
    assert rows(found, "now") == {"city": (250_00,), "region": (250_00,), "county": (0,)}


def test_an_unknown_amount_leaves_shares_open_and_what_the_bound_owe_as_agreed() -> None:
    plan = plan_of(*PEOPLE, common_costs=[common("study", "unknown", agreements=[AGREED])])
    found = after(plan, Move(leaves=("region",)), stays_bound=True)
    assert rows(found, "now") == {"city": (None,), "region": (333_34,), "county": (None,)}
    assert found.is_touched
    assert found.total("now") is None


def test_which_agreements_are_touched_is_said() -> None:
    other = common("site", "90", agreements=[{**AGREED, "id": "a2", "shares": {"city": "90"}}], shared_by="city")
    plan = plan_of(*PEOPLE, common_costs=[common("study", "1000.01", agreements=[AGREED]), other])
    seen = late_shares(plan, Question(), Move(joins=("joiner",)))
    assert said_touched(seen, WORDS) == "One agreement is touched: Study."
    assert said_touched(late_shares(plan, Question(), Move()), WORDS) == "No agreement is touched."


def test_a_partner_or_common_cost_that_is_not_there_is_refused() -> None:
    for move, name in ((Move(joins=("nobody",)), None), (Move(), "nothing")):
        with pytest.raises(NameUnknown):
            late_shares(study(AGREED), Question(), move, common=name)


# -- recording, editing, removing ------------------------------------------------------------------


def test_the_shares_of_now_are_recorded_to_the_cent_behind_what_was_agreed_before() -> None:
    plan = study({**AGREED, "shares": {"city": "1000.01"}})
    terms = AgreedTerms(date(2026, 3, 1), " Minutes ", leavers_stay_bound=True)
    edit = agreement_recorded(plan, plan.common_costs[0], Question(), terms)
    assert edit is not None
    changed, findings = edited(plan, edit)
    assert changed is not None, findings
    first, last = changed.common_costs[0].agreements
    assert first == plan.common_costs[0].agreements[0]
    assert last.shares == {"city": 333_34, "region": 333_34, "county": 333_33}
    assert (last.dated, last.document, last.leavers_stay_bound) == (date(2026, 3, 1), "Minutes", True)


def test_shares_that_nobody_knows_are_not_recorded() -> None:
    plan = plan_of(*PEOPLE, common_costs=[common("study", "unknown")])
    terms = AgreedTerms(date(2026, 3, 1))
    assert agreement_recorded(plan, plan.common_costs[0], Question(), terms) is None


def test_edits_of_contracts_and_payments_give_plans_that_can_be_read() -> None:
    plan = study(AGREED)
    for make in (
        payment_added,
        lambda one, cost: contract_added(one, cost, {"by": {"all": True}, "with": "Institute"}),
    ):
        changed, findings = edited(plan, make(plan, plan.common_costs[0]))
        assert changed is not None, findings
        plan = changed
    assert [one.partner for one in plan.common_costs[0].payments] == ["city"]
    assert parse_plan(plan_data(plan))[0] == plan


def test_what_is_planned_can_be_entered_as_due_and_nothing_is_left_to_plan() -> None:
    plan = study(incurred_by="city", payments=[PAID])
    edit = planned_as_due(plan, chain(plan))
    assert edit is not None
    changed, findings = edited(plan, edit)
    assert changed is not None, findings
    assert [(one.partner, one.to, one.amount) for one in changed.common_costs[0].payments[1:]] == [
        ("city", "Institute", 1000_01),
        ("county", "city", 333_33),
    ]
    assert planned_as_due(changed, chain(changed)) is None


@pytest.mark.parametrize(
    "more",
    [
        {"agreements": [AGREED]},
        {"payments": [{**PAID, "to": "Institute"}]},
        {"payments": [{**PAID, "partner": "city", "to": "region"}]},
        {"contracts": [{"id": "c1", "by": "region", "with": "Institute"}]},
        {"contracts": [{"id": "c1", "by": "city", "with": "region"}]},
    ],
)
def test_who_is_named_in_what_was_agreed_contracted_or_paid_cannot_be_removed(more: dict[str, Any]) -> None:
    plan = plan_of(*PEOPLE, common_costs=[common("study", "1000.01", **more)])
    edit, obstacles = partners_removed(plan, ["region"])
    assert edit is None
    assert [one.code for one in obstacles] == ["partner-in-agreement"]
    assert partners_removed(plan, ["joiner"])[0] is not None


def test_a_contract_forgets_an_action_that_goes_with_its_owner() -> None:
    contracts = [{"id": "c1", "by": "city", "with": "Institute", "action": "sign"}]
    plan = plan_of(
        *PEOPLE,
        common_costs=[common("study", "1000.01", contracts=contracts)],
        actions=[{"id": "sign", "owner": "county", "what": "Sign"}],
    )
    edit, _ = partners_removed(plan, ["county"])
    assert edit is not None
    changed, findings = edited(plan, edit)
    assert changed is not None, findings
    assert changed.common_costs[0].contracts[0].action is None


def test_names_that_lead_nowhere_and_ids_used_twice_are_refused() -> None:
    contract = {"id": "p1", "by": "city", "with": "Institute", "waits_for": ["nothing"], "action": "none"}
    costs = [
        common("study", "1", agreements=[{**AGREED, "shares": {"nobody": "1"}}], contracts=[contract], payments=[PAID])
    ]
    found = defects_of_plan(partners=[partner("city"), partner("region")], common_costs=costs)
    places = {(one.code, one.where[2:]) for one in found}
    assert places == {
        ("name-leads-nowhere", ("agreements", 0, "shares", "nobody")),
        ("name-leads-nowhere", ("contracts", 0, "action")),
        ("name-leads-nowhere", ("contracts", 0, "waits_for", 0)),
        ("id-twice", ("payments", 0, "id")),
    }


# -- findings --------------------------------------------------------------------------------------


def test_a_finding_says_who_pays_how_much_more_or_less_than_agreed() -> None:
    people = ("city", "region", "county", "joiner")
    plan = plan_of(*people, common_costs=[common("study", "1000.01", agreements=[AGREED])])
    (found,) = [one for one in findings_of(plan) if one.code == "agreement-differs"]
    assert found.where == ("common_costs", 0, "agreements", 0)
    assert WORDS.finding(found).says == (
        "“Study”: the shares agreed on 15 February 2026 are not those of the plan now: Joiner pays €250.00 more; "
        "Region pays €83.34 less; City and County pay €83.33 less each."
    )


def test_kept_and_open_agreements_are_said_too() -> None:
    codes = {one.code for one in findings_of(study(AGREED))}
    assert "agreement-kept" in codes
    plan = plan_of(*PEOPLE, common_costs=[common("study", "unknown", agreements=[AGREED])])
    assert "agreement-open" in {one.code for one in findings_of(plan)}


@pytest.mark.parametrize("is_through_actions", [False, True])
def test_contracts_that_wait_for_each_other_in_a_circle_are_found(is_through_actions: bool) -> None:
    first = {"id": "c1", "by": "city", "with": "Institute", "waits_for": ["c2"]}
    second: dict[str, Any] = {"id": "c2", "by": "region", "with": "Institute"}
    actions: list[dict[str, Any]] = []
    if is_through_actions:
        first["action"], second["action"] = "one", "two"
        actions = [
            {"id": "one", "owner": "city", "what": "One"},
            {"id": "two", "owner": "region", "what": "Two", "needs": ["one"]},
        ]
    else:
        second["waits_for"] = ["c1"]
    costs = [common("study", "1000.01", contracts=[first, second, {"id": "c0", "by": "city", "with": "X"}])]
    plan = plan_of(*PEOPLE, common_costs=costs, actions=actions)
    (found,) = [one for one in findings_of(plan) if one.code == "contracts-in-circle"]
    assert found.where == ("common_costs", 0, "contracts", 0, "waits_for")
    # A chain with a circle is still drawn.
    assert chain_table(plan, chain(plan), {}, WORDS).rows


def test_contracts_in_a_row_are_no_circle() -> None:
    contracts = [
        {"id": "c1", "by": "city", "with": "Institute"},
        {"id": "c2", "by": "region", "with": "Institute", "waits_for": ["c1"]},
        {"id": "c3", "by": "county", "with": "Institute", "waits_for": ["c1", "c2"]},
    ]
    assert "contracts-in-circle" not in {one.code for one in findings_of(study(contracts=contracts))}


# -- the chain -------------------------------------------------------------------------------------


def links(found: Chain) -> list[tuple[str, str, str, int | None, str]]:
    return [(one.kind, one.sender, one.receiver, one.cents, one.standing) for one in found.links]


def test_members_pay_the_provider_and_what_is_paid_is_not_planned_again() -> None:
    found = chain(study(payments=[{**PAID, "to": "Institute", "amount": "400"}]))
    assert links(found) == [
        ("payment", "region", "Institute", 400_00, "paid"),
        ("payment", "city", "Institute", 333_34, "planned"),
        ("payment", "Institute", "region", 66_66, "planned"),
        ("payment", "county", "Institute", 333_33, "planned"),
    ]
    assert sum(one or 0 for one in found.to_providers) == 1000_01
    assert found.to_partners == (0, 0, 0)


def test_where_one_partner_incurs_the_cost_the_others_reimburse_it_once_it_has_paid() -> None:
    contract = {"id": "c1", "by": "city", "with": "Institute", "amount": "1000.01"}
    found = chain(study(incurred_by="city", contracts=[contract]))
    assert links(found) == [
        ("contract", "city", "Institute", 1000_01, ""),
        ("payment", "city", "Institute", 1000_01, "planned"),
        ("payment", "region", "city", 333_34, "planned"),
        ("payment", "county", "city", 333_33, "planned"),
    ]
    assert [one.waits_for for one in found.links] == [
        (),
        ("c1.city",),
        ("planned.city.Institute",),
        ("planned.city.Institute",),
    ]
    assert sum(one or 0 for one in found.to_partners) == 0


def test_what_is_paid_to_the_provider_in_place_of_the_one_who_incurs_counts_as_reimbursed() -> None:
    found = chain(study(incurred_by="city", payments=[{**PAID, "to": "Institute", "amount": "333.34"}]))
    assert [one for one in links(found) if one[4] == "planned"] == [
        ("payment", "city", "Institute", 666_67, "planned"),
        ("payment", "county", "city", 333_33, "planned"),
    ]


def test_an_advance_for_which_a_contract_waits_does_not_wait_for_that_contract() -> None:
    contract = {"id": "c1", "by": "region", "with": "Institute", "waits_for": ["p1"]}
    found = chain(study(contracts=[contract], payments=[{**PAID, "to": "Institute"}]))
    waits = {one.id: one.waits_for for one in found.links}
    assert waits["c1.region"] == ("p1",)
    assert waits["p1"] == ()


def test_an_unknown_amount_is_open_in_the_chain_and_in_its_sums() -> None:
    plan = plan_of(*PEOPLE, common_costs=[common("study", "unknown")])
    found = chain(plan)
    assert {one.cents for one in found.links} == {None}
    assert set(found.to_providers) == {None}


def test_the_worked_case_has_the_chain_of_2017_and_its_figures_unchanged() -> None:
    plan = open_example("mipex-reg")
    (found,), names = chains(plan, Question(), common="common-work-1")
    table = chain_table(plan, found, names, WORDS)
    assert table.balance[-1][1:] == (11_350_00, 0, 11_350_00)
    assert [one.who for one in table.rows[:2]] == ["Catalonia", "Catalonia"]
    assert table.rows[2].waits == "contract of Catalonia with Migration Policy Group and CIDOB"
    assert [one.what for one in table.rows[-2:]] == ["Bring the experts of all regions together", "Start the pilot"]
    assert table.rows[-2].waits == "contracts of 7 partners with Migration Policy Group and CIDOB"
    assert "③" in table.drawing


def test_names_in_the_drawing_mean_nothing_to_it() -> None:
    people = (partner("city", name='City "x" --> [y] | & <b>'), "region")
    plan = plan_of(*people, common_costs=[common("study", "10", provider="A#1;")])
    (found,), names = chains(plan, Question())
    drawing = chain_table(plan, found, names, WORDS).drawing
    assert "#quot;x#quot; --#gt; [y] / #amp; #lt;b#gt;" in drawing
    assert "A#35;1;" in drawing


def test_the_chain_of_the_first_scenario_of_a_batch_is_that_of_the_plan() -> None:
    plan = study()
    assert chain_of(*figures_of(plan), plan.common_costs[0]).ids == ("city", "region", "county")
