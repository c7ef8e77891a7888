"""The command ``export``: the whole plan as a workbook."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from planner.cli.answers import Result, as_json, roots_of, words_of
from planner.services import exports, store
from planner.services.cases import Question


def export(given: Namespace) -> Result:
    """Write the whole plan as a workbook."""
    plan = store.find_plan(given.plan, roots=roots_of(given))
    question = Question(call=given.call, scenario=given.scenario, on=date.today())
    exports.write_workbook(plan, question, given.output, given.lang, made_on=date.today(), roots=roots_of(given))
    if given.json:
        return as_json({"plan": plan.id, "file": str(given.output)}), 0
    return words_of(given).text("cli-workbook-written", file=str(given.output), plan=plan.id), 0
