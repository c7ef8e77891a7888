"""The bench: what it compares is equal to the cent, and what it writes has the contract's keys. Nothing is timed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import bench.__main__ as program
from bench import large, sweep
from bench.keys import KEYS as SHARING_KEYS
from bench.keys import keys_records
from bench.measure import Goal, Record, Rounds, in_turn, ratios
from bench.model import call, consortium, limits, members_of, plan_of, scenarios
from bench.plain_decimal import reckon_budget
from planner.keys import KEY_KINDS
from planner.simulation.outcomes import outcomes

KEYS = ["name", "value", "unit", "reference", "ratio", "goal", "meets", "spread", "peak_mb"]
RECORD = Record("sweep.x", 1234.5678, "ms", reference=None, ratio=2.0, goal="at least 3", meets=False, remark="slow")


def test_the_file_has_the_keys_of_the_contract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "LATEST", tmp_path / ".bench" / "latest.json")
    monkeypatch.setattr(program, "FAMILIES", {"sweep": lambda: [RECORD], "page": lambda: [replace(RECORD, name="p")]})
    assert program.main([""]) == 0
    written = json.loads((tmp_path / ".bench" / "latest.json").read_text())
    assert [list(one) for one in written] == [KEYS, KEYS]
    assert written[0]["value"] == 1234.6
    assert written[0]["reference"] is None
    assert program.main(["page"]) == 0
    assert [one["name"] for one in json.loads((tmp_path / ".bench" / "latest.json").read_text())] == ["p"]


def test_a_family_that_there_is_not_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["swep"]) == 2
    assert "swep" in capsys.readouterr().err


def test_the_table_says_what_meets_its_goal_and_what_was_not_measured() -> None:
    text = program.table([RECORD, Record("a.b", None, "ms", meets=None)])
    assert [line.split()[0] for line in text.splitlines() if line] == [
        "name",
        text.splitlines()[1],
        "sweep.x",
        "a.b",
        "sweep.x:",
    ]
    assert "NO" in text.splitlines()[2]
    assert text.splitlines()[3].split() == ["a.b", "-", "-", "ms", "-", "shown", "-", "-", "-"]


def test_ratios_are_taken_round_by_round() -> None:
    assert ratios(Rounds((2.0, 9.0, 4.0)), Rounds((1.0, 3.0, 4.0))).seconds == (2.0, 3.0, 1.0)
    assert Rounds((2.0, 9.0, 4.0)).median == 4.0
    assert Rounds((2.0, 9.0, 4.0)).spread == 7 / 4


def test_jobs_run_in_turn_and_the_first_round_does_not_count() -> None:
    order: list[str] = []
    one, other = in_turn(lambda: order.append("a"), lambda: order.append("b"), rounds=2)
    assert order == ["a", "b"] * 3
    assert len(one.seconds) == len(other.seconds) == 2


def test_a_goal_may_be_a_floor_or_a_ceiling() -> None:
    assert Goal("at least", 50).met_by(50)
    assert not Goal("at least", 50).met_by(49.9)
    assert Goal("at most", 1.5).met_by(1.5)
    assert not Goal("at most", 1.5).met_by(1.6)


def test_the_plain_reckoning_equals_the_engine_on_every_scenario() -> None:
    compiled = consortium()
    batch = scenarios(compiled, 150, seed=7)
    batch.commons[:20] = 0
    batch.entered[20:30] = 0
    batch.members[30:32] = False
    swept = outcomes(compiled, batch)
    plain = sweep.reckoned(members_of(compiled), limits(), sweep.plain_scenarios(batch))
    assert not sweep.differences(swept, plain)
    assert swept.rules == (
        "enough_partners",
        "enough_countries",
        "right_countries",
        "right_forms",
        "largest_grant",
        "smallest_total",
    )
    # Every check says both, every scenario has its own amounts, and a settlement tells what is borne from what is own.
    assert all(set(column) == {0, 2} for column in swept.statuses.T.tolist())
    assert len(np.unique(batch.entered[:20], axis=0)) == 20
    assert (swept.bears != swept.total - swept.grant).any()


def test_the_bench_sees_a_difference_of_one_cent() -> None:
    compiled = consortium()
    batch = scenarios(compiled, 3)
    swept = outcomes(compiled, batch)
    swept.bears[1, 4] += 1
    swept.statuses[2, 0] = 1
    plain = sweep.reckoned(members_of(compiled), limits(), sweep.plain_scenarios(batch))
    assert sweep.differences(swept, plain) == ["bears of scenario 1", "statuses of scenario 2"]


def test_the_plain_reckoning_equals_the_engine_on_a_budget_and_all_its_work_packages() -> None:
    plan = plan_of(large.large_plan(7, 3, 120))
    made = large.whole_budget(plan, call())
    people, packages = members_of(made.compiled), [one.id for one in plan.work_packages]
    plain = reckon_budget(people, limits(), packages, plan.costs, plan.common_costs)
    assert not large.differences(made, plain)
    plain.totals[2] += 1
    assert large.differences(made, plain) == ["total of the whole"]


def test_the_bench_of_keys_divides_by_a_key_of_every_kind() -> None:
    assert set(SHARING_KEYS) == KEY_KINDS
    records = keys_records(scenarios=5, sizes=(3, 4), rounds=1)
    assert [one.name for one in records] == [f"keys.{kind}_{size}" for size in (3, 4) for kind in SHARING_KEYS]
    assert all(one.value and one.ratio and one.value > 0 for one in records)
    assert {one.ratio for one in records if "equal" in one.name} == {1.0}
