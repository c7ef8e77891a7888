"""What each pool of own contributions makes its partners pay and get."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Figures
from planner.engine.pools import pool_at
from planner.services.speech import amount_text


@dataclass(frozen=True, slots=True)
class PoolLine:
    """One partner's line of a pool: cents, None where unknown.

    Attributes:
        partner: Id of the partner.
        name: Its name.
        alone: What it would pay by itself.
        part: What it pays of the pool.
        moves: What it pays to the others; negative where it gets it.
    """

    partner: str
    name: str
    alone: int | None
    part: int | None
    moves: int | None


def pool_lines(compiled: Compiled, whole: Figures, at: int, index: int = 0) -> tuple[PoolLine, ...]:
    """Return what one pool makes of each who shares it, in the plan's order.

    Args:
        compiled: Plan and call as arrays.
        whole: Figures of the whole project.
        at: Position of the pool.
        index: Which scenario of the batch.
    """
    pool = pool_at(compiled, whole, at)
    is_open = bool(pool.is_open[index])

    def one(cents: int) -> int | None:
        return None if is_open else int(cents)

    return tuple(
        PoolLine(
            compiled.partners[who].id,
            compiled.partners[who].shown_name,
            one(pool.alone[index, who]),
            one(pool.parts[index, who]),
            one(pool.parts[index, who] - pool.alone[index, who]),
        )
        for who in np.flatnonzero(pool.who[index]).tolist()
    )


def pools_json(compiled: Compiled, whole: Figures, index: int = 0) -> list[dict[str, Any]]:
    """Return the pools as the command line shows them: amounts as text in euro, null where unknown."""
    return [
        {
            "id": said.id,
            "title": said.title,
            "partners": [
                {
                    "id": one.partner,
                    "alone": amount_text(one.alone),
                    "part": amount_text(one.part),
                    "settlement": amount_text(one.moves),
                }
                for one in pool_lines(compiled, whole, at, index)
            ],
        }
        for at, said in enumerate(compiled.plan.own_pools)
    ]
