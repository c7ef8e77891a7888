"""YAML as text: every scalar stays the string that was written, and every key knows its line.

Plain YAML 1.1 reads ``NO`` as false, and Norway is in several programmes; types are given later, by the
models. The tree is built from the parser's events, not by its loader: duplicate keys, anchors and tags are
refused with their line, and no alias can multiply.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from planner.errors import (
    AnchorUsed,
    DuplicateKey,
    FileEmpty,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    NotAMapping,
    NotText,
    SyntaxBroken,
    TagUsed,
    TooDeep,
)

PlacePath: TypeAlias = tuple[str | int, ...]

MAXIMUM_BYTES = 20_000_000
"""Size, in bytes, up to which a file is read."""

MAXIMUM_DEPTH = 40
"""Mappings and lists inside one another up to which a file is read."""

MAXIMUM_VALUES = 2_000_000
"""Keys and list items up to which a file is read: 20 MB of ``[[],[],…`` would fill gigabytes of memory."""

# The C parser is about ten times faster; where PyYAML was built without it, the Python one stands in.
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_BOM = "\ufeff"
_REPLACEMENT = "\ufffd"
_LINE_END = re.compile(r"\r\n?|\n")
_NOT_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Refused before parsing: the C parser compares each with all others, six seconds for a megabyte of them.
_TAG_DIRECTIVE = re.compile("^%TAG|(?<=[\r\x85\u2028\u2029])%TAG", re.MULTILINE)
_READ_AS_NONE = ("", "~", "null")
_SURROGATE = re.compile("[\ud800-\udfff]")
# At these the parser points to where it gave up, often the end of the file; people look for where it began.
_BEGAN_EARLIER = (
    "could not find expected ':'",
    "found unexpected end of stream",
    "found unexpected document ",
)
_SHOWN = 80  # characters of a key, name or tag that an error repeats


@dataclass(frozen=True)
class TextTree:
    """The content of a YAML file as text.

    Attributes:
        data: Nested dictionaries and lists of strings; None where ``null``, ``~`` or nothing is written.
        lines: Line, from 1, of every key and list item by its path; ``()`` is where the content starts.
        file: Name of the file, for messages.
    """

    data: dict[str, Any]
    lines: Mapping[PlacePath, int]
    file: str

    def line_of(self, path: Sequence[str | int]) -> int:
        """Return the line of a path, or of its nearest ancestor that is in the file.

        >>> read_tree("{title: A, partners: []}", file="plan.json").line_of(("partners", 0, "country"))
        1
        """
        places = (tuple(path[:length]) for length in range(len(path), -1, -1))
        return next((self.lines[place] for place in places if place in self.lines), 1)


def read_text_file(path: Path, *, maximum_bytes: int = MAXIMUM_BYTES) -> str:
    """Return the text of a UTF-8 file, with or without byte order mark.

    Args:
        path: The file.
        maximum_bytes: Size up to which it is read; looked at before it is opened.

    Raises:
        FileMissing: If nothing is there.
        FileTooLarge: If it is larger than ``maximum_bytes``.
        NotText: If it is not UTF-8, a spreadsheet for instance.
        FileUnreadable: If it is a folder, or reading it is not permitted.
    """
    file = str(path)
    try:
        _refuse_size(path.stat().st_size, file=file, maximum_bytes=maximum_bytes)
        with path.open("rb") as stream:
            # One byte more than allowed: pipes have no size, and files grow between the look and the reading.
            content = stream.read(maximum_bytes + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(file=file) from error
    except (OSError, ValueError) as error:
        raise FileUnreadable(file=file) from error
    return decode_text(content, file=file, maximum_bytes=maximum_bytes)


def decode_text(content: bytes, *, file: str, maximum_bytes: int = MAXIMUM_BYTES) -> str:
    """Return uploaded UTF-8 bytes as text, without a byte order mark.

    Raises:
        FileTooLarge: If there are more than ``maximum_bytes``.
        NotText: If they are not UTF-8; with the first line that is not.
    """
    _refuse_size(len(content), file=file, maximum_bytes=maximum_bytes)
    try:
        return content.decode("utf-8").removeprefix(_BOM)
    except UnicodeDecodeError as error:
        raise NotText(file=file, line=_line_at(content[: error.start].decode("utf-8"))) from error


def read_tree(text: str, *, file: str) -> TextTree:
    """Return a YAML text as strings, with the line of every key and list item.

    Plain ``null``, ``~`` and empty scalars are None; keys are always strings. Lines are counted as YAML 1.1
    counts them: a raw U+0085, U+2028 or U+2029 ends a line too.

    Args:
        text: One YAML (or JSON) document whose top level is a mapping.
        file: Name of the file, for messages.

    Raises:
        FileUnreadable: Only its subclasses, with the line: FileEmpty, SyntaxBroken (also for a second document, a
            key that is not plain text, more than ``MAXIMUM_VALUES``), DuplicateKey, AnchorUsed, TagUsed,
            NotAMapping, TooDeep, and NotText where control characters or lone surrogates show a different kind
            of file.
    """
    text = text.removeprefix(_BOM)
    if directive := _TAG_DIRECTIVE.search(text):
        raise TagUsed(file=file, line=_line_at(text[: directive.start()]), tag="%TAG")
    if strange := _NOT_YAML.search(text):
        raise NotText(file=file, line=_line_at(text[: strange.start()]))
    builder = _Builder(file)
    mark: Any = yaml.Mark(file, 0, 0, 0, "", 0)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            mark = event.start_mark
            builder.take(event, mark.line + 1)
    except (yaml.YAMLError, ValueError, OverflowError) as error:  # the latter two at escapes beyond Unicode
        raise _complaint(error, file=file, mark=mark) from error
    return builder.tree()


@dataclass(slots=True)
class _Level:
    """A mapping or list that is still open, and the key that waits for its value."""

    values: dict[str, Any] | list[Any]
    path: PlacePath
    key: str | None = None

    @property
    def wants_key(self) -> bool:
        return self.key is None and isinstance(self.values, dict)

    def put(self, value: Any) -> PlacePath:
        """Put a value where one is awaited, and return its path."""
        if isinstance(self.values, list):
            self.values.append(value)
            return (*self.path, len(self.values) - 1)
        key, self.key = str(self.key), None
        self.values[key] = value
        return (*self.path, key)


class _Builder:
    """Takes the events of one document in turn; open levels are a list, so depth costs no recursion."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.data: dict[str, Any] | None = None
        self.lines: dict[PlacePath, int] = {}
        self.levels: list[_Level] = []

    def take(self, event: Any, line: int) -> None:
        """Add what one event says, or refuse it."""
        if isinstance(event, yaml.NodeEvent):
            self._refuse_extras(event, line)
            if len(self.lines) > MAXIMUM_VALUES:
                raise _broken(f"more than {MAXIMUM_VALUES} values", file=self.file, mark=event.start_mark)
            if self.levels and self.levels[-1].wants_key:
                self._take_key(event, line)
            else:
                self._take_value(event, line)
        elif isinstance(event, yaml.CollectionEndEvent):
            self.levels.pop()
        elif isinstance(event, yaml.DocumentStartEvent) and self.data is not None:
            raise _broken("a second document", file=self.file, mark=event.start_mark)

    def tree(self) -> TextTree:
        """Return the whole, once the last event is taken."""
        if self.data is None:
            raise FileEmpty(file=self.file)
        return TextTree(data=self.data, lines=self.lines, file=self.file)

    def _refuse_extras(self, event: Any, line: int) -> None:
        if event.anchor is not None:
            raise AnchorUsed(file=self.file, line=line, name=event.anchor[:_SHOWN])
        if getattr(event, "tag", None) is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            raise TagUsed(file=self.file, line=line, tag=tag[:_SHOWN])
        text = getattr(event, "value", "")
        if not text.isascii() and _SURROGATE.search(text):  # the C parser refuses such escapes itself
            raise _broken("found invalid Unicode character escape code", file=self.file, mark=event.start_mark)

    def _take_key(self, event: Any, line: int) -> None:
        level = self.levels[-1]
        if not isinstance(event, yaml.ScalarEvent) or not (event.value or event.style):
            raise _broken("a key that is not plain text", file=self.file, mark=event.start_mark)
        key = str(event.value)
        if key in level.values:
            first_line = self.lines[*level.path, key]
            raise DuplicateKey(file=self.file, line=line, key=key[:_SHOWN], first_line=first_line)
        level.key = key
        self.lines[*level.path, key] = line

    def _take_value(self, event: Any, line: int) -> None:
        value: Any = [] if isinstance(event, yaml.SequenceStartEvent) else {}
        if isinstance(event, yaml.ScalarEvent):
            value = None if not event.style and event.value in _READ_AS_NONE else event.value
        path: PlacePath = ()
        if self.levels:
            path = self.levels[-1].put(value)
        elif isinstance(value, dict):
            self.data = value
        elif value is None and not event.value:  # "---" and nothing after it
            raise FileEmpty(file=self.file)
        else:
            raise NotAMapping(file=self.file, line=line)
        self.lines.setdefault(path, line)  # an entry of a mapping has the line of its key already
        if isinstance(value, dict | list):
            if len(self.levels) == MAXIMUM_DEPTH:
                raise TooDeep(file=self.file, line=line, maximum=MAXIMUM_DEPTH)
            self.levels.append(_Level(value, path))


def _complaint(error: Any, *, file: str, mark: Any) -> SyntaxBroken:
    """Return the parser's complaint with the place to look at; ``mark`` where it names none."""
    problem = str(getattr(error, "problem", None) or error)
    mark = getattr(error, "problem_mark", None) or mark
    if problem.startswith(_BEGAN_EARLIER):
        mark = error.context_mark or mark
    if context := getattr(error, "context", None):
        problem = f"{context}: {problem}"
    return _broken(problem, file=file, mark=mark)


def _broken(problem: str, *, file: str, mark: Any) -> SyntaxBroken:
    return SyntaxBroken(file=file, line=mark.line + 1, column=mark.column + 1, problem=problem)


def _refuse_size(size: int, *, file: str, maximum_bytes: int) -> None:
    if size > maximum_bytes:
        # Rounded up: a file one byte too large is 21 MB, not "20 MB, which is more than 20 MB".
        raise FileTooLarge(file=file, megabytes=-(-size // 1_000_000), maximum=maximum_bytes // 1_000_000)


def _line_at(before: str) -> int:
    return len(_LINE_END.findall(before)) + 1
