"""Our words and labels in both languages, and a sentence for whatever can be wrong in a file."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import get_args

import pytest

import planner
from planner.catalogue import TargetStatus
from planner.checklist.said import WEEKDAYS
from planner.findings import Finding, MarginUnit, Severity, Status
from planner.keys import EqualKey
from planner.money import RoundingMode, SplitMethod
from planner.plan.contributions import ContributionStatus, Origin
from planner.plan.costs import Basis
from planner.plan.model import BUILT_IN_SCENARIOS
from planner.plan.partners import Commitment
from planner.plan.progress import Progress
from planner.plan.proposals import ProposalResult
from planner.plan.reading import parse_plan
from planner.plan.statistics import Statistic
from planner.rules import kinds
from planner.rules.act import Management
from planner.rules.call import CallFile
from planner.rules.scope import Rule
from planner.terms import Category, Certainty, LegalForm, PartnerKind, Role, Stage, StateAid
from planner.terms.defects import defects_of
from planner.wording import LANGUAGES, wording
from planner.wording.texts import texts


def rule_kinds() -> list[str]:
    every = [one for one in vars(kinds).values() if isinstance(one, type) and issubclass(one, Rule) and one is not Rule]
    return [get_args(one.model_fields["kind"].annotation)[0] for one in every]


WORDS: dict[str, list[str]] = {
    "role": list(Role),
    "legal_form": list(LegalForm),
    "stage": [*Stage, "plan"],
    "category": list(Category),
    "certainty": list(Certainty),
    "commitment": list(Commitment),
    "basis": list(Basis),
    "status": list(Status),
    "severity": list(Severity),
    "unit": list(MarginUnit),
    "rounding": [*RoundingMode, "exact", "published"],
    "split": list(SplitMethod),
    "key": [str(EqualKey().kind)],
    "rule_kind": rule_kinds(),
    "call_status": list(TargetStatus),
    "scenario": list(BUILT_IN_SCENARIOS),
    "progress": list(Progress),
    "proposal_result": list(ProposalResult),
    "contribution_origin": list(Origin),
    "contribution_status": list(ContributionStatus),
    "eu_source": ["yes", "no", "unknown"],
    "weekday": list(WEEKDAYS),
    "partner_kind": list(PartnerKind),
    "statistic": list(Statistic),
    "state_aid": list(StateAid),
    "management": list(Management),
    "consequence": list(get_args(kinds.AmountThreshold.model_fields["consequence"].annotation)),
    "budget_of": list(get_args(kinds.CallBudget.model_fields["of"].annotation)),
    "measure": ["grant", "total", "eligibility"],
    "fund": ["erdf", "amif", "ipa_iii", "ndici", "norway"],
    "thing": ["partner", "work_package", "phase", "view", "action", "scenario", "call", "rule"],
    "list": [
        *("partners", "phases", "work_packages", "costs", "common_costs", "scenarios", "thresholds", "actions"),
        *("tasks", "deliverables", "milestones", "progress", "proposals", "contributions"),
    ],
}


@pytest.mark.parametrize("kind", WORDS)
def test_every_value_of_ours_has_a_word_in_both_languages(kind: str) -> None:
    for language in LANGUAGES:
        assert not {str(one) for one in WORDS[kind] if not texts(language).has(f"term-{kind}", str(one))}


def test_every_label_that_pages_and_commands_ask_for_is_there() -> None:
    package = Path(planner.__file__).parent
    for file in package.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                continue
            first = node.args[0]
            if node.func.attr == "text" and isinstance(first, ast.Constant) and isinstance(first.value, str):
                for language in LANGUAGES:
                    assert texts(language).has(first.value), f"{file.name}:{node.lineno}: {first.value}"


# -- files that are wrong in every way -------------------------------------------------------------

PLAN = {
    "id": "one",
    "title": "One",
    "call": "amif/a/1",
    "start": "2026-01-01",
    "duration_months": "24",
    "rounding": "cut",
    "sources": ["minutes"],
    "split": {"method": "rest_to", "rest_to": "city", "unit": "1"},
    "vary": {"role": "partner"},
    "partners": [
        {
            "id": "city",
            "name": "City",
            "country": "GR",
            "nuts": "EL43",
            "legal_form": "egtc",
            "probability_percent": "50",
            "indicators": {"people": "7"},
            "indicator_sources": {"people": {"value": "7", "source": "The census", "year": "2021"}},
            "tags": ["south"],
        }
    ],
    "phases": [{"id": "phase-1", "title": "First", "months": ["1", "12"], "work_packages": ["wp-1"]}],
    "work_packages": [{"id": "wp-1", "title": "Work", "tasks": [{"title": "Do", "partners": ["city"]}]}],
    "costs": [{"id": "a", "partners": {"ids": ["city"]}, "category": "staff", "unit_cost": "5", "confidential": "no"}],
    "common_costs": [{"id": "b", "title": "B", "category": "other", "amount": {"contested": ["3", "5"]}}],
    "scenarios": [{"id": "few", "base": "all", "set": {"costs.a.unit_cost": "7"}}],
    "thresholds": [{"id": "start-now", "minimum": "3"}],
    "actions": [{"id": "send", "owner": "city", "what": "Send", "window": ["2026-01-01", "2026-01-31"]}],
    "proposals": [
        {"id": "before", "title": "Before", "to": "A fund", "year": "2019", "month": "1", "result": "funded"}
    ],
    "contributions": [{"id": "own", "partner": "city", "origin": "own", "amount": "5", "from": "City"}],
    "published": {
        "source": "Minutes",
        "figures": [{"view": "phase-1", "partners": "8", "common_share": "1", "total": "2"}],
    },
}
CITE = {"document": "guide", "locator": "page 1", "certainty": "official", "checked_on": "2026-11-21"}
CALL = {
    "title": "A call",
    "family": "amif",
    "documents": {"guide": {"title": "Guide", "dated": "2026-01-01"}},
    "rules": [
        {
            "id": "deadline",
            "kind": "deadline",
            "at": "2026-01-31T17:00",
            "zone": "Europe/Paris",
            "cite": CITE,
            "says": "x",
        },
        {
            "id": "rate",
            "kind": "rate",
            "fund": "amif",
            "rate_percent": "90",
            "level": "action",
            "cite": CITE,
            "says": "x",
        },
        {"id": "all_of", "kind": "country_count", "minimum": "2", "countries": ["GR"], "cite": CITE, "says": "x"},
        {
            "id": "flat",
            "kind": "flat_rate",
            "target": "b",
            "base": ["a"],
            "rate_percent": "7",
            "cite": CITE,
            "says": "x",
        },
    ],
}
WRONG: tuple[object, ...] = (
    *(None, "-1", "1.00005", "Not An Id", "total", "9" * 20),
    *(["3", "1"], {"contested": ["1"]}),
)


def spoiled(data: object) -> list[object]:
    """Return the data once for each place and each wrong thing that can stand there."""
    if isinstance(data, dict):
        inner = [{**data, key: one} for key, value in data.items() for one in (*WRONG, *spoiled(value))]
        return [*inner, {**data, "wrong_key": "1"}, *({k: v for k, v in data.items() if k != key} for key in data)]
    if isinstance(data, list):
        return [
            [*data[:at], one, *data[at + 1 :]] for at, value in enumerate(data) for one in (*WRONG, *spoiled(value))
        ]
    return []


def refusals(data: dict[str, object]) -> list[Finding]:
    try:
        CallFile.model_validate(data)
    except ValueError as error:
        return defects_of(error, CallFile)  # type: ignore[arg-type]
    return []


def test_whatever_is_wrong_in_a_file_has_a_sentence() -> None:
    found: dict[object, Finding] = {}
    for data in spoiled(PLAN):
        assert isinstance(data, dict)
        found |= {(one.code, tuple(one.parameters)): one for one in parse_plan(data)[1]}
    for data in spoiled(CALL):
        assert isinstance(data, dict)
        found |= {(one.code, tuple(one.parameters)): one for one in refusals(data)}
    assert len({one.code for one in found.values()}) > 20
    for finding in found.values():
        for language in LANGUAGES:
            said = wording(language, is_strict=True).finding(finding)
            assert said.says
            assert said.fix
