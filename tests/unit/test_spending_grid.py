"""Rows by period as the page edits them: what a typed amount means for the plan."""

from __future__ import annotations

from typing import Any

from planner.plan.edits import SetFields, edited
from planner.plan.model import Plan
from planner.plan.periods import Spread
from planner.services.spending_grid import (
    COMMON_COSTS,
    COSTS,
    SpendingGrid,
    length_changed,
    spending_grid,
    spread_changed,
)
from planner.services.whereabouts import entries, place_of, said_place
from planner.wording import wording
from tests.builders import common, compiled_of, defects_of_plan, findings_of, line, partner, plan_of

EN = wording("en")


def dated(**more: Any) -> Plan:
    costs = [
        line({"all": "true"}, "240.00", what="Researchers"),
        line("a", "100.00", "equipment", what="Computers", periods={"1": "90.00", "2": "20.00"}),
    ]
    data: dict[str, Any] = {"costs": costs, "duration_months": "24", "period_months": "6"}
    return plan_of("a", "b", **data | more)


def shown(plan: Plan, name: str = COSTS) -> SpendingGrid:
    found = spending_grid(compiled_of(plan), name, EN)
    assert found is not None
    return found


def after(plan: Plan, cells: dict[int, dict[str, Any]], name: str = COSTS) -> Plan:
    edit = shown(plan, name).edit(cells)
    assert edit is not None
    changed, defects = edited(plan, edit)
    assert changed is not None, defects
    return changed


def cells(plan: Plan, row: int) -> dict[str, str]:
    return {str(name): str(one).strip() for name, one in shown(plan).frame.iloc[row].items() if one is not None}


def test_each_row_shows_its_periods_and_what_the_last_is_left() -> None:
    row = cells(dated(), 0)
    assert (row["amount_shown"], row["way"], row["4"]) == ("240.00", "as chosen above", "60.00")
    assert [row[f"periods.{name}"] for name in "123"] == ["60.00"] * 3
    over = cells(dated(), 1)
    assert (over["way"], over["4"], over["remark"]) == ("entered here", "-10.00", "€10.00 too much")


def test_a_typed_amount_keeps_what_was_spread_and_leaves_the_last_the_rest() -> None:
    line_ = after(dated(), {0: {"periods.2": "100"}}).costs[0]
    assert line_.periods == {"1": 60_00, "2": 100_00, "3": 60_00}
    assert line_.spread is None


def test_an_emptied_amount_goes_and_a_row_without_any_is_still_entered() -> None:
    plan = after(dated(), {1: {"periods.1": None}})
    assert plan.costs[1].periods == {"2": 20_00}
    assert after(plan, {1: {"periods.2": None}}).costs[1].periods == {"1": 0}


def test_choosing_a_way_lets_the_amounts_go_and_choosing_to_enter_takes_them_up() -> None:
    plan = after(dated(), {1: {"way": "at the end"}})
    assert (plan.costs[1].periods, plan.costs[1].spread) == ({}, Spread.END)
    assert after(plan, {1: {"way": "as chosen above"}}).costs[1].spread is None
    entered = after(dated(), {0: {"way": "entered here"}}).costs[0]
    assert entered.periods == dict.fromkeys("123", 60_00)


def test_common_costs_are_edited_alike() -> None:
    plan = dated(common_costs=[common("c", "40.00")])
    assert after(plan, {0: {"periods.1": "25,5"}}, COMMON_COSTS).common_costs[0].periods["1"] == 25_50


def test_preparation_and_closure_have_columns_where_there_are_lump_sums() -> None:
    assert "periods.closure" not in shown(dated()).frame
    assert "periods.closure" in shown(dated(costs=[line("a", "1.00", "lump_sums")])).frame


def test_nothing_changes_where_nothing_differs() -> None:
    assert shown(dated()).edit({0: {"periods.1": "60.00"}}) is None
    assert length_changed(dated(), 6) is None
    assert spread_changed(dated(), Spread.WORK_PACKAGE) is None
    edit = spread_changed(dated(spread="end"), Spread.WORK_PACKAGE)
    assert edit is not None
    assert edit.steps == (SetFields("", "", {"spread": None}),)


def test_findings_lead_to_the_page_and_a_lost_edit_can_be_read() -> None:
    plan = dated()
    (found,) = [one for one in findings_of(plan) if one.code == "periods-exceed-row"]
    assert place_of(found, plan).page == "spending"
    edit = shown(plan).edit({0: {"periods.2": "100"}})
    assert edit is not None
    assert entries(edit, plan, EN)[0].endswith("Period 1 €60.00; Period 2 €100.00; Period 3 €60.00")
    (defect,) = defects_of_plan(partners=[partner("a")], costs=[line("a", "1.00", what="Cars", periods={"1": "x"})])
    assert "Period 1" in said_place(defect, plan, EN)
