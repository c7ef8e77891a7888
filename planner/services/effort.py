"""Who works how much in which work package: person-months, another unit of staff lines, or what stands in the budgets.

Quantities are those of the plan, in hundredths; amounts are the engine's, in cents. Sums of amounts are the engine's
too, so that a total here is the total of the budget page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import numpy as np
import pandas as pd

from planner.engine.budget import budget
from planner.engine.calculations import units_of
from planner.engine.compile import Compiled, compile_plan
from planner.engine.effort import EffortFigures, effort_figures, measure_of, person_months, whole_numbers
from planner.engine.figures import Figures, Mask
from planner.engine.views import in_view
from planner.exchange.pasted import folded
from planner.plan.costs import CostLine
from planner.plan.model import ALL, Plan
from planner.plan.partners import Partner
from planner.services.cases import Question, prepare
from planner.services.speech import NOTHING
from planner.terms import Category
from planner.wording import Wording

MONTHS = "person_months"
"""The measure in which lines are held against targets; no folded unit has an underscore."""
LINES, TARGETS, APART = "lines", "targets", "apart"
VIEWS = (LINES, TARGETS, APART)
"""What a matrix of person-months shows: the staff lines, what the plan wants, or lines less targets."""
EURO = ""
"""The measure that is no unit: what stands in the budgets, in euro."""
NOWHERE = ""
"""Id of the column of what lies in no work package."""
UNASSIGNED = ""
"""Id of the row of common costs that nobody pays."""
TOTAL = "total"

Cells = dict[tuple[str, str], int | None]


@dataclass(frozen=True, slots=True)
class Report:
    """How person-months are shown.

    Attributes:
        view: One of ``VIEWS``.
        is_whole: Whether in whole numbers.
    """

    view: str = LINES
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Effort:
    """A matrix of partners and work packages.

    Attributes:
        measure: Unit, folded; or ``EURO``.
        scenario: Id of the scenario.
        partners: Names by id, of those who take part; what nobody pays last, if there is any.
        packages: Titles by id; those that lie in no work package last, if there are any.
        cells: Hundredths or cents by partner and work package, ``TOTAL`` for sums; None where unknown.
        without_unit: How many staff lines have no unit, and are in the amounts only; in person-months, how many are
            in none.
        view: What is shown, for person-months.
        exact: The same with decimals, where ``cells`` are in whole numbers.
    """

    measure: str
    scenario: str
    partners: Mapping[str, str]
    packages: Mapping[str, str]
    cells: Cells
    without_unit: int
    view: str = LINES
    exact: Cells | None = None

    @property
    def rounding(self) -> dict[str, int]:
        """By how many hundredths sums of work packages are larger in whole numbers than exactly, where they differ."""
        if self.exact is None:
            return {}
        apart = {name: (self.cells[TOTAL, name] or 0) - (self.exact[TOTAL, name] or 0) for name in self.packages}
        return {name: gap for name, gap in apart.items() if gap}

    @property
    def total(self) -> int | None:
        """Everything."""
        return self.cells[TOTAL, TOTAL]


def has_months(plan: Plan) -> bool:
    """Return whether a plan has any person-months, planned or in its lines."""
    return bool(plan.effort_targets) or any(person_months(one) is not None for one in plan.costs)


def units(plan: Plan) -> dict[str, str]:
    """Return the units of staff lines as they are written, by what they are compared by; the most frequent first."""
    found: dict[str, list[str]] = {}
    for line in plan.costs:
        if unit := _unit(line):
            found.setdefault(unit, []).append(str(line.unit).strip())
    return {unit: written[0] for unit, written in sorted(found.items(), key=lambda one: -len(one[1]))}


def measures(plan: Plan, words: Wording) -> dict[str, str]:
    """Return what effort can be shown in, by title: person-months first, then other units of staff lines, then euro."""
    if not has_months(plan):
        return {**units(plan), EURO: words.text("effort-euro")}
    months = {folded(one.unit) for one in plan.costs if one.unit and measure_of(one) == MONTHS}
    others = {unit: written for unit, written in units(plan).items() if unit not in months}
    return {MONTHS: words.text("effort-months"), **others, EURO: words.text("effort-euro")}


def effort(
    plan: Plan,
    measure: str,
    words: Wording,
    *,
    report: Report = Report(),
    scenario: str = ALL,
    roots: Sequence[Path] | None = None,
) -> Effort:
    """Return the matrix of a plan under its own call.

    Args:
        plan: The plan.
        measure: A unit, as ``units`` has it; ``MONTHS``; ``EURO`` for amounts.
        words: Language of labels.
        report: How person-months are shown.
        scenario: Who takes part; everybody, candidates included, unless it is said otherwise.
        roots: Folders of call files.

    Raises:
        CallUnknown: If the plan's call is not there.
        ScenarioUnknown: If the plan has no such scenario.
        AmountTooLarge: If amounts are beyond what 64-bit cents can hold.
    """
    seen, call, _ = prepare(plan, Question(scenario=scenario), roots=roots)
    compiled = compile_plan(seen, call)
    exact: Cells | None = None
    if measure == MONTHS:
        figures = effort_figures(compiled, compiled.members)
        cells = _months(compiled, figures, report.view)
        if report.is_whole:
            exact, cells = cells, _months(compiled, figures, report.view, is_whole=True)
    else:
        cells = _amounts(compiled, budget(compiled)) if measure == EURO else _quantities(compiled, measure)
    partners = {one.id: one.shown_name for one in _taking_part(compiled)}
    if cells.get((UNASSIGNED, TOTAL), 0) != 0:
        partners[UNASSIGNED] = words.text("page-unassigned")
    packages = {one.id: one.title for one in seen.plan.work_packages}
    if any(cents != 0 for (_, package), cents in cells.items() if package == NOWHERE):
        packages[NOWHERE] = words.text("effort-nowhere")
    staff = [one for one in seen.plan.costs if one.category == Category.STAFF]
    nameless = [one for one in staff if (person_months(one) is None if measure == MONTHS else not _unit(one))]
    return Effort(measure, seen.scenario, partners, packages, cells, len(nameless), report.view, exact)


def effort_table(seen: Effort, words: Wording) -> tuple[pd.DataFrame, dict[str, list[str]]]:
    """Return the matrix as exact decimals, so that it can be sorted, and the same cells as a reader sees them.

    A column in which something is unknown holds texts: a grid would show a gap as next to nothing. The first column
    is ``partner``; the second one and the last row are the sums: on a phone the rest is scrolled to.
    """
    rows, columns = [*seen.partners, TOTAL], [TOTAL, *seen.packages]
    frame: dict[str, list[object]] = {"partner": [*seen.partners.values(), words.text("effort-total")]}
    shown: dict[str, list[str]] = {"partner": [str(one) for one in frame["partner"]]}
    is_even = all(cell is None or cell % 100 == 0 for cell in seen.cells.values())
    is_whole = seen.exact is not None or (seen.measure != EURO and is_even)
    for name in columns:
        cells = [seen.cells.get((row, name), 0) for row in rows]
        key = f"in.{name}"
        shown[key] = [_written(cell, words, is_whole=is_whole) for cell in cells]
        known = [cell for cell in cells if cell is not None]
        texts: list[object] = [*shown[key]]
        frame[key] = texts if len(known) < len(cells) else [Decimal(cell).scaleb(-2) for cell in known]
    return pd.DataFrame(frame, dtype=object), shown


def signed(hundredths: int, words: Wording) -> str:
    """Return a difference with its sign."""
    return ("+" if hundredths > 0 else "−") + words.number(abs(hundredths))


def _written(cell: int | None, words: Wording, *, is_whole: bool) -> str:
    if cell == 0:
        return NOTHING
    return words.count(cell // 100) if is_whole and cell is not None else words.number(cell)


def _unit(line: CostLine) -> str:
    """Return the unit of a staff line, folded; empty for any other line."""
    return folded(line.unit) if line.category == Category.STAFF and line.unit else ""


def _taking_part(compiled: Compiled) -> list[Partner]:
    return [one for one, is_member in zip(compiled.partners, compiled.members, strict=True) if is_member]


def _months(compiled: Compiled, figures: EffortFigures, view: str, *, is_whole: bool = False) -> Cells:
    """Return hundredths of person-months by place, with their sums.

    Whole numbers of a difference are the difference of whole numbers, as the two reports show it.
    """
    shown = {LINES: figures.lines, TARGETS: figures.targets}
    if is_whole:
        shown = {name: whole_numbers(one) * 100 for name, one in shown.items()}
    matrix = shown[LINES] - shown[TARGETS] if view == APART else shown[view]
    if view == APART:
        matrix = np.where(figures.is_wanted, matrix, 0)  # where nobody wants anything, nothing is apart
    cells: Cells = {(TOTAL, TOTAL): int(matrix.sum())}
    for at, partner in enumerate(compiled.partners):
        cells[partner.id, TOTAL] = int(matrix[at].sum())
        cells |= {(partner.id, name or NOWHERE): int(matrix[at, one]) for one, name in enumerate(figures.packages)}
    sums = zip(figures.packages, matrix.sum(axis=0), strict=True)
    return cells | {(TOTAL, name or NOWHERE): int(cents) for name, cents in sums}


def _quantities(compiled: Compiled, unit: str) -> Cells:
    cells: Cells = {(TOTAL, TOTAL): 0}
    for row in compiled.rows:
        if compiled.members[row.partner] and _unit(row.line) == unit:
            partner, package = compiled.partners[row.partner].id, row.line.work_package or NOWHERE
            for place in ((partner, package), (partner, TOTAL), (TOTAL, package), (TOTAL, TOTAL)):
                cells[place] = (cells.get(place) or 0) + units_of(row.line)
    return cells


def _amounts(compiled: Compiled, whole: Figures) -> Cells:
    cells = _column(compiled, whole, TOTAL)
    for package in dict.fromkeys(place.work_package for place in compiled.places):
        places: Mask = np.array([place.work_package == package for place in compiled.places], dtype=np.bool_)
        cells |= _column(compiled, in_view(compiled, whole, places), package or NOWHERE)
    return cells


def _column(compiled: Compiled, figures: Figures, name: str) -> Cells:
    """Return what stands in each budget in one view, what nobody pays, and the sum."""
    unknown, lost = figures.unknown_total[0], int(figures.unassigned[0])
    cells: Cells = {
        (partner.id, name): None if unknown[at] else int(figures.total[0, at])
        for at, partner in enumerate(compiled.partners)
        if compiled.members[at]
    }
    cells[UNASSIGNED, name] = lost
    cells[TOTAL, name] = None if unknown.any() else int(figures.total[0].sum()) + lost
    return cells
