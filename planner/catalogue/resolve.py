"""A path of files: the target that they make up, or every defect along the path."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from planner.catalogue.files import LevelFile, level_file
from planner.catalogue.folders import ACTS_FOLDER, Files, lineage
from planner.findings import Finding, Names, Parameter
from planner.rules.call import Call, CallFile
from planner.rules.inheritance import inherit
from planner.terms.defects import nearest


@dataclass(frozen=True, slots=True)
class Shelf:
    """Every file that there is.

    Attributes:
        files: Call files, by the id of their level.
        acts: Files of acts, by the act's id.
    """

    files: Files
    acts: Mapping[str, tuple[Path, ...]]


def resolved(call_id: str, shelf: Shelf) -> tuple[Call | None, tuple[Finding, ...]]:
    """Return a target with what it inherits, or None and every defect along its path."""
    path: list[LevelFile] = []
    missing: list[tuple[str, str]] = []
    for level in lineage(call_id):
        for found in shelf.files.get(level, ()):
            file = level_file(level, found)
            taken = {one.level.id for one in path}
            for act in file.level.said.acts if isinstance(file.level.said, CallFile) else ():
                files = shelf.acts.get(act, ())
                if not files:
                    missing.append((file.name, act))
                elif f"{ACTS_FOLDER}/{act}" not in taken:
                    path += [level_file(f"{ACTS_FOLDER}/{act}", one, is_act=True) for one in files]
            path.append(file)
    return _resolved(call_id, tuple(path), tuple(missing), tuple(shelf.acts))


@lru_cache(maxsize=1024)
def _resolved(
    call_id: str, path: tuple[LevelFile, ...], missing: tuple[tuple[str, str], ...], acts: tuple[str, ...]
) -> tuple[Call | None, tuple[Finding, ...]]:
    """Return what a path of files makes up; kept as long as the files are the same."""
    findings = [finding for file in path for finding in file.findings]
    for earlier, later in pairwise(path):
        if earlier.level.id == later.level.id:
            parameters: dict[str, Parameter] = {"first": earlier.name}
            findings.append(Finding("call-file-twice", parameters, subject="file", file=later.name, line=1))
    trees = {file.name: file.tree for file in path}
    for name, act in missing:
        given: dict[str, Parameter] = {"value": act, "nearest": nearest(act, list(acts)), "choices": Names(acts)}
        tree = trees[name]
        line = tree.line_of(("acts",)) if tree else 1
        findings.append(Finding("act-unknown", given, subject="file", where=("acts",), file=name, line=line))
    call: Call | None = None
    if all(file.tree is not None for file in path):
        call, defects = inherit(call_id, [file.level for file in path])
        for at, finding in defects:
            found = path[at].tree
            findings.append(finding.at(path[at].name, found.line_of(finding.where) if found else 1))
    order = [file.name for file in path]
    findings.sort(key=lambda one: (order.index(str(one.file)), one.line or 0))
    return (None if findings else call), tuple(findings)
