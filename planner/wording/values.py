"""From typed parameters to what a sentence can use: text, and whole numbers for plural forms.

Besides each parameter a sentence may use what is derived from it, under the parameter's name and a suffix:

=========  ===========================================================================================
``-given``  ``yes`` if the parameter is there and not empty, otherwise ``no``
``-count``  of several names or words: how many
``-id``     of a word: its id
``-ids``    of several words: their ids, joined by ``_``
``-kind``   of a key: ``name``, ``position`` (an entry of a list) or ``none``
``-sign``   of an amount: ``positive``, ``zero`` or ``negative``
``-size``   of an amount: without its sign
=========  ===========================================================================================
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from planner.findings import (
    Clauses,
    Euro,
    Hundredths,
    Message,
    Millionths,
    Mills,
    Money,
    Names,
    Parameter,
    Percent,
    Term,
    Terms,
)
from planner.wording.formats import Formats

TEXT_LIMIT, NAME_LIMIT, LIST_LIMIT = 600, 120, 300
"""Characters of a text, of one name, and of a list of names that a sentence repeats."""

Measured: TypeAlias = Euro | Money | Percent | Hundredths | Millionths | Mills | int
"""What a number can be."""

CHOICES = frozenset({"choices", "targets", "roles"})
"""Lists of which one is to be taken: joined by "or"."""

PLAIN_NUMBERS = frozenset({"line", "first_line", "column", "known"})
"""Whole numbers that name a place or a version: written without separators."""

_BREAKS = re.compile("[ \t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+")
# Marks of direction could make a file's text disguise the sentence around it; controls can move a terminal's cursor.
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SURROGATES = re.compile("[\ud800-\udfff]")

Speak = Callable[[str, str], str]
"""Gives the word for a kind and id."""
Others = Callable[[int], str]
"""Says how many more there are."""
Tell = Callable[[Message], str]
"""Gives the words of a clause that has a code of its own."""


def tidy(text: str, limit: int = TEXT_LIMIT) -> str:
    """Return a text of unknown origin on one line, without control characters, cut to a length."""
    text = _SURROGATES.sub("\ufffd", _UNWANTED.sub("", _BREAKS.sub(" ", text))).strip()
    if len(text) <= limit:
        return text
    # At a word, if one ends not long before.
    cut = text[: limit - 1]
    kept = cut.rpartition(" ")[0]
    return f"{(kept if len(kept) > limit // 2 else cut).rstrip(' ,;:.')}…"


class Values:
    """Renders parameters in one language."""

    def __init__(self, formats: Formats, speak: Speak, others: Others, tell: Tell) -> None:
        self._formats, self._speak, self._others, self._tell = formats, speak, others, tell

    def of(self, parameters: Mapping[str, Parameter], needed: frozenset[str]) -> dict[str, str | int]:
        """Return the values that a sentence needs, as far as they are given or can be derived."""
        values = {name: self._shown(name, value) for name, value in parameters.items() if name in needed}
        for name in needed - values.keys():
            stem, _, suffix = name.rpartition("-")
            derived = self._derived(stem, suffix, parameters.get(stem))
            if derived is not None:
                values[name] = derived
        return values

    def list_of(self, names: Sequence[str], *, is_choice: bool = False) -> str:
        """Return names joined; beyond a length the rest is counted."""
        kept: list[str] = []
        for name in names:
            if len(kept) >= 2 and sum(len(one) + 2 for one in kept) + len(name) > LIST_LIMIT:
                break
            kept.append(tidy(name, NAME_LIMIT))
        if left := len(names) - len(kept):
            return self._formats.names([*kept, self._others(left)])
        return self._formats.names(kept, is_choice=is_choice)

    def _shown(self, name: str, value: Parameter) -> str | int:
        is_choice = name in CHOICES
        match value:
            case Euro() | Money() | Percent() | Hundredths() | Millionths() | Mills():
                shown = self.measured(value)
            case Clauses(clauses):
                shown = self._formats.clauses([self._tell(one) for one in clauses])
            case Names(names):
                shown = self.list_of(names, is_choice=is_choice)
            case Terms(kind, ids):
                shown = self.list_of([self._speak(kind, one) for one in ids], is_choice=is_choice)
            case Term(kind, term_id):
                shown = tidy(self._speak(kind, term_id), NAME_LIMIT)
            case date():
                shown = self._formats.day(value)
            case str():
                shown = self._formats.city(value) if name == "zone" else tidy(value)
                # How Python spells what a file leaves empty; nobody writes it in YAML.
                shown = "" if (name, shown) == ("value", "None") else shown
            case _:
                return str(value) if name in PLAIN_NUMBERS else value
        return shown

    def measured(self, value: Measured) -> str:
        """Return a number with its unit, as sentences write it."""
        match value:
            case int():
                return self._formats.count(value)
            case Euro(cents):
                return self._formats.euro(cents)
            case Money(hundredths, currency):
                return self._formats.money(hundredths, currency)
            case Percent(ppm):
                return self._formats.percent(ppm)
            case Hundredths(hundredths):
                return self._formats.quantity(hundredths)
            case Millionths(millionths):
                return self._formats.exchange_rate(millionths)
            case Mills(mills):
                return self._formats.mills(mills)

    def _derived(self, stem: str, suffix: str, value: Parameter | None) -> str | int | None:
        derived: str | int | None = None
        match suffix, value:
            case "given", _:
                derived = "no" if value is None or self._shown(stem, value) == "" else "yes"
            case "kind", None | "":
                derived = "none"
            case "kind", str():
                derived = "position" if value.isdecimal() else "name"
            case "count", Names(items) | Terms(_, items):
                derived = len(items)
            case "id", Term(_, term_id):
                derived = term_id
            case "ids", Terms(_, items):
                derived = "_".join(items)
            case "sign", Euro(cents):
                derived = "zero" if not cents else ("negative" if cents < 0 else "positive")
            case "size", Euro(cents):
                derived = self._formats.euro(abs(cents))
        return derived
