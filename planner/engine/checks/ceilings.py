"""What ceilings do to a grant: where one holds it, what the rate becomes, what is left at the final payment."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from planner.engine.balance import MODES, UNDERSPENT_PPM, lost_cents
from planner.engine.ceilings import bites_from_cents, effective_ppm
from planner.engine.checks.verdict import MET, TO_BE_VERIFIED, Case, Verdict, finding_of, reason_of
from planner.engine.funding import rated_cents
from planner.engine.limits import Joint, asked_joints, asked_of_action, ceiling_joints, steps
from planner.findings import Euro, Finding, Parameter, Percent, Severity, Status, Term, Terms
from planner.money import CentsArray, share_of
from planner.rules.kinds import AmountLimit, BalanceRule


def check_balance(case: Case) -> Iterator[Verdict]:
    """Yield what under-spending would cost, as the call has the final grant follow from real cost."""
    call = case.compiled.call
    for rule in call.of_kind(BalanceRule) if call else ():
        is_open = rule.mode not in MODES or bool(reason_of(rule, None))
        statuses = np.full(len(case.figures.members), TO_BE_VERIFIED if is_open else MET, dtype=np.int8)

        def finding(index: int, rule: BalanceRule = rule, is_open: bool = is_open) -> Finding:
            reason = reason_of(rule, None) or (rule.mode if rule.mode not in MODES else "")
            parameters: dict[str, Parameter] = {"mode": rule.mode, "reason": reason, **_losses(case, index, rule.mode)}
            return finding_of(rule, "grant-at-balance", parameters, TO_BE_VERIFIED if is_open else MET, ("costs",))

        yield Verdict(rule.id, str(rule.stage), statuses, finding)


def held_grants(case: Case, index: int) -> Iterator[Finding]:
    """Yield each ceiling that a grant reaches: what the rate becomes, and from which cost on it bites."""
    compiled, figures = case.compiled, case.figures
    one = slice(index, index + 1)
    grants, unknown = rated_cents(compiled, figures.eligible[one], figures.unknown_eligible[one])
    for _, _, after in steps(compiled, asked_joints(compiled), grants, figures.members[one]):
        grants = after
    for joint in ceiling_joints(compiled):
        if not unknown[0][joint.cells].any() and isinstance(joint.said_by, AmountLimit):
            yield from _held(case, index, joint, grants[0])


def _held(case: Case, index: int, joint: Joint, grants: CentsArray) -> Iterator[Finding]:
    compiled, rule = case.compiled, joint.said_by
    columns = np.flatnonzero(joint.cells.any(axis=0))
    base = int(case.figures.eligible[index, joint.cells.any(axis=1)].sum())
    # The grant of an action stands held already: what its rate gives is worked out anew.
    is_action = isinstance(rule, AmountLimit) and rule.subject == "project"
    raw = sum(
        _of_action(case, index, int(at))
        if is_action and compiled.funds[at].rule.level == "action"
        else int(grants[joint.cells[:, at], at].sum())
        for at in columns
    )
    if raw <= joint.limit or not base:
        return
    held = int(case.figures.grants[index][joint.cells].sum())
    is_held = held <= joint.limit
    rate = compiled.funds[columns[0]].rate_ppm if len(columns) == 1 else None
    # Where several rates come together, it bites at the same part of the cost as long as their mix stays as it is.
    first = bites_from_cents(joint.limit, rate, compiled.rounding) if rate else -(-base * joint.limit // raw)
    parameters: dict[str, Parameter] = {
        "fund": Terms("fund", tuple(dict.fromkeys(compiled.funds[at].rule.fund for at in columns))),
        "limit": Euro(joint.limit),
        "rate": Percent(rate or effective_ppm(raw, base)),
        "effective": Percent(effective_ppm(held if is_held else joint.limit, base)),
        "first": Euro(first),
        "amount": Euro(base - first),
        "who": _who(joint),
        "policy": _policy(case, columns, is_held=is_held),
    }
    yield Finding(
        "grant-held",
        parameters,
        Status.MET if is_held else Status.TO_BE_VERIFIED,
        Severity.NOTE,
        where=("when_capped",),
        rule=rule.id,
    )


def _of_action(case: Case, index: int, at: int) -> int:
    """Return what a rate gives on the cost of the action before its ceiling, or less where less is asked for."""
    fund = case.compiled.funds[at]
    base = np.asarray(case.figures.eligible[index, fund.applies].sum())
    grant = int(share_of(base, fund.rate_ppm or 0, rounding=case.compiled.rounding))
    asked = asked_of_action(case.compiled, fund)
    return grant if asked is None else min(grant, asked)


def _who(joint: Joint) -> Parameter:
    """Return whose grants a ceiling holds: nobody's in particular where it is the project's."""
    is_country = isinstance(joint.said_by, AmountLimit) and joint.said_by.subject == "each_country"
    return Term("country", joint.name) if is_country else joint.name


def _policy(case: Case, columns: NDArray[np.intp], *, is_held: bool) -> str:
    """Return who gives way: ``report`` where nobody does."""
    if not is_held:
        return "report"
    is_action = all(case.compiled.funds[at].rule.level == "action" for at in columns)
    return "proportional" if is_action else case.compiled.plan.when_capped


def _losses(case: Case, index: int, mode: str) -> dict[str, Parameter]:
    """Return what is lost of the grant for each under-spending; nothing where that cannot be computed.

    Of a mode that nobody knows both are said: ``lost5`` by the rate, ``kept5`` by the ratio.
    """
    ways = {"rate_then_ceiling": "lost", "ratio_kept": "kept"}
    asked = {mode: "lost"} if mode in MODES else ways
    given: dict[str, Parameter] = {}
    for one in MODES:
        for share in UNDERSPENT_PPM if one in asked else ():
            lost = lost_cents(case.compiled, case.figures, index, share, one)
            if lost is None:
                return {}
            given[f"{asked[one]}{share // 10_000}"] = Euro(lost)
    return given
