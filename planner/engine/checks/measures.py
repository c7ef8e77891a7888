"""What checks of money measure: each partner's grant, eligible or direct cost, and that of groups of partners."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from planner.engine.checks.verdict import Case
from planner.engine.compile import Compiled
from planner.engine.contributions import unknown_volunteers, volunteers_cents
from planner.engine.figures import Mask
from planner.money import CentsArray
from planner.terms import Category

Measure = Literal["total", "direct", "grant"]


@dataclass(frozen=True, slots=True)
class Measured:
    """An amount of each partner, and where it is not known.

    Attributes:
        cents: Shape (scenario, partner).
        unknown: Shape (scenario, partner).
    """

    cents: CentsArray
    unknown: Mask

    def of(self, chosen: Sequence[bool] | NDArray[np.bool_]) -> tuple[CentsArray, Mask]:
        """Return the sum over some partners, shape (scenario,), and whether one of its parts is not known."""
        which = np.asarray(chosen, dtype=np.bool_)
        return np.asarray(self.cents[:, which].sum(axis=1)), np.asarray(self.unknown[:, which].any(axis=1))


@dataclass(frozen=True, slots=True)
class Each:
    """Somebody whose amount is looked at by itself: a partner, a beneficiary, a country, or the project.

    Attributes:
        name: For sentences; the project has none, and two partners may bear one.
        present: Whether any of those it is made of takes part, shape (scenario,).
        cents: Its amount, shape (scenario,).
        unknown: Where a part of the amount is not known, shape (scenario,).
    """

    name: str
    present: Mask
    cents: CentsArray
    unknown: Mask


def each_of(amounts: Measured, members: Mask, units: Iterable[tuple[str, Mask]]) -> list[Each]:
    """Return the amount of each of some units, and in which scenarios it is there; see ``units_of``."""
    return [Each(name, np.asarray(members[:, who].any(axis=1)), *amounts.of(who)) for name, who in units]


def measured(case: Case, measure: Measure, fund: str | None = None) -> Measured:
    """Return a measure of each partner: its grant, its eligible cost, or what of that no flat rate fills.

    Args:
        case: What is looked at.
        measure: Which amount.
        fund: Only the grant of this fund.
    """
    figures, compiled = case.figures, case.compiled
    if measure == "grant" and fund is None:
        return Measured(figures.grant, figures.unknown_grant)
    if measure == "grant":
        chosen = [one.rule.fund == fund for one in compiled.funds]
        grants = np.asarray(figures.grants[:, :, chosen].sum(axis=2))
        return Measured(grants, np.asarray(figures.unknown_grants[:, :, chosen].any(axis=2)))
    cents = figures.eligible
    if measure == "direct":
        paid = [at for at, flat in enumerate(compiled.flats) if compiled.is_eligible[flat.target]]
        cents = np.asarray(cents - figures.flats[:, :, paid].sum(axis=2))
    return Measured(cents, figures.unknown_eligible)


def in_categories(case: Case, names: Sequence[str], measure: Measure) -> Measured:
    """Return each partner's cost in some of the call's categories, with or without what flat rates fill."""
    figures, compiled = case.figures, case.compiled
    chosen = [name in names for name in compiled.categories]
    source = figures.lines if measure == "direct" else figures.costs
    cents = np.asarray(source[:, :, chosen].sum(axis=2))
    for at, common in enumerate(compiled.commons):
        if chosen[compiled.category_at(common)]:
            cents = np.asarray(cents + figures.common[:, :, at])
    return Measured(cents, figures.unknown_eligible)


def has_cost_in(compiled: Compiled, category: Category) -> bool:
    """Return whether a plan has cost in a neutral category, whoever has it."""
    return category in compiled.columns.lines.category or any(one.category is category for one in compiled.commons)


def volunteers(case: Case) -> tuple[CentsArray, Mask]:
    """Return the cost of volunteers' work of those who take part, and where it is not known, shape (scenario,)."""
    cents, unknown = (one(case.compiled, case.figures) for one in (volunteers_cents, unknown_volunteers))
    return np.asarray(cents.sum(axis=1)), np.asarray(unknown.any(axis=1))
