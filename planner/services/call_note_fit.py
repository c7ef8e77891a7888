"""How a plan's partners fit the calls of a note: a few words for the table, a sentence beside each call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.plan.model import Plan
from planner.services.fit import rank
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


def fits_of(
    plan: Plan | None, ids: Sequence[str], on: date, words: Wording, *, roots: Sequence[Path] | None = None
) -> dict[str, NoteFit]:
    """Return how a plan's partners fit each of some targets, by the target's id; nothing where there are none.

    Args:
        plan: The plan.
        ids: Targets.
        on: The day on which it is asked.
        words: Language of the sentences.
        roots: Folders of call files.
    """
    if plan is None or not plan.partners or not ids:
        return {}
    return {
        one.call.id: NoteFit(
            words.text("note-fit-brief", count=len(one.not_met), questions=len(one.questions)), reason(one, words)
        )
        for one in rank(plan, on, ids=ids, roots=roots).fits
    }
