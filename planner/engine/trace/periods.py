"""The trace of a reporting period: formulas on what lies in it; for the last one, the whole minus all others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.engine.axes import Flat
from planner.engine.compile import Row
from planner.engine.figures import Figures
from planner.engine.period_axis import (
    Allotment,
    PeriodAxis,
    common_allotment,
    months_weights,
    period_axis,
    row_allotment,
)
from planner.engine.period_grants import follows_rate
from planner.engine.periods import by_period
from planner.engine.trace.costs import line_node
from planner.engine.trace.node import Node
from planner.engine.trace.project import ProjectWalk
from planner.findings import Euro, Message, Parameter
from planner.plan.costs import CommonCost, CostLine
from planner.plan.periods import Spread


@dataclass(frozen=True)
class PeriodWalk(ProjectWalk):
    """One scenario of a batch, seen in one period."""

    @cached_property
    def _axis(self) -> PeriodAxis:
        axis = period_axis(self.compiled.plan)
        if axis is None:  # parse_figure has refused it
            raise AssertionError(self.view)
        return axis

    @cached_property
    def _position(self) -> int:
        at = self._axis.at(self.view[1] if self.view else "")
        if at is None:
            raise AssertionError(self.view)
        return at

    @cached_property
    def _periods(self) -> tuple[Figures, ...]:
        return by_period(self.compiled, self.whole, self._axis)

    @cached_property
    def _rows_allotted(self) -> Allotment:
        return row_allotment(self.compiled, self._axis)

    @cached_property
    def _commons_allotted(self) -> Allotment:
        return common_allotment(self.compiled, self._axis)

    @cached_property
    def figures(self) -> Figures:
        """Return the figures of the period."""
        return self._periods[self._position]

    @property
    def _is_last(self) -> bool:
        return self._position == self._axis.last

    @property
    def _over_all(self) -> ProjectWalk:
        return ProjectWalk(self.compiled, self.whole, self.index, None)

    def _row(self, row: Row) -> Node | None:
        at = self.compiled.rows.index(row)
        cents: int | None = int(self._rows_allotted.cents[at, self._position])
        if row.is_unknown:
            cents = None if self._rows_allotted.is_open[at, self._position] else cents
        if cents == 0:
            return None
        message = self._when(row.line, row.place, row.cents, row.line.what or row.line.id)
        return Node("", cents, message, None, (line_node(row, self.compiled),))

    def _flat(self, partner: int, flat: Flat, name: str, cents: int, unknown: bool) -> Node:
        if not self._is_last:
            return self._flat_by_rate(partner, flat, name, cents, unknown)
        category = self.compiled.categories[flat.target]
        others = [
            (
                at,
                int(one.costs[self.index, partner, flat.target]),
                bool(one.unknown_costs[self.index, partner, flat.target]),
            )
            for at, one in enumerate(self._periods)
        ]
        whole = self._over_all._category(partner, category)
        return self._made(name, cents, unknown, Message("trace-period-rest"), flat.rule.id, self._rest(whole, others))

    def _common(self, partner: int, common_id: str) -> Node:
        at = next(at for at, one in enumerate(self.compiled.commons) if one.id == common_id)
        cents = int(self.figures.common[self.index, partner, at])
        unknown = bool(self.figures.unknown_common[self.index, partner, at])
        message = Message("trace-period-common", {"title": self.compiled.commons[at].title})
        parts = (self._common_whole(at), self._over_all._common(partner, common_id))
        return self._made(self._name(partner, "common", common_id), cents, unknown, message, None, parts)

    def _common_whole(self, at: int) -> Node:
        common, place = self.compiled.commons[at], self.compiled.common_places[at]
        message = self._when(common, place, int(self.compiled.common_cents[at]), common.title)
        unknown = common.amount.is_unknown and bool(self._commons_allotted.is_open[at, self._position])
        cents = int(self._commons_allotted.cents[at, self._position])
        whole = self._over_all._common_whole(at)
        return self._made(self._name(None, "common", common.id), cents, unknown, message, None, (whole,))

    def _grant(self, partner: int, fund_id: str) -> Node:
        at = self._rate_of(partner, fund_id)
        rule = self.compiled.funds[at].rule.id
        if not self.compiled.funds[at].applies[partner]:
            return super()._grant(partner, fund_id)
        name = self._name(partner, "grant", fund_id)
        cents = int(self.figures.grants[self.index, partner, at])
        unknown = bool(self.figures.unknown_grants[self.index, partner, at])
        whole, eligible = self._over_all._grant(partner, fund_id), self._eligible(partner)
        if not follows_rate(self.compiled, self.whole, at)[self.index, partner]:
            return self._made(name, cents, unknown, Message("trace-part-of-grant"), rule, (whole, eligible))
        if not self._is_last:
            message = self._by_rate(at, eligible.cents or 0)
            return self._made(name, cents, unknown, message, rule, (eligible,))
        others = [
            (where, int(one.grants[self.index, partner, at]), bool(one.unknown_grants[self.index, partner, at]))
            for where, one in enumerate(self._periods)
        ]
        return self._made(name, cents, unknown, Message("trace-period-rest"), rule, self._rest(whole, others))

    def _settled(self, partner: int) -> Iterator[Node]:
        for at, common in enumerate(self.compiled.commons):
            cents = int(self.figures.settled[self.index, partner, at])
            unknown = bool(self.figures.unknown_settled[self.index, partner, at])
            if cents or unknown:
                message = Message("trace-period-settlement", {"title": common.title})
                yield self._made("", cents, unknown, message, None, (self._over_all._settlement(partner),))

    def _settlement_of_whole(self, partner: int) -> Node:
        return self._over_all._settlement(partner)

    def _rest(self, whole: Node, others: list[tuple[int, int, bool]]) -> tuple[Node, ...]:
        """Return the whole, and what each other period has of it: position, cents, whether they are unknown."""
        taken = [
            Node(
                f"{whole.figure}@period:{self._axis.names[at]}",
                None if unknown else cents,
                Message("trace-period-other", {"period": self._axis.names[at]}),
            )
            for at, cents, unknown in others
            if at != self._axis.last and (cents or unknown)
        ]
        return (whole, *taken)

    def _when(self, item: CostLine | CommonCost, place: int, cents: int, what: str) -> Message:
        """Return why so much of a cost lies in the period."""
        parameters: dict[str, Parameter] = {"what": what, "whole": Euro(cents)}
        months = months_weights(self.compiled.plan, self._axis, item, self.compiled.places[place])
        if months is None:
            return Message("trace-period-left" if self._is_last else "trace-period-entered", parameters)
        if (item.spread or self.compiled.plan.spread) is Spread.END:
            return Message("trace-period-end", parameters)
        if not months.any():
            return Message("trace-period-beyond", parameters)
        parameters |= {"months": int(months[self._position]), "count": int(months.sum())}
        return Message("trace-period-spread", parameters)
