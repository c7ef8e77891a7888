"""Cost lines pasted from a spreadsheet: which column is what, which words mean which partner, and what is not clear."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from planner.exchange.pasted import Pasted, number_in, read_pasted, sums_up
from planner.findings import Euro, Finding, Parameter, Severity, Status, Term, Terms
from planner.findings import Names as Listed
from planner.plan.model import Plan
from planner.plan.partners import Selector
from planner.services.cost_lines import Filter
from planner.services.cost_words import (
    Names,
    call_of,
    category_names,
    columns_of,
    is_computed,
    package_names,
    partner_names,
)
from planner.services.pasted_currency import PRICES, PastedCurrencies, without_currency
from planner.services.selector_words import selector_text
from planner.terms import EURO, Category, parse_euro, parse_quantity
from planner.wording import Wording

LARGEST_LINE = 10**11
"""Cents of one line for all who have it: a billion euro, beyond which a comma was lost or a column mistaken."""

LARGEST_SUM = 10**12
"""Cents of all lines together: far enough below what the engine can hold that the page after it still opens."""

_CENT = Decimal("0.01")
NUMBERS = ("quantity", *PRICES)
_NOTHING = frozenset(("-", "–", "—"))
_WITH_UNIT = re.compile(r"([^A-Za-z\u00c0-\u024f]*[0-9][.,]?)\s*([A-Za-z\u00c0-\u024f][^0-9]*)")
_MULTIPLES = frozenset("k million millions thousand mille milliard milliards billion billions mio mrd dozen".split())
_NAMES_SHOWN = 8


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

    def rows(self, plan: Plan, words: Wording) -> list[dict[str, str]]:
        """Return the lines as a reader sees them, by heading; columns that nothing fills are left out."""
        rows = [_row(one, plan, words) for one in self.lines]
        used = {heading for row in rows for heading, cell in row.items() if cell}
        return [{heading: cell for heading, cell in row.items() if heading in used} for row in rows]


def read_cost_lines(text: str, plan: Plan, wanted: Filter, *, roots: Sequence[Path] | None = None) -> PastedLines:
    """Return the cost lines in a pasted table.

    Args:
        text: Cells between tabs, with or without headings.
        plan: The plan, for the names of its partners and work packages.
        wanted: Whose and which they are where the table does not say.
        roots: Folders of call files.
    """
    pasted = read_pasted(text)
    if not pasted.rows:
        return PastedLines((), (), ())
    partners = partner_names(plan)
    named, has_head = columns_of(pasted, partners)
    reader = _Reader(plan, wanted, named, partners, roots)
    rows = list(zip(pasted.lines, pasted.rows, strict=True))[has_head:]
    reader.look_at_columns(pasted, has_head=has_head)
    lines = [data for line, row in rows if (data := reader.line(row, line)) is not None]
    reader.say_whose(len(lines))
    reader.currencies.say_assumed()
    order = sorted(named, key=lambda name: named[name])
    return PastedLines(tuple(lines), tuple(order), tuple(reader.findings))


class _Reader:
    """Reads rows into lines, and keeps what is not clear."""

    def __init__(
        self, plan: Plan, wanted: Filter, named: Mapping[str, int], partners: Names, roots: Sequence[Path] | None
    ) -> None:
        self._plan = plan
        self._named = named
        self._wanted = wanted
        self._partners = partners
        self._packages = package_names(plan)
        self._call = call_of(plan, roots)
        self._categories = category_names(self._call)
        payers = [one for one in plan.partners if one.has_budget] or list(plan.partners)
        chosen = next((one for one in plan.partners if one.id == wanted.partner), None)
        self._usual = chosen or next(iter(payers), None)
        self._sum = 0
        self.currencies = PastedCurrencies(plan, self._say)
        self.findings: list[Finding] = []

    def look_at_columns(self, pasted: Pasted, *, has_head: bool) -> None:
        """Say of every column that holds something and is not read that it is not, and of rows that were too many."""
        if has_head:
            self.currencies.heads = {name: pasted.rows[0][at] for name, at in self._named.items()}
        if pasted.is_cut:
            self._say("pasted-cut", None, count=len(pasted.rows))
        for at, heading in enumerate(pasted.rows[0]):
            if at not in self._named.values() and any(row[at] for row in pasted.rows[has_head:]):
                self._say("pasted-column-unread", None, value=(heading if has_head else "") or str(at + 1))

    def say_whose(self, count: int) -> None:
        """Say whose all lines are, where neither the table nor the filter does."""
        if count and "partner" not in self._named and self._wanted.partner is None and len(self._plan.partners) > 1:
            self._say("pasted-partner-assumed", None, partner=self._usual_name(), count=count)
            self.findings.insert(self.findings[0].code == "pasted-cut", self.findings.pop())

    def line(self, row: Sequence[str], line: int) -> dict[str, Any] | None:
        """Return the data of a row; None where it is no cost line, or not clear."""
        if said := sums_up(row):
            self._say("pasted-sum", line, value=said)
            return None
        cells = {name: row[at] for name, at in self._named.items()}
        texts = {name: cells.get(name, "") for name in ("what", "note", "unit")}
        numbers = self._numbers(cells, texts, line)
        category = None if numbers is None else self._category(cells, line)
        if numbers is None or category is None:
            return None
        quantity, price = numbers
        whom = self._whom(cells, line)
        package = self._named_one(cells, "work_package", self._packages, line) or self._wanted.work_package
        currency = self.currencies.of_line(cells, whom, line)
        if currency is None or not self._fits(quantity * price, whom, line):
            return None
        data = {**texts, "partners": whom, "category": category, "work_package": package}
        data |= {"quantity": f"{quantity:f}" if quantity != 1 else "", "unit_cost": f"{price:f}"}
        data["currency"] = "" if currency == EURO else currency
        return {name: value for name, value in data.items() if value not in (None, "")}

    # -- numbers -----------------------------------------------------------------------------------

    def _numbers(self, cells: Mapping[str, str], texts: dict[str, str], line: int) -> tuple[Decimal, Decimal] | None:
        """Return quantity and unit cost; None where one of them is not clear, which is said."""
        found: dict[str, Decimal] = {}
        for name in NUMBERS:
            text = cells.get(name, "")
            if not text or text in _NOTHING:
                continue
            number = number_in(text if name == "quantity" else without_currency(text))
            if number is None and name == "quantity" and "unit" not in self._named:
                number, texts["unit"] = _with_unit(text)
            if number is None:
                self._say("pasted-no-number", line, value=text, what=Term("field", name))
                return None
            if not self._can_stand(name, number, line):
                return None
            found[name] = number
        if "amount" not in found and "unit_cost" not in found:
            self._say("pasted-without-amount", line, value=cells.get("what") or "–")
            return None
        if "unit_cost" not in found:
            return self._divided(found["amount"], found.get("quantity", Decimal(1)), line)
        quantity, price = found.get("quantity", Decimal(1)), found["unit_cost"]
        product, amount = quantity * price, found.get("amount")
        if amount is not None and abs(product - amount) >= _CENT:
            self._say("pasted-not-product", line, value=f"{amount:f}", other=f"{product:f}")
        return quantity, price

    def _divided(self, amount: Decimal, quantity: Decimal, line: int) -> tuple[Decimal, Decimal]:
        """Return quantity and unit cost of an amount: one unit of the whole where a division would lose a cent."""
        if quantity == 1:
            return quantity, amount
        cents, hundredths = int(amount * 100), int(quantity * 100)
        if hundredths and cents * 100 % hundredths == 0:
            return quantity, Decimal(cents * 100 // hundredths).scaleb(-2)
        self._say("pasted-not-divisible", line, value=f"{amount:f}", other=f"{quantity:f}")
        return Decimal(1), amount

    def _can_stand(self, name: str, number: Decimal, line: int) -> bool:
        """Return whether a plan can hold a number; if not, say why."""
        shown: dict[str, Parameter] = {"value": f"{number:f}", "what": Term("field", name)}
        if number < 0:
            self._say("pasted-negative", line, **shown)
        elif number > LARGEST_LINE // 100:
            self._say("pasted-too-large", line, **shown, limit=Euro(LARGEST_LINE))
        elif number % _CENT:
            self._say("pasted-too-precise", line, **shown)
        else:
            return True
        return False

    def _fits(self, each: Decimal, whom: Mapping[str, Any], line: int) -> bool:
        """Return whether a line is small enough, and the plan with it; if not, say so."""
        selector = Selector.model_validate(whom)
        count = sum(one.has_budget and selector.takes(one) for one in self._plan.partners)
        what = Term("field", "amount")
        cents = int(each * 100 * max(count, 1))
        if cents > LARGEST_LINE:
            self._say("pasted-too-large", line, value=f"{each * max(count, 1):f}", what=what, limit=Euro(LARGEST_LINE))
            return False
        if self._sum + cents > LARGEST_SUM:
            self._say("pasted-sum-too-large", line, value=f"{each:f}", limit=Euro(LARGEST_SUM))
            return False
        self._sum += cents
        return True

    # -- words -------------------------------------------------------------------------------------

    def _whom(self, cells: Mapping[str, str], line: int) -> dict[str, Any]:
        found = self._named_one(cells, "partner", self._partners, line)
        if "partner" in cells and not cells["partner"]:
            self._say("pasted-without-partner", line, value=cells.get("what") or "–", partner=self._usual_name())
        if found is not None:
            return dict(found)
        return {"ids": [self._usual.id]} if self._usual else {"all": True}

    def _category(self, cells: Mapping[str, str], line: int) -> str | None:
        """Return the category; None where the call computes it, which is said."""
        found = self._named_one(cells, "category", self._categories, line)
        if found == Category.OFFICE_AND_ADMINISTRATION and is_computed(found, self._plan, self._call):
            self._say("pasted-computed", line, value=cells["category"])
            return None
        return found or self._wanted.category or str(Category.OTHER)

    def _named_one(self, cells: Mapping[str, str], name: str, known: Names, line: int) -> Any:
        text = cells.get(name, "")
        if not text:
            return None
        said = known.said(text)
        instead: dict[str, Parameter] = {"kind": name, "partner": self._usual_name()}
        instead["category"] = Term("category", self._wanted.category or str(Category.OTHER))
        if said.among:
            shown = said.among[:_NAMES_SHOWN]
            names = Terms("category", shown) if name == "category" else Listed(shown)
            self._say("pasted-ambiguous", line, value=text, names=names, **instead)
        elif said.value is None:
            self._say(f"pasted-no-{name.replace('_', '-')}", line, value=text, **instead)
        return said.value

    def _usual_name(self) -> str:
        return self._usual.shown_name if self._usual else "–"

    def _say(self, code: str, line: int | None, **parameters: Parameter) -> None:
        shown = {name: one[:80] if isinstance(one, str) else one for name, one in parameters.items()}
        status, severity = Status.TO_BE_VERIFIED, Severity.IMPORTANT if code == "pasted-cut" else Severity.NOTE
        self.findings.append(Finding(code, shown, status=status, severity=severity, subject="file", line=line))


def _with_unit(text: str) -> tuple[Decimal | None, str]:
    """Return the number and the unit in "2 months"; None where it is anything else."""
    match = _WITH_UNIT.fullmatch(text)
    if match is None or match[2].split()[0].casefold() in _MULTIPLES:
        return None, ""
    return number_in(match[1]), match[2]


def _row(line: Mapping[str, Any], plan: Plan, words: Wording) -> dict[str, str]:
    """Return a line as the grid beside it would show it."""
    titles = {one.id: one.title for one in plan.work_packages}
    package = line.get("work_package")
    cents, hundredths = parse_euro(line["unit_cost"]), parse_quantity(line.get("quantity", "1"))
    cells = {
        "what": line.get("what", ""),
        "partners": selector_text(Selector.model_validate(line["partners"]), plan.partners, words),
        "category": words.term("category", line["category"], is_heading=True),
        "work-package": titles.get(package, "") if package else "",
        "quantity": words.number(hundredths),
        "unit": line.get("unit", ""),
        "unit-cost": words.number(cents),
        "currency": line.get("currency", ""),
        "note": line.get("note", ""),
    }
    return {words.text(f"costs-{name}"): cell for name, cell in cells.items()}
