"""Scenarios side by side: figures are those of each budget, and the differences close."""

from __future__ import annotations

from itertools import permutations

import pytest

from planner.findings import Message
from planner.plan.edits import Edit, SetFields, edited
from planner.plan.model import Plan
from planner.services.budgets import budget_of
from planner.services.cases import Question
from planner.services.comparison import Comparison, Figure, compare_scenarios
from planner.services.plans import open_example
from planner.wording import wording
from tests.builders import common, line, partner, plan_of

EN = wording("en", is_strict=True)
CASES = [(name, *pair) for name in ("regin", "mipex-reg") for pair in permutations(open_example(name).scenario_ids, 2)]


def figures(found: Comparison, name: str) -> tuple[Figure, ...]:
    return next(one.figures for one in found.lines if one.name == name)


def texts(found: Comparison, name: str) -> tuple[str, ...]:
    return tuple(one.text for one in figures(found, name))


@pytest.mark.parametrize(("name", "first", "second"), CASES)
def test_every_figure_is_the_budget_s_own(name: str, first: str, second: str) -> None:
    plan = open_example(name)
    found = compare_scenarios(plan, [first, second], EN)
    for at, scenario in enumerate((first, second)):
        budget = budget_of(plan, Question(scenario=scenario))
        sums = {"total": budget.sums.total, "total.grant": budget.sums.grant, "unassigned": budget.sums.unassigned}
        sums |= {f"{one.partner.id}.bears": one.bears for one in budget.partners}
        for figure, cents in sums.items():
            assert texts(found, figure)[at] == EN.number(cents), figure
        taking = {f"{one.partner.id}.bears" for one in budget.partners}
        for each in found.lines:
            if each.name.endswith(".bears") and each.name not in {*taking, "mean.bears"}:
                assert each.figures[at].text == "–"


@pytest.mark.parametrize(("name", "first", "second"), CASES)
def test_differences_close_to_the_cent(name: str, first: str, second: str) -> None:
    plan = open_example(name)
    closes = compare_scenarios(plan, [first, second], EN).closes
    totals = [budget_of(plan, Question(scenario=one)).sums.total for one in (first, second)]
    if totals[0] == totals[1]:
        assert "closes to the cent" in closes or "costs the same" in closes
    else:
        assert "It closes to the cent." in closes
        for total in totals:
            assert EN.euro(total) in closes


PLAN = plan_of(
    "city",
    partner("port", commitment="candidate"),
    costs=[line({"all": True}, "100.00", id="work", what="Work")],
    common_costs=[common("study", "31.00")],
    scenarios=[{"id": "dearer", "base": "all", "set": {"costs.work.unit_cost": "110.00"}}],
)


def test_differences_are_to_the_first_and_a_partner_who_is_not_there_has_none() -> None:
    found = compare_scenarios(PLAN, ["confirmed", "all", "dearer"], EN)
    assert found.titles == ("Confirmed partners only", "Candidates included", "dearer")
    assert figures(found, "members") == (Figure("1"), Figure("2", "+1"), Figure("2", "+1"))
    assert figures(found, "total") == (Figure("131.00"), Figure("231.00", "+100.00"), Figure("251.00", "+120.00"))
    assert figures(found, "city.bears") == (Figure("131.00"), Figure("115.50", "−15.50"), Figure("125.50", "−5.50"))
    assert figures(found, "port.bears") == (Figure("–"), Figure("115.50"), Figure("125.50"))
    assert figures(found, "unassigned")[1] == Figure("0.00", "=")
    assert not found.groups
    assert not found.closes


def test_two_are_told_apart_line_by_line() -> None:
    found = compare_scenarios(PLAN, ["all", "dearer"], EN)
    assert [(one.title, one.change) for one in found.groups] == [("City", "+€10.00"), ("Port", "+€10.00")]
    assert found.groups[0].lines == ("City, “Work”: €100.00 becomes €110.00, €10.00 more.",)
    assert found.closes.startswith("2 lines add up to +€20.00: the project total goes from €231.00 to €251.00.")


def unknown(plan: Plan) -> Plan:
    """Return the plan with a common cost of which nobody knows the amount."""
    changed, defects = edited(plan, Edit(Message("edit"), (SetFields("common_costs", "study", {"amount": "unknown"}),)))
    assert changed is not None, defects
    return changed


def test_what_nobody_knows_is_to_be_verified_and_has_no_difference() -> None:
    found = compare_scenarios(unknown(PLAN), ["all", "dearer"], EN)
    assert figures(found, "total") == (Figure("to be verified"), Figure("to be verified"))
    assert figures(found, "city.bears")[1] == Figure("to be verified")
    assert "nobody can say yet" in found.closes


def test_what_is_without_a_payer_comes_last() -> None:
    found = compare_scenarios(open_example("mipex-reg"), ["eight-regions", "confirmed"], EN)
    assert found.groups[-1].title == "Without a payer"
    assert all(one.lines for one in found.groups)
