"""The engine and a plain reckoning of the programmes' own system agree to the cent, whatever a partner enters."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.engine.checks import Case, findings
from planner.findings import Status
from tests.builders import (
    SIX_CATEGORIES,
    Data,
    call_of,
    figures_of,
    flat_rate,
    line,
    mapping,
    opening,
    partner,
    plan_of,
    rate,
    rounding,
)
from tests.plain_jems import Apart, Budget, Options, budget_of, management_is_within, with_apart

STAFF, OFFICE, TRAVEL, EXTERNAL, EQUIPMENT, WORKS = SIX_CATEGORIES
ENTERED = (STAFF, TRAVEL, EXTERNAL, EQUIPMENT, WORKS)
WHOLE = st.integers(1, 100).map(Decimal)
TWO_DECIMALS = st.decimals("0.01", "99999.99", places=2)
ROWS = st.lists(st.tuples(st.sampled_from(ENTERED), st.decimals("0.01", "999.99", places=2), TWO_DECIMALS), max_size=12)
OPTIONS = st.builds(
    Options,
    staff=st.none() | WHOLE,
    travel=st.none() | WHOLE,
    office_on_staff=st.none() | WHOLE,
    office_on_direct=st.none() | WHOLE,
    other=st.none() | WHOLE,
).filter(Options.is_allowed)
RATES = st.fixed_dictionaries({"erdf": st.integers(0, 80).map(Decimal), "ipa_iii": st.integers(0, 20).map(Decimal)})


def rules_of(options: Options) -> list[Data]:
    """Return the options as flat rates of a call: data, and nothing that only one programme has."""
    rules: list[Data] = []
    if options.staff is not None:
        staff = flat_rate(STAFF, [TRAVEL, EXTERNAL, EQUIPMENT, WORKS], str(options.staff))
        rules.append({**staff, "base_counts": "entered"})
    if options.travel is not None:
        rules.append(flat_rate(TRAVEL, [STAFF], str(options.travel)))
    if options.office_on_staff is not None:
        rules.append(flat_rate(OFFICE, [STAFF], str(options.office_on_staff)))
    if options.office_on_direct is not None:
        rules.append(flat_rate(OFFICE, [STAFF, TRAVEL, EXTERNAL, EQUIPMENT, WORKS], str(options.office_on_direct)))
    if options.other is not None:
        other = flat_rate("other_costs", [STAFF], str(options.other))
        rules.append({**other, "replaces": [OFFICE, TRAVEL, EXTERNAL, EQUIPMENT, WORKS]})
    return rules


def computed(rows: list[tuple[str, Decimal, Decimal]], options: Options, rates: dict[str, Decimal]) -> Any:
    call = call_of(
        opening(),
        rounding("cut"),
        *(rate(str(percent), fund=fund) for fund, percent in rates.items()),
        *rules_of(options),
        *(mapping(category, category) for category in SIX_CATEGORIES),
        mapping("other_costs"),
    )
    costs = [line("a", str(price), category, quantity=str(units)) for category, units, price in rows]
    return figures_of(plan_of(partner("a"), costs=costs), call)


@settings(max_examples=400)
@given(ROWS, OPTIONS, RATES)
def test_every_category_fund_and_contribution_equals_the_systems_own(
    rows: list[tuple[str, Decimal, Decimal]], options: Options, rates: dict[str, Decimal]
) -> None:
    plain: Budget = budget_of(rows, options, rates)
    compiled, figures = computed(rows, options, rates)
    found = {name: int(figures.costs[0, 0, at]) for at, name in enumerate(compiled.categories)}
    assert {name: cents for name, cents in found.items() if cents} == {
        name: int(amount * 100) for name, amount in plain.costs.items() if amount
    }
    funds = {fund.rule.fund: int(figures.grants[0, 0, at]) for at, fund in enumerate(compiled.funds)}
    assert funds == {fund: int(amount * 100) for fund, amount in plain.funds.items()}
    assert int(figures.own[0, 0]) == int(plain.contribution * 100)


def test_the_plain_reckoning_knows_the_published_example() -> None:
    # Aurora: staff of 10 000 makes 1 500 of travel at 15 %.
    plain = budget_of([(STAFF, Decimal(1), Decimal(10_000))], Options(travel=Decimal(15)), {})
    assert plain.costs[TRAVEL] == Decimal("1500.00")


# -- what stands beside the categories -------------------------------------------------------------

FORMS = ("lump_sums", "unit_costs", "small_project_fund")
HUNDREDTHS = st.decimals("0.01", "999.99", places=2)
UNIT_AMOUNTS = (Decimal("39.00"), Decimal("0.33"), Decimal("1234.56"))
"""What the call pays for a unit of each of its unit costs that stand for several categories."""
USED = st.lists(st.tuples(st.sampled_from(range(len(UNIT_AMOUNTS))), HUNDREDTHS), max_size=3)
FUND = st.lists(st.tuples(HUNDREDTHS, TWO_DECIMALS), max_size=3)
SHARES = st.lists(TWO_DECIMALS, max_size=3)


def forms_of(shares: list[Decimal], used: list[tuple[int, Decimal]], fund: list[tuple[Decimal, Decimal]]) -> list[Data]:
    """Return what stands beside the categories as lines of a plan."""
    lump = [{"kind": "lump_sum", "rule": "lump", "amount": str(one)} for one in shares]
    unit = [{"kind": "unit_cost", "rule": f"unit_{at}", "units": str(units)} for at, units in used]
    return [
        *({"partners": "a", "category": "lump_sums", "calculation": one} for one in lump),
        *({"partners": "a", "category": "unit_costs", "calculation": one} for one in unit),
        *(line("a", str(price), "small_project_fund", quantity=str(units)) for units, price in fund),
    ]


@settings(max_examples=300)
@given(ROWS, OPTIONS, RATES, SHARES, USED, FUND)
def test_forms_of_cost_come_on_top_of_every_flat_rate_as_in_the_system(
    rows: list[tuple[str, Decimal, Decimal]],
    options: Options,
    rates: dict[str, Decimal],
    shares: list[Decimal],
    used: list[tuple[int, Decimal]],
    fund: list[tuple[Decimal, Decimal]],
) -> None:
    apart = Apart(shares, [(units, UNIT_AMOUNTS[at]) for at, units in used], fund)
    plain = with_apart(budget_of(rows, options, rates), apart, rates)
    paid = {"kind": "unit_cost", "item": "staff", "per": "hour", "covers": [STAFF, EQUIPMENT]}
    management = {"id": "management", "kind": "share_limit", "subject": "category", "maximum_percent": "20"}
    call = call_of(
        opening(),
        rounding("cut"),
        *(rate(str(percent), fund=name) for name, percent in rates.items()),
        *rules_of(options),
        *(mapping(category, category) for category in (*SIX_CATEGORIES, *FORMS)),
        mapping("other_costs"),
        *({"id": f"unit_{at}", "amount": str(one), **paid} for at, one in enumerate(UNIT_AMOUNTS)),
        {"id": "lump", "kind": "lump_sum", "item": "preparation", "amount": "25000"},
        {**management, "except_categories": ["small_project_fund"], "only_with": "small_project_fund"},
    )
    costs = [line("a", str(price), category, quantity=str(units)) for category, units, price in rows]
    compiled, figures = figures_of(plan_of(partner("a"), costs=[*costs, *forms_of(shares, used, fund)]), call)
    found = {name: int(figures.costs[0, 0, at]) for at, name in enumerate(compiled.categories)}
    assert {name: cents for name, cents in found.items() if cents} == {
        name: int(amount * 100) for name, amount in plain.costs.items() if amount
    }
    funds = {one.rule.fund: int(figures.grants[0, 0, at]) for at, one in enumerate(compiled.funds)}
    assert funds == {name: int(amount * 100) for name, amount in plain.funds.items()}
    assert int(figures.own[0, 0]) == int(plain.contribution * 100)
    limits = [one for one in findings(Case(compiled, figures, None)) if one.rule == "management"]
    assert [one.status for one in limits] == (
        [Status.MET if management_is_within(plain) else Status.NOT_MET]
        if fund and plain.total
        else []
        if not fund
        else [Status.TO_BE_VERIFIED]
    )
