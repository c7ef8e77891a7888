"""A second reckoning of a budget, in plain Decimal and loops, to hold the engine against.

Written from the description of Jems (every row, flat rate and fund amount cut to two decimals; the cents go to the
partner) and from the house's semantics (common costs, settlements, the grant of an action), and from nothing else: no
arrays, no import of the program.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

CENT = Decimal("0.01")
Data = Mapping[str, Any]


def cut(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, rounding=ROUND_DOWN)


def half_up(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def equal_parts(amount: Decimal, count: int) -> list[Decimal]:
    """Return equal parts of an amount; the cents left over go to the first ones."""
    parts = [cut(amount / count)] * count
    for at in range(int((amount - sum(parts)) / CENT)):
        parts[at] += CENT
    return parts


def proportional_parts(amount: Decimal, weights: Sequence[Decimal]) -> list[Decimal]:
    """Return parts of an amount in proportion: cut, then a cent each to the largest remainders.

    Among equal remainders the larger weight comes first, then the earlier position.
    """
    everything = sum((Fraction(weight) for weight in weights), Fraction(0))
    if not everything:
        return [Decimal(0)] * len(weights)
    exact = [Fraction(amount) * Fraction(weight) / everything * 100 for weight in weights]
    cents = [int(one) for one in exact]
    first = sorted(range(len(weights)), key=lambda at: (cents[at] - exact[at], -weights[at], at))
    for at in first[: int(amount * 100) - sum(cents)]:
        cents[at] += 1
    return [Decimal(one) / 100 for one in cents]


@dataclass
class Sheet:
    """What one partner's budget comes to, in euro."""

    costs: dict[str, Decimal] = field(default_factory=dict)
    incurred: dict[str, Decimal] = field(default_factory=dict)
    grant: Decimal = Decimal(0)
    settlement: Decimal = Decimal(0)

    def add(self, category: str, amount: Decimal) -> None:
        self.costs[category] = self.costs.get(category, Decimal(0)) + amount

    @property
    def total(self) -> Decimal:
        return sum(self.costs.values(), Decimal(0))

    @property
    def bears(self) -> Decimal:
        return self.total - self.grant + self.settlement


def sheets_of(plan: Data, rounded: Any, replaced: Mapping[str, Sequence[str]]) -> dict[str, Sheet]:
    """Return everybody's rows and parts of common costs.

    Args:
        plan: Data of a plan; every selector is a list of ids, every common cost is shared by all.
        rounded: ``cut`` or ``half_up``, at each row.
        replaced: For each partner, the categories whose rows a flat rate replaces.
    """
    sheets = {one["id"]: Sheet() for one in plan["partners"]}
    for row in plan["costs"]:
        for who in row["partners"]:
            if row["category"] not in replaced.get(who, ()):
                sheets[who].add(row["category"], rounded(Decimal(row["quantity"]) * Decimal(row["unit_cost"])))
    for common in plan["common_costs"]:
        amount = Decimal(common["amount"])
        if common["incurred_by"] == "members":
            for sheet, part in zip(sheets.values(), equal_parts(amount, len(sheets)), strict=True):
                sheet.add(common["category"], part)
        else:
            sheet = sheets[common["incurred_by"]]
            sheet.add(common["category"], amount)
            sheet.incurred[common["id"]] = amount
    return sheets


def settle(plan: Data, sheets: dict[str, Sheet]) -> None:
    """Let the others pay their parts of what no grant covers, to the one who incurred it."""
    for sheet in sheets.values():
        pieces = [*sheet.incurred.values(), sheet.total - sum(sheet.incurred.values(), Decimal(0))]
        covered = proportional_parts(sheet.grant, pieces)
        for (cost_id, amount), grant in zip(sheet.incurred.items(), covered, strict=False):
            settled_whole = any(one["id"] == cost_id and one.get("settle") == "whole" for one in plan["common_costs"])
            parts = equal_parts(amount if settled_whole else amount - grant, len(sheets))
            for other, part in zip(sheets.values(), parts, strict=True):
                other.settlement += part
                sheet.settlement -= part


def own_resources(plan: Data) -> dict[str, Sheet]:
    """Return the budget of a plan without a call, half up."""
    sheets = sheets_of(plan, half_up, {})
    settle(plan, sheets)
    return sheets


def interreg_budget(plan: Data, *, rate: str, office: str, travel: str, travellers: Sequence[str]) -> dict[str, Sheet]:
    """Return the budget under a programme that uses Jems: percentages, and who takes travel as a flat rate."""
    always = "office_and_administration"
    replaced = {
        one["id"]: [always, *(["travel_and_accommodation"] if one["id"] in travellers else [])]
        for one in plan["partners"]
    }
    sheets = sheets_of(plan, cut, replaced)
    for who, sheet in sheets.items():
        staff = sheet.costs.get("staff", Decimal(0))
        sheet.add(always, cut(staff * Decimal(office) / 100))
        if who in travellers:
            sheet.add("travel_and_accommodation", cut(staff * Decimal(travel) / 100))
        sheet.grant = cut(sheet.total * Decimal(rate) / 100)
    settle(plan, sheets)
    return sheets


def amif_budget(plan: Data, *, rate: str, indirect: str, ceiling: str | None) -> dict[str, Sheet]:
    """Return the budget of an action: indirect cost on all direct cost, one grant, divided by eligible cost."""
    replaced = {one["id"]: ["office_and_administration"] for one in plan["partners"]}
    sheets = sheets_of(plan, half_up, replaced)
    for sheet in sheets.values():
        sheet.add("indirect_costs", half_up(sheet.total * Decimal(indirect) / 100))
    grant = half_up(sum((sheet.total for sheet in sheets.values()), Decimal(0)) * Decimal(rate) / 100)
    if ceiling is not None:
        grant = min(grant, Decimal(ceiling))
    parts = proportional_parts(grant, [sheet.total for sheet in sheets.values()])
    for sheet, part in zip(sheets.values(), parts, strict=True):
        sheet.grant = part
    settle(plan, sheets)
    return sheets
