"""Cents by example: boundaries of rounding and splitting, and what is refused."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from planner.errors import AmountTooLarge, NotWholeCents, PlannerError, WeightsUnusable
from planner.money import (
    CUT,
    EXACT_SPLIT,
    HALF_UP,
    INT64_MAX,
    MAX_CENTS,
    PPM,
    Rounding,
    RoundingMode,
    Split,
    SplitMethod,
    allocate,
    guard,
    quotient,
    share_of,
    total_of,
)

WHOLE_EURO_CUT = Rounding(RoundingMode.CUT, 100)
WHOLE_EURO_HALF_UP = Rounding(RoundingMode.HALF_UP, 100)


def weights(*values: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(values, dtype=np.int64)


@pytest.mark.parametrize(
    ("numerator", "cut", "half_up"),
    [(149, 1, 1), (150, 1, 2), (151, 1, 2), (199, 1, 2), (-149, -1, -1), (-150, -1, -2), (-199, -1, -2), (0, 0, 0)],
)
def test_cut_goes_toward_zero_and_half_up_away_from_zero_at_a_half(numerator: int, cut: int, half_up: int) -> None:
    assert quotient(numerator, 100, rounding=CUT) == cut
    assert quotient(numerator, 100, rounding=HALF_UP) == half_up


@pytest.mark.parametrize(("cents", "cut", "half_up"), [(149, 100, 100), (150, 100, 200), (-150, -100, -200)])
def test_a_rounding_to_whole_euro_gives_whole_euro(cents: int, cut: int, half_up: int) -> None:
    assert quotient(cents, 1, rounding=WHOLE_EURO_CUT) == cut
    assert quotient(cents, 1, rounding=WHOLE_EURO_HALF_UP) == half_up


def test_a_quotient_that_is_no_rate_is_rounded_once() -> None:
    # 5 080 euro over 18 months, and an annual cost over 215 days: no whole parts per million would do.
    assert quotient(508_000, 18, rounding=CUT) == 28_222
    assert quotient(6_700_000, 215, rounding=HALF_UP) == 31_163


@pytest.mark.parametrize("denominator", [0, -1])
def test_a_denominator_that_is_not_above_zero_is_refused(denominator: int) -> None:
    with pytest.raises(ZeroDivisionError):
        quotient(1, denominator, rounding=CUT)
    with pytest.raises(ZeroDivisionError):
        quotient(weights(1), denominator, rounding=CUT)


def test_a_plain_integer_of_any_size_can_be_divided_when_the_result_fits() -> None:
    assert quotient(10**40, 10**30, rounding=CUT) == 10**10
    with pytest.raises(AmountTooLarge):
        quotient(10**40, 10, rounding=CUT)


def test_a_divisor_too_large_for_an_array_is_refused_and_not_wrapped() -> None:
    assert quotient(weights(7), INT64_MAX // 2, rounding=HALF_UP).tolist() == [0]
    with pytest.raises(AmountTooLarge):
        quotient(weights(7), INT64_MAX // 2 + 1, rounding=HALF_UP)


def test_the_published_shares_of_a_rate_come_out_as_printed() -> None:
    # Aurora: travel as 15 % of 10 000 euro of staff is 1 500 euro.
    assert share_of(1_000_000, 150_000, rounding=CUT) == 150_000
    # Exactly 10.5 cents; binary floating point holds a little less than that and would give 10.
    assert round(0.70 * 0.15, 2) == 0.10
    assert share_of(70, 150_000, rounding=HALF_UP) == 11


@pytest.mark.parametrize("rate", [-1, PPM + 1])
def test_a_rate_outside_zero_to_a_hundred_percent_is_refused(rate: int) -> None:
    with pytest.raises(AmountTooLarge):
        share_of(100, rate, rounding=CUT)


def test_the_largest_amount_is_accepted_and_one_cent_more_is_not() -> None:
    assert guard(MAX_CENTS) == MAX_CENTS
    assert guard(-MAX_CENTS) == -MAX_CENTS
    for beyond in (MAX_CENTS + 1, -MAX_CENTS - 1):
        with pytest.raises(AmountTooLarge) as error:
            guard(beyond)
        assert error.value.parameters == {"cents": MAX_CENTS + 1, "maximum": MAX_CENTS}


def test_the_most_negative_64_bit_number_does_not_slip_through_as_its_own_magnitude() -> None:
    with pytest.raises(AmountTooLarge):
        guard(weights(-INT64_MAX - 1))


def test_an_empty_array_is_a_sum_of_nothing() -> None:
    assert total_of(weights()) == 0
    assert total_of(np.zeros((2, 0), dtype=np.int64), axis=1).tolist() == [0, 0]


def test_a_sum_whose_terms_cancel_out_is_refused_when_its_way_would_leave_64_bits() -> None:
    assert total_of(weights(MAX_CENTS, -MAX_CENTS)) == 0
    with pytest.raises(AmountTooLarge):
        total_of(weights(INT64_MAX, -INT64_MAX, INT64_MAX, -INT64_MAX))


def test_a_sum_beyond_the_safe_range_is_refused_though_every_term_is_safe() -> None:
    with pytest.raises(AmountTooLarge):
        total_of(weights(MAX_CENTS, 1))


@pytest.mark.parametrize("dtype", [np.float64, np.int32, np.bool_, np.object_])
def test_only_arrays_of_64_bit_integers_are_cents(dtype: type) -> None:
    strange: np.ndarray[Any, Any] = np.ones(2, dtype=dtype)
    with pytest.raises(NotWholeCents):
        guard(strange)
    with pytest.raises(NotWholeCents):
        allocate(strange, weights(1, 1), split=EXACT_SPLIT)


def test_a_total_too_large_for_any_array_is_refused_like_any_other() -> None:
    with pytest.raises(AmountTooLarge):
        allocate(10**30, weights(1, 1), split=EXACT_SPLIT)


def test_errors_of_money_are_errors_of_the_planner_and_of_python() -> None:
    assert issubclass(AmountTooLarge, PlannerError)
    assert issubclass(AmountTooLarge, OverflowError)
    assert issubclass(NotWholeCents, TypeError)
    assert issubclass(WeightsUnusable, ValueError)


# -- splits ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("euro", "count", "parts"),
    [(13_000, 6, [2_167, 2_167, 2_167, 2_167, 2_166, 2_166]), (8_387, 3, [2_796, 2_796, 2_795])],
)
def test_the_published_splits_in_whole_euro_come_out_as_printed(euro: int, count: int, parts: list[int]) -> None:
    shares = allocate(euro * 100, np.ones(count, dtype=np.int64), split=Split(unit_cents=100))
    assert shares.parts.tolist() == [100 * part for part in parts]
    assert shares.unassigned == 0


def test_the_methods_differ_in_where_the_last_cents_go() -> None:
    thirds, two_thirds = weights(1, 1, 1), 200
    by_method = {
        method: allocate(two_thirds, thirds, split=Split(method, 1, 2 if method is SplitMethod.REST_TO else None))
        for method in SplitMethod
    }
    assert {str(method): one.parts.tolist() for method, one in by_method.items()} == {
        "largest_remainder": [67, 67, 66],
        "truncate_each": [66, 66, 66],
        "half_up_each": [67, 67, 67],
        "rest_to": [66, 66, 68],
    }
    assert {str(method): int(one.unassigned) for method, one in by_method.items()} == {
        "largest_remainder": 0,
        "truncate_each": 2,
        "half_up_each": -1,
        "rest_to": 0,
    }


def test_cents_below_the_unit_stay_unassigned_unless_somebody_takes_the_rest() -> None:
    assert allocate(1_050, weights(1, 1), split=Split(unit_cents=100)).unassigned == 50
    shares = allocate(1_050, weights(1, 1), split=Split(SplitMethod.REST_TO, 100, 1))
    assert (shares.parts.tolist(), int(shares.unassigned)) == ([500, 550], 0)


def test_a_half_of_a_unit_below_the_total_still_counts_when_each_part_is_rounded_half_up() -> None:
    # 1.00 euro to two: 0.50 each is a half of a euro, and goes up; what exceeds the total is said.
    shares = allocate(100, weights(1, 1), split=Split(SplitMethod.HALF_UP_EACH, 100))
    assert (shares.parts.tolist(), int(shares.unassigned)) == ([100, 100], -100)
    assert allocate(99, weights(1, 1), split=Split(SplitMethod.HALF_UP_EACH, 100)).parts.tolist() == [0, 0]


def test_in_a_tie_the_larger_weight_comes_first_and_then_the_earlier_position() -> None:
    # 2 cents for weights 1, 3 and 1 leave 0.4, 1.2 and 0.4: the tie of the outer two goes to the first.
    assert allocate(2, weights(1, 3, 1), split=EXACT_SPLIT).parts.tolist() == [1, 1, 0]
    # 2 cents for weights 1 and 3 leave 0.5 and 1.5: the tie goes to the larger.
    assert allocate(2, weights(1, 3), split=EXACT_SPLIT).parts.tolist() == [0, 2]


def test_products_of_amounts_and_weights_beyond_64_bits_stay_exact() -> None:
    large = INT64_MAX // 2
    shares = allocate(MAX_CENTS, weights(large, large - 1), split=EXACT_SPLIT)
    exact = MAX_CENTS * large // (2 * large - 1)
    assert shares.parts.tolist() in ([exact, MAX_CENTS - exact], [exact + 1, MAX_CENTS - exact - 1])
    assert shares.unassigned == 0


@pytest.mark.parametrize("rest_to", [None, -1, 2])
def test_a_rest_for_nobody_is_refused(rest_to: int | None) -> None:
    with pytest.raises(WeightsUnusable):
        allocate(100, weights(1, 1), split=Split(SplitMethod.REST_TO, 1, rest_to))


def test_a_weight_below_zero_is_refused() -> None:
    with pytest.raises(WeightsUnusable):
        allocate(100, weights(1, -1), split=EXACT_SPLIT)


def test_a_split_among_nobody_leaves_everything() -> None:
    shares = allocate(weights(100, 5), np.zeros((2, 0), dtype=np.int64), split=EXACT_SPLIT)
    assert shares.parts.shape == (2, 0)
    assert shares.unassigned.tolist() == [100, 5]


def test_totals_and_weights_are_matched_by_their_leading_axes() -> None:
    shares = allocate(weights(10, 11), np.array([[1, 1], [1, 2]]), split=EXACT_SPLIT)
    assert shares.parts.tolist() == [[5, 5], [4, 7]]
