"""The page Eligibility: an answer, lights with margins that lead somewhere, what to look up, and empty plans."""

from __future__ import annotations

from datetime import date

from streamlit.testing.v1 import AppTest

from planner.services.plans import open_example
from planner.wording import wording
from tests.app.page import choose, go_to, markup_of, open_page, open_stored, press, speak, text_of
from tests.builders import plan_of

EN, FR = wording("en", "amif"), wording("fr", "amif")


def links_of(page: AppTest) -> set[tuple[str, str]]:
    return {(one.proto.page, one.proto.label) for one in page.get("page_link")}


def test_a_closed_call_is_answered_with_no_and_what_could_be_seen_before_it_closed() -> None:
    page = open_page(example="regin", at="eligibility")
    said = text_of(page)
    assert EN.text("eligibility-answer-no", count=1) in said
    assert EN.text("eligibility-is-not-chance") in said
    press(page, "eligibility-before")
    said = text_of(page)
    assert "It cannot be said yet" in said
    assert EN.text("eligibility-answer-no", count=1) not in said
    assert EN.day(date(2019, 1, 17)) in said


def test_lights_have_shape_word_and_margin_and_lead_to_what_would_change_them() -> None:
    page = open_page(example="regin", at="eligibility")
    shown = markup_of(page)
    assert "5 beneficiaries of room" in shown
    assert "✓" in shown
    assert "not met" in shown
    assert ("partners", "Partners, Instrategies") in {(page.split("?")[0], label) for page, label in links_of(page)}


def test_what_nobody_has_found_is_listed_once_with_where_it_was_sought() -> None:
    said = text_of(open_page(example="regin", at="eligibility"))
    assert EN.text("eligibility-lookups") in said
    assert "Sought in vain: Topic page" in said


def test_another_call_is_judged_at_the_side() -> None:
    page = open_page(example="mipex-reg", at="eligibility")
    assert EN.text("eligibility-teach-no-call") in text_of(page)
    choose(page, "call", "interreg/euro-med/4/transfer")
    assert "Call 4" in text_of(page)
    assert EN.text("eligibility-teach-no-call") not in text_of(page)


def test_an_empty_plan_is_told_what_to_add() -> None:
    page = open_stored(plan_of(call="interreg/euro-med/4/transfer"), "eligibility")
    assert EN.text("eligibility-teach-nobody") in text_of(page)


def test_a_document_with_a_hostile_address_is_no_link_and_a_hostile_title_no_markup() -> None:
    plan = open_example("mipex-reg").model_copy(update={"title": "<script>alert(1)</script>"})
    assert "<script>alert(1)" not in markup_of(open_stored(plan, "eligibility"))


def test_the_page_speaks_french() -> None:
    page = open_page(example="regin", at="eligibility")
    speak(page, "fr")
    assert FR.text("eligibility-stage-eligibility") in text_of(page)
    go_to(page, "eligibility")
