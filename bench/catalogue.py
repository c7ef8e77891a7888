"""The catalogue: read cold and warm, checked whole, and one plan held against every target. Shown, not judged.

A cold reading is that of a new process: nothing parsed, nothing resolved. A warm one is what a page pays at each
rerun: every file is read again, and only what has changed is parsed again.
"""

from __future__ import annotations

from bench.measure import Record, in_turn, peak_mb
from planner.catalogue import check_all, read_all, read_call
from planner.catalogue.files import _parsed
from planner.catalogue.resolve import _resolved
from planner.services.cases import Question, assemble
from planner.services.plans import open_example


def catalogue_records() -> list[Record]:
    """Measure each with an empty cache, as a new process has it, but for the warm ones."""
    targets = [call.id for call in read_all()]
    plan = open_example("regin")

    def forget() -> None:
        _parsed.cache_clear()
        _resolved.cache_clear()

    def one() -> None:
        forget()
        read_call(targets[-1])

    def every() -> None:
        forget()
        read_all()

    def checked() -> None:
        forget()
        check_all()

    def warm() -> None:
        read_all()

    def against_all() -> None:
        for call_id in targets:
            assemble(plan, Question(call=call_id))

    first, whole, health, again, plans = in_turn(one, every, checked, warm, against_all, rounds=5)
    shown = f"{len(targets)} targets, shown"
    return [
        Record("catalogue.cold_ms", 1e3 * first.median, "ms", spread=first.spread, remark=f"{targets[-1]}, shown"),
        Record("catalogue.all_cold_ms", 1e3 * whole.median, "ms", spread=whole.spread, remark=shown),
        Record(
            "catalogue.check_all_ms",
            1e3 * health.median,
            "ms",
            spread=health.spread,
            peak_mb=peak_mb(checked),
            remark=shown,
        ),
        Record(
            "catalogue.warm_ms",
            1e3 * again.median,
            "ms",
            reference=1e3 * whole.median,
            ratio=whole.median / again.median,
            spread=again.spread,
            remark="times faster than cold, shown",
        ),
        Record(
            "catalogue.plan_against_all_ms",
            1e3 * plans.median,
            "ms",
            spread=plans.spread,
            peak_mb=peak_mb(against_all),
            remark=f"REGIN under each of {shown}",
        ),
    ]
