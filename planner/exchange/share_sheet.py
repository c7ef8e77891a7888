"""One partner's share as a sheet of paper: a PDF that Typst sets from a layout in ``templates/``.

The layout gets texts as data, so that a name full of markup is still only a name. The same content on the same day
has the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date

import typst

from planner import places

_LAST_EMBEDDED = "\u058f"
"""Last letter of the scripts that the fonts within Typst have: Latin, Greek, Cyrillic (Armenian stands behind them)."""
_SIGNS = range(0x2000, 0x2300)
"""Punctuation, signs of currencies, arrows and mathematics, which they have as well."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A headline figure."""

    label: str
    amount: str


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A part of the share: its amount, why, and the number of the note with its source; 0 where there is none."""

    title: str
    amount: str
    says: str
    note: int
    is_sum: bool


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of the table of years."""

    cells: Sequence[str]
    is_sum: bool


@dataclass(frozen=True, slots=True)
class SheetTable:
    """The table of years."""

    title: str
    heads: Sequence[str]
    rows: Sequence[SheetRow]
    says: str


@dataclass(frozen=True, slots=True)
class SheetTasks:
    """What is to be done: by when, what, how far."""

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class ShareSheet:
    """A sheet, in the reader's words.

    Attributes:
        language: Language of the texts.
        kicker: Title of the plan, above the heading.
        heading: Whose share it is.
        about: Call, scenario, day; the share in the partner's own currency.
        notice: Why there are no figures; empty where there are some.
        figures: Headline figures, the most important one first.
        years: The share by year.
        parts_title: Head of ``parts``.
        parts: Why it is what it is.
        numbers_title: Head of ``numbers``.
        numbers: What one more or one fewer would change, in sentences.
        tasks: What is to be done.
        notes_title: Head of ``notes``.
        notes: Where the rates stand, in the order of their numbers.
        warnings: What is to be known about the figures.
        signature: What is to be filled in by hand.
        footer: What stands at the foot of each page.
        page_word: The word for a page.
    """

    language: str
    kicker: str
    heading: str
    about: Sequence[str]
    notice: str
    figures: Sequence[Figure]
    years: SheetTable
    parts_title: str
    parts: Sequence[SheetPart]
    numbers_title: str
    numbers: Sequence[str]
    tasks: SheetTasks
    notes_title: str
    notes: Sequence[str]
    warnings: Sequence[str]
    signature: Sequence[str]
    footer: str
    page_word: str


def share_sheet(sheet: ShareSheet, made_on: date) -> bytes:
    """Return a sheet as PDF.

    Args:
        sheet: What stands on it.
        made_on: Day that the document says.
    """
    data = json.dumps({**asdict(sheet), "made_on": [made_on.year, made_on.month, made_on.day]}, ensure_ascii=False)
    content = typst.compile(
        places.templates() / "sheets" / "share.typ",
        format="pdf",
        sys_inputs={"data": data},
        # Fonts of this machine only where a script needs them: without them it is faster, and everywhere the same.
        ignore_system_fonts=not _needs_other_fonts(data),
    )
    if not isinstance(content, bytes):  # a list of pages is what pictures come as
        raise AssertionError(type(content))
    return content


def _needs_other_fonts(text: str) -> bool:
    return any(letter > _LAST_EMBEDDED and ord(letter) not in _SIGNS for letter in text)
