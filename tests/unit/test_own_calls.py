"""A call of one's own: what the form writes, what is read back, and files that are kept whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner import catalogue, places
from planner.catalogue import CallDefects
from planner.errors import AnchorUsed, CallUnknown, FileTooLarge, PlannerError
from planner.services import own_calls
from planner.services.cases import Question, assemble
from planner.services.eligibility import Answer, eligibility
from planner.services.own_call_form import (
    LIMITS,
    NOT_PAID,
    Entered,
    Flat,
    Paper,
    entered_of,
    number_text,
    slips,
    term_id,
)
from planner.services.own_call_writing import defects_by_field, written
from planner.terms import OUTSIDE_BASES
from planner.textfile import read_tree, write_tree
from planner.wording import wording
from tests.builders import OFFICIAL, Data, line, plan_of

ON = date(2026, 11, 22)
EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
PAID = tuple((one, target) for one, target in Entered().paid)
FULL = Entered(
    title="Diaspora fund 2027",
    short="Diaspora 2027",
    programme="A foundation",
    family="amif",
    opening="2026-10-01",
    deadline_day="2027-01-31",
    deadline_hour="17:00",
    rate="90",
    level="action",
    grant_maximum="400000",
    maximum_months="36",
    countries=("IT", "ES"),
    partners="2",
    member_countries="2",
    # Forms of cost stand for themselves: no flat rate may be computed on them.
    paid=tuple(
        (one, one if one in OUTSIDE_BASES else "indirect_costs" if one.startswith("office") else "other_direct_costs")
        for one, _ in PAID
    ),
    flats=(Flat("indirect_costs", ("other_direct_costs",), "7"),),
    papers=(Paper("Letter of intent", ("partner",), "by_submission", "yes"),),
    source_title="The call",
    source_url="https://example.org/call.pdf",
    source_page="page 4",
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PLANNER_DATA", str(tmp_path / "data"))
    return tmp_path / "data" / "calls" / "own"


def data_of(entered: Entered, before: Any = None) -> Data:
    return written(entered, EN, on=ON, before=before).data


def rule(data: Data, kind: str) -> Data:
    return next(one for one in data["rules"] if one["kind"] == kind)


# -- what the form writes --------------------------------------------------------------------------


def test_a_call_that_is_filled_in_can_be_planned_for_at_once() -> None:
    call_id = own_calls.keep(data_of(FULL))
    assert call_id == "own/diaspora-2027"
    plan = plan_of("a", {"id": "b", "name": "B", "country": "IT", "commitment": "confirmed"}, call=call_id)
    plan = plan_of(*_people(), costs=[line({"all": True}, "1000.00")], call=call_id, duration_months="24")
    seen = assemble(plan, Question(on=ON))
    assert int(seen.whole.grant.sum()) == 2 * 107_000 * 90 // 100
    assert {str(one.cite.certainty) for one in _rules(call_id) if one.kind != "rounding"} == {"stated"}
    assert eligibility(plan, Question(on=ON), EN).answer is Answer.YES


def test_what_is_left_empty_is_not_known_and_never_a_figure() -> None:
    call_id = own_calls.keep(data_of(Entered(title="Bare", programme="Somebody")))
    assert {str(one.cite.certainty) for one in _rules(call_id)} == {"unknown"}
    plan = plan_of(*_people(), costs=[line({"all": True}, "1000.00")], call=call_id)
    seen = assemble(plan, Question(on=ON))
    assert bool(seen.whole.unknown_grant.any())
    assert eligibility(plan, Question(on=ON), EN).answer is Answer.OPEN


def test_what_the_call_does_not_limit_is_no_rule() -> None:
    kinds = {one["kind"] for one in data_of(Entered(title="A", programme="B", unlimited=LIMITS))["rules"]}
    assert kinds == {"deadline", "rounding", "rate", "mapping"}


def test_without_a_document_what_is_entered_has_no_source() -> None:
    data = data_of(Entered(title="A", programme="B", rate="80"))
    assert rule(data, "rate")["cite"]["certainty"] == "unsourced"
    own_calls.keep(data)


def test_a_cost_that_is_not_paid_is_in_no_mapping() -> None:
    paid = tuple((one, NOT_PAID if one == "volunteers" else "staff") for one, _ in PAID)
    takes = [one["takes"] for one in data_of(Entered(title="A", programme="B", paid=paid))["rules"] if "takes" in one]
    assert len(takes) == 1
    assert "volunteers" not in takes[0]


def test_a_deadline_without_its_hour_says_that_the_hour_is_not_known() -> None:
    call_id = own_calls.keep(data_of(Entered(title="A", programme="B", deadline_day="2027-01-31", source_title="Call")))
    deadline = next(one for one in _rules(call_id) if one.kind == "deadline")
    assert (deadline.hour, deadline.clock) == ("unknown", "")


def test_rules_are_said_in_the_language_of_whoever_entered_them() -> None:
    assert rule(written(FULL, FR, on=ON).data, "rate")["says"].startswith("L’UE paie au plus 90")


@pytest.mark.parametrize(
    ("changed", "part"),
    [
        ({"title": ""}, "title"),
        ({"programme": ""}, "programme"),
        ({"flats": (Flat("indirect_costs", (), "7"),)}, "flats"),
        ({"flats": (Flat("indirect_costs", ("indirect_costs",), "7"),)}, "flats"),
        ({"papers": (Paper("", ("lead",)),)}, "papers"),
        ({"source_url": "javascript:alert(1)"}, "source"),
        ({"source_title": ""}, "source"),
        ({"deadline_day": ""}, "deadline"),
        ({"opening": "2027-02-01"}, "deadline"),
        ({"grant_minimum": "400000.01"}, "grant"),
        ({"minimum_months": "37"}, "duration"),
    ],
)
def test_what_is_to_be_put_right_is_said_at_its_part_of_the_form(changed: Data, part: str) -> None:
    assert slips(FULL) == {}
    found = slips(replace(FULL, **changed))
    assert list(found) == [part]
    assert EN.text(found[part]) != FR.text(found[part])


# -- read back -------------------------------------------------------------------------------------

TARGETS = st.sampled_from(["", NOT_PAID, "staff", "other_direct_costs", "own_things"])
DIGITS = st.sampled_from(["", "1", "36"])
FORMS = st.builds(
    Entered,
    title=st.just("A call"),
    programme=st.just("Somebody"),
    family=st.sampled_from(["amif", "interreg", "other"]),
    management=st.sampled_from(["", "direct", "shared"]),
    opening=st.sampled_from(["", "2026-01-01"]),
    deadline_day=st.sampled_from(["", "2027-01-31"]),
    rate=st.sampled_from(["", "80", "66.67"]),
    level=st.sampled_from(["partner", "action"]),
    grant_maximum=st.sampled_from(["", "400000"]),
    total_minimum=st.sampled_from(["", "1000.5"]),
    minimum_months=st.sampled_from(["", "6"]),
    maximum_months=DIGITS.filter(lambda one: one != "1"),
    countries=st.sampled_from([(), ("IT",), ("SE", "IT")]),
    partners=DIGITS,
    member_countries=st.sampled_from(["", "1"]),
    paid=st.tuples(*(TARGETS for _ in PAID)).map(
        lambda several: tuple((one, target) for (one, _), target in zip(PAID, several, strict=True))
    ),
    papers=st.lists(
        st.builds(Paper, st.sampled_from(["Letter", "Form"]), st.sampled_from([(), ("lead",)]), st.just("contract")),
        max_size=3,
    ).map(tuple),
    source_title=st.sampled_from(["", "The call"]),
    source_page=st.just("page 4"),
)


@given(FORMS)
def test_what_the_form_writes_is_sound_and_comes_back_as_it_was(entered: Entered) -> None:
    data = data_of(entered)
    own_calls.checked(write_tree(data), "a")
    again = entered_of(read_tree(write_tree(data), file="a").data)
    # A page stands beside values only: where there is none, or no document, it is asked again.
    has_page = any(one["cite"].get("locator") for one in data["rules"])
    assert again == (entered if has_page else replace(entered, source_page=""))
    assert data_of(again, data) == data


@pytest.mark.parametrize("call_id", [one.id for one in catalogue.list_targets()][:20])
def test_a_file_of_the_catalogue_that_is_saved_unchanged_is_unchanged(call_id: str) -> None:
    data = read_tree((places.calls() / call_id / "call.yaml").read_text(encoding="utf-8"), file="a").data
    data = {"family": "other", "programme": "P", **data}
    shown = entered_of(data)
    saved = [one for one in data_of(shown, data)["rules"] if one in data["rules"]]
    assert saved == data["rules"]


def test_what_the_form_cannot_show_stays_and_what_did_not_change_keeps_its_citation() -> None:
    base = data_of(FULL)
    rule(base, "rate")["cite"] = OFFICIAL | {"document": "source"}
    other = {"id": "audit", "kind": "noted", "value_noted": "x", "cite": OFFICIAL | {"document": "source"}, "says": "y"}
    base["rules"].insert(1, other)
    after = data_of(replace(entered_of(base), partners="5"), base)
    assert after["rules"][1] == other
    assert written(entered_of(base), EN, on=ON, before=base).hidden == 1
    assert rule(after, "rate") == rule(base, "rate")
    assert rule(after, "partner_count")["minimum"] == "5"


def test_a_removed_flat_rate_or_document_takes_nothing_from_the_others() -> None:
    papers = tuple(Paper(one) for one in ("First", "Second"))
    base = data_of(replace(FULL, papers=papers))
    second = next(one for one in base["rules"] if one.get("title") == "Second")
    second["cite"] = OFFICIAL | {"document": "source"}
    after = data_of(replace(entered_of(base), papers=papers[1:]), base)
    assert [one for one in after["rules"] if one["kind"] == "document"] == [second]


# -- files -----------------------------------------------------------------------------------------


def test_a_call_with_defects_is_refused_with_the_field_of_each_and_nothing_is_written(folder: Path) -> None:
    form = written(replace(FULL, title="", opening="2027-06-01", maximum_months="999"), EN, on=ON)
    with pytest.raises(CallDefects) as refused:
        own_calls.keep(form.data)
    assert set(defects_by_field(refused.value.findings, form)) >= {"title", "duration"}
    assert not list(folder.glob("*/*"))


def test_an_edit_that_is_refused_leaves_the_call_as_it_was() -> None:
    call_id = own_calls.keep(data_of(FULL))
    before = own_calls.own_call(call_id).text
    with pytest.raises(CallDefects):
        own_calls.keep({**data_of(FULL), "programme": None}, call_id)
    assert own_calls.own_call(call_id).text == before


def test_two_calls_of_one_title_have_two_ids_and_an_edit_keeps_its_own() -> None:
    first, second = own_calls.keep(data_of(FULL)), own_calls.keep(data_of(FULL))
    assert (first, second) == ("own/diaspora-2027", "own/diaspora-2027-2")
    assert own_calls.keep(data_of(Entered(title="Else", programme="P")), second) == second
    assert [one.title for one in own_calls.own_calls()] == ["Diaspora fund 2027", "Else"]


def test_a_deleted_call_is_unknown_and_can_be_brought_back(folder: Path) -> None:
    call_id = own_calls.keep(data_of(FULL))
    kept = own_calls.own_call(call_id)
    own_calls.delete(call_id)
    with pytest.raises(CallUnknown):
        assemble(plan_of("a", call=call_id), Question(on=ON))
    own_calls.bring_back(kept)
    assert own_calls.own_call(call_id) == kept
    assert [one.name for one in folder.rglob("*") if one.is_file()] == ["call.yaml"]


def test_what_is_downloaded_can_be_taken_in_again() -> None:
    kept = own_calls.own_call(own_calls.keep(data_of(FULL)))
    again = own_calls.own_call(own_calls.receive(kept.text.encode(), name=kept.file_name))
    assert (again.id, again.data) == ("own/diaspora-2027-2", kept.data)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"a" * (own_calls.LARGEST_BYTES + 1), FileTooLarge),
        (b"title: &a x\nfamily: *a\n", AnchorUsed),
        (b"\xff\xfe\x00", PlannerError),
        (b"", PlannerError),
        (b"- a\n", PlannerError),
        (b"title: A\n", CallDefects),
        (b"title: A\nfamily: other\nprogramme: P\nrules: [{kind: rate}]\n", CallDefects),
        (b"title: [A]\nshort: {a: b}\n", CallDefects),
        (b"title: A\nfamily: other\nprogramme: P\nacts: [../../etc/passwd]\n", CallDefects),
    ],
)
def test_a_hostile_file_is_refused_and_leaves_nothing_behind(
    folder: Path, content: bytes, error: type[PlannerError]
) -> None:
    with pytest.raises(error) as refused:
        own_calls.receive(content, name="theirs.yaml")
    assert "theirs.yaml" in EN.error(refused.value)
    assert not list(folder.glob("*/*"))


@pytest.mark.parametrize("call_id", ["own/../../etc", "own/a/b", "amif/2018-ag-inte/1", "", "own/", "../own/a"])
def test_an_id_from_elsewhere_never_becomes_a_path(call_id: str) -> None:
    for step in (own_calls.own_call, own_calls.delete):
        with pytest.raises(CallUnknown):
            step(call_id)


def test_a_file_that_somebody_broke_by_hand_is_listed_with_what_is_wrong(folder: Path) -> None:
    own_calls.keep(data_of(FULL))
    (folder / "mine").mkdir()
    (folder / "mine" / "call.yaml").write_text("title: [", encoding="utf-8")
    broken, sound = sorted(own_calls.own_calls(), key=lambda one: one.trouble is None)
    assert (broken.id, broken.title) == ("own/mine", "own/mine")
    assert sound.trouble is None


def test_numbers_and_names_are_written_as_files_write_them() -> None:
    assert [number_text(one) for one in (None, 0, 7.0, 66.67, 1e6, 400_000)] == [
        "",
        "0",
        "7",
        "66.67",
        "1000000",
        "400000",
    ]
    assert term_id(" Coûts réels, staff ") == "co_ts_r_els_staff"


def _people() -> list[Data]:
    here = {"commitment": "confirmed", "legal_form": "public_body"}
    lead = {"id": "a", "name": "A", "country": "IT", "role": "lead", **here}
    return [lead, {"id": "b", "name": "B", "country": "ES", **here}]


def _rules(call_id: str) -> Any:
    return catalogue.read_call(call_id).rules
