"""One file of the catalogue: the level that it makes, and every defect in it with its line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from planner.errors import FileUnreadable
from planner.findings import Finding, Parameter
from planner.findings import Path as Place
from planner.rules.act import ActFile
from planner.rules.call import CallFile
from planner.rules.inheritance import Level
from planner.terms.defects import defects_of
from planner.textfile import TextTree, read_text_file, read_tree

_DOCUMENT_KEY = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")
_OTHER_CHOICE = "literal['unknown']"
"""Step of a place where pydantic tried the word ``unknown`` after the value itself; the value's own defect says it."""


@dataclass(frozen=True, slots=True, eq=False)
class LevelFile:
    """One ``call.yaml``, or one act: the level that it makes, and its defects.

    Compared by identity, so that what was resolved from a path of files can be kept by these.

    Attributes:
        name: Path of the file.
        tree: Its content with lines; None where it could not be read at all.
        level: What in it is sound.
        findings: Its defects.
    """

    name: str
    tree: TextTree | None
    level: Level
    findings: tuple[Finding, ...]


def level_file(level_id: str, path: Path, *, is_act: bool = False) -> LevelFile:
    """Return what a file says; the same object as long as its text is the same."""
    name = str(path)
    try:
        return _parsed(level_id, name, read_text_file(path), is_act)
    except FileUnreadable as error:
        empty = ActFile(title=level_id, governs=()) if is_act else CallFile(title=level_id)
        return LevelFile(name, None, Level(level_id, empty, (), is_whole=False), (_unreadable(error, name),))


@lru_cache(maxsize=1024)
def _parsed(level_id: str, name: str, text: str, is_act: bool) -> LevelFile:
    """Return a file's content as a level; kept by its text, because targets share parents and texts do not lie."""
    tree = read_tree(text, file=name)
    data, findings = tree.data, list[Finding]()
    model: type[CallFile | ActFile] = ActFile if is_act else CallFile
    try:
        said = model.model_validate(data)
    except ValidationError as error:
        refused = [one for one in defects_of(error, model) if _OTHER_CHOICE not in one.where]
        findings = [placed(one, tree) for one in refused]
        said = model.model_validate(_sound_part(data, {one.where[:2] for one in findings}, model))
    broken = {one.where[1] for one in findings if one.where[:1] == ("rules",) and len(one.where) > 1}
    positions = tuple(at for at in range(len(said.rules) + len(broken)) if at not in broken)
    return LevelFile(name, tree, Level(level_id, said, positions, is_whole=not findings), tuple(findings))


def _unreadable(error: FileUnreadable, file: str) -> Finding:
    """Return what keeps a file from being read as a finding, so that it stands beside those of other files."""
    given = {name: value for name, value in error.parameters.items() if name not in {"file", "line"}}
    parameters: dict[str, Parameter] = {
        name: value if isinstance(value, str | int) else str(value) for name, value in given.items()
    }
    line = error.parameters.get("line")
    return Finding(error.code, parameters, subject="file", file=file, line=line if isinstance(line, int) else 1)


def placed(finding: Finding, tree: TextTree) -> Finding:
    """Return a defect at its place in the file, without steps that only pydantic knows, such as the tag of a union."""
    where: Place = ()
    for step in finding.where:
        where = (*where, step) if (*where, step) in tree.lines else where
    key = str(finding.parameters.get("key", ""))
    if (*where, key) in tree.lines:
        where = (*where, key)
    elif finding.code != "missing-key":
        key = next((step for step in reversed(where) if isinstance(step, str)), key)
    return Finding(
        finding.code,
        {**finding.parameters, "key": key},
        subject="file",
        where=where,
        file=tree.file,
        line=tree.line_of(where),
    )


def _sound_part(data: Mapping[str, Any], broken: set[Place], model: type[CallFile | ActFile]) -> dict[str, Any]:
    """Return the data without what was refused, so that the rest still takes part in the checks of the whole."""
    sound: dict[str, Any] = {"title": "?"} | ({"governs": []} if model is ActFile else {})
    for key, value in data.items():
        if key not in model.model_fields or (key,) in broken:
            continue
        if isinstance(value, list):
            sound[key] = [item for at, item in enumerate(value) if (key, at) not in broken]
        elif isinstance(value, dict):
            kept = {name: item for name, item in value.items() if _DOCUMENT_KEY.fullmatch(name)}
            sound[key] = {name: {"title": "?"} if (key, name) in broken else item for name, item in kept.items()}
        else:
            sound[key] = value
    return sound
