"""Currencies in pasted costs: a code is taken, a sign that several share is asked about, and nothing is guessed."""

from __future__ import annotations

import pytest

from planner.services.cost_lines import Filter
from planner.services.pasted_costs import PastedLines, read_cost_lines
from planner.services.pasted_currency import currencies_in, without_currency
from tests.builders import partner, plan_of

PLAN = plan_of(partner("skane", currency="SEK"), "city")
HEAD = "Partner\tWhat\tUnit cost\n"


def read(text: str) -> PastedLines:
    return read_cost_lines(text, PLAN, Filter())


def taken(text: str) -> list[tuple[str, str | None]]:
    return [(one["unit_cost"], one.get("currency")) for one in read(text).lines]


def codes(text: str) -> list[str]:
    return [one.code for one in read(text).findings]


@pytest.mark.parametrize("price", ["1 000,50 SEK", "SEK 1,000.50", "1 000,50 kr SEK"])
def test_a_code_beside_a_price_is_its_currency(price: str) -> None:
    assert taken(f"{HEAD}City\tWork\t{price}\n") == [("1000.50", "SEK")]


def test_a_sign_that_several_share_is_asked_about_and_the_line_left_out() -> None:
    assert taken(f"{HEAD}Skane\tWork\t1 000 kr\n") == []
    (said,) = read(f"{HEAD}Skane\tWork\t1 000 kr\n").findings
    assert said.code == "pasted-currency-unclear"
    assert said.parameters["names"].names == ("SEK", "NOK", "DKK", "ISK")  # type: ignore[union-attr]


def test_a_column_or_a_heading_says_it_for_every_price() -> None:
    assert taken("Partner\tWhat\tUnit cost\tCurrency\nCity\tWork\t1 000\tNOK\n") == [("1000", "NOK")]
    assert taken("Partner\tWhat\tUnit cost (SEK)\nCity\tWork\t1 000\n") == [("1000", "SEK")]
    assert taken("Partner\tWhat\tUnit cost\tCurrency\nCity\tWork\t1 000 kr\tNOK\n") == [("1000", "NOK")]


def test_two_currencies_in_one_line_and_one_that_is_none_are_left_out() -> None:
    two = "Partner\tWhat\tUnit cost\tCurrency\nCity\tWork\t1 000 SEK\tNOK\n"
    assert (taken(two), codes(two)) == ([], ["pasted-currency-unclear"])
    none = "Partner\tWhat\tUnit cost\tCurrency\nCity\tWork\t1 000\tcrowns\n"
    assert (taken(none), codes(none)) == ([], ["pasted-no-currency"])


def test_what_says_nothing_is_in_the_partners_own_currency_and_that_is_said() -> None:
    text = f"{HEAD}Skane\tWork\t1 000\nSkane\tMore\t5\nCity\tWork\t20\n"
    assert taken(text) == [("1000", "SEK"), ("5", "SEK"), ("20", None)]
    (said,) = read(text).findings
    assert (said.code, said.parameters) == ("pasted-currency-assumed", {"currency": "SEK", "count": 2})


def test_euro_beside_a_price_is_euro_whoever_has_the_line() -> None:
    for price in ("20 €", "20 EUR", "EUR 20", "20 euros"):
        assert taken(f"{HEAD}Skane\tWork\t{price}\n") == [("20", None)]


def test_a_sign_within_a_word_is_none() -> None:
    assert currencies_in("Kraków 20") == ()
    assert (currencies_in("20 Ft"), currencies_in("shift 3")) == (("HUF",), ())
    assert without_currency("CHF 1'000.50") == "1'000.50"
