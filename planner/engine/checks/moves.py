"""The cost that has to change its category for a share to fit, with what flat rates make of it: tried out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from planner.engine.budget import budget
from planner.engine.checks.verdict import Case
from planner.engine.figures import Mask
from planner.money import CentsArray
from planner.rules.kinds import ShareLimit

AT_ONCE = 64
"""Amounts that are tried in one batch."""


@dataclass(frozen=True, slots=True)
class Move:
    """Cost lines of one partner that go from one category to another.

    Attributes:
        partner: Position of the partner.
        source: Position of the category that they leave.
        target: Position of the category in which they count then.
        cents: How much; one cent less would not do.
    """

    partner: int
    source: int
    target: int
    cents: int


def smallest_move(
    case: Case, index: int, rule: ShareLimit, *, is_minimum: bool, fits: Callable[[Case], Mask]
) -> Move | None:
    """Return the smallest move of one partner's lines that makes a share of categories fit; None where none does.

    Args:
        case: What is looked at.
        index: Which scenario of the batch.
        rule: The limit, of cost in some categories.
        is_minimum: Whether cost is to come into them, rather than to leave them.
        fits: Whether the share is within its limit, for each scenario of a batch.
    """
    entered = case.compiled.entered_by_place.sum(axis=2)
    counted = np.where(case.compiled.is_replaced, 0, entered) * case.figures.members[index][:, None]
    if not np.array_equal(counted, case.figures.lines[index]):
        return None  # the scenario has amounts of its own, which are not the plan's lines
    for partner, source, target in _ways(case, index, rule, is_minimum=is_minimum):

        def fitting(amounts: CentsArray, way: tuple[int, int, int] = (partner, source, target)) -> Mask:
            return fits(_moved(case, index, entered, way, amounts))

        most = int(entered[partner, source])
        if fitting(np.array([most]))[0]:
            return Move(partner, source, target, _first(fitting, most))
    return None


def _first(fitting: Callable[[CentsArray], Mask], most: int) -> int:
    """Return an amount that fits while one cent less does not; ``most`` fits, and nothing does not."""
    low, high = 0, most
    while high - low > 1:
        steps = min(AT_ONCE, high - low)
        amounts = low + np.arange(1, steps + 1, dtype=np.int64) * (high - low) // steps
        at = int(np.argmax(fitting(amounts)))
        low, high = (int(amounts[at - 1]) if at else low), int(amounts[at])
    return high


def _moved(case: Case, index: int, entered: CentsArray, way: tuple[int, int, int], amounts: CentsArray) -> Case:
    """Return the plan with so much of a partner's lines in another category, one scenario for each amount."""
    partner, source, target = way
    changed = np.repeat(entered[None], len(amounts), axis=0)
    changed[:, partner, source] -= amounts
    changed[:, partner, target] += amounts
    members = np.repeat(case.figures.members[index][None], len(amounts), axis=0)
    figures = budget(case.compiled, case.compiled.batch(members, entered=changed))
    return Case(case.compiled, figures, case.on)


def _ways(case: Case, index: int, rule: ShareLimit, *, is_minimum: bool) -> Iterator[tuple[int, int, int]]:
    """Yield who could move lines from where to where: the largest amounts first, into what no flat rate stands on."""
    compiled, lines = case.compiled, case.figures.lines[index]
    limited = np.array([name in rule.categories for name in compiled.categories], dtype=np.bool_)
    found = []
    for partner in np.flatnonzero(case.figures.members[index]).tolist():
        flats = [one for one in compiled.flats if one.applies[partner]]
        closed = {at for one in flats for at in (one.target, *one.replaced)}
        based = {at for one in flats for at in one.base}
        for source in np.flatnonzero(lines[partner]).tolist():
            for target in np.flatnonzero(compiled.is_eligible).tolist():
                if target in closed or limited[source] == is_minimum or limited[target] != is_minimum:
                    continue
                is_new = lines[partner, target] == 0
                found.append((-int(lines[partner, source]), target in based, is_new, partner, source, target))
    yield from ((partner, source, target) for *_, partner, source, target in sorted(found))
