from __future__ import annotations

import math
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.findings import Euro, Hundredths, Message, Millionths, Money, Names, Parameter, Percent, Term, Terms
from planner.store.content import canonical, decoded, hash_of, packed, plain, read_message, unpacked, written_parameters
from tests.store.support import CONTENTS, MONDAY, TEXTS

PARAMETERS: st.SearchStrategy[Parameter] = st.one_of(
    TEXTS,
    st.integers(),
    st.dates(),
    st.builds(Euro, st.integers()),
    st.builds(Percent, st.integers()),
    st.builds(Hundredths, st.integers()),
    st.builds(Millionths, st.integers()),
    st.builds(Money, st.integers(), st.sampled_from(["SEK", "NOK"])),
    st.builds(Names, st.lists(TEXTS).map(tuple)),
    st.builds(Term, TEXTS, TEXTS),
    st.builds(Terms, TEXTS, st.lists(TEXTS).map(tuple)),
)


@given(content=CONTENTS)
@example(content={"half": "\ud800", "nothing": "\x00", "big": 10**40, "zero": -0.0})
def test_canonical_json_says_the_content_again(content: dict[str, Any]) -> None:
    encoded = canonical(content)
    assert decoded(unpacked(packed(encoded))) == content
    assert canonical(decoded(encoded)) == encoded
    assert canonical(dict(reversed(content.items()))) == encoded


def test_different_values_have_different_hashes() -> None:
    values: list[Any] = [1, 1.0, True, "1", None, [], {}, ""]
    assert len({hash_of(canonical({"a": value})) for value in values}) == len(values)


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_what_json_has_no_word_for_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        canonical({"a": number})


@given(parameters=st.dictionaries(TEXTS, PARAMETERS, max_size=4))
def test_messages_keep_the_types_of_their_parameters(parameters: dict[str, Parameter]) -> None:
    message = Message("line-changed", parameters)
    read = read_message("line-changed", written_parameters(message))
    assert read == message
    assert {name: type(value) for name, value in read.parameters.items()} == {
        name: type(value) for name, value in parameters.items()
    }


def test_a_moment_is_no_parameter() -> None:
    with pytest.raises(TypeError):
        written_parameters(Message("saved", {"on": MONDAY}))
    assert read_message("saved", written_parameters(Message("saved", {"on": date(2026, 11, 23)}))).parameters


def test_texts_of_the_database_hold_characters_only() -> None:
    assert plain("Skåne\x00\ud83d😀") == "Skåne\ufffd\ufffd😀"
