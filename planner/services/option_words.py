"""Cost options in words: what the call offers, what a combination is called, and what it changes."""

from __future__ import annotations

from planner.rules.kinds import CostOptions as Forms
from planner.rules.kinds import FlatRate
from planner.services.cost_options import CostOptions, Option, Rated
from planner.services.limit_words import rates, said
from planner.services.rule_words import value_words
from planner.services.speech import NOTHING
from planner.terms import UNKNOWN
from planner.wording import Wording

MINUS = "−"


def flat_words(one: Rated, words: Wording) -> str:
    """Return a flat rate as a few words: its category and the rate that is computed."""
    rate = said(one.rule.rate_percent, rates(words), words) if one.rate_ppm is None else words.percent(one.rate_ppm)
    return words.text("options-flat", category=words.term("category", one.rule.target, is_heading=True), rate=rate)


def option_words(flats: tuple[Rated, ...], words: Wording) -> str:
    """Return what a combination is called: its flat rates, or that every cost counts as it is entered."""
    if not flats:
        return words.text("options-as-entered")
    return " + ".join(flat_words(one, words) for one in flats)


def offer_words(seen: CostOptions, words: Wording) -> list[tuple[str, str]]:
    """Return what there is to choose in the call: each flat rate in a few words, and what the call says of it."""
    found = []
    categories = {rule.target for rule in seen.offered}
    forms = [
        one for one in (seen.call.of_kind(Forms) if seen.call else ()) if not categories or one.category in categories
    ]
    said_of = {one.category for one in forms if one.choice is not None}
    for rule in seen.offered:
        parts = [rule.says or ""]
        # Where another rule of the call says who chooses, it stands below.
        if rule.optional and (rule.target not in said_of or "choice" in rule.model_fields_set):
            who = words.term("rule_choice", f"chosen_{rule.choice}", is_heading=True)
            parts.append(words.text("options-sentence", value=who))
        if rule.adjustable:
            parts.append(words.text("options-can-be-lowered"))
        found.append((value_words(rule, words), " ".join(one for one in parts if one)))
    found += [(value_words(rule, words), rule.says or "") for rule in forms if not categories or rule.forms != UNKNOWN]
    return found


def fixed_words(seen: CostOptions, words: Wording) -> list[str]:
    """Return the flat rates that count whatever is chosen."""
    return [value_words(one, words) for one in seen.flat_rates if not one.optional and not one.adjustable]


def compared_categories(options: tuple[Option, ...]) -> tuple[str, ...]:
    """Return the categories in which some option has a cost, in the order in which they come."""
    return tuple(dict.fromkeys(name for one in options for name in one.outcome.row.costs))


def more_words(cents: int | None, words: Wording) -> str:
    """Return a difference with its sign; nothing where it is none, or is not known."""
    if not cents:
        return NOTHING if cents == 0 else words.number(cents)
    return f"{'+' if cents > 0 else MINUS}{words.number(abs(cents))}"


def target_words(rule: FlatRate, words: Wording) -> str:
    """Return the category that a flat rate fills, as a heading."""
    return words.term("category", rule.target, is_heading=True)
