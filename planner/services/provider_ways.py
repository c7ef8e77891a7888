"""Work done by a body that is also a partner: the ways out, each computed as a scenario beside today's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.engine.bodies import Bodies
from planner.engine.checks import STATUS, Case, eligibility, verdicts
from planner.exchange.pasted import slug_of
from planner.findings import Finding, Message, Status
from planner.plan.costs import MEMBERS, CommonCost, CostLine
from planner.plan.edits import Add, Edit, edited
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.plan.scenarios import situation
from planner.services.budgets import budget_at
from planner.services.cases import Assembled, Question, assemble
from planner.services.scenario_list import SCENARIOS
from planner.services.workspace import free_name
from planner.terms import Category, Role
from planner.terms.scalars import write_scaled
from planner.terms.words import RESERVED_IDS
from planner.wording import Wording

ABOUT_PROVIDERS = ("provider-is-partner", "line-buys-from-partner")
"""Findings that a way out answers."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """What one partner costs, gets and bears, in cents; None where unknown."""

    total: int | None
    grant: int | None
    bears: int | None


@dataclass(frozen=True, slots=True)
class Way:
    """One situation: today's, or a way out.

    Attributes:
        title: What it is called.
        partners: Amounts of those who take part, by id.
        whole: Amounts of the project.
        eligible: Whether the consortium is eligible.
        edit: Keeps it as a scenario; None for today's.
    """

    title: str
    partners: Mapping[str, Amounts]
    whole: Amounts
    eligible: Status
    edit: Edit | None


@dataclass(frozen=True, slots=True)
class ProviderCase:
    """Work of a body that is also a partner.

    Attributes:
        id: Id of the common cost or cost line.
        title: What the work is called.
        body: Name of the body.
        names: Names of all who take part in any of the situations, by id.
        ways: Today's situation first, then the ways out.
    """

    id: str
    title: str
    body: str
    names: Mapping[str, str]
    ways: tuple[Way, ...]


def provider_cases(plan: Plan, words: Wording, *, roots: Sequence[Path] | None = None) -> tuple[ProviderCase, ...]:
    """Return the work that a partner does for the others under the plan's call, each with its ways out.

    Raises:
        CallUnknown: If the plan's call is not there.
        AmountTooLarge: If amounts are beyond what 64-bit cents can hold.
    """
    if plan.call is None:
        return ()
    seen = assemble(plan, Question(), roots=roots)
    found = [one for one in seen.findings if one.code in ABOUT_PROVIDERS]
    if not found:
        return ()
    today = _way(seen, words.text("provider-today", scenario=words.scenario(plan, plan.default_scenario)), None)
    return tuple(_case(plan, one, today, words, roots) for one in found)


def _case(plan: Plan, finding: Finding, today: Way, words: Wording, roots: Sequence[Path] | None) -> ProviderCase:
    now = situation(plan)
    item = getattr(now.plan, str(finding.where[0]))[int(finding.where[1])]
    said = item.provider if isinstance(item, CommonCost) else item.what
    body = Bodies([one for one in now.plan.partners if one.id in now.members]).named_in(said or "")
    if body is None:  # the finding has named it
        raise AssertionError(finding)
    title = item.title if isinstance(item, CommonCost) else item.what
    ways = [today]
    made = _of_common(plan, item, body) if isinstance(item, CommonCost) else _of_line(plan, item, body)
    for name, change in made:
        label = words.text(f"provider-way-{name}", body=body.shown_name, title=title)
        data = {"title": label, "base": plan.default_scenario, **change}
        data["assumes"] = [words.text(f"provider-assumes-{name}", body=body.shown_name, title=title)]
        slug = free_name(slug_of(label, "scenario"), {*plan.scenario_ids, *RESERVED_IDS})
        edit = Edit(Message("edit-scenario-added", {"title": label}), (Add(SCENARIOS, [{"id": slug, **data}]),))
        ways.append(_way(_with(plan, edit, roots), label, edit))
    known = {one.id: one.shown_name for one in now.plan.partners}
    taking = dict.fromkeys(name for way in ways for name in way.partners)
    return ProviderCase(item.id, title, body.shown_name, {one: known.get(one, one) for one in taking}, tuple(ways))


def _of_common(plan: Plan, common: CommonCost, body: Partner) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the ways out for a common cost: their names, and what a scenario says."""
    place = f"common_costs.{common.id}"
    yield "beneficiary", _joined(body, {f"{place}.incurred_by": body.id, f"{place}.category": str(Category.STAFF)})
    payer = common.incurred_by if common.incurred_by not in (MEMBERS, body.id) else _contractor(plan, body)
    if payer is not None:
        yield "contractor", {"exclude": {"ids": [body.id]}, "set": {f"{place}.incurred_by": payer}}
    yield "contracts", {"exclude": {"ids": [body.id]}, "set": {f"{place}.incurred_by": MEMBERS}}


def _of_line(plan: Plan, line: CostLine, body: Partner) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the ways out for a cost line: bought by one partner, or by each that its selector takes."""
    now = situation(plan)
    buyers = [one for one in now.plan.partners if one.id in now.members and one.has_budget and line.partners.takes(one)]
    place = f"costs.{line.id}"
    if line.calculation is None or len(buyers) == 1:
        own = {f"{place}.partners": {"ids": [body.id]}, f"{place}.category": str(Category.STAFF)}
        if len(buyers) > 1:
            own[f"{place}.quantity"] = write_scaled(line.quantity * len(buyers), decimals=2, fixed=False)
        yield "beneficiary", _joined(body, own)
    yield "contractor" if len(buyers) == 1 else "contracts", {"exclude": {"ids": [body.id]}}


def _joined(body: Partner, values: dict[str, Any]) -> dict[str, Any]:
    """Return what a scenario says where a body does the work in its own budget."""
    role = {} if body.has_budget else {f"partners.{body.id}.role": str(Role.PARTNER)}
    return {"include": {"ids": [body.id]}, "set": {**role, **values}}


def _contractor(plan: Plan, body: Partner) -> str | None:
    """Return who would contract the body for all: the lead partner, else the first one."""
    now = situation(plan)
    others = [one for one in now.plan.partners if one.id in now.members and one.has_budget and one.id != body.id]
    return next((one.id for one in sorted(others, key=lambda one: one.role is not Role.LEAD)), None)


def _with(plan: Plan, edit: Edit, roots: Sequence[Path] | None) -> Assembled:
    """Return the plan in the scenario that an edit adds."""
    changed, defects = edited(plan, edit)
    if changed is None:
        raise AssertionError(defects)
    return assemble(changed, Question(scenario=changed.scenarios[-1].id), roots=roots)


def _way(seen: Assembled, title: str, edit: Edit | None) -> Way:
    budget = budget_at(seen.compiled, seen.whole, seen.figures, seen.question)
    partners = {
        one.partner.id: Amounts(one.total, _sum(list(one.grants.values())), one.bears) for one in budget.partners
    }
    answers = verdicts(Case(seen.compiled, seen.whole, None))
    eligible = STATUS[int(eligibility(answers, 1)[0])]
    bears = _sum([one.bears for one in budget.partners])
    return Way(title, partners, Amounts(budget.sums.total, budget.sums.grant, bears), eligible, edit)


def _sum(cents: Sequence[int | None]) -> int | None:
    known = [one for one in cents if one is not None]
    return sum(known) if len(known) == len(cents) else None
