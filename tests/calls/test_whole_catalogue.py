"""What no single call can show: budgets that add up, acts that are sound, everything told at once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from planner.catalogue import CallDefects, check_all, list_targets, read_all, read_call, read_sound
from planner.findings import Euro

SOUND = Path(__file__).parent / "sound"

BUDGET = """\
title: {title}

rules:
  - id: {of}_budget
    kind: budget
    of: {of}
    amount: {amount}
    cite: {{document: manual, locator: page 9, certainty: official, checked_on: 2026-11-21}}
    says: This much there is.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(SOUND, tmp_path / "calls")
    return tmp_path / "calls"


def write(root: Path, call_id: str, **values: str) -> None:
    folder = root / call_id
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "call.yaml").write_text(BUDGET.format(title=call_id, **values))


def budgets(root: Path, whole: str, *topics: str) -> None:
    shutil.rmtree(root / "fund" / "topic")
    write(root, "fund/call", of="call", amount=whole)
    for at, amount in enumerate(topics, start=1):
        write(root, f"fund/call/{at}", of="topic", amount=amount)


def test_topics_that_add_up_to_their_call_are_sound(root: Path) -> None:
    budgets(root, "16200000", "6000000", "10200000")
    assert check_all(roots=[root]) == []


def test_topics_that_do_not_add_up_are_told_at_the_calls_own_line(root: Path) -> None:
    budgets(root, "16200000", "6000000", "10000000")
    (found,) = check_all(roots=[root])
    assert (found.code, found.line) == ("topic-budgets-differ", 7)
    assert found.file == str(root / "fund" / "call" / "call.yaml")
    assert (found.parameters["gap"], found.parameters["count"]) == (Euro(200_000_00), 2)


@pytest.mark.parametrize("unsure", ["unknown", "{contested: [5000000, 5250000]}"])
def test_sums_with_an_unsure_part_say_nothing(root: Path, unsure: str) -> None:
    budgets(root, "16200000", "6000000", "10000000")
    path = root / "fund" / "call" / "1" / "call.yaml"
    text = path.read_text().replace("amount: 6000000", f"amount: {unsure}")
    if unsure == "unknown":
        text = text.replace("certainty: official", "certainty: unknown, tried: The manual")
    path.write_text(text)
    assert check_all(roots=[root]) == []


def test_a_call_with_defects_hides_no_other_and_keeps_sums_from_being_judged(root: Path) -> None:
    budgets(root, "16200000", "6000000", "10000000")
    write(root, "fund/call/3", of="topic", amount="-1")
    assert [(one.code, Path(str(one.file)).parent.name) for one in check_all(roots=[root])] == [
        ("negative-number", "3")
    ]


def test_an_act_that_no_call_names_is_checked_too(root: Path) -> None:
    path = root / "_acts" / "union-actions.yaml"
    path.write_text(path.read_text().replace("governs: [direct]", "governs: [direkt]"))
    assert [(one.code, one.line) for one in check_all(roots=[root])] == [("not-a-choice", 2)]


def test_a_defect_of_an_act_is_told_once_although_calls_inherit_it(root: Path) -> None:
    shutil.copytree(root / "fund" / "topic", root / "fund" / "other")
    path = root / "_acts" / "common-provisions.yaml"
    path.write_text(path.read_text().replace("kind: noted", "kind: notes"))
    found = check_all(roots=[root])
    assert [(one.code, Path(str(one.file)).name) for one in found] == [("not-a-choice", "common-provisions.yaml")]
    with pytest.raises(CallDefects):
        read_call("fund/topic", roots=[root])


def test_the_users_folder_may_name_our_acts_and_add_its_own(root: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "_acts").mkdir(parents=True)
    shutil.copy(root / "_acts" / "union-actions.yaml", own / "_acts" / "house-rules.yaml")
    (own / "mine").mkdir()
    text = "title: Mine\nfamily: other\nmanagement: direct\nprogramme: Mine\nacts: [union-actions, house-rules]\n"
    (own / "mine" / "call.yaml").write_text(text)
    assert check_all(roots=[root, own]) == []
    assert {one.id for one in list_targets(roots=[root, own])} == {"fund/topic", "mine"}


def test_one_broken_call_hides_no_other_and_its_defects_are_told_once(root: Path) -> None:
    shutil.copytree(root / "fund" / "topic", root / "fund" / "other")
    path = root / "fund" / "topic" / "call.yaml"
    path.write_text(path.read_text().replace("minimum: 3", "minimum: -3"))
    calls, defects = read_sound(roots=[root])
    assert [call.id for call in calls] == ["fund/other"]
    assert [(one.code, one.file) for one in defects] == [("negative-number", str(path))]
    parent = root / "fund" / "call.yaml"
    parent.write_text(parent.read_text().replace("rate_percent: 80", "rate_percent: 180"))
    calls, defects = read_sound(roots=[root])
    assert calls == []
    assert [one.code for one in defects] == ["number-too-large", "negative-number"]


def test_a_file_that_changes_is_read_again_and_one_that_does_not_is_not(root: Path) -> None:
    first = read_all(roots=[root])
    again = read_all(roots=[root])
    assert all(one is other for one, other in zip(first, again, strict=True))
    path = root / "fund" / "call.yaml"
    path.write_text(path.read_text().replace("rate_percent: 80", "rate_percent: 75"))
    assert read_all(roots=[root]) != first
