"""Working on a plan in several windows: every edit is saved at once, and no edit is lost without a word."""

from __future__ import annotations

from planner.findings import Message
from planner.plan.edits import Edit, SetFields
from planner.services.plans import open_example
from planner.wording import wording
from tests.app.page import assert_sound, go_to, open_page, press, state_of, text_of, workspace

EN = wording("en")


def titled(title: str) -> Edit:
    return Edit(Message("edit-cells", {"count": 1}), (SetFields("", "", {"title": title}),))


def elsewhere(title: str) -> None:
    """Change the plan as another window would."""
    other = workspace()
    other.change(other.hold("regin"), titled(title))
    other.close()


def test_the_bar_says_that_everything_is_saved() -> None:
    page = open_page(example="regin", at="costs")
    assert "version 1" in text_of(page)
    press(page, "add-costs")
    assert "version 2" in text_of(page)
    assert not page.button(key="undo").disabled


def test_what_another_window_changed_is_taken_over_with_a_word() -> None:
    page = open_page(example="regin", at="costs")
    elsewhere("REGIN, second try")
    page.run()
    assert_sound(page)
    assert "REGIN, second try" in text_of(page)
    assert [one.value for one in page.toast]


def test_an_edit_on_an_older_version_is_not_made_and_can_be_repeated() -> None:
    page = open_page(example="regin", at="costs")
    elsewhere("REGIN, second try")
    press(page, "add-costs")
    text = text_of(page)
    assert "changed in the meantime" in text
    assert EN.text("bar-not-saved") in text
    plan = workspace().hold("regin").plan
    assert (plan.title, len(plan.costs)) == ("REGIN, second try", len(open_example("regin").costs))
    press(page, "repeat")
    plan = workspace().hold("regin").plan
    assert (plan.title, len(plan.costs)) == ("REGIN, second try", len(open_example("regin").costs) + 1)
    assert EN.text("bar-not-saved") not in text_of(page)


def test_an_edit_on_an_older_version_can_be_let_go() -> None:
    page = open_page(example="regin", at="costs")
    elsewhere("REGIN, second try")
    press(page, "add-costs")
    press(page, "let-go")
    assert workspace().hold("regin").version == 2
    assert "REGIN, second try" in text_of(page)
    assert state_of(page).collision is None


def test_an_undo_on_an_older_version_takes_nothing_back() -> None:
    page = open_page(example="regin", at="costs")
    press(page, "add-costs")
    elsewhere("REGIN, second try")
    press(page, "undo")
    assert "changed in the meantime" in text_of(page)
    assert workspace().hold("regin").plan.title == "REGIN, second try"


def test_a_plan_deleted_elsewhere_is_closed_with_a_word() -> None:
    page = open_page(example="regin", at="costs")
    workspace().delete("regin")
    page.run()
    assert_sound(page)
    assert state_of(page).plan is None
    assert "deleted" in text_of(page)


def test_an_edit_of_a_plan_deleted_elsewhere_is_kept_and_can_be_made_once_it_is_back() -> None:
    page = open_page(example="regin", at="costs")
    workspace().delete("regin")
    press(page, "add-costs")
    assert "deleted" in text_of(page)
    assert "one added" in text_of(page)
    press(page, "bring-back")
    assert len(workspace().hold("regin").plan.costs) == len(open_example("regin").costs) + 1
    assert EN.text("bar-not-saved") not in text_of(page)


def test_an_edit_of_a_plan_deleted_elsewhere_can_be_let_go() -> None:
    page = open_page(example="regin", at="costs")
    press(page, "add-costs")
    workspace().delete("regin")
    press(page, "undo")
    assert "deleted" in text_of(page)
    press(page, "let-go")
    assert state_of(page).plan is None
    assert workspace().plans() == ()


def test_what_was_chosen_outlasts_other_pages() -> None:
    page = open_page(example="regin")
    page.selectbox(key="scenario").set_value("funded").run()
    go_to(page, "costs")
    go_to(page, "budget")
    assert page.selectbox(key="scenario").value == "funded"
