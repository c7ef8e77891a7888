"""What can be shared and what cannot: own money, never a grant; outside bodies' work, never a partner's."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.bodies import Bodies
from planner.engine.checks.verdict import Case
from planner.engine.contributions import level_of
from planner.engine.pools import pool_at
from planner.engine.share_reasons import pool_doubts
from planner.findings import Euro, Finding, Margin, MarginUnit, Message, Names, Parameter, Severity, Status
from planner.rules.kinds import Noted
from planner.terms import Category, Certainty

GRANT_IN_FULL = "grant_in_full"
"""Id under which calls and acts say that nothing may be taken from what a partner gets."""
OUTSIDE_BODIES = ("external_bodies_only", "no_subcontracting_between_beneficiaries")
"""Ids under which they say that partners do not buy from each other."""
SHARED_COSTS = "shared_costs"
"""Id under which they say whether one partner may pay for all and the others claim their parts."""
WAYS = (Message("provider-beneficiary"), Message("provider-contractor"), Message("provider-contracts"))


def sharing(case: Case, index: int) -> list[Finding]:
    """Return what there is to say of what is shared in one scenario of a batch."""
    return [
        *_pools(case, index),
        *_netted(case, index),
        *_shared_costs(case),
        *_providers(case, index),
        *_lines(case, index),
    ]


def _pools(case: Case, index: int) -> Iterator[Finding]:
    """Yield what each pool of own contributions is under the call, and what keeps it from being divided."""
    level, compiled = level_of(case.compiled.call), case.compiled
    for at, said in enumerate(compiled.plan.own_pools):
        pool = pool_at(compiled, case.figures, at)
        count = int(pool.who[index].sum())
        given: dict[str, Parameter] = {"title": said.title, "count": count, "level": level.of}
        where = ("own_pools", at)
        if count < 2:
            yield Finding("pool-of-few", given, Status.TO_BE_VERIFIED, Severity.IMPORTANT, where=(*where, "shared_by"))
            continue
        for one in pool_doubts(compiled, pool, index, at):
            yield Finding(one.code, one.parameters, Status.TO_BE_VERIFIED, Severity.IMPORTANT, where=(*where, "key"))
        if pool.left[index] and not pool.is_open[index]:
            left: dict[str, Parameter] = {**given, "amount": Euro(abs(int(pool.left[index])))}
            yield Finding("pool-inexact", left, Status.TO_BE_VERIFIED, Severity.NOTE, where=where)
        if compiled.call is not None:
            status = Status.MET if level.is_sure else Status.TO_BE_VERIFIED
            severity = Severity.NOTE if level.is_sure else Severity.IMPORTANT
            moved = case.figures.pooled[index, :, at]
            given |= {
                "amount": Euro(int(moved[moved > 0].sum())),
                "reason": "" if level.is_sure else "level",
                "open": "yes" if case.figures.unknown_pooled[index, :, at].any() else "no",
            }
            yield Finding("pool-agreed", given, status, severity, where=where, rule=level.rule)


def _netted(case: Case, index: int) -> Iterator[Finding]:
    """Yield partners who get more from the others than their own contribution: it comes out of a grant."""
    compiled, figures = case.compiled, case.figures
    if not compiled.funds:
        return
    rule = compiled.call.rule(GRANT_IN_FULL) if compiled.call else None
    gets = (figures.bears[index] < 0) & (figures.settlement[index] < 0) & ~figures.unknown_bears[index]
    payers = tuple(one.name for at, one in enumerate(compiled.partners) if figures.settlement[index, at] > 0)
    for at in np.flatnonzero(gets).tolist():
        gap = min(-int(figures.bears[index, at]), -int(figures.settlement[index, at]))
        given: dict[str, Parameter] = {
            "partner": compiled.partners[at].name,
            "value": Euro(-int(figures.settlement[index, at])),
            "limit": Euro(max(int(figures.own[index, at]), 0)),
            "gap": Euro(gap),
            "partners": Names(payers),
        }
        yield Finding(
            "grant-netted",
            given,
            Status.NOT_MET if rule is not None else Status.TO_BE_VERIFIED,
            Severity.IMPORTANT,
            where=("common_costs",) if figures.settled[index, at].any() else ("own_pools",),
            rule=rule.id if rule is not None else None,
            margin=Margin(-gap, MarginUnit.EUR),
        )


def _shared_costs(case: Case) -> Iterator[Finding]:
    """Yield common costs that one partner pays for all, where nobody knows whether the programme lets others claim."""
    compiled = case.compiled
    rule = compiled.call.rule(SHARED_COSTS) if compiled.call else None
    if not isinstance(rule, Noted) or rule.cite.certainty not in (Certainty.UNKNOWN, Certainty.UNSOURCED):
        return
    for at, common in enumerate(compiled.plan.common_costs):
        incurrer = compiled.incurrer_of(common)
        if common.included and incurrer is not None:
            yield Finding(
                "shared-cost-rule-unknown",
                {"common": common.title, "partner": compiled.partners[incurrer].name},
                Status.TO_BE_VERIFIED,
                Severity.IMPORTANT,
                where=("common_costs", at, "incurred_by"),
                rule=rule.id,
                remedies=(Message("shared-cost-ask-claim"), Message("shared-cost-ask-method")),
            )


def _rule_on_outside_bodies(case: Case) -> str | None:
    call = case.compiled.call
    return next((one for one in OUTSIDE_BODIES if call is not None and call.rule(one) is not None), None)


def _bodies(case: Case, index: int) -> Bodies:
    """Return those who take part, with a budget or without."""
    compiled = case.compiled
    taking = {one.id for at, one in enumerate(compiled.partners) if case.figures.members[index, at]}
    return Bodies([one for one in compiled.plan.partners if one.id in taking or one.id in compiled.associated])


def _providers(case: Case, index: int) -> Iterator[Finding]:
    """Yield common work that, under a call, is done by a body that is a partner as well: three ways out."""
    compiled = case.compiled
    if compiled.call is None or not any(one.provider for one in compiled.plan.common_costs):
        return
    bodies, rule = _bodies(case, index), _rule_on_outside_bodies(case)
    for at, common in enumerate(compiled.plan.common_costs):
        body = bodies.named_in(common.provider or "")
        # A body that has the cost in its own budget does its own work.
        if common.included and body is not None and common.incurred_by != body.id:
            yield Finding(
                "provider-is-partner",
                {"common": common.title, "partner": body.name},
                Status.TO_BE_VERIFIED,
                Severity.IMPORTANT,
                where=("common_costs", at, "provider"),
                rule=rule,
                remedies=WAYS,
            )


def _lines(case: Case, index: int) -> Iterator[Finding]:
    """Yield lines of outside bodies' work that name another partner."""
    compiled = case.compiled
    if compiled.call is None:
        return
    bodies, rule = _bodies(case, index), _rule_on_outside_bodies(case)
    lines = compiled.columns.lines
    named = {
        line: bodies.named_in(what)
        for line, (category, what) in enumerate(zip(lines.category, lines.what, strict=True))
        if category is Category.EXTERNAL_EXPERTISE_AND_SERVICES and what
    }
    columns, members = compiled.columns, case.figures.members[index]
    for line, body in named.items():
        if body is None:
            continue
        buyers = [compiled.partners[one] for one in columns.partner[columns.line == line].tolist() if members[one]]
        others = [one.name for one in buyers if one.id != body.id]
        said = compiled.plan.costs[line]
        if others:
            yield Finding(
                "line-buys-from-partner",
                {"line": said.what, "partner": body.name, "partners": Names(tuple(others))},
                Status.TO_BE_VERIFIED,
                Severity.IMPORTANT,
                where=("costs", line, "what"),
                rule=rule,
                remedies=(Message("provider-beneficiary"), Message("line-contractor")),
            )
