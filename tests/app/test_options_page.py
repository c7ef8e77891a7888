"""The page of cost options: what it compares, its buttons, and what it says where there is nothing to choose."""

from __future__ import annotations

from typing import Any

from planner.plan.model import Plan
from planner.services.option_choices import chosen_rules
from tests.app.page import choose, keys_of, open_stored, press, speak, state_of, text_of
from tests.builders import line, partner, plan_of

MED, AURORA = "interreg/euro-med/4/transfer", "interreg/aurora/regular-7"


def two(call: str | None, **more: Any) -> Plan:
    costs = [
        line({"all": True}, "10000.00", id="staff"),
        line({"all": True}, "800.00", "travel_and_accommodation", id="trips"),
    ]
    return plan_of(partner("lulea", role="lead"), partner("oulu", country="FI"), call=call, costs=costs, **more)


def chosen_on(page: Any) -> list[set[str]]:
    plan = state_of(page).plan
    assert plan is not None
    return [set(chosen_rules(plan, one)) for one in plan.partners]


def buttons(page: Any) -> set[str]:
    return {str(key) for kind, key in keys_of(page) if kind == "button" and str(key).startswith("choose-")}


def test_each_option_stands_beside_the_others_before_it_is_chosen_and_comes_back() -> None:
    page = open_stored(two(MED), "options")
    said = text_of(page)
    assert "Lulea has now: All as entered." in said
    assert "+700.00" in said
    press(page, "choose-travel_and_accommodation")
    assert chosen_on(page) == [{"travel_and_accommodation"}, set()]
    assert "One of its cost lines, €800.00, is set aside for it" in text_of(page)
    press(page, "undo")
    assert chosen_on(page) == [set(), set()]


def test_another_partner_is_compared_and_chooses_for_itself() -> None:
    page = open_stored(two(MED), "options")
    choose(page, "options-partner", "oulu")
    press(page, "choose-travel_and_accommodation")
    assert chosen_on(page) == [set(), {"travel_and_accommodation"}]
    press(page, "choose-as-entered")
    assert chosen_on(page) == [set(), set()]


def test_a_choice_of_the_project_is_made_for_everybody() -> None:
    page = open_stored(two(AURORA), "options")
    assert "for everybody alike" in text_of(page)
    press(page, "choose-other_costs_flat_rate")
    assert chosen_on(page) == [{"other_costs_flat_rate"}, {"other_costs_flat_rate"}]
    assert "choose-other_costs_flat_rate" not in buttons(page)


def test_it_speaks_french() -> None:
    page = open_stored(two(AURORA), "options")
    speak(page, "fr")
    assert "pour tous également" in text_of(page)
    assert "Côte à côte" in text_of(page)


def test_without_a_call_or_without_a_choice_it_teaches() -> None:
    assert "This plan has no call" in text_of(open_stored(two(None), "options"))
    page = open_stored(two("interreg/next-med/3"), "options")
    assert "No flat rate to choose is known of this call" in text_of(page)
    assert "Counts whatever is chosen: Travel and accommodation" in text_of(page)
    assert not buttons(page)


def test_without_partners_or_members_it_says_what_to_do() -> None:
    assert "No partners yet" in text_of(open_stored(plan_of(call=MED), "options"))
    nobody = plan_of(partner("a", commitment="candidate"), call=MED)
    assert "Nobody takes part in the scenario" in text_of(open_stored(nobody, "options"))


def test_lines_that_are_set_aside_are_named_on_the_page_of_costs() -> None:
    page = open_stored(two(MED, choices=[{"rule": "travel_and_accommodation"}]), "costs")
    assert "One line, €1,600.00, is set aside: a flat rate counts in its place." in text_of(page)
    assert "counts?" in page.dataframe[0].value
