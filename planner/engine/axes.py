"""The category, flat-rate and fund axes: what a call offers, brought onto positions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.engine.figures import Mask
from planner.engine.scope import call_date, covered, is_in_force
from planner.plan.model import Plan
from planner.plan.partners import Partner
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
        rate_ppm: The rate; None where it is unknown or not in force.
        applies: For whom it counts, shape (partner,).
    """

    rule: FlatRate
    target: int
    base: tuple[int, ...]
    rate_ppm: int | None
    applies: Mask


@dataclass(frozen=True, slots=True)
class Fund:
    """A fund's rate, ready to be computed."""

    rule: Rate
    rate_ppm: int | None
    applies: Mask


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
    waiting = [rule for rule in call.of_kind(FlatRate) if rule.target in categories]
    ordered: list[FlatRate] = []
    while waiting:
        targets = {rule.target for rule in waiting}
        ready = [rule for rule in waiting if not targets & set(rule.base)]
        # The catalogue refuses circles; a correction could still make one, and then the order does not matter.
        ordered += ready or waiting
        waiting = [rule for rule in waiting if rule not in ordered]
    flats = []
    for rule in ordered:
        applies = covered(rule, partners)
        if rule.optional:
            applies &= _chosen(plan, rule.id, partners)
        flats.append(
            Flat(
                rule=rule,
                target=categories.index(rule.target),
                base=tuple(categories.index(name) for name in rule.base if name in categories),
                rate_ppm=rule.rate_percent.lowest if _is_usable(rule, call) else None,
                applies=applies,
            )
        )
    return tuple(flat for flat in flats if flat.applies.any())


def _chosen(plan: Plan, rule_id: str, partners: Sequence[Partner]) -> Mask:
    choices = [choice for choice in plan.choices if choice.rule == rule_id]
    return np.array([any(choice.partners.takes(partner) for choice in choices) for partner in partners], dtype=np.bool_)


def fund_axis(call: Call | None, partners: Sequence[Partner]) -> tuple[Fund, ...]:
    """Return the funds of the call, in its order."""
    if call is None:
        return ()
    return tuple(
        Fund(
            rule=rule,
            rate_ppm=rule.rate_percent.lowest if _is_usable(rule, call) else None,
            applies=covered(rule, partners),
        )
        for rule in call.of_kind(Rate)
    )


def _is_usable(rule: FlatRate | Rate, call: Call) -> bool:
    """Return whether the rule has a rate and applies on the call's date; otherwise its figures are unknown."""
    return not rule.rate_percent.is_unknown and is_in_force(rule, call_date(call))
