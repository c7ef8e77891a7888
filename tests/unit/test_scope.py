"""Whom a rule is about, and whether it applies on a day."""

from __future__ import annotations

from datetime import date

import pytest

from planner.engine.scope import call_date, covered, covers, depends_on_unknown, is_in_force
from planner.plan.partners import Partner
from tests.builders import UNKNOWN, Data, call_of, mapping, opening, partner, rate, rule_of


def made(**more: object) -> Partner:
    return Partner.model_validate(partner("a", **more))


NAMELESS: Data = {"country": None, "legal_form": None}


@pytest.mark.parametrize(
    ("scopes", "about", "is_covered"),
    [
        ({}, NAMELESS, True),
        ({"applies_to": {"country": ["SE", "FI"]}}, {"country": "FI"}, True),
        ({"applies_to": {"country": ["SE", "FI"]}}, {"country": "NO"}, False),
        ({"applies_to": {"legal_form": ["egtc"]}}, {"legal_form": "egtc"}, True),
        ({"applies_to": {"role": ["lead"]}}, {"role": "partner"}, False),
        ({"applies_to": {"country": ["SE"], "role": ["lead"]}}, {"country": "SE"}, False),
        ({"applies_to": {"country": ["SE"], "role": ["lead"]}}, {"country": "SE", "role": "lead"}, True),
        ({"excludes": {"country": ["SE"]}}, {"country": "SE"}, False),
        ({"excludes": {"country": ["SE"]}}, {"country": "FI"}, True),
        ({"applies_to": {"country": ["SE"]}, "excludes": {"role": ["lead"]}}, {"role": "lead"}, False),
        ({"applies_to": {"country": ["SE"]}}, NAMELESS, False),
        ({"excludes": {"country": ["SE"]}}, NAMELESS, True),
    ],
)
def test_a_rule_covers_whom_its_scope_takes_and_does_not_leave_out(scopes: Data, about: Data, is_covered: bool) -> None:
    rule = rule_of(**rate("80"), **scopes)
    assert covers(rule, made(**about)) is is_covered
    assert covered(rule, [made(**about)]).tolist() == [is_covered]


@pytest.mark.parametrize(
    ("scopes", "about", "is_open"),
    [
        ({}, NAMELESS, False),
        ({"applies_to": {"country": ["SE"]}}, {"country": None}, True),
        ({"excludes": {"country": ["SE"]}}, {"country": None}, True),
        ({"excludes": {"legal_form": ["egtc"]}}, {"country": None, "legal_form": "egtc"}, False),
        ({"excludes": {"legal_form": ["egtc"]}}, {"legal_form": None}, True),
        ({"applies_to": {"role": ["lead"]}}, NAMELESS, False),
    ],
)
def test_it_is_a_guess_whom_a_rule_covers_when_the_plan_does_not_give_what_it_asks(
    scopes: Data, about: Data, is_open: bool
) -> None:
    assert depends_on_unknown(rule_of(**rate("80"), **scopes), made(**about)) is is_open


@pytest.mark.parametrize(
    ("dates", "on", "applies"),
    [
        ({}, date(2018, 7, 26), True),
        ({"valid_from": "2024-09-30"}, date(2024, 9, 29), False),
        ({"valid_from": "2024-09-30"}, date(2024, 9, 30), True),
        ({"valid_to": "2024-09-29"}, date(2024, 9, 29), True),
        ({"valid_to": "2024-09-29"}, date(2024, 9, 30), False),
        ({"valid_from": "2024-01-01", "valid_to": "2024-12-31"}, date(2024, 6, 1), True),
        ({}, None, True),
        ({"valid_from": "2024-01-01"}, None, False),
        ({"valid_to": "2024-12-31"}, None, False),
    ],
)
def test_a_rule_applies_from_its_first_to_its_last_day(dates: Data, on: date | None, applies: bool) -> None:
    assert is_in_force(rule_of(**rate("80"), **dates), on) is applies


def test_the_law_of_a_call_is_that_of_its_opening_or_else_of_its_deadline() -> None:
    deadline: Data = {"id": "deadline", "kind": "deadline", "at": "2019-01-31T17:00"}
    unknown: Data = {**opening(), "at": "unknown", "cite": UNKNOWN}
    assert call_date(call_of(deadline, opening("2018-07-26"))) == date(2018, 7, 26)
    assert call_date(call_of(deadline, unknown)) == date(2019, 1, 31)
    assert call_date(call_of(unknown)) is None
    assert call_date(call_of(mapping("staff", "staff"))) is None


def test_a_rule_may_presume_those_of_whom_the_plan_says_no_country() -> None:
    rule = rule_of(**rate("80"), applies_to={"country": ["SE"]}, presumed="true")
    assert covers(rule, made(**NAMELESS))
    assert covers(rule, made(country="SE"))
    assert not covers(rule, made(country="CH"))
