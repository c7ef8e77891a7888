"""The page of the funding note: options, preview, downloads, and the register of proposals."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pandas as pd
import pytest
from docx import Document
from streamlit.testing.v1 import AppTest

from planner.services.call_notes import NoteWish, call_note, note_file
from planner.services.plans import open_example
from planner.ui.widgets.kept_ranking import KEPT
from planner.wording import missing, wording
from tests.app.page import (
    assert_sound,
    go_to,
    keys_of,
    markup_of,
    open_page,
    open_stored,
    press,
    speak,
    state_of,
    text_of,
    workspace,
)
from tests.builders import plan_of

MAY = date(2024, 5, 1)


def as_of(page: AppTest, day: date) -> None:
    page.date_input(key="note-on").set_value(day).run()
    assert_sound(page)


def choose_several(page: AppTest, name: str, values: list[str]) -> None:
    (widget,) = (one for one in page.multiselect if str(one.key).startswith(f"note-{name}-of"))
    widget.set_value(values).run()
    assert_sound(page)


@pytest.fixture
def page() -> AppTest:
    return open_page(example="mipex-reg", at="note")


def test_it_shows_the_note_of_the_day_that_is_chosen(page: AppTest) -> None:
    as_of(page, MAY)
    note = call_note(NoteWish(MAY), "en", plan=open_example("mipex-reg"))
    read = text_of(page)
    for sentence in note.about:
        assert sentence in read
    for row in note.rows:
        assert row.title in read
    for programme in note.programmes:
        assert programme.name in read
    assert note.checks[0].why in read
    assert note.documents[0].title in read


def test_statuses_and_programmes_narrow_it_and_survive_a_change_of_language(page: AppTest) -> None:
    as_of(page, MAY)
    choose_several(page, "statuses", ["open"])
    choose_several(page, "programmes", ["interreg/euro-med"])
    assert "2 calls of one programme: 2 open." in text_of(page)
    speak(page, "fr")
    assert "2 appels d’un programme : 2 ouverts." in text_of(page).replace("\xa0", " ")
    choose_several(page, "programmes", [])
    assert "appels d’un programme" not in text_of(page)


def test_nothing_that_fits_is_said_with_the_way_out(page: AppTest) -> None:
    as_of(page, date(2012, 1, 1))
    choose_several(page, "statuses", ["open"])
    assert "No call fits" in text_of(page)


def test_the_view_of_the_plan_can_be_left_out(page: AppTest) -> None:
    assert "In view of the plan" in text_of(page)
    page.toggle(key="note-with-plan").set_value(False).run()
    assert_sound(page)
    assert "In view of the plan" not in text_of(page)
    assert page.toggle(key="note-with-register").disabled


def test_the_plan_is_ranked_once_for_this_page_and_the_one_that_compares_calls(page: AppTest) -> None:
    kept = state_of(page).drafts[KEPT]
    choose_several(page, "statuses", ["open"])
    assert state_of(page).drafts[KEPT] is kept
    go_to(page, "compare")
    assert state_of(page).drafts[KEPT] is kept


def test_the_buttons_give_the_note_in_three_forms(page: AppTest) -> None:
    keys = {key for kind, key in keys_of(page) if kind == "download_button"}
    assert keys == {"download-note-docx", "download-note-xlsx", "download-note-markdown"}
    note = call_note(NoteWish(MAY), "en", plan=open_example("mipex-reg"))
    assert Document(BytesIO(note_file(note, "docx", wording("en")))).paragraphs[0].text == "Funding opportunities"
    assert note_file(note, "xlsx", wording("en"))[:2] == b"PK"
    assert note_file(note, "markdown", wording("en")).startswith(b"# Funding opportunities")


def test_without_a_plan_there_is_a_note_and_no_register() -> None:
    page = open_page()
    go_to(page, "note")
    assert "At a glance" in text_of(page)
    assert not page.toggle
    assert not page.tabs
    assert not [key for kind, key in keys_of(page) if key == "add-proposal"]


def test_the_register_stands_in_a_grid(page: AppTest) -> None:
    (frame,) = (getattr(one, "value", None) for one in page.get("data_editor"))
    assert isinstance(frame, pd.DataFrame)
    assert frame["title"].iloc[0] == "Proposal to AMIF (title not known)"
    assert list(frame["result"]) == ["Not selected", "Refused", "Not selected"]


def test_a_proposal_is_entered_saved_and_taken_back() -> None:
    page = open_stored(plan_of("city", id="mine"), "note")
    assert "No proposals yet" in text_of(page)
    form = "proposal-new-0"
    page.text_input(key=f"{form}-title").set_value("First try")
    page.text_input(key=f"{form}-to").set_value("A fund")
    page.text_input(key=f"{form}-submitted").set_value("30/01/2019")
    page.text_input(key=f"{form}-points").set_value("82.5")
    page.selectbox(key=f"{form}-result").set_value("Refused")
    press(page, "add-proposal")
    (one,) = workspace().hold("mine").plan.proposals
    assert (one.title, one.submitted, one.points, str(one.result)) == ("First try", "2019-01-30", 8250, "refused")
    assert page.text_input(key="proposal-new-1-title").value == ""
    press(page, "undo")
    assert workspace().hold("mine").plan.proposals == ()


def test_a_proposal_without_a_title_or_with_a_strange_date_is_not_saved() -> None:
    page = open_stored(plan_of("city", id="mine"), "note")
    press(page, "add-proposal")
    assert "needs its title" in " ".join(one.value for one in page.warning).replace("\\", "")
    page.text_input(key="proposal-new-0-title").set_value("First try")
    page.text_input(key="proposal-new-0-to").set_value("A fund")
    page.text_input(key="proposal-new-0-submitted").set_value("next spring")
    press(page, "add-proposal")
    assert state_of(page).refusal is not None
    assert workspace().hold("mine").plan.proposals == ()
    assert page.text_input(key="proposal-new-0-title").value == "First try"


def test_texts_of_a_plan_are_only_texts() -> None:
    hostile = {"id": "x", "title": "<script>x</script>", "to": "<b>y</b>", "result": "funded"}
    page = open_stored(plan_of("city", id="mine", title="<img src=x>", proposals=[hostile]), "note")
    assert "<img src=x>" not in markup_of(page)
    assert "<script>x" not in markup_of(page)


def test_no_words_are_missing_in_either_language(page: AppTest) -> None:
    speak(page, "fr")
    assert "Note de financement" in text_of(page)
    assert not [one for one in missing() if "note" in one]
