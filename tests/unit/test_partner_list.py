"""Partners as the page edits them: what follows from a cell, new ones, indicators, records, pasted ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from planner.plan.edits import Edit, SetFields, edited
from planner.plan.model import Plan
from planner.plan.partners import Commitment
from planner.plan.scenarios import situation
from planner.services.partner_list import (
    EU_MEMBERS,
    RECORD_FIELDS,
    country_choices,
    indicator_name,
    partner_added,
    partner_list,
    partners_added,
    partners_pasted,
    record_of,
    record_saved,
)
from planner.services.plans import open_example
from planner.terms import COUNTRIES
from planner.wording import wording
from tests.builders import partner, plan_of

EN, FR = wording("en"), wording("fr")


def candidate(partner_id: str, **more: Any) -> dict[str, Any]:
    return partner(partner_id, **{"commitment": "candidate", **more})


def typed(plan: Plan, cells: Mapping[int, Mapping[str, Any]]) -> Edit:
    edit = partner_list(plan, EN).grid.edit(cells)
    assert edit is not None
    return edit


def fields_of(edit: Edit) -> Mapping[str, Any]:
    (step,) = edit.steps
    assert isinstance(step, SetFields)
    return step.fields


def saved(plan: Plan, edit: Edit | None) -> Plan:
    assert edit is not None
    changed, findings = edited(plan, edit)
    assert changed is not None, findings
    return changed


# -- the grid --------------------------------------------------------------------------------------


def test_the_summary_counts_commitments_and_countries_of_those_who_have_not_withdrawn() -> None:
    gone = partner("gone", country="MT", commitment="withdrawn")
    shown = partner_list(plan_of("a", candidate("b", country=None), candidate("c", country="ES"), gone), EN)
    assert shown.counts == {Commitment.CONFIRMED: 1, Commitment.CANDIDATE: 2, Commitment.WITHDRAWN: 1}
    assert (shown.countries, shown.without_country) == (2, 1)


@pytest.mark.parametrize("name", ["mipex-reg", "regin"])
def test_the_grid_shows_what_the_plan_holds_and_typing_the_same_changes_nothing(name: str) -> None:
    grid = partner_list(open_example(name), EN).grid
    rows = grid.frame.to_dict("records")
    same = {at: {str(name): cell for name, cell in row.items()} for at, row in enumerate(rows)}
    assert grid.edit(same) is None


@pytest.mark.parametrize("label", ["confirmed", "withdrawn"])
def test_the_probability_goes_with_the_commitment_in_one_edit(label: str) -> None:
    plan = plan_of(candidate("a", probability_percent="40"))
    edit = typed(plan, {0: {"commitment": EN.term("commitment", label, is_heading=True)}})
    assert fields_of(edit) == {"commitment": label, "probability_percent": None}
    assert saved(plan, edit).partners[0].probability_percent is None


def test_a_probability_stays_with_a_candidate_and_is_refused_for_others() -> None:
    plan = plan_of(candidate("a"), "b")
    assert saved(plan, typed(plan, {0: {"probability_percent": 62.5}})).partners[0].probability_percent == 625_000
    changed, findings = edited(plan, typed(plan, {1: {"probability_percent": 50}}))
    assert changed is None
    assert [one.code for one in findings] == ["probability-of-no-candidate"]


def test_a_candidate_that_a_scenario_confirms_can_have_a_probability() -> None:
    told = {"partners.a.commitment": "confirmed"}
    plan = plan_of(candidate("a"), scenarios=[{"id": "sure", "set": told}])
    changed = saved(plan, typed(plan, {0: {"probability_percent": 40}}))
    assert situation(changed, "sure").plan.partners[0].probability_percent is None
    assert changed.partners[0].probability_percent == 400_000


def test_who_is_affiliated_to_somebody_has_that_role_and_loses_it_with_the_beneficiary() -> None:
    plan = plan_of("city", "hospital")
    affiliated = saved(plan, typed(plan, {1: {"affiliated_to": "City"}}))
    assert (str(affiliated.partners[1].role), affiliated.partners[1].affiliated_to) == ("affiliated", "city")
    alone = saved(affiliated, typed(affiliated, {1: {"affiliated_to": None}}))
    assert (str(alone.partners[1].role), alone.partners[1].affiliated_to) == ("partner", None)
    other = saved(affiliated, typed(affiliated, {1: {"role": "Associated partner"}}))
    assert (str(other.partners[1].role), other.partners[1].affiliated_to) == ("associated", None)


def test_tags_are_words_between_commas_each_once() -> None:
    plan = plan_of(partner("a", tags=["region"]))
    assert partner_list(plan, EN).grid.frame["tags"].iloc[0] == "region"
    assert saved(plan, typed(plan, {0: {"tags": " region, north,,region ; coast"}})).partners[0].tags == (
        "region",
        "north",
        "coast",
    )
    assert saved(plan, typed(plan, {0: {"tags": ""}})).partners[0].tags == ()
    assert partner_list(plan, EN).grid.edit({0: {"tags": "region, "}}) is None


def test_an_indicator_of_one_partner_has_a_column_for_all() -> None:
    plan = plan_of(partner("a", indicators={"population": "1200"}), "b")
    shown = partner_list(plan, EN, begun=("staff", "population"))
    assert shown.indicators == ("population", "staff")
    assert shown.grid.column("indicators.population").heading == "Population"
    edit = shown.grid.edit({1: {"indicators.staff": 12, "indicators.population": 0}})
    assert saved(plan, edit).partners[1].indicators == {"staff": 12, "population": 0}
    emptied = shown.grid.edit({0: {"indicators.population": None}})
    assert saved(plan, emptied).partners[0].indicators == {}


def test_an_indicator_is_called_in_data_by_plain_words() -> None:
    assert indicator_name(" Population (2023) ") == "population_2023"
    assert indicator_name("Santé, lits") == "sante_lits"
    assert indicator_name(" … ") == ""


def test_countries_stand_in_three_groups_each_in_the_order_of_its_language() -> None:
    codes = list(country_choices(["NO", None, "ES", "NO"], FR).values())
    assert codes[:2] == ["ES", "NO"]
    assert set(codes[2:28]) == EU_MEMBERS - {"ES"}
    assert codes[2:5] == ["DE", "AT", "BE"]
    assert set(codes) == COUNTRIES
    assert len(codes) == len(COUNTRIES)


def test_the_country_of_a_partner_can_be_unknown_again() -> None:
    plan = plan_of("a")
    assert saved(plan, typed(plan, {0: {"country": None}})).partners[0].country is None


# -- new ones --------------------------------------------------------------------------------------


def test_a_new_partner_is_a_candidate_whose_id_is_made_of_its_name() -> None:
    plan = saved(plan_of("city"), partner_added(plan_of("city"), " Région Île-de-France ", "FR", "partner"))
    new = plan.partners[-1]
    assert (new.id, new.name, new.country, new.commitment) == (
        "region-ile-de-france",
        "Région Île-de-France",
        "FR",
        Commitment.CANDIDATE,
    )


@pytest.mark.parametrize("name", ["City", "Total", "Ελλάδα", "members"])
def test_ids_that_are_taken_or_mean_something_else_have_a_number_behind_them(name: str) -> None:
    scene = {"id": "more", "add": [partner("partner")]}
    plan = plan_of("city", scenarios=[scene])
    once = saved(plan, partner_added(plan, name, None, "partner"))
    twice = saved(once, partner_added(once, name, None, "partner"))
    ids = [one.id for one in twice.partners]
    assert len(set(ids)) == 3
    assert not {"total", "members", "partner"} & set(ids)


def test_a_partner_without_a_name_is_none() -> None:
    assert partner_added(plan_of("city"), "  ", "FR", "lead") is None


# -- the record ------------------------------------------------------------------------------------

FULL = {
    "name_en": "The city",
    "pic": "999888777",
    "kinds": "regional_authority,employer",
    "state_aid": "none",
    "vat_number": "SE232100025501",
    "vat_recovery": "partly",
    "currency": "SEK",
    "department": "Development",
    "address": "Main street 1",
    "signatory.name": "A. Andersson",
    "signatory.function": "Director",
    "signatory.email": "a@example.org",
    "signatory.phone": "+46 1",
    "finance_contact.name": "B. Berg",
    "finance_contact.function": "Accounts",
    "finance_contact.email": "b@example.org",
    "finance_contact.phone": "+46 2",
    "note": "A note",
}


def test_a_record_is_saved_as_one_edit_and_shown_as_it_was_typed() -> None:
    plan = plan_of("city")
    assert set(FULL) == set(RECORD_FIELDS)
    edit = record_saved(plan.partners[0], FULL)
    assert edit is not None
    assert len(edit.steps) == 1
    after = saved(plan, edit).partners[0]
    assert record_of(after) == FULL
    assert after.kinds == ("regional_authority", "employer")


def test_only_what_differs_is_set_and_nothing_is_no_edit() -> None:
    plan = saved(plan_of("city"), record_saved(plan_of("city").partners[0], FULL))
    assert record_saved(plan.partners[0], FULL) is None
    edit = record_saved(plan.partners[0], {**FULL, "signatory.phone": "", "pic": "111222333"})
    assert edit is not None
    assert fields_of(edit) == {"signatory.phone": None, "pic": "111222333"}


def test_a_person_of_whom_nothing_is_left_is_not_in_the_plan() -> None:
    plan = saved(plan_of("city"), record_saved(plan_of("city").partners[0], FULL))
    empty = {field: "" for field in FULL if field.startswith("signatory")}
    assert saved(plan, record_saved(plan.partners[0], empty)).partners[0].signatory is None


def test_a_code_typed_as_letterheads_have_it_is_kept_as_forms_want_it() -> None:
    plan = plan_of("city")
    edit = record_saved(plan.partners[0], {"pic": " 999 888 777", "currency": "sek "})
    assert edit is not None
    assert fields_of(edit) == {"pic": "999888777", "currency": "SEK"}


@pytest.mark.parametrize(
    ("field", "value", "where"),
    [
        ("pic", "12345", ("partners", 1, "pic")),
        ("signatory.phone", "+46 1", ("partners", 1, "signatory", "name")),
        ("currency", "euros", ("partners", 1, "currency")),
    ],
)
def test_what_cannot_be_saved_is_said_with_its_field(field: str, value: str, where: tuple[str | int, ...]) -> None:
    plan = plan_of("other", "city")
    edit = record_saved(plan.partners[1], {field: value})
    assert edit is not None
    changed, findings = edited(plan, edit)
    assert changed is None
    assert [one.where for one in findings] == [where]


# -- pasted ----------------------------------------------------------------------------------------


def test_pasted_partners_who_are_there_already_are_left_out_and_said() -> None:
    plan = plan_of(partner("city", name="Ville", name_en="City", role="lead"))
    read = partners_pasted(plan, "Name\tCountry\nCITY\tSE\nVille\tSE\nSkåne\tSE\n")
    assert [one["name"] for one in read.partners] == ["Skåne"]
    assert [one.code for one in read.findings] == ["pasted-partner-there"]
    assert [one.id for one in saved(plan, partners_added(plan, read.partners)).partners] == ["city", "skane"]


def test_nobody_is_made_lead_where_somebody_leads() -> None:
    led = plan_of(partner("city", role="lead"))
    assert [one["role"] for one in partners_pasted(led, "Skåne\nMurcia").partners] == ["partner", "partner"]
    assert [one["role"] for one in partners_pasted(plan_of(), "Skåne\nMurcia").partners] == ["lead", "partner"]
