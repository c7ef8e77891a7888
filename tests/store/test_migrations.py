"""The tables as the migrations make them, and as the program knows them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Connection, Engine, Text, create_engine, inspect, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

import planner
from planner.store import migrations, tables
from planner.store.migrations import HEAD, upgrade
from planner.store.sqlite import FILE, SqliteStore
from tests.store.support import by, plan


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "planner.store:migrations")
    return config


def _statements(engine: Engine) -> dict[str, str]:
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
        return {name: sql for name, sql in rows if name != "alembic_version"}


def _migrated(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}")
    upgrade(engine, file=str(path))
    return engine


def _shape(sql: str) -> list[str]:
    """The parts of a statement, in any order: migrations add columns and constraints at the end."""
    parts = re.split(r",\s*\n", sql.replace(" (", ",\n", 1))
    return sorted(" ".join(part.split()).strip("() ") for part in parts)


def test_tables_and_migrations_agree(tmp_path: Path) -> None:
    migrated = _migrated(tmp_path / "migrated.db")
    with migrated.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), tables.METADATA) == []
    # Alembic does not compare checks.
    created = create_engine(f"sqlite:///{tmp_path}/created.db")
    tables.METADATA.create_all(created)
    expected, found = _statements(created), _statements(migrated)
    assert {name: _shape(sql) for name, sql in found.items()} == {name: _shape(sql) for name, sql in expected.items()}


def test_the_program_knows_the_newest_form() -> None:
    assert ScriptDirectory.from_config(_config()).get_heads() == [HEAD]


def test_an_upgrade_happens_wholly_or_not_at_all(
    folder: Path, store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.create(plan(), by=by(), call_content=None)

    def half_of_it(connection: Connection, found: str | None, *, file: str) -> None:
        operations = Operations(MigrationContext.configure(connection))
        operations.add_column("plans", Column("new", Text))
        operations.execute("UPDATE alembic_version SET version_num = '0002'")
        raise KeyboardInterrupt

    monkeypatch.setattr(migrations, "HEAD", "0002")
    monkeypatch.setattr(migrations, "_run", half_of_it)
    with pytest.raises(KeyboardInterrupt):
        upgrade(store._engine, file="x")
    monkeypatch.undo()
    upgrade(store._engine, file="x")
    assert "new" not in {one["name"] for one in inspect(store._engine).get_columns("plans")}
    assert store.check() == ()


def test_the_tables_are_made_for_postgresql_too() -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    for table in tables.METADATA.sorted_tables:
        assert str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            assert str(CreateIndex(index).compile(dialect=dialect))
    said = str(CreateTable(tables.revisions).compile(dialect=dialect))
    assert "TIMESTAMP WITH TIME ZONE" in said
    assert "BYTEA" in said
    assert "SERIAL" not in said


def test_a_store_is_made_by_a_package_that_lies_elsewhere(tmp_path: Path) -> None:
    """As an installed one does: nothing is looked for in the repository or the working folder."""
    site = tmp_path / "50 %" / "site"
    shutil.copytree(Path(planner.__file__).parent, site / "planner", ignore=shutil.ignore_patterns("__pycache__"))
    script = (
        "import sys; from pathlib import Path; import planner; from planner.store.sqlite import open_store;"
        "open_store(Path(sys.argv[1])).close(); print(planner.__file__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "data")],
        capture_output=True,
        text=True,
        check=True,
        cwd="/",
        env={**os.environ, "PYTHONPATH": str(site)},
    )
    assert done.stdout.strip() == str(site / "planner" / "__init__.py")
    assert (tmp_path / "data" / FILE).is_file()
