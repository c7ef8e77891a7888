"""What goes with a partner, a work package or a phase that is taken out of a plan, so that no name leads nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planner.findings import Finding, Message, Severity, Status
from planner.plan.edits import Edit, Remove, Replace, SetFields, Step
from planner.plan.model import Plan
from planner.plan.partners import Selector
from planner.plan.reading import plan_data


def partner_removed(plan: Plan, partner_id: str) -> tuple[Edit | None, list[Finding]]:
    """Return the edit that takes a partner out, with what is only its own; None where something stands in the way.

    Its cost lines go; it is left out of every list of partners. A common cost that it pays for the others, or that
    nobody else shares, and a threshold, choice or scenario that is about it alone, is for a person to decide.
    """
    obstacles = [
        Finding(
            "partner-still-needed",
            {"partner": partner_id, "title": common.title},
            status=Status.NOT_MET,
            severity=Severity.BLOCKING,
            where=("common_costs", at),
        )
        for at, common in enumerate(plan.common_costs)
        if common.incurred_by == partner_id
    ]
    if obstacles:
        return None, obstacles
    data = plan_data(plan)
    lines = [line.id for line in plan.costs if _is_only(line.partners, partner_id)]
    steps: list[Step] = [Remove("partners", (partner_id,)), Remove("costs", lines)]
    for name in ("costs", "common_costs", "choices", "scenarios", "thresholds", "actions", "work_packages"):
        left = [one for one in data.get(name, []) if name != "costs" or one["id"] not in lines]
        mended = [_without_name(one, partner_id, lines) for one in left]
        if mended != left:
            kept = [one for one in mended if one is not None]
            gone = {one["id"] for one in left if "id" in one} - {one["id"] for one in kept if "id" in one}
            steps.append(Replace(name, [_not_needing(one, gone) for one in kept]))
    partners = [one for one in data.get("partners", []) if one["id"] != partner_id]
    if any(one.get("affiliated_to") == partner_id for one in partners):
        alone = [_on_its_own(one) if one.get("affiliated_to") == partner_id else one for one in partners]
        steps.append(Replace("partners", alone))
    if plan.split.rest_to == partner_id:
        steps.append(SetFields("", "", {"split": None}))
    if _is_only(plan.vary, partner_id):
        steps.append(SetFields("", "", {"vary": None}))
    elif (vary := _without_id(data.get("vary"), partner_id)) != data.get("vary"):
        steps.append(SetFields("", "", {"vary": vary}))
    name = next(one.name for one in plan.partners if one.id == partner_id)
    return Edit(Message("edit-partner-removed", {"name": name, "count": len(lines)}), tuple(steps)), []


def work_package_removed(plan: Plan, package_id: str) -> Edit:
    """Return the edit that takes a work package out; its costs stay, and lie in no work package any more."""
    steps: list[Step] = [Remove("work_packages", (package_id,)), *_loosened(plan, "work_package", package_id)]
    for phase in plan.phases:
        if package_id in phase.work_packages:
            left = [one for one in phase.work_packages if one != package_id]
            steps.append(SetFields("phases", phase.id, {"work_packages": left}))
    title = next(one.title for one in plan.work_packages if one.id == package_id)
    return Edit(Message("edit-work-package-removed", {"title": title}), tuple(steps))


def phase_removed(plan: Plan, phase_id: str) -> Edit:
    """Return the edit that takes a phase out; its work packages and costs stay."""
    steps: list[Step] = [Remove("phases", (phase_id,)), *_loosened(plan, "phase", phase_id)]
    if plan.published is not None and any(one.view == phase_id for one in plan.published.figures):
        figures = [one for one in plan_data(plan)["published"]["figures"] if one["view"] != phase_id]
        steps.append(SetFields("", "", {"published.figures": figures}))
    title = next(one.title for one in plan.phases if one.id == phase_id)
    return Edit(Message("edit-phase-removed", {"title": title}), tuple(steps))


def scenario_removed(plan: Plan, scenario_id: str) -> Edit:
    """Return the edit that takes a scenario out; those built on it are then built on what it was built on."""
    gone = next(one for one in plan.scenarios if one.id == scenario_id)
    steps: list[Step] = [Remove("scenarios", (scenario_id,))]
    steps += [SetFields("scenarios", one.id, {"base": gone.base}) for one in plan.scenarios if one.base == scenario_id]
    if plan.default_scenario == scenario_id:
        steps.append(SetFields("", "", {"default_scenario": gone.base}))
    return Edit(Message("edit-scenario-removed", {"title": gone.title or gone.id}), tuple(steps))


def _loosened(plan: Plan, field: str, name: str) -> list[Step]:
    """Return the steps that take costs out of a work package or phase that goes."""
    return [
        SetFields(list_name, one.id, {field: None})
        for list_name, items in (("costs", plan.costs), ("common_costs", plan.common_costs))
        for one in items
        if getattr(one, field) == name
    ]


def _is_only(selector: Selector, partner_id: str) -> bool:
    return selector.ids == (partner_id,)


def _on_its_own(partner: dict[str, Any]) -> dict[str, Any]:
    """Return an affiliated entity whose beneficiary goes, as a partner."""
    return {name: value for name, value in partner.items() if name not in ("affiliated_to", "role")}


def _not_needing(item: dict[str, Any], gone: set[str]) -> dict[str, Any]:
    """Return an action that waits no more for those that are gone."""
    return {**item, "needs": [one for one in item["needs"] if one not in gone]} if "needs" in item else item


def _without_name(item: dict[str, Any], partner_id: str, lines: Sequence[str] = ()) -> dict[str, Any] | None:
    """Return an item without a partner's name; None where it was about that partner alone.

    Args:
        item: Data of a line, a common cost, an action …
        partner_id: The partner that goes.
        lines: Ids of cost lines that go with it, for what a scenario sets in them.
    """
    kept = dict(item)
    for key in ("partners", "shared_by", "selector", "owner", "include", "exclude"):
        if key in kept:
            kept[key] = _without_id(kept[key], partner_id)
            if kept[key] is None:
                if key not in ("include", "exclude"):
                    return None
                del kept[key]
    split = kept.get("split") or {}
    named = {"lead": kept.get("lead"), "responsible": kept.get("responsible"), "split": split.get("rest_to")}
    kept = {key: value for key, value in kept.items() if named.get(key) != partner_id}
    if "set" in kept:
        places = {("partners", partner_id), *(("costs", one) for one in lines)}
        kept["set"] = {place: one for place, one in kept["set"].items() if tuple(place.split(".")[:2]) not in places}
    for key in ("tasks", "deliverables"):
        if key in kept:
            kept[key] = [one for one in (_without_name(inner, partner_id) for inner in kept[key]) if one is not None]
    return kept


def _without_id(selector: Any, partner_id: str) -> Any:
    """Return the data of a selector without a partner; None where it then takes nobody."""
    if not isinstance(selector, dict):
        return selector
    kept = dict(selector)
    if "ids" in kept:
        kept["ids"] = [one for one in kept["ids"] if one != partner_id]
        if not kept["ids"]:
            return None
    if "not" in kept:
        kept["not"] = _without_id(kept["not"], partner_id)
        if kept["not"] is None:
            del kept["not"]
            if not kept:
                return {"all": True}
    return kept
