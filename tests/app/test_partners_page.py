"""The page of partners: what it shows, what its forms save, what stands in the way and how that is said."""

from __future__ import annotations

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from planner.plan.model import Plan
from planner.plan.partners import Commitment
from planner.services.partner_list import partner_added
from planner.ui.pages.partners import removed
from planner.ui.state import State
from planner.ui.widgets.record import CHOSEN
from planner.wording import missing, wording
from tests.app.page import assert_sound, keys_of, open_page, open_stored, press, speak, state_of, text_of, workspace
from tests.builders import common, line, partner, plan_of

EN, FR = wording("en"), wording("fr")


def plan_on(page: AppTest) -> Plan:
    plan = state_of(page).plan
    assert plan is not None
    return plan


def grid_of(page: AppTest) -> Any:
    """Return the cells of the grid as the browser gets them."""
    return page.dataframe[0].value


def fill(page: AppTest, **values: str) -> None:
    """Type into fields of the record on the page, by the ends of their keys."""
    for field, value in values.items():
        (found,) = [one for one in page.text_input if str(one.key).endswith(f"-{field}") and "record-" in str(one.key)]
        found.set_value(value)


def typed(page: AppTest, field: str) -> str:
    (found,) = [one for one in page.text_input if str(one.key).endswith(f"-{field}") and "record-" in str(one.key)]
    return str(found.value)


def remove(page: AppTest, *rows: int) -> None:
    """Tick rows of the grid for removal, as the browser sends it."""
    state = state_of(page)
    plan = plan_on(page)
    edit = removed(state, plan, [plan.partners[at].id for at in rows])
    state.change(edit)
    page.run()
    assert_sound(page)


# -- what it shows ---------------------------------------------------------------------------------


def test_the_page_shows_every_partner_and_how_many_there_are() -> None:
    page = open_page(example="regin", at="partners")
    said = EN.text("partners-summary", count=13, confirmed=9, candidates=4, withdrawn=0, countries=10, without=0)
    assert said in text_of(page)
    names = [one.name for one in plan_on(page).partners]
    assert list(grid_of(page)["name"]) == names


def test_countries_and_roles_are_named_in_the_visitors_language() -> None:
    page = open_page(example="regin", at="partners", locale="fr-FR")
    assert "Suède" in set(grid_of(page)["country"])
    assert "13 partenaires" in text_of(page)
    speak(page, "en")
    assert "Sweden" in set(grid_of(page)["country"])


def test_without_partners_the_page_teaches_and_the_first_one_is_offered_as_lead() -> None:
    page = open_stored(plan_of(), "partners")
    assert EN.text("partners-empty") in text_of(page)
    page.text_input(key="new-name").set_value("City of Lund")
    page.selectbox(key="new-country").set_value("SE")
    press(page, "add-partner-do")
    (new,) = plan_on(page).partners
    assert (new.id, new.name, new.country, str(new.role)) == ("city-of-lund", "City of Lund", "SE", "lead")
    assert page.text_input(key="new-name").value == ""
    assert page.selectbox(key="new-role").value == "partner"
    assert workspace().hold("plan").plan == plan_on(page)


def test_a_partner_without_a_name_is_not_added() -> None:
    page = open_stored(plan_of("city"), "partners")
    press(page, "add-partner-do")
    assert len(plan_on(page).partners) == 1


def test_every_widget_has_a_key_and_no_words_are_missing() -> None:
    for locale in ("en-IE", "fr-FR"):
        page = open_page(example="regin", at="partners", locale=locale)
        page.selectbox(key=CHOSEN).set_value("skane").run()
        assert_sound(page)
        assert all(key for _, key in keys_of(page))
    assert not [one for one in missing() if "partners" in one or "field" in one]


# -- indicators ------------------------------------------------------------------------------------


def test_a_new_indicator_is_a_column_and_nothing_is_saved_until_a_number_stands_in_it() -> None:
    page = open_stored(plan_of("city"), "partners")
    page.text_input(key="new-indicator").set_value("Population 2023")
    press(page, "add-indicator-do")
    assert "indicators.population_2023" in grid_of(page).columns
    assert workspace().hold("plan").version == 1


# -- removing --------------------------------------------------------------------------------------


def test_ticked_partners_go_together_and_undo_brings_them_back() -> None:
    plan = plan_of("a", "b", "c", costs=[line("a", "1.00"), line(["a", "c"], "1.00")])
    page = open_stored(plan, "partners")
    remove(page, 0, 1)
    assert [one.id for one in plan_on(page).partners] == ["c"]
    press(page, "undo")
    assert plan_on(page).partners == plan.partners
    assert plan_on(page).costs == plan.costs


def test_who_pays_for_the_others_stays_and_the_page_says_why() -> None:
    page = open_stored(plan_of("a", "b", common_costs=[common("study", "9.00", incurred_by="b")]), "partners")
    remove(page, 0, 1)
    assert len(plan_on(page).partners) == 2
    assert "“B” pays “Study” for the others" in text_of(page)
    assert any(EN.text("notice-refused", count=1).split(":")[0] in one.value for one in page.error)
    press(page, "let-go")
    assert "pays “Study”" not in text_of(page)


# -- the record ------------------------------------------------------------------------------------


def test_a_record_is_saved_as_one_step() -> None:
    page = open_page(example="regin", at="partners")
    page.selectbox(key=CHOSEN).set_value("skane").run()
    fill(page, **{"pic": "999 888 777", "department": "Regional development", "signatory.name": "A. Andersson"})
    (kinds,) = [one for one in page.multiselect if str(one.key).endswith("-kinds")]
    kinds.set_value(["regional_authority", "employer"])
    press(page, "save-record")
    skane = next(one for one in plan_on(page).partners if one.id == "skane")
    assert (skane.pic, skane.department) == ("999888777", "Regional development")
    assert skane.kinds == ("regional_authority", "employer")
    assert skane.signatory is not None
    state = state_of(page)
    assert state.held is not None
    assert state.held.version == 2
    assert typed(page, "pic") == "999888777"


def test_a_refused_value_is_named_and_what_was_typed_is_not_lost() -> None:
    page = open_page(example="regin", at="partners")
    page.selectbox(key=CHOSEN).set_value("skane").run()
    fill(page, pic="12345", department="Regional development")
    press(page, "save-record")
    assert "Partners, Region Skåne, PIC" in text_of(page)
    assert "nine figures" in text_of(page)
    assert typed(page, "pic") == "12345"
    assert typed(page, "department") == "Regional development"
    assert next(one for one in plan_on(page).partners if one.id == "skane").department is None
    fill(page, pic="999888777")
    press(page, "save-record")
    assert next(one for one in plan_on(page).partners if one.id == "skane").department == "Regional development"


def test_a_person_without_a_name_is_named_in_french_too() -> None:
    page = open_page(example="regin", at="partners", locale="fr-FR")
    page.selectbox(key=CHOSEN).set_value("skane").run()
    fill(page, **{"signatory.phone": "+46 1"})
    press(page, "save-record")
    assert "Partenaires, Region Skåne, Signataire, Nom" in text_of(page)


def test_an_address_that_names_a_partner_opens_its_record_until_it_is_closed() -> None:
    page = open_page(example="regin", at="partners")
    page.query_params["partner"] = "skane"
    page.run()
    assert page.selectbox(key=CHOSEN).value == "skane"
    assert "partner" not in page.query_params
    press(page, "close-record")
    assert page.selectbox(key=CHOSEN).value is None


def test_an_address_that_names_nobody_is_no_mishap() -> None:
    page = open_page(example="regin", at="partners")
    page.query_params["partner"] = "gone"
    page.run()
    assert_sound(page)
    assert page.selectbox(key=CHOSEN).value is None


# -- pasting ---------------------------------------------------------------------------------------


def test_pasted_partners_are_shown_first_and_added_at_a_press() -> None:
    page = open_stored(plan_of(partner("city", role="lead")), "partners")
    page.text_area(key="paste-partners-0").set_value("Name\tCountry\tPopulation\nSkåne\tSweden\t1400000\nCity\tSE\t5\n")
    page.run()
    assert "City is in the plan already" in text_of(page)
    assert len(plan_on(page).partners) == 1
    press(page, "paste-partners-take")
    new = plan_on(page).partners[-1]
    assert (new.id, new.country, new.indicators, new.commitment) == (
        "skane",
        "SE",
        {"population": 1400000},
        Commitment.CANDIDATE,
    )
    assert "indicators.population" in grid_of(page).columns


# -- somebody else ---------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["form", "record"])
def test_whoever_is_slower_is_asked_and_loses_nothing(who: str) -> None:
    page = open_stored(plan_of("city"), "partners")
    state: State = state_of(page)
    other = workspace()
    page.selectbox(key=CHOSEN).set_value("city").run()
    if who == "form":
        page.text_input(key="new-name").set_value("Skåne")
    else:
        fill(page, department="Mine")
    held = other.hold("plan")
    faster = partner_added(held.plan, "Murcia", "ES", "partner")
    assert faster is not None
    # The other window is faster between this one's last look and its press.
    saved = other.change(held, faster)
    assert saved.version == 2
    state.follow_address = lambda: None  # type: ignore[method-assign]
    press(page, "add-partner-do" if who == "form" else "save-record")
    assert state_of(page).collision is not None
    press(page, "repeat")
    plan = workspace().hold("plan").plan
    assert "murcia" in {one.id for one in plan.partners}
    assert "skane" in {one.id for one in plan.partners} or plan.partners[0].department == "Mine"
