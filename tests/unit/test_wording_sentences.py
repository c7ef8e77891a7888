"""Every code that the program can emit has sentences, in both languages, for every state it can be in."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest

import planner
from planner.findings import Euro, Finding, Hundredths, Message, Money, Names, Parameter, Percent, Status, Term, Terms
from planner.rules.call import Call
from planner.terms.defects import _SHAPES
from planner.wording import LANGUAGES, Language, Said, wording
from planner.wording.texts import texts
from tests.builders import UNKNOWN, UNSOURCED, call_of
from tests.unit.agreement_samples import AGREEMENT_CHECKS, AGREEMENT_MESSAGES
from tests.unit.calculation_samples import CALCULATION_CHECKS, CALCULATION_DEFECTS, CALCULATION_TRACES
from tests.unit.check_samples import CHECKS_OF_CALLS, CHOICES_OF_FLAT_RATES, DEFECTS_OF_CALLS, REMEDIES
from tests.unit.checklist_samples import CHECKLIST, REASONS
from tests.unit.contribution_samples import CONTRIBUTIONS
from tests.unit.edit_samples import EDITS, UNCLEAR
from tests.unit.funding_samples import FUNDING, FUNDING_TRACES
from tests.unit.key_samples import KEY_CHECKS, KEY_DEFECTS, KEY_TRACES
from tests.unit.period_samples import PERIOD_CHECKS, PERIOD_DEFECTS, PERIOD_MESSAGES
from tests.unit.sharing_samples import SHARING, TRACES_OF_POOLS
from tests.unit.trap_samples import CHECKS_OF_TRAPS
from tests.unit.unit_cost_samples import UNIT_COST_CHECKS, UNIT_COST_DEFECTS, UNIT_COST_TRACES

PACKAGE = Path(planner.__file__).parent
FAMILIES = (None, "amif", "interreg")
MET, OPEN, NOT = Status.MET, Status.TO_BE_VERIFIED, Status.NOT_MET

Parameters = Mapping[str, Parameter]
States = Mapping[Status, tuple[str, ...]]
"""For each status that a finding can have, the reasons that it can give; the empty text is no reason."""

LEAD_AND_PARTNERS = Terms("role", ("lead", "partner"))
COUNTED: Parameters = {
    "value": 2,
    "among": Names(("ES", "IT")),
    "roles": LEAD_AND_PARTNERS,
    "limit": 3,
    "other": 2,
    "gap": 1,
}
EACH: Parameters = {"partners": Names(("City", "Region")), "count": 2, "roles": LEAD_AND_PARTNERS}
DATED: Parameters = {
    "day": date(2019, 1, 31),
    "clock": "17:00",
    "zone": "Europe/Brussels",
    "gap": 14,
    "on": date(2019, 1, 17),
}
LIMIT: Parameters = {
    "measures": Term("measure", "grant"),
    "bound": "maximum",
    "value": Euro(194_000_000),
    "limit": Euro(200_000_000),
    "gap": Euro(6_000_000),
    "currency": "NOK",
    "foreign": Money(20_000_000_00, "NOK"),
}
RATE: Parameters = {"what": Term("fund", "erdf"), "kind": "rate", "rate": Percent(800_000)}
DOUBTS = ("unknown", "unsourced", "contested")

COUNTS: States = {MET: ("",), NOT: ("", "contested"), OPEN: (*DOUBTS, "who_counts", "countries_unknown")}

CHECKS: Mapping[str, tuple[Parameters, States]] = {
    **CHECKLIST,
    **AGREEMENT_CHECKS,
    **CALCULATION_CHECKS,
    **UNIT_COST_CHECKS,
    **CHECKS_OF_CALLS,
    **CONTRIBUTIONS,
    **FUNDING,
    **CHOICES_OF_FLAT_RATES,
    **CHECKS_OF_TRAPS,
    **KEY_CHECKS,
    **PERIOD_CHECKS,
    **SHARING,
    "minimum-partners": (
        COUNTED,
        {MET: ("",), NOT: ("", "contested"), OPEN: (*DOUBTS, "who_counts", "countries_unknown")},
    ),
    "maximum-partners": (
        COUNTED,
        {MET: ("",), NOT: ("", "contested"), OPEN: (*DOUBTS, "who_counts", "countries_unknown")},
    ),
    "minimum-countries": (
        COUNTED,
        {MET: ("",), NOT: ("", "contested"), OPEN: (*DOUBTS, "who_counts", "countries_unknown")},
    ),
    "eligible-countries": (
        {**EACH, "allowed": Names(("AT", "BE"))},
        {MET: ("",), NOT: ("",), OPEN: ("unknown", "unsourced", "not_given")},
    ),
    "legal-forms": (
        {**EACH, "allowed": Terms("legal_form", ("public_body", "egtc"))},
        {MET: ("",), NOT: ("",), OPEN: ("unknown", "unsourced", "not_given")},
    ),
    "threshold-partners": (
        {"value": 7, "threshold": "start", "limit": 6, "target": 8, "gap": 1},
        {MET: ("between",), NOT: ("between",), OPEN: ("between", "unknown")},
    ),
    "threshold-countries": (
        {"value": 2, "most": 5, "threshold": "start", "limit": 6, "other": 2, "gap": 4},
        {MET: ("countries_unknown",), NOT: ("contested",), OPEN: ("countries_unknown", "contested", "unknown")},
    ),
    "call-opened": (DATED, {MET: ("",), NOT: ("",), OPEN: ("unknown", "unsourced")}),
    "deadline": (DATED, {MET: ("",), NOT: ("",), OPEN: ("unknown", "unsourced")}),
    "duration": (
        {"value": 30, "limit": 27, "gap": 3, "bound": "maximum"},
        {MET: ("",), NOT: ("", "contested"), OPEN: (*DOUBTS, "not_given")},
    ),
    "amount-limit": (
        LIMIT,
        {MET: ("",), NOT: ("", "contested"), OPEN: (*DOUBTS, "amount_unknown", "exchange_rate")},
    ),
    "rate": (RATE, {MET: ("", "unsourced"), OPEN: (*DOUBTS, "not_in_force")}),
    "rounding-unknown": ({}, {OPEN: ("unknown",)}),
    "category-unknown": ({"categories": Terms("category", ("volunteers",))}, {MET: ("unknown",), OPEN: ("unknown",)}),
    "mapping-unsure": (
        {"categories": Terms("category", ("staff", "other")), "target": Term("category", "personnel")},
        {MET: ("unsourced",), OPEN: ("unsourced",)},
    ),
    "scope-depends-on-unknown": (
        {"rule": "rate_ipa", "partners": Names(("City",)), "count": 1},
        {MET: ("not_given",), OPEN: ("not_given",)},
    ),
    "noted": (
        {"rule": "vat", "changes": Terms("measure", ("total", "grant")), "count": 2},
        {OPEN: ("unknown", "unsourced", "not_computed")},
    ),
    "document-required": (
        {
            "title": "Mandate",
            "roles": Terms("role", ("partner",)),
            "stage": Term("stage", "by_submission"),
            "required": "yes",
        },
        {OPEN: ("unknown", "unsourced", "not_seen")},
    ),
    # -- what is doubtful in the plan itself
    "no-partners": ({}, {OPEN: ("",)}),
    "no-members": ({"scenario": "confirmed"}, {OPEN: ("",)}),
    "associated-with-cost": ({"line": "travel", "partners": Names(("City",))}, {NOT: ("",)}),
    "line-of-nobody": ({"line": "travel"}, {OPEN: ("",)}),
    "category-not-mapped": (
        {"category": Term("category", "other"), "amount": Euro(5), "count": 2},
        {NOT: ("",)},
    ),
    "lines-set-aside": ({"category": Term("category", "staff"), "amount": Euro(5), "count": 2}, {OPEN: ("",)}),
    "common-cost-beside-flat-rate": ({"common": "brochure", "category": Term("category", "staff")}, {OPEN: ("",)}),
    "common-amount-unknown": ({"common": "Brochure"}, {OPEN: ("",)}),
    "common-amount-contested": ({"common": "Brochure", "amount": Euro(5)}, {OPEN: ("",)}),
    "incurrer-absent": ({"common": "Brochure", "partner": "City"}, {NOT: ("",)}),
    "incurrer-without-budget": ({"common": "Brochure", "partner": "City"}, {NOT: ("",)}),
    "reimbursement-inexact": (
        {"common": "Brochure", "partner": "City", "amount": Euro(4000), "whole": Euro(10_000), "count": 2},
        {OPEN: ("",)},
    ),
    "rest-to-absent": ({"common": "Brochure", "partner": "City", "amount": Euro(1)}, {OPEN: ("",)}),
    "several-leads": ({"partners": Names(("City", "Region")), "count": 2}, {OPEN: ("",)}),
    "affiliated-without-beneficiary": ({"partner": "City", "beneficiary": "region"}, {OPEN: ("",)}),
    "withdrawn-included": ({"partners": Names(("City",)), "count": 1}, {OPEN: ("",)}),
    "months-beyond-end": ({"title": "Study", "value": 30, "limit": 24}, {OPEN: ("",)}),
    "cost-in-no-phase": ({"amount": Euro(100), "lines": Names(("Study",)), "count": 1}, {OPEN: ("",)}),
    "provider-is-partner": ({"common": "Study", "partner": "City"}, {OPEN: ("",)}),
    "nobody-shares": ({"common": "Brochure"}, {NOT: ("",)}),
    "not-assigned": (
        {"common": "Brochure", "amount": Euro(600), "whole": Euro(1_135_000), "count": 8},
        {OPEN: ("",)},
    ),
    "choice-not-offered": ({"rule": "indirect_costs", "choices": Names(("travel",))}, {OPEN: ("",)}),
    "flat-rate-offered": ({"rule": "travel", "target": Term("category", "travel_and_accommodation")}, {MET: ("",)}),
    "correction-of-nothing": ({"rule": "rate"}, {NOT: ("",)}),
    "value-corrected": (
        {"value": "rate_percent: 95", "rule": "rate", "document": "Call text", "page": "page 7"},
        {MET: ("",)},
    ),
}

KEY: Parameters = {"key": "country"}
VALUE: Parameters = {**KEY, "value": "EL"}
CHOICE: Parameters = {**VALUE, "nearest": "GR", "choices": Names(("GR", "IT"))}

DEFECTS: Mapping[str, Parameters] = {
    **UNCLEAR,
    **CALCULATION_DEFECTS,
    **UNIT_COST_DEFECTS,
    **DEFECTS_OF_CALLS,
    **KEY_DEFECTS,
    **PERIOD_DEFECTS,
    "unknown-key": {**KEY, "nearest": "nuts", "choices": Names(("id", "nuts"))},
    "missing-key": KEY,
    "not-a-choice": CHOICE,
    **{f"not-{shape.replace('_', '-')}": VALUE for shape in _SHAPES.values()},
    **dict.fromkeys(("not-a-date", "not-a-number", "negative-number", "not-a-moment", "hour-missing"), VALUE),
    "too-precise": {**VALUE, "decimals": 2},
    "number-too-large": {**VALUE, "maximum": 10**15},
    "contested-malformed": KEY,
    "country-unknown": {**VALUE, "nearest": "GR"},
    "id-malformed": {**VALUE, "nearest": "el"},
    "id-reserved": VALUE,
    "item-id-malformed": VALUE,
    "schema-version-unknown": {"value": "2", "known": 1},
    "statistic-and-certainty": {"certainty": "unknown"},
    "statistic-year": {"value": "1200", "first": "1990", "last": "2026"},
    "nuts-elsewhere": {"value": "ES51", "country": "PT"},
    "place-twice": {"value": "ES51"},
    "statistics-document-unknown": {"value": "istat", "nearest": "istat_census", "choices": Names(("istat_census",))},
    "id-twice": {"value": "city", "list": Term("list", "partners")},
    "work-package-in-two-phases": {"value": "wp-1"},
    "name-leads-nowhere": {**CHOICE, "what": Term("thing", "work_package")},
    "set-leads-nowhere": {"value": "costs.x.y"},
    "scenario-circle": {"value": "one"},
    "affiliated-to-nobody": {"partner": "city"},
    "not-affiliated": {"partner": "city", "role": "partner"},
    "probability-of-no-candidate": {"partner": "city", "commitment": "confirmed"},
    "selector-empty": KEY,
    "months-reversed": {"first": 5, "last": 3},
    "window-reversed": {"first": "2019-01-31", "last": "2019-01-30"},
    "due-and-window": {"action": "send"},
    "proposal-dated-twice": {"value": "REGIN"},
    "proposal-date": {"value": "2019-13", "title": "REGIN"},
    "work-package-and-phase": {"line": "travel"},
    "rest-to-whom": KEY,
    "unit-zero": KEY,
    "threshold-empty": {"threshold": "start"},
    "request-asks-not-one": {"request": "request-1", "both": "yes"},
    "threshold-reversed": {"threshold": "start"},
    "citation-undated": {"certainty": "official"},
    "flat-rate-base": {"rule": "office"},
    "unknown-value-cited": {"rule": "office"},
    "certainty-unknown-of-value": {"rule": "office"},
    "validity-reversed": {"rule": "office"},
    "tried-missing": {"certainty": "unknown"},
    "citation-incomplete": {"certainty": "official"},
    "because-missing": {"certainty": "derived"},
    "one-rule-only": {"rule": "closing", "kind": Term("rule_kind", "deadline"), "first": "deadline"},
    "category-taken-twice": {"rule": "b", "category": Term("category", "staff"), "first": "a"},
    "category-unmapped-in-call": {**CHOICE, "rule": "office", "category": "staf"},
    "flat-rate-circle": {"rule": "a", "rules": Names(("a", "b"))},
    "opening-after-deadline": {"rule": "opening", "opening": date(2019, 2, 1), "deadline": date(2019, 1, 31)},
    "document-twice": {"value": "guide"},
    "document-unknown": CHOICE,
    "rule-twice": {"value": "office"},
    "rule-changes-kind": {"value": "a", "kind": Term("rule_kind", "rate"), "first": Term("rule_kind", "flat_rate")},
    "family-changes": {"value": "amif", "first": "interreg"},
    "call-file-twice": {"first": "calls/a/call.yaml"},
    "folder-misnamed": {"value": "My Calls"},
    # Pasted partners and the first budget of a new plan.
    **{
        code: {"value": "Region Skåne"}
        for code in (
            *("pasted-without-name", "pasted-column-unread", "pasted-no-country", "pasted-no-role"),
            *("pasted-affiliated", "pasted-no-legal-form", "pasted-no-commitment", "pasted-no-share"),
            *("pasted-package-without-title", "envelope-no-total", "standard-without-category"),
            "standard-without-amount",
        )
    },
    **{
        code: {}
        for code in (
            *("beginning-untitled", "envelope-without-partners", "envelope-total-unknown"),
            *("lead-share-without-lead", "lead-share-without-others", "standard-without-costs"),
        )
    },
    "pasted-name-long": {"value": "Region", "count": 300},
    "pasted-partner-twice": {"value": "Region", "first_line": 2},
    "pasted-code-malformed": {"value": "SE-22", "what": Term("field", "nuts")},
    "pasted-no-count": {"value": "12.5", "what": "Population"},
    "pasted-lead-chosen": {"partner": "City"},
    "pasted-several-leads": {"partners": Names(("City", "Region")), "count": 2},
    "envelope-small": {"amount": Euro(190)},
    "envelope-too-many-lines": {"count": 5000, "limit": 3000},
    "envelope-set-aside": {"categories": Terms("category", ("staff",))},
    "shares-not-whole": {
        "what": "packages",
        "value": Percent(999_900),
        "gap": Percent(100),
        "side": "short",
        "shares": Names(("Study 50%", "Events 49.99%")),
    },
    "share-negative": {"title": "Study", "what": "packages", "value": Percent(-1)},
    "package-without-title": {"position": 2},
    "key-without-numbers": {"what": "Population"},
    "key-number-missing": {"what": "Population", "partners": Names(("City", "Region")), "count": 2},
    "standard-for-nobody": {"tag": "region"},
    # Errors of single files, which the catalogue lists beside the defects of others.
    "syntax-broken": {"column": 5, "problem": "mapping values are not allowed here"},
    "duplicate-key": {"key": "id", "first_line": 1200},
    "anchor-used": {"name": "a"},
    "tag-used": {"tag": "!!int"},
    "too-deep": {"maximum": 40},
    "file-too-large": {"megabytes": 50, "maximum": 20},
    **{code: {} for code in ("not-a-mapping", "file-empty", "file-unreadable", "file-missing")},
}

TITLE: Parameters = {"title": "Study", "count": 8}
RATED: Parameters = {"rate": Percent(150_000), "base": Euro(100), "rounding": Term("rounding", "cut")}
SETTLED: Parameters = {
    **TITLE,
    "incurrer": "City",
    "cost": Euro(3),
    "grant": Euro(1),
    "residue": Euro(2),
    "settle": "residue",
}
SPLIT: Parameters = {"key": Term("key", "equal"), "method": Term("split", "largest_remainder"), "unit": Euro(1)}

TRACES: Mapping[str, Parameters] = {
    **EDITS,
    **AGREEMENT_MESSAGES,
    **REASONS,
    **REMEDIES,
    **FUNDING_TRACES,
    **CALCULATION_TRACES,
    **KEY_TRACES,
    **PERIOD_MESSAGES,
    **UNIT_COST_TRACES,
    "edit-begun": {"title": "Study"},
    "trace-unknown": {"rule": "rate"},
    "plan-imported": {"file": "regin.yaml"},
    **TRACES_OF_POOLS,
    "provider-beneficiary": {},
    "provider-contractor": {},
    "provider-contracts": {},
    "difference": {
        "partner": "Region Skåne",
        "title": "Experts in the region",
        "kind": "changed",
        "before": Euro(100),
        "after": Euro(250),
        "gap": Euro(150),
        "direction": "more",
    },
    **{
        code: {"count": 2}
        for code in ("trace-total", "trace-lines", "trace-eligible", "trace-settlement", "trace-project")
    },
    "trace-no-member": {"count": 0},
    "trace-line": {
        "line": "experts",
        "what": "Experts",
        "quantity": Hundredths(1535),
        "unit": "days",
        "unit_cost": Euro(40_000),
        "basis": Term("basis", "estimate"),
        "justification": "Two reviews",
    },
    "trace-flat-rate": RATED,
    "trace-part-of-flat-rate": {},
    "trace-common-part": {**TITLE, **SPLIT, "amount": Euro(5)},
    "trace-common-incurred": {**TITLE, **SPLIT, "amount": Euro(5)},
    "trace-common-whole": {"title": "Study", "basis": Term("basis", "quote"), "note": "As offered"},
    "trace-fund-not-for": {},
    "trace-grant": RATED,
    "trace-grant-capped": {**RATED, "limit": Euro(50)},
    "trace-grant-divided": RATED,
    "trace-part-of-grant": {},
    "trace-own": {},
    "trace-own-without-grant": {},
    "trace-no-settlement": {"count": 0},
    "trace-settlement-gets": SETTLED,
    "trace-settlement-pays": SETTLED,
    "trace-bears": {},
    "trace-unassigned": {},
}

LACKING = {
    "unknown": {"limit", "other", "target", "rate", "day", "clock", "zone", "on", "gap"},
    "not_given": {"value", "gap"},
    "amount_unknown": {"value", "gap"},
}
"""What a check leaves out when it gives this reason."""
MAYBE_LACKING = {
    **{("amount-limit", reason): {"value", "gap"} for reason in DOUBTS},
    **{(code, reason): {"value", "gap"} for code in ("duration", "period-months") for reason in DOUBTS},
    ("rate", "not_in_force"): {"rate"},
    **{
        ("share-limit", reason): {"value", "gap", "other", "other_of"}
        for reason in (*DOUBTS, "amount_unknown", "no_cost")
    },
    **{("call-budget", reason): {"value", "gap"} for reason in DOUBTS},
    **{("start-window", reason): {"value", "gap"} for reason in ("unknown", "unsourced")},
}
"""What a check may leave out besides when it gives this reason; only where the finding is to be verified."""


def call_with(certainty: str, rule_id: str) -> Call:
    """Return a call whose rule of that id cites something unknown or unsourced."""
    cite = {"unknown": UNKNOWN, "unsourced": UNSOURCED}[certainty]
    value = "unknown" if certainty == "unknown" else "Something."
    return call_of({"id": rule_id, "kind": "noted", "value_noted": value, "cite": cite, "says": "It is so. Or not."})


def variants(parameters: Parameters) -> Iterator[Parameters]:
    """Yield the parameters, with each text and list emptied in turn, and with none, one or several of each count."""
    yield parameters
    for name, value in parameters.items():
        match value:
            case Names():
                yield {**parameters, name: Names(())}
                yield {**parameters, name: Names(("One",))}
            case Terms(kind, ids):
                yield {**parameters, name: Terms(kind, ids[:1])}
                yield {**parameters, name: Terms(kind, ())}
            case str() if name not in {"bound", "kind", "required", "settle", "clock", "zone", "what"}:
                yield {**parameters, name: ""}
                yield {**parameters, name: "3"}
            case int():
                yield from ({**parameters, name: number} for number in (0, 1))
            case Euro():
                yield from ({**parameters, name: Euro(cents)} for cents in (0, -600))
    for name, others in {
        "bound": ("minimum",),
        "kind": ("flat_rate",),
        "required": ("if_concerned", "unknown"),
        "settle": ("whole",),
        "measures": (Term("measure", "total"),),
    }.items():
        yield from ({**parameters, name: other} for other in others if name in parameters)


@cache
def findings_of(code: str) -> tuple[Finding, ...]:
    """Return a finding for every state and every shape of parameters of a check."""
    return tuple(_findings_of(*CHECKS[code], code))


def _findings_of(parameters: Parameters, states: States, code: str) -> Iterator[Finding]:
    for status, reasons in states.items():
        for reason in reasons:
            lacking = LACKING.get(reason, set()) if status is OPEN else set()
            kept = {name: value for name, value in parameters.items() if name not in lacking}
            shapes = [kept]
            if status is OPEN:
                more = MAYBE_LACKING.get((code, reason), set())
                shapes.append({name: value for name, value in kept.items() if name not in more})
            for shape in shapes:
                for variant in variants(shape):
                    yield Finding(code, {**variant, "reason": reason}, status=status, rule="rule")


def assert_sound(text: str, language: Language) -> None:
    """Assert what every sentence must be: finished, on one line, in its language's typography."""
    assert text == text.strip()
    assert text
    assert not re.search(r"[\n\t]|  |\?\?\?|\$[a-z]", text), text
    assert not re.search(r"\b(invalid|validation|failed|None|True|False)\b", text), text
    assert "'" not in text, text
    # What it says and what to do: one sentence each.
    assert not re.search(r"[.?!](?= [A-ZÀÉÎ])", text), text
    if language == "fr":
        bare = re.sub(r"«\u00a0.*?\u00a0»|https?:|[0-9]:[0-9]|\[[^]]*\]", "", text)
        assert not re.search(r"(?<![\u00a0\u202f])[;?!»]|«(?!\u00a0)| [:;?!»]|(?<!\u00a0):", bare), text


def said(finding: Finding, language: Language, family: str | None = None, call: Call | None = None) -> Said:
    return wording(language, family, is_strict=True).finding(finding, call)


# -- which codes there are -------------------------------------------------------------------------

CODE = re.compile(r"[a-z]+(-[a-z0-9]+)+")
MAKERS = set(
    """
    Finding Message PydanticCustomError _doubt _odd _malformed _clash refuse _made _always _where_used _moment
    _counted _each
    """.split()
)
"""Functions whose first text is a code."""
NOT_CODES = {"an-id", "common-cost", "utf-8"}
"""Texts with hyphens in the modules that emit codes, and no codes."""
EMITTERS = ("terms", "keys", "plan", "rules", "engine", "simulation", "checklist", "catalogue")


@cache
def trees(*places: str) -> list[ast.Module]:
    files = [file for place in places for file in [PACKAGE / place, *(PACKAGE / place).rglob("*.py")] if file.is_file()]
    return [ast.parse(file.read_text(encoding="utf-8")) for file in files]


def constants(node: ast.AST | None) -> set[str]:
    """Return the texts that an expression can be."""
    found = ast.walk(node) if node else ()
    return {one.value for one in found if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def documentation(tree: ast.Module) -> set[int]:
    """Return the ids of the expressions that are docstrings."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


@cache
def emitted_codes() -> set[str]:
    """Return every code that the source of the core and the catalogue can emit."""
    codes: set[str] = set()
    for tree in trees(*EMITTERS, "services", "exchange"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                firsts = [one for one in node.args if isinstance(one, ast.Constant | ast.IfExp)][:1]
                if name in MAKERS and firsts:
                    first = firsts[0]
                    branches = (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,)
                    codes |= {text for branch in branches for text in constants(branch)}
    for tree in trees(*EMITTERS):
        prose = documentation(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
                codes |= {node.value} if CODE.fullmatch(node.value) else set()
    return {code for code in codes if re.fullmatch(r"[a-z0-9-]+", code)} - NOT_CODES


def emitted_reasons() -> set[str]:
    """Return every reason that a check can give for "to be verified"."""
    found: set[str] = set()
    for tree in trees("engine"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Dict):
                found |= {
                    text
                    for key, value in zip(node.keys, node.values, strict=True)
                    if constants(key) == {"reason"} and not isinstance(value, ast.Subscript)
                    for text in constants(value)
                }
            elif isinstance(node, ast.Assign) and any("reason" in ast.unparse(one) for one in node.targets):
                found |= constants(node.value)
            elif isinstance(node, ast.FunctionDef) and node.name == "reason_of":
                found |= {text for one in ast.walk(node) if isinstance(one, ast.Return) for text in constants(one)}
    return found - {""}


def test_every_code_in_the_source_is_spoken_in_both_languages() -> None:
    emitted = emitted_codes()
    assert len(emitted) > 100
    for language in LANGUAGES:
        book = texts(language)
        silent = {code for code in emitted if not (book.has(code, "says") or book.has(code))}
        assert not silent, f"{language}: no sentence for {sorted(silent)}; if one is no code, add it to NOT_CODES"


def test_every_code_in_the_source_is_rendered_by_these_tests() -> None:
    assert not emitted_codes() - CHECKS.keys() - DEFECTS.keys() - TRACES.keys()


def test_every_reason_in_the_source_has_a_sentence_that_says_what_to_do() -> None:
    reasons = emitted_reasons()
    assert {"unknown", "unsourced", "contested", "not_given", "not_in_force"} <= reasons
    for language in LANGUAGES:
        assert not {reason for reason in reasons if not texts(language).has(f"reason-{reason}")}


# -- what they say ---------------------------------------------------------------------------------


@pytest.mark.parametrize("code", CHECKS)
def test_a_check_has_a_sound_sentence_for_every_state(code: str) -> None:
    for language in LANGUAGES:
        for at, finding in enumerate(findings_of(code)):
            spoken = said(finding, language, FAMILIES[at % len(FAMILIES)])
            assert_sound(spoken.says, language)
            if finding.status is not MET or spoken.fix:
                assert_sound(spoken.fix, language)


@pytest.mark.parametrize("code", DEFECTS)
def test_a_defect_of_a_file_has_a_sound_sentence(code: str) -> None:
    for language in LANGUAGES:
        for parameters in variants(DEFECTS[code]):
            spoken = said(Finding(code, parameters), language)
            assert_sound(spoken.says, language)
            assert_sound(spoken.fix, language)


@pytest.mark.parametrize("code", TRACES)
def test_a_step_of_a_trace_has_a_sound_sentence(code: str) -> None:
    for language in LANGUAGES:
        for parameters in variants(TRACES[code]):
            for family in FAMILIES:
                assert_sound(wording(language, family, is_strict=True).message(Message(code, parameters)), language)


def test_the_languages_say_different_things() -> None:
    for code in CHECKS:
        for finding in findings_of(code):
            english, french = said(finding, "en"), said(finding, "fr")
            assert english.says != french.says
            assert english.fix != french.fix or not english.fix
    for code, parameters in TRACES.items():
        one = Message(code, parameters)
        assert wording("en", is_strict=True).message(one) != wording("fr", is_strict=True).message(one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_to_be_verified_never_sounds_like_what_is_met(language: Language) -> None:
    for code, (_, states) in CHECKS.items():
        if {MET, OPEN} <= states.keys():
            every = list(findings_of(code))
            met = {said(one, language).says for one in every if one.status is MET}
            open_ = {said(one, language).says for one in every if one.status is OPEN}
            assert not met & open_


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("certainty", ["unknown", "unsourced"])
def test_what_is_to_be_verified_says_where_it_was_looked_for(language: Language, certainty: str) -> None:
    call = call_with(certainty, "rule")
    for code in CHECKS.keys() - {"threshold-partners", "threshold-countries"}:  # the partners' own, without a source
        for finding in findings_of(code):
            if finding.status is OPEN and finding.parameters["reason"] == certainty:
                assert "The manual" in said(finding, language, "interreg", call).fix
