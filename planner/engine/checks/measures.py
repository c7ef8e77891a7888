"""What checks of money measure: each partner's grant, eligible or direct cost, and that of groups of partners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from planner.engine.checks.verdict import Case
from planner.engine.contributions import volunteers_cents
from planner.engine.figures import Mask
from planner.money import CentsArray
from planner.plan.partners import Partner
from planner.terms import Role

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


def volunteers(case: Case) -> CentsArray:
    """Return the cost of volunteers' work of those who take part, shape (scenario,); see ``volunteers_cents``."""
    return np.asarray(volunteers_cents(case.compiled, case.figures).sum(axis=1))


def countries_of(partners: Sequence[Partner]) -> dict[str, list[bool]]:
    """Return, for each country in the order of the partners, which of them come from it."""
    names = dict.fromkeys(one.country for one in partners if one.country)
    return {name: [one.country == name for one in partners] for name in names}


def beneficiaries_of(partners: Sequence[Partner]) -> dict[str, list[bool]]:
    """Return, for each beneficiary's name, which partners' amounts are its own: its affiliated entities' too."""
    return {
        one.shown_name: [other is one or other.affiliated_to == one.id for other in partners]
        for one in partners
        if one.role in (Role.LEAD, Role.PARTNER)
    }
