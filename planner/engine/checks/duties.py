"""Checks of what an amount brings with it: duties and reliefs by threshold, volunteers against co-financing."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.checks.measures import each_of, measured, volunteers
from planner.engine.checks.verdict import (
    MET,
    NOT_MET,
    TO_BE_VERIFIED,
    Case,
    Statuses,
    Verdict,
    finding_of,
    is_unsourced,
    reason_of,
)
from planner.engine.figures import Mask
from planner.engine.scope import covered, units_of
from planner.findings import Euro, Finding, Margin, MarginUnit, Names, Parameter, Percent, Term
from planner.money import PPM, CentsArray
from planner.rules.kinds import AmountThreshold, VolunteersLimit

RELIEFS = ("no_capacity_check",)
"""Consequences that nobody has to do anything about."""


def check_thresholds_of_amounts(case: Case) -> Iterator[Verdict]:
    """Yield what becomes due, or is spared, because somebody's amount lies above or below a threshold."""
    call = case.compiled.call
    for rule in call.of_kind(AmountThreshold) if call else ():
        yield _threshold(case, rule)


def check_volunteers(case: Case) -> Iterator[Verdict]:
    """Yield whether volunteers' work is a small enough part of the co-financing, and no part of the grant."""
    call = case.compiled.call
    for rule in call.of_kind(VolunteersLimit) if call else ():
        everybody = [True] * len(case.compiled.partners)
        cost, cost_unknown = measured(case, "total").of(everybody)
        grant, grant_unknown = measured(case, "grant").of(everybody)
        work, work_unknown = volunteers(case)
        # A plan without volunteers meets the rule whatever else is not known.
        unknown = ((cost_unknown | grant_unknown) & (work > 0)) | work_unknown
        co_financing = np.asarray(cost - grant)
        is_capped = rule.grant_within_cost_without_volunteers
        statuses = np.full(work.shape, TO_BE_VERIFIED, dtype=np.int8)
        if rule.maximum_percent.values and not is_unsourced(rule):
            over = work * PPM > rule.maximum_percent.highest * co_financing
            within = work * PPM <= rule.maximum_percent.lowest * co_financing
            beyond = (grant > cost - work) & is_capped
            statuses[within & ~beyond] = MET
            statuses[over | beyond] = NOT_MET
        statuses = np.asarray(np.where(unknown, TO_BE_VERIFIED, np.where(work == 0, MET, statuses)), dtype=np.int8)

        def finding(
            index: int,
            rule: VolunteersLimit = rule,
            statuses: Statuses = statuses,
            unknown: Mask = unknown,
            figures: tuple[CentsArray, ...] = (work, co_financing, grant, cost),
        ) -> Finding:
            spent, own, paid, whole = (int(one[index]) for one in figures)
            parameters: dict[str, Parameter] = {
                "work": Euro(spent),
                "reason": reason_of(rule, rule.maximum_percent) or ("amount_unknown" if unknown[index] else ""),
            }
            margin = None
            if rule.maximum_percent.values and not unknown[index]:
                allowed = rule.maximum_percent.lowest * own // PPM
                room = allowed - spent
                if rule.grant_within_cost_without_volunteers:
                    room = min(room, whole - spent - paid)
                parameters |= {
                    "rate": Percent(rule.maximum_percent.lowest),
                    "whole": Euro(own),
                    "limit": Euro(allowed),
                    "gap": Euro(abs(room)),
                }
                margin = Margin(room, MarginUnit.EUR)
            return finding_of(rule, "volunteers-limit", parameters, statuses[index], ("costs",), margin=margin)

        yield Verdict(rule.id, str(rule.stage), statuses, finding)


def _threshold(case: Case, rule: AmountThreshold) -> Verdict:
    partners, members = case.compiled.partners, case.figures.members
    concerned = covered(rule, partners)
    # A duty of somebody is looked at where the rule is about any of those whose amounts are its own.
    is_whole = rule.subject == "project"
    units = [(name, who) for name, who in units_of(rule.subject, partners) if is_whole or (who & concerned).any()]
    each = each_of(measured(case, rule.measures), members, units)
    is_open = rule.amount.is_unknown or is_unsourced(rule)
    limit = 0 if rule.amount.is_unknown else rule.amount.lowest
    hit = [
        one.present & ((one.cents <= limit) if rule.side == "up_to" else (one.cents >= limit + (rule.side == "above")))
        for one in each
    ]
    some = np.zeros(len(members), dtype=np.bool_)
    unknown = np.zeros(len(members), dtype=np.bool_)
    for one, reached in zip(each, hit, strict=True):
        some |= reached
        unknown |= one.present & one.unknown
    is_relief = rule.consequence in RELIEFS
    statuses = np.where(is_open | unknown | (some & ~np.bool_(is_relief)), TO_BE_VERIFIED, MET).astype(np.int8)

    def finding(index: int) -> Finding:
        who = tuple(one.name for one, reached in zip(each, hit, strict=True) if one.name and reached[index])
        parameters: dict[str, Parameter] = {
            "measures": Term("measure", rule.measures),
            "subject": rule.subject,
            "side": rule.side,
            "consequence": Term("consequence", rule.consequence),
            "relief": "yes" if is_relief else "no",
            "who": Names(who),
            "count": len(who),
            "applies": "yes" if some[index] else "no",
            "reason": reason_of(rule, rule.amount)
            or ("amount_unknown" if unknown[index] else "duty" if some[index] else ""),
        }
        margin = None
        if not rule.amount.is_unknown:
            parameters["limit"] = Euro(limit)
            known = [int(one.cents[index]) for one in each if one.present[index]]
            if known and not unknown[index]:
                nearest = min(known) if rule.side == "up_to" else max(known)
                room = nearest - limit if rule.side == "up_to" else limit - nearest
                parameters |= {"value": Euro(nearest), "gap": Euro(abs(room))}
                margin = None if is_relief else Margin(room, MarginUnit.EUR)
        return finding_of(rule, "amount-threshold", parameters, statuses[index], ("costs",), margin=margin)

    return Verdict(rule.id, str(rule.stage), statuses, finding)
