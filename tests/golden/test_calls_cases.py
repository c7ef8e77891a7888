"""Every worked example of the calls: a small plan under its call, to the cent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.catalogue import read_call
from planner.rules.worked import WorkedCase, WorkedCases
from planner.services.call_cases import computed
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
    assert computed(case, read_call(call_id)) == case.expected
