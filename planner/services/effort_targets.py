"""Planned effort: a grid of partners and work packages to be filled in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from planner.findings import Message, Term
from planner.plan.edits import Add, Edit, Remove, SetFields, Step
from planner.plan.model import Plan
from planner.services.cost_lines import new_id
from planner.services.grids import Column, Grid, grid
from planner.terms import write_quantity
from planner.wording import Wording

TARGETS = "effort_targets"


@dataclass(frozen=True, slots=True)
class TargetGrid(Grid):
    """What each partner is to do where: a row for each partner, a column for each work package.

    Attributes:
        held: Ids of the targets that stand in each cell.
    """

    held: Mapping[tuple[str, str], tuple[str, ...]]

    def edit(self, edited_rows: Mapping[int, Mapping[str, Any]]) -> Edit | None:
        """Return the edit that changed cells mean: one target for each cell that is filled."""
        found = Grid.edit(self, edited_rows)
        if found is None:
            return None
        taken = {name for names in self.held.values() for name in names}
        steps = [one for step in found.steps for one in self._steps(step, taken)]
        return Edit(Message("edit-cells", {"list": Term("list", TARGETS), "count": len(steps)}), tuple(steps))

    def shows(self, edit: Edit | None, edited_rows: Mapping[int, Mapping[str, Any]]) -> bool:
        """Return whether the browser's grid shows an edit: each cell is what was typed in it."""
        return edit is not None and bool(edited_rows)

    def _steps(self, step: Step, taken: set[str]) -> Iterator[Step]:
        assert isinstance(step, SetFields)
        for package, work in step.fields.items():
            ids = self.held.get((step.id, package), ())
            if ids and work is not None:
                yield SetFields(TARGETS, ids[0], {"person_months": work})
            if gone := ids[1:] if work is not None else ids:
                yield Remove(TARGETS, gone)
            if not ids and work is not None:
                name = new_id("effort", taken)
                taken.add(name)
                yield Add(TARGETS, ({"id": name, "partner": step.id, "work_package": package, "person_months": work},))


def target_grid(plan: Plan, words: Wording) -> TargetGrid:
    """Return the grid of planned effort, for all partners with a budget."""
    held: dict[tuple[str, str], tuple[str, ...]] = {}
    sums: dict[tuple[str, str], int] = {}
    for one in plan.effort_targets:
        place = one.partner, one.work_package
        held[place] = (*held.get(place, ()), one.id)
        sums[place] = sums.get(place, 0) + one.person_months
    columns = [Column("partner?", words.text("effort-partner"), "shown", width=200, is_pinned=True)]
    columns += [Column(one.id, one.title, "decimal", one.title, width=110) for one in plan.work_packages]
    items = [
        {
            "id": partner.id,
            "partner?": partner.shown_name,
            **{
                one.id: None if (partner.id, one.id) not in sums else write_quantity(sums[partner.id, one.id])
                for one in plan.work_packages
            },
        }
        for partner in plan.partners
        if partner.has_budget
    ]
    made = grid(TARGETS, columns, items, words)
    return TargetGrid(made.list, made.columns, made.ids, made.frame, held)
