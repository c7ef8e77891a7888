"""What a rule of a call says, in words: its value, whom it concerns, and to which family of rules it belongs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from planner.rules.kinds import Noted
from planner.rules.scope import Rule, Scope
from planner.services import rule_words_costs, rule_words_money, rule_words_people, rule_words_time
from planner.services.country_words import country_words
from planner.services.limit_words import joined
from planner.terms import Bound
from planner.wording import Wording

Says = Callable[[Any, Wording], str]

SAYS: Mapping[type[Rule], Says] = {
    **rule_words_time.SAYS,
    **rule_words_money.SAYS,
    **rule_words_people.SAYS,
    **rule_words_costs.SAYS,
}
"""What says the value of each kind of rule; in the order in which a reader asks for them."""

REST = "rest"
FAMILIES = ("time", "money", "consortium", "costs", "papers", REST)
"""Families of rules, as a reader looks for them; named as the modules of the kinds are."""


def family_of(rule: Rule) -> str:
    """Return the family of a rule; what is only noted belongs to none of the others."""
    module = type(rule).__module__.rpartition(".")[2]
    return REST if isinstance(rule, Noted) or module not in FAMILIES else module


def rank_of(rule: Rule) -> int:
    """Return where a rule stands among those of its family: rates before limits, limits before thresholds."""
    kinds = list(SAYS)
    return kinds.index(type(rule)) if type(rule) in SAYS else len(kinds)


def value_words(rule: Rule, words: Wording) -> str:
    """Return what a rule says, as a few words in the reader's language.

    A kind of rule that has no words yet is shown as its call file has it.
    """
    say = SAYS.get(type(rule))
    text = _written(rule.value()) if say is None else say(rule, words)
    return f"{text[:1].upper()}{text[1:]}" if say is not None and not isinstance(rule, Noted) else text


def label_words(rule: Rule, words: Wording) -> str:
    """Return what kind of rule it is; one that is only noted goes by its own name."""
    if isinstance(rule, Noted):
        name = rule.id.replace("_", " ")
        return f"{name[:1].upper()}{name[1:]}"
    return words.term("rule_kind", rule.kind, is_heading=True)  # type: ignore[attr-defined]


def scope_words(scope: Scope, words: Wording) -> str:
    """Return the organisations that a scope describes."""
    parts = []
    for name, kind in (("role", "role"), ("legal_form", "legal_form"), ("state_aid", "rule_aid")):
        if ids := getattr(scope, name):
            parts.append(words.names([words.term(kind, str(one)) for one in ids]))
    if scope.country:
        parts.append(country_words(scope.country, words))
    if scope.region:
        parts.append(words.text("rule-regions", codes=words.names(scope.region)))
    return joined(parts, words)


def bounds_of(rule: Rule) -> list[Bound]:
    """Return the limits of a rule, as far as it has any."""
    values = (getattr(rule, name) for name in type(rule).model_fields)
    return [one for one in values if isinstance(one, Bound)]


def is_unknown(rule: Rule) -> bool:
    """Return whether something that the rule is about could not be found."""
    return any(rule.doubtful())


def is_contested(rule: Rule) -> bool:
    """Return whether sources contradict each other about it."""
    return any(bound.is_contested for bound in bounds_of(rule))


def _written(value: Any) -> str:
    """Return a value as a file holds it, on one line."""
    if isinstance(value, list | tuple):
        return ", ".join(_written(one) for one in value)
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_written(one)}" for key, one in value.items())
    return str(value)
