"""Laws of money, against fractions that are never rounded: quotients, shares, splits."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from planner.errors import AmountTooLarge, NotWholeCents
from planner.money import (
    CUT,
    HALF_UP,
    INT64_MAX,
    MAX_CENTS,
    PPM,
    CentsArray,
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

UNITS = st.sampled_from([1, 5, 10, 100, 500, 1_000, 10_000])
MODES = st.sampled_from(RoundingMode)
ROUNDINGS = st.builds(Rounding, MODES, UNITS)
CENTS = st.one_of(
    st.integers(-MAX_CENTS + 10_000, MAX_CENTS - 10_000), st.integers(-100_000, 100_000), st.integers(-12, 12)
)
RATES = st.one_of(st.integers(0, PPM), st.sampled_from([0, 70_000, 150_000, 500_000, 800_000, 900_000, PPM]))
DENOMINATORS = st.one_of(st.integers(1, 40), st.integers(1, 10**9))

LARGEST_REMAINDER, TRUNCATE_EACH = SplitMethod.LARGEST_REMAINDER, SplitMethod.TRUNCATE_EACH
HALF_UP_EACH, REST_TO = SplitMethod.HALF_UP_EACH, SplitMethod.REST_TO


def numbers(*values: int) -> CentsArray:
    return np.array(values, dtype=np.int64)


def toward_zero(exact: Fraction, unit: int) -> int:
    units = abs(exact) // unit
    return (int(units) if exact >= 0 else -int(units)) * unit


def away_at_half(exact: Fraction, unit: int) -> int:
    units = int(abs(exact) / unit + Fraction(1, 2))
    return (units if exact >= 0 else -units) * unit


# -- one amount ------------------------------------------------------------------------------------


@given(numerator=st.integers(-MAX_CENTS, MAX_CENTS), denominator=DENOMINATORS, unit=UNITS)
def test_a_cut_quotient_is_less_than_a_unit_below_the_true_value_and_never_beyond_it(
    numerator: int, denominator: int, unit: int
) -> None:
    exact = Fraction(numerator, denominator)
    result = quotient(numerator, denominator, rounding=Rounding(RoundingMode.CUT, unit))
    assert result % unit == 0
    assert 0 <= abs(exact) - abs(result) < unit
    assert result * exact >= 0


@given(numerator=st.integers(-MAX_CENTS // 2, MAX_CENTS // 2), denominator=DENOMINATORS, unit=UNITS)
def test_a_quotient_rounded_half_up_is_at_most_half_a_unit_from_the_true_value(
    numerator: int, denominator: int, unit: int
) -> None:
    exact = Fraction(numerator, denominator)
    result = quotient(numerator, denominator, rounding=Rounding(RoundingMode.HALF_UP, unit))
    assert result % unit == 0
    assert abs(result - exact) <= Fraction(unit, 2)


@given(halves=st.integers(-(10**6), 10**6), denominator=DENOMINATORS, unit=st.sampled_from([2, 10, 100]))
def test_an_exact_half_goes_away_from_zero_when_rounded_half_up_and_toward_zero_when_cut(
    halves: int, denominator: int, unit: int
) -> None:
    odd = 2 * halves + 1
    numerator = odd * denominator * (unit // 2)
    away = (abs(odd) + 1) // 2 * unit * (1 if odd > 0 else -1)
    toward = (abs(odd) - 1) // 2 * unit * (1 if odd > 0 else -1)
    assert quotient(numerator, denominator, rounding=Rounding(RoundingMode.HALF_UP, unit)) == away
    assert quotient(numerator, denominator, rounding=Rounding(RoundingMode.CUT, unit)) == toward
    assert quotient(numbers(numerator), denominator, rounding=Rounding(RoundingMode.HALF_UP, unit)).tolist() == [away]


@given(numerator=CENTS, denominator=DENOMINATORS, rounding=ROUNDINGS)
def test_a_negative_quotient_mirrors_the_positive_one(numerator: int, denominator: int, rounding: Rounding) -> None:
    assert quotient(-numerator, denominator, rounding=rounding) == -quotient(numerator, denominator, rounding=rounding)


@given(numerators=st.lists(CENTS, max_size=8), denominator=DENOMINATORS, rounding=ROUNDINGS)
def test_the_quotients_of_an_array_are_those_of_its_elements(
    numerators: list[int], denominator: int, rounding: Rounding
) -> None:
    together = quotient(numbers(*numerators), denominator, rounding=rounding)
    assert together.dtype == np.int64
    assert together.tolist() == [quotient(one, denominator, rounding=rounding) for one in numerators]


@given(cents=CENTS, rate=RATES, unit=UNITS)
def test_a_share_is_the_exact_product_rounded_once(cents: int, rate: int, unit: int) -> None:
    exact = Fraction(cents * rate, PPM)
    assert share_of(cents, rate, rounding=Rounding(RoundingMode.CUT, unit)) == toward_zero(exact, unit)
    assert share_of(cents, rate, rounding=Rounding(RoundingMode.HALF_UP, unit)) == away_at_half(exact, unit)


@given(cents=st.lists(CENTS, max_size=8), rate=RATES, rounding=ROUNDINGS)
def test_the_shares_of_an_array_are_those_of_its_elements(cents: list[int], rate: int, rounding: Rounding) -> None:
    together = share_of(numbers(*cents).reshape(1, -1), rate, rounding=rounding)
    assert together.tolist() == [[share_of(one, rate, rounding=rounding) for one in cents]]


@given(cents=CENTS, rounding=ROUNDINGS)
def test_a_share_of_a_hundred_percent_in_cents_is_the_whole_and_of_zero_nothing(cents: int, rounding: Rounding) -> None:
    assert share_of(cents, PPM, rounding=Rounding(rounding.mode)) == cents
    assert share_of(cents, 0, rounding=rounding) == 0


@given(rate=st.integers(1, PPM), sign=st.sampled_from([1, -1]))
def test_the_largest_amount_can_be_rated_in_an_array_without_wrapping(rate: int, sign: int) -> None:
    expected = sign * (MAX_CENTS * rate // PPM)
    assert share_of(numbers(sign * MAX_CENTS), rate, rounding=CUT).tolist() == [expected]


@given(cents=st.integers(MAX_CENTS + 1, INT64_MAX), sign=st.sampled_from([1, -1]), rate=RATES, rounding=ROUNDINGS)
def test_an_amount_beyond_the_safe_range_is_refused_alone_and_in_an_array(
    cents: int, sign: int, rate: int, rounding: Rounding
) -> None:
    with pytest.raises(AmountTooLarge):
        share_of(sign * cents, rate, rounding=rounding)
    with pytest.raises(AmountTooLarge):
        share_of(numbers(0, sign * cents), rate, rounding=rounding)
    with pytest.raises(AmountTooLarge):
        allocate(sign * cents, numbers(1, 1), split=Split())
    with pytest.raises(AmountTooLarge):
        allocate(numbers(0, sign * cents), numbers(1, 1), split=Split())


@given(cents=st.lists(st.integers(-INT64_MAX, INT64_MAX), min_size=1, max_size=12))
@example(cents=[INT64_MAX, INT64_MAX, INT64_MAX])
@example(cents=[INT64_MAX, 1])
def test_a_sum_is_exact_or_refused_and_never_wraps(cents: list[int]) -> None:
    try:
        total = total_of(numbers(*cents))
    except AmountTooLarge:
        assert sum(abs(one) for one in cents) > MAX_CENTS
    else:
        assert int(total) == sum(cents)


@given(rows=st.lists(st.tuples(CENTS, CENTS, CENTS), min_size=1, max_size=5))
def test_sums_over_an_axis_are_the_sums_of_its_rows(rows: list[tuple[int, int, int]]) -> None:
    assume(all(abs(sum(row)) <= MAX_CENTS for row in rows))
    assert total_of(np.array(rows, dtype=np.int64), axis=1).tolist() == [sum(row) for row in rows]


# -- splits ----------------------------------------------------------------------------------------

FEW_WEIGHTS = st.lists(st.integers(0, 6), min_size=1, max_size=9)
WEIGHTS = st.one_of(
    FEW_WEIGHTS,
    st.lists(st.integers(0, 10**6), min_size=1, max_size=9),
    st.lists(st.integers(0, INT64_MAX // 9), min_size=1, max_size=9),
)
TOTALS = st.one_of(st.integers(-MAX_CENTS, MAX_CENTS), st.integers(-3_000_000, 3_000_000), st.integers(-20, 20))


def split_by_fractions(total: int, weights: list[int], split: Split) -> list[int]:
    """Return the parts of a split, from fractions and nothing of ``planner.money``."""
    everything, unit, magnitude = sum(weights), split.unit_cents, abs(total)
    if everything == 0:
        return [0] * len(weights)
    in_units = [Fraction(magnitude // unit * weight, everything) for weight in weights]
    parts = [int(exact) * unit for exact in in_units]
    if split.method is LARGEST_REMAINDER:
        by_rank = sorted(range(len(weights)), key=lambda at: (-(in_units[at] % 1), -weights[at], at))
        for at in by_rank[: (magnitude // unit * unit - sum(parts)) // unit]:
            parts[at] += unit
    elif split.method is HALF_UP_EACH:
        parts = [away_at_half(Fraction(magnitude * weight, everything), unit) for weight in weights]
    elif split.method is REST_TO and split.rest_to is not None and weights[split.rest_to]:
        parts[split.rest_to] += magnitude - sum(parts)
    return parts if total >= 0 else [-part for part in parts]


@st.composite
def splits(draw: st.DrawFn, weights: st.SearchStrategy[list[int]] = WEIGHTS) -> tuple[list[int], Split]:
    drawn = draw(weights)
    method = draw(st.sampled_from(SplitMethod))
    rest_to = draw(st.integers(0, len(drawn) - 1)) if method is REST_TO else None
    return drawn, Split(method, draw(UNITS), rest_to)


@given(total=TOTALS, chosen=splits())
@example(total=9_000_000_000_000, chosen=([10_000_000, 5], Split(HALF_UP_EACH, 100)))
@example(total=100, chosen=([0, 3, 3, 3], Split(REST_TO, 1, 0)))
@example(total=-MAX_CENTS, chosen=([INT64_MAX // 2, INT64_MAX // 2], Split()))
def test_every_method_gives_what_fractions_give(total: int, chosen: tuple[list[int], Split]) -> None:
    weights, split = chosen
    shares = allocate(total, numbers(*weights), split=split)
    assert shares.parts.dtype == np.int64
    assert shares.parts.tolist() == split_by_fractions(total, weights, split)
    assert int(shares.parts.sum() + shares.unassigned) == total


@given(totals=st.lists(TOTALS, min_size=1, max_size=4), chosen=splits())
def test_a_batch_of_totals_is_split_as_each_of_them_alone(totals: list[int], chosen: tuple[list[int], Split]) -> None:
    weights, split = chosen
    together = allocate(numbers(*totals), numbers(*weights), split=split)
    alone = [allocate(total, numbers(*weights), split=split) for total in totals]
    assert together.parts.tolist() == [one.parts.tolist() for one in alone]
    assert together.unassigned.tolist() == [int(one.unassigned) for one in alone]


@given(total=TOTALS, rows=st.lists(st.lists(st.integers(0, 50), min_size=4, max_size=4), min_size=1, max_size=5))
def test_a_batch_of_weights_splits_one_total_as_each_of_them_alone(total: int, rows: list[list[int]]) -> None:
    together = allocate(total, np.array(rows, dtype=np.int64), split=Split())
    assert together.parts.tolist() == [allocate(total, numbers(*row), split=Split()).parts.tolist() for row in rows]


@given(total=TOTALS, chosen=splits())
def test_the_parts_of_a_negative_total_mirror_those_of_the_positive_one(
    total: int, chosen: tuple[list[int], Split]
) -> None:
    weights, split = chosen
    there, back = allocate(total, numbers(*weights), split=split), allocate(-total, numbers(*weights), split=split)
    assert (there.parts == -back.parts).all()
    assert there.unassigned == -back.unassigned


@given(total=TOTALS, weights=WEIGHTS, unit=UNITS)
def test_the_largest_remainder_is_within_a_unit_of_the_exact_share_and_leaves_only_what_is_below_the_unit(
    total: int, weights: list[int], unit: int
) -> None:
    assume(sum(weights) > 0)
    shares = allocate(total, numbers(*weights), split=Split(unit_cents=unit))
    whole_units = abs(total) // unit * unit
    for part, weight in zip(shares.parts.tolist(), weights, strict=True):
        assert part % unit == 0
        assert abs(abs(part) - Fraction(whole_units * weight, sum(weights))) < unit
    assert abs(int(shares.unassigned)) == abs(total) % unit


@given(total=TOTALS, chosen=splits())
def test_nobody_without_a_weight_gets_anything(total: int, chosen: tuple[list[int], Split]) -> None:
    weights, split = chosen
    parts = allocate(total, numbers(*weights), split=split).parts
    assert not parts[numbers(*weights) == 0].any()


@given(total=TOTALS, weights=WEIGHTS, unit=UNITS)
def test_a_larger_weight_never_gets_less_and_equal_weights_differ_by_a_unit_at_most(
    total: int, weights: list[int], unit: int
) -> None:
    parts = np.abs(allocate(total, numbers(*weights), split=Split(unit_cents=unit)).parts).tolist()
    for weight, part in zip(weights, parts, strict=True):
        for other, its_part in zip(weights, parts, strict=True):
            assert weight < other or part >= its_part or (weight == other and its_part - part == unit)


@given(total=TOTALS, weights=WEIGHTS, unit=UNITS, data=st.data())
def test_permuting_partners_permutes_their_parts_within_a_unit_where_remainders_tie_and_exactly_elsewhere(
    total: int, weights: list[int], unit: int, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(weights))))
    before = allocate(total, numbers(*weights), split=Split(unit_cents=unit)).parts[list(order)]
    after = allocate(total, numbers(*[weights[at] for at in order]), split=Split(unit_cents=unit)).parts
    assert np.abs(before - after).max() <= unit
    # A tie that its larger weight decides is decided the same way in every order.
    if len(set(weights)) == len(weights):
        assert (before == after).all()


@given(cents=st.integers(-10_000, 10_000), count=st.integers(2, 40))
def test_in_a_tie_of_equal_weights_the_earlier_ones_get_the_units(cents: int, count: int) -> None:
    magnitudes = np.abs(allocate(cents, np.ones(count, dtype=np.int64), split=Split()).parts)
    assert magnitudes.tolist() == sorted(magnitudes.tolist(), reverse=True)
    assert (magnitudes > abs(cents) // count).sum() == abs(cents) % count


@given(total=TOTALS, count=st.integers(0, 6), method=st.sampled_from(SplitMethod), unit=UNITS)
def test_where_nobody_has_a_weight_all_of_it_is_unassigned(
    total: int, count: int, method: SplitMethod, unit: int
) -> None:
    assume(method is not REST_TO or count)
    rest_to = 0 if method is REST_TO else None
    shares = allocate(total, np.zeros(count, dtype=np.int64), split=Split(method, unit, rest_to))
    assert shares.parts.tolist() == [0] * count
    assert shares.unassigned == total


@given(weights=st.lists(st.integers(INT64_MAX // 4, INT64_MAX), min_size=5, max_size=8))
def test_weights_that_sum_beyond_64_bits_are_refused(weights: list[int]) -> None:
    with pytest.raises(AmountTooLarge):
        allocate(1, numbers(*weights), split=Split())


@given(value=st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_floats_are_refused_wherever_cents_belong(value: float) -> None:
    floats: CentsArray = np.array([value])
    with pytest.raises(NotWholeCents):
        guard(floats)
    with pytest.raises(NotWholeCents):
        total_of(floats)
    with pytest.raises(NotWholeCents):
        quotient(floats, 1, rounding=HALF_UP)
    with pytest.raises(NotWholeCents):
        share_of(floats, 1, rounding=HALF_UP)
    with pytest.raises(NotWholeCents):
        allocate(floats, numbers(1, 2), split=Split())
    with pytest.raises(NotWholeCents):
        allocate(1, floats, split=Split())
