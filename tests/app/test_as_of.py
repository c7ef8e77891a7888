"""The day as of which a plan is judged: today, until another is chosen; one choice for all pages."""

from __future__ import annotations

from datetime import date

from streamlit.testing.v1 import AppTest

from planner.services.cases import Question
from planner.services.checks import check_plan
from planner.wording import wording
from tests.app.page import assert_sound, go_to, keys_of, open_page, press, state_of, text_of
from tests.builders import plan_of

EN = wording("en", "amif")
BEFORE = date(2019, 1, 17)


def deadline_said(on: date) -> str:
    """Return the sentence about the deadline of the worked case, as the command line says it."""
    findings, call = check_plan(plan_of("a", call="amif/2018-ag-inte/1"), Question(on=on))
    (one,) = [one for one in findings if one.code == "deadline"]
    return EN.finding(one, call).says


def not_met(page: AppTest, on: date) -> str:
    plan = state_of(page).plan
    assert plan is not None
    findings, _ = check_plan(plan, Question(on=on))
    return EN.text("page-count-not-met", count=sum(one.status == "not_met" for one in findings))


def test_a_deadline_that_has_passed_is_not_met_on_the_page_as_on_the_command_line() -> None:
    page = open_page(example="regin", at="budget")
    assert deadline_said(date.today()) in text_of(page)
    go_to(page, "overview")
    assert not_met(page, date.today()) in text_of(page)


def test_before_the_deadline_it_is_met_on_every_page() -> None:
    page = open_page(example="regin", at="budget")
    late = text_of(page)
    press(page, "budget-before")
    assert page.date_input(key="budget-on").value == BEFORE
    assert "budget-before" not in {key for _, key in keys_of(page)}
    assert deadline_said(BEFORE) in text_of(page)
    assert deadline_said(BEFORE) not in late
    go_to(page, "overview")
    assert not_met(page, BEFORE) in text_of(page)
    assert EN.text("checklist-as-of", day=BEFORE) in text_of(page)
    go_to(page, "checklist")
    assert page.date_input(key="checklist-on").value == BEFORE


def test_the_day_chosen_on_the_checklist_is_that_of_the_budget() -> None:
    page = open_page(example="regin", at="checklist")
    page.date_input(key="checklist-on").set_value(date(2019, 1, 24)).run()
    assert_sound(page)
    go_to(page, "budget")
    assert page.date_input(key="budget-on").value == date(2019, 1, 24)
    assert deadline_said(date(2019, 1, 24)) in text_of(page)


def test_the_address_names_the_day_until_another_is_chosen() -> None:
    page = open_page(example="regin", at="budget")
    page.query_params["on"] = "2019-01-17"
    page.run()
    assert deadline_said(BEFORE) in text_of(page)
    page.date_input(key="budget-on").set_value(date(2019, 1, 24)).run()
    assert deadline_said(date(2019, 1, 24)) in text_of(page)
    assert "on" not in page.query_params


def test_an_address_with_no_day_means_today() -> None:
    page = open_page(example="regin", at="budget")
    page.query_params["on"] = "yesterday"
    page.run()
    assert_sound(page)
    assert page.date_input(key="budget-on").value == date.today()


def test_another_plan_is_judged_today_again() -> None:
    page = open_page(example="regin", at="budget")
    press(page, "budget-before")
    go_to(page, "plans")
    press(page, "open-mipex-reg")
    go_to(page, "budget")
    assert page.date_input(key="budget-on").value == date.today()
