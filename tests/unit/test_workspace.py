"""Working on a stored plan: every edit is saved or refused as a whole, and whoever comes second hears of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner import places
from planner.errors import CallUnknown, PlanUnknown, StoreConflict
from planner.findings import Message, Status
from planner.money import HALF_UP, share_of
from planner.plan.edits import Edit, Remove, SetFields
from planner.plan.model import Plan
from planner.services.budgets import budget_of
from planner.services.cases import Question
from planner.services.plans import open_example
from planner.services.workspace import EditDefects, Held, Workspace
from planner.store.sqlite import open_store
from tests.store.support import fast_folder

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
NOTE = Message("edit-from-worked-case", {"title": "REGIN"})


@pytest.fixture
def folder() -> Iterator[Path]:
    with fast_folder() as made:
        yield made


@pytest.fixture
def workspace(folder: Path) -> Iterator[Workspace]:
    made = opened(folder, "Anna")
    yield made
    made.close()


def opened(folder: Path, author: str) -> Workspace:
    return Workspace(open_store(folder), author=author, clock=lambda: NOON)


@pytest.fixture
def held(workspace: Workspace) -> Held:
    return workspace.put(open_example("regin"), NOTE)


def priced(line: str, euro: str) -> Edit:
    return Edit(Message("edit-cells", {"count": 1}), (SetFields("costs", line, {"unit_cost": euro}),))


def price_of(plan: Plan, line: str) -> int:
    return next(one.unit_cost or 0 for one in plan.costs if one.id == line)


def test_an_edit_is_saved_when_it_returns(workspace: Workspace, held: Held, folder: Path) -> None:
    line = held.plan.costs[0].id
    after = workspace.change(held, priced(line, "0.29"))
    assert (after.version, price_of(after.plan, line), after.can_undo) == (held.version + 1, 29, True)
    elsewhere = opened(folder, "Björn")
    assert elsewhere.hold(held.id).plan == after.plan
    elsewhere.close()


def test_an_edit_that_no_plan_could_hold_is_refused_whole(workspace: Workspace, held: Held) -> None:
    line = held.plan.costs[0].id
    broken = Edit(Message("edit-cells", {"count": 2}), (*priced(line, "1").steps, *priced(line, "1.005").steps))
    with pytest.raises(EditDefects) as refused:
        workspace.change(held, broken)
    assert [one.code for one in refused.value.findings] == ["too-precise"]
    assert refused.value.findings[0].where[:2] == ("costs", 0)
    assert workspace.hold(held.id) == held


def test_an_edit_that_changes_nothing_is_no_new_version(workspace: Workspace, held: Held) -> None:
    same = priced(held.plan.costs[0].id, f"{(held.plan.costs[0].unit_cost or 0) / 100:.2f}")
    assert workspace.change(held, same).version == held.version


def test_undo_and_redo_go_through_the_edits(workspace: Workspace, held: Held) -> None:
    line = held.plan.costs[0].id
    one = workspace.change(held, priced(line, "1"))
    two = workspace.change(one, priced(line, "2"))
    back = workspace.undo(two)
    assert (price_of(back.plan, line), back.can_redo) == (100, True)
    first = workspace.undo(back)
    assert first.plan == held.plan
    assert not first.can_undo
    assert price_of(workspace.redo(workspace.redo(first)).plan, line) == 200


def test_whoever_comes_second_hears_who_was_faster_and_can_make_the_edit_again(folder: Path, held: Held) -> None:
    anna, bjorn = opened(folder, "Anna"), opened(folder, "Björn")
    line, other = (one.id for one in held.plan.costs[:2])
    seen = anna.hold(held.id)
    bjorn.change(bjorn.hold(held.id), priced(other, "7"))
    with pytest.raises(StoreConflict) as error:
        anna.change(seen, priced(line, "3"))
    assert error.value.parameters["author"] == "Björn"
    again = anna.change(anna.hold(held.id), priced(line, "3"))
    assert (price_of(again.plan, line), price_of(again.plan, other)) == (300, 700)
    anna.close()
    bjorn.close()


def test_a_line_that_somebody_else_removed_is_not_brought_back(workspace: Workspace, held: Held) -> None:
    line = held.plan.costs[0].id
    gone = workspace.change(held, Edit(Message("edit-removed", {"count": 1}), (Remove("costs", (line,)),)))
    after = workspace.change(gone, priced(line, "3"))
    assert line not in {one.id for one in after.plan.costs}


def test_a_second_copy_has_a_name_of_its_own_inside_too(workspace: Workspace, held: Held) -> None:
    second = workspace.put(open_example("regin"), NOTE)
    assert (held.id, second.id, second.plan.id) == ("regin", "regin-2", "regin-2")
    copy = workspace.copy(held.id, "Another title")
    assert (copy.id, copy.plan.title) == ("regin-3", "Another title")
    assert copy.plan.model_copy(update={"id": "regin", "title": held.plan.title}) == held.plan


def test_a_deleted_plan_is_gone_until_it_is_brought_back(workspace: Workspace, held: Held) -> None:
    workspace.delete(held.id)
    assert workspace.plans() == ()
    assert workspace.version(held.id) is None
    with pytest.raises(PlanUnknown):
        workspace.hold(held.id)
    workspace.undelete(held.id)
    assert workspace.hold(held.id).plan == held.plan


def test_an_earlier_revision_comes_back_as_a_new_one(workspace: Workspace, held: Held) -> None:
    changed = workspace.change(held, priced(held.plan.costs[0].id, "1"))
    assert workspace.at_revision(changed, 1) == held.plan
    back = workspace.restore(changed, 1)
    assert back.plan == held.plan
    assert [one.number for one in workspace.history(back)] == [3, 2, 1]
    assert workspace.undo(back).plan == changed.plan


# -- a call whose data change ----------------------------------------------------------------------

CALLS = places.calls()
RATE = Path("amif", "2018-ag-inte", "call.yaml")


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    for folder in ("_acts", "amif/2018-ag-inte"):
        shutil.copytree(CALLS / folder, tmp_path / "calls" / folder)
    shutil.copy(CALLS / "amif" / "call.yaml", tmp_path / "calls" / "amif")
    return tmp_path / "calls"


def rewrite(calls: Path, before: str, after: str) -> None:
    text = (calls / RATE).read_text(encoding="utf-8")
    assert text.count(before) == 1
    (calls / RATE).write_text(text.replace(before, after), encoding="utf-8")


def test_a_call_whose_data_change_is_said_with_the_difference(folder: Path, calls: Path) -> None:
    workspace = Workspace(open_store(folder), author="Anna", roots=[calls], clock=lambda: NOON)
    held = workspace.put(open_example("regin"), NOTE)
    assert workspace.call_change(held) is None

    rewrite(calls, "rate_percent: 90", "rate_percent: 80")
    change = workspace.call_change(held)
    assert change is not None
    assert (change.finding.code, change.finding.status) == ("call-data-changed", Status.TO_BE_VERIFIED)
    assert (len(change.rules), change.finding.parameters["effect"]) == (1, "grant")
    total = budget_of(held.plan, Question()).sums.total
    assert total is not None
    assert change.grant_before == share_of(total, 900_000, rounding=HALF_UP)
    assert change.grant_after == share_of(total, 800_000, rounding=HALF_UP)

    accepted = workspace.accept_call(held)
    assert workspace.call_change(accepted) is None
    assert accepted.plan == held.plan
    assert accepted.version == held.version + 1
    workspace.close()


def test_a_change_that_moves_no_cent_says_so(folder: Path, calls: Path) -> None:
    workspace = Workspace(open_store(folder), author="Anna", roots=[calls], clock=lambda: NOON)
    held = workspace.put(open_example("regin"), NOTE)
    (calls / RATE).write_text((calls / RATE).read_text(encoding="utf-8").replace("says: ", "says: Once more, ", 1))
    change = workspace.call_change(held)
    assert change is not None
    assert (len(change.rules), change.finding.parameters["effect"]) == (1, "none")
    workspace.close()


def test_a_call_that_is_gone_keeps_the_plan_as_it_is(folder: Path, calls: Path) -> None:
    workspace = Workspace(open_store(folder), author="Anna", roots=[calls], clock=lambda: NOON)
    held = workspace.put(open_example("regin"), NOTE)
    shutil.rmtree(calls / "amif")
    with pytest.raises(CallUnknown):
        workspace.change(held, priced(held.plan.costs[0].id, "1"))
    assert workspace.hold(held.id) == held
    none = workspace.change(held, Edit(Message("edit-cells", {"count": 1}), (SetFields("", "", {"call": None}),)))
    assert none.plan.call is None
    workspace.close()
