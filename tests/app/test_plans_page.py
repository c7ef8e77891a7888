"""The page of plans: open, copy, delete and bring back; nothing that is not there is pretended."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.services.plans import open_example, saved_text
from planner.wording import wording
from tests.app.page import (
    go_to,
    open_page,
    open_stored,
    press,
    speak,
    state_of,
    text_of,
    upload,
    workspace,
)

EN, FR = wording("en"), wording("fr")


def test_the_first_visit_shows_the_ways_in() -> None:
    page = open_page()
    assert EN.text("page-welcome") in text_of(page)
    assert {one.key for one in page.button} >= {"open-mipex-reg", "open-regin"}
    assert len(page.file_uploader) == 1
    assert workspace().plans() == ()


def test_a_worked_case_is_stored_and_its_budget_shown() -> None:
    page = open_page(example="regin")
    assert [(one.id, one.version) for one in workspace().plans()] == [("regin", 1)]
    assert page.query_params["plan"] == "regin"
    assert page.slider


def test_a_worked_case_taken_twice_is_two_plans() -> None:
    page = open_page(example="regin")
    go_to(page, "plans")
    press(page, "open-regin")
    assert {one.id for one in workspace().plans()} == {"regin", "regin-2"}


def test_a_plan_file_is_stored_and_shown() -> None:
    page = open_page()
    upload(page, saved_text(open_example("mipex-reg")).encode(), "mine.yaml")
    plan = state_of(page).plan
    assert plan == open_example("mipex-reg")
    assert [one.id for one in workspace().plans()] == ["mipex-reg"]
    assert page.slider


def test_a_plan_is_copied_under_its_own_title() -> None:
    page = open_page(example="mipex-reg")
    go_to(page, "plans")
    page.text_input(key="copy-title-mipex-reg").set_value("Twelve regions").run()
    press(page, "copy-mipex-reg")
    titles = {one.id: one.title for one in workspace().plans()}
    assert titles["mipex-reg-2"] == "Twelve regions"
    assert "Twelve regions" in text_of(page)


def test_a_deleted_plan_can_be_brought_back_at_once_and_later() -> None:
    page = open_page(example="mipex-reg")
    go_to(page, "plans")
    press(page, "delete-mipex-reg")
    assert state_of(page).plan is None
    assert "was deleted" in text_of(page) or any("was deleted" in one.value for one in page.markdown)
    assert workspace().plans() == ()
    press(page, "undelete")
    assert [one.id for one in workspace().plans()] == ["mipex-reg"]
    press(page, "delete-mipex-reg")
    fresh = open_page()
    press(fresh, "undelete-mipex-reg")
    assert [one.id for one in workspace().plans()] == ["mipex-reg"]
    press(fresh, "open-plan-mipex-reg")
    assert state_of(fresh).plan == open_example("mipex-reg")


def test_a_plan_that_is_not_there_is_said_and_the_page_stays() -> None:
    page = open_page()
    page.query_params["plan"] = "nowhere"
    page.run()
    assert not page.exception
    assert "nowhere" in text_of(page)
    assert "plan" not in page.query_params


def test_a_store_that_is_none_is_said_in_a_sentence(store_folder: Path) -> None:
    folder = store_folder
    folder.mkdir(parents=True)
    (folder / "plans.db").write_bytes(b"not a database at all")
    page = open_page()
    assert not page.exception
    assert "no database" in text_of(page)
    assert (folder / "plans.db").read_bytes() == b"not a database at all"


@pytest.mark.parametrize("name", ["overview", "partners", "work", "costs", "common", "scenarios", "budget"])
def test_without_a_plan_every_page_says_what_it_is_for(name: str) -> None:
    page = open_page(at=name)
    assert EN.text(f"page-{name}-title") in text_of(page)
    assert EN.text("page-no-plan-open") in text_of(page)
    speak(page, "fr")
    assert FR.text("page-no-plan-open") in text_of(page)


def test_the_address_opens_the_plan_again() -> None:
    page = open_stored(open_example("regin"), "costs")
    assert state_of(page).plan == open_example("regin")
    assert EN.text("page-costs-title") in text_of(page)
