"""The catalogue of calls: the only module that opens ``calls/``.

A call is a folder. Every folder on the way down may hold a ``call.yaml``; what it says is inherited, and only the
last ones, the leaves, are targets of a plan.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any, TypeAlias

from pydantic import ValidationError

from planner import places
from planner.errors import CallBroken, CallNotATarget, CallUnknown, FileMissing, FileUnreadable
from planner.findings import Finding, Message, Parameter
from planner.findings import Path as Place
from planner.rules.call import Call, CallFile
from planner.rules.inheritance import Level, inherit
from planner.rules.target import Target, TargetStatus, target_of
from planner.rules.worked import WorkedCase, WorkedCases
from planner.terms.defects import defects_of, nearest
from planner.terms.words import SLUG
from planner.textfile import TextTree, read_text_file, read_tree

__all__ = ["CallDefects", "Target", "TargetStatus", "check_all", "list_targets", "read_call", "read_cases"]

CALL_FILE = "call.yaml"
CASES_FILE = "cases.yaml"
_CALL_ID = re.compile(rf"{SLUG.pattern}(/{SLUG.pattern})*")
_DOCUMENT_KEY = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")
_OTHER_CHOICE = "literal['unknown']"
"""Step of a place where pydantic tried the word ``unknown`` after the value itself; the value's own defect says it."""

_Files: TypeAlias = Mapping[str, tuple[Path, ...]]
"""The call files of every level, by its id."""


class CallDefects(CallBroken):
    """A call that does not load, with every defect of the files along its path.

    Attributes:
        findings: Every defect, with file and line, in the order of files and lines.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        first = findings[0]
        message = Message(first.code, first.parameters)
        super().__init__(file=first.file, line=first.line, count=len(findings), first=message)
        self.findings = tuple(findings)


def read_call(call_id: str, *, roots: Sequence[Path] | None = None) -> Call:
    """Return a target with everything that it inherits.

    Args:
        call_id: Path of its folder, such as ``amif/2018-ag-inte/1``.
        roots: Folders of call files; the planner's own when None.

    Raises:
        CallUnknown: If there is no such folder of calls.
        CallNotATarget: If calls lie below it: they are the targets.
        CallDefects: If a file along its path has defects; it carries all of them.
        FileMissing: If a root is not a folder.
    """
    files = _files_by_id(_roots(roots))
    targets = _targets(files)
    # The id is compared with the ids that were found, and never joined to a folder: `../..` is merely unknown.
    if call_id in targets:
        return _loaded(call_id, files)
    if below := tuple(target for target in targets if target.startswith(f"{call_id}/")):
        raise CallNotATarget(name=call_id, targets=below)
    shown = call_id[:80]
    raise CallUnknown(name=shown, nearest=nearest(shown.lower(), targets))


def list_targets(*, roots: Sequence[Path] | None = None) -> list[Target]:
    """Return every target, in the order of their ids.

    Raises:
        CallDefects: If one of them does not load.
        FileMissing: If a root is not a folder.
    """
    files = _files_by_id(_roots(roots))
    return [target_of(_loaded(call_id, files)) for call_id in _targets(files)]


def check_all(*, roots: Sequence[Path] | None = None) -> list[Finding]:
    """Return every defect of every call file, each once, with file and line.

    Raises:
        FileMissing: If a root is not a folder.
    """
    files = _files_by_id(_roots(roots))
    findings: list[Finding] = [
        Finding("folder-misnamed", {"value": path.parent.name}, subject="file", file=str(path), line=1)
        for root in _roots(roots)
        for path in _call_files(root)
        if _id_of(path, root) is None
    ]
    for target in _targets(files):
        findings += [finding for finding in _resolve(target, files)[1] if finding not in findings]
    return findings


def read_cases(call_id: str, *, roots: Sequence[Path] | None = None) -> tuple[WorkedCase, ...]:
    """Return the worked examples that lie beside a call's file; none where there is no such file.

    Raises:
        CallUnknown: If there is no such level.
        CallDefects: If the file has defects.
        FileUnreadable: If it cannot be read at all.
    """
    files = _files_by_id(_roots(roots))
    if call_id not in files:
        raise CallUnknown(name=call_id[:80], nearest=nearest(call_id[:80].lower(), list(files)))
    path = files[call_id][0].with_name(CASES_FILE)
    if not path.is_file():
        return ()
    tree = read_tree(read_text_file(path), file=str(path))
    try:
        return WorkedCases.model_validate(tree.data).cases
    except ValidationError as error:
        raise CallDefects([_placed(one, tree) for one in defects_of(error, WorkedCases)]) from error


# -- folders ---------------------------------------------------------------------------------------


def default_roots(*further: Path) -> tuple[Path, ...]:
    """Return our own folder of call files, then the user's: those named here, and those of ``PLANNER_CALLS``."""
    named = [Path(one) for one in os.environ.get("PLANNER_CALLS", "").split(os.pathsep) if one]
    return tuple(dict.fromkeys((places.calls(), *further, *named)))


def _roots(roots: Sequence[Path] | None) -> tuple[Path, ...]:
    chosen = default_roots() if roots is None else tuple(roots)
    for root in chosen:
        if not root.is_dir():
            raise FileMissing(file=str(root))
    return chosen


def _call_files(root: Path) -> list[Path]:
    """Return the call files below a root; folders that begin with an underscore or a dot hold something else."""
    files = sorted(root.rglob(CALL_FILE))
    return [path for path in files if not any(part[0] in "_." for part in path.relative_to(root).parts)]


def _id_of(path: Path, root: Path) -> str | None:
    call_id = path.parent.relative_to(root).as_posix()
    return call_id if _CALL_ID.fullmatch(call_id) else None


def _files_by_id(roots: Sequence[Path]) -> _Files:
    """Return the files of every level by its id; folders whose names are no ids have none."""
    files: dict[str, tuple[Path, ...]] = {}
    for root in roots:
        for path in _call_files(root):
            call_id = _id_of(path, root)
            if call_id is not None and path not in files.get(call_id, ()):
                files[call_id] = (*files.get(call_id, ()), path)
    return files


def _targets(files: _Files) -> list[str]:
    ids = sorted(files)
    parents = {above for one in ids for above in _lineage(one)[:-1]}
    return [one for one in ids if one not in parents]


# -- one file --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _File:
    """One ``call.yaml``: the level that it makes, and its defects; no tree where it could not be read at all."""

    name: str
    tree: TextTree | None
    level: Level
    findings: tuple[Finding, ...]


def _file(call_id: str, path: Path) -> _File:
    name = str(path)
    try:
        return _parsed(call_id, name, read_text_file(path))
    except FileUnreadable as error:
        return _File(name, None, Level(call_id, CallFile(title=call_id), ()), (_unreadable(error, name),))


@lru_cache(maxsize=512)
def _parsed(call_id: str, name: str, text: str) -> _File:
    """Return a file's content as a level; kept by its text, because targets share parents and texts do not lie."""
    tree = read_tree(text, file=name)
    data, findings = tree.data, list[Finding]()
    try:
        said = CallFile.model_validate(data)
    except ValidationError as error:
        refused = [one for one in defects_of(error, CallFile) if _OTHER_CHOICE not in one.where]
        findings = [_placed(one, tree) for one in refused]
        said = CallFile.model_validate(_sound_part(data, {one.where[:2] for one in findings}))
    broken = {one.where[1] for one in findings if one.where[:1] == ("rules",) and len(one.where) > 1}
    positions = tuple(at for at in range(len(said.rules) + len(broken)) if at not in broken)
    return _File(name, tree, Level(call_id, said, positions, is_whole=not findings), tuple(findings))


def _unreadable(error: FileUnreadable, file: str) -> Finding:
    """Return what keeps a file from being read as a finding, so that it stands beside those of other files."""
    given = {name: value for name, value in error.parameters.items() if name not in {"file", "line"}}
    parameters: dict[str, Parameter] = {
        name: value if isinstance(value, str | int) else str(value) for name, value in given.items()
    }
    line = error.parameters.get("line")
    return Finding(error.code, parameters, subject="file", file=file, line=line if isinstance(line, int) else 1)


def _placed(finding: Finding, tree: TextTree) -> Finding:
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


def _sound_part(data: Mapping[str, Any], broken: set[Place]) -> dict[str, Any]:
    """Return the data without what was refused, so that the rest still takes part in the checks of the whole."""
    sound: dict[str, Any] = {"title": "?"}
    for key, value in data.items():
        if key not in CallFile.model_fields or (key,) in broken:
            continue
        if isinstance(value, list):
            sound[key] = [item for at, item in enumerate(value) if (key, at) not in broken]
        elif isinstance(value, dict):
            kept = {name: item for name, item in value.items() if _DOCUMENT_KEY.fullmatch(name)}
            sound[key] = {name: {"title": "?"} if (key, name) in broken else item for name, item in kept.items()}
        else:
            sound[key] = value
    return sound


# -- a path of files -------------------------------------------------------------------------------


def _loaded(call_id: str, files: _Files) -> Call:
    call, findings = _resolve(call_id, files)
    if call is None:
        raise CallDefects(findings)
    return call


def _resolve(call_id: str, files: _Files) -> tuple[Call | None, list[Finding]]:
    """Return a target with what it inherits, or None and every defect along its path."""
    path = [_file(one, found) for one in _lineage(call_id) for found in files.get(one, ())]
    findings = [finding for file in path for finding in file.findings]
    for earlier, later in pairwise(path):
        if earlier.level.id == later.level.id:
            parameters: dict[str, Parameter] = {"first": earlier.name}
            findings.append(Finding("call-file-twice", parameters, subject="file", file=later.name, line=1))
    call: Call | None = None
    if all(file.tree is not None for file in path):
        call, defects = inherit(call_id, [file.level for file in path])
        for at, finding in defects:
            tree = path[at].tree
            findings.append(finding.at(path[at].name, tree.line_of(finding.where) if tree else 1))
    order = [file.name for file in path]
    findings.sort(key=lambda one: (order.index(str(one.file)), one.line or 0))
    return (None if findings else call), findings


def _lineage(call_id: str) -> list[str]:
    """Return the ids from the top level down to the one given."""
    return list(accumulate(call_id.split("/"), lambda above, folder: f"{above}/{folder}"))
