"""In which forms cost is claimed: those that a call offers, a method that it prescribes, all partners alike."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.checks.measures import measured
from planner.engine.checks.verdict import (
    MET,
    NOT_MET,
    TO_BE_VERIFIED,
    Case,
    Verdict,
    finding_of,
    is_unsourced,
)
from planner.engine.compile import Row
from planner.engine.figures import Mask
from planner.engine.scope import covered
from planner.findings import Euro, Finding, Names, Parameter, Path, Term, Terms
from planner.money import CentsArray
from planner.rules.kinds import CostOptions, FlatRate
from planner.terms import UNKNOWN

FORMS = ("real_cost", "unit_cost", "lump_sum", "flat_rate")
"""The form axis."""
_FLAT = FORMS.index("flat_rate")


def check_cost_options(case: Case) -> Iterator[Verdict]:
    """Yield, for every category whose forms are known, whether the plan keeps to them."""
    call = case.compiled.call
    for rule in call.of_kind(CostOptions) if call else ():
        if rule.forms != UNKNOWN:
            yield _cost_options(case, rule)


def _cost_options(case: Case, rule: CostOptions) -> Verdict:
    compiled, members = case.compiled, case.figures.members
    used = _used(case, rule.category) & covered(rule, compiled.partners)[None, :, None]
    allowed = np.array([form in rule.forms for form in FORMS], dtype=np.bool_)
    wrong = np.asarray((used & ~allowed).any(axis=2))
    lacks = _lacks_flat_rate(case, rule) if rule.forms == ("flat_rate",) else np.zeros_like(wrong)
    is_mixed = np.zeros(len(members), dtype=np.bool_)
    if rule.choice == "project":
        is_mixed = np.asarray(used.any(axis=1).sum(axis=1) > 1)
    applies, is_open, total = _applies(case, rule)
    broken = np.asarray((wrong | lacks).any(axis=1)) | is_mixed
    failed = TO_BE_VERIFIED if is_unsourced(rule) else NOT_MET
    statuses = np.where(broken & applies, np.where(is_open, TO_BE_VERIFIED, failed), MET).astype(np.int8)

    def finding(index: int) -> Finding:
        at_fault = wrong[index] | lacks[index]
        who = used[index].any(axis=1) if is_mixed[index] and not at_fault.any() else at_fault
        names = tuple(one.shown_name for one, is_one in zip(compiled.partners, who, strict=True) if is_one)
        forms = tuple(form for form, is_used in zip(FORMS, used[index][who].any(axis=0), strict=True) if is_used)
        parameters: dict[str, Parameter] = {
            "category": Term("category", rule.category),
            "forms": Terms("rule_choice", tuple(rule.forms)),
            "used": Terms("rule_choice", forms),
            "partners": Names(names),
            "count": len(names),
            "fault": "mixed" if is_mixed[index] and not at_fault.any() else "lacks" if lacks[index].any() else "wrong",
            "applies": "yes" if applies[index] else "no",
            "side": "up_to" if rule.applies_up_to else "above" if rule.applies_above else "any",
            "reason": "",
        }
        if statuses[index] == TO_BE_VERIFIED:
            parameters["reason"] = "unsourced" if is_unsourced(rule) else "amount_unknown"
        limit = rule.applies_up_to or rule.applies_above
        if limit and limit.values:
            parameters["limit"] = Euro(limit.lowest)
            if not is_open[index]:
                parameters |= {"value": Euro(int(total[index])), "gap": Euro(abs(int(total[index]) - limit.lowest))}
        where: Path = ("choices",) if _FLAT in (FORMS.index(form) for form in rule.forms) else ("costs",)
        return finding_of(rule, "cost-forms", parameters, statuses[index], where)

    return Verdict(rule.id, str(rule.stage), statuses, finding)


def _used(case: Case, category: str) -> Mask:
    """Return who claims cost of a category in which form, shape (scenario, partner, form)."""
    compiled, figures = case.compiled, case.figures
    used = np.zeros((*figures.members.shape, len(FORMS)), dtype=np.bool_)
    if category not in compiled.categories:
        return used
    at = compiled.categories.index(category)
    for row in compiled.rows:
        if row.category == at and (row.cents or row.is_unknown) and not compiled.is_replaced[row.partner, at]:
            used[:, row.partner, FORMS.index(_form_of(row))] |= figures.members[:, row.partner]
    for position, common in enumerate(compiled.commons):
        if compiled.category_at(common) == at:
            used[:, :, 0] |= (figures.common[:, :, position] > 0) | figures.unknown_common[:, :, position]
    for position, flat in enumerate(compiled.flats):
        if flat.target == at:
            used[:, :, _FLAT] |= (figures.flats[:, :, position] > 0) | figures.unknown_flats[:, :, position]
    return used


def _form_of(row: Row) -> str:
    kind = str(row.line.calculation.kind) if row.line.calculation else ""
    return kind if kind in FORMS else "real_cost"


def _lacks_flat_rate(case: Case, rule: CostOptions) -> Mask:
    """Return who has cost but not the flat rate that is prescribed, shape (scenario, partner)."""
    compiled, figures = case.compiled, case.figures
    flats = [one for one in compiled.call.of_kind(FlatRate) if one.target == rule.category] if compiled.call else []
    has = np.zeros(len(compiled.partners), dtype=np.bool_)
    for flat in compiled.flats:
        if flat.rule.target == rule.category:
            has |= flat.applies
    # Where the call has no such flat rate to choose, nobody can be told to choose it.
    can = np.zeros(len(compiled.partners), dtype=np.bool_)
    for one in flats:
        can |= covered(one, compiled.partners)
    concerned = covered(rule, compiled.partners) & can & ~has
    return np.asarray(concerned[None, :] & ((figures.total > 0) | figures.unknown_total))


def _applies(case: Case, rule: CostOptions) -> tuple[Mask, Mask, CentsArray]:
    """Return in which scenarios the rule may apply, where that is not known, and the total that decides it."""
    cents, unknown = measured(case, "total").of([True] * len(case.compiled.partners))
    limit = rule.applies_up_to or rule.applies_above
    nowhere = np.zeros(len(cents), dtype=np.bool_)
    if limit is None:
        return ~nowhere, nowhere, cents
    if limit.is_unknown:
        return ~nowhere, ~nowhere, cents
    is_up_to = rule.applies_up_to is not None
    surely = cents <= limit.lowest if is_up_to else cents > limit.highest
    maybe = cents <= limit.highest if is_up_to else cents > limit.lowest
    return np.asarray(maybe | unknown), np.asarray(unknown | (maybe & ~surely)), cents
