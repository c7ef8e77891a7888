"""Rules in words: a value of every kind, whom it concerns, and the fields that a correction asks for."""

from __future__ import annotations

from typing import Any

import pytest

from planner import catalogue, places
from planner.plan.edits import edited
from planner.rules import kinds
from planner.rules.scope import Rule, Scope
from planner.services.corrections import correct, corrections_of, rule_choices, taken_back
from planner.services.country_words import MEMBER_STATES, country_words
from planner.services.rule_fields import fields_of, value_of
from planner.services.rule_words import FAMILIES, SAYS, family_of, label_words, rank_of, scope_words, value_words
from planner.wording import wording
from tests.builders import UNKNOWN, call_of, plan_of, rate, rounding, rule_of

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
AMIF = wording("en", "amif", is_strict=True)
CITED = {"document": "Call document", "page": "page 14"}


def said(kind: str, words: Any = EN, **more: Any) -> str:
    return value_words(rule_of(id="one", kind=kind, **more), words)


SAID: list[tuple[dict[str, Any], str]] = [
    ({"kind": "opening", "at": "2024-03-12"}, "12 March 2024"),
    ({"kind": "deadline", "at": "2024-06-12T13:00"}, "12 June 2024, 13:00 (Brussels)"),
    ({"kind": "deadline", "at": "2024-06-12", "hour": "unknown"}, "12 June 2024, hour not known"),
    ({"kind": "duration", "maximum_months": "24"}, "At most 24 months"),
    ({"kind": "duration", "minimum_months": "12", "maximum_months": "24"}, "From 12 to 24 months"),
    ({"kind": "start_window", "earliest": "2025-01-01", "indicative": "true"}, "From 1 January 2025 on (indicative)"),
    (
        {"kind": "periods", "minimum_months": "6", "maximum_months": "6", "report_due_days": "60"},
        "Periods: exactly 6 months; report within 60 days",
    ),
    ({"kind": "outlook", "state": "no_more_calls"}, "No more calls"),
    (
        {"kind": "rate", "fund": "erdf", "rate_percent": "80", "level": "partner"},
        "80% of each partner’s eligible cost (ERDF)",
    ),
    (
        {"kind": "amount_limit", "measures": "grant", "minimum": "100000", "maximum": "250000.50"},
        "Grant of the project: from €100,000 to €250,000.50",
    ),
    (
        {"kind": "amount_limit", "measures": "total", "subject": "each_country", "maximum": {"contested": ["5", "7"]}},
        "Total eligible cost of each country: at most €5 / €7 (sources contradict each other)",
    ),
    (
        {"kind": "share_limit", "subject": "each_country", "of": "not_said", "maximum_percent": "70"},
        "Each country: at most 70% of the budget, total or direct cost is not said",
    ),
    (
        {"kind": "share_limit", "subject": "lead", "strict": "true", "maximum_percent": "50"},
        "Lead: less than 50% of total eligible cost",
    ),
    (
        {
            "kind": "payment_schedule",
            "instalments": [
                {"when": "pre_financing", "percent": "80"},
                {"when": "balance", "percent": "20", "condition": "The report is approved."},
            ],
        },
        "Pre-financing: 80% of the grant; balance: 20% of the grant (The report is approved)",
    ),
    ({"kind": "partner_count", "minimum": "5"}, "At least 5 partners"),
    ({"kind": "partner_count", "minimum": "1", "maximum": "1", "roles": ["lead"]}, "Exactly 1 lead partner"),
    ({"kind": "partner_count", "each": "country", "maximum": "2"}, "For each country: at most 2 partners"),
    ({"kind": "country_count", "minimum": "2", "countries": ["IT", "ES"]}, "At least 2 countries from Italy and Spain"),
    ({"kind": "eligible_countries", "countries": ["SE", "IT"]}, "2 countries (Italy and Sweden)"),
    ({"kind": "eligible_countries", "roles": ["lead"], "countries": ["SE"]}, "Lead partner: 1 country (Sweden)"),
    (
        {"kind": "legal_forms", "roles": ["lead"], "allowed": ["public_body", "egtc"]},
        "Lead partner: public body or EGTC",
    ),
    (
        {"kind": "flat_rate", "target": "travel_and_accommodation", "base": ["staff"], "rate_percent": "15"},
        "Travel and accommodation: 15% of staff",
    ),
    (
        {"kind": "unit_cost", "item": "staff", "per": "hour", "amount": "60000", "divisor": "1720"},
        "Staff: €60,000 / 1,720 per hour",
    ),
    (
        {
            "kind": "unit_cost",
            "item": "journey",
            "per": "journey",
            "bands": [{"from_km": "0", "to_km": "399", "amount": "400"}, {"from_km": "400", "amount": "500"}],
        },
        "Journey, per journey: 0 to 399 km: €400; from 400 km on: €500",
    ),
    (
        {"kind": "lump_sum", "item": "preparation", "amount": "17500", "grant": "14000"},
        "Preparation: €17,500, of which €14,000 grant",
    ),
    ({"kind": "document", "title": "Mandate", "of": ["partner"]}, "“Mandate”, one of each: partner"),
    ({"kind": "noted", "value_noted": "eSudoe2127"}, "eSudoe2127"),
]


@pytest.mark.parametrize(("data", "expected"), SAID)
def test_a_value_is_said_in_a_few_words(data: dict[str, Any], expected: str) -> None:
    assert said(**data) == expected


def test_every_kind_of_rule_has_words_and_a_family() -> None:
    every = [one for one in vars(kinds).values() if isinstance(one, type) and issubclass(one, Rule) and one is not Rule]
    assert {one.__name__ for one in every} == {one.__name__ for one in SAYS}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_rule_of_the_catalogue_is_said_in_both_languages(language: Any) -> None:
    for call in catalogue.read_all(roots=[places.calls()]):
        words = wording(language, call.family, is_strict=True)
        for rule in call.rules:
            text = value_words(rule, words)
            assert text
            assert "{" not in text
            assert family_of(rule) in FAMILIES
            assert label_words(rule, words)
            for scope in (rule.applies_to, rule.excludes):
                assert scope is None or scope_words(scope, words)


def test_what_is_not_known_says_so() -> None:
    assert said("opening", at="unknown", cite=UNKNOWN) == "Not known"
    assert said("duration", maximum_months="unknown", cite=UNKNOWN) == "Maximum not known"
    assert said("rate", fund="erdf", rate_percent="unknown", level="partner", cite=UNKNOWN) == "Not known (ERDF)"
    assert said("noted", value_noted="unknown", cite=UNKNOWN) == "not known"


def test_each_language_and_family_has_its_own_words() -> None:
    limit = {"kind": "amount_limit", "measures": "grant", "maximum": "1000000"}
    assert said(words=FR, **limit) == "Subvention du projet\u00a0: au plus 1\u202f000\u202f000\u00a0€"
    assert said(words=AMIF, **limit) == "EU grant of the project: at most €1,000,000"
    assert said("partner_count", AMIF, minimum="3") == "At least 3 beneficiaries"


def test_nearly_all_member_states_are_taken_together() -> None:
    assert country_words(sorted(MEMBER_STATES), EN) == "the EU Member States"
    assert country_words(sorted(MEMBER_STATES - {"DK"}), EN) == "the EU Member States except Denmark"
    assert country_words(sorted(MEMBER_STATES | {"NO"}), EN) == "the EU Member States, Norway"
    assert country_words(["SE", "IT"], EN) == "Italy and Sweden"


def test_a_scope_names_whom_it_takes() -> None:
    scope = Scope.model_validate({"role": ["lead"], "country": ["NO"], "region": ["ITH"], "state_aid": ["de_minimis"]})
    assert scope_words(scope, EN) == "lead partner; de minimis aid; Norway; regions ITH"


def test_rates_come_before_thresholds() -> None:
    threshold = {"subject": "project", "measures": "grant", "amount": "60000", "side": "above", "consequence": "other"}
    assert rank_of(rule_of(**rate("80"))) < rank_of(rule_of(id="one", kind="threshold", **threshold))


# -- fields of a form ------------------------------------------------------------------------------


def shapes(**data: Any) -> dict[str, tuple[str, Any]]:
    return {one.name: (one.shape, one.value) for one in fields_of(rule_of(id="one", **data), EN)}


def test_each_field_is_asked_for_in_its_own_way() -> None:
    found = shapes(kind="rate", fund="erdf", rate_percent="80", level="partner")
    assert found == {
        "fund": ("text", "erdf"),
        "rate_percent": ("number", "80"),
        "bound": ("choice", "maximum"),
        "level": ("choice", "partner"),
    }
    assert shapes(kind="partner_count", minimum="5", roles=["lead"])["roles"] == ("choices", ["lead"])
    assert shapes(kind="eligible_countries", countries=["IT"])["countries"] == ("choices", ["IT"])
    assert shapes(kind="flat_rate", target="b", base=["a", "c"], rate_percent="7")["base"] == ("words", "a, c")
    assert shapes(kind="flat_rate", target="b", base=["a"], rate_percent="7")["optional"] == ("flag", False)
    assert shapes(kind="deadline", at="2024-06-12T13:00")["at"] == ("text", "2024-06-12 13:00")
    schedule = shapes(kind="payment_schedule", instalments=[{"when": "balance", "percent": "100"}])
    assert schedule["instalments"][0] == "lines"
    assert "known" not in schedule


def test_choices_offer_no_unknown() -> None:
    mode = next(one for one in fields_of(rule_of(**rounding("unknown")), EN) if one.name == "mode")
    assert (mode.value, mode.hint) == (None, "not known")
    assert "unknown" not in mode.choices
    assert mode.choices["cut"]


def test_only_what_was_changed_is_taken() -> None:
    rule = rule_of(**rate("80"))
    assert value_of(rule, {"fund": "erdf", "rate_percent": "85", "level": "partner"}, EN) == {"rate_percent": "85"}
    everything = {"fund": "erdf", "rate_percent": "80", "level": "partner"}
    assert value_of(rule, everything, EN) == everything


def test_numbers_are_read_as_the_reader_writes_them() -> None:
    rule = rule_of(**rate("80.5"))
    assert next(one.value for one in fields_of(rule, FR) if one.name == "rate_percent") == "80,5"
    assert value_of(rule, {"rate_percent": "82,75"}, FR) == {"rate_percent": "82.75"}
    limit = rule_of(id="one", kind="amount_limit", measures="grant", maximum="5")
    assert value_of(limit, {"maximum": "1 500 000,00"}, FR) == {"maximum": "1500000.00"}
    assert value_of(limit, {"maximum": "1,500,000"}, EN) == {"maximum": "1500000"}


def test_an_hour_that_is_known_now_is_no_longer_unknown() -> None:
    rule = rule_of(id="deadline", kind="deadline", at="2024-06-12", hour="unknown")
    assert value_of(rule, {"at": "2024-06-12 17:00"}, EN) == {"at": "2024-06-12 17:00", "hour": None}


# -- corrections -----------------------------------------------------------------------------------

CALL = call_of(rate("unknown"), {**rate("50", fund="ipa"), "id": "ipa_rate"})


def test_a_correction_is_in_the_plan_and_can_be_taken_back() -> None:
    plan = plan_of("city")
    attempt = correct(plan, CALL, "erdf_rate", {"rate_percent": "85"}, {**CITED, "note": "Seen"}, EN)
    assert attempt.edit is not None
    assert (attempt.edit.message.code, attempt.refused) == ("edit-corrected", ())
    changed, defects = edited(plan, attempt.edit)
    assert changed is not None, defects
    (line,) = corrections_of(changed, CALL, EN)
    assert (line.label, line.before) == ("Rate", "Not known (ERDF)")
    assert line.after == "85% of each partner’s eligible cost (ERDF)"
    assert (line.document, line.page, line.note) == ("Call document", "page 14", "Seen")
    back, _ = edited(changed, taken_back(line))
    assert back == plan


def test_a_second_correction_of_a_rule_takes_the_place_of_the_first() -> None:
    plan = plan_of("city")
    for percent in ("85", "90"):
        attempt = correct(plan, CALL, "erdf_rate", {"rate_percent": percent}, CITED, EN)
        assert attempt.edit is not None
        changed, _ = edited(plan, attempt.edit)
        assert changed is not None
        plan = changed
    assert [one.value for one in plan.corrections] == [{"rate_percent": "90"}]


@pytest.mark.parametrize(
    ("entered", "cited", "expected"),
    [
        ({"rate_percent": "85"}, {"document": "Call document", "page": " "}, "Name the document and the page"),
        ({"rate_percent": ""}, CITED, "Enter the value"),
        ({"rate_percent": "much"}, CITED, "“Rate (%)” is “much”, not a plain number."),
        ({"rate_percent": "150"}, CITED, "150"),
    ],
)
def test_what_is_refused_comes_as_sentences(entered: dict[str, Any], cited: dict[str, str], expected: str) -> None:
    attempt = correct(plan_of("city"), CALL, "erdf_rate", entered, cited, EN)
    assert attempt.edit is None
    assert expected in " ".join(attempt.refused)


def test_lines_that_cannot_be_read_are_refused_with_a_sentence() -> None:
    call = call_of({"id": "paid", "kind": "payment_schedule", "reimbursement": "true"})
    broken = correct(plan_of("city"), call, "paid", {"instalments": "instalments: [when"}, CITED, EN)
    assert broken.edit is None
    assert broken.refused[0]
    lines = "instalments:\n- when: balance\n  percent: 100\n"
    sound = correct(plan_of("city"), call, "paid", {"instalments": lines}, CITED, EN)
    assert sound.edit is not None


def test_what_is_not_known_is_offered_first() -> None:
    assert list(rule_choices(CALL, EN)) == ["erdf_rate", "ipa_rate"]
    assert rule_choices(CALL, EN)["erdf_rate"] == "Rate · Not known (ERDF)"
