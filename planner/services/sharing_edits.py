"""What comes of comparing keys: one is used, or kept as a proposal that partners can look at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.findings import Message
from planner.plan.edits import Edit, SetFields
from planner.plan.model import Plan, Scenario
from planner.plan.scenarios import situation
from planner.services.key_fields import Data, data_title
from planner.services.scenario_list import SCENARIOS, scenario_with
from planner.services.sharing import SharingQuestion, trial_scenario
from planner.wording import Wording


def key_used(plan: Plan, asked: SharingQuestion, scenario: str | None, key: Data) -> Edit:
    """Return the edit that shares a common cost by a key, among those who were chosen.

    Where the scenario, or one that it is built on, sets the key itself, it is changed there: in the plan it would
    change nothing that one sees.
    """
    values = {place.split(".")[-1]: value for place, value in trial_scenario(plan, asked, scenario, key).set.items()}
    common = next(one for one in situation(plan, scenario).plan.common_costs if one.id == asked.common)
    message = Message("edit-key-used", {"title": common.title})
    steps: list[SetFields] = []
    fields: dict[str, Any] = {}
    for field, value in values.items():
        place = f"common_costs.{asked.common}.{field}"
        setter = setting(plan, scenario, place)
        if setter is None:
            fields[field] = value
        else:
            steps.append(SetFields(SCENARIOS, setter.id, {f"set.{place}": value}))
    if fields:
        steps.append(SetFields("common_costs", asked.common, fields))
    return Edit(message, tuple(steps))


def key_setter(plan: Plan, asked: SharingQuestion, scenario: str | None) -> Scenario | None:
    """Return the scenario that sets the key of the common cost itself; None where the plan does."""
    return setting(plan, scenario, f"common_costs.{asked.common}.key")


def setting(plan: Plan, scenario: str | None, place: str) -> Scenario | None:
    """Return the scenario that sets a place last, as another one sees it; None where the plan itself does."""
    known = {one.id: one for one in plan.scenarios}
    name = scenario or plan.default_scenario
    while name in known:
        if place in known[name].set:
            return known[name]
        name = known[name].base
    return None


def proposal_kept(
    plan: Plan, asked: SharingQuestion, scenario: str | None, key: Data, title: str, words: Wording
) -> tuple[str, Edit]:
    """Return the id of a scenario that proposes a key, built on the one looked at, and the edit that adds it."""
    trial = trial_scenario(plan, asked, scenario, key)
    common = next(one for one in situation(plan, scenario).plan.common_costs if one.id == asked.common)
    division = data_title(key, words)
    assumes = words.text("sharing-proposal-assumes", title=common.title, division=division)
    data: Mapping[str, Any] = {"base": trial.base, "set": trial.set, "assumes": [assumes]}
    return scenario_with(plan, title, data)
