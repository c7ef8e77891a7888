"""Checklists as services give them: the order, the contract's JSON, and what a new status means for the plan."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.plan.edits import Edit, edited
from planner.plan.model import Plan
from planner.plan.progress import Progress
from planner.services.cases import OWN_RESOURCES, Question
from planner.services.checklist_counts import counts, owner_counts
from planner.services.checklist_grid import Wanted, chosen, status_grid
from planner.services.checklists import (
    Owed,
    assemble_checklist,
    checklist_json,
    kept_removed,
    lines,
    status_set,
    statuses_changed,
)
from planner.services.plans import open_example
from planner.wording import wording
from tests.builders import plan_of

EN, FR = wording("en", "amif"), wording("fr", "amif")
ON, LATE = date(2019, 1, 17), date(2019, 1, 27)
MURCIA = "send-documents.murcia"


def owed_of(plan: Plan, on: date = ON, **question: Any) -> Owed:
    return assemble_checklist(plan, Question(**question), on=on)


def made(plan: Plan, edit: Edit | None) -> Plan:
    assert edit is not None
    changed, defects = edited(plan, edit)
    assert changed is not None, defects
    return changed


@pytest.fixture(scope="module")
def regin() -> Plan:
    return open_example("regin")


@given(st.dates(date(2018, 12, 1), date(2019, 3, 1)))
def test_overdue_items_come_first_then_by_day_then_those_without_one(on: date) -> None:
    items = owed_of(open_example("regin"), on).items
    order = [(not one.is_overdue(on), one.due is None, one.due or on) for one in items]
    assert order == sorted(order)
    assert items[-1].due is None


def test_the_json_is_as_the_contract_has_it(regin: Plan) -> None:
    found = checklist_json(owed_of(regin), EN)
    assert {"items", "findings"} <= found.keys()
    assert found["deadline"] == {"at": "2019-01-31T17:00:00", "zone": "Europe/Brussels"}
    for one in found["items"]:
        assert {"id", "owner", "what", "due", "readings", "stage", "status", "why"} <= one.keys()
    send = next(one for one in found["items"] if one["id"] == MURCIA)
    assert (send["owner"], send["due"], send["readings"]) == ("murcia", "2019-01-28", ["2019-01-28", "2019-01-29"])
    assert (send["stage"], send["status"], send["said"]) == ("by_submission", "open", "Monday 29 January")
    mandate = next(one for one in found["items"] if one["id"].endswith(".mandate.murcia"))
    assert (mandate["certainty"], mandate["cite"]["certainty"]) == ("unsourced", "unsourced")
    assert mandate["why"]


def test_another_call_or_none_and_another_scenario_give_another_list(regin: Plan) -> None:
    assert {one.kind for one in owed_of(regin, call=OWN_RESOURCES).items} == {"action"}
    euro_med = owed_of(regin, call="interreg/euro-med/4/transfer")
    assert "interreg/euro-med/4/transfer.project_partner_declaration.murcia" in {one.id for one in euro_med.items}
    owners = {owner for one in owed_of(regin, scenario="funded").items for owner in one.owners}
    assert "puglia" in owners
    assert "sardinia" not in owners


def test_every_line_speaks_both_languages(regin: Plan) -> None:
    owed = owed_of(regin, LATE)
    for english, french in zip(lines(owed, EN), lines(owed, FR), strict=True):
        assert english.id == french.id
        assert english.status != french.status
        assert english.why != french.why
    late = next(one for one in lines(owed, EN) if one.id == "close-full-partners.cpmr")
    assert (late.left, late.is_overdue) == ("4 days late", True)
    talk = next(one for one in lines(owed, FR) if one.id == "discuss-budgets.instrategies.murcia")
    assert talk.owner == "Instrategies avec Murcia"


def test_a_status_is_set_changed_and_kept_with_its_day(regin: Plan) -> None:
    asked = made(regin, status_set(regin, [MURCIA, "submit.cpmr"], Progress.ASKED, on=ON))
    assert [(one.id, one.status, one.on) for one in asked.progress] == [
        (MURCIA, Progress.ASKED, ON),
        ("submit.cpmr", Progress.ASKED, ON),
    ]
    noted = made(asked, statuses_changed(asked, {MURCIA: {"note": "By telephone"}}, on=LATE))
    assert (noted.progress[0].on, noted.progress[0].note) == (ON, "By telephone")
    done = made(noted, status_set(noted, [MURCIA], Progress.DONE, on=LATE))
    assert (done.progress[0].status, done.progress[0].on) == (Progress.DONE, LATE)
    assert done.progress[0].note == "By telephone"


def test_a_status_set_on_an_older_version_is_still_one_status(regin: Plan) -> None:
    first = made(regin, status_set(regin, [MURCIA], Progress.ASKED, on=ON))
    second = made(first, status_set(regin, [MURCIA], Progress.DONE, on=LATE))
    assert [(one.id, one.status) for one in second.progress] == [(MURCIA, Progress.DONE)]


def test_a_cell_of_the_grid_sets_a_status_and_nothing_else_can_be_edited(regin: Plan) -> None:
    owed = owed_of(regin)
    items = chosen(owed, Wanted(owner="murcia"))
    grid = status_grid(owed, regin, items, ON, EN)
    row = grid.ids.index(MURCIA)
    changed = made(regin, grid.edit({row: {"status": "Received", "note": "Signed", "what": "Something else"}}))
    assert [(one.id, one.status, one.note) for one in changed.progress] == [(MURCIA, Progress.RECEIVED, "Signed")]
    assert changed.actions == regin.actions
    assert grid.edit({row: {"status": "Open"}}) is None


def test_a_filter_leaves_what_fits(regin: Plan) -> None:
    plan = made(regin, status_set(regin, [MURCIA], Progress.DONE, on=ON))
    owed = owed_of(plan, LATE)
    assert {owner for one in chosen(owed, Wanted(owner="murcia")) for owner in one.owners} == {"murcia"}
    assert {str(one.stage) for one in chosen(owed, Wanted(stage="grant_preparation"))} == {"grant_preparation"}
    assert [one.id for one in chosen(owed, Wanted(status="done"))] == [MURCIA]
    assert all(one.is_overdue(LATE) for one in chosen(owed, Wanted(status="overdue")))
    assert MURCIA not in {one.id for one in chosen(owed, Wanted(status="owed"))}


def test_counts_add_up_for_all_and_for_each_owner(regin: Plan) -> None:
    plan = made(regin, status_set(regin, [MURCIA], Progress.DONE, on=ON))
    owed = owed_of(plan, LATE)
    whole = counts(owed.items, LATE)
    assert whole.owed + whole.received + whole.done == len(owed.items)
    assert whole.overdue == sum(one.is_overdue(LATE) for one in owed.items)
    rows = dict(owner_counts(owed))
    assert rows["murcia"].done == 1
    assert next(iter(rows)) == "cpmr"
    assert sum(one.done for one in rows.values()) == 1


def test_statuses_of_items_that_are_gone_can_be_forgotten(regin: Plan) -> None:
    plan = made(regin, status_set(regin, [MURCIA, "gone.murcia"], Progress.DONE, on=ON))
    owed = owed_of(plan)
    assert [one.id for one in owed.found.kept] == ["gone.murcia"]
    assert [one.id for one in made(plan, kept_removed(owed)).progress] == [MURCIA]
    assert kept_removed(owed_of(regin)) is None


def test_an_empty_plan_owes_nothing() -> None:
    owed = owed_of(plan_of())
    assert (owed.items, owed.findings) == ((), [])
    assert checklist_json(owed, EN)["items"] == []


def test_what_is_settled_does_not_stand_before_what_is_overdue(regin: Plan) -> None:
    plan = made(regin, status_set(regin, ["close-full-partners.cpmr"], Progress.DONE, on=ON))
    order = [one.id for one in owed_of(plan, LATE).items]
    overdue = [one.id for one in owed_of(plan, LATE).items if one.is_overdue(LATE)]
    assert order[: len(overdue)] == overdue
    assert order[len(overdue)] == "close-full-partners.cpmr"
