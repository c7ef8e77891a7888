"""What is said of a call in a line: who may take part, rates, limits, numbers, how sure all of it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from planner.catalogue import Target, TargetStatus
from planner.rules.call import Call
from planner.rules.kinds import AmountLimit, CountryCount, EligibleCountries, PartnerCount, Rate
from planner.rules.scope import Rule
from planner.services.limit_words import amounts, between, counts
from planner.services.rule_words import is_unknown
from planner.terms import Bound, Certainty, Role
from planner.wording import Wording

SEVERAL_RATES = 3
"""So many rates are listed; of more, the lowest and the highest."""

Fit = Literal["yes", "no", "unknown"]

SURE = frozenset({Certainty.OFFICIAL, Certainty.OFFICIAL_TRANSLATED, Certainty.SYSTEM})


@dataclass(frozen=True, slots=True)
class Sureness:
    """How sure the values of a call are, by number.

    Attributes:
        official: From the funder's own documents or system.
        other: From somebody else, derived, or believed for a reason.
        unknown: Not found.
    """

    official: int
    other: int
    unknown: int


def admits(call: Call, countries: Iterable[str]) -> Fit:
    """Return whether partners from each of these countries may take part with a budget.

    ``unknown`` where no rule says it, or the list could not be found.
    """
    asked = tuple(countries)
    if not asked:
        return "yes"
    answers = [_admits(call, country) for country in asked]
    return "no" if "no" in answers else ("unknown" if "unknown" in answers else "yes")


def _admits(call: Call, country: str) -> Fit:
    """Return whether a country's organisations may be lead or partner: all rules about either role admit it."""
    best: Fit = "no"
    said_anything = False
    for role in (Role.LEAD, Role.PARTNER):
        rules = [one for one in call.of_kind(EligibleCountries) if role in one.roles and _concerns(one, country)]
        said_anything = said_anything or bool(rules)
        if not rules or any(isinstance(one.countries, tuple) and country not in one.countries for one in rules):
            continue
        if all(isinstance(one.countries, tuple) for one in rules):
            return "yes"
        best = "unknown"
    return best if said_anything else "unknown"


def _concerns(rule: Rule, country: str) -> bool:
    applies, excludes = rule.applies_to, rule.excludes
    inside = applies is None or applies.country is None or country in applies.country
    return inside and not (excludes is not None and excludes.country is not None and country in excludes.country)


def admitted(call: Call) -> Iterable[str]:
    """Return every country that a rule of the call admits."""
    return (
        code for rule in call.of_kind(EligibleCountries) if isinstance(rule.countries, tuple) for code in rule.countries
    )


def time_left(target: Target, words: Wording, on: date) -> str:
    """Return how many days are left of an open call, or when one opens; nothing of a closed one."""
    status = target.status(on)
    if status is TargetStatus.FORTHCOMING and target.opens is not None:
        return words.text("calls-opens", day=target.opens.date())
    if status is TargetStatus.CLOSED or target.deadline is None:
        return ""
    return words.text("checklist-left", count=(target.deadline.date() - on).days)


def sureness_of(call: Call) -> Sureness:
    """Return how many values of a call are official, from elsewhere, and not known."""
    number = Counter(
        "unknown" if is_unknown(one) else ("official" if one.cite.certainty in SURE else "other") for one in call.rules
    )
    return Sureness(number["official"], number["other"], number["unknown"])


def rate_of(call: Call, words: Wording) -> str:
    """Return the rates of a call, from the lowest to the highest, each once; whether one of them is not known."""
    bounds = [rule.rate_percent for rule in call.of_kind(Rate)]
    values = sorted({value for bound in bounds for value in bound.values})
    if not values:
        return words.text("rule-not-known")
    if len(values) > SEVERAL_RATES:
        return f"{words.percent(values[0])} – {words.percent(values[-1])}"
    return " / ".join(words.percent(one) for one in values)


def grant_of(call: Call, words: Wording) -> tuple[str, bool]:
    """Return the limits of the grant in whole, else of the total, and which of the two it is."""
    # What one fund gives at most is not the limit of the grant where another fund gives too.
    limits = [one for one in call.of_kind(AmountLimit) if one.subject == "project" and one.applies_to is None]
    limits = [one for one in limits if one.fund is None]
    known = [one for one in limits if (one.minimum or one.maximum) and not all(one.doubtful())]
    for measure in ("grant", "total"):
        for rule in known:
            if rule.measures == measure:
                low, high = (one if one and not one.is_unknown else None for one in (rule.minimum, rule.maximum))
                return between(low, high, amounts(words), words), measure == "total"
    return words.text("rule-not-known"), False


def least_of(call: Call, kind: type[PartnerCount] | type[CountryCount], words: Wording) -> str:
    """Return the least number of partners, or of countries, in all; empty where it asks for none."""
    bounds: list[Bound] = [
        one.minimum
        for one in call.of_kind(kind)
        if one.minimum is not None
        and one.applies_to is None
        and one.roles != (Role.LEAD,)
        and getattr(one, "each", None) is None
        and (kind is CountryCount or one.countries is None)
    ]
    if not bounds:
        return ""
    known = [one for one in bounds if not one.is_unknown]
    if not known:
        return words.text("calls-countries-unknown" if kind is CountryCount else "calls-partners-unknown")
    highest = max(known, key=lambda one: one.highest)
    unit = counts("countries" if kind is CountryCount else "partners", words)
    *bare, last = highest.values
    return " / ".join((*(unit.bare(one) for one in bare), unit.say(last)))
