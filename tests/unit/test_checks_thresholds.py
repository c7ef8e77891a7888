"""The partners' own thresholds: floors with an open space between minimum and target."""

from __future__ import annotations

from typing import Any

import pytest

from planner.findings import Finding, Margin, MarginUnit
from tests.builders import Data, findings_of, partner, plan_of


def thresholds(partners: list[Data], **threshold: Any) -> dict[str, Finding]:
    plan = plan_of(*partners, thresholds=[{"id": "start", **threshold}])
    return {one.rule: one for one in findings_of(plan) if one.rule}


def regions(number: int) -> list[Data]:
    return [partner(f"n{at}", tags=["region"]) for at in range(number)]


@pytest.mark.parametrize(
    ("number", "status", "room"),
    [
        (5, "not_met", -1),
        (6, "to_be_verified", -2),
        (7, "to_be_verified", -1),
        (8, "met", 0),
        (9, "met", 1),
    ],
)
def test_between_minimum_and_target_it_is_to_be_verified(number: int, status: str, room: int) -> None:
    found = thresholds(regions(number), minimum="6", target="8")["start"]
    assert (found.code, found.status, found.margin) == ("threshold-partners", status, Margin(room, MarginUnit.PARTNERS))
    assert (found.parameters["value"], found.parameters["limit"], found.parameters["target"]) == (number, 6, 8)
    assert found.parameters["gap"] == abs(room)
    assert (found.stage, found.severity, found.where) == ("eligibility", "blocking", ("thresholds", 0))


@pytest.mark.parametrize("key", ["minimum", "target"])
@pytest.mark.parametrize(("number", "status"), [(5, "not_met"), (6, "met"), (7, "met")])
def test_with_only_one_of_the_two_nothing_is_open(key: str, number: int, status: str) -> None:
    assert thresholds(regions(number), **{key: "6"})["start"].status == status


@pytest.mark.parametrize(
    ("number", "status"), [(3, "not_met"), (4, "to_be_verified"), (5, "to_be_verified"), (6, "met")]
)
def test_a_contested_minimum_is_open_between_its_values(number: int, status: str) -> None:
    assert thresholds(regions(number), minimum={"contested": ["4", "6"]})["start"].status == status


@pytest.mark.parametrize(("number", "status"), [(7, "to_be_verified"), (8, "met")])
def test_above_the_target_an_unknown_minimum_does_not_matter(number: int, status: str) -> None:
    found = thresholds(regions(number), minimum="unknown", target="8")["start"]
    room = None if status == "to_be_verified" else Margin(0, MarginUnit.PARTNERS)
    assert (found.status, found.margin) == (status, room)
    assert found.parameters["reason"] == ("unknown" if room is None else "between")


def test_only_those_whom_the_selector_takes_are_counted_and_only_partners_and_leads() -> None:
    people = [
        *regions(2),
        partner("lead", role="lead", tags=["region"]),
        partner("no-region"),
        partner("entity", role="affiliated", affiliated_to="lead", tags=["region"]),
        partner("candidate", commitment="candidate", tags=["region"]),
    ]
    assert thresholds(people, selector={"tag": "region"}, minimum="1")["start"].parameters["value"] == 3
    assert thresholds(people, minimum="1")["start"].parameters["value"] == 4


@pytest.mark.parametrize(
    ("known", "nameless", "status"),
    [
        (1, 0, "not_met"),
        (1, 1, "to_be_verified"),
        (2, 0, "to_be_verified"),
        (5, 0, "to_be_verified"),
        (5, 9, "to_be_verified"),
        (6, 0, "met"),
        (6, 1, "met"),
    ],
)
def test_different_countries_are_open_between_two_readings_and_while_countries_are_not_known(
    known: int, nameless: int, status: str
) -> None:
    countries = ["SE", "GR", "IT", "ES", "PT", "DE"]
    people = [partner(f"n{at}", country=countries[at]) for at in range(known)]
    people += [partner(f"x{at}", country=None) for at in range(nameless)]
    found = thresholds(people, minimum_countries={"contested": ["2", "6"]})
    assert set(found) == {"start-countries"}
    one = found["start-countries"]
    assert (one.code, one.status) == ("threshold-countries", status)
    assert (one.parameters["value"], one.parameters["most"]) == (known, known + nameless)
    edge = 2 if status == "not_met" else 6
    assert one.margin == Margin(known - edge, MarginUnit.COUNTRIES)
    assert one.parameters["gap"] == abs(known - edge)


@pytest.mark.parametrize(
    ("minimum", "nameless", "reason"),
    [("unknown", 0, "unknown"), ({"contested": ["2", "6"]}, 0, "contested"), ("2", 1, "countries_unknown")],
)
def test_an_open_number_of_countries_says_why_it_is_open(minimum: Any, nameless: int, reason: str) -> None:
    people = [partner("a"), *(partner(f"x{at}", country=None) for at in range(nameless))]
    people += [partner("b", country="FI")] if reason == "contested" else []
    found = thresholds(people, minimum_countries=minimum)["start-countries"]
    assert (found.status, found.parameters["reason"]) == ("to_be_verified", reason)
    assert (found.margin is None) == (reason == "unknown")


def test_the_countries_of_a_threshold_are_those_of_whom_it_counts() -> None:
    people = [partner("a", tags=["region"]), partner("b", country="GR"), partner("c", country="FI", tags=["region"])]
    found = thresholds(people, selector={"tag": "region"}, minimum_countries="3")["start-countries"]
    assert (found.status, found.parameters["value"]) == ("not_met", 2)


def test_numbers_and_countries_of_one_threshold_are_two_answers() -> None:
    assert set(thresholds(regions(1), minimum="1", minimum_countries="1")) == {"start", "start-countries"}
