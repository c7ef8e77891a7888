"""Names in a plan that must lead somewhere, and ids that must be unique. Works on a plan that parsed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pydantic import ValidationError

from planner.errors import ScenarioUnknown
from planner.findings import Finding, Names, Path, Severity, Status, Term
from planner.plan.costs import MEMBERS, WHOLE_PROJECT, CommonCost
from planner.plan.model import BUILT_IN_SCENARIOS, Plan, Scenario
from planner.plan.partners import Partner, Selector
from planner.plan.pools import OwnPool
from planner.plan.scenarios import set_value, situation
from planner.terms.defects import defects_of, nearest


def check_references(plan: Plan) -> list[Finding]:
    """Return a finding for every id that is used twice and every name that leads nowhere."""
    return [*_twice(plan), *_dangling(plan), *_scenarios(plan)]


def _malformed(code: str, where: Path, **parameters: str | Names | Term) -> Finding:
    return Finding(
        code,
        parameters,
        status=Status.NOT_MET,
        severity=Severity.BLOCKING,
        subject="file",
        where=where,
    )


def _twice(plan: Plan) -> Iterator[Finding]:
    lists: dict[str, Iterable[tuple[Path, str]]] = {
        "partners": [(("partners", at), one.id) for at, one in enumerate(plan.partners)],
        "phases": [(("phases", at), one.id) for at, one in enumerate(plan.phases)],
        "work_packages": [(("work_packages", at), one.id) for at, one in enumerate(plan.work_packages)],
        "costs": [(("costs", at), one.id) for at, one in enumerate(plan.costs)],
        "common_costs": [(("common_costs", at), one.id) for at, one in enumerate(plan.common_costs)],
        "choices": [(("choices", at), one.id) for at, one in enumerate(plan.choices)],
        "scenarios": [
            *(((), name) for name in BUILT_IN_SCENARIOS),
            *((("scenarios", at), one.id) for at, one in enumerate(plan.scenarios)),
        ],
        "thresholds": [(("thresholds", at), one.id) for at, one in enumerate(plan.thresholds)],
        "actions": [(("actions", at), one.id) for at, one in enumerate(plan.actions)],
        "progress": [(("progress", at), one.id) for at, one in enumerate(plan.progress)],
        "proposals": [(("proposals", at), one.id) for at, one in enumerate(plan.proposals)],
        "contributions": [(("contributions", at), one.id) for at, one in enumerate(plan.contributions)],
        "own_pools": [(("own_pools", at), one.id) for at, one in enumerate(plan.own_pools)],
        "requests": [(("requests", at), one.id) for at, one in enumerate(plan.requests)],
        "effort_targets": [(("effort_targets", at), one.id) for at, one in enumerate(plan.effort_targets)],
        "tasks": _inside(plan, "tasks"),
        "deliverables": _inside(plan, "deliverables"),
        "milestones": _inside(plan, "milestones"),
        "agreements": _of_commons(plan, "agreements"),
        # What waits may name either, so no two of them may share an id.
        "contracts_and_payments": [*_of_commons(plan, "contracts"), *_of_commons(plan, "payments")],
    }
    for name, entries in lists.items():
        seen: set[str] = set()
        for where, item_id in entries:
            if item_id in seen:
                yield _malformed("id-twice", (*where, "id"), value=item_id, list=Term("list", name))
            seen.add(item_id)
    in_phases = Counter(wp for phase in plan.phases for wp in phase.work_packages)
    for at, phase in enumerate(plan.phases):
        for position, wp in enumerate(phase.work_packages):
            if in_phases[wp] > 1:
                yield _malformed("work-package-in-two-phases", ("phases", at, "work_packages", position), value=wp)


def _inside(plan: Plan, key: str) -> list[tuple[Path, str]]:
    return [
        (("work_packages", at, key, position), item.id)
        for at, wp in enumerate(plan.work_packages)
        for position, item in enumerate(getattr(wp, key))
    ]


def _of_commons(plan: Plan, key: str) -> list[tuple[Path, str]]:
    return [
        (("common_costs", at, key, position), item_id)
        for at, common in enumerate(plan.common_costs)
        for position, item_id in enumerate(one.id for one in getattr(common, key))
    ]


def _dangling(plan: Plan) -> Iterator[Finding]:
    """Yield a finding for every name that leads nowhere."""
    everybody: tuple[Partner, ...] = (*plan.partners, *(one for scene in plan.scenarios for one in scene.add))
    known = {
        "partner": [one.id for one in everybody],
        "work_package": [one.id for one in plan.work_packages],
        "phase": [one.id for one in plan.phases],
        "view": [WHOLE_PROJECT, *(one.id for one in plan.phases)],
        "action": [one.id for one in plan.actions],
        "contract_or_payment": [
            *(one.id for each in plan.common_costs for one in each.contracts),
            *(one.id for each in plan.common_costs for one in each.payments),
        ],
    }
    for what, name, where in _names(plan):
        if name not in known[what]:
            yield _malformed(
                "name-leads-nowhere",
                where,
                value=name,
                what=Term("thing", what),
                nearest=nearest(name, known[what]),
                choices=Names(tuple(known[what][:12])),
            )


def _names(plan: Plan) -> Iterator[tuple[str, str, Path]]:
    """Yield what is named, the name, and where it stands."""
    for at, partner in enumerate(plan.partners):
        if partner.affiliated_to:
            yield "partner", partner.affiliated_to, ("partners", at, "affiliated_to")
    for at, phase in enumerate(plan.phases):
        for position, wp in enumerate(phase.work_packages):
            yield "work_package", wp, ("phases", at, "work_packages", position)
    yield from _names_in_work(plan)
    yield from _names_in_costs(plan)
    if plan.split.rest_to:
        yield "partner", plan.split.rest_to, ("split", "rest_to")
    for at, threshold in enumerate(plan.thresholds):
        yield from _selected(threshold.selector, ("thresholds", at, "selector"))
    for at, choice in enumerate(plan.choices):
        yield from _selected(choice.partners, ("choices", at, "partners"))
    yield from _names_in_scenarios(plan)
    yield from _selected(plan.vary, ("vary",))
    for at, figure in enumerate(plan.published.figures if plan.published else ()):
        yield "view", figure.view, ("published", "figures", at, "view")


def _names_in_scenarios(plan: Plan) -> Iterator[tuple[str, str, Path]]:
    for at, scenario in enumerate(plan.scenarios):
        for position, added in enumerate(scenario.add):
            if added.affiliated_to:
                yield "partner", added.affiliated_to, ("scenarios", at, "add", position, "affiliated_to")
        yield from _selected(scenario.include, ("scenarios", at, "include"))
        yield from _selected(scenario.exclude, ("scenarios", at, "exclude"))


def _names_in_work(plan: Plan) -> Iterator[tuple[str, str, Path]]:
    for at, package in enumerate(plan.work_packages):
        if package.lead:
            yield "partner", package.lead, ("work_packages", at, "lead")
        for position, task in enumerate(package.tasks):
            yield from _selected(task.partners, ("work_packages", at, "tasks", position, "partners"))
        for position, deliverable in enumerate(package.deliverables):
            if deliverable.responsible:
                place = ("work_packages", at, "deliverables", position, "responsible")
                yield "partner", deliverable.responsible, place
    for at, target in enumerate(plan.effort_targets):
        yield "partner", target.partner, ("effort_targets", at, "partner")
        yield "work_package", target.work_package, ("effort_targets", at, "work_package")
    for at, action in enumerate(plan.actions):
        yield from _selected(action.owner, ("actions", at, "owner"))
        yield from _selected(action.with_each, ("actions", at, "with_each"))
        for position, need in enumerate(action.needs):
            yield "action", need, ("actions", at, "needs", position)


def _names_in_costs(plan: Plan) -> Iterator[tuple[str, str, Path]]:
    for at, line in enumerate(plan.costs):
        yield from _selected(line.partners, ("costs", at, "partners"))
        yield from _placed(line.work_package, line.phase, ("costs", at))
    for at, common in enumerate(plan.common_costs):
        yield from _placed(common.work_package, common.phase, ("common_costs", at))
        yield from _shared(common, ("common_costs", at))
        if common.incurred_by != MEMBERS:
            yield "partner", common.incurred_by, ("common_costs", at, "incurred_by")
        yield from _names_in_agreements(common, ("common_costs", at))
    for at, contribution in enumerate(plan.contributions):
        yield "partner", contribution.partner, ("contributions", at, "partner")
    for at, pool in enumerate(plan.own_pools):
        yield from _shared(pool, ("own_pools", at))
    for at, request in enumerate(plan.requests):
        yield from _selected(request.partners, ("requests", at, "partners"))


def _shared(shared: CommonCost | OwnPool, where: Path) -> Iterator[tuple[str, str, Path]]:
    """Yield whom a common cost or a pool names: who shares it, in its key, as the one who takes the rest."""
    yield from _selected(shared.shared_by, (*where, "shared_by"))
    for name in shared.key.names():
        yield "partner", name, (*where, "key")
    if shared.split and shared.split.rest_to:
        yield "partner", shared.split.rest_to, (*where, "split", "rest_to")


def _names_in_agreements(common: CommonCost, where: Path) -> Iterator[tuple[str, str, Path]]:
    """Yield whom agreements, contracts and payments of a common cost name; a provider's name leads nowhere, rightly."""
    for at, agreement in enumerate(common.agreements):
        for name in agreement.shares:
            yield "partner", name, (*where, "agreements", at, "shares", name)
    for at, contract in enumerate(common.contracts):
        yield from _selected(contract.by, (*where, "contracts", at, "by"))
        if contract.action:
            yield "action", contract.action, (*where, "contracts", at, "action")
        for position, name in enumerate(contract.waits_for):
            yield "contract_or_payment", name, (*where, "contracts", at, "waits_for", position)
    for at, payment in enumerate(common.payments):
        yield "partner", payment.partner, (*where, "payments", at, "partner")


def _selected(selector: Selector | None, where: Path) -> Iterator[tuple[str, str, Path]]:
    if selector is not None:
        yield from (("partner", name, where) for name in selector.ids_named())


def _placed(work_package: str | None, phase: str | None, where: Path) -> Iterator[tuple[str, str, Path]]:
    if work_package:
        yield "work_package", work_package, (*where, "work_package")
    if phase:
        yield "phase", phase, (*where, "phase")


def _scenarios(plan: Plan) -> Iterator[Finding]:
    """Yield what keeps a scenario from being computed: bases, circles, places and values that it sets."""
    known = plan.scenario_ids
    if plan.default_scenario not in known:
        yield _malformed(
            "name-leads-nowhere",
            ("default_scenario",),
            value=plan.default_scenario,
            what=Term("thing", "scenario"),
            nearest=nearest(plan.default_scenario, list(known)),
            choices=Names(known),
        )
    for at, scenario in enumerate(plan.scenarios):
        beneath = _beneath(plan, scenario)
        taken = {one.id for one in beneath.partners}
        for position, added in enumerate(scenario.add):
            if added.id in taken:
                place = ("scenarios", at, "add", position, "id")
                yield _malformed("id-twice", place, value=added.id, list=Term("list", "partners"))
            taken.add(added.id)
        if scenario.base not in known:
            yield _malformed(
                "name-leads-nowhere",
                ("scenarios", at, "base"),
                value=scenario.base,
                what=Term("thing", "scenario"),
                nearest=nearest(scenario.base, list(known)),
                choices=Names(known),
            )
            continue
        bad = list(_settings(beneath, scenario, at))
        yield from bad
        if not bad:
            yield from _computable(plan, scenario, at)


def _beneath(plan: Plan, scenario: Scenario) -> Plan:
    """Return the plan as a scenario's base sees it; the plan itself where that one's own defect is in the way."""
    try:
        return situation(plan, scenario.base).plan
    except (ScenarioUnknown, KeyError, ValidationError):
        return plan


def _settings(beneath: Plan, scenario: Scenario, at: int) -> Iterator[Finding]:
    plan = beneath.model_copy(update={"partners": (*beneath.partners, *scenario.add)})
    known = [one.parameters for one in _dangling(plan)] if scenario.set else []
    for place, value in scenario.set.items():
        where: Path = ("scenarios", at, "set", place)
        try:
            changed = set_value(plan, place, value)
        except KeyError:
            yield _malformed("set-leads-nowhere", where, value=place)
        except ValidationError as error:
            model = {"partners": "partners", "costs": "costs"}.get(place.split(".")[0], "common_costs")
            item = getattr(plan, model)[0]
            yield from (defect for defect in defects_of(error, type(item), where))
        else:
            found = list(_dangling(changed))
            yield from (replace(one, where=where) for one in found if one.parameters not in known)
            # Together, as the scenario makes them: a line moves to a phase once its work package is taken away.
            plan, known = changed, [one.parameters for one in found]


def _computable(plan: Plan, scenario: Scenario, at: int) -> Iterator[Finding]:
    try:
        situation(plan, scenario.id)
    except ScenarioUnknown:
        yield _malformed("scenario-circle", ("scenarios", at, "base"), value=scenario.id)
    except (KeyError, ValidationError):
        # The defect stands in a scenario below this one and is reported there.
        return
