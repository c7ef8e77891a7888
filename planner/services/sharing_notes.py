"""What there is to say of a key: each part's reason, whether parts can fall, and who would be better off alone."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.share_reasons import named_sharers, share_reason, shared_cents
from planner.findings import Euro, Names
from planner.keys import ShapleyKey
from planner.services.cases import Assembled
from planner.services.common_shares import Share
from planner.simulation.paradox import paradox_message, paradoxes
from planner.simulation.subgroups import Alone, better_alone
from planner.wording import Wording

VARIED_PERCENT = range(80, 121)
"""The amounts that are looked at, in per cent of the amount that is shared."""
_NAMED_AT_MOST = 3


def _at(compiled: Compiled, share: Share) -> int | None:
    """Return the position of a common cost among those that count; None where it does not, or has no payer."""
    if not share.is_counted or not share.parts:
        return None
    return next(at for at, one in enumerate(compiled.commons) if one.id == share.id)


def sentences(seen: Assembled, share: Share, words: Wording) -> dict[str, str]:
    """Return why each who shares a common cost pays its part, by partner, where that is known."""
    at = _at(seen.compiled, share)
    if at is None:
        return {}
    sharers = named_sharers(seen.compiled, seen.whole, 0, at)
    return {
        sharers.ids[place]: words.message(share_reason(seen.compiled, seen.whole, 0, at, int(place)))
        for place in np.flatnonzero(sharers.members[0])
        if share.parts.get(sharers.ids[place]) is not None
    }


def paradox(seen: Assembled, share: Share, words: Wording) -> str:
    """Return whether somebody pays less as the amount rises, in a sentence; empty where parts are not known."""
    at = _at(seen.compiled, share)
    if at is None or None in share.parts.values():
        return ""
    cents, _ = shared_cents(seen.compiled, seen.whole, 0, at)
    amounts = sorted({abs(int(cents[0])) * percent // 100 for percent in VARIED_PERCENT})
    sharers = named_sharers(seen.compiled, seen.whole, 0, at)
    common = seen.compiled.commons[at]
    found = paradoxes(common.key, sharers, amounts, seen.compiled.split_of(common))
    return words.message(paradox_message(found, sharers, amounts))


def alone(seen: Assembled, share: Share, cost: ShapleyKey | None, words: Wording) -> tuple[str, ...]:
    """Return which partners would be better off alone, in sentences; none where no key has a cost function."""
    at = _at(seen.compiled, share)
    if at is None or cost is None:
        return ()
    cents = np.abs(shared_cents(seen.compiled, seen.whole, 0, at)[0])
    sharers = named_sharers(seen.compiled, seen.whole, 0, at)
    portions = seen.compiled.commons[at].key.portions(cents, sharers)
    found = better_alone(int(cents[0]), portions, sharers, cost) if cents[0] else None
    if found is None:
        return ()
    looked = words.text("sharing-alone-looked", count=found.looked_at, how="all" if found.is_every else "some")
    if not found.better_off:
        return (words.text("sharing-alone-none"), looked)
    return (*_subgroups(found, seen, words), looked)


def _subgroups(found: Alone, seen: Assembled, words: Wording) -> list[str]:
    said = []
    for one in found.better_off[:_NAMED_AT_MOST]:
        names = tuple(seen.compiled.partners[at].shown_name for at in one.partners)
        said.append(
            words.text(
                "sharing-alone",
                partners=Names(names),
                count=len(names),
                together=Euro(nearest_cent(one.together)),
                alone=Euro(nearest_cent(one.alone)),
                gap=Euro(nearest_cent(one.gap)),
            )
        )
    if (more := len(found.better_off) - _NAMED_AT_MOST) > 0:
        said.append(words.text("sharing-alone-more", count=more))
    return said


def nearest_cent(exact: Fraction) -> int:
    """Return an exact amount as people read it, to the nearest cent; it is read, and enters no sum."""
    return (2 * exact.numerator + exact.denominator) // (2 * exact.denominator)
