"""The sweep: consortia per second, beside plain Decimal, beside a spreadsheet, beside one pass over the same arrays."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from bench.measure import Goal, Record, Rounds, in_turn, peak_mb, ratios
from bench.model import consortium, limits, members_of, scenarios
from bench.plain_decimal import Limits, Member, Reckoning, reckon
from bench.spreadsheet import recalculation
from planner.engine.figures import Batch
from planner.simulation.outcomes import BLOCK, Outcomes, outcomes

THREADS = 2
SCENARIOS = 16 * BLOCK
COMPARED = 1_000
PER_SECOND = Goal("at least", 2_000_000)
DECIMAL, SPREADSHEET, STREAM = Goal("at least", 50), Goal("at least", 10_000), Goal("at most", 10)


@dataclass(frozen=True, slots=True)
class PlainScenario:
    """A scenario as the plain reckoning takes it; made before anything is timed."""

    taking: list[bool]
    entered: list[list[Decimal]]
    common: Decimal


def sweep_records() -> list[Record]:
    """Measure the sweep, after it has been found equal to the plain reckoning on a thousand scenarios."""
    compiled = consortium()
    batch = scenarios(compiled, SCENARIOS)
    people, conditions = members_of(compiled), limits()
    sample = part_of(batch, COMPARED)
    plain = plain_scenarios(sample)
    differing = differences(outcomes(compiled, sample), reckoned(people, conditions, plain))
    if differing:
        raise AssertionError(f"The engine and the plain reckoning differ: {differing[:3]}")
    with ThreadPoolExecutor(THREADS) as workers:
        swept, streamed, decimal, sheet = in_turn(
            lambda: outcomes(compiled, batch, workers=workers),
            lambda: stream(batch, workers),
            lambda: reckoned(people, conditions, plain),
            recalculation(),
            rounds=15,
        )
        peak = peak_mb(lambda: outcomes(compiled, batch, workers=workers))
    return [
        _per_second(swept, peak),
        _to_decimal(swept, decimal),
        _to_spreadsheet(swept, sheet),
        _to_stream(swept, streamed),
    ]


def part_of(batch: Batch, count: int) -> Batch:
    """Return the first scenarios of a batch."""
    return Batch(batch.members[:count], batch.entered[:count], batch.commons[:count])


def plain_scenarios(batch: Batch) -> list[PlainScenario]:
    """Return scenarios as plain Decimals in lists."""
    hundredth = Decimal("0.01")
    return [
        PlainScenario(taking, [[Decimal(cents) * hundredth for cents in row] for row in rows], Decimal(common[0]) / 100)
        for taking, rows, common in zip(
            batch.members.tolist(), batch.entered.tolist(), batch.commons.tolist(), strict=True
        )
    ]


def reckoned(people: Sequence[Member], conditions: Limits, plain: Sequence[PlainScenario]) -> list[Reckoning]:
    """Return the plain reckoning of every scenario, on one core: plain Python has no second one to give."""
    return [reckon(people, conditions, one.taking, one.entered, one.common) for one in plain]


def differences(swept: Outcomes, plain: Sequence[Reckoning]) -> list[str]:
    """Return where the engine and the plain reckoning do not agree to the cent, or on a status."""
    pairs = {"totals": swept.total, "grants": swept.grant, "bears": swept.bears}
    found = []
    for at, one in enumerate(plain):
        for name, cents in pairs.items():
            if [int(euro * 100) for euro in getattr(one, name)] != cents[at].tolist():
                found.append(f"{name} of scenario {at}")
        if one.statuses != swept.statuses[at].tolist():
            found.append(f"statuses of scenario {at}")
    return found


def stream(batch: Batch, workers: Executor) -> None:
    """Read every array of the sweep once and write every one once: the least that any sweep must do."""
    shape = batch.members.shape
    kept = [np.empty(shape, dtype=np.int64, order="F") for _ in range(3)]
    statuses = np.empty((shape[0], 6), dtype=np.int8, order="F")

    def pass_over(first: int) -> None:
        part = slice(first, first + BLOCK)
        batch.entered[part].sum()
        batch.members[part].any()
        batch.commons[part].sum()
        for one in kept:
            one[part] = 1
        statuses[part] = 1

    list(workers.map(pass_over, range(0, shape[0], BLOCK)))


def _per_second(swept: Rounds, peak: float) -> Record:
    rate = SCENARIOS / swept.median
    return Record(
        "sweep.consortia_per_second",
        rate,
        "1/s",
        goal=f"{PER_SECOND.text} on two cores (shown)",
        meets=PER_SECOND.met_by(rate),
        spread=swept.spread,
        peak_mb=peak,
        remark=f"{THREADS} threads, {os.cpu_count()} cores; best round {SCENARIOS / min(swept.seconds):,.0f}",
    )


def _to_decimal(swept: Rounds, decimal: Rounds) -> Record:
    ratio = ratios(decimal, swept, SCENARIOS / COMPARED)
    return Record(
        "sweep.ratio_to_decimal",
        1e6 * swept.median / SCENARIOS,
        "us per scenario",
        reference=1e6 * decimal.median / COMPARED,
        ratio=ratio.median,
        goal=DECIMAL.text,
        meets=DECIMAL.met_by(ratio.median),
        spread=ratio.spread,
        remark=f"plain Decimal, equal on {COMPARED} scenarios",
    )


def _to_spreadsheet(swept: Rounds, sheet: Rounds) -> Record:
    ratio = ratios(sheet, swept, SCENARIOS)
    return Record(
        "sweep.ratio_to_spreadsheet",
        1e6 * swept.median / SCENARIOS,
        "us per scenario",
        reference=1e6 * sheet.median,
        ratio=ratio.median,
        goal=f"{SPREADSHEET.text} (shown)",
        meets=SPREADSHEET.met_by(ratio.median),
        spread=ratio.spread,
        remark="the workbook of the same plan, recalculated by ironcalc for another number of partners",
    )


def _to_stream(swept: Rounds, streamed: Rounds) -> Record:
    ratio = ratios(swept, streamed)
    return Record(
        "sweep.ratio_to_stream",
        1e3 * swept.median,
        "ms",
        reference=1e3 * streamed.median,
        ratio=ratio.median,
        goal=STREAM.text,
        meets=STREAM.met_by(ratio.median),
        spread=ratio.spread,
        remark=f"one pass over the arrays of {SCENARIOS} scenarios, same threads",
    )
