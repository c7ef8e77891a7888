"""The category, flat-rate and fund axes: what a call offers, brought onto positions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.engine.figures import Mask
from planner.engine.scope import call_date, covered, is_in_force
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.plan.requests import Request
from planner.rules.call import Call
from planner.rules.kinds import FlatRate, Mapping, Rate
from planner.terms import UNKNOWN, Category


@dataclass(frozen=True, slots=True)
class Flat:
    """A flat rate of the call, ready to be computed.

    Attributes:
        rule: The rule.
        target: Position of the category that it fills.
        base: Positions of the categories that it is computed on.
        replaced: Positions of the categories whose lines are set aside for it, its target among them.
        rate_ppm: The rate, a lower one that was chosen included; None where it is unknown or not in force.
        applies: For whom it counts, shape (partner,).
    """

    rule: FlatRate
    target: int
    base: tuple[int, ...]
    replaced: tuple[int, ...]
    rate_ppm: int | None
    applies: Mask

    @property
    def takes_flat_rates(self) -> bool:
        """Whether what other flat rates fill counts in its base."""
        return self.rule.base_counts == "all"


@dataclass(frozen=True, slots=True)
class Fund:
    """A fund's rate, ready to be computed.

    Attributes:
        rule: The rule.
        rate_ppm: The rate that counts, a lower one that was asked for included; None where it is unknown.
        applies: For whom it counts, shape (partner,).
        call_ppm: The call's own rate; None where it is unknown.
    """

    rule: Rate
    rate_ppm: int | None
    applies: Mask
    call_ppm: int | None


def category_axis(plan: Plan, call: Call | None) -> tuple[tuple[str, ...], dict[Category, int], Mask, Mask]:
    """Return the category axis, where neutral categories go on it, and what the call pays."""
    used = {line.category for line in plan.costs} | {common.category for common in plan.common_costs}
    if call is None:
        # Own resources pay for everything, but no grant is computed on it.
        names = tuple(str(category) for category in Category)
        none = np.zeros(len(names), dtype=np.bool_)
        return names, {category: at for at, category in enumerate(Category)}, ~none, none
    mappings = list(call.of_kind(Mapping))
    names_: list[str] = list(dict.fromkeys(rule.category for rule in mappings if rule.category != UNKNOWN))
    paid = len(names_)
    taken = {
        category: names_.index(rule.category)
        for rule in mappings
        if rule.category != UNKNOWN
        for category in rule.takes
    }
    unknown = {category for rule in mappings if rule.category == UNKNOWN for category in rule.takes}
    for category in Category:
        if category in used and category not in taken:
            taken[category] = len(names_)
            names_.append(str(category) if str(category) not in names_ else f"unmapped_{category}")
    at = np.arange(len(names_))
    doubtful = np.isin(at, [taken[category] for category in unknown & used])
    return tuple(names_), taken, at < paid, doubtful


def flat_axis(
    plan: Plan, call: Call | None, categories: Sequence[str], partners: Sequence[Partner]
) -> tuple[Flat, ...]:
    """Return the flat rates that count for somebody, each after those that fill its base."""
    if call is None:
        return ()
    flats: list[Flat] = []
    for rule in _ordered([rule for rule in call.of_kind(FlatRate) if rule.target in categories]):
        for rate_ppm, takers in _takers(rule, plan, call, partners):
            # In one partner's budget the first of two that exclude each other counts; a finding says so.
            barred = [one.applies for one in flats if rule.id in one.rule.not_with or one.rule.id in rule.not_with]
            applies = takers & ~np.logical_or.reduce(barred) if barred else takers
            at = {name: position for position, name in enumerate(categories)}
            replaced = tuple(at[name] for name in (rule.target, *rule.replaces) if name in at)
            base = tuple(at[name] for name in rule.base if name in at)
            flats.append(Flat(rule, at[rule.target], base, replaced, rate_ppm, applies))
    return tuple(flat for flat in flats if flat.applies.any())


def chosen_by(plan: Plan, rule: FlatRate, partners: Sequence[Partner]) -> Mask:
    """Return who is to have a flat rate, as far as the plan says: whoever chose it, or everybody it is about."""
    applies = covered(rule, partners)
    return applies & _chosen(plan, rule.id, partners) if rule.optional else applies


def _ordered(waiting: list[FlatRate]) -> list[FlatRate]:
    """Return flat rates so that each comes after those that fill its base."""
    ordered: list[FlatRate] = []
    while waiting:
        targets = {rule.target for rule in waiting}
        ready = [rule for rule in waiting if rule.base_counts == "entered" or not targets & set(rule.base)]
        # The catalogue refuses circles; a correction could still make one, and then the order does not matter.
        ordered += ready or waiting
        waiting = [rule for rule in waiting if rule not in ordered]
    return ordered


def _takers(rule: FlatRate, plan: Plan, call: Call, partners: Sequence[Partner]) -> list[tuple[int | None, Mask]]:
    """Return who has a flat rate at which rate: the call's, or a lower one that was chosen and may be."""
    everybody = chosen_by(plan, rule, partners)
    if not _is_usable(rule, call):
        return [(None, everybody)]
    highest = rule.rate_percent.lowest
    rates = np.full(len(partners), highest, dtype=np.int64)
    for choice in plan.choices if rule.adjustable else ():
        if choice.rule == rule.id and choice.rate_percent is not None:
            takers = np.array([choice.partners.takes(one) for one in partners], dtype=np.bool_)
            rates[takers] = min(choice.rate_percent, highest)
    return [(int(rate), everybody & (rates == rate)) for rate in dict.fromkeys([highest, *rates.tolist()])]


def _chosen(plan: Plan, rule_id: str, partners: Sequence[Partner]) -> Mask:
    choices = [choice for choice in plan.choices if choice.rule == rule_id]
    return np.array([any(choice.partners.takes(partner) for choice in choices) for partner in partners], dtype=np.bool_)


def fund_axis(plan: Plan, call: Call | None, partners: Sequence[Partner]) -> tuple[Fund, ...]:
    """Return the funds of the call, in its order; one rate after the other where some partners ask for less."""
    if call is None:
        return ()
    return tuple(fund for rule in call.of_kind(Rate) for fund in _at_rates(rule, plan, call, partners))


def _at_rates(rule: Rate, plan: Plan, call: Call, partners: Sequence[Partner]) -> list[Fund]:
    """Return a fund at the call's rate, and at each lower one that somebody asks for."""
    applies = covered(rule, partners)
    if not _is_usable(rule, call):
        return [Fund(rule, None, applies, None)]
    highest = rule.rate_percent.lowest
    rates = np.full(len(partners), highest, dtype=np.int64)
    for request in plan.requests:
        if request.rate_percent is not None and (asking := askers(request, rule, applies, partners)).any():
            rates[asking] = np.minimum(rates[asking], request.rate_percent)
    found = [
        Fund(rule, int(one), applies & (rates == one), highest) for one in dict.fromkeys([highest, *rates.tolist()])
    ]
    return [one for one in found if one.applies.any()] or found[:1]


def askers(request: Request, rule: Rate, applies: Mask, partners: Sequence[Partner]) -> Mask:
    """Return whose grant of a fund a request is about; nobody's where it asks some only of what is the action's.

    Args:
        request: What is asked for.
        rule: The fund's rate.
        applies: For whom the rate counts, shape (partner,).
        partners: Who there is.
    """
    if request.fund != rule.fund:
        return np.zeros(len(partners), dtype=np.bool_)
    taken = np.array([request.partners.takes(one) for one in partners], dtype=np.bool_) & applies
    return taken if rule.level == "partner" or bool((taken == applies).all()) else np.zeros_like(taken)


def _is_usable(rule: FlatRate | Rate, call: Call) -> bool:
    """Return whether the rule has a rate and applies on the call's date; otherwise its figures are unknown."""
    return not rule.rate_percent.is_unknown and is_in_force(rule, call_date(call))
