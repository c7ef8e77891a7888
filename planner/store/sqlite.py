"""The store of one machine: a SQLite file in the user's data folder."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, QueuePool, create_engine, event

from planner.errors import FileUnreadable, FileUnwritable, PlannerError, StoreBroken
from planner.places import data
from planner.store.migrations import upgrade
from planner.store.protocol import Damage
from planner.store.sql import READING, SqlStore

FILE = "plans.db"
"""Name of the database in its folder."""

BUSY_SECONDS = 15
"""How long to wait while another process writes."""

_MAGIC = b"SQLite format 3\x00"
_OURS = b"Plan"  # the header's field for the program that a database belongs to
_OURS_FIELD = slice(68, 72)

# An error of logic too: our statements fit our tables, unless the description of these is damaged.
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_NOTADB}
_UNWRITABLE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
}


def open_store(folder: Path | None = None) -> SqliteStore:
    """Return the store in a folder; folder and file are made, for this user only, where there are none.

    What lies in the file's place and is no store of the planner stays untouched.

    Args:
        folder: Where; ``places.data()`` when None.

    Raises:
        FileUnwritable: If nothing can be written there.
        FileUnreadable: If the file may not be read.
        StoreBroken: If the file is no store, or damaged.
        StoreTooNew: If a newer version of the planner has written it.
    """
    path = (data() if folder is None else folder).absolute() / FILE
    with _filing(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _make(path)
    _refuse_foreign(path)
    engine = _engine(path)
    try:
        _refuse_damaged(engine, path)
        upgrade(engine, file=str(path))
    except BaseException:
        engine.dispose()
        raise
    return SqliteStore(engine, file=str(path))


class SqliteStore(SqlStore):
    """Plans in a SQLite file; several processes may have it open."""

    def check(self) -> tuple[Damage, ...]:
        """Return what is damaged, in the file itself too."""
        try:
            with self._reading() as connection:
                said = list(connection.exec_driver_sql("PRAGMA integrity_check").scalars())
                orphans = list(connection.exec_driver_sql("PRAGMA foreign_key_check"))
            found = [Damage("file-damaged", detail=str(one)) for one in said if one != "ok"]
            found += [Damage("reference-missing", detail=f"{one[0]} {one[1]}: {one[2]}") for one in orphans]
            return (*found, *super().check())
        except StoreBroken as error:
            return (Damage("file-damaged", detail=str(error.parameters.get("reason"))),)


# -- the file --------------------------------------------------------------------------------------


def _make(path: Path) -> None:
    """Make an empty store: first beside its place, then there as a whole, unless somebody was faster."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".planner-")
    os.close(handle)
    temporary = Path(name)
    try:
        _fill(temporary)
        path.hardlink_to(temporary)
        _keep_name(path.parent)
    except FileExistsError:
        pass
    finally:
        for one in path.parent.glob(f"{temporary.name}*"):
            one.unlink(missing_ok=True)


def _fill(path: Path) -> None:
    """Make an empty store of an empty file."""
    engine = _engine(path)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {int.from_bytes(_OURS, 'big')}")
        upgrade(engine, file=str(path))
    finally:
        # The last connection to close moves everything from the log into the file itself.
        engine.dispose()


def _keep_name(folder: Path) -> None:
    """Make the names in a folder survive a loss of power, where the system can."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _refuse_foreign(path: Path) -> None:
    """Refuse what is not ours before SQLite touches it: it would write into a database of another program.

    Raises:
        StoreBroken: If it is no store of the planner.
        FileUnreadable: If it may not be read.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise FileUnreadable(file=str(path)) from error
    if not header.startswith(_MAGIC):
        raise StoreBroken(file=str(path), reason="no-database")
    if header[_OURS_FIELD] != _OURS:
        raise StoreBroken(file=str(path), reason="foreign-database")


def _refuse_damaged(engine: Engine, path: Path) -> None:
    """Refuse a file whose pages do not hold together: its list of plans could be short without a word.

    Raises:
        StoreBroken: If they do not.
    """
    try:
        with engine.execution_options(**READING).begin() as connection:
            said = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    except ValueError as error:
        # Python stumbles over what SQLite quotes from the file.
        raise StoreBroken(file=str(path), reason="database-damaged") from error
    if said != "ok":
        raise StoreBroken(file=str(path), reason="database-damaged")


@contextmanager
def _filing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FileUnwritable(file=str(path), reason=error.strerror or str(error)) from error


# -- the connection --------------------------------------------------------------------------------


def _engine(path: Path) -> Engine:
    """Return an engine whose transactions keep other writers out, and whose commits are on the disk."""
    # `rw`: a file that has gone is an error, not a new empty one.
    address = f"{path.as_uri()}?mode=rw"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        # FULL: with NORMAL a loss of power takes back the last saves that were confirmed.
        try:
            for setting in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
                connection.execute(f"PRAGMA {setting}")
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # Immediate: a transaction that reads first and writes then would fail where another wrote in between.
        is_reading = connection.get_execution_options().get("is_reading", False)
        connection.exec_driver_sql("BEGIN" if is_reading else "BEGIN IMMEDIATE")

    @event.listens_for(engine, "handle_error")
    def translate(context: ExceptionContext) -> None:
        if (error := _translated(context.original_exception, str(path))) is not None:
            raise error from context.original_exception

    return engine


def _translated(error: Any, file: str) -> PlannerError | None:
    """Return what a mistake of SQLite means for the user, or None where it is a mistake of ours."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    # Without a code it is not SQLite's: Python could not read a text.
    if code in _DAMAGED or (isinstance(error, sqlite3.OperationalError) and not code):
        return StoreBroken(file=file, reason="database-damaged")
    if code in _UNWRITABLE:
        return FileUnwritable(file=file, reason=str(error))
    return None
