from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.store.content import canonical
from planner.store.patch import applied, difference
from tests.store.support import CONTENTS


@given(old=CONTENTS, new=CONTENTS)
@example(old={"a": 1}, new={"a": True})
@example(old={"a": 0.0}, new={"a": -0.0})
@example(old={"a": [{"id": "x", "n": 1}]}, new={"a": [{"id": "x", "n": 1.0}]})
@example(old={"a": [{"id": "x"}, {"id": "x"}]}, new={"a": [{"id": "x"}]})
@example(old={"a": []}, new={"a": [{"id": "x"}, {"id": "y"}]})
@example(old={"a": {"at": 1, "set": 2}}, new={"a": {"drop": 1, "set": 3}})
def test_a_patch_makes_the_new_content_of_the_old(old: dict[str, Any], new: dict[str, Any]) -> None:
    before = canonical(old)
    assert canonical(applied(old, difference(old, new))) == canonical(new)
    assert canonical(old) == before


@given(content=CONTENTS)
def test_the_patch_between_same_contents_is_empty(content: dict[str, Any]) -> None:
    assert difference(content, dict(reversed(content.items()))) == {}


@given(size=st.integers(1, 30), seed=st.integers(0, 999))
def test_any_order_of_lines_is_kept_and_only_those_that_moved_are_named(size: int, seed: int) -> None:
    rng = random.Random(seed)
    lines = [{"id": f"l{at}", "n": at} for at in range(size)]
    shuffled = rng.sample(lines, rng.randint(0, size)) + [{"id": f"new{at}"} for at in range(rng.randint(0, 3))]
    rng.shuffle(shuffled)
    patch = difference({"costs": lines}, {"costs": shuffled})
    assert applied({"costs": lines}, patch) == {"costs": shuffled}
    stay = _longest_rising([one["n"] for one in shuffled if "n" in one])
    assert len(patch.get("at", {}).get("costs", {}).get("place", [])) == len(shuffled) - stay


def _longest_rising(numbers: list[Any]) -> int:
    longest: list[int] = []
    for at, number in enumerate(numbers):
        longest.append(1 + max((longest[i] for i in range(at) if numbers[i] < number), default=0))
    return max(longest, default=0)


LINES = [{"id": f"cost-{at}", "unit_cost": "100", "what": f"Line {at}"} for at in range(300)]


def _patch(new: list[dict[str, Any]]) -> Any:
    return difference({"costs": LINES}, {"costs": new})["at"]["costs"]


def test_an_edit_names_one_line_and_one_field() -> None:
    new = [*LINES[:7], {**LINES[7], "unit_cost": "120"}, *LINES[8:]]
    assert _patch(new) == {"at": {"cost-7": {"set": {"unit_cost": "120"}}}}


def test_a_moved_line_is_a_move() -> None:
    assert _patch([*LINES[1:200], LINES[0], *LINES[200:]]) == {"place": [["cost-199", "cost-0"]]}
    assert _patch([LINES[299], *LINES[:299]]) == {"place": [[None, "cost-299"]]}


def test_a_line_added_or_removed_leaves_the_others_alone() -> None:
    added = {"id": "cost-300"}
    assert _patch([*LINES[:5], added, *LINES[5:]]) == {"set": {"cost-300": added}, "place": [["cost-4", "cost-300"]]}
    assert _patch([*LINES[:5], *LINES[6:]]) == {"drop": ["cost-5"]}


@pytest.mark.parametrize(
    "patch",
    [
        {"drop": ["b"]},
        {"at": {"b": {}}},
        {"at": {"a": {"set": {}}}},
        {"at": {"costs": {"place": [["x", "y"], ["y", "x"]]}}},
        {"at": {"costs": {"place": [[None, "x"], ["x", "y"], ["y", "x"]]}}},
        {"at": {"plain": {"at": {}}}},
    ],
)
def test_a_patch_of_something_else_is_noticed(patch: dict[str, Any]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError, AttributeError)):
        applied({"a": "text", "costs": [{"id": "x"}, {"id": "y"}], "plain": [1]}, patch)
