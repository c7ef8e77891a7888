"""Corrections: values of a call that the plan's author, who holds the document, states otherwise."""

from __future__ import annotations

from pydantic import ValidationError

from planner.findings import Finding, Severity, Status
from planner.plan.model import Correction, Plan
from planner.rules.call import Call, Source
from planner.rules.scope import Rule
from planner.terms import Certainty
from planner.terms.defects import defects_of


def corrected(call: Call, plan: Plan) -> tuple[Call, list[Finding]]:
    """Return the call with the plan's corrections, each parsed by its rule's own model.

    Returns:
        The call, its corrected rules cited as ``stated`` with document and page; and a finding for each
        correction: made (a note), or unusable (important).
    """
    findings: list[Finding] = []
    for at, correction in enumerate(plan.corrections):
        where = ("corrections", at)
        rule = call.rule(correction.rule)
        if rule is None:
            parameters = {"rule": correction.rule}
            findings.append(
                Finding("correction-of-nothing", parameters, Status.NOT_MET, Severity.IMPORTANT, where=where)
            )
            continue
        try:
            changed = _corrected_rule(rule, correction, at)
        except ValidationError as error:
            findings += [
                Finding(one.code, one.parameters, Status.NOT_MET, Severity.IMPORTANT, where=one.where)
                for one in defects_of(error, type(rule), (*where, "value"))
            ]
            continue
        key = f"stated_{at + 1}"
        source = Source(title=correction.document, seen=correction.note)
        call = call.model_copy(
            update={
                "rules": tuple(changed if one.id == rule.id else one for one in call.rules),
                "documents": {**call.documents, key: source},
                "origins": {**call.origins, rule.id: "plan"},
            }
        )
        findings.append(
            Finding(
                "value-corrected",
                {
                    "rule": rule.id,
                    "value": ", ".join(f"{key}: {_written(value)}" for key, value in correction.value.items()),
                    "document": correction.document,
                    "page": correction.page,
                },
                Status.MET,
                Severity.NOTE,
                where=where,
                rule=rule.id,
            )
        )
    return call, findings


def _corrected_rule(rule: Rule, correction: Correction, at: int) -> Rule:
    raw = rule.model_dump(mode="json", exclude_none=True)
    cite = {
        "document": f"stated_{at + 1}",
        "locator": correction.page,
        "certainty": str(Certainty.STATED),
    }
    return type(rule).model_validate({**raw, **correction.value, "id": rule.id, "cite": cite})


def _written(value: object) -> str:
    """Return a value as a file holds it, on one line."""
    if isinstance(value, list | tuple):
        return ", ".join(_written(one) for one in value)
    if isinstance(value, dict):
        return ", ".join(f"{key} {_written(one)}" for key, one in value.items())
    return str(value)
