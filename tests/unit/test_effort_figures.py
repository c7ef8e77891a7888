"""Person-months: what lines come to, what the plan wants, whole numbers, and the finding where the two differ."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from planner.engine.compile import compile_plan
from planner.engine.effort import effort_figures, measure_of, person_months, whole_numbers
from planner.findings import Hundredths
from planner.plan.edits import edited
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data
from planner.plan.removal import partners_removed, work_package_removed
from planner.plan.scenarios import situation
from tests.builders import Data, defects_of_plan, findings_of, partner, plan_of
from tests.unit.test_calculations import SAMPLES, line

PACKAGES = [{"id": "wp-1", "title": "One"}, {"id": "wp-2", "title": "Two"}]


def planned(*costs: Data, targets: list[tuple[str, str, str]] | None = None, **more: Any) -> Plan:
    wanted = [{"partner": who, "work_package": where, "person_months": work} for who, where, work in targets or []]
    return plan_of(
        "a", "b", partner("c", commitment="candidate"),
        **{"work_packages": PACKAGES, "costs": list(costs), "effort_targets": wanted, **more},
    )  # fmt: skip


def staff(quantity: str, unit: str, who: str = "a", where: str = "wp-1", **more: Any) -> Data:
    cost = {"partners": who, "category": "staff", "quantity": quantity, "unit": unit, "unit_cost": "1"}
    return {**cost, "work_package": where, **more}


@pytest.mark.parametrize(
    ("unit", "measure"),
    [
        ("person-month", "person_months"),
        ("Person months", "person_months"),
        ("PM", "person_months"),
        ("personnes-mois", "person_months"),
        ("jours", "days"),
        ("person-day", "days"),
        ("h", "hours"),
        ("piece", None),
        ("", None),
        ("months or days", None),
    ],
)
def test_units_of_time_are_read_in_both_languages(unit: str, measure: str | None) -> None:
    (one,) = planned(staff("1", unit)).costs
    assert measure_of(one) == measure
    (other,) = planned(staff("1", unit, category="equipment")).costs
    assert measure_of(other) is None


@pytest.mark.parametrize(
    ("kind", "fields", "hundredths"),
    [
        ("person_months", SAMPLES["person_months"], 650),
        ("days_of_year", SAMPLES["days_of_year"], 893),  # 160 × 12 / 215 = 8.930…
        ("days_of_year", {"annual_cost": "1", "days": "110", "year_days": "220"}, 600),
        ("days_of_period", SAMPLES["days_of_period"], 558),  # 100 × 12 / 215 = 5.581…
        ("hours_of_year", SAMPLES["hours_of_year"], 70),  # 100 × 12 / 1720 = 0.697…
        ("hours_of_year", {"annual_cost": "1", "hours": "860", "working_time_percent": "50"}, 600),
        ("fixed_percentage", SAMPLES["fixed_percentage"], 240),
        ("depreciation", SAMPLES["depreciation"], None),
    ],
)
def test_days_and_hours_are_months_of_the_year_that_their_calculation_names(
    kind: str, fields: Data, hundredths: int | None
) -> None:
    (one,) = planned(line(kind, **fields)).costs
    assert person_months(one) == hundredths


def test_days_without_a_year_are_converted_by_nobody() -> None:
    plan = planned(staff("40", "day"), staff("2.5", "month"), staff("3", "month", who="c", where="wp-2"))
    compiled = compile_plan(situation(plan, "all"), None)
    seen = effort_figures(compiled, compiled.members)
    assert seen.lines.tolist() == [[250, 0, 0], [0, 0, 0], [0, 300, 0]]
    assert seen.others.tolist() == [1, 0, 0]
    without = effort_figures(compiled, compile_plan(situation(plan), None).members)
    assert without.lines.tolist() == [[250, 0, 0], [0, 0, 0], [0, 0, 0]], "who does not take part, works nothing"


def test_several_targets_for_the_same_two_add_up() -> None:
    compiled = compile_plan(situation(planned(targets=[("a", "wp-1", "2"), ("a", "wp-1", "0.5")])), None)
    seen = effort_figures(compiled, compiled.members)
    assert (seen.targets[0, 0], seen.is_wanted.sum()) == (250, 1)


# -- whole numbers ---------------------------------------------------------------------------------


@given(arrays(np.int64, st.tuples(st.integers(0, 6), st.integers(1, 6)), elements=st.integers(0, 9_999)))
def test_whole_numbers_are_less_than_one_away_and_rows_and_the_total_agree(matrix: np.ndarray) -> None:
    whole = whole_numbers(matrix)
    assert whole.shape == matrix.shape
    assert (abs(whole * 100 - matrix) < 100).all()
    rows = matrix.sum(axis=1)
    assert (abs(whole.sum(axis=1) * 100 - rows) < 100).all()
    assert abs(int(whole.sum()) * 100 - int(matrix.sum())) <= 50
    assert (whole[matrix % 100 == 0] * 100 == matrix[matrix % 100 == 0]).all(), "what is whole stays"


def test_a_matrix_that_cannot_agree_both_ways_agrees_in_rows() -> None:
    matrix = np.array([[50, 50], [50, 0]])
    whole = whole_numbers(matrix)
    # 1.5 is 2 in all: 1 + 1 by partner; work packages, 1.00 and 0.50 exactly, are 2 and 0.
    assert whole.tolist() == [[1, 0], [1, 0]]
    assert whole_numbers(np.array([[33, 33, 34]])).tolist() == [[0, 0, 1]]


# -- findings --------------------------------------------------------------------------------------


def test_a_target_that_the_lines_do_not_meet_is_said_for_each_partner() -> None:
    plan = planned(
        staff("10", "month"),
        staff("40", "day"),
        staff("3", "month", who="b"),
        targets=[("a", "wp-1", "12"), ("b", "wp-1", "3"), ("c", "wp-2", "5")],
    )
    (said,) = [one for one in findings_of(plan) if one.code == "effort-apart"]
    assert said.where == ("effort_targets", 0)
    found = {name: said.parameters[name] for name in ("target", "value", "gap", "side", "count")}
    assert found == {
        **{"target": Hundredths(12_00), "value": Hundredths(10_00), "gap": Hundredths(2_00)},
        **{"side": "less", "count": 1},
    }


def test_as_much_work_elsewhere_is_said_too() -> None:
    plan = planned(
        staff("4", "month"), staff("2", "month", where="wp-2"), targets=[("a", "wp-1", "2"), ("a", "wp-2", "4")]
    )
    (said,) = [one for one in findings_of(plan) if one.code == "effort-apart"]
    assert said.parameters["side"] == "elsewhere"


def test_work_for_which_nothing_is_planned_is_no_difference() -> None:
    plan = planned(staff("4", "month"), staff("2", "month", where="wp-2"), targets=[("a", "wp-1", "4")])
    assert "effort-apart" not in {one.code for one in findings_of(plan)}


def test_without_targets_nothing_is_said() -> None:
    assert "effort-apart" not in {one.code for one in findings_of(planned(staff("4", "month")))}


# -- in a plan -------------------------------------------------------------------------------------


def test_targets_are_kept_with_ids_and_lead_somewhere() -> None:
    plan = planned(targets=[("a", "wp-1", "2.5")])
    assert plan.effort_targets[0].id == "effort-1"
    assert parse_plan(plan_data(plan)) == (plan, [])
    broken = defects_of_plan(
        partners=[partner("a")],
        work_packages=PACKAGES,
        effort_targets=[{"partner": "z", "work_package": "wp-9", "person_months": "1"}],
    )
    assert [(one.code, one.where[-1]) for one in broken] == [
        ("name-leads-nowhere", "partner"),
        ("name-leads-nowhere", "work_package"),
    ]


def test_targets_go_with_their_partner_and_with_their_work_package() -> None:
    plan = planned(targets=[("a", "wp-1", "1"), ("b", "wp-1", "2"), ("b", "wp-2", "3")])
    edit, obstacles = partners_removed(plan, ["a"])
    assert edit is not None
    assert obstacles == []
    without, findings = edited(plan, edit)
    assert without is not None
    assert [one.partner for one in without.effort_targets] == ["b", "b"]
    without, findings = edited(plan, work_package_removed(plan, "wp-1"))
    assert findings == []
    assert without is not None
    assert [one.person_months for one in without.effort_targets] == [3_00]
