"""The checklist: who owes what by when; statuses that stay; what there is to say."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.checklist import Checklist, checklist, remarks
from planner.findings import Finding, Status
from planner.plan.edits import edited
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data
from planner.plan.removal import partners_removed
from planner.plan.scenarios import situation
from planner.rules.call import Call
from planner.services.cases import Question, prepare
from planner.services.plans import open_example
from tests.builders import OFFICIAL, UNKNOWN, Data, call_of, defects_of_plan, partner, plan_of

ON = date(2019, 1, 17)
CLOSES = "2019-01-31T17:00"


def deadline(at: str = CLOSES) -> Data:
    return {"id": "closing", "kind": "deadline", "at": at, "cite": UNKNOWN if at == "unknown" else OFFICIAL}


def document(rule_id: str, *of: str, **more: Any) -> Data:
    return {
        "id": rule_id,
        "kind": "document",
        "title": rule_id.title(),
        "of": list(of),
        "stage": "by_submission",
        **more,
    }


def action(action_id: str, owner: Any, **more: Any) -> Data:
    return {"id": action_id, "owner": owner, "what": action_id.title(), **more}


def found(plan: Plan, call: Call | None = None) -> Checklist:
    return checklist(situation(plan), call)


def codes(plan: Plan, call: Call | None = None, on: date = ON) -> list[str]:
    return [one.code for one in remarks(found(plan, call), on)]


def said(code: str, plan: Plan, call: Call | None = None, on: date = ON) -> Finding:
    return next(one for one in remarks(found(plan, call), on) if one.code == code)


# -- REGIN -----------------------------------------------------------------------------------------

JANUARY = {n: date(2019, 1, n) for n in range(20, 32)}
FULL = {"cpmr", "instrategies", "mpg", "cidob", "murcia", "catalonia", "sardinia", "skane"}
ELEVEN = {
    "close-full-partners": (JANUARY[23], None, {"cpmr"}),
    "list-associated-partners": (JANUARY[25], JANUARY[21], {"cpmr"}),
    "send-application-form": (JANUARY[25], JANUARY[21], {"cpmr"}),
    "discuss-budgets": (JANUARY[25], JANUARY[21], {"instrategies"}),
    "list-documents": (JANUARY[25], JANUARY[21], {"cpmr"}),
    "letter-template": (JANUARY[25], JANUARY[21], {"cpmr"}),
    "finalise-proposal": (JANUARY[25], JANUARY[21], {"cpmr", "instrategies"}),
    "agree-proposal": (JANUARY[25], JANUARY[21], FULL),
    "send-documents": (JANUARY[28], None, FULL),
    "send-support-letters": (JANUARY[28], None, {"icbss"}),
    "submit": (JANUARY[29], None, {"cpmr"}),
}


@pytest.fixture(scope="module")
def regin() -> Checklist:
    seen, call, _ = prepare(open_example("regin"), Question())
    return checklist(seen, call)


def test_the_eleven_actions_of_regin_come_out_none_merged_each_with_its_dates(regin: Checklist) -> None:
    actions = [one for one in regin.items if one.kind == "action"]
    assert list(dict.fromkeys(one.source for one in actions)) == list(ELEVEN)
    assert len({one.what for one in actions}) == 11
    for name, (due, begins, owners) in ELEVEN.items():
        items = [one for one in actions if one.source == name]
        assert {(one.due, one.begins) for one in items} == {(due, begins)}
        assert {owner for one in items for owner in one.owners} == owners


def test_each_owes_its_own_and_what_two_do_together_is_one(regin: Checklist) -> None:
    ids = {one.id for one in regin.items}
    assert {f"send-documents.{one}" for one in FULL} < ids
    assert "finalise-proposal" in ids
    talks = [one for one in regin.items if one.source == "discuss-budgets"]
    assert {one.counterpart for one in talks} == FULL - {"instrategies"}
    assert "discuss-budgets.instrategies.murcia" in ids


def test_both_weekday_errors_of_regin_are_said_with_both_readings(regin: Checklist) -> None:
    wrong = [one for one in remarks(regin, ON) if one.code == "weekday-wrong"]
    assert [(one.parameters["due"], one.parameters["day"]) for one in wrong] == [
        (JANUARY[28], JANUARY[29]),
        (JANUARY[28], JANUARY[29]),
        (JANUARY[29], JANUARY[30]),
    ]
    assert {one.status for one in wrong} == {Status.TO_BE_VERIFIED}
    readings = {one.source: one.readings for one in regin.items if len(one.readings) > 1}
    assert readings == {
        "send-documents": (JANUARY[28], JANUARY[29]),
        "send-support-letters": (JANUARY[28], JANUARY[29]),
        "submit": (JANUARY[29], JANUARY[30]),
    }


def test_the_documents_of_the_call_are_due_on_its_deadline(regin: Checklist) -> None:
    mandates = [one for one in regin.items if one.source == "mandate"]
    assert {one.owners[0] for one in mandates} == FULL - {"cpmr"}
    assert {one.due for one in mandates} == {JANUARY[31]}
    assert "amif/2018-ag-inte/1.mandate.skane" in {one.id for one in mandates}
    assert [one.owners for one in regin.items if one.source == "application_form"] == [("cpmr",)]
    assert [one.due for one in regin.items if one.source == "financial_identification"] == [None]


# -- documents -------------------------------------------------------------------------------------


def test_a_document_is_owed_by_each_member_in_its_roles() -> None:
    plan = plan_of(partner("lead", role="lead"), "city", partner("friend", role="associated"))
    call = call_of(deadline(), document("form"), document("mandate", "partner"), document("letter", "associated"))
    assert [(one.id, one.owners) for one in found(plan, call).items] == [
        ("test/call.form", ("lead",)),
        ("test/call.mandate.city", ("city",)),
        ("test/call.letter.friend", ("friend",)),
    ]


def test_a_document_that_leaves_somebody_out_is_not_owed_by_it() -> None:
    plan = plan_of("city", partner("oslo", country="NO"))
    call = call_of(deadline(), document("mandate", "partner", excludes={"country": ["NO"]}))
    assert [one.owners for one in found(plan, call).items] == [("city",)]


def test_an_unknown_deadline_gives_no_day_and_is_to_be_verified() -> None:
    plan, call = plan_of("city"), call_of(deadline("unknown"), document("mandate", "partner"))
    assert found(plan, call).items[0].due is None
    one = said("items-without-deadline", plan, call)
    assert (one.status, one.rule) == (Status.TO_BE_VERIFIED, "closing")
    assert "items-without-deadline" in codes(plan, call_of(document("mandate", "partner")))


def test_what_comes_after_submission_has_no_day_yet() -> None:
    plan, call = plan_of("city"), call_of(deadline(), document("bank", "partner", stage="contract"))
    assert found(plan, call).items[0].due is None
    assert codes(plan, call) == ["document-without-date"]


def test_the_same_document_of_another_call_is_another_item() -> None:
    plan = plan_of("city", progress=[{"id": "test/call.mandate.city", "status": "done"}])
    call = call_of(deadline(), document("mandate", "partner"))
    assert not found(plan, call).items[0].is_owed
    other = found(plan, call.model_copy(update={"id": "test/other"}))
    assert other.items[0].is_owed
    assert [one.id for one in other.kept] == ["test/call.mandate.city"]


# -- what there is to say --------------------------------------------------------------------------


def test_an_action_after_the_deadline_is_said_unless_it_comes_after_submission() -> None:
    call = call_of(deadline())
    late = plan_of("city", actions=[action("sign", "city", due="2019-02-01")])
    one = said("item-after-deadline", late, call)
    assert (one.status, one.parameters["gap"]) == (Status.NOT_MET, 1)
    assert codes(plan_of("city", actions=[action("sign", "city", due="2019-01-31")]), call) == []
    assert codes(plan_of("city", actions=[action("sign", "city", due="2019-02-01", stage="contract")]), call) == []


def test_an_action_whose_later_reading_is_after_the_deadline_is_to_be_verified() -> None:
    plan = plan_of("city", actions=[action("sign", "city", due="2019-01-31", said="Friday 31 January")])
    assert said("item-after-deadline", plan, call_of(deadline())).status is Status.TO_BE_VERIFIED


def test_an_action_that_needs_a_later_one_is_said() -> None:
    actions = [action("list", "city", due="2019-01-25"), action("send", "city", due="2019-01-24", needs=["list"])]
    one = said("needed-later", plan_of("city", actions=actions))
    assert (one.parameters["needed"], one.where) == ("List", ("actions", 1))
    done = [{"id": "list.city", "status": "done"}]
    assert codes(plan_of("city", actions=actions, progress=done)) == []


def test_actions_that_wait_for_each_other_are_said_once() -> None:
    actions = [
        action("a", "city", due="2019-01-25", needs=["b"]),
        action("b", "city", due="2019-01-25", needs=["c"]),
        action("c", "city", due="2019-01-25", needs=["b"]),
    ]
    circles = [one for one in remarks(found(plan_of("city", actions=actions)), ON) if one.code == "needs-circle"]
    assert [one.parameters["count"] for one in circles] == [2]


def test_what_is_overdue_is_said_until_it_is_there() -> None:
    actions = [action("send", {"all": "true"}, due="2019-01-16")]
    one = said("item-overdue", plan_of("city", "region", actions=actions))
    assert (one.parameters["count"], one.parameters["gap"], one.status) == (2, 1, Status.NOT_MET)
    assert codes(plan_of("city", actions=actions), on=date(2019, 1, 16)) == []
    for status in ("received", "done", "not_needed"):
        there = [{"id": "send.city", "status": status}]
        assert said("item-overdue", plan_of("city", "region", actions=actions, progress=there)).parameters["count"] == 1
    asked = [{"id": "send.city", "status": "asked"}]
    assert "item-overdue" in codes(plan_of("city", actions=actions, progress=asked))


def test_actions_without_a_day_or_an_owner_are_said() -> None:
    assert codes(plan_of("city", actions=[action("send", "city")])) == ["item-without-date"]
    nobody = plan_of("city", actions=[action("send", {"role": "associated"}, due="2019-01-20")])
    assert codes(nobody) == ["item-of-nobody"]
    assert [one.id for one in found(nobody).items] == ["send"]


def test_an_item_waits_for_what_it_needs_until_that_is_there() -> None:
    actions = [action("list", "city", due="2019-01-20"), action("send", "city", due="2019-01-24", needs=["list"])]
    assert found(plan_of("city", actions=actions)).items[1].waits_for == ("list",)
    there = [{"id": "list.city", "status": "received"}]
    assert found(plan_of("city", actions=actions, progress=there)).items[1].waits_for == ()


# -- statuses in the plan --------------------------------------------------------------------------


def test_statuses_are_read_and_written_with_the_plan() -> None:
    progress = [{"id": "send.city", "status": "asked", "on": "2019-01-17", "note": "By telephone"}]
    plan = plan_of("city", progress=progress)
    assert plan_data(plan)["progress"] == progress
    assert "progress" not in plan_data(plan_of("city"))


def test_a_malformed_or_doubled_id_of_an_item_is_a_defect() -> None:
    for wrong in ("send..city", "send city", "Send", "a.b.c.d.e", ""):
        assert [one.code for one in defects_of_plan(progress=[{"id": wrong}])] == ["item-id-malformed"]
    twice = [{"id": "send.city"}, {"id": "send.city"}]
    assert [one.code for one in defects_of_plan(progress=twice)] == ["id-twice"]


def test_a_partner_that_leaves_and_comes_back_finds_its_statuses() -> None:
    plan = open_example("regin")
    marked, _ = parse_plan({**plan_data(plan), "progress": [{"id": "send-documents.murcia", "status": "done"}]})
    assert marked is not None
    edit, _ = partners_removed(marked, ["murcia"])
    assert edit is not None
    without, _ = edited(marked, edit)
    assert without is not None
    assert [one.id for one in found(without).kept] == ["send-documents.murcia"]
    back, _ = parse_plan({**plan_data(without), "partners": plan_data(marked)["partners"]})
    assert back is not None
    again = next(one for one in found(back).items if one.id == "send-documents.murcia")
    assert not again.is_owed


# -- laws ------------------------------------------------------------------------------------------

IDS = ("a", "b", "c", "d")
DATES = st.dates(date(2019, 1, 10), date(2019, 2, 20)).map(str)
WEEKDAY = st.sampled_from(["", "Monday", "Tuesday", "mercredi", "Thursday", "vendredi", "Saturday", "Sunday"])
STATUSES = st.sampled_from(["open", "asked", "received", "done", "not_needed"])
SELECTORS = st.one_of(
    st.just({"all": "true"}), st.sampled_from(IDS).map(lambda one: {"ids": [one]}), st.just({"role": "associated"})
)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Data, Call | None]:
    people = [
        partner(one, commitment=draw(st.sampled_from(["confirmed", "confirmed", "candidate"])), role="partner")
        for one in IDS
    ]
    names = [f"act-{number}" for number in range(draw(st.integers(0, 5)))]
    actions = []
    for name in names:
        due = draw(st.none() | DATES)
        made = action(name, draw(SELECTORS), stage=draw(st.sampled_from(["by_submission", "contract"])))
        weekday = draw(WEEKDAY)
        made |= {"due": due} if due else {}
        made |= {"said": f"{weekday} {int(due[8:])}th"} if due and weekday else {}
        made |= {"jointly": "yes"} if draw(st.booleans()) else {}
        made |= {"with_each": {"all": "true"}} if draw(st.booleans()) else {}
        made["needs"] = draw(st.lists(st.sampled_from(names), max_size=2, unique=True))
        actions.append(made)
    rules = [deadline(draw(st.sampled_from([CLOSES, "unknown"]))), document("mandate", "partner"), document("form")]
    call = call_of(*rules) if draw(st.booleans()) else None
    plan: Data = {"id": "plan", "title": "A plan", "partners": people, "actions": actions}
    listed = found(_read(plan), call).items
    if listed:
        chosen = draw(st.lists(st.sampled_from([one.id for one in listed]), max_size=4, unique=True))
        plan["progress"] = [{"id": one, "status": draw(STATUSES)} for one in chosen]
    return plan, call


def _read(data: Data) -> Plan:
    plan, defects = parse_plan(data)
    assert plan is not None, defects
    return plan


@given(cases())
def test_nothing_is_due_after_its_deadline_without_a_finding(case: tuple[Data, Call | None]) -> None:
    plan, call = _read(case[0]), case[1]
    listed = found(plan, call)
    spoken = {one.where for one in remarks(listed, ON) if one.code == "item-after-deadline"}
    for one in listed.items:
        if listed.closes and one.kind == "action" and one.stage == "by_submission" and one.is_owed and one.due:
            at = next(at for at, each in enumerate(plan.actions) if each.id == one.source)
            assert (("actions", at) in spoken) == (one.readings[-1] > listed.closes.date())


@given(cases())
def test_ids_are_unique_and_every_status_is_either_on_the_list_or_kept(case: tuple[Data, Call | None]) -> None:
    plan, call = _read(case[0]), case[1]
    listed = found(plan, call)
    ids = [one.id for one in listed.items]
    assert len(ids) == len(set(ids))
    for one in plan.progress:
        shown = [each.progress for each in listed.items if each.id == one.id]
        assert shown == [one.status] or (shown == [] and one in listed.kept)


@given(cases(), st.data())
def test_statuses_survive_whoever_joins_or_leaves(case: tuple[Data, Call | None], data: st.DataObject) -> None:
    plan, call = _read(case[0]), case[1]
    before = {one.id: one.progress for one in found(plan, call).items}
    gone = data.draw(st.sampled_from(IDS))
    left = [{**one, "commitment": "withdrawn"} if one["id"] == gone else one for one in case[0]["partners"]]
    away = found(_read({**case[0], "partners": left}), call)
    for one in away.items:
        assert one.progress == before.get(one.id, one.progress)
    assert {one.id for one in away.kept} | {one.id for one in away.items} >= {one.id for one in plan.progress}
    back = _read({**plan_data(away.plan), "partners": case[0]["partners"]})
    assert {one.id: one.progress for one in found(back, call).items} == before


@given(cases(), st.dates(date(2019, 1, 1), date(2019, 3, 1)))
def test_every_finding_has_a_subject_and_every_late_item_is_in_one(case: tuple[Data, Call | None], on: date) -> None:
    listed = found(_read(case[0]), case[1])
    late = {one.what for one in listed.items if one.is_overdue(on)}
    assert {str(one.parameters["what"]) for one in remarks(listed, on) if one.code == "item-overdue"} == late
