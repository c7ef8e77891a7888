"""The trace of any figure: a partner's, and the project's as the sum over its partners."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.engine.names import FINANCING, FigureName
from planner.engine.trace.contributions import ContributionWalk
from planner.engine.trace.node import Node
from planner.findings import Message


@dataclass(frozen=True)
class ProjectWalk(ContributionWalk):
    """One scenario of a batch, seen whole or in a view: a partner's figures, and the project's as sums of them."""

    def node(self, figure: FigureName) -> Node:
        """Return the trace of a figure; its own view is that of the walk."""
        if figure.kind in FINANCING:
            return self._co_financing(figure)
        if figure.partner is None:
            return self._project(figure)
        partner = self.compiled.position_of(figure.partner)
        if partner is None:  # parse_figure has refused it
            raise AssertionError(figure)
        makers = {
            "total": lambda: self._total(partner),
            "category": lambda: self._category(partner, figure.item or ""),
            "common": lambda: self._common(partner, figure.item or ""),
            "grant": lambda: self._grant(partner, figure.item or ""),
            "own": lambda: self._own(partner),
            "settlement": lambda: self._settlement(partner),
            "bears": lambda: self._bears(partner),
            "eligible": lambda: self._eligible(partner),
        }
        return makers[figure.kind]()

    def _co_financing(self, figure: FigureName) -> Node:
        """Return a figure of the co-financing, beside what has to be covered: under a call without reimbursements."""
        partner = None if figure.partner is None else self.compiled.position_of(figure.partner)
        kind = "bears" if self.compiled.call is None else "own"
        return self._financed(figure, partner, self.node(FigureName(figure.partner, kind)))

    def _project(self, figure: FigureName) -> Node:
        """Return a figure of the project: the sum over its partners, and what nobody pays."""
        if figure.kind == "common":
            return self._common_whole(next(at for at, one in enumerate(self.compiled.commons) if one.id == figure.item))
        parts = [
            self.node(replace(figure, partner=partner.id))
            for at, partner in enumerate(self.compiled.partners)
            if self.figures.members[self.index, at]
        ]
        cents = sum(node.cents or 0 for node in parts)
        unassigned = int(self.figures.unassigned[self.index])
        if figure.kind == "total" and unassigned:
            parts.append(Node("", unassigned, Message("trace-unassigned")))
            cents += unassigned
        rule = None
        # A fund may have several rates, each for other partners: then its grant is a sum, and rests on no single rule.
        rates = [(at, one) for at, one in enumerate(self.compiled.funds) if one.rule.fund == figure.item]
        if figure.kind == "grant" and len(rates) == 1:
            at, fund = rates[0]
            rule = fund.rule.id
            if fund.rule.level == "action" and self.view is None:
                action = self._grant_of_action(at)
                if action.cents is not None and action.cents != cents:
                    return self._made(
                        self._name(None, "grant", figure.item),
                        cents,
                        False,
                        Message("trace-project", {"count": len(parts)}),
                        rule,
                        tuple(parts),
                    )
                eligible = tuple(self._eligible(at) for at in range(len(self.compiled.partners)) if fund.applies[at])
                return replace(action, parts=tuple(node for node in eligible if node.cents != 0))
        unknown = any(node.cents is None for node in parts)
        name = self._name(None, figure.kind, figure.item)
        return self._made(name, cents, unknown, Message("trace-project", {"count": len(parts)}), rule, tuple(parts))
