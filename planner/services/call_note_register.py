"""The register of proposals as the funding note shows it."""

from __future__ import annotations

from datetime import date

from planner.exchange.call_note import NoteProposal
from planner.findings import Hundredths
from planner.plan.model import Plan
from planner.plan.proposals import Proposal
from planner.wording import Wording


def register_of(plan: Plan, words: Wording) -> tuple[NoteProposal, ...]:
    """Return the plan's register, in words."""
    return tuple(_entry(one, words) for one in plan.proposals)


def points_words(proposal: Proposal, words: Wording) -> str:
    """Return how many points a proposal got, of how many, and what was missing; empty where nothing is known."""
    got, needed, missed = proposal.points, proposal.points_needed, proposal.missed_by
    if got is None:
        return "" if needed is None else words.text("note-points-needed", needed=Hundredths(needed))
    if needed is None:
        return words.text("note-points", points=Hundredths(got))
    key = "note-points-of" if missed is None else "note-points-missed"
    return words.text(key, points=Hundredths(got), needed=Hundredths(needed), missed=Hundredths(missed or 0))


def submitted_words(proposal: Proposal, words: Wording) -> str:
    """Return when a proposal was handed in, as far as that is known."""
    if proposal.submitted_on is not None:
        return words.day(proposal.submitted_on)
    if proposal.year is not None and proposal.month is not None:
        return words.month(date(proposal.year, proposal.month, 1))
    return str(proposal.year or "")


def _entry(one: Proposal, words: Wording) -> NoteProposal:
    return NoteProposal(
        title=one.title,
        to=one.to,
        submitted=submitted_words(one, words),
        result=words.term("proposal_result", one.result, is_heading=True),
        result_id=str(one.result),
        points=points_words(one, words),
        reasons=one.reasons or "",
        reused=one.reused or "",
        source=one.source or "",
    )
