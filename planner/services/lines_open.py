"""What a cost line comes to for those who have it, in words; which amounts are to be verified, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.engine.budget import budget
from planner.engine.calculations import calculation_message
from planner.engine.checks.open_amounts import open_amounts
from planner.engine.checks.unit_costs import open_unit_costs
from planner.engine.checks.verdict import Case
from planner.engine.compile import Compiled, Row
from planner.engine.row_sums import sum_of
from planner.wording import Wording


def open_words(compiled: Compiled, words: Wording) -> tuple[str, ...]:
    """Return why amounts of lines are not known, a sentence for each reason with what to do; nothing where all are."""
    if not compiled.columns.is_unknown.any():
        return ()
    case = Case(compiled, budget(compiled), None)
    found = (words.finding(one) for one in (*open_amounts(case, 0), *open_unit_costs(case, 0)))
    return tuple(f"{one.says} {one.fix}" for one in found)


def lines_waiting(compiled: Compiled) -> int:
    """Return how many lines wait for an exchange rate, and for nothing else."""
    if not compiled.columns.is_unknown.any():
        return 0
    prices = ((row.line.id, compiled.price_of(row)) for row in compiled.rows if row.is_unknown)
    return len({name for name, price in prices if price is None or not price.reason})


@dataclass(frozen=True, slots=True)
class LineSaid:
    """What a line comes to, as its cells say it.

    Attributes:
        is_open: Whether that is not known for one of those who have it.
        amount: For each.
        sum: For all of them.
        calculation: How it is worked out; nothing where it is quantity times unit cost.
    """

    is_open: bool
    amount: str
    sum: str
    calculation: str


def line_said(compiled: Compiled, rows: Sequence[Row], words: Wording) -> LineSaid:
    """Return what a line comes to for those who have it: a unit cost of the call can be another for each of them."""
    line, total = rows[0].line, words.number(sum_of(rows))
    amounts = sorted({row.cents for row in rows})
    amount = words.text("costs-amount-from-to", least=words.number(amounts[0]), most=words.number(amounts[-1]))
    is_open = any(row.is_unknown for row in rows)
    if is_open:
        amount = words.number(None)
    elif len(amounts) == 1:
        amount = words.number(amounts[0])
    how = ""
    if line.calculation is not None:
        prices = [compiled.price_of(row) for row in rows]
        price = prices[0] if all(one == prices[0] for one in prices) else None
        how = words.message(calculation_message(line.calculation, line.currency, price))
    return LineSaid(is_open, amount, total if len(amounts) > 1 else f"{len(rows)} × = {total}", how)
