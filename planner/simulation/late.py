"""Late joiners and leavers: what each of them does to common costs that are agreed, or paid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.engine.agreements import Reckoning, reckoned
from planner.engine.budget import budget
from planner.engine.compile import Compiled
from planner.engine.figures import Mask
from planner.plan.partners import Commitment


@dataclass(frozen=True, slots=True)
class Move:
    """Partners who join a scenario late, or leave it. With nobody, the scenario stays as it is.

    Attributes:
        joins: Ids of those who join.
        leaves: Ids of those who leave.
    """

    joins: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()


def single_moves(compiled: Compiled) -> tuple[Move, ...]:
    """Return a move for each partner: who takes part leaves, who does not joins; nobody who withdrew comes back."""
    return tuple(
        Move(leaves=(one.id,)) if compiled.members[at] else Move(joins=(one.id,))
        for at, one in enumerate(compiled.partners)
        if compiled.members[at] or one.commitment is not Commitment.WITHDRAWN
    )


def late(compiled: Compiled, moves: Sequence[Move], *, stays_bound: bool | None = None) -> tuple[Reckoning, ...]:
    """Return every agreed common cost as each of several moves would leave it: one batch, a scenario for each move.

    Who leaves gets back what is no longer its share, unless it stays bound: then it goes on owing what was agreed.

    Args:
        compiled: Plan and call as arrays.
        moves: Who joins and leaves; each starts from the plan's scenario.
        stays_bound: Whether leavers stay bound; as each agreement says when None.
    """
    figures = budget(compiled, compiled.batch(members_after(compiled, moves)))
    agreed = [one for one in compiled.plan.common_costs if one.agreements]
    return tuple(reckoned(compiled, figures, one, stays_bound=stays_bound) for one in agreed)


def members_after(compiled: Compiled, moves: Sequence[Move]) -> Mask:
    """Return who takes part after each move, shape (move, partner)."""
    members = np.repeat(compiled.members[None, :], len(moves), axis=0)
    for row, move in enumerate(moves):
        for names, is_member in ((move.joins, True), (move.leaves, False)):
            for at in (compiled.position_of(one) for one in names):
                if at is not None:
                    members[row, at] = is_member
    return members
