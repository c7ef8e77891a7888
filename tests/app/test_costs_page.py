"""The page of cost lines: what it shows, adds, takes over from a spreadsheet; every edit is in the store."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from planner.findings import Message, Term
from planner.plan.edits import Edit, SetFields
from planner.services.cost_lines import Filter, cost_lines, lines_added
from planner.services.plans import open_example
from planner.wording import wording
from tests.app.page import choose, go_to, open_page, open_stored, press, speak, state_of, text_of, workspace
from tests.builders import partner, plan_of

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
    assert "“many” is no number" in text_of(page)
    assert workspace().hold("regin").version == 1
    press(page, "paste-costs-take")
    added = workspace().hold("regin").plan.costs[-1]
    assert (added.what, added.quantity, added.unit_cost, added.partners.ids) == ("Trips", 300, 120_050, ("murcia",))
    assert page.text_area[0].value == ""


def test_the_preview_of_pasted_lines_speaks_as_the_grid_does() -> None:
    page = open_page(example="regin", at="costs")
    text = "Partner\tWhat\tCategory\tWP\tUnit cost\nmurcia\tA\ttravel\tTools for regions\t1200,5\nskane\tB\tstaff\t\t2"
    page.text_area[0].set_value(text).run()
    frame = page.dataframe[1].value
    names = {one.id: one.shown_name for one in open_example("regin").partners}
    assert list(frame["For whom"]) == [names["murcia"], names["skane"]]
    assert list(frame["Category"]) == ["Travel and accommodation", "Staff"]
    assert list(frame["Work package"]) == ["Tools for regions", ""]
    assert [one.strip() for one in frame["Unit cost (EUR)"]] == ["1,200.50", "2.00"]


def test_who_gets_pasted_lines_without_a_partner_is_said_before_they_are_added() -> None:
    page = open_page(example="regin", at="costs")
    page.text_area[0].set_value("What\tAmount\tColour\nTrips\t10\tred\nTotal\t10\t\nX\t0,005\t\n").run()
    said = text_of(page)
    assert f"the line goes to {open_example('regin').partners[0].shown_name}" in said
    assert "Column “Colour” is not read." in said
    assert "“Total” adds up other lines" in said
    assert "more than two decimals" in said
    press(page, "paste-costs-take")
    assert len(workspace().hold("regin").plan.costs) == len(open_example("regin").costs) + 1


def test_a_collision_shows_what_stands_there_now_beside_what_was_entered() -> None:
    page = open_page(example="regin", at="costs")
    line = open_example("regin").costs[0]
    other = workspace()
    cell = Message("edit-cells", {"list": Term("list", "costs"), "count": 1})
    other.change(other.hold("regin"), Edit(cell, (SetFields("costs", line.id, {"unit_cost": "11.50"}),)))
    state_of(page).change(Edit(cell, (SetFields("costs", line.id, {"unit_cost": "12.50"}),)))
    page.run()
    assert f"{line.what}, Unit cost (EUR) – stands there now: €11.50; yours: €12.50" in text_of(page)
    speak(page, "fr")
    assert "on y lit maintenant" in text_of(page)


def test_a_refused_new_line_is_called_by_its_name() -> None:
    page = open_page(example="regin", at="costs")
    line = {"what": "Odd one", "partners": {"all": True}, "category": "staff", "unit_cost": "many"}
    state_of(page).change(lines_added(open_example("regin"), [line]))
    page.run()
    assert "Cost lines, Odd one, Unit cost (EUR)" in text_of(page)


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


def test_the_sum_of_the_lines_says_what_it_leaves_out() -> None:
    page = open_page(example="regin", at="costs")
    assert "in all, candidates included, before flat rates and common costs." in text_of(page)


# -- how an amount is worked out -------------------------------------------------------------------


def fill(page: AppTest, **entered: str) -> None:
    """Type into the fields of the form by the ends of their keys."""
    for name, text in entered.items():
        (one,) = [each for each in page.text_input if str(each.key).endswith(f"-{name}")]
        one.set_value(text).run()


def test_a_new_line_is_worked_out_while_one_types_and_saved_with_undo() -> None:
    page = open_stored(plan_of("a", "b", costs=[{"partners": "a", "category": "staff", "unit_cost": "1"}]), "costs")
    before = workspace().hold("plan").plan
    choose(page, "way-line", "")
    assert "Still to be entered" in text_of(page)
    fill(page, monthly_cost="4000", months="6.5")
    assert "€26,000.00 for each who has the line €4,000.00 × 6.5 (" in text_of(page)
    press(page, "way-save")
    (_, made) = workspace().hold("plan").plan.costs
    assert made.calculation is not None
    assert made.unit_cost is None
    press(page, "undo")
    assert workspace().hold("plan").plan == before


def test_an_impossible_number_is_said_at_its_field_and_the_rest_stays() -> None:
    made = {"kind": "days_of_year", "annual_cost": "60000", "days": "160"}
    staff = {"id": "m", "partners": "a", "category": "staff", "what": "Manager", "calculation": made}
    page = open_stored(plan_of("a", costs=[staff]), "costs")
    choose(page, "way-line", "m")
    assert "€44,651.16 for each" in text_of(page)
    assert "Nothing differs" in text_of(page)
    fill(page, year_days="400", days="80")
    assert "“Days of a year” is 400, which does not lie between 1 and 366" in text_of(page)
    assert page.button(key="way-save").disabled
    fill(page, year_days="215")
    press(page, "way-save")
    calculation = workspace().hold("plan").plan.costs[0].calculation
    assert calculation is not None
    assert calculation.model_dump(mode="json")["days"] == "80"


def test_a_quantity_typed_beside_a_calculation_is_refused_and_says_where_its_figures_are_changed() -> None:
    made = {"kind": "days_of_year", "annual_cost": "60000", "days": "160"}
    staff = {"id": "m", "partners": "a", "category": "staff", "what": "Manager", "calculation": made}
    page = open_stored(plan_of("a", costs=[staff]), "costs")
    state_of(page).edit(Edit(Message("edit-cells"), (SetFields("costs", "m", {"quantity": "5"}),)))
    page.run()
    assert "Work out the amount of a line" in text_of(page)
    assert workspace().hold("plan").version == 1


def test_amounts_that_nobody_knows_are_to_be_verified_and_the_sums_say_that_they_are_without_them() -> None:
    hours = {"kind": "unit_cost", "rule": "staff", "units": "100"}
    plan = plan_of(
        partner("fi", country="FI"),
        partner("dk", country="DK"),
        partner("two", country="FI"),
        call="interreg/aurora/regular-7",
        costs=[
            {"partners": ["fi", "two"], "category": "staff", "what": "Known", "calculation": hours},
            {"partners": "dk", "category": "staff", "what": "Open", "calculation": hours},
            {"partners": "fi", "category": "equipment", "what": "Laptop", "unit_cost": "125", "vat_percent": "25"},
        ],
    )
    page = open_stored(plan, "costs")
    frame = page.dataframe[0].value
    assert [one.strip() for one in frame["amount"]] == ["3,900.00", "to be verified", "125.00"]
    assert [one.strip() for one in frame["vat_percent"].fillna("")] == ["", "", "25.00"]
    assert "amount of one line is to be verified" in text_of(page)
    assert "3 lines, to be verified in all" in text_of(page)
    assert "the call has no unit cost “staff” for Dk. Enter real cost for them" in text_of(page)
