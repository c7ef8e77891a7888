"""Checks of what is not sure: rates, mappings, rounding, scope, notes and documents."""

from __future__ import annotations

from typing import Any

import pytest

from planner.engine.checks import CHECKS, Case, eligibility, verdicts
from planner.engine.checks.verdict import MET, NOT_MET, TO_BE_VERIFIED
from planner.findings import Finding, Names, Percent, Term, Terms
from planner.plan.model import Plan
from planner.rules.call import Call
from tests.builders import (
    UNKNOWN,
    UNSOURCED,
    Data,
    amif,
    call_of,
    common,
    figures_of,
    findings_of,
    interreg,
    line,
    mapping,
    opening,
    partner,
    plan_of,
    rate,
    rounding,
)

STAFF = plan_of("a", costs=[line("a", "100")])


def about(rule: str, plan: Plan, call: Call, code: str | None = None) -> Finding:
    found = [one for one in findings_of(plan, call) if one.rule == rule and code in (None, one.code)]
    assert len(found) == 1, found
    return found[0]


# -- rates -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("more", "status", "reason"),
    [
        ({}, "met", ""),
        ({"rate_percent": {"contested": ["80", "85"]}}, "to_be_verified", "contested"),
        ({"rate_percent": "unknown", "cite": UNKNOWN}, "to_be_verified", "unknown"),
        ({"cite": UNSOURCED}, "to_be_verified", "unsourced"),
        ({"valid_from": "2024-09-30"}, "to_be_verified", "not_in_force"),
    ],
)
def test_a_rate_can_be_relied_on_when_it_is_known_sourced_agreed_and_in_force(
    more: Data, status: str, reason: str
) -> None:
    call = call_of(opening("2024-03-12"), {**rate("80"), **more}, mapping("staff", "staff"))
    found = about("erdf_rate", STAFF, call)
    assert (found.code, found.status, found.parameters["reason"]) == ("rate", status, reason)
    assert found.parameters["what"] == Term("fund", "erdf")
    assert found.parameters.get("rate") == (None if reason == "unknown" else Percent(800_000))


def test_a_doubtful_rate_that_pays_for_nobody_is_no_trouble() -> None:
    elsewhere = rate("unknown", fund="ipa", applies_to={"country": ["ME"]})
    call = call_of(opening(), elsewhere, mapping("staff", "staff"))
    assert about("ipa_rate", STAFF, call).status == "met"
    here = plan_of(partner("a", country="ME"), costs=[line("a", "100")])
    assert about("ipa_rate", here, call).status == "to_be_verified"


def test_a_doubtful_flat_rate_of_somebody_who_does_not_take_part_is_no_trouble() -> None:
    absent = partner("b", commitment="candidate")
    plan = plan_of("a", absent, choices=[{"rule": "travel_and_accommodation_flat", "partners": "b"}])
    assert about("travel_and_accommodation_flat", plan, interreg(travel="unknown")).status == "met"
    assert about("office_and_administration_flat", plan, interreg(office="unknown")).status == "to_be_verified"


def test_an_unsourced_flat_rate_computes_and_is_to_be_verified() -> None:
    call = interreg()
    doubtful = call.model_copy(
        update={
            "rules": tuple(
                one.model_copy(update={"cite": about_rule(UNSOURCED)}) if one.kind == "flat_rate" else one
                for one in call.rules
            )
        }
    )
    found = about("office_and_administration_flat", STAFF, doubtful)
    assert (found.status, found.parameters["kind"]) == ("to_be_verified", "flat_rate")
    assert found.parameters["what"] == Term("category", "office_and_administration")
    assert figures_of(STAFF, doubtful)[1].flats.sum() == 1_500


def about_rule(cite: Data) -> Any:
    (rule,) = call_of({**opening(), "cite": cite}).rules
    return rule.cite


# -- rounding, mappings, scope ---------------------------------------------------------------------


def test_an_unknown_rounding_is_said_and_a_known_one_is_not() -> None:
    found = about("rounding", STAFF, call_of(opening(), rounding("unknown"), mapping("staff", "staff")))
    assert (found.code, found.status) == ("rounding-unknown", "to_be_verified")
    assert "rounding" not in {one.rule for one in findings_of(STAFF, interreg())}


@pytest.mark.parametrize(
    ("plan", "status"),
    [
        (plan_of("a", costs=[line("a", "5", "volunteers")]), "to_be_verified"),
        (plan_of("a", common_costs=[common("c", "5", "volunteers")]), "to_be_verified"),
        (plan_of("a", common_costs=[common("c", "unknown", "volunteers")]), "to_be_verified"),
        (plan_of("a", costs=[line("a", "0", "volunteers")]), "met"),
        (plan_of("a", partner("b", commitment="candidate"), costs=[line("b", "5", "volunteers")]), "met"),
        (STAFF, "met"),
    ],
)
def test_costs_of_which_nobody_knows_whether_the_call_pays_them_are_said_when_there_are_any(
    plan: Plan, status: str
) -> None:
    found = about("category_of_volunteers", plan, amif())
    assert (found.code, found.status) == ("category-unknown", status)
    assert found.parameters["categories"] == Terms("category", ("volunteers",))


def test_a_mapping_that_rests_on_no_document_is_to_be_verified_where_it_is_used() -> None:
    call = call_of(opening(), mapping("personnel", "staff", cite=UNSOURCED), mapping("other", "other", cite=UNSOURCED))
    used, unused = (about(f"category_{one}", STAFF, call) for one in ("personnel", "other"))
    assert (used.code, used.status, used.parameters["reason"]) == ("mapping-unsure", "to_be_verified", "unsourced")
    assert used.parameters["target"] == Term("category", "personnel")
    assert unused.status == "met"


def test_a_rate_whose_scope_asks_what_the_plan_does_not_give_names_the_partners() -> None:
    call = call_of(opening(), rate("80", excludes={"country": ["NO"]}), mapping("staff", "staff"))
    plan = plan_of("a", partner("b", country=None), partner("c", country=None, commitment="candidate"))
    found = about("erdf_rate", plan, call, "scope-depends-on-unknown")
    assert (found.status, found.parameters["partners"], found.parameters["count"]) == (
        "to_be_verified",
        Names(("B",)),
        1,
    )
    without = findings_of(plan_of("a"), call)
    assert "scope-depends-on-unknown" not in {one.code for one in without}


# -- notes and documents ---------------------------------------------------------------------------


def noted(**more: Any) -> Data:
    return {"id": "vat", "kind": "noted", "value_noted": "VAT counts.", "changes": ["total"], **more}


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({}, "not_computed"),
        ({"value_noted": "unknown", "cite": UNKNOWN}, "unknown"),
        ({"value_noted": "unknown", "cite": UNKNOWN, "changes": []}, "unknown"),
        ({"cite": UNSOURCED}, "unsourced"),
    ],
)
def test_what_the_figures_do_not_take_into_account_is_to_be_verified(more: Data, reason: str) -> None:
    found = about("vat", STAFF, call_of(opening(), noted(**more)))
    assert (found.code, found.status, found.parameters["reason"]) == ("noted", "to_be_verified", reason)


def test_a_note_that_is_known_and_changes_nothing_is_not_something_to_verify() -> None:
    assert "noted" not in {one.code for one in findings_of(STAFF, call_of(opening(), noted(changes=[])))}


@pytest.mark.parametrize(
    ("more", "reason"),
    [({}, "not_seen"), ({"required": "unknown", "cite": UNKNOWN}, "unknown"), ({"cite": UNSOURCED}, "unsourced")],
)
def test_every_document_is_to_be_verified_because_the_plan_does_not_know_it(more: Data, reason: str) -> None:
    rule: Data = {"id": "letter", "kind": "document", "title": "Letter", "of": ["associated"], **more}
    found = about("letter", STAFF, call_of(opening(), rule))
    assert (found.code, found.status, found.parameters["reason"]) == ("document-required", "to_be_verified", reason)
    assert (found.stage, found.parameters["roles"]) == ("by_submission", Terms("role", ("associated",)))


# -- all of them together --------------------------------------------------------------------------


ENOUGH: Data = {"id": "enough", "kind": "partner_count", "minimum": "2"}
FORMS: Data = {"id": "forms", "kind": "legal_forms", "roles": ["partner"], "allowed": ["public_body"]}


def light(plan: Plan, *rules: Data) -> int:
    case = Case(*figures_of(plan, call_of(opening(), *rules)), on=None)
    return int(eligibility(verdicts(case), 1)[0])


def test_a_consortium_is_as_eligible_as_the_worst_of_its_eligibility_rules() -> None:
    two = plan_of(partner("a", legal_form="public_body"), partner("b", legal_form="public_body"))
    open_ = plan_of(partner("a", legal_form="public_body"), "b")
    assert light(two, ENOUGH, FORMS) == MET
    assert light(open_, ENOUGH, FORMS) == TO_BE_VERIFIED
    assert light(plan_of("b"), ENOUGH, FORMS) == NOT_MET
    assert light(plan_of("b")) == MET


def test_notes_documents_rates_and_rules_of_other_stages_do_not_turn_the_light() -> None:
    rules = [
        noted(changes=["eligibility"]),
        {"id": "letter", "kind": "document", "title": "Letter"},
        rate("unknown"),
        rounding("unknown"),
        {**ENOUGH, "stage": "award"},
        mapping("staff", "staff", cite=UNSOURCED),
    ]
    assert light(STAFF, *rules) == MET


def test_the_partners_own_thresholds_turn_the_light() -> None:
    assert light(plan_of("a", thresholds=[{"id": "t", "minimum": "2"}])) == NOT_MET


def test_all_checks_run_and_an_empty_plan_under_any_call_is_no_crash() -> None:
    assert len(CHECKS) == len(set(CHECKS))
    for call in (None, interreg(), amif()):
        assert "no-partners" in {one.code for one in findings_of(plan_of(), call)}


def test_findings_come_worst_first() -> None:
    statuses = [str(one.status) for one in findings_of(STAFF, amif(ENOUGH, noted()))]
    assert statuses == sorted(statuses, key=["not_met", "to_be_verified", "met"].index)
    assert set(statuses) == {"not_met", "to_be_verified", "met"}
