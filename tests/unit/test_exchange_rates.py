"""Exchange rates: the packaged series, files and figures of people; re-rating a plan; doubts; differences in words."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.catalogue.reference_rates import packaged_rates, read_rates
from planner.errors import RatesUnreadable, RateUnavailable
from planner.findings import Finding, Millionths
from planner.plan.edits import edited
from planner.plan.model import Plan
from planner.services.budgets import budget_json, budget_of
from planner.services.cases import Question
from planner.services.cost_lines import Filter, cost_lines, new_lines
from planner.services.currencies import currency_uses, in_currency, own_budgets
from planner.services.currency_changes import currency_changes
from planner.services.rate_doubts import rate_doubts
from planner.services.rate_sources import FoundRates, central_bank_rates, rate_in, rates_in_file, typed_rates
from planner.services.rerating import rate_removed, rerated
from planner.services.whereabouts import entries
from planner.wording import wording
from tests.builders import Data, line, partner, plan_of

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
SEK: Data = {"per_euro": "10", "dated": "2026-10-01", "kind": "monthly_accounting", "source": "InforEuro"}
FRIDAY, SUNDAY = date(2026, 10, 23), date(2026, 10, 25)


def plan(rates: Data | None = None, **more: Any) -> Plan:
    costs = [line("skane", "1000.00", currency="SEK", what="Work"), line("city", "100.00")]
    known = {"SEK": SEK} if rates is None else rates
    return plan_of(partner("skane", currency="SEK"), "city", **{"costs": costs, "exchange_rates": known, **more})


def found(rate: str) -> FoundRates:
    return typed_rates({"SEK": rate}, date(2026, 11, 1), "monthly_accounting", "InforEuro")


# -- where rates come from -------------------------------------------------------------------------


def test_the_packaged_series_has_the_banks_own_figures_exactly() -> None:
    # As printed by the European Central Bank for 30 October 2026.
    series = packaged_rates()
    assert (series.first, series.last) == (date(2018, 1, 2), date(2026, 10, 30))
    rates = {one: series.on(one, series.last) for one in ("SEK", "PLN", "GBP", "HUF")}
    assert {one: rate.per_euro for one, rate in rates.items() if rate} == {
        "SEK": 10_978_000,
        "PLN": 4_403_800,
        "GBP": 833_800,
        "HUF": 366_330_000,
    }


def test_a_weekend_has_the_rate_of_the_day_before_and_says_so() -> None:
    of_sunday = central_bank_rates(["SEK"], SUNDAY, EN)
    assert of_sunday.rates == central_bank_rates(["SEK"], FRIDAY, EN).rates
    assert (of_sunday.set_before, central_bank_rates(["SEK"], FRIDAY, EN).set_before) == (FRIDAY, None)
    assert of_sunday.rates["SEK"].source == (
        "European Central Bank, euro foreign exchange reference rate of 23 October 2026"
    )


def test_beyond_the_series_and_for_currencies_that_ended_there_is_no_rate() -> None:
    series = packaged_rates()
    assert series.on("SEK", series.last + timedelta(days=7)) is not None
    assert series.on("SEK", series.last + timedelta(days=8)) is None
    assert series.on("SEK", series.first - timedelta(days=1)) is None
    assert series.on("HRK", date(2022, 12, 30)) is not None
    assert series.on("HRK", date(2023, 2, 1)) is None  # Croatia has the euro
    with pytest.raises(RateUnavailable):
        central_bank_rates(["SEK"], date(2030, 1, 1), EN)
    assert central_bank_rates(["SEK", "RSD"], FRIDAY, EN).missing == ("RSD",)


def test_a_file_is_the_banks_own_or_a_list(tmp_path: Path) -> None:
    bank, listed = tmp_path / "eurofxref-hist.csv", tmp_path / "month.csv"
    bank.write_text("Date,USD,SEK,\n2026-11-03,1.1,N/A,\n2026-11-02,1.1,10.5,\n")
    listed.write_text("Country;Code;Rate\nSweden;SEK;10,95\nPoland;PLN;4,25\n")
    day = date(2026, 11, 3)
    of_bank = rates_in_file(bank, ["SEK"], day, EN, kind="stated")
    assert (of_bank.rates["SEK"].per_euro, of_bank.set_before) == (10_500_000, date(2026, 11, 2))
    of_list = rates_in_file(listed, ["SEK", "NOK"], day, EN, kind="monthly_accounting", source="InforEuro")
    assert of_list.rates["SEK"].model_dump() == {**SEK, "per_euro": "10.95", "dated": day, "note": None}
    assert of_list.missing == ("NOK",)


@pytest.mark.parametrize("text", ["", "nothing here\n", "Date,SEK\n", "Date,SEK\nyesterday,10\n"])
def test_a_file_of_neither_form_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "rates.csv"
    path.write_text(text)
    with pytest.raises(RatesUnreadable):
        rates_in_file(path, ["SEK"], FRIDAY, EN, kind="stated")


def test_a_rate_that_is_no_number_in_the_banks_file_is_refused_with_it(tmp_path: Path) -> None:
    path = tmp_path / "rates.csv"
    path.write_text("Date,SEK\n2026-10-23,ten\n")
    with pytest.raises(RatesUnreadable) as caught:
        read_rates(path).on("SEK", FRIDAY)
    assert "“ten” is no list of exchange rates" in EN.error(caught.value)


@pytest.mark.parametrize(
    ("text", "rate"),
    [("7.435", 7_435_000), ("7,435", 7_435_000), ("20 275,17", 20_275_170_000), ("0", None), ("-1", None), ("x", None)],
)
def test_what_is_typed_is_a_rate_above_zero_or_none(text: str, rate: int | None) -> None:
    assert rate_in(text) == rate


# -- re-rating -------------------------------------------------------------------------------------


def test_the_difference_is_the_engines_before_and_after_and_nothing_is_changed_meanwhile() -> None:
    before = plan()
    seen = rerated(before, found("8"))
    (skane, city), project = seen.partners, seen.project
    assert [(one.before, one.after, one.change) for one in skane.figures.values()] == [
        (100_00, 125_00, 25_00),
        (0, 0, 0),
        (100_00, 125_00, 25_00),
    ]
    assert city.figures["total"].change == 0
    assert (project.figures["total"].before, project.figures["total"].after) == (200_00, 225_00)
    assert before.exchange_rates["SEK"].per_euro == 10_000_000
    assert budget_of(seen.plan, Question()).sums.total == 225_00


def test_what_was_unknown_has_no_difference_and_becomes_known() -> None:
    seen = rerated(plan({}), found("8"))
    total = seen.partners[0].figures["total"]
    assert (total.before, total.after, total.change) == (None, 125_00, None)
    assert seen.project.figures["total"].change is None
    assert seen.rates[0].before is None


def test_a_currency_without_a_new_rate_keeps_its_own() -> None:
    seen = rerated(plan(), FoundRates({}, ("SEK",), FRIDAY))
    assert (seen.edit, seen.missing, seen.plan) == (None, ("SEK",), plan())


def test_a_rate_is_taken_out_by_itself() -> None:
    made, _ = edited(plan(), rate_removed("SEK"))
    assert made is not None
    assert made.exchange_rates == {}


# -- what is said ----------------------------------------------------------------------------------


def doubts(rate: str, currency: str = "SEK", dated: str = "2026-10-23") -> list[Finding]:
    return list(rate_doubts(plan({currency: {**SEK, "per_euro": rate, "dated": dated}})))


@pytest.mark.parametrize(
    ("rate", "currency", "code"),
    [
        ("0.0898", "SEK", "exchange-rate-inverted"),
        ("1.153", "GBP", "exchange-rate-inverted"),
        ("1113.1", "SEK", "exchange-rate-scaled"),
        ("0.11131", "SEK", "exchange-rate-scaled"),
    ],
)
def test_a_rate_turned_round_or_far_off_is_doubted_with_both_numbers(rate: str, currency: str, code: str) -> None:
    (said,) = doubts(rate, currency)
    assert said.code == code
    assert said.where == ("exchange_rates", currency)
    for words in (EN, FR):
        assert "23 oct" in words.finding(said).says.lower()
    told = packaged_rates().on(currency, FRIDAY)
    assert told is not None
    assert said.parameters["other"] == Millionths(told.per_euro)


def test_rates_that_only_differ_and_days_that_nobody_knows_are_not_doubted() -> None:
    assert doubts("11.9") == []
    assert doubts("0.09", dated="2030-01-01") == []
    assert doubts("117.2", "RSD") == []


def test_a_partner_outside_the_euro_that_budgets_in_euro_needs_no_rate() -> None:
    made = plan_of(partner("skane", country="SE"), costs=[line("skane", "10")])
    assert currency_uses(made) == ()
    assert budget_of(made, Question()).findings == budget_of(made, Question()).findings
    assert not [one for one in budget_of(made, Question()).findings if one.code.startswith("exchange")]


def test_a_change_of_rates_and_currencies_is_said_in_words() -> None:
    after = plan({}, costs=[line("skane", "1000.00", what="Work"), line("city", "100.00")])
    said = currency_changes(plan(), after, EN)
    assert said[0].startswith("Exchange rate of SEK removed; it was 1 EUR = 10 SEK")
    assert said[1] == "“Work” is in EUR, no longer in SEK."
    assert currency_changes(plan(), plan(), EN) == ()
    edit = rerated(plan(), found("8")).edit
    assert edit is not None
    assert entries(edit, plan(), EN, with_present=True) == [
        "Exchange rate of SEK – stands there now: 10 for one euro (accounting rate of the month of 1 October 2026;"
        " InforEuro); yours: 8 for one euro (accounting rate of the month of 1 November 2026; InforEuro)"
    ]


def test_the_budget_names_the_rates_that_it_was_made_with() -> None:
    assert budget_json(budget_of(plan(), Question()), EN)["exchange_rates"] == {"SEK": SEK}


# -- a partner's own currency ----------------------------------------------------------------------


def test_a_partner_reads_its_budget_in_its_own_currency() -> None:
    (own,) = own_budgets(plan())
    assert (own.name, own.total_cents, own.total, own.bears) == ("Skane", 100_00, 1000_00, 1000_00)
    assert own_budgets(plan({})) == ()
    rate = plan().exchange_rates["SEK"]
    assert [in_currency(one, rate) for one in (None, 0, 1, -1)] == [None, 0, 10, -10]


def test_new_lines_are_in_the_partners_own_currency_and_the_grid_lets_it_be_changed() -> None:
    made, _ = edited(plan(), new_lines(plan(), Filter(), 1))
    assert made is not None
    assert made.costs[-1].currency == "SEK"
    shown = cost_lines(plan({}), Filter(), EN)
    column = shown.grid.column("currency")
    assert column.choices == {"EUR": None, "SEK": "SEK"}
    assert shown.grid.frame["currency"].tolist() == ["SEK", "EUR"]
    assert (shown.cents, shown.waiting) == (None, 1)
    assert shown.grid.frame["amount"].tolist() == ["to be verified", "100.00"]
    edit = shown.grid.edit({0: {"currency": "EUR"}})
    assert edit is not None
    made, _ = edited(plan(), edit)
    assert made is not None
    assert made.costs[0].currency is None


def test_a_plan_in_euro_has_no_column_for_currencies() -> None:
    made = plan_of("city", costs=[line("city", "10")])
    assert "currency" not in cost_lines(made, Filter(), EN).grid.frame
