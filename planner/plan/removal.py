"""What goes with a partner, a work package or a phase that is taken out of a plan, so that no name leads nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from planner.findings import Finding, Message, Names, Severity, Status
from planner.plan.costs import CommonCost
from planner.plan.edits import Edit, Remove, Replace, SetFields, Step, edited_data
from planner.plan.model import Plan
from planner.plan.partners import Selector
from planner.plan.reading import plan_data

_ABOUT_PARTNERS = (
    "costs",
    "common_costs",
    "choices",
    "own_pools",
    "requests",
    "scenarios",
    "thresholds",
    "actions",
    "work_packages",
)
_OF_ONE_PARTNER = ("contributions", "effort_targets")
_SELECTORS = ("partners", "shared_by", "selector", "owner", "with_each", "include", "exclude")


def partners_removed(plan: Plan, partner_ids: Sequence[str]) -> tuple[Edit | None, list[Finding]]:
    """Return the edit that takes partners out, with what is only theirs; None where something stands in the way.

    Their cost lines go; they are left out of every list of partners; a task, choice, threshold or action that was about
    one of them alone goes too. A common cost that one of them pays for the others, that nobody else shares, or whose
    key names one of them, is for a person to decide: what was agreed with it would fall on the others in silence. Who
    is named in what was agreed, contracted or paid stays in the plan, withdrawn: that history is never rewritten.
    """
    goes = [one for one in plan.partners if one.id in partner_ids]
    obstacles = [one for partner in goes for one in _obstacles(plan, partner.id, {each.id for each in goes})]
    if obstacles:
        return None, obstacles
    data = plan_data(plan)
    lines = [one.id for one in plan.costs if _is_only(one.partners, {each.id for each in goes})]
    steps: list[Step] = []
    for partner in goes:
        more = _steps(data, partner.id, lines)
        data = edited_data(data, Edit(Message("edit-partner-removed"), more))
        steps += more
    names = [one.name for one in goes]
    if len(names) == 1:
        return Edit(Message("edit-partner-removed", {"name": names[0], "count": len(lines)}), tuple(steps)), []
    return Edit(Message("edit-partners-removed", {"names": Names(tuple(names)), "count": len(lines)}), tuple(steps)), []


def work_package_removed(plan: Plan, package_id: str) -> Edit:
    """Return the edit that takes a work package out; its costs stay, and lie in no work package any more."""
    steps: list[Step] = [Remove("work_packages", (package_id,)), *_loosened(plan, "work_package", package_id)]
    if targets := [one.id for one in plan.effort_targets if one.work_package == package_id]:
        steps.append(Remove("effort_targets", targets))
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


# -- what stands in the way ------------------------------------------------------------------------


def _obstacles(plan: Plan, partner_id: str, goes: set[str]) -> Iterator[Finding]:
    name = next(one.name for one in plan.partners if one.id == partner_id)
    for at, common in enumerate(plan.common_costs):
        if common.incurred_by == partner_id:
            code = "partner-still-needed"
        elif common.shared_by.ids and _is_only(common.shared_by, goes) and common.shared_by.ids[0] == partner_id:
            code = "partner-shares-alone"
        elif partner_id in common.key.names():
            code = "partner-in-key"
        elif partner_id in named_in_history(common):
            code = "partner-in-agreement"
        else:
            continue
        yield Finding(
            code,
            {"partner": name, "title": common.title},
            status=Status.NOT_MET,
            severity=Severity.BLOCKING,
            where=("common_costs", at),
        )
    for at, pool in enumerate(plan.own_pools):
        if partner_id in pool.key.names():
            yield Finding(
                "partner-in-key",
                {"partner": name, "title": pool.title},
                status=Status.NOT_MET,
                severity=Severity.BLOCKING,
                where=("own_pools", at),
            )


def named_in_history(common: CommonCost) -> set[str]:
    """Return the ids of partners, and the names of others, in what was agreed, contracted or paid of a common cost."""
    shares = {name for one in common.agreements for name in one.shares}
    contracts = {name for one in common.contracts for name in (one.party, *one.by.ids_named())}
    return shares | contracts | {name for one in common.payments for name in (one.partner, one.to)}


# -- what goes with a partner ----------------------------------------------------------------------


def _steps(data: Mapping[str, Any], partner_id: str, lines: Sequence[str]) -> tuple[Step, ...]:
    """Return the steps that take a partner out of the data of a plan, and the lines that go with those who go."""
    steps: list[Step] = [Remove("partners", (partner_id,)), Remove("costs", lines)]
    for name in _OF_ONE_PARTNER:
        if gone := [one["id"] for one in data.get(name, []) if one["partner"] == partner_id]:
            steps.append(Remove(name, gone))
    steps += [
        SetFields("partners", one["id"], {"affiliated_to": None, "role": None})
        for one in data.get("partners", [])
        # An affiliated entity whose beneficiary goes is a partner.
        if one.get("affiliated_to") == partner_id and one["id"] != partner_id
    ]
    for name in _ABOUT_PARTNERS:
        left = [one for one in data.get(name, []) if name != "costs" or one["id"] not in lines]
        steps += _mended(name, left, [_without_name(one, partner_id, lines) for one in left])
    steps += _unsigned(
        data, {one for step in steps if isinstance(step, Remove) and step.list == "actions" for one in step.ids}
    )
    if (data.get("split") or {}).get("rest_to") == partner_id:
        steps.append(SetFields("", "", {"split": None}))
    if (vary := _without_id(data.get("vary"), partner_id)) != data.get("vary"):
        steps.append(SetFields("", "", {"vary": vary}))
    return tuple(steps)


def _unsigned(data: Mapping[str, Any], actions: set[str]) -> Iterator[Step]:
    """Yield the steps that take actions that go out of the contracts that were to be signed in them."""
    for common in data.get("common_costs", []):
        for contract in common.get("contracts", []):
            if contract.get("action") in actions:
                yield SetFields(f"common_costs.{common['id']}.contracts", contract["id"], {"action": None})


def _mended(
    name: str, before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any] | None]
) -> Iterable[Step]:
    """Return the steps from items to what is left of them: field by field, so that what others change stays.

    Args:
        name: Name of the list.
        before: The items.
        after: What is left of each; None where it goes.
    """
    if any("id" not in one for one in before):
        return [Replace(name, [one for one in after if one is not None])] if list(before) != list(after) else []
    gone = [one["id"] for one, left in zip(before, after, strict=True) if left is None]
    steps: list[Step] = [Remove(name, gone)] if gone else []
    for one, left in zip(before, after, strict=True):
        if left is None:
            continue
        kept = {**left, "needs": [need for need in left["needs"] if need not in gone]} if "needs" in left else left
        changed = {key: kept.get(key) for key in one if kept.get(key) != one[key]}
        if changed:
            steps.append(SetFields(name, one["id"], changed))
    return steps


def _without_name(item: Mapping[str, Any], partner_id: str, lines: Sequence[str] = ()) -> dict[str, Any] | None:
    """Return an item without a partner's name; None where it was about that partner alone.

    Args:
        item: Data of a line, a common cost, an action …
        partner_id: The partner that goes.
        lines: Ids of cost lines that go with it, for what a scenario sets in them.
    """
    kept = dict(item)
    for key in _SELECTORS:
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
        gone = {("partners", partner_id), *(("costs", one) for one in lines)}
        told = {place: _told(place, one, partner_id) for place, one in kept["set"].items()}
        kept["set"] = {
            place: one for place, one in told.items() if one is not None and tuple(place.split(".")[:2]) not in gone
        }
    if "add" in kept:
        kept["add"] = [_on_its_own(one) if one.get("affiliated_to") == partner_id else one for one in kept["add"]]
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


def _on_its_own(partner: Mapping[str, Any]) -> dict[str, Any]:
    """Return an affiliated entity whose beneficiary goes, as a partner."""
    return {name: value for name, value in partner.items() if name not in ("affiliated_to", "role")}


def _told(place: str, value: Any, partner_id: str) -> Any:
    """Return what a scenario sets at a place, without a partner; None where nothing is left to set."""
    field = place.rsplit(".", maxsplit=1)[-1]
    if field in _SELECTORS:
        said = {"ids": [value]} if isinstance(value, str) else {"ids": value} if isinstance(value, list) else value
        left = _without_id(said, partner_id)
        return value if left == said else left
    if field == "key" and partner_id in _named_in_key(value):
        return None
    if field == "split" and isinstance(value, dict) and value.get("rest_to") == partner_id:
        return None
    return None if field in ("incurred_by", "affiliated_to") and value == partner_id else value


def _named_in_key(key: Any) -> Iterator[Any]:
    """Yield the ids of partners that the data of a sharing key name, however deep."""
    if isinstance(key, list):
        for one in key:
            yield from _named_in_key(one)
    elif isinstance(key, dict):
        yield from key.get("amounts") or ()
        yield key.get("partner")
        for name in ("key", "rest", "of", "parts"):
            yield from _named_in_key(key.get(name))


# -- what lies in a place that goes ----------------------------------------------------------------


def _loosened(plan: Plan, field: str, name: str) -> list[Step]:
    """Return the steps that take costs out of a work package or phase that goes, in scenarios too."""
    steps: list[Step] = [
        SetFields(list_name, one.id, {field: None})
        for list_name, items in (("costs", plan.costs), ("common_costs", plan.common_costs))
        for one in items
        if getattr(one, field) == name
    ]
    for scenario in plan.scenarios:
        told = [place for place, one in scenario.set.items() if place.split(".")[-1] == field and one == name]
        if told:
            steps.append(SetFields("scenarios", scenario.id, {f"set.{place}": None for place in told}))
    return steps


def _is_only(selector: Selector, partner_ids: set[str]) -> bool:
    """Return whether a selector names nobody but some partners."""
    return bool(selector.ids) and set(selector.ids or ()) <= partner_ids
