"""Cost lines whose amount in euro nobody knows yet, and what has to be said for them to count."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.checks.verdict import Case
from planner.findings import Finding, Severity, Status


def open_amounts(case: Case, index: int) -> Iterator[Finding]:
    """Yield, for each currency without an exchange rate, the lines of those who take part that wait for it."""
    compiled, members = case.compiled, case.figures.members[index]
    columns, costs = compiled.columns, compiled.plan.costs
    waiting: dict[str, list[int]] = {}
    for at in np.unique(columns.line[columns.is_unknown & members[columns.partner]]).tolist():
        currency = costs[at].currency
        if currency and currency not in compiled.plan.exchange_rates:
            waiting.setdefault(currency, []).append(at)
    for currency, lines in waiting.items():
        first = costs[lines[0]]
        yield Finding(
            "exchange-rate-missing",
            {"currency": currency, "count": len(lines), "line": first.what or first.id},
            Status.TO_BE_VERIFIED,
            Severity.IMPORTANT,
            where=("costs", lines[0], "currency"),
        )
