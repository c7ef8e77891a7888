"""The trace of grants that are asked for or held, and of co-financing: every figure says how it came about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from planner.engine.trace import Node, explain
from planner.errors import FigureUnknown
from planner.plan.model import Plan
from planner.rules.call import Call
from tests.builders import Data, amif, figures_of, interreg, line, partner, plan_of, rate

COSTS = [line("a", "100.00", "equipment"), line("b", "200.00", "equipment")]
CEILING: Data = {"id": "ceiling", "kind": "amount_limit", "measures": "grant", "maximum": "120.00"}
LINES: list[Data] = [
    {"partner": "a", "origin": "own", "amount": "5.00"},
    {"partner": "a", "origin": "own", "amount": "4.00"},
    {"partner": "b", "origin": "public", "amount": "30.00", "from": "Ministry"},
    {"partner": "b", "origin": "in_kind", "amount": "7.00"},
    {"partner": "b", "origin": "automatic_public", "amount": "6.00"},
    {"partner": "b", "origin": "volunteers", "amount": "9.00"},
]


def traced(figure: str, plan: Plan, call: Call | None) -> Node:
    return explain(*figures_of(plan, call), figure)


def plan(**more: Any) -> Plan:
    return plan_of(partner("a", role="lead"), partner("b"), **{"costs": COSTS, **more})


def walked(node: Node) -> Iterator[Node]:
    yield node
    for part in node.parts:
        yield from walked(part)


# -- grants ----------------------------------------------------------------------------------------


def test_a_grant_that_is_held_says_what_held_it_and_what_it_was_before() -> None:
    node = traced("b.grant.erdf", plan(when_capped="proportional"), interreg(CEILING))
    assert (node.figure, node.cents, node.message.code, node.rule) == (
        "b.grant.erdf",
        80_00,
        "trace-grant-held",
        "ceiling",
    )
    (before,) = node.parts
    assert (before.cents, before.message.code, before.rule) == (160_00, "trace-grant", "erdf_rate")


def test_an_amount_that_is_asked_for_and_then_a_ceiling_are_two_steps() -> None:
    asked = [{"fund": "erdf", "amount": "180.00"}]
    node = traced("a.grant.erdf", plan(when_capped="lead", requests=asked), interreg(CEILING))
    steps = [one for one in walked(node) if one.message.code == "trace-grant-held"]
    assert [(one.cents, one.rule) for one in steps] == [(0, "ceiling"), (60_00, None)]


def test_a_lower_rate_says_what_the_call_gives() -> None:
    node = traced("a.grant.erdf", plan(requests=[{"fund": "erdf", "rate_percent": "60"}]), interreg())
    assert (node.cents, node.message.code) == (60_00, "trace-grant-asked")


def test_a_second_fund_says_that_it_pays_what_the_first_leaves() -> None:
    node = traced("a.grant.ipa", plan(), interreg(rate("30", fund="ipa")))
    assert (node.cents, node.message.code) == (20_00, "trace-grant-left")


def test_an_amount_asked_of_the_action_is_named_as_such() -> None:
    node = traced("total.grant.amif", plan(requests=[{"fund": "amif", "amount": "150.00"}]), amif())
    assert (node.cents, node.message.code) == (150_00, "trace-grant-amount-asked")


# -- co-financing ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figure", "cents"),
    [
        ("a.contribution", 9_00),
        ("a.contribution.own", 9_00),
        ("a.missing", 20_00 - 9_00),
        ("b.contribution", 36_00),
        ("b.contribution.in_kind", 7_00),
        ("b.contribution.volunteers", 0),
        ("b.missing", 40_00 - 36_00),
        ("b.cash", 40_00 - 6_00),
        ("total.contribution", 45_00),
        ("total.missing", 60_00 - 45_00),
        ("total.cash", 60_00 - 6_00),
        ("total.contribution.public", 30_00),
    ],
)
def test_the_co_financing_is_traced_to_the_rows_that_were_entered(figure: str, cents: int) -> None:
    call = interreg({"id": "whose", "kind": "own_contribution_level", "level": "partner"})
    node = traced(figure, plan(contributions=LINES), call)
    assert (node.figure, node.cents) == (figure, cents)
    if ".contribution" in figure and "volunteers" not in figure:
        assert sum(one.cents or 0 for one in node.parts) == cents


def test_of_co_financing_that_is_the_actions_one_partner_misses_nothing() -> None:
    call = amif({"id": "whose", "kind": "own_contribution_level", "level": "action"})
    node = traced("a.missing", plan(contributions=LINES), call)
    assert (node.cents, node.message.code) == (None, "trace-asked-of-action")
    assert traced("total.missing", plan(contributions=LINES), call).cents == 30_00 - 45_00


def test_without_a_call_what_is_needed_is_what_a_partner_bears() -> None:
    node = traced("a.missing", plan(contributions=LINES), None)
    assert (node.cents, node.parts[0].figure) == (91_00, "a.bears")


@pytest.mark.parametrize("figure", ["a.contribution@phase:one", "a.contribution.gold", "a.missing.own", "a.cash.own"])
def test_what_is_no_figure_of_the_co_financing_is_refused(figure: str) -> None:
    phases = [{"id": "one", "title": "One"}]
    with pytest.raises(FigureUnknown):
        traced(figure, plan(phases=phases), None)
