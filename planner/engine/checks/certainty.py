"""Checks of what is not sure: figures that rest on unknown, contested or unsourced values; what is only noted."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.axes import Flat, Fund
from planner.engine.checks.verdict import MET, STATUS, TO_BE_VERIFIED, Case, Verdict, finding_of, reason_of
from planner.engine.figures import Mask
from planner.engine.scope import call_date, depends_on_unknown, is_in_force
from planner.findings import Finding, Names, Parameter, Percent, Severity, Term, Terms
from planner.rules.kinds import (
    CostOptions,
    Document,
    LumpSum,
    Mapping,
    Noted,
    OwnContributionLevel,
    PaymentSchedule,
    Precedence,
    RoundingRule,
    TimeToSignature,
    UnitCost,
    WhoCounts,
)
from planner.rules.scope import Rule
from planner.terms import UNKNOWN, Bound

NOT_COMPUTED = (
    Noted,
    CostOptions,
    UnitCost,
    LumpSum,
    OwnContributionLevel,
    PaymentSchedule,
    Precedence,
    TimeToSignature,
    WhoCounts,
)
"""Kinds that are cited and read, but that no figure of the budget follows, or not where their amount is not known."""


def check_rates(case: Case) -> Iterator[Verdict]:
    """Yield, for every rate that somebody's figures rest on, whether it can be relied on."""
    compiled = case.compiled
    for fund in compiled.rates:
        yield _rate(case, fund, Term("fund", fund.rule.fund), fund.rule.rate_percent)
    for flat in compiled.flats:
        yield _rate(case, flat, Term("category", flat.rule.target), flat.rule.rate_percent)


def check_rounding(case: Case) -> Iterator[Verdict]:
    """Yield a finding where nobody knows how the funder rounds."""
    call = case.compiled.call
    for rule in call.of_kind(RoundingRule) if call else ():
        if rule.mode == UNKNOWN:
            yield _always(case, rule, "rounding-unknown", {"reason": "unknown"}, ("call",))


def check_mappings(case: Case) -> Iterator[Verdict]:
    """Yield a finding where costs lie in a category of which nobody knows whether the call pays it."""
    compiled = case.compiled
    for rule in compiled.call.of_kind(Mapping) if compiled.call else ():
        positions = [compiled.category_of[one] for one in rule.takes if one in compiled.category_of]
        if rule.category == UNKNOWN:
            parameters: dict[str, Parameter] = {"categories": Terms("category", tuple(str(one) for one in rule.takes))}
            yield _where_used(rule, "category-unknown", {**parameters, "reason": "unknown"}, _used(case, positions))
        elif reason := reason_of(rule, None):
            parameters = {
                "categories": Terms("category", tuple(str(one) for one in rule.takes)),
                "target": Term("category", rule.category),
                "reason": reason,
            }
            yield _where_used(rule, "mapping-unsure", parameters, _used(case, positions))


def check_scope(case: Case) -> Iterator[Verdict]:
    """Yield a finding where it depends on a country or legal form not given whether a rate is for a partner."""
    compiled = case.compiled
    for rule in (*(fund.rule for fund in compiled.rates), *(flat.rule for flat in compiled.flats)):
        open_ = np.array([depends_on_unknown(rule, one) for one in compiled.partners], dtype=np.bool_)
        if not open_.any():
            continue
        present = case.figures.members & open_[None, :]

        def finding(index: int, rule: Rule = rule, present: Mask = present) -> Finding:
            names = tuple(one.name for at, one in enumerate(compiled.partners) if present[index, at])
            return Finding(
                "scope-depends-on-unknown",
                {"rule": rule.id, "partners": Names(names), "count": len(names), "reason": "not_given"},
                status=STATUS[TO_BE_VERIFIED] if names else STATUS[MET],
                severity=Severity.IMPORTANT,
                stage=str(rule.stage),
                where=("partners",),
                rule=rule.id,
            )

        statuses = np.where(present.any(axis=1), TO_BE_VERIFIED, MET).astype(np.int8)
        yield Verdict(rule.id, "plan", statuses, finding)


def check_noted(case: Case) -> Iterator[Verdict]:
    """Yield what the call says, or leaves open, that the figures do not take into account yet."""
    call = case.compiled.call
    for rule in call.rules if call else ():
        if not isinstance(rule, NOT_COMPUTED):
            continue
        changes = rule.open_totals()
        if not changes and not reason_of(rule, None):
            continue  # known, and it changes no figure: something to read, not to verify
        parameters: dict[str, Parameter] = {
            "changes": Terms("measure", changes),
            "count": len(changes),
            "reason": reason_of(rule, None) or "not_computed",
        }
        yield _always(case, rule, "noted", parameters, ("call",))


def check_documents(case: Case) -> Iterator[Verdict]:
    """Yield the documents that are required: the plan does not know whether they are there."""
    call = case.compiled.call
    for rule in call.of_kind(Document) if call else ():
        parameters: dict[str, Parameter] = {
            "title": rule.title,
            "roles": Terms("role", tuple(str(role) for role in rule.of)),
            "stage": Term("stage", str(rule.stage)),
            "required": rule.required,
            "reason": reason_of(rule, None) or "not_seen",
        }
        yield _always(case, rule, "document-required", parameters, ("call",))


def _rate(case: Case, one: Fund | Flat, what: Term, bound: Bound) -> Verdict:
    rule = one.rule
    reason = reason_of(rule, bound)
    if case.compiled.call and not is_in_force(rule, call_date(case.compiled.call)):
        reason = "not_in_force"
    statuses = np.full(len(case.figures.members), MET, dtype=np.int8)
    if reason:
        statuses[_uses(case, one)] = TO_BE_VERIFIED
    parameters: dict[str, Parameter] = {"what": what, "reason": reason, "kind": rule.kind}
    if not bound.is_unknown:
        parameters["rate"] = Percent(bound.lowest)

    def finding(index: int) -> Finding:
        return finding_of(rule, "rate", parameters, statuses[index], ("call",))

    return Verdict(rule.id, "plan", statuses, finding)


def _uses(case: Case, one: Fund | Flat) -> Mask:
    """Return whether somebody's figures rest on a rate, shape (scenario,)."""
    if isinstance(one, Fund):
        return np.asarray((case.figures.total * one.applies).sum(axis=1) > 0)
    return np.asarray((case.figures.members & one.applies).any(axis=1))


def _used(case: Case, positions: list[int]) -> Mask:
    compiled = case.compiled
    amounts = case.figures.lines[:, :, positions].sum(axis=(1, 2))
    for at, common in enumerate(compiled.commons):
        if compiled.category_of[common.category] in positions:
            amounts = amounts + case.figures.common[:, :, at].sum(axis=1)
            amounts = amounts + case.figures.unknown_common[:, :, at].any(axis=1)
    return np.asarray(amounts > 0)


def _where_used(rule: Rule, code: str, parameters: dict[str, Parameter], used: Mask) -> Verdict:
    statuses = np.where(used, TO_BE_VERIFIED, MET).astype(np.int8)
    return Verdict(
        rule.id, "plan", statuses, lambda index: finding_of(rule, code, parameters, statuses[index], ("costs",))
    )


def _always(case: Case, rule: Rule, code: str, parameters: dict[str, Parameter], where: tuple[str, ...]) -> Verdict:
    statuses = np.full(len(case.figures.members), TO_BE_VERIFIED, dtype=np.int8)
    # Not a condition of the consortium: it must not turn the light of a number of partners.
    stage = "plan" if code in {"noted", "rounding-unknown"} else str(rule.stage)
    return Verdict(rule.id, stage, statuses, lambda _: finding_of(rule, code, parameters, TO_BE_VERIFIED, where))
