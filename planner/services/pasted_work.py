"""Work packages pasted from a spreadsheet: titles, months in any notation, who leads, and what is not clear."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planner.exchange.pasted import columns_named, folded, read_pasted
from planner.findings import Finding, Parameter, Severity, Status
from planner.plan.model import Plan

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "title": (
        "work package",
        "title",
        "name",
        "activity",
        "wp",
        "lot de travail",
        "lot",
        "intitulé",
        "titre",
        "activité",
    ),
    "first": ("first month", "start month", "start", "begin", "from", "premier mois", "début", "mois de début", "de"),
    "last": ("last month", "end month", "end", "until", "to", "dernier mois", "fin", "mois de fin", "à"),
    "months": ("months", "month", "period", "mois", "période"),
    "lead": ("lead", "leader", "lead partner", "responsible", "responsable", "pilote", "chef de file"),
    "note": ("note", "notes", "comment", "comments", "description", "objective", "commentaire", "remarque", "objectif"),
}
"""What headings may be called, in the languages of the planner."""

_WITHOUT_HEADINGS = ("title", "first", "last")
_MONTH = re.compile(r"m?\s?(\d{1,4})(?:[.,]0+)?", re.IGNORECASE)
_RANGE = re.compile(r"m?\s?(\d{1,4})\s*(?:-|–|—|/|to|à|until)\s*m?\s?(\d{1,4})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PastedPackages:
    """What was understood of pasted work packages.

    Attributes:
        packages: Their data, without ids.
        findings: What is not clear, each with the line of the text.
    """

    packages: tuple[dict[str, Any], ...]
    findings: tuple[Finding, ...]


def read_work_packages(text: str, plan: Plan) -> PastedPackages:
    """Return the work packages in a pasted table; without headings its columns are title, first and last month.

    Args:
        text: Cells between tabs, with or without headings.
        plan: The plan, for the names of its partners.
    """
    pasted = read_pasted(text)
    if not pasted.rows:
        return PastedPackages((), ())
    rows = list(zip(pasted.lines, pasted.rows, strict=True))
    named = columns_named(pasted.rows[0], HEADINGS)
    if "title" in named and not (len(named) == 1 and len(pasted.rows[0]) > 1):
        rows = rows[1:]
    else:
        named = dict(zip(_WITHOUT_HEADINGS, range(len(pasted.rows[0])), strict=False))
    reader = _Reader(plan, named)
    packages = [reader.package(row, line) for line, row in rows]
    if pasted.is_cut:
        reader.findings.insert(0, _unclear("pasted-cut", None, count=len(pasted.rows)))
    return PastedPackages(tuple(one for one in packages if one is not None), tuple(reader.findings))


class _Reader:
    """Reads rows into work packages, and keeps what is not clear."""

    def __init__(self, plan: Plan, named: Mapping[str, int]) -> None:
        self._named = named
        self._partners = {folded(name): one.id for one in plan.partners for name in (one.id, one.name, one.shown_name)}
        self.findings: list[Finding] = []

    def package(self, row: Sequence[str], line: int) -> dict[str, Any] | None:
        """Return the data of a row; None where it has no title."""
        cells = {name: row[at] for name, at in self._named.items() if row[at]}
        if "title" not in cells:
            self._say("pasted-without-title", line, value=next((one for one in row if one), "–"))
            return None
        months = self._months(cells, line)
        data: dict[str, Any] = {"title": cells["title"]}
        if months is not None:
            data["months"] = [str(one) for one in months]
        if "lead" in cells:
            lead = self._partners.get(folded(cells["lead"]))
            if lead is None:
                self._say("pasted-no-lead", line, value=cells["lead"])
            else:
                data["lead"] = lead
        return data | ({"note": cells["note"]} if "note" in cells else {})

    def _months(self, cells: Mapping[str, str], line: int) -> tuple[int, int] | None:
        """Return first and last month; the one that is missing is as the other; None where there are none."""
        said = {name: cells[name] for name in ("first", "last", "months") if name in cells}
        if not said:
            return None
        shown = " – ".join(said.values())
        if (span := _RANGE.fullmatch(said.get("months", ""))) is not None:
            ends = [int(span[1]), int(span[2])]
        else:
            found = [_MONTH.fullmatch(one) for one in said.values()]
            ends = [int(one[1]) for one in found if one is not None]
            if len(ends) < len(found):
                self._say("pasted-no-months", line, value=shown)
                return None
        if ends[0] < 1 or ends[-1] < ends[0]:
            self._say("pasted-months-reversed" if ends[0] >= 1 else "pasted-no-months", line, value=shown)
            return None
        return ends[0], ends[-1]

    def _say(self, code: str, line: int, **parameters: Parameter) -> None:
        self.findings.append(_unclear(code, line, **parameters))


def _unclear(code: str, line: int | None, **parameters: Parameter) -> Finding:
    shown = {name: one[:80] if isinstance(one, str) else one for name, one in parameters.items()}
    return Finding(code, shown, status=Status.TO_BE_VERIFIED, severity=Severity.NOTE, subject="file", line=line)
