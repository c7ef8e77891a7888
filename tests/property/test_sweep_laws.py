"""Laws of sweeps: amounts of one's own, in any order in memory, in any blocks, on any number of threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.engine.budget import budget
from planner.engine.checks import Case, verdicts
from planner.engine.compile import Compiled
from planner.engine.figures import Batch
from planner.money import EXACT_SPLIT, allocate
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.simulation.outcomes import Outcomes, outcomes
from tests.builders import compiled_of
from tests.property.plans import calls, plans

KEPT = ("total", "grant", "bears", "unknown_total", "unknown_grant", "unknown_bears")


def own_amounts(compiled: Compiled, count: int, seed: int) -> Batch:
    """Return scenarios that share nothing: members, lines and common costs are each one's own."""
    random = np.random.default_rng(seed)
    shape = (count, len(compiled.partners))
    return compiled.batch(
        random.random(shape) < random.random((count, 1)),
        entered=random.integers(0, 10 ** random.integers(1, 9), (*shape, len(compiled.categories)), dtype=np.int64),
        commons=random.integers(0, 10_000_000, (count, len(compiled.commons)), dtype=np.int64),
    )


def one_of(batch: Batch, at: int) -> Batch:
    return Batch(batch.members[at : at + 1], batch.entered[at : at + 1], batch.commons[at : at + 1])


@settings(max_examples=40)
@given(plan=plans(unknowns=True), call=calls(unknowns=True), seed=st.integers(0, 2**32 - 1))
def test_a_scenario_with_amounts_of_its_own_equals_itself_inside_a_batch_of_a_thousand(
    plan: Plan, call: Call | None, seed: int
) -> None:
    compiled = compiled_of(plan, call)
    batch = own_amounts(compiled, 1_000, seed)
    swept = outcomes(compiled, batch, block=300)
    for at in (0, 299, 300, 999):
        figures = budget(compiled, one_of(batch, at))
        for name in KEPT:
            assert (getattr(swept, name)[at] == getattr(figures, name)[0]).all(), name
        said = [
            (one.rule, int(one.statuses[0])) for one in verdicts(Case(compiled, figures, None)) if one.stage != "plan"
        ]
        assert said == list(zip(swept.rules, swept.statuses[at].tolist(), strict=True))


def same(one: Outcomes, other: Outcomes) -> bool:
    return one.rules == other.rules and all(
        (getattr(one, item.name) == getattr(other, item.name)).all()
        for item in fields(Outcomes)
        if item.name != "rules"
    )


@settings(max_examples=20)
@given(plan=plans(unknowns=True), call=calls(unknowns=True), seed=st.integers(0, 2**32 - 1))
def test_blocks_threads_and_the_order_in_memory_change_nothing(plan: Plan, call: Call | None, seed: int) -> None:
    compiled = compiled_of(plan, call)
    batch = own_amounts(compiled, 97, seed)
    turned = Batch(np.asfortranarray(batch.members), np.asfortranarray(batch.entered), np.asfortranarray(batch.commons))
    whole = outcomes(compiled, batch)
    assert same(whole, outcomes(compiled, batch, block=10))
    assert same(whole, outcomes(compiled, turned, block=40))
    with ThreadPoolExecutor(2) as workers:
        assert same(whole, outcomes(compiled, turned, workers=workers, block=7))


@settings(max_examples=20)
@given(plan=plans(unknowns=True), call=calls(unknowns=True))
def test_the_plans_own_amounts_are_one_scenario_of_many(plan: Plan, call: Call | None) -> None:
    compiled = compiled_of(plan, call)
    alone = budget(compiled)
    members = np.repeat(compiled.members[None], 3, axis=0)
    swept = outcomes(compiled, compiled.batch(members), block=2)
    assert (swept.total == alone.total).all()
    assert (swept.bears == alone.bears).all()


@settings(max_examples=10)
@given(plan=plans(), call=calls())
def test_no_scenarios_come_to_nothing(plan: Plan, call: Call | None) -> None:
    compiled = compiled_of(plan, call)
    swept = outcomes(compiled, own_amounts(compiled, 0, 1))
    assert swept.total.shape == (0, len(compiled.partners))
    assert swept.statuses.shape == (0, len(swept.rules))


@settings(max_examples=40)
@given(
    seed=st.integers(0, 2**32 - 1),
    parts=st.integers(1, 14),
    heaviest=st.sampled_from([1, 2, 3, 1_000]),
    largest=st.sampled_from([20, 10_000_000]),
)
def test_a_total_is_split_alike_alone_and_among_many_where_remainders_tie(
    seed: int, parts: int, heaviest: int, largest: int
) -> None:
    random = np.random.default_rng(seed)
    totals = random.integers(-largest, largest, 600)
    weights = random.integers(0, heaviest + 1, (600, parts))
    together = allocate(totals, weights, split=EXACT_SPLIT).parts
    # Fewer rows are sorted instead of compared, and doubled weights of one are no longer one: the same proportions.
    halves = [allocate(totals[half], weights[half], split=EXACT_SPLIT).parts for half in (slice(300), slice(300, 600))]
    assert (together == np.concatenate(halves)).all()
    assert (together == allocate(totals, 2 * weights, split=EXACT_SPLIT).parts).all()
    assert (together[7] == allocate(int(totals[7]), weights[7], split=EXACT_SPLIT).parts).all()


@settings(max_examples=40)
@given(plan=plans(), call=calls(), seed=st.integers(0, 2**32 - 1))
def test_where_nothing_is_unknown_the_short_way_comes_to_the_same(plan: Plan, call: Call | None, seed: int) -> None:
    short, long = compiled_of(plan, call), compiled_of(plan, call)
    assume(short.is_sure)
    long.__dict__["is_sure"] = False  # as if something could be unknown
    batch = own_amounts(short, 20, seed)
    one, other = budget(short, batch), budget(long, batch)
    for item in fields(one):
        assert (getattr(one, item.name) == getattr(other, item.name)).all(), item.name
    for name in ("costs", "total", "grant", "own", "settlement", "bears"):
        assert (getattr(one, name) == getattr(other, name)).all(), name
        assert (getattr(one, f"unknown_{name}") == getattr(other, f"unknown_{name}")).all(), name
