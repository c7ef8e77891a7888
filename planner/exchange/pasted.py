"""Tables pasted from a spreadsheet: text between tabs as rows, headings told from data, numbers in any notation."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

LARGEST_ROWS, LARGEST_COLUMNS, LARGEST_TEXT = 5_000, 60, 2_000_000
_CURRENCY = re.compile(r"(?i)(?<![a-z])(?:euros?|eur)(?![a-z])|[€\u00a0\u202f\u2009 '’]")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_SUMS = frozenset(
    (
        *("total", "totals", "sum", "subtotal", "sub total", "grand total", "overall total", "total eur", "total sum"),
        *("total general", "totaux", "somme", "sous total", "sous totaux", "total partiel", "montant total"),
        *("total costs", "total cost", "total amount", "total budget", "total des couts", "cout total", "couts totaux"),
    )
)
_PARTIAL_SUMS = ("subtotal ", "sub total ", "sous total ", "grand total ", "total general ")
_NUMBER = re.compile(r"-?(?:[0-9]+|[0-9]{1,3}(?:(?P<group>[.,])[0-9]{3})(?:(?P=group)[0-9]{3})*)(?:[.,][0-9]*)?")


@dataclass(frozen=True, slots=True)
class Pasted:
    """A pasted table.

    Attributes:
        rows: Its cells, trimmed; every row has as many as the longest one. Empty rows are left out.
        lines: For each row, its line in the text, counted from 1.
        is_cut: Whether there was more than is read.
    """

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    is_cut: bool = False


def read_pasted(text: str) -> Pasted:
    """Return the table in a text: cells between tabs as spreadsheets copy them, else semicolons, else commas.

    Commas divide only where every line has as many of them: they may be decimals.
    """
    is_cut = len(text) > LARGEST_TEXT
    kept = text[:LARGEST_TEXT].replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    for line, cells in _records(kept, _delimiter(kept)):
        trimmed = tuple(_trimmed(one) for one in cells[:LARGEST_COLUMNS])
        if any(trimmed):
            if len(rows) == LARGEST_ROWS:
                is_cut = True
                break
            rows.append(trimmed)
            lines.append(line)
    width = max((len(row) for row in rows), default=0)
    filled = tuple((*row, *[""] * (width - len(row))) for row in rows)
    return Pasted(filled, tuple(lines), is_cut)


def columns_named(heading: Sequence[str], names: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Return the position of each field whose heading is recognised.

    Args:
        heading: Cells of a row that may be headings.
        names: What each field's heading may be called, in any language; whole headings, then their beginnings.
    """
    said = [folded(one) for one in heading]
    found: dict[str, int] = {}
    for is_whole in (True, False):
        for name, synonyms in names.items():
            wanted = [folded(one) for one in synonyms]
            for at, cell in enumerate(said):
                if name in found or at in found.values() or not cell:
                    continue
                if cell in wanted if is_whole else any(cell.startswith(f"{one} ") for one in wanted):
                    found[name] = at
    return found


def number_in(text: str, *, decimal: str | None = None) -> Decimal | None:
    """Return the number that a cell shows, whichever sign divides its decimals; None where it shows none.

    Where both signs stand in it, the last one divides the decimals. A single one before exactly three digits groups
    thousands, because amounts have two decimals, unless the reader's language says otherwise. Groups that are not of
    three digits make a day or a version, not a number.

    Args:
        text: The cell.
        decimal: What divides decimals in the language of whoever entered it; None where nobody knows.

    >>> [str(number_in(one)) for one in ("1 418,75 €", "1,418.75", "1.418,75", "1,418", "12.5")]
    ['1418.75', '1418.75', '1418.75', '1418', '12.5']
    """
    bare = _CURRENCY.sub("", text)
    if not _NUMBER.fullmatch(bare):
        return None
    dots, commas = bare.count("."), bare.count(",")
    if dots and commas:
        decimal = "." if bare.rindex(".") > bare.rindex(",") else ","
    elif dots + commas == 1:
        sign = "." if dots else ","
        groups = sign != decimal and re.fullmatch(r"-?[1-9][0-9]{0,2}[.,][0-9]{3}", bare)
        decimal = "" if groups else sign
    else:
        decimal = ""
    plain = "".join("." if one == decimal else one for one in bare if one == decimal or one not in ".,")
    return Decimal(plain) if re.fullmatch(r"-?[0-9]+(\.[0-9]*)?", plain) else None


def folded(text: str) -> str:
    """Return a text to be compared: without accents, signs and capitals.

    >>> folded("Catégorie (coûts) :")
    'categorie couts'
    """
    bare = "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))
    return " ".join(re.findall(r"[^\W_]+", bare.casefold()))


def sums_up(row: Sequence[str]) -> str:
    """Return the text with which a row says that it adds up others; empty for every other row.

    >>> sums_up(["", "Total général :", "1 200"]), sums_up(["Total station", "900"])
    ('Total général :', '')
    """
    first = next((one for one in row if one), "")
    said = folded(first)
    return first if said in _SUMS or said.startswith(_PARTIAL_SUMS) else ""


def slug_of(text: str, otherwise: str) -> str:
    """Return an id made of a name: lower-case words of Latin letters and figures; ``otherwise`` where none are left.

    >>> slug_of("Région Île-de-France", "partner")
    'region-ile-de-france'
    """
    bare = "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))
    words = re.findall(r"[a-z0-9]+", bare.lower().translate(_LETTERS))
    return "-".join(words)[:40].strip("-") or otherwise


def _records(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    """Return the cells of each record, and the line on which it begins.

    Spreadsheets put quotation marks around a cell that has line breaks. A mark that is never closed is one that
    somebody wrote: then every line is a record, and marks are what they look like.
    """
    reader = csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
    records: list[tuple[int, list[str]]] = []
    begins = 1
    try:
        for cells in reader:
            records.append((begins, cells))
            begins = reader.line_num + 1
    except csv.Error:
        return [(at, line.split(delimiter)) for at, line in enumerate(text.split("\n"), start=1)]
    return records


def _delimiter(text: str) -> str:
    if "\t" in text:
        return "\t"
    lines = [line for line in text.split("\n") if line.strip()]
    if any(";" in line for line in lines):
        return ";"
    commas = {line.count(",") for line in lines}
    return "," if len(commas) == 1 and commas != {0} else "\t"


def _trimmed(cell: str) -> str:
    """Return a cell on one line, without what spreadsheets hide in it."""
    return " ".join(
        "".join(" " if one.isspace() else one for one in cell if one.isprintable() or one.isspace()).split()
    )
