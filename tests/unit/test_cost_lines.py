"""Cost lines as their page shows and changes them; amounts are the engine's."""

from __future__ import annotations

import pytest

from planner.plan.edits import edited
from planner.plan.model import Plan
from planner.services.budgets import budget_of
from planner.services.cases import Question
from planner.services.cost_lines import Filter, cost_lines, lines_added, lines_removed, new_id, new_lines
from planner.services.plans import open_example
from planner.wording import LANGUAGES, wording
from tests.builders import plan_of

EN = wording("en", is_strict=True)


@pytest.fixture
def plan() -> Plan:
    return open_example("regin")


def test_all_lines_sum_to_what_everybody_together_enters(plan: Plan) -> None:
    own = plan.model_copy(update={"call": None, "common_costs": (), "scenarios": ()})
    own = own.model_copy(update={"default_scenario": "all", "thresholds": ()})
    assert cost_lines(own, Filter(), EN).all_cents == budget_of(own, Question(scenario="all")).sums.total


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_stands_in_the_grid_with_its_amount(plan: Plan, language: str) -> None:
    words = wording(language, is_strict=True)
    shown = cost_lines(plan, Filter(), words)
    assert shown.grid.ids == tuple(one.id for one in plan.costs)
    for line, amount in zip(plan.costs, shown.grid.frame["amount"], strict=True):
        assert line.quantity * (line.unit_cost or 0) % 100 == 0
        assert amount == words.number(line.quantity * (line.unit_cost or 0) // 100)


def test_a_filter_leaves_what_fits_everything(plan: Plan) -> None:
    shown = cost_lines(plan, Filter(partner="azores", category="travel_and_accommodation"), EN)
    lines = {one.id: one for one in plan.costs}
    azores = next(one for one in plan.partners if one.id == "azores")
    assert shown.grid.ids
    for one in shown.grid.ids:
        assert lines[one].category == "travel_and_accommodation"
        assert lines[one].partners.takes(azores)
    assert shown.cents is not None
    assert shown.all_cents is not None
    assert shown.cents < shown.all_cents
    first = plan.costs[0]
    assert cost_lines(plan, Filter(text=first.what[:12].upper()), EN).grid.ids[0] == first.id
    assert cost_lines(plan, Filter(line=first.id, category="equipment"), EN).grid.ids == (first.id,)
    assert cost_lines(plan, Filter(partner="nobody"), EN).grid.ids == ()


def test_new_lines_are_as_the_filter_has_them_and_can_be_saved(plan: Plan) -> None:
    package = plan.work_packages[0].id
    edit = new_lines(plan, Filter(partner="murcia", category="equipment", work_package=package), 3)
    after, findings = edited(plan, edit)
    assert findings == []
    assert after is not None
    added = after.costs[-3:]
    assert len({one.id for one in after.costs}) == len(plan.costs) + 3
    assert {(one.partners.ids, str(one.category), one.work_package, one.unit_cost) for one in added} == {
        (("murcia",), "equipment", package, 0)
    }


def test_lines_removed_are_those_and_no_others(plan: Plan) -> None:
    ids = [one.id for one in plan.costs]
    after, _ = edited(plan, lines_removed(plan, ids[1:3]))
    assert after is not None
    assert [one.id for one in after.costs] == [ids[0], *ids[3:]]


def test_an_id_given_once_does_not_come_again() -> None:
    names: set[str] = set()
    for _ in range(300):
        name = new_id("cost", names)
        assert name not in names
        names.add(name)


def test_a_plan_without_partners_has_lines_for_everybody() -> None:
    after, findings = edited(plan_of(), lines_added(plan_of(), [{"category": "staff", "unit_cost": "5.00"}]))
    assert after is None
    assert [one.code for one in findings] == ["missing-key"]
    after, _ = edited(plan_of(), new_lines(plan_of(), Filter(), 1))
    assert after is not None
    assert after.costs[0].partners.all


def test_what_a_scenario_sets_in_a_removed_line_goes_with_it(plan: Plan) -> None:
    ids = [one.id for one in plan.costs]
    wanted = {f"costs.{ids[0]}.unit_cost": "1.00", f"costs.{ids[1]}.unit_cost": "2.00"}
    first = plan.scenarios[0]
    set_ = plan.model_copy(update={"scenarios": (first.model_copy(update={"set": wanted}), *plan.scenarios[1:])})
    after, findings = edited(set_, lines_removed(set_, ids[:1]))
    assert findings == []
    assert after is not None
    assert after.scenarios[0].set == {f"costs.{ids[1]}.unit_cost": "2.00"}
