"""What ceilings do to a grant: where one holds it, what the rate becomes, what is left at the final payment."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.axes import Fund
from planner.engine.ceilings import (
    Mode,
    bites_from_cents,
    ceilings_of,
    effective_ppm,
    grant_at_balance_cents,
    largest_grant,
)
from planner.engine.checks.verdict import MET, TO_BE_VERIFIED, Case, Verdict, finding_of, reason_of
from planner.engine.scope import covered
from planner.findings import Euro, Finding, Parameter, Percent, Severity, Status, Term
from planner.money import PPM
from planner.rules.kinds import AmountLimit, BalanceRule
from planner.terms import UNKNOWN

UNDERSPENT_PPM = (50_000, 100_000, 200_000)
"""By how much real cost may fall short of the plan: five, ten, twenty per cent."""


def check_balance(case: Case) -> Iterator[Verdict]:
    """Yield what under-spending would cost, as the call has the final grant follow from real cost."""
    call = case.compiled.call
    for rule in call.of_kind(BalanceRule) if call else ():
        statuses = np.full(len(case.figures.members), TO_BE_VERIFIED if reason_of(rule, None) else MET, dtype=np.int8)

        def finding(index: int, rule: BalanceRule = rule) -> Finding:
            reason = reason_of(rule, None)
            parameters: dict[str, Parameter] = {"mode": rule.mode, "reason": reason}
            if rule.mode != UNKNOWN:
                parameters |= _losses(case, index, rule.mode)
            return finding_of(rule, "grant-at-balance", parameters, TO_BE_VERIFIED if reason else MET, ("costs",))

        yield Verdict(rule.id, str(rule.stage), statuses, finding)


def held_grants(case: Case, index: int) -> Iterator[Finding]:
    """Yield each fund whose ceiling holds its grant: what the rate becomes, and from which cost on it bites."""
    for fund in case.compiled.funds:
        rule = _ceiling(case, fund)
        base, unknown = _base(case, fund, rule, index)
        if rule is None or rule.maximum is None or fund.rate_ppm is None or not fund.rate_ppm or unknown:
            continue
        limit = rule.maximum.lowest
        first = bites_from_cents(limit, fund.rate_ppm, case.compiled.rounding)
        grants = case.figures.grants[index, :, case.compiled.funds.index(fund)]
        grant = int(grants[covered(rule, case.compiled.partners)].sum())
        # A grant that is reported only, and beyond its ceiling, is the amount limit's own finding.
        if base <= first or grant > limit:
            continue
        yield Finding(
            "grant-held",
            {
                "fund": Term("fund", fund.rule.fund),
                "limit": Euro(limit),
                "rate": Percent(fund.rate_ppm),
                "effective": Percent(effective_ppm(grant, base)),
                "first": Euro(first),
                "amount": Euro(base - first),
                "policy": "proportional" if fund.rule.level == "action" else case.compiled.plan.when_capped,
            },
            Status.MET,
            Severity.IMPORTANT,
            where=("costs",),
            rule=rule.id,
        )


def _ceiling(case: Case, fund: Fund) -> AmountLimit | None:
    if fund.rule.level == "action":
        return largest_grant(case.compiled, fund.rule.fund)
    return next((one for one in ceilings_of(case.compiled, fund.rule.fund) if one.subject == "project"), None)


def _base(case: Case, fund: Fund, rule: AmountLimit | None, index: int) -> tuple[int, bool]:
    """Return the eligible cost that a fund is for, and whether some of it is not known."""
    chosen = fund.applies if rule is None else fund.applies & covered(rule, case.compiled.partners)
    figures = case.figures
    return int(figures.eligible[index, chosen].sum()), bool(figures.unknown_eligible[index, chosen].any())


def _losses(case: Case, index: int, mode: str) -> dict[str, Parameter]:
    """Return what is lost of the grant for each under-spending; nothing where it cannot be computed."""
    compiled, figures = case.compiled, case.figures
    if len(compiled.funds) != 1 or compiled.funds[0].rate_ppm is None or figures.unknown_grants[index].any():
        return {}
    fund = compiled.funds[0]
    cost, unknown = _base(case, fund, None, index)
    grant = int(figures.grants[index].sum())
    rule = _ceiling(case, fund)
    ceiling = rule.maximum.lowest if rule is not None and rule.maximum is not None else None
    if unknown or not grant:
        return {}
    wanted: Mode = "ratio_kept" if mode == "ratio_kept" else "rate_then_ceiling"
    given: dict[str, Parameter] = {}
    for share in UNDERSPENT_PPM:
        real = cost * (PPM - share) // PPM
        left = grant_at_balance_cents(real, (grant, cost), fund.rate_ppm or 0, ceiling, wanted, compiled.rounding)
        given[f"lost{share // 10_000}"] = Euro(grant - left)
    return given
