"""Corrections: what a user who holds the document states otherwise, parsed with the rule's own model."""

from __future__ import annotations

from typing import Any

import pytest

from planner.engine.corrections import corrected
from planner.findings import Finding, Severity, Status
from planner.rules.call import Call
from planner.rules.kinds import Rate
from planner.terms import Certainty
from tests.builders import Data, call_of, figures_of, interreg, line, plan_of


def correction(rule: str, value: Data, **more: Any) -> Data:
    return {"rule": rule, "value": value, "document": "Manual, version 3", "page": "p. 42", **more}


def corrected_by(call: Call, *corrections: Data) -> tuple[Call, list[Finding]]:
    return corrected(call, plan_of("a", costs=[line("a", "1000")], corrections=list(corrections)))


def test_a_corrected_value_computes_and_is_cited_as_stated_with_document_and_page() -> None:
    call = interreg(percent="unknown")
    changed, (said,) = corrected_by(call, correction("erdf_rate", {"rate_percent": "85"}, note="From a colleague"))
    rule = changed.rule("erdf_rate")
    assert isinstance(rule, Rate)
    assert rule.rate_percent.values == (850_000,)
    assert (rule.cite.certainty, rule.cite.document, rule.cite.locator) == (Certainty.STATED, "stated_1", "p. 42")
    assert changed.documents["stated_1"].title == "Manual, version 3"
    assert changed.documents["stated_1"].seen == "From a colleague"
    assert changed.origins["erdf_rate"] == "plan"
    assert (said.code, said.status, said.severity, said.rule) == (
        "value-corrected",
        Status.MET,
        Severity.NOTE,
        "erdf_rate",
    )
    assert said.parameters == {
        "rule": "erdf_rate",
        "value": "rate_percent: 85",
        "document": "Manual, version 3",
        "page": "p. 42",
    }

    _, figures = figures_of(plan_of("a", costs=[line("a", "1000")]), changed)
    assert (figures.grants.tolist(), bool(figures.unknown_grants.any())) == ([[[97_750]]], False)


def test_the_call_itself_stays_as_it_was() -> None:
    call = interreg(percent="unknown")
    corrected_by(call, correction("erdf_rate", {"rate_percent": "85"}))
    assert call == interreg(percent="unknown")


def test_only_the_values_given_change() -> None:
    rule: Data = {"id": "count", "kind": "partner_count", "minimum": {"contested": ["3", "5"]}, "maximum": "9"}
    changed, _ = corrected_by(call_of(rule), correction("count", {"minimum": "4"}))
    after = changed.rule("count")
    assert after is not None
    assert after.value()["minimum"] == "4"
    assert after.value()["maximum"] == "9"


def test_rules_keep_their_order_and_a_second_correction_builds_on_the_first() -> None:
    call = interreg()
    changed, said = corrected_by(
        call,
        correction("erdf_rate", {"rate_percent": "85"}),
        correction("erdf_rate", {"valid_from": "2024-01-01"}, page="p. 43"),
    )
    rule = changed.rule("erdf_rate")
    assert isinstance(rule, Rate)
    assert [one.id for one in changed.rules] == [one.id for one in call.rules]
    assert (rule.rate_percent.values, rule.cite.locator, rule.cite.document) == ((850_000,), "p. 43", "stated_2")
    assert rule.valid_from is not None
    assert [one.code for one in said] == ["value-corrected", "value-corrected"]


def test_a_moment_and_other_values_survive_their_way_through_text() -> None:
    deadline: Data = {"id": "deadline", "kind": "deadline", "at": "2019-01-31T17:00"}
    changed, _ = corrected_by(call_of(deadline), correction("deadline", {"zone": "Europe/Lisbon"}))
    after = changed.rule("deadline")
    assert after is not None
    assert after.value() == {"at": "2019-01-31T17:00:00", "zone": "Europe/Lisbon"}


def test_a_correction_of_a_rule_that_is_not_there_changes_nothing_and_says_so() -> None:
    call = interreg()
    changed, (said,) = corrected_by(call, correction("no_such_rule", {"rate_percent": "85"}))
    assert changed is call
    assert (said.code, said.status, said.where) == ("correction-of-nothing", Status.NOT_MET, ("corrections", 0))


@pytest.mark.parametrize(
    ("value", "code", "where"),
    [
        ({"rate_percent": "120"}, "number-too-large", ("corrections", 0, "value", "rate_percent")),
        ({"rate": "85"}, "unknown-key", ("corrections", 0, "value", "rate")),
        ({"kind": "flat_rate"}, "not-a-choice", ("corrections", 0, "value", "kind")),
        ({"rate_percent": "unknown"}, "unknown-value-cited", ("corrections", 0, "value")),
    ],
)
def test_a_correction_that_the_rules_own_model_refuses_changes_nothing_and_says_why(
    value: Data, code: str, where: tuple[str | int, ...]
) -> None:
    call = interreg()
    changed, (said,) = corrected_by(call, correction("erdf_rate", value))
    assert changed is call
    assert (said.code, said.where) == (code, where)
    assert (said.status, said.severity) == (Status.NOT_MET, Severity.IMPORTANT)


def test_a_correction_cannot_give_a_rule_another_id_or_another_citation() -> None:
    forged = {"rate_percent": "85", "id": "other", "cite": {"certainty": "official"}}
    changed, _ = corrected_by(interreg(), correction("erdf_rate", forged))
    after = changed.rule("erdf_rate")
    assert after is not None
    assert after.cite.certainty is Certainty.STATED
