"""One defect per file in `broken/`: what each error says, and on which line."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planner.catalogue import CallDefects, check_all, list_targets, read_call
from planner.findings import Names
from planner.textfile import read_tree, write_tree

HERE = Path(__file__).parent
SOUND = HERE / "sound"
BROKEN = HERE / "broken"
TARGET = "fund/topic"

EXPECTED = {
    "act-out-of-scope": ("act-out-of-scope", 2),
    "act-unknown": ("act-unknown", 2),
    "amount-limit-reversed": ("limit-reversed", 4),
    "bands-with-a-hole": ("bands-not-adjacent", 4),
    "consequence-unknown": ("not-a-choice", 10),
    "duration-of-a-century": ("figure-out-of-sense", 4),
    "management-changes": ("management-changes", 2),
    "management-unknown": ("not-a-choice", 2),
    "more-countries-than-listed": ("more-countries-than-listed", 4),
    "share-of-a-group-without-countries": ("share-of-nobody", 4),
    "share-without-a-limit": ("limit-empty", 4),
    "validity-gap": ("validity-gap", 14),
    "validity-overlaps": ("validity-overlaps", 14),
    "amount-negative": ("negative-number", 7),
    "anchor": ("anchor-used", 7),
    "category-taken-twice": ("category-taken-twice", 7),
    "category-unknown-is-no-target": ("category-unmapped-in-call", 13),
    "category-unmapped": ("category-unmapped-in-call", 7),
    "certainty-misspelt": ("not-a-choice", 10),
    "checked-on-no-date": ("not-a-date", 11),
    "circle": ("flat-rate-circle", 7),
    "contested-by-one": ("contested-malformed", 6),
    "countries-not-a-list": ("not-list", 6),
    "country-el": ("country-unknown", 8),
    "deadline-as-a-number": ("not-a-moment", 6),
    "deadline-on-no-day": ("not-a-moment", 6),
    "deadline-with-an-offset": ("not-a-moment", 6),
    "deadline-without-an-hour": ("hour-missing", 6),
    "derived-without-because": ("because-missing", 7),
    "document-key-with-a-hyphen": ("not-pattern", 4),
    "document-redefined": ("document-twice", 6),
    "document-unknown": ("document-unknown", 8),
    "duplicate-key": ("duplicate-key", 7),
    "empty": ("file-empty", 1),
    "family-changes": ("family-changes", 2),
    "family-unknown": ("not-a-choice", 2),
    "flat-rate-on-itself": ("flat-rate-base", 4),
    "kind-missing": ("missing-key", 4),
    "known-value-called-unknown": ("certainty-unknown-of-value", 4),
    "missing-citation": ("missing-key", 4),
    "neutral-category-unknown": ("not-a-choice", 7),
    "not-a-mapping": ("not-a-mapping", 1),
    "official-without-locator": ("citation-incomplete", 7),
    "opening-after-deadline": ("opening-after-deadline", 6),
    "rate-150": ("number-too-large", 7),
    "rate-not-a-number": ("not-a-number", 7),
    "replaced-by-another-kind": ("rule-changes-kind", 5),
    "role-unknown": ("not-a-choice", 7),
    "rounding-misspelt": ("not-a-choice", 6),
    "rule-twice": ("rule-twice", 10),
    "rules-not-a-list": ("not-list", 2),
    "second-deadline": ("one-rule-only", 5),
    "syntax": ("syntax-broken", 4),
    "tag": ("tag-used", 6),
    "title-missing": ("missing-key", 1),
    "unknown-key": ("unknown-key", 6),
    "unknown-key-at-the-top": ("unknown-key", 2),
    "unknown-kind": ("not-a-choice", 5),
    "unknown-value-called-official": ("unknown-value-cited", 4),
    "unknown-without-tried": ("tried-missing", 7),
    "unsourced-without-because": ("because-missing", 7),
    "validity-reversed": ("validity-reversed", 4),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(SOUND, tmp_path / "calls")
    return tmp_path / "calls"


def defects(root: Path, name: str) -> CallDefects:
    """Return the error of a call whose last file is replaced by a broken one."""
    shutil.copyfile(BROKEN / f"{name}.yaml", root / TARGET / "call.yaml")
    with pytest.raises(CallDefects) as caught:
        read_call(TARGET, roots=[root])
    return caught.value


def test_the_call_that_the_others_break_is_sound(root: Path) -> None:
    assert read_call(TARGET, roots=[root]).title == "A topic"
    assert check_all(roots=[root]) == []


def test_every_broken_file_is_expected_here() -> None:
    assert sorted(path.stem for path in BROKEN.iterdir()) == sorted([*EXPECTED, "several"])


@pytest.mark.parametrize("name", EXPECTED)
def test_a_defect_is_named_with_its_file_and_line_and_nothing_else_is(root: Path, name: str) -> None:
    error = defects(root, name)

    assert [(one.code, one.line) for one in error.findings] == [EXPECTED[name]]
    assert {one.file for one in error.findings} == {str(root / TARGET / "call.yaml")}


def test_a_sentence_can_be_made_of_the_first_defect(root: Path) -> None:
    error = defects(root, "country-el")

    assert error.parameters["file"] == str(root / TARGET / "call.yaml")
    assert (error.parameters["line"], error.parameters["count"]) == (8, 1)
    first: Any = error.parameters["first"]
    assert first.code == "country-unknown"
    assert first.parameters == {"key": "countries", "value": "EL", "nearest": "GR"}


def test_all_defects_of_a_file_are_told_at_once_and_sound_rules_still_take_part(root: Path) -> None:
    error = defects(root, "several")

    assert [(one.code, one.line) for one in error.findings] == [
        ("unknown-key", 2),
        ("missing-key", 5),
        ("unknown-key", 6),
        ("not-a-number", 11),
        ("missing-key", 15),
        ("country-unknown", 18),
        ("country-unknown", 18),
        ("rule-changes-kind", 22),
        ("document-unknown", 26),
    ]


def test_defects_of_parent_and_child_are_told_at_once(root: Path) -> None:
    parent = root / "fund" / "call.yaml"
    parent.write_text(parent.read_text().replace("rate_percent: 80", "rate_percent: 180"))

    error = defects(root, "amount-negative")

    assert [(Path(str(one.file)).parent.name, one.code) for one in error.findings] == [
        ("fund", "number-too-large"),
        ("topic", "negative-number"),
    ]


def test_nothing_is_said_to_be_missing_while_a_rule_cannot_be_read(root: Path) -> None:
    # The mapping onto travel is refused; that the flat rate then leads nowhere would be noise.
    parent = root / "fund" / "call.yaml"
    parent.write_text(parent.read_text().replace("takes: [travel_and_accommodation]", "takes: [travels]"))

    with pytest.raises(CallDefects) as caught:
        read_call(TARGET, roots=[root])

    assert [one.code for one in caught.value.findings] == ["not-a-choice"]


def test_an_unreadable_parent_does_not_hide_the_defects_of_its_child(root: Path) -> None:
    (root / "fund" / "call.yaml").write_bytes(b"title: caf\xe9\n")

    error = defects(root, "rate-150")

    assert [(one.code, one.line) for one in error.findings] == [("not-text", 1), ("number-too-large", 7)]


@pytest.mark.parametrize("key", ["family", "programme"])
def test_a_path_on_which_nobody_names_family_or_programme_is_refused(root: Path, key: str) -> None:
    parent = root / "fund" / "call.yaml"
    lines = [line for line in parent.read_text().splitlines() if not line.startswith(f"{key}:")]
    parent.write_text("\n".join(lines) + "\n")

    with pytest.raises(CallDefects) as caught:
        read_call(TARGET, roots=[root])

    assert [(one.code, one.parameters["key"]) for one in caught.value.findings] == [("missing-key", key)]
    assert caught.value.parameters["file"] == str(root / TARGET / "call.yaml")


def test_the_categories_to_choose_from_are_named(root: Path) -> None:
    error = defects(root, "category-unmapped")

    assert error.findings[0].parameters["choices"] == Names(("staff", "travel"))


def test_a_circle_names_every_flat_rate_in_it(root: Path) -> None:
    error = defects(root, "circle")

    assert error.findings[0].parameters["rules"] == Names(("extra", "travel"))


def test_a_broken_call_is_not_left_out_of_the_list_in_silence(root: Path) -> None:
    shutil.copyfile(BROKEN / "rate-150.yaml", root / TARGET / "call.yaml")

    with pytest.raises(CallDefects):
        list_targets(roots=[root])


def test_a_defect_of_a_shared_parent_is_checked_once(root: Path) -> None:
    shutil.copytree(root / "fund" / "topic", root / "fund" / "other")
    parent = root / "fund" / "call.yaml"
    parent.write_text(parent.read_text().replace("rate_percent: 80", "rate_percent: 180"))

    assert [(one.code, one.line) for one in check_all(roots=[root])] == [("number-too-large", 22)]


def replacements(tree: Any) -> Iterator[Any]:
    """Yield the tree with each of its nodes replaced by each kind of rubbish, one at a time."""
    rubbish: tuple[Any, ...] = (None, "", "rubbish", [], {}, ["rubbish"], {"rubbish": "rubbish"}, [{"id": "x"}])
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from ({**tree, key: other} for other in (*rubbish, *replacements(value)))
    elif isinstance(tree, list):
        for at, value in enumerate(tree):
            yield from ([*tree[:at], other, *tree[at + 1 :]] for other in (*rubbish, *replacements(value)))


def test_whatever_stands_in_a_file_nothing_but_its_defects_is_raised(root: Path) -> None:
    path = root / "fund" / "call.yaml"
    tree = read_tree(path.read_text(), file="call.yaml").data
    refused = 0
    for changed in replacements(tree):
        path.write_text(write_tree(changed))
        findings = check_all(roots=[root])
        assert all(one.file and one.line for one in findings)
        refused += bool(findings)
    assert refused > 300
