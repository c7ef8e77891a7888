"""The list of scenarios, and edits of one: who joins, who is left out, what it assumes, values that it sets."""

from __future__ import annotations

from typing import Any

import pytest

from planner.findings import Status
from planner.plan.edits import Edit, edited
from planner.plan.model import Plan, Scenario
from planner.plan.reading import parse_plan, plan_data
from planner.plan.scenarios import situation
from planner.services.budgets import budget_of
from planner.services.cases import Question
from planner.services.plans import open_example
from planner.services.scenario_list import (
    OwnScenario,
    own_scenario,
    scenario_added,
    scenario_changed,
    scenario_copied,
    scenario_gone,
    scenario_made_default,
    scenario_rows,
    scenario_titles,
)
from planner.services.scenario_values import SETTABLE, current, items_of, set_values, value_let_go, value_set
from planner.services.studio import look
from planner.wording import wording
from tests.builders import common, line, partner, plan_of

EN = wording("en", is_strict=True)


def after(plan: Plan, edit: Edit | None) -> Plan:
    assert edit is not None
    changed, defects = edited(plan, edit)
    assert changed is not None, defects
    return changed


def own(plan: Plan, name: str) -> OwnScenario:
    found = own_scenario(plan, name, EN)
    assert found is not None
    return found


def scenario(plan: Plan, name: str) -> Scenario:
    return own(plan, name).scenario


@pytest.mark.parametrize("name", ["regin", "mipex-reg"])
def test_the_list_says_what_the_budget_page_says(name: str) -> None:
    plan = open_example(name)
    rows = scenario_rows(plan, EN)
    assert [one.id for one in rows] == list(plan.scenario_ids)
    for row in rows:
        budget = budget_of(plan, Question(scenario=row.id))
        assert (row.total, row.unassigned) == (budget.sums.total, budget.sums.unassigned)
        assert row.partners == len(budget.partners)
        if row.is_borne:
            seen = look(plan, Question(scenario=row.id), EN)
            assert (row.bears, row.eligible) == (seen.row.mean_bears, seen.row.eligible)
        else:
            assert row.bears is None


def test_the_default_is_marked_and_what_each_is_built_on_is_named() -> None:
    rows = {one.id: one for one in scenario_rows(open_example("mipex-reg"), EN)}
    assert [one.id for one in rows.values() if one.is_default] == ["eight-regions"]
    assert rows["spoken-figures"].base == "Eight regions, for the simulation"
    assert rows["eight-regions"].base == "Confirmed partners only"
    assert rows["all"].base is None
    assert rows["confirmed"].eligible is Status.NOT_MET


PLAN = plan_of(
    "city",
    "port",
    partner("town", commitment="candidate"),
    partner("gone", commitment="withdrawn"),
    costs=[line({"all": True}, "100.00", id="work", what="Work"), line(["city"], "7.00", id="trip", what="Trip")],
    common_costs=[common("study", "30.00"), common("film", "unknown")],
    scenarios=[
        {"id": "more", "title": "More", "include": ["town", "city"], "assumes": ["The town comes."]},
        {"id": "less", "base": "more", "exclude": ["port"], "set": {"costs.work.unit_cost": "120.00"}},
        {"id": "tagged", "base": "all", "exclude": {"country": "SE", "not": ["city"]}},
    ],
)


def test_only_those_can_join_who_are_not_in_it_and_have_not_withdrawn() -> None:
    more = own(PLAN, "more")
    assert more.can_join == {"town": "Town"}
    assert more.joins == ("town",)
    assert set(more.can_leave) == {"city", "port"}
    less = own(PLAN, "less")
    assert (less.leaves, set(less.can_leave)) == (("port",), {"city", "port", "town"})
    assert own_scenario(PLAN, "confirmed", EN) is None


def test_who_joins_and_leaves_is_chosen_by_name() -> None:
    nobody = after(PLAN, scenario_changed(own(PLAN, "more"), "include", []))
    # The city is in the base anyway: that the file names it too is kept.
    include = scenario(nobody, "more").include
    assert include is not None
    assert include.ids == ("city",)
    left = after(PLAN, scenario_changed(own(PLAN, "more"), "exclude", ["city"]))
    assert situation(left, "more").members == ("port", "town")
    whole = after(left, scenario_changed(own(left, "more"), "exclude", []))
    assert scenario(whole, "more").exclude is None


def test_a_selector_that_nobody_changed_stays_as_it_was_written() -> None:
    tagged = own(PLAN, "tagged")
    assert set(tagged.leaves) == {"port", "town"}
    assert scenario_changed(tagged, "exclude", ["town", "port"]) is None
    named = after(PLAN, scenario_changed(tagged, "exclude", ["town"]))
    assert situation(named, "tagged").members == ("city", "port")


def test_a_scenario_cannot_be_built_on_itself_or_on_what_is_built_on_it() -> None:
    assert set(own(PLAN, "more").bases) == {"tagged", "confirmed", "all"}
    assert set(own(PLAN, "less").bases) == {"more", "tagged", "confirmed", "all"}


def test_sentences_stand_one_in_a_line() -> None:
    changed = after(PLAN, scenario_changed(own(PLAN, "more"), "assumes", " One. \n\n Two.\n"))
    assert scenario(changed, "more").assumes == ("One.", "Two.")
    assert scenario_changed(own(PLAN, "more"), "assumes", "The town comes.\n") is None
    assert scenario_changed(own(PLAN, "more"), "title", "More") is None
    assert scenario(after(PLAN, scenario_changed(own(PLAN, "less"), "base", "all")), "less").base == "all"


def test_a_new_scenario_has_a_name_of_its_own() -> None:
    names = []
    plan = PLAN
    for title in ("All", "Total", "More", "Région Nord", "もっと"):
        name, edit = scenario_added(plan, title, "confirmed")
        names.append(name)
        plan = after(plan, edit)
    assert names == ["all-2", "total-2", "more-2", "region-nord", "scenario"]
    assert scenario_titles(plan, EN)["all-2"] == "All"


def test_a_copy_computes_the_same() -> None:
    plan = open_example("regin")
    for source in ("funded", "all"):
        name, edit = scenario_copied(plan, source, "Again")
        copied = after(plan, edit)
        assert budget_of(copied, Question(scenario=name)).sums == budget_of(plan, Question(scenario=source)).sums


def test_the_default_can_be_changed_and_goes_with_its_scenario() -> None:
    chosen = after(PLAN, scenario_made_default(PLAN, "less", EN))
    assert chosen.default_scenario == "less"
    assert after(chosen, scenario_gone(chosen, "less")).default_scenario == "more"
    assert after(chosen, scenario_made_default(chosen, "confirmed", EN)).default_scenario == "confirmed"
    assert scenario_gone(PLAN, "all") is None


# -- values ----------------------------------------------------------------------------------------


def test_what_a_scenario_sets_is_said_in_words_beside_what_it_would_be() -> None:
    (value,) = set_values(PLAN, scenario(PLAN, "less"), EN)
    assert (value.what, value.field) == ("Cost lines: Work", "Unit cost")
    assert (value.before, value.after) == ("€100.00", "€120.00")
    plan = open_example("mipex-reg")
    told = {one.place: one for one in set_values(plan, scenario(plan, "spoken-figures"), EN)}
    amount = told["common_costs.common-work-1.amount"]
    assert (amount.before, amount.after) == ("€11,350.00", "€24,000.00")
    included = told["common_costs.common-work-2.included"]
    assert (included.before, included.after) == ("yes", "no")


def test_every_value_of_the_worked_cases_has_words() -> None:
    for name in ("regin", "mipex-reg"):
        plan = open_example(name)
        for language in ("en", "fr"):
            for one in plan.scenarios:
                for value in set_values(plan, one, wording(language, is_strict=True)):
                    assert value.what, value
                    assert value.before != value.after, value
                    assert "Selector" not in value.after + value.before
                    assert "values=" not in value.after + value.before


@pytest.mark.parametrize(
    ("place", "cell", "field", "expected"),
    [
        ("costs.work.unit_cost", 8000.1, "unit_cost", 800010),
        ("costs.work.quantity", 2.0, "quantity", 200),
        ("common_costs.study.included", False, "included", False),
        ("common_costs.study.amount", 12.0, "amount", (1200,)),
        ("common_costs.study.amount", None, "amount", ()),
    ],
)
def test_a_value_is_set_in_the_scenario_alone_and_let_go_again(
    place: str, cell: Any, field: str, expected: Any
) -> None:
    name, item, _ = place.split(".")
    changed = after(PLAN, value_set(scenario(PLAN, "more"), place, cell))
    found = next(one for one in getattr(situation(changed, "more").plan, name) if one.id == item)
    value = getattr(found, field)
    assert getattr(value, "values", value) == expected
    assert getattr(changed, name) == getattr(PLAN, name)
    # As a file would hold it.
    assert parse_plan(plan_data(changed))[0] == changed
    assert all(isinstance(one, str) for one in scenario(changed, "more").set.values())
    assert after(changed, value_let_go(scenario(changed, "more"), place)) == PLAN


def test_a_cost_line_needs_a_number() -> None:
    assert value_set(scenario(PLAN, "more"), "costs.work.unit_cost", None) is None


def test_items_are_those_that_the_scenario_sees_with_whom_they_are_for() -> None:
    assert items_of(PLAN, "less", "costs") == {"Work": "work", "Trip · City": "trip"}
    assert current(PLAN, "less", "costs.work.unit_cost", EN) == "€120.00"
    assert current(PLAN, "less", "common_costs.film.amount", EN) == "to be verified"
    for name, fields in SETTABLE.items():
        for field in fields:
            item = next(iter(items_of(PLAN, "more", name).values()))
            assert current(PLAN, "more", f"{name}.{item}.{field}", EN)
