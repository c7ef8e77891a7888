"""The steps by example: lines, common costs, flat rates, grants, settlements, and what nobody knows of them."""

from __future__ import annotations

from typing import Any

import pytest

from planner.engine.budget import budget
from planner.engine.compile import Compiled
from planner.engine.figures import Figures
from planner.engine.views import in_view, phase_places, work_package_places
from planner.errors import AmountTooLarge, PhaseUnknown
from planner.money import MAX_CENTS
from planner.rules.call import Call
from planner.terms import write_euro
from tests.builders import (
    Data,
    amif,
    by_partner,
    call_of,
    common,
    compiled_of,
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
INDIRECT: Data = {"rule": "indirect_costs_flat"}


def costs_of(compiled: Compiled, figures: Figures, partner_id: str) -> dict[str, int]:
    at = compiled.position_of(partner_id)
    amounts = zip(compiled.categories, figures.costs[0, at], strict=True)
    return {category: int(cents) for category, cents in amounts if cents}


# -- flat rates ------------------------------------------------------------------------------------


def test_office_and_travel_are_cut_shares_of_staff() -> None:
    plan = plan_of("a", costs=[line("a", "33.37")], choices=[TRAVEL])
    assert costs_of(*figures_of(plan, interreg()), "a") == {
        "staff": 3_337,
        "office_and_administration": 500,
        "travel_and_accommodation": 500,
    }


def test_lines_in_the_place_of_a_flat_rate_are_set_aside_and_come_back_without_it() -> None:
    lines = [line("a", "100"), line("a", "30", "travel_and_accommodation"), line("a", "9", "office_and_administration")]
    chosen = figures_of(plan_of("a", costs=lines, choices=[TRAVEL]), interreg())
    assert costs_of(*chosen, "a")["travel_and_accommodation"] == 1_500
    entered = figures_of(plan_of("a", costs=lines), interreg())
    assert costs_of(*entered, "a")["travel_and_accommodation"] == 3_000
    assert costs_of(*entered, "a")["office_and_administration"] == 1_500


def test_a_flat_rate_on_a_flat_rate_uses_the_amount_already_rounded() -> None:
    call = call_of(
        opening(),
        rounding("cut"),
        flat_rate("office", ["staff"], "15"),
        flat_rate("other", ["staff", "office"], "30"),
        mapping("staff", "staff"),
        mapping("office"),
        mapping("other"),
    )
    # 15 % of 10.03 is 1.5045, cut to 1.50; 30 % of 11.53 is 3.459, cut to 3.45. Uncut it would be 3.46.
    assert costs_of(*figures_of(plan_of("a", costs=[line("a", "10.03")]), call), "a")["other"] == 345


def test_a_members_part_of_a_common_cost_is_in_the_base_of_its_category() -> None:
    plan = plan_of("a", "b", costs=[line("a", "10")], common_costs=[common("c", "7.01", category="staff")])
    compiled, figures = figures_of(plan, interreg())
    assert costs_of(compiled, figures, "a")["office_and_administration"] == (1_000 + 351) * 15 // 100
    assert costs_of(compiled, figures, "b")["office_and_administration"] == 350 * 15 // 100


def test_an_incurred_common_cost_is_in_the_base_of_the_one_who_incurs_it_alone() -> None:
    plan = plan_of("a", "b", common_costs=[common("c", "7.01", category="staff", incurred_by="b")])
    compiled, figures = figures_of(plan, interreg())
    assert costs_of(compiled, figures, "a") == {}
    assert costs_of(compiled, figures, "b") == {"office_and_administration": 105}
    assert by_partner(compiled, figures.total) == {"a": 0, "b": 701 + 105}


# -- common costs ----------------------------------------------------------------------------------


def test_members_share_a_common_cost_and_candidates_do_not() -> None:
    plan = plan_of("a", "b", partner("c", commitment="candidate"), "d", common_costs=[common("x", "1.00")])
    compiled, figures = figures_of(plan)
    assert by_partner(compiled, figures.total) == {"a": 34, "b": 33, "c": 0, "d": 33}


def test_only_those_who_share_it_have_a_part() -> None:
    compiled, figures = figures_of(plan_of("a", "b", "c", common_costs=[common("x", "1.01", shared_by=["a", "c"])]))
    assert by_partner(compiled, figures.total) == {"a": 51, "b": 0, "c": 50}


@pytest.mark.parametrize("shared", [{"tag": "nobody"}, "c"])
def test_a_common_cost_that_no_member_shares_is_unassigned(shared: Any) -> None:
    plan = plan_of("a", partner("c", commitment="candidate"), common_costs=[common("x", "1.00", shared_by=shared)])
    _, figures = figures_of(plan)
    assert (figures.total.sum(), figures.unassigned.tolist()) == (0, [100])


def test_a_common_cost_is_unassigned_when_the_one_who_incurs_it_is_no_member() -> None:
    absent = partner("c", commitment="candidate")
    _, figures = figures_of(plan_of("a", absent, common_costs=[common("x", "1.00", incurred_by="c")]))
    assert (figures.total.sum(), figures.settlement.sum(), figures.unassigned.tolist()) == (0, 0, [100])


@pytest.mark.parametrize(
    "people",
    [
        {"partners": [partner("a"), partner("c", role="associated")]},
        {"partners": [partner("a")], "scenarios": [{"id": "s", "add": [partner("c")]}]},
    ],
    ids=["associated", "of another scenario"],
)
def test_a_common_cost_of_somebody_without_a_row_is_unassigned_and_not_the_members(people: Data) -> None:
    _, figures = figures_of(
        plan_of(*people.pop("partners"), **people, common_costs=[common("x", "1", incurred_by="c")])
    )
    assert (figures.total.tolist(), figures.unassigned.tolist()) == ([[0]], [100])


def test_the_rest_is_unassigned_when_the_one_who_takes_it_is_not_there() -> None:
    split = {"method": "rest_to", "rest_to": "c"}
    here = plan_of("a", "b", "c", common_costs=[common("x", "1.00", split=split)])
    candidate = plan_of("a", "b", partner("c", commitment="candidate"), common_costs=[common("x", "1.01", split=split)])
    added = plan_of(
        "a", "b", common_costs=[common("x", "1.01", split=split)], scenarios=[{"id": "s", "add": [partner("c")]}]
    )
    assert figures_of(here)[1].total.tolist() == [[33, 33, 34]]
    for plan in (candidate, added):
        _, figures = figures_of(plan)
        assert (figures.total[0, :2].tolist(), figures.total.sum(), figures.unassigned.tolist()) == ([50, 50], 100, [1])


# -- grants ----------------------------------------------------------------------------------------


def test_a_grant_per_partner_is_cut_and_the_cent_stays_with_the_partner() -> None:
    plan = plan_of("a", "b", costs=[line("a", "0.99", "equipment"), line("b", "1.01", "equipment")])
    compiled, figures = figures_of(plan, interreg())
    assert by_partner(compiled, figures.grant) == {"a": 79, "b": 80}
    assert by_partner(compiled, figures.own) == {"a": 20, "b": 21}


def test_the_grant_of_an_action_is_rounded_once_and_divided_by_eligible_cost() -> None:
    plan = plan_of("a", "b", "c", costs=[line({"all": "true"}, "0.35")])
    _, figures = figures_of(plan, amif())
    # 90 % of 1.05 is 0.945: 0.95 for the action, 0.32, 0.32 and 0.31 for the three. Each alone would have 0.32.
    assert figures.grant.tolist() == [[32, 32, 31]]


def test_each_fund_pays_whom_it_covers() -> None:
    call = interreg(
        {**rate("85", fund="ipa"), "applies_to": {"country": ["ME"]}},
        percent="15",
    )
    plan = plan_of("a", partner("m", country="ME"), costs=[line({"all": "true"}, "10", "equipment")])
    compiled, figures = figures_of(plan, call)
    assert [one.rule.fund for one in compiled.funds] == ["erdf", "ipa"]
    assert figures.grants.tolist() == [[[150, 0], [150, 850]]]


@pytest.mark.parametrize(
    ("maximum", "grants"),
    [
        ("1000", [66_667, 33_333]),
        ("1350", [90_000, 45_000]),
        ("1349.99", [89_999, 45_000]),
        ("100.00", [6_667, 3_333]),
        ({"contested": ["100.00", "200.00"]}, [6_667, 3_333]),
        ("unknown", [90_000, 45_000]),
        ("0", [0, 0]),
    ],
)
def test_the_ceiling_of_an_action_holds_its_grant_and_an_unknown_one_does_not(maximum: Any, grants: list[int]) -> None:
    limit: Data = {"id": "limit", "kind": "amount_limit", "measures": "grant", "maximum": maximum}
    if maximum == "unknown":
        limit["cite"] = {"certainty": "unknown", "tried": "x", "checked_on": "2026-11-21"}
    plan = plan_of("a", "b", costs=[line("a", "1000"), line("b", "500")])
    assert figures_of(plan, amif(limit))[1].grant.tolist() == [grants]


def test_a_ceiling_that_does_not_apply_on_the_calls_date_does_not_hold_the_grant() -> None:
    limit: Data = {
        "id": "limit",
        "kind": "amount_limit",
        "measures": "grant",
        "maximum": "1",
        "valid_from": "2024-09-30",
    }
    assert figures_of(plan_of("a", costs=[line("a", "1000")]), amif(limit))[1].grant.tolist() == [[90_000]]


def test_a_limit_of_the_total_holds_no_grant() -> None:
    limit: Data = {"id": "limit", "kind": "amount_limit", "measures": "total", "maximum": "1"}
    assert figures_of(plan_of("a", costs=[line("a", "1000")]), amif(limit))[1].grant.tolist() == [[90_000]]


def test_what_the_call_does_not_take_is_cost_and_gets_no_grant() -> None:
    plan = plan_of("a", costs=[line("a", "10", "volunteers"), line("a", "10", "equipment")])
    _, figures = figures_of(plan, interreg())
    assert (figures.total.tolist(), figures.grant.tolist(), figures.own.tolist()) == ([[2_000]], [[800]], [[1_200]])


def test_indirect_costs_are_seven_percent_of_direct_costs_in_the_eligible_cost_of_the_action() -> None:
    plan = plan_of("a", costs=[line("a", "100.07"), line("a", "50", "equipment")], choices=[INDIRECT])
    compiled, figures = figures_of(plan, amif())
    assert costs_of(compiled, figures, "a")["indirect_costs"] == 1_050  # 10.5049, half up
    assert figures.grant.tolist() == [[14_451]]  # 90 % of 160.57 is 144.513


# -- settlements -----------------------------------------------------------------------------------


def shared_conference(call: Call | None, **more: Any) -> tuple[Compiled, Figures]:
    conference = common("x", "90.00", category="equipment", incurred_by="a", **more)
    return figures_of(plan_of("a", "b", "c", common_costs=[conference]), call)


def test_the_others_reimburse_their_part_of_what_no_grant_covers() -> None:
    _, figures = shared_conference(interreg())
    assert figures.total.tolist() == [[9_000, 0, 0]]
    assert figures.own.tolist() == [[1_800, 0, 0]]
    assert figures.settlement.tolist() == [[-1_200, 600, 600]]
    assert figures.bears.tolist() == [[600, 600, 600]]


def test_without_a_grant_the_others_reimburse_their_part_of_the_whole() -> None:
    _, figures = shared_conference(None)
    assert figures.bears.tolist() == [[3_000, 3_000, 3_000]]


def test_the_whole_is_settled_if_the_plan_says_so() -> None:
    _, figures = shared_conference(interreg(), settle="whole")
    assert figures.settlement.tolist() == [[-6_000, 3_000, 3_000]]


def test_one_who_incurs_without_sharing_gets_all_of_the_residue_back() -> None:
    _, figures = shared_conference(interreg(), shared_by=["b", "c"])
    assert figures.bears.tolist() == [[0, 900, 900]]


def test_the_grant_on_a_common_cost_is_its_part_of_all_that_its_partner_gets() -> None:
    plan = plan_of(
        "a",
        "b",
        costs=[line("a", "0.01", "equipment")],
        common_costs=[
            common("x", "0.01", category="equipment", incurred_by="a", shared_by="b"),
            common("y", "0.01", category="equipment", incurred_by="a", shared_by="b"),
        ],
    )
    _, figures = figures_of(plan, interreg())
    # 80 % of 0.03 is 2 cents: one each for the two common costs, in the plan's order, none for the line.
    assert figures.grant.tolist() == [[2, 0]]
    assert figures.settled.tolist() == [[[0, 0], [0, 0]]]


def test_a_common_cost_that_the_call_does_not_pay_is_settled_whole() -> None:
    plan = plan_of("a", "b", costs=[line("a", "100", "equipment")], common_costs=[common("x", "90", incurred_by="a")])
    _, figures = figures_of(plan, interreg())
    assert figures.settlement.tolist() == [[-4_500, 4_500]]


# -- what nobody knows -----------------------------------------------------------------------------


def test_a_figure_on_an_unknown_rate_is_unknown_and_one_on_nothing_is_a_known_zero() -> None:
    plan = plan_of("a", "b", costs=[line("a", "100"), line("b", "100", "equipment")])
    _, figures = figures_of(plan, interreg(office="unknown"))
    assert figures.unknown_flats[0, :, 0].tolist() == [True, False]
    assert figures.unknown_total.tolist() == [[True, False]]
    assert figures.unknown_grant.tolist() == [[True, False]]
    assert figures.unknown_bears.tolist() == [[True, False]]


def test_an_unknown_flat_rate_is_unknown_for_a_cent_of_base_and_only_for_those_who_choose_it() -> None:
    plan = plan_of("a", "b", "c", costs=[line(["a", "b"], "0.01")], choices=[{**TRAVEL, "partners": ["b", "c"]}])
    _, figures = figures_of(plan, interreg(travel="unknown"))
    assert figures.unknown_flats[0, :, 1].tolist() == [False, True, False]


def test_a_flat_rate_on_an_unknown_flat_rate_is_unknown_and_one_beside_it_is_not() -> None:
    call = call_of(
        opening(),
        flat_rate("office", ["staff"], "unknown"),
        flat_rate("other", ["staff", "office"], "30"),
        flat_rate("travel", ["staff"], "15"),
        *(mapping(one) for one in ("office", "other", "travel")),
        mapping("staff", "staff"),
    )
    compiled, figures = figures_of(plan_of("a", "b", costs=[line("a", "0.01")]), call)
    known = dict(zip((one.rule.target for one in compiled.flats), figures.unknown_flats[0].T.tolist(), strict=True))
    assert known == {"office": [True, False], "other": [True, False], "travel": [False, False]}


def test_a_cent_on_an_unknown_rate_is_unknown_and_a_fund_that_is_not_for_a_partner_is_known_to_pay_nothing() -> None:
    rates = [
        rate("unknown"),
        rate("unknown", fund="ipa", applies_to={"country": ["ME"]}),
        rate("unknown", fund="norway", level="action", applies_to={"country": ["NO"]}),
    ]
    call = call_of(opening(), *rates, mapping("equipment", "equipment"))
    plan = plan_of("a", partner("n", country="NO"), costs=[line({"all": "true"}, "0.01", "equipment")])
    _, figures = figures_of(plan, call)
    assert figures.unknown_grants.tolist() == [[[True, False, False], [True, False, True]]]


def test_an_action_pays_only_the_cost_of_those_whom_its_fund_covers() -> None:
    call = call_of(opening(), rate("90", level="action", excludes={"country": ["NO"]}), mapping("staff", "staff"))
    plan = plan_of("a", partner("n", country="NO"), costs=[line({"all": "true"}, "10.00")])
    assert figures_of(plan, call)[1].grant.tolist() == [[900, 0]]


@pytest.mark.parametrize(
    "more",
    [
        {"costs": [line("a", "0.01", "volunteers")]},
        {"common_costs": [common("x", "0.01", "volunteers", shared_by="a")]},
        {"common_costs": [common("x", "unknown", "volunteers", shared_by="a")]},
    ],
)
def test_a_cent_of_doubtful_cost_makes_its_own_partners_grant_unknown_and_no_others(more: Data) -> None:
    _, figures = figures_of(plan_of("a", "b", **more), interreg(mapping("unknown", "volunteers")))
    assert figures.unknown_grant.tolist() == [[True, False]]


def test_an_unknown_rate_of_the_action_leaves_only_those_without_cost_known() -> None:
    plan = plan_of("a", "b", "c", costs=[line(["a", "b"], "100")])
    _, figures = figures_of(plan, amif(percent="unknown"))
    assert figures.unknown_grant.tolist() == [[True, True, False]]
    assert not figures.unknown_total.any()


def test_one_unknown_cost_makes_every_partners_part_of_the_actions_grant_unknown() -> None:
    plan = plan_of("a", "b", costs=[line({"all": "true"}, "100")], common_costs=[common("x", "unknown", shared_by="a")])
    _, figures = figures_of(plan, amif())
    assert figures.unknown_total.tolist() == [[True, False]]
    assert figures.unknown_grant.tolist() == [[True, True]]


def test_a_cost_of_which_nobody_knows_whether_it_is_paid_makes_the_grant_unknown_and_not_the_total() -> None:
    _, figures = figures_of(plan_of("a", costs=[line("a", "5", "volunteers"), line("a", "9")]), amif())
    assert not figures.unknown_total.any()
    assert figures.unknown_grant.all()


def test_an_unknown_cost_that_the_call_does_not_pay_leaves_the_grant_known() -> None:
    plan = plan_of("a", costs=[line("a", "10", "equipment")], common_costs=[common("x", "unknown", "volunteers")])
    _, figures = figures_of(plan, interreg())
    assert figures.unknown_total.all()
    assert not figures.unknown_grant.any()
    assert figures.grant.tolist() == [[800]]


def test_a_settlement_rests_on_the_grant_only_where_the_residue_is_settled() -> None:
    _, residue = shared_conference(interreg(percent="unknown"))
    _, whole = shared_conference(interreg(percent="unknown"), settle="whole")
    assert residue.unknown_settlement.all()
    assert not whole.unknown_settlement.any()
    assert whole.settlement.tolist() == [[-6_000, 3_000, 3_000]]


def test_the_residue_is_unknown_where_nobody_knows_whether_the_cost_is_paid() -> None:
    plan = plan_of("a", "b", common_costs=[common("x", "90", "volunteers", incurred_by="a")])
    assert figures_of(plan, amif())[1].unknown_settlement.all()


def test_what_no_fund_pays_for_this_partner_is_settled_whole_whether_the_call_takes_it_or_not() -> None:
    elsewhere = rate("90", fund="amif", level="action", applies_to={"country": ["FI"]})
    call = call_of(opening(), elsewhere, mapping("unknown", "volunteers"))
    plan = plan_of("a", "b", common_costs=[common("x", "90", "volunteers", incurred_by="a")])
    _, figures = figures_of(plan, call)
    assert not figures.unknown_settlement.any()
    assert figures.settlement.tolist() == [[-4_500, 4_500]]


def test_the_settlement_of_an_unknown_amount_is_unknown_for_those_who_share_it_and_the_one_who_incurs_it() -> None:
    plan = plan_of("a", "b", "c", common_costs=[common("x", "unknown", incurred_by="a", shared_by="b")])
    _, figures = figures_of(plan)
    assert figures.unknown_total.tolist() == [[True, False, False]]
    assert figures.unknown_settlement.tolist() == [[True, True, False]]
    assert figures.unknown_bears.tolist() == [[True, True, False]]


def test_an_unknown_amount_that_nobody_here_incurs_is_in_nobodys_budget() -> None:
    added = [{"id": "s", "add": [partner("c")]}]
    for people in ({"scenarios": added}, {"partners": [partner("a"), partner("c", commitment="candidate")]}):
        listed = people.pop("partners", [partner("a")])
        _, figures = figures_of(plan_of(*listed, **people, common_costs=[common("x", "unknown", incurred_by="c")]))
        assert not figures.unknown_bears.any()


# -- views -----------------------------------------------------------------------------------------


PHASES = [{"id": "p", "title": "P", "work_packages": ["w"]}, {"id": "q", "title": "Q"}]
PACKAGES = [{"id": "w", "title": "W"}]


def test_a_view_holds_what_lies_in_it_and_its_part_of_what_is_computed_on_the_whole() -> None:
    plan = plan_of(
        "a",
        phases=PHASES,
        work_packages=PACKAGES,
        costs=[line("a", "0.35", work_package="w"), line("a", "0.35", phase="q"), line("a", "0.30")],
        common_costs=[common("x", "1.00", category="equipment", phase="q")],
    )
    compiled, figures = figures_of(plan, interreg())
    # Office: 15 % of 1.00 is 15 cents; 5.25, 5.25 and 4.5 by place, so 5, 5 and 5.
    assert figures.flats.tolist() == [[[15]]]
    views = [in_view(compiled, figures, phase_places(compiled, one)) for one in ("p", "q")]
    assert [one.total.tolist() for one in views] == [[[40]], [[140]]]
    assert [one.common.tolist() for one in views] == [[[[0]]], [[[100]]]]
    # Grant: 80 % of 2.15 is 172: 32, 112 and 28 by place.
    assert [one.grant.tolist() for one in views] == [[[32]], [[112]]]
    package = in_view(compiled, figures, work_package_places(compiled, "w"))
    assert (package.total == views[0].total).all()


def test_what_is_unknown_of_the_whole_is_known_in_a_view_where_it_has_no_base() -> None:
    plan = plan_of(
        "a",
        phases=PHASES,
        work_packages=PACKAGES,
        costs=[line("a", "1", work_package="w"), line("a", "1", "equipment", phase="q")],
        common_costs=[common("x", "unknown", "staff", shared_by={"tag": "nobody"})],
    )
    compiled, figures = figures_of(plan, interreg(office="unknown"))
    with_staff, without = (in_view(compiled, figures, phase_places(compiled, one)) for one in ("p", "q"))
    assert with_staff.unknown_total.all()
    assert not without.unknown_total.any()
    # The grant of the whole is unknown, and its part in every phase with cost rests on that.
    assert with_staff.unknown_grant.all()
    assert without.unknown_grant.all()


def unknown_rate() -> Call:
    return interreg(percent="unknown")


def test_a_partner_without_cost_in_a_view_has_a_known_grant_of_nothing_there() -> None:
    lines = [line("a", "0.01", "equipment", phase="q"), line("b", "0.01", "equipment", phase="p")]
    compiled, figures = figures_of(
        plan_of("a", "b", phases=PHASES, costs=lines, work_packages=PACKAGES), unknown_rate()
    )
    views = [in_view(compiled, figures, phase_places(compiled, one)) for one in ("p", "q")]
    assert [one.unknown_grant.tolist() for one in views] == [[[False, True]], [[True, False]]]


@pytest.mark.parametrize("category", ["equipment", "volunteers"])
def test_an_unknown_common_cost_opens_the_grant_of_its_own_phase_for_those_who_share_it(category: str) -> None:
    unknown = common("x", "unknown", category, shared_by="a", phase="q")
    lines = [line({"all": "true"}, "1", "equipment", phase="p")]
    plan = plan_of("a", "b", phases=PHASES, work_packages=PACKAGES, costs=lines, common_costs=[unknown])
    compiled, figures = figures_of(plan, interreg(mapping("unknown", "volunteers")))
    views = [in_view(compiled, figures, phase_places(compiled, one)) for one in ("p", "q")]
    assert [one.unknown_grant.tolist() for one in views] == [[[True, False]], [[True, False]]]
    plan = plan_of(
        "a", "b", phases=PHASES, work_packages=PACKAGES, costs=lines, common_costs=[{**unknown, "phase": "p"}]
    )
    compiled, figures = figures_of(plan, interreg(mapping("unknown", "volunteers")))
    assert not in_view(compiled, figures, phase_places(compiled, "q")).unknown_grant.any()


def test_an_unknown_common_cost_opens_the_flat_rate_and_the_grant_of_its_own_phase_alone() -> None:
    plan = plan_of(
        "a", phases=PHASES, work_packages=PACKAGES, common_costs=[common("x", "unknown", "staff", phase="q")]
    )
    compiled, figures = figures_of(plan, interreg())
    empty, concerned = (in_view(compiled, figures, phase_places(compiled, one)) for one in ("p", "q"))
    for name in ("unknown_common", "unknown_flats", "unknown_grants"):
        assert getattr(concerned, name)[0, 0, 0], name
        assert not getattr(empty, name).any(), name


@pytest.mark.parametrize(
    "doubtful",
    [
        {"costs": [line(["a", "b"], "1", phase="p"), line("a", "0.01", "volunteers", phase="q")]},
        {
            "costs": [line(["a", "b"], "1", phase="p")],
            "common_costs": [common("x", "0.01", "volunteers", phase="q", shared_by="a")],
        },
    ],
)
def test_doubtful_cost_opens_the_grant_of_its_own_phase_though_nothing_else_lies_there(doubtful: Data) -> None:
    plan = plan_of("a", "b", phases=PHASES, work_packages=PACKAGES, **doubtful)
    compiled, figures = figures_of(plan, interreg(mapping("unknown", "volunteers")))
    for phase in ("p", "q"):
        assert in_view(compiled, figures, phase_places(compiled, phase)).unknown_grant.tolist() == [[True, False]], (
            phase
        )


def test_a_settlement_lies_in_the_phase_of_its_common_cost() -> None:
    plan = plan_of(
        "a", "b", phases=PHASES, work_packages=PACKAGES, common_costs=[common("x", "1", incurred_by="a", phase="q")]
    )
    compiled, figures = figures_of(plan)
    views = [in_view(compiled, figures, phase_places(compiled, one)) for one in ("p", "q")]
    assert [one.settlement.tolist() for one in views] == [[[0, 0]], [[-50, 50]]]


@pytest.mark.parametrize("find", [phase_places, work_package_places])
def test_a_view_that_the_plan_does_not_have_is_refused_with_the_choices(find: Any) -> None:
    with pytest.raises(PhaseUnknown) as error:
        find(compiled_of(plan_of("a", phases=PHASES, work_packages=PACKAGES)), "x")
    assert error.value.parameters["choices"] in (("p", "q"), ("w",))


@pytest.mark.parametrize("call", [None, interreg(), amif()])
def test_a_plan_with_phases_and_nothing_in_them_has_empty_views(call: Any) -> None:
    compiled, figures = figures_of(plan_of("a", phases=[{"id": "p", "title": "P"}]), call)
    assert in_view(compiled, figures, phase_places(compiled, "p")).total.tolist() == [[0]]


# -- bounds ----------------------------------------------------------------------------------------


def test_a_base_beyond_the_safe_range_is_refused_and_not_wrapped() -> None:
    huge = write_euro(MAX_CENTS)
    plan = plan_of("a", costs=[line("a", huge)], common_costs=[common("x", huge, "staff")])
    assert figures_of(plan)[1].total.tolist() == [[2 * MAX_CENTS]]
    for call in (interreg(), amif()):
        with pytest.raises(AmountTooLarge):
            budget(compiled_of(plan, call))
