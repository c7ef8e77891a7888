"""How much work a cost line is for, in person-months of full time; nothing is converted by a figure of our own."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.engine.calculations import held, work_of
from planner.engine.compile import Compiled
from planner.engine.figures import Mask
from planner.money import HALF_UP, CentsArray, quotient
from planner.plan.calculations import DAYS, HOURS, HUNDRED, MONTHS_OF_YEAR, PERSON_MONTHS, Calculation
from planner.plan.costs import CostLine
from planner.terms import Category

_WORDS = {
    PERSON_MONTHS: "month months mois pm mm",
    DAYS: "day days jour jours",
    HOURS: "hour hours h heure heures",
}
_PEOPLE = {"person", "persons", "people", "staff", "man", "work", "working", "personne", "personnes", "homme", "hommes"}
_MEASURES = {word: measure for measure, words in _WORDS.items() for word in words.split()}


def measure_of(line: CostLine) -> str | None:
    """Return what the work of a staff line is counted in; None for other lines, and for units that are no time.

    Units are read in English and French: ``month``, ``person-months``, ``jours``, ``h``.
    """
    if line.calculation is not None:
        return line.calculation.MEASURE if line.calculation.UNITS else None
    if line.category != Category.STAFF:
        return None
    words = set("".join(one if one.isalpha() else " " for one in (line.unit or "").casefold()).split())
    left = words - _PEOPLE
    return _MEASURES.get(next(iter(left))) if len(left) == 1 else None


def person_months(line: CostLine) -> int | None:
    """Return the person-months of full time that a line is for, in hundredths, rounded half up; None where unknown.

    Days and hours of a calculation are a part of the year that it names itself. Those of a quantity with a unit are
    not converted: nobody has said how many of them a year has.
    """
    if line.calculation is None:
        return line.quantity if measure_of(line) == PERSON_MONTHS else None
    if not line.calculation.UNITS:
        return None
    return quotient(*months_of(line.calculation), rounding=HALF_UP)


def months_of(calculation: Calculation) -> tuple[int, int]:
    """Return the hundredths of person-months that a calculation is for, as numerator and denominator."""
    numerator, denominator = work_of(calculation)
    if calculation.YEAR is None:
        return numerator * HUNDRED, denominator
    year, scale = held(calculation, calculation.YEAR)
    return numerator * HUNDRED * MONTHS_OF_YEAR * scale, denominator * year


# -- who works how much where ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EffortFigures:
    """Person-months of one scenario, in hundredths.

    Attributes:
        packages: Ids of the work packages, in the plan's order; None last, for lines that lie in none.
        lines: What staff lines come to, shape (partner, package).
        targets: What the plan wants, shape (partner, package).
        is_wanted: Where it wants something, be it nothing, shape (partner, package).
        others: Staff lines that are in no person-months, shape (partner,).
    """

    packages: tuple[str | None, ...]
    lines: CentsArray
    targets: CentsArray
    is_wanted: Mask
    others: CentsArray


def effort_figures(compiled: Compiled, members: Mask) -> EffortFigures:
    """Return the effort of a scenario.

    Args:
        compiled: Plan and call as arrays.
        members: Who takes part, shape (partner,).
    """
    packages: tuple[str | None, ...] = (*(one.id for one in compiled.plan.work_packages), None)
    at_package = {name: at for at, name in enumerate(packages)}
    shape = len(compiled.partners), len(packages)
    lines, targets, others = (np.zeros(one, dtype=np.int64) for one in (shape, shape, shape[0]))
    is_wanted = np.zeros(shape, dtype=np.bool_)
    months = {line.id: person_months(line) for line in compiled.plan.costs}
    for row in compiled.rows:
        if not members[row.partner]:
            continue
        work = months[row.line.id]
        if work is not None:
            lines[row.partner, at_package[row.line.work_package]] += work
        elif row.line.category == Category.STAFF:
            others[row.partner] += 1
    for target in compiled.plan.effort_targets:
        partner = compiled.position_of(target.partner)
        if partner is not None and members[partner]:
            targets[partner, at_package[target.work_package]] += target.person_months
            is_wanted[partner, at_package[target.work_package]] = True
    return EffortFigures(packages, lines, targets, is_wanted, others)


def whole_numbers(hundredths: CentsArray) -> CentsArray:
    """Return a matrix in whole numbers: each less than one away from its exact value, and every row adding up.

    The whole is rounded half up; partners' sums add up to it, and each partner's work packages to its sum, by largest
    remainder. Sums of work packages cannot always agree as well; what they differ by is theirs to say.

    Args:
        hundredths: Shape (partner, package).
    """
    rows = hundredths.sum(axis=1)
    whole: int = quotient(int(rows.sum()), HUNDRED, rounding=HALF_UP)
    sums = _filled_up(rows, whole)
    parts = [_filled_up(row, int(total)) for row, total in zip(hundredths, sums, strict=True)]
    return np.array(parts, dtype=np.int64).reshape(hundredths.shape)


def _filled_up(hundredths: CentsArray, whole: int) -> CentsArray:
    """Return parts cut to whole numbers, and one more for those with the largest remainders until they come to a whole.

    Not ``allocate``, which divides a whole in proportion: there a part that is whole already may lose or gain one.
    """
    cut = hundredths // HUNDRED
    # Ties: the larger part, then the earlier one.
    order = np.lexsort((-hundredths, -(hundredths % HUNDRED)))
    cut[order[: whole - int(cut.sum())]] += 1
    return cut
