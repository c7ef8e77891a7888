"""The sheet of co-financing: what is needed, entered, missing and cash is what the engine says, live."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.plan.contributions import Origin
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.services.financing import financing_at
from planner.terms import write_euro
from tests.builders import Data, interreg, line, partner, plan_of
from tests.exchange.recalculated import SHEETS, at_number, disagreements, enter, loaded, made, source_of
from tests.property.plans import EUROS, calls, plans

AT = SHEETS.index("contributions")
LEVEL: Data = {"id": "whose", "kind": "own_contribution_level"}


def contributed(plan: Plan, lines: list[Data]) -> Plan:
    data = plan.model_dump(mode="json", by_alias=True, exclude_none=True)
    return Plan.model_validate({**data, "contributions": [{"id": f"c{at}", **one} for at, one in enumerate(lines)]})


def ends(content: bytes, folder: Path, number: int | None = None) -> dict[str, Any]:
    """Return the row of all together by its heads, as an independent program calculates it."""
    model = loaded(content, folder)
    if number is not None:
        enter(model, number)
    heads = {str(model.get_cell_value(AT, 6, column)): column for column in range(4, 20)}
    rows = [row for row in range(7, 60) if model.get_cell_value(AT, row, 2) == "All together"]
    return {head: model.get_cell_value(AT, rows[0], column) for head, column in heads.items()}


@pytest.mark.parametrize("level", ["partner", "action"])
def test_the_row_of_all_together_says_what_the_budget_does(level: str) -> None:
    costs = [line("a", "100.00", "equipment"), line("b", "200.00", "equipment"), line("b", "40.00", "volunteers")]
    lines = [
        {"partner": "a", "origin": "own", "amount": "5.55"},
        {"partner": "b", "origin": "public", "amount": "10.00"},
        {"partner": "b", "origin": "automatic_public", "amount": "3.00"},
        {"partner": "b", "origin": "in_kind", "amount": "7.00"},
        {"partner": "a", "origin": "volunteers", "amount": "30.00"},
    ]
    plan = plan_of(partner("a", role="lead"), partner("b"), costs=costs, contributions=lines)
    source = source_of(plan, interreg({**LEVEL, "level": level}))
    with tempfile.TemporaryDirectory() as folder:
        found = ends(made(source), Path(folder))
    whole = financing_at(source.compiled, source.figures, source.index).total
    assert whole.needed is not None
    assert whole.missing is not None
    assert whole.cash is not None
    assert found["Needed"] == whole.needed / 100
    assert found["Missing"] == whole.missing / 100
    assert found["To be paid in cash"] == whole.cash / 100
    assert found["In kind, not counted"] == 7
    assert found["Volunteers’ work that counts"] == (30 if level == "action" else 0)


def test_an_amount_changed_in_the_sheet_changes_what_is_missing() -> None:
    plan = plan_of("a", costs=[line("a", "100.00", "equipment")])
    plan = contributed(plan, [{"partner": "a", "origin": "own", "amount": "5.00"}])
    source = source_of(plan, None)
    with tempfile.TemporaryDirectory() as folder:
        model = loaded(made(source), Path(folder))
    row = next(row for row in range(8, 60) if model.get_cell_value(AT, row, 4) == 5)
    model.update_cell_with_number(AT, row, 4, 60.25)
    model.evaluate()
    column = next(at for at in range(4, 12) if model.get_cell_value(AT, 6, at) == "Missing")
    assert model.get_cell_value(AT, 7, column) == 39.75


@settings(max_examples=25, deadline=None)
@given(
    plan=plans(unknowns=True),
    call=calls(unknowns=True),
    origins=st.lists(st.tuples(st.integers(0, 5), st.sampled_from(list(Origin)), EUROS), max_size=5),
    data=st.data(),
)
def test_no_sheet_contradicts_the_engine(
    plan: Plan, call: Call | None, origins: list[tuple[int, Origin, str]], data: st.DataObject
) -> None:
    ids = [one.id for one in plan.partners]
    lines = [{"partner": ids[at % len(ids)], "origin": str(origin), "amount": euro} for at, origin, euro in origins]
    source = source_of(contributed(plan, lines), call)
    number = data.draw(st.integers(*source.numbers))
    with tempfile.TemporaryDirectory() as folder:
        model = loaded(made(source), Path(folder))
        assert disagreements(made(source), model) == []
        found = ends(made(source), Path(folder), number)
    seen = at_number(source, number)
    whole = financing_at(seen.compiled, seen.figures, seen.index).total
    for head, cents in (("Needed", whole.needed), ("Missing", whole.missing), ("To be paid in cash", whole.cash)):
        assert found[head] == ("to be verified" if cents is None else float(write_euro(cents))), head
