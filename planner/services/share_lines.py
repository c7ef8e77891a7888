"""A partner's own cost lines, to be read; nobody else's are among them."""

from __future__ import annotations

from dataclasses import dataclass

from planner.engine.calculations import calculation_message
from planner.engine.compile import Compiled, Row
from planner.findings import Hundredths, money
from planner.plan.costs import CostLine
from planner.plan.model import Plan
from planner.wording import Wording


@dataclass(frozen=True, slots=True)
class OwnLine:
    """One cost line of the partner, in words.

    Attributes:
        what: What is paid.
        where: Work package or phase in which it lies; empty where it lies in none.
        category: The call's category.
        price: Quantity times unit cost, or how its amount is worked out.
        cents: Its amount in euro; None where nobody knows it yet.
        basis: What the amount rests on.
        justification: Why it is needed.
        is_confidential: Whether others may see only the sum.
        is_counted: Whether it counts; not where a flat rate takes its place.
    """

    what: str
    where: str
    category: str
    price: str
    cents: int | None
    basis: str
    justification: str
    is_confidential: bool
    is_counted: bool


def own_lines(compiled: Compiled, partner: int, words: Wording) -> tuple[OwnLine, ...]:
    """Return the cost lines of one partner, in the plan's order.

    Args:
        compiled: Plan and call as arrays.
        partner: Position of the partner.
        words: Language, in the words of the call's family.
    """
    return tuple(_own_line(compiled, row, words) for row in compiled.rows if row.partner == partner)


def _own_line(compiled: Compiled, row: Row, words: Wording) -> OwnLine:
    line, category = row.line, compiled.categories[row.category]
    return OwnLine(
        what=line.what or words.term("category", category, is_heading=True),
        where=_where(compiled.plan, line),
        category=words.term("category", category, is_heading=True),
        price=_price(compiled, row, words),
        cents=None if row.is_unknown else row.cents,
        basis=words.term("basis", line.basis),
        justification=line.justification or "",
        is_confidential=line.confidential,
        is_counted=not compiled.is_replaced[row.partner, row.category],
    )


def _where(plan: Plan, line: CostLine) -> str:
    titles = {one.id: one.title for one in plan.work_packages} if line.work_package else {}
    titles = titles or {one.id: one.title for one in plan.phases}
    return titles.get(line.work_package or line.phase or "", "")


def _price(compiled: Compiled, row: Row, words: Wording) -> str:
    line = row.line
    if line.calculation is not None:
        return words.message(calculation_message(line.calculation, line.currency, compiled.price_of(row)))
    return words.text(
        "share-price",
        quantity=Hundredths(line.quantity),
        unit=line.unit or "",
        unit_cost=money(line.unit_cost or 0, line.currency),
    )
