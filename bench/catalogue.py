"""The catalogue: reading one call for the first time, and checking all of them. Shown, not judged."""

from __future__ import annotations

from bench.measure import Record, in_turn, peak_mb
from planner.catalogue import check_all, list_targets, read_call
from planner.catalogue.files import _parsed


def catalogue_records() -> list[Record]:
    """Measure both with an empty cache, as a new process has it."""
    target = list_targets()[-1].id

    def cold() -> None:
        _parsed.cache_clear()
        read_call(target)

    def everything() -> None:
        _parsed.cache_clear()
        check_all()

    first, every = in_turn(cold, everything, rounds=5)
    return [
        Record("catalogue.cold_ms", 1e3 * first.median, "ms", spread=first.spread, remark=f"{target}, shown"),
        Record(
            "catalogue.check_all_ms",
            1e3 * every.median,
            "ms",
            spread=every.spread,
            peak_mb=peak_mb(everything),
            remark=f"{len(list_targets())} targets, shown",
        ),
    ]
