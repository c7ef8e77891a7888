"""Where more to share makes somebody pay less."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from planner.errors import AmountTooLarge
from planner.findings import Names
from planner.keys import NOT_GIVEN, Key, Sharers, SharingKey
from planner.money import MAX_CENTS, Split, SplitMethod
from planner.simulation.paradox import Paradox, paradox_message, paradoxes
from planner.wording import wording

KEY: TypeAdapter[SharingKey] = TypeAdapter(Key)
SEATS = KEY.validate_python({"kind": "indicator", "indicator": "population"})
EQUAL = KEY.validate_python({"kind": "equal"})
EURO = Split(unit_cents=100)


def states(*population: int) -> Sharers:
    count = len(population)
    ids = tuple("abcdef"[:count])
    return Sharers(
        np.ones((1, count), dtype=np.bool_),
        ids,
        names={one: one.upper() for one in ids},
        indicators={"population": np.array(population, dtype=np.int64)},
    )


def test_ten_and_eleven_among_6_6_and_2_are_the_paradox_of_alabama() -> None:
    """4, 4 and 2 of ten; 5, 5 and 1 of eleven."""
    alabama = states(6, 6, 2)
    found = paradoxes(SEATS, alabama, [900, 1_000, 1_100, 1_200], EURO)
    assert found == (Paradox(1_000, 1_100, (2,), (200, 100), "remainder"),)
    message = paradox_message(found, alabama, [900, 1_200])
    assert message.code == "paradox-found"
    assert message.parameters["partners"] == Names(("C",))
    assert "C pays less, C €1.00 in the place of €2.00" in wording("en", is_strict=True).message(message)


def test_where_nobody_pays_less_that_is_said_of_what_was_looked_at() -> None:
    amounts = [100 * euro for euro in range(50)]
    message = paradox_message(paradoxes(EQUAL, states(1, 1, 1), amounts, EURO), states(1, 1, 1), amounts)
    assert (message.code, message.parameters["count"]) == ("paradox-not-found", 50)


def test_whoever_takes_the_rest_can_have_less_of_it() -> None:
    """Of 2 euro among three the first takes both; of 3 everybody pays one."""
    split = Split(SplitMethod.REST_TO, 100, rest_to=0)
    assert paradoxes(EQUAL, states(1, 1, 1), [200, 300], split) == (Paradox(200, 300, (0,), (200, 100), "rest"),)


def test_a_key_itself_can_give_less_of_more() -> None:
    """100 and 10 first, the rest to one, and nobody more than 60: of 120 it is 60, 30, 30; of 140, 60, 20, 60."""
    special = {"kind": "special", "amounts": {"a": "100", "b": "10"}, "rest": {"kind": "one", "partner": "c"}}
    capped = KEY.validate_python({"kind": "bounds", "cap": "60", "of": special})
    found = paradoxes(capped, states(1, 1, 1), [12_000, 14_000], Split())
    assert found == (Paradox(12_000, 14_000, (1,), (3_000, 2_000), "key"),)


def test_what_rests_on_a_missing_number_is_not_compared() -> None:
    assert paradoxes(SEATS, states(6, 6, 2, NOT_GIVEN), [1_000, 1_100], EURO) == ()
    assert paradoxes(SEATS, states(6, 6, 2), [], EURO) == ()


def test_an_amount_beyond_what_is_computed_with_is_refused() -> None:
    with pytest.raises(AmountTooLarge):
        paradoxes(EQUAL, states(1), [MAX_CENTS + 1], EURO)


SERIES = st.lists(st.integers(0, 10**6), min_size=2, max_size=30).map(sorted)
PEOPLE = st.lists(st.integers(0, 10**6), min_size=1, max_size=6)
UNITS = st.sampled_from([1, 5, 100])


@given(SERIES, PEOPLE, UNITS, st.sampled_from([SplitMethod.TRUNCATE_EACH, SplitMethod.HALF_UP_EACH]))
def test_parts_rounded_each_by_itself_never_fall_in_proportion(
    amounts: list[int], people: list[int], unit: int, method: SplitMethod
) -> None:
    assert paradoxes(SEATS, states(*people), amounts, Split(method, unit)) == ()


@given(SERIES, st.integers(1, 6), UNITS)
def test_equal_parts_never_fall_by_the_largest_remainder(amounts: list[int], count: int, unit: int) -> None:
    assert paradoxes(EQUAL, states(*[1] * count), amounts, Split(unit_cents=unit)) == ()


@given(SERIES, PEOPLE)
def test_a_fall_by_the_largest_remainder_is_of_one_unit(amounts: list[int], people: list[int]) -> None:
    for one in paradoxes(SEATS, states(*people), amounts, EURO):
        assert one.parts[0] - one.parts[1] == 100
        assert one.cause == "remainder"
