"""Scenarios as a page edits them: the list with what each bears, who joins, what is left out, values that one sets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.engine.checks import STATUS, Case, eligibility, verdicts
from planner.exchange.pasted import slug_of
from planner.findings import Message, Status
from planner.money import CUT, quotient
from planner.plan.edits import Add, Edit, SetFields
from planner.plan.model import BUILT_IN_SCENARIOS, CONFIRMED, Plan, Scenario
from planner.plan.partners import Commitment, Partner, Selector
from planner.plan.reading import plan_data
from planner.plan.removal import scenario_removed
from planner.plan.scenarios import Situation, situation
from planner.services.budgets import PartnerBudget, budget_at
from planner.services.cases import Question, assemble
from planner.services.workspace import free_name
from planner.terms.words import RESERVED_IDS
from planner.wording import Wording

SCENARIOS = "scenarios"


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """One scenario in the list: cents, None where unknown.

    Attributes:
        id: Id of the scenario.
        title: What it is called.
        base: What it is built on is called; None for a built-in one.
        is_default: Whether it is the one meant when none is named.
        partners: How many take part with a budget.
        countries: How many countries they come from, as far as these are known.
        total: Cost of the project.
        bears: Mean of what each of those bears whose number is varied, cut to the cent.
        is_borne: Whether anybody of those takes part.
        unassigned: Common cost that nobody pays.
        eligible: Whether the consortium is eligible.
    """

    id: str
    title: str
    base: str | None
    is_default: bool
    partners: int
    countries: int
    total: int | None
    bears: int | None
    is_borne: bool
    unassigned: int
    eligible: Status


@dataclass(frozen=True, slots=True)
class OwnScenario:
    """A scenario of the plan, ready to be edited.

    Attributes:
        scenario: The scenario.
        bases: What it can be built on, by id.
        can_join: Partners who are not in what it is built on, by id.
        joins: Those of them who join.
        can_leave: Partners who are, by id.
        leaves: Those of them who are left out.
        added: Names of organisations that only this scenario knows.
    """

    scenario: Scenario
    bases: Mapping[str, str]
    can_join: Mapping[str, str]
    joins: tuple[str, ...]
    can_leave: Mapping[str, str]
    leaves: tuple[str, ...]
    added: tuple[str, ...]


def scenario_titles(plan: Plan, words: Wording) -> dict[str, str]:
    """Return all scenarios by id, with what they are called; the plan's own first."""
    return {one: words.scenario(plan, one) for one in plan.scenario_ids}


def scenario_rows(plan: Plan, words: Wording, *, roots: Sequence[Path] | None = None) -> tuple[ScenarioRow, ...]:
    """Return every scenario with its figures; see ``assemble`` for what it raises."""
    return tuple(_row(plan, one, words, roots) for one in plan.scenario_ids)


def _row(plan: Plan, scenario_id: str, words: Wording, roots: Sequence[Path] | None) -> ScenarioRow:
    question = Question(scenario=scenario_id)
    seen = assemble(plan, question, roots=roots)
    budget = budget_at(seen.compiled, seen.whole, seen.figures, question)
    answers = verdicts(Case(seen.compiled, seen.whole, None))
    own = next((one for one in plan.scenarios if one.id == scenario_id), None)
    return ScenarioRow(
        id=scenario_id,
        title=words.scenario(plan, scenario_id),
        base=words.scenario(plan, own.base) if own else None,
        is_default=plan.default_scenario == scenario_id,
        partners=len(budget.partners),
        countries=len({one.partner.country for one in budget.partners if one.partner.country}),
        total=budget.sums.total,
        bears=mean_bears(plan, budget.partners),
        is_borne=any(plan.vary.takes(one.partner) for one in budget.partners),
        unassigned=budget.sums.unassigned,
        eligible=STATUS[int(eligibility(answers, 1)[0])],
    )


def mean_bears(plan: Plan, rows: Sequence[PartnerBudget]) -> int | None:
    """Return the mean of what those bear whose number is varied, cut to the cent as the budget page has it.

    None where nobody of them takes part, or an amount is unknown.
    """
    bears = [one.bears for one in rows if plan.vary.takes(one.partner)]
    known = [one for one in bears if one is not None]
    return quotient(sum(known), len(known), rounding=CUT) if known and len(known) == len(bears) else None


# -- one of the plan's own -------------------------------------------------------------------------


def own_scenario(plan: Plan, scenario_id: str, words: Wording) -> OwnScenario | None:
    """Return a scenario of the plan, ready to be edited; None for a built-in one."""
    own = next((one for one in plan.scenarios if one.id == scenario_id), None)
    if own is None:
        return None
    below, seen = situation(plan, own.base), situation(plan, own.id)
    added = {one.id for one in own.add}
    known = [one for one in seen.plan.partners if one.commitment is not Commitment.WITHDRAWN and one.id not in added]
    return OwnScenario(
        scenario=own,
        bases={one: title for one, title in scenario_titles(plan, words).items() if not _is_above(plan, one, own.id)},
        can_join=_named(known, below, is_member=False),
        joins=_taken(own.include, known, below, is_member=False),
        can_leave=_named(known, below, is_member=True),
        leaves=_taken(own.exclude, known, below, is_member=True),
        added=tuple(one.shown_name for one in own.add),
    )


def _is_above(plan: Plan, scenario_id: str, below: str) -> bool:
    """Return whether a scenario is another one, or is built on it."""
    bases = {one.id: one.base for one in plan.scenarios}
    while scenario_id in bases:
        if scenario_id == below:
            return True
        scenario_id = bases[scenario_id]
    return False


def _named(partners: Sequence[Partner], below: Situation, *, is_member: bool) -> dict[str, str]:
    return {one.id: one.shown_name for one in partners if (one.id in below.members) is is_member}


def _taken(
    selector: Selector | None, partners: Sequence[Partner], below: Situation, *, is_member: bool
) -> tuple[str, ...]:
    if selector is None:
        return ()
    return tuple(one.id for one in partners if selector.takes(one) and (one.id in below.members) is is_member)


# -- edits -----------------------------------------------------------------------------------------


def scenario_added(plan: Plan, title: str, base: str) -> tuple[str, Edit]:
    """Return the id of a new scenario, and the edit that adds it."""
    return scenario_with(plan, title, {"base": base})


def scenario_with(plan: Plan, title: str, data: Mapping[str, Any]) -> tuple[str, Edit]:
    """Return the id of a new scenario with more than a base, and the edit that adds it."""
    name = _new_id(plan, title)
    return name, _added({**data, "id": name, "title": title.strip()})


def scenario_copied(plan: Plan, scenario_id: str, title: str) -> tuple[str, Edit]:
    """Return the id of a copy of a scenario, and the edit that adds it; a copy of a built-in one is built on it."""
    if scenario_id in BUILT_IN_SCENARIOS:
        return scenario_added(plan, title, scenario_id)
    name = _new_id(plan, title)
    data = next(one for one in plan_data(plan)[SCENARIOS] if one["id"] == scenario_id)
    return name, _added({**data, "id": name, "title": title.strip()})


def scenario_made_default(plan: Plan, scenario_id: str, words: Wording) -> Edit:
    """Return the edit that makes a scenario the one meant when none is named."""
    title = words.scenario(plan, scenario_id)
    # The built-in default stands in no file.
    value = None if scenario_id == CONFIRMED else scenario_id
    return Edit(Message("edit-default-scenario", {"title": title}), (SetFields("", "", {"default_scenario": value}),))


def scenario_gone(plan: Plan, scenario_id: str) -> Edit | None:
    """Return the edit that takes a scenario out; None for one that is not there."""
    is_own = any(one.id == scenario_id for one in plan.scenarios)
    return scenario_removed(plan, scenario_id) if is_own else None


def scenario_changed(own: OwnScenario, field: str, value: Any) -> Edit | None:
    """Return the edit that changes a field of a scenario; None where it stands so already.

    Args:
        own: The scenario.
        field: ``title``, ``base``, ``include``, ``exclude`` or ``assumes``.
        value: Text; ids of partners for ``include`` and ``exclude``; sentences, one a line, for ``assumes``.
    """
    scenario = own.scenario
    match field:
        case "include":
            if set(value) == set(own.joins):
                return None
            value = _selector(scenario.include, value, own.can_join)
        case "exclude":
            if set(value) == set(own.leaves):
                return None
            value = _selector(scenario.exclude, value, own.can_leave)
        case "assumes":
            value = [line.strip() for line in str(value).splitlines() if line.strip()]
            if tuple(value) == scenario.assumes:
                return None
        case _:
            value = str(value).strip()
            if value == (getattr(scenario, field) or ""):
                return None
    return changed(scenario, {field: value})


def changed(scenario: Scenario, fields: Mapping[str, Any]) -> Edit:
    """Return the edit that changes fields of a scenario."""
    message = Message("edit-scenario-changed", {"title": scenario.title or scenario.id})
    return Edit(message, (SetFields(SCENARIOS, scenario.id, fields),))


def _selector(before: Selector | None, chosen: Sequence[str], offered: Mapping[str, str]) -> dict[str, Any] | None:
    """Return the data of who joins or is left out; who was named and cannot be chosen here stays named."""
    kept = [one for one in (before.ids or () if before else ()) if one not in offered]
    ids = [*kept, *chosen]
    return {"ids": ids} if ids else None


def _added(data: Mapping[str, Any]) -> Edit:
    return Edit(Message("edit-scenario-added", {"title": str(data["title"])}), (Add(SCENARIOS, [data]),))


def _new_id(plan: Plan, title: str) -> str:
    return free_name(slug_of(title, "scenario"), {*plan.scenario_ids, *RESERVED_IDS})
