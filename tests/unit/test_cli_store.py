"""The store on the command line: plans go in, come out the same, and can be named by their id."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planner.cli import main
from planner.exchange.planfile import read_plan_file

REGIN = Path(__file__).parents[2] / "templates" / "plans" / "regin.yaml"


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PLANNER_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Any:
    def run(*arguments: str) -> tuple[int, Any, str]:
        capsys.readouterr()
        code = main([*arguments, "--json"])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out else None, err

    return run


def test_a_plan_goes_in_comes_out_the_same_and_is_computed_by_its_id(ask: Any, tmp_path: Path) -> None:
    assert ask("store", "list")[1] == {"plans": []}
    entry = ask("store", "import", str(REGIN))[1]
    assert (entry["id"], entry["version"], entry["call"]) == ("regin", 1, "amif/2018-ag-inte/1")
    assert [one["id"] for one in ask("store", "list")[1]["plans"]] == ["regin"]
    stored, filed = (ask("budget", place, "--scenario", "funded")[1] for place in ("regin", str(REGIN)))
    assert stored == filed
    assert ask("plan", "diff", "regin", str(REGIN))[1]["lines"] == []
    out = tmp_path / "out.yaml"
    assert ask("store", "export", "regin", "-o", str(out))[0] == 0
    assert read_plan_file(out)[0] == read_plan_file(REGIN)[0]
    assert ask("store", "check") == (0, {"damages": []}, "")
    assert ask("store", "import", str(REGIN))[1]["id"] != "regin"


def test_what_is_not_there_or_not_sound_is_one_sentence(ask: Any, own_folder: Path, tmp_path: Path) -> None:
    code, out, err = ask("budget", "nowhere")
    assert (code, out, err.count("\n")) == (2, None, 1)
    assert "planner store list" in err
    ask("store", "import", str(REGIN))
    before = REGIN.read_bytes()
    assert ask("store", "export", "regin", "-o", str(REGIN))[0] == 2
    assert REGIN.read_bytes() == before
    (database,) = (one for one in own_folder.iterdir() if one.suffix not in {".db-wal", ".db-shm"} and one.is_file())
    for other in own_folder.iterdir():
        other.unlink()
    database.write_bytes(b"no database at all" * 100)
    code, out, err = ask("store", "list")
    assert (code, out, err.count("\n")) == (2, None, 1)
    assert database.read_bytes() == b"no database at all" * 100


@pytest.mark.parametrize("language", ["en", "fr"])
def test_people_can_read_the_store(capsys: pytest.CaptureFixture[str], language: str) -> None:
    for command in (["list"], ["import", str(REGIN)], ["list"], ["check"]):
        assert main(["store", *command, "--lang", language]) == 0
        out = capsys.readouterr().out
        assert out.strip()
        assert "cli-" not in out


def test_the_common_options_may_stand_before_the_command_or_behind_it(capsys: pytest.CaptureFixture[str]) -> None:
    said = set()
    for arguments in (
        ["--lang", "fr", "store", "list"],
        ["store", "--lang", "fr", "list"],
        ["store", "list", "--lang", "fr"],
    ):
        assert main(arguments) == 0
        said.add(capsys.readouterr().out)
    assert len(said) == 1
    assert said.pop().startswith("Aucun plan")
    assert main(["--json", "store", "list"]) == 0
    assert json.loads(capsys.readouterr().out) == {"plans": []}


def test_without_the_common_options_sentences_are_english_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["store", "list"]) == 0
    assert capsys.readouterr().out.startswith("No plan")
