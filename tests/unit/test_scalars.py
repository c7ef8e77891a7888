"""Numbers as text: read exactly or refused with a reason, and written back as people write them."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from planner.money import MAX_CENTS, PPM
from planner.terms import (
    Bound,
    CountBound,
    EuroBound,
    RateBound,
    parse_count,
    parse_euro,
    parse_percent,
    parse_quantity,
    write_count,
    write_euro,
    write_percent,
    write_quantity,
)

EURO_BOUND: TypeAdapter[Bound] = TypeAdapter(EuroBound)
RATE_BOUND: TypeAdapter[Bound] = TypeAdapter(RateBound)
COUNT_BOUND: TypeAdapter[Bound] = TypeAdapter(CountBound)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("7558.75", 755_875),
        ("7558.7", 755_870),
        ("7558", 755_800),
        ("0", 0),
        ("-0.00", 0),
        ("+1", 100),
        ("007.10", 710),
        ("5.", 500),
        ("1.5000", 150),
        (" 2\n", 200),
        ("0.01", 1),
        ("92233720368.54", MAX_CENTS),
    ],
)
def test_euro_become_whole_cents(text: str, cents: int) -> None:
    assert parse_euro(text) == cents


def test_a_whole_number_is_read_like_its_text() -> None:
    assert parse_euro(12) == 1_200
    assert parse_percent(15) == 150_000


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("0.001", "too-precise"),
        ("1.999", "too-precise"),
        ("-0.01", "negative-number"),
        ("-5", "negative-number"),
        ("92233720368.55", "number-too-large"),
        ("9" * 5_000, "number-too-large"),
        ("1e3", "not-a-number"),
        ("1_000", "not-a-number"),
        ("1,000", "not-a-number"),
        ("1 000", "not-a-number"),
        ("NaN", "not-a-number"),
        ("Infinity", "not-a-number"),
        ("0x10", "not-a-number"),
        (".5", "not-a-number"),
        ("", "not-a-number"),
        ("٣", "not-a-number"),
        ("1.5.2", "not-a-number"),
    ],
)
def test_what_is_no_plain_amount_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(PydanticCustomError) as error:
        parse_euro(text)
    assert error.value.type == reason


@pytest.mark.parametrize("raw", [True, False, None, 1.5, [], {}])
def test_booleans_floats_and_structures_are_no_numbers(raw: object) -> None:
    with pytest.raises(PydanticCustomError) as error:
        parse_euro(raw)
    assert error.value.type == "not-a-number"


def test_a_message_repeats_at_most_sixty_characters() -> None:
    with pytest.raises(PydanticCustomError) as error:
        parse_euro("9" * 5_000)
    assert error.value.context is not None
    assert len(error.value.context["value"]) == 60


def test_percents_have_four_decimals_and_end_at_a_hundred() -> None:
    assert parse_percent("0.0001") == 1
    assert parse_percent("33.3333") == 333_333
    assert parse_percent("100") == PPM
    for refused in ("0.00001", "100.0001"):
        with pytest.raises(PydanticCustomError):
            parse_percent(refused)


def test_quantities_have_two_decimals_and_counts_none() -> None:
    assert parse_quantity("15.35") == 1_535
    assert parse_count("40") == 40
    assert parse_count("40.0") == 40
    with pytest.raises(PydanticCustomError):
        parse_count("1.5")


def test_numbers_are_written_as_people_write_them() -> None:
    assert [write_euro(cents) for cents in (755_875, 5, 100, 0, -5)] == ["7558.75", "0.05", "1.00", "0.00", "-0.05"]
    assert [write_percent(ppm) for ppm in (150_000, 75_500, 1, PPM, 0)] == ["15", "7.55", "0.0001", "100", "0"]
    assert [write_quantity(hundredths) for hundredths in (100, 1_535, 50, 10_000)] == ["1", "15.35", "0.5", "100"]
    assert [write_count(number) for number in (0, 100)] == ["0", "100"]


@pytest.mark.parametrize("adapter", [EURO_BOUND, RATE_BOUND, COUNT_BOUND])
def test_a_bound_is_one_value_several_or_none(adapter: TypeAdapter[Bound]) -> None:
    one, none = adapter.validate_python("5"), adapter.validate_python("unknown")
    several = adapter.validate_python({"contested": ["5", "3", "5"]})
    assert (one.is_unknown, one.is_contested, one.lowest, one.highest) == (False, False, one.values[0], one.values[0])
    assert (none.is_unknown, none.is_contested, none.values) == (True, False, ())
    assert (several.is_unknown, several.is_contested) == (False, True)
    assert (several.lowest, several.highest) == (adapter.validate_python("3").lowest, one.lowest)


@pytest.mark.parametrize(
    "raw",
    [
        {},
        {"contested": "3"},
        {"contested": ["3"]},
        {"contested": []},
        {"contested": ["3", "5"], "also": "x"},
        "Unknown",
    ],
)
def test_a_contest_of_fewer_than_two_values_is_refused(raw: object) -> None:
    with pytest.raises(ValidationError):
        COUNT_BOUND.validate_python(raw)


@pytest.mark.parametrize(
    ("adapter", "raw"),
    [
        (EURO_BOUND, "1500000.00"),
        (EURO_BOUND, "unknown"),
        (EURO_BOUND, {"contested": ["100.00", "200.50"]}),
        (RATE_BOUND, {"contested": ["7", "7.5"]}),
        (COUNT_BOUND, "4"),
        (COUNT_BOUND, {"contested": ["2", "6"]}),
    ],
)
def test_a_bound_is_written_as_it_is_read(adapter: TypeAdapter[Bound], raw: Any) -> None:
    bound = adapter.validate_python(raw)
    assert adapter.dump_python(bound, mode="json") == raw
    assert adapter.validate_python(bound) is bound


def test_equal_values_do_not_contest_each_other() -> None:
    assert not COUNT_BOUND.validate_python({"contested": ["4", "4.0"]}).is_contested
