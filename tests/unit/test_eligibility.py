"""Eligibility: an honest answer, every finding once at its stage, and what waits for a value apart."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from planner.findings import Severity, Status
from planner.plan.model import Plan
from planner.services.cases import Question, assemble
from planner.services.eligibility import Answer, Eligibility, eligibility, followable
from planner.services.plans import open_example
from planner.textfile import write_tree
from planner.wording import wording
from tests.builders import OFFICIAL, UNKNOWN, UNSOURCED, Data, line, plan_of

ON = date(2026, 11, 22)
EN = wording("en", is_strict=True)
DEADLINE: Data = {"id": "deadline", "kind": "deadline", "at": "2027-01-31T17:00", "stage": "admissibility"}
TWO: Data = {"id": "minimum_partners", "kind": "partner_count", "minimum": "2"}


def seen(tmp_path: Path, plan: Plan, *rules: Data, on: date = ON) -> Eligibility:
    """Return the page of a plan under a call that says these rules."""
    said = [{"cite": OFFICIAL, "says": "It is so.", **rule} for rule in rules]
    documents = {"manual": {"title": "The manual", "url": "https://example.org/manual"}}
    text = write_tree(
        {"title": "A call", "family": "interreg", "programme": "A programme", "documents": documents, "rules": said}
    )
    (tmp_path / "test").mkdir()
    (tmp_path / "test" / "call.yaml").write_text(text, encoding="utf-8")
    return eligibility(plan, Question(call="test", on=on), EN, roots=[tmp_path])


def group(*partners: Any, **more: Any) -> Plan:
    return plan_of(*partners, costs=[line({"all": True}, "100")], **more)


def test_the_answer_is_yes_where_everything_that_decides_is_met(tmp_path: Path) -> None:
    found = seen(tmp_path, group("a", "b", "c"), DEADLINE, TWO)
    assert (found.answer, found.reasons) == (Answer.YES, ())
    margins = [light.margin for stage in found.stages for light in stage.conditions]
    assert "1 partner of room" in margins


def test_the_answer_is_no_with_its_reason_where_a_condition_is_broken(tmp_path: Path) -> None:
    found = seen(tmp_path, group("a"), DEADLINE, TWO)
    assert found.answer is Answer.NO
    assert [one.finding.rule for one in found.reasons] == ["minimum_partners"]
    assert found.reasons[0].place.page == "partners"


@pytest.mark.parametrize("cite", [{"cite": UNSOURCED}, {"cite": UNKNOWN, "minimum": "unknown"}])
def test_the_answer_is_no_pass_while_something_that_decides_is_to_be_verified(tmp_path: Path, cite: Data) -> None:
    found = seen(tmp_path, group("a", "b", "c"), DEADLINE, {**TWO, **cite})
    assert found.answer is Answer.OPEN
    (waits,) = found.lookups
    assert waits.decides
    assert waits.source is not None
    assert waits.source.tried == "The manual."
    stage = next(one for one in found.stages if one.name == "eligibility")
    assert (stage.count(Status.TO_BE_VERIFIED), stage.conditions, stage.lookups) == (1, (), (waits,))


@pytest.mark.parametrize("rules", [(DEADLINE,), (TWO,), ()])
def test_a_call_that_says_nothing_of_one_of_the_two_questions_is_not_passed(tmp_path: Path, rules: Any) -> None:
    found = seen(tmp_path, group("a", "b", "c"), *rules)
    assert (found.answer, found.reasons) == (Answer.OPEN, ())


def test_what_is_broken_but_does_not_decide_is_no_pass_either(tmp_path: Path) -> None:
    found = seen(tmp_path, group("a", "b"), DEADLINE, TWO, {**TWO, "id": "more", "minimum": "5", "severity": "note"})
    assert found.answer is Answer.OPEN
    assert [one.finding.status for one in found.reasons] == [Status.NOT_MET]


def test_a_closed_call_says_no_and_goes_on_to_say_how_the_group_stands(tmp_path: Path) -> None:
    found = seen(tmp_path, group("a", "b"), DEADLINE, TWO, on=date(2027, 3, 1))
    assert found.answer is Answer.NO
    assert found.group is not None
    assert found.group.count(Status.MET) == 1


def test_a_broken_group_is_not_excused_by_the_closed_call(tmp_path: Path) -> None:
    found = seen(tmp_path, group("a"), DEADLINE, TWO, on=date(2027, 3, 1))
    assert len(found.reasons) == 2
    assert found.group is None


def test_conditions_of_the_plan_itself_do_not_change_the_answer(tmp_path: Path) -> None:
    plan = group("a", "b", thresholds=[{"id": "ours", "minimum": "9"}])
    found = seen(tmp_path, plan, DEADLINE, TWO)
    own = next(one for one in found.stages if one.name == "own")
    assert (found.answer, own.status) == (Answer.YES, Status.NOT_MET)


def test_without_partners_or_without_a_call_nothing_is_passed(tmp_path: Path) -> None:
    most = {"id": "limit", "kind": "amount_limit", "measures": "total", "maximum": "100"}
    assert seen(tmp_path, plan_of(), DEADLINE, most).answer is Answer.NOBODY
    assert eligibility(group("a"), Question(on=ON), EN).answer is Answer.NO_CALL


@pytest.mark.parametrize(
    ("name", "call"), [("regin", None), ("mipex-reg", None), ("mipex-reg", "interreg/euro-med/4/transfer")]
)
def test_every_finding_stands_on_the_page_once(name: str, call: str | None) -> None:
    plan, question = open_example(name), Question(call=call, on=ON)
    page = eligibility(plan, question, EN)
    shown = [one.finding for stage in page.stages for one in (*stage.conditions, *stage.further)]
    shown += [one.finding for one in page.lookups]
    assert sorted(map(repr, shown)) == sorted(map(repr, assemble(plan, question).findings))
    waiting = sum(len(stage.lookups) + stage.unread for stage in page.stages)
    assert waiting == len(page.lookups)
    blocking = [one for one in shown if one.severity is Severity.BLOCKING and one.status is not Status.MET]
    assert not (blocking and page.answer is Answer.YES)


def test_only_addresses_of_the_web_are_followed() -> None:
    assert followable("https://example.org/a.pdf") == "https://example.org/a.pdf"
    assert [followable(one) for one in ("javascript:alert(1)", "file:///etc/passwd", "", None)] == [None] * 4
