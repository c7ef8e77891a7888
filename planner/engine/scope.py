"""Whom a rule is about, and whether it applies yet: what needs a rule and a plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from planner.plan.partners import Partner
from planner.rules.call import Call, governing_day
from planner.rules.scope import Rule, Scope
from planner.terms import Role


def call_date(call: Call) -> date | None:
    """Return the day whose law governs the call: that of its opening, else of its deadline."""
    return governing_day(iter(call.rules), call.not_before)


def is_in_force(rule: Rule, on: date | None) -> bool:
    """Return whether a rule applies on a day; a rule without dates always does."""
    if on is None:
        return rule.valid_from is None and rule.valid_to is None
    return (rule.valid_from is None or rule.valid_from <= on) and (rule.valid_to is None or on <= rule.valid_to)


def covers(rule: Rule, partner: Partner) -> bool:
    """Return whether a rule is about a partner.

    A partner whose country or legal form is not known is not left out by ``excludes``, and not taken by
    ``applies_to`` unless the rule presumes it; ``depends_on_unknown`` says when that was a guess.
    """
    applies = rule.applies_to is None or _fits(rule.applies_to, partner)
    applies = applies or (rule.presumed and depends_on_unknown(rule, partner))
    excluded = rule.excludes is not None and _fits(rule.excludes, partner)
    return applies and not excluded


def depends_on_unknown(rule: Rule, partner: Partner) -> bool:
    """Return whether the rule asks for something about the partner that the plan does not give."""
    asked = [scope for scope in (rule.applies_to, rule.excludes) if scope is not None]
    return any(
        (scope.country is not None and partner.country is None)
        or (scope.legal_form is not None and partner.legal_form is None)
        or (scope.state_aid is not None and partner.state_aid is None)
        or (scope.region is not None and _is_region_open(scope.region, partner))
        for scope in asked
    )


def covered(rule: Rule, partners: Sequence[Partner]) -> NDArray[np.bool_]:
    """Return for each partner whether the rule is about it, shape (partner,)."""
    return _mask(covers(rule, partner) for partner in partners)


def units_of(subject: str, partners: Sequence[Partner]) -> list[tuple[str, NDArray[np.bool_]]]:
    """Return whose amounts a rule looks at one by one: the name of each, and which partners' amounts are its own.

    Names are for sentences only: two partners that bear one name stay two.

    Args:
        subject: ``each_partner``; ``each_country``, where partners of no known country are in none;
            ``each_beneficiary``, whose affiliated entities' amounts are its own; anything else is the project, which
            has no name.
        partners: Who there is.
    """
    if subject == "each_partner":
        return [(one.shown_name, _mask(other is one for other in partners)) for one in partners]
    if subject == "each_country":
        names = dict.fromkeys(one.country for one in partners if one.country)
        return [(name, _mask(one.country == name for one in partners)) for name in names]
    if subject == "each_beneficiary":
        return [
            (one.shown_name, _mask(other is one or other.affiliated_to == one.id for other in partners))
            for one in partners
            if one.role in (Role.LEAD, Role.PARTNER)
        ]
    return [("", _mask(True for _ in partners))]


def _mask(chosen: Iterable[bool]) -> NDArray[np.bool_]:
    return np.fromiter(chosen, dtype=np.bool_)


def _fits(scope: Scope, partner: Partner) -> bool:
    return (
        (scope.country is None or partner.country in scope.country)
        and (scope.legal_form is None or partner.legal_form in scope.legal_form)
        and (scope.role is None or partner.role in scope.role)
        and (scope.region is None or (partner.nuts or "").startswith(scope.region))
        and (scope.state_aid is None or partner.state_aid in scope.state_aid)
    )


def _is_region_open(regions: Sequence[str], partner: Partner) -> bool:
    """Return whether the plan leaves open if a partner lies in one of several regions."""
    if partner.nuts is not None:
        # A code that is shorter than what is asked for may still lie inside it.
        return any(region.startswith(partner.nuts) and region != partner.nuts for region in regions)
    # Eurostat writes Greece as EL.
    country = "EL" if partner.country == "GR" else partner.country
    return country is None or any(region[:2] == country for region in regions)
