"""Findings and amounts in the forms that leave the program: text in euro, JSON with rendered sentences."""

from __future__ import annotations

from datetime import date
from typing import Any

from planner.findings import (
    Euro,
    Finding,
    Hundredths,
    Margin,
    MarginUnit,
    Millionths,
    Money,
    Names,
    Parameter,
    Percent,
    Term,
    Terms,
)
from planner.plan.currencies import ExchangeRate, write_rate
from planner.rules.call import Call
from planner.rules.scope import Rule
from planner.terms import Citation, write_euro, write_percent, write_quantity
from planner.wording import Wording

NOTHING = "–"
"""What a reader sees where there is no amount."""


def amount_text(cents: int | None) -> str | None:
    """Return an amount as text in euro with two decimals; None where it is unknown."""
    if cents is None:
        return None
    return write_euro(cents) if cents >= 0 else f"-{write_euro(-cents)}"


def rate_json(rate: ExchangeRate | None) -> dict[str, Any] | None:
    """Return an exchange rate as JSON; null where there is none."""
    if rate is None:
        return None
    return {
        "per_euro": write_rate(rate.per_euro),
        "dated": rate.dated.isoformat(),
        "kind": rate.kind,
        "source": rate.source,
    }


def parameter_json(value: Parameter) -> Any:
    """Return a typed parameter as JSON: amounts in euro, rates in percent, days in ISO 8601."""
    match value:
        case Euro(cents):
            return amount_text(cents)
        case Money(hundredths, currency):
            return {"amount": amount_text(hundredths), "currency": currency}
        case Millionths(millionths):
            return write_rate(millionths)
        case Percent(ppm):
            return write_percent(ppm)
        case Hundredths(hundredths):
            return write_quantity(hundredths)
        case Names(items) | Terms(_, items):
            return list(items)
        case date():
            return value.isoformat()
        case _:
            return value.id if isinstance(value, Term) else value


def finding_json(finding: Finding, call: Call | None, wording: Wording) -> dict[str, Any]:
    """Return a finding with its sentences, its rule's citation and its margin.

    Args:
        finding: What is to be said.
        call: The call whose rule it may rest on.
        wording: Language of the sentences.
    """
    said = wording.finding(finding, call)
    rule = call.rule(finding.rule) if call and finding.rule else None
    found: dict[str, Any] = {
        "code": finding.code,
        "parameters": {name: parameter_json(value) for name, value in finding.parameters.items()},
        "status": str(finding.status),
        "severity": str(finding.severity),
        "subject": finding.subject,
        "stage": finding.stage,
        "where": ".".join(str(step) for step in finding.where),
        "says": said.says,
        "fix": said.fix,
        "rule": finding.rule,
        "certainty": str(rule.cite.certainty) if rule else None,
        "margin": None if finding.margin is None else margin_json(finding.margin),
        "remedies": list(said.remedies),
        "cite": cite_json(rule, call) if rule and call else None,
    }
    if finding.file is not None:
        found |= {"file": finding.file, "line": finding.line}
    return found


def margin_json(margin: Margin) -> dict[str, str]:
    """Return a margin as text in its unit."""
    match margin.unit:
        case MarginUnit.EUR:
            amount = str(amount_text(margin.amount))
        case MarginUnit.PERCENT:
            amount = write_percent(margin.amount) if margin.amount >= 0 else f"-{write_percent(-margin.amount)}"
        case _:
            amount = str(margin.amount)
    return {"amount": amount, "unit": str(margin.unit)}


def cite_json(rule: Rule, call: Call) -> dict[str, Any]:
    """Return where a rule stands, with the document's title and address."""
    return citation_json(rule.cite, call)


def citation_json(cite: Citation, call: Call) -> dict[str, Any]:
    """Return a citation with its document's title and address."""
    source = call.documents.get(cite.document) if cite.document else None
    return {
        "document": source.title if source else cite.document,
        "locator": cite.locator,
        "certainty": str(cite.certainty),
        "checked_on": cite.checked_on.isoformat() if cite.checked_on else None,
        "url": source.url if source else None,
        "tried": cite.tried,
        "because": cite.because,
    }
