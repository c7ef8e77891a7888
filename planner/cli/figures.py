"""Commands about the figures of a plan: budget, checks, where a figure comes from, numbers of partners."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from planner.cli import text
from planner.cli.answers import Result, as_json, question_of, roots_of, words_of
from planner.findings import Status, worst_first
from planner.services import budgets, checks, explanations, simulations, store
from planner.services.cases import Question


def budget(given: Namespace) -> Result:
    """Show what a plan costs, by partner."""
    plan = store.find_plan(given.plan, roots=roots_of(given))
    seen = budgets.budget_of(plan, question_of(given), roots=roots_of(given))
    words = words_of(given, seen.family)
    return (as_json(budgets.budget_json(seen, words)) if given.json else text.budget(seen, words)), 0


def check(given: Namespace) -> Result:
    """Check every rule of the call and of the plan."""
    plan = store.find_plan(given.plan, roots=roots_of(given))
    question = Question(call=given.call, scenario=given.scenario, on=given.on or date.today())
    said, call = checks.check_plan(plan, question, roots=roots_of(given))
    findings = worst_first([*store.call_findings(given.plan, roots=roots_of(given)), *said])
    words = words_of(given, call.family if call else None)
    code = int(any(one.status is Status.NOT_MET for one in findings))
    if given.json:
        return as_json({"findings": checks.findings_json(findings, call, words)}), code
    return text.findings(findings, call, words), code


def explain(given: Namespace) -> Result:
    """Show how a figure came about."""
    plan = store.find_plan(given.plan, roots=roots_of(given))
    explanation = explanations.explain_figure(
        plan, question_of(given), given.figure, words_of(given), roots=roots_of(given)
    )
    if given.json:
        return as_json(explanations.explanation_json(explanation)), 0
    return text.explanation(explanation, words_of(given)), 0


def simulate_partners(given: Namespace) -> Result:
    """Show the cost per partner against their number."""
    plan = store.find_plan(given.plan, roots=roots_of(given))
    curve = simulations.simulate_partners(
        plan, question_of(given), given.first, given.last, ceiling=given.ceiling, roots=roots_of(given)
    )
    if given.json:
        return as_json(simulations.curve_json(curve)), 0
    return text.curve(curve, given.ceiling, words_of(given)), 0
