"""The trace of money: grants, own contribution, settlements, what a partner bears."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.engine.ceilings import largest_grant
from planner.engine.settlement import grant_on_common
from planner.engine.sharing import sharing_members
from planner.engine.trace.costs import CostWalk
from planner.engine.trace.node import Node
from planner.findings import Euro, Message, Parameter, Percent, Term


@dataclass(frozen=True)
class FundingWalk(CostWalk):
    """Walks through who pays a partner's cost."""

    def _rate_of(self, partner: int, fund_id: str) -> int:
        """Return the position of the fund's rate that is for a partner; of its first one where none is."""
        rates = [at for at, fund in enumerate(self.compiled.funds) if fund.rule.fund == fund_id]
        return next((at for at in rates if self.compiled.funds[at].applies[partner]), rates[0])

    def _grant(self, partner: int, fund_id: str) -> Node:
        at = self._rate_of(partner, fund_id)
        fund = self.compiled.funds[at]
        name = self._name(partner, "grant", fund_id)
        cents = int(self.figures.grants[self.index, partner, at])
        unknown = bool(self.figures.unknown_grants[self.index, partner, at])
        if not fund.applies[partner]:
            return self._made(name, cents, unknown, Message("trace-fund-not-for"), fund.rule.id)
        if self.view is not None:
            whole = type(self)(self.compiled, self.whole, self.index, None)._grant(partner, fund_id)
            parts: tuple[Node, ...] = (whole, self._eligible(partner))
            return self._made(name, cents, unknown, Message("trace-part-of-grant"), fund.rule.id, parts)
        eligible = self._eligible(partner)
        parameters: dict[str, Parameter] = {
            "rate": Percent(fund.rate_ppm or 0),
            "base": Euro(eligible.cents or 0),
            "rounding": Term("rounding", str(self.compiled.rounding.mode)),
        }
        if fund.rule.level == "partner":
            return self._made(name, cents, unknown, Message("trace-grant", parameters), fund.rule.id, (eligible,))
        parts = (self._grant_of_action(at), eligible)
        return self._made(name, cents, unknown, Message("trace-grant-divided", parameters), fund.rule.id, parts)

    def _grant_of_action(self, at: int) -> Node:
        fund = self.compiled.funds[at]
        eligible = self.figures.eligible
        base = int(eligible[self.index][fund.applies].sum())
        limit = largest_grant(self.compiled, fund.rule.fund)
        cents = int(self.figures.grants[self.index, :, at].sum())
        parameters: dict[str, Parameter] = {
            "rate": Percent(fund.rate_ppm or 0),
            "base": Euro(base),
            "rounding": Term("rounding", str(self.compiled.rounding.mode)),
        }
        capped = limit is not None and limit.maximum is not None and cents == limit.maximum.lowest
        if capped and limit is not None and limit.maximum is not None:
            parameters["limit"] = Euro(limit.maximum.lowest)
        return self._made(
            self._name(None, "grant", fund.rule.fund),
            cents,
            bool(self.figures.unknown_grants[self.index, :, at].any()),
            Message("trace-grant-capped" if capped else "trace-grant", parameters),
            fund.rule.id,
        )

    def _own(self, partner: int) -> Node:
        grants = [self._grant(partner, fund.rule.fund) for fund in self.compiled.funds if fund.applies[partner]]
        total = self._total(partner)
        message = Message("trace-own" if grants else "trace-own-without-grant")
        cents = int(self.figures.own[self.index, partner])
        unknown = bool(self.figures.unknown_own[self.index, partner])
        return self._made(self._name(partner, "own"), cents, unknown, message, None, (total, *grants))

    def _settlement(self, partner: int) -> Node:
        parts = tuple(self._settled(partner))
        message = Message("trace-settlement" if parts else "trace-no-settlement", {"count": len(parts)})
        cents = int(self.figures.settlement[self.index, partner])
        unknown = bool(self.figures.unknown_settlement[self.index, partner])
        return self._made(self._name(partner, "settlement"), cents, unknown, message, None, parts)

    def _settled(self, partner: int) -> Iterator[Node]:
        for at, common in enumerate(self.compiled.commons):
            cents = int(self.figures.settled[self.index, partner, at])
            unknown = bool(self.figures.unknown_settled[self.index, partner, at])
            incurrer = self.compiled.incurrer_of(common)
            if incurrer is None or not (cents or unknown):
                continue
            on_it, _ = grant_on_common(self.compiled, self.whole, at, incurrer)
            cost = int(self.whole.common[self.index, incurrer, at])
            parameters: dict[str, Parameter] = {
                "title": common.title,
                "incurrer": self.compiled.partners[incurrer].name,
                "cost": Euro(cost),
                "grant": Euro(int(on_it[self.index])),
                "residue": Euro(cost if common.settle == "whole" else cost - int(on_it[self.index])),
                "count": int(sharing_members(self.compiled, at, self.figures.members)[self.index].sum()),
                "settle": common.settle,
            }
            code = "trace-settlement-gets" if partner == incurrer else "trace-settlement-pays"
            parts = (self._common_whole(at), *self._why(at, partner, unknown=unknown))
            yield self._made("", cents, unknown, Message(code, parameters), None, parts)

    def _bears(self, partner: int) -> Node:
        parts = (self._own(partner), self._settlement(partner))
        cents = int(self.figures.bears[self.index, partner])
        unknown = bool(self.figures.unknown_bears[self.index, partner])
        return self._made(self._name(partner, "bears"), cents, unknown, Message("trace-bears"), None, parts)
