"""Where the data lies: beside the package in a repository, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

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


def app() -> Path:
    """Return the Streamlit entry file."""
    return _found("app.py")
