"""One function for each command: it asks a service and returns what to print, and the exit code."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from planner import catalogue, places
from planner.cli import text
from planner.findings import Status, worst_first
from planner.services import budgets, calls, checks, differences, explanations, exports, plans, simulations, store
from planner.services.cases import Question
from planner.wording import Wording, wording

Result = tuple[str, int]


def plan_new(given: Namespace) -> Result:
    """Write a first plan file."""
    plan = plans.new_plan(given.output, call=given.call, example=given.example, roots=_roots(given))
    if given.json:
        return _json({"plan": plan.id, "file": str(given.output), "call": plan.call}), 0
    return _words(given).text("cli-plan-written", file=str(given.output), plan=plan.id), 0


def plan_validate(given: Namespace) -> Result:
    """List every defect of a plan file."""
    findings, is_malformed, call = plans.validate_plan(given.plan, roots=_roots(given))
    code = int(is_malformed)
    words = _words(given)
    if given.json:
        return _json({"findings": checks.findings_json(findings, call, words)}), code
    return text.findings(findings, call, words, file=given.plan.name), code


def plan_diff(given: Namespace) -> Result:
    """Show what changed between two plans, or two scenarios of one."""
    roots = _roots(given)
    before, after = store.find_plan(given.before, roots=roots), store.find_plan(given.after, roots=roots)
    questions = Question(scenario=given.scenario), Question(scenario=given.to_scenario or given.scenario)
    found = differences.compare_plans((before, questions[0]), (after, questions[1]), roots=roots)
    words = _words(given)
    return (_json(differences.difference_json(found, words)) if given.json else text.difference(found, words)), 0


def plan_schema(_: Namespace) -> Result:
    """Print the JSON Schema of a plan file."""
    return _json(plans.schema()), 0


def calls_list(given: Namespace) -> Result:
    """List the targets of the catalogue."""
    on = given.open_on or date.today()
    targets = calls.list_calls(
        on=on, open_only=given.open_on is not None, programme=given.programme, roots=_roots(given)
    )
    if given.json:
        return _json(calls.calls_json(targets, on)), 0
    return text.targets(targets, on, _words(given)), 0


def calls_show(given: Namespace) -> Result:
    """Show every rule of a target."""
    call = calls.read_call(given.id, roots=_roots(given))
    return (_json(calls.call_json(call)) if given.json else text.call(call, _words(given, call.family))), 0


def calls_check(given: Namespace) -> Result:
    """List every defect of the call files."""
    findings = calls.check_calls(given.id, on=date.today(), roots=_roots(given))
    words, code = _words(given), int(bool(findings))
    if given.json:
        return _json({"findings": checks.findings_json(findings, None, words)}), code
    return text.findings(findings, None, words, file=given.id or "calls"), code


def budget(given: Namespace) -> Result:
    """Show what a plan costs, by partner."""
    plan = store.find_plan(given.plan, roots=_roots(given))
    seen = budgets.budget_of(plan, _question(given), roots=_roots(given))
    words = _words(given, seen.family)
    return (_json(budgets.budget_json(seen, words)) if given.json else text.budget(seen, words)), 0


def check(given: Namespace) -> Result:
    """Check every rule of the call and of the plan."""
    plan = store.find_plan(given.plan, roots=_roots(given))
    question = Question(call=given.call, scenario=given.scenario, on=given.on or date.today())
    said, call = checks.check_plan(plan, question, roots=_roots(given))
    findings = worst_first([*store.call_findings(given.plan, roots=_roots(given)), *said])
    words = _words(given, call.family if call else None)
    code = int(any(one.status is Status.NOT_MET for one in findings))
    if given.json:
        return _json({"findings": checks.findings_json(findings, call, words)}), code
    return text.findings(findings, call, words), code


def explain(given: Namespace) -> Result:
    """Show how a figure came about."""
    plan = store.find_plan(given.plan, roots=_roots(given))
    explanation = explanations.explain_figure(plan, _question(given), given.figure, _words(given), roots=_roots(given))
    if given.json:
        return _json(explanations.explanation_json(explanation)), 0
    return text.explanation(explanation, _words(given)), 0


def export(given: Namespace) -> Result:
    """Write the whole plan as a workbook."""
    plan = store.find_plan(given.plan, roots=_roots(given))
    question = Question(call=given.call, scenario=given.scenario, on=date.today())
    exports.write_workbook(plan, question, given.output, given.lang, made_on=date.today(), roots=_roots(given))
    if given.json:
        return _json({"plan": plan.id, "file": str(given.output)}), 0
    return _words(given).text("cli-workbook-written", file=str(given.output), plan=plan.id), 0


def simulate_partners(given: Namespace) -> Result:
    """Show the cost per partner against their number."""
    plan = store.find_plan(given.plan, roots=_roots(given))
    curve = simulations.simulate_partners(
        plan, _question(given), given.first, given.last, ceiling=given.ceiling, roots=_roots(given)
    )
    if given.json:
        return _json(simulations.curve_json(curve)), 0
    return text.curve(curve, given.ceiling, _words(given)), 0


def store_list(given: Namespace) -> Result:
    """List the stored plans."""
    entries = store.list_plans()
    if given.json:
        return _json({"plans": [store.entry_json(one) for one in entries]}), 0
    return text.entries(entries, _words(given)), 0


def store_history(given: Namespace) -> Result:
    """List the revisions of a stored plan."""
    revisions, words = store.plan_history(given.id), _words(given)
    if given.json:
        return _json({"revisions": [store.revision_json(one, words) for one in revisions]}), 0
    return text.revisions(revisions, words), 0


def store_check(given: Namespace) -> Result:
    """Read the whole store again."""
    damages, words = store.check_store(), _words(given)
    if given.json:
        return _json({"damages": [asdict(one) for one in damages]}), int(bool(damages))
    return text.damages(damages, words), int(bool(damages))


def store_import(given: Namespace) -> Result:
    """Put the plan of a file into the store."""
    entry = store.keep_plan(given.plan, at=datetime.now(UTC), roots=_roots(given))
    return (_json(store.entry_json(entry)) if given.json else _words(given).text("cli-plan-kept", plan=entry.id)), 0


def store_export(given: Namespace) -> Result:
    """Write a stored plan to a file."""
    plan = store.take_plan(given.id, given.output)
    if given.json:
        return _json({"plan": plan.id, "file": str(given.output), "call": plan.call}), 0
    return _words(given).text("cli-plan-written", file=str(given.output), plan=plan.id), 0


def app(given: Namespace) -> Result:
    """Serve the web app; this process becomes the server."""
    script = places.app()
    folders = [str(one.resolve()) for one in _roots(given) if one != places.calls()]
    os.environ["PLANNER_CALLS"] = os.pathsep.join(folders)
    os.chdir(script.parent)  # where the server's configuration lies
    command = [sys.executable, "-m", "streamlit", "run", script.name, f"--server.port={given.port}"]
    os.execv(sys.executable, command)


def _roots(given: Namespace) -> tuple[Path, ...]:
    return catalogue.default_roots(*given.calls)


def _question(given: Namespace) -> Question:
    return Question(call=given.call, scenario=given.scenario, phase=given.phase, rounding=given.rounding)


def _words(given: Namespace, family: str | None = None) -> Wording:
    return wording(given.lang, family)


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)
