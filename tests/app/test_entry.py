"""The entry file stays an entry file: it starts the app and knows nothing else."""

from __future__ import annotations

import ast

from planner import places


def test_the_entry_is_short() -> None:
    assert len(places.app().read_text(encoding="utf-8").splitlines()) <= 40


def test_the_entry_imports_the_app_and_streamlit_only() -> None:
    tree = ast.parse(places.app().read_text(encoding="utf-8"))
    imported = [
        name
        for node in ast.walk(tree)
        for name in (
            [one.name for one in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    ]
    assert imported
    assert all(name.split(".")[0] == "streamlit" or name.split(".")[:2] == ["planner", "ui"] for name in imported)
