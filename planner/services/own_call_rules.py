"""Which rules of a call file the form of a call of one's own can show, and as which part of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from planner.terms import UNKNOWN

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Said:
    """One rule that the form makes.

    Attributes:
        slot: Part of the form, with a number or name where there are several: ``rate``, ``flats:0``, ``paid:staff``.
        id: Id that it is to have if it is free.
        values: What the rule says, as a file writes it.
        says: The same in words.
        is_known: Whether it says anything; otherwise it says that nobody looked it up yet.
    """

    slot: str
    id: str
    values: Data
    says: str
    is_known: bool = True


def _amount(rule: Mapping[str, Any]) -> str:
    return "grant" if rule.get("measures") == "grant" else "total"


KINDS: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "opening": lambda _: "opening",
    "deadline": lambda _: "deadline",
    "rounding": lambda _: "rounding",
    "rate": lambda _: "rate",
    "amount_limit": _amount,
    "duration": lambda _: "duration",
    "eligible_countries": lambda _: "countries",
    "partner_count": lambda _: "partners",
    "country_count": lambda _: "member_countries",
    "mapping": lambda _: "paid",
    "flat_rate": lambda _: "flats",
    "document": lambda _: "papers",
}
"""Part of the form by the kind of a rule."""

_KEYS: Mapping[str, frozenset[str]] = {
    "opening": frozenset({"at", "zone"}),
    "deadline": frozenset({"at", "zone", "hour"}),
    "rate": frozenset({"fund", "rate_percent", "level"}),
    "amount_limit": frozenset({"measures", "minimum", "maximum"}),
    "duration": frozenset({"minimum_months", "maximum_months"}),
    "eligible_countries": frozenset({"countries"}),
    "partner_count": frozenset({"minimum"}),
    "country_count": frozenset({"minimum"}),
    "mapping": frozenset({"category", "takes"}),
    "flat_rate": frozenset({"target", "base", "rate_percent", "optional"}),
    "document": frozenset({"title", "of", "required", "stage"}),
}
"""Keys that the form can show of a kind; a rule with another is kept as it stands."""

_AROUND = frozenset({"id", "kind", "cite", "says", "severity"})
_SEVERAL = frozenset({"flats", "papers"})


def recognised(data: Mapping[str, Any]) -> Iterator[tuple[str, Data]]:
    """Yield each rule of a file with the slot of the form that shows it; an empty one where the form cannot."""
    taken: dict[str, int] = {}
    for rule in data.get("rules") or ():
        slot = _slot(rule)
        part = slot.partition(":")[0]
        if part in _SEVERAL:
            number = taken.get(part, 0)
            slot = f"{part}:{number}"
            taken[part] = number + 1
        elif slot in taken:
            slot = ""
        elif slot:
            taken[slot] = 1
        yield slot, dict(rule)


def plain_values(rule: Mapping[str, Any]) -> Data:
    """Return what a rule says, without its id, citation, words and severity."""
    return {name: value for name, value in rule.items() if name == "kind" or name not in _AROUND}


def _slot(rule: Mapping[str, Any]) -> str:
    kind = str(rule.get("kind"))
    if kind not in _KEYS or not set(rule) - _AROUND <= _KEYS[kind] or not _can_be_shown(rule, kind):
        return ""
    part = KINDS[kind](rule)
    return f"{part}:{rule.get('category')}" if part == "paid" else part


def _can_be_shown(rule: Mapping[str, Any], kind: str) -> bool:
    """Return whether the form has room for the values: one number where it has one field, unknown as it says it."""
    values = {name: value for name, value in rule.items() if name not in _AROUND}
    if any(isinstance(value, dict) for value in values.values()):
        return False
    if kind == "mapping":
        return bool(rule.get("takes"))
    return UNKNOWN not in values.values() or kind in _MAY_BE_UNKNOWN or values in _UNKNOWN_AS_WRITTEN


_MAY_BE_UNKNOWN = frozenset(
    {"deadline", "rate", "eligible_countries", "partner_count", "country_count", "flat_rate", "document"}
)
_UNKNOWN_AS_WRITTEN = ({"measures": "grant", "maximum": UNKNOWN}, {"maximum_months": UNKNOWN})


# -- whether anything changed ----------------------------------------------------------------------


def is_same(new: Data, old: Data) -> bool:
    """Return whether two rules say the same, however it is written."""
    return _normal(new) == _normal(old)


def match(said: Said, found: Mapping[str, Data]) -> str:
    """Return the slot of the rule of the file that a rule of the form continues; empty where it is a new one.

    Args:
        said: The rule of the form.
        found: What the rules of the file say, by slot, without those that were continued already.
    """
    part = said.slot.partition(":")[0]
    if part not in _SEVERAL:
        return said.slot if said.slot in found else ""
    others = {slot: values for slot, values in found.items() if slot.startswith(f"{part}:")}
    same = [slot for slot, values in others.items() if is_same(said.values, values)]
    name = "target" if part == "flats" else "title"
    named = [slot for slot, values in others.items() if values.get(name) == said.values.get(name)]
    return next(iter((*same, *named)), "")


_DEFAULTS: Mapping[str, str] = {
    "zone": "Europe/Brussels",
    "optional": "false",
    "required": "yes",
    "stage": "by_submission",
}


def _normal(values: Data) -> Data:
    normal = {name: _plain(value) for name, value in values.items() if value != _DEFAULTS.get(name)}
    if values.get("kind") == "opening" or values.get("at") == UNKNOWN:
        # The form shows the day of an opening only, and a clock of no moment is none.
        normal |= {"at": str(values.get("at"))[:10]}
        normal.pop("zone", None)
    for name in ("takes", "of"):
        normal[name] = sorted(values.get(name) or ())
    return normal


def _plain(value: Any) -> Any:
    """Return a number as a number, and a moment as the form writes it."""
    text = str(value)
    if isinstance(value, str) and re.fullmatch(r"[0-9]+(\.[0-9]*)?", text, re.ASCII):
        return Decimal(text).normalize()
    if isinstance(value, str) and re.fullmatch(r"[0-9-]{10}[T ][0-9:]{5}(:00)?", text, re.ASCII):
        return text[:16].replace(" ", "T")
    return value
