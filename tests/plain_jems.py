"""A second reckoning of one partner's budget as the programmes' own system does it, in plain Decimal.

Written from the facts about Jems alone (every row, flat rate and fund amount cut to two decimals; flat on flat from the
cut amount; the cents go to the partner's contribution), and from nothing else: no arrays, no import of the program.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

CENT = Decimal("0.01")
ZERO = Decimal(0)
DIRECT = ("external_expertise_and_services", "equipment", "infrastructure_and_works")


def cut(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, rounding=ROUND_DOWN)


@dataclass(frozen=True)
class Options:
    """Which flat rates a partner has, in per cent; None: real cost."""

    staff: Decimal | None = None
    travel: Decimal | None = None
    office_on_staff: Decimal | None = None
    office_on_direct: Decimal | None = None
    other: Decimal | None = None

    def is_allowed(self) -> bool:
        """Return whether the system accepts them together."""
        if self.other is not None:
            return not any((self.staff, self.travel, self.office_on_staff, self.office_on_direct))
        return self.office_on_staff is None or self.office_on_direct is None


@dataclass(frozen=True)
class Budget:
    """What a partner's budget comes to."""

    costs: Mapping[str, Decimal]
    funds: Mapping[str, Decimal]

    @property
    def total(self) -> Decimal:
        return sum(self.costs.values(), ZERO)

    @property
    def contribution(self) -> Decimal:
        return self.total - sum(self.funds.values(), ZERO)


def budget_of(rows: Sequence[tuple[str, Decimal, Decimal]], options: Options, rates: Mapping[str, Decimal]) -> Budget:
    """Return a partner's budget.

    Args:
        rows: Category, number of units and price of each; office is never a row.
        options: Its flat rates.
        rates: Per cent that each fund pays.
    """
    entered: dict[str, Decimal] = {}
    for category, units, price in rows:
        entered[category] = entered.get(category, ZERO) + cut(units * price)
    costs: dict[str, Decimal] = {}
    if options.other is not None:
        costs["staff"] = entered.get("staff", ZERO)
        costs["other_costs"] = cut(options.other / 100 * costs["staff"])
    else:
        external = sum((entered.get(one, ZERO) for one in DIRECT), ZERO)
        real_travel = entered.get("travel_and_accommodation", ZERO)
        if options.staff is None:
            costs["staff"] = entered.get("staff", ZERO)
        else:
            counted = real_travel if options.travel is None else ZERO
            costs["staff"] = cut(options.staff / 100 * (counted + external))
        costs["travel_and_accommodation"] = (
            real_travel if options.travel is None else cut(options.travel / 100 * costs["staff"])
        )
        costs |= {one: entered.get(one, ZERO) for one in DIRECT}
        if options.office_on_staff is not None:
            costs["office_and_administration"] = cut(options.office_on_staff / 100 * costs["staff"])
        elif options.office_on_direct is not None:
            direct = costs["staff"] + costs["travel_and_accommodation"] + external
            costs["office_and_administration"] = cut(options.office_on_direct / 100 * direct)
    total = sum(costs.values(), ZERO)
    return Budget(costs, {fund: cut(rate / 100 * total) for fund, rate in rates.items()})
