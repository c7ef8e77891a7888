"""How much work a cost line is for, in person-months of full time; nothing is converted by a figure of our own."""

from __future__ import annotations

from planner.engine.calculations import held, work_of
from planner.money import HALF_UP, quotient
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
