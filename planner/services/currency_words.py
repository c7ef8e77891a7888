"""Currencies of a plan: which ones it speaks of."""

from __future__ import annotations

from planner.plan.model import Plan
from planner.terms import EURO


def foreign_currencies(plan: Plan) -> tuple[str, ...]:
    """Return every currency but the euro that a partner budgets in, a line is in, or a rate is given for."""
    named = [one.currency for one in plan.partners if one.currency != EURO]
    named += [one.currency for one in plan.costs if one.currency is not None]
    return tuple(dict.fromkeys([*named, *plan.exchange_rates]))


def waiting_currencies(plan: Plan) -> tuple[str, ...]:
    """Return the currencies of cost lines for which the plan has no exchange rate."""
    used = dict.fromkeys(one.currency for one in plan.costs if one.currency is not None)
    return tuple(one for one in used if one not in plan.exchange_rates)


def own_currency(plan: Plan, partner_id: str | None) -> str | None:
    """Return the currency in which a partner budgets; None for the euro, and for nobody."""
    found = next((one.currency for one in plan.partners if one.id == partner_id), EURO)
    return None if found == EURO else found
