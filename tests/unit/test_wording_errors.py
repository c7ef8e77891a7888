"""Errors in one line, and whatever stands in files: neither can spoil a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from planner import errors
from planner.findings import Finding, Names
from planner.wording import LANGUAGES, Language, Wording, wording
from planner.wording.texts import texts
from planner.wording.values import TEXT_LIMIT, tidy


@pytest.fixture
def english() -> Wording:
    return wording("en", is_strict=True)


def every_error() -> list[type[errors.PlannerError]]:
    found: list[type[errors.PlannerError]] = [errors.PlannerError]
    for one in found:
        found += [kind for kind in one.__subclasses__() if kind not in found and kind.__module__.startswith("planner.")]
    return found


ERROR_DATA: dict[str, object] = {
    "file": "plans/my plan.yaml",
    "line": 1200,
    "column": 7,
    "key": "id",
    "first_line": 3,
    "problem": "could not find expected ':'",
    "name": "skåne",
    "tag": "!!int",
    "maximum": 20,
    "megabytes": 50,
    "dtype": "float64",
    "what": "rule",
    "nearest": "skane",
    "choices": ("skane", "crete"),
    "targets": ["amif/a/1", "amif/a/2"],
    "plan": "regin",
    "value": "2-900",
    "reason": "Permission denied",
    "count": 7,
    "expected": 3,
    "actual": 4,
    "author": "Region Skåne",
    "number": 2,
    "found": 5,
    "known": 1,
    "day": date(2026, 11, 1),
    "currencies": ("SEK", "PLN"),
    "first_day": date(2018, 1, 2),
    "last_day": date(2026, 10, 30),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_is_one_line_that_begins_with_the_place(language: Language) -> None:
    for kind in every_error():
        assert_one_line(kind, language)


def assert_one_line(kind: type[errors.PlannerError], language: Language) -> None:
    speaker = wording(language, is_strict=True)
    bare = {name: value for name, value in ERROR_DATA.items() if name not in {"file", "line", "nearest", "reason"}}
    raised = errors.PlannerError.__new__(kind)
    for data in (ERROR_DATA, bare, {**ERROR_DATA, "choices": (), "nearest": "", "line": None, "value": ""}):
        errors.PlannerError.__init__(raised, **data)
        line = speaker.error(raised)
        assert "\n" not in line
        assert "  " not in line
        assert "{" not in line
        if data is ERROR_DATA:
            place = "plans/my plan.yaml, line 1200: " if language == "en" else "plans/my plan.yaml, ligne 1200\u00a0: "
            assert line.startswith(place)


def test_every_error_of_the_program_has_a_sentence_of_its_own() -> None:
    own = {kind.code for kind in every_error()}
    assert len(own) > 25
    for language in LANGUAGES:
        assert not {
            code for code in own if not texts(language).has(code, "says") or not texts(language).has(code, "fix")
        }


class Defective(errors.PlanMalformed):
    """A plan with defects, as readers of plan files raise it."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(file="plan.yaml", line=findings[0].line, count=len(findings))
        self.findings = findings


def test_a_malformed_plan_says_the_count_the_first_defect_and_what_to_run(english: Wording) -> None:
    first = Finding("unknown-key", {"key": "amuont", "nearest": "amount", "choices": Names(())}, line=12)
    line = english.error(Defective(first.at("plan.yaml", 12), first.at("plan.yaml", 30)))
    assert line == (
        "plan.yaml, line 12: first of 2 defects: “amuont” is not a key that is known here. "
        "To see all, run: planner plan validate plan.yaml"
    )
    assert "one defect" in english.error(Defective(first.at("plan.yaml", 12)))
    assert "7 defects" in english.error(errors.PlanMalformed(file="plan.yaml", count=7))


def test_amounts_and_rates_beyond_the_arithmetic_are_said_as_such(english: Wording) -> None:
    assert "€92,233,720,368.54" in english.error(errors.AmountTooLarge(cents=9_223_372_036_854, maximum=10**12))
    assert "150%" in english.error(errors.AmountTooLarge(rate_ppm=1_500_000, maximum=1_000_000))


def test_an_error_without_words_says_what_its_parent_says() -> None:
    class NewlyUnreadable(errors.FileUnreadable):
        code = "newly-unreadable"

    speaker = Wording("en")
    assert speaker.error(NewlyUnreadable(file="a")) == speaker.error(errors.FileUnreadable(file="a"))


# -- what comes from files cannot spoil a sentence -------------------------------------------------


@pytest.mark.parametrize("text", ["", "\x1b[31mred", "a\nb", "{ $limit }", "x" * 9999, "\u202eback", "\ud800", "{{"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_any_text_can_stand_in_a_sentence(text: str, language: Language) -> None:
    speaker = wording(language, is_strict=True)
    for code in ("common-amount-unknown", "nobody-shares"):
        says = speaker.finding(Finding(code, {"common": text})).says
        assert "\x1b" not in says
        assert "\n" not in says
        assert len(says) < TEXT_LIMIT + 150
        says.encode("utf-8")
    assert "\n" not in speaker.error(errors.FileMissing(file=text or "x"))


def test_a_text_that_is_too_long_is_cut_at_a_word() -> None:
    assert tidy("one two three", 10) == "one two…"
    assert tidy("abcdefghijkl", 5) == "abcd…"
    assert tidy(" a \u00a0b ", 9) == "a \u00a0b"
