"""Sharing keys by example: exact parts worked out by hand, what stays open, what is doubtful, what is refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from pydantic import TypeAdapter, ValidationError

from planner.engine.sharing import divided
from planner.errors import TooDeep
from planner.exchange.planfile import parse_plan_text
from planner.findings import Message, Names, Status
from planner.keys import NOT_GIVEN, EqualKey, Key, Sharers, SharingKey
from planner.money import EXACT_SPLIT, Split, allocate
from planner.wording import wording
from tests.builders import (
    by_partner,
    common,
    defects_of_plan,
    figures_of,
    findings_of,
    partner,
    plan_of,
)

KEY: TypeAdapter[SharingKey] = TypeAdapter(Key)

Raw = Mapping[str, Any]

EQUAL: Raw = {"kind": "equal"}
POPULATION: Raw = {"kind": "indicator", "indicator": "population"}
GDP: Raw = {"kind": "indicator", "indicator": "gdp"}


def key_of(raw: Raw) -> SharingKey:
    return KEY.validate_python(raw)


def blend(*parts: tuple[str, Raw]) -> Raw:
    return {"kind": "blend", "parts": [{"weight_percent": weight, "key": key} for weight, key in parts]}


def among(
    count: int, *, absent: Sequence[int] = (), tags: Mapping[str, Sequence[int]] | None = None, **numbers: Sequence[int]
) -> Sharers:
    """Return so many partners, a, b, c …, the first of whom leads, in one scenario."""
    members = np.array([[at not in absent for at in range(count)]], dtype=np.bool_)
    return Sharers(
        members=members,
        ids=tuple("abcdefghij"[:count]),
        indicators={name: np.array(given, dtype=np.int64) for name, given in numbers.items()},
        tags={tag: np.isin(np.arange(count), who) for tag, who in (tags or {}).items()},
        lead=0 if count else None,
    )


def euros(raw: Raw, euro: int, sharers: Sharers) -> list[Fraction]:
    """Return the exact parts of an amount, in euro."""
    portions = key_of(raw).portions(np.array([euro * 100]), sharers)
    return [portions.part(0, at) / 100 for at in range(sharers.members.shape[1])]


def doubts(raw: Raw, euro: int, sharers: Sharers) -> list[Message]:
    return list(key_of(raw).doubts(np.array([euro * 100]), sharers, 0))


def codes(raw: Raw, euro: int, sharers: Sharers) -> list[str]:
    return [one.code for one in doubts(raw, euro, sharers)]


# -- each key, by hand -----------------------------------------------------------------------------


def test_equal_parts_go_to_members_and_to_nobody_else() -> None:
    assert euros(EQUAL, 100, among(4, absent=[1])) == [Fraction(100, 3), 0, Fraction(100, 3), Fraction(100, 3)]


def test_an_indicator_divides_in_proportion() -> None:
    assert euros(POPULATION, 100, among(3, population=[1, 2, 4])) == [Fraction(100 * one, 7) for one in (1, 2, 4)]


def test_a_fixed_amount_and_a_rate_per_inhabitant_leave_a_rest() -> None:
    """K6: F + v x population; 100 + 0.0025 x 1 000 001 = 2 600.0025 euro, finer than a cent."""
    hybrid = {"kind": "hybrid", "fixed": "100", "per_unit": "0.0025", "indicator": "population"}
    first, second = euros(hybrid, 10_000, among(2, population=[1_000_001, 400_000]))
    rest = (10_000 - Fraction("2600.0025") - 1_100) / 2
    assert (first, second) == (Fraction("2600.0025") + rest, 1_100 + rest)


def test_a_blend_of_half_equally_and_quarters_by_two_numbers_is_the_sum_of_its_parts() -> None:
    """K7: T (a / n + b GDP / sum of GDP + c p / sum of p)."""
    raw = blend(("50", EQUAL), ("25", GDP), ("25", {"kind": "indicator", "indicator": "platforms"}))
    sharers = among(2, gdp=[3, 1], platforms=[0, 5])
    assert euros(raw, 1_000, sharers) == [250 + Fraction(750, 4), 250 + Fraction(250, 4) + 250]


def test_a_base_from_each_comes_before_a_blend() -> None:
    """K8: 50 000 each, and the rest by a blend."""
    raw = {"kind": "base", "each": "50000", "rest": blend(("50", GDP), ("50", POPULATION))}
    assert euros(raw, 200_000, among(2, gdp=[1, 3], population=[1, 1])) == [87_500, 112_500]


def test_a_special_contribution_comes_first_and_the_others_divide_the_rest() -> None:
    """K9: g + key(T - sum of g)."""
    special = {"kind": "special", "amounts": {"a": "400"}}
    assert euros(special, 1_000, among(4)) == [400, 200, 200, 200]
    assert euros({**special, "rest_of": "everybody"}, 1_000, among(4)) == [550, 150, 150, 150]


def test_fixed_amounts_with_the_rest_to_one() -> None:
    raw = {"kind": "special", "amounts": {"a": "10", "b": "20.50"}, "rest": {"kind": "one", "partner": "c"}}
    assert euros(raw, 100, among(4)) == [10, Fraction("20.5"), Fraction("69.5"), 0]


def test_classes_weigh_1_2_4_8_by_size() -> None:
    """K10: unit x weight of the class; a class begins at its number."""
    tiers = [{"from": str(start), "weight": str(weight)} for start, weight in ((0, 1), (10, 2), (40, 4), (100, 8))]
    raw = {"kind": "tiers", "indicator": "population", "tiers": tiers}
    assert euros(raw, 1_500, among(4, population=[9, 10, 99, 100])) == [100, 200, 400, 800]


def test_classes_by_tag_pay_amounts_and_leave_a_rest() -> None:
    """K10: 560 / 140 / 70; the first tag that fits counts."""
    tiers = [{"tag": tag, "amount": amount} for tag, amount in (("rich", "560"), ("middle", "140"), ("poor", "70"))]
    sharers = among(3, tags={"rich": [0], "middle": [0, 1], "poor": [2]})
    assert euros({"kind": "tiers", "tiers": tiers}, 800, sharers) == [570, 150, 80]


def test_concave_size_is_a_root_below_a_bracket_and_flatter_above() -> None:
    """K11: 1 360 A ^ 0.50 up to 9.35 million hectares, 1 900 A ^ 0.35 above; counted in millionths of a weight."""
    brackets = [{"up_to": "10", "factor": "1360", "exponent": "0.5"}, {"factor": "1900", "exponent": "0.35"}]
    raw = {"kind": "size", "indicator": "area", "brackets": brackets}
    parts = euros(raw, 1, among(3, area=[4, 9, 1024]))
    assert parts[1] / parts[0] == Fraction(3, 2)
    assert parts[2] / parts[0] == Fraction(21_496_046_148, 2_720_000_000)  # 1900 x 2 ^ 3.5 = 21 496.046148…


def test_a_scale_has_a_cap_and_what_it_leaves_goes_to_the_others_in_proportion() -> None:
    """K12: cap of 25 %, held to four members who weigh 50, 15, 15, 20: 100 in all only if everybody is at the cap."""
    raw = {"kind": "bounds", "cap_percent": "25", "of": GDP}
    assert euros(raw, 100, among(4, gdp=[50, 15, 15, 20])) == [25, 25, 25, 25]
    # One more: 25 is held, and the others' 50 parts divide 75, where 20 of them would be 30 and are held too.
    assert euros(raw, 100, among(5, gdp=[50, 20, 10, 10, 10])) == [25, 25, *[Fraction(50, 3)] * 3]


def test_a_floor_and_a_cap_hold_together() -> None:
    """K13: clip(t w, L, U) sums to T; with 60, 30, 8, 2 in 10 … 40: 40, t 30, t 8 and 10, t = 50 / 38."""
    raw = {"kind": "bounds", "floor": "10", "cap": "40", "of": GDP}
    assert euros(raw, 100, among(4, gdp=[60, 30, 8, 2])) == [40, Fraction(1500, 38), Fraction(400, 38), 10]


def test_what_a_cap_leaves_falls_alike_to_those_who_weigh_nothing() -> None:
    raw = {"kind": "bounds", "cap_percent": "40", "of": GDP}
    assert euros(raw, 100, among(3, gdp=[1, 0, 0])) == [40, 30, 30]
    assert euros({**raw, "floor": "5"}, 100, among(4, gdp=[1, 9, 0, 0])) == [40, 40, 10, 10]


def test_a_fee_by_income_with_a_cap_and_a_floor_for_the_poor() -> None:
    """K5: income per head x population, at most 1 500, at least 500; in proportion within these bounds."""
    raw = {"kind": "bounds", "floor": "500", "cap": "1500", "of": {"kind": "indicator", "indicator": "gni"}}
    assert euros(raw, 3_000, among(3, gni=[80, 20, 1])) == [1500, 1000, 500]


def test_the_lead_pays_a_premium_and_the_others_divide_what_is_left() -> None:
    """K16: p T / n, and (T - lead) / (n - 1) for the others."""
    assert euros({"kind": "lead", "premium": "1.8"}, 1_000, among(5)) == [360, 160, 160, 160, 160]


def test_the_lead_pays_forty_per_cent_at_most() -> None:
    """K17, alone and above a premium."""
    ceiling = {"kind": "lead", "ceiling_percent": "40"}
    assert euros({**ceiling, "rest": GDP}, 100, among(3, gdp=[8, 1, 1])) == [40, 30, 30]
    assert euros({**ceiling, "premium": "1.8"}, 100, among(3)) == [40, 30, 30]
    assert euros({**ceiling, "premium": "1.8"}, 100, among(6))[0] == 30
    assert euros(ceiling, 100, among(1)) == [100]  # with nobody else to pay the rest


def test_a_group_alone_pays_what_only_it_causes() -> None:
    """K18: 90 for the project among three, 10 for each, 60 for translation that two of them need."""
    raw = {"kind": "shapley", "fixed": "90", "each": "10", "steps": [{"tag": "far", "amount": "60"}]}
    assert euros(raw, 180, among(3, tags={"far": [1, 2]})) == [40, 70, 70]
    assert euros(raw, 360, among(3, tags={"far": [1, 2]})) == [80, 140, 140]


@pytest.mark.parametrize(
    ("euro", "count", "parts"), [(13_000, 6, [2_167] * 4 + [2_166] * 2), (8_387, 3, [2_796, 2_796, 2_795])]
)
def test_published_splits_come_out_to_the_euro(euro: int, count: int, parts: list[int]) -> None:
    assigned, weights, _ = key_of(EQUAL).shares(np.array([euro * 100]), among(count))
    assert allocate(assigned, weights, split=Split(unit_cents=100)).parts.tolist() == [[one * 100 for one in parts]]


# -- keys in keys ----------------------------------------------------------------------------------


def test_a_composed_key_is_split_once() -> None:
    """Half of 10.01 equally and half by 1 to 2: rounded part by part it would be 4.17 and 5.84, or 4.18 and 5.83."""
    raw = blend(("50", EQUAL), ("50", POPULATION))
    sharers = among(2, population=[1, 2])
    portions = key_of(raw).portions(np.array([1_001]), sharers)
    assert [portions.part(0, at) for at in (0, 1)] == [Fraction(1_001 * 5, 12), Fraction(1_001 * 7, 12)]
    assigned, weights, _ = key_of(raw).shares(np.array([1_001]), sharers)
    assert allocate(assigned, weights, split=EXACT_SPLIT).parts.tolist() == [[417, 584]]


def test_a_hybrid_in_a_blend_counts_its_amounts_in_parts_of_the_part() -> None:
    hybrid = {"kind": "hybrid", "fixed": "10", "per_unit": "0.5", "indicator": "population", "rest": EQUAL}
    raw = blend(("50", hybrid), ("50", EQUAL))
    # Of 50: 10 + 2 and 10 + 6, then 11 for each; and 25 for each of the other 50.
    assert euros(raw, 100, among(2, population=[4, 12])) == [48, 52]


def test_a_hybrid_that_asks_for_too_much_says_so_and_is_cut_down() -> None:
    raw = {"kind": "hybrid", "per_unit": "1", "indicator": "population"}
    sharers = among(2, population=[30, 90])
    assert euros(raw, 100, sharers) == [25, 75]
    (one,) = doubts(raw, 100, sharers)
    assert (one.code, one.parameters["gap"].mills) == ("charges-above-amount", 20_000)  # type: ignore[union-attr]
    assert key_of(raw).reason(np.array([10_000]), sharers, 0, 0).code == "key-charged-in-proportion"


def test_bounds_hold_what_a_blend_gives() -> None:
    raw = {"kind": "bounds", "cap_percent": "60", "of": blend(("50", EQUAL), ("50", GDP))}
    assert euros(raw, 100, among(2, gdp=[9, 1])) == [60, 40]


# -- batches, and few members ----------------------------------------------------------------------

EVERY_KEY: tuple[Raw, ...] = (
    EQUAL,
    POPULATION,
    {"kind": "hybrid", "fixed": "1", "per_unit": "0.01", "indicator": "population", "rest": GDP},
    blend(("30", EQUAL), ("70", GDP)),
    {"kind": "base", "each": "5", "rest": POPULATION},
    {"kind": "special", "amounts": {"a": "7"}, "rest": {"kind": "one", "partner": "b"}},
    {"kind": "tiers", "indicator": "population", "tiers": [{"from": "0", "weight": "1"}, {"from": "3", "weight": "5"}]},
    {"kind": "tiers", "tiers": [{"tag": "far", "amount": "3"}]},
    {"kind": "size", "indicator": "population", "brackets": [{"exponent": "0.5"}]},
    {"kind": "bounds", "floor": "1", "cap_percent": "60", "of": POPULATION},
    {"kind": "lead", "premium": "1.8", "ceiling_percent": "40", "rest": GDP},
    {"kind": "lead", "ceiling_percent": "10", "rest": GDP},
    {"kind": "one", "partner": "b"},
    {"kind": "shapley", "fixed": "5", "each": "1", "steps": [{"tag": "far", "amount": "9"}]},
)


@pytest.mark.parametrize("raw", EVERY_KEY, ids=lambda raw: str(raw["kind"]))
def test_in_a_batch_every_scenario_is_as_it_would_be_alone(raw: Raw) -> None:
    rows = [[1, 1, 1, 1], [1, 0, 1, 1], [0, 1, 1, 0], [1, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 1]]
    base = among(4, population=[5, 0, 3, 2], gdp=[1, 2, 0, 4], tags={"far": [1, 2]})
    members, cents = np.array(rows, dtype=np.bool_), np.array([10_001, 99, 0, 5_000, 700, 10**11])
    whole = key_of(raw).portions(cents, replace(base, members=members))
    for at, row in enumerate(members):
        alone = key_of(raw).portions(cents[at : at + 1], replace(base, members=row[None, :]))
        assert [whole.part(at, one) for one in range(4)] == [alone.part(0, one) for one in range(4)]
        assert whole.assigned[at] == alone.assigned[0]
        assert not any(whole.part(at, one) for one in range(4) if not row[one])


@pytest.mark.parametrize("raw", EVERY_KEY, ids=lambda raw: str(raw["kind"]))
def test_with_no_members_and_with_no_partners_nobody_pays(raw: Raw) -> None:
    for sharers in (among(3, absent=[0, 1, 2], population=[1, 1, 1], gdp=[1, 1, 1]), among(0)):
        portions = key_of(raw).portions(np.array([100]), sharers)
        assert portions.assigned.tolist() == [0]
        assert not portions.is_open.any()


@pytest.mark.parametrize("raw", EVERY_KEY, ids=lambda raw: str(raw["kind"]))
def test_ten_thousand_members_are_divided_to_the_cent(raw: Raw) -> None:
    count, far = 10_000, np.zeros(10_000, dtype=np.bool_)
    far[:3_000] = True
    numbers = np.arange(count, dtype=np.int64) % 997 + 1
    sharers = Sharers(
        members=np.ones((1, count), dtype=np.bool_),
        ids=("a", "b", *(f"n{at}" for at in range(2, count))),
        indicators={"population": numbers, "gdp": numbers * 10**11},
        tags={"far": far},
        lead=0,
    )
    cents = np.array([10**11])
    assigned, weights, is_open = key_of(raw).shares(cents, sharers)
    shares = allocate(assigned, weights, split=EXACT_SPLIT)
    assert not is_open.any()
    assert int(shares.parts.sum()) == 10**11
    assert int(shares.unassigned[0]) == 0


def test_numbers_as_large_as_a_file_may_hold_stay_exact() -> None:
    sharers = among(3, population=[10**15, 10**15 - 1, 1])
    assert sum(euros(POPULATION, 10**9, sharers)) == 10**9
    assert euros(POPULATION, 2 * 10**9, sharers)[2] == Fraction(10**9, 10**15)
    squares = {"kind": "size", "indicator": "population", "brackets": [{"exponent": "2"}]}
    assert euros(squares, 1, sharers)[2] == Fraction(1, 10**30 + (10**15 - 1) ** 2 + 1)


# -- what nobody has given -------------------------------------------------------------------------


def test_a_missing_number_keeps_everybodys_part_open() -> None:
    sharers = among(3, population=[5, NOT_GIVEN, 2])
    assert key_of(POPULATION).portions(np.array([100]), sharers).is_open.tolist() == [True]
    (one,) = doubts(POPULATION, 1, sharers)
    assert (one.code, one.parameters["partners"], one.parameters["count"]) == ("indicator-not-given", Names(("b",)), 1)


def test_of_nothing_everybody_has_nothing_whatever_is_missing() -> None:
    sharers = among(2, population=[5, NOT_GIVEN])
    assert key_of(POPULATION).shares(np.array([0]), sharers)[2].tolist() == [False]
    assert key_of(POPULATION).shares(np.array([1]), sharers)[2].tolist() == [True]


def test_a_number_missing_where_it_is_not_needed_opens_nothing() -> None:
    sharers = among(3, absent=[1], population=[5, NOT_GIVEN, 2])
    assert not key_of(POPULATION).portions(np.array([100]), sharers).is_open.any()
    lead = {"kind": "lead", "premium": "1.8", "rest": POPULATION}
    leading = among(3, population=[NOT_GIVEN, 1, 1])
    assert not key_of(lead).portions(np.array([100]), leading).is_open.any()
    assert codes(lead, 1, leading) == []
    base = {"kind": "base", "each": "1", "rest": POPULATION}
    assert not key_of(base).portions(np.array([300]), leading).is_open.any()  # nothing is left to divide


def test_a_lead_held_by_a_ceiling_needs_its_own_number_too() -> None:
    raw = {"kind": "lead", "ceiling_percent": "40", "rest": POPULATION}
    sharers = among(3, population=[NOT_GIVEN, 1, 1])
    assert key_of(raw).portions(np.array([100]), sharers).is_open.tolist() == [True]
    assert codes(raw, 1, sharers) == ["indicator-not-given"]


def test_what_rests_on_a_missing_number_is_null_in_the_budget() -> None:
    people = [partner("a", indicators={"population": "3"}), partner("b")]
    for more in ({}, {"incurred_by": "a"}):
        plan = plan_of(*people, common_costs=[common("study", "100", key=POPULATION, **more)])
        compiled, figures = figures_of(plan)
        assert figures.unknown_bears[0].tolist() == [True, True]
        assert figures.unknown_total[0].tolist() == ([False, False] if more else [True, True])
        assert not figures.lost.any()
        assert [one.code for one in findings_of(plan) if one.where[-1:] == ("key",)] == ["indicator-not-given"]
        assert by_partner(compiled, figures.settled[:, :, 0]) == {"a": 0, "b": 0}


def test_somebody_who_withdrew_needs_no_number() -> None:
    people = [partner("a", indicators={"population": "3"}), partner("b", commitment="withdrawn")]
    compiled, figures = figures_of(plan_of(*people, common_costs=[common("study", "100", key=POPULATION)]))
    assert not figures.unknown_bears.any()
    assert by_partner(compiled, figures.bears) == {"a": 10_000, "b": 0}


# -- what is doubtful ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "euro", "expected"),
    [
        (POPULATION, 100, ["weights-all-zero"]),
        ({"kind": "special", "amounts": {"a": "60", "b": "60"}}, 100, ["charges-above-amount"]),
        ({"kind": "special", "amounts": {"a": "60", "z": "1"}}, 100, ["special-of-absent"]),
        ({"kind": "special", "amounts": {"a": "60", "b": "1", "c": "1"}}, 100, ["rest-of-nobody"]),
        ({"kind": "one", "partner": "z"}, 100, ["one-does-not-share"]),
        ({"kind": "base", "each": "20", "rest": {"kind": "one", "partner": "z"}}, 100, ["one-does-not-share"]),
        ({"kind": "bounds", "floor": "40"}, 100, ["floors-above-amount"]),
        ({"kind": "bounds", "cap": "30"}, 100, ["caps-below-amount"]),
        ({"kind": "bounds", "cap": "34"}, 100, []),
        ({"kind": "tiers", "tiers": [{"tag": "far", "weight": "1"}]}, 100, ["tier-of-none"]),
        ({"kind": "tiers", "tiers": [{"tag": "faar", "weight": "1"}]}, 100, ["tag-of-nobody", "tier-of-none"]),
        ({"kind": "shapley", "each": "30"}, 100, ["cost-function-differs"]),
        ({"kind": "shapley", "each": "30", "steps": [{"tag": "no", "amount": "5"}]}, 90, ["tag-of-nobody"]),
        (blend(("0", POPULATION), ("100", EQUAL)), 100, []),
    ],
)
def test_what_keeps_a_key_from_doing_what_it_says_is_said(raw: Raw, euro: int, expected: list[str]) -> None:
    assert codes(raw, euro, among(3, population=[0, 0, 0], tags={"far": [0]})) == expected


def test_a_lead_who_does_not_share_is_said_and_the_others_divide_the_whole() -> None:
    raw = {"kind": "lead", "premium": "1.8"}
    assert euros(raw, 100, among(3, absent=[0])) == [0, 50, 50]
    assert codes(raw, 100, among(3, absent=[0])) == ["lead-does-not-share"]


def test_bounds_that_cannot_hold_are_not_met_and_say_by_how_much() -> None:
    plan = plan_of("a", "b", common_costs=[common("study", "100", key={"kind": "bounds", "cap": "30"})])
    _, figures = figures_of(plan)
    assert figures.lost.tolist() == [[4_000]]
    (one,) = [one for one in findings_of(plan) if one.where[:1] == ("common_costs",)]  # and nothing about rounding
    assert (one.code, one.status, one.where) == ("caps-below-amount", Status.NOT_MET, ("common_costs", 0, "key"))
    assert one.parameters["gap"].mills == 40_000  # type: ignore[union-attr]


def test_where_one_partner_pays_for_all_the_key_is_measured_by_what_is_left_to_share() -> None:
    key = {"kind": "special", "amounts": {"b": "60"}}
    paid = common("study", "100", key=key, incurred_by="a", shared_by=["b", "c"])
    plan = plan_of("a", "b", "c", common_costs=[paid])
    compiled, figures = figures_of(plan)
    assert by_partner(compiled, figures.settlement) == {"a": -10_000, "b": 6_000, "c": 4_000}
    assert [one.code for one in findings_of(plan) if one.where[-1:] == ("key",)] == []


def test_a_negative_amount_is_given_back_as_a_positive_one_is_shared() -> None:
    """-54 as 1 to 2 are -18 and -36."""
    people = [partner("a", indicators={"population": "1"}), partner("b", indicators={"population": "2"})]
    paid = common("study", "90", "staff", incurred_by="a", key=POPULATION)
    compiled, figures = figures_of(plan_of(*people, common_costs=[paid]))
    shares, _ = divided(compiled, 0, figures.members, np.array([-5_400]))
    assert by_partner(compiled, shares.parts) == {"a": -1_800, "b": -3_600}


def test_an_amount_that_nobody_knows_raises_no_doubt_about_amounts() -> None:
    plan = plan_of("a", "b", common_costs=[common("study", "unknown", key={"kind": "base", "each": "60"})])
    assert [one.code for one in findings_of(plan) if one.where[:1] == ("common_costs",)] == ["common-amount-unknown"]


# -- what is read and what is refused --------------------------------------------------------------


@pytest.mark.parametrize("raw", [{"kind": "equal"}, {}])
def test_the_equal_key_is_the_one_that_is_meant_when_none_is_named(raw: Raw) -> None:
    assert KEY.validate_python(raw) == EqualKey()


@pytest.mark.parametrize("raw", [{"kind": "fairness"}, {"kind": "equal", "weight": "2"}, "equal"])
def test_a_key_that_is_not_built_is_refused(raw: object) -> None:
    with pytest.raises(ValidationError):
        KEY.validate_python(raw)


TIER = {"from": "0", "weight": "1"}


@pytest.mark.parametrize(
    ("code", "raw"),
    [
        ("blend-not-whole", blend(("50", EQUAL), ("45", GDP))),
        ("bounds-unclear", {"kind": "bounds"}),
        ("bounds-unclear", {"kind": "bounds", "cap": "1", "cap_percent": "1"}),
        ("bounds-reversed", {"kind": "bounds", "floor": "2", "cap": "1"}),
        ("lead-key-empty", {"kind": "lead"}),
        ("cost-function-empty", {"kind": "shapley", "steps": [{"tag": "a", "amount": "0"}]}),
        ("tiers-unlike", {"kind": "tiers", "tiers": [TIER]}),
        ("tiers-unlike", {"kind": "tiers", "indicator": "x", "tiers": [TIER, {"from": "9", "amount": "1"}]}),
        ("tiers-not-ascending", {"kind": "tiers", "indicator": "x", "tiers": [TIER, TIER]}),
        ("blend-not-whole", {"kind": "blend", "parts": []}),
        ("tiers-unlike", {"kind": "tiers", "tiers": []}),
        ("brackets-not-ascending", {"kind": "size", "indicator": "x", "brackets": []}),
        ("tiers-with-rest", {"kind": "tiers", "indicator": "x", "tiers": [TIER], "rest": GDP}),
        ("brackets-not-ascending", {"kind": "size", "indicator": "x", "brackets": [{"up_to": "1", "exponent": "1"}]}),
        ("exponent-too-steep", {"kind": "size", "indicator": "x", "brackets": [{"exponent": "1000000"}]}),
        ("unknown-key", {"kind": "base", "each": "1", "rest": {"kind": "indicator", "indicator": "x", "of": "y"}}),
    ],
)
def test_a_key_that_contradicts_itself_is_refused_with_its_own_code(code: str, raw: Raw) -> None:
    (defect,) = defects_of_plan(common_costs=[common("study", "1", key=raw)])
    assert defect.code == code
    assert defect.where[:3] == ("common_costs", 0, "key")
    # Where it stands in the file: without the kinds by which it was read.
    assert not {"base", "blend", "bounds", "lead", "shapley", "size", "tiers"} & set(defect.where)


def nested(depth: int) -> Raw:
    raw: Raw = EQUAL
    for at in range(depth - 1):
        raw = (
            {"kind": "base", "each": "1", "rest": raw},
            {"kind": "bounds", "cap": "1", "of": raw},
            blend(("100", raw)),
        )[at % 3]
    return raw


@pytest.mark.parametrize("depth", [9, 60, 2_000])
def test_keys_too_deep_inside_each_other_are_refused(depth: int) -> None:
    (defect,) = defects_of_plan(common_costs=[common("study", "1", key=nested(depth))])
    assert (defect.code, defect.parameters["value"], defect.parameters["highest"]) == ("key-too-deep", depth, 8)


def test_a_plan_file_with_a_key_nested_sixty_deep_is_refused_in_one_sentence() -> None:
    key = "{kind: equal}"
    for _ in range(59):
        key = f"{{kind: base, each: 1, rest: {key}}}"
    text = f"id: a\ntitle: A\ncommon_costs: [{{title: C, category: other, amount: 9, key: {key}}}]\n"
    with pytest.raises(TooDeep) as refused:
        parse_plan_text(text, file="a.yaml")
    said = wording("en", is_strict=True).error(refused.value)
    assert said.startswith("a.yaml, line 3: Lists and pairs stand more than 40 levels inside one another.")


def test_keys_eight_deep_are_read_and_divide() -> None:
    plan = plan_of("a", "b", common_costs=[common("study", "100", key=nested(8))])
    _, figures = figures_of(plan)
    assert int(figures.common.sum() + figures.lost.sum()) == 10_000
