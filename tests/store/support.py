"""What the tests of the store share: moments, contents, folders."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from planner.findings import Message
from planner.store.protocol import By

MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
CALL = {"id": "interreg/euro-med/4/transfer", "rules": [{"id": "duration", "months": 27}]}

# Incompressible, so that the patch of a small plan is smaller than the plan.
LONG_NOTE = random.Random(1).randbytes(600).hex()

TEXTS = st.text(st.characters(), max_size=6)
LEAVES = st.none() | st.booleans() | TEXTS | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
IDS = st.sampled_from(["a", "b", "c", "d", "é-1", ""])


def _with_ids(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Lists as a plan has them: mappings, each with an id of its own."""
    return st.lists(IDS, unique=True, max_size=5).flatmap(
        lambda ids: st.tuples(*(st.dictionaries(TEXTS, inner, max_size=3) for _ in ids)).map(
            lambda items: [{**item, "id": one} for one, item in zip(ids, items, strict=True)]
        )
    )


VALUES: st.SearchStrategy[Any] = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS | IDS, inner, max_size=4) | _with_ids(inner),
    max_leaves=12,
)
CONTENTS = st.dictionaries(TEXTS | IDS, VALUES, max_size=5)
"""Contents of every shape; keys and ids come up again, so that two of them have something in common."""


def by(author: str = "Anna", *, minute: int = 0, note: Message | None = None) -> By:
    return By(author, MONDAY + timedelta(minutes=minute), note)


def plan(**parts: Any) -> dict[str, Any]:
    return {"id": "harbours", "title": "Harbours", "note": LONG_NOTE, **parts}


@contextmanager
def fast_folder() -> Iterator[Path]:
    """A folder in memory, where there is one: there every confirmation is at once."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        yield Path(name)


def together(*processes: BaseProcess) -> None:
    """Run processes at the same time until all have ended well."""
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
        process.kill()
    assert [process.exitcode for process in processes] == [0] * len(processes)
