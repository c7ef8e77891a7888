"""Partners pasted from a spreadsheet: which column is what, who leads, and what is not clear, each with its line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planner.exchange.pasted import (
    LARGEST_ROWS,
    Pasted,
    columns_named,
    folded,
    number_in,
    read_pasted,
    slug_of,
    sums_up,
)
from planner.findings import Finding, Names, Parameter, Severity, Status, Term
from planner.plan.partners import Commitment
from planner.services.partner_words import (
    HEADINGS,
    NO_INDICATOR,
    commitment_in,
    country_in,
    legal_form_in,
    role_in,
)
from planner.terms import Role
from planner.terms.words import RESERVED_IDS
from planner.wording import Wording

NAME_AT_MOST = 300
"""Letters of a name; longer ones are not names."""

_NUTS = re.compile(r"[A-Z]{2}[A-Z0-9]{0,3}")
_PIC = re.compile(r"[0-9]{9}")
_HIGHEST_COUNT = 10**15
_NAMES_SHOWN = 20
_FIGURES_OF_A_ROW = 5


@dataclass(frozen=True, slots=True)
class PastedPartners:
    """What was understood of pasted partners.

    Attributes:
        partners: Data of the partners, as a plan file has them.
        indicators: Headings of the indicators, by their names in the data.
        findings: What is not clear and what was done about it, each with the line of the text.
    """

    partners: tuple[dict[str, Any], ...] = ()
    indicators: Mapping[str, str] | None = None
    findings: tuple[Finding, ...] = ()

    def rows(self, words: Wording) -> list[dict[str, str]]:
        """Return the partners as a reader sees them, by heading; columns that nobody fills are left out."""
        rows = [self._row(one, words) for one in self.partners]
        used = {heading for row in rows for heading, cell in row.items() if cell}
        return [{heading: cell for heading, cell in row.items() if heading in used} for row in rows]

    def _row(self, partner: Mapping[str, Any], words: Wording) -> dict[str, str]:
        cells = {name: str(partner.get(name, "")) for name in ("name", "name_en", "country", "role", "legal_form")}
        for name in ("role", "legal_form", "country"):
            cells[name] = words.term(name, cells[name], is_heading=True) if cells[name] else ""
        cells |= {name: str(partner.get(name, "")) for name in ("nuts", "pic", "department", "note")}
        cells["commitment"] = words.term("commitment", partner["commitment"], is_heading=True)
        cells["tags"] = ", ".join(partner.get("tags", ()))
        shown = {words.term("field", name, is_heading=True): cell for name, cell in cells.items()}
        numbers = partner.get("indicators", {})
        for name, heading in (self.indicators or {}).items():
            shown[heading] = words.count(int(numbers[name])) if name in numbers else ""
        return shown


NOBODY = PastedPartners()


def read_partners(text: str) -> PastedPartners:
    """Return the partners in a pasted table: with or without headings, or one name a line."""
    pasted = read_pasted(text)
    if not pasted.rows:
        return PastedPartners()
    columns, begin = _columns(pasted)
    reader = _Reader(columns, pasted.rows[0] if begin else ())
    rows = list(zip(pasted.lines, pasted.rows, strict=True))[begin:]
    reader.choose_indicators([row for _, row in rows])
    if pasted.is_cut:
        reader.say("pasted-cut", None, count=LARGEST_ROWS)
    for line, row in rows:
        reader.read(row, line)
    reader.settle_lead()
    return PastedPartners(tuple(reader.partners), reader.indicators, tuple(reader.findings))


def _columns(pasted: Pasted) -> tuple[dict[str, int], int]:
    """Return the column of each field, and on which row partners begin."""
    first = pasted.rows[0]
    named = columns_named(first, HEADINGS)
    whole = {folded(one) for names in HEADINGS.values() for one in names}
    is_whole = any(folded(first[at]) in whole for at in named.values())
    if is_whole or len(named) > 1:
        # A table without a heading for names: the first column that is nothing else holds them.
        others = [at for at in range(len(first)) if at not in named.values()]
        free = next((at for at in others if not _is_numbering(pasted.rows[1:], at)), others[0] if others else 0)
        return ({"name": free} | named), 1
    return _guessed(pasted.rows), 0


def _guessed(rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """Return the column of each field by what stands in it: most of its cells must be such."""
    tests: dict[str, Callable[[str], object]] = {
        "role": role_in,
        "commitment": commitment_in,
        "country": country_in,
        "pic": _PIC.fullmatch,
        "nuts": lambda cell: len(cell) > 2 and _NUTS.fullmatch(cell),
        "legal_form": legal_form_in,
    }
    names = next((at for at in range(len(rows[0])) if not _is_numbering(rows, at)), 0)
    found: dict[str, int] = {}
    for at in range(names + 1, len(rows[0])):
        cells = [row[at] for row in rows if row[at]]
        for name, is_such in tests.items():
            if name not in found and 2 * sum(bool(is_such(one)) for one in cells) > len(cells):
                found[name] = at
                break
    return {"name": names, **found}


def _is_numbering(rows: Sequence[Sequence[str]], at: int) -> bool:
    """Return whether a column only counts the rows: each number is one more than the one above, from 0 or 1."""
    said = [row[at].rstrip(".)") for row in rows if not sums_up(row)]
    numbers = [int(one) if one.isascii() and one.isdigit() and len(one) < _FIGURES_OF_A_ROW else None for one in said]
    return bool(said) and numbers[0] in (0, 1) and numbers == list(range(numbers[0], numbers[0] + len(said)))


class _Reader:
    """Reads rows into partners, and keeps what is not clear."""

    def __init__(self, columns: Mapping[str, int], headings: Sequence[str]) -> None:
        self._columns = columns
        self._headings = headings
        self._measures: dict[str, int] = {}
        self._lines: dict[str, int] = {}
        self._slugs: Counter[str] = Counter()
        self._leads: list[int] = []
        self.indicators: dict[str, str] = {}
        self.partners: list[dict[str, Any]] = []
        self.findings: list[Finding] = []

    def choose_indicators(self, rows: Sequence[Sequence[str]]) -> None:
        """Take every further column of numbers as an indicator; say of every other one that it is not read."""
        width = len(rows[0]) if rows else 0
        for at in range(width):
            cells = [row[at] for row in rows if row[at]]
            if at in self._columns.values() or not cells:
                continue
            heading = self._headings[at] if self._headings else ""
            first = (folded(heading).split() or [""])[0]
            numbers = sum(number_in(one) is not None for one in cells)
            numbers = 0 if _is_numbering(rows, at) else numbers
            if 2 * numbers > len(cells) and first not in NO_INDICATOR and heading != "#":
                name = slug_of(heading, f"column-{at + 1}").replace("-", "_")
                name = name if name not in self._measures else f"{name}_{at + 1}"
                self._measures[name] = at
                self.indicators[name] = heading or name.replace("_", " ")
            else:
                self.say("pasted-column-unread", None, value=heading or str(at + 1))

    def read(self, row: Sequence[str], line: int) -> None:
        """Read a row."""
        cells = {name: row[at] for name, at in self._columns.items()}
        if said := sums_up(row):
            self.say("pasted-sum", line, value=said)
            return
        name = cells.get("name") or cells.get("name_en", "")
        if not name:
            self.say("pasted-without-name", line, value=" · ".join(one for one in row if one))
            return
        if len(name) > NAME_AT_MOST:
            self.say("pasted-name-long", line, value=name, count=NAME_AT_MOST)
            name = name[:NAME_AT_MOST].strip()
        data: dict[str, Any] = {"name": name}
        if (english := cells.get("name_en", "")[:NAME_AT_MOST]) and english != name:
            data["name_en"] = english
        data |= self._places(cells, line)
        data |= self._words(cells, line)
        same = f"{folded(name) or name} {data.get('country', '')}"
        if same in self._lines:
            self.say("pasted-partner-twice", line, value=name, first_line=self._lines[same])
            return
        self._lines[same] = line
        data |= {one: cells[one] for one in ("department", "note") if cells.get(one)}
        tags = (one.strip() for one in re.split(r"[,;|/]", cells.get("tags", "")))
        data["tags"] = list(dict.fromkeys(one for one in tags if one))
        data["indicators"] = self._numbers(row, line)
        if cells.get("pic"):
            data |= self._checked("pic", cells["pic"].replace(" ", ""), _PIC, line)
        if data["role"] == Role.LEAD and data["commitment"] != Commitment.WITHDRAWN:
            self._leads.append(len(self.partners))
        self.partners.append({"id": self._new_id(english or name), **{key: one for key, one in data.items() if one}})

    def settle_lead(self) -> None:
        """Let the first partner lead if nobody does; say it if several do."""
        if len(self._leads) > 1:
            names = [self.partners[at]["name"] for at in self._leads]
            self.say("pasted-several-leads", None, partners=Names(tuple(names[:_NAMES_SHOWN])), count=len(names))
        for partner in self.partners if not self._leads else ():
            if partner["role"] == Role.PARTNER and partner["commitment"] != Commitment.WITHDRAWN:
                partner["role"] = str(Role.LEAD)
                self.say("pasted-lead-chosen", None, partner=partner["name"])
                return

    def say(self, code: str, line: int | None, **parameters: Parameter) -> None:
        """Keep something that is not clear."""
        shown = {name: one[:80] if isinstance(one, str) else one for name, one in parameters.items()}
        status, severity = Status.TO_BE_VERIFIED, Severity.NOTE
        self.findings.append(Finding(code, shown, status=status, severity=severity, subject="file", line=line))

    def _places(self, cells: Mapping[str, str], line: int) -> dict[str, Any]:
        """Return country and NUTS code; the code also tells the country where nothing else does."""
        data: dict[str, Any] = {}
        if said := cells.get("nuts", "").upper().replace(" ", ""):
            # Eurostat writes EL; people who have learnt ISO write GR.
            data |= self._checked("nuts", f"EL{said[2:]}" if said.startswith("GR") else said, _NUTS, line)
        country = country_in(cells.get("country", ""))
        if cells.get("country") and country is None:
            self.say("pasted-no-country", line, value=cells["country"])
        elif country is None and "nuts" in data:
            country = country_in(data["nuts"][:2])
        return data | ({"country": country} if country else {})

    def _checked(self, name: str, text: str, pattern: re.Pattern[str], line: int) -> dict[str, str]:
        if pattern.fullmatch(text):
            return {name: text}
        self.say("pasted-code-malformed", line, value=text, what=Term("field", name))
        return {}

    def _words(self, cells: Mapping[str, str], line: int) -> dict[str, Any]:
        """Return role, legal form and commitment; what is not understood is said, with what stands instead."""
        role = role_in(cells.get("role", "")) or Role.PARTNER
        form = legal_form_in(cells.get("legal_form", ""))
        commitment = commitment_in(cells.get("commitment", "")) or Commitment.CANDIDATE
        if cells.get("role") and role_in(cells["role"]) is None:
            self.say("pasted-no-role", line, value=cells["role"])
        if cells.get("legal_form") and form is None:
            self.say("pasted-no-legal-form", line, value=cells["legal_form"])
        if cells.get("commitment") and commitment_in(cells["commitment"]) is None:
            self.say("pasted-no-commitment", line, value=cells["commitment"])
        if role is Role.AFFILIATED:
            self.say("pasted-affiliated", line, value=cells["role"])
            role = Role.PARTNER
        data = {"role": str(role), "commitment": str(commitment)}
        return data | ({"legal_form": str(form)} if form else {})

    def _numbers(self, row: Sequence[str], line: int) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, at in self._measures.items():
            number = number_in(row[at])
            if number is not None and number == number.to_integral_value() and 0 <= number <= _HIGHEST_COUNT:
                found[name] = str(int(number))
            elif row[at]:
                self.say("pasted-no-count", line, value=row[at], what=self.indicators[name])
        return found

    def _new_id(self, name: str) -> str:
        """Return an id made of a name, with a number where it is taken or means something else."""
        stem = slug_of(name, "partner")
        while True:
            self._slugs[stem] += 1
            number = self._slugs[stem]
            wanted = stem if number == 1 else f"{stem}-{number}"
            if wanted not in RESERVED_IDS and (number == 1 or self._slugs[wanted] == 0):
                self._slugs[wanted] += number > 1
                return wanted
