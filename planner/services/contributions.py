"""Contributions as pages show and edit them: a grid of lines, and the table of what they cover."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.findings import Message, Term
from planner.plan.contributions import Contribution, ContributionStatus, Origin
from planner.plan.edits import Add, Edit, Remove
from planner.plan.model import Plan
from planner.services.cost_lines import new_id
from planner.services.financing import FinancingTable
from planner.services.grids import Column, Grid, grid, labelled
from planner.terms import write_euro
from planner.wording import Wording

CONTRIBUTIONS = "contributions"
NEW_LINES_AT_MOST = 50
EU_ANSWERS = ("yes", "no", "unknown")


def missing_as_own(plan: Plan, table: FinancingTable) -> Edit | None:
    """Return the edit that enters what each partner still lacks as its own money; None where nobody lacks anything."""
    lines = [
        {"partner": one.id, "origin": str(Origin.OWN), "amount": write_euro(one.missing)}
        for one in table.rows
        if one.missing is not None and one.missing > 0
    ]
    return contributions_added(plan, lines) if lines else None


def new_contributions(plan: Plan, count: int) -> Edit:
    """Return the edit that adds empty lines, to be filled in."""
    partner = next(one.id for one in plan.partners if one.has_budget)
    line = {"partner": partner, "origin": str(Origin.OWN), "amount": "0.00"}
    return contributions_added(plan, [dict(line) for _ in range(min(count, NEW_LINES_AT_MOST))])


def contributions_added(plan: Plan, lines: Sequence[Mapping[str, Any]]) -> Edit:
    """Return the edit that adds lines; each is given an id that no line ever had."""
    taken = {one.id for one in plan.contributions}
    items = []
    for one in lines:
        name = new_id("contribution", taken)
        taken.add(name)
        items.append({"id": name, **one})
    return Edit(_counted("edit-added", len(items)), (Add(CONTRIBUTIONS, items),))


def contributions_removed(ids: Sequence[str]) -> Edit:
    """Return the edit that removes lines."""
    return Edit(_counted("edit-removed", len(ids)), (Remove(CONTRIBUTIONS, tuple(ids)),))


def contribution_grid(plan: Plan, words: Wording) -> Grid:
    """Return the contributions of a plan as a grid."""
    return grid(CONTRIBUTIONS, _columns(plan, words), [_item(one) for one in plan.contributions], words)


# -- as pages show it ------------------------------------------------------------------------------


def _columns(plan: Plan, words: Wording) -> list[Column]:
    text = words.text
    taking = [one for one in plan.partners if one.has_budget]
    used = {one.partner for one in plan.contributions}
    added = [one for scenario in plan.scenarios for one in scenario.add]
    others = [one for one in (*plan.partners, *added) if one not in taking and one.id in used]
    partners = labelled((one.id, one.shown_name) for one in (*taking, *others))
    origins = labelled((str(one), _origin(one, words)) for one in Origin)
    answers = labelled((one, words.term("eu_source", one, is_heading=True)) for one in EU_ANSWERS)
    how_sure = labelled(
        (str(one), words.term("contribution_status", one, is_heading=True)) for one in ContributionStatus
    )
    return [
        Column("partner", text("contributions-partner"), "choice", None, partners, True, width=180, is_pinned=True),
        Column("origin", text("contributions-origin"), "choice", text("contributions-origin-help"), origins, True, 190),
        Column("amount", text("contributions-amount"), "decimal", is_required=True, width=120),
        Column("from", text("contributions-from"), "text", text("contributions-from-help"), width=200),
        Column(
            "eu_source", text("contributions-eu-source"), "choice", text("contributions-eu-help"), answers, True, 120
        ),
        Column("status", text("contributions-status"), "choice", None, how_sure, True, width=120),
        Column("note", text("contributions-note"), "text", width=220),
    ]


def _item(one: Contribution) -> dict[str, Any]:
    return {**one.model_dump(mode="json", by_alias=True), "eu_source": one.from_union}


def _origin(one: Origin, words: Wording) -> str:
    return words.term("contribution_origin", one, is_heading=True)


def _counted(code: str, count: int) -> Message:
    return Message(code, {"list": Term("list", CONTRIBUTIONS), "count": count})
