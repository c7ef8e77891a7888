"""The page of a call of one's own: describe it, see what does not fit, plan under it, edit, delete, take in."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from streamlit.testing.v1 import AppTest

from planner.findings import Message
from planner.services import own_calls
from planner.services.calls import list_calls
from planner.services.plans import open_example
from planner.wording import wording
from tests.app.page import (
    assert_sound,
    go_to,
    keys_of,
    open_page,
    open_stored,
    press,
    speak,
    state_of,
    text_of,
    workspace,
)
from tests.builders import plan_of

EN = wording("en")
SLUG = "diaspora-fund-2027"


def field(page: AppTest, kind: str, name: str) -> Any:
    """Return a field of the form by its name; its number is of its draft."""
    return next(one for one in page.get(kind) if str(one.key).startswith(f"own-{name}-"))


def enter(page: AppTest, **texts: str) -> None:
    for name, text in texts.items():
        field(page, "text_input", name).set_value(text)
    page.run()
    assert_sound(page)


def described(page: AppTest) -> None:
    """Fill in a call and save it."""
    enter(page, title="Diaspora fund 2027", programme="A foundation", source_title="The call", source_page="page 4")
    field(page, "number_input", "rate").set_value(66.67)
    field(page, "number_input", "grant_maximum").set_value(400_000.0)
    field(page, "date_input", "deadline_day").set_value(date(2027, 1, 31))
    field(page, "time_input", "deadline_hour").set_value(time(17, 0))
    field(page, "multiselect", "countries").set_value(["IT", "ES"])
    field(page, "selectbox", "paid-staff").set_value("personnel")
    field(page, "selectbox", "paid-volunteers").set_value("-")
    page.run()
    press(page, "own-save")


def test_a_call_is_described_and_stands_in_the_list_of_calls() -> None:
    page = open_page(at="own-call")
    assert EN.text("own-none") in text_of(page)
    described(page)
    said = text_of(page)
    assert EN.text("own-save") not in said
    assert "A foundation · closes on 31 January 2027 · own/diaspora-fund-2027" in said
    assert f"own/{SLUG}" in {one.id for one in list_calls(on=date.today())}
    data = own_calls.own_call(f"own/{SLUG}").data
    rate = next(one for one in data["rules"] if one["kind"] == "rate")
    assert (rate["rate_percent"], rate["cite"]["locator"]) == ("66.67", "page 4")
    takes = {one["category"]: one["takes"] for one in data["rules"] if one["kind"] == "mapping"}
    assert takes["personnel"] == ["staff"]
    assert "volunteers" not in str(takes)


def test_what_does_not_fit_is_said_where_it_stands_and_nothing_is_kept() -> None:
    page = open_page(at="own-call")
    enter(page, programme="A foundation")
    field(page, "number_input", "minimum_months").set_value(30)
    field(page, "number_input", "maximum_months").set_value(20)
    page.run()
    press(page, "own-save")
    said = text_of(page)
    assert EN.text("own-defects", count=2) in said
    assert EN.text("own-needs-title") in said
    assert EN.text("own-needs-order") in said
    assert own_calls.own_calls() == []
    enter(page, title="Now it has one")
    field(page, "number_input", "maximum_months").set_value(40).run()
    press(page, "own-save")
    assert [one.title for one in own_calls.own_calls()] == ["Now it has one"]


def test_flat_rates_and_documents_come_in_rows_that_can_be_removed() -> None:
    page = open_page(at="own-call")
    for neutral in ("staff", "office_and_administration"):
        field(page, "selectbox", f"paid-{neutral}").set_value(neutral)
    page.run()
    press(page, "own-add-flat")
    press(page, "own-add-paper")
    press(page, "own-add-paper")
    field(page, "selectbox", "flat_target").set_value("office_and_administration")
    field(page, "multiselect", "flat_base").set_value(["staff"])
    field(page, "number_input", "flat_rate").set_value(15.0)
    first, second = (one for one in page.text_input if str(one.key).startswith("own-paper_title"))
    first.set_value("To be removed")
    second.set_value("Letter of intent")
    page.run()
    press(page, next(str(key) for _, key in keys_of(page) if str(key).startswith("own-remove-paper")))
    enter(page, title="Diaspora fund 2027", programme="A foundation", source_title="The call")
    press(page, "own-save")
    data = own_calls.own_call(f"own/{SLUG}").data
    flat = next(one for one in data["rules"] if one["kind"] == "flat_rate")
    assert (flat["target"], flat["base"], flat["rate_percent"]) == ("office_and_administration", ["staff"], "15")
    assert [one["title"] for one in data["rules"] if one["kind"] == "document"] == ["Letter of intent"]


def test_what_was_entered_survives_another_page_and_another_plan() -> None:
    page = open_page(at="own-call")
    enter(page, title="Half a call")
    go_to(page, "plans")
    press(page, "open-regin")
    go_to(page, "own-call")
    assert field(page, "text_input", "title").value == "Half a call"


def test_a_saved_call_is_edited_under_its_id() -> None:
    page = open_page(at="own-call")
    described(page)
    press(page, f"own-edit-{SLUG}")
    assert field(page, "number_input", "rate").value == 66.67
    enter(page, title="Another title")
    press(page, "own-save")
    assert [(one.id, one.title) for one in own_calls.own_calls()] == [(f"own/{SLUG}", "Another title")]


def test_the_open_plan_goes_under_the_call_and_goes_on_when_it_is_edited_or_deleted() -> None:
    page = open_stored(open_example("mipex-reg"), "own-call")
    described(page)
    press(page, f"own-plan-here-{SLUG}")
    plan = state_of(page).plan
    assert plan is not None
    assert plan.call == f"own/{SLUG}"
    assert "Diaspora fund 2027" in text_of(page)
    go_to(page, "own-call")
    press(page, f"own-edit-{SLUG}")
    field(page, "number_input", "rate").set_value(50.0).run()
    press(page, "own-save")
    go_to(page, "budget")
    assert any("own/diaspora" in one.value.replace("\\", "") for one in page.warning)
    go_to(page, "own-call")
    press(page, f"own-delete-{SLUG}")
    assert own_calls.own_calls() == []
    go_to(page, "eligibility")
    assert f"own/{SLUG}" in text_of(page)
    go_to(page, "own-call")
    press(page, "own-bring-back")
    go_to(page, "eligibility")
    assert "Diaspora fund 2027" in text_of(page)


def test_it_is_said_how_many_plans_apply_to_a_call_that_is_to_be_deleted() -> None:
    page = open_page(at="own-call")
    described(page)
    workspace().put(plan_of(call=f"own/{SLUG}"), Message("plan-imported", {"file": "test"}))
    go_to(page, "own-call")
    assert EN.text("own-delete-used", count=1) in text_of(page)


def test_a_new_plan_begins_under_the_call() -> None:
    page = open_page(at="own-call")
    described(page)
    press(page, f"own-plan-new-{SLUG}")
    assert any(one.value == f"own/{SLUG}" for one in page.selectbox)


def test_a_call_file_is_taken_in_and_a_hostile_one_refused_in_words() -> None:
    page = open_page(at="own-call")
    hostile = b"title: A\nfamily: other\nprogramme: P\nrules: [{kind: rate}]\n"
    page.file_uploader[0].set_value(("theirs.yaml", hostile, "application/yaml")).run()
    assert_sound(page)
    assert "theirs.yaml" in text_of(page)
    assert own_calls.own_calls() == []
    sound = b"title: '<b>Theirs</b>'\nfamily: other\nprogramme: P\n"
    page.file_uploader[0].set_value(("theirs.yaml", sound, "application/yaml")).run()
    assert_sound(page)
    assert [one.title for one in own_calls.own_calls()] == ["<b>Theirs</b>"]
    assert not [one for one in page.get("html") if "<b>Theirs</b>" in one.proto.body]


def test_the_form_speaks_french_and_keeps_what_was_entered() -> None:
    page = open_page(at="own-call")
    enter(page, title="Un appel")
    speak(page, "fr")
    assert field(page, "text_input", "title").value == "Un appel"
    assert field(page, "text_input", "title").label == "Titre de l’appel"
