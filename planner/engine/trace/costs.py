"""The trace of cost: totals, categories, flat rates, common costs, eligible cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.engine.axes import Flat
from planner.engine.calculations import calculation_message, number_shown, numbers_of, units_of
from planner.engine.compile import Compiled, Row
from planner.engine.names import parse_figure
from planner.engine.pricing import fraction_of
from planner.engine.share_reasons import key_doubts, number_messages, share_part, share_reason
from planner.engine.sharing import sharing_members
from planner.engine.trace.node import Node, Walk
from planner.engine.unit_costs import UnitPrice
from planner.findings import Euro, Hundredths, Message, Millionths, Money, Parameter, Percent, Term, money
from planner.keys import EqualKey
from planner.money import HALF_UP, quotient
from planner.plan.calculations import Calculation, UnitCostUse
from planner.plan.costs import MEMBERS, CostLine


@dataclass(frozen=True)
class CostWalk(Walk):
    """Walks through what a partner's budget is made of."""

    def _costs(self, partner: int) -> Iterator[Node]:
        """Yield the categories and common costs of a partner that are not zero."""
        costs, unknown = self.figures.costs[self.index, partner], self.figures.unknown_costs[self.index, partner]
        for at, category in enumerate(self.compiled.categories):
            if costs[at] or unknown[at]:
                yield self._category(partner, category)
        for at, common in enumerate(self.compiled.commons):
            if self.figures.common[self.index, partner, at] or self.figures.unknown_common[self.index, partner, at]:
                yield self._common(partner, common.id)

    def _total(self, partner: int) -> Node:
        parts = tuple(self._costs(partner))
        takes_part = bool(self.figures.members[self.index, partner])
        message = Message("trace-total" if takes_part else "trace-no-member", {"count": len(parts)})
        cents = int(self.figures.total[self.index, partner])
        unknown = bool(self.figures.unknown_total[self.index, partner])
        return self._made(self._name(partner, "total"), cents, unknown, message, None, parts)

    def _category(self, partner: int, category: str) -> Node:
        at = self.compiled.categories.index(category)
        name = self._name(partner, "category", category)
        cents = int(self.figures.costs[self.index, partner, at])
        unknown = bool(self.figures.unknown_costs[self.index, partner, at])
        for flat in self.compiled.flats:
            if flat.target == at and flat.applies[partner]:
                return self._flat(partner, flat, name, cents, unknown)
        rows = [
            row for row in self.compiled.rows if row.partner == partner and row.category == at and self._seen(row.place)
        ]
        if not self.figures.members[self.index, partner]:
            rows = []
        parts = tuple(node for row in rows if (node := self._row(row)) is not None)
        return self._made(name, cents, unknown, Message("trace-lines", {"count": len(parts)}), None, parts)

    def _row(self, row: Row) -> Node | None:
        """Return a cost line; None where nothing of it lies in the view."""
        return line_node(row, self.compiled)

    def _flat(self, partner: int, flat: Flat, name: str, cents: int, unknown: bool) -> Node:
        if self.view is None:
            return self._flat_by_rate(partner, flat, name, cents, unknown)
        whole = type(self)(self.compiled, self.whole, self.index, None)
        source = whole._category(partner, self.compiled.categories[flat.target])
        return self._made(name, cents, unknown, Message("trace-part-of-flat-rate"), flat.rule.id, (source,))

    def _flat_by_rate(self, partner: int, flat: Flat, name: str, cents: int, unknown: bool) -> Node:
        base: list[Node] = []
        for at in flat.base:
            if not flat.takes_flat_rates and any(
                one.target == at and one.applies[partner] for one in self.compiled.flats
            ):
                continue  # what is filled there was not entered, and does not count
            if self.figures.costs[self.index, partner, at] or self.figures.unknown_costs[self.index, partner, at]:
                base.append(self._category(partner, self.compiled.categories[at]))
        for at, common in enumerate(self.compiled.commons):
            if self.compiled.category_of[common.category] not in flat.base:
                continue
            if self.figures.common[self.index, partner, at] or self.figures.unknown_common[self.index, partner, at]:
                base.append(self._common(partner, common.id))
        parameters: dict[str, Parameter] = {
            "rate": Percent(flat.rate_ppm or 0),
            "base": Euro(sum(node.cents or 0 for node in base)),
            "rounding": Term("rounding", str(self.compiled.rounding.mode)),
        }
        return self._made(name, cents, unknown, Message("trace-flat-rate", parameters), flat.rule.id, tuple(base))

    def _common(self, partner: int, common_id: str) -> Node:
        at = next(at for at, one in enumerate(self.compiled.commons) if one.id == common_id)
        common = self.compiled.commons[at]
        cents = int(self.figures.common[self.index, partner, at])
        unknown = bool(self.figures.unknown_common[self.index, partner, at])
        sharing = int(sharing_members(self.compiled, at, self.figures.members)[self.index].sum())
        split = self.compiled.split_of(common)
        parameters: dict[str, Parameter] = {
            "title": common.title,
            "amount": Euro(int(self.compiled.common_cents[at])),
            "count": sharing,
            "key": Term("key", common.key.kind),
            "method": Term("split", str(split.method)),
            "unit": Euro(split.unit_cents),
        }
        code = "trace-common-part" if common.incurred_by == MEMBERS else "trace-common-incurred"
        name = self._name(partner, "common", common_id)
        parts: tuple[Node, ...] = (self._common_whole(at),)
        if common.incurred_by == MEMBERS:
            parts = (*parts, *self._why(at, partner, unknown=unknown))
        return self._made(name, cents, unknown, Message(code, parameters), None, parts)

    def _why(self, at: int, partner: int, *, unknown: bool) -> Iterator[Node]:
        """Yield why a member's part of a common cost is what it is, down to its numbers; equal parts need no reason."""
        common = self.compiled.commons[at]
        is_sharing = bool(sharing_members(self.compiled, at, self.figures.members)[self.index, partner])
        if common.key == EqualKey() or not is_sharing or not self._seen(self.compiled.common_places[at]):
            return
        if unknown:
            # Whoever lacks the number: one that is missing keeps everybody's part open.
            doubts = key_doubts(self.compiled, self.whole, self.index, at)
            yield from (Node("", None, one) for one in doubts if one.code == "indicator-not-given")
            return
        cents = share_part(self.compiled, self.whole, self.index, at, partner)
        leaves = tuple(Node("", cents, one) for one in number_messages(self.compiled, at, partner))
        yield Node("", cents, share_reason(self.compiled, self.whole, self.index, at, partner), None, leaves)

    def _common_whole(self, at: int) -> Node:
        common = self.compiled.commons[at]
        message = Message(
            "trace-common-whole",
            {"title": common.title, "basis": Term("basis", str(common.basis)), "note": common.note or ""},
        )
        cents = None if common.amount.is_unknown else int(self.compiled.common_cents[at])
        if not self._seen(self.compiled.common_places[at]):
            cents = 0
        return Node(self._name(None, "common", common.id), cents, message)

    def _eligible(self, partner: int) -> Node:
        eligible, unknown = self.figures.eligible, self.figures.unknown_eligible
        parts = tuple(node for node in self._costs(partner) if self._is_eligible(node.figure))
        return self._made(
            self._name(partner, "eligible"),
            int(eligible[self.index, partner]),
            bool(unknown[self.index, partner]),
            Message("trace-eligible", {"count": len(parts)}),
            None,
            parts,
        )

    def _is_eligible(self, name: str) -> bool:
        figure = parse_figure(self.compiled, name)
        if figure.kind == "category":
            return bool(self.compiled.is_eligible[self.compiled.categories.index(figure.item or "")])
        common = next(one for one in self.compiled.commons if one.id == figure.item)
        return bool(self.compiled.is_eligible[self.compiled.category_of[common.category]])


def line_node(row: Row, compiled: Compiled) -> Node:
    """Return a cost line: quantity times unit cost, or its calculation down to every number that it rests on.

    One in another currency, the call's included, is said in it, with the exchange rate that makes euro of it.
    """
    line, price = row.line, compiled.price_of(row)
    currency = line.currency if price is None else price.currency
    fraction = fraction_of(line) if price is None else price.fraction_of(units_of(line))
    if fraction is None or currency is None:
        return _amount_of(line, None if row.is_unknown else row.cents, price)
    parameters: dict[str, Parameter] = {"what": line.what or line.id, "currency": currency}
    rate = compiled.plan.exchange_rates.get(currency)
    if rate is None:
        return Node("", None, Message("trace-line-without-rate", parameters))
    parameters |= {
        "amount": Money(quotient(*fraction, rounding=HALF_UP), currency),
        "rate": Millionths(rate.per_euro),
        "kind": Term("exchange_rate", rate.kind),
        "dated": rate.dated,
        "source": rate.source,
    }
    parts = (_amount_of(line, row.cents, price),)
    return Node("", row.cents, Message("trace-line-converted", parameters), None, parts)


def _amount_of(line: CostLine, cents: int | None, price: UnitPrice | None) -> Node:
    """Return how the amount of a line goes in its currency; the cents beside it are euro, None where unknown."""
    parameters: dict[str, Parameter] = {
        "line": line.id,
        "what": line.what or line.id,
        "basis": Term("basis", str(line.basis)),
        "justification": line.justification or line.note or "",
    }
    if line.calculation is None:
        parameters |= {"quantity": Hundredths(line.quantity), "unit": line.unit or ""}
        parameters["unit_cost"] = money(line.unit_cost or 0, line.currency)
        return Node("", cents, Message("trace-line", parameters))
    if isinstance(line.calculation, UnitCostUse):
        # What a unit is paid with stands in the call's rule, not in the plan.
        rule = price.rule.id if price and price.rule else None
        way = Node("", cents, calculation_message(line.calculation, price=price), rule)
        return Node("", cents, Message("trace-line-calculated", parameters), None, (way,))
    entered = tuple(_entered(line.calculation, name, line.currency) for name in numbers_of(line.calculation))
    way = Node("", cents, calculation_message(line.calculation, line.currency), None, entered)
    return Node("", cents, Message("trace-line-calculated", parameters), None, (way,))


def _entered(calculation: Calculation, name: str, currency: str | None) -> Node:
    """Return a number that a calculation rests on: what somebody entered, or the usual one."""
    shown = number_shown(calculation, name, currency)
    is_usual = getattr(calculation, name) == type(calculation).model_fields[name].default
    said = Message("calculation-entered", {"field": Term("field", name), "given": "no" if is_usual else "yes"})
    if isinstance(shown, Euro):
        return Node("", shown.cents, said)
    return Node("", None, said, number=shown)
