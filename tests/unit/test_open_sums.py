"""Sums over a line that waits for its exchange rate: unknown everywhere, and never a zero."""

from __future__ import annotations

import re
from typing import Any

from planner.engine.checks import Case, findings
from planner.findings import Finding, Money, Term
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.services.cases import Question, assemble
from planner.services.cost_lines import Filter, cost_lines
from planner.services.differences import compare_plans
from planner.services.share_parts import parts_of
from planner.wording import wording
from tests.builders import Data, figures_of, interreg, line, plan_of

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
OPEN = Term("amount", "unknown")
SEK: Data = {"per_euro": "10", "dated": "2030-10-01", "kind": "stated", "source": "Test"}


def said(plan: Plan, call: Call | None = None) -> dict[str, Finding]:
    found = {one.code: one for one in findings(Case(*figures_of(plan, call), None))}
    for one in found.values():
        for words in (EN, FR):
            assert not re.search(r"€0\.00|(?<!\d)0,00\s€", words.finding(one, call).says)
    return found


def test_lines_that_no_call_takes_or_a_flat_rate_replaces_are_an_amount_to_be_verified() -> None:
    costs = [
        line("a", "100"),
        line("a", "5", "third_party_support", currency="SEK"),
        line("a", "9", "office_and_administration", currency="SEK"),
    ]
    found = said(plan_of("a", costs=costs), interreg())
    assert found["lines-set-aside"].parameters["amount"] == OPEN
    assert found["category-not-mapped"].parameters["amount"] == OPEN
    assert "an amount to be verified in one line" in EN.finding(found["category-not-mapped"], interreg()).says


def test_cost_in_no_phase_is_an_amount_to_be_verified() -> None:
    phases = [{"id": "p", "title": "P"}]
    found = said(plan_of("a", phases=phases, costs=[line("a", "5", currency="SEK"), line("a", "1", phase="p")]))
    assert found["cost-in-no-phase"].parameters["amount"] == OPEN


def test_a_difference_with_it_is_not_known() -> None:
    costs = [line("a", "5", currency="SEK", id="x"), line("a", "7", id="y")]
    bare, rated = plan_of("a", costs=costs), plan_of("a", costs=costs, exchange_rates={"SEK": SEK})
    (change,) = compare_plans((bare, Question()), (rated, Question())).difference.changes
    assert (change.item.id, change.before, change.after, change.change) == ("x", None, 50, None)


def test_the_share_of_its_partner_says_so_in_every_part() -> None:
    seen = assemble(plan_of("a", costs=[line("a", "5", currency="SEK")]), Question())
    parts = {one.kind: one for one in parts_of(seen, 0, EN)}
    assert [parts[one].cents for one in ("lines", "total", "bears")] == [None, None, None]
    assert "staff an amount to be verified" in parts["lines"].says


def test_placeholders_are_told_in_the_currency_in_which_they_were_typed() -> None:
    found = said(plan_of("a", costs=[line("a", "12345", currency="SEK")], exchange_rates={"SEK": SEK}))
    assert found["figure-placeholder"].parameters["amount"] == Money(12345_00, "SEK")
    # What an exchange rate makes of an amount looks made up by chance only.
    chance = plan_of("a", costs=[line("a", "123450", currency="SEK")], exchange_rates={"SEK": SEK})
    assert "figure-placeholder" not in said(chance)


def test_budgets_that_are_not_known_are_not_called_copies() -> None:
    def costs(**more: Any) -> list[Data]:
        return [line(one, str(amount), **more) for one in ("a", "b") for amount in (11, 12, 13)]

    assert "totals-identical" in said(plan_of("a", "b", "c", costs=costs(what="Work")))
    waiting = [line(one, "9", currency="SEK", what="More") for one in ("a", "b")]
    assert "totals-identical" not in said(plan_of("a", "b", "c", costs=[*costs(what="Work"), *waiting]))


def test_an_impossible_calculation_is_told_in_its_own_currency() -> None:
    how = {"kind": "depreciation", "price": "1000", "use_percent": "100", "months": "48", "life_months": "36"}
    costs = [{"id": "c", "partners": "a", "category": "equipment", "currency": "SEK", "calculation": how}]
    found = said(plan_of("a", costs=costs, exchange_rates={"SEK": SEK}))["calculation-above-cost"]
    assert (found.parameters["cost"], found.parameters["amount"]) == (Money(1000_00, "SEK"), Money(1333_33, "SEK"))


def test_volunteers_whose_cost_is_not_known_are_not_too_many() -> None:
    costs = [line("a", "500", "volunteers", currency="SEK")]
    own = [{"partner": "a", "origin": "volunteers", "amount": "400"}]
    assert "contribution-volunteers-over" in said(
        plan_of("a", costs=costs, contributions=own, exchange_rates={"SEK": SEK})
    )
    assert "contribution-volunteers-over" not in said(plan_of("a", costs=costs, contributions=own))


def test_lines_set_aside_and_sums_of_the_costs_page_are_not_known() -> None:
    costs = [line("a", "100"), line("a", "9", "office_and_administration", currency="SEK")]
    shown = cost_lines(plan_of("a", costs=costs), Filter(), EN)
    assert (shown.cents, shown.all_cents, shown.waiting) == (None, None, 1)
