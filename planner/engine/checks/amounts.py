"""Checks of amounts: smallest and largest grant or total of a project, of each partner, of each country."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.checks.measures import Measured, each_of, measured
from planner.engine.checks.verdict import (
    MET,
    NOT_MET,
    TO_BE_VERIFIED,
    Case,
    Verdict,
    at_least,
    at_most,
    finding_of,
    is_unsourced,
    reason_of,
)
from planner.engine.pricing import euro_bound
from planner.engine.scope import covered, units_of
from planner.findings import Euro, Finding, Margin, MarginUnit, Money, Names, Parameter, Term
from planner.rules.kinds import AmountLimit, CallBudget
from planner.terms import EURO, Bound

_NARROWEST = ("topic", "call", "programme")


def check_amount_limits(case: Case) -> Iterator[Verdict]:
    """Yield whether the grant, or the total eligible cost, lies within the call's limits."""
    call = case.compiled.call
    for rule in call.of_kind(AmountLimit) if call else ():
        amounts = measured(case, rule.measures, rule.fund)
        for bound, is_minimum in ((rule.minimum, True), (rule.maximum, False)):
            if bound is None:
                continue
            euro = euro_bound(bound, rule.currency, case.compiled.plan, is_minimum=is_minimum)
            if euro is None:
                yield _without_rate(case, rule, bound, is_minimum, amounts)
            elif rule.subject == "project":
                yield _limit(case, rule, euro, is_minimum, amounts)
            else:
                yield _each(case, rule, euro, is_minimum, amounts)


def check_call_budget(case: Case) -> Iterator[Verdict]:
    """Yield whether the grant asked for lies within what the topic, else the call, has for all its projects."""
    call = case.compiled.call
    budgets = {rule.of: rule for rule in reversed(list(call.of_kind(CallBudget)))} if call else {}
    rule = next((budgets[of] for of in _NARROWEST if of in budgets), None)
    if rule is None:
        return
    cents, unknown = measured(case, "grant").of([True] * len(case.compiled.partners))
    statuses = at_most(cents, cents, rule.amount, unsourced=is_unsourced(rule))
    statuses = np.where(unknown, np.int8(TO_BE_VERIFIED), statuses)

    def finding(index: int) -> Finding:
        value = int(cents[index])
        parameters: dict[str, Parameter] = {
            "of": Term("budget_of", rule.of),
            "reason": reason_of(rule, rule.amount) or ("amount_unknown" if unknown[index] else ""),
        }
        parameters |= {} if unknown[index] else {"value": Euro(value)}
        margin = None
        if not rule.amount.is_unknown:
            parameters["limit"] = Euro(rule.amount.lowest)
            if not unknown[index]:
                margin = Margin(rule.amount.lowest - value, MarginUnit.EUR)
                parameters["gap"] = Euro(abs(rule.amount.lowest - value))
        return finding_of(rule, "call-budget", parameters, statuses[index], ("costs",), margin=margin)

    yield Verdict(rule.id, str(rule.stage), statuses, finding)


def _without_rate(case: Case, rule: AmountLimit, bound: Bound, is_minimum: bool, amounts: Measured) -> Verdict:
    """Return that a limit in another currency cannot be measured; nothing at all is within every maximum."""
    cents, unknown = amounts.of(covered(rule, case.compiled.partners))
    is_met = (cents == 0) & ~unknown & (not is_minimum)
    statuses = np.where(is_met, MET, TO_BE_VERIFIED).astype(np.int8)
    limit = Money(bound.highest if is_minimum else bound.lowest, rule.currency)

    def finding(index: int) -> Finding:
        parameters: dict[str, Parameter] = {
            "measures": Term("measure", rule.measures),
            "bound": "minimum" if is_minimum else "maximum",
            "limit": limit,
            "gap": limit,
            "currency": rule.currency,
            "reason": "" if is_met[index] else "exchange_rate",
        }
        parameters |= {"fund": Term("fund", rule.fund)} if rule.fund else {}
        if not unknown[index]:
            parameters["value"] = Euro(int(cents[index]))
        return finding_of(rule, "amount-limit", parameters, statuses[index], ("exchange_rates",))

    return Verdict(rule.id, str(rule.stage), statuses, finding)


def _foreign(rule: AmountLimit, bound: Bound | None, is_minimum: bool) -> dict[str, Parameter]:
    """Return what a limit is in its own currency, where that is not the euro."""
    if rule.currency == EURO or bound is None or bound.is_unknown:
        return {}
    return {"foreign": Money(bound.highest if is_minimum else bound.lowest, rule.currency)}


def _limit(case: Case, rule: AmountLimit, bound: Bound, is_minimum: bool, amounts: Measured) -> Verdict:
    cents, unknown = amounts.of(covered(rule, case.compiled.partners))
    measure = at_least if is_minimum else at_most
    statuses = measure(cents, cents, bound, unsourced=is_unsourced(rule))
    statuses = np.where(unknown, np.int8(TO_BE_VERIFIED), statuses)

    def finding(index: int) -> Finding:
        value = int(cents[index])
        parameters: dict[str, Parameter] = {
            "measures": Term("measure", rule.measures),
            "bound": "minimum" if is_minimum else "maximum",
            "reason": reason_of(rule, bound) or ("amount_unknown" if unknown[index] else ""),
        }
        parameters |= {"fund": Term("fund", rule.fund)} if rule.fund else {}
        margin = None
        if not unknown[index]:
            parameters["value"] = Euro(value)
        if not bound.is_unknown:
            limit = bound.highest if is_minimum else bound.lowest
            parameters["limit"] = Euro(limit)
            parameters |= _foreign(rule, rule.minimum if is_minimum else rule.maximum, is_minimum)
            if not unknown[index]:
                room = value - limit if is_minimum else limit - value
                parameters["gap"] = Euro(abs(room))
                margin = Margin(room, MarginUnit.EUR)
        return finding_of(rule, "amount-limit", parameters, statuses[index], ("costs",), margin=margin)

    return Verdict(rule.id, str(rule.stage), statuses, finding)


def _each(case: Case, rule: AmountLimit, bound: Bound, is_minimum: bool, amounts: Measured) -> Verdict:
    """Return whether the amount of each partner, or each country, that takes part lies within a limit."""
    partners, members = case.compiled.partners, case.figures.members
    concerned = covered(rule, partners)
    each = each_of(amounts, members, ((name, who & concerned) for name, who in units_of(rule.subject, partners)))
    statuses = np.full(len(members), MET, dtype=np.int8)
    measure = at_least if is_minimum else at_most
    for one in each:
        limited = measure(one.cents, one.cents, bound, unsourced=is_unsourced(rule))
        found = np.where(one.unknown, TO_BE_VERIFIED, limited)
        statuses = np.maximum(statuses, np.where(one.present, found, MET)).astype(np.int8)

    def finding(index: int) -> Finding:
        here = [one for one in each if one.present[index]]
        known = [one for one in here if not one.unknown[index]]
        parameters: dict[str, Parameter] = {
            "measures": Term("measure", rule.measures),
            "bound": "minimum" if is_minimum else "maximum",
            "subject": rule.subject,
            "reason": reason_of(rule, bound) or ("amount_unknown" if len(known) < len(here) else ""),
        }
        margin = None
        if not bound.is_unknown:
            limit = bound.highest if is_minimum else bound.lowest
            side = 1 if is_minimum else -1
            room = [(one.name, side * (int(one.cents[index]) - limit)) for one in known]
            off = [name for name, gap in room if gap < 0] if statuses[index] == NOT_MET else []
            least = min((gap for _, gap in room), default=0)
            parameters |= {"limit": Euro(limit), "gap": Euro(abs(least)), "count": len(off)}
            parameters["who"] = Names(tuple(off))
            parameters |= _foreign(rule, rule.minimum if is_minimum else rule.maximum, is_minimum)
            margin = Margin(least, MarginUnit.EUR)
        return finding_of(rule, "amount-limit-each", parameters, statuses[index], ("costs",), margin=margin)

    return Verdict(rule.id, str(rule.stage), statuses, finding)
