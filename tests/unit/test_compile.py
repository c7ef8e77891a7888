"""From plan and call to arrays: axes, rows, rounding, what is replaced."""

from __future__ import annotations

from typing import Any

import pytest

from planner.engine.compile import Place
from planner.errors import AmountTooLarge
from planner.money import CUT, HALF_UP, MAX_CENTS, Rounding, RoundingMode, Split, SplitMethod
from planner.terms import Category, write_euro
from tests.builders import (
    SIX_CATEGORIES,
    amif,
    call_of,
    common,
    compiled_of,
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


def test_the_partner_axis_is_everybody_with_a_budget_in_the_order_of_the_plan() -> None:
    compiled = compiled_of(plan_of("b", partner("x", role="associated"), partner("a", commitment="candidate"), "c"))
    assert [one.id for one in compiled.partners] == ["b", "a", "c"]
    assert compiled.members.tolist() == [True, False, True]
    assert (compiled.position_of("c"), compiled.position_of("x"), compiled.position_of("nobody")) == (2, None, None)


def test_without_a_call_the_categories_are_the_neutral_ones_and_nothing_is_eligible_or_doubtful() -> None:
    compiled = compiled_of(plan_of("a"))
    assert compiled.categories == tuple(str(one) for one in Category)
    assert compiled.is_eligible.all()
    assert not compiled.is_doubtful.any()
    assert (compiled.flats, compiled.funds) == ((), ())


def test_under_a_call_its_own_categories_come_first_and_what_it_does_not_take_after_them() -> None:
    lines = [line("a", "1", category) for category in ("volunteers", "other", "staff", "third_party_support")]
    compiled = compiled_of(plan_of("a", costs=lines), amif())
    assert compiled.categories == (
        "personnel",
        "subcontracting",
        "other_direct_costs",
        "indirect_costs",
        "volunteers",
        "third_party_support",
    )
    assert compiled.is_eligible.tolist() == [True, True, True, True, False, False]
    assert compiled.is_doubtful.tolist() == [False, False, False, False, True, False]
    assert [row.category for row in compiled.rows] == [4, 2, 0, 5]


def test_a_category_that_the_plan_does_not_use_is_not_doubtful_for_it() -> None:
    assert not compiled_of(plan_of("a"), amif()).is_doubtful.any()


def test_an_unmapped_category_never_falls_into_one_of_the_calls_that_has_its_name() -> None:
    # The call's own category "other" takes staff; our "other" is mapped to nothing.
    compiled = compiled_of(plan_of("a", costs=[line("a", "1", "other")]), call_of(opening(), mapping("other", "staff")))
    assert compiled.categories == ("other", "unmapped_other")
    assert compiled.rows[0].category == 1
    assert compiled.is_eligible.tolist() == [True, False]


def test_a_line_with_a_selector_is_one_line_for_each_partner_that_it_takes() -> None:
    compiled = compiled_of(
        plan_of("a", partner("b", tags=["t"]), partner("c", tags=["t"]), costs=[line({"tag": "t"}, "7", quantity="2")])
    )
    assert [(row.partner, row.cents) for row in compiled.rows] == [(1, 1_400), (2, 1_400)]
    assert compiled.entered_by_place.sum(axis=(1, 2)).tolist() == [0, 1_400, 1_400]


@pytest.mark.parametrize(("call", "cents"), [(None, 1_667), (interreg(), 1_666), (amif(), 1_667)])
def test_quantity_times_unit_cost_is_rounded_for_each_line_as_the_call_says(call: Any, cents: int) -> None:
    # 1.23 x 13.55 is 16.6665.
    compiled = compiled_of(plan_of("a", costs=[line("a", "13.55", quantity="1.23")]), call)
    assert [row.cents for row in compiled.rows] == [cents]


def test_without_a_call_the_plans_own_rounding_holds() -> None:
    assert compiled_of(plan_of("a")).rounding == HALF_UP
    assert compiled_of(plan_of("a", rounding="cut")).rounding == CUT


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ([rounding("cut")], CUT),
        ([rounding("half_up")], HALF_UP),
        ([rounding("cut", unit="1.00")], Rounding(RoundingMode.CUT, 100)),
        ([rounding("unknown")], HALF_UP),
        ([], HALF_UP),
    ],
)
def test_under_a_call_its_rounding_holds_and_an_unknown_one_is_half_up(rules: list[Any], expected: Rounding) -> None:
    assert compiled_of(plan_of("a", rounding="cut"), call_of(opening(), *rules)).rounding == expected


def test_places_are_the_phases_and_work_packages_in_which_costs_lie() -> None:
    plan = plan_of(
        "a",
        phases=[{"id": "p", "title": "P", "work_packages": ["w"]}],
        work_packages=[{"id": "w", "title": "W"}, {"id": "v", "title": "V"}],
        costs=[line("a", "1", work_package="w"), line("a", "1", phase="p"), line("a", "1")],
        common_costs=[common("c", "1", work_package="v"), common("d", "1", phase="p")],
    )
    compiled = compiled_of(plan)
    assert compiled.places == (Place("p", "w"), Place("p", None), Place(None, None), Place(None, "v"))
    assert [row.place for row in compiled.rows] == [0, 1, 2]
    assert compiled.common_places == (3, 1)


def test_common_costs_that_are_not_included_do_not_count() -> None:
    compiled = compiled_of(plan_of("a", common_costs=[common("c", "1", included="false"), common("d", "2")]))
    assert [one.id for one in compiled.commons] == ["d"]


def test_a_contested_common_cost_counts_with_the_amount_that_is_worse_and_an_unknown_one_with_zero() -> None:
    compiled = compiled_of(
        plan_of("a", common_costs=[common("c", {"contested": ["5", "9"]}), common("d", "unknown")]),
    )
    assert compiled.common_cents.tolist() == [900, 0]


def test_a_common_cost_is_split_its_own_way_or_the_plans() -> None:
    compiled = compiled_of(
        plan_of(
            "a",
            "b",
            split={"method": "truncate_each", "unit": "1.00"},
            common_costs=[common("c", "1"), common("d", "1", split={"method": "rest_to", "rest_to": "b"})],
        )
    )
    assert [compiled.split_of(one) for one in compiled.commons] == [
        Split(SplitMethod.TRUNCATE_EACH, 100),
        Split(SplitMethod.REST_TO, 1, 1),
    ]


def test_flat_rates_come_after_those_that_fill_their_base_and_only_if_they_count_for_somebody() -> None:
    call = call_of(
        opening(),
        flat_rate("other", ["office", "staff"], "40"),
        flat_rate("office", ["staff"], "15"),
        flat_rate("travel", ["staff"], "15", optional=True),
        flat_rate("works", ["staff"], "5", applies_to={"country": ["NO"]}),
        *(mapping(one) for one in ("office", "travel", "works", "other")),
        mapping("staff", "staff"),
    )
    compiled = compiled_of(plan_of("a"), call)
    assert [one.rule.target for one in compiled.flats] == ["office", "other"]
    assert [[compiled.categories[at] for at in one.base] for one in compiled.flats] == [["staff"], ["office", "staff"]]


def test_an_optional_flat_rate_counts_for_those_who_choose_it() -> None:
    plan = plan_of("a", "b", choices=[{"rule": "travel_and_accommodation_flat", "partners": "b"}])
    compiled = compiled_of(plan, interreg())
    travel = next(one for one in compiled.flats if one.rule.target == "travel_and_accommodation")
    assert travel.applies.tolist() == [False, True]
    replaced = compiled.is_replaced[:, compiled.categories.index("travel_and_accommodation")]
    assert replaced.tolist() == [False, True]


def test_a_choice_is_of_the_flat_rate_that_it_names_and_of_no_other() -> None:
    plan = plan_of("a", choices=[{"rule": "indirect_costs_flat"}])
    assert [one.rule.target for one in compiled_of(plan, interreg()).flats] == ["office_and_administration"]
    assert [one.rule.target for one in compiled_of(plan, amif()).flats] == ["indirect_costs"]


def test_a_rate_that_does_not_apply_on_the_calls_date_is_not_known() -> None:
    later = {"valid_from": "2024-09-30"}
    call = call_of(
        opening("2024-03-12"), rate("80", **later), flat_rate("office", ["staff"], "15", **later),
        mapping("staff", "staff"), mapping("office"),
    )  # fmt: skip
    compiled = compiled_of(plan_of("a"), call)
    assert (compiled.funds[0].rate_ppm, compiled.flats[0].rate_ppm) == (None, None)


def test_a_contested_rate_counts_with_the_lowest() -> None:
    compiled = compiled_of(
        plan_of("a"), interreg(percent={"contested": ["85", "80"]}, office={"contested": ["7", "5"]})
    )
    assert compiled.funds[0].rate_ppm == 800_000
    assert compiled.flats[0].rate_ppm == 50_000


def test_amounts_beyond_64_bits_are_refused_when_they_are_added_and_not_wrapped() -> None:
    huge = write_euro(MAX_CENTS)
    fits = compiled_of(plan_of("a", costs=[line("a", huge)]))
    assert fits.entered_by_place.sum() == MAX_CENTS
    with pytest.raises(AmountTooLarge):
        _ = compiled_of(plan_of("a", costs=[line("a", huge), line("a", "0.01")])).entered_by_place
    with pytest.raises(AmountTooLarge):
        compiled_of(plan_of("a", costs=[line("a", huge, quantity="2")]))


@pytest.mark.parametrize("call", [None, interreg(), amif()])
def test_an_empty_plan_compiles_to_empty_arrays(call: Any) -> None:
    compiled = compiled_of(plan_of(), call)
    assert compiled.entered_by_place.shape == (0, len(compiled.categories), 1)
    assert compiled.sharers.shape == (0, 0)
    assert compiled.batch().members.shape == (1, 0)


def test_the_six_categories_of_interreg_are_mapped_one_to_one() -> None:
    assert compiled_of(plan_of("a"), interreg()).categories == SIX_CATEGORIES
