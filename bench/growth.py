"""Growth: how much longer it takes when partners, lines or scenarios double. One means twice as long."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from math import log2

from bench.large import large_plan, whole_budget
from bench.measure import Goal, Job, Record, in_turn, ratios
from bench.model import call, consortium, plan_of, scenarios
from bench.sweep import THREADS, part_of
from planner.simulation.outcomes import BLOCK, outcomes

GOAL = Goal("at most", 1.1)


def growth_records() -> list[Record]:
    """Measure each kind of size at one value and at twice that, in turn; the worst exponent is the figure."""
    exponents: dict[str, tuple[float, float]] = {}
    for what, jobs in (("partners", _partners), ("lines", _lines)):
        exponents[what] = _exponent(*jobs())
    compiled = consortium()
    batch = scenarios(compiled, 16 * BLOCK)
    half = part_of(batch, 8 * BLOCK)
    with ThreadPoolExecutor(THREADS) as workers:
        exponents["scenarios"] = _exponent(
            lambda: outcomes(compiled, half, workers=workers), lambda: outcomes(compiled, batch, workers=workers)
        )
    worst, spread = max(exponents.values())
    return [
        Record(
            "growth.exponent",
            worst,
            "log2 of the ratio",
            reference=1.0,
            ratio=worst,
            goal=GOAL.text,
            meets=GOAL.met_by(worst),
            spread=spread,
            remark=", ".join(f"{what} {one:.2f}" for what, (one, _) in exponents.items()),
        )
    ]


def _partners() -> tuple[Job, Job]:
    return _budget_of(large_plan(500, 12, 5_000)), _budget_of(large_plan(1_000, 12, 5_000))


def _lines() -> tuple[Job, Job]:
    return _budget_of(large_plan(40, 12, 10_000)), _budget_of(large_plan(40, 12, 20_000))


def _budget_of(data: dict[str, object]) -> Callable[[], object]:
    plan, rules = plan_of(data), call()
    return lambda: whole_budget(plan, rules)


def _exponent(small: Job, large: Job) -> tuple[float, float]:
    """Return the exponent of growth, and how far the rounds lie apart."""
    half, whole = in_turn(small, large, rounds=11)
    times = ratios(whole, half)
    by_round = [log2(one) for one in times.seconds]
    return log2(times.median), max(by_round) - min(by_round)
