"""One large budget: 40 partners, 12 work packages, 5 000 lines, three common costs, views and checks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bench.measure import Goal, Record, in_turn, peak_mb, ratios
from bench.model import CATEGORIES, Data, call, limits, members_of, partners, plan_of
from bench.plain_decimal import LargeBudget, reckon_budget
from planner.engine.budget import budget
from planner.engine.checks import Case, findings
from planner.engine.compile import Compiled, compile_plan
from planner.engine.figures import Figures
from planner.engine.views import in_views, work_package_places
from planner.findings import Euro, Finding
from planner.plan.model import Plan
from planner.plan.scenarios import situation
from planner.rules.call import Call
from planner.terms import write_euro

PEOPLE, PACKAGES, LINES = 40, 12, 5_000
GOAL = Goal("at least", 10)


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What the budget page needs: figures of the whole and of every work package, and what the checks say."""

    compiled: Compiled
    whole: Figures
    packages: list[Figures]
    findings: list[Finding]


def budget_records() -> list[Record]:
    """Measure the large budget, after it has been found equal to the plain reckoning."""
    data = large_plan(PEOPLE, PACKAGES, LINES)
    plan, rules = plan_of(data), call()
    made = whole_budget(plan, rules)
    packages = [str(one["id"]) for one in data["work_packages"]]
    people, conditions = members_of(made.compiled), limits()
    differing = differences(made, reckon_budget(people, conditions, packages, plan.costs, plan.common_costs))
    if differing:
        raise AssertionError(f"The engine and the plain reckoning differ: {differing[:3]}")
    mine, plain = in_turn(
        lambda: whole_budget(plan, rules),
        lambda: reckon_budget(people, conditions, packages, plan.costs, plan.common_costs),
        rounds=15,
    )
    ratio = ratios(plain, mine)
    return [
        Record(
            "budget.large_ms",
            1e3 * mine.median,
            "ms",
            reference=1e3 * plain.median,
            ratio=ratio.median,
            goal=GOAL.text,
            meets=GOAL.met_by(ratio.median),
            spread=ratio.spread,
            peak_mb=peak_mb(lambda: whole_budget(plan, rules)),
            remark="plain Decimal from the same parsed plan, equal to the cent",
        )
    ]


def whole_budget(plan: Plan, rules: Call) -> Reckoned:
    """Return everything about a plan's budget, from the parsed plan on."""
    compiled = compile_plan(situation(plan), rules)
    whole = budget(compiled)
    packages = in_views(compiled, whole, [work_package_places(compiled, one.id) for one in plan.work_packages])
    return Reckoned(compiled, whole, packages, findings(Case(compiled, whole, None)))


def large_plan(people: int, packages: int, lines: int) -> Data:
    """Return the data of a large plan: every line of one partner, in one work package and one category."""
    random = np.random.default_rng(1)
    names = [f"wp{at}" for at in range(packages)]
    drawn = zip(
        random.integers(0, people, lines).tolist(),
        random.integers(0, packages, lines).tolist(),
        random.integers(0, len(CATEGORIES), lines).tolist(),
        random.integers(1, 2_000, lines).tolist(),
        random.integers(1, 300_000, lines).tolist(),
        strict=True,
    )
    return {
        "partners": partners(people),
        "work_packages": [{"id": name, "title": name} for name in names],
        "costs": [
            {
                "id": f"l{at}",
                "partners": [f"p{who}"],
                "work_package": names[where],
                "category": CATEGORIES[category],
                "quantity": write_euro(quantity),
                "unit_cost": write_euro(cents),
            }
            for at, (who, where, category, quantity, cents) in enumerate(drawn)
        ],
        "common_costs": [
            {
                "id": f"c{at}",
                "title": f"Common {at}",
                "category": "external_expertise_and_services",
                "work_package": names[at],
                "amount": write_euro(1_234_567 + at),
            }
            for at in range(min(3, packages))
        ],
    }


def differences(made: Reckoned, plain: LargeBudget) -> list[str]:
    """Return where the engine and the plain reckoning do not agree, to the cent or on a check."""
    found = []
    names = [one.id for one in made.compiled.plan.work_packages]
    pairs = [("total", plain.totals, plain.totals_in), ("grant", plain.grants, plain.grants_in)]
    for figure, whole, inside in pairs:
        views = [
            (made.whole, whole),
            *zip(made.packages, ([one[name] for one in inside] for name in names), strict=True),
        ]
        for at, (figures, euro) in enumerate(views):
            if getattr(figures, figure)[0].tolist() != [int(one * 100) for one in euro]:
                found.append(f"{figure} of {['the whole', *names][at]}")
    # Where a ceiling bites is told beside whether it is kept.
    said = {one.rule: str(one.status) for one in made.findings if one.code != "grant-held"}
    rules = ("enough_partners", "enough_countries", "right_countries", "right_forms", "largest_grant", "smallest_total")
    for rule, status in zip(rules, plain.statuses, strict=True):
        if said[rule] != ("not_met" if status else "met"):
            found.append(f"{rule}: {said[rule]}")
    for code, whole_euro in (("lines-set-aside", plain.set_aside), ("category-not-mapped", plain.not_taken)):
        amounts = [one.parameters["amount"] for one in made.findings if one.code == code]
        if sum(one.cents for one in amounts if isinstance(one, Euro)) != int(whole_euro * 100):
            found.append(f"{code}: {amounts}")
    return found
