"""Content as bytes: one canonical JSON for one content, its hash, and packed for keeping."""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from datetime import date, datetime
from typing import Any

from planner.findings import Euro, Hundredths, Message, Millionths, Money, Names, Parameter, Percent, Term, Terms

PACKING = 6
"""Level of compression; 9 takes up to twenty times longer for one percent."""

# What no text of a database can hold: half a character, and NUL in PostgreSQL.
_NO_TEXT = re.compile("[\x00\ud800-\udfff]")


def canonical(content: object) -> bytes:
    """Return content as JSON with sorted keys and without spaces: the same bytes for the same content.

    Lone surrogates, which are no characters, survive as they are.

    Raises:
        ValueError: If a number is infinite or none.
        TypeError: If it holds anything that JSON does not know.

    >>> canonical({"title": "Málaga", "costs": [], "id": "m"}).decode()
    '{"costs":[],"id":"m","title":"Málaga"}'
    """
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "surrogatepass")


def decoded(content: bytes) -> Any:
    """Return what canonical JSON says."""
    return json.loads(content.decode("utf-8", "surrogatepass"))


def hash_of(content: bytes) -> str:
    """Return the SHA-256 of bytes, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def packed(content: bytes) -> bytes:
    """Return bytes compressed."""
    return zlib.compress(content, PACKING)


def unpacked(content: bytes) -> bytes:
    """Return what was compressed.

    Raises:
        ValueError: If it is not what was packed.
    """
    try:
        return zlib.decompress(content)
    except zlib.error as error:
        raise ValueError(content[:20]) from error


def plain(text: str) -> str:
    """Return a text as any database can hold it, with U+FFFD for what is no character."""
    return _NO_TEXT.sub("\ufffd", text)


# -- messages --------------------------------------------------------------------------------------


def written_parameters(message: Message) -> str:
    """Return the parameters of a message as JSON; ``read_message`` gives the same again.

    Raises:
        TypeError: If one is no ``Parameter``.
    """
    return json.dumps({name: _written(value) for name, value in message.parameters.items()})


def read_message(code: str, parameters: str) -> Message:
    """Return the message that was written.

    Raises:
        ValueError: If it was not written by ``written_parameters``.
    """
    return Message(code, {name: _read(value) for name, value in json.loads(parameters).items()})


def _written(value: Parameter) -> Any:
    """Return a text or count as it is, anything else under the name of its type."""
    match value:
        case datetime():
            raise TypeError(value)
        case date():
            return {"date": value.isoformat()}
        case Euro() | Money() | Percent() | Hundredths() | Millionths():
            return _written_number(value)
        case Names():
            return {"names": value.names}
        case Term():
            return {"term": (value.kind, value.id)}
        case Terms():
            return {"terms": (value.kind, *value.ids)}
        case _:
            return value


def _read(value: Any) -> Parameter:
    match value:
        case str() | int():
            return value
        case {"date": str(day)}:
            return date.fromisoformat(day)
        case {"names": [*names]}:
            return Names(tuple(names))
        case {"term": [kind, one]}:
            return Term(kind, one)
        case {"terms": [kind, *ids]}:
            return Terms(kind, tuple(ids))
        case _:
            return _read_number(value)


def _written_number(value: Euro | Money | Percent | Hundredths | Millionths) -> Any:
    match value:
        case Euro():
            return {"euro": value.cents}
        case Money():
            return {"money": (value.hundredths, value.currency)}
        case Percent():
            return {"percent": value.ppm}
        case Hundredths():
            return {"hundredths": value.hundredths}
        case Millionths():
            return {"millionths": value.millionths}


def _read_number(value: Any) -> Euro | Money | Percent | Hundredths | Millionths:
    match value:
        case {"euro": int(cents)}:
            return Euro(cents)
        case {"money": [int(hundredths), str(currency)]}:
            return Money(hundredths, currency)
        case {"percent": int(ppm)}:
            return Percent(ppm)
        case {"hundredths": int(hundredths)}:
            return Hundredths(hundredths)
        case {"millionths": int(millionths)}:
            return Millionths(millionths)
        case _:
            raise ValueError(value)
