"""The arguments of every command."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from planner import __version__
from planner.cli.formats import CHECKLIST_FORMATS, NOTE_FORMATS, RATE_KINDS


@dataclass(frozen=True, slots=True)
class Command:
    """A command by the place of its function, so that only what the command asked for needs is imported.

    Workbooks, documents, tables and the database take seconds to import, and most commands need none of them.

    Attributes:
        module: Module in ``planner.cli``.
        function: Its function.
    """

    module: str
    function: str

    def __call__(self, given: argparse.Namespace) -> tuple[str, int]:
        """Return what the command prints, and its exit code."""
        result: tuple[str, int] = self.run(given)
        return result

    @property
    def run(self) -> Any:
        """The function."""
        return getattr(import_module(f"planner.cli.{self.module}"), self.function)


class _Parser(argparse.ArgumentParser):
    """A parser that complains in one line."""

    def error(self, message: str) -> NoReturn:
        """End with one line on standard error and exit code 2."""
        print(f"{self.prog}: {message}. See: {self.prog} --help", file=sys.stderr)
        raise SystemExit(2)


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = _Parser(prog="planner", description="Plan proposals and budgets for European funding calls.")
    top.add_argument("--version", action="version", version=f"planner {__version__}")
    # The common options may stand before the command too; where they stand behind it, these are the ones taken.
    _common(top)
    top.set_defaults(json=False, lang="en", calls=[])
    nouns = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _plan(nouns)
    _calls(nouns)
    _budget(nouns)
    _simulate(nouns)
    chain = _command(nouns, "chain", "who contracts, pays and waits for whom, by common cost", Command("late", "chain"))
    _seen(chain, with_view=False)
    chain.add_argument("--common", metavar="ID", help="one common cost (default: all that count)")
    _checklist(nouns)
    _store(nouns)
    app = _command(nouns, "app", "serve the web app on this machine", Command("app", "app"))
    app.add_argument("--port", type=_port, default=8501, metavar="N", help="port (default: 8501)")
    return top


def _plan(nouns: Any) -> None:
    verbs = _group(nouns, "plan", "plan files")
    new = _command(verbs, "new", "write a first plan file, or a worked case", Command("plan", "plan_new"))
    new.add_argument("--call", metavar="ID", help="target that the plan applies to")
    new.add_argument("--example", metavar="NAME", help="a worked case: mipex-reg or regin")
    new.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="file to write")
    validate = _command(verbs, "validate", "list every defect of a plan file", Command("plan", "plan_validate"))
    validate.add_argument("plan", type=Path, metavar="PLAN")
    diff = _command(
        verbs, "diff", "what changed between two plans, or two scenarios of one", Command("plan", "plan_diff")
    )
    diff.add_argument("before", type=Path, metavar="A", help="plan file, or stored plan; ID@N for its revision N")
    diff.add_argument("after", type=Path, metavar="B", help="the same for B; the same plan to compare two scenarios")
    diff.add_argument("--scenario", metavar="ID", help="scenario of both (default: each plan's default)")
    diff.add_argument("--to-scenario", metavar="ID", help="scenario of B, if it is another")
    help_ = "the whole plan at other exchange rates, with the difference"
    rerate = _command(verbs, "rerate", help_, Command("rerate", "plan_rerate"))
    rerate.add_argument("plan", type=Path, metavar="PLAN", help="plan file, or the id of a stored plan")
    rerate.add_argument("--date", type=_day, required=True, metavar="DATE", help="day, or first day of the month")
    whence = rerate.add_mutually_exclusive_group(required=True)
    whence.add_argument("--ecb", action="store_true", help="the central bank's daily rates that come with the program")
    whence.add_argument(
        "--rates", type=Path, metavar="FILE", help="the bank's eurofxref-hist.csv, or a list: SEK;10.95"
    )
    rerate.add_argument("--kind", choices=RATE_KINDS, default="stated", help="what a list holds (default: stated)")
    rerate.add_argument("--source", metavar="TEXT", help="where a list's rates stand (default: the file's name)")
    rerate.add_argument("--scenario", metavar="ID", help="scenario of the difference (default: the plan's default)")
    rerate.add_argument("-o", "--output", type=Path, metavar="FILE", help="plan file to write (default: none)")
    _command(verbs, "schema", "print the JSON Schema of a plan file", Command("plan", "plan_schema"))


def _calls(nouns: Any) -> None:
    verbs = _group(nouns, "calls", "the catalogue of calls")
    listing = _command(verbs, "list", "list the targets", Command("calls", "calls_list"))
    listing.add_argument("--open-on", type=_day, metavar="DATE", help="only those open on that day")
    listing.add_argument("--programme", metavar="P", help="only those of a programme")
    show = _command(verbs, "show", "show every rule of a target, with its source", Command("calls", "calls_show"))
    show.add_argument("id", metavar="ID")
    check = _command(verbs, "check", "list every defect of the call files", Command("calls", "calls_check"))
    check.add_argument("id", metavar="ID", nargs="?", help="only the files of one target")
    compare = _command(
        verbs,
        "compare",
        "calls side by side; with a plan: which fits best, and why",
        Command("compare", "calls_compare"),
    )
    compare.add_argument("ids", metavar="ID", nargs="*", help="targets (default: all of the catalogue)")
    compare.add_argument("--plan", type=Path, metavar="PLAN", help="plan file, or the id of a stored plan")
    compare.add_argument("--scenario", metavar="ID", help="scenario (default: the plan's default)")
    compare.add_argument("--on", type=_day, metavar="DATE", help="the day on which it is asked (default: today)")
    note = _command(verbs, "note", "the note on funding opportunities", Command("note", "calls_note"))
    note.add_argument("--on", type=_day, metavar="DATE", help="the day as of which it holds (default: today)")
    note.add_argument("--plan", type=Path, metavar="PLAN", help="in view of a plan, with its register of proposals")
    note.add_argument("--open-only", action="store_true", help="only calls that are open")
    note.add_argument("--format", choices=NOTE_FORMATS, help="default: by the file's ending, else markdown")
    note.add_argument("-o", "--output", type=Path, metavar="FILE", help="file to write: .docx, .xlsx or .md")


def _budget(nouns: Any) -> None:
    budget = _command(nouns, "budget", "what it costs, by partner", Command("figures", "budget"))
    _seen(budget)
    check = _command(nouns, "check", "every rule: met, not met, or to be verified", Command("figures", "check"))
    _seen(check, with_view=False)
    check.add_argument("--on", type=_day, metavar="DATE", help="the day on which it is asked (default: today)")
    explain = _command(nouns, "explain", "how a figure came about", Command("figures", "explain"))
    _seen(explain)
    explain.add_argument("figure", metavar="FIGURE", help="such as skane.own or total.grant.erdf@phase:phase-1")
    export = _command(
        nouns, "export", "the whole plan as a workbook that goes on calculating", Command("export", "export")
    )
    _seen(export, with_view=False)
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.xlsx", help="file to write")


def _simulate(nouns: Any) -> None:
    verbs = _group(nouns, "simulate", "the laboratory")
    partners = _command(
        verbs, "partners", "cost per partner against their number", Command("figures", "simulate_partners")
    )
    _seen(partners)
    partners.add_argument("--from", dest="first", type=int, required=True, metavar="N", help="smallest number")
    partners.add_argument("--to", dest="last", type=int, required=True, metavar="M", help="largest number")
    partners.add_argument("--ceiling", type=_euro, metavar="EUR", help="what nobody is to bear more than")
    late = _command(
        verbs, "late", "what who joins late or leaves changes in agreed common costs", Command("late", "simulate_late")
    )
    _seen(late, with_view=False)
    late.add_argument("--common", metavar="ID", help="one common cost (default: all of which something was agreed)")
    late.add_argument("--join", action="append", default=[], metavar="PARTNER", help="who joins; may be repeated")
    late.add_argument("--leave", action="append", default=[], metavar="PARTNER", help="who leaves; may be repeated")
    help_ = "whether leavers go on owing their agreed share (default: as each agreement says)"
    late.add_argument("--leavers", choices=("bound", "free"), help=help_)


def _checklist(nouns: Any) -> None:
    listing = _command(nouns, "checklist", "who owes what by when", Command("checklist", "checklist"))
    _seen(listing, with_view=False)
    listing.add_argument("--on", type=_day, metavar="DATE", help="the day on which it is asked (default: today)")
    listing.add_argument(
        "--format", choices=CHECKLIST_FORMATS, default="table", help="ics and xlsx need -o (default: table)"
    )
    listing.add_argument("-o", "--output", type=Path, metavar="FILE", help="file to write")


def _store(nouns: Any) -> None:
    verbs = _group(nouns, "store", "the plans kept on this machine, with their history")
    _command(verbs, "list", "list the stored plans", Command("stored", "store_list"))
    history = _command(verbs, "history", "list the revisions of a stored plan", Command("stored", "store_history"))
    history.add_argument("id", metavar="ID")
    _command(verbs, "check", "read everything again and compare every hash", Command("stored", "store_check"))
    keep = _command(verbs, "import", "put the plan of a file into the store", Command("stored", "store_import"))
    keep.add_argument("plan", type=Path, metavar="FILE")
    take = _command(verbs, "export", "write a stored plan to a file", Command("stored", "store_export"))
    take.add_argument("id", metavar="ID")
    take.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="file to write")


def _seen(command: argparse.ArgumentParser, *, with_view: bool = True) -> None:
    """Add the arguments that say how a plan is to be seen."""
    command.add_argument("plan", type=Path, metavar="PLAN", help="plan file, or the id of a stored plan")
    command.add_argument("--call", metavar="ID", help="another target than the plan's own; 'none' for own resources")
    command.add_argument("--scenario", metavar="ID", help="scenario (default: the plan's default)")
    if with_view:
        command.add_argument("--phase", metavar="ID", help="only one phase")
        command.add_argument("--rounding", choices=("exact", "published"), default="exact")


def _group(nouns: Any, name: str, help_: str) -> Any:
    group = nouns.add_parser(name, help=help_, description=help_)
    _common(group)
    return group.add_subparsers(dest="verb", required=True, metavar="COMMAND")


def _command(nouns: Any, name: str, help_: str, run: Command) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = nouns.add_parser(name, help=help_, description=help_)
    _common(command)
    command.set_defaults(run=run)
    return command


def _common(command: argparse.ArgumentParser) -> None:
    """Add what every command takes; without a default, since that would undo what stands before the command."""
    absent = argparse.SUPPRESS
    command.add_argument("--json", action="store_true", default=absent, help="JSON instead of text")
    command.add_argument("--lang", choices=("en", "fr"), default=absent, help="language of sentences (default: en)")
    command.add_argument(
        "--calls", type=Path, action="append", default=absent, metavar="DIR", help="a further folder of call files"
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2019-01-31") from None


def _euro(text: str) -> int:
    from planner.terms import parse_euro  # noqa: PLC0415  (numpy and pydantic, for this one argument)

    try:
        return parse_euro(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no amount; write euro as 31000 or 31000.50") from None


def _port(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port; choose one from 1 to 65535")
    return int(text)
