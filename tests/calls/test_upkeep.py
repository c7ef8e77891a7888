"""What ``calls check`` tells of calls that load: what they lack, what is careless, what nobody reads, what differs."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from planner.catalogue import read_call, upkeep
from planner.services.calls import check_calls

SOUND = Path(__file__).parent / "sound"
TODAY = date(2026, 11, 22)
WHOLE = """\
  - id: opening
    kind: opening
    at: 2024-03-12
    cite: {document: manual, locator: page 1, certainty: official, checked_on: 2026-11-21}
    says: Applications open on 12 March 2024.

  - id: rounding
    kind: rounding
    mode: cut
    cite: {document: manual, locator: page 1, certainty: official, checked_on: 2026-11-21}
    says: Everything is cut.

  - id: eligible_countries
    kind: eligible_countries
    countries: [ES, SE]
    cite: {document: manual, locator: page 1, certainty: official, checked_on: 2026-11-21}
    says: Spain and Sweden.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(SOUND, tmp_path / "calls")
    parent = tmp_path / "calls" / "fund" / "call.yaml"
    text = parent.read_text().replace(
        "title: Manual of the fund", "title: Manual\n    publisher: The fund\n    seen: All"
    )
    parent.write_text(text + "\n" + WHOLE)
    act = tmp_path / "calls" / "_acts" / "common-provisions.yaml"
    act.write_text(act.read_text().replace("{title: Provisions}", "{title: Provisions, publisher: EU, seen: All}"))
    return tmp_path / "calls"


def change(root: Path, before: str, after: str, where: str = "fund") -> None:
    path = root / where / "call.yaml"
    assert path.read_text().count(before) >= 1
    path.write_text(path.read_text().replace(before, after, 1))


def told(root: Path) -> list[tuple[str, int | None]]:
    return [(one.code, one.line) for one in upkeep(on=TODAY, roots=[root])]


def test_a_call_with_everything_that_a_plan_needs_is_well_kept(root: Path) -> None:
    assert told(root) == []
    assert check_calls(on=TODAY, roots=[root]) == []


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("says: The fund pays 80 %.", "says: The fund pays 80 %", "sentence-unfinished"),
        ("says: The fund pays 80 %.", 'says: The fund "pays" 80 %.', "sentence-quoted"),
        ("says: The fund pays 80 %.", f"says: {'The fund pays. ' * 30}", "sentence-too-long"),
        (
            "page 2, certainty: official, checked_on: 2026-11-21",
            "page 2, certainty: official, checked_on: 2027-11-21",
            "checked-in-the-future",
        ),
        ("fund: erdf", "fund: erfd", "name-misspelt"),
        ("seen: All", "url: the fund's page", "document-unread"),
    ],
)
def test_carelessness_is_told_at_its_line(root: Path, before: str, after: str, code: str) -> None:
    change(root, before, after)
    assert code in {found for found, _ in told(root)}
    assert all(line is not None and line > 1 for _, line in told(root))
    read_call("fund/topic", roots=[root])


def test_what_a_plan_needs_and_the_call_does_not_say_is_told_at_the_targets_top(root: Path) -> None:
    text = (root / "fund" / "call.yaml").read_text()
    (root / "fund" / "call.yaml").write_text(text[: text.index("  - id: rounding")])
    (found,) = upkeep(roots=[root])
    assert (found.code, found.line) == ("call-lacks", 1)
    assert found.file == str(root / "fund" / "topic" / "call.yaml")
    assert getattr(found.parameters["kinds"], "ids", ()) == ("rounding", "eligible_countries")


@pytest.mark.parametrize("name", ["fund/topic/call.yml", "fund/topic/case.yaml", "_acts/act.yml"])
def test_a_file_that_nobody_reads_is_told(root: Path, name: str) -> None:
    (root / name).write_text("title: Lost\n")
    assert [(code, line) for code, line in told(root)] == [("file-ignored", 1)]


CASE = """\
cases:
  - name: Staff alone
    source: 80 % of 100.00 is 80.00.
    plan:
      id: case
      title: A case
      partners: [{id: lead, name: Lead, country: ES, commitment: confirmed, role: lead}]
      costs: [{partners: lead, category: staff, unit_cost: 100}]
    expected: {lead: "115.00", lead.grant.erdf: "AMOUNT"}
"""


def test_worked_examples_are_computed_and_what_differs_is_told(root: Path) -> None:
    cases = root / "fund" / "topic" / "cases.yaml"
    cases.write_text(CASE.replace("AMOUNT", "92.00"))
    assert check_calls(on=TODAY, roots=[root]) == []
    cases.write_text(CASE.replace("AMOUNT", "93.00"))
    for found in (check_calls(on=TODAY, roots=[root]), check_calls("fund/topic", on=TODAY, roots=[root])):
        assert [(one.code, one.parameters["value"], Path(str(one.file)).name) for one in found] == [
            ("case-differs", "92.00", "cases.yaml")
        ]


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("{lead:", "{leed:", "case-not-computed"),
        ("category: staff", "category: stuff", "case-not-computed"),
        ("source: 80", "sauce: 80", "missing-key"),
        ("cases:", "cases: [", "syntax-broken"),
    ],
)
def test_examples_that_cannot_be_computed_are_told_and_nothing_is_raised(
    root: Path, before: str, after: str, code: str
) -> None:
    (root / "fund" / "topic" / "cases.yaml").write_text(CASE.replace("AMOUNT", "92.00").replace(before, after, 1))
    assert code in {one.code for one in check_calls(on=TODAY, roots=[root])}
