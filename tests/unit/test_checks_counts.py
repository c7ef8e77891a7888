"""Checks of numbers of partners and countries, of countries and of legal forms: one below, at, and one above."""

from __future__ import annotations

from typing import Any

import pytest

from planner.findings import Finding, Margin, MarginUnit, Names, Terms
from tests.builders import UNKNOWN, UNSOURCED, Data, call_of, findings_of, opening, partner, plan_of

COUNTRIES = ("SE", "FI", "DK", "NO", "GR", "IT", "ES", "PT", "DE", "FR")


def count(number: int, **more: Any) -> list[Data]:
    """Return so many partners, each from another country."""
    return [partner(f"n{at}", country=COUNTRIES[at % len(COUNTRIES)], **more) for at in range(number)]


def said_of(partners: list[Data], rule: Data, code: str | None = None) -> list[Finding]:
    return [
        one
        for one in findings_of(plan_of(*partners), call_of(opening(), rule))
        if one.rule == rule["id"] and (code is None or one.code == code)
    ]


def only(partners: list[Data], rule: Data, code: str | None = None) -> Finding:
    found = said_of(partners, rule, code)
    assert len(found) == 1, found
    return found[0]


def at_least(minimum: Any, **more: Any) -> Data:
    cite = {"cite": UNKNOWN} if minimum == "unknown" else {}
    return {"id": "count", "kind": "partner_count", "minimum": minimum, **cite, **more}


def at_most(maximum: Any, **more: Any) -> Data:
    cite = {"cite": UNKNOWN} if maximum == "unknown" else {}
    return {"id": "count", "kind": "partner_count", "maximum": maximum, **cite, **more}


# -- numbers of partners ---------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "status", "room"), [(2, "not_met", -1), (3, "met", 0), (4, "met", 1)])
def test_a_minimum_of_partners_is_met_from_its_number_on(number: int, status: str, room: int) -> None:
    found = only(count(number), at_least("3"))
    assert (found.code, found.status, found.margin) == ("minimum-partners", status, Margin(room, MarginUnit.PARTNERS))
    assert (found.parameters["value"], found.parameters["limit"], found.parameters["gap"]) == (number, 3, abs(room))
    assert (found.stage, found.severity) == ("eligibility", "blocking")


@pytest.mark.parametrize(("number", "status", "room"), [(2, "met", 1), (3, "met", 0), (4, "not_met", -1)])
def test_a_maximum_of_partners_is_met_up_to_its_number(number: int, status: str, room: int) -> None:
    found = only(count(number), at_most("3"))
    assert (found.code, found.status, found.margin) == ("maximum-partners", status, Margin(room, MarginUnit.PARTNERS))


@pytest.mark.parametrize(
    ("number", "status"), [(2, "not_met"), (3, "to_be_verified"), (4, "to_be_verified"), (5, "met"), (6, "met")]
)
def test_between_contested_minimums_it_is_to_be_verified(number: int, status: str) -> None:
    found = only(count(number), at_least({"contested": ["3", "5"]}))
    assert (found.status, found.margin) == (status, Margin(number - 5, MarginUnit.PARTNERS))
    assert (found.parameters["limit"], found.parameters["other"]) == (5, 3)
    assert found.parameters["reason"] == "contested"


@pytest.mark.parametrize(
    ("number", "status"), [(2, "met"), (3, "met"), (4, "to_be_verified"), (5, "to_be_verified"), (6, "not_met")]
)
def test_between_contested_maximums_it_is_to_be_verified(number: int, status: str) -> None:
    found = only(count(number), at_most({"contested": ["3", "5"]}))
    assert (found.status, found.margin) == (status, Margin(3 - number, MarginUnit.PARTNERS))
    assert (found.parameters["limit"], found.parameters["other"]) == (3, 5)


@pytest.mark.parametrize("rule", [at_least("unknown"), at_most("unknown")])
@pytest.mark.parametrize("number", [0, 1, 9])
def test_an_unknown_limit_is_to_be_verified_for_any_number_and_has_no_margin(rule: Data, number: int) -> None:
    found = only(count(number), rule)
    assert (found.status, found.margin, found.parameters["reason"]) == ("to_be_verified", None, "unknown")


@pytest.mark.parametrize("number", [2, 3, 4])
def test_an_unsourced_limit_is_to_be_verified_and_keeps_its_margin(number: int) -> None:
    found = only(count(number), at_least("3", cite=UNSOURCED))
    assert (found.status, found.parameters["reason"]) == ("to_be_verified", "unsourced")
    assert found.margin == Margin(number - 3, MarginUnit.PARTNERS)


@pytest.mark.parametrize(("valid", "status"), [("2024-03-12", "not_met"), ("2024-03-13", "to_be_verified")])
def test_a_limit_that_does_not_apply_on_the_calls_date_is_neither_met_nor_missed(valid: str, status: str) -> None:
    assert only(count(2), at_least("3", valid_from=valid)).status == status
    later = only(count(5), at_least("3", valid_from="2030-01-01"))
    assert (later.status, later.parameters["reason"]) == ("to_be_verified", "unsourced")


def test_only_roles_that_the_rule_names_are_counted_and_affiliated_entities_never_by_default() -> None:
    people = [
        partner("a", role="lead"),
        partner("b"),
        partner("c", role="affiliated", affiliated_to="a"),
        partner("d", role="associated"),
        partner("e", commitment="candidate"),
    ]
    assert only(people, at_least("3")).parameters["value"] == 2
    assert only(people, at_least("1", roles=["lead"])).parameters["value"] == 1
    assert only(people, at_least("3", roles=["lead", "partner", "affiliated"])).parameters["value"] == 3


@pytest.mark.parametrize(("number", "status"), [(0, "not_met"), (1, "met"), (2, "not_met")])
def test_one_lead_and_only_one(number: int, status: str) -> None:
    rule = {"id": "lead", "kind": "partner_count", "roles": ["lead"], "minimum": "1", "maximum": "1"}
    found = findings_of(plan_of(*count(number, role="lead")), call_of(opening(), rule))
    both = [one for one in found if one.rule == "lead"]
    assert {one.code for one in both} == {"minimum-partners", "maximum-partners"}
    assert max(both, key=lambda one: str(one.status)).status == status


# -- partners of certain countries -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("nameless", "status"),
    [(0, "not_met"), (1, "to_be_verified"), (2, "to_be_verified")],
)
def test_partners_whose_country_is_not_known_may_count_or_not(nameless: int, status: str) -> None:
    people = [partner("se"), partner("no", country="NO")] + [partner(f"x{at}", country=None) for at in range(nameless)]
    found = only(people, at_least("2", countries=["SE", "FI"]))
    assert (found.status, found.parameters["value"]) == (status, 1)
    assert found.parameters["among"] == Names(("SE", "FI"))
    assert (found.parameters["reason"] == "countries_unknown") is bool(nameless)


def test_enough_partners_of_known_countries_are_enough_whatever_the_others_are() -> None:
    people = [*count(2), partner("x", country=None)]
    assert only(people, at_least("2", countries=["SE", "FI"])).status == "met"


@pytest.mark.parametrize(("known", "status"), [(1, "met"), (2, "to_be_verified"), (3, "not_met")])
def test_a_maximum_counts_those_whose_country_is_not_known_as_if_they_counted(known: int, status: str) -> None:
    people = [*(partner(f"n{at}") for at in range(known)), partner("x", country=None)]
    found = only(people, at_most("2", countries=["SE"]))
    assert (found.status, found.parameters["value"]) == (status, known + 1)


# -- countries -------------------------------------------------------------------------------------


def countries(minimum: Any, **more: Any) -> Data:
    cite = {"cite": UNKNOWN} if minimum == "unknown" else {}
    return {"id": "countries", "kind": "country_count", "minimum": minimum, **cite, **more}


@pytest.mark.parametrize(("number", "status", "room"), [(1, "not_met", -1), (2, "met", 0), (3, "met", 1)])
def test_a_minimum_of_countries_counts_each_country_once(number: int, status: str, room: int) -> None:
    found = only([*count(number), partner("again")], countries("2"))
    assert (found.status, found.margin) == (status, Margin(room, MarginUnit.COUNTRIES))


@pytest.mark.parametrize(("nameless", "status"), [(0, "not_met"), (1, "not_met"), (2, "to_be_verified")])
def test_each_partner_without_a_country_may_bring_another_one(nameless: int, status: str) -> None:
    people = [partner("a"), *(partner(f"x{at}", country=None) for at in range(nameless))]
    found = only(people, countries("3"))
    assert (found.status, found.parameters["value"]) == (status, 1)


def test_countries_that_do_not_count_are_left_out() -> None:
    assert only(count(4), countries("2", countries=["SE", "GR"])).parameters["value"] == 1


@pytest.mark.parametrize(("number", "status"), [(3, "not_met"), (4, "to_be_verified"), (5, "met")])
def test_a_contested_number_of_countries_is_open_between_its_values(number: int, status: str) -> None:
    assert only(count(number), countries({"contested": ["4", "5"]})).status == status


def test_an_unknown_number_of_countries_is_to_be_verified() -> None:
    assert only(count(9), countries("unknown")).status == "to_be_verified"


# -- who may take part -----------------------------------------------------------------------------


def eligible(allowed: Any = ("SE", "FI"), **more: Any) -> Data:
    return {"id": "who", "kind": "eligible_countries", "countries": allowed, **more}


@pytest.mark.parametrize(
    ("country", "status", "reason"), [("SE", "met", ""), ("NO", "not_met", ""), (None, "to_be_verified", "not_given")]
)
def test_every_partner_comes_from_a_country_that_may_take_part(country: str | None, status: str, reason: str) -> None:
    found = only([partner("a"), partner("b", country=country)], eligible())
    assert (found.code, found.status, found.parameters["reason"]) == ("eligible-countries", status, reason)
    expected = () if status == "met" else ("B (NO)" if country else "B",)
    assert found.parameters["partners"] == Names(expected)
    assert found.margin == (Margin(-1, MarginUnit.PARTNERS) if status == "not_met" else None)


def test_a_country_that_may_not_take_part_counts_more_than_one_that_is_not_known() -> None:
    found = only([partner("a", country=None), partner("b", country="NO")], eligible())
    assert (found.status, found.parameters["partners"]) == ("not_met", Names(("B (NO)",)))


def test_only_those_who_take_part_and_whom_the_rule_concerns_are_named() -> None:
    people = [
        partner("a", country="NO"),
        partner("b", country="NO", commitment="candidate"),
        partner("c", country="NO", role="affiliated", affiliated_to="a"),
        partner("d", country="NO", legal_form="egtc"),
    ]
    found = only(people, eligible(roles=["lead", "partner"], excludes={"legal_form": ["egtc"]}))
    assert (found.parameters["partners"], found.parameters["count"]) == (Names(("A (NO)",)), 1)


def test_a_candidate_or_an_associated_partner_is_not_asked_where_it_comes_from() -> None:
    people = [
        partner("a"),
        partner("b", country="NO", commitment="candidate"),
        partner("c", country="MA", role="associated"),
    ]
    assert only(people, eligible()).status == "met"


def test_an_unknown_list_of_countries_is_to_be_verified_and_has_no_margin() -> None:
    found = only([partner("a"), partner("b", country=None)], eligible("unknown", cite=UNKNOWN))
    assert (found.status, found.margin, found.parameters["reason"]) == ("to_be_verified", None, "unknown")
    assert found.parameters["partners"] == Names(("A (SE)", "B"))


def test_an_unsourced_list_of_countries_is_to_be_verified_for_all() -> None:
    assert only([partner("a")], eligible(cite=UNSOURCED)).status == "to_be_verified"
    assert only([partner("a", country="NO")], eligible(cite=UNSOURCED)).status == "to_be_verified"


def forms(*allowed: str, **more: Any) -> Data:
    return {"id": "forms", "kind": "legal_forms", "roles": ["partner"], "allowed": list(allowed), **more}


@pytest.mark.parametrize(
    ("form", "status"), [("public_body", "met"), ("private_for_profit", "not_met"), (None, "to_be_verified")]
)
def test_every_partner_in_the_role_has_a_legal_form_that_may_take_it(form: str | None, status: str) -> None:
    found = only([partner("a", role="lead"), partner("b", legal_form=form)], forms("public_body", "egtc"))
    assert (found.code, found.status) == ("legal-forms", status)
    assert found.parameters["allowed"] == Terms("legal_form", ("public_body", "egtc"))


def test_a_rule_on_legal_forms_leaves_out_whom_its_scope_leaves_out() -> None:
    people = [partner("a", legal_form="egtc"), partner("b", legal_form="public_body")]
    assert only(people, forms("public_body")).status == "not_met"
    assert only(people, forms("public_body", excludes={"legal_form": ["egtc"]})).status == "met"
    assert only(people, forms("public_body", applies_to={"legal_form": ["public_body"]})).status == "met"


def test_an_unknown_list_of_forms_concerns_only_those_in_its_scope() -> None:
    rule = {**forms(), "allowed": "unknown", "cite": UNKNOWN, "applies_to": {"legal_form": ["egtc"]}}
    assert said_of([partner("a", legal_form="public_body")], rule) == []
    assert only([partner("a")], rule).parameters["partners"] == Names(("A",))
    found = only([partner("a", legal_form="egtc")], rule)
    assert (found.status, found.margin) == ("to_be_verified", None)


@pytest.mark.parametrize("rule", [eligible(), forms("public_body")])
def test_without_partners_there_is_nothing_to_say(rule: Data) -> None:
    assert said_of([], rule) == []
