"""The Fluent files: both languages say the same with the same values, in their own typography."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from planner.wording import LANGUAGES, Language
from planner.wording.texts import fluent_files, texts

DERIVED = re.compile(r"-(given|count|ids?|kind|sign|size)$")


class Reader(Visitor):
    """Collects the prose of a pattern, the values that it shows, and the messages that it refers to."""

    def __init__(self, pattern: ast.Pattern) -> None:
        super().__init__()
        self.prose: list[str] = []
        self.shown: set[str] = set()
        self.messages: set[tuple[str, str | None]] = set()
        self.visit(pattern)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.prose.append(node.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.shown.add(DERIVED.sub("", node.id.name))

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add((node.id.name, node.attribute.name if node.attribute else None))

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        # What is only chosen by may differ: languages inflect by different things.
        for variant in node.variants:
            self.visit(variant.value)


def shown(language: Language, message: str, attribute: str | None) -> set[str]:
    """Return the values that a pattern shows, also through other messages."""
    entry = texts(language).entry(message)
    assert entry is not None
    read = Reader(entry.patterns[attribute])
    return read.shown.union(*(shown(language, *one) for one in read.messages))


@cache
def bodies(language: Language) -> dict[str, list[ast.EntryType]]:
    """Return what each file holds, parsed as a whole."""
    return {file: FluentParser().parse(content).body for file, content in fluent_files(language).items()}


def patterns(language: Language) -> Iterator[tuple[str, str, str, str]]:
    """Yield file, message, attribute and prose of every pattern."""
    for file, body in bodies(language).items():
        for entry in body:
            if isinstance(entry, ast.Message):
                parts = [("", entry.value), *((one.id.name, one.value) for one in entry.attributes)]
                for name, pattern in parts:
                    if pattern is not None:
                        yield file, entry.id.name, name, "|".join(Reader(pattern).prose)


def ids(language: Language) -> dict[str, set[tuple[str, str]]]:
    found: dict[str, set[tuple[str, str]]] = {}
    for file, message, attribute, _ in patterns(language):
        found.setdefault(file, set()).add((message, attribute))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_parses_to_its_end_and_names_nothing_twice(language: Language) -> None:
    for file, body in bodies(language).items():
        junk = [entry.content for entry in body if isinstance(entry, ast.Junk)]
        assert not junk, f"{file}: {junk[0]}"
        names = [entry.id.name for entry in body if isinstance(entry, ast.Message)]
        assert len(names) == len(set(names))
        # What is parsed message by message is what the file as a whole says.
        assert set(names) <= texts(language).sources.keys()
        assert all(texts(language).entry(name) for name in names)


def test_both_languages_have_the_same_files_messages_and_attributes() -> None:
    assert ids("en") == ids("fr")


def test_both_languages_show_the_same_values() -> None:
    for places in ids("en").values():
        for message, attribute in places:
            english, french = (shown(language, message, attribute or None) for language in LANGUAGES)
            assert english == french, f"{message}.{attribute}"


def test_the_languages_differ_in_whatever_is_longer_than_two_words() -> None:
    french = {one[:3]: one[3] for one in patterns("fr")}
    for *place, prose in patterns("en"):
        assert len(re.findall(r"\w+", prose)) <= 2 or prose != french.get((place[0], place[1], place[2])), place


@pytest.mark.parametrize("language", LANGUAGES)
def test_prose_is_typeset(language: Language) -> None:
    for file, message, part, prose in patterns(language):
        place = f"{language}/{file}: {message}.{part}: {prose}"
        assert "'" not in prose, place
        assert '"' not in prose, place
        assert not re.search(r"invalid|validation failed|e\.g\.|i\.e\.", prose, re.IGNORECASE), place
        if language == "fr":
            assert not re.search(r" [:;?!»]|« ", prose), place
            assert not re.search(r"[“”]|\w[;?!»]", prose), place
        else:
            assert not re.search(r"[«»]| [:;?!]", prose), place
