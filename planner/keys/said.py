"""What the sentences of keys are made of: amounts to a tenth of a cent, sums, and who lacks a number."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import numpy as np

from planner.findings import Message, Mills, Names, Term
from planner.keys.portions import Portions, Sharers, Whole


def exact(portions: Portions, sharers: Sharers, scenario: int, partner: int) -> Mills:
    """Return an exact part as people read it."""
    return amount_of(portions.part(scenario, partner), sharers, scenario)


def amount(cents: Whole, sharers: Sharers, scenario: int) -> Mills:
    """Return the amount that is divided, as people read it; it need not be whole cents."""
    return amount_of(int(cents[scenario]), sharers, scenario)


def amount_of(number: int | Fraction, sharers: Sharers, scenario: int) -> Mills:
    """Return an amount counted in the scenario's parts of cents, as people read it: to the nearest tenth of a cent.

    It is read, and enters no sum.
    """
    return Mills((20 * Fraction(number) / int(sharers.cent[scenario]) + 1) // 2)


def total_of_members(numbers: Whole, sharers: Sharers, scenario: int) -> int:
    """Return the sum of a number over those who share, of any size; ``numbers`` has the shape (partner,)."""
    return sum(int(one) for one in numbers[sharers.members[scenario]])


def not_given(indicator: str, sharers: Sharers, scenario: int) -> Iterator[Message]:
    """Yield who of those who share lacks a number, if anybody does."""
    _, missing = sharers.indicator(indicator)
    lacking = sharers.who(sharers.members[scenario] & missing)
    if lacking:
        yield Message(
            "indicator-not-given",
            {"indicator": Term("indicator", indicator), "partners": Names(lacking), "count": len(lacking)},
        )


def weightless(indicator: str | None, weights: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
    """Yield that all who share weigh nothing; ``weights`` has the shape (partner,)."""
    who = sharers.members[scenario]
    if who.any() and not weights[who].any():
        yield Message("weights-all-zero", {} if indicator is None else {"indicator": Term("indicator", indicator)})


def tags_of_nobody(tags: tuple[str, ...], sharers: Sharers) -> Iterator[Message]:
    """Yield tags that no partner of the plan carries: a word that is spelt in two ways, as a rule."""
    unknown = tuple(one for one in dict.fromkeys(tags) if not np.any(sharers.tagged(one)))
    if unknown:
        yield Message("tag-of-nobody", {"tags": Names(unknown), "count": len(unknown)})
