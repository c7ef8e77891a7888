"""Calls of one's own: the files beside the stored plans, checked before they are kept, never half-written."""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner import catalogue, places
from planner.catalogue import CallDefects
from planner.errors import CallUnknown, FileUnwritable, PlannerError
from planner.rules.call import Call
from planner.terms.words import SLUG
from planner.textfile import decode_text, read_text_file, read_tree, write_tree

OWN = "own"
CALL_FILE = "call.yaml"
LARGEST_BYTES = 1_000_000
"""Size of a call file up to which one is taken in: the largest of ours has a tenth of it."""
_LONGEST_SLUG = 60


@dataclass(frozen=True, slots=True)
class OwnCall:
    """A call of one's own, as it lies there.

    Attributes:
        id: Its id as a target, ``own/diaspora-fund``.
        text: The file.
        data: Its content; empty where it cannot be read.
        trouble: Why it cannot be planned for; None when it can.
    """

    id: str
    text: str
    data: Mapping[str, Any]
    trouble: PlannerError | None

    @property
    def title(self) -> str:
        """What it is called; its id where it cannot be read."""
        return str(self.data.get("title") or self.id)

    @property
    def file_name(self) -> str:
        """Name of the file that is taken away."""
        return f"{self.id.rpartition('/')[2]}.yaml"


def own_calls() -> list[OwnCall]:
    """Return the user's own calls, those that cannot be read among them, in the order of their titles."""
    folder = places.own_calls() / OWN
    found = [_own(path.parent.name) for path in sorted(folder.glob(f"*/{CALL_FILE}")) if _is_slug(path.parent.name)]
    return sorted((one for one in found if one is not None), key=lambda one: one.title.lower())


def own_call(call_id: str) -> OwnCall:
    """Return one of the user's own calls.

    Raises:
        CallUnknown: If there is none of that id.
    """
    found = _own(_slug_of(call_id))
    if found is None:
        raise CallUnknown(name=call_id[:80], nearest="")
    return found


def is_own(call_id: str | None) -> bool:
    """Return whether an id is that of a call of one's own."""
    return bool(call_id and call_id.startswith(f"{OWN}/"))


def keep(data: Mapping[str, Any], call_id: str | None = None) -> str:
    """Check a call, keep it as a file, and return its id.

    Args:
        data: Content of the file.
        call_id: The call that it replaces; a new one, named after its title, when None.

    Raises:
        CallDefects: If the catalogue could not read it; it carries every defect. What was there stays.
        FileUnwritable: If the folder cannot be written.
    """
    slug = _free_slug(str(data.get("short") or data.get("title") or "")) if call_id is None else _slug_of(call_id)
    text = write_tree(data)
    checked(text, slug)
    _write(_path(slug), text)
    return f"{OWN}/{slug}"


def receive(content: bytes, *, name: str) -> str:
    """Keep a call file that somebody uploads, and return its id.

    Raises:
        FileUnreadable: If it is too large, or not YAML as we write it.
        CallDefects: If the catalogue could not read it; it carries every defect, with its line.
        FileUnwritable: If the folder cannot be written.
    """
    text = decode_text(content, file=name, maximum_bytes=LARGEST_BYTES)
    data = read_tree(text, file=name).data
    slug = _free_slug(str(data.get("short") or data.get("title") or Path(name).stem))
    try:
        checked(text, slug)
    except CallDefects as error:
        raise CallDefects([one.at(name, one.line) for one in error.findings]) from error
    _write(_path(slug), text)
    return f"{OWN}/{slug}"


def delete(call_id: str) -> None:
    """Remove a call of one's own; plans that apply to it say so, and compute on as soon as it is back."""
    path = _path(_slug_of(call_id))
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(file=str(path), reason=error.strerror or "") from error
    # A folder with anything else of the user's stays.
    with suppress(OSError):
        path.parent.rmdir()


def bring_back(call: OwnCall) -> None:
    """Put a call back as it was before it was deleted.

    Raises:
        FileUnwritable: If the folder cannot be written.
    """
    _write(_path(_slug_of(call.id)), call.text)


def checked(text: str, slug: str) -> Call:
    """Return the call that a file would be, read by the catalogue from a place of its own.

    Raises:
        CallDefects: If it has defects; it carries all of them.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / OWN / slug / CALL_FILE
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
        return catalogue.read_call(f"{OWN}/{slug}", roots=(places.calls(), Path(folder)))


def _own(slug: str) -> OwnCall | None:
    path = _path(slug)
    if not path.is_file():
        return None
    text, data, trouble = "", dict[str, Any](), None
    try:
        text = read_text_file(path)
        data = read_tree(text, file=path.name).data
        catalogue.read_call(f"{OWN}/{slug}", roots=(places.calls(), places.own_calls()))
    except PlannerError as error:
        trouble = error
    return OwnCall(f"{OWN}/{slug}", text, data, trouble)


def _path(slug: str) -> Path:
    return places.own_calls() / OWN / slug / CALL_FILE


def _slug_of(call_id: str) -> str:
    """Return the name of a call's folder; an id from elsewhere never becomes part of a path.

    Raises:
        CallUnknown: If it is no id of a call of one's own.
    """
    above, _, slug = call_id.rpartition("/")
    if above != OWN or not _is_slug(slug):
        raise CallUnknown(name=call_id[:80], nearest="")
    return slug


def _is_slug(name: str) -> bool:
    return SLUG.fullmatch(name) is not None


def _free_slug(title: str) -> str:
    """Return a name for a folder, made of a title, that is not taken."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    stem = "-".join(re.findall(r"[a-z0-9]+", plain))[:_LONGEST_SLUG].strip("-") or "call"
    slug, number = stem, 2
    while _path(slug).parent.exists():
        slug, number = f"{stem}-{number}", number + 1
    return slug


def _write(path: Path, text: str) -> None:
    """Write a file at once: whoever reads meanwhile sees the old one or the new one, never a part."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".call-", suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise FileUnwritable(file=str(path), reason=error.strerror or "") from error
