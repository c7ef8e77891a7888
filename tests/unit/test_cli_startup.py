"""What commands import: nobody waits for workbooks, tables or the database who asked for none of them."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator

import pytest

from planner.cli.arguments import Command, parser
from planner.cli.formats import NOTE_FORMATS
from planner.services.call_notes import ENDINGS

HEAVY = {"numpy", "pandas", "sqlalchemy", "xlsxwriter", "docx", "streamlit"}


def commands_of(one: argparse.ArgumentParser) -> Iterator[Command]:
    if isinstance(run := one.get_default("run"), Command):
        yield run
    for action in one._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from commands_of(below)


def imported_by(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; {code}; print(*sys.modules, sep='\\n')"],
        capture_output=True,
        text=True,
        check=True,
    )
    return HEAVY & {line.partition(".")[0] for line in done.stdout.splitlines()}


def test_every_command_names_a_function_that_there_is() -> None:
    found = list(commands_of(parser()))
    assert len(found) >= 20
    assert all(callable(one.run) for one in found)


def test_help_imports_nothing_heavy() -> None:
    code = "import contextlib, planner.cli\nwith contextlib.suppress(SystemExit): planner.cli.main(['--help'])"
    assert imported_by(f"exec({code!r})") == set()


@pytest.mark.parametrize("module", ["plan", "calls", "figures", "compare"])
def test_commands_about_plan_files_need_no_tables_and_no_database(module: str) -> None:
    assert imported_by(f"import planner.cli.{module}") == {"numpy"}


def test_forms_of_the_note_are_those_that_can_be_written() -> None:
    assert set(NOTE_FORMATS) == set(ENDINGS)
