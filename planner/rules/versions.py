"""Versions of a rule: the same id several times in one file, each with the days on which it applies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from planner.findings import Finding, Parameter
from planner.rules.kinds import AnyRule


def is_dated(rule: AnyRule) -> bool:
    """Return whether a rule says from or until when it applies, so that others of its id may stand beside it."""
    return rule.valid_from is not None or rule.valid_to is not None


def version_on(versions: Sequence[AnyRule], on: date | None) -> AnyRule:
    """Return the version in force on a day; else the last one before it, or the first; the last without a day."""
    ordered = sorted(versions, key=lambda rule: rule.valid_from or date.min)
    if on is None:
        return ordered[-1]
    begun = [rule for rule in ordered if rule.valid_from is None or rule.valid_from <= on]
    return begun[-1] if begun else ordered[0]


def misfits(versions: Sequence[AnyRule]) -> list[tuple[int, Finding]]:
    """Return where versions overlap or leave days without any, each with the position of the later version."""
    order = sorted(range(len(versions)), key=lambda at: versions[at].valid_from or date.min)
    found = []
    for before, after in pairwise(order):
        ends, begins = versions[before].valid_to, versions[after].valid_from
        place = ("valid_from",)
        if ends is None or begins is None or begins <= ends:
            first = ends or begins or versions[before].valid_from or date.min
            parameters: dict[str, Parameter] = {"rule": versions[after].id, "day": begins or first}
            found.append((after, Finding("validity-overlaps", parameters, subject="file", where=place)))
        elif begins > ends + timedelta(days=1):
            days: dict[str, Parameter] = {
                "rule": versions[after].id,
                "first": ends + timedelta(days=1),
                "last": begins - timedelta(days=1),
            }
            found.append((after, Finding("validity-gap", days, subject="file", where=place)))
    return found
