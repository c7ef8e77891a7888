"""The grid of planned effort, its edits, and the report of effort on the command line."""

from __future__ import annotations

from planner.plan.edits import Add, Remove, SetFields
from planner.services.budgets import budget_json, budget_of
from planner.services.cases import Question
from planner.services.effort import APART, MONTHS, TOTAL, Report, effort, measures
from planner.services.effort_targets import target_grid
from planner.wording import wording
from tests.unit.test_calculations import line
from tests.unit.test_effort_figures import planned, staff

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)


def test_a_cell_is_one_target_and_an_emptied_one_takes_it_away() -> None:
    plan = planned(targets=[("a", "wp-1", "2"), ("a", "wp-2", "1"), ("a", "wp-2", "0.5")])
    shown = target_grid(plan, FR)
    assert shown.ids == ("a", "b", "c")
    assert [str(one).strip() for one in shown.frame.loc[0, ["wp-1", "wp-2"]]] == ["2,00", "1,50"]
    edit = shown.edit({0: {"wp-1": "2,5", "wp-2": None}, 1: {"wp-1": "3"}})
    assert edit is not None
    changed, removed, added = edit.steps
    assert changed == SetFields("effort_targets", "effort-1", {"person_months": "2.5"})
    assert removed == Remove("effort_targets", ("effort-2", "effort-3"))
    assert isinstance(added, Add)
    assert {**added.items[0], "id": ""} == {"id": "", "partner": "b", "work_package": "wp-1", "person_months": "3"}
    assert shown.edit({0: {"wp-1": "2"}}) is None
    assert shown.shows(edit, {0: {"wp-1": "2,5"}}), "typing in a matrix keeps its place"


def test_several_targets_of_a_cell_become_the_one_that_is_typed() -> None:
    plan = planned(targets=[("a", "wp-2", "1"), ("a", "wp-2", "0.5")])
    edit = target_grid(plan, EN).edit({0: {"wp-2": "7"}})
    assert edit is not None
    assert edit.steps == (
        SetFields("effort_targets", "effort-1", {"person_months": "7"}),
        Remove("effort_targets", ("effort-2",)),
    )


def test_units_of_months_are_one_measure_and_others_stay_beside_it() -> None:
    plan = planned(staff("1", "PM"), staff("1", "person-month"), staff("1", "day"))
    assert measures(plan, EN) == {MONTHS: "Person-months", "day": "day", "": "Euro, all costs"}
    assert MONTHS not in measures(planned(staff("1", "day")), EN)


def test_a_difference_counts_only_where_something_is_wanted() -> None:
    plan = planned(staff("4", "month"), staff("2", "month", where="wp-2"), targets=[("a", "wp-1", "5")])
    seen = effort(plan, MONTHS, EN, report=Report(APART))
    assert (seen.cells["a", "wp-1"], seen.cells["a", "wp-2"], seen.cells[TOTAL, TOTAL]) == (-100, 0, -100)
    assert seen.rounding == {}


def test_the_budget_of_the_command_line_carries_the_effort() -> None:
    plan = planned(
        staff("4.5", "month"),
        staff("40", "day", who="b"),
        {**line("days_of_year"), "work_package": "wp-2"},
        targets=[("a", "wp-1", "5")],
    )
    said = budget_json(budget_of(plan, Question()), EN)["effort"]
    assert [said[one] for one in ("unit", "lines", "target")] == ["person_months", "13.43", "5"]
    assert said["lines_not_counted"] == 1
    assert said["partners"][0] == {
        "id": "a",
        "work_packages": {
            "wp-1": {"lines": "4.5", "target": "5", "difference": "-0.5"},
            "wp-2": {"lines": "8.93", "target": None, "difference": None},
        },
        "lines": "13.43",
        "target": "5",
    }
    assert "effort" not in budget_json(budget_of(planned(staff("40", "day")), Question()), EN)
