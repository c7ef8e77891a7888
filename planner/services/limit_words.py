"""Limits of a call in words: amounts, rates and numbers, from and up to, not known, contested."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.terms import EURO, Bound
from planner.wording import Wording

Say = Callable[[int], str]
CENTS_OF_A_EURO = 100


@dataclass(frozen=True, slots=True)
class Unit:
    """How one kind of number is said.

    Attributes:
        say: With its unit: ``12 months``.
        bare: Where the unit follows later: ``12`` in ``from 12 to 24 months``.
    """

    say: Say
    bare: Say


def euro_words(cents: int, words: Wording) -> str:
    """Return an amount with the sign of its currency; cents only where there are any, because limits seldom have."""
    if cents % CENTS_OF_A_EURO:
        return words.euro(cents)
    return words.text("rule-euro", amount=words.count(cents // CENTS_OF_A_EURO))


def amounts(words: Wording) -> Unit:
    """Return how euro are said."""
    return Unit(lambda cents: euro_words(cents, words), lambda cents: euro_words(cents, words))


def amounts_in(currency: str, words: Wording) -> Unit:
    """Return how amounts of a currency are said."""
    if currency == EURO:
        return amounts(words)

    def say(cents: int) -> str:
        return f"{words.number(cents)}\u00a0{currency}"

    return Unit(say, say)


def rates(words: Wording) -> Unit:
    """Return how rates are said."""
    return Unit(words.percent, words.percent)


def counts(of: str, words: Wording) -> Unit:
    """Return how numbers of something are said: ``months``, ``partners`` …, a text ``rule-number-OF``."""
    return Unit(lambda count: words.text(f"rule-number-{of}", count=count), words.count)


def said(bound: Bound, unit: Unit, words: Wording) -> str:
    """Return one value: as it is, each of those that contradict each other, or that nobody could find it."""
    if bound.is_unknown:
        return words.text("rule-not-known")
    if bound.is_contested:
        *bare, last = bound.values
        return words.text("rule-contested", values=" / ".join((*(unit.bare(one) for one in bare), unit.say(last))))
    return unit.say(bound.lowest)


def between(low: Bound | None, high: Bound | None, unit: Unit, words: Wording, *, strict: bool = False) -> str:
    """Return from where to where; nothing where there is no limit at all.

    Args:
        low: Lower limit.
        high: Upper limit.
        unit: How a number is said.
        words: Language.
        strict: Whether the limit itself is already beyond: more than, less than.
    """
    if not strict and low is not None and high is not None and len(low.values) == len(high.values) == 1:
        if low.values == high.values:
            return words.text("rule-exactly", value=said(low, unit, words))
        return words.text("rule-from-to", low=unit.bare(low.lowest), high=said(high, unit, words))
    parts = []
    for bound, key in ((low, "minimum"), (high, "maximum")):
        if bound is not None and strict and not bound.is_unknown:
            beyond = "rule-more-than" if bound is low else "rule-less-than"
            parts.append(words.text(beyond, value=said(bound, unit, words)))
        elif bound is not None:
            known = "no" if bound.is_unknown else "yes"
            parts.append(words.text(f"rule-{key}", value=said(bound, unit, words), known=known))
    return joined(parts, words)


def joined(parts: Sequence[str], words: Wording) -> str:
    """Return several things that are said of one rule, as one text; not cut where it is long."""
    return f"{words.text('rule-semicolon')} ".join(parts)
