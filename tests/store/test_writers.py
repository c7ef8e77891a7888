"""Several who write at once: one is first for each version, and nobody's confirmed edit is lost."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from planner.errors import StoreConflict
from planner.store.sqlite import SqliteStore, open_store
from tests.store.support import by, plan, together

SAVES = 25


def _write(store: SqliteStore, name: str) -> list[int]:
    """Save until as many were confirmed as wanted, each on top of what is there; return their versions."""
    confirmed: list[int] = []
    while len(confirmed) < SAVES:
        stored = store.open("harbours")
        data = {**stored.data, name: len(confirmed) + 1}
        try:
            entry = store.save(
                "harbours", data, expected_version=stored.entry.version, by=by(name), call_content={"of": name}
            )
        except StoreConflict:
            continue
        confirmed.append(entry.version)
    return confirmed


def _check(store: SqliteStore, confirmed: dict[str, list[int]]) -> None:
    everything = sorted(version for versions in confirmed.values() for version in versions)
    assert everything == list(range(2, 2 + SAVES * len(confirmed)))
    assert store.open("harbours").data == plan(**dict.fromkeys(confirmed, SAVES))
    authors = {change.version: change.author for change in store.changes("harbours")}
    assert all(authors[version] == name for name, versions in confirmed.items() for version in versions)
    assert store.check() == ()


def test_threads_that_write_one_plan_lose_nothing(store: SqliteStore) -> None:
    store.create(plan(), by=by(), call_content=None)
    names = ["one", "two", "three", "four"]
    with ThreadPoolExecutor(len(names)) as pool:
        confirmed = dict(zip(names, pool.map(lambda name: _write(store, name), names), strict=True))
    _check(store, confirmed)


def test_of_two_who_save_the_same_version_at_once_one_wins(store: SqliteStore) -> None:
    version = store.create(plan(n=0), by=by(), call_content=None).version
    for round_ in range(20):
        start = Barrier(2)

        def attempt(name: str, *, start: Barrier = start, at: int = version, n: int = round_) -> bool:
            start.wait()
            try:
                store.save("harbours", plan(n=n, of=name), expected_version=at, by=by(name), call_content=None)
            except StoreConflict:
                return False
            return True

        with ThreadPoolExecutor(2) as pool:
            won = dict(zip(("a", "b"), pool.map(attempt, ("a", "b")), strict=True))
        assert sum(won.values()) == 1
        stored = store.open("harbours")
        assert won[stored.data["of"]]
        version = stored.entry.version


def _write_in_process(folder: Path, name: str, answer: multiprocessing.SimpleQueue[tuple[str, list[int]]]) -> None:
    store = open_store(folder)
    answer.put((name, _write(store, name)))
    store.close()


def test_processes_that_write_one_plan_lose_nothing(folder: Path) -> None:
    first = open_store(folder)
    first.create(plan(), by=by(), call_content=None)
    first.close()
    fork = multiprocessing.get_context("fork")
    answer: multiprocessing.SimpleQueue[tuple[str, list[int]]] = fork.SimpleQueue()
    names = ("one", "two", "three")
    together(*(fork.Process(target=_write_in_process, args=(folder, name, answer)) for name in names))
    confirmed = dict(answer.get() for _ in names)
    store = open_store(folder)
    _check(store, confirmed)
    store.close()


def _open_in_process(folder: Path, name: str, answer: multiprocessing.SimpleQueue[str]) -> None:
    store = open_store(folder)
    answer.put(store.create(plan(id=name), by=by(), call_content=None).id)
    store.close()


def test_processes_that_open_a_store_for_the_first_time_share_one(folder: Path) -> None:
    fork = multiprocessing.get_context("fork")
    for attempt in range(5):
        place = folder / str(attempt)
        answer: multiprocessing.SimpleQueue[str] = fork.SimpleQueue()
        together(*(fork.Process(target=_open_in_process, args=(place, f"p{at}", answer)) for at in range(4)))
        created = {answer.get() for _ in range(4)}
        store = open_store(place)
        assert {one.id for one in store.list()} == created == {"p0", "p1", "p2", "p3"}
        assert store.check() == ()
        store.close()
        assert [one.name for one in place.iterdir()] == ["plans.db"]
