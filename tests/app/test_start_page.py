"""The page “New plan”: nothing is stored before the last button, and nothing typed is lost."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from planner.services.beginning_tables import Share
from planner.ui.widgets.draft import Draft
from planner.wording import missing, wording
from tests.app.page import assert_sound, go_to, keys_of, open_page, press, speak, state_of, text_of, workspace

EN = wording("en")
PARTNERS = "Name\tCountry\tRole\tPopulation\nSkåne\tSE\tlead\t1 400 000\nCrete\tAtlantis\tpartner\t600 000"


def began(title: str = "Regions for integration", partners: str = PARTNERS) -> AppTest:
    page = open_page(at="start")
    enter(page, "title", title)
    number = draft(page).number
    page.text_area(key=f"start-partners-{number}").set_value(partners).run()
    assert_sound(page)
    return page


def draft(page: AppTest) -> Draft:
    one = state_of(page).drafts["start"]
    assert isinstance(one, Draft)
    return one


def enter(page: AppTest, name: str, value: str) -> None:
    page.text_input(key=f"start-{name}-{draft(page).number}").set_value(value).run()
    assert_sound(page)


def budget(page: AppTest, kind: str) -> None:
    page.radio(key=f"start-budget-{draft(page).number}").set_value(kind).run()
    assert_sound(page)


def paste_packages(page: AppTest, text: str) -> None:
    page.text_area(key=f"paste-packages-{state_of(page).pastes}").set_value(text).run()
    press(page, "paste-packages-take")


def warnings(page: AppTest) -> str:
    return " ".join(one.value.replace("\\", "") for one in page.warning)


def test_the_page_works_without_an_open_plan_and_stores_nothing() -> None:
    page = open_page(at="start")
    assert EN.text("start-step-project") in text_of(page)
    assert not page.warning
    assert state_of(page).plan is None
    assert not workspace().plans()


def test_a_title_is_enough_to_begin() -> None:
    page = began(partners="")
    press(page, "start-create")
    plan = state_of(page).plan
    assert plan is not None
    assert (plan.id, plan.title) == ("regions-for-integration", "Regions for integration")
    assert [one.id for one in workspace().plans()] == ["regions-for-integration"]


def test_without_a_title_the_button_says_what_is_missing() -> None:
    page = began(title="")
    press(page, "start-create")
    assert page.error[0].value.startswith("The plan has no title yet")
    assert not workspace().plans()


def test_partners_are_shown_as_understood_before_anything_is_stored() -> None:
    page = began()
    frame = page.dataframe[0].value
    assert list(frame["Name"]) == ["Skåne", "Crete"]
    assert list(frame["Population"]) == ["1,400,000", "600,000"]
    assert "Line 3 “Atlantis” is no country" in text_of(page)
    assert not workspace().plans()


def test_calls_are_named_with_their_status() -> None:
    page = open_page(at="start")
    options = page.selectbox(key=f"start-call-{draft(page).number}").options
    assert options[0] == EN.text("page-own-resources")
    assert any("(closed)" in one for one in options[1:])


def test_an_envelope_is_previewed_and_becomes_lines() -> None:
    page = began()
    page.selectbox(key=f"start-call-{draft(page).number}").set_value("interreg/euro-med/4/transfer").run()
    budget(page, "envelope")
    assert "The envelope has no total yet" in warnings(page)
    enter(page, "total", "1 900 000,00 €")
    paste_packages(page, "Management\t20\nStudy\t79.99")
    assert "add up to 99.99%, 0.01% short of 100%" in warnings(page)
    press(page, "start-share-equally")
    assert not page.warning
    assert draft(page).packages.now == (Share("Management", 500_000), Share("Study", 500_000))
    assert "€1,900,000.00" in text_of(page)
    assert "from €" not in text_of(page)
    press(page, "start-create")
    plan = state_of(page).plan
    assert plan is not None
    assert len(plan.costs) == 4
    assert [one.title for one in plan.work_packages] == ["Management", "Study"]
    assert workspace().plans()[0].title == plan.title


def test_shares_that_make_95_percent_are_said_right_at_the_button() -> None:
    page = began(title="")
    budget(page, "envelope")
    enter(page, "total", "1900000")
    paste_packages(page, "Management\t20\nStudy\t75")
    press(page, "start-create")
    said = [one.value.replace("\\", "") for one in page.error]
    assert len(said) == 2
    assert said[0].startswith("The plan has no title yet")
    assert "add up to 95%, 5% short of 100%" in said[1]
    assert not workspace().plans()


def test_an_envelope_in_one_category_says_so() -> None:
    page = began()
    budget(page, "envelope")
    enter(page, "total", "1900000")
    assert "All of it is spread as staff" in text_of(page)


def test_a_tiny_envelope_is_doubted_and_not_refused() -> None:
    page = began()
    budget(page, "envelope")
    enter(page, "total", "1.90")
    assert "€1.90 in all: is that meant in thousands or millions?" in text_of(page)
    press(page, "start-create")
    assert state_of(page).plan is not None
    assert EN.text("page-welcome") not in text_of(page)


def test_an_indicator_divides_and_the_lead_has_a_share() -> None:
    page = began()
    budget(page, "envelope")
    enter(page, "total", "1000")
    page.selectbox(key=f"start-key-{draft(page).number}").set_value("population").run()
    assert "from €300.00 to €700.00" in text_of(page)
    page.number_input(key=f"start-lead-{draft(page).number}").set_value(12.5).run()
    assert "from €125.00 to €875.00" in text_of(page)


def test_a_key_whose_column_is_gone_falls_back_to_equal_parts() -> None:
    page = began()
    budget(page, "envelope")
    enter(page, "total", "1000")
    page.selectbox(key=f"start-key-{draft(page).number}").set_value("population").run()
    page.text_area(key=f"start-partners-{draft(page).number}").set_value("Skåne\nCrete").run()
    assert_sound(page)
    assert page.selectbox(key=f"start-key-{draft(page).number}").value == ""


def test_what_one_partner_costs_needs_an_amount() -> None:
    page = began()
    budget(page, "standard")
    assert "No cost has an amount yet" in warnings(page)
    press(page, "start-create")
    assert page.error
    assert not workspace().plans()


def test_what_was_typed_survives_a_change_of_page_and_of_language_and_a_look_at_another_plan() -> None:
    page = began()
    budget(page, "envelope")
    enter(page, "total", "1000")
    paste_packages(page, "Management\t100")
    number = draft(page).number
    go_to(page, "plans")
    press(page, "open-regin")
    go_to(page, "start")
    speak(page, "fr")
    assert draft(page).number == number
    assert page.text_input(key=f"start-title-{number}").value == "Regions for integration"
    assert page.text_area(key=f"start-partners-{number}").value == PARTNERS
    assert page.text_input(key=f"start-total-{number}").value == "1000"
    assert page.selectbox(key=f"start-call-{number}").value == "none"
    assert draft(page).packages.now == (Share("Management", 1_000_000),)
    assert "Chaque partenaire" in text_of(page)


def test_after_a_plan_was_begun_the_page_is_empty_again() -> None:
    page = began()
    press(page, "start-create")
    go_to(page, "start")
    assert page.text_input(key=f"start-title-{draft(page).number}").value == ""
    press(page, "start-create")
    assert len(workspace().plans()) == 1


def test_a_second_plan_of_the_same_title_has_a_number() -> None:
    for _ in range(2):
        press(began(), "start-create")
    assert sorted(one.id for one in workspace().plans()) == ["regions-for-integration", "regions-for-integration-2"]


def test_what_others_wrote_is_shown_as_it_stands() -> None:
    page = began(title="<b>x</b>", partners="Name\tCountry\n<script>alert(1)</script>\t<img src=x>")
    assert "<img src=x>" in text_of(page)
    press(page, "start-create")
    assert state_of(page).plan is not None


@pytest.mark.parametrize("locale", ["en-IE", "fr-FR"])
def test_every_widget_has_a_key_and_no_words_are_missing(locale: str) -> None:
    page = open_page(at="start", locale=locale)
    for kind in ("envelope", "standard"):
        budget(page, kind)
        assert all(key for _, key in keys_of(page))
    assert not missing()
