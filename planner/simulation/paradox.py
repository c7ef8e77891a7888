"""Where more to share makes somebody pay less: what a way of splitting does along a series of amounts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from planner.errors import AmountTooLarge
from planner.findings import Euro, Message, Names
from planner.keys import Sharers, SharingKey
from planner.money import MAX_CENTS, CentsArray, Split, SplitMethod, allocate


@dataclass(frozen=True, slots=True)
class Paradox:
    """Two amounts of a series, of which the larger one lets somebody pay less.

    Attributes:
        before: The smaller amount, in cents.
        after: The larger one.
        partners: Positions of those who pay less, who loses most first.
        parts: What the first of them pays of the smaller amount and of the larger one, in cents.
        cause: ``key`` where its exact part falls as well; else the rounding: ``remainder``, where a unit left over goes
            to a larger remainder; ``rest``, where the one who takes the rest has less of it left; ``unit`` otherwise.
    """

    before: int
    after: int
    partners: tuple[int, ...]
    parts: tuple[int, int]
    cause: str


_CAUSES = {SplitMethod.LARGEST_REMAINDER: "remainder", SplitMethod.REST_TO: "rest"}


def paradoxes(key: SharingKey, sharers: Sharers, amounts: Sequence[int], split: Split) -> tuple[Paradox, ...]:
    """Return every step of a series of amounts at which somebody pays less although there is more to share.

    Where parts rest on a number that nobody has given there is nothing to say, and nothing comes back.

    Args:
        key: How each amount is divided.
        sharers: Who shares, in one scenario: members of shape (1, partner).
        amounts: Amounts in ascending order, in cents.
        split: How parts become whole units.

    Raises:
        AmountTooLarge: If an amount is beyond what the planner computes with.
    """
    if amounts and max(amounts) > MAX_CENTS:
        raise AmountTooLarge(cents=max(amounts), maximum=MAX_CENTS)
    cents = np.array(amounts, dtype=np.int64)
    every = replace(sharers, members=np.repeat(sharers.members, len(cents), axis=0))
    assigned, weights, is_open = key.shares(cents, every)
    if is_open.any() or not len(cents):
        return ()
    parts = allocate(assigned, weights, split=split).parts
    return tuple(_found(key, every, cents, parts, at, split) for at in _falls(parts))


def paradox_message(found: Sequence[Paradox], sharers: Sharers, amounts: Sequence[int]) -> Message:
    """Return the first paradox of a series as a sentence, or that there is none.

    Args:
        found: What ``paradoxes`` returned.
        sharers: Who shares.
        amounts: The amounts that were looked at, in cents; at least one.
    """
    if not found:
        ends = {"before": Euro(min(amounts)), "after": Euro(max(amounts))}
        return Message("paradox-not-found", {**ends, "count": len(amounts)})
    one = found[0]
    names = sharers.called(sharers.ids[at] for at in one.partners).names
    higher, lower = one.parts
    return Message(
        "paradox-found",
        {
            "before": Euro(one.before),
            "after": Euro(one.after),
            "partner": names[0],
            "partners": Names(names),
            "count": len(names),
            "higher": Euro(higher),
            "lower": Euro(lower),
            "gap": Euro(higher - lower),
            "cause": one.cause,
            "more": len(found) - 1,
        },
    )


def _falls(parts: CentsArray) -> list[int]:
    """Return the positions of amounts after which somebody pays less, of parts of shape (amount, partner)."""
    return [int(at) for at in np.flatnonzero((np.diff(parts, axis=0) < 0).any(axis=1))]


def _found(key: SharingKey, every: Sharers, cents: CentsArray, parts: CentsArray, at: int, split: Split) -> Paradox:
    losses = parts[at] - parts[at + 1]
    order = np.argsort(-losses, kind="stable")
    losing = tuple(int(one) for one in order if losses[one] > 0)
    two = replace(every, members=every.members[at : at + 2])
    exact = key.portions(cents[at : at + 2], two)
    first = losing[0]
    falls = exact.part(1, first) < exact.part(0, first)
    return Paradox(
        int(cents[at]),
        int(cents[at + 1]),
        losing,
        (int(parts[at, first]), int(parts[at + 1, first])),
        "key" if falls else _CAUSES.get(split.method, "unit"),
    )
