"""How calls are found, named and inherited."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.catalogue import (
    CallDefects,
    Target,
    TargetStatus,
    check_all,
    list_targets,
    read_call,
    read_cases,
)
from planner.errors import CallBroken, CallNotATarget, CallUnknown, FileMissing

SOUND = Path(__file__).parent / "sound"

TOPIC = """\
title: A topic of one's own
documents:
  leaflet: {title: A leaflet}
rules:
  - id: rate
    kind: rate
    fund: erdf
    rate_percent: 70
    level: partner
    cite: {document: leaflet, locator: page 1, certainty: secondary, checked_on: 2026-11-21}
    says: This topic pays 70 %.
  - id: duration
    kind: duration
    maximum_months: 24
    cite: {document: manual, locator: page 9, certainty: official, checked_on: 2026-11-21}
    says: At most 24 months.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(SOUND, tmp_path / "calls")
    return tmp_path / "calls"


def written(root: Path, call_id: str, text: str = TOPIC) -> Path:
    path = root / call_id / "call.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


# -- inheritance -----------------------------------------------------------------------------------


def test_a_target_says_what_its_parents_say(root: Path) -> None:
    call = read_call("fund/topic", roots=[root])

    assert [rule.id for rule in call.rules] == [
        "vat",
        "deadline",
        "rate",
        "category_staff",
        "category_travel",
        "travel",
        "minimum_partners",
    ]
    assert list(call.documents) == ["provisions", "manual"]


def test_a_rule_of_the_same_id_takes_the_place_of_its_parents_and_others_are_appended(root: Path) -> None:
    written(root, "fund/other")

    call = read_call("fund/other", roots=[root])

    assert [rule.id for rule in call.rules][:3] == ["vat", "deadline", "rate"]
    assert [rule.id for rule in call.rules][-1] == "duration"
    rate = call.rule("rate")
    assert rate is not None
    assert rate.says == "This topic pays 70 %."
    assert list(call.documents) == ["provisions", "manual", "leaflet"]


def test_every_rule_knows_the_level_that_says_it(root: Path) -> None:
    written(root, "fund/other")

    origins = read_call("fund/other", roots=[root]).origins

    assert origins["rate"] == origins["duration"] == "fund/other"
    assert origins["deadline"] == "fund"


def test_a_level_without_a_file_is_passed_through(root: Path) -> None:
    written(root, "fund/2024/spring/other")

    call = read_call("fund/2024/spring/other", roots=[root])

    assert call.titles == ("A fund", "A topic of one's own")
    assert call.origins["deadline"] == "fund"


def test_the_programme_is_the_nearest_level_that_names_one(root: Path) -> None:
    written(root, "fund/south", "title: The south\nprogramme: A fund, south\n")
    written(root, "fund/south/other")

    call = read_call("fund/south/other", roots=[root])

    assert (call.programme, call.programme_name) == ("fund/south", "A fund, south")
    assert call.titles == ("The south", "A topic of one's own")
    assert call.family == "interreg"


def test_a_changed_file_is_read_again(root: Path) -> None:
    path = written(root, "fund/other")
    read_call("fund/other", roots=[root])

    path.write_text(TOPIC.replace("maximum_months: 24", "maximum_months: 36"))

    duration = read_call("fund/other", roots=[root]).rule("duration")
    assert duration is not None
    assert duration.value() == "36"


# -- names -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "call_id",
    [
        "../secret",
        "../../etc",
        "fund/../../secret",
        "fund/./topic",
        "fund//topic",
        "/etc",
        "fund/topic/",
        "fund\\topic",
        "fund/topic\n",
        "fund/topic\0",
        "",
        ".",
        "FUND/topic",
        "a" * 5_000,
    ],
)
def test_only_an_id_that_was_found_leads_to_a_file(root: Path, call_id: str) -> None:
    written(root.parent, "secret")
    written(root, "secret-of-the-same-root")

    with pytest.raises(CallUnknown):
        read_call(call_id, roots=[root])
    with pytest.raises(CallUnknown):
        read_cases(call_id, roots=[root])


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("fund/topics", "fund/topic"), ("topic", "fund/topic"), ("FUND/TOPIC", "fund/topic"), ("something-else", "")],
)
def test_an_unknown_call_is_told_with_the_nearest_one(root: Path, name: str, nearest: str) -> None:
    with pytest.raises(CallUnknown) as caught:
        read_call(name, roots=[root])

    assert caught.value.parameters == {"name": name, "nearest": nearest}


def test_a_level_above_targets_names_them(root: Path) -> None:
    written(root, "fund/2024/other")

    with pytest.raises(CallNotATarget) as caught:
        read_call("fund", roots=[root])
    assert caught.value.parameters == {"name": "fund", "targets": ("fund/2024/other", "fund/topic")}

    with pytest.raises(CallNotATarget) as caught:
        read_call("fund/2024", roots=[root])
    assert caught.value.parameters["targets"] == ("fund/2024/other",)


def test_a_folder_that_cannot_be_part_of_an_id_is_told(root: Path) -> None:
    path = written(root, "fund/Second_Call")

    findings = check_all(roots=[root])

    assert [(one.code, one.file, dict(one.parameters)) for one in findings] == [
        ("folder-misnamed", str(path), {"value": "Second_Call"})
    ]
    assert [target.id for target in list_targets(roots=[root])] == ["fund/topic"]


def test_folders_that_begin_with_an_underscore_hold_something_else(root: Path) -> None:
    written(root, "_acts/2021-1059", "not: a call\n")

    assert check_all(roots=[root]) == []
    assert [target.id for target in list_targets(roots=[root])] == ["fund/topic"]


# -- several roots ---------------------------------------------------------------------------------


def test_a_folder_of_ones_own_joins_and_inherits_from_the_others(root: Path, tmp_path: Path) -> None:
    written(tmp_path / "mine", "fund/mine")

    roots = [root, tmp_path / "mine"]

    assert [target.id for target in list_targets(roots=roots)] == ["fund/mine", "fund/topic"]
    assert read_call("fund/mine", roots=roots).origins["deadline"] == "fund"


def test_a_call_described_in_two_roots_is_refused_not_chosen(root: Path, tmp_path: Path) -> None:
    second = written(tmp_path / "mine", "fund/topic")

    with pytest.raises(CallDefects) as caught:
        read_call("fund/topic", roots=[root, tmp_path / "mine"])

    first = str(root / "fund" / "topic" / "call.yaml")
    assert [(one.code, one.file, dict(one.parameters)) for one in caught.value.findings] == [
        ("call-file-twice", str(second), {"first": first})
    ]


def test_the_same_root_twice_is_one_root(root: Path) -> None:
    assert len(list_targets(roots=[root, root])) == 1


def test_a_root_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        list_targets(roots=[tmp_path / "nowhere"])


# -- the list --------------------------------------------------------------------------------------


def test_the_list_shows_what_a_target_is_called_and_when_it_is_open(root: Path) -> None:
    assert list_targets(roots=[root]) == [
        Target(
            id="fund/topic",
            programme="fund",
            programme_name="A fund",
            title="A topic",
            titles=("A fund", "A topic"),
            opens=None,
            deadline=datetime(2024, 6, 12, 13),
        )
    ]


@pytest.mark.parametrize(
    ("opens", "deadline", "on", "status"),
    [
        ("2024-03-12", "2024-06-12", "2024-03-11", "forthcoming"),
        ("2024-03-12", "2024-06-12", "2024-03-12", "open"),
        ("2024-03-12", "2024-06-12", "2024-06-12", "open"),
        ("2024-03-12", "2024-06-12", "2024-06-13", "closed"),
        (None, "2024-06-12", "2024-06-13", "closed"),
        (None, "2024-06-12", "2024-03-12", "unknown"),
        ("2024-03-12", None, "2024-03-11", "forthcoming"),
        ("2024-03-12", None, "2024-03-12", "unknown"),
        (None, None, "2024-03-12", "unknown"),
    ],
)
def test_the_status_follows_the_day_asked(opens: str | None, deadline: str | None, on: str, status: str) -> None:
    def moment(text: str | None) -> datetime | None:
        return None if text is None else datetime.fromisoformat(text)

    target = Target("a/b", "a", "A", "B", ("A", "B"), moment(opens), moment(deadline))

    assert target.status(date.fromisoformat(on)) is TargetStatus(status)


# -- worked cases ----------------------------------------------------------------------------------

CASES = """\
cases:
  - name: One
    source: Arithmetic.
    plan: {id: one, title: One}
    expected: {total: "1.00", lead.grant.erdf: null}
"""


def test_worked_cases_are_read_from_beside_the_call(root: Path) -> None:
    assert read_cases("fund/topic", roots=[root]) == ()

    (root / "fund" / "topic" / "cases.yaml").write_text(CASES)

    (case,) = read_cases("fund/topic", roots=[root])
    assert case.expected == {"total": "1.00", "lead.grant.erdf": None}
    assert case.plan == {"id": "one", "title": "One"}


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ('"1.00"', '"1"', "not-pattern", 5),
        ("    source: Arithmetic.\n", "", "missing-key", 2),
        ("expected", "expects", "unknown-key", 5),
    ],
)
def test_a_defect_of_worked_cases_has_its_line(root: Path, old: str, new: str, code: str, line: int) -> None:
    (root / "fund" / "topic" / "cases.yaml").write_text(CASES.replace(old, new))

    with pytest.raises(CallBroken) as caught:
        read_cases("fund/topic", roots=[root])

    assert isinstance(caught.value, CallDefects)
    assert (code, line) in [(one.code, one.line) for one in caught.value.findings]
