"""The engine and a plain reckoning of the programmes' own system agree to the cent, whatever a partner enters."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

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
from tests.plain_jems import Budget, Options, budget_of

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
