"""Laws of exchange rates: how far a cent is from the truth, and that re-rating there and back changes nothing."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from planner.engine.budget import budget
from planner.engine.compile import compile_plan
from planner.money import RoundingMode
from planner.plan.currencies import PER_UNIT, write_rate
from planner.plan.model import Plan
from planner.plan.scenarios import situation
from planner.services.rate_sources import FoundRates, typed_rates
from planner.services.rerating import rerated
from planner.terms import write_euro, write_quantity
from tests.builders import Data, interreg, line, partner, plan_of

RATES = st.integers(100_000, 10**9)
AMOUNTS = st.tuples(st.integers(1, 10_000), st.integers(0, 10**8))
SOURCE: Data = {"dated": "2026-10-01", "kind": "monthly_accounting", "source": "InforEuro"}


def plan(rate: int, amounts: list[tuple[int, int]], mode: str = "half_up") -> Plan:
    costs = [
        line("a", write_euro(price), currency="SEK", quantity=write_quantity(quantity), id=f"l{at}")
        for at, (quantity, price) in enumerate(amounts)
    ]
    rates = {"SEK": {**SOURCE, "per_euro": write_rate(rate)}}
    people = [partner("a", currency="SEK"), partner("b"), partner("c", commitment="candidate")]
    return plan_of(*people, costs=[*costs, line("b", "10.01")], exchange_rates=rates, rounding=mode)


def found(rate: int) -> FoundRates:
    return typed_rates({"SEK": write_rate(rate)}, date(2026, 11, 1), "daily", "Bank")


@given(rate=RATES, amount=AMOUNTS, mode=st.sampled_from(RoundingMode))
def test_a_converted_amount_is_less_than_a_cent_from_the_exact_one(
    rate: int, amount: tuple[int, int], mode: RoundingMode
) -> None:
    compiled = compile_plan(situation(plan(rate, [amount], str(mode))), None)
    quantity, price = amount
    exact = Fraction(quantity * price, 100) / Fraction(rate, PER_UNIT)
    error = abs(compiled.rows[0].cents - exact)
    assert error < 1
    assert mode is RoundingMode.CUT or error <= Fraction(1, 2)


@given(rate=RATES, other=RATES, amounts=st.lists(AMOUNTS, min_size=1, max_size=4))
def test_re_rating_there_and_back_restores_the_plan(rate: int, other: int, amounts: list[tuple[int, int]]) -> None:
    before = plan(rate, amounts)
    there = rerated(before, found(other))
    back = rerated(there.plan, FoundRates(before.exchange_rates, (), date(2026, 10, 1)))
    assert back.plan == before
    for out, home in zip(there.partners, back.partners, strict=True):
        for name, one in out.figures.items():
            assert (one.before, one.after) == (home.figures[name].after, home.figures[name].before)


@given(rate=RATES, amounts=st.lists(AMOUNTS, min_size=1, max_size=4))
def test_re_rating_to_the_same_rates_changes_nothing(rate: int, amounts: list[tuple[int, int]]) -> None:
    before = plan(rate, amounts)
    seen = rerated(before, FoundRates(before.exchange_rates, (), date(2026, 10, 1)))
    assert (seen.edit, seen.plan) == (None, before)
    assert all(one.change == 0 for who in (*seen.partners, seen.project) for one in who.figures.values())


@given(rate=RATES, amounts=st.lists(AMOUNTS, min_size=1, max_size=3), has_rate=st.booleans())
def test_a_plan_alone_equals_itself_within_a_batch(rate: int, amounts: list[tuple[int, int]], has_rate: bool) -> None:
    made = plan(rate, amounts)
    made = made if has_rate else made.model_copy(update={"exchange_rates": {}})
    compiled = compile_plan(situation(made), interreg())
    alone = budget(compiled)
    many = budget(compiled, compiled.batch(np.repeat(compiled.members[None, :], 50, axis=0)))
    for name in ("total", "grant", "bears", "unknown_total", "unknown_grant", "unknown_bears"):
        assert (getattr(many, name) == getattr(alone, name)[0]).all()
    assert bool(alone.unknown_total[0, 0]) is not has_rate
