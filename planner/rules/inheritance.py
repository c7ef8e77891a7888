"""How a target inherits: the files along its path, merged from the top down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from planner.findings import Finding, Names, Parameter, Path, Term
from planner.rules.call import Call, CallFile, Source
from planner.rules.coherence import incoherences
from planner.rules.kinds import AnyRule
from planner.terms.defects import nearest


@dataclass(frozen=True, slots=True)
class Level:
    """What one file says.

    Attributes:
        id: Path of its folder below ``calls/``.
        said: What in it is sound.
        positions: For each sound rule, its position in the file.
        is_whole: Whether all of it is sound; when not, nothing is said to be missing.
    """

    id: str
    said: CallFile
    positions: tuple[int, ...]
    is_whole: bool = True


class Defect(NamedTuple):
    """A finding about the files of a path: at which of the levels, and where in its file."""

    level: int
    finding: Finding


def inherit(call_id: str, levels: Sequence[Level]) -> tuple[Call | None, list[Defect]]:
    """Return the target that the levels make up, or None and what keeps them from it.

    A document key is given once. A rule of the same id takes the place of its parent's, and is of the same kind;
    every other rule is appended. The family is given once, the programme by the nearest level.

    Args:
        call_id: Id of the target.
        levels: From the top down; the last one is the target itself.
    """
    merge = _Merge()
    for at, level in enumerate(levels):
        merge.take(at, level)
    is_whole = all(level.is_whole for level in levels)
    for finding in incoherences(tuple(merge.rules.values()), complete=is_whole):
        at, position = merge.origins[str(finding.rule)]
        merge.refuse(at, finding.code, ("rules", position, *finding.where), **finding.parameters)
    named = next((at for at in reversed(range(len(levels))) if levels[at].said.programme), None)
    families = [level.said.family for level in levels if level.said.family]
    if is_whole and (named is None or not families):
        merge.refuse(len(levels) - 1, "missing-key", (), key="programme" if named is None else "family")
    if merge.defects or not is_whole or named is None or not families:
        return None, merge.defects
    call = Call(
        id=call_id,
        title=levels[-1].said.title,
        titles=tuple(level.said.title for level in levels[named:]),
        family=families[0],
        programme=levels[named].id,
        programme_name=str(levels[named].said.programme),
        documents=merge.documents,
        rules=tuple(merge.rules.values()),
        origins={rule: levels[at].id for rule, (at, _) in merge.origins.items()},
    )
    return call, []


class _Merge:
    """What the levels taken so far amount to; a rule's origin is its level and its position there."""

    def __init__(self) -> None:
        self.documents: dict[str, Source] = {}
        self.rules: dict[str, AnyRule] = {}
        self.origins: dict[str, tuple[int, int]] = {}
        self.family: str | None = None
        self.defects: list[Defect] = []

    def refuse(self, at: int, code: str, where: Path, /, **parameters: Parameter) -> None:
        self.defects.append(Defect(at, Finding(code, parameters, subject="file", where=where)))

    def take(self, at: int, level: Level) -> None:
        for key, source in level.said.documents.items():
            if key in self.documents:
                self.refuse(at, "document-twice", ("documents", key), value=key)
            self.documents.setdefault(key, source)
        if self.family and level.said.family not in (None, self.family):
            self.refuse(at, "family-changes", ("family",), value=str(level.said.family), first=self.family)
        self.family = self.family or level.said.family
        for position, rule in zip(level.positions, level.said.rules, strict=True):
            self._take_rule(at, position, rule)

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
        replaced = self.rules.get(rule.id)
        if replaced is not None and self.origins[rule.id][0] == at:
            self.refuse(at, "rule-twice", ("rules", position, "id"), value=rule.id)
            return
        if replaced is not None and replaced.kind != rule.kind:
            kinds = {"kind": Term("rule_kind", rule.kind), "first": Term("rule_kind", replaced.kind)}
            self.refuse(at, "rule-changes-kind", ("rules", position, "kind"), value=rule.id, **kinds)
        # Assigning to a key that is there keeps its place in the order.
        self.rules[rule.id] = rule
        self.origins[rule.id] = (at, position)
