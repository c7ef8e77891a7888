"""The commands ``simulate late`` and ``chain``: JSON, text in both languages, and what they refuse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.cli import main
from planner.exchange.planfile import write_plan_file
from tests.builders import common, partner, plan_of

SHARES = {"city": "500.00", "region": "500.00"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    agreement = {"id": "a1", "dated": "2026-02-15", "shares": SHARES}
    study = common("study", "1000", provider="Institute", agreements=[agreement])
    path = tmp_path / "plan.yaml"
    write_plan_file(plan_of("city", "region", partner("joiner", commitment="candidate"), common_costs=[study]), path)
    return path


def test_a_late_joiner_in_json(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "late", str(file), "--join", "joiner", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    (found,) = said["common_costs"]
    assert (said["joins"], said["leaves"], found["touched"]) == (["joiner"], [], True)
    assert [(one["id"], one["note"], one["kind"], one["open"]) for one in found["partners"]] == [
        ("city", "-166.66", "credit", "333.34"),
        ("region", "-166.67", "credit", "333.33"),
        ("joiner", "333.33", "debit", "333.33"),
    ]
    assert (found["agreed"], found["now"], found["note"]) == ("1000.00", "1000.00", "0.00")


def test_a_leaver_in_text_bound_or_free(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "late", str(file), "--leave", "region", "--leavers", "free"]) == 0
    assert "Credit note, Region" in capsys.readouterr().out
    assert main(["simulate", "late", str(file), "--leave", "region", "--leavers", "bound", "--lang", "fr"]) == 0
    assert "Aucun accord n’est touché." in capsys.readouterr().out


def test_the_chain_sums_in_json_and_text(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chain", str(file), "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["chains"]
    assert (found["common_cost"], found["to_providers"], found["to_partners"]) == ("study", "1000.00", "0.00")
    assert [(one["from"], one["to"], one["amount"]) for one in found["links"]] == [
        ("city", "Institute", "500.00"),
        ("region", "Institute", "500.00"),
    ]
    assert main(["chain", str(file)]) == 0
    assert "All together" in capsys.readouterr().out


@pytest.mark.parametrize("more", [["--join", "nobody"], ["--common", "nothing"]])
def test_names_that_are_not_there_end_with_code_2(
    file: Path, more: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", "late", str(file), *more]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
