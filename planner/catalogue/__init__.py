"""The catalogue of calls: the only package that opens ``calls/``.

A call is a folder. Every folder on the way down may hold a ``call.yaml``; what it says is inherited, and only the
last ones, the leaves, are targets of a plan. Acts that many calls cite lie once in ``calls/_acts``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from planner.catalogue.files import placed
from planner.catalogue.folders import (
    ACTS_FOLDER,
    CASES_FILE,
    act_files,
    call_files,
    chosen_roots,
    default_roots,
    files_by_id,
    id_of,
    lineage,
    targets_of,
)
from planner.catalogue.health import across, of_acts
from planner.catalogue.resolve import Shelf, resolved
from planner.catalogue.upkeep import careless, ignored, lacking, misspelt
from planner.errors import CallBroken, CallNotATarget, CallUnknown
from planner.findings import Finding, Message
from planner.rules.call import Call
from planner.rules.target import Target, TargetStatus, target_of
from planner.rules.worked import WorkedCase, WorkedCases
from planner.terms.defects import defects_of, nearest
from planner.textfile import read_text_file, read_tree

__all__ = [
    "CallDefects",
    "Target",
    "TargetStatus",
    "cases_files",
    "cases_in",
    "check_all",
    "default_roots",
    "files_of",
    "list_targets",
    "read_all",
    "read_call",
    "read_calls",
    "read_cases",
    "read_sound",
    "upkeep",
]


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
    return read_calls([call_id], roots=roots)[0]


def read_calls(ids: Iterable[str], *, roots: Sequence[Path] | None = None) -> list[Call]:
    """Return several targets with everything that they inherit, in the order asked; the folders are walked once.

    Raises:
        CallUnknown: If one of them is no folder of calls; and what else ``read_call`` raises.
    """
    shelf = _shelf(roots)
    targets = targets_of(shelf.files)
    return [_target(one, targets, shelf) for one in ids]


def list_targets(*, roots: Sequence[Path] | None = None) -> list[Target]:
    """Return every target, in the order of their ids.

    Raises:
        CallDefects: If one of them does not load.
        FileMissing: If a root is not a folder.
    """
    return [target_of(call) for call in read_all(roots=roots)]


def read_all(*, roots: Sequence[Path] | None = None) -> list[Call]:
    """Return every target with everything that it inherits, in the order of their ids.

    Raises:
        CallDefects: If one of them does not load.
        FileMissing: If a root is not a folder.
    """
    shelf = _shelf(roots)
    return [_loaded(call_id, shelf) for call_id in targets_of(shelf.files)]


def read_sound(*, roots: Sequence[Path] | None = None) -> tuple[list[Call], list[Finding]]:
    """Return every target that loads, and the defects of those that do not: one broken file hides no other call.

    Raises:
        FileMissing: If a root is not a folder.
    """
    shelf = _shelf(roots)
    found = [resolved(call_id, shelf) for call_id in targets_of(shelf.files)]
    defects = _once(one for call, findings in found if call is None for one in findings)
    return [call for call, _ in found if call is not None], defects


def check_all(*, roots: Sequence[Path] | None = None) -> list[Finding]:
    """Return every defect of every call file, each once, with file and line.

    Raises:
        FileMissing: If a root is not a folder.
    """
    shelf = _shelf(roots)
    misnamed = [
        Finding("folder-misnamed", {"value": path.parent.name}, subject="file", file=str(path), line=1)
        for root in chosen_roots(roots)
        for path in call_files(root)
        if id_of(path, root) is None
    ]
    found = {target: resolved(target, shelf) for target in targets_of(shelf.files)}
    findings = _once([*misnamed, *of_acts(shelf), *(one for _, defects in found.values() for one in defects)])
    sound = {target: call for target, (call, _) in found.items() if call is not None}
    return [*findings, *across(sound, shelf, complete=len(sound) == len(found))]


def upkeep(*, on: date | None = None, roots: Sequence[Path] | None = None) -> list[Finding]:
    """Return what calls that load still lack or say carelessly, and files that nobody reads.

    Args:
        on: Today, to find days that are still to come; None leaves days out.
        roots: Folders of call files.
    """
    shelf = _shelf(roots)
    found = ((target, resolved(target, shelf)[0]) for target in targets_of(shelf.files))
    calls = {target: call for target, call in found if call is not None}
    return [
        *ignored(chosen_roots(roots)),
        *lacking(calls, shelf),
        *careless(shelf, on),
        *misspelt(calls, shelf),
    ]


def files_of(call: Call, *, roots: Sequence[Path] | None = None) -> list[Path]:
    """Return the files on the way to a target: its levels' and its acts'."""
    shelf = _shelf(roots)
    acts = [origin.partition("/")[2] for origin in call.level_titles if origin.startswith(f"{ACTS_FOLDER}/")]
    levels = [path for level in lineage(call.id) for path in shelf.files.get(level, ())]
    return [*levels, *(path for act in acts for path in shelf.acts.get(act, ()))]


def cases_files(*, roots: Sequence[Path] | None = None) -> dict[str, Path]:
    """Return the files of worked examples that there are, by the id of the level that they lie beside."""
    files = _shelf(roots).files
    return {level: file for level, paths in files.items() if (file := _cases_beside(paths)).is_file()}


def read_cases(call_id: str, *, roots: Sequence[Path] | None = None) -> tuple[WorkedCase, ...]:
    """Return the worked examples that lie beside a call's file; none where there is no such file.

    Raises:
        CallUnknown: If there is no such level.
        CallDefects: If the file has defects.
        FileUnreadable: If it cannot be read at all.
    """
    files = _shelf(roots).files
    if call_id not in files:
        raise CallUnknown(name=call_id[:80], nearest=nearest(call_id[:80].lower(), list(files)))
    file = _cases_beside(files[call_id])
    return cases_in(file) if file.is_file() else ()


def cases_in(file: Path) -> tuple[WorkedCase, ...]:
    """Return the worked examples of a file.

    Raises:
        CallDefects: If the file has defects.
        FileUnreadable: If it cannot be read at all.
    """
    tree = read_tree(read_text_file(file), file=str(file))
    try:
        return WorkedCases.model_validate(tree.data).cases
    except ValidationError as error:
        raise CallDefects([placed(one, tree) for one in defects_of(error, WorkedCases)]) from error


def _cases_beside(paths: Sequence[Path]) -> Path:
    """Return where a level's worked examples would lie: beside its first file."""
    return paths[0].with_name(CASES_FILE)


def _shelf(roots: Sequence[Path] | None) -> Shelf:
    chosen = chosen_roots(roots)
    return Shelf(files_by_id(chosen), act_files(chosen))


def _once(findings: Iterable[Finding]) -> list[Finding]:
    """Return each defect once, in the order found: one of a shared parent shows at each of its children."""
    kept: list[Finding] = []
    # Findings cannot be keys: what can be keeps a new defect from being compared with all of the others.
    alike: dict[tuple[str, str | None, int | None], list[Finding]] = {}
    for one in findings:
        same = alike.setdefault((one.code, one.file, one.line), [])
        if one not in same:
            same.append(one)
            kept.append(one)
    return kept


def _target(call_id: str, targets: list[str], shelf: Shelf) -> Call:
    # The id is compared with the ids that were found, and never joined to a folder: `../..` is merely unknown.
    if call_id in targets:
        return _loaded(call_id, shelf)
    if below := tuple(target for target in targets if target.startswith(f"{call_id}/")):
        raise CallNotATarget(name=call_id, targets=below)
    shown = call_id[:80]
    raise CallUnknown(name=shown, nearest=nearest(shown.lower(), targets))


def _loaded(call_id: str, shelf: Shelf) -> Call:
    call, findings = resolved(call_id, shelf)
    if call is None:
        raise CallDefects(findings)
    return call
