"""Cost options as data of the call: what each replaces, on what it is computed, what excludes what."""

from __future__ import annotations

from typing import Any

import pytest

from planner.findings import Percent
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.rules.coherence import incoherences
from tests.builders import (
    SIX_CATEGORIES,
    Data,
    by_partner,
    call_of,
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
    rule_of,
)

STAFF, OFFICE, TRAVEL, EXTERNAL, EQUIPMENT, WORKS = SIX_CATEGORIES
OTHER = "other_costs"


def jems(*more: Data) -> Call:
    """Return a call with every option that the system of many programmes knows; none is adjustable but travel."""
    return call_of(
        opening(),
        rounding("cut"),
        rate("80"),
        {
            **flat_rate(STAFF, [TRAVEL, EXTERNAL, EQUIPMENT, WORKS], "20", optional=True),
            "base_counts": "entered",
            "not_with": ["other_costs_flat"],
        },
        {**flat_rate(TRAVEL, [STAFF], "15", optional=True), "adjustable": True, "not_with": ["other_costs_flat"]},
        {**flat_rate(OFFICE, [STAFF], "15", optional=True), "not_with": ["other_costs_flat"]},
        {
            **flat_rate(OTHER, [STAFF], "40", optional=True),
            "replaces": [OFFICE, TRAVEL, EXTERNAL, EQUIPMENT, WORKS],
            "choice": "project",
        },
        *(mapping(category, category) for category in SIX_CATEGORIES),
        mapping(OTHER),
        *more,
    )


def plan(*choices: Data | str, **more: Any) -> Plan:
    costs = [
        line("a", "1000.01", STAFF, id="staff"),
        line("a", "200.00", TRAVEL, id="trips"),
        line("a", "500.55", EXTERNAL, id="study"),
        line("a", "99.99", EQUIPMENT, id="laptops"),
    ]
    listed = [{"rule": one} if isinstance(one, str) else one for one in choices]
    return plan_of(partner("a", role="lead"), costs=costs, choices=listed, **more)


def amounts(of: Plan, call: Call | None = None) -> dict[str, int]:
    compiled, figures = figures_of(of, call or jems())
    return {
        name: int(figures.costs[0, 0, at]) for at, name in enumerate(compiled.categories) if figures.costs[0, 0, at]
    }


def codes(of: Plan) -> set[str]:
    return {one.code for one in findings_of(of, jems()) if one.status != "met"}


def test_without_a_choice_everything_is_as_entered() -> None:
    assert amounts(plan()) == {STAFF: 100_001, TRAVEL: 20_000, EXTERNAL: 50_055, EQUIPMENT: 9_999}


def test_staff_on_direct_cost_counts_travel_that_is_entered() -> None:
    # 20 % of 800.54, cut.
    assert amounts(plan("staff_flat"))[STAFF] == 16_010


def test_staff_on_direct_cost_leaves_out_travel_that_is_itself_a_flat_rate_on_staff() -> None:
    # 20 % of 600.54, cut, is 120.10; 15 % of that, cut, is 18.01: no circle, because staff counts what is entered.
    assert amounts(plan("staff_flat", "travel_and_accommodation_flat")) == {
        STAFF: 12_010,
        TRAVEL: 1_801,
        EXTERNAL: 50_055,
        EQUIPMENT: 9_999,
    }


def test_forty_per_cent_of_staff_sets_every_other_category_aside() -> None:
    chosen = plan("other_costs_flat")
    assert amounts(chosen) == {STAFF: 100_001, OTHER: 40_000}
    (aside,) = [one for one in findings_of(chosen, jems()) if one.code == "lines-set-aside"]
    assert aside.parameters["count"] == 3


def test_taking_an_option_back_restores_the_plan_to_the_cent() -> None:
    before = amounts(plan())
    assert amounts(plan("other_costs_flat")) != before
    assert amounts(plan()) == before


def test_of_two_that_exclude_each_other_only_the_first_is_computed_and_it_is_said() -> None:
    both = plan("travel_and_accommodation_flat", "other_costs_flat")
    assert amounts(both) == {STAFF: 100_001, TRAVEL: 15_000, EXTERNAL: 50_055, EQUIPMENT: 9_999}
    (found,) = [one for one in findings_of(both, jems()) if one.code == "flat-rates-together"]
    assert (found.status, found.parameters["count"]) == ("not_met", 1)


def test_a_lower_rate_counts_only_where_it_can_be_adjusted() -> None:
    lower = {"rule": "travel_and_accommodation_flat", "rate_percent": "10"}
    assert amounts(plan(lower))[TRAVEL] == 10_000
    fixed = plan({"rule": "office_and_administration_flat", "rate_percent": "10"})
    assert amounts(fixed)[OFFICE] == 15_000
    (found,) = [one for one in findings_of(fixed, jems()) if one.code == "flat-rate-fixed"]
    assert (found.parameters["value"], found.parameters["rate"]) == (Percent(100_000), Percent(150_000))
    above = plan({"rule": "travel_and_accommodation_flat", "rate_percent": "20"})
    assert amounts(above)[TRAVEL] == 15_000
    assert "flat-rate-above" in codes(above)


def test_two_partners_can_choose_two_rates_of_one_rule() -> None:
    costs = [line(["a", "b"], "1000.00", STAFF)]
    choices = [
        {"rule": "travel_and_accommodation_flat", "partners": "a"},
        {"rule": "travel_and_accommodation_flat", "partners": "b", "rate_percent": "5.5"},
    ]
    both = plan_of("a", "b", costs=costs, choices=choices)
    compiled, figures = figures_of(both, jems())
    assert by_partner(compiled, figures.total) == {"a": 115_000, "b": 105_500}
    assert not [one for one in findings_of(both, jems()) if one.code.startswith("flat-rate") and one.status != "met"]


def test_what_all_choose_alike_is_chosen_by_everybody_or_nobody() -> None:
    costs = [line(["a", "b"], "1000.00", STAFF)]
    some = plan_of("a", "b", costs=costs, choices=[{"rule": "other_costs_flat", "partners": "a"}])
    (found,) = [one for one in findings_of(some, jems()) if one.code == "flat-rate-not-by-all"]
    assert found.parameters["count"] == 1
    assert "flat-rate-not-by-all" not in codes(plan_of("a", "b", costs=costs, choices=[{"rule": "other_costs_flat"}]))


@pytest.mark.parametrize("base_counts", ["all", "entered"])
def test_two_rates_on_each_other_are_a_circle_unless_one_counts_what_is_entered(base_counts: str) -> None:
    staff = rule_of(**{**flat_rate(STAFF, [TRAVEL], "20"), "base_counts": base_counts})
    travel = rule_of(**flat_rate(TRAVEL, [STAFF], "15"))
    rules = [rule_of(**mapping(STAFF, STAFF)), rule_of(**mapping(TRAVEL, TRAVEL)), staff, travel]
    assert [one.code for one in incoherences(rules)] == (["flat-rate-circle"] if base_counts == "all" else [])


def test_a_rate_that_excludes_another_must_name_one_of_the_call() -> None:
    with pytest.raises(AssertionError, match="flat-rate-unknown"):
        call_of(
            mapping(STAFF, STAFF),
            mapping(TRAVEL, TRAVEL),
            {**flat_rate(TRAVEL, [STAFF], "15"), "not_with": ["ofice"]},
        )
