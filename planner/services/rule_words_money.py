"""Rules about money, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from planner.findings import Names, Term, Terms
from planner.rules.kinds import (
    AmountLimit,
    AmountThreshold,
    BalanceRule,
    CallBudget,
    Instalment,
    OwnContributionLevel,
    PaymentSchedule,
    Rate,
    RoundingRule,
    ShareLimit,
    VolunteersLimit,
)
from planner.rules.scope import Rule
from planner.services.country_words import country_words
from planner.services.limit_words import amounts, amounts_in, between, counts, euro_words, joined, rates, said
from planner.terms import UNKNOWN
from planner.wording import Wording


def rounding(rule: RoundingRule, words: Wording) -> str:
    """Return how figures are rounded."""
    if rule.mode == UNKNOWN:
        return words.text("rule-not-known")
    unit = "" if rule.unit == 1 else euro_words(rule.unit, words)
    return words.text("rule-rounding", mode=Term("rounding", str(rule.mode)), unit=unit)


def rate(rule: Rate, words: Wording) -> str:
    """Return the rate, of which fund, and what it is computed on."""
    fund = Term("fund", rule.fund)
    if rule.rate_percent.is_unknown:
        return words.text("rule-rate-unknown", fund=fund)
    value = said(rule.rate_percent, rates(words), words)
    return words.text("rule-rate", value=value, fund=fund, level=rule.level, bound=rule.bound)


def amount_limit(rule: AmountLimit, words: Wording) -> str:
    """Return from where to where the grant or the total goes, and whose it is."""
    return words.text(
        "rule-amount-limit",
        measure=_measure(rule.measures, rule.fund, words),
        subject=rule.subject,
        value=between(rule.minimum, rule.maximum, amounts_in(rule.currency, words), words),
    )


def share_limit(rule: ShareLimit, words: Wording) -> str:
    """Return how large whose share is to be."""
    return words.text(
        "rule-share-limit",
        subject="all_but" if rule.except_categories else rule.subject,
        group=Term("group", rule.group) if rule.group else words.text("rule-countries"),
        countries=country_words(rule.countries or (), words),
        categories=Terms("category", rule.categories or rule.except_categories),
        of=rule.of,
        value=between(rule.minimum_percent, rule.maximum_percent, rates(words), words, strict=rule.strict),
    )


def volunteers_limit(rule: VolunteersLimit, words: Wording) -> str:
    """Return how far volunteers' work stands for co-financing."""
    value = said(rule.maximum_percent, rates(words), words)
    both = "yes" if rule.grant_within_cost_without_volunteers else "no"
    return words.text("rule-volunteers", value=value, both=both)


def threshold(rule: AmountThreshold, words: Wording) -> str:
    """Return what applies from which amount on."""
    return words.text(
        "rule-threshold-unknown" if rule.amount.is_unknown else "rule-threshold",
        measure=Term("measure", rule.measures),
        subject=rule.subject,
        side=rule.side,
        value=said(rule.amount, amounts(words), words),
        consequence=Term("consequence", rule.consequence),
    )


def budget(rule: CallBudget, words: Wording) -> str:
    """Return how much money there is for all projects."""
    if rule.amount.is_unknown:
        return words.text("rule-not-known")
    return words.text("rule-budget", value=said(rule.amount, amounts(words), words), of=rule.of)


def own_contribution_level(rule: OwnContributionLevel, words: Wording) -> str:
    """Return whose the co-financing is."""
    return words.text("rule-own-level", level=rule.level)


def balance(rule: BalanceRule, words: Wording) -> str:
    """Return how the final grant follows from real cost."""
    return words.text("rule-balance", mode=rule.mode)


def payment_schedule(rule: PaymentSchedule, words: Wording) -> str:
    """Return how the grant is paid."""
    if rule.known == UNKNOWN:
        return words.text("rule-not-known")
    parts = [_instalment(one, words) for one in rule.instalments]
    if rule.reimbursement:
        parts.append(words.text("rule-reimbursed"))
    if rule.paid_within_days is not None:
        parts.append(words.text("rule-paid-within", value=said(rule.paid_within_days, counts("days", words), words)))
    return joined(parts, words)


def _instalment(one: Instalment, words: Wording) -> str:
    return words.text(
        "rule-instalment",
        when=Term("rule_choice", one.when),
        value=said(one.percent, rates(words), words),
        of=one.of,
        known="no" if one.percent.is_unknown else "yes",
        condition=(one.condition or "").rstrip("."),
    )


def _measure(measures: str, fund: str | None, words: Wording) -> str:
    measure = words.term("measure", measures)
    funds = Names((words.term("fund", fund),)) if fund else ""
    return words.text("rule-measure", measure=measure, fund=funds)


SAYS: Mapping[type[Rule], Callable[[Any, Wording], str]] = {
    Rate: rate,
    AmountLimit: amount_limit,
    ShareLimit: share_limit,
    OwnContributionLevel: own_contribution_level,
    BalanceRule: balance,
    VolunteersLimit: volunteers_limit,
    CallBudget: budget,
    PaymentSchedule: payment_schedule,
    AmountThreshold: threshold,
    RoundingRule: rounding,
}
"""What says each kind."""
