"""The matrix of effort: quantities by unit, amounts by work package; its totals are the engine's to the cent."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.plan.model import ALL, Plan
from planner.services.budgets import budget_of
from planner.services.cases import Question
from planner.services.effort import EURO, NOWHERE, TOTAL, UNASSIGNED, Effort, effort, effort_table, units
from planner.services.plans import open_example
from planner.wording import wording
from tests.builders import common, line, partner, plan_of

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
PACKAGES = [{"id": "wp-1", "title": "One"}, {"id": "wp-2", "title": "Two"}]
PLACES = [{"work_package": "wp-1"}, {"work_package": "wp-2"}, {"phase": "p"}, {}]


def staffed(*costs: dict[str, object], **more: object) -> Plan:
    partners: list[str | dict[str, Any]] = ["a", "b", partner("c", commitment="candidate")]
    return plan_of(*partners, work_packages=PACKAGES, phases=[{"id": "p", "title": "P"}], costs=list(costs), **more)


def assert_closes(seen: Effort) -> None:
    """Fail unless every row and column adds up, where nothing is unknown."""
    rows, columns = list(seen.partners), list(seen.packages)
    for row in (*rows, TOTAL):
        cells = [seen.cells.get((row, column), 0) for column in columns]
        if None not in cells:
            assert sum(one or 0 for one in cells) == seen.cells.get((row, TOTAL), 0)
    for column in (*columns, TOTAL):
        cells = [seen.cells.get((row, column), 0) for row in rows]
        if None not in cells:
            assert sum(one or 0 for one in cells) == seen.cells.get((TOTAL, column), 0)


# -- quantities ------------------------------------------------------------------------------------


def test_units_are_those_of_staff_lines_and_the_most_frequent_comes_first() -> None:
    plan = staffed(
        line({"all": True}, "1", unit="hour"),
        line({"all": True}, "1", unit="Person-month"),
        line({"all": True}, "1", unit="person month"),
        line({"all": True}, "1", "travel_and_accommodation", unit="journey"),
        line({"all": True}, "1"),
    )
    assert units(plan) == {"person month": "Person-month", "hour": "hour"}
    assert effort(plan, "hour", EN).without_unit == 1


def test_each_partner_who_has_a_line_has_its_quantity() -> None:
    plan = staffed(
        line({"all": True}, "4000", unit="day", quantity="6.25", work_package="wp-1"),
        line({"ids": ["a"]}, "4000", unit="day", quantity="3", phase="p", confidential=True),
        line({"ids": ["a"]}, "4000", unit="hour", quantity="7", work_package="wp-2"),
    )
    seen = effort(plan, "day", EN)
    assert {place: cell for place, cell in seen.cells.items() if TOTAL not in place} == {
        ("a", "wp-1"): 625,
        ("b", "wp-1"): 625,
        ("c", "wp-1"): 625,
        ("a", NOWHERE): 300,
    }
    assert (seen.total, list(seen.packages.values())) == (2175, ["One", "Two", "No work package"])
    assert_closes(seen)


def test_a_scenario_counts_those_who_take_part_in_it() -> None:
    plan = staffed(line({"all": True}, "4000", unit="day", quantity="2"))
    assert list(effort(plan, "day", EN).partners) == ["a", "b", "c"]
    assert (effort(plan, "day", EN).total, effort(plan, "day", EN, scenario="confirmed").total) == (600, 400)


def test_the_column_of_what_lies_nowhere_is_there_only_where_it_is_needed() -> None:
    assert NOWHERE not in effort(staffed(line({"all": True}, "1", unit="day", work_package="wp-1")), "day", EN).packages


def test_whole_quantities_are_shown_whole_and_others_with_decimals() -> None:
    whole = staffed(line({"ids": ["a"]}, "1", unit="day", quantity="1200", work_package="wp-1"))
    _, shown = effort_table(effort(whole, "day", FR), FR)
    assert shown["in.wp-1"] == ["1\u202f200", "–", "–", "1\u202f200"]
    parts = staffed(line({"ids": ["a"]}, "1", unit="day", quantity="0.5", work_package="wp-1"))
    frame, shown = effort_table(effort(parts, "day", EN), EN)
    assert (shown["in.wp-1"], str(frame["in.total"].iloc[-1])) == (["0.50", "–", "–", "0.50"], "0.50")


# -- amounts ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("scenario", ["january-all", "january-confirmed", "funded", ALL])
def test_the_amounts_of_a_worked_case_are_those_of_its_budget(scenario: str) -> None:
    plan = open_example("regin")
    seen = effort(plan, EURO, EN, scenario=scenario)
    budget = budget_of(plan, Question(scenario=scenario))
    assert seen.total == budget.sums.total
    assert {one.partner.id: one.total for one in budget.partners} == {
        name: seen.cells[name, TOTAL] for name in seen.partners
    }
    assert {one.id: one.total for one in budget.work_packages} == {
        name: seen.cells[TOTAL, name] for name in seen.packages
    }
    assert_closes(seen)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(PLACES),
            st.integers(0, 999_999),
            st.sampled_from(["staff", "equipment"]),
            st.sampled_from([{"all": True}, {"ids": ["a"]}, {"ids": ["c"]}]),
        ),
        max_size=6,
    ),
    st.sampled_from(PLACES),
    st.integers(0, 999_999),
)
def test_rows_and_columns_close_with_the_budget_to_the_cent(
    drawn: list[tuple[dict[str, str], int, str, dict[str, object]]], place: dict[str, str], shared: int
) -> None:
    lines = [line(whom, f"{cents / 100:.2f}", what, unit="day", **at) for at, cents, what, whom in drawn]
    amount = f"{shared // 100}.{shared % 100:02d}"
    plan = staffed(*lines, common_costs=[common("study", amount, **place)], call="interreg/euro-med/4/transfer")
    for scenario in (ALL, "confirmed"):
        seen = effort(plan, EURO, EN, scenario=scenario)
        budget = budget_of(plan, Question(scenario=scenario))
        assert seen.total == budget.sums.total
        assert {one.partner.id: one.total for one in budget.partners}.items() <= {
            name: seen.cells[name, TOTAL] for name in seen.partners
        }.items()
        assert_closes(seen)
        assert_closes(effort(plan, "day", EN, scenario=scenario))


def test_a_common_cost_that_nobody_pays_has_a_row_of_its_own() -> None:
    shared = common("study", "100.00", work_package="wp-1", shared_by={"ids": ["c"]})
    plan = staffed(line({"ids": ["a"]}, "10.00", work_package="wp-1"), common_costs=[shared])
    seen = effort(plan, EURO, EN, scenario="confirmed")
    assert list(seen.partners.values())[-1] == "Without a payer"
    assert (seen.cells[UNASSIGNED, "wp-1"], seen.total) == (10_000, 11_000)
    assert_closes(seen)


def test_what_is_unknown_is_to_be_verified_and_never_a_zero() -> None:
    shared = common("study", "unknown", work_package="wp-1")
    plan = staffed(line({"ids": ["a"]}, "10.00", work_package="wp-2"), common_costs=[shared])
    seen = effort(plan, EURO, EN)
    assert (seen.cells["a", "wp-1"], seen.cells["a", "wp-2"], seen.total) == (None, 1_000, None)
    _, shown = effort_table(seen, EN)
    assert shown["in.wp-1"] == ["to be verified"] * 4


def test_a_plan_without_costs_has_an_empty_matrix() -> None:
    seen = effort(plan_of("a", work_packages=PACKAGES), EURO, EN)
    assert (seen.total, list(seen.packages)) == (0, ["wp-1", "wp-2"])
