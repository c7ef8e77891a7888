"""The file of public statistics: its health, and what is said of a broken one."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from planner import places
from planner.errors import SyntaxBroken
from planner.exchange.statistics_file import StatisticsDefects, public_statistics, read_statistics
from planner.plan.statistics import PublicStatistics, Statistic, StatisticalPlace, Value
from planner.services.plans import open_example
from planner.terms import Certainty
from planner.wording import wording

ANYWAY = [(place, one) for place in public_statistics().places for one in Statistic]


@pytest.fixture
def known() -> PublicStatistics:
    return public_statistics()


def number(place: StatisticalPlace | None, statistic: Statistic) -> int | None:
    assert place is not None
    return place.value_of(statistic).value


# -- health ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("place", "statistic"), ANYWAY, ids=[f"{place.nuts}-{one}" for place, one in ANYWAY])
def test_every_value_is_cited_and_what_is_unknown_says_where_it_was_looked_for(
    place: StatisticalPlace, statistic: Statistic
) -> None:
    value = place.value_of(statistic)
    if value.value is None:
        assert value.cite.certainty is Certainty.UNKNOWN
        assert value.cite.tried
        return
    assert value.cite.certainty in {Certainty.OFFICIAL, Certainty.SECONDARY}
    assert value.year is not None
    assert 2019 <= value.year <= 2024
    assert 1_000 < value.value < 2 * 10**8


def test_regions_together_are_below_their_country(known: PublicStatistics) -> None:
    for statistic in Statistic:
        for country in {one.country for one in known.places if not one.is_country}:
            inside = [one for one in known.places if one.country == country and not one.is_country]
            assert not [pair for pair in combinations(inside, 2) if pair[0].nuts.startswith(pair[1].nuts)]
            whole = number(known.country(country), statistic)
            assert whole is not None
            assert sum(number(one, statistic) or 0 for one in inside) < whole, country


def test_nobody_is_richer_than_could_be(known: PublicStatistics) -> None:
    for one in known.places:
        population, gdp = (number(one, statistic) for statistic in Statistic)
        if population and gdp:
            # A slip of a thousand in either number would lie far outside.
            assert 1_000 < gdp * 1_000_000 // population < 250_000, one.name


def test_every_region_of_the_worked_cases_and_every_country_of_their_partners_is_there(known: PublicStatistics) -> None:
    for example in ("mipex-reg", "regin"):
        for partner in open_example(example).partners:
            assert partner.nuts is None or known.place(partner.nuts) is not None, partner.id
            assert known.country(partner.country or "") is not None, partner.id


def test_every_document_is_cited(known: PublicStatistics) -> None:
    cited = {place.value_of(one).cite.document for place, one in ANYWAY} | {known.codes.document}
    assert cited - {None} == set(known.documents)


def test_norway_is_a_country_and_greece_has_the_letters_of_eurostat(known: PublicStatistics) -> None:
    norway, greece = known.country("NO"), known.country("GR")
    assert norway is not None
    assert greece is not None
    assert (norway.nuts, greece.nuts) == ("NO", "EL")


# -- what is broken --------------------------------------------------------------------------------

BROKEN = """\
title: Numbers
codes: {document: list, locator: all, certainty: official, checked_on: 2026-11-22}
documents:
  list: {title: A list, publisher: An office}
places:
- nuts: ES51
  country: PT
  name: Catalonia
  population: {value: 5, year: 2024, cite: {document: list, locator: row, certainty: official, checked_on: 2026-11-22}}
  gdp: {value: unknown, cite: {document: list, locator: row, certainty: official, checked_on: 2026-11-22}}
- nuts: es51
  country: EL
  name: Crete
  population:
    value: many
    year: 2024
    cite: {document: list, locator: row, certainty: official, checked_on: 2026-11-22}
  gdp: {value: 5, year: 2031, cite: {document: list, locator: row, certainty: official, checked_on: 2026-11-22}}
  colour: blue
"""

SOUND_BUT = """\
title: Numbers
codes: {document: lst, locator: all, certainty: official, checked_on: 2026-11-22}
documents:
  list: {title: A list, publisher: An office}
places:
- &place
  nuts: NO
"""


def broken(folder: Path, text: str) -> StatisticsDefects:
    file = folder / "regions.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(StatisticsDefects) as caught:
        read_statistics(file)
    return caught.value


def test_a_broken_file_is_one_error_with_every_defect_and_its_line(tmp_path: Path) -> None:
    error = broken(tmp_path, BROKEN)
    assert [(one.code, one.line) for one in error.findings] == [
        ("statistic-and-certainty", 10),
        ("not-pattern", 11),
        ("country-unknown", 12),
        ("not-a-number", 15),
        ("statistic-year", 18),
        ("unknown-key", 19),
    ]
    assert wording("en", is_strict=True).error(error).startswith("regions.yaml, line 10: first of 6 defects: No value")
    for language in ("en", "fr"):
        for one in error.findings:
            assert wording(language, is_strict=True).finding(one).says


def test_what_does_not_fit_together_is_said_of_all_places_at_once(tmp_path: Path) -> None:
    cite = "{document: lst, locator: row, certainty: official, checked_on: 2026-11-22}"
    place = f"- nuts: ES51\n  country: ES\n  name: C\n  population: {{value: 5, year: 2024, cite: {cite}}}\n"
    place += "  gdp: {value: unknown, cite: {certainty: unknown, tried: all, checked_on: 2026-11-22}}\n"
    head = SOUND_BUT.partition("- &place")[0]
    error = broken(tmp_path, head + place + place)
    assert [one.code for one in error.findings] == [
        "statistics-document-unknown",
        "statistics-document-unknown",
        "place-twice",
        "statistics-document-unknown",
    ]
    assert [one.line for one in error.findings] == [2, 9, 11, 14]


def test_a_region_lies_in_the_country_whose_letters_it_has(tmp_path: Path) -> None:
    text = (places.templates() / "indicators" / "regions.yaml").read_text(encoding="utf-8")
    error = broken(tmp_path, text.replace("nuts: PT20", "nuts: ES20"))
    assert [one.code for one in error.findings] == ["nuts-elsewhere"]


def test_what_is_no_yaml_of_ours_is_refused_by_the_reader_of_texts(tmp_path: Path) -> None:
    file = tmp_path / "regions.yaml"
    file.write_text("title: [", encoding="utf-8")
    with pytest.raises(SyntaxBroken):
        read_statistics(file)


def test_a_value_needs_a_year_and_a_certainty_that_says_that_it_is_known() -> None:
    cite = {"document": "list", "locator": "row", "certainty": "official", "checked_on": "2026-11-22"}
    assert Value.model_validate({"value": "5", "year": "2024", "cite": cite}).value == 5
    unknown = {"certainty": "unknown", "tried": "everything", "checked_on": "2026-11-22"}
    for wrong in ({"value": "5", "cite": cite}, {"value": "5", "year": "2024", "cite": unknown}):
        with pytest.raises(ValueError, match="statistic-"):
            Value.model_validate(wrong)
