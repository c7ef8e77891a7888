"""Commands about plan files."""

from __future__ import annotations

from argparse import Namespace

from planner.cli import text
from planner.cli.answers import Result, as_json, roots_of, words_of
from planner.services import checks, differences, plans, store
from planner.services.cases import Question


def plan_new(given: Namespace) -> Result:
    """Write a first plan file."""
    plan = plans.new_plan(given.output, call=given.call, example=given.example, roots=roots_of(given))
    if given.json:
        return as_json({"plan": plan.id, "file": str(given.output), "call": plan.call}), 0
    return words_of(given).text("cli-plan-written", file=str(given.output), plan=plan.id), 0


def plan_validate(given: Namespace) -> Result:
    """List every defect of a plan file."""
    findings, is_malformed, call = plans.validate_plan(given.plan, roots=roots_of(given))
    code = int(is_malformed)
    words = words_of(given)
    if given.json:
        return as_json({"findings": checks.findings_json(findings, call, words)}), code
    return text.findings(findings, call, words, file=given.plan.name), code


def plan_diff(given: Namespace) -> Result:
    """Show what changed between two plans, or two scenarios of one."""
    roots = roots_of(given)
    before, after = store.find_plan(given.before, roots=roots), store.find_plan(given.after, roots=roots)
    questions = Question(scenario=given.scenario), Question(scenario=given.to_scenario or given.scenario)
    found = differences.compare_plans((before, questions[0]), (after, questions[1]), roots=roots)
    words = words_of(given)
    return (as_json(differences.difference_json(found, words)) if given.json else text.difference(found, words)), 0


def plan_schema(_: Namespace) -> Result:
    """Print the JSON Schema of a plan file."""
    return as_json(plans.schema()), 0
