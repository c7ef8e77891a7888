"""What comes of very many scenarios: who costs, gets and bears what, and what the checks say. Nothing else is kept."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from planner.engine.budget import budget
from planner.engine.checks import Case, Verdict, verdicts
from planner.engine.checks.verdict import PLAN, Statuses
from planner.engine.compile import Compiled
from planner.engine.figures import Array, Batch, Figures, Mask, no_cents, nowhere
from planner.money import CentsArray

BLOCK = 16_384
"""Scenarios computed at once: enough that threads seldom wait for Python's lock, few enough that they stay in cache."""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What is kept of a sweep.

    Attributes:
        total: Cost in each partner's budget, cents, shape (scenario, partner).
        grant: Grants of all funds together, likewise.
        bears: What each partner pays in the end, likewise.
        unknown_total: Mask of ``total``; likewise the others.
        rules: Ids of what was checked; twice where a rule has a smallest and a largest value.
        statuses: Numbers of ``checks.STATUS``, shape (scenario, rule).
    """

    total: CentsArray
    grant: CentsArray
    bears: CentsArray
    unknown_total: Mask
    unknown_grant: Mask
    unknown_bears: Mask
    rules: tuple[str, ...]
    statuses: Statuses


def outcomes(compiled: Compiled, batch: Batch, *, workers: Executor | None = None, block: int = BLOCK) -> Outcomes:
    """Return what comes of each scenario of a batch, computed in blocks.

    Args:
        compiled: Plan and call as arrays.
        batch: Scenarios, each with its own members and, if it has them, its own amounts. Fastest where scenarios lie
            next to each other in memory (Fortran's order); other arrays are turned block by block.
        workers: Threads that share the blocks; none when None. numpy computes without holding Python's lock.
        block: Scenarios computed at once.

    Raises:
        AmountTooLarge: If an amount leaves the safe range.
    """
    rules = tuple(one.rule for one in _conditions(compiled, budget(compiled)))
    kept = _empty(compiled, len(batch.members), rules)

    def compute(first: int) -> None:
        _compute(compiled, batch, kept, slice(first, first + block))

    starts = range(0, len(batch.members), block)
    for _ in workers.map(compute, starts) if workers else map(compute, starts):
        pass  # asking for each block's answer raises what was raised in it
    return kept


def _compute(compiled: Compiled, batch: Batch, kept: Outcomes, part: slice) -> None:
    figures = budget(
        compiled,
        Batch(
            members=_side_by_side(batch.members[part]),
            entered=_side_by_side(batch.entered if len(batch.entered) == 1 else batch.entered[part]),
            commons=_side_by_side(batch.commons if len(batch.commons) == 1 else batch.commons[part]),
        ),
    )
    kept.total[part], kept.grant[part], kept.bears[part] = figures.total, figures.grant, figures.bears
    if not compiled.is_sure:
        kept.unknown_total[part] = figures.unknown_total
        kept.unknown_grant[part] = figures.unknown_grant
        kept.unknown_bears[part] = figures.unknown_bears
    for at, verdict in enumerate(_conditions(compiled, figures)):
        kept.statuses[part, at] = verdict.statuses


def _conditions(compiled: Compiled, figures: Figures) -> list[Verdict]:
    """Return the answers about the consortium; what is said of the plan's own figures is no condition of it."""
    return [one for one in verdicts(Case(compiled, figures, None)) if one.stage != PLAN]


def _empty(compiled: Compiled, scenarios: int, rules: tuple[str, ...]) -> Outcomes:
    shape = (scenarios, len(compiled.partners))

    def mask() -> Mask:
        return nowhere(*shape) if compiled.is_sure else np.zeros(shape, dtype=np.bool_)

    return Outcomes(
        total=no_cents(*shape),
        grant=no_cents(*shape),
        bears=no_cents(*shape),
        unknown_total=mask(),
        unknown_grant=mask(),
        unknown_bears=mask(),
        rules=rules,
        statuses=np.zeros((scenarios, len(rules)), dtype=np.int8, order="F"),
    )


def _side_by_side(array: Array) -> Array:
    """Return the array with scenarios next to each other in memory."""
    return array if len(array) == 1 or array.strides[0] == array.itemsize else np.asfortranarray(array)
