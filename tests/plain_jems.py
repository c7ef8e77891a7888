"""A second reckoning of one partner's budget as the programmes' own system does it, in plain Decimal.

Written from the facts about Jems alone (every row, flat rate and fund amount cut to two decimals; flat on flat from the
cut amount; the cents go to the partner's contribution; every period but the last by the same formulas, the last takes
the rest), and from nothing else: no arrays, no import of the program.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

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


def budget_of(
    rows: Sequence[tuple[str, Decimal, Decimal]],
    options: Options,
    rates: Mapping[str, Decimal],
    lump_sums: Decimal = ZERO,
) -> Budget:
    """Return a partner's budget.

    Args:
        rows: Category, number of units and price of each; office is never a row.
        options: Its flat rates.
        rates: Per cent that each fund pays.
        lump_sums: Its lump sums, which are in no base.
    """
    entered: dict[str, Decimal] = {}
    for category, units, price in rows:
        entered[category] = entered.get(category, ZERO) + cut(units * price)
    costs = costs_of(entered, options) | ({"lump_sums": lump_sums} if lump_sums else {})
    total = sum(costs.values(), ZERO)
    return Budget(costs, {fund: cut(rate / 100 * total) for fund, rate in rates.items()})


def costs_of(entered: Mapping[str, Decimal], options: Options) -> dict[str, Decimal]:
    """Return what each category comes to, from what was entered in each."""
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
    return costs


@dataclass(frozen=True)
class Row:
    """A row of a budget table, with what was entered of it for each period, counted from 1."""

    category: str
    units: Decimal
    price: Decimal
    periods: Mapping[int, Decimal]


@dataclass(frozen=True)
class LumpSum:
    """A partner's share of a lump sum: in a period, in preparation, in closure, or nowhere yet."""

    amount: Decimal
    period: int | str | None


@dataclass(frozen=True)
class Spending:
    """What falls into each period: totals and, by fund, what the fund pays."""

    totals: Mapping[int | str, Decimal]
    funds: Mapping[str, Mapping[int | str, Decimal]]


def number_of_periods(duration: int, length: int) -> int:
    number = 0
    while number * length < duration:
        number += 1
    return number


def spending_of(
    rows: Sequence[Row], lump_sums: Sequence[LumpSum], options: Options, rates: Mapping[str, Decimal], number: int
) -> Spending:
    """Return what a partner spends in preparation, in each of so many periods, and in closure."""
    whole = budget_of(
        [(row.category, row.units, row.price) for row in rows],
        options,
        rates,
        sum((one.amount for one in lump_sums), ZERO),
    )
    totals: dict[int | str, Decimal] = {}
    for period in ("preparation", *range(1, number), "closure"):
        entered: dict[str, Decimal] = {}
        for row in rows:
            if isinstance(period, int):
                entered[row.category] = entered.get(row.category, ZERO) + row.periods.get(period, ZERO)
        lumps = sum((one.amount for one in lump_sums if one.period == period), ZERO)
        totals[period] = sum(costs_of(entered, options).values(), ZERO) + lumps
    totals[number] = whole.total - sum(totals.values(), ZERO)
    funds: dict[str, dict[int | str, Decimal]] = {}
    for fund, rate in rates.items():
        funds[fund] = {period: cut(rate / 100 * total) for period, total in totals.items() if period != number}
        funds[fund][number] = cut(rate / 100 * whole.total) - sum(funds[fund].values(), ZERO)
    return Spending(totals, funds)


def percentages_of(totals: Mapping[int | str, Decimal], number: int) -> dict[int | str, Decimal]:
    """Return what each period is of the whole, in per cent; the last period takes the rest."""
    whole = sum(totals.values(), ZERO)
    found = {
        period: (100 * total / whole).quantize(CENT, rounding=ROUND_HALF_UP)
        for period, total in totals.items()
        if period != number
    }
    return found | {number: 100 - sum(found.values(), ZERO)}


@dataclass(frozen=True)
class Apart:
    """What a partner has beside the categories: in its total and its funds, in no base.

    Attributes:
        lump_sums: Its shares.
        unit_costs: Numbers of units and amounts of those that stand for several categories.
        small_project_fund: Numbers and prices of the rows of a fund for small projects.
    """

    lump_sums: Sequence[Decimal] = ()
    unit_costs: Sequence[tuple[Decimal, Decimal]] = ()
    small_project_fund: Sequence[tuple[Decimal, Decimal]] = ()


def with_apart(budget: Budget, apart: Apart, rates: Mapping[str, Decimal]) -> Budget:
    """Return a partner's budget with what stands beside its categories; the flat rates stay as they were.

    Args:
        budget: What its rows and flat rates come to.
        apart: Its lump sums, unit costs of several categories and small project fund.
        rates: Per cent that each fund pays of the whole total.
    """
    costs = {
        **budget.costs,
        "lump_sums": sum(apart.lump_sums, ZERO),
        "unit_costs": sum((cut(units * amount) for units, amount in apart.unit_costs), ZERO),
        "small_project_fund": sum((cut(units * price) for units, price in apart.small_project_fund), ZERO),
    }
    total = sum(costs.values(), ZERO)
    return Budget(costs, {fund: cut(rate / 100 * total) for fund, rate in rates.items()})


def management_is_within(budget: Budget) -> bool:
    """Return whether all but the small project fund is at most a fifth of the total."""
    return budget.total - budget.costs["small_project_fund"] <= budget.total / 5
