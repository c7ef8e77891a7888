"""The health of the calls that come with the planner."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from planner import places
from planner.catalogue import TargetStatus, check_all, list_targets, read_call, read_cases
from planner.plan.reading import parse_plan
from planner.rules.call import Call
from planner.rules.kinds import AmountLimit, EligibleCountries, FlatRate, Mapping, PartnerCount, Rate, RoundingRule
from planner.rules.scope import Rule
from planner.terms import Bound, Category, Certainty
from planner.terms.words import COUNTRIES

AMIF = "amif/2018-ag-inte/1"
EURO_MED = "interreg/euro-med/4/transfer"
TARGETS = (AMIF, EURO_MED)
IPA = ("AL", "BA", "ME", "MK")
WRITTEN_ON = date(2026, 11, 22)


def rule(call: Call, rule_id: str) -> Rule:
    found = call.rule(rule_id)
    assert found is not None, rule_id
    return found


# -- all of them -----------------------------------------------------------------------------------


def test_nothing_is_wrong_with_the_call_files() -> None:
    assert check_all() == []


def test_these_are_the_targets() -> None:
    assert [(target.id, target.programme, target.titles) for target in list_targets()] == [
        (
            AMIF,
            "amif",
            (
                "Asylum, Migration and Integration Fund, Union actions",
                "AMIF-2018-AG-INTE: integration of third-country nationals",
                "AMIF-2018-AG-INTE-1: local and regional integration networks",
            ),
        ),
        (
            EURO_MED,
            "interreg/euro-med",
            ("Interreg Euro-MED", "Call 4: thematic projects", "Call 4: transfer projects"),
        ),
    ]


@pytest.mark.parametrize("call_id", TARGETS)
def test_every_rule_says_where_it_stands_or_what_was_tried_and_why_it_is_believed(call_id: str) -> None:
    for one in read_call(call_id).rules:
        cite = one.cite
        assert cite.checked_on is not None, one.id
        assert cite.checked_on <= WRITTEN_ON, one.id
        if cite.certainty in {Certainty.UNKNOWN, Certainty.UNSOURCED}:
            assert str(cite.tried).endswith("."), one.id
        else:
            assert cite.document, one.id
            assert cite.locator, one.id
        if cite.certainty in {Certainty.DERIVED, Certainty.UNSOURCED}:
            assert str(cite.because).endswith("."), one.id


@pytest.mark.parametrize("call_id", TARGETS)
def test_every_rule_says_in_a_sentence_of_ours_what_it_says(call_id: str) -> None:
    for one in read_call(call_id).rules:
        assert one.says[0].isupper(), one.id
        assert one.says.endswith("."), one.id
        assert len(one.says) < 320, one.id
        assert not re.search('["“”«»„]', one.says), one.id


@pytest.mark.parametrize("call_id", TARGETS)
def test_no_value_is_stated_that_belongs_to_a_user(call_id: str) -> None:
    assert all(one.cite.certainty is not Certainty.STATED for one in read_call(call_id).rules)


@pytest.mark.parametrize("call_id", TARGETS)
def test_every_document_says_how_much_of_it_was_seen(call_id: str) -> None:
    for key, document in read_call(call_id).documents.items():
        assert document.seen, key
        assert document.publisher, key
        if document.url is not None:
            address = urlsplit(document.url)
            assert address.scheme in {"http", "https"}, key
            assert "." in address.netloc, key


@pytest.mark.parametrize("call_id", TARGETS)
def test_every_call_rounds_opens_and_closes_once(call_id: str) -> None:
    kinds = [one.kind for one in read_call(call_id).rules]
    assert [kinds.count(kind) for kind in ("rounding", "opening", "deadline")] == [1, 1, 1]


@pytest.mark.parametrize("call_id", TARGETS)
def test_every_call_has_worked_cases_whose_plans_are_plans(call_id: str) -> None:
    cases = read_cases(call_id)
    assert len(cases) >= 5
    assert len({case.name for case in cases}) == len(cases)
    for case in cases:
        assert "call" not in case.plan, case.name
        plan, findings = parse_plan({**case.plan, "call": call_id})
        assert plan is not None, (case.name, findings)
        holders = {partner.id for partner in plan.partners} | {"total"}
        assert {figure.split(".")[0] for figure in case.expected} <= holders, case.name


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    for path in Path(places.calls()).rglob("*"):
        if path.is_file():
            assert not re.search(r"(^|[\s\"'(])(/home|/work|/root|/tmp|/Users|[A-Z]:\\)", path.read_text()), path


def test_a_target_closes_at_its_hour_and_is_open_on_that_day() -> None:
    amif, euro_med = list_targets()
    assert amif.deadline == datetime(2019, 1, 31, 17)
    assert euro_med.deadline == datetime(2024, 6, 12, 13)
    assert amif.status(date(2018, 7, 25)) is TargetStatus.FORTHCOMING
    assert amif.status(date(2019, 1, 31)) is TargetStatus.OPEN
    assert amif.status(date(2019, 2, 1)) is TargetStatus.CLOSED
    assert euro_med.status(date(2024, 3, 12)) is TargetStatus.OPEN
    assert euro_med.status(WRITTEN_ON) is TargetStatus.CLOSED


# -- AMIF 2018 -------------------------------------------------------------------------------------


def test_amif_pays_90_per_cent_on_the_action_and_no_official_page_says_so() -> None:
    (rate,) = read_call(AMIF).of_kind(Rate)
    assert (rate.fund, rate.rate_percent, rate.level) == ("amif", Bound((900_000,)), "action")
    assert rate.cite.certainty is Certainty.SECONDARY


def test_what_amif_2018_does_not_say_is_unknown() -> None:
    call = read_call(AMIF)
    limits = list(call.of_kind(AmountLimit))
    assert [(one.id, one.minimum, one.maximum) for one in limits] == [("grant_range", Bound(()), Bound(()))]
    assert rule(call, "duration").cite.certainty is Certainty.UNKNOWN
    (rounding,) = call.of_kind(RoundingRule)
    assert rounding.mode == "unknown"
    silences = ("vat", "travel_options", "payment_schedule", "who_counts", "for_profit_co_applicants")
    for silent in (*silences, "compulsory_authorities", "start_window"):
        assert rule(call, silent).cite.certainty is Certainty.UNKNOWN, silent


def test_the_financial_regulation_of_2024_governs_nothing_in_a_call_of_2018() -> None:
    call = read_call(AMIF)
    assert not any("2024/2509" in f"{one.title} {one.url}" for one in call.documents.values())
    (indirect,) = call.of_kind(FlatRate)
    assert indirect.cite.certainty is Certainty.UNSOURCED
    assert (indirect.rate_percent, indirect.optional) == (Bound((70_000,)), True)


def test_indirect_costs_are_seven_per_cent_of_every_direct_category() -> None:
    call = read_call(AMIF)
    (indirect,) = call.of_kind(FlatRate)
    eligible = {one.category for one in call.of_kind(Mapping)} - {"unknown", indirect.target}
    assert set(indirect.base) == eligible
    assert indirect.target == "indirect_costs"


def test_amif_maps_every_neutral_category_or_says_that_nobody_knows() -> None:
    mapped = {category: one.category for one in read_call(AMIF).of_kind(Mapping) for category in one.takes}
    assert set(mapped) == set(Category)
    assert {category for category, theirs in mapped.items() if theirs == "unknown"} == {
        Category.VOLUNTEERS,
        Category.INFRASTRUCTURE_AND_WORKS,
    }


def test_in_january_2019_the_united_kingdom_takes_part_and_denmark_does_not() -> None:
    (eligible,) = read_call(AMIF).of_kind(EligibleCountries)
    assert "GB" in eligible.countries
    assert "DK" not in eligible.countries
    assert len(eligible.countries) == 27
    assert read_call(AMIF).origins["eligible_countries"] == "amif/2018-ag-inte"


# -- Euro-MED --------------------------------------------------------------------------------------


def test_both_funds_pay_80_per_cent_each_in_its_own_area() -> None:
    erdf, ipa = read_call(EURO_MED).of_kind(Rate)
    assert (erdf.fund, erdf.rate_percent, erdf.level) == ("erdf", Bound((800_000,)), "partner")
    assert (ipa.fund, ipa.rate_percent, ipa.level) == ("ipa_iii", Bound((800_000,)), "partner")
    assert erdf.applies_to is not None
    assert ipa.applies_to is not None
    assert ipa.applies_to.country == IPA
    assert len(erdf.applies_to.country or ()) == 27
    assert not {*(erdf.applies_to.country or ())} & {*IPA}
    assert (erdf.presumed, ipa.presumed) == (True, False)
    assert erdf.cite.certainty is ipa.cite.certainty is Certainty.OFFICIAL


def test_the_flat_rates_of_euro_med_are_of_staff_and_only_travel_is_a_choice() -> None:
    flats = {one.id: one for one in read_call(EURO_MED).of_kind(FlatRate)}
    assert {name: (one.target, one.base, one.rate_percent.lowest, one.optional) for name, one in flats.items()} == {
        "office_and_administration": ("office_and_administration", ("staff",), 150_000, False),
        "travel_and_accommodation": ("travel_and_accommodation", ("staff",), 150_000, True),
        "travel_and_accommodation_ipa": ("travel_and_accommodation", ("staff",), 220_000, True),
    }


def test_no_partner_is_offered_both_rates_for_travel() -> None:
    flats = {one.id: one for one in read_call(EURO_MED).of_kind(FlatRate)}
    states, ipa = (flats[f"travel_and_accommodation{which}"] for which in ("", "_ipa"))
    assert states.applies_to is not None
    assert ipa.applies_to is not None
    assert ipa.applies_to.country == IPA
    assert not {*(states.applies_to.country or ())} & {*IPA}
    assert (states.presumed, ipa.presumed) == (True, False)


def test_interreg_takes_its_six_categories_and_no_others() -> None:
    mapped = {category: one.category for one in read_call(EURO_MED).of_kind(Mapping) for category in one.takes}
    assert mapped == {category: str(category) for category in list(Category)[:6]}


def test_euro_med_cuts_to_the_cent_as_its_system_does() -> None:
    (rounding,) = read_call(EURO_MED).of_kind(RoundingRule)
    assert (rounding.mode, rounding.unit, rounding.cite.certainty) == ("cut", 1, Certainty.SYSTEM)


def test_a_call_may_ask_for_more_partners_than_its_programme() -> None:
    call = read_call(EURO_MED)
    counts = {one.id: (one.minimum, call.origins[one.id]) for one in call.of_kind(PartnerCount)}
    assert counts["minimum_partners"] == (Bound((4, 5)), "interreg/euro-med/4")
    assert counts["minimum_eu_partners"] == (Bound((2,)), "interreg/euro-med")
    assert counts["partnership_member_state"] == (Bound((1,)), "_acts/interreg-regulation-2021")


def test_the_programme_replaces_what_the_regulation_says_in_its_place() -> None:
    call = read_call(EURO_MED)
    ids = [one.id for one in call.rules]
    assert call.origins["vat"] == "interreg/euro-med"
    assert ids.index("vat") < ids.index("erdf_rate")
    assert call.origins["grant_in_full"] == "_acts/interreg-regulation-2021"
    assert call.origins["shared_costs"] == "interreg"
    assert call.origins["total_maximum"] == EURO_MED


def test_the_area_has_ten_member_states_and_four_ipa_countries() -> None:
    lead, partners = read_call(EURO_MED).of_kind(EligibleCountries)
    assert len(lead.countries) == 14
    assert set(lead.countries) <= set(partners.countries) <= COUNTRIES
    assert set(IPA) <= set(lead.countries)
    assert len(partners.countries) == 27 + 4
