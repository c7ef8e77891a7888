"""The tables' history: a program brings a store that an older one has written up to its own form.

A change of ``tables`` needs a module in ``versions``, written by hand, and its name in ``HEAD``; a test says what is
missing. Modules that were published never change.
"""

from __future__ import annotations

from sqlalchemy import Connection, Engine, inspect, text

from planner.errors import StoreBroken, StoreTooNew

HEAD = "0001"
"""The form that this version of the planner reads and writes."""

_SCRIPTS = "planner.store:migrations"


def upgrade(engine: Engine, *, file: str) -> None:
    """Bring a database to the form of this program: wholly or not at all, in one transaction.

    Args:
        engine: The database; its transactions keep other writers out.
        file: What to call it in an error.

    Raises:
        StoreTooNew: If a newer version of the planner has written it.
        StoreBroken: If it has tables, but nothing says of which form they are.
    """
    with engine.begin() as connection:
        found = _form(connection, file=file)
        if found != HEAD:
            _run(connection, found, file=file)


def _form(connection: Connection, *, file: str) -> str | None:
    """Return the form of a database; None where it has no tables yet."""
    names = inspect(connection).get_table_names()
    if not names:
        return None
    found: list[str] = []
    if "alembic_version" in names:
        found = list(connection.execute(text("SELECT version_num FROM alembic_version")).scalars())
    if len(found) != 1:
        raise StoreBroken(file=file, reason="form-unknown")
    return found[0]


def _run(connection: Connection, found: str | None, *, file: str) -> None:
    # Alembic takes a third of a second to import, and is needed once for each version of the planner.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", _SCRIPTS)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in known:
        raise StoreTooNew(file=file, found=found, known=HEAD)
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)
