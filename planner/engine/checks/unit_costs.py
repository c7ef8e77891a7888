"""Checks of lines paid with a unit cost of the call: what is not known, the right category, units of a year."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

import numpy as np

from planner.engine.checks.verdict import (
    MET,
    NOT_MET,
    PLAN,
    TO_BE_VERIFIED,
    Case,
    Statuses,
    Verdict,
    finding_of,
    is_unsourced,
)
from planner.engine.compile import Compiled, Row
from planner.engine.months import MONTHS_OF_A_YEAR, months_of
from planner.engine.unit_costs import UnitPrice, unit_price
from planner.findings import (
    Finding,
    Hundredths,
    Margin,
    MarginUnit,
    Names,
    Parameter,
    Path,
    Severity,
    Status,
    Term,
    Terms,
)
from planner.plan.calculations import HUNDRED, UnitCostUse
from planner.rules.kinds import UnitCost
from planner.terms import Category

_MARGINS = {"hour": MarginUnit.HOURS, "day": MarginUnit.DAYS, "month": MarginUnit.MONTHS}


class Use(NamedTuple):
    """A row that is paid with a unit cost."""

    row: Row
    use: UnitCostUse
    price: UnitPrice


def check_unit_costs(case: Case) -> Iterator[Verdict]:
    """Yield, for every unit cost that lines are paid with, whether it pays what they are for, and how sure it is."""
    for rule, uses in _by_rule(case.compiled):
        doubt = TO_BE_VERIFIED if _doubt(rule) else MET
        marks = [doubt if _lies_right(case.compiled, rule, one.row) else NOT_MET for one in uses]
        statuses = _worst(case, uses, marks)
        made = partial(_used, case, rule, uses, statuses)
        yield Verdict(rule.id, PLAN, statuses, made)


def check_units_of_a_year(case: Case) -> Iterator[Verdict]:
    """Yield whether a line has more units than one person can have; whether it is for several nobody can count."""
    for rule, uses in _by_rule(case.compiled):
        if rule.maximum_per_year is not None:
            rooms = [_room(case.compiled, rule.maximum_per_year, one) for one in uses]
            statuses = _worst(case, uses, [TO_BE_VERIFIED if room < 0 else MET for room in rooms])
            made = partial(_of_year, case, rule, uses, (statuses, rooms))
            yield Verdict(rule.id, PLAN, statuses, made)


def open_unit_costs(case: Case, index: int) -> Iterator[Finding]:
    """Yield, for each reason and unit cost, the lines of those who take part whose amount nobody knows."""
    compiled = case.compiled
    waiting: dict[tuple[str, ...], list[Use]] = {}
    for one in _uses(compiled):
        if one.price.reason and case.figures.members[index, one.row.partner]:
            of_line = (str(one.use.distance_km),) if one.price.reason == "no_band" else ()
            named = one.price.rule.id if one.price.rule else ""
            key = (one.use.rule, named, one.price.reason, one.price.country or "", *of_line)
            waiting.setdefault(key, []).append(one)
    for uses in waiting.values():
        yield _open(compiled, uses)


def _used(case: Case, rule: UnitCost, uses: list[Use], statuses: Statuses, index: int) -> Finding:
    here = [one for one in uses if case.figures.members[index, one.row.partner]]
    wrong = [one for one in here if not _lies_right(case.compiled, rule, one.row)]
    row = (wrong or here or uses)[0].row
    parameters: dict[str, Parameter] = {
        "item": Term("rule_item", rule.item),
        "line": _title(row),
        "count": len({one.row.line.id for one in here}),
        "partner": case.compiled.partners[row.partner].shown_name,
        "covers": Terms("category", rule.covers),
        "category": Term("category", case.compiled.categories[row.category]),
        "several": "yes" if rule.is_of_several else "no",
        "reason": _doubt(rule),
    }
    return finding_of(rule, "unit-cost-used", parameters, statuses[index], _where(case.compiled, row))


def _of_year(case: Case, rule: UnitCost, uses: list[Use], found: tuple[Statuses, list[int]], index: int) -> Finding:
    statuses, rooms = found
    here = [at for at, one in enumerate(uses) if case.figures.members[index, one.row.partner]]
    at = min(here or range(len(uses)), key=lambda at: rooms[at])
    one, room = uses[at], rooms[at]
    parameters: dict[str, Parameter] = {
        "line": _title(one.row),
        "partner": case.compiled.partners[one.row.partner].shown_name,
        "units": Hundredths(one.use.units),
        "limit": Hundredths(one.use.units + room),
        "gap": Hundredths(abs(room)),
        "per": Term("rule_choice", rule.per),
        "months": _months(case.compiled, one.row),
        "persons": -(-one.use.units // max(one.use.units + room, 1)),
    }
    unit = _MARGINS.get(rule.per)
    # A part of an hour beyond the limit is beyond it: what is missing is rounded away from zero.
    margin = None if unit is None else Margin(room // HUNDRED, unit)
    where = _where(case.compiled, one.row)
    return finding_of(rule, "unit-cost-year", parameters, statuses[index], where, margin=margin)


def _open(compiled: Compiled, uses: list[Use]) -> Finding:
    first = uses[0]
    rule, country = first.price.rule, first.price.country or first.use.country
    names = dict.fromkeys(compiled.partners[one.row.partner].shown_name for one in uses)
    parameters: dict[str, Parameter] = {
        "rule": first.use.rule,
        "item": Term("rule_item", rule.item) if rule else first.use.rule,
        "why": first.price.reason,
        "line": _title(first.row),
        "count": len({one.row.line.id for one in uses}),
        "partners": Names(tuple(names)),
        "country": Term("country", country) if country else "",
        "km": first.use.distance_km or 0,
        "first": rule.bands[0].from_km if rule and rule.bands else 0,
        "tried": (rule.cite.tried or rule.says) if rule else "",
    }
    return Finding(
        "unit-cost-open",
        parameters,
        Status.TO_BE_VERIFIED,
        Severity.IMPORTANT,
        where=_where(compiled, first.row),
        rule=rule.id if rule else None,
    )


def _doubt(rule: UnitCost) -> str:
    """Return why the amount of a unit cost cannot be relied on; empty where it can."""
    if rule.amount is not None and rule.amount.is_contested:
        return "contested"
    return "unsourced" if is_unsourced(rule) else ""


def _room(compiled: Compiled, most: int, one: Use) -> int:
    """Return how many hundredths of a unit a line is below what one person can have in its months, or in a year."""
    months = _months(compiled, one.row) or MONTHS_OF_A_YEAR
    return most * HUNDRED * months // MONTHS_OF_A_YEAR - one.use.units


def _uses(compiled: Compiled) -> Iterator[Use]:
    calculations = compiled.columns.lines.calculation
    # Most plans have few calculated lines, or none.
    for at, use in enumerate(calculations) if any(calculations) else ():
        if isinstance(use, UnitCostUse):
            for row in compiled.rows_of(at):
                yield Use(row, use, unit_price(use, compiled.partners[row.partner], compiled.call))


def _by_rule(compiled: Compiled) -> list[tuple[UnitCost, list[Use]]]:
    """Return the unit costs whose amount lines rest on, each with these lines."""
    found: dict[str, tuple[UnitCost, list[Use]]] = {}
    for one in _uses(compiled):
        if one.price.rule is not None and not one.price.reason:
            found.setdefault(one.price.rule.id, (one.price.rule, []))[1].append(one)
    return list(found.values())


def _lies_right(compiled: Compiled, rule: UnitCost, row: Row) -> bool:
    """Return whether a row lies where its unit cost belongs: in the one category that it pays, or in none of several.

    Where the call does not say what it pays, any category will do.
    """
    if not rule.covers:
        return True
    if rule.is_of_several:
        return row.line.category is Category.UNIT_COSTS
    return compiled.categories[row.category] == rule.covers[0]


def _worst(case: Case, uses: list[Use], marks: list[int]) -> Statuses:
    """Return the worst mark among the rows of those who take part, shape (scenario,)."""
    statuses = np.full(len(case.figures.members), MET, dtype=np.int8)
    for one, mark in zip(uses, marks, strict=True):
        statuses = np.maximum(statuses, np.where(case.figures.members[:, one.row.partner], mark, MET))
    return statuses.astype(np.int8)


def _months(compiled: Compiled, row: Row) -> int:
    """Return over how many months a row is spread; 0 where nothing says it."""
    span = months_of(compiled.plan, compiled.places[row.place])
    return 0 if span is None else span[1] - span[0] + 1


def _title(row: Row) -> str:
    return row.line.what or row.line.id


def _where(compiled: Compiled, row: Row) -> Path:
    return ("costs", next(at for at, line in enumerate(compiled.plan.costs) if line.id == row.line.id), "calculation")
