"""Checks of value added tax: whether amounts say that they include it, and whether it counts for those who pay it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from planner.engine.checks.measures import measured
from planner.engine.checks.verdict import MET, NOT_MET, PLAN, TO_BE_VERIFIED, Case, Verdict, finding_of, is_unsourced
from planner.engine.compile import Compiled, Row
from planner.engine.figures import Mask
from planner.engine.scope import call_date, is_in_force
from planner.findings import Euro, Finding, Margin, MarginUnit, Parameter, Path
from planner.money import PPM, CentsArray, quotient
from planner.plan.calculations import LumpSumShare, UnitCostUse
from planner.plan.partners import Partner
from planner.rules.kinds import VatRule
from planner.terms import Category

BOUGHT = (
    Category.TRAVEL_AND_ACCOMMODATION,
    Category.EXTERNAL_EXPERTISE_AND_SERVICES,
    Category.EQUIPMENT,
    Category.INFRASTRUCTURE_AND_WORKS,
    Category.OTHER,
)
"""Categories of what is bought: on work of one's own, on flat rates and on fixed amounts there is no VAT to tell."""


@dataclass(frozen=True, slots=True)
class Size:
    """How large the project is, where that decides whether VAT counts for everybody.

    Attributes:
        cents: Total eligible cost, as planned, shape (scenario,).
        unknown: Where it is not known, shape (scenario,).
        below: Where VAT counts for everybody, shape (scenario,).
    """

    cents: CentsArray
    unknown: Mask
    below: Mask


def check_vat(case: Case) -> Iterator[Verdict]:
    """Yield whether the plan says what has to be known of VAT, and for each partner whether what it includes counts."""
    compiled = case.compiled
    for rule in compiled.call.of_kind(VatRule) if compiled.call else ():
        size, bought = _size(case, rule), _bought(compiled)
        yield _of_project(case, rule, size, bought)
        including: dict[int, list[Row]] = {}
        for line, rate in enumerate(compiled.columns.lines.vat_percent):
            if rate:
                these = bought[compiled.columns.rows_of(line)].tolist()
                for row, is_bought in zip(compiled.rows_of(line), these, strict=True):
                    including.setdefault(row.partner, []).extend([row] if is_bought else [])
        for at, rows in sorted(including.items()):
            if rows:
                yield _of_partner(case, rule, size, compiled.partners[at], rows)


def _size(case: Case, rule: VatRule) -> Size:
    cents, unknown = measured(case, "total").of([True] * len(case.compiled.partners))
    limit = rule.counts_below
    is_sure = limit is not None and bool(limit.values) and not is_unsourced(rule) and _holds(case, rule)
    below = cents < limit.lowest if limit is not None and is_sure else np.zeros(len(cents), dtype=np.bool_)
    return Size(cents, unknown, np.asarray(below & ~unknown))


def _of_project(case: Case, rule: VatRule, size: Size, bought: Mask) -> Verdict:
    compiled, members = case.compiled, case.figures.members
    columns = compiled.columns
    is_told = np.array([rate is not None for rate in columns.lines.vat_percent], dtype=np.bool_)
    silent = np.flatnonzero(bought & ~is_told[columns.line])
    shared = any(one.category in BOUGHT for one in compiled.commons)
    waits = np.full(len(members), shared and bool(members.size), dtype=np.bool_)
    waits |= members[:, np.unique(columns.partner[silent])].any(axis=1)
    statuses = np.where(waits & ~size.below, TO_BE_VERIFIED, MET).astype(np.int8)

    def finding(index: int) -> Finding:
        here = np.unique(columns.line[silent[members[index, columns.partner[silent]]]]).tolist()
        first = compiled.plan.costs[here[0]] if here else None
        parameters: dict[str, Parameter] = {
            "why": "below" if size.below[index] else "silent" if waits[index] else "said" if bought.any() else "none",
            "count": len(here),
            "line": (first.what or first.id) if first else "",
            "counts": rule.not_recovered,
        }
        parameters |= _against(rule, size, index)
        where: Path = ("costs", here[0], "vat_percent") if here else ("costs",)
        return finding_of(rule, "vat-told", parameters, statuses[index], where, margin=_margin(rule, size, index))

    return Verdict(rule.id, PLAN, statuses, finding)


def _of_partner(case: Case, rule: VatRule, size: Size, partner: Partner, rows: list[Row]) -> Verdict:
    members = case.figures.members[:, rows[0].partner]
    included = sum(_included(case.compiled, row) for row in rows)
    mark, why = _judged(case, rule, partner)
    if any(row.is_unknown for row in rows):
        mark = max(mark, TO_BE_VERIFIED)
    # A project of unknown size may be one in which VAT counts for everybody.
    is_open = size.unknown & (rule.counts_below is not None) & np.bool_(mark == NOT_MET)
    marks = np.where(size.below, MET, np.where(is_open, TO_BE_VERIFIED, mark))
    statuses = np.where(members, marks, MET).astype(np.int8)

    def finding(index: int) -> Finding:
        parameters: dict[str, Parameter] = {
            "partner": partner.shown_name,
            "amount": Euro(included),
            "count": len({row.line.id for row in rows}),
            "why": "below" if size.below[index] else "size" if is_open[index] else why,
        }
        parameters |= _against(rule, size, index)
        where = _where(case.compiled, rows[0])
        return finding_of(rule, "vat-of-partner", parameters, statuses[index], where)

    return Verdict(rule.id, PLAN, statuses, finding)


def _judged(case: Case, rule: VatRule, partner: Partner) -> tuple[int, str]:
    """Return how VAT of a partner stands where it does not count for everybody, and why."""
    if is_unsourced(rule) or not _holds(case, rule):
        return TO_BE_VERIFIED, "unsourced"
    if partner.vat_recovery is None:
        return TO_BE_VERIFIED, "not_told"
    if partner.vat_recovery == "yes":
        return NOT_MET, "recovered"
    if rule.not_recovered == "no":
        return NOT_MET, "never"
    if rule.not_recovered in ("call_decides", "unknown"):
        return TO_BE_VERIFIED, "authority" if partner.legal_form in rule.not_of else "call"
    if partner.vat_recovery == "partly":
        return TO_BE_VERIFIED, "partly"
    return (TO_BE_VERIFIED, "authority") if partner.legal_form in rule.not_of else (MET, "kept")


def _bought(compiled: Compiled) -> Mask:
    """Return which rows of what is bought count: at a price of the plan's own, and in no flat rate's place; (row,)."""
    columns = compiled.columns
    lines = zip(columns.lines.category, columns.lines.calculation, strict=True)
    is_bought = [category in BOUGHT and not isinstance(how, UnitCostUse | LumpSumShare) for category, how in lines]
    counts = ((columns.cents > 0) | columns.is_unknown) & ~compiled.is_replaced[columns.partner, columns.category]
    return np.asarray(np.array(is_bought, dtype=np.bool_)[columns.line] & counts)


def _included(compiled: Compiled, row: Row) -> int:
    """Return the VAT that an amount includes, in cents: of 125 at 25 %, 25."""
    rate = row.line.vat_percent or 0
    return quotient(row.cents * rate, PPM + rate, rounding=compiled.rounding)


def _holds(case: Case, rule: VatRule) -> bool:
    call = case.compiled.call
    return call is not None and is_in_force(rule, call_date(call))


def _against(rule: VatRule, size: Size, index: int) -> dict[str, Parameter]:
    """Return the total beside the limit below which VAT counts for everybody, where both are known."""
    limit = rule.counts_below
    if limit is None or limit.is_unknown:
        return {}
    found: dict[str, Parameter] = {"limit": Euro(limit.lowest)}
    if not size.unknown[index]:
        found |= {"value": Euro(int(size.cents[index])), "gap": Euro(abs(limit.lowest - int(size.cents[index])))}
    return found


def _margin(rule: VatRule, size: Size, index: int) -> Margin | None:
    """Return the room below the limit; at the limit itself a cent is missing, because it is no longer below."""
    limit = rule.counts_below
    if limit is None or limit.is_unknown or size.unknown[index]:
        return None
    return Margin(limit.lowest - 1 - int(size.cents[index]), MarginUnit.EUR)


def _where(compiled: Compiled, row: Row) -> Path:
    return ("costs", next(at for at, line in enumerate(compiled.plan.costs) if line.id == row.line.id), "vat_percent")
