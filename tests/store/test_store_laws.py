"""Any sequence of edits, undos, redos, restores and deletions, beside a plain model of what they mean."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from planner.errors import PlanUnknown, StoreConflict
from planner.store import check, revisions
from planner.store.protocol import Action
from planner.store.sqlite import SqliteStore, open_store
from tests.store.support import CONTENTS, LONG_NOTE, by, fast_folder, plan

CALLS = [None, {"id": "a", "rate": 80}, {"id": "a", "rate": 75}]


class Model:
    """A plan as a list of contents with parents, a head, and for each revision what was undone to arrive there."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.contents: list[tuple[Any, Any]] = [(deepcopy(data), None)]
        self.parents: list[int | None] = [None]
        self.undone: list[list[int]] = [[]]
        self.head = 0
        self.version = 1
        self.is_deleted = False
        self.actions = [Action.CREATE]

    def add(self, content: tuple[Any, Any], action: Action) -> None:
        # As text: 1 and True are the same for Python, not for a plan.
        if json.dumps(content, sort_keys=True) == json.dumps(self.contents[self.head], sort_keys=True):
            return
        self.contents.append(deepcopy(content))
        self.parents.append(self.head)
        self.undone.append([])
        self.go(len(self.contents) - 1, action)

    def go(self, head: int, action: Action) -> None:
        self.head = head
        self.version += 1
        self.actions.append(action)

    def undo(self) -> None:
        parent = self.parents[self.head]
        if parent is not None:
            self.undone[parent].append(self.head)
            self.go(parent, Action.UNDO)

    def redo(self) -> None:
        if self.undone[self.head]:
            self.go(self.undone[self.head][-1], Action.REDO)


class Plans(RuleBasedStateMachine):
    store: ClassVar[SqliteStore]

    def __init__(self) -> None:
        super().__init__()
        self.data = plan(costs=[{"id": f"c{at}", "unit_cost": "1"} for at in range(6)])
        self.id = self.store.create(self.data, by=by(), call_content=None).id
        self.model = Model(self.data)
        self.minute = 0

    def now(self) -> dict[str, Any]:
        self.minute += 1
        return {"expected_version": self.model.version, "by": by(f"A{self.minute}", minute=self.minute)}

    def writes(self) -> bool:
        return not self.model.is_deleted

    def save(self, call: dict[str, Any] | None) -> None:
        entry = self.store.save(self.id, self.data, call_content=call, **self.now())
        self.model.add((self.data, call), Action.SAVE)
        assert entry.version == self.model.version

    @rule(line=st.integers(0, 5), cents=st.integers(0, 3), call=st.sampled_from(CALLS))
    @precondition(writes)
    def edit_a_field(self, line: int, cents: int, call: dict[str, Any] | None) -> None:
        if line < len(self.data["costs"]):
            self.data["costs"][line]["unit_cost"] = str(cents)
        self.save(call)

    @rule(line=st.integers(0, 5), to=st.integers(0, 5))
    @precondition(writes)
    def move_a_line(self, line: int, to: int) -> None:
        if line < len(self.data["costs"]):
            self.data["costs"].insert(to, self.data["costs"].pop(line))
        self.save(None)

    @rule(extra=CONTENTS, title=st.text(max_size=5))
    @precondition(writes)
    def write_anything(self, extra: dict[str, Any], title: str) -> None:
        self.data = {"note": LONG_NOTE, "costs": self.data["costs"], "extra": extra, "title": title}
        self.save(None)

    @rule()
    @precondition(writes)
    def undo(self) -> None:
        stored = self.store.undo(self.id, **self.now())
        self.model.undo()
        self.data = stored.data

    @rule()
    @precondition(writes)
    def redo(self) -> None:
        stored = self.store.redo(self.id, **self.now())
        self.model.redo()
        self.data = stored.data

    @rule(which=st.integers(0, 1000))
    @precondition(writes)
    def restore(self, which: int) -> None:
        which %= len(self.model.contents)
        stored = self.store.restore(self.id, which + 1, **self.now())
        self.model.add(self.model.contents[which], Action.RESTORE)
        self.data = stored.data

    @rule()
    def delete(self) -> None:
        self.store.delete(self.id, **self.now())
        if not self.model.is_deleted:
            self.model.is_deleted = True
            self.model.go(self.model.head, Action.DELETE)

    @rule()
    def undelete(self) -> None:
        self.store.undelete(self.id, by=by(minute=self.minute))
        if self.model.is_deleted:
            self.model.is_deleted = False
            self.model.go(self.model.head, Action.UNDELETE)

    @rule(stale=st.integers(-3, 3).filter(bool))
    def change_an_older_version(self, stale: int) -> None:
        at = self.model.version + stale
        for attempt in (
            lambda: self.store.save(self.id, {"id": "x"}, expected_version=at, by=by(), call_content=None),
            lambda: self.store.undo(self.id, expected_version=at, by=by()),
            lambda: self.store.redo(self.id, expected_version=at, by=by()),
            lambda: self.store.restore(self.id, 1, expected_version=at, by=by()),
            lambda: self.store.delete(self.id, expected_version=at, by=by()),
        ):
            with pytest.raises(StoreConflict):
                attempt()

    @rule()
    @precondition(lambda self: self.model.is_deleted)
    def change_a_deleted_plan(self) -> None:
        with pytest.raises(PlanUnknown):
            self.store.save(self.id, {"id": "x"}, call_content=None, **self.now())

    @invariant()
    def shows_what_the_model_shows(self) -> None:
        stored, model = self.store.open(self.id), self.model
        data, call = model.contents[model.head]
        assert stored.data == data
        assert (stored.revision.number, stored.entry.version) == (model.head + 1, model.version)
        assert stored.entry.is_deleted == model.is_deleted
        kept = stored.revision.call_hash
        assert (kept and self.store.call_content(kept)) == call
        assert self.store.can_undo(self.id) == (model.parents[model.head] is not None)
        assert self.store.can_redo(self.id) == bool(model.undone[model.head])

    def teardown(self) -> None:
        history = self.store.history(self.id)
        assert [one.parent and one.parent - 1 for one in history] == self.model.parents
        assert [self.store.at_revision(self.id, one.number) for one in history] == [c for c, _ in self.model.contents]
        assert [one.action for one in self.store.changes(self.id)] == self.model.actions
        assert (self.id in {one.id for one in self.store.list()}) != self.model.is_deleted


def test_any_sequence_of_changes_does_what_the_model_does(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    # Short chains, so that snapshots come in the middle of every sequence.
    monkeypatch.setattr(revisions, "MAXIMUM_EDITS", 4)
    monkeypatch.setattr(check, "MAXIMUM_EDITS", 4)
    chosen = type("PlansInMemory", (Plans,), {"store": store})
    run_state_machine_as_test(chosen, settings=settings(max_examples=25, stateful_step_count=40, deadline=None))
    kinds = {one.kind for entry in store.list() for one in store.history(entry.id)}
    assert len(kinds) == 2
    assert store.check() == ()


@given(contents=st.lists(CONTENTS, min_size=1, max_size=4))
@example(contents=[{}, {"costs": []}, {"costs": [{}]}, {"costs": None}])
@example(contents=[{"title": "Ελλάδα \ud800 \x00", "": [[], {}, "", None]}, {"title": {"id": 1}, "call": ["x"]}])
@settings(deadline=None, max_examples=40)
def test_save_then_open_is_identity(contents: list[dict[str, Any]]) -> None:
    with fast_folder() as folder:
        store = _copy_of_empty(folder)
        entry = store.create(contents[0], by=by(), call_content=contents[0])
        for content in contents[1:]:
            entry = store.save(entry.id, content, expected_version=entry.version, by=by(), call_content=content)
        store.close()
        store = open_store(folder)
        stored = store.open(entry.id)
        assert stored.data == contents[-1]
        assert store.call_content(str(stored.revision.call_hash)) == contents[-1]
        assert store.check() == ()
        store.close()


_empty: list[bytes] = []


def _copy_of_empty(folder: Path) -> SqliteStore:
    if not _empty:
        with fast_folder() as first:
            open_store(first).close()
            _empty.append((first / "plans.db").read_bytes())
    (folder / "plans.db").write_bytes(_empty[0])
    return open_store(folder)


def test_a_long_history_has_a_snapshot_after_fifty_edits_and_opens_everywhere(store: SqliteStore) -> None:
    data = plan(costs=[{"id": f"c{at}", "unit_cost": "0"} for at in range(20)])
    entry = store.create(data, by=by(), call_content=None)
    for at in range(1, 131):
        data["costs"][at % 20]["unit_cost"] = str(at)
        entry = store.save(entry.id, data, expected_version=entry.version, by=by(), call_content=None)
    kinds = [one.kind.value for one in store.history(entry.id)]
    assert [at for at, kind in enumerate(kinds) if kind == "snapshot"] == [0, 51, 102]
    for number in (1, 2, 51, 52, 53, 131):
        costs = store.at_revision(entry.id, number)["costs"]
        assert sum(int(one["unit_cost"]) for one in costs) == sum(range(max(number - 20, 1), number))
    assert store.check() == ()
