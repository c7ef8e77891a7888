"""The Fluent files of one language, asked for one pattern at a time.

A message is parsed when it is first asked for: all of them would cost each command of the command line a fifth of a
second, and it says three sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from threading import RLock
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from planner.wording.formats import Language

_ENTRY = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)
# What a file's own line breaks become; spaces that must not break are left alone.
_SPACES = re.compile(r"[ \n]+")


class WordsMissing(LookupError):
    """A sentence that is not there, or one that asks for a value that nobody gave."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A message, parsed.

    Attributes:
        patterns: Its attributes by name; its own value under None.
        variables: Names of the values that each of them uses, also through other messages.
    """

    patterns: Mapping[str | None, ast.Pattern]
    variables: Mapping[str | None, frozenset[str]]


class Texts:
    """The sentences of one language.

    Attributes:
        language: ``en`` or ``fr``.
        sources: Each message's text as its file has it, by id.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self.sources = _sources(language)
        # No isolation marks: they break searching, copying into a workbook, and narrow terminals.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._entries: dict[str, Entry] = {}
        self._lock = RLock()  # the app serves every reader from one process

    def entry(self, message: str) -> Entry | None:
        """Return a message, parsed; None if there is none of that id."""
        if message not in self.sources:
            return None
        with self._lock:
            if message not in self._entries:
                self._entries[message] = self._parsed(message)
            return self._entries[message]

    def has(self, message: str, attribute: str | None = None) -> bool:
        """Return whether there is such a message, or such an attribute of it."""
        entry = self.entry(message)
        return entry is not None and attribute in entry.patterns

    def attributes(self, message: str) -> tuple[str, ...]:
        """Return the names of a message's attributes, in order."""
        entry = self.entry(message)
        return tuple(one for one in entry.patterns if one is not None) if entry else ()

    def variables(self, message: str, attribute: str | None = None) -> frozenset[str]:
        """Return the names of the values that a pattern uses."""
        entry = self.entry(message)
        return entry.variables.get(attribute, frozenset()) if entry else frozenset()

    def say(self, message: str, attribute: str | None, values: Mapping[str, str | int]) -> str:
        """Return a sentence on one line.

        Raises:
            WordsMissing: If there is no such sentence, or a value that it uses is not given.
        """
        if not self.has(message, attribute):
            raise WordsMissing(f"{self.language}: {message}{f'.{attribute}' if attribute else ''}")
        found: Any = self._bundle.get_message(message)
        pattern = found.attributes[attribute] if attribute else found.value
        text, problems = self._bundle.format_pattern(pattern, dict(values))
        if problems or not isinstance(text, str):
            raise WordsMissing(f"{self.language}: {message}: {'; '.join(str(one) for one in problems)}")
        return _SPACES.sub(" ", text).strip(" ")

    def _parsed(self, message: str) -> Entry:
        parsed = FluentParser().parse_entry(self.sources[message])
        if not isinstance(parsed, ast.Message):
            raise WordsMissing(f"{self.language}: {message} cannot be parsed")
        patterns: dict[str | None, ast.Pattern] = {one.id.name: one.value for one in parsed.attributes}
        if parsed.value is not None:
            patterns[None] = parsed.value
        variables = {name: frozenset(self._variables_of(pattern)) for name, pattern in patterns.items()}
        self._bundle.add_resource(ast.Resource([parsed]))
        return Entry(patterns, variables)

    def _variables_of(self, pattern: ast.Pattern) -> Iterator[str]:
        """Yield the variables of a pattern and of what it refers to, which is parsed on the way."""
        found = _References()
        found.visit(pattern)
        yield from found.variables
        for name, attribute in found.messages:
            yield from self.variables(name, attribute)


class _References(Visitor):
    """Collects what a pattern refers to."""

    def __init__(self) -> None:
        super().__init__()
        self.variables: set[str] = set()
        self.messages: set[tuple[str, str | None]] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add((node.id.name, node.attribute.name if node.attribute else None))


@cache
def texts(language: Language) -> Texts:
    """Return the sentences of a language; its files are read once."""
    return Texts(language)


def fluent_files(language: Language) -> dict[str, str]:
    """Return the texts of a language's files, by name."""
    folder = files("planner.wording") / language
    entries = sorted(folder.iterdir(), key=lambda one: one.name)
    return {one.name: one.read_text(encoding="utf-8") for one in entries if one.name.endswith(".ftl")}


def _sources(language: Language) -> dict[str, str]:
    """Return each message's text; comments after it come along and do no harm."""
    found: dict[str, str] = {}
    for name, text in fluent_files(language).items():
        begins = list(_ENTRY.finditer(text))
        ends = [*(one.start() for one in begins[1:]), len(text)]
        for begin, end in zip(begins, ends, strict=False):
            if begin[1] in found:
                raise WordsMissing(f"{language}/{name}: {begin[1]} is there twice")
            found[begin[1]] = text[begin.start() : end]
    return found
