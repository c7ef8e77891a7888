"""The command ``calls compare`` as the contract has it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planner import catalogue
from planner.cli import main

REGIN = str(Path(__file__).parents[2] / "templates" / "plans" / "regin.yaml")
AMIF, MED = "amif/2018-ag-inte/1", "interreg/euro-med/4/transfer"
ON = ("--on", "2019-01-17")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    """Return a function that runs a command and gives its code, its output and its standard error."""

    def ask(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(["calls", "compare", *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return ask


def test_json_ranks_the_calls_named_with_money_time_and_what_would_have_to_change(run: Any) -> None:
    code, out, err = run(MED, AMIF, "--plan", REGIN, *ON, "--json")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert (found["plan"], found["scenario"], found["on"]) == ("regin", "january-confirmed", "2019-01-17")
    first, second = found["calls"]
    assert [(one["rank"], one["id"], one["status"]) for one in (first, second)] == [
        (1, AMIF, "open"),
        (2, MED, "forthcoming"),
    ]
    assert (first["total"], first["grant"], first["own"]) == ("1591070.00", "1431963.00", "159107.00")
    assert first["mean_own"] == "19888.37"
    assert {"id", "total", "grant", "own"} == set(first["partners"][0])
    assert first["timeline"]["days_left"] == 14
    assert [one["step"] for one in first["timeline"]["steps"]] == [
        "opening",
        "deadline",
        "informed",
        "signed",
        "start",
        "end",
    ]
    assert second["standing"] == "not_met"
    assert second["not_met"][0]["status"] == "not_met"
    assert "Win partners from 2 more countries." in second["changes"]


def test_without_ids_every_call_is_ranked_with_its_reason(run: Any) -> None:
    code, out, _ = run("--plan", REGIN, *ON)
    assert code == 0
    count = len(catalogue.list_targets())
    assert f"{count} calls, best first" in out.splitlines()[0]
    assert f"\n{count}. " in out
    assert "Open for 14 more days: nothing speaks against it" in out
    assert "What would have to change" not in out


def test_calls_that_are_named_say_what_would_have_to_change(run: Any) -> None:
    _, out, _ = run(AMIF, MED, "--plan", REGIN, *ON)
    assert f"What would have to change: {MED}" in out
    assert "    Shorten the project by 3 months." in out


def test_without_a_plan_the_calls_own_terms_stand_side_by_side(run: Any) -> None:
    code, out, _ = run(AMIF, MED, *ON)
    assert code == 0
    head, _, *rows = out.splitlines()
    assert head.split()[:3] == ["Call", "Status", "Rate"]
    assert [one.split()[0] for one in rows] == [AMIF, MED]
    assert "90% AMIF" in rows[0]
    found = json.loads(run(AMIF, MED, *ON, "--json")[1])
    assert (found["plan"], [one["id"] for one in found["calls"]]) == (None, [AMIF, MED])
    terms = found["calls"][1]["terms"]
    assert set(terms) == {"rate", "grant", "total", "partners", "countries", "months", "deadline"}
    assert terms["months"]["values"] == [{"rule": "duration", "value": "27", "certainty": "secondary"}]


def test_without_anything_all_calls_stand_side_by_side(run: Any) -> None:
    assert len(run()[1].splitlines()) == len(catalogue.list_targets()) + 2


def test_it_speaks_french_and_takes_a_scenario(run: Any) -> None:
    _, out, _ = run(AMIF, "--plan", REGIN, *ON, "--lang", "fr", "--scenario", "funded")
    assert "un appel, le meilleur d’abord" in out
    assert "Ouvert encore 14 jours" in out
    assert "1 627 452,00" in out.replace("\u202f", " ")


def test_a_call_that_is_not_there_is_named_and_nothing_is_printed(run: Any) -> None:
    code, out, err = run("amif/2018-ag-inte/11", "--plan", REGIN)
    assert (code, out) == (2, "")
    assert "amif/2018-ag-inte/1" in err
    assert len(err.splitlines()) == 1
