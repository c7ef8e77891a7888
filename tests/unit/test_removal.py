"""Removing: whatever goes from the worked cases, what is left is a plan, and undo brings everything back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.findings import Message
from planner.plan.edits import Edit, Replace, SetFields, edited
from planner.plan.model import Plan
from planner.plan.reading import plan_data
from planner.plan.removal import (
    partners_removed,
    phase_removed,
    scenario_removed,
    work_package_removed,
)
from planner.services.plans import open_example
from planner.services.workspace import Workspace
from planner.store.sqlite import open_store
from tests.builders import common, line, partner, plan_of

CASES = ("mipex-reg", "regin")


@cache
def case(name: str) -> Plan:
    return open_example(name)


def removals(plan: Plan) -> Iterator[tuple[str, Edit]]:
    """Yield every single removal that is allowed, with what goes."""
    for one in plan.partners:
        edit, _ = partners_removed(plan, [one.id])
        if edit is not None:
            yield one.id, edit
    yield from ((one.id, work_package_removed(plan, one.id)) for one in plan.work_packages)
    yield from ((one.id, phase_removed(plan, one.id)) for one in plan.phases)
    yield from ((one.id, scenario_removed(plan, one.id)) for one in plan.scenarios)


def left(plan: Plan, edit: Edit | None) -> Plan:
    assert edit is not None
    changed, findings = edited(plan, edit)
    assert changed is not None, findings
    return changed


def words_in(data: Any) -> Iterator[str]:
    """Yield every text that stands alone in data: ids among them."""
    if isinstance(data, dict):
        for name, one in data.items():
            yield from name.split(".")
            yield from words_in(one)
    elif isinstance(data, list):
        for one in data:
            yield from words_in(one)
    else:
        yield str(data)


# -- the worked cases ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CASES)
def test_whatever_goes_what_is_left_is_a_plan_that_names_it_nowhere(name: str) -> None:
    plan = case(name)
    seen = 0
    for gone, edit in removals(plan):
        # The register names none of what can go; one of its results is called as a scenario of REGIN is: funded.
        data = {key: one for key, one in plan_data(left(plan, edit)).items() if key != "proposals"}
        assert gone not in set(words_in(data)), gone
        seen += 1
    assert seen > 10


@pytest.mark.parametrize("name", CASES)
def test_a_removal_says_field_by_field_what_it_changes_so_that_it_can_be_made_on_a_newer_plan(name: str) -> None:
    for _, edit in removals(case(name)):
        assert not [one for one in edit.steps if isinstance(one, Replace) and one.list != "choices"]


@pytest.mark.parametrize("name", CASES)
def test_undo_brings_back_everything_that_went(name: str, tmp_path: Path) -> None:
    clock = datetime(2026, 11, 22, tzinfo=UTC)
    place = Workspace(open_store(tmp_path), author="test", clock=lambda: clock)
    held = place.put(case(name), Message("plan-imported", {"file": "test"}))
    before = plan_data(held.plan)
    for gone, edit in removals(case(name)):
        changed = place.change(held, edit)
        assert plan_data(changed.plan) != before
        held = place.undo(changed)
        assert plan_data(held.plan) == before, gone
    place.close()


@pytest.mark.parametrize("name", CASES)
def test_what_stands_in_the_way_is_said_and_nothing_is_edited(name: str) -> None:
    plan = case(name)
    payers = {one.incurred_by for one in plan.common_costs} & {one.id for one in plan.partners}
    for one in plan.partners:
        edit, obstacles = partners_removed(plan, [one.id])
        assert (edit is None) == bool(obstacles)
        if one.id in payers:
            assert {each.code for each in obstacles} == {"partner-still-needed"}
            assert all(each.where[0] == "common_costs" for each in obstacles)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_several_partners_go_as_they_would_one_by_one(data: st.DataObject) -> None:
    plan = case(data.draw(st.sampled_from(CASES)))
    ids = data.draw(st.lists(st.sampled_from([one.id for one in plan.partners]), unique=True, max_size=6))
    edit, obstacles = partners_removed(plan, ids)
    if edit is None:
        assert obstacles
        return
    together = left(plan, edit)
    for one in ids:
        single, still = partners_removed(plan, [one])
        assert single is not None, still
        plan = left(plan, single)
    assert plan_data(together)["partners"] == plan_data(plan)["partners"]
    assert {one.id for one in together.costs} == {one.id for one in plan.costs}


# -- partners --------------------------------------------------------------------------------------


def test_only_its_own_lines_go_and_the_message_counts_them() -> None:
    costs = [
        line("a", "1.00", id="alone"),
        line(["a", "b"], "1.00", id="both"),
        line({"all": True}, "1.00", id="every"),
    ]
    plan = plan_of("a", "b", costs=costs)
    edit, _ = partners_removed(plan, ["a"])
    assert edit is not None
    assert edit.message.parameters["count"] == 1
    assert {one.id: one.partners.ids for one in left(plan, edit).costs} == {"both": ("b",), "every": None}


def test_a_line_of_partners_who_all_go_goes_with_them() -> None:
    plan = plan_of("a", "b", "c", costs=[line(["a", "b"], "1.00", id="both")])
    edit, _ = partners_removed(plan, ["a", "b"])
    assert edit is not None
    assert (edit.message.code, edit.message.parameters["count"]) == ("edit-partners-removed", 1)
    assert left(plan, edit).costs == ()


def test_who_alone_shares_a_common_cost_is_in_the_way() -> None:
    plan = plan_of("a", "b", "c", common_costs=[common("study", "9.00", shared_by=["a", "b"])])
    assert partners_removed(plan, ["a"])[0] is not None
    edit, obstacles = partners_removed(plan, ["a", "b"])
    assert edit is None
    assert [one.code for one in obstacles] == ["partner-shares-alone"]


SPECIAL = {"kind": "special", "amounts": {"a": "5"}}


@pytest.mark.parametrize(
    "key",
    [
        SPECIAL,
        {"kind": "one", "partner": "a"},
        {"kind": "bounds", "cap": "9", "of": {**SPECIAL, "rest_of": "everybody"}},
    ],
)
def test_who_is_named_in_a_key_is_in_the_way(key: Any) -> None:
    plan = plan_of("a", "b", common_costs=[common("study", "9.00", key=key)])
    edit, obstacles = partners_removed(plan, ["a"])
    assert edit is None
    assert [(one.code, one.where) for one in obstacles] == [("partner-in-key", ("common_costs", 0))]
    assert left(plan, partners_removed(plan, ["b"])[0]).common_costs[0].key == plan.common_costs[0].key


def test_a_scenario_does_not_set_a_key_that_names_who_has_gone() -> None:
    blend = {"kind": "blend", "parts": [{"weight_percent": "100", "key": SPECIAL}]}
    told = {"common_costs.study.key": blend, "common_costs.other.key": {"kind": "indicator", "indicator": "staff"}}
    commons = [common("study", "9.00"), common("other", "9.00")]
    plan = plan_of("a", "b", common_costs=commons, scenarios=[{"id": "more", "set": told}])
    assert list(left(plan, partners_removed(plan, ["a"])[0]).scenarios[0].set) == ["common_costs.other.key"]


def test_an_affiliated_entity_whose_beneficiary_goes_is_a_partner() -> None:
    hospital = partner("hospital", role="affiliated", affiliated_to="city")
    other = partner("other", role="affiliated", affiliated_to="city")
    plan = plan_of("city", hospital, scenarios=[{"id": "more", "add": [other]}])
    changed = left(plan, partners_removed(plan, ["city"])[0])
    assert [(one.id, str(one.role)) for one in changed.partners] == [("hospital", "partner")]
    assert str(changed.scenarios[0].add[0].role) == "partner"


def test_scenarios_do_not_set_what_has_gone_or_name_who_has_gone() -> None:
    told = {
        "partners.a.commitment": "confirmed",
        "costs.alone.unit_cost": "2.00",
        "costs.both.partners": ["a", "b"],
        "common_costs.study.incurred_by": "a",
        "common_costs.study.amount": "5.00",
    }
    plan = plan_of(
        *("a", "b"),
        costs=[line("a", "1.00", id="alone"), line(["b"], "1.00", id="both")],
        common_costs=[common("study", "9.00")],
        scenarios=[{"id": "more", "include": ["a"], "exclude": {"ids": ["a", "b"]}, "set": told}],
    )
    scenario = left(plan, partners_removed(plan, ["a"])[0]).scenarios[0]
    assert scenario.include is None
    assert scenario.exclude is not None
    assert scenario.exclude.ids == ("b",)
    assert scenario.set == {"costs.both.partners": {"ids": ["b"]}, "common_costs.study.amount": "5.00"}


def test_everybody_but_one_who_goes_is_everybody() -> None:
    plan = plan_of("a", "b", vary={"not": "a"}, costs=[line({"not": "a"}, "1.00", id="rest")])
    changed = left(plan, partners_removed(plan, ["a"])[0])
    assert changed.vary.all
    assert changed.costs[0].partners.all


def test_work_is_led_by_nobody_and_actions_do_not_wait_for_what_has_gone() -> None:
    plan = plan_of(
        *("a", "b"),
        work_packages=[
            {
                "id": "wp",
                "title": "W",
                "lead": "a",
                "tasks": [{"id": "t", "title": "T", "partners": "a"}],
                "deliverables": [{"id": "d", "title": "D", "responsible": "a"}],
            }
        ],
        actions=[
            {"id": "sign", "owner": "a", "what": "Sign"},
            {"id": "send", "owner": "b", "what": "Send", "needs": ["sign"]},
        ],
        split={"method": "rest_to", "rest_to": "a"},
    )
    changed = left(plan, partners_removed(plan, ["a"])[0])
    package = changed.work_packages[0]
    assert (package.lead, package.tasks, package.deliverables[0].responsible) == (None, (), None)
    assert [(one.id, one.needs) for one in changed.actions] == [("send", ())]
    assert changed.split.rest_to is None


def test_what_somebody_else_changed_meanwhile_stays() -> None:
    plan = plan_of("a", "b", costs=[line(["a", "b"], "1.00", id="both")])
    edit, _ = partners_removed(plan, ["a"])
    newer = left(plan, Edit(Message("edit-cells"), (SetFields("costs", "both", {"unit_cost": "7.00"}),)))
    assert left(newer, edit).costs[0].unit_cost == 700


# -- places ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("field", "remove"), [("work_package", work_package_removed), ("phase", phase_removed)])
def test_costs_stay_without_the_place_that_goes_in_scenarios_too(field: str, remove: Any) -> None:
    plan = plan_of(
        "a",
        work_packages=[{"id": "place", "title": "W"}] if field == "work_package" else [],
        phases=[{"id": "place", "title": "P"}] if field == "phase" else [],
        costs=[line("a", "1.00", id="one", **{field: "place"}), line("a", "1.00", id="two")],
        common_costs=[common("study", "9.00", **{field: "place"})],
        scenarios=[{"id": "other", "set": {f"costs.two.{field}": "place", "costs.two.unit_cost": "3.00"}}],
    )
    changed = left(plan, remove(plan, "place"))
    assert [getattr(one, field) for one in (*changed.costs, *changed.common_costs)] == [None, None, None]
    assert changed.scenarios[0].set == {"costs.two.unit_cost": "3.00"}


def test_scenarios_built_on_one_that_goes_are_built_on_what_it_was_built_on() -> None:
    scenarios = [{"id": "first", "base": "all"}, {"id": "second", "base": "first"}]
    plan = plan_of("a", scenarios=scenarios, default_scenario="first")
    changed = left(plan, scenario_removed(plan, "first"))
    assert [(one.id, one.base) for one in changed.scenarios] == [("second", "all")]
    assert changed.default_scenario == "all"
