"""The page of work packages: what it shows, what its buttons save, what an empty one teaches."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from planner.plan.model import Plan
from planner.services.effort_targets import target_grid
from planner.wording import wording
from tests.app.page import (
    assert_sound,
    choose,
    go_to,
    open_page,
    open_stored,
    press,
    seen_by,
    speak,
    state_of,
    text_of,
    workspace,
)
from tests.builders import line, plan_of

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)


def stored(page: AppTest) -> Plan:
    """Return the plan as another window sees it."""
    held = state_of(page).held
    assert held is not None
    return workspace().hold(held.id).plan


def chart_of(page: AppTest) -> dict[str, Any]:
    """Return the chart's specification."""
    (chart,) = page.get("vega_lite_chart")
    spec: dict[str, Any] = json.loads(chart.proto.spec)
    return spec


def matrix_of(page: AppTest) -> Any:
    """Return the cells of the matrix of effort."""
    return next(one.value for one in page.dataframe if "partner" in one.value)


def small(**more: Any) -> Plan:
    packages = [{"id": "wp-1", "title": "Pilots", "months": [1, 6]}, {"id": "wp-2", "title": "Transfer"}]
    return plan_of("a", "b", **{"work_packages": packages, **more})


# -- empty -----------------------------------------------------------------------------------------


def test_an_empty_page_teaches_and_its_button_adds_the_first_work_package() -> None:
    page = open_stored(plan_of("a"), "work")
    assert EN.text("work-empty") in text_of(page)
    assert not page.get("vega_lite_chart")
    press(page, "add-package")
    assert [(one.id, one.title) for one in stored(page).work_packages] == [("wp-1", "Work package 1")]
    assert EN.text("work-nothing-dated") in text_of(page)
    assert EN.text("effort-no-costs") in text_of(page)
    press(page, "undo")
    assert stored(page).work_packages == ()


def test_a_plan_without_partners_says_where_effort_comes_from() -> None:
    page = open_stored(plan_of(work_packages=[{"id": "wp-1", "title": "Pilots"}]), "work")
    assert EN.text("effort-no-partners") in text_of(page)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_page_speaks_both_languages_with_no_words_missing(language: str) -> None:
    page = open_stored(small(costs=[line({"all": True}, "10", unit="day")]), "work")
    speak(page, language)
    words = EN if language == "en" else FR
    assert words.text("page-work-title") in text_of(page)
    assert words.text("work-time-about") in text_of(page)
    press(page, "help")


# -- saved -----------------------------------------------------------------------------------------


def test_what_is_added_inside_goes_into_the_work_package_that_is_open() -> None:
    page = open_stored(small(), "work")
    choose(page, "work-package", "wp-2")
    for part in ("task", "deliverable", "milestone"):
        press(page, f"add-{part}")
    first, second = stored(page).work_packages
    assert (first.tasks, first.deliverables, first.milestones) == ((), (), ())
    assert [len(one) for one in (second.tasks, second.deliverables, second.milestones)] == [1, 1, 1]
    assert page.selectbox(key="work-package").value == "wp-2"


def test_a_work_package_that_is_gone_is_no_longer_open() -> None:
    page = open_stored(small(), "work")
    press(page, "add-package")
    choose(page, "work-package", "wp-3")
    press(page, "undo")
    assert page.selectbox(key="work-package").value == "wp-1"


def test_a_phase_is_added_and_becomes_a_column_of_the_work_packages() -> None:
    page = open_stored(small(), "work")
    press(page, "add-phase")
    assert [one.id for one in stored(page).phases] == ["phase-1"]
    assert state_of(page).refusal is None


def test_pasted_work_packages_are_shown_first_and_saved_then() -> None:
    page = open_stored(small(), "work")
    page.text_area(key="paste-packages-0").input("Pilots 2\t3\t9\nFinal\t12\t10").run()
    assert_sound(page)
    assert len(stored(page).work_packages) == 2
    assert "ends before it begins" in text_of(page)
    press(page, "paste-packages-take")
    assert [(one.id, one.months) for one in stored(page).work_packages[2:]] == [("wp-3", (3, 9)), ("wp-4", None)]
    assert page.text_area(key="paste-packages-1").value == ""


# -- drawn -----------------------------------------------------------------------------------------


def test_the_chart_has_a_text_for_those_who_do_not_see_it() -> None:
    page = open_page(example="mipex-reg", at="work")
    (chart,) = page.get("vega_lite_chart")
    assert "16 months: 5 work packages" in chart.proto.alt
    colors = [one["encoding"]["color"] for one in chart_of(page)["layer"]]
    assert next(one["scale"]["domain"] for one in colors if "scale" in one) == [
        "Phase 1: exploration",
        "Phase 2: full study",
    ]


def test_what_is_not_drawn_and_what_lies_beyond_the_end_is_said() -> None:
    page = open_stored(small(duration_months=4), "work")
    assert "The project ends with month 4, and one thing lies beyond: Pilots." in text_of(page)
    assert "Not drawn, because it has no months yet: one work package." in text_of(page)
    page = open_stored(small(), "work")
    assert EN.text("work-no-duration") in text_of(page)


def test_titles_of_a_plan_are_text_and_never_markup() -> None:
    nasty = "<script>alert(1)</script> [x](javascript:1) $y$"
    packages = [{"id": "wp-1", "title": nasty, "months": [1, 9], "tasks": [{"id": "t", "title": nasty}]}]
    page = open_stored(small(work_packages=packages, duration_months=3), "work")
    assert all("<script>alert" not in str(one.proto.body) for one in page.get("html"))


# -- effort ----------------------------------------------------------------------------------------


def test_effort_is_shown_in_the_unit_of_the_staff_lines_and_in_euro() -> None:
    page = open_page(example="regin", at="work")
    assert page.selectbox(key="effort-measure").value == "person_months"
    cells = matrix_of(page)
    assert list(cells["partner"])[-1] == "Total"
    assert int(cells["in.wp1"].iloc[-1]) == 46
    choose(page, "effort-measure", "")
    choose(page, "effort-scenario", "funded")
    total = seen_by(page, scenario="funded").budget.sums.total
    assert total is not None
    assert int(matrix_of(page)["in.total"].iloc[-1] * 100) == total == 180_828_000


def test_planned_effort_is_held_against_the_lines_and_shown_in_whole_numbers() -> None:
    costs = [line({"ids": ["a"]}, "10", unit="month", quantity="2.5", work_package=one) for one in ("wp-1", "wp-2")]
    page = open_stored(small(costs=costs), "work")
    state = state_of(page)
    assert state.plan is not None
    state.edit(target_grid(state.plan, EN).edit({0: {"wp-1": "4", "wp-2": "1,5"}, 1: {"wp-2": "0"}}))
    page.run()
    assert [(one.partner, one.work_package, one.person_months) for one in stored(page).effort_targets] == [
        ("a", "wp-1", 400),
        ("a", "wp-2", 150),
        ("b", "wp-2", 0),
    ]
    choose(page, "effort-view", "apart")
    assert [float(one) for one in matrix_of(page)["in.wp-1"]] == [-1.5, 0, -1.5]
    choose(page, "effort-view", "lines")
    choose(page, "effort-numbers", "whole")
    assert [int(one) for one in matrix_of(page)["in.total"]] == [5, 0, 5]
    assert [int(one) for one in matrix_of(page)["in.wp-1"]] == [3, 0, 3]
    assert "One +0.50 and Two −0.50" in text_of(page).replace("Pilots", "One").replace("Transfer", "Two")
    choose(page, "effort-numbers", "decimals")
    state.edit(target_grid(stored(page), EN).edit({0: {"wp-1": ""}}))
    assert len(stored(page).effort_targets) == 2


def test_a_choice_of_effort_stays_while_another_page_is_looked_at() -> None:
    page = open_page(example="regin", at="work")
    choose(page, "effort-measure", "")
    go_to(page, "overview")
    go_to(page, "work")
    assert page.selectbox(key="effort-measure").value == ""


def test_staff_lines_without_a_unit_are_told() -> None:
    page = open_stored(small(costs=[line({"all": True}, "10", unit="day"), line({"all": True}, "10")]), "work")
    assert EN.text("effort-without-unit", count=1) in text_of(page)
    page = open_stored(small(costs=[line({"all": True}, "10")]), "work")
    assert EN.text("effort-no-unit") in text_of(page)


# -- moving the start ------------------------------------------------------------------------------


def test_a_new_start_is_shown_with_all_that_it_moves_before_it_is_saved_and_can_be_taken_back() -> None:
    actions = [{"id": "sign", "owner": "a", "what": "Sign", "due": "2027-03-01"}]
    page = open_stored(small(start="2027-06-01", duration_months="6", actions=actions), "work")
    before = stored(page)
    day = next(one for one in page.date_input if str(one.key).startswith("start-day"))
    day.set_value(date(2027, 2, 1)).run()
    assert "2 dates move" in text_of(page)
    (said,) = [one.value for one in page.warning if "Sign" in one.value]
    assert "is owed by submission and due on 1 March 2027, but the project begins on 1 February" in said
    assert stored(page) == before
    press(page, "save-start")
    assert stored(page).start == date(2027, 2, 1)
    assert "Feb 2027" in text_of(page) + json.dumps(chart_of(page))
    press(page, "undo")
    assert stored(page) == before
