"""The trace of money: grants, own contribution, settlements, what a partner bears."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from planner.engine.ceilings import largest_grant, limit_cents
from planner.engine.funding import rated_cents
from planner.engine.limits import Joint, joints, steps
from planner.engine.pools import Pool, pool_at
from planner.engine.settlement import grant_on_common
from planner.engine.share_reasons import pool_reason
from planner.engine.sharing import sharing_members
from planner.engine.trace.costs import CostWalk
from planner.engine.trace.node import Node
from planner.findings import Euro, Message, Parameter, Percent, Term
from planner.money import CentsArray, share_of
from planner.plan.requests import Request


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
        if unknown or not self.figures.members[self.index, partner]:
            return self._made(name, cents, unknown, self._by_rate(at, eligible.cents or 0), fund.rule.id, (eligible,))
        node = self._rated(partner, at, eligible)
        for joint, before, after in self._steps:
            if before[0, partner, at] != after[0, partner, at]:
                node = _held(joint, before[0], int(after[0, partner, at]), node)
        return replace(node, figure=name)

    def _rated(self, partner: int, at: int, eligible: Node) -> Node:
        """Return what the rate gives a partner, before it is held to anything that several share."""
        fund, cents = self.compiled.funds[at], int(self._raw[0, partner, at])
        message = self._by_rate(at, eligible.cents or 0)
        if fund.rule.level == "action":
            message = Message("trace-grant-divided", message.parameters)
            return Node("", cents, message, fund.rule.id, (self._grant_of_action(at), eligible))
        if cents < share_of(eligible.cents or 0, fund.rate_ppm or 0, rounding=self.compiled.rounding):
            message = Message("trace-grant-left", message.parameters)
        return Node("", cents, message, fund.rule.id, (eligible,))

    def _by_rate(self, at: int, base: int) -> Message:
        """Return the sentence of a rate of some cost: the call's, or a lower one that is asked for."""
        fund = self.compiled.funds[at]
        parameters: dict[str, Parameter] = {
            "rate": Percent(fund.rate_ppm or 0),
            "base": Euro(base),
            "rounding": Term("rounding", str(self.compiled.rounding.mode)),
        }
        if fund.rate_ppm == fund.call_ppm:
            return Message("trace-grant", parameters)
        return Message("trace-grant-asked", {**parameters, "most": Percent(fund.call_ppm or 0)})

    @cached_property
    def _raw(self) -> CentsArray:
        """Return what the rates give, shape (1, partner, fund)."""
        one = slice(self.index, self.index + 1)
        return rated_cents(self.compiled, self.whole.eligible[one], self.whole.unknown_eligible[one])[0]

    @cached_property
    def _steps(self) -> tuple[tuple[Joint, CentsArray, CentsArray], ...]:
        """Return what holds grants, one step after the other."""
        members = self.whole.members[self.index : self.index + 1]
        return tuple(steps(self.compiled, joints(self.compiled), self._raw, members))

    def _grant_of_action(self, at: int) -> Node:
        fund = self.compiled.funds[at]
        base = int(self.figures.eligible[self.index][fund.applies].sum())
        limit = largest_grant(self.compiled, fund.rule.fund)
        cents = int(self._raw[0, :, at].sum())
        message = self._by_rate(at, base)
        by_rate = int(share_of(base, fund.rate_ppm or 0, rounding=self.compiled.rounding))
        if cents < by_rate:
            capped = limit is not None and limit_cents(self.compiled, limit) == cents
            code = "trace-grant-capped" if capped else "trace-grant-amount-asked"
            message = Message(code, {**message.parameters, "limit": Euro(cents)})
        return self._made(
            self._name(None, "grant", fund.rule.fund),
            cents,
            bool(self.figures.unknown_grants[self.index, :, at].any()),
            message,
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
        parts = (*self._settled(partner), *self._pooled(partner))
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

    def _pooled(self, partner: int) -> Iterator[Node]:
        """Yield what each pool makes a partner pay to others, or get from them."""
        for at, said in enumerate(self.compiled.plan.own_pools):
            cents = int(self.figures.pooled[self.index, partner, at])
            unknown = bool(self.figures.unknown_pooled[self.index, partner, at])
            if not (cents or unknown):
                continue
            if self.view is not None:
                whole = self._settlement_of_whole(partner)
                yield self._made("", cents, unknown, Message("trace-pool-view", {"title": said.title}), None, (whole,))
                continue
            pool = pool_at(self.compiled, self.whole, at)
            parameters: dict[str, Parameter] = {
                "title": said.title,
                "whole": Euro(int(pool.alone[self.index].sum())),
                "part": Euro(int(pool.parts[self.index, partner])),
                "alone": Euro(int(pool.alone[self.index, partner])),
                "count": int(pool.who[self.index].sum()),
            }
            message = Message("trace-pool-open" if unknown else "trace-pool", parameters)
            yield self._made("", cents, unknown, message, None, tuple(self._pool_parts(at, pool, partner)))

    def _settlement_of_whole(self, partner: int) -> Node:
        return type(self)(self.compiled, self.whole, self.index, None)._settlement(partner)

    def _pool_parts(self, at: int, pool: Pool, partner: int) -> Iterator[Node]:
        """Yield why a partner has its part of a pool, and what each who shares it would bear by itself."""
        if not pool.is_open[self.index]:
            message = pool_reason(self.compiled, pool, self.index, at, partner)
            yield Node("", int(pool.parts[self.index, partner]), message)
        for one in np.flatnonzero(pool.who[self.index]).tolist():
            parameters: dict[str, Parameter] = {"partner": self.compiled.partners[one].name}
            cents, unknown = int(pool.alone[self.index, one]), bool(self.whole.unknown_own[self.index, one])
            # Where reimbursements, other pools or volunteers' work stand beside it, it is no figure with a name.
            name = self._name(one, "own") if cents == self.whole.own[self.index, one] else ""
            yield self._made(name, cents, unknown, Message("trace-pool-alone", parameters), None, ())

    def _bears(self, partner: int) -> Node:
        parts = (self._own(partner), self._settlement(partner))
        cents = int(self.figures.bears[self.index, partner])
        unknown = bool(self.figures.unknown_bears[self.index, partner])
        return self._made(self._name(partner, "bears"), cents, unknown, Message("trace-bears"), None, parts)


def _held(joint: Joint, before: CentsArray, cents: int, node: Node) -> Node:
    """Return what is left of a grant where several together are held to an amount."""
    is_asked = isinstance(joint.said_by, Request)
    total = int(before[joint.cells].sum())
    parameters: dict[str, Parameter] = {
        "limit": Euro(joint.limit),
        "sum": Euro(total if is_asked else total - joint.limit),
        "policy": joint.policy,
        "asked": "yes" if is_asked else "no",
    }
    rule = None if is_asked else joint.said_by.id
    return Node("", cents, Message("trace-grant-held", parameters), rule, (node,))
