"""Amounts beyond what can be computed: refused where an edit would lead there, named where they came from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.errors import AmountTooLarge
from planner.findings import Message
from planner.money import MAX_CENTS
from planner.plan.edits import Edit, SetFields
from planner.plan.model import Plan
from planner.services.budgets import budget_of
from planner.services.cases import Question
from planner.services.cost_lines import Filter, cost_lines
from planner.services.too_large import check_edit, named, place_of_largest
from planner.services.workspace import Workspace, open_workspace
from planner.wording import wording
from tests.builders import common, line, plan_of

LARGE = f"{MAX_CENTS // 100}.00"


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Workspace]:
    store = open_workspace(tmp_path)
    yield store
    store.close()


def plan(cost: str = "100.00", **more: str) -> Plan:
    return plan_of(
        "a", "b", costs=[line({"ids": ["a"]}, cost, id="big", what="Study", **more), line({"ids": ["a"]}, "5.00")]
    )


def entered(**fields: str) -> Edit:
    return Edit(Message("edit-basics", {"count": 1}), (SetFields("costs", "big", dict(fields)),))


def test_an_edit_after_which_nothing_can_be_computed_is_refused_and_names_the_line(kept: Workspace) -> None:
    held = kept.put(plan(), Message("edit-basics", {"count": 1}))
    with pytest.raises(AmountTooLarge) as refused:
        kept.change(held, entered(unit_cost=LARGE, quantity="2"))
    for language, said in (
        ("en", "Check “Study”, the largest with €184,"),
        ("fr", "«\u00a0Study\u00a0», le plus élevé"),
    ):
        assert said in wording(language).error(refused.value)
    assert kept.hold(held.id).plan == held.plan


def test_an_amount_that_can_be_computed_is_saved_however_large(kept: Workspace) -> None:
    held = kept.put(plan(), Message("edit-basics", {"count": 1}))
    assert kept.change(held, entered(unit_cost="5000000000.00")).plan.costs[0].unit_cost == 500_000_000_000


def test_a_line_of_everybody_counts_for_all_whom_the_slider_can_add() -> None:
    more = {"standard_partner": {"name": "Another"}}
    before = plan_of("a", costs=[line({"all": True}, "1.00", id="big", what="Study")], **more)
    after = plan_of("a", costs=[line({"all": True}, f"{MAX_CENTS // 3000}.00", id="big", what="Study")], **more)
    assert budget_of(after, Question()).sums.total
    with pytest.raises(AmountTooLarge):
        check_edit(before, after)


def test_what_a_scenario_sets_counts_too() -> None:
    more = {"id": "dear", "title": "Dear", "set": {"costs.big.unit_cost": LARGE, "costs.big.quantity": "3"}}
    after = plan_of("a", costs=[line({"ids": ["a"]}, "1.00", id="big", what="Study")], scenarios=[more])
    with pytest.raises(AmountTooLarge):
        check_edit(plan(), after)


def test_a_plan_that_could_not_be_computed_before_may_be_mended_step_by_step() -> None:
    check_edit(plan(LARGE, quantity="9"), plan(LARGE, quantity="8"))


def test_the_lines_of_a_plan_that_cannot_be_computed_are_shown_without_amounts() -> None:
    shown = cost_lines(plan(LARGE, quantity="9"), Filter(line="big"), wording("en"))
    assert shown.grid.ids == ("big",)
    assert isinstance(shown.trouble, AmountTooLarge)


def test_the_largest_item_can_be_a_common_cost() -> None:
    one = plan_of("a", common_costs=[common("fee", "90000.00")], costs=[line({"ids": ["a"]}, "5.00")])
    place = place_of_largest(one)
    assert place is not None
    assert place.page == "common"
    assert "“Fee”" in wording("en").error(named(AmountTooLarge(cents=1, maximum=1), one))


def test_without_any_amount_nothing_is_named() -> None:
    error = AmountTooLarge(cents=1, maximum=1)
    assert named(error, plan_of("a")) is error
    assert place_of_largest(plan_of("a")) is None
