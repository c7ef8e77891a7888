"""The checklist's page: overdue first, filters, statuses that are in the store, two readings, downloads."""

from __future__ import annotations

from datetime import date

from streamlit.testing.v1 import AppTest

from planner.plan.progress import Progress
from planner.services.checklists import status_set
from planner.services.plans import open_example
from planner.wording import wording
from tests.app.page import assert_sound, go_to, keys_of, open_page, open_stored, press, speak, text_of, workspace
from tests.builders import plan_of

EN, FR = wording("en", "amif"), wording("fr", "amif")


def as_of(page: AppTest, day: date) -> None:
    page.date_input(key="checklist-on").set_value(day).run()
    assert_sound(page)


def pick(page: AppTest, start: str, value: str | None) -> None:
    """Choose from the list whose key begins so; the rest of it follows its labels."""
    found = next(one for one in page.selectbox if (one.key or "").startswith(start))
    found.set_value(value).run()
    assert_sound(page)


def test_overdue_items_come_first_and_are_counted() -> None:
    page = open_page(example="regin", at="checklist")
    assert page.date_input(key="checklist-on").value == date.today()
    as_of(page, date(2019, 1, 24))
    frame = page.dataframe[0].value
    assert frame["what"].iloc[0] == "Close the list of full partners"
    assert frame["left"].iloc[0] == "● one day late"
    assert not [one for one in frame["left"].iloc[1:] if one.startswith("●")]
    assert EN.text("checklist-count-overdue", count=1) in text_of(page)
    assert "The call closes on 31 January 2019 at 17:00 (Brussels)." in text_of(page)


def test_both_readings_are_above_the_list() -> None:
    said = text_of(open_page(example="regin", at="checklist"))
    assert "29 January 2019 is a Tuesday; the Monday beside it is 28 January 2019" in said
    assert "30 January 2019 is a Wednesday; the Tuesday beside it is 29 January 2019" in said


def test_a_closed_call_can_be_seen_as_it_was_before_its_deadline() -> None:
    page = open_page(example="regin", at="checklist")
    press(page, "checklist-before")
    assert page.date_input(key="checklist-on").value == date(2019, 1, 17)
    assert EN.text("checklist-count-overdue", count=0) in text_of(page)
    assert "checklist-before" not in {key for _, key in keys_of(page)}


def test_filters_leave_what_fits_and_one_status_for_all_of_it_is_in_the_store() -> None:
    page = open_page(example="regin", at="checklist")
    pick(page, "checklist-owner-of", "murcia")
    pick(page, "checklist-stage-of", "by_submission")
    shown = page.dataframe[0].value
    assert 0 < len(shown) < 10
    pick(page, "checklist-set-status", "asked")
    press(page, "checklist-set")
    stored = workspace().hold("regin").plan.progress
    assert len(stored) == len(shown)
    assert {(one.status, one.on) for one in stored} == {(Progress.ASKED, date.today())}
    assert {one.id.rsplit(".", 1)[-1] for one in stored} == {"murcia"}
    assert set(page.dataframe[0].value["status"]) == {"Asked for"}
    press(page, "undo")
    assert workspace().hold("regin").plan == open_example("regin")


def test_statuses_are_there_again_in_another_window() -> None:
    plan = open_example("regin")
    page = open_stored(plan, "checklist")
    store = workspace()
    store.change(store.hold("regin"), status_set(plan, ["submit.cpmr"], Progress.DONE, on=date(2019, 1, 29)))
    go_to(page, "checklist")
    assert EN.text("checklist-count-done", count=1) in text_of(page)
    pick(page, "checklist-status-of", "done")
    assert list(page.dataframe[0].value["what"]) == ["Submit the proposal"]


def test_a_choice_that_leaves_nothing_says_so() -> None:
    page = open_page(example="regin", at="checklist")
    pick(page, "checklist-status-of", "received")
    assert EN.text("checklist-nothing-fits") in text_of(page)


def test_statuses_of_what_is_not_on_the_list_are_said_and_can_be_forgotten() -> None:
    plan = open_example("regin")
    page = open_stored(plan.model_copy(update={"progress": ()}), "checklist")
    store = workspace()
    store.change(store.hold("regin"), status_set(plan, ["gone.murcia"], Progress.DONE, on=date(2019, 1, 17)))
    go_to(page, "checklist")
    assert EN.text("checklist-kept", count=1) in [one.label.replace("\\", "") for one in page.expander]
    press(page, "forget")
    assert workspace().hold("regin").plan.progress == ()


def test_the_list_can_be_taken_away_and_speaks_french() -> None:
    page = open_page(example="regin", at="checklist")
    assert {"download-checklist", "download-calendar"} <= {key for _, key in keys_of(page)}
    speak(page, "fr")
    assert FR.text("page-checklist-about") in text_of(page)
    assert "le lundi voisin est le 28 janvier 2019" in text_of(page)


def test_an_empty_list_teaches() -> None:
    page = open_stored(plan_of("city"), "checklist")
    assert EN.text("checklist-empty") in text_of(page)
    page = open_stored(plan_of("city", id="other", actions=[{"id": "a", "owner": "city", "what": "Send"}]), "checklist")
    assert EN.text("checklist-no-call") in text_of(page)
    assert list(page.dataframe[0].value["what"]) == ["Send"]
