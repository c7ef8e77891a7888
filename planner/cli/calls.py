"""Commands about the catalogue of calls."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from planner.cli import text
from planner.cli.answers import Result, as_json, roots_of, words_of
from planner.services import calls, checks


def calls_list(given: Namespace) -> Result:
    """List the targets of the catalogue."""
    on = given.open_on or date.today()
    targets = calls.list_calls(
        on=on, open_only=given.open_on is not None, programme=given.programme, roots=roots_of(given)
    )
    if given.json:
        return as_json(calls.calls_json(targets, on)), 0
    return text.targets(targets, on, words_of(given)), 0


def calls_show(given: Namespace) -> Result:
    """Show every rule of a target."""
    call = calls.read_call(given.id, roots=roots_of(given))
    return (as_json(calls.call_json(call)) if given.json else text.call(call, words_of(given, call.family))), 0


def calls_check(given: Namespace) -> Result:
    """List every defect of the call files."""
    findings = calls.check_calls(given.id, on=date.today(), roots=roots_of(given))
    words, code = words_of(given), int(bool(findings))
    if given.json:
        return as_json({"findings": checks.findings_json(findings, None, words)}), code
    return text.findings(findings, None, words, file=given.id or "calls"), code
