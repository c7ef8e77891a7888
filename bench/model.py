"""What the sweep runs on: one plan, one call, and scenarios that differ in members and in every amount."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import numpy as np
from pydantic import TypeAdapter

from bench.plain_decimal import Limits, Member
from planner.engine.compile import Compiled, compile_plan
from planner.engine.figures import Batch
from planner.plan.model import Plan
from planner.plan.reading import parse_plan
from planner.plan.scenarios import situation
from planner.rules.call import Call, CallFile, Source
from planner.rules.inheritance import Level, inherit
from planner.rules.kinds import AnyRule
from planner.terms import Role

Data = dict[str, Any]

PARTNERS = 12
COUNTRIES = ("SE", "FI", "IT", "GR", "ME", "SE", "FI", "IT", "GR", "ME", "SI")
"""The partners' countries, in turn; those of Montenegro are paid by another fund."""

CATEGORIES = (
    "staff",
    "office_and_administration",
    "travel_and_accommodation",
    "external_expertise_and_services",
    "equipment",
    "infrastructure_and_works",
    "volunteers",
    "other",
)
PAID = CATEGORIES[:7]
"""The call pays these; the eighth is in the plan, and no grant is computed on it."""

_CITE: Data = {"document": "bench", "locator": "made up", "certainty": "official", "checked_on": "2026-11-22"}
RULES: tuple[Data, ...] = (
    {"id": "opening", "kind": "opening", "at": "2024-03-12"},
    {"id": "rounding", "kind": "rounding", "mode": "cut"},
    {
        "id": "erdf_rate",
        "kind": "rate",
        "fund": "erdf",
        "rate_percent": "80",
        "level": "partner",
        "excludes": {"country": ["ME"]},
    },
    {
        "id": "ipa_rate",
        "kind": "rate",
        "fund": "ipa",
        "rate_percent": "85",
        "level": "partner",
        "applies_to": {"country": ["ME"]},
    },
    {
        "id": "office",
        "kind": "flat_rate",
        "target": "office_and_administration",
        "base": ["staff"],
        "rate_percent": "15",
    },
    {
        "id": "travel",
        "kind": "flat_rate",
        "target": "travel_and_accommodation",
        "base": ["staff"],
        "rate_percent": "6.5",
    },
    *({"id": f"category_{name}", "kind": "mapping", "category": name, "takes": [name]} for name in PAID),
    {"id": "enough_partners", "kind": "partner_count", "minimum": "8"},
    {"id": "enough_countries", "kind": "country_count", "minimum": "5"},
    {"id": "right_countries", "kind": "eligible_countries", "countries": ["SE", "FI", "IT", "GR", "ME"]},
    {"id": "right_forms", "kind": "legal_forms", "roles": ["partner"], "allowed": ["public_body"]},
    {"id": "largest_grant", "kind": "amount_limit", "measures": "grant", "maximum": "250000"},
    {"id": "smallest_total", "kind": "amount_limit", "measures": "total", "minimum": "300000"},
)
"""Two rates per partner (one for the partners of each fund), two flat rates, and the six checks below."""

CHECKED = ("enough_partners", "enough_countries", "right_countries", "right_forms", "largest_grant", "smallest_total")


def call() -> Call:
    """Return a call with two flat rates, two funds and six checks."""
    rule: TypeAdapter[AnyRule] = TypeAdapter(AnyRule)
    rules = tuple(rule.validate_python({"cite": _CITE, "says": "Made up for the bench.", **one}) for one in RULES)
    said = CallFile(
        title="Bench", family="interreg", programme="Bench", documents={"bench": Source(title="Bench")}, rules=rules
    )
    made, defects = inherit("bench/sweep", [Level("bench/sweep", said, tuple(range(len(rules))))])
    if made is None:
        raise ValueError(defects)
    return made


def partners(count: int = PARTNERS) -> list[Data]:
    """Return partners as data: the first leads; one is a company, which may not take part."""
    return [
        {
            "id": f"p{at}",
            "name": f"Partner {at}",
            "country": COUNTRIES[at % len(COUNTRIES)],
            "role": "partner" if at else "lead",
            "commitment": "confirmed",
            "legal_form": "private_for_profit" if at == 7 else "public_body",
        }
        for at in range(count)
    ]


def plan_of(data: Data) -> Plan:
    """Return the plan that the data describe."""
    made, defects = parse_plan({"id": "bench", "title": "Bench", **data})
    if made is None:
        raise ValueError(defects)
    return made


def consortium() -> Compiled:
    """Return twelve partners with a line in each of eight categories, and one common cost, under the call.

    The lead incurs the common cost and the others reimburse what its grant leaves: what is borne is not what is own.
    """
    plan = plan_of(
        {
            "partners": partners(),
            "costs": [
                {"id": f"l{at}", "partners": {"all": "true"}, "category": name, "unit_cost": "1000.00"}
                for at, name in enumerate(CATEGORIES)
            ],
            "common_costs": [
                {
                    "id": "evaluation",
                    "title": "Evaluation",
                    "category": "external_expertise_and_services",
                    "amount": "10000.00",
                    "incurred_by": "p0",
                }
            ],
        }
    )
    return compile_plan(situation(plan), call())


def scenarios(compiled: Compiled, count: int, seed: int = 1) -> Batch:
    """Return scenarios at random, each with its own members, its own amounts and its own common cost.

    Scenarios lie next to each other in memory, as a sweep wants them; the axes are as everywhere.
    """
    random = np.random.default_rng(seed)
    people, categories = len(compiled.partners), len(compiled.categories)
    members = random.random((people, count)) < 0.7
    members[0] = random.random(count) < 0.98  # nearly always there is a lead
    entered = random.integers(0, 9_000_000, (categories, people, count), dtype=np.int64)
    entered //= random.integers(1, 40, (categories, people, 1), dtype=np.int64)
    commons = random.integers(0, 20_000_000, (1, count), dtype=np.int64)
    return compiled.batch(members.T, entered=entered.transpose(2, 1, 0), commons=commons.T)


def members_of(compiled: Compiled) -> list[Member]:
    """Return the partners as the plain reckoning knows them."""
    return [
        Member(one.id, str(one.country), str(one.legal_form), is_lead=one.role is Role.LEAD)
        for one in compiled.partners
    ]


def limits() -> Limits:
    """Return the conditions of the call as the plain reckoning knows them, read from the same data."""
    rules = {str(one["id"]): one for one in RULES}
    return Limits(
        partners=int(rules["enough_partners"]["minimum"]),
        countries=int(rules["enough_countries"]["minimum"]),
        allowed_countries=frozenset(rules["right_countries"]["countries"]),
        allowed_form=rules["right_forms"]["allowed"][0],
        grant=Decimal(rules["largest_grant"]["maximum"]),
        total=Decimal(rules["smallest_total"]["minimum"]),
    )
