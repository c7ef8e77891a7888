"""The page of common costs: what it shows, its form, and how the plan splits."""

from __future__ import annotations

from typing import Any

from streamlit.testing.v1 import AppTest

from planner.plan.model import Plan
from planner.services.common_list import common_costs
from planner.wording import wording
from tests.app.page import assert_sound, choose, open_page, open_stored, press, speak, state_of, text_of
from tests.builders import common, line, partner, plan_of

EN = wording("en")


def small(**more: Any) -> Plan:
    return plan_of("city", "port", "town", costs=[line({"all": True}, "1.00")], **more)


def plan_on(page: AppTest) -> Plan:
    plan = state_of(page).plan
    assert plan is not None
    return plan


def fill(page: AppTest, title: str, amount: float | None, **chosen: str) -> None:
    """Fill the form of a new common cost and send it."""
    one = next(one for one in page.text_input if str(one.key).startswith("common-new-"))
    form = str(one.key).removesuffix("-title")
    one.set_value(title)
    if amount is not None:
        page.number_input(key=f"{form}-amount").set_value(amount)
    for field, label in chosen.items():
        page.selectbox(key=f"{form}-{field}").set_value(label)
    press(page, "add-common")


def test_the_worked_case_says_what_each_pays_in_both_languages() -> None:
    page = open_page(example="regin", at="common")
    said = text_of(page)
    assert "A grant covers €28,800.00 of it; the remaining €3,200.00 is shared equally by 8 members" in said
    assert "Region Skåne 400.00" in said
    speak(page, "fr")
    assert "le reste, 3 200,00 €, est partagé à parts égales entre 8 membres" in text_of(page).replace(
        "\u202f", " "
    ).replace("\xa0", " ")


def test_a_new_common_cost_is_added_and_leaves_an_empty_form() -> None:
    page = open_stored(small(), "common")
    assert "No common costs yet" in text_of(page)
    fill(page, "Study", 100.0, incurred_by="City", shared_by="Everybody")
    (item,) = plan_on(page).common_costs
    assert (item.title, item.amount.values, item.incurred_by) == ("Study", (10000,), "city")
    assert "one pays €33.34 and 2 pay €33.33 each" in text_of(page)
    empty = next(one for one in page.text_input if str(one.key).startswith("common-new-"))
    assert empty.value == ""
    press(page, "undo")
    assert not plan_on(page).common_costs


def test_a_common_cost_without_an_amount_is_to_be_verified() -> None:
    page = open_stored(small(), "common")
    fill(page, "Film", None)
    assert plan_on(page).common_costs[0].amount.is_unknown
    assert "what each pays is to be verified" in text_of(page)


def test_one_without_a_title_is_asked_for_it_and_keeps_what_was_filled_in() -> None:
    page = open_stored(small(), "common")
    fill(page, " ", 5.0)
    assert not plan_on(page).common_costs
    assert any("needs a title" in one.value for one in page.warning)
    fill(page, "Film", None)
    assert plan_on(page).common_costs[0].amount.values == (500,)
    assert not page.warning


def test_what_nobody_pays_is_a_row_of_its_own() -> None:
    study = common("study", "100.00", split={"method": "truncate_each"})
    page = open_stored(small(common_costs=[study]), "common")
    assert "Without a payer 0.01" in text_of(page)


def test_the_grid_shows_every_common_cost() -> None:
    page = open_page(example="mipex-reg", at="common")
    shown = common_costs(plan_on(page), EN).grid
    assert list(page.dataframe[0].value["title"]) == list(shown.frame["title"])
    assert shown.ids == ("common-work-1", "common-work-2", "brochure")


def test_how_the_plan_splits_is_saved_at_once_and_follows_an_undo() -> None:
    page = open_stored(small(common_costs=[common("study", "100.00")]), "common")
    choose(page, "plan-split-unit", "€10.00")
    assert plan_on(page).split.unit == 1000
    assert "2 pay €30.00 each" in text_of(page)
    choose(page, "plan-split-rest_to", "Port")
    assert plan_on(page).split.rest_to == "port"
    assert page.selectbox(key="plan-split-method").value == "One partner takes the rest"
    press(page, "undo")
    press(page, "undo")
    assert page.selectbox(key="plan-split-unit").value == "€0.01"
    assert page.selectbox(key="plan-split-rest_to").value is None


def test_without_partners_the_page_leads_to_them_and_without_members_to_the_scenarios() -> None:
    page = open_stored(plan_of(), "common")
    assert "Add them first" in text_of(page)
    waiting = plan_of(partner("city", commitment="candidate"), common_costs=[common("study", "9")])
    page = open_stored(waiting, "common")
    assert "Nobody takes part in the scenario “Confirmed partners only”" in text_of(page)
    assert_sound(page)


def test_work_of_a_partner_for_the_others_shows_the_ways_out_and_one_is_kept() -> None:
    work = common("study", "9000.00", "external_expertise_and_services", provider="Port")
    page = open_stored(small(common_costs=[work], call="interreg/euro-med/4/transfer"), "common")
    text = text_of(page)
    assert "Port works for the others: the ways out" in text
    assert "takes no part" in text
    press(page, "provider-keep-study-2")
    assert [one.title for one in plan_on(page).scenarios] == ["Port works for one partner"]
    speak(page, "fr")
    assert_sound(page)


def test_without_such_work_no_way_out_is_shown() -> None:
    page = open_stored(small(common_costs=[common("study", "90.00")], call="interreg/euro-med/4/transfer"), "common")
    assert "the ways out" not in text_of(page)
