from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.store.sqlite import SqliteStore, open_store
from tests.store.support import fast_folder


@pytest.fixture
def folder() -> Iterator[Path]:
    with fast_folder() as one:
        yield one


@pytest.fixture
def store(folder: Path) -> Iterator[SqliteStore]:
    opened = open_store(folder)
    yield opened
    opened.close()
