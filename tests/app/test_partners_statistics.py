"""Public statistics on the page of partners: what is shown before anything is saved, and what is then saved."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from planner.plan.model import Plan
from planner.plan.statistics import Statistic
from planner.ui.widgets.record import CHOSEN
from planner.ui.widgets.statistics import STANDARD, WANTED
from planner.wording import missing, wording
from tests.app.page import assert_sound, keys_of, open_page, open_stored, press, state_of, text_of, workspace
from tests.builders import partner, plan_of

EN, FR = wording("en"), wording("fr")
CATALONIA = partner("catalonia", country="ES", nuts="ES51")
GALICIA = partner("galicia", country="ES", nuts="ES11")
MINE = partner("mine", country="IT", nuts="ITI1", indicators={"population": "5"})


def plan_on(page: AppTest) -> Plan:
    plan = state_of(page).plan
    assert plan is not None
    return plan


def label_of(page: AppTest) -> str:
    return str(page.button(key="statistics-do").label)


def test_value_year_source_and_certainty_are_seen_before_anything_is_saved() -> None:
    page = open_stored(plan_of(CATALONIA, GALICIA, MINE), "partners")
    (offered,) = [one.value for one in page.dataframe if "certainty" in one.value.columns]
    assert list(offered["partner"]) == ["Catalonia", "Galicia"]
    assert list(offered["take"]) == [True, False]
    first = offered.iloc[0]
    assert (first["value"], first["year"], first["certainty"]) == ("8,012,231", "2024", "secondary source")
    assert "INE" in first["source"]
    assert EN.text("statistics-wider", count=1) in text_of(page)
    assert workspace().hold("plan").version == 1


def test_one_press_fills_in_what_is_ticked_and_touches_nothing_else() -> None:
    page = open_stored(plan_of(CATALONIA, GALICIA, MINE), "partners")
    assert label_of(page) == EN.text("statistics-do", count=1)
    press(page, "statistics-do")
    catalonia, galicia, mine = plan_on(page).partners
    assert catalonia.indicators == {"population": 8_012_231}
    assert (galicia.indicators, mine.indicators) == ({}, {"population": 5})
    assert workspace().hold("plan").version == 2
    assert page.button(key="statistics-do").disabled
    press(page, "undo")
    assert plan_on(page).partners[0].indicators == {}


def test_the_record_says_where_a_number_comes_from() -> None:
    page = open_stored(plan_of(CATALONIA, MINE), "partners")
    press(page, "statistics-do")
    page.selectbox(key=CHOSEN).set_value("catalonia").run()
    assert "INE" in text_of(page)
    page.selectbox(key=CHOSEN).set_value("mine").run()
    assert EN.text("statistics-entered") in text_of(page)


def test_the_standard_partner_gets_the_mean_only_where_that_is_asked_for() -> None:
    plan = plan_of(CATALONIA, MINE, standard_partner={"name": "Another region"})
    page = open_stored(plan, "partners")
    assert not page.checkbox(key=STANDARD).value
    page.checkbox(key=STANDARD).check().run()
    assert label_of(page) == EN.text("statistics-do", count=2)
    press(page, "statistics-do")
    standard = plan_on(page).standard_partner
    assert standard is not None
    assert standard.indicators == {"population": 4_006_118}
    source = standard.source_of("population")
    assert source is not None
    assert source.mean_of == 2


def test_where_nothing_is_to_be_filled_in_the_page_says_why() -> None:
    assert EN.text("statistics-all-there", count=1) in text_of(open_stored(plan_of(MINE), "partners"))
    page = open_stored(plan_of(partner("lima", country="PE")), "partners")
    assert "no number of its region or country is kept here" in text_of(page)
    assert page.button(key="statistics-do").disabled
    page.button_group(key=WANTED).set_value([]).run()
    assert_sound(page)
    assert EN.text("statistics-choose") in text_of(page)


def test_the_worked_cases_have_words_for_everything_in_both_languages() -> None:
    for example, locale in (("mipex-reg", "en-IE"), ("regin", "fr-FR")):
        page = open_page(example=example, at="partners", locale=locale)
        page.button_group(key=WANTED).set_value(list(Statistic)).run()
        assert_sound(page)
        assert all(key for _, key in keys_of(page))
    assert FR.text("statistics-unit") in text_of(page)
    assert not [one for one in missing() if "statistic" in one]
