"""Folders of calls: where they lie, and which call files make up which level."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import TypeAlias

from planner import places
from planner.errors import FileMissing
from planner.terms.words import SLUG

CALL_FILE = "call.yaml"
CASES_FILE = "cases.yaml"
ACTS_FOLDER = "_acts"
_CALL_ID = re.compile(rf"{SLUG.pattern}(/{SLUG.pattern})*")

Files: TypeAlias = Mapping[str, tuple[Path, ...]]
"""The call files of every level, by its id."""


def default_roots(*further: Path) -> tuple[Path, ...]:
    """Return our own folder of call files, then the user's.

    The user's are the one beside the stored plans, where there is one, those named here, and those of
    ``PLANNER_CALLS``.
    """
    named = [Path(one) for one in os.environ.get("PLANNER_CALLS", "").split(os.pathsep) if one]
    own = [places.own_calls()] if places.own_calls().is_dir() else []
    return tuple(dict.fromkeys((places.calls(), *own, *further, *named)))


def chosen_roots(roots: Sequence[Path] | None) -> tuple[Path, ...]:
    """Return the folders given, or the default ones.

    Raises:
        FileMissing: If one of them is not a folder.
    """
    chosen = default_roots() if roots is None else tuple(roots)
    for root in chosen:
        if not root.is_dir():
            raise FileMissing(file=str(root))
    return chosen


def call_files(root: Path) -> list[Path]:
    """Return the call files below a root; folders that begin with an underscore or a dot hold something else."""
    files = sorted(root.rglob(CALL_FILE))
    return [path for path in files if not any(part[0] in "_." for part in path.relative_to(root).parts)]


def act_files(roots: Sequence[Path]) -> dict[str, tuple[Path, ...]]:
    """Return the files of acts, by the act's id: the file's name."""
    files: dict[str, tuple[Path, ...]] = {}
    for root in roots:
        for path in sorted((root / ACTS_FOLDER).glob("*.yaml")):
            if path not in files.get(path.stem, ()):
                files[path.stem] = (*files.get(path.stem, ()), path)
    return files


def id_of(path: Path, root: Path) -> str | None:
    """Return the id that a call file's folder makes up; None where its name cannot be part of one."""
    call_id = path.parent.relative_to(root).as_posix()
    return call_id if _CALL_ID.fullmatch(call_id) else None


def files_by_id(roots: Sequence[Path]) -> Files:
    """Return the files of every level by its id; folders whose names are no ids have none."""
    files: dict[str, tuple[Path, ...]] = {}
    for root in roots:
        for path in call_files(root):
            call_id = id_of(path, root)
            if call_id is not None and path not in files.get(call_id, ()):
                files[call_id] = (*files.get(call_id, ()), path)
    return files


def targets_of(files: Files) -> list[str]:
    """Return the ids of the leaves, in order: what a plan can target."""
    ids = sorted(files)
    parents = {above for one in ids for above in lineage(one)[:-1]}
    return [one for one in ids if one not in parents]


def lineage(call_id: str) -> list[str]:
    """Return the ids from the top level down to the one given."""
    return list(accumulate(call_id.split("/"), lambda above, folder: f"{above}/{folder}"))
