"""Calls: the list of targets, and everything that one of them says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from planner import catalogue
from planner.catalogue import CallDefects, Target, TargetStatus
from planner.engine.scope import call_date, is_in_force
from planner.findings import Finding
from planner.rules.call import Call
from planner.rules.scope import Scope
from planner.rules.target import target_of
from planner.services.call_cases import case_defects
from planner.services.speech import cite_json


def list_calls(
    *,
    on: date,
    open_only: bool = False,
    programme: str | None = None,
    sound_only: bool = False,
    roots: Sequence[Path] | None = None,
) -> list[Target]:
    """Return the targets of the catalogue.

    Args:
        on: The day on which their status is asked.
        open_only: Only those open on that day.
        programme: Only those of a programme, by its id or a part of it.
        sound_only: Leave out calls whose files have defects, instead of stopping at the first of them.
        roots: Folders of call files.

    Raises:
        CallDefects: If a call does not load, unless only sound ones are asked for.
    """
    sound = [target_of(one) for one in catalogue.read_sound(roots=roots)[0]] if sound_only else None
    targets = catalogue.list_targets(roots=roots) if sound is None else sound
    if programme is not None:
        targets = [one for one in targets if programme.lower() in (*one.programme.split("/"), one.programme)]
    if open_only:
        targets = [one for one in targets if one.status(on) is TargetStatus.OPEN]
    return targets


def call_titles(*, roots: Sequence[Path] | None = None) -> dict[str, str]:
    """Return what each target is called, by id: its programme or fund, and its own title; broken ones are left out."""
    found, _ = catalogue.read_sound(roots=roots)
    return {one.id: one.title if one.titles[0] == one.title else f"{one.titles[0]} · {one.title}" for one in found}


def calls_json(targets: list[Target], on: date) -> dict[str, Any]:
    """Return the targets and their programmes as the command line's contract has them."""
    programmes: dict[str, dict[str, Any]] = {}
    for one in targets:
        entry = programmes.setdefault(one.programme, {"id": one.programme, "name": one.programme_name, "targets": []})
        entry["targets"].append(one.id)
    return {
        "targets": [
            {
                "id": one.id,
                "programme": one.programme,
                "title": one.title,
                "opens": _moment(one.opens),
                "deadline": _moment(one.deadline)
                if one.has_hour or one.deadline is None
                else _day(one.deadline.date()),
                "status": str(one.status(on)),
            }
            for one in targets
        ],
        "programmes": list(programmes.values()),
    }


def read_call(call_id: str, *, roots: Sequence[Path] | None = None) -> Call:
    """Return a target with everything that it inherits.

    Raises:
        CallUnknown: If there is no such target.
        CallNotATarget: If it is a level above targets.
        CallBroken: If its files have defects.
    """
    return catalogue.read_call(call_id, roots=roots)


def check_calls(
    call_id: str | None = None, *, on: date | None = None, roots: Sequence[Path] | None = None
) -> list[Finding]:
    """Return every defect of the call files, each with file and line; of one target's files if it is named.

    What keeps a call from loading comes first, then what is careless or missing, then worked examples that differ.

    Args:
        call_id: Only the files on the way to this target.
        on: Today, to find days that are still to come.
        roots: Folders of call files.

    Raises:
        CallUnknown: If there is no such target.
    """
    beside = catalogue.cases_files(roots=roots)
    if call_id is None:
        calls, _ = catalogue.read_sound(roots=roots)
        cases = [one for call in calls if call.id in beside for one in case_defects(call, beside[call.id])]
        return [*catalogue.check_all(roots=roots), *catalogue.upkeep(on=on, roots=roots), *cases]
    try:
        call = catalogue.read_call(call_id, roots=roots)
    except CallDefects as defects:
        return list(defects.findings)
    files = {str(path) for path in catalogue.files_of(call, roots=roots)}
    kept = [one for one in catalogue.upkeep(on=on, roots=roots) if one.file in files]
    return [*kept, *(case_defects(call, beside[call.id]) if call.id in beside else ())]


def call_json(call: Call) -> dict[str, Any]:
    """Return a call as the command line's contract has it: each rule with its origin and citation."""
    on = call_date(call)
    return {
        "id": call.id,
        "title": call.title,
        "titles": list(call.titles),
        "family": call.family,
        "management": str(call.management) if call.management else None,
        "levels": dict(call.level_titles),
        "rules": [
            {
                "id": rule.id,
                "kind": rule.kind,
                "subject": rule.measured(),
                "stage": str(rule.stage),
                "severity": str(rule.severity),
                "value": rule.value(),
                "applies_to": _scope(rule.applies_to),
                "excludes": _scope(rule.excludes),
                "valid_from": _day(rule.valid_from),
                "valid_to": _day(rule.valid_to),
                "in_force": is_in_force(rule, on),
                "from": call.origins[rule.id],
                "cite": cite_json(rule, call),
                "says": rule.says,
            }
            for rule in call.rules
        ],
        "documents": {
            key: {"title": one.title, "publisher": one.publisher, "url": one.url, "seen": one.seen}
            for key, one in call.documents.items()
        },
    }


def _scope(scope: Scope | None) -> dict[str, Any] | None:
    return None if scope is None else scope.model_dump(mode="json", exclude_none=True)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def programmes(calls: Sequence[Call]) -> dict[str, str]:
    """Return the programmes of calls, by id: those that a note can be about."""
    return {one.programme: one.programme_name for one in calls}
