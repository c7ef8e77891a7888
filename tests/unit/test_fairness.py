"""How fair shares are, and whether partners would be better off alone."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from planner.keys import NOT_GIVEN, Key, Portions, ShapleyKey, Sharers, SharingKey
from planner.money import EXACT_SPLIT, allocate
from planner.simulation.fairness import differences, fairness, gini, in_proportion, largest_to_smallest
from planner.simulation.subgroups import EVERY_GROUP_UP_TO, Subgroup, better_alone

KEY: TypeAdapter[SharingKey] = TypeAdapter(Key)
PARTS = st.lists(st.integers(0, 10**12), min_size=1, max_size=30)
EQUAL = KEY.validate_python({"kind": "equal"})
FAR = ShapleyKey.model_validate({"kind": "shapley", "each": "100", "steps": [{"tag": "far", "amount": "600"}]})


def people(far: int, near: int) -> Sharers:
    """Return members of whom the first carry a tag."""
    count = far + near
    return Sharers(
        np.ones((1, count), dtype=np.bool_),
        tuple(f"p{at}" for at in range(count)),
        tags={"far": np.arange(count) < far},
        indicators={"population": np.full(count, NOT_GIVEN, dtype=np.int64)},
    )


def portions(key: SharingKey, cents: int, sharers: Sharers) -> Portions:
    return key.portions(np.array([cents], dtype=np.int64), sharers)


# -- measures --------------------------------------------------------------------------------------


def test_of_one_two_and_three_the_gini_coefficient_is_two_ninths() -> None:
    """Half the mean difference, 8 / 9 / 2 of all nine pairs, over the mean part of 2."""
    assert gini([300, 100, 200]) == Fraction(2, 9)
    assert gini([0, 0, 0, 500]) == Fraction(3, 4)


def test_what_is_unknown_stays_unknown_in_every_measure() -> None:
    seen = fairness([100, None], [1, 2], [500, 500])
    assert (seen.ratio, seen.gini) == (None, None)
    assert seen.to_equal == seen.to_size == (None, None)
    assert seen.to_budget == (Fraction(1, 5), None)
    assert differences([100, None, 5], [120, 3, None]) == (20, None, None)


def test_parts_are_held_against_equal_ones_a_size_and_a_budget() -> None:
    seen = fairness([300, 100], [1_000, 3_000], [600, 0])
    assert seen.to_equal == (Fraction(3, 2), Fraction(1, 2))
    assert seen.to_size == (Fraction(3), Fraction(1, 3))
    assert seen.to_budget == (Fraction(1, 2), None)
    assert seen.ratio == 3
    assert in_proportion([300, 100], [None, 3_000]) == (None, None)


def test_without_parts_or_with_nothing_to_share_there_is_nothing_to_say() -> None:
    for parts in ([], [0, 0], [-5, 10]):
        assert gini(parts) is None
    assert largest_to_smallest([]) is None
    assert largest_to_smallest([5, 0]) is None


@given(PARTS, st.integers(1, 1_000), st.randoms())
def test_gini_lies_from_zero_to_below_one_free_of_scale_and_of_order(
    parts: list[int], times: int, chance: object
) -> None:
    value = gini(parts)
    assert (value is None) == (not sum(parts))
    if value is not None:
        assert 0 <= value < 1
        assert gini([times * one for one in parts]) == value
        assert gini(sorted(parts, key=lambda one: hash((one, str(chance))))) == value
        pairs = sum(abs(one - other) for one in parts for other in parts)
        assert value == Fraction(pairs, 2 * len(parts) * sum(parts))


@given(st.integers(1, 10**12), st.integers(1, 50))
def test_equal_parts_have_a_gini_coefficient_of_zero_and_a_ratio_of_one(part: int, count: int) -> None:
    assert gini([part] * count) == 0
    assert largest_to_smallest([part] * count) == 1


@given(st.integers(0, 10**11), st.lists(st.integers(1, 10**6), min_size=1, max_size=12))
def test_between_two_keys_that_share_all_of_it_differences_sum_to_zero(cents: int, sizes: list[int]) -> None:
    weights = [np.array([sizes], dtype=np.int64), np.ones((1, len(sizes)), dtype=np.int64)]
    before, after = (
        [int(one) for one in allocate(np.array([cents], dtype=np.int64), each, split=EXACT_SPLIT).parts[0]]
        for each in weights
    )
    assert sum(one or 0 for one in differences(before, after)) == 0


# -- subgroups -------------------------------------------------------------------------------------


def test_those_who_cause_no_cost_of_a_group_would_be_better_off_alone() -> None:
    """One far partner and two near ones cost 900: alone the near ones cost 200, and pay 600 by equal parts."""
    sharers = people(1, 2)
    found = better_alone(90_000, portions(EQUAL, 90_000, sharers), sharers, FAR)
    assert found is not None
    assert (found.is_every, found.looked_at) == (True, 6)
    assert found.better_off == (
        Subgroup((1, 2), Fraction(60_000), Fraction(20_000)),
        Subgroup((1,), Fraction(30_000), Fraction(10_000)),
        Subgroup((2,), Fraction(30_000), Fraction(10_000)),
    )
    assert found.better_off[0].gap == 40_000


def test_a_cost_function_that_comes_to_another_sum_is_taken_in_proportion() -> None:
    sharers = people(1, 2)
    found = better_alone(180_000, portions(EQUAL, 180_000, sharers), sharers, FAR)
    assert found is not None
    assert found.better_off[0].alone == 40_000


@given(st.integers(0, 4), st.integers(0, 4), st.integers(1, 10**7))
def test_nobody_would_do_better_without_the_others_by_what_each_adds(far: int, near: int, cents: int) -> None:
    """The cost function has ever less to add: its Shapley value lies in the core."""
    sharers = people(far, near)
    found = better_alone(cents, portions(FAR, cents, sharers), sharers, FAR)
    assert found is None if far + near < 2 else found is not None and not found.better_off


def test_of_many_members_single_ones_pairs_and_those_with_a_tag_are_looked_at() -> None:
    sharers = people(3, EVERY_GROUP_UP_TO)
    found = better_alone(90_000, portions(EQUAL, 90_000, sharers), sharers, FAR)
    assert found is not None
    assert not found.is_every
    assert found.looked_at == 15 + 15 * 14 // 2 + 1


def test_where_parts_are_open_nothing_is_said_of_subgroups() -> None:
    sharers = people(1, 2)
    by_population = KEY.validate_python({"kind": "indicator", "indicator": "population"})
    assert better_alone(90_000, portions(by_population, 90_000, sharers), sharers, FAR) is None
