"""The page of cost lines: what it shows, adds, takes over from a spreadsheet; every edit is in the store."""

from __future__ import annotations

from planner.services.cost_lines import Filter, cost_lines
from planner.services.plans import open_example
from planner.wording import wording
from tests.app.page import choose, go_to, open_page, open_stored, press, speak, state_of, text_of, workspace
from tests.builders import plan_of

EN, FR = wording("en"), wording("fr")
PASTED = (
    "Partner\tItem\tCategory\tQuantity\tUnit cost\nMurcia\tTrips\tTravel\t3\t1 200,50\nAtlantis\tX\tStaff\t1\tmany\n"
)


def test_every_line_is_there_with_its_sum() -> None:
    page = open_page(example="regin", at="costs")
    plan = open_example("regin")
    shown = cost_lines(plan, Filter(), EN)
    assert EN.euro(shown.all_cents) in text_of(page)
    frame = page.dataframe[0].value
    assert list(frame["what"]) == [one.what for one in plan.costs]
    assert [one.strip() for one in frame["unit_cost"]] == [EN.number(one.unit_cost) for one in plan.costs]


def test_the_filter_leaves_what_fits_and_says_how_much_that_is() -> None:
    page = open_page(example="regin", at="costs")
    choose(page, "costs-partner", "azores")
    choose(page, "costs-category", "travel_and_accommodation")
    shown = cost_lines(open_example("regin"), Filter("azores", "travel_and_accommodation"), EN)
    assert len(page.dataframe[0].value) == len(shown.grid.ids) < shown.count
    assert EN.euro(shown.cents) in text_of(page)


def test_lines_are_added_as_the_filter_has_them_and_taken_back_by_undo() -> None:
    page = open_page(example="regin", at="costs")
    choose(page, "costs-partner", "murcia")
    page.number_input(key="new-lines").set_value(2).run()
    press(page, "add-costs")
    stored = workspace().hold("regin").plan
    assert len(stored.costs) == len(open_example("regin").costs) + 2
    assert stored.costs[-1].partners.ids == ("murcia",)
    press(page, "undo")
    assert workspace().hold("regin").plan == open_example("regin")
    press(page, "redo")
    assert workspace().hold("regin").plan == stored


def test_a_pasted_table_is_shown_before_it_is_taken_over() -> None:
    page = open_page(example="regin", at="costs")
    page.text_area[0].set_value(PASTED).run()
    assert len(page.dataframe) == 2
    assert "“many” is no amount." in text_of(page)
    assert workspace().hold("regin").version == 1
    press(page, "paste-costs-take")
    added = workspace().hold("regin").plan.costs[-1]
    assert (added.what, added.quantity, added.unit_cost, added.partners.ids) == ("Trips", 300, 120_050, ("murcia",))
    assert page.text_area[0].value == ""


def test_a_finding_leads_to_its_line() -> None:
    plan = open_example("regin")
    page = open_page(example="regin")
    page.query_params["line"] = plan.costs[4].id
    go_to(page, "costs")
    assert list(page.dataframe[0].value["what"]) == [plan.costs[4].what]
    press(page, "show-all")
    assert len(page.dataframe[0].value) == len(plan.costs)


def test_empty_pages_teach() -> None:
    page = open_stored(plan_of(), "costs")
    assert EN.text("costs-no-partners") in text_of(page)
    page = open_stored(plan_of("city"), "costs")
    assert EN.text("costs-empty") in text_of(page)
    press(page, "add-costs")
    plan = state_of(page).plan
    assert plan is not None
    assert len(plan.costs) == 1
    speak(page, "fr")
    assert FR.text("page-costs-about") in text_of(page)
