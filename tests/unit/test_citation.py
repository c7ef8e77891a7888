"""Citations: no value without a place, and no doubt without its reason."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from planner.terms import Citation
from tests.builders import OFFICIAL, UNKNOWN, UNSOURCED, Data


def refusal(data: Data) -> str:
    with pytest.raises(ValidationError) as error:
        Citation.model_validate(data)
    return str(error.value.errors()[0]["type"])


@pytest.mark.parametrize("data", [OFFICIAL, UNKNOWN, UNSOURCED, {**OFFICIAL, "certainty": "stated"}])
def test_a_citation_that_says_enough_is_taken(data: Data) -> None:
    assert Citation.model_validate(data).certainty == data["certainty"]


@pytest.mark.parametrize("certainty", ["official", "official_translated", "secondary", "system", "stated"])
@pytest.mark.parametrize("key", ["document", "locator"])
def test_whatever_was_read_names_its_document_and_the_place_in_it(certainty: str, key: str) -> None:
    data = {name: value for name, value in OFFICIAL.items() if name != key}
    assert refusal({**data, "certainty": certainty}) == "citation-incomplete"


@pytest.mark.parametrize("data", [UNKNOWN, UNSOURCED])
def test_what_nobody_could_find_says_what_was_tried(data: Data) -> None:
    assert refusal({**data, "tried": ""}) == "tried-missing"


def test_what_is_believed_without_a_source_says_why() -> None:
    assert refusal({**UNSOURCED, "because": None}) == "because-missing"


def test_what_is_derived_has_a_place_and_says_how() -> None:
    derived = {**OFFICIAL, "certainty": "derived"}
    assert refusal(derived) == "because-missing"
    assert Citation.model_validate({**derived, "because": "27 less one."}).because == "27 less one."


def test_a_citation_says_when_somebody_last_looked() -> None:
    assert refusal({**OFFICIAL, "checked_on": None}) == "citation-undated"
