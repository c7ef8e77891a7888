"""Scenarios: who takes part, and the plan with what a scenario sets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from planner.errors import ScenarioUnknown
from planner.plan.model import ALL, BUILT_IN_SCENARIOS, CONFIRMED, Plan, Scenario
from planner.plan.partners import Commitment, Partner

SETTABLE = ("partners", "costs", "common_costs")
"""Lists of a plan in which a scenario may set values."""


@dataclass(frozen=True, slots=True)
class Situation:
    """A plan as one scenario sees it.

    Attributes:
        plan: The plan, with partners added and values set.
        scenario: Id of the scenario.
        members: Ids of those who take part, in the plan's order; associated partners included.
        assumes: What the scenario takes for granted, from its base on.
    """

    plan: Plan
    scenario: str
    members: tuple[str, ...]
    assumes: tuple[str, ...]


def situation(plan: Plan, scenario_id: str | None = None) -> Situation:
    """Return the plan as a scenario sees it.

    Args:
        plan: The plan.
        scenario_id: One of ``plan.scenario_ids``; the plan's default when None.

    Raises:
        ScenarioUnknown: If the plan has no such scenario.
    """
    wanted = scenario_id or plan.default_scenario
    lineage = _lineage(plan, wanted)
    changed = plan
    for scenario in lineage:
        changed = _with_changes(changed, scenario)
    built_in = lineage[0].base if lineage else wanted
    members = {partner.id for partner in changed.partners if _is_member(partner, built_in)} - {
        added.id for scenario in lineage for added in scenario.add
    }
    for scenario in lineage:
        if scenario.include is not None:
            members |= {one.id for one in changed.partners if scenario.include.takes(one)}
        members |= {added.id for added in scenario.add}
        if scenario.exclude is not None:
            members -= {one.id for one in changed.partners if scenario.exclude.takes(one)}
    withdrawn = {one.id for one in changed.partners if one.commitment is Commitment.WITHDRAWN}
    return Situation(
        plan=changed,
        scenario=wanted,
        members=tuple(one.id for one in changed.partners if one.id in members - withdrawn),
        assumes=tuple(sentence for scenario in lineage for sentence in scenario.assumes),
    )


def set_value(plan: Plan, place: str, value: Any) -> Plan:
    """Return the plan with one value replaced, checked by the item's own model.

    Args:
        plan: The plan.
        place: ``LIST.ID.FIELD``, where LIST is one of ``SETTABLE``.
        value: New value, as text or structure, as a file would hold it.

    Raises:
        KeyError: If there is no such place.
        pydantic.ValidationError: If the item cannot have that value.
    """
    parts = place.split(".")
    if len(parts) != 3 or parts[0] not in SETTABLE:
        raise KeyError(place)
    name, item_id, key = parts
    items: tuple[Any, ...] = getattr(plan, name)
    position = next((at for at, item in enumerate(items) if item.id == item_id), None)
    if position is None or key == "id" or key not in type(items[position]).model_fields:
        raise KeyError(place)
    item = items[position]
    raw = item.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if (name, key) == ("partners", "commitment") and value != Commitment.CANDIDATE:
        # Only a candidate has a probability; in a scenario where it is confirmed, it has none.
        raw.pop("probability_percent", None)
    changed = type(item).model_validate({**raw, key: value})
    return plan.model_copy(update={name: (*items[:position], changed, *items[position + 1 :])})


def _lineage(plan: Plan, scenario_id: str) -> Sequence[Scenario]:
    """Return the scenarios from the one nearest a built-in base to the one wanted."""
    known = {scenario.id: scenario for scenario in plan.scenarios}
    chain: list[Scenario] = []
    while scenario_id not in BUILT_IN_SCENARIOS:
        if scenario_id not in known or known[scenario_id] in chain:
            raise ScenarioUnknown(name=scenario_id, choices=plan.scenario_ids)
        chain.append(known[scenario_id])
        scenario_id = known[scenario_id].base
    return chain[::-1]


def _is_member(partner: Partner, built_in: str) -> bool:
    wanted = {CONFIRMED: {Commitment.CONFIRMED}, ALL: {Commitment.CONFIRMED, Commitment.CANDIDATE}}
    return partner.commitment in wanted[built_in]


def _with_changes(plan: Plan, scenario: Scenario) -> Plan:
    changed = plan.model_copy(update={"partners": (*plan.partners, *scenario.add)}) if scenario.add else plan
    for place, value in scenario.set.items():
        changed = set_value(changed, place, value)
    return changed
