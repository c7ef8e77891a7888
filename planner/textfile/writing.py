"""Writing YAML that reads back as it was: plain where it can be, quoted where another program would misread it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import yaml

DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

_REPLACEMENT = "\ufffd"
_NOT_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
# Other programs take these for null, false or true; quoted, Norway stays a country for them too.
_MISREAD_ELSEWHERE = re.compile(r"|~|null|yes|no|on|off|y|n", re.IGNORECASE)
# Written as escapes: tabs, controls, line ends of YAML 1.1, byte order marks, what is no character.
_NEEDS_ESCAPE = re.compile("[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


def write_tree(data: Mapping[str, Any], *, comment_lines: Sequence[str] = ()) -> str:
    """Return nested data as YAML text that ``read_tree`` gives back unchanged.

    Keys keep their order; there are no anchors, even where one object appears twice. Whole numbers and
    booleans come back as their text (``true``). Every character survives, control characters as escapes,
    except lone surrogates: they are no characters, and become U+FFFD.

    Args:
        data: Dictionaries with string keys, lists, strings, None, bool and int,
            nested at most ``MAXIMUM_DEPTH`` deep.
        comment_lines: Lines at the top of the file, written after ``#``.

    Raises:
        TypeError: If anything else is in it, a float for instance.

    >>> print(write_tree({"country": "NO", "days": 30, "note": None}, comment_lines=["Saved."]), end="")
    # Saved.
    country: 'NO'
    days: 30
    note: null
    """
    comments = [line for entry in comment_lines for line in (entry.splitlines() or [""])]
    head = "".join(f"# {_NOT_YAML.sub(_REPLACEMENT, line)}".rstrip() + "\n" for line in comments)
    events = [
        yaml.StreamStartEvent(),
        yaml.DocumentStartEvent(explicit=False),
        *_events_of(data),
        yaml.DocumentEndEvent(explicit=False),
        yaml.StreamEndEvent(),
    ]
    return head + str(yaml.emit(events, Dumper=DUMPER, width=100, allow_unicode=True))


def _events_of(value: Any) -> Iterator[yaml.Event]:
    """Yield the events that write a value in block style, each occurrence in full."""
    match value:
        case Mapping():
            yield yaml.MappingStartEvent(None, None, implicit=True, flow_style=False)
            for key, inner in value.items():
                yield _scalar_event(key)
                yield from _events_of(inner)
            yield yaml.MappingEndEvent()
        case list() | tuple():
            yield yaml.SequenceStartEvent(None, None, implicit=True, flow_style=False)
            for inner in value:
                yield from _events_of(inner)
            yield yaml.SequenceEndEvent()
        case str():
            yield _scalar_event(value)
        case None | bool() | int():
            plain = "null" if value is None else str(value).lower()
            yield yaml.ScalarEvent(None, None, (True, False), plain)
        case _:
            raise TypeError(f"a value is text, a whole number, true, false or null, not {type(value).__name__}")


def _scalar_event(text: str) -> yaml.ScalarEvent:
    """Return a text in the plainest style that gives it back; where plain fails the emitter quotes."""
    text = _SURROGATE.sub(_REPLACEMENT, text)
    style = None
    if _NEEDS_ESCAPE.search(text):
        style = '"'
    elif "\n" in text:
        style = "|"
    elif _MISREAD_ELSEWHERE.fullmatch(text):
        style = "'"
    return yaml.ScalarEvent(None, None, (True, True), text, style=style)
