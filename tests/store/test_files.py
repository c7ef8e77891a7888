"""Where the store lies: its folder, its file, who may read it, and what else can lie there."""

from __future__ import annotations

import multiprocessing
import os
import random
import sqlite3
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from planner.errors import FileUnreadable, FileUnwritable, PlannerError, StoreBroken, StoreTooNew
from planner.places import data
from planner.store.sqlite import FILE, SqliteStore, open_store
from tests.store.support import by, fast_folder, plan, together


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_plans_lie_where_the_variable_says_or_where_the_system_keeps_data(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PLANNER_DATA", str(tmp_path / "plans here"))
    assert data() == tmp_path / "plans here"
    open_store().close()
    assert (tmp_path / "plans here" / FILE).is_file()
    monkeypatch.setenv("PLANNER_DATA", "~/plans")
    assert data() == Path.home() / "plans"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("PLANNER_DATA", "")
    assert data().name == "planner"
    monkeypatch.delenv("PLANNER_DATA")
    assert data().name == "planner"
    if sys.platform == "linux":
        assert data() == tmp_path / "planner"


def test_folder_and_files_are_for_this_user_only_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store = open_store(tmp_path / "new" / "data")
        store.create(plan(), by=by(), call_content=None)
    finally:
        os.umask(before)
    place = tmp_path / "new" / "data"
    assert _mode(place) == 0o700
    assert {one.name: _mode(one) for one in place.iterdir()} == {
        FILE: 0o600,
        f"{FILE}-wal": 0o600,
        f"{FILE}-shm": 0o600,
    }
    store.close()


def test_a_folder_with_any_name_will_do(folder: Path) -> None:
    place = folder / "50 % für 'Ωmega'?mode=memory#x"
    store = open_store(place)
    store.create(plan(), by=by(), call_content=None)
    store.close()
    assert [one.name for one in place.iterdir()] == [FILE]
    assert [one.name for one in folder.iterdir()] == [place.name]


# -- what cannot be written or read ----------------------------------------------------------------


def test_a_folder_that_is_a_file_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    for place in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(FileUnwritable):
            open_store(place)
    assert (tmp_path / "file").read_text() == "mine"


def _open_as_another(folder: Path, answer: multiprocessing.SimpleQueue[str]) -> None:
    if os.geteuid() == 0:
        os.setuid(65534)  # root may write everywhere
    try:
        store = open_store(folder)
        answer.put(str(store.list()))
    except PlannerError as error:
        answer.put(error.code)


def _as_another(folder: Path) -> str:
    fork = multiprocessing.get_context("fork")
    answer: multiprocessing.SimpleQueue[str] = fork.SimpleQueue()
    together(fork.Process(target=_open_as_another, args=(folder, answer)))
    return answer.get()


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that other users may look into."""
    with fast_folder() as folder:
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o700)


def test_a_read_only_folder_is_one_clear_error(public: Path) -> None:
    public.chmod(0o555)
    assert _as_another(public) == FileUnwritable.code


def test_a_store_in_a_read_only_folder_is_one_clear_error(public: Path) -> None:
    open_store(public).close()
    (public / FILE).chmod(0o444)
    public.chmod(0o555)
    assert _as_another(public) == FileUnwritable.code
    (public / FILE).chmod(0o600)


def test_a_store_of_somebody_else_is_one_clear_error(public: Path) -> None:
    open_store(public).close()
    if os.geteuid() != 0:
        (public / FILE).chmod(0o000)
    assert _as_another(public) == FileUnreadable.code


def test_a_store_that_another_process_holds_is_said_to_be_busy(
    store: SqliteStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.store.sqlite.BUSY_SECONDS", 0.05)
    holder = sqlite3.connect(folder / FILE, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(FileUnwritable) as caught:
        open_store(folder)
    assert caught.value.parameters["reason"] == "database is locked"
    holder.close()
    open_store(folder).close()


def test_reading_does_not_wait_for_who_writes(store: SqliteStore, folder: Path) -> None:
    store.create(plan(), by=by(), call_content=None)
    holder = sqlite3.connect(folder / FILE, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    holder.execute("UPDATE plans SET title = 'not yet'")
    assert store.list()[0].title == "Harbours"
    holder.close()


def test_a_store_that_was_taken_away_is_not_made_again_in_silence(folder: Path) -> None:
    store = open_store(folder)
    store.close()
    (folder / FILE).unlink()
    with pytest.raises(FileUnwritable):
        store.list()
    assert list(folder.iterdir()) == []


# -- what is no store ------------------------------------------------------------------------------


def _other_program(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE alembic_version (version_num TEXT)")
    other.execute("INSERT INTO alembic_version VALUES ('0001')")
    other.commit()
    other.close()


FOREIGN: dict[str, Callable[[Path], object]] = {
    "text": lambda path: path.write_text("My notes about the plan"),
    "empty": lambda path: path.write_bytes(b""),
    "zeros": lambda path: path.write_bytes(bytes(8192)),
    "header only": lambda path: path.write_bytes(b"SQLite format 3\x00"),
    "another program's": _other_program,
}


@pytest.mark.parametrize("kind", FOREIGN)
def test_what_is_no_store_is_one_clear_error_and_stays_as_it_is(folder: Path, kind: str) -> None:
    FOREIGN[kind](folder / FILE)
    before = (folder / FILE).read_bytes()
    for _ in range(2):
        with pytest.raises(StoreBroken) as caught:
            open_store(folder)
        assert caught.value.parameters["file"] == str(folder / FILE)
    assert (folder / FILE).read_bytes() == before
    assert [one.name for one in folder.iterdir()] == [FILE]


def test_a_folder_or_a_dead_link_in_the_files_place_is_one_clear_error(folder: Path) -> None:
    (folder / FILE).mkdir()
    with pytest.raises(FileUnreadable):
        open_store(folder)
    (folder / FILE).rmdir()
    (folder / FILE).symlink_to(folder / "gone")
    with pytest.raises(FileUnreadable):
        open_store(folder)
    assert not (folder / "gone").exists()


def test_a_store_without_its_tables_is_broken_not_filled_again(folder: Path) -> None:
    open_store(folder).close()
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("DROP TABLE alembic_version")
    connection.close()
    with pytest.raises(StoreBroken) as caught:
        open_store(folder)
    assert caught.value.parameters["reason"] == "form-unknown"


def _filled(folder: Path) -> bytes:
    store = open_store(folder)
    version = store.create(plan(n=0), by=by(), call_content={"rate": 80}).version
    for at in range(1, 30):
        version = store.save(
            "harbours", plan(n=at), expected_version=version, by=by(), call_content={"rate": at}
        ).version
    store.close()
    return (folder / FILE).read_bytes()


def test_damage_anywhere_is_an_error_of_ours_or_does_no_harm(folder: Path) -> None:
    """What a store reads is what was saved, or it refuses, or its check tells: and it raises no other kind of error."""
    sound = _filled(folder)
    rng = random.Random(5)
    outcomes = Counter[str]()
    for _ in range(200):
        damaged = bytearray(sound)
        at = rng.choice([rng.randrange(100), rng.randrange(4096), rng.randrange(len(sound))])
        damaged[at : at + rng.choice([1, 1, 20, 3000])] = rng.randbytes(rng.choice([1, 1, 20]))
        (folder / FILE).write_bytes(damaged[: len(sound) if rng.random() < 0.8 else rng.randrange(len(sound))])
        outcomes[_outcome(folder)] += 1
        for rest in folder.glob(f"{FILE}-*"):
            rest.unlink()
    assert set(outcomes) == {"refused", "told", "right"}


def _outcome(folder: Path) -> str:
    try:
        store = open_store(folder)
    except PlannerError:
        return "refused"
    is_told = store.check() != ()
    try:
        for reading in (lambda: store.history("harbours"), lambda: store.changes("harbours"), store.list):
            assert reading() or is_told
        assert store.open("harbours").data == plan(n=29) or is_told
        assert store.at_revision("harbours", 3) == plan(n=2)
    except PlannerError:
        # Such as a text that is no UTF-8: hashes cover content, the database's own check covers its pages.
        return "refused"
    finally:
        store.close()
    return "told" if is_told else "right"


# -- forms of the tables ---------------------------------------------------------------------------


def test_a_store_of_a_newer_planner_is_refused_and_stays_as_it_is(folder: Path) -> None:
    _filled(folder)
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0417'")
    connection.close()
    before = (folder / FILE).read_bytes()
    with pytest.raises(StoreTooNew) as caught:
        open_store(folder)
    assert caught.value.parameters == {"file": str(folder / FILE), "found": "0417", "known": "0001"}
    assert (folder / FILE).read_bytes() == before
