"""Every check, in one tuple. All run; each says of each scenario: met, not met, or to be verified."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from planner.engine.checks.agreements import agreements
from planner.engine.checks.amounts import check_amount_limits, check_call_budget
from planner.engine.checks.ceilings import check_balance, held_grants
from planner.engine.checks.certainty import (
    check_documents,
    check_mappings,
    check_noted,
    check_rates,
    check_rounding,
    check_scope,
)
from planner.engine.checks.contributions import contributions
from planner.engine.checks.counts import (
    check_compulsory_partners,
    check_country_count,
    check_group_count,
    check_partner_count,
)
from planner.engine.checks.dates import (
    check_deadline,
    check_duration,
    check_opening,
    check_period_length,
    check_start_window,
)
from planner.engine.checks.doubts import doubts
from planner.engine.checks.duties import check_thresholds_of_amounts, check_volunteers
from planner.engine.checks.forms import check_cost_options
from planner.engine.checks.lump_sums import check_lump_sums, open_lump_sums
from planner.engine.checks.members import check_associated_only, check_eligible_countries, check_legal_forms
from planner.engine.checks.oddities import oddities
from planner.engine.checks.open_amounts import open_amounts
from planner.engine.checks.periods import spending
from planner.engine.checks.pools import sharing
from planner.engine.checks.requests import rates_together, requests
from planner.engine.checks.shares import check_share_limits
from planner.engine.checks.thresholds import check_thresholds
from planner.engine.checks.traps import traps
from planner.engine.checks.unit_costs import check_unit_costs, check_units_of_a_year, open_unit_costs
from planner.engine.checks.vat import check_vat
from planner.engine.checks.verdict import MET, PLAN, STATUS, TO_BE_VERIFIED, Case, Statuses, Verdict
from planner.engine.scope import call_date, is_in_force
from planner.findings import Finding, worst_first
from planner.terms import Stage

Check = Callable[[Case], Iterator[Verdict]]

CHECKS: tuple[Check, ...] = (
    check_opening,
    check_deadline,
    check_partner_count,
    check_country_count,
    check_group_count,
    check_compulsory_partners,
    check_eligible_countries,
    check_associated_only,
    check_legal_forms,
    check_thresholds,
    check_amount_limits,
    check_share_limits,
    check_volunteers,
    check_call_budget,
    check_thresholds_of_amounts,
    check_cost_options,
    check_unit_costs,
    check_units_of_a_year,
    check_lump_sums,
    check_vat,
    check_duration,
    check_start_window,
    check_period_length,
    check_balance,
    check_rates,
    check_mappings,
    check_rounding,
    check_scope,
    check_noted,
    check_documents,
)


def verdicts(case: Case) -> list[Verdict]:
    """Return every check's answers, in the order of ``CHECKS``."""
    call = case.compiled.call
    on = call_date(call) if call else None
    lapsed = {rule.id for rule in call.rules if not is_in_force(rule, on)} if call else set()
    return [
        _to_be_verified(one) if one.rule in lapsed and one.stage != PLAN else one
        for check in CHECKS
        for one in check(case)
    ]


def _to_be_verified(verdict: Verdict) -> Verdict:
    """Return the verdict on a rule that does not apply on the call's date: it is as good as unsourced."""

    def finding(index: int) -> Finding:
        said = verdict.finding(index)
        return replace(said, parameters={**said.parameters, "reason": "unsourced"}, status=STATUS[TO_BE_VERIFIED])

    return replace(verdict, statuses=np.full_like(verdict.statuses, TO_BE_VERIFIED), finding=finding)


def findings(case: Case, index: int = 0) -> list[Finding]:
    """Return everything there is to say of one scenario of a batch, worst first."""
    said = [verdict.finding(index) for verdict in verdicts(case)]
    of_lines = (doubts, open_amounts, open_unit_costs, open_lump_sums, spending)
    of_shares = (contributions, sharing, agreements)
    families = (held_grants, requests, rates_together, *of_lines, *of_shares, oddities, traps)
    return worst_first([*said, *(one for family in families for one in family(case, index))])


def eligibility(answers: list[Verdict], scenarios: int) -> Statuses:
    """Return whether each scenario's consortium is eligible: the worst of all answers at that stage."""
    asked = [one.statuses for one in answers if one.stage == str(Stage.ELIGIBILITY)]
    return np.max(asked, axis=0) if asked else np.full(scenarios, MET, dtype=np.int8)


__all__ = ["CHECKS", "STATUS", "Case", "Verdict", "eligibility", "findings", "verdicts"]
