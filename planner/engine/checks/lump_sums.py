"""Checks of lump sums: their shares make them up, none is split that cannot be, none comes too often."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from planner.engine.checks.verdict import (
    MET,
    NOT_MET,
    PLAN,
    TO_BE_VERIFIED,
    Case,
    Verdict,
    finding_of,
    is_unsourced,
)
from planner.engine.compile import Compiled, Row
from planner.findings import Euro, Finding, Margin, MarginUnit, Names, Parameter, Path, Severity, Status, Term
from planner.money import CentsArray
from planner.plan.calculations import LumpSumShare
from planner.rules.kinds import LumpSum
from planner.terms import Category


@dataclass(frozen=True, slots=True)
class Held:
    """How the shares of a lump sum stand in one scenario.

    Attributes:
        status: Number of ``STATUS``.
        why: Why, where it is not met or to be verified.
        gap: Cents from what the shares come to, to what they have to come to.
    """

    status: int
    why: str = ""
    gap: int = 0


def check_lump_sums(case: Case) -> Iterator[Verdict]:
    """Yield, for every lump sum of which the plan has shares, whether they make it up as the call says."""
    compiled = case.compiled
    for rule in compiled.call.of_kind(LumpSum) if compiled.call else ():
        rows = [row for row in _rows(compiled) if _name(row) == rule.id]
        if not rows:
            continue
        shares = np.zeros(len(compiled.partners), dtype=np.int64)
        for row in rows:
            shares[row.partner] += row.cents
        held = case.figures.members * shares
        stands = [_stands(rule, one) for one in held]
        statuses = np.array([one.status for one in stands], dtype=np.int8)

        def finding(
            index: int,
            rule: LumpSum = rule,
            rows: list[Row] = rows,
            held: CentsArray = held,
            stands: list[Held] = stands,
        ) -> Finding:
            return _finding(case, rule, rows[0], held[index], stands[index])

        yield Verdict(rule.id, PLAN, statuses, finding)


def open_lump_sums(case: Case, index: int) -> Iterator[Finding]:
    """Yield the lines of those who take part that are lump sums, but of none that the call has."""
    compiled, members = case.compiled, case.figures.members[index]
    call = compiled.call
    offered = {rule.id for rule in call.of_kind(LumpSum)} if call else set()
    rows = list(_rows(compiled))
    order = {line.id: at for at, line in enumerate(compiled.plan.costs)} if rows else {}
    for row in rows:
        if not members[row.partner] or _name(row) in offered:
            continue
        if row.line.calculation is None and call is None:
            continue  # own resources pay what they please
        why = "no_call" if call is None else "not_offered" if _name(row) else "unnamed"
        yield Finding(
            "lump-sum-open",
            {
                "line": row.line.what or row.line.id,
                "amount": Euro(row.cents),
                "rule": _name(row),
                "why": why,
            },
            Status.NOT_MET if why == "not_offered" else Status.TO_BE_VERIFIED,
            Severity.IMPORTANT,
            where=("costs", order[row.line.id]),
        )


def _rows(compiled: Compiled) -> Iterator[Row]:
    """Yield the rows of lump sums; a share of one lies in no other category."""
    categories = compiled.columns.lines.category
    for at, category in enumerate(categories) if Category.LUMP_SUMS in categories else ():
        if category is Category.LUMP_SUMS:
            yield from compiled.rows_of(at)


def _name(row: Row) -> str:
    return row.line.calculation.rule if isinstance(row.line.calculation, LumpSumShare) else ""


def _stands(rule: LumpSum, held: CentsArray) -> Held:
    """Return how the shares that partners hold of a lump sum stand, in cents, shape (partner,)."""
    value, holders = int(held.sum()), held[held > 0]
    if not value:
        return Held(MET)
    if rule.amount.is_unknown:
        return Held(TO_BE_VERIFIED, "unknown")
    whole = rule.amount.lowest
    if rule.amount.is_contested:
        return Held(TO_BE_VERIFIED, "contested")
    times, beyond = divmod(value, whole) if whole else (0, value)
    if rule.at_most is not None and value > rule.at_most * whole:
        return Held(NOT_MET, "too_often", rule.at_most * whole - value)
    if beyond:
        # To the nearest whole number of them, but never to none.
        up = times == 0 or 2 * beyond > whole
        return Held(NOT_MET, "sum", whole - beyond if up else -beyond)
    if rule.can_be_split == "no" and (holders % whole).any():
        return Held(NOT_MET, "split")
    if is_unsourced(rule):
        return Held(TO_BE_VERIFIED, "unsourced")
    if times > 1 and rule.at_most is None:
        return Held(TO_BE_VERIFIED, "repeated")
    if rule.can_be_split == "unknown" and (holders % whole).any():
        return Held(TO_BE_VERIFIED, "split")
    return Held(MET)


def _finding(case: Case, rule: LumpSum, row: Row, held: CentsArray, stands: Held) -> Finding:
    compiled, value = case.compiled, int(held.sum())
    whole = rule.amount.lowest if rule.amount.values else 0
    most = whole * (rule.at_most or 1) if stands.why == "too_often" else whole
    limit = value + stands.gap if stands.why == "sum" else most
    names = tuple(compiled.partners[at].shown_name for at in np.flatnonzero(held))
    parameters: dict[str, Parameter] = {
        "item": Term("rule_item", rule.item),
        "value": Euro(value),
        "limit": Euro(limit),
        "gap": Euro(abs(stands.gap)),
        "side": "less" if stands.gap > 0 else "more",
        "partners": Names(names),
        "times": value // whole if whole else 0,
        "why": stands.why,
        "tried": rule.cite.tried or rule.says,
    }
    where: Path = ("costs", next(at for at, line in enumerate(compiled.plan.costs) if line.id == row.line.id))
    is_counted = stands.why in ("", "sum", "too_often")
    margin = Margin(-abs(stands.gap), MarginUnit.EUR) if is_counted else None
    return finding_of(rule, "lump-sum-shares", parameters, stands.status, where, margin=margin)
