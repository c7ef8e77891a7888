"""Rows by reporting period as a page edits them: amounts entered or spread, and what the last period is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planner.engine.compile import Compiled
from planner.engine.period_axis import PeriodAxis, common_allotment, period_axis, row_allotment
from planner.findings import Message
from planner.plan.costs import CommonCost, CostLine
from planner.plan.edits import Edit, SetFields
from planner.plan.model import Plan
from planner.plan.periods import ENDS, Spread
from planner.services.grids import Column, Grid, grid, labelled
from planner.services.selector_words import selector_text
from planner.services.speech import amount_text
from planner.terms import Category, write_euro
from planner.wording import Wording

WAY, PERIODS = "way", "periods."
ENTERED, DEFAULT = "entered", "default"
COSTS, COMMON_COSTS = "costs", "common_costs"


@dataclass(frozen=True, slots=True)
class SpendingRow:
    """A cost line or common cost: what lies when.

    Attributes:
        item: The line or common cost.
        cents: What it comes to; None where nobody knows.
        periods: Cents in each period, by name.
        is_aside: Whether a flat rate replaces it for everybody.
    """

    item: CostLine | CommonCost
    cents: int | None
    periods: Mapping[str, int]
    is_aside: bool = False

    @property
    def way(self) -> str:
        """How it is spread: entered, by a way of its own, or as the plan does."""
        return ENTERED if self.item.periods else str(self.item.spread or DEFAULT)


@dataclass(frozen=True, slots=True)
class SpendingGrid(Grid):
    """A grid of rows by period: an edit of a period makes the row one that is entered.

    Attributes:
        rows: What the grid shows, row by row.
        last: Name of the last period, which nobody edits: it has the rest.
    """

    rows: tuple[SpendingRow, ...]
    last: str

    def edit(self, edited_rows: Mapping[int, Mapping[str, Any]]) -> Edit | None:
        """Return the edit that changed cells mean; None where nothing differs."""
        # Not super(): a dataclass with slots is made twice, and super() would know the first one only.
        found = Grid.edit(self, edited_rows)
        if found is None:
            return None
        steps = [self._meant(step) for step in found.steps if isinstance(step, SetFields)]
        return Edit(Message("edit-spending", {"count": len(steps)}), tuple(steps))

    def _meant(self, step: SetFields) -> SetFields:
        row = self.rows[self.ids.index(step.id)]
        cells = {name.removeprefix(PERIODS): value for name, value in step.fields.items() if name.startswith(PERIODS)}
        way = step.fields.get(WAY)
        if way not in (None, ENTERED) and not cells:
            return SetFields(step.list, step.id, {"periods": None, "spread": None if way == DEFAULT else way})
        # What was spread before is taken as entered, and the changed cells with it; the last period is left the rest.
        before = {name: write_euro(max(cents, 0)) for name, cents in row.periods.items() if cents}
        periods = {name: one for name, one in {**before, **cells}.items() if one is not None and name != self.last}
        # A row with nothing but the rest is entered, too: zero in the first period says so.
        return SetFields(step.list, step.id, {"periods": periods or {"1": "0.00"}, "spread": None})


def cost_rows(compiled: Compiled, axis: PeriodAxis) -> tuple[SpendingRow, ...]:
    """Return the cost lines of anybody with a budget, each once: for several partners, what each of them has."""
    found = row_allotment(compiled, axis).cents
    first: dict[str, int] = {}
    for at, row in enumerate(compiled.rows):
        first.setdefault(row.line.id, at)
    aside = {
        name: all(compiled.is_replaced[row.partner, row.category] for row in compiled.rows if row.line.id == name)
        for name in first
        if compiled.is_replaced.any()
    }
    return tuple(
        SpendingRow(
            compiled.rows[at].line,
            None if compiled.rows[at].is_unknown else compiled.rows[at].cents,
            _named(axis, found[at].tolist()),
            aside.get(name, False),
        )
        for name, at in first.items()
    )


def common_rows(compiled: Compiled, axis: PeriodAxis) -> tuple[SpendingRow, ...]:
    """Return the common costs that count, each as a whole."""
    found = common_allotment(compiled, axis).cents
    amounts = compiled.common_cents.tolist()
    return tuple(
        SpendingRow(one, None if one.amount.is_unknown else amounts[at], _named(axis, found[at].tolist()))
        for at, one in enumerate(compiled.commons)
    )


def spending_grid(compiled: Compiled, name: str, words: Wording) -> SpendingGrid | None:
    """Return the cost lines, or the common costs, by period; None without reporting periods.

    Args:
        compiled: Plan and call as arrays.
        name: ``costs`` or ``common_costs``.
        words: Language.
    """
    axis = period_axis(compiled.plan)
    if axis is None:
        return None
    rows = (cost_rows if name == COSTS else common_rows)(compiled, axis)
    items = [_item(one, compiled.plan, axis, words) for one in rows]
    has_remarks = any(one["remark"] for one in items)
    found = grid(name, _columns(axis, _shown(axis, rows), words, has_remarks=has_remarks), items, words)
    return SpendingGrid(found.list, found.columns, found.ids, found.frame, rows, axis.names[axis.last])


def length_changed(plan: Plan, months: int | None) -> Edit | None:
    """Return the edit that sets the length of a period; None where it stays, or nobody entered one."""
    if months is None or months == plan.period_months:
        return None
    return Edit(Message("edit-period-length"), (SetFields("", "", {"period_months": str(months)}),))


def spread_changed(plan: Plan, spread: Spread) -> Edit | None:
    """Return the edit that sets how rows are spread for which nothing is entered; None where it stays."""
    if spread == plan.spread:
        return None
    value = None if spread is Plan.model_fields["spread"].default else str(spread)
    return Edit(Message("edit-period-spread"), (SetFields("", "", {"spread": value}),))


def _named(axis: PeriodAxis, cents: Sequence[int]) -> dict[str, int]:
    return dict(zip(axis.names, cents, strict=True))


def _shown(axis: PeriodAxis, rows: Sequence[SpendingRow]) -> tuple[str, ...]:
    """Return the periods that have a column; preparation and closure where there are lump sums."""
    has_ends = any(one.item.category is Category.LUMP_SUMS or set(ENDS) & set(one.item.periods) for one in rows)
    return tuple(name for name in axis.names if has_ends or name not in ENDS)


def _columns(axis: PeriodAxis, shown: Sequence[str], words: Wording, *, has_remarks: bool) -> list[Column]:
    text = words.text
    last = axis.names[axis.last]
    pairs = [
        (DEFAULT, text("spending-way-default")),
        (ENTERED, text("spending-way-entered")),
        *((str(one), words.term("spread", one)) for one in Spread),
    ]
    columns = [
        Column("what", text("spending-what"), "shown", width=150, is_pinned=True),
        Column("who", text("spending-who"), "shown", width=120),
        Column("amount_shown", text("spending-amount"), "amount", width=110),
        Column(WAY, text("spending-way"), "choice", text("spending-way-help"), labelled(pairs), True, width=150),
        # Beside the amount, not at its place in time: it answers every cell that is typed.
        Column(last, text("spending-left", period=last), "amount", text("spending-left-help"), width=130),
    ]
    if has_remarks:
        columns.append(Column("remark", text("spending-remark"), "shown", width=140))
    periods = [name for name in shown if name != last]
    columns += [
        Column(f"{PERIODS}{name}", text("spending-period", period=name), "decimal", width=105) for name in periods
    ]
    return columns


def _item(row: SpendingRow, plan: Plan, axis: PeriodAxis, words: Wording) -> dict[str, Any]:
    item, last = row.item, axis.names[axis.last]
    who = item.shared_by if isinstance(item, CommonCost) else item.partners
    what = item.title if isinstance(item, CommonCost) else item.what or words.term("category", item.category)
    # Of an amount that nobody knows nothing can be spread, but what is entered stays entered.
    is_known = row.cents is not None
    cents = {name: one for name, one in row.periods.items() if (is_known and one) or name in item.periods}
    return {
        "id": item.id,
        "what": what,
        "who": selector_text(who, plan.partners, words),
        "amount_shown": words.number(row.cents),
        WAY: row.way,
        **{f"{PERIODS}{name}": amount_text(one) for name, one in cents.items()},
        last: words.number(row.periods[last] if is_known else None),
        "remark": _remark(row, axis, words),
    }


def _remark(row: SpendingRow, axis: PeriodAxis, words: Wording) -> str:
    periods = row.item.periods
    entered = sum(cents for name, cents in periods.items() if axis.at(name) is not None)
    beyond = sum(cents for name, cents in periods.items() if axis.at(name) is None)
    said = [words.text("spending-remark-aside")] if row.is_aside else []
    if row.cents is not None and entered > row.cents:
        said.append(words.text("spending-remark-over", gap=words.euro(entered - row.cents)))
    if beyond:
        said.append(words.text("spending-remark-beyond", amount=words.euro(beyond)))
    return "; ".join(said)
