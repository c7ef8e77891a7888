"""How a plan's partners fit the calls of a note: a few words for the table, a sentence beside each call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.plan.model import Plan
from planner.rules.call import Call
from planner.services.fit import Ranking, rank
from planner.services.fit_tables import reason
from planner.wording import Wording


@dataclass(frozen=True, slots=True)
class NoteFit:
    """How a plan's partners fit one call.

    Attributes:
        brief: In a few words.
        reason: In a sentence.
    """

    brief: str = ""
    reason: str = ""


def ranked(
    plan: Plan | None, calls: Sequence[Call], on: date, *, roots: Sequence[Path] | None = None
) -> Ranking | None:
    """Return a plan under some calls; None without a plan, without partners and without calls."""
    if plan is None or not plan.partners or not calls:
        return None
    return rank(plan, on, ids=[one.id for one in calls], roots=roots)


def fits_of(ranking: Ranking, words: Wording) -> dict[str, NoteFit]:
    """Return how a plan's partners fit each target that was ranked, by the target's id."""
    return {
        one.call.id: NoteFit(
            words.text("note-fit-brief", count=len(one.not_met), questions=len(one.questions)), reason(one, words)
        )
        for one in ranking.fits
    }
