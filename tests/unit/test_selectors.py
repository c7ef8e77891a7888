"""Selectors: some of the partners, every criterion holding."""

from __future__ import annotations

from typing import Any

import pytest

from planner.plan.partners import EVERYBODY, Partner, Selector, StandardPartner
from tests.builders import Data, partner, plan_of

PEOPLE = plan_of(
    partner("skane", role="lead", tags=["region", "north"]),
    partner("crete", country="GR", tags=["region"]),
    partner("mpg", country="BE"),
    partner("entity", country="BE", role="affiliated", affiliated_to="mpg"),
    partner("icbss", country="GR", role="associated", tags=["region"]),
).partners


def taken(raw: Data) -> list[str]:
    selector = Selector.model_validate(raw)
    return [one.id for one in PEOPLE if selector.takes(one)]


@pytest.mark.parametrize(
    ("raw", "ids"),
    [
        ({"all": "true"}, ["skane", "crete", "mpg", "entity"]),
        ({"ids": ["mpg", "skane"]}, ["skane", "mpg"]),
        ({"tag": "region"}, ["skane", "crete"]),
        ({"role": "partner"}, ["crete", "mpg"]),
        ({"country": "BE"}, ["mpg", "entity"]),
        ({"not": {"tag": "region"}}, ["mpg", "entity"]),
        ({"not": "mpg"}, ["skane", "crete", "entity"]),
        ({"not": ["mpg", "entity"]}, ["skane", "crete"]),
        ({"not": {"not": {"tag": "region"}}}, ["skane", "crete"]),
        ({"tag": "region", "country": "GR"}, ["crete"]),
        ({"tag": "region", "not": {"ids": ["crete"]}}, ["skane"]),
        ({"tag": "region", "role": "partner", "country": "BE"}, []),
        ({"all": "true", "tag": "north"}, ["skane"]),
        ({"tag": "nobody"}, []),
    ],
)
def test_every_criterion_given_must_hold(raw: Data, ids: list[str]) -> None:
    assert taken(raw) == ids


@pytest.mark.parametrize("raw", [{"ids": ["icbss"]}, {"role": "associated"}])
def test_an_associated_partner_is_meant_only_by_its_id_or_its_role(raw: Data) -> None:
    assert taken(raw) == ["icbss"]


@pytest.mark.parametrize("raw", [{"country": "GR"}, {"all": "true"}, {"tag": "region"}, {"not": {"ids": ["skane"]}}])
def test_all_tags_and_countries_mean_partners_with_a_budget(raw: Data) -> None:
    assert "icbss" not in taken(raw)


def test_everybody_is_everybody_with_a_budget() -> None:
    assert [one.id for one in PEOPLE if EVERYBODY.takes(one)] == [one.id for one in PEOPLE if one.has_budget]


def test_a_selector_names_ids_at_every_depth() -> None:
    selector = Selector.model_validate({"ids": ["a"], "not": {"ids": ["b"], "not": {"ids": ["c"]}}})
    assert list(selector.ids_named()) == ["a", "b", "c"]


@pytest.mark.parametrize("nuts", ["EL43", "SE224", "DE1", "PT"])
def test_regions_are_written_as_eurostat_writes_them(nuts: str) -> None:
    assert Partner.model_validate(partner("a", nuts=nuts)).nuts == nuts


@pytest.mark.parametrize("nuts", ["el43", "E", "SE2244", "SE-22"])
def test_other_codes_of_regions_are_refused(nuts: Any) -> None:
    with pytest.raises(ValueError, match="nuts"):
        Partner.model_validate(partner("a", nuts=nuts))


def test_a_copy_of_the_standard_partner_is_a_candidate_without_a_country() -> None:
    standard = StandardPartner(name="Another region", tags=("region",), indicators={"population": 5})
    copy = standard.copy_number(3)
    assert (copy.id, copy.name, copy.country) == ("another-3", "Another region 3", None)
    assert (copy.tags, copy.indicators, copy.commitment) == (("region",), {"population": 5}, "candidate")
