"""The page of agreements and payments: what it teaches, what it shows, and what its buttons do."""

from __future__ import annotations

from typing import Any

from streamlit.testing.v1 import AppTest

from planner.plan.costs import CommonCost
from planner.plan.model import Plan
from tests.app.page import choose, open_page, open_stored, press, state_of, text_of
from tests.builders import common, partner, plan_of

AGREED = {
    "id": "a1",
    "dated": "2026-02-15",
    "shares": {"city": "333.34", "region": "333.34", "county": "333.33"},
    "document": "Minutes",
}


def study(**more: Any) -> Plan:
    people = ("city", "region", "county", partner("joiner", commitment="candidate"))
    return plan_of(*people, common_costs=[common("study", "1000.01", provider="Institute", **more)])


def stored(page: AppTest) -> CommonCost:
    plan = state_of(page).plan
    assert plan is not None
    return plan.common_costs[0]


def test_without_a_plan_and_without_common_costs_the_page_says_what_to_do() -> None:
    assert "Agreements and payments" in text_of(open_page(at="agreements"))
    assert "There is no common cost yet" in text_of(open_stored(plan_of("city"), "agreements"))


def test_the_shares_of_now_are_recorded_in_one_step_that_can_be_undone() -> None:
    page = open_stored(study(), "agreements")
    assert "Nothing was agreed yet" in text_of(page)
    page.text_input(key="agreement-study-0-document").set_value("Minutes of March")
    press(page, "record-agreement")
    (agreement,) = stored(page).agreements
    assert agreement.shares == {"city": 333_34, "region": 333_34, "county": 333_33}
    assert agreement.document == "Minutes of March"
    assert "Nobody’s share changes" in " ".join(one.value.replace("\\", "") for one in page.success)
    press(page, "undo")
    assert stored(page).agreements == ()


def test_a_joiner_that_is_chosen_shows_new_shares_and_notes_and_saves_nothing() -> None:
    page = open_stored(study(agreements=[AGREED]), "agreements")
    choose(page, "late-who", "Joiner joins")
    text = text_of(page)
    assert "City 333.34 250.01 -83.33 – 250.01" in text
    assert "Joiner – 250.00 250.00 – 250.00" in text
    assert "One agreement is touched: Study." in text
    assert any(one.value.startswith("Debit note, Joiner") for one in page.code)
    assert len(stored(page).agreements) == 1


def test_leavers_can_be_seen_bound() -> None:
    page = open_stored(study(agreements=[AGREED]), "agreements")
    choose(page, "late-who", "Region leaves")
    assert "Region 333.34 – -333.34 – –" in text_of(page)
    choose(page, "late-leavers", "bound")
    assert "left, stays bound" in text_of(page)


def test_payments_are_added_and_what_is_planned_is_entered_as_due() -> None:
    page = open_stored(study(incurred_by="city"), "agreements")
    assert "Region City 333.34 – Planned payment of City to Institute" in text_of(page)
    press(page, "planned-as-due")
    assert [(one.partner, one.amount) for one in stored(page).payments] == [
        ("city", 1000_01),
        ("region", 333_34),
        ("county", 333_33),
    ]
    assert not [one for one in page.button if one.key == "planned-as-due"]
    press(page, "add-payment")
    assert len(stored(page).payments) == 4


def test_a_contract_is_added_with_what_it_waits_for() -> None:
    contract = {"id": "c1", "by": "city", "with": "Institute"}
    page = open_stored(study(contracts=[contract]), "agreements")
    page.selectbox(key="contract-study-1-by").set_value("Region")
    page.selectbox(key="contract-study-1-with").set_value("Institute")
    page.multiselect(key="contract-study-1-waits").set_value(["c1"])
    press(page, "add-contract")
    added = stored(page).contracts[1]
    assert (added.by.ids, added.party, added.waits_for) == (("region",), "Institute", ("c1",))
    assert "contract of City with Institute" in text_of(page)


def test_the_worked_case_shows_the_chain_of_2017_in_both_languages() -> None:
    page = open_page(example="mipex-reg", at="agreements")
    assert "contracts of 7 partners with Migration Policy Group and CIDOB" in text_of(page)
    assert "All together 11,350.00 0.00 11,350.00" in text_of(page)
