"""Work packages, phases, and what lies inside a work package: as grids, and what edits of them mean for the plan."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from planner.findings import Message, Term
from planner.plan.edits import Add, Edit, Remove, SetFields, Step, edited
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.plan.removal import phase_removed, work_package_removed
from planner.plan.work import WorkPackage
from planner.services.cost_lines import new_id
from planner.services.grids import Column, Grid, grid, labelled, partner_choices, selector_choices
from planner.wording import Wording

PACKAGES, PHASES = "work_packages", "phases"
FIRST, LAST = "months.first", "months.last"
PHASE = "phase"
Part: TypeAlias = Literal["tasks", "deliverables", "milestones"]
PARTS: Mapping[Part, str] = {"tasks": "task", "deliverables": "deliverable", "milestones": "milestone"}
"""Lists inside a work package, with the stem of the ids in each."""


@dataclass(frozen=True, slots=True)
class PackageGrid(Grid):
    """The work packages, with the phase of each: the plan keeps it in the phase.

    Attributes:
        members: Ids of the work packages of each phase.
    """

    members: Mapping[str, tuple[str, ...]]

    def edit(self, edited_rows: Mapping[int, Mapping[str, Any]]) -> Edit | None:
        """Return the edit that changed cells mean; see ``Grid.edit``."""
        found = Grid.edit(self, edited_rows)
        if found is None:
            return None
        moved: dict[str, str | None] = {}
        steps: list[Step] = []
        for step in found.steps:
            assert isinstance(step, SetFields)
            own = {name: value for name, value in step.fields.items() if name != PHASE}
            if own:
                steps.append(SetFields(step.list, step.id, own))
            if PHASE in step.fields:
                moved[step.id] = step.fields[PHASE]
        return Edit(found.message, (*steps, *_moves(self.members, moved)))


def package_grid(plan: Plan, words: Wording) -> PackageGrid:
    """Return the work packages; the column of phases only where the plan has phases."""
    text = words.text
    leads = partner_choices(_people(plan, (one.lead for one in plan.work_packages)))
    columns = [
        Column("title", text("work-title"), "text", is_required=True, width=220, is_pinned=True),
        *_months_columns(words),
        Column("lead", text("work-lead"), "choice", text("work-lead-help"), leads, width=140),
    ]
    if plan.phases:
        phases = labelled((one.id, one.title) for one in plan.phases)
        columns.append(Column(PHASE, text("work-phase"), "choice", text("work-phase-help"), phases, width=130))
    columns.append(Column("note", text("work-note"), "text", width=160))
    phase_of = {name: one.id for one in plan.phases for name in one.work_packages}
    items = [{**_data(one), PHASE: phase_of.get(one.id)} for one in plan.work_packages]
    made = grid(PACKAGES, columns, items, words)
    members = {one.id: one.work_packages for one in plan.phases}
    return PackageGrid(made.list, made.columns, made.ids, made.frame, members)


def phase_grid(plan: Plan, words: Wording) -> Grid:
    """Return the phases."""
    columns = [
        Column("title", words.text("work-phase"), "text", is_required=True, width=220, is_pinned=True),
        *_months_columns(words),
        Column("held", words.text("work-phase-holds"), "shown", words.text("work-phase-holds-help"), width=330),
    ]
    titles = {one.id: one.title for one in plan.work_packages}
    items = [{**_data(one), "held": ", ".join(titles[name] for name in one.work_packages)} for one in plan.phases]
    return grid(PHASES, columns, items, words)


def part_grid(plan: Plan, package: WorkPackage, part: Part, words: Wording) -> Grid:
    """Return the tasks, deliverables or milestones of a work package."""
    text = words.text
    title = Column("title", text(f"work-{PARTS[part]}"), "text", is_required=True, width=220, is_pinned=True)
    month = Column("month", text("work-month"), "count", text("work-month-help"), width=90)
    note = Column("note", text("work-note"), "text", width=180)
    columns: list[Column]
    match part:
        case "tasks":
            whom = selector_choices(plan.partners, [one.partners for one in package.tasks], words)
            who = Column(
                "partners", text("work-who"), "choice", text("work-who-help"), whom, is_required=True, width=180
            )
            columns = [title, *_months_columns(words), who, note]
        case "deliverables":
            people = partner_choices(_people(plan, (one.responsible for one in package.deliverables)))
            columns = [title, month, Column("responsible", text("work-responsible"), "choice", None, people, width=190)]
            columns.append(note)
        case "milestones":
            check = Column("verification", text("work-verification"), "text", text("work-verification-help"), width=290)
            columns = [title, month, check, note]
    return grid(f"{PACKAGES}.{package.id}.{part}", columns, [_data(one) for one in getattr(package, part)], words)


# -- new ones --------------------------------------------------------------------------------------


def new_package(plan: Plan, words: Wording) -> Edit:
    """Return the edit that adds a work package, to be filled in."""
    return packages_added(plan, [{"title": words.text("work-new-package", number=len(plan.work_packages) + 1)}])


def packages_added(plan: Plan, packages: Sequence[Mapping[str, Any]]) -> Edit:
    """Return the edit that adds work packages; each is given a number that none has."""
    number = _next_number("wp", [one.id for one in plan.work_packages])
    items = [{"id": f"wp-{number + at}", **one} for at, one in enumerate(packages)]
    return _added(PACKAGES, items)


def new_phase(plan: Plan, words: Wording) -> Edit:
    """Return the edit that adds a phase, to be filled in."""
    number = _next_number("phase", [one.id for one in plan.phases])
    return _added(
        PHASES, [{"id": f"phase-{number}", "title": words.text("work-new-phase", number=len(plan.phases) + 1)}]
    )


def new_part(plan: Plan, package: WorkPackage, part: Part, words: Wording) -> Edit:
    """Return the edit that adds a task, deliverable or milestone to a work package, to be filled in."""
    taken = {item.id for one in plan.work_packages for item in getattr(one, part)}
    title = words.text(f"work-new-{PARTS[part]}", number=len(getattr(package, part)) + 1)
    return _added(f"{PACKAGES}.{package.id}.{part}", [{"id": new_id(PARTS[part], taken), "title": title}])


# -- those that go ---------------------------------------------------------------------------------


def packages_removed(plan: Plan, ids: Sequence[str]) -> Edit | None:
    """Return the edit that takes work packages out; their costs stay."""
    return _removed(plan, PACKAGES, ids, work_package_removed)


def phases_removed(plan: Plan, ids: Sequence[str]) -> Edit | None:
    """Return the edit that takes phases out; their work packages and costs stay."""
    return _removed(plan, PHASES, ids, phase_removed)


def parts_removed(package: WorkPackage, part: Part, ids: Sequence[str]) -> Edit:
    """Return the edit that takes tasks, deliverables or milestones out of a work package."""
    message = Message("edit-removed", {"list": Term("list", part), "count": len(ids)})
    return Edit(message, (Remove(f"{PACKAGES}.{package.id}.{part}", tuple(ids)),))


def _removed(plan: Plan, name: str, ids: Sequence[str], removed: Callable[[Plan, str], Edit]) -> Edit | None:
    """Return one edit that takes out several, each from what the one before left."""
    steps: list[Step] = []
    edits: list[Edit] = []
    left: Plan | None = plan
    for one in ids:
        if left is None or one not in {item.id for item in getattr(left, name)}:
            break  # what stands in the way is said when the edit is made
        edits.append(removed(left, one))
        steps += edits[-1].steps
        left, _ = edited(left, edits[-1])
    if len(edits) <= 1:
        return edits[0] if edits else None
    return Edit(Message("edit-removed", {"list": Term("list", name), "count": len(edits)}), tuple(steps))


# -- inside ----------------------------------------------------------------------------------------


def _months_columns(words: Wording) -> list[Column]:
    about = words.text("work-months-help")
    return [
        Column(FIRST, words.text("work-first"), "count", about, width=112),
        Column(LAST, words.text("work-last"), "count", about, width=112),
    ]


def _moves(members: Mapping[str, tuple[str, ...]], moved: Mapping[str, str | None]) -> list[Step]:
    """Return the steps that put work packages into other phases, or into none."""
    steps: list[Step] = []
    for phase, before in members.items():
        after = [one for one in before if moved.get(one, phase) == phase]
        after += [one for one, to in moved.items() if to == phase]
        if after != list(before):
            steps.append(SetFields(PHASES, phase, {PACKAGES: after}))
    return steps


def _added(name: str, items: Sequence[Mapping[str, Any]]) -> Edit:
    message = Message("edit-added", {"list": Term("list", name.rsplit(".", maxsplit=1)[-1]), "count": len(items)})
    return Edit(message, (Add(name, tuple(items)),))


def _next_number(stem: str, taken: Iterable[str]) -> int:
    """Return a number behind all that are taken, however they are written: ``wp3`` and ``wp-3`` are one."""
    found = (re.fullmatch(rf"{stem}-?(\d{{1,6}})", one) for one in taken)
    return max((int(one[1]) for one in found if one), default=0) + 1


def _people(plan: Plan, named: Iterable[str | None]) -> list[Partner]:
    """Return the plan's partners, and those that only a scenario knows where they are named."""
    wanted = set(named)
    known = {one.id for one in plan.partners}
    others = {one.id: one for scenario in plan.scenarios for one in scenario.add}
    return [*plan.partners, *(one for name, one in others.items() if name in wanted and name not in known)]


def _data(item: Any) -> dict[str, Any]:
    data: dict[str, Any] = item.model_dump(mode="json", by_alias=True)
    if "partners" in data:
        data["partners"] = item.partners.model_dump(mode="json", by_alias=True, exclude_none=True)
    return data
