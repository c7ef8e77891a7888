"""One partner more or fewer: what that changes for one of those who take part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from planner.findings import Euro, Parameter
from planner.plan.model import Plan
from planner.services.cases import Question, prepare
from planner.simulation.partners import Sweep, sweep, varied_members
from planner.wording import Wording


@dataclass(frozen=True, slots=True)
class OtherNumber:
    """What a partner bears if one more or one fewer takes part.

    Attributes:
        number: How many of those whose number is varied.
        who: Name of the one who joins or leaves.
        takes_part: Whether the partner itself takes part then.
        cents: What it bears then; None where that is unknown, or it takes no part.
        difference: What it bears more (less, if negative) than at the scenario's own number.
        says: That, in a sentence.
    """

    number: int
    who: str
    takes_part: bool
    cents: int | None
    difference: int | None
    says: str


def other_numbers(
    plan: Plan, question: Question, partner_id: str, words: Wording, *, roots: Sequence[Path] | None = None
) -> tuple[OtherNumber, ...]:
    """Return what one partner bears with one fewer and with one more; numbers that cannot be made are left out.

    Args:
        plan: The plan.
        question: How it is seen.
        partner_id: The partner, who takes part in the scenario.
        words: Language, in the words of the call's family.
        roots: Folders of call files.
    """
    seen, call, _ = prepare(plan, question, roots=roots)
    own = varied_members(seen)
    swept = sweep(seen, call, range(max(own - 1, 0), own + 2))
    at = swept.compiled.position_of(partner_id)
    rows = {int(number): row for row, number in enumerate(swept.counts)}
    if at is None or own not in rows:
        return ()
    counted = "region" if plan.vary.tag == "region" else "partner"
    return tuple(
        _other(swept, at, (rows[own], rows[number]), counted, words)
        for number in (own - 1, own + 1)
        if number > 0 and number in rows
    )


def _other(swept: Sweep, partner: int, rows: tuple[int, int], counted: str, words: Wording) -> OtherNumber:
    """Return one number.

    Args:
        swept: The sweep.
        partner: Position of the partner.
        rows: The scenario's own row, and that of the number.
        counted: Whose number it is: ``region`` or ``partner``.
        words: Language.
    """
    own, other = rows
    number = int(swept.counts[other])
    takes_part = bool(swept.members[other, partner])
    is_more = other > own
    who = _name(swept, own, other)
    before, cents = (_bears(swept, row, partner) for row in rows)
    cents = cents if takes_part else None
    difference = None if cents is None or before is None else cents - before
    given: dict[str, Parameter] = {
        "who": counted,
        "number": number,
        "partner": swept.compiled.partners[partner].shown_name,
        "name": who,
    }
    if not takes_part:
        says = words.text("share-number-without", **given)
    elif cents is None or difference is None:
        says = words.text("share-number-unknown", **given)
    else:
        given |= {
            "amount": Euro(cents),
            "sign": "more" if difference > 0 else ("less" if difference < 0 else "same"),
            "difference": Euro(abs(difference)),
        }
        says = words.text("share-number-more" if is_more else "share-number-fewer", **given)
    return OtherNumber(number, who, takes_part, cents, difference, says)


def _bears(swept: Sweep, row: int, partner: int) -> int | None:
    figures = swept.figures
    return None if figures.unknown_bears[row, partner] else int(figures.bears[row, partner])


def _name(swept: Sweep, own: int, other: int) -> str:
    """Return the name of the one who takes part in one row and not in the other."""
    changed = np.flatnonzero(swept.members[own] != swept.members[other])
    return swept.compiled.partners[int(changed[0])].shown_name if len(changed) else ""
