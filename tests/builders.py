"""Small plans and calls in memory: the data of a file in, the models of the program out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import numpy as np
from pydantic import TypeAdapter

from planner.engine.budget import budget
from planner.engine.checks import Case, findings
from planner.engine.compile import Compiled, compile_plan
from planner.engine.figures import Figures
from planner.findings import Finding
from planner.plan.model import Plan
from planner.plan.reading import parse_plan
from planner.plan.scenarios import situation
from planner.rules.call import Call, CallFile, Source
from planner.rules.inheritance import Level, inherit
from planner.rules.kinds import AnyRule

Data = dict[str, Any]

OFFICIAL: Data = {"document": "manual", "locator": "page 1", "certainty": "official", "checked_on": "2026-11-21"}
UNKNOWN: Data = {"certainty": "unknown", "tried": "The manual.", "checked_on": "2026-11-21"}
UNSOURCED: Data = {**UNKNOWN, "certainty": "unsourced", "because": "It has long been so."}

_RULES: TypeAdapter[AnyRule] = TypeAdapter(AnyRule)


# -- plans -----------------------------------------------------------------------------------------


def partner(partner_id: str, **more: Any) -> Data:
    """Return a confirmed partner from Sweden, as data."""
    return {"id": partner_id, "name": partner_id.title(), "country": "SE", "commitment": "confirmed", **more}


def line(partners: Any, unit_cost: str, category: str = "staff", **more: Any) -> Data:
    """Return a cost line, as data."""
    return {"partners": partners, "category": category, "unit_cost": unit_cost, **more}


def common(common_id: str, amount: Any, category: str = "other", **more: Any) -> Data:
    """Return a common cost of the members, as data."""
    return {"id": common_id, "title": common_id.title(), "category": category, "amount": amount, **more}


def plan_of(*partners: str | Data, **more: Any) -> Plan:
    """Return a plan; a partner may be given as its id."""
    listed = [partner(one) if isinstance(one, str) else one for one in partners]
    plan, defects = parse_plan({"id": "plan", "title": "A plan", "partners": listed, **more})
    assert plan is not None, defects
    return plan


def defects_of_plan(**data: Any) -> list[Finding]:
    """Return what is wrong with the data of a plan that has an id and a title."""
    plan, defects = parse_plan({"id": "plan", "title": "A plan", **data})
    assert (plan is None) == bool(defects)
    return defects


# -- calls -----------------------------------------------------------------------------------------


def rule_of(**data: Any) -> AnyRule:
    """Return a rule, official and about everybody unless the data say otherwise."""
    return _RULES.validate_python({"cite": OFFICIAL, "says": "It is so.", **data})


def call_of(*rules: Data, family: Literal["amif", "interreg"] = "interreg") -> Call:
    """Return a call with these rules, which must fit together."""
    made = tuple(rule_of(**one) for one in rules)
    manual = Source(title="The manual")
    said = CallFile(title="A call", family=family, programme="A programme", documents={"manual": manual}, rules=made)
    call, defects = inherit("test/call", [Level("test/call", said, tuple(range(len(made))))])
    assert call is not None, defects
    return call


def opening(day: str = "2024-03-12") -> Data:
    return {"id": "opening", "kind": "opening", "at": day}


def rounding(mode: str, **more: Any) -> Data:
    return {
        "id": "rounding",
        "kind": "rounding",
        "mode": mode,
        "cite": UNKNOWN if mode == "unknown" else OFFICIAL,
        **more,
    }


def rate(percent: Any, fund: str = "erdf", level: str = "partner", **more: Any) -> Data:
    cite = UNKNOWN if percent == "unknown" else OFFICIAL
    ids = {"id": f"{fund}_rate", "kind": "rate", "fund": fund}
    return {**ids, "rate_percent": percent, "level": level, "cite": cite, **more}


def flat_rate(target: str, base: Sequence[str], percent: Any, **more: Any) -> Data:
    cite = UNKNOWN if percent == "unknown" else OFFICIAL
    ids = {"id": f"{target}_flat", "kind": "flat_rate", "target": target, "base": list(base)}
    return {**ids, "rate_percent": percent, "cite": cite, **more}


def mapping(category: str, *takes: str, **more: Any) -> Data:
    cite = UNKNOWN if category == "unknown" else OFFICIAL
    rule_id = f"category_{category}" if category != "unknown" else f"category_of_{takes[0]}"
    return {"id": rule_id, "kind": "mapping", "category": category, "takes": list(takes), "cite": cite, **more}


SIX_CATEGORIES = (
    "staff",
    "office_and_administration",
    "travel_and_accommodation",
    "external_expertise_and_services",
    "equipment",
    "infrastructure_and_works",
)


def interreg(*more: Data, percent: Any = "80", office: Any = "15", travel: Any = "15") -> Call:
    """Return a call like those of Interreg: grants per partner, cut; office on staff; travel on staff by choice."""
    return call_of(
        opening(),
        rounding("cut"),
        rate(percent),
        flat_rate("office_and_administration", ["staff"], office),
        flat_rate("travel_and_accommodation", ["staff"], travel, optional=True),
        *(mapping(category, category) for category in SIX_CATEGORIES),
        *more,
    )


UNKNOWN_CATEGORY = "unknown"
AMIF_DIRECT = ("personnel", "subcontracting", "other_direct_costs")


def amif(
    *more: Data, percent: Any = "90", indirect: Any = "7", volunteers: Sequence[str] = (UNKNOWN_CATEGORY,)
) -> Call:
    """Return a call like those of AMIF: one grant for the action, half up; 7 % for indirect costs by choice.

    Nobody knows whether it pays volunteers, unless a category of its own, or none at all, is given for them.
    """
    return call_of(
        opening("2018-07-26"),
        rounding("half_up"),
        rate(percent, fund="amif", level="action"),
        flat_rate("indirect_costs", AMIF_DIRECT, indirect, optional=True),
        mapping("personnel", "staff"),
        mapping("subcontracting", "external_expertise_and_services"),
        mapping("other_direct_costs", "travel_and_accommodation", "equipment", "other"),
        mapping("indirect_costs", "office_and_administration"),
        *(mapping(category, "volunteers") for category in volunteers),
        *more,
        family="amif",
    )


# -- figures ---------------------------------------------------------------------------------------


def compiled_of(plan: Plan, call: Call | None = None, scenario: str | None = None) -> Compiled:
    """Return plan and call as arrays."""
    return compile_plan(situation(plan, scenario), call)


def figures_of(plan: Plan, call: Call | None = None, scenario: str | None = None) -> tuple[Compiled, Figures]:
    """Return plan and call as arrays, and the figures of one scenario."""
    compiled = compiled_of(plan, call, scenario)
    return compiled, budget(compiled)


def findings_of(plan: Plan, call: Call | None = None, scenario: str | None = None) -> list[Finding]:
    """Return everything there is to say of a plan under a call, without dates."""
    return findings(Case(*figures_of(plan, call, scenario), on=None))


def by_partner(compiled: Compiled, cents: np.ndarray[Any, Any], index: int = 0) -> dict[str, int]:
    """Return one scenario's amounts by the ids of the partners."""
    return {one.id: int(cents[index, at]) for at, one in enumerate(compiled.partners)}
