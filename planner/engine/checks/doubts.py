"""What is doubtful or incomplete in a plan itself: it computes what can be computed, and says so."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.checks.choices import choices
from planner.engine.checks.verdict import Case
from planner.engine.settlement import residue_cents
from planner.engine.share_reasons import key_doubts, left_by_key
from planner.engine.sharing import divided, sharing_members
from planner.findings import Euro, Finding, Names, Parameter, Path, Severity, Status, Term, euro_or_open
from planner.plan.costs import WHOLE_PROJECT, CommonCost

CANNOT_HOLD = frozenset({"charges-above-amount", "floors-above-amount", "caps-below-amount"})
"""What a key says and cannot be."""
ONLY_NOTED = frozenset({"tag-of-nobody", "cost-function-differs"})
"""What may be meant so."""


def doubts(case: Case, index: int) -> list[Finding]:
    """Return what is doubtful in one scenario of a batch."""
    return [
        *_people(case, index),
        *_lines(case, index),
        *_set_aside(case, index),
        *_commons(case, index),
        *choices(case, index),
    ]


def _doubt(
    code: str,
    where: Path,
    status: Status = Status.TO_BE_VERIFIED,
    severity: Severity = Severity.IMPORTANT,
    **parameters: Parameter,
) -> Finding:
    return Finding(code, parameters, status=status, severity=severity, where=where)


def _people(case: Case, index: int) -> Iterator[Finding]:
    plan = case.compiled.plan
    if not plan.partners:
        yield _doubt("no-partners", ("partners",))
    elif not case.figures.members[index].any():
        yield _doubt("no-members", ("scenarios",), scenario=case.compiled.scenario)
    without_budget = [one for one in plan.partners if not one.has_budget]
    for at, line in enumerate(plan.costs if without_budget else ()):
        named = [one.name for one in without_budget if line.partners.takes(one)]
        if named:
            yield _doubt(
                "associated-with-cost",
                ("costs", at, "partners"),
                Status.NOT_MET,
                line=line.id,
                partners=Names(tuple(named)),
            )


def _lines(case: Case, index: int) -> Iterator[Finding]:
    """Yield costs in categories that the call does not know, and lines set aside for a flat rate."""
    compiled = case.compiled
    plan, members = compiled.plan, case.figures.members[index]
    columns = compiled.columns
    without_row = np.bincount(columns.line, minlength=len(plan.costs)) == 0
    for at in np.flatnonzero(without_row).tolist() if plan.partners else ():
        line = plan.costs[at]
        if not any(line.partners.takes(one) for one in plan.partners):
            yield _doubt("line-of-nobody", ("costs", at, "partners"), severity=Severity.NOTE, line=line.id)
    if compiled.call is None:
        return
    for category, position in compiled.category_of.items():
        if compiled.is_eligible[position] or compiled.is_doubtful[position]:
            continue
        rows = (columns.category == position) & members[columns.partner]
        lines = np.unique(columns.line[rows]).tolist()
        commons = [
            common for common in compiled.commons if common.category is category and not common.amount.is_unknown
        ]
        entered = columns.known_sum(rows)
        cents = None if entered is None else entered + sum(common.amount.highest for common in commons)
        if lines or commons:
            yield _doubt(
                "category-not-mapped",
                ("costs", lines[0]) if lines else ("common_costs",),
                Status.NOT_MET,
                category=Term("category", str(category)),
                amount=euro_or_open(cents),
                count=len(lines) + len(commons),
            )


def _set_aside(case: Case, index: int) -> Iterator[Finding]:
    """Yield lines that a flat rate replaces, and common costs that stand beside one."""
    compiled, members = case.compiled, case.figures.members[index]
    columns = compiled.columns
    for flat in compiled.flats:
        counts = members & flat.applies
        is_something = (columns.cents != 0) | columns.is_unknown
        aside = np.isin(columns.category, flat.replaced) & counts[columns.partner] & is_something
        if aside.any():
            yield _doubt(
                "lines-set-aside",
                ("costs",),
                severity=Severity.NOTE,
                category=Term("category", flat.rule.target),
                amount=euro_or_open(columns.known_sum(aside)),
                count=len(np.unique(columns.line[aside])),
            )
        for common in compiled.commons:
            if compiled.category_of[common.category] in flat.replaced:
                yield _doubt(
                    "common-cost-beside-flat-rate",
                    ("common_costs",),
                    common=common.id,
                    category=Term("category", flat.rule.target),
                )


def _commons(case: Case, index: int) -> Iterator[Finding]:
    """Yield common costs that nobody pays, in whole or in part, or whose amount nobody knows."""
    compiled, figures = case.compiled, case.figures
    order = [common.id for common in compiled.plan.common_costs]
    for at, common in enumerate(compiled.commons):
        where: Path = ("common_costs", order.index(common.id)) if common.id in order else ("common_costs",)
        who = sharing_members(compiled, at, figures.members)[index]
        incurrer = compiled.incurrer_of(common)
        if common.amount.is_unknown:
            yield _doubt("common-amount-unknown", where, common=common.title)
        if compiled.lacks_incurrer(common) or (incurrer is not None and not figures.members[index, incurrer]):
            yield _absent(case, common, where)
        elif not np.asarray(who).any():
            yield _doubt("nobody-shares", where, Status.NOT_MET, common=common.title)
        else:
            yield from _of_key(case, index, at, where)
            yield from _unpaid(case, index, at, where)


def _of_key(case: Case, index: int, at: int, where: Path) -> Iterator[Finding]:
    """Yield what keeps a common cost's key from doing what it says."""
    for one in key_doubts(case.compiled, case.figures, index, at):
        status = Status.NOT_MET if one.code in CANNOT_HOLD else Status.TO_BE_VERIFIED
        severity = Severity.NOTE if one.code in ONLY_NOTED else Severity.IMPORTANT
        yield _doubt(one.code, (*where, "key"), status, severity, **one.parameters)


def _absent(case: Case, common: CommonCost, where: Path) -> Finding:
    """Return the finding about somebody who is to incur a common cost and cannot."""
    plan = case.compiled.plan
    partner = next((one for one in plan.partners if one.id == common.incurred_by), None)
    code = "incurrer-without-budget" if partner is not None and not partner.has_budget else "incurrer-absent"
    name = partner.name if partner is not None else common.incurred_by
    return _doubt(code, where, Status.NOT_MET, common=common.title, partner=name)


def _unpaid(case: Case, index: int, at: int, where: Path) -> Iterator[Finding]:
    """Yield what a split leaves over: nobody pays it, or it stays with the one who incurred the cost."""
    compiled, figures = case.compiled, case.figures
    common, incurrer = compiled.commons[at], compiled.incurrer_of(compiled.commons[at])
    who = np.asarray(sharing_members(compiled, at, figures.members)[index])
    whole, left = int(compiled.common_cents[at]), int(figures.lost[index, at])
    if incurrer is not None:
        residue, _ = residue_cents(compiled, figures, at, incurrer)
        whole = int(residue[index])
        left = int(divided(compiled, at, figures.members, residue)[0].unassigned[index])
    # What the key itself gives to nobody is said with the key; here stands what rounding leaves.
    left -= left_by_key(compiled, figures, index, at) if left > 0 else 0
    rest_to = (common.split or compiled.plan.split).rest_to
    taker = next((one for one in compiled.plan.partners if one.id == rest_to), None)
    position = compiled.position_of(rest_to) if rest_to else None
    if left and taker is not None and (position is None or not who[position]):
        yield _doubt("rest-to-absent", where, common=common.title, partner=taker.name, amount=Euro(left))
    elif left:
        parameters: dict[str, Parameter] = {"amount": Euro(left), "whole": Euro(whole), "count": int(who.sum())}
        if incurrer is None:
            parameters["common"] = WHOLE_PROJECT if common.id == WHOLE_PROJECT else common.title
        else:
            parameters |= {"common": common.title, "partner": compiled.partners[incurrer].name}
        code = "not-assigned" if incurrer is None else "reimbursement-inexact"
        yield Finding(code, parameters, Status.TO_BE_VERIFIED, Severity.IMPORTANT, where=where)
    elif common.amount.is_contested:
        yield _doubt("common-amount-contested", where, common=common.title, amount=Euro(common.amount.highest))
