"""Simulations: how the cost of each partner follows their number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.engine.checks import STATUS
from planner.engine.checks.verdict import NOT_MET
from planner.errors import ArgumentUnusable
from planner.findings import Status
from planner.plan.model import Plan
from planner.services.cases import Question, prepare
from planner.services.speech import amount_text
from planner.simulation.partners import Sweep, sweep

LARGEST_NUMBER = 500
"""Largest number of partners that is simulated."""


@dataclass(frozen=True, slots=True)
class Row:
    """One number of partners: cents, None where unknown.

    Attributes:
        partners: How many of those whose number is varied.
        mean_total: Mean cost in their budgets, cut to the cent.
        mean_bears: Mean of what they bear, cut to the cent.
        smallest: Smallest of what they bear.
        largest: Largest of what they bear.
        saving: What one partner more saves each of them: the mean before minus this one.
        total: Cost of the project.
        grant: Grants of the project.
        unassigned: Common cost that nobody pays.
        eligible: Whether the consortium is eligible.
        not_met: Ids of the rules that are not met.
    """

    partners: int
    mean_total: int | None
    mean_bears: int | None
    smallest: int | None
    largest: int | None
    saving: int | None
    total: int | None
    grant: int | None
    unassigned: int
    eligible: Status
    not_met: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartnerCurve:
    """All rows, and where the curve passes under a ceiling.

    Attributes:
        rows: Ascending by number.
        first_under_ceiling: Smallest number at which nobody bears more than the ceiling.
        missing: Numbers asked for that could not be made: nobody is left, and there is no standard partner.
    """

    rows: tuple[Row, ...]
    first_under_ceiling: int | None
    missing: int


def simulate_partners(
    plan: Plan,
    question: Question,
    first: int,
    last: int,
    *,
    ceiling: int | None = None,
    roots: Sequence[Path] | None = None,
) -> PartnerCurve:
    """Return what each number of partners would cost them.

    Args:
        plan: The plan.
        question: How it is seen.
        first: Smallest number.
        last: Largest number.
        ceiling: Cents that nobody is to bear more than.
        roots: Folders of call files.

    Raises:
        ArgumentUnusable: If the numbers are out of range; and what ``assemble`` raises.
    """
    return curve(run_sweep(plan, question, first, last, roots=roots), ceiling)


def run_sweep(plan: Plan, question: Question, first: int, last: int, *, roots: Sequence[Path] | None = None) -> Sweep:
    """Return the arrays behind ``simulate_partners``."""
    if not 1 <= first <= last <= LARGEST_NUMBER:
        raise ArgumentUnusable(name="--from/--to", value=f"{first}-{last}", maximum=LARGEST_NUMBER)
    seen, call, _ = prepare(plan, question, roots=roots)
    return sweep(seen, call, range(first, last + 1), question.phase)


def curve(swept: Sweep, ceiling: int | None = None) -> PartnerCurve:
    """Return a sweep as rows."""
    figures = swept.figures
    mean_total, mean_bears = swept.mean(figures.total), swept.mean(figures.bears)
    smallest, largest = swept.smallest(figures.bears), swept.largest(figures.bears)
    open_total, open_bears = swept.unknown(figures.unknown_total), swept.unknown(figures.unknown_bears)
    rows: list[Row] = []
    for at, number in enumerate(swept.counts):
        bears = None if open_bears[at] else int(mean_bears[at])
        before = rows[-1].mean_bears if rows else None
        whole_open = bool(figures.unknown_total[at].any())
        rows.append(
            Row(
                partners=int(number),
                mean_total=None if open_total[at] else int(mean_total[at]),
                mean_bears=bears,
                smallest=None if open_bears[at] else int(smallest[at]),
                largest=None if open_bears[at] else int(largest[at]),
                saving=None if before is None or bears is None else before - bears,
                total=None if whole_open else int(figures.total[at].sum() + figures.unassigned[at]),
                grant=None if figures.unknown_grant[at].any() else int(figures.grant[at].sum()),
                unassigned=int(figures.unassigned[at]),
                eligible=STATUS[swept.eligible[at]],
                not_met=tuple(one.rule for one in swept.verdicts if one.statuses[at] == NOT_MET),
            )
        )
    under = (row.partners for row in rows if ceiling is not None and row.largest is not None and row.largest <= ceiling)
    return PartnerCurve(tuple(rows), next(under, None), swept.missing)


def curve_json(result: PartnerCurve) -> dict[str, Any]:
    """Return the rows as the command line's contract has them."""
    return {
        "rows": [
            {
                "partners": row.partners,
                "per_partner_total": amount_text(row.mean_total),
                "per_partner_bears": amount_text(row.mean_bears),
                "min": amount_text(row.smallest),
                "max": amount_text(row.largest),
                "saving": amount_text(row.saving),
                "total": amount_text(row.total),
                "grant": amount_text(row.grant),
                "unassigned": amount_text(row.unassigned),
                "eligible": str(row.eligible),
                "not_met": list(row.not_met),
            }
            for row in result.rows
        ],
        "first_under_ceiling": result.first_under_ceiling,
        "missing": result.missing,
    }
