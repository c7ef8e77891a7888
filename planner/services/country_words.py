"""Lists of countries in words: every name, or the Member States taken together."""

from __future__ import annotations

from collections.abc import Sequence

from planner.wording import Wording

MEMBER_STATES = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())
"""The Member States of today; only for shortening a list to words, never for what a call admits."""

EXCEPTIONS = 3
"""So many may be missing where a list still reads best as the Member States without these."""


def country_names(codes: Sequence[str], words: Wording) -> str:
    """Return every name, in the order of the reader's alphabet."""
    return words.names(sorted(words.term("country", one) for one in codes))


def country_words(codes: Sequence[str], words: Wording) -> str:
    """Return a list of countries, with the Member States taken together where nearly all of them are in it."""
    missing, others = MEMBER_STATES - set(codes), set(codes) - MEMBER_STATES
    if len(missing) > EXCEPTIONS:
        return country_names(codes, words)
    without, with_ = country_names(sorted(missing), words), country_names(sorted(others), words)
    if missing and others:
        return words.text("rule-member-states-except-and", countries=without, others=with_)
    if missing:
        return words.text("rule-member-states-except", countries=without)
    return words.text("rule-member-states-and", countries=with_) if others else words.text("rule-member-states")
