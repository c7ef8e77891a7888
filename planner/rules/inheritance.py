"""How a target inherits: the files along its path, merged from the top down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from planner.findings import Finding, Names, Parameter, Path, Term, Terms
from planner.rules.act import ActFile, Management, Source
from planner.rules.call import Call, CallFile, Family, governing_day
from planner.rules.coherence import incoherences
from planner.rules.kinds import AnyRule
from planner.rules.versions import is_dated, misfits, version_on
from planner.terms.defects import nearest


@dataclass(frozen=True, slots=True)
class Level:
    """What one file says.

    Attributes:
        id: Path of its folder below ``calls/``; ``_acts/NAME`` for an act.
        said: What in it is sound.
        positions: For each sound rule, its position in the file.
        is_whole: Whether all of it is sound; when not, nothing is said to be missing.
    """

    id: str
    said: CallFile | ActFile
    positions: tuple[int, ...]
    is_whole: bool = True


class Defect(NamedTuple):
    """A finding about the files of a path: at which of the levels, and where in its file."""

    level: int
    finding: Finding


def inherit(call_id: str, levels: Sequence[Level]) -> tuple[Call | None, list[Defect]]:
    """Return the target that the levels make up, or None and what keeps them from it.

    A document key is given once. A rule of the same id takes the place of its parent's, and is of the same kind;
    every other rule is appended. Of several versions of a rule, the one in force on the call's day counts. The
    family is given once, the programme by the nearest level; an act reaches only calls of its kind of management.

    Args:
        call_id: Id of the target.
        levels: From the top down, each act right before the first level that names it; the last is the target itself.
    """
    merge = _Merge()
    for at, level in enumerate(levels):
        merge.take(at, level)
    merge.check_reach(levels)
    rules = merge.chosen()
    is_whole = all(level.is_whole for level in levels)
    for finding in incoherences(tuple(rules.values()), complete=is_whole):
        at, position = merge.place_of(rules[str(finding.rule)])
        merge.refuse(at, finding.code, ("rules", position, *finding.where), **finding.parameters)
    files = [level.said for level in levels if isinstance(level.said, CallFile)]
    named = next((at for at in reversed(range(len(levels))) if getattr(levels[at].said, "programme", None)), None)
    if is_whole and (named is None or merge.family is None):
        merge.refuse(len(levels) - 1, "missing-key", (), key="programme" if named is None else "family")
    if merge.defects or not is_whole or named is None or merge.family is None:
        return None, merge.defects
    call = Call(
        id=call_id,
        title=levels[-1].said.title,
        titles=tuple(level.said.title for level in levels[named:] if isinstance(level.said, CallFile)),
        family=merge.family,
        management=merge.management,
        programme=levels[named].id,
        programme_name=str(getattr(levels[named].said, "programme", "")),
        note=files[-1].note,
        not_before=merge.not_before,
        documents=merge.documents,
        rules=tuple(rules.values()),
        origins={rule.id: levels[merge.place_of(rule)[0]].id for rule in rules.values()},
        level_titles={level.id: level.said.short or level.said.title for level in levels},
    )
    return call, []


class _Merge:
    """What the levels taken so far amount to; a rule's origin is its level and its position there."""

    def __init__(self) -> None:
        self.documents: dict[str, Source] = {}
        self.versions: dict[str, list[AnyRule]] = {}
        self.origins: dict[str, list[tuple[int, int]]] = {}
        self.family: Family | None = None
        self.management: Management | None = None
        self.not_before: date | None = None
        self.defects: list[Defect] = []

    def refuse(self, at: int, code: str, where: Path, /, **parameters: Parameter) -> None:
        self.defects.append(Defect(at, Finding(code, parameters, subject="file", where=where)))

    def take(self, at: int, level: Level) -> None:
        for key, source in level.said.documents.items():
            if key in self.documents:
                self.refuse(at, "document-twice", ("documents", key), value=key)
            self.documents.setdefault(key, source)
        if isinstance(level.said, CallFile):
            self._take_once(at, level.said)
        for position, rule in zip(level.positions, level.said.rules, strict=True):
            self._take_rule(at, position, rule)
        for versions in (one for one in self.versions.values() if len(one) > 1):
            if self.place_of(versions[0])[0] == at:
                for later, finding in misfits(versions):
                    where = ("rules", self.place_of(versions[later])[1], *finding.where)
                    self.refuse(at, finding.code, where, **finding.parameters)

    def _take_once(self, at: int, said: CallFile) -> None:
        if self.family and said.family not in (None, self.family):
            self.refuse(at, "family-changes", ("family",), value=str(said.family), first=self.family)
        self.family = self.family or said.family
        if self.management and said.management not in (None, self.management):
            parameters = {"value": Term("management", str(said.management))}
            first = Term("management", str(self.management))
            self.refuse(at, "management-changes", ("management",), **parameters, first=first)
        self.management = self.management or said.management
        self.not_before = said.not_before or self.not_before

    def check_reach(self, levels: Sequence[Level]) -> None:
        """Refuse acts that do not govern calls of this kind of management."""
        for at, level in enumerate(levels):
            said = level.said
            if not isinstance(said, ActFile) or self.management in said.governs:
                continue
            # The level that names an act is the next one on the path that is no act.
            namer = next(one for one in range(at, len(levels)) if isinstance(levels[one].said, CallFile))
            given: dict[str, Parameter] = {"value": said.short or said.title}
            if self.management is not None:
                given["management"] = Term("management", str(self.management))
            given["governs"] = Terms("management", tuple(str(one) for one in said.governs))
            self.refuse(namer, "act-out-of-scope", ("acts",), **given)

    def chosen(self) -> dict[str, AnyRule]:
        """Return each rule in the version that counts on the call's day."""
        sole = (rules[0] for rules in self.versions.values() if len(rules) == 1)
        on = governing_day(sole, self.not_before)
        return {rule: version_on(versions, on) for rule, versions in self.versions.items()}

    def place_of(self, rule: AnyRule) -> tuple[int, int]:
        """Return the level that says a rule, and its position there."""
        at = next(at for at, one in enumerate(self.versions[rule.id]) if one is rule)
        return self.origins[rule.id][at]

    def _take_rule(self, at: int, position: int, rule: AnyRule) -> None:
        cited = rule.cite.document
        if cited is not None and cited not in self.documents:
            choices = list(self.documents)
            self.refuse(
                at,
                "document-unknown",
                ("rules", position, "cite", "document"),
                value=cited,
                nearest=nearest(cited, choices),
                choices=Names(tuple(choices)),
            )
        there = self.versions.get(rule.id)
        if there is not None and there[0].kind != rule.kind:
            kinds = {"kind": Term("rule_kind", rule.kind), "first": Term("rule_kind", there[0].kind)}
            self.refuse(at, "rule-changes-kind", ("rules", position, "kind"), value=rule.id, **kinds)
        if there is not None and self.origins[rule.id][0][0] == at:
            if is_dated(rule) and is_dated(there[0]):
                there.append(rule)
                self.origins[rule.id].append((at, position))
            else:
                self.refuse(at, "rule-twice", ("rules", position, "id"), value=rule.id)
            return
        # Assigning to a key that is there keeps its place in the order.
        self.versions[rule.id] = [rule]
        self.origins[rule.id] = [(at, position)]
