"""Budgets: what the project costs, gets and bears, by partner, category, work package, phase and fund."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask
from planner.engine.views import in_views, phase_places, work_package_places
from planner.findings import Finding
from planner.money import CentsArray
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.plan.work import Phase, WorkPackage
from planner.rules.call import Call
from planner.services.amounts import Amounts, amount_texts, column_sums, named_amounts
from planner.services.cases import Question, assemble
from planner.services.effort_report import effort_json
from planner.services.financing import FinancingTable, financing_at, financing_json
from planner.services.pools import pools_json
from planner.services.requests import Balance, balance_json, balance_of, requests_json
from planner.services.speech import amount_text, finding_json, rate_json
from planner.services.spending import SpendingPlan, partner_spending_json, spending_json, spending_plan
from planner.wording import Wording


@dataclass(frozen=True, slots=True)
class PartnerBudget:
    """One partner's row: cents, None where unknown."""

    partner: Partner
    costs: Amounts
    common: Amounts
    total: int | None
    grants: Amounts
    own: int | None
    settlement: int | None
    bears: int | None


@dataclass(frozen=True, slots=True)
class Sums:
    """A view's figures for the project: cents, None where unknown."""

    id: str
    title: str
    total: int | None
    grant: int | None
    own: int | None
    unassigned: int


@dataclass(frozen=True, slots=True)
class Budget:
    """A budget, ready to be shown.

    Attributes:
        plan: The plan.
        rules: The call; None for own resources.
        scenario: Id of the scenario.
        question: How it was seen.
        partners: Rows of those who take part.
        associated: Members without a budget.
        sums: Figures of the project in this view.
        categories: Cost lines and flat rates of the project by category.
        commons: Common costs, as they stand in budgets.
        funds: Grants by fund.
        work_packages: Figures by work package, within the view.
        phases: Figures by phase; empty when the view is one.
        findings: What there is to say.
        assumes: What the scenario takes for granted.
        financing: Where what no grant pays comes from, of the whole project; None where nobody has entered it.
        requests: What the plan asks of funds, as the command line shows it.
        pools: Own contributions carried together, as the command line shows them.
        balance: What under-spending would cost of the grant; None without one.
        effort: Person-months of the whole project, as the command line gives them; None where there are none.
        spending: What is spent when, of the whole project; None in a view, and for a plan without reporting periods.
    """

    plan: Plan
    rules: Call | None
    scenario: str
    question: Question
    partners: tuple[PartnerBudget, ...]
    associated: tuple[str, ...]
    sums: Sums
    categories: Amounts
    commons: Amounts
    funds: Amounts
    work_packages: tuple[Sums, ...]
    phases: tuple[Sums, ...]
    findings: list[Finding]
    assumes: tuple[str, ...]
    financing: FinancingTable | None = None
    requests: Sequence[dict[str, Any]] = ()
    pools: Sequence[dict[str, Any]] = ()
    balance: Balance | None = None
    effort: Mapping[str, Any] | None = None
    spending: SpendingPlan | None = None

    @property
    def call(self) -> str | None:
        """Id of the call; None for own resources."""
        return self.rules.id if self.rules else None

    @property
    def family(self) -> str | None:
        """Funding family, whose words are used; None for own resources."""
        return self.rules.family if self.rules else None


def budget_of(plan: Plan, question: Question, *, roots: Sequence[Path] | None = None) -> Budget:
    """Return the budget of a plan as a question sees it; see ``assemble`` for what it raises."""
    seen = assemble(plan, question, roots=roots)
    budget = budget_at(seen.compiled, seen.whole, seen.figures, question, remarks=(seen.findings, seen.assumes))
    # Only what is written out needs these: a slider that moves on a page must not wait for them.
    budget = replace(
        budget,
        requests=requests_json(seen.compiled, seen.whole),
        pools=pools_json(seen.compiled, seen.whole),
        balance=balance_of(seen.compiled, seen.whole),
        effort=effort_json(seen.compiled, seen.whole.members[0]),
    )
    if question.phase is None:
        budget = replace(budget, spending=spending_plan(seen.compiled, seen.whole))
    if question.rounding == "exact" or question.phase:
        return budget
    # A published source rounded each view on its own: its phases need not sum to its total.
    views = (budget_of(plan, replace(question, phase=one.id), roots=roots).sums for one in plan.phases)
    titles = {one.id: one.title for one in plan.phases}
    return replace(budget, phases=tuple(replace(one, title=titles[one.id]) for one in views))


def budget_at(
    compiled: Compiled,
    whole: Figures,
    figures: Figures,
    question: Question,
    *,
    index: int = 0,
    remarks: tuple[list[Finding], tuple[str, ...]] = ([], ()),
) -> Budget:
    """Return the budget of one scenario of a batch.

    Args:
        compiled: Plan and call as arrays.
        whole: Figures of the whole project.
        figures: Figures of the view.
        question: How it was seen.
        index: Which scenario of the batch.
        remarks: What there is to say of it, and what the scenario takes for granted.
    """
    plan = compiled.plan
    taking = np.flatnonzero(figures.members[index])
    by_category = column_sums(figures.costs[index], figures.unknown_costs[index])
    by_common = column_sums(figures.common[index], figures.unknown_common[index])
    by_fund = column_sums(figures.grants[index], figures.unknown_grants[index])
    return Budget(
        plan=plan,
        rules=compiled.call,
        scenario=compiled.scenario,
        question=question,
        partners=tuple(partner_row(compiled, figures, index, int(at)) for at in taking),
        associated=compiled.associated,
        sums=_sums(figures, index, question.phase or "project", plan.title),
        categories=named_amounts(compiled.categories, by_category),
        commons=named_amounts([one.id for one in compiled.commons], by_common),
        funds=named_amounts([fund.rule.fund for fund in compiled.funds], by_fund, keep_zero=True),
        work_packages=tuple(_packages(compiled, whole, index, question.phase)),
        phases=()
        if question.phase
        else tuple(_views(compiled, whole, index, [(one, phase_places(compiled, one.id)) for one in plan.phases])),
        findings=remarks[0],
        assumes=remarks[1],
        financing=financing_at(compiled, whole, index) if plan.contributions or plan.own_pools else None,
    )


def budget_json(budget: Budget, wording: Wording) -> dict[str, Any]:
    """Return the budget as the command line's contract has it: amounts as text in euro, null where unknown."""
    sums = budget.sums
    return {
        "plan": budget.plan.id,
        "title": budget.plan.title,
        "call": budget.call,
        "currency": budget.plan.currency,
        "exchange_rates": {name: rate_json(rate) for name, rate in budget.plan.exchange_rates.items()},
        "rounding": budget.question.rounding,
        "scenario": budget.scenario,
        "phase": budget.question.phase,
        "assumes": list(budget.assumes),
        "partners": [
            {**_row_json(row), **partner_spending_json(budget.spending, row.partner.id)} for row in budget.partners
        ],
        "associated": list(budget.associated),
        "categories": amount_texts(budget.categories),
        "common": amount_texts(budget.commons),
        "funds": amount_texts(budget.funds),
        "work_packages": [_sums_json(one) for one in budget.work_packages],
        "phases": [_sums_json(one) for one in budget.phases],
        "total": amount_text(sums.total),
        "grant": amount_text(sums.grant),
        "own": amount_text(sums.own),
        "unassigned": amount_text(sums.unassigned),
        **({"effort": budget.effort} if budget.effort else {}),
        **spending_json(budget.spending),
        **({"contributions": financing_json(budget.financing)} if budget.financing else {}),
        **({"requests": list(budget.requests)} if budget.requests else {}),
        **({"own_pools": list(budget.pools)} if budget.pools else {}),
        **({"at_balance": balance_json(budget.balance)} if budget.balance else {}),
        "findings": [finding_json(one, budget.rules, wording) for one in budget.findings],
    }


def partner_row(compiled: Compiled, figures: Figures, index: int, at: int) -> PartnerBudget:
    """Return one partner's row of one scenario of a batch.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the view.
        index: Which scenario of the batch.
        at: Position of the partner.
    """

    def one(cents: CentsArray, unknown: Mask) -> int | None:
        return None if unknown[index, at] else int(cents[index, at])

    categories = zip(compiled.categories, figures.costs[index, at], figures.unknown_costs[index, at], strict=True)
    commons = zip(compiled.commons, figures.common[index, at], figures.unknown_common[index, at], strict=True)
    funds = zip(compiled.funds, figures.grants[index, at], figures.unknown_grants[index, at], strict=True)
    return PartnerBudget(
        partner=compiled.partners[at],
        costs={name: None if unknown else int(cents) for name, cents, unknown in categories if cents or unknown},
        common={one.id: None if unknown else int(cents) for one, cents, unknown in commons if cents or unknown},
        total=one(figures.total, figures.unknown_total),
        grants={fund.rule.fund: None if unknown else int(cents) for fund, cents, unknown in funds if fund.applies[at]},
        own=one(figures.own, figures.unknown_own),
        settlement=one(figures.settlement, figures.unknown_settlement),
        bears=one(figures.bears, figures.unknown_bears),
    )


def _sums(figures: Figures, index: int, view: str, title: str) -> Sums:
    def whole(cents: CentsArray, unknown: Mask) -> int | None:
        return None if unknown[index].any() else int(cents[index].sum())

    unassigned = int(figures.unassigned[index])
    total = whole(figures.total, figures.unknown_total)
    return Sums(
        id=view,
        title=title,
        total=None if total is None else total + unassigned,
        grant=whole(figures.grant, figures.unknown_grant),
        own=whole(figures.own, figures.unknown_own),
        unassigned=unassigned,
    )


def _packages(compiled: Compiled, whole: Figures, index: int, phase: str | None) -> list[Sums]:
    """Return the figures of each work package that lies in the view."""
    inside = {place.work_package for place in compiled.places if phase is None or place.phase == phase}
    packages = [one for one in compiled.plan.work_packages if one.id in inside]
    return _views(compiled, whole, index, [(one, work_package_places(compiled, one.id)) for one in packages])


def _views(
    compiled: Compiled, whole: Figures, index: int, parts: Sequence[tuple[Phase | WorkPackage, Mask]]
) -> list[Sums]:
    """Return the figures of parts of the work: what lies where is worked out once for all of them."""
    if not parts:
        return []
    seen = in_views(compiled, whole, [places for _, places in parts])
    return [_sums(figures, index, one.id, one.title) for (one, _), figures in zip(parts, seen, strict=True)]


def _row_json(row: PartnerBudget) -> dict[str, Any]:
    return {
        "id": row.partner.id,
        "name": row.partner.name,
        "country": row.partner.country,
        "role": str(row.partner.role),
        "costs": amount_texts(row.costs),
        "common": amount_texts(row.common),
        "total": amount_text(row.total),
        "grants": amount_texts(row.grants),
        "own": amount_text(row.own),
        "settlement": amount_text(row.settlement),
        "bears": amount_text(row.bears),
    }


def _sums_json(sums: Sums) -> dict[str, Any]:
    amounts = {key: amount_text(getattr(sums, key)) for key in ("total", "grant", "own", "unassigned")}
    return {"id": sums.id, "title": sums.title, **amounts}
