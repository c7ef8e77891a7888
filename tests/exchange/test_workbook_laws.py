"""Any small plan under any small call: the workbook, calculated anew, is the engine's, whatever number is entered."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.plan.model import Plan
from planner.rules.call import Call
from tests.exchange.recalculated import (
    at_number,
    budget_expected,
    budget_read,
    disagreements,
    enter,
    loaded,
    made,
    source_of,
)
from tests.property.plans import calls, plans


@settings(max_examples=25, deadline=None)
@given(
    plan=plans(unknowns=True),
    call=calls(unknowns=True),
    scenario=st.sampled_from(["confirmed", "all"]),
    data=st.data(),
)
def test_a_spreadsheet_program_calculates_what_the_engine_does(
    plan: Plan, call: Call | None, scenario: str, data: st.DataObject
) -> None:
    source = source_of(plan, call, scenario=scenario)
    content = made(source)
    with tempfile.TemporaryDirectory() as folder:
        model = loaded(content, Path(folder))
    assert disagreements(content, model) == []
    number = data.draw(st.integers(*source.numbers))
    enter(model, number)
    assert budget_read(model, at_number(source, number)) == budget_expected(at_number(source, number))
