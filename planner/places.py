"""Where the data lies: ours beside the package or inside an installed wheel, the user's in a folder of their own."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def _found(name: str) -> Path:
    installed = _PACKAGE / "_data" / name
    return installed if installed.exists() else _PACKAGE.parent / name


def calls() -> Path:
    """Return the folder of call files."""
    return _found("calls")


def templates() -> Path:
    """Return the folder of what people receive: example plans, layouts, letters."""
    return _found("templates")


def rates() -> Path:
    """Return the folder of exchange rates."""
    return templates() / "rates"


def data() -> Path:
    """Return the folder of what the user makes: ``PLANNER_DATA``, else where the system keeps data of programs."""
    named = os.environ.get("PLANNER_DATA")
    return Path(named).expanduser() if named else platformdirs.user_data_path("planner", appauthor=False)


def own_calls() -> Path:
    """Return the folder of the user's own call files, beside the stored plans; it need not be there."""
    return data() / "calls"


def app() -> Path:
    """Return the Streamlit entry file."""
    return _found("app.py")
