"""What is doubtful in a spending plan: whether what is entered for periods fits them, and the rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.engine.checks.verdict import Case
from planner.engine.months import LONGEST
from planner.engine.period_axis import PeriodAxis, period_axis
from planner.findings import Euro, Finding, Names, Parameter, Path, Severity, Status
from planner.plan.costs import CommonCost, CostLine


@dataclass(frozen=True, slots=True)
class _Entered:
    """A row with amounts entered by period: what it comes to (None where nobody knows), and its place in the plan."""

    item: CostLine | CommonCost
    cents: int | None
    where: Path

    @property
    def name(self) -> str:
        return self.item.title if isinstance(self.item, CommonCost) else self.item.what or self.item.id


def spending(case: Case, index: int) -> Iterator[Finding]:
    """Yield what is doubtful in the spending plan of one scenario of a batch."""
    plan = case.compiled.plan
    axis = period_axis(plan)
    rows = list(_entered(case, index))
    if axis is not None:
        yield from _misfits(rows, axis)
    elif plan.period_months is not None:
        cause = "too_long" if plan.duration_months else "not_given"
        yield _doubt("periods-without-duration", ("duration_months",), cause=cause, limit=LONGEST)
    elif rows:
        yield _doubt("periods-without-length", ("period_months",), line=rows[0].name, count=len(rows))


def _doubt(code: str, where: Path, **parameters: Parameter) -> Finding:
    return Finding(code, parameters, Status.TO_BE_VERIFIED, Severity.IMPORTANT, where=where)


def _entered(case: Case, index: int) -> Iterator[_Entered]:
    """Yield the lines and common costs that count and have amounts entered by period, each line once."""
    compiled, members = case.compiled, case.figures.members[index]
    columns = compiled.columns
    for at in [at for at, periods in enumerate(columns.lines.periods) if periods]:
        rows = columns.rows_of(at)
        counts = members[columns.partner[rows]] & ~compiled.is_replaced[columns.partner[rows], columns.category[rows]]
        if counts.any():
            cents = None if columns.is_unknown[rows.start] else int(columns.cents[rows.start])
            yield _Entered(compiled.plan.costs[at], cents, ("costs", at, "periods"))
    ids = [one.id for one in compiled.plan.common_costs]
    for at, common in enumerate(compiled.commons):
        if common.periods and common.id in ids:
            cents = None if common.amount.is_unknown else int(compiled.common_cents[at])
            yield _Entered(common, cents, ("common_costs", ids.index(common.id), "periods"))


def _misfits(rows: list[_Entered], axis: PeriodAxis) -> Iterator[Finding]:
    """Yield rows whose periods hold more or less than they come to, and amounts in periods that are not there."""
    for one in rows:
        beyond = tuple(name for name in one.item.periods if axis.at(name) is None)
        entered = sum(cents for name, cents in one.item.periods.items() if name not in beyond)
        if beyond:
            yield _doubt(
                "period-beyond-end",
                (*one.where, beyond[0]),
                line=one.name,
                periods=Names(beyond),
                amount=Euro(sum(one.item.periods[name] for name in beyond)),
                limit=axis.last,
            )
        if one.cents is None:
            continue
        if entered > one.cents:
            yield _misfit("periods-exceed-row", one, entered, one.cents, Status.NOT_MET)
        elif entered < one.cents and axis.names[axis.last] in one.item.periods:
            # Who leaves the last period out leaves it the rest; who enters it expects what was entered.
            yield _misfit("periods-below-row", one, entered, one.cents, Status.TO_BE_VERIFIED)


def _misfit(code: str, row: _Entered, entered: int, cents: int, status: Status) -> Finding:
    amounts = {"entered": Euro(entered), "amount": Euro(cents), "gap": Euro(abs(entered - cents))}
    return Finding(code, {"line": row.name, **amounts}, status, Severity.IMPORTANT, where=row.where)
