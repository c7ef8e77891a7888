"""Checks of groups: areas to be covered, partners per country, compulsory kinds, countries that only associate."""

from __future__ import annotations

from typing import Any

import pytest

from planner.findings import Finding, Margin, MarginUnit, Names, Status, Terms
from planner.plan.model import Plan
from planner.rules.call import Call
from tests.builders import UNKNOWN, Data, findings_of, interreg, partner, plan_of

AREAS = {"north": ["SE", "FI"], "south": ["ES"], "west": ["FR"]}


def found(plan: Plan, call: Call, rule: str = "rule") -> Finding:
    (one,) = [one for one in findings_of(plan, call) if one.rule == rule]
    return one


def of(*countries: str | None) -> Plan:
    return plan_of(*(partner(f"p{at}", country=country) for at, country in enumerate(countries)))


def areas(minimum: Any = "3") -> Call:
    return interreg({"id": "rule", "kind": "group_count", "groups": AREAS, "minimum": minimum})


def test_partners_come_from_every_area_of_the_call() -> None:
    assert found(of("SE", "ES", "FR"), areas()).status == "met"
    one = found(of("SE", "FI", "ES", "IT"), areas())
    assert (one.status, one.parameters["missing"]) == ("not_met", Terms("group", ("west",)))


def test_whose_country_is_missing_may_come_from_the_missing_area() -> None:
    assert found(of("SE", "ES", None), areas()).status == "to_be_verified"
    assert found(of("SE", None), areas()).status == "not_met"


@pytest.mark.parametrize(("countries", "status"), [("SE SE ES", "met"), ("SE SE SE ES", "not_met")])
def test_no_country_has_more_than_it_may(countries: str, status: str) -> None:
    call = interreg({"id": "rule", "kind": "partner_count", "each": "country", "maximum": "2"})
    one = found(of(*countries.split()), call)
    assert (one.code, one.status) == ("partners-per-country", status)
    if status == "not_met":
        assert (one.parameters["countries"], one.margin) == (Names(("SE (3)",)), Margin(-1, MarginUnit.PARTNERS))


def test_who_does_not_count_does_not_fill_a_countrys_places() -> None:
    rule: Data = {"id": "rule", "kind": "partner_count", "each": "country", "maximum": "2"}
    call = interreg({**rule, "excludes": {"legal_form": ["international_organisation"]}})
    partners = [partner(f"p{at}", legal_form="public_body") for at in range(2)]
    assert found(plan_of(*partners, partner("io", legal_form="international_organisation")), call).status == "met"
    assert found(plan_of(*partners, partner("io", legal_form="public_body")), call).status == "not_met"


def test_a_largest_number_of_countries() -> None:
    call = interreg({"id": "rule", "kind": "country_count", "maximum": "2"})
    assert found(of("SE", "SE", "ES"), call).margin == Margin(0, MarginUnit.COUNTRIES)
    assert found(of("SE", "FR", "ES"), call).status == "not_met"


def test_authorities_that_a_call_asks_for_are_counted_by_what_the_plan_says_they_are() -> None:
    kinds = ["regional_authority", "local_authority"]
    call = interreg({"id": "rule", "kind": "compulsory_partners", "of_kind": kinds, "minimum": "2"})
    region, city = partner("r", kinds=["regional_authority"]), partner("c", kinds=["local_authority", "employer"])
    university = partner("u", kinds=["education_or_research"])
    assert found(plan_of(region, city, university), call).status == "met"
    assert found(plan_of(region, university), call).status == "not_met"
    assert found(plan_of(region, partner("who")), call).status == "to_be_verified"


def test_organisations_of_some_countries_may_only_be_associated() -> None:
    call = interreg({"id": "rule", "kind": "associated_only", "countries": ["NO", "DK"]})
    one = found(plan_of(partner("a"), partner("b", country="NO")), call)
    assert (one.status, one.parameters["partners"], one.where) == ("not_met", Names(("B (NO)",)), ("partners", 1))
    assert found(plan_of(partner("a"), partner("b", country="NO", role="associated")), call).status == "met"


def test_associated_partners_are_counted_although_they_have_no_budget() -> None:
    call = interreg({"id": "rule", "kind": "partner_count", "roles": ["associated"], "maximum": "1"})
    first, second = partner("b", role="associated"), partner("c", role="associated", country="NO")
    assert found(plan_of(partner("a"), first), call).margin == Margin(0, MarginUnit.PARTNERS)
    assert found(plan_of(partner("a"), first, second), call).status == "not_met"
    maybe = plan_of(partner("a"), first, {**second, "commitment": "candidate"})
    assert found(maybe, call).status == "met"


def test_who_counts_is_said_once_for_all_numbers() -> None:
    count: Data = {"id": "rule", "kind": "partner_count", "minimum": "2"}
    who: Data = {"id": "who", "kind": "who_counts", "roles": ["lead", "partner", "affiliated"]}
    plan = plan_of(partner("a", role="lead"), partner("b", role="affiliated", affiliated_to="a"))
    assert found(plan, interreg(count)).status == "not_met"
    assert found(plan, interreg(count, who)).status == "met"
    open_ = found(plan, interreg(count, {**who, "roles": "unknown", "cite": UNKNOWN}))
    assert (open_.status, open_.parameters["reason"]) == ("to_be_verified", "who_counts")
    alone = plan_of(partner("a", role="lead"))
    assert found(alone, interreg(count, {**who, "roles": "unknown", "cite": UNKNOWN})).status == "not_met"


def test_a_rate_can_depend_on_region_and_on_state_aid() -> None:
    rule: Data = {"id": "rule", "kind": "partner_count", "minimum": "1", "applies_to": {"region": ["ES6", "EL"]}}
    assert found(plan_of(partner("a", country="ES", nuts="ES61")), interreg(rule)).status == "met"
    assert found(plan_of(partner("a", country="ES", nuts="ES51")), interreg(rule)).status == "not_met"
    assert found(plan_of(partner("a", country="ES")), interreg(rule)).status == "to_be_verified"
    assert found(plan_of(partner("a", country="GR")), interreg(rule)).status == "to_be_verified"
    assert found(plan_of(partner("a", country="SE")), interreg(rule)).status == "not_met"
    aided: Data = {**rule, "applies_to": {"state_aid": ["de_minimis"]}}
    assert found(plan_of(partner("a", state_aid="de_minimis")), interreg(aided)).status == "met"
    assert found(plan_of(partner("a", state_aid="none")), interreg(aided)).status == "not_met"
    assert found(plan_of(partner("a")), interreg(aided)).status == "to_be_verified"


def test_a_plan_without_partners_lacks_the_compulsory_ones() -> None:
    call = interreg({"id": "rule", "kind": "compulsory_partners", "of_kind": ["regional_authority"], "minimum": "2"})
    (found,) = (one for one in findings_of(plan_of(), call) if one.code == "compulsory-partners")
    assert found.status is Status.NOT_MET
