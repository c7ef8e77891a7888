"""A process that is killed while it saves: nothing that was confirmed is lost, and nothing is torn."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from planner.store.sqlite import open_store
from tests.store.support import by, plan

KILLS = 25
ATTEMPTS = 15


def _content(version: int) -> dict[str, Any]:
    """The content that a version must have: large enough for its saving to take a moment."""
    return plan(
        of=version,
        costs=[{"id": f"c{at}", "unit_cost": str(version if at % 97 == version % 97 else 0)} for at in range(300)],
    )


def _call(version: int) -> dict[str, Any]:
    return {"rate": version // 10, "text": "x" * 20_000}


def _save_on(folder: Path, confirm: Callable[[int], object]) -> None:
    store = open_store(folder)
    if not store.list():
        confirm(store.create(_content(1), by=by(), call_content=_call(1)).version)
    version = store.open("harbours").entry.version
    for after in count(version + 1):
        version = store.save(
            "harbours", _content(after), expected_version=version, by=by(), call_content=_call(after)
        ).version
        confirm(version)


def _killed(work: Callable[[Callable[[int], object]], None], *, after: int, seconds: float) -> list[int]:
    """Do work in a process of its own, kill it some time after so many confirmations, and return all of these."""
    heard, said = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(said, b"0\n")
            work(lambda version: os.write(said, b"%d\n" % version))
        finally:
            os._exit(1)
    os.close(said)
    with os.fdopen(heard, "rb") as words:
        text = b"".join(words.readline() for _ in range(after + 1))
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        text += words.read()
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "it ended by itself"
    # The last word may be half: then it was not said.
    return [int(word) for word in text.split(b"\n")[1:-1]]


def test_killed_while_saving_it_keeps_all_that_it_confirmed_and_tears_nothing(tmp_path: Path) -> None:
    rng = random.Random(20)
    confirmed = 0
    went_through = 0
    for kill in range(KILLS):
        # The first is let go on until there is a plan; then anywhere from the opening on.
        versions = _killed(
            lambda confirm: _save_on(tmp_path, confirm),
            after=rng.randint(0, 4) if kill else 1,
            seconds=rng.uniform(0, 0.04),
        )
        confirmed = max([confirmed, *versions])
        store = open_store(tmp_path)
        assert store.check() == ()
        stored = store.open("harbours")
        # The one save that was under way may have come through.
        assert confirmed <= stored.entry.version <= confirmed + 1
        went_through += stored.entry.version - confirmed
        confirmed = stored.entry.version
        assert stored.data == _content(confirmed)
        store.close()
    assert confirmed - went_through > KILLS
    store = open_store(tmp_path)
    for revision in store.history("harbours"):
        assert store.at_revision("harbours", revision.number) == _content(revision.number)
        assert store.call_content(str(revision.call_hash)) == _call(revision.number)
    store.close()


def test_killed_while_the_store_is_made_it_is_whole_or_not_there(tmp_path: Path) -> None:
    before = time.perf_counter()
    open_store(tmp_path / "whole").close()
    duration = time.perf_counter() - before
    made = 0
    for attempt in range(ATTEMPTS):
        place = tmp_path / str(attempt)

        def make(confirm: Callable[[int], object], place: Path = place) -> None:
            store = open_store(place)
            confirm(1)
            store.close()
            signal.pause()

        # From at once to long after.
        is_last = attempt == ATTEMPTS - 1
        versions = _killed(make, after=1 if is_last else 0, seconds=duration * 1.3 * attempt / ATTEMPTS)
        made += len(versions)
        assert (place / "plans.db").exists() or not versions
        store = open_store(place)
        assert store.check() == ()
        store.close()
    assert 0 < made < ATTEMPTS
