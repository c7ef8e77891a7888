"""Every test of the app has a store of its own, empty at first."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def store_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the plans of a test in a folder of its own, and return it."""
    folder = tmp_path / "data"
    monkeypatch.setenv("PLANNER_DATA", str(folder))
    return folder
