"""The spending plan: what each partner spends and gets in each reporting period, and in each year."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np

from planner.engine.calendar_years import by_year
from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask
from planner.engine.period_axis import PeriodAxis, period_axis
from planner.engine.periods import by_period, percentages
from planner.money import CentsArray
from planner.plan.model import Plan
from planner.plan.periods import ENDS
from planner.plan.work import Months, last_day
from planner.services.speech import amount_text
from planner.terms import write_quantity

Amounts = tuple[int | None, ...]
"""Cents by period or year; None where unknown."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A reporting period, preparation, closure, or a year.

    Attributes:
        id: ``preparation``, a number counted from 1, ``closure``, or a year.
        months: First and last month of the project, both included; None for preparation, closure and years.
        begins: First day; None where the project's is not known.
        ends: Last day.
    """

    id: str
    months: Months | None = None
    begins: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Spent:
    """What one partner, or the project, spends in each slice: cents, None where unknown.

    Attributes:
        id: Id of the partner; ``total`` for the project.
        name: Its name; empty for the project.
        total: Cost in budgets; for the project with what nobody pays.
        funds: Grants by fund.
        own: Total minus grants.
        bears: Own plus reimbursements between partners.
    """

    id: str
    name: str
    total: Amounts
    funds: dict[str, Amounts]
    own: Amounts
    bears: Amounts

    @property
    def grant(self) -> Amounts:
        """Grants of all funds together."""
        return tuple(sum_of([cents[at] for cents in self.funds.values()]) for at in range(len(self.total)))


@dataclass(frozen=True, slots=True)
class Ledger:
    """Spending by period, or by year: the slices, each partner, and the project."""

    slices: tuple[Slice, ...]
    partners: tuple[Spent, ...]
    project: Spent

    def of(self, partner_id: str) -> Spent | None:
        """Return what a partner spends; None for one who takes no part."""
        return next((one for one in self.partners if one.id == partner_id), None)


@dataclass(frozen=True, slots=True)
class SpendingPlan:
    """A spending plan.

    Attributes:
        months: Length of a period.
        periods: By reporting period, preparation first and closure last.
        percent: What each period is of the whole, in hundredths of a percent.
        years: By year.
        is_calendar: Whether these are calendar years, not years of the project.
    """

    months: int
    periods: Ledger
    percent: Amounts
    years: Ledger
    is_calendar: bool


def spending_plan(compiled: Compiled, whole: Figures, index: int = 0) -> SpendingPlan | None:
    """Return the spending plan of one scenario of a batch; None for a plan without reporting periods.

    Args:
        compiled: Plan and call as arrays.
        whole: Figures of the whole project, with the plan's own amounts.
        index: Which scenario.
    """
    axis = period_axis(compiled.plan)
    if axis is None or compiled.plan.period_months is None:
        return None
    seen = by_period(compiled, whole, axis)
    taking = np.flatnonzero(whole.members[index]).tolist()
    periods = Ledger(
        tuple(_period(compiled.plan, axis, at) for at in range(axis.size)),
        tuple(_partner(compiled, at, [_Seen.of(one, index) for one in seen]) for at in taking),
        _project(compiled, [_Seen.of(one, index) for one in seen], [int(one.unassigned[index]) for one in seen]),
    )
    totals = periods.project.total
    return SpendingPlan(
        months=compiled.plan.period_months,
        periods=periods,
        percent=tuple(percentages(totals, axis.last)),
        years=_years(compiled, whole, index, taking),
        is_calendar=compiled.plan.start is not None,
    )


def worth_showing(ledger: Ledger) -> tuple[int, ...]:
    """Return the positions that are worth a column: preparation and closure only where something lies in them."""
    empty = {
        at
        for at, one in enumerate(ledger.slices)
        if one.id in ENDS and all(spent.total[at] == 0 for spent in (*ledger.partners, ledger.project))
    }
    return tuple(at for at in range(len(ledger.slices)) if at not in empty)


def sum_of(amounts: Sequence[int | None]) -> int | None:
    """Return a sum; None where a part is unknown."""
    known = [one for one in amounts if one is not None]
    return sum(known) if len(known) == len(amounts) else None


# -- JSON ------------------------------------------------------------------------------------------


def spending_json(plan: SpendingPlan | None) -> dict[str, Any]:
    """Return the project's spending as the command line shows it; empty lists for a plan without periods."""
    if plan is None:
        return {"period_months": None, "periods": [], "years": []}
    project = plan.periods.project
    periods = [
        {**one, "percent": None if percent is None else _percent_text(percent)}
        for one, percent in zip(_slices_json(plan.periods, project), plan.percent, strict=True)
    ]
    return {"period_months": plan.months, "periods": periods, "years": _slices_json(plan.years, plan.years.project)}


def partner_spending_json(plan: SpendingPlan | None, partner_id: str) -> dict[str, Any]:
    """Return what one partner spends by period and by year; no periods for a plan without them."""
    if plan is None:
        return {"periods": []}
    ledgers = {"periods": plan.periods, "years": plan.years}
    return {name: _slices_json(one, spent) for name, one in ledgers.items() if (spent := one.of(partner_id))}


def _slices_json(ledger: Ledger, spent: Spent) -> list[dict[str, Any]]:
    return [
        {
            "id": one.id,
            "months": None if one.months is None else list(one.months),
            "begins": None if one.begins is None else one.begins.isoformat(),
            "ends": None if one.ends is None else one.ends.isoformat(),
            "total": amount_text(spent.total[at]),
            "grants": {fund: amount_text(cents[at]) for fund, cents in spent.funds.items()},
            "own": amount_text(spent.own[at]),
            "bears": amount_text(spent.bears[at]),
        }
        for at, one in enumerate(ledger.slices)
    ]


def _percent_text(hundredths: int) -> str:
    return write_quantity(hundredths) if hundredths >= 0 else f"-{write_quantity(-hundredths)}"


# -- from figures ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Seen:
    """The figures of one slice in one scenario: cents and masks, shape (partner,) and (partner, fund)."""

    total: tuple[CentsArray, Mask]
    grants: tuple[CentsArray, Mask]
    own: tuple[CentsArray, Mask]
    bears: tuple[CentsArray, Mask]

    @classmethod
    def of(cls, one: Figures, index: int) -> _Seen:
        return cls(
            (one.total[index], one.unknown_total[index]),
            (one.grants[index], one.unknown_grants[index]),
            (one.own[index], one.unknown_own[index]),
            (one.bears[index], one.unknown_bears[index]),
        )


def _partner(compiled: Compiled, at: int, slices: Sequence[_Seen]) -> Spent:
    def one(pair: tuple[CentsArray, Mask]) -> int | None:
        return None if pair[1][at] else int(pair[0][at])

    partner = compiled.partners[at]
    funds = {
        fund.rule.fund: tuple(None if one.grants[1][at, where] else int(one.grants[0][at, where]) for one in slices)
        for where, fund in enumerate(compiled.funds)
        if fund.applies[at]
    }
    return Spent(
        partner.id,
        partner.shown_name,
        tuple(one(each.total) for each in slices),
        funds,
        tuple(one(each.own) for each in slices),
        tuple(one(each.bears) for each in slices),
    )


def _project(compiled: Compiled, slices: Sequence[_Seen], unassigned: Sequence[int]) -> Spent:
    def whole(cents: CentsArray, unknown: Mask) -> int | None:
        return None if unknown.any() else int(cents.sum())

    totals = [whole(*one.total) for one in slices]
    funds: dict[str, Amounts] = {}
    for name in dict.fromkeys(fund.rule.fund for fund in compiled.funds):
        # A fund with a rate for some partners and another for the others stands twice on the axis.
        where = [at for at, fund in enumerate(compiled.funds) if fund.rule.fund == name]
        funds[name] = tuple(whole(one.grants[0][:, where], one.grants[1][:, where]) for one in slices)
    return Spent(
        "total",
        "",
        tuple(None if total is None else total + left for total, left in zip(totals, unassigned, strict=True)),
        funds,
        tuple(whole(*one.own) for one in slices),
        tuple(whole(*one.bears) for one in slices),
    )


def _years(compiled: Compiled, whole: Figures, index: int, taking: Iterable[int]) -> Ledger:
    found = by_year(compiled, whole)
    slices = [
        _Seen(
            (found.total[index, :, at], found.unknown_total[index, :, at]),
            (found.grants[index, :, :, at], found.unknown_grants[index, :, :, at]),
            (found.own[index, :, at], found.unknown_own[index, :, at]),
            (found.bears[index, :, at], found.unknown_bears[index, :, at]),
        )
        for at in range(len(found.years))
    ]
    return Ledger(
        tuple(Slice(str(year)) for year in found.years),
        tuple(_partner(compiled, at, slices) for at in taking),
        _project(compiled, slices, found.lost[index, : len(slices)].tolist()),
    )


def _period(plan: Plan, axis: PeriodAxis, at: int) -> Slice:
    name = axis.names[at]
    if name in ENDS:
        return Slice(name)
    first, last = axis.span(at)
    if plan.start is None:
        return Slice(name, (first, last))
    begins = plan.start if first == 1 else last_day(plan.start, first - 1) + timedelta(days=1)
    return Slice(name, (first, last), begins, last_day(plan.start, last))
