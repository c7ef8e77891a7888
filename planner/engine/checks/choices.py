"""What is doubtful in the choice of flat rates: not offered, not adjustable, beside one another, not by all alike."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.axes import chosen_by
from planner.engine.checks.verdict import Case
from planner.findings import Finding, Names, Percent, Severity, Status, Term
from planner.rules.kinds import FlatRate


def choices(case: Case, index: int) -> list[Finding]:
    """Return what there is to say of the flat rates that a plan chooses, or could choose, in one scenario."""
    if case.compiled.call is None:
        return []
    return [*_offers(case), *_rates(case), *_together(case, index), *_alike(case, index)]


def _offers(case: Case) -> Iterator[Finding]:
    """Yield choices that the call does not offer, and offers that nobody chose."""
    plan, call = case.compiled.plan, case.compiled.call
    offered = {rule.id: rule for rule in call.of_kind(FlatRate) if rule.optional or rule.adjustable} if call else {}
    for at, choice in enumerate(plan.choices):
        if choice.rule not in offered:
            yield Finding(
                "choice-not-offered",
                {"rule": choice.rule, "choices": Names(tuple(offered))},
                Status.TO_BE_VERIFIED,
                Severity.IMPORTANT,
                where=("choices", at, "rule"),
            )
    chosen = {choice.rule for choice in plan.choices}
    for rule_id, rule in offered.items():
        if rule_id not in chosen and rule.optional:
            yield Finding(
                "flat-rate-offered",
                {"rule": rule_id, "target": Term("category", rule.target)},
                status=Status.MET,
                severity=Severity.NOTE,
                where=("choices",),
                rule=rule_id,
            )


def _rates(case: Case) -> Iterator[Finding]:
    """Yield lower rates that cannot be chosen, and rates above the call's: the call's own rate is computed instead."""
    plan, call = case.compiled.plan, case.compiled.call
    rules = {rule.id: rule for rule in call.of_kind(FlatRate)} if call else {}
    for at, choice in enumerate(plan.choices):
        rule = rules.get(choice.rule)
        if rule is None or choice.rate_percent is None or rule.rate_percent.is_unknown:
            continue
        limit = rule.rate_percent.lowest
        if choice.rate_percent == limit or (rule.adjustable and choice.rate_percent < limit):
            continue
        yield Finding(
            "flat-rate-above" if rule.adjustable else "flat-rate-fixed",
            {
                "rule": rule.id,
                "target": Term("category", rule.target),
                "value": Percent(choice.rate_percent),
                "rate": Percent(limit),
            },
            Status.NOT_MET,
            Severity.IMPORTANT,
            where=("choices", at, "rate_percent"),
            rule=rule.id,
        )


def _together(case: Case, index: int) -> Iterator[Finding]:
    """Yield partners whose budgets have two flat rates that exclude each other; only the first is computed."""
    compiled, call = case.compiled, case.compiled.call
    rules = list(call.of_kind(FlatRate)) if call else []
    for second in range(len(rules)):
        for first in range(second):
            one, other = rules[first], rules[second]
            if one.id not in other.not_with and other.id not in one.not_with:
                continue
            both = chosen_by(compiled.plan, one, compiled.partners) & chosen_by(compiled.plan, other, compiled.partners)
            names = [compiled.partners[at].shown_name for at in np.flatnonzero(both & case.figures.members[index])]
            if names:
                yield Finding(
                    "flat-rates-together",
                    {
                        "rule": other.id,
                        "first": Term("category", one.target),
                        "target": Term("category", other.target),
                        "partners": Names(tuple(names)),
                        "count": len(names),
                    },
                    Status.NOT_MET,
                    Severity.BLOCKING,
                    where=("choices",),
                    rule=other.id,
                )


def _alike(case: Case, index: int) -> Iterator[Finding]:
    """Yield flat rates that all partners have to choose alike, where some do and some do not."""
    compiled, call = case.compiled, case.compiled.call
    members = case.figures.members[index]
    for rule in call.of_kind(FlatRate) if call else ():
        if rule.choice != "project" or not rule.optional:
            continue
        takers = chosen_by(compiled.plan, rule, compiled.partners) & members
        others = [compiled.partners[at].shown_name for at in np.flatnonzero(members & ~takers)]
        if takers.any() and others:
            yield Finding(
                "flat-rate-not-by-all",
                {
                    "rule": rule.id,
                    "target": Term("category", rule.target),
                    "partners": Names(tuple(others)),
                    "count": len(others),
                },
                Status.NOT_MET,
                Severity.IMPORTANT,
                where=("choices",),
                rule=rule.id,
            )
