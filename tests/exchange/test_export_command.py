"""``planner export``: the workbook from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.cli import main
from planner.places import templates
from tests.exchange.recalculated import sheets

MIPEX = templates() / "plans" / "mipex-reg.yaml"


def test_a_plan_is_written_in_the_language_and_scenario_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "plan.xlsx"
    assert main(["export", str(MIPEX), "-o", str(path), "--scenario", "spoken-figures", "--lang", "fr"]) == 0
    assert "plan.xlsx" in capsys.readouterr().out
    summary = sheets(path.read_bytes(), values=True)[0]
    assert summary.title == "Synthèse"
    assert summary["B5"].value == 11_000


def test_it_says_where_as_json_and_never_overwrites(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "plan.xlsx"
    assert main(["export", str(MIPEX), "-o", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"plan": "mipex-reg", "file": str(path)}
    before = path.read_bytes()
    assert main(["export", str(MIPEX), "-o", str(path)]) == 2
    assert path.read_bytes() == before
