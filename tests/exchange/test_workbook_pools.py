"""Own contributions carried together in the workbook: the engine's cents, which say when they no longer hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.rules.call import Call
from tests.builders import Data, common, interreg, line, partner, plan_of
from tests.exchange.recalculated import budget_expected, budget_read, disagreements, loaded, made, source_of

LEVEL: Data = {"id": "whose", "kind": "own_contribution_level", "level": "partner"}
COSTS = [line("a", "1000.01"), line("b", "500.00"), line("c", "77.77")]
POOLS: list[Data] = [
    {"id": "together", "title": "Together", "shared_by": {"ids": ["a", "b"]}},
    {"id": "everybody", "title": "Everybody"},
]


@pytest.mark.parametrize("call", [None, interreg(LEVEL), interreg(percent="unknown")])
def test_the_workbook_of_pools_comes_to_the_cents_of_the_engine(call: Call | None, tmp_path: Path) -> None:
    plan = plan_of(
        partner("a", role="lead"),
        partner("b"),
        partner("c"),
        costs=COSTS,
        common_costs=[common("study", "99.99", incurred_by="c")],
        own_pools=POOLS,
        contributions=[{"partner": "a", "origin": "own", "amount": "5.00"}],
    )
    source = source_of(plan, call)
    content = made(source)
    model = loaded(content, tmp_path)
    assert disagreements(content, model) == []
    assert budget_read(model, source) == budget_expected(source)


def test_where_a_cost_changes_what_pools_move_is_to_be_verified(tmp_path: Path) -> None:
    source = source_of(plan_of(partner("a", role="lead"), partner("b"), costs=COSTS[:2], own_pools=POOLS[:1]), None)
    model = loaded(made(source), tmp_path)
    assert budget_read(model, source) == budget_expected(source)
    sheet, row, column = next(
        (one, at, column)
        for one in range(12)
        for at in range(1, 40)
        for column in range(1, 30)
        if model.get_cell_content(one, at, column) == "1000.01"
    )
    model.set_user_input(sheet, row, column, "1000.02")
    model.evaluate()
    assert [one[-1] for one in budget_read(model, source)] == [None, None, 0, None]
