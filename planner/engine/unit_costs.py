"""What the call pays for one unit of a partner's: which of its unit costs is meant, and how much that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.engine.scope import call_date, covers, depends_on_unknown, is_in_force
from planner.money import PPM
from planner.plan.calculations import HUNDRED, UnitCostUse
from planner.plan.partners import Partner
from planner.rules.call import Call
from planner.rules.kinds import UnitCost
from planner.terms import EURO, Bound


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """What one unit is paid with, before it is divided by the rule's divisor.

    Attributes:
        rule: The call's unit cost; None where none is meant for the partner.
        reason: Why nobody knows the amount; empty where it is known.
        cents: Hundredths of the rule's currency.
        coefficient: Factor of the country, in millionths.
        country: Country whose amount or coefficient it is.
    """

    rule: UnitCost | None
    reason: str = ""
    cents: int = 0
    coefficient: int = PPM
    country: str | None = None

    @property
    def currency(self) -> str | None:
        """The currency of the amount; None for the euro."""
        return None if self.rule is None or self.rule.currency == EURO else self.rule.currency

    def fraction_of(self, units: int) -> tuple[int, int] | None:
        """Return the exact hundredths of some units (in hundredths): numerator and denominator; None where unknown."""
        if self.rule is None or self.reason:
            return None
        return self.cents * self.coefficient * units, self.rule.divisor * PPM * HUNDRED


def unit_price(use: UnitCostUse, partner: Partner, call: Call | None) -> UnitPrice:
    """Return what the call pays a partner for one unit; where that cannot be said, why not.

    Args:
        use: Which unit cost, and of which distance or country.
        partner: Whose unit it is: a call may have an amount for each country.
        call: The resolved call; None: own resources, which have no unit costs.
    """
    if call is None:
        return UnitPrice(None, "no_call")
    offered = _offered(use.rule, call)
    if not offered:
        return UnitPrice(None, "not_offered")
    meant = [rule for rule in offered if covers(rule, partner)]
    if not meant:
        is_open = any(depends_on_unknown(rule, partner) for rule in offered)
        return UnitPrice(None, "partner_unknown" if is_open else "not_for_partner")
    rule = meant[0]
    if len(meant) > 1:
        return UnitPrice(rule, "several")
    if not is_in_force(rule, call_date(call)):
        return UnitPrice(rule, "not_in_force")
    bound, reason = _amount(rule, use)
    if reason or bound is None or bound.is_unknown:
        return UnitPrice(rule, reason or "amount_unknown")
    if not rule.by_country or rule.amounts:
        # Of several that contradict each other, the one worse for the applicant.
        return UnitPrice(rule, cents=bound.lowest, country=use.country if rule.amounts else None)
    country = use.country or partner.country
    if country is None:
        return UnitPrice(rule, "partner_unknown")
    if country not in rule.coefficients:
        return UnitPrice(rule, "coefficient_unknown", country=country)
    return UnitPrice(rule, cents=bound.lowest, coefficient=rule.coefficients[country], country=country)


def _offered(name: str, call: Call) -> Sequence[UnitCost]:
    """Return the unit costs that a name stands for: the one of that id, or all that pay that item."""
    rules = list(call.of_kind(UnitCost))
    return [one for one in rules if one.id == name] or [one for one in rules if one.item == name]


def _amount(rule: UnitCost, use: UnitCostUse) -> tuple[Bound | None, str]:
    """Return the amount that a rule gives for a use, or why it gives none."""
    if rule.amounts:
        # An amount by country is of the place where it is spent, which only the plan can say.
        if use.country is None:
            return None, "place_missing"
        found = rule.amounts.get(use.country)
        return (None, "country_unknown") if found is None else (Bound((found,)), "")
    if not rule.bands:
        return rule.amount, ""
    if use.distance_km is None:
        return None, "distance_missing"
    for band in rule.bands:
        if band.from_km <= use.distance_km and (band.to_km is None or use.distance_km <= band.to_km):
            return band.amount, ""
    return None, "no_band"
