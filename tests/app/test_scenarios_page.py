"""The page of scenarios: the list, one in detail, two side by side."""

from __future__ import annotations

from typing import Any

from streamlit.testing.v1 import AppTest

from planner.plan.model import Plan, Scenario
from planner.plan.scenarios import situation
from tests.app.page import assert_sound, choose, open_page, open_stored, press, speak, state_of, text_of
from tests.builders import common, line, partner, plan_of


def small(**more: Any) -> Plan:
    return plan_of(
        "city",
        partner("port", commitment="candidate"),
        costs=[line({"all": True}, "100.00", id="work", what="Work")],
        common_costs=[common("study", "31.00")],
        **more,
    )


ONE = small(scenarios=[{"id": "more", "title": "More", "include": ["port"]}])


def plan_on(page: AppTest) -> Plan:
    plan = state_of(page).plan
    assert plan is not None
    return plan


def scenario(page: AppTest, name: str) -> Scenario:
    return next(one for one in plan_on(page).scenarios if one.id == name)


def key_of(page: AppTest, kind: str, beginning: str) -> str:
    """Return the key of a list, whose end follows its labels."""
    return next(str(one.key) for one in page.get(kind) if str(getattr(one, "key", "")).startswith(beginning))


def shown_in_detail(page: AppTest) -> str:
    return str(page.selectbox(key=key_of(page, "selectbox", "scenario-chosen-")).value)


def detail(page: AppTest, name: str) -> None:
    choose(page, key_of(page, "selectbox", "scenario-chosen-"), name)


def pick(page: AppTest, key: str, values: list[str]) -> None:
    page.multiselect(key=key).set_value(values).run()
    assert_sound(page)


def test_the_list_shows_every_scenario_with_its_figures_in_both_languages() -> None:
    page = open_page(example="regin", at="scenarios")
    said = text_of(page)
    assert (
        "January 2019, confirmed partners ★ used where none is named 8 5 1,591,070.00 11,035.80 ◆ to be verified"
        in said
    )
    assert "As it was funded 10 6 1,808,280.00" in said
    speak(page, "fr")
    assert "utilisé si aucun n’est nommé" in text_of(page)


def test_a_new_scenario_is_shown_in_detail_and_can_be_changed() -> None:
    page = open_stored(small(), "scenarios")
    assert "No scenarios of your own yet" in text_of(page)
    press(page, "add-scenario")
    assert any("what it is called" in one.value for one in page.warning)
    page.text_input(key="scenario-new-0-title").set_value("Both")
    page.selectbox(key="scenario-new-0-base").set_value("confirmed")
    press(page, "add-scenario")
    assert shown_in_detail(page) == "both"
    pick(page, "scenario-both-include", ["port"])
    page.text_area(key="scenario-both-assumes").set_value("The port comes.\nNobody leaves.").run()
    assert situation(plan_on(page), "both").members == ("city", "port")
    assert scenario(page, "both").assumes == ("The port comes.", "Nobody leaves.")
    press(page, "undo")
    press(page, "undo")
    assert page.multiselect(key="scenario-both-include").value == []
    assert page.text_area(key="scenario-both-assumes").value == ""


def test_a_new_title_is_the_one_shown_in_every_list() -> None:
    page = open_stored(ONE, "scenarios")
    detail(page, "more")
    before = key_of(page, "selectbox", "scenario-chosen-")
    page.text_input(key="scenario-more-title").set_value("With the port").run()
    assert scenario(page, "more").title == "With the port"
    assert shown_in_detail(page) == "more"
    assert "With the port" in page.selectbox(key=key_of(page, "selectbox", "scenario-chosen-")).options
    # A browser would go on showing the old title in a list of the same key.
    assert key_of(page, "selectbox", "scenario-chosen-") != before


def test_default_copy_and_removal() -> None:
    page = open_stored(ONE, "scenarios")
    detail(page, "more")
    press(page, "scenario-default")
    assert plan_on(page).default_scenario == "more"
    assert page.button(key="scenario-default").disabled
    press(page, "scenario-copy")
    assert shown_in_detail(page) == "more-copy"
    assert scenario(page, "more-copy").include == scenario(page, "more").include
    detail(page, "more")
    press(page, "scenario-remove")
    assert [one.id for one in plan_on(page).scenarios] == ["more-copy"]
    assert shown_in_detail(page) == "confirmed"
    assert page.button(key="scenario-remove").disabled


def test_a_value_is_set_shown_in_words_and_let_go() -> None:
    page = open_stored(ONE, "scenarios")
    detail(page, "more")
    choose(page, "set-field-costs-en", "unit_cost")
    assert "Now: €100.00" in text_of(page)
    page.number_input(key="set-decimal-en").set_value(120.0)
    press(page, "set-add")
    assert "Cost lines: Work Unit cost: €120.00 instead of €100.00" in text_of(page)
    choose(page, "set-list-en", "common_costs")
    choose(page, "set-field-common_costs-en", "included")
    page.selectbox(key="set-flag-en").set_value(False)
    press(page, "set-add")
    assert "Common costs: Study Included: no instead of yes" in text_of(page)
    press(page, "let-go-costs.work.unit_cost")
    assert list(scenario(page, "more").set) == ["common_costs.study.included"]


def test_scenarios_stand_side_by_side_and_the_difference_closes() -> None:
    page = open_stored(ONE, "scenarios")
    pick(page, key_of(page, "multiselect", "scenarios-compared-"), ["confirmed", "more"])
    said = text_of(page)
    assert "Project total 131.00 231.00 +100.00" in said
    assert "City 131.00 115.50 −15.50" in said
    assert "Port – 115.50" in said
    assert "It closes to the cent." in said
    assert "City, “Study”: €31.00 becomes €15.50, €15.50 less." in said
    pick(page, key_of(page, "multiselect", "scenarios-compared-"), ["confirmed", "more", "all"])
    assert "closes" not in text_of(page)
    pick(page, key_of(page, "multiselect", "scenarios-compared-"), ["all", "more"])
    assert "Every line costs the same; the project total is €231.00 in both." in text_of(page)
    pick(page, key_of(page, "multiselect", "scenarios-compared-"), ["all"])
    assert "Choose at least two" in text_of(page)


def test_the_comparison_speaks_the_words_of_the_call() -> None:
    page = open_page(example="regin", at="scenarios")
    assert "EU grant 1,431,963.00" in text_of(page)


def test_without_partners_the_page_leads_to_them() -> None:
    assert "Add the partners first" in text_of(open_stored(plan_of(), "scenarios"))
