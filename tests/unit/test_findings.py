"""Findings: their order, and their place in a file."""

from __future__ import annotations

from planner.findings import Finding, Severity, Status, worst_first


def finding(code: str, status: Status, severity: Severity) -> Finding:
    return Finding(code, status=status, severity=severity)


def test_what_is_not_met_comes_before_what_is_open_and_within_each_the_severest_first() -> None:
    every = [finding(f"{status}-{severity}", status, severity) for severity in Severity for status in Status]
    assert [one.code for one in worst_first(every[::-1])] == [
        "not_met-blocking",
        "not_met-important",
        "not_met-note",
        "to_be_verified-blocking",
        "to_be_verified-important",
        "to_be_verified-note",
        "met-blocking",
        "met-important",
        "met-note",
    ]


def test_findings_that_are_equally_bad_keep_their_order() -> None:
    alike = [finding(code, Status.NOT_MET, Severity.NOTE) for code in ("third", "first", "second")]
    assert [one.code for one in worst_first(alike)] == ["third", "first", "second"]


def test_a_finding_placed_in_a_file_is_the_same_otherwise() -> None:
    before = finding("unknown-key", Status.NOT_MET, Severity.BLOCKING)
    after = before.at("plan.yaml", 12)
    assert (after.file, after.line) == ("plan.yaml", 12)
    assert after.at("", None) == before.at("", None)
    assert (before.file, before.line) == (None, None)
