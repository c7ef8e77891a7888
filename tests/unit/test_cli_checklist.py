"""The command ``checklist`` as the contract has it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from icalendar import Calendar

from planner.cli import main

PLANS = Path(__file__).parents[2] / "templates" / "plans"
REGIN, MIPEX = str(PLANS / "regin.yaml"), str(PLANS / "mipex-reg.yaml")
ON = ("--on", "2019-01-17")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    """Return a function that runs a command and gives its code, its output and its standard error."""

    def ask(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(list(arguments))
        out, err = capsys.readouterr()
        return code, out, err

    return ask


def test_json_gives_the_items_and_both_readings_of_what_is_wrong(run: Any) -> None:
    code, out, err = run("checklist", REGIN, *ON, "--json")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert len({one["what"] for one in found["items"] if "/" not in one["id"]}) == 11
    wrong = [one for one in found["findings"] if one["code"] == "weekday-wrong"]
    assert [one["parameters"]["due"] for one in wrong] == ["2019-01-28", "2019-01-28", "2019-01-29"]
    assert [one["parameters"]["day"] for one in wrong] == ["2019-01-29", "2019-01-29", "2019-01-30"]
    assert "29 January 2019 is a Tuesday" in wrong[0]["says"]
    assert run("checklist", REGIN, *ON, "--format", "json")[1] == out


def test_the_table_begins_with_what_is_overdue_and_ends_with_findings(run: Any) -> None:
    code, out, _ = run("checklist", REGIN, "--on", "2019-01-24")
    assert code == 0
    rows = out.split("\n\n")[1].splitlines()
    assert "one day late" in rows[2]
    assert "Close the list of full partners" in rows[2]
    assert "2019-01-28" in out
    assert "29 January 2019 is a Tuesday" in out


def test_it_speaks_french_and_takes_scenario_and_call(run: Any) -> None:
    _, out, _ = run("checklist", REGIN, *ON, "--lang", "fr", "--scenario", "funded", "--call", "none")
    assert "un mardi" in out
    assert "Puglia" in out
    assert "Mandate" not in out


def test_a_plan_that_owes_nothing_says_so(run: Any, tmp_path: Path) -> None:
    plan = tmp_path / "empty.yaml"
    plan.write_text("{id: empty, title: Empty}")
    assert "Nothing is owed" in run("checklist", str(plan))[1]


def test_a_calendar_and_a_workbook_are_written_to_a_file(run: Any, tmp_path: Path) -> None:
    calendar, workbook = tmp_path / "a.ics", tmp_path / "a.xlsx"
    code, out, _ = run("checklist", REGIN, *ON, "--format", "ics", "-o", str(calendar))
    assert (code, "is written" in out) == (0, True)
    assert Calendar.from_ical(calendar.read_bytes()).walk("VTIMEZONE")
    assert run("checklist", REGIN, *ON, "--format", "xlsx", "-o", str(workbook))[0] == 0
    assert openpyxl.load_workbook(workbook).sheetnames == ["Checklist"]
    listing = tmp_path / "a.json"
    code, out, _ = run("checklist", REGIN, *ON, "--format", "json", "-o", str(listing), "--json")
    assert json.loads(out)["items"] == len(json.loads(listing.read_text())["items"])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--format", "ics"), "-o"),
        (("--format", "xlsx"), "-o"),
        (("--scenario", "nobody"), "nobody"),
        (("--call", "amif/none/1"), "amif/none/1"),
    ],
)
def test_what_cannot_be_done_is_one_line(run: Any, arguments: tuple[str, ...], says: str) -> None:
    code, out, err = run("checklist", REGIN, *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert says in err


def test_a_file_that_is_there_is_not_overwritten(run: Any, tmp_path: Path) -> None:
    there = tmp_path / "a.ics"
    there.write_text("mine")
    code, out, err = run("checklist", MIPEX, "--format", "ics", "-o", str(there))
    assert (code, out, err.count("\n"), there.read_text()) == (2, "", 1, "mine")
