"""Cost lines pasted from a spreadsheet: which column is what, which words mean which partner, and what is not clear."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from planner.exchange.pasted import Pasted, columns_named, folded, number_in, read_pasted
from planner.findings import Finding, Message, Parameter, Severity, Status
from planner.plan.model import Plan
from planner.services.cost_lines import Filter
from planner.services.grids import partner_name
from planner.terms import Category
from planner.wording import LANGUAGES, wording

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "partner": ("partner", "beneficiary", "organisation", "organization", "partenaire", "bénéficiaire", "organisme"),
    "what": (
        "what",
        "item",
        "description",
        "cost item",
        "title",
        "intitulé",
        "libellé",
        "poste",
        "objet",
        "désignation",
    ),
    "category": ("category", "cost category", "budget line", "heading", "catégorie", "rubrique", "catégorie de coûts"),
    "work_package": ("work package", "wp", "lot", "lot de travail", "workpackage", "activity", "activité"),
    "quantity": (
        "quantity",
        "number of units",
        "units",
        "qty",
        "number",
        "quantité",
        "nombre",
        "nombre d’unités",
        "qté",
    ),
    "unit": ("unit", "unit type", "unité", "type d’unité"),
    "unit_cost": (
        "unit cost",
        "price",
        "unit price",
        "rate",
        "cost per unit",
        "coût unitaire",
        "prix",
        "prix unitaire",
    ),
    "amount": ("amount", "total", "cost", "sum", "budget", "montant", "coût", "somme"),
    "note": ("note", "notes", "comment", "comments", "remarks", "commentaire", "remarque"),
}
"""What headings may be called, in the languages of the planner."""

_WITHOUT_HEADINGS = ("what", "amount")
"""What two columns without headings are."""


@dataclass(frozen=True, slots=True)
class PastedLines:
    """What was understood of pasted lines.

    Attributes:
        lines: Data of the lines, without ids.
        columns: Which fields were recognised, in the order of the table.
        findings: What is not clear, each with the line of the text; a line that is not clear is left out.
    """

    lines: tuple[dict[str, Any], ...]
    columns: tuple[str, ...]
    findings: tuple[Finding, ...]


def read_cost_lines(text: str, plan: Plan, wanted: Filter) -> PastedLines:
    """Return the cost lines in a pasted table.

    Args:
        text: Cells between tabs, with or without headings.
        plan: The plan, for the names of its partners and work packages.
        wanted: Whose and which they are where the table does not say.
    """
    pasted = read_pasted(text)
    if not pasted.rows:
        return PastedLines((), (), ())
    named = columns_named(pasted.rows[0], HEADINGS)
    if not {"what", "amount", "unit_cost", "partner"} & named.keys():
        named = dict(zip(_WITHOUT_HEADINGS, range(len(pasted.rows[0])), strict=False))
        rows = list(zip(pasted.lines, pasted.rows, strict=True))
    else:
        rows = list(zip(pasted.lines, pasted.rows, strict=True))[1:]
    reader = _Reader(plan, wanted, named)
    lines = [(line, reader.line(row, line)) for line, row in rows]
    findings = [*_cut(pasted), *reader.findings]
    order = sorted(named, key=lambda name: named[name])
    return PastedLines(tuple(data for _, data in lines if data is not None), tuple(order), tuple(findings))


class _Reader:
    """Reads rows into lines, and keeps what is not clear."""

    def __init__(self, plan: Plan, wanted: Filter, named: Mapping[str, int]) -> None:
        self._named = named
        self._wanted = wanted
        self._partners = {
            folded(name): one.id for one in plan.partners for name in (one.id, one.name, partner_name(one))
        }
        self._packages = {folded(name): one.id for one in plan.work_packages for name in (one.id, one.title)}
        self._categories = _category_words()
        self._first = plan.partners[0].id if plan.partners else None
        self.findings: list[Finding] = []

    def line(self, row: Sequence[str], line: int) -> dict[str, Any] | None:
        """Return the data of a row; None where it is no cost line, or not clear."""
        cells = {name: row[at] for name, at in self._named.items()}
        amount, price = (self._number(cells, name, line) for name in ("amount", "unit_cost"))
        quantity = self._number(cells, "quantity", line)
        if amount is None and price is None:
            if not any(cells.get(name) for name in ("amount", "unit_cost")):
                self._unclear("pasted-without-amount", line, value=cells.get("what") or "–")
            return None
        data: dict[str, Any] = {"what": cells.get("what", ""), "note": cells.get("note", "")}
        data |= {"unit": cells.get("unit", "")}
        data["partners"] = self._whom(cells, line)
        data["category"] = self._category(cells, line)
        package = self._named_one(cells, "work_package", self._packages, line)
        data["work_package"] = package or self._wanted.work_package
        if price is None or (amount is not None and quantity is None):
            # A whole amount: one unit of it, so that not a cent is lost to a division.
            price, quantity = (amount if price is None else price), (Decimal(1) if price is None else quantity)
        if quantity is not None and quantity != 1:
            data["quantity"] = f"{quantity:f}"
        data["unit_cost"] = f"{price:f}"
        if amount is not None and price is not None and price * (quantity or 1) != amount:
            self._unclear("pasted-not-product", line, value=f"{amount:f}", other=f"{price * (quantity or 1):f}")
        return {name: value for name, value in data.items() if value not in (None, "")}

    def _number(self, cells: Mapping[str, str], name: str, line: int) -> Decimal | None:
        text = cells.get(name, "")
        found = number_in(text) if text else None
        if text and (found is None or found < 0):
            self._unclear("pasted-no-number", line, value=text)
            return None
        return found

    def _whom(self, cells: Mapping[str, str], line: int) -> dict[str, Any]:
        found = self._named_one(cells, "partner", self._partners, line) or self._wanted.partner or self._first
        return {"ids": [found]} if found else {"all": True}

    def _category(self, cells: Mapping[str, str], line: int) -> str:
        return (
            self._named_one(cells, "category", self._categories, line) or self._wanted.category or str(Category.OTHER)
        )

    def _named_one(self, cells: Mapping[str, str], name: str, known: Mapping[str, str], line: int) -> str | None:
        text = cells.get(name, "")
        if not text:
            return None
        said = folded(text)
        found = known.get(said) or next((one for word, one in known.items() if word and word.startswith(said)), None)
        if found is None:
            self._unclear(f"pasted-no-{name.replace('_', '-')}", line, value=text)
        return found

    def _unclear(self, code: str, line: int, **parameters: Parameter) -> None:
        shown = {name: one[:80] if isinstance(one, str) else one for name, one in parameters.items()}
        self.findings.append(
            Finding(code, shown, status=Status.TO_BE_VERIFIED, severity=Severity.NOTE, subject="file", line=line)
        )


def _cut(pasted: Pasted) -> list[Finding]:
    if not pasted.is_cut:
        return []
    message = Message("pasted-cut", {"count": len(pasted.rows)})
    return [Finding(message.code, message.parameters, status=Status.TO_BE_VERIFIED, severity=Severity.IMPORTANT)]


def _category_words() -> dict[str, str]:
    """Return the neutral categories by their names in every language, and by their ids."""
    found = {folded(str(one).replace("_", " ")): str(one) for one in Category}
    for language in LANGUAGES:
        found |= {folded(wording(language).term("category", one)): str(one) for one in Category}
    return found
