"""Cost options as a comparison: every allowed combination with what it makes, and the edits that choose one."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.engine.budget import budget
from planner.engine.compile import compile_plan
from planner.plan.edits import Edit, edited
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.plan.scenarios import situation
from planner.rules.call import Call
from planner.services.cases import Question
from planner.services.cost_lines import Filter, cost_lines
from planner.services.cost_options import COMPARED_AT_MOST, Comparison, CostOptions, Option, cost_options
from planner.services.lines_aside import lines_aside
from planner.services.option_choices import chosen, chosen_by_all, chosen_rules, rate_chosen
from planner.services.option_words import offer_words, option_words
from planner.services.plans import open_example
from planner.wording import wording
from tests.builders import (
    SIX_CATEGORIES,
    call_of,
    compiled_of,
    figures_of,
    findings_of,
    flat_rate,
    line,
    mapping,
    opening,
    partner,
    plan_of,
    rate,
    rounding,
)

EN = wording("en", is_strict=True)
STAFF, OFFICE, TRAVEL, EXTERNAL, EQUIPMENT, WORKS = SIX_CATEGORIES
MED, AURORA = "interreg/euro-med/4/transfer", "interreg/aurora/regular-7"
METHOD_1, METHOD_2 = "other_costs_flat_rate", "office_and_administration.travel_and_accommodation"


def two(call: str, *choices: Any, **more: Any) -> Plan:
    """Return a plan of a Swedish and a Finnish partner with staff, travel and a study each."""
    costs = [
        line({"all": True}, "10000.01", STAFF, id="staff"),
        line({"all": True}, "800.00", TRAVEL, id="trips"),
        line("lulea", "5000.55", EXTERNAL, id="study"),
    ]
    listed = [{"rule": one} if isinstance(one, str) else one for one in choices]
    people = (partner("lulea", role="lead"), partner("oulu", country="FI"))
    return plan_of(*people, call=call, costs=costs, choices=listed, **more)


def of(plan: Plan, name: str) -> Partner:
    return next(one for one in plan.partners if one.id == name)


def compared(plan: Plan, name: str = "lulea") -> Comparison:
    return cost_options(plan, Question()).comparison(of(plan, name))


def options(plan: Plan, name: str = "lulea") -> dict[str, Option]:
    return {one.key: one for one in compared(plan, name).options}


def after(plan: Plan, edit: Edit | None) -> Plan:
    assert edit is not None
    changed, defects = edited(plan, edit)
    assert changed is not None, defects
    return changed


def under(plan: Plan, call: Call) -> CostOptions:
    """Return a plan under a call in memory, ready to be compared."""
    compiled = compile_plan(situation(plan), call)
    return CostOptions(plan, call, compiled, budget(compiled))


def lowered(*more: Any) -> Call:
    """Return a call whose travel rate can be lowered, whether it is chosen or not."""
    travel = {**flat_rate(TRAVEL, [STAFF], "15", optional=True), "adjustable": True}
    office = {**flat_rate(OFFICE, [STAFF], "15"), "adjustable": True}
    six = (mapping(category, category) for category in SIX_CATEGORIES)
    return call_of(opening(), rounding("cut"), rate("80"), travel, office, *six, *more)


def test_euro_med_offers_travel_as_a_flat_rate_or_as_entered() -> None:
    found = options(two(MED))
    assert set(found) == {"", "travel_and_accommodation"}
    real, flat = found[""], found["travel_and_accommodation"]
    # 10 000.01 of staff: office 15 % is 1 500.00, cut; travel 15 % likewise, in the place of 800.00.
    assert real.outcome.row.total == 1_000_001 + 80_000 + 500_055 + 150_000
    assert flat.outcome.row.total == 1_000_001 + 150_000 + 500_055 + 150_000
    assert (real.is_now, flat.is_now) == (True, False)
    assert (flat.outcome.aside_lines, flat.outcome.aside_cents) == (1, 80_000)
    assert flat.more_total == 70_000
    assert flat.outcome.row.costs[TRAVEL] == 150_000


def test_a_partner_is_offered_the_rate_of_its_own_country() -> None:
    plan = plan_of("a", partner("b", country="AL"), call=MED, costs=[line({"all": True}, "1000.00")])
    assert set(options(plan, "b")) == {"", "travel_and_accommodation_ipa"}
    assert options(plan, "b")["travel_and_accommodation_ipa"].outcome.row.costs[TRAVEL] == 22_000


def test_what_excludes_each_other_never_stands_in_one_option() -> None:
    found = options(two(AURORA))
    single = {METHOD_1, "office_and_administration", "travel_and_accommodation"}
    assert set(found) == {"", METHOD_2, *single}
    assert found[METHOD_1].is_for_everybody
    assert not any(one.is_for_everybody for key, one in found.items() if key != METHOD_1)
    assert (found[METHOD_1].outcome.aside_lines, found[METHOD_1].outcome.aside_cents) == (2, 580_055)


@pytest.mark.parametrize("call", [MED, AURORA])
@pytest.mark.parametrize("name", ["lulea", "oulu"])
def test_what_an_option_promises_is_what_the_budget_says_once_it_is_chosen(call: str, name: str) -> None:
    for begun in options(two(call), name).values():
        plan = two(call) if begun.edit is None else after(two(call), begun.edit)
        for one in options(plan, name).values():
            if one.edit is None:
                assert one.is_now
                continue
            now = compared(after(plan, one.edit), name).now
            assert (now.key, now.outcome) == (one.key, one.outcome)


def test_every_way_through_the_options_leads_back_to_the_same_cents() -> None:
    plan = two(AURORA, "office_and_administration")
    before = {key: one.outcome.row.total for key, one in options(plan).items()}
    there = after(plan, options(plan)[METHOD_1].edit)
    assert {one.rule for one in there.choices} == {METHOD_1}
    assert not [one for one in findings_of(there) if one.code == "flat-rates-together"]
    back = after(there, options(there)["office_and_administration"].edit)
    assert {key: one.outcome.row.total for key, one in options(back).items()} == before


def test_a_choice_of_the_project_is_made_for_everybody_and_taken_back_for_everybody() -> None:
    plan = two(AURORA, {"rule": "travel_and_accommodation", "partners": "oulu"})
    all_alike = after(plan, options(plan)[METHOD_1].edit)
    assert [chosen_rules(all_alike, one) for one in all_alike.partners] == [{METHOD_1}, {METHOD_1}]
    back = after(all_alike, options(all_alike, "oulu")[METHOD_2].edit)
    assert [chosen_rules(back, one) for one in back.partners] == [set(METHOD_2.split("."))] * 2


def test_a_choice_for_everybody_takes_away_what_others_have_and_cannot_stand_beside_it() -> None:
    abroad = {**flat_rate(TRAVEL, [STAFF], "22", optional=True), "applies_to": {"country": ["FI"]}}
    whole = {**flat_rate("other_costs", [STAFF], "40", optional=True), "choice": "project", "not_with": [abroad["id"]]}
    six = (mapping(category, category) for category in SIX_CATEGORIES)
    call = call_of(opening(), rounding("cut"), rate("80"), abroad, whole, mapping("other_costs"), *six)
    plan = plan_of("a", partner("b", country="FI"), choices=[{"rule": abroad["id"], "partners": "b"}])
    (chosen_now, for_all) = sorted(under(plan, call).comparison(of(plan, "a")).options, key=lambda one: one.key)
    assert chosen_now.is_now
    assert [set(chosen_rules(after(plan, for_all.edit), one)) for one in plan.partners] == [{whole["id"]}] * 2


def test_one_partner_can_leave_what_everybody_has_chosen() -> None:
    plan = two(MED, "travel_and_accommodation")
    left = after(plan, options(plan, "oulu")[""].edit)
    (choice,) = left.choices
    assert (choice.id, choice.partners.not_ is not None) == (plan.choices[0].id, True)
    assert [bool(chosen_rules(left, one)) for one in left.partners] == [True, False]
    again = after(left, options(left, "oulu")["travel_and_accommodation"].edit)
    assert [bool(chosen_rules(again, one)) for one in again.partners] == [True, True]


SELECTORS: list[Any] = [
    "lulea",
    ["lulea", "oulu"],
    {"all": True},
    {"role": "lead"},
    {"tag": "north"},
    {"not": "oulu"},
    {"not": {"country": "FI"}},
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SELECTORS), max_size=3), st.sampled_from(["lulea", "oulu", "umea"]), st.booleans())
def test_choosing_for_one_partner_changes_nobody_else(selectors: list[Any], name: str, wanted: bool) -> None:
    people = (
        partner("lulea", role="lead"),
        partner("oulu", country="FI", tags=["north"]),
        partner("umea", tags=["north"]),
    )
    plan = plan_of(*people, choices=[{"rule": "travel", "partners": one} for one in selectors])
    edit = chosen(plan, of(plan, name), {"travel": wanted}, ())
    changed = plan if edit is None else after(plan, edit)
    for one in plan.partners:
        expected = wanted if one.id == name else bool(chosen_rules(plan, one))
        assert bool(chosen_rules(changed, one)) == expected


def test_choosing_again_what_is_chosen_is_no_edit() -> None:
    plan = two(MED, "travel_and_accommodation")
    assert chosen(plan, of(plan, "oulu"), {"travel_and_accommodation": True}, ()) is None
    assert chosen_by_all(plan, {"travel_and_accommodation": True}, ()) is None
    assert chosen(two(MED), of(plan, "oulu"), {"travel_and_accommodation": False}, ()) is None


def test_two_who_choose_at_once_for_two_partners_both_have_what_they_chose() -> None:
    plan = two(MED)
    flat = "travel_and_accommodation"
    for_lulea, for_oulu = options(plan)[flat].edit, options(plan, "oulu")[flat].edit
    both = after(after(plan, for_lulea), for_oulu)
    assert all(chosen_rules(both, one) == {flat} for one in both.partners)


def test_a_choice_that_cannot_stand_is_shown_as_it_is_and_every_way_out_beside_it() -> None:
    plan = two(AURORA, METHOD_1, "travel_and_accommodation")
    found = compared(plan)
    assert not found.now.is_allowed
    assert found.now.edit is None
    assert sum(one.is_allowed for one in found.options) == 5


def test_options_of_an_unknown_rate_are_to_be_verified_and_come_last() -> None:
    call = call_of(
        opening(),
        rounding("cut"),
        rate("80"),
        flat_rate(TRAVEL, [STAFF], "unknown", optional=True),
        *(mapping(category, category) for category in SIX_CATEGORIES),
    )
    plan = plan_of("a", costs=[line("a", "1000.00")])
    found = under(plan, call).comparison(of(plan, "a"))
    assert [one.outcome.grant for one in found.options] == [80_000, None]
    assert found.options[1].more_grant is None
    assert "not known" in option_words(found.options[1].flats, EN)


def test_at_most_sixteen_are_compared_and_the_one_chosen_is_among_them() -> None:
    names = [f"extra_{at}" for at in range(6)]
    call = call_of(
        opening(),
        rounding("cut"),
        rate("80"),
        mapping(STAFF, STAFF),
        *(mapping(one) for one in names),
        *(flat_rate(one, [STAFF], "5", optional=True) for one in names),
    )
    plan = plan_of("a", costs=[line("a", "1000.00")], choices=[{"rule": f"{one}_flat"} for one in names])
    found = under(plan, call).comparison(of(plan, "a"))
    assert (len(found.options), found.has_more) == (COMPARED_AT_MOST, True)
    assert len(found.now.flats) == 6
    assert {"", *(f"{one}_flat" for one in names)} < {one.key for one in found.options}


def test_a_lower_rate_is_of_one_partner_alone_and_the_calls_own_comes_back() -> None:
    plan = plan_of("a", "b", costs=[line({"all": True}, "1000.00")], choices=[{"rule": f"{TRAVEL}_flat"}])
    call = lowered()
    office, travel = under(plan, call).comparison(of(plan, "a")).adjustable[::-1]
    assert (office.rule.target, office.rate_ppm, travel.rate_ppm) == (OFFICE, 150_000, 150_000)
    lower = after(plan, rate_chosen(plan, of(plan, "a"), travel.rule, 100_000))
    lower = after(lower, rate_chosen(lower, of(plan, "a"), office.rule, 50_000))
    _, figures = figures_of(lower, call)
    assert figures.total[0].tolist() == [100_000 + 10_000 + 5_000, 130_000]
    back = after(lower, rate_chosen(lower, of(plan, "a"), travel.rule, None))
    back = after(back, rate_chosen(back, of(plan, "a"), office.rule, None))
    assert figures_of(back, call)[1].total[0].tolist() == [130_000, 130_000]
    assert not [one for one in back.choices if one.rule == office.rule.id]


def test_a_lower_rate_stays_when_everybody_chooses() -> None:
    choices = [{"rule": f"{TRAVEL}_flat", "partners": "a", "rate_percent": "10"}]
    plan = plan_of("a", "b", costs=[line({"all": True}, "1000.00")], choices=choices)
    everybody = after(plan, chosen_by_all(plan, {f"{TRAVEL}_flat": True}, ()))
    assert figures_of(everybody, lowered())[1].total[0].tolist() == [125_000, 130_000]


def test_whom_only_a_scenario_knows_has_no_comparison() -> None:
    joins = {"id": "more", "add": [partner("tromso", country="NO")]}
    plan = two(MED, scenarios=[joins], default_scenario="more")
    assert [one.id for one in cost_options(plan, Question()).partners] == ["lulea", "oulu"]


def test_without_a_call_or_options_there_is_nothing_to_choose() -> None:
    own = plan_of("a", costs=[line("a", "1.00")])
    assert not cost_options(own, Question()).offered
    (only,) = cost_options(own, Question()).comparison(of(own, "a")).options
    assert (only.is_now, only.edit) == (True, None)


def test_the_offers_of_a_call_say_who_chooses() -> None:
    said = dict(offer_words(cost_options(two(AURORA), Question()), EN))
    assert any("The project chooses for all." in one for one in said.values())
    assert any("40" in one for one in said)


def test_ids_of_choices_are_given_at_reading_and_kept() -> None:
    plan = open_example("regin")
    (choice,) = plan.choices
    assert choice.id == "choice-1"


def test_lines_that_are_set_aside_say_what_counts_instead() -> None:
    plan = two(MED, {"rule": "travel_and_accommodation", "partners": "oulu"})
    shown = cost_lines(plan, Filter(), EN)
    assert (shown.aside, shown.aside_cents) == (("trips",), 80_000)
    cells = dict(zip(shown.grid.ids, shown.grid.frame["counts?"], strict=True))
    assert cells["staff"] == "Yes"
    assert "1 of 2" in cells["trips"]
    assert "Travel and accommodation" in cells["trips"]
    assert "counts?" not in cost_lines(two(MED), Filter(), EN).grid.frame


def test_a_line_of_nothing_has_nothing_to_set_aside() -> None:
    plan = plan_of(
        "a", costs=[line("a", "0.00", TRAVEL), line("a", "5.00", STAFF)], choices=[{"rule": f"{TRAVEL}_flat"}]
    )
    assert not lines_aside(compiled_of(plan, lowered()))
