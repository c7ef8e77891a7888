"""After a change of the call or of the default scenario the page says what the figures were and are."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from planner.plan.model import Plan
from planner.services.budgets import budget_of
from planner.services.cases import Question
from planner.services.scenario_list import mean_bears
from planner.wording import wording
from tests.app.page import open_page, press, speak, state_of, text_of

EN, FR = wording("en"), wording("fr")


def plan_on(page: AppTest) -> Plan:
    plan = state_of(page).plan
    assert plan is not None
    return plan


def infos(page: AppTest) -> str:
    return " ".join(one.value.replace("\\", "") for one in page.info)


def without_call(page: AppTest) -> None:
    (call,) = [one for one in page.selectbox if str(one.key).startswith("basics-") and str(one.key).endswith("call")]
    call.set_value("")
    press(page, "save-basics")


def test_another_call_is_said_with_the_totals_before_and_after_once() -> None:
    page = open_page(example="regin", at="overview")
    before = budget_of(plan_on(page), Question()).sums
    without_call(page)
    after = budget_of(plan_on(page), Question()).sums
    assert before.total is not None
    assert after.total is not None
    assert before.total > after.total
    gap = EN.euro(before.total - after.total)
    assert f"{EN.euro(before.total)} before, {EN.euro(after.total)} now, {gap} less" in infos(page)
    assert f"Grant: {EN.euro(before.grant)} before, {EN.euro(after.grant)} now" in infos(page)
    page.run()
    assert "before" not in infos(page)


def test_what_the_call_changed_is_said_in_french() -> None:
    page = open_page(example="regin", at="overview")
    speak(page, "fr")
    without_call(page)
    assert "L’appel est maintenant\u00a0: Ressources propres" in infos(page)
    assert "de moins" in infos(page)


def test_another_title_says_nothing_of_figures() -> None:
    page = open_page(example="regin", at="overview")
    (title,) = [one for one in page.text_input if str(one.key).startswith("basics-")]
    title.set_value("Regions together")
    press(page, "save-basics")
    assert plan_on(page).title == "Regions together"
    assert not infos(page)


def test_a_default_scenario_that_is_removed_is_said_with_what_each_bears() -> None:
    page = open_page(example="mipex-reg", at="scenarios")
    before = plan_on(page)
    press(page, "scenario-remove")
    after = plan_on(page)
    assert before.default_scenario != after.default_scenario
    bears = [EN.euro(mean_bears(one, budget_of(one, Question()).partners)) for one in (before, after)]
    assert f"each bears {bears[1]} instead of {bears[0]} on average" in infos(page)
    assert "is used where no scenario is named" in text_of(page)
