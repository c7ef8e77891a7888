"""Ids, countries and terms: what may be written, and what is proposed instead."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from planner.terms import COUNTRIES, Certainty, Country, Id, TermId

ID: TypeAdapter[str] = TypeAdapter(Id)
COUNTRY: TypeAdapter[str] = TypeAdapter(Country)
TERM_ID: TypeAdapter[str] = TypeAdapter(TermId)


def refusal(adapter: TypeAdapter[str], raw: object) -> tuple[str, object]:
    with pytest.raises(ValidationError) as error:
        adapter.validate_python(raw)
    first = error.value.errors()[0]
    return first["type"], first.get("ctx", {}).get("nearest")


@pytest.mark.parametrize("text", ["skane", "mipex-reg", "phase-1", "2024", "a-b-c"])
def test_ids_are_lower_case_words_and_figures_with_single_hyphens(text: str) -> None:
    assert ID.validate_python(text) == text


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("Skåne Region", "sk-ne-region"),
        ("a.b", "a-b"),
        ("a_b", "a-b"),
        ("-a", "a"),
        ("a--b", "a-b"),
        ("", "an-id"),
        ("a ", "a"),
        ("a\n", "a"),
    ],
)
def test_another_id_is_refused_and_one_that_would_do_is_proposed(text: str, nearest: str) -> None:
    assert refusal(ID, text) == ("id-malformed", nearest)


@pytest.mark.parametrize(
    "text", ["total", "common", "grant", "own", "settlement", "bears", "members", "confirmed", "all"]
)
def test_the_words_of_figure_names_and_scenarios_are_no_ids(text: str) -> None:
    assert refusal(ID, text)[0] == "id-reserved"


def test_countries_are_those_of_iso_and_kosovo() -> None:
    assert {"NO", "GR", "GB", "XK", "MA"} < COUNTRIES
    assert len(COUNTRIES) == 250
    assert COUNTRY.validate_python("NO") == "NO"


@pytest.mark.parametrize(("code", "nearest"), [("EL", "GR"), ("UK", "GB"), ("se", "SE"), ("XX", ""), ("Sweden", "")])
def test_the_unions_own_codes_and_small_letters_are_refused_with_the_iso_code(code: str, nearest: str) -> None:
    assert refusal(COUNTRY, code) == ("country-unknown", nearest)


def test_terms_of_programmes_are_snake_case() -> None:
    assert TERM_ID.validate_python("office_and_administration") == "office_and_administration"
    assert refusal(TERM_ID, "Office-costs")[0] == "string_pattern_mismatch"


def test_certainties_run_from_the_surest_to_the_unknown() -> None:
    first, *_, last_but_one, last = Certainty
    assert (first, last_but_one, last) == ("official", "unsourced", "unknown")
