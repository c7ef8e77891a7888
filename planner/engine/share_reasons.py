"""Why a partner pays its part of a common cost, and what is doubtful about the key: what a key says, with names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask
from planner.engine.pools import Pool
from planner.engine.settlement import residue_cents
from planner.engine.sharing import divided, sharers_among, sharing_members
from planner.findings import Clauses, Euro, Message, Parameter, Term
from planner.keys import Sharers
from planner.keys.said import exact
from planner.money import CentsArray
from planner.plan.costs import CommonCost
from planner.plan.pools import OwnPool

OF_AMOUNTS = frozenset(
    {"charges-above-amount", "floors-above-amount", "caps-below-amount", "cost-function-differs", "rest-of-nobody"}
)
"""Doubts that rest on the amount: nobody can have them while it is not known."""


def shared_cents(compiled: Compiled, figures: Figures, index: int, at: int) -> tuple[CentsArray, bool]:
    """Return what the members of one scenario divide of a common cost, and whether that is unknown.

    Incurred by the members: the cost. Incurred by one partner: what the others reimburse of it, and its own part.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole project.
        index: Position of the scenario.
        at: Position of the common cost.

    Returns:
        Cents, shape (1,).
    """
    common = compiled.commons[at]
    incurrer = compiled.incurrer_of(common)
    if incurrer is not None:
        residue, is_unknown = residue_cents(compiled, figures, at, incurrer)
        return residue[index : index + 1], bool(is_unknown[index])
    # In a sweep the amount may differ from scenario to scenario: what is paid and what is not make the whole.
    cents = figures.common[index, :, at].sum() + figures.lost[index, at]
    is_open = bool(figures.unknown_common[index, :, at].any()) and not common.amount.is_unknown
    return np.array([compiled.common_cents[at] if is_open else cents], dtype=np.int64), common.amount.is_unknown


def share_part(compiled: Compiled, figures: Figures, index: int, at: int, partner: int) -> int:
    """Return a member's part of a common cost, rounded as the cost is split, in cents; see ``share_reason``."""
    cents, _ = shared_cents(compiled, figures, index, at)
    shares, _ = divided(compiled, at, figures.members[index : index + 1], cents)
    return int(shares.parts[0, partner])


def share_reason(compiled: Compiled, figures: Figures, index: int, at: int, partner: int) -> Message:
    """Return one exact sentence that says why a member pays its part of a common cost.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole project.
        index: Position of the scenario.
        at: Position of the common cost.
        partner: Position of the member; its part must be known.
    """
    cents, _ = shared_cents(compiled, figures, index, at)
    part = share_part(compiled, figures, index, at, partner)
    who = named_sharers(compiled, figures, index, at)
    return _reason(compiled, compiled.commons[at], (np.abs(cents), part), who, partner)


def pool_reason(compiled: Compiled, pool: Pool, index: int, at: int, partner: int) -> Message:
    """Return one exact sentence that says why a partner has its part of a pool of own contributions.

    Args:
        compiled: Plan and call as arrays.
        pool: What is divided, and among whom.
        index: Position of the scenario.
        at: Position of the pool.
        partner: Position of the partner; its part must be known.
    """
    cents, part = pool.alone[index : index + 1].sum(axis=1), int(pool.parts[index, partner])
    who = _named(compiled, pool.who[index : index + 1])
    return _reason(compiled, compiled.plan.own_pools[at], (cents, part), who, partner)


def pool_doubts(compiled: Compiled, pool: Pool, index: int, at: int) -> list[Message]:
    """Return what keeps the key of a pool from doing in one scenario what it says, each thing once."""
    said = compiled.plan.own_pools[at]
    cents, who = pool.alone[index : index + 1].sum(axis=1), _named(compiled, pool.who[index : index + 1])
    is_unknown = bool(pool.is_open[index])
    found = [Message(one.code, {**one.parameters, "common": said.title}) for one in said.key.doubts(cents, who, 0)]
    return [
        one for at, one in enumerate(found) if one not in found[:at] and not (is_unknown and one.code in OF_AMOUNTS)
    ]


def _reason(
    compiled: Compiled, shared: CommonCost | OwnPool, cents: tuple[CentsArray, int], who: Sharers, partner: int
) -> Message:
    """Return why a partner has its part.

    Args:
        compiled: Plan and call as arrays.
        shared: What is divided.
        cents: The amount, shape (1,), and the part, rounded as it is split.
        who: Those who share it.
        partner: Position of the partner.
    """
    whole, part = cents
    split = compiled.split_of(shared)
    return Message(
        "share-reason",
        {
            "partner": compiled.partners[partner].name,
            "title": shared.title,
            "amount": Euro(part),
            "clauses": Clauses((shared.key.reason(whole, who, 0, partner),)),
            "exact": exact(shared.key.portions(whole, who), who, 0, partner),
            "unit": Euro(split.unit_cents),
            "method": Term("split", str(split.method)),
        },
    )


def number_messages(compiled: Compiled, at: int, partner: int) -> Iterator[Message]:
    """Yield the numbers of a partner that the key of a common cost asks for, as the plan has them."""
    who = compiled.partners[partner]
    for name in dict.fromkeys(compiled.commons[at].key.asks()):
        if name in who.indicators:
            given: dict[str, Parameter] = {
                "indicator": Term("indicator", name),
                "partner": who.name,
                "own": who.indicators[name],
            }
            source = who.source_of(name)
            if source is not None:
                given |= {
                    "source": source.source or "",
                    "year": str(source.year or ""),
                    "area": source.area or "",
                    "mean_of": source.mean_of or 0,
                    "certainty": Term("certainty", str(source.certainty)),
                }
            yield Message("trace-indicator" if source is None else "trace-indicator-sourced", given)


def key_doubts(compiled: Compiled, figures: Figures, index: int, at: int) -> list[Message]:
    """Return what keeps the key of a common cost from doing in one scenario what it says, each thing once."""
    common = compiled.commons[at]
    cents, is_unknown = shared_cents(compiled, figures, index, at)
    found: list[Message] = []
    for one in common.key.doubts(np.abs(cents), named_sharers(compiled, figures, index, at), 0):
        named = Message(one.code, {**one.parameters, "common": common.title})
        if named not in found and not (is_unknown and one.code in OF_AMOUNTS):
            found.append(named)
    return found


def left_by_key(compiled: Compiled, figures: Figures, index: int, at: int) -> int:
    """Return the cents that the key of a common cost gives to nobody, before anything is rounded."""
    cents, _ = shared_cents(compiled, figures, index, at)
    portions = compiled.commons[at].key.portions(np.abs(cents), named_sharers(compiled, figures, index, at))
    return 0 if portions.is_open[0] else int(abs(cents[0]) - portions.assigned[0])


def named_sharers(compiled: Compiled, figures: Figures, index: int, at: int) -> Sharers:
    """Return who shares a common cost in one scenario, with what keys may ask about them and what they are called."""
    return _named(compiled, sharing_members(compiled, at, figures.members[index : index + 1]))


def _named(compiled: Compiled, who: Mask) -> Sharers:
    names = {one.id: one.name for one in compiled.plan.partners}
    return replace(sharers_among(compiled, who), names=names)
