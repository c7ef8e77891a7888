"""The engine and the plain reckoning of the programmes' own system agree to the cent in every period and fund."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.engine.period_axis import period_axis
from planner.engine.periods import by_period, percentages
from tests.builders import SIX_CATEGORIES, Data, call_of, figures_of, line, mapping, opening, plan_of, rate, rounding
from tests.plain_jems import LumpSum, Options, Row, Spending, number_of_periods, percentages_of, spending_of
from tests.property.test_jems_laws import ENTERED, OPTIONS, RATES, rules_of

CENTS = st.decimals("0", "9999.99", places=2)


@dataclass(frozen=True)
class Entered:
    """What one partner enters."""

    rows: Sequence[Row]
    lump_sums: Sequence[LumpSum]
    options: Options


def rows(number: int) -> st.SearchStrategy[Row]:
    # More can be entered for the periods than the row comes to: the last one is negative then.
    return st.builds(
        Row,
        category=st.sampled_from(ENTERED),
        units=st.decimals("0.01", "99.99", places=2),
        price=st.decimals("0.01", "9999.99", places=2),
        periods=st.dictionaries(st.integers(1, number), CENTS, max_size=number),
    )


def entered(number: int) -> st.SearchStrategy[Entered]:
    places = st.sampled_from([None, "preparation", "closure", *range(1, number + 1)])
    return st.builds(
        Entered,
        rows=st.lists(rows(number), max_size=6),
        lump_sums=st.lists(st.builds(LumpSum, amount=CENTS, period=places), max_size=3),
        options=OPTIONS,
    )


@st.composite
def projects(draw: st.DrawFn) -> tuple[int, int, list[Entered]]:
    duration, length = draw(st.integers(1, 48)), draw(st.integers(4, 24))
    number = number_of_periods(duration, length)
    options = draw(OPTIONS)
    partners = draw(st.lists(entered(number), min_size=2, max_size=5))
    # A call's flat rates are the same for all who have them; rules for one partner alone are tested by themselves.
    return duration, length, [Entered(one.rows, one.lump_sums, options) for one in partners]


def computed(duration: int, length: int, partners: list[Entered], rates: dict[str, Decimal]) -> Any:
    call = call_of(
        opening(),
        rounding("cut"),
        *(rate(str(percent), fund=fund) for fund, percent in rates.items()),
        *rules_of(partners[0].options),
        *(mapping(category, category) for category in SIX_CATEGORIES),
        mapping("lump_sums", "lump_sums"),
        mapping("other_costs"),
    )
    costs: list[Data] = []
    for at, one in enumerate(partners):
        who = f"n{at}"
        for row in one.rows:
            periods = {str(period): str(cents) for period, cents in row.periods.items()}
            costs.append(line(who, str(row.price), row.category, quantity=str(row.units), periods=periods))
        for lump in one.lump_sums:
            periods = {} if lump.period is None else {str(lump.period): str(lump.amount)}
            costs.append(line(who, str(lump.amount), "lump_sums", periods=periods))
    people = [f"n{at}" for at in range(len(partners))]
    plan = plan_of(*people, costs=costs, duration_months=str(duration), period_months=str(length), spread="end")
    compiled, figures = figures_of(plan, call)
    axis = period_axis(plan)
    assert axis is not None
    return compiled, axis, by_period(compiled, figures, axis)


@settings(max_examples=600, deadline=None)
@given(projects(), RATES)
def test_every_period_and_fund_of_every_partner_equals_the_systems_own(
    project: tuple[int, int, list[Entered]], rates: dict[str, Decimal]
) -> None:
    duration, length, partners = project
    number = number_of_periods(duration, length)
    compiled, axis, seen = computed(duration, length, partners, rates)
    assert axis.names == ("preparation", *(str(one) for one in range(1, number + 1)), "closure")
    names: list[int | str] = ["preparation", *range(1, number + 1), "closure"]
    plain: list[Spending] = [spending_of(one.rows, one.lump_sums, one.options, rates, number) for one in partners]
    funds = [fund.rule.fund for fund in compiled.funds]
    for who, spent in enumerate(plain):
        found = {name: int(one.total[0, who]) for name, one in zip(names, seen, strict=True)}
        assert found == {name: int(spent.totals[name] * 100) for name in names}
        for at, fund in enumerate(funds):
            paid = {name: int(one.grants[0, who, at]) for name, one in zip(names, seen, strict=True)}
            assert paid == {name: int(spent.funds[fund][name] * 100) for name in names}
    whole = {name: sum((one.totals[name] for one in plain), Decimal(0)) for name in names}
    if sum(whole.values()) > 0 and min(whole.values()) >= 0:
        parts = percentages([int(one.total[0].sum()) for one in seen], axis.last)
        assert parts == [int(percentages_of(whole, number)[name] * 100) for name in names]
