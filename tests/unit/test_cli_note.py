"""The command ``calls note``: its forms, its files, and what it refuses."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from docx import Document

from planner.cli import main

PLANS = Path(__file__).parents[2] / "templates" / "plans"
MIPEX = str(PLANS / "mipex-reg.yaml")
ON = ("--on", "2024-05-01")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    """Return a function that runs ``calls note`` and gives its code, its output and its standard error."""

    def ask(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(["calls", "note", *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return ask


def test_without_a_file_it_is_markdown(run: Any) -> None:
    code, out, err = run(*ON)
    assert (code, err) == (0, "")
    assert out.startswith("# Funding opportunities\n\n- As of 1 May 2024.")
    assert "Euro-MED" in out
    assert "Register of proposals" not in out


def test_open_only_language_and_plan_are_taken(run: Any) -> None:
    _, out, _ = run(*ON, "--open-only", "--lang", "fr", "--plan", MIPEX)
    assert out.startswith("# Possibilités de financement")
    assert "Proposal to EaSI" in out
    assert "MIPEX-REG" in out
    found = json.loads(run(*ON, "--open-only", "--json")[1])
    assert {row["status"] for row in found["rows"]} == {"open"}
    assert (found["on"], found["proposals"]) == ("2024-05-01", None)


def test_the_files_ending_says_the_form(run: Any, tmp_path: Path) -> None:
    files = {name: tmp_path / f"note.{name}" for name in ("docx", "xlsx", "md")}
    for file in files.values():
        code, out, _ = run(*ON, "-o", str(file))
        assert (code, "is written" in out) == (0, True)
    assert Document(BytesIO(files["docx"].read_bytes())).paragraphs[0].text == "Funding opportunities"
    assert openpyxl.load_workbook(files["xlsx"]).sheetnames[0] == "At a glance"
    assert files["md"].read_text(encoding="utf-8") == run(*ON)[1]


def test_a_form_that_is_named_wins_and_json_tells_of_the_file(run: Any, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    code, out, _ = run(*ON, "--format", "markdown", "-o", str(file), "--json")
    told = json.loads(out)
    assert (code, told["file"], told["format"]) == (0, str(file), "markdown")
    assert told["calls"] > 0
    assert file.read_text(encoding="utf-8").startswith("# Funding opportunities")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--format", "docx"), "-o"),
        (("-o", "note.txt"), ".docx"),
        (("--plan", "nowhere.yaml"), "nowhere"),
        (("--calls", "nowhere"), "nowhere"),
    ],
)
def test_what_cannot_be_done_is_one_line(run: Any, arguments: tuple[str, ...], says: str) -> None:
    code, out, err = run(*arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert says in err


def test_a_file_that_is_there_is_not_overwritten(run: Any, tmp_path: Path) -> None:
    there = tmp_path / "note.docx"
    there.write_text("mine")
    code, out, err = run("-o", str(there))
    assert (code, out, err.count("\n"), there.read_text()) == (2, "", 1, "mine")
