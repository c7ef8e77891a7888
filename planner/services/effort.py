"""Who works how much in which work package: quantities of staff lines in one unit, or what stands in the budgets.

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

EURO = ""
"""The measure that is no unit: what stands in the budgets, in euro."""
NOWHERE = ""
"""Id of the column of what lies in no work package."""
UNASSIGNED = ""
"""Id of the row of common costs that nobody pays."""
TOTAL = "total"

Cells = dict[tuple[str, str], int | None]


@dataclass(frozen=True, slots=True)
class Effort:
    """A matrix of partners and work packages.

    Attributes:
        measure: Unit, folded; or ``EURO``.
        scenario: Id of the scenario.
        partners: Names by id, of those who take part; what nobody pays last, if there is any.
        packages: Titles by id; those that lie in no work package last, if there are any.
        cells: Hundredths or cents by partner and work package, ``TOTAL`` for sums; None where unknown.
        without_unit: How many staff lines have no unit, and are in the amounts only.
    """

    measure: str
    scenario: str
    partners: Mapping[str, str]
    packages: Mapping[str, str]
    cells: Cells
    without_unit: int

    @property
    def total(self) -> int | None:
        """Everything."""
        return self.cells[TOTAL, TOTAL]


def units(plan: Plan) -> dict[str, str]:
    """Return the units of staff lines as they are written, by what they are compared by; the most frequent first."""
    found: dict[str, list[str]] = {}
    for line in plan.costs:
        if unit := _unit(line):
            found.setdefault(unit, []).append(str(line.unit).strip())
    return {unit: written[0] for unit, written in sorted(found.items(), key=lambda one: -len(one[1]))}


def effort(
    plan: Plan, measure: str, words: Wording, *, scenario: str = ALL, roots: Sequence[Path] | None = None
) -> Effort:
    """Return the matrix of a plan under its own call.

    Args:
        plan: The plan.
        measure: A unit, as ``units`` has it; ``EURO`` for amounts.
        words: Language of labels.
        scenario: Who takes part; everybody, candidates included, unless it is said otherwise.
        roots: Folders of call files.

    Raises:
        CallUnknown: If the plan's call is not there.
        ScenarioUnknown: If the plan has no such scenario.
        AmountTooLarge: If amounts are beyond what 64-bit cents can hold.
    """
    seen, call, _ = prepare(plan, Question(scenario=scenario), roots=roots)
    compiled = compile_plan(seen, call)
    cells = _amounts(compiled, budget(compiled)) if measure == EURO else _quantities(compiled, measure)
    partners = {one.id: one.shown_name for one in _taking_part(compiled)}
    if cells.get((UNASSIGNED, TOTAL), 0) != 0:
        partners[UNASSIGNED] = words.text("page-unassigned")
    packages = {one.id: one.title for one in seen.plan.work_packages}
    if any(cents != 0 for (_, package), cents in cells.items() if package == NOWHERE):
        packages[NOWHERE] = words.text("effort-nowhere")
    nameless = [one for one in seen.plan.costs if one.category == Category.STAFF and not _unit(one)]
    return Effort(measure, seen.scenario, partners, packages, cells, len(nameless))


def effort_table(seen: Effort, words: Wording) -> tuple[pd.DataFrame, dict[str, list[str]]]:
    """Return the matrix as exact decimals, so that it can be sorted, and the same cells as a reader sees them.

    A column in which something is unknown holds texts: a grid would show a gap as next to nothing. The first column
    is ``partner``; the second one and the last row are the sums: on a phone the rest is scrolled to.
    """
    rows, columns = [*seen.partners, TOTAL], [TOTAL, *seen.packages]
    frame: dict[str, list[object]] = {"partner": [*seen.partners.values(), words.text("effort-total")]}
    shown: dict[str, list[str]] = {"partner": [str(one) for one in frame["partner"]]}
    is_whole = seen.measure != EURO and all(cell is None or cell % 100 == 0 for cell in seen.cells.values())
    for name in columns:
        cells = [seen.cells.get((row, name), 0) for row in rows]
        key = f"in.{name}"
        shown[key] = [_written(cell, words, is_whole=is_whole) for cell in cells]
        known = [cell for cell in cells if cell is not None]
        texts: list[object] = [*shown[key]]
        frame[key] = texts if len(known) < len(cells) else [Decimal(cell).scaleb(-2) for cell in known]
    return pd.DataFrame(frame, dtype=object), shown


def _written(cell: int | None, words: Wording, *, is_whole: bool) -> str:
    if cell == 0:
        return NOTHING
    return words.count(cell // 100) if is_whole and cell is not None else words.number(cell)


def _unit(line: CostLine) -> str:
    """Return the unit of a staff line, folded; empty for any other line."""
    return folded(line.unit) if line.category == Category.STAFF and line.unit else ""


def _taking_part(compiled: Compiled) -> list[Partner]:
    return [one for one, is_member in zip(compiled.partners, compiled.members, strict=True) if is_member]


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
