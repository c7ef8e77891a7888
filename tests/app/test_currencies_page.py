"""The page of currencies: what it teaches, the difference before anything is saved, and the one step that saves it."""

from __future__ import annotations

from datetime import date
from typing import Any

from streamlit.testing.v1 import AppTest

from planner.plan.model import Plan
from tests.app.page import open_page, open_stored, press, speak, state_of, text_of
from tests.builders import line, partner, plan_of

SEK = {"per_euro": "10.00", "dated": "2026-10-01", "kind": "monthly_accounting", "source": "InforEuro"}
COSTS = [line("skane", "1000.00", currency="SEK", what="Work"), line("city", "50.00")]


def swedish(**more: Any) -> Plan:
    return plan_of(partner("skane", currency="SEK"), "city", **{"costs": COSTS, "exchange_rates": {"SEK": SEK}, **more})


def held(page: AppTest) -> Plan:
    plan = state_of(page).plan
    assert plan is not None
    return plan


def by_hand(page: AppTest, rate: str) -> None:
    page.text_input(key="rate-SEK").set_value(rate).run()
    page.date_input(key="rates-day-by-hand").set_value(date(2026, 11, 1)).run()
    page.text_input(key="rates-source").set_value("InforEuro, November 2026").run()


def test_a_plan_in_euro_is_taught_when_the_page_is_needed() -> None:
    assert "Who budgets in another currency" in text_of(open_page(at="currencies"))
    assert "no exchange rate is needed" in text_of(open_stored(plan_of("city"), "currencies"))


def test_what_waits_for_a_rate_is_to_be_verified_and_never_nothing() -> None:
    page = open_stored(swedish(exchange_rates={}), "currencies")
    assert "SEK no rate yet" in text_of(page)
    page = open_stored(swedish(exchange_rates={}), "costs")
    assert "the plan has no exchange rate for it" in text_of(page)
    assert "to be verified" in text_of(page)
    assert "0.00" not in text_of(page)


def test_rates_entered_by_hand_show_their_difference_before_one_button_saves_them_all() -> None:
    page = open_stored(swedish(), "currencies")
    by_hand(page, "8")
    text = text_of(page)
    # 1 000 kronor are 100 euro at ten kronor, 125 at eight.
    assert "Skane 100.00 125.00 +25.00" in text
    assert "City 50.00 50.00 the same" in text
    assert held(page).exchange_rates["SEK"].per_euro == 10_000_000
    press(page, "save-rates")
    assert held(page).exchange_rates["SEK"].model_dump() == {
        "per_euro": "8",
        "dated": date(2026, 11, 1),
        "kind": "monthly_accounting",
        "source": "InforEuro, November 2026",
        "note": None,
    }
    press(page, "undo")
    assert held(page).exchange_rates["SEK"].source == "InforEuro"


def test_a_rate_without_its_source_is_not_taken() -> None:
    page = open_stored(swedish(), "currencies")
    page.text_input(key="rate-SEK").set_value("8").run()
    assert "A rate needs its day and its source" in text_of(page)
    assert not [one for one in page.button if one.key == "save-rates"]


def test_the_central_banks_rate_of_a_sunday_is_that_of_the_friday_before() -> None:
    page = open_stored(swedish(), "currencies")
    page.radio(key="rates-whence").set_value("bank").run()
    page.date_input(key="rates-day-bank").set_value(date(2026, 10, 25)).run()
    assert "No rates were set on 25 October 2026: those of 23 October 2026" in text_of(page)
    press(page, "save-rates")
    rate = held(page).exchange_rates["SEK"]
    assert (rate.dated, rate.kind) == (date(2026, 10, 23), "daily")
    assert rate.source == "European Central Bank, euro foreign exchange reference rate of 23 October 2026"


def test_a_partner_sees_its_budget_in_its_own_currency_to_be_read_only() -> None:
    page = open_stored(swedish(), "currencies")
    assert "To be read only" in text_of(page)
    assert "1,000.00\u00a0SEK" in text_of(page)
    page = open_stored(swedish(), "share")
    page.selectbox(key="share-partner").set_value("skane").run()
    assert "In SEK, to be read only: total 1,000.00\u00a0SEK" in text_of(page)


def test_the_page_speaks_french() -> None:
    page = open_stored(swedish(), "currencies")
    speak(page, "fr")
    assert "Un euro vaut" in text_of(page)


def test_the_budget_page_doubts_a_rate_that_is_turned_round() -> None:
    rate = {"per_euro": "0.09", "dated": "2026-10-01", "source": "The bank"}
    page = open_stored(swedish(exchange_rates={"SEK": rate}), "budget")
    assert "0.09" in text_of(page)
