"""Measuring: always two things in turn in one run, several rounds, and how far the rounds lie apart."""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any, Literal

Job = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Goal:
    """What a ratio should be; ``text`` is how it is written."""

    kind: Literal["at least", "at most"]
    limit: float

    @property
    def text(self) -> str:
        return f"{self.kind} {self.limit:g}"

    def met_by(self, ratio: float) -> bool:
        return ratio >= self.limit if self.kind == "at least" else ratio <= self.limit


@dataclass(frozen=True, slots=True)
class Record:
    """One figure of the bench, as ``.bench/latest.json`` holds it.

    Attributes:
        name: Stable name, ``family.figure``.
        value: What was measured; None where it could not be.
        unit: Its unit.
        reference: The same of what it is compared with.
        ratio: How they compare, the better way round for its goal.
        goal: What the ratio should be.
        meets: Whether it is; None where nothing is judged.
        spread: Highest minus lowest round, as a part of the median.
        peak_mb: Most memory in use at once during one further run, megabytes; measured apart, because it slows.
        remark: What the table says beside it; not in the file.
    """

    name: str
    value: float | None
    unit: str
    reference: float | None = None
    ratio: float | None = None
    goal: str | None = None
    meets: bool | None = None
    spread: float | None = None
    peak_mb: float | None = None
    remark: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the keys of the contract."""
        return {
            key: float(f"{value:.5g}") if isinstance(value, float) else value
            for key, value in asdict(self).items()
            if key != "remark"
        }


@dataclass(frozen=True, slots=True)
class Rounds:
    """Seconds of each round."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.seconds)

    @property
    def spread(self) -> float:
        return (max(self.seconds) - min(self.seconds)) / self.median

    def quantile(self, part: float) -> float:
        return sorted(self.seconds)[min(int(part * len(self.seconds)), len(self.seconds) - 1)]


def in_turn(*jobs: Job, rounds: int = 7) -> tuple[Rounds, ...]:
    """Return the seconds of several jobs, one after the other in each round, after one round to warm up."""
    taken: list[list[float]] = [[] for _ in jobs]
    for number in range(rounds + 1):
        for job, times in zip(jobs, taken, strict=True):
            gc.collect()
            begun = time.perf_counter()
            job()
            if number:
                times.append(time.perf_counter() - begun)
    return tuple(Rounds(tuple(times)) for times in taken)


def ratios(over: Rounds, under: Rounds, factor: float = 1.0) -> Rounds:
    """Return one thing by another, round by round: what disturbs a round disturbs both."""
    return Rounds(tuple(factor * a / b for a, b in zip(over.seconds, under.seconds, strict=True)))


def peak_mb(job: Job) -> float:
    """Return the most memory that a job has in use at once, in megabytes."""
    gc.collect()
    tracemalloc.start()
    try:
        job()
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()
