"""Every worked example of the calls: a small plan under its call, to the cent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.catalogue import read_call
from planner.engine.budget import budget
from planner.engine.compile import compile_plan
from planner.engine.corrections import corrected
from planner.engine.trace import explain
from planner.plan.reading import parse_plan
from planner.plan.scenarios import situation
from planner.rules.worked import WorkedCase, WorkedCases
from planner.terms import write_euro
from planner.textfile import read_text_file, read_tree

CALLS = Path(__file__).parents[2] / "calls"


def cases() -> Iterator[tuple[str, WorkedCase]]:
    """Yield every example of every call with the id of the target beside which it lies."""
    for path in sorted(CALLS.rglob("cases.yaml")):
        for case in WorkedCases.model_validate(read_tree(read_text_file(path), file=str(path)).data).cases:
            yield path.parent.relative_to(CALLS).as_posix(), case


CASES = list(cases())


def test_each_target_has_examples() -> None:
    assert {call for call, _ in CASES} >= {"amif/2018-ag-inte/1", "interreg/euro-med/4/transfer"}


@pytest.mark.parametrize(("call_id", "case"), CASES, ids=[f"{call} {case.name}" for call, case in CASES])
def test_an_example_comes_to_what_it_says(call_id: str, case: WorkedCase) -> None:
    plan, defects = parse_plan({"id": "case", "title": case.name, **case.plan})
    assert plan is not None, defects
    call, _ = corrected(read_call(call_id), plan)
    compiled = compile_plan(situation(plan, case.scenario), call)
    figures = budget(compiled)
    computed = {figure: explain(compiled, figures, figure).cents for figure in case.expected}
    texts = {figure: None if cents is None else write_euro(cents) for figure, cents in computed.items()}
    assert texts == case.expected
