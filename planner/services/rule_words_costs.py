"""Rules about costs, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from planner.findings import Millionths, Term, Terms
from planner.rules.kinds import Band, CostOptions, FlatRate, LumpSum, UnitCost, VatRule
from planner.rules.kinds import Mapping as CategoryMapping
from planner.rules.scope import Rule
from planner.services.limit_words import Unit, amounts, amounts_in, joined, rates, said
from planner.terms import UNKNOWN, Bound
from planner.wording import Wording


def flat_rate(rule: FlatRate, words: Wording) -> str:
    """Return which part of what pays what."""
    return words.text(
        "rule-flat-rate",
        value=said(rule.rate_percent, rates(words), words),
        target=Term("category", rule.target),
        base=Terms("category", rule.base),
        optional="yes" if rule.optional else "no",
    )


def mapping(rule: CategoryMapping, words: Wording) -> str:
    """Return which of our categories belong to one of the call's."""
    takes = Terms("category", tuple(str(one) for one in rule.takes))
    if rule.category == UNKNOWN:
        return words.text("rule-mapping-unknown", takes=takes)
    key = "rule-mapping-same" if rule.takes == (rule.category,) else "rule-mapping"
    return words.text(key, category=Term("category", rule.category), code=rule.code or "", takes=takes)


def cost_options(rule: CostOptions, words: Wording) -> str:
    """Return in which forms a cost can be claimed, who chooses, and for which projects."""
    forms = words.text("rule-not-known")
    if not isinstance(rule.forms, str):
        forms = words.names([words.term("rule_choice", one) for one in rule.forms])
    parts = [words.text("rule-cost-options", category=Term("category", rule.category), forms=forms)]
    if rule.choice is not None:
        parts.append(words.term("rule_choice", f"chosen_{rule.choice}"))
    if rule.applies_above is not None:
        parts.append(words.text("rule-above", value=said(rule.applies_above, amounts(words), words)))
    if rule.applies_up_to is not None:
        parts.append(words.text("rule-up-to", value=said(rule.applies_up_to, amounts(words), words)))
    return joined(parts, words)


def unit_cost(rule: UnitCost, words: Wording) -> str:
    """Return how much is paid for one unit of what."""
    unit = amounts_in(rule.currency, words)
    values = [_by_country(code, unit.say(cents), words) for code, cents in rule.amounts.items()]
    values += [_band(one, unit, words) for one in rule.bands]
    text = words.text(
        "rule-unit-cost",
        item=Term("rule_item", rule.item),
        value=joined(values, words) if values else said(rule.amount or Bound(()), unit, words),
        per=Term("rule_choice", rule.per),
        divisor=rule.divisor,
        bands="yes" if values else "no",
    )
    more = [words.text("rule-by-country")] if rule.by_country else []
    more += [_by_country(code, Millionths(factor), words) for code, factor in rule.coefficients.items()]
    if rule.covers:
        key = "rule-covers-several" if rule.is_of_several else "rule-covers"
        more.append(words.text(key, categories=Terms("category", rule.covers)))
    if rule.maximum_per_year is not None:
        more.append(words.text("rule-per-year", count=rule.maximum_per_year))
    return joined((text, *more), words)


def lump_sum(rule: LumpSum, words: Wording) -> str:
    """Return how much is paid for what, how much of it is grant, and who can have it when and how often."""
    grant = "" if rule.grant is None else said(rule.grant, amounts(words), words)
    value = said(rule.amount, amounts(words), words)
    parts = [words.text("rule-lump-sum", item=Term("rule_item", rule.item), value=value, grant=grant)]
    if rule.lies_in not in (UNKNOWN, rule.item):
        parts.append(words.text("rule-lies-in", when=rule.lies_in))
    if rule.can_be_split != UNKNOWN:
        parts.append(words.text("rule-split", can=rule.can_be_split))
    if rule.at_most is not None:
        parts.append(words.text("rule-at-most", count=rule.at_most))
    return joined(parts, words)


def vat(rule: VatRule, words: Wording) -> str:
    """Return for whom value added tax counts."""
    parts = [words.text("rule-vat", counts=rule.not_recovered)]
    if rule.not_of:
        parts.append(words.text("rule-vat-not-of", forms=Terms("legal_form", tuple(str(one) for one in rule.not_of))))
    if rule.counts_below is not None:
        parts.append(words.text("rule-vat-below", value=said(rule.counts_below, amounts(words), words)))
    return joined(parts, words)


def _by_country(code: str, value: str | Millionths, words: Wording) -> str:
    return words.text("rule-country-amount", country=Term("country", code), value=value)


def _band(band: Band, unit: Unit, words: Wording) -> str:
    to_km = "" if band.to_km is None else words.count(band.to_km)
    return words.text("rule-band", from_km=words.count(band.from_km), to_km=to_km, value=said(band.amount, unit, words))


SAYS: Mapping[type[Rule], Callable[[Any, Wording], str]] = {
    CategoryMapping: mapping,
    FlatRate: flat_rate,
    CostOptions: cost_options,
    UnitCost: unit_cost,
    LumpSum: lump_sum,
    VatRule: vat,
}
"""What says each kind."""
