from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from planner.errors import NameUnknown, PlanUnknown, StoreBroken, StoreConflict
from planner.exchange.planfile import read_plan_file
from planner.findings import Euro, Message
from planner.places import templates
from planner.plan.reading import parse_plan, plan_data
from planner.store.content import canonical, hash_of, packed
from planner.store.protocol import Action, By, Kind, PlanStore
from planner.store.sqlite import SqliteStore, open_store
from tests.store.support import CALL, MONDAY, by, plan


def _saved(store: SqliteStore, plan_id: str, *contents: dict[str, Any]) -> int:
    version = store.open(plan_id).entry.version
    for one in contents:
        version = store.save(plan_id, one, expected_version=version, by=by(), call_content=CALL).version
    return version


def test_a_store_is_what_the_protocol_says(store: SqliteStore) -> None:
    kept: PlanStore = store
    assert kept.list() == ()


def test_a_new_plan_is_listed_with_what_it_says_of_itself(store: SqliteStore) -> None:
    entry = store.create(plan(call=CALL["id"]), by=by("Anna", minute=5), call_content=CALL)
    assert entry == store.list()[0]
    assert (entry.id, entry.title, entry.call, entry.version) == ("harbours", "Harbours", CALL["id"], 1)
    assert (entry.author, entry.updated_at, entry.is_deleted) == ("Anna", MONDAY + timedelta(minutes=5), False)


def test_plans_changed_last_come_first_and_show_their_newest_title(store: SqliteStore) -> None:
    for minute, one in enumerate("cab"):
        store.create(plan(id=one), by=by(minute=minute), call_content=None)
    store.save("c", plan(id="c", title="New"), expected_version=1, by=by(minute=3), call_content=None)
    assert [(one.id, one.title) for one in store.list()] == [("c", "New"), ("b", "Harbours"), ("a", "Harbours")]
    store.undo("c", expected_version=2, by=by(minute=4))
    assert store.list()[0].title == "Harbours"


@pytest.mark.parametrize("given", ["harbours", "harbours-2", "../etc", "", 7, None, "Ä", "a/b"])
def test_ids_are_the_plans_own_or_get_a_number_and_never_come_again(store: SqliteStore, given: Any) -> None:
    ids = [store.create(plan(id=given), by=by(), call_content=None).id for _ in range(3)]
    stem = given if given in ("harbours", "harbours-2") else "plan"
    assert ids == [stem, f"{stem}-2", f"{stem}-3"]
    store.delete(ids[1], expected_version=1, by=by())
    assert store.create(plan(id=given), by=by(), call_content=None).id == f"{stem}-4"


def test_the_worked_plans_come_back_as_the_same_plans(store: SqliteStore) -> None:
    for path in sorted((templates() / "plans").glob("[!_]*.yaml")):
        read, _ = read_plan_file(path)
        entry = store.create(plan_data(read), by=by(), call_content=None)
        back, defects = parse_plan(store.open(entry.id).data)
        assert (back, defects) == (read, [])
        assert store.open(entry.id).revision.schema_version == 1


def test_who_saves_an_older_version_learns_who_was_faster_and_when(store: SqliteStore) -> None:
    store.create(plan(), by=by("Anna"), call_content=None)
    store.save("harbours", plan(n=1), expected_version=1, by=by("Ben", minute=7), call_content=None)
    with pytest.raises(StoreConflict) as caught:
        store.save("harbours", plan(n=2), expected_version=1, by=by("Anna"), call_content=None)
    assert caught.value.parameters == {
        "plan": "harbours",
        "expected": 1,
        "actual": 2,
        "author": "Ben",
        "at": MONDAY + timedelta(minutes=7),
    }
    assert store.open("harbours").data == plan(n=1)


def test_saving_what_is_there_already_changes_nothing_but_another_call_does(store: SqliteStore) -> None:
    store.create(plan(), by=by(), call_content=CALL)
    same = dict(reversed(plan().items()))
    assert store.save("harbours", same, expected_version=1, by=by(minute=9), call_content=CALL).version == 1
    assert store.list()[0].updated_at == MONDAY
    other = store.save("harbours", plan(), expected_version=1, by=by(minute=9), call_content={**CALL, "n": 1})
    assert other.version == 2
    assert len(store.history("harbours")) == 2


def test_undo_redo_and_branches_as_the_protocol_tells_them(store: SqliteStore) -> None:
    store.create(plan(n=1), by=by(), call_content=None)
    version = _saved(store, "harbours", plan(n=2), plan(n=3))
    assert store.undo("harbours", expected_version=version, by=by()).data == plan(n=2)
    assert store.undo("harbours", expected_version=version + 1, by=by()).data == plan(n=1)
    assert not store.can_undo("harbours")
    assert store.undo("harbours", expected_version=version + 2, by=by()).entry.version == version + 2
    assert store.redo("harbours", expected_version=version + 2, by=by()).data == plan(n=2)
    # A branch: 4 beside 3, where there is nothing to redo.
    version = _saved(store, "harbours", plan(n=4))
    assert not store.can_redo("harbours")
    assert store.redo("harbours", expected_version=version, by=by()).data == plan(n=4)
    assert store.undo("harbours", expected_version=version, by=by()).data == plan(n=2)
    assert store.redo("harbours", expected_version=version + 1, by=by()).data == plan(n=4)
    # The branch that was left is still there.
    assert [(one.number, one.parent) for one in store.history("harbours")] == [(1, None), (2, 1), (3, 2), (4, 2)]
    assert store.at_revision("harbours", 3) == plan(n=3)
    restored = store.restore("harbours", 3, expected_version=version + 2, by=by())
    assert (restored.data, restored.revision.number, restored.revision.parent) == (plan(n=3), 5, 4)
    assert store.undo("harbours", expected_version=version + 3, by=by()).data == plan(n=4)
    assert [one.action.value for one in store.changes("harbours")] == (
        "create save save undo undo redo save undo redo restore undo".split()
    )


def test_a_revision_tells_all_about_itself(store: SqliteStore) -> None:
    note = Message("line-changed", {"line": "cost-7", "to": Euro(12_000)})
    store.create(plan(schema_version="1"), by=by(), call_content=None)
    store.save("harbours", plan(schema_version=3), expected_version=1, by=by("Ben", note=note), call_content=CALL)
    first, second = store.history("harbours")
    assert (first.kind, first.message, first.schema_version, first.call_hash) == (Kind.SNAPSHOT, None, 1, None)
    assert (second.kind, second.message, second.schema_version, second.author) == (Kind.EDIT, note, 3, "Ben")
    assert second.content_hash == hash_of(canonical(plan(schema_version=3)))
    assert (second.call_hash, second.program_version) == (hash_of(canonical(CALL)), "0.1.0")
    assert store.open("harbours").revision == second


def test_a_restored_revision_keeps_the_call_that_it_was_computed_with(store: SqliteStore) -> None:
    store.create(plan(n=1), by=by(), call_content={"rate": 80})
    store.save("harbours", plan(n=2), expected_version=1, by=by(), call_content={"rate": 75})
    restored = store.restore("harbours", 1, expected_version=2, by=by()).revision
    assert restored.parent == 2
    assert store.call_content(str(restored.call_hash)) == {"rate": 80}


def test_a_call_is_kept_once(store: SqliteStore, folder: Path) -> None:
    store.create(plan(n=1), by=by(), call_content=CALL)
    store.create(plan(n=2), by=by(), call_content=dict(reversed(CALL.items())))
    with create_engine(f"sqlite:///{folder}/plans.db").connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM call_contents")).scalar() == 1


def test_a_deleted_plan_is_hidden_can_be_read_and_comes_back_as_it_was(store: SqliteStore) -> None:
    store.create(plan(n=1), by=by(), call_content=None)
    store.save("harbours", plan(n=2), expected_version=1, by=by(), call_content=None)
    assert store.delete("harbours", expected_version=2, by=by("Ben")).is_deleted
    assert store.list() == ()
    assert [one.author for one in store.list(with_deleted=True)] == ["Ben"]
    assert store.open("harbours").data == plan(n=2)
    with pytest.raises(PlanUnknown) as caught:
        store.undo("harbours", expected_version=3, by=by())
    assert caught.value.parameters == {"name": "harbours", "is_deleted": True}
    assert store.delete("harbours", expected_version=3, by=by()).version == 3
    assert store.undelete("harbours", by=by()).version == 4
    assert store.undelete("harbours", by=by()).version == 4
    assert store.undo("harbours", expected_version=4, by=by()).data == plan(n=1)
    assert [one.action for one in store.changes("harbours")][2:] == [Action.DELETE, Action.UNDELETE, Action.UNDO]


NOBODY = "nobody-\ud800\x00%"


@pytest.mark.parametrize(
    "attempt",
    [
        lambda store: store.open(NOBODY),
        lambda store: store.history(NOBODY),
        lambda store: store.changes(NOBODY),
        lambda store: store.can_undo(NOBODY),
        lambda store: store.can_redo(NOBODY),
        lambda store: store.at_revision(NOBODY, 1),
        lambda store: store.at_revision("harbours", 2),
        lambda store: store.at_revision("harbours", 0),
        lambda store: store.at_revision("harbours", -1),
        lambda store: store.at_revision("harbours", 10**30),
        lambda store: store.restore("harbours", 10**30, expected_version=1, by=by()),
        lambda store: store.restore("harbours", 2, expected_version=1, by=by()),
        lambda store: store.save(NOBODY, {}, expected_version=1, by=by(), call_content=None),
        lambda store: store.undo(NOBODY, expected_version=1, by=by()),
        lambda store: store.delete(NOBODY, expected_version=1, by=by()),
        lambda store: store.undelete(NOBODY, by=by()),
    ],
)
def test_a_plan_or_revision_that_is_not_there_is_unknown(
    store: SqliteStore, attempt: Callable[[SqliteStore], object]
) -> None:
    store.create(plan(), by=by(), call_content=None)
    with pytest.raises(PlanUnknown):
        attempt(store)
    assert len(store.history("harbours")) == len(store.changes("harbours")) == 1


def test_a_call_that_is_not_there_is_unknown(store: SqliteStore) -> None:
    with pytest.raises(NameUnknown):
        store.call_content("0" * 64 + "\ud800")


def test_moments_are_kept_in_utc_and_need_a_time_zone(store: SqliteStore) -> None:
    athens = datetime(2026, 11, 23, 11, 30, 0, 123456, tzinfo=timezone(timedelta(hours=2)))
    store.create(plan(), by=By("Anna", athens), call_content=None)
    kept = store.open("harbours").revision.at
    assert kept == athens
    assert kept.tzinfo is UTC
    with pytest.raises(ValueError, match="2026"):
        By("Anna", athens.replace(tzinfo=None))


def test_what_no_database_can_hold_as_text_is_no_obstacle(store: SqliteStore) -> None:
    data = plan(title="Half \ud800 and\x00nothing", call="x\x00")
    entry = store.create(data, by=by("A\ud800"), call_content={"half": "\ud800"})
    assert (entry.title, entry.call, entry.author) == ("Half \ufffd and\ufffdnothing", "x\ufffd", "A\ufffd")
    assert store.open(entry.id).data == data


def test_data_that_are_no_json_are_refused_before_anything_is_written(store: SqliteStore) -> None:
    with pytest.raises(TypeError):
        store.create(plan(at=MONDAY), by=by(), call_content=None)
    with pytest.raises(ValueError, match="JSON"):
        store.create(plan(n=float("nan")), by=by(), call_content=None)
    assert store.list(with_deleted=True) == ()


def test_the_store_keeps_its_own_copy(store: SqliteStore) -> None:
    data = plan(costs=[{"id": "a"}])
    store.create(data, by=by(), call_content=None)
    data["costs"].append({"id": "b"})
    read = store.open("harbours").data
    read["costs"].clear()
    assert store.open("harbours").data == plan(costs=[{"id": "a"}])


def test_a_patch_that_would_lose_something_is_not_kept(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    store.create(plan(n=1), by=by(), call_content=None)
    monkeypatch.setattr("planner.store.patch.difference", lambda old, new: {})
    _saved(store, "harbours", plan(n=2))
    assert store.open("harbours").data == plan(n=2)
    assert store.open("harbours").revision.kind is Kind.SNAPSHOT


# -- damage ----------------------------------------------------------------------------------------


def _damaged(folder: Path, statement: str) -> None:
    with create_engine(f"sqlite:///{folder}/plans.db").begin() as connection:
        assert connection.execute(text(statement)).rowcount >= 1


DAMAGES = {
    "UPDATE revisions SET content = x'00' WHERE number = 2": ["revision-unreadable", "parent-unreadable"],
    "UPDATE revisions SET content = substr(content, 1, 12) WHERE number = 3": ["revision-unreadable"],
    "UPDATE revisions SET content_hash = 'x' WHERE number = 3": ["hash-differs"],
    "UPDATE revisions SET content = (SELECT content FROM revisions WHERE number = 3) WHERE number = 2": [
        "hash-differs",
        "parent-unreadable",
    ],
    "UPDATE revisions SET parent = 1 WHERE number = 3": ["edits-miscounted", "hash-differs", "change-impossible"],
    "UPDATE revisions SET call_hash = 'x' WHERE number = 2": ["reference-missing", "call-missing"],
    "UPDATE call_contents SET content = x'00'": ["call-differs"],
    "DELETE FROM revisions WHERE number = 2": [
        *["reference-missing"] * 3,
        "revision-missing",
        "change-impossible",
    ],
    "DELETE FROM changes WHERE version = 2": ["change-missing"],
    "UPDATE changes SET action = 'undo' WHERE version = 3": ["change-impossible"],
    "UPDATE plans SET head = 1": ["entry-differs"],
    "UPDATE plans SET version = 9": ["entry-differs"],
    "UPDATE plans SET is_deleted = 1": ["entry-differs"],
    "UPDATE plans SET updated_at = 'yesterday'": ["file-damaged"],
}


@pytest.mark.parametrize("statement", DAMAGES)
def test_the_check_finds_every_damage(store: SqliteStore, folder: Path, statement: str) -> None:
    store.create(plan(n=1), by=by(), call_content=CALL)
    _saved(store, "harbours", plan(n=2), plan(n=2, m=3))
    assert store.check() == ()
    _damaged(folder, statement)
    assert [one.reason for one in store.check()] == DAMAGES[statement]


def test_a_damaged_revision_is_named_and_keeps_nobody_from_going_on(store: SqliteStore, folder: Path) -> None:
    store.create(plan(n=1), by=by(), call_content=None)
    _saved(store, "harbours", plan(n=2))
    _damaged(folder, "UPDATE revisions SET content_hash = 'x' WHERE number = 2")
    with pytest.raises(StoreBroken) as caught:
        store.open("harbours")
    file = str(folder / "plans.db")
    assert caught.value.parameters == {"file": file, "reason": "hash-differs", "plan": "harbours", "revision": 2}
    saved = store.save("harbours", plan(n=3), expected_version=2, by=by(), call_content=None)
    assert store.open("harbours").data == plan(n=3)
    assert store.history("harbours")[-1].kind is Kind.SNAPSHOT
    assert store.restore("harbours", 1, expected_version=saved.version, by=by()).data == plan(n=1)
    with pytest.raises(StoreBroken):
        store.at_revision("harbours", 2)


def test_a_damaged_call_is_not_handed_out(store: SqliteStore, folder: Path) -> None:
    store.create(plan(), by=by(), call_content=CALL)
    call_hash = str(store.open("harbours").revision.call_hash)
    _damaged(folder, f"UPDATE call_contents SET content = x'{packed(b'{}').hex()}'")
    with pytest.raises(StoreBroken):
        store.call_content(call_hash)


def test_what_was_closed_opens_again(store: SqliteStore, folder: Path) -> None:
    store.create(plan(), by=by(), call_content=None)
    store.close()
    assert [one.name for one in folder.iterdir()] == ["plans.db"]
    again = open_store(folder)
    assert again.open("harbours").data == plan()
    again.close()
