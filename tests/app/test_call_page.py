"""A call's own page: its rules and what is not known, planning under it, and corrections that are in the store."""

from __future__ import annotations

from datetime import date
from typing import Any

from streamlit.testing.v1 import AppTest

from planner.catalogue import read_call
from planner.services.plans import open_example
from planner.services.rule_words import is_unknown
from planner.wording import wording
from tests.app.page import (
    assert_sound,
    choose,
    go_to,
    keys_of,
    markup_of,
    open_page,
    open_stored,
    press,
    speak,
    text_of,
    workspace,
)
from tests.builders import plan_of

EN, FR = wording("en", "amif"), wording("fr", "amif")
REGIN = "amif/2018-ag-inte/1"
RULE = "co_financing_rate"


def see(page: AppTest, call: str) -> None:
    """Go to the page of a call, as a link of the list does."""
    page.query_params["call"] = call
    go_to(page, "call")


def field(page: AppTest, name: str) -> Any:
    """Return the field of the form whose key ends so."""
    found = [one for kind in ("text_input", "selectbox") for one in page.get(kind)]
    return next(one for one in found if (one.key or "").startswith("correction-") and (one.key or "").endswith(name))


def correct(page: AppTest, rate: str, document: str = "Call document, version 1.1", at: str = "page 14") -> None:
    """Fill the form for the rate, and save it."""
    choose(page, "correction-rule-en", RULE)
    field(page, "-rate_percent").set_value(rate)
    field(page, "-cited-document").set_value(document)
    field(page, "-cited-page").set_value(at)
    press(page, "save-correction")


def test_without_a_call_the_page_teaches_to_choose_one() -> None:
    page = open_page(at="call")
    assert "Choose a call here" in text_of(page)
    choose(page, "call-choose", REGIN)
    assert "local and regional integration networks" in text_of(page)


def test_every_rule_is_there_and_what_is_not_known_stands_first() -> None:
    page = open_page()
    see(page, REGIN)
    said, call = text_of(page), read_call(REGIN)
    unknown = [rule for rule in call.rules if is_unknown(rule)]
    assert EN.text("call-to-look-up", count=len(unknown)) in said
    for rule in call.rules:
        assert " ".join(rule.says.split()) in said
    last = max(said.index(" ".join(rule.says.split())) for rule in unknown)
    assert last < said.index(EN.text("call-group-time"))


def test_a_rule_shows_value_source_origin_and_certainty() -> None:
    page = open_page()
    see(page, REGIN)
    said = text_of(page)
    assert "90% of eligible cost, on the whole action (AMIF)" in said
    assert "Bando 2018 per progetti UE" in said
    assert "checked on 21 November 2026" in said
    assert "from: AMIF" in said
    assert 'href="https://portalegiovani.comune.fi.it' in markup_of(page)
    assert EN.term("certainty", "secondary") in said


def test_the_page_speaks_french() -> None:
    page = open_page(locale="fr-FR")
    see(page, REGIN)
    said = text_of(page)
    assert "31 janvier 2019, 17:00 (Bruxelles)" in said
    assert FR.text("call-group-consortium") in said


def test_an_unknown_call_is_one_sentence_and_a_way_out() -> None:
    page = open_page()
    see(page, "amif/2018-ag-inte/9")
    assert "amif/2018-ag-inte/9" in page.error[0].value.replace("\\", "")


def test_a_closed_call_can_be_seen_before_its_deadline() -> None:
    page = open_page()
    see(page, REGIN)
    press(page, "call-before")
    assert page.date_input(key="call-on").value == date(2019, 1, 17)
    assert "14 days left" in text_of(page)


def test_a_plan_can_be_put_under_the_call_and_taken_back() -> None:
    page = open_stored(plan_of("city"), "overview")
    see(page, REGIN)
    assert "call-correct" not in {key for _, key in keys_of(page)}
    press(page, "call-plan-under")
    assert workspace().hold("plan").plan.call == REGIN
    assert "call-correct" in {key for _, key in keys_of(page)}
    press(page, "undo")
    assert workspace().hold("plan").plan.call is None


def test_a_correction_is_stored_marked_and_taken_back() -> None:
    page = open_page(example="regin", at="call")
    press(page, "call-correct")
    correct(page, "85")
    (made,) = workspace().hold("regin").plan.corrections
    assert (made.rule, made.value) == (RULE, {"rate_percent": "85"})
    assert (made.document, made.page) == ("Call document, version 1.1", "page 14")
    said = text_of(page)
    assert EN.text("call-corrections", count=1) in said
    assert "85% of eligible cost, on the whole action (AMIF)" in said
    assert "corrected in your plan; the call’s data say: 90% of eligible cost" in said
    press(page, f"take-back-{RULE}")
    assert workspace().hold("regin").plan == open_example("regin")
    assert "corrected in your plan" not in text_of(page)


def test_a_correction_counts_in_the_budget() -> None:
    page = open_page(example="regin", at="call")
    press(page, "call-correct")
    correct(page, "85")
    go_to(page, "budget")
    assert "85%" in text_of(page) or "rate_percent: 85" in text_of(page)


def test_what_is_refused_is_said_and_what_was_typed_stays() -> None:
    page = open_page(example="regin", at="call")
    press(page, "call-correct")
    correct(page, "much")
    assert "Rate" in page.error[0].value
    assert "much" in page.error[0].value
    assert field(page, "-rate_percent").value == "much"
    correct(page, "85", document="")
    assert page.error[0].value.startswith("Name the document and the page")
    assert workspace().hold("regin").plan.corrections == ()


def test_a_correction_of_another_call_shows_nothing_here() -> None:
    page = open_page(example="regin", at="call")
    press(page, "call-correct")
    correct(page, "85")
    see(page, "interreg/euro-med/4/transfer")
    assert "corrected in your plan" not in text_of(page)


def test_the_form_follows_the_language() -> None:
    page = open_page(example="regin", at="call")
    press(page, "call-correct")
    speak(page, "fr")
    assert_sound(page)
    choose(page, "correction-rule-fr", RULE)
    assert field(page, "-rate_percent").label == "Taux (%)"
