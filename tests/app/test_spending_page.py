"""The page of the spending plan: what it asks for first, what it shows, and how its choices are saved."""

from __future__ import annotations

from typing import Any

import pytest

from planner.plan.model import Plan
from tests.app.page import assert_sound, open_page, open_stored, speak, state_of, text_of
from tests.builders import common, line, plan_of

COSTS = [
    line({"all": "true"}, "240.00", what="Researchers"),
    line("a", "100.00", "equipment", what="Computers", periods={"1": "90.00", "2": "20.00"}),
]


def dated(**more: Any) -> Plan:
    data: dict[str, Any] = {"costs": COSTS, "duration_months": "24", "period_months": "6", "start": "2027-10-01"}
    return plan_of("a", "b", **data | more)


def test_without_a_plan_the_page_says_what_it_is_for() -> None:
    page = open_page(at="spending")
    assert "Spending plan" in text_of(page)


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (plan_of(), "No partners with a budget yet"),
        (plan_of("a"), "No costs yet"),
        (plan_of("a", costs=COSTS[:1]), "How long the project lasts is not entered yet"),
        (plan_of("a", costs=COSTS[:1], duration_months="9999"), "longer than periods can be worked out for"),
        (plan_of("a", costs=COSTS[:1], duration_months="24"), "Choose how many months a reporting period has"),
    ],
)
def test_an_empty_page_says_what_it_needs(plan: Plan, said: str) -> None:
    assert said in text_of(open_stored(plan, "spending"))


def test_the_table_shows_each_partner_in_each_period() -> None:
    text = text_of(open_stored(dated(), "spending"))
    assert "4 periods of 6 months; the last ends with month 24." in text
    assert "Period 1 Oct 2027 – Mar 2028" in text
    assert "A 150.00 80.00 60.00 50.00 340.00" in text
    assert "B 60.00 60.00 60.00 60.00 240.00" in text
    assert "Project total 210.00 140.00 120.00 110.00 580.00" in text
    assert "Part of the whole (%) 36.21 24.14 20.69 18.96 100.00" in text


def test_what_does_not_fit_is_said_on_the_page() -> None:
    assert "“Computers” has €110.00 in its periods, €10.00 more than the €100.00" in text_of(
        open_stored(dated(), "spending")
    )


def test_the_table_can_show_years_and_what_each_bears() -> None:
    page = open_stored(dated(), "spending")
    page.segmented_control(key="spending-view").set_value("years").run()
    page.selectbox(key="spending-figure").set_value("bears").run()
    assert_sound(page)
    assert "2027 2028 2029 Total A 75.00 185.00 80.00 340.00" in text_of(page)
    assert "Calendar years, from the project’s first day" in text_of(page)


def test_a_chosen_length_and_way_of_spreading_are_saved_at_once() -> None:
    page = open_stored(plan_of("a", costs=COSTS[:1], duration_months="24"), "spending")
    next(one for one in page.number_input if one.key and one.key.startswith("period-length")).set_value(12).run()
    assert_sound(page)
    plan = state_of(page).plan
    assert plan is not None
    assert plan.period_months == 12
    assert "A 120.00 120.00 240.00" in text_of(page)
    next(one for one in page.selectbox if one.key and one.key.startswith("period-spread")).set_value("end").run()
    assert_sound(page)
    assert "A 0.00 240.00 240.00" in text_of(page)


def test_common_costs_have_rows_of_their_own_and_funds_a_view() -> None:
    plan = dated(call="interreg/euro-med/4/transfer", common_costs=[common("c", "100.00", "equipment")])
    page = open_stored(plan, "spending")
    assert "Common costs by period" in text_of(page)
    page.segmented_control(key="spending-view").set_value("funds").run()
    assert_sound(page)
    assert "ERDF" in text_of(page)


def test_the_page_speaks_french() -> None:
    page = open_stored(dated(), "spending")
    speak(page, "fr")
    assert "Plan de dépenses" in text_of(page)
    assert "4 périodes de 6 mois" in text_of(page)


def test_a_figure_is_explained_to_its_rows_and_its_rest() -> None:
    page = open_stored(dated(), "spending")
    page.selectbox(key="spending-trace").set_value("a@period:2").run()
    assert_sound(page)
    assert "Researchers: €240.00 spread over 24 months, 6 of which lie in this period" in text_of(page)
    assert "Computers: entered for this period, out of €100.00" in text_of(page)
    page.segmented_control(key="spending-view").set_value("years").run()
    assert_sound(page)
    assert "spread over 24 months" not in text_of(page)
