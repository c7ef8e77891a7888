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
from planner.services.speech import cite_json


def list_calls(
    *, on: date, open_only: bool = False, programme: str | None = None, roots: Sequence[Path] | None = None
) -> list[Target]:
    """Return the targets of the catalogue.

    Args:
        on: The day on which their status is asked.
        open_only: Only those open on that day.
        programme: Only those of a programme, by its id or a part of it.
        roots: Folders of call files.
    """
    targets = catalogue.list_targets(roots=roots)
    if programme is not None:
        targets = [one for one in targets if programme.lower() in (*one.programme.split("/"), one.programme)]
    if open_only:
        targets = [one for one in targets if one.status(on) is TargetStatus.OPEN]
    return targets


def call_titles(*, on: date, roots: Sequence[Path] | None = None) -> dict[str, str]:
    """Return what each target is called, by id: its programme or fund, and its own title."""
    return {one.id: f"{one.titles[0]} · {one.title}" for one in list_calls(on=on, roots=roots)}


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
                "deadline": _moment(one.deadline),
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


def check_calls(call_id: str | None = None, *, roots: Sequence[Path] | None = None) -> list[Finding]:
    """Return every defect of the call files, each with file and line; of one target's files if it is named.

    Raises:
        CallUnknown: If there is no such target.
    """
    if call_id is None:
        return catalogue.check_all(roots=roots)
    try:
        catalogue.read_call(call_id, roots=roots)
    except CallDefects as defects:
        return list(defects.findings)
    return []


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
