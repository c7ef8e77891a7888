"""Whether the rules of a resolved call fit together: what no single rule can see of itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from planner.findings import Finding, Names, Parameter, Path, Term
from planner.rules.kinds import Deadline, FlatRate, Mapping, Opening, RoundingRule
from planner.rules.scope import Rule
from planner.terms import OUTSIDE_BASES, UNKNOWN
from planner.terms.defects import nearest


def incoherences(rules: Sequence[Rule], *, complete: bool = True) -> list[Finding]:
    """Return a finding for everything in which the rules of one call contradict each other.

    Args:
        rules: The resolved rules, each id once.
        complete: Whether these are all of them; when some could not be read, nothing is said to be missing.

    Returns:
        Findings that name their rule; ``where`` is the place inside that rule.
    """
    return [
        *_only_once(rules),
        *_taken_twice(rules),
        *(_unmapped(rules) if complete else ()),
        *_based_on_forms(rules),
        *_circles(rules),
        *(_strangers(rules) if complete else ()),
        *_opening_after_deadline(rules),
    ]


def _clash(rule: Rule, code: str, where: Path, /, **parameters: Parameter) -> Finding:
    return Finding(code, {"rule": rule.id, **parameters}, subject="file", where=where, rule=rule.id)


def _only_once(rules: Sequence[Rule]) -> Iterator[Finding]:
    first: dict[str, Rule] = {}
    for rule in rules:
        if isinstance(rule, Opening | Deadline | RoundingRule) and first.setdefault(rule.kind, rule) is not rule:
            kind = Term("rule_kind", rule.kind)
            yield _clash(rule, "one-rule-only", ("kind",), kind=kind, first=first[rule.kind].id)


def _taken_twice(rules: Sequence[Rule]) -> Iterator[Finding]:
    takers: dict[str, Rule] = {}
    for rule in rules:
        for at, category in enumerate(rule.takes if isinstance(rule, Mapping) else ()):
            if category in takers:
                term = Term("category", str(category))
                yield _clash(rule, "category-taken-twice", ("takes", at), category=term, first=takers[category].id)
            takers.setdefault(category, rule)


def _unmapped(rules: Sequence[Rule]) -> Iterator[Finding]:
    """Yield the categories of flat rates that no mapping leads to."""
    produced = {rule.category: None for rule in rules if isinstance(rule, Mapping) and rule.category != UNKNOWN}
    for rule in rules:
        if not isinstance(rule, FlatRate):
            continue
        named: list[tuple[str, Path]] = [(rule.target, ("target",))]
        named += [(category, ("base", at)) for at, category in enumerate(rule.base)]
        named += [(category, ("replaces", at)) for at, category in enumerate(rule.replaces)]
        for category, where in named:
            if category not in produced:
                yield _clash(
                    rule,
                    "category-unmapped-in-call",
                    where,
                    category=category,
                    nearest=nearest(category, list(produced)),
                    choices=Names(tuple(produced)),
                )


def _based_on_forms(rules: Sequence[Rule]) -> Iterator[Finding]:
    """Yield the flat rates that touch a category of lump sums, of unit costs of several, or of a small project fund."""
    outside = {
        rule.category for rule in rules if isinstance(rule, Mapping) and any(one in OUTSIDE_BASES for one in rule.takes)
    }
    for rule in rules:
        for name in ("target", "base", "replaces") if isinstance(rule, FlatRate) else ():
            named = getattr(rule, name)
            for at, category in enumerate((named,) if name == "target" else named):
                if category in outside:
                    where: Path = (name,) if name == "target" else (name, at)
                    yield _clash(rule, "flat-rate-on-form", where, category=Term("category", category))


def _strangers(rules: Sequence[Rule]) -> Iterator[Finding]:
    """Yield the flat rates that others exclude, and that the call does not have."""
    flats = {rule.id: rule for rule in rules if isinstance(rule, FlatRate)}
    for rule in flats.values():
        for at, other in enumerate(rule.not_with):
            if other not in flats:
                names = Names(tuple(flats))
                near = nearest(other, list(flats))
                yield _clash(rule, "flat-rate-unknown", ("not_with", at), value=other, nearest=near, choices=names)


def _circles(rules: Sequence[Rule]) -> Iterator[Finding]:
    """Yield each circle of flat rates once, at the last of its rules: the one whose file closed it."""
    flats = [rule for rule in reversed(rules) if isinstance(rule, FlatRate)]
    reported: set[frozenset[str]] = set()
    for start in flats:
        circle = _circle_from(start, flats)
        if circle and frozenset(circle) not in reported:
            reported.add(frozenset(circle))
            yield _clash(start, "flat-rate-circle", ("base",), rules=Names(circle))


def _circle_from(start: FlatRate, flats: Sequence[FlatRate]) -> tuple[str, ...]:
    """Return the ids of the shortest circle through a flat rate, or nothing."""
    paths: list[tuple[FlatRate, ...]] = [(start,)]
    seen = {start.id}
    while paths:
        path = paths.pop(0)
        for flat in flats:
            # What a flat rate counts as entered is not computed: it closes no circle.
            if flat.target not in path[-1].base or path[-1].base_counts == "entered":
                continue
            if flat is start:
                return tuple(one.id for one in path)
            if flat.id not in seen:
                seen.add(flat.id)
                paths.append((*path, flat))
    return ()


def _opening_after_deadline(rules: Sequence[Rule]) -> Iterator[Finding]:
    closings = [rule.at for rule in rules if isinstance(rule, Deadline) and isinstance(rule.at, datetime)]
    for rule in rules:
        if isinstance(rule, Opening) and isinstance(rule.at, datetime) and any(rule.at > at for at in closings):
            yield _clash(rule, "opening-after-deadline", ("at",), opening=rule.at.date(), deadline=min(closings).date())
