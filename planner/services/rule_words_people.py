"""Rules about who takes part, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from planner.findings import Terms
from planner.rules.kinds import (
    AssociatedOnly,
    CompulsoryPartners,
    CountryCount,
    EligibleCountries,
    GroupCount,
    LegalForms,
    PartnerCount,
    WhoCounts,
)
from planner.rules.scope import Rule
from planner.services.country_words import country_names, country_words
from planner.services.limit_words import Unit, between, counts, said
from planner.terms import Role
from planner.wording import Wording


def who_counts(rule: WhoCounts, words: Wording) -> str:
    """Return whose membership counts."""
    return words.text("rule-not-known") if isinstance(rule.roles, str) else _roles(rule.roles, words)


def partner_count(rule: PartnerCount, words: Wording) -> str:
    """Return how many take part, in which roles, from where."""
    # The roles are the noun: "one coordinator" reads better than "one partner, as coordinator".
    of = "leads" if rule.roles == (Role.LEAD,) else "partners"
    value = between(rule.minimum, rule.maximum, counts(of, words), words)
    roles = () if of == "leads" else rule.roles or ()
    each = "yes" if rule.each == "country" else "no"
    return words.text("rule-counted", value=value, each=each, roles=_of_roles(roles), where=_where(rule, words))


def country_count(rule: CountryCount, words: Wording) -> str:
    """Return from how many countries they come."""
    value = between(rule.minimum, rule.maximum, counts("countries", words), words)
    roles = _of_roles(rule.roles or ())
    return words.text("rule-counted", value=value, each="no", roles=roles, where=_where(rule, words))


def group_count(rule: GroupCount, words: Wording) -> str:
    """Return from how many groups of countries, and which these are."""
    groups = ", ".join(f"{words.term('group', name)} ({country_names(of, words)})" for name, of in rule.groups.items())
    value = between(rule.minimum, None, Unit(words.count, words.count), words)
    # Not through a sentence, which would cut a long list.
    return f"{words.text('rule-groups', value=value, count=len(rule.groups))} – {groups}"


def eligible_countries(rule: EligibleCountries, words: Wording) -> str:
    """Return the countries that may take part."""
    if isinstance(rule.countries, str):
        return words.text("rule-not-known")
    usual = EligibleCountries.model_fields["roles"].default
    whose = "" if rule.roles == usual else f"{words.text('rule-for-roles', roles=_of_roles(rule.roles))} "
    return f"{whose}{counts('countries', words).say(len(rule.countries))} ({country_names(rule.countries, words)})"


def associated_only(rule: AssociatedOnly, words: Wording) -> str:
    """Return the countries that may take part without a budget only."""
    return country_names(rule.countries, words)


def legal_forms(rule: LegalForms, words: Wording) -> str:
    """Return the legal forms, and for whom."""
    if isinstance(rule.allowed, str):
        return words.text("rule-legal-forms", roles=_of_roles(rule.roles), choices=words.text("rule-not-known"))
    choices = Terms("legal_form", tuple(str(one) for one in rule.allowed))
    return words.text("rule-legal-forms", roles=_of_roles(rule.roles), choices=choices)


def compulsory_partners(rule: CompulsoryPartners, words: Wording) -> str:
    """Return of which kinds of organisation how many must take part."""
    kinds = words.names([words.term("partner_kind", str(one)) for one in rule.of_kind])
    known = "no" if rule.minimum.is_unknown else "yes"
    value = said(rule.minimum, counts("of-these", words), words)
    return words.text("rule-compulsory", value=value, kinds=kinds, known=known)


def _where(rule: PartnerCount | CountryCount, words: Wording) -> str:
    """Return from which countries those come who count; empty where all do."""
    if rule.group:
        return words.term("group", rule.group)
    return country_words(rule.countries, words) if rule.countries else ""


def _roles(roles: Sequence[Role], words: Wording) -> str:
    return words.names([words.term("role", str(one)) for one in roles])


def _of_roles(roles: Sequence[Role]) -> Terms:
    return Terms("role", tuple(str(one) for one in roles))


SAYS: Mapping[type[Rule], Callable[[Any, Wording], str]] = {
    PartnerCount: partner_count,
    CountryCount: country_count,
    GroupCount: group_count,
    EligibleCountries: eligible_countries,
    AssociatedOnly: associated_only,
    LegalForms: legal_forms,
    CompulsoryPartners: compulsory_partners,
    WhoCounts: who_counts,
}
"""What says each kind."""
