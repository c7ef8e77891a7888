"""Cost lines whose amount in euro nobody knows yet, and what has to be said for them to count."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.checks.verdict import Case
from planner.engine.unit_costs import unit_price
from planner.findings import Finding, Names, Severity, Status
from planner.plan.calculations import UnitCostUse

MONTH_OF_CLAIM = "exchange_rate"
"""Id of the rule that says at which month's rate cost is converted once it is claimed."""


def open_amounts(case: Case, index: int) -> Iterator[Finding]:
    """Return what there is to say of amounts in other currencies in one scenario of a batch."""
    yield from _waiting(case, index)
    yield from _moving(case, index)


def _moving(case: Case, index: int) -> Iterator[Finding]:
    """Yield that the month whose rate counts is still to come, where the call says which one that is."""
    compiled, members = case.compiled, case.figures.members[index]
    call, rates = compiled.call, compiled.plan.exchange_rates
    rule = next((one for one in call.rules if one.id == MONTH_OF_CLAIM), None) if call else None
    if rule is None:
        return
    columns = compiled.columns
    lines = np.unique(columns.line[members[columns.partner]]).tolist() if rates else []
    used = dict.fromkeys(one for at in lines if (one := columns.lines.currency[at]) in rates and one)
    if used:
        yield Finding(
            "exchange-rate-moves",
            {"currencies": Names(tuple(used)), "dated": max(rates[one].dated for one in used)},
            Status.TO_BE_VERIFIED,
            Severity.NOTE,
            where=("exchange_rates",),
            rule=rule.id,
        )


def _waiting(case: Case, index: int) -> Iterator[Finding]:
    """Yield, for each currency without an exchange rate, the lines of those who take part that wait for it."""
    compiled, members = case.compiled, case.figures.members[index]
    columns, costs = compiled.columns, compiled.plan.costs
    waiting: dict[str, list[int]] = {}
    for row in np.flatnonzero(columns.is_unknown & members[columns.partner]).tolist():
        at = int(columns.line[row])
        currency, use = costs[at].currency, costs[at].calculation
        if isinstance(use, UnitCostUse):
            price = unit_price(use, compiled.partners[columns.partner[row]], compiled.call)
            currency = None if price.reason else price.currency  # without an amount no rate is asked for
        if currency and currency not in compiled.plan.exchange_rates:
            lines = waiting.setdefault(currency, [])
            lines += [] if at in lines[-1:] else [at]
    for currency, lines in waiting.items():
        first = costs[lines[0]]
        yield Finding(
            "exchange-rate-missing",
            {"currency": currency, "count": len(lines), "line": first.what or first.id},
            Status.TO_BE_VERIFIED,
            Severity.IMPORTANT,
            where=("costs", lines[0], "currency"),
        )
