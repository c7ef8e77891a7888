"""Lines in another currency: one quotient into euro; without a rate the amount is not known, and nothing on it is."""

from __future__ import annotations

from typing import Any

import pytest

from planner.engine.checks import Case, findings
from planner.engine.trace import Node, explain
from planner.engine.views import in_view, work_package_places
from planner.findings import Finding, Hundredths, Millionths, Money, Status
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data
from planner.rules.call import Call
from planner.services.too_large import check_edit
from planner.wording import wording
from tests.builders import (
    Data,
    call_of,
    defects_of_plan,
    figures_of,
    flat_rate,
    interreg,
    line,
    mapping,
    opening,
    plan_of,
    rate,
    rounding,
)

SEK: Data = {"per_euro": "11.2345", "dated": "2026-11-01", "kind": "monthly_accounting", "source": "InforEuro"}


def plan(rates: Data | None = None, **more: Any) -> Plan:
    costs = [line("a", "1000.00", currency="SEK", quantity="3", what="Work"), line("b", "100.00")]
    return plan_of("a", "b", costs=costs, exchange_rates=rates if rates is not None else {"SEK": SEK}, **more)


def total(made: Plan, partner: str, call: Call | None = None) -> int | None:
    compiled, figures = figures_of(made, call)
    at = compiled.position_of(partner)
    return None if figures.unknown_total[0, at] else int(figures.total[0, at])


def leaves(node: Node) -> list[Node]:
    return [one for part in node.parts for one in leaves(part)] or [node]


def codes(made: Plan, call: Call | None = None) -> dict[str, Finding]:
    return {one.code: one for one in findings(Case(*figures_of(made, call), None))}


def test_an_amount_in_another_currency_is_divided_by_the_rate_and_rounded_once() -> None:
    # 3 000 kronor / 11.2345 = 267.034…
    assert total(plan(), "a") == 267_03
    # 0.05 kronor a piece is 0.0044505…: rounded by the piece nothing would be left of it.
    small = plan_of("a", costs=[line("a", "0.05", currency="SEK", quantity="1000")], exchange_rates={"SEK": SEK})
    assert total(small, "a") == 4_45


@pytest.mark.parametrize(("mode", "cents"), [("cut", 89), ("half_up", 90)])
def test_the_quotient_is_rounded_as_the_plan_says(mode: str, cents: int) -> None:
    # 10 kronor / 11.2 = 0.892857…; with 11.11 it is 0.90009, so the mode decides only at the first.
    rates = {"SEK": {**SEK, "per_euro": "11.17"}}
    made = plan_of("a", costs=[line("a", "10", currency="SEK")], exchange_rates=rates, rounding=mode)
    assert total(made, "a") == cents


def test_without_a_rate_the_line_its_flat_rates_and_its_grant_are_not_known_and_others_are() -> None:
    call = call_of(
        opening(),
        rounding("cut"),
        rate("80"),
        mapping("staff", "staff"),
        mapping("office_and_administration", "office_and_administration"),
        flat_rate("office_and_administration", ["staff"], "15"),
    )
    _, figures = figures_of(plan({}), call)
    a, b = 0, 1
    assert figures.unknown_costs[0, a].tolist() == [True, True]
    assert not figures.unknown_costs[0, b].any()
    assert figures.unknown_total[0].tolist() == [True, False]
    assert figures.unknown_grant[0].tolist() == [True, False]
    assert figures.unknown_bears[0].tolist() == [True, False]
    assert figures.grant[0, b] == 92_00
    said = codes(plan({}), call)["exchange-rate-missing"]
    assert said.parameters == {"currency": "SEK", "count": 1, "line": "Work"}
    assert (said.status, said.where) == (Status.TO_BE_VERIFIED, ("costs", 0, "currency"))


def test_a_line_that_a_flat_rate_replaces_need_not_be_known() -> None:
    costs = [line("a", "100"), line("a", "9", "office_and_administration", currency="SEK")]
    assert total(plan_of("a", costs=costs), "a") is None
    assert total(plan_of("a", costs=costs), "a", interreg()) == 115_00


def test_in_a_view_it_is_unknown_only_where_the_line_lies() -> None:
    packages = [{"id": "w1", "title": "One"}, {"id": "w2", "title": "Two"}]
    costs = [line("a", "1000", currency="SEK", work_package="w1"), line("a", "100", work_package="w2")]
    compiled, figures = figures_of(plan_of("a", costs=costs, work_packages=packages))
    seen = {one: in_view(compiled, figures, work_package_places(compiled, one)) for one in ("w1", "w2")}
    assert [bool(one.unknown_total[0, 0]) for one in seen.values()] == [True, False]
    assert seen["w2"].total[0, 0] == 100_00


def test_nobody_is_asked_for_the_rate_of_a_line_of_somebody_who_does_not_take_part() -> None:
    made = plan({}, scenarios=[{"id": "without", "exclude": "a"}], default_scenario="without")
    assert "exchange-rate-missing" not in codes(made)
    assert "exchange-rate-missing" in codes(plan({}))


def test_the_trace_names_the_amount_the_rate_its_day_and_its_source() -> None:
    compiled, figures = figures_of(plan())
    node = explain(compiled, figures, "a.staff").parts[0]
    assert (node.cents, node.message.code) == (267_03, "trace-line-converted")
    assert node.message.parameters["amount"] == Money(3000_00, "SEK")
    assert node.message.parameters["rate"] == Millionths(11_234_500)
    (leaf,) = leaves(node)
    assert leaf.message.parameters["unit_cost"] == Money(1000_00, "SEK")
    assert wording("en").message(node.message) == (
        "Work: 3,000.00\u00a0SEK at 11.2345 SEK for a euro (accounting rate of the month of 1 November 2026;"
        " InforEuro); only the result is rounded."
    )
    assert "3\u202f000,00\u00a0SEK à 11,2345 SEK" in wording("fr").message(node.message)
    compiled, figures = figures_of(plan({}))
    assert leaves(explain(compiled, figures, "a.staff"))[0].cents is None


def test_a_calculation_in_another_currency_says_its_money_in_it() -> None:
    made = {"kind": "hours_of_year", "annual_cost": "600000", "hours": "172"}
    costs = [{"id": "c", "partners": "a", "category": "staff", "currency": "SEK", "calculation": made}]
    compiled, figures = figures_of(plan_of("a", costs=costs, exchange_rates={"SEK": SEK}))
    assert figures.total[0, 0] == 5340_69  # 60 000 / 11.2345 = 5 340.691…
    (way,) = explain(compiled, figures, "a.staff").parts[0].parts[0].parts
    assert "600,000.00\u00a0SEK / 1,720 × 172" in wording("en").message(way.message)
    assert "€" not in wording("en").message(way.message)
    assert [(one.cents, one.number) for one in way.parts[:2]] == [
        (None, Money(600_000_00, "SEK")),
        (None, Hundredths(172_00)),
    ]


@pytest.mark.parametrize(
    ("rates", "code"),
    [
        ({"EUR": SEK}, "rate-of-euro"),
        ({"sek": SEK}, "not-pattern"),
        ({"SEK": {**SEK, "per_euro": "0"}}, "not-above-zero"),
        ({"SEK": {**SEK, "per_euro": "-1"}}, "negative-number"),
        ({"SEK": {**SEK, "per_euro": "11.2345678"}}, "too-precise"),
        ({"SEK": {**SEK, "per_euro": "9999999999"}}, "number-too-large"),
        ({"SEK": {**SEK, "source": ""}}, "not-longer"),
    ],
)
def test_a_rate_that_cannot_be_one_is_refused_with_its_place(rates: Data, code: str) -> None:
    assert code in {one.code for one in defects_of_plan(exchange_rates=rates)}


def test_a_line_in_euro_names_no_currency() -> None:
    said = defects_of_plan(partners=[{"id": "a", "name": "A"}], costs=[line("a", "1", currency="EUR")])
    assert [one.code for one in said] == ["rate-of-euro"]


def test_rates_and_currencies_are_written_and_read_again() -> None:
    assert parse_plan(plan_data(plan())) == (plan(), [])


def test_an_edit_is_judged_by_its_amount_in_euro() -> None:
    # Ninety billion rupiah are five million euro.
    cost = [line("a", "90000000000", currency="IDR")]
    rates = {"IDR": {**SEK, "per_euro": "18000"}}
    check_edit(plan_of("a"), plan_of("a", costs=cost, exchange_rates=rates))
