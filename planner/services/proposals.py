"""The register of proposals as a page edits it: a grid, new entries, and what a date means that is known in part."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planner.findings import Message, Term
from planner.plan.edits import Add, Edit, Remove, SetFields
from planner.plan.model import Plan
from planner.plan.proposals import Proposal, ProposalResult
from planner.services.cost_lines import new_id
from planner.services.grids import Column, Grid, grid, labelled
from planner.wording import Wording

PROPOSALS = "proposals"
SUBMITTED = "submitted"
"""Column of the day, month or year; no field of a proposal, but three of them."""

_DAY = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})|(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>\d{4})"
)
_MONTH = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})|(?P<m>\d{1,2})[./](?P<y>\d{4})")
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class ProposalGrid(Grid):
    """The register; one column holds what three fields say of the date."""

    def edit(self, edited_rows: Mapping[int, Mapping[str, Any]]) -> Edit | None:
        """Return the edit that changed cells mean."""
        found = Grid.edit(self, edited_rows)
        if found is None:
            return None
        steps = tuple(
            SetFields(step.list, step.id, _with_date(step.fields)) if isinstance(step, SetFields) else step
            for step in found.steps
        )
        return Edit(found.message, steps)


def proposal_grid(plan: Plan, calls: Mapping[str, str], words: Wording) -> ProposalGrid:
    """Return the register as a grid.

    Args:
        plan: The plan.
        calls: What each target of the catalogue is called, by id.
        words: Language.
    """
    made = grid(PROPOSALS, _columns(plan, calls, words), [_item(one) for one in plan.proposals], words)
    return ProposalGrid(made.list, made.columns, made.ids, made.frame)


def proposal_added(plan: Plan, fields: Mapping[str, Any]) -> Edit:
    """Return the edit that adds a proposal to the register.

    Args:
        plan: The plan.
        fields: Its fields as texts; ``submitted`` may be a day, a month or a year.
    """
    name = new_id("proposal", {one.id for one in plan.proposals})
    data = {key: value for key, value in _with_date(fields).items() if value not in (None, "")}
    return Edit(_counted("edit-added", 1), (Add(PROPOSALS, ({"id": name, **data},)),))


def proposals_removed(ids: Sequence[str]) -> Edit:
    """Return the edit that removes entries."""
    return Edit(_counted("edit-removed", len(ids)), (Remove(PROPOSALS, tuple(ids)),))


def result_choices(words: Wording) -> dict[str, str]:
    """Return what can become of a proposal, by the words for it."""
    return labelled((str(one), words.term("proposal_result", one, is_heading=True)) for one in ProposalResult)


def when_fields(text: str | None) -> dict[str, str | None]:
    """Return the fields that say when a proposal was handed in, from what was entered.

    A day, a month or a year is understood with the year first or last (``2019-01-30``, ``30/01/2019``, ``01/2019``).
    What is none of these stays as it was entered, and the plan refuses it with a sentence that quotes it.
    """
    said = (text or "").strip()
    fields: dict[str, str | None] = {"submitted_on": None, "year": None, "month": None}
    if found := _DAY.fullmatch(said):
        year, month = found["year"] or found["y"], found["month"] or found["m"]
        day = found["day"] or found["d"]
        return fields | {"submitted_on": f"{year}-{int(month):02d}-{int(day):02d}"}
    if found := _MONTH.fullmatch(said):
        return fields | {"year": found["year"] or found["y"], "month": str(int(found["month"] or found["m"]))}
    if _YEAR.fullmatch(said):
        return fields | {"year": said}
    return fields | {"submitted_on": said or None}


def _with_date(fields: Mapping[str, Any]) -> dict[str, Any]:
    if SUBMITTED not in fields:
        return dict(fields)
    return {name: one for name, one in fields.items() if name != SUBMITTED} | when_fields(fields[SUBMITTED])


def _columns(plan: Plan, calls: Mapping[str, str], words: Wording) -> list[Column]:
    text = words.text
    # A past source need not be in the catalogue: its id is then its label.
    named = {one.call for one in plan.proposals if one.call is not None}
    pairs = [*calls.items(), *((one, one) for one in sorted(named - calls.keys()))]
    return [
        Column("title", text("note-proposal-title"), "text", is_required=True, width=220, is_pinned=True),
        Column("to", text("note-proposal-to"), "text", text("note-proposal-to-help"), is_required=True, width=200),
        Column(SUBMITTED, text("note-proposal-submitted"), "text", text("note-proposal-submitted-help"), width=100),
        Column(
            "result",
            text("note-proposal-result"),
            "choice",
            None,
            result_choices(words),
            is_required=True,
            width=120,
        ),
        Column("points", text("note-proposal-points"), "decimal", width=80),
        Column("points_needed", text("note-proposal-needed"), "decimal", text("note-proposal-needed-help"), width=80),
        Column("reasons", text("note-proposal-reasons"), "text", text("note-proposal-reasons-help"), width=240),
        Column("reused", text("note-proposal-reused"), "text", width=220),
        Column(
            "call", text("note-proposal-call"), "choice", text("note-proposal-call-help"), labelled(pairs), width=200
        ),
        Column("source", text("note-proposal-source"), "text", text("note-proposal-source-help"), width=220),
        Column("note", text("note-proposal-note"), "text", width=220),
    ]


def _item(proposal: Proposal) -> dict[str, Any]:
    return {**proposal.model_dump(mode="json"), SUBMITTED: proposal.submitted or None}


def _counted(code: str, count: int) -> Message:
    return Message(code, {"list": Term("list", PROPOSALS), "count": count})
