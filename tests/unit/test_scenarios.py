"""Scenarios: who takes part, what is different, and what is taken for granted."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from planner.errors import ScenarioUnknown
from planner.plan.scenarios import set_value, situation
from tests.builders import common, line, partner, plan_of

PEOPLE = (
    partner("sure", tags=["region"]),
    partner("also-sure"),
    partner("perhaps", commitment="candidate", tags=["region"]),
    partner("gone", commitment="withdrawn", tags=["region"]),
    partner("friend", role="associated"),
    partner("shy-friend", role="associated", commitment="candidate"),
)


def members(scenario: str | None = None, *scenarios: Mapping[str, object], **more: object) -> tuple[str, ...]:
    return situation(plan_of(*PEOPLE, scenarios=list(scenarios), **more), scenario).members


def test_confirmed_and_all_are_built_in_and_nobody_withdrawn_is_in_either() -> None:
    assert members("confirmed") == ("sure", "also-sure", "friend")
    assert members("all") == ("sure", "also-sure", "perhaps", "friend", "shy-friend")


def test_the_default_is_the_confirmed_unless_the_plan_names_another() -> None:
    assert members() == members("confirmed")
    assert members(None, {"id": "s", "base": "all"}, default_scenario="s") == members("all")
    assert situation(plan_of(default_scenario="all")).scenario == "all"


def test_members_are_in_the_order_of_the_plan_and_added_ones_come_last() -> None:
    scenario = {"id": "s", "include": ["perhaps"], "exclude": "also-sure", "add": [partner("new")]}
    assert members("s", scenario) == ("sure", "perhaps", "friend", "new")


def test_a_partner_that_both_joins_and_is_left_out_is_left_out() -> None:
    assert "perhaps" not in members("s", {"id": "s", "include": "perhaps", "exclude": "perhaps"})


def test_somebody_withdrawn_never_takes_part_even_when_included_or_added() -> None:
    assert "gone" not in members("s", {"id": "s", "include": ["gone"]})
    assert members("s", {"id": "s", "add": [partner("n", commitment="withdrawn")]}) == members("confirmed")


def test_a_scenario_that_sets_somebody_withdrawn_to_confirmed_brings_it_back() -> None:
    assert "gone" in members("s", {"id": "s", "set": {"partners.gone.commitment": "confirmed"}})
    assert "sure" not in members("s", {"id": "s", "set": {"partners.sure.commitment": "withdrawn"}})


def test_associated_partners_join_by_name_or_role_and_not_through_tags_or_all() -> None:
    plain = {"id": "s", "include": {"all": "true"}}
    assert "shy-friend" not in members("s", plain)
    assert "shy-friend" in members("s", {"id": "s", "include": "shy-friend"})
    assert "shy-friend" in members("s", {"id": "s", "include": {"role": "associated"}})


def test_an_added_partner_is_a_member_of_its_scenario_whatever_its_commitment_and_of_no_other() -> None:
    scenarios = (
        {"id": "s", "add": [partner("n", commitment="candidate")]},
        {"id": "t", "base": "all"},
    )
    assert "n" in members("s", *scenarios)
    assert "n" not in members("t", *scenarios)
    assert [one.id for one in situation(plan_of(*PEOPLE, scenarios=list(scenarios)), "t").plan.partners] == [
        "sure",
        "also-sure",
        "perhaps",
        "gone",
        "friend",
        "shy-friend",
    ]


def test_a_chain_of_bases_is_followed_from_the_bottom_up() -> None:
    plan = plan_of(
        *PEOPLE,
        costs=[line("sure", "1", id="l")],
        scenarios=[
            {
                "id": "top",
                "base": "middle",
                "include": "also-sure",
                "set": {"costs.l.unit_cost": "3"},
                "assumes": ["c"],
            },
            {"id": "middle", "base": "bottom", "exclude": ["sure", "also-sure"], "assumes": ["b"]},
            {
                "id": "bottom",
                "base": "all",
                "set": {"costs.l.unit_cost": "2", "costs.l.quantity": "7"},
                "assumes": ["a"],
                "add": [partner("new")],
            },
        ],
    )
    top, bottom = situation(plan, "top"), situation(plan, "bottom")
    assert top.members == ("also-sure", "perhaps", "friend", "shy-friend", "new")
    assert (top.plan.costs[0].unit_cost, top.plan.costs[0].quantity) == (300, 700)
    assert bottom.plan.costs[0].unit_cost == 200
    assert (top.assumes, bottom.assumes) == (("a", "b", "c"), ("a",))
    assert plan.costs[0].unit_cost == 100


def test_an_added_partner_can_be_left_out_further_up_the_chain() -> None:
    scenarios = ({"id": "s", "add": [partner("n")]}, {"id": "t", "base": "s", "exclude": "n"})
    assert "n" not in members("t", *scenarios)


def test_a_selector_of_a_scenario_sees_what_the_scenario_sets() -> None:
    scenario = {"id": "s", "set": {"partners.perhaps.tags": ["late"]}, "include": {"tag": "late"}}
    assert "perhaps" in members("s", scenario)


@pytest.mark.parametrize("name", ["nobody", "Confirmed"])
def test_a_scenario_that_is_not_there_is_refused_with_the_choices(name: str) -> None:
    with pytest.raises(ScenarioUnknown) as error:
        situation(plan_of(scenarios=[{"id": "s"}]), name)
    assert error.value.parameters == {"name": name, "choices": ("s", "confirmed", "all")}


def test_a_value_is_set_as_a_file_would_hold_it_and_checked_by_the_items_own_model() -> None:
    plan = plan_of("a", common_costs=[common("c", "unknown"), common("d", "5")])
    changed = set_value(plan, "common_costs.c.amount", "12.50")
    assert changed.common_costs[0].amount.values == (1_250,)
    assert changed.common_costs[1] is plan.common_costs[1]
    assert plan.common_costs[0].amount.is_unknown


@pytest.mark.parametrize("place", ["costs", "costs.l", "costs.x.unit_cost", "costs.l.id", "costs.l.x", "plan.l.title"])
def test_a_place_that_is_not_there_cannot_be_set(place: str) -> None:
    with pytest.raises(KeyError):
        set_value(plan_of("a", costs=[line("a", "1", id="l")]), place, "1")
