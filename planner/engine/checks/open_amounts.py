"""Cost lines whose amount in euro nobody knows yet, and what has to be said for them to count."""

from __future__ import annotations

from collections.abc import Iterator

from planner.engine.checks.verdict import Case
from planner.engine.compile import Row
from planner.findings import Finding, Severity, Status


def open_amounts(case: Case, index: int) -> Iterator[Finding]:
    """Yield, for each currency without an exchange rate, the lines of those who take part that wait for it."""
    compiled, members = case.compiled, case.figures.members[index]
    waiting: dict[str, list[Row]] = {}
    for row in compiled.unknown_rows:
        if row.line.currency and row.line.currency not in compiled.plan.exchange_rates and members[row.partner]:
            waiting.setdefault(row.line.currency, []).append(row)
    for currency, rows in waiting.items():
        lines = list(dict.fromkeys(row.line.id for row in rows))
        at = next(at for at, line in enumerate(compiled.plan.costs) if line.id == lines[0])
        yield Finding(
            "exchange-rate-missing",
            {"currency": currency, "count": len(lines), "line": rows[0].line.what or lines[0]},
            Status.TO_BE_VERIFIED,
            Severity.IMPORTANT,
            where=("costs", at, "currency"),
        )
