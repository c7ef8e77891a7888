"""Sharing keys: how many times a second each divides one amount, and how that compares with the equal key. Shown."""

from __future__ import annotations

from typing import Any

import numpy as np
from pydantic import TypeAdapter

from bench.measure import Job, Record, in_turn, ratios
from planner.keys import Key, Sharers, SharingKey
from planner.money import EXACT_SPLIT, allocate

EQUAL: dict[str, Any] = {"kind": "equal"}
POPULATION: dict[str, Any] = {"kind": "indicator", "indicator": "population"}
GDP: dict[str, Any] = {"kind": "indicator", "indicator": "gdp"}
KEYS: dict[str, dict[str, Any]] = {
    "equal": EQUAL,
    "indicator": POPULATION,
    "hybrid": {"kind": "hybrid", "fixed": "100", "per_unit": "0.0025", "indicator": "population"},
    "blend": {
        "kind": "blend",
        "parts": [
            {"weight_percent": "50", "key": EQUAL},
            {"weight_percent": "25", "key": GDP},
            {"weight_percent": "25", "key": POPULATION},
        ],
    },
    "base": {"kind": "base", "each": "50", "rest": POPULATION},
    "special": {"kind": "special", "amounts": {"p0": "150.50"}, "rest": POPULATION},
    "tiers": {
        "kind": "tiers",
        "indicator": "population",
        "tiers": [{"from": "0", "weight": "1"}, {"from": "1000000", "weight": "2"}, {"from": "5000000", "weight": "4"}],
    },
    "size": {"kind": "size", "indicator": "population", "brackets": [{"exponent": "0.5"}]},
    "bounds": {"kind": "bounds", "floor": "5", "cap_percent": "25", "of": POPULATION},
    "lead": {"kind": "lead", "premium": "1.8", "ceiling_percent": "40"},
    "one": {"kind": "one", "partner": "p0"},
    "shapley": {"kind": "shapley", "fixed": "100", "each": "10", "steps": [{"tag": "far", "amount": "75.50"}]},
}
"""A key of each kind, as plans have them."""
SCENARIOS = 4_096
SIZES = (12, 150)


def keys_records(scenarios: int = SCENARIOS, sizes: tuple[int, ...] = SIZES, rounds: int = 5) -> list[Record]:
    """Measure each key over a block of scenarios, in turn with the equal one.

    Args:
        scenarios: Amounts and members in a block.
        sizes: Numbers of partners.
        rounds: Rounds of each.
    """
    records = []
    for size in sizes:
        sharers, cents = sharing(scenarios, size)
        jobs = [_job(raw, sharers, cents) for raw in KEYS.values()]
        taken = in_turn(*jobs, rounds=rounds)
        equal = taken[list(KEYS).index("equal")]
        for kind, one in zip(KEYS, taken, strict=True):
            records.append(
                Record(
                    f"keys.{kind}_{size}",
                    scenarios / one.median,
                    "divisions/s",
                    reference=scenarios / equal.median,
                    ratio=ratios(equal, one).median,
                    spread=one.spread,
                    remark=f"one amount among up to {size}, split to the cent; the equal key beside it, shown",
                )
            )
    return records


def sharing(scenarios: int, size: int, *, seed: int = 3) -> tuple[Sharers, np.ndarray[Any, np.dtype[np.int64]]]:
    """Return who shares in each scenario, seven in eight of all, and what is divided, in cents."""
    random = np.random.default_rng(seed)
    members = random.random((scenarios, size)) < 7 / 8
    members[:, 0] = True
    sharers = Sharers(
        members=members,
        ids=tuple(f"p{at}" for at in range(size)),
        indicators={
            "population": random.integers(50_000, 10_000_000, size),
            "gdp": random.integers(10**9, 10**12, size),
        },
        tags={"far": np.arange(size) % 5 == 1},
        lead=0,
    )
    return sharers, random.integers(1_000_000, 100_000_000, scenarios)


def _job(raw: dict[str, Any], sharers: Sharers, cents: np.ndarray[Any, np.dtype[np.int64]]) -> Job:
    key: SharingKey = TypeAdapter(Key).validate_python(raw)

    def divided() -> object:
        assigned, weights, _ = key.shares(cents, sharers)
        return allocate(assigned, weights, split=EXACT_SPLIT)

    return divided
