"""The budget page after a move of the slider: the one service call that the page makes. Shown, not judged."""

from __future__ import annotations

from bench.measure import Record, Rounds, in_turn, peak_mb
from planner.places import templates
from planner.services.cases import Question
from planner.services.plans import open_plan
from planner.services.studio import Wish, look
from planner.wording import wording

PLAN, CALL = "regin", "interreg/euro-med/4/transfer"
NUMBERS = range(2, 41)


def page_records() -> list[Record]:
    """Measure the page for every number on the slider; the slowest twentieth is the figure."""
    plan, question, words = open_plan(templates() / "plans" / f"{PLAN}.yaml"), Question(call=CALL), wording("en")

    def moved(number: int) -> None:
        look(plan, question, words, Wish(number=number))

    moves = in_turn(*(lambda number=number: moved(number) for number in NUMBERS), rounds=3)
    every = Rounds(tuple(second for one in moves for second in one.seconds))
    return [
        Record(
            "page.slider_p95_ms",
            1e3 * every.quantile(0.95),
            "ms",
            spread=every.spread,
            peak_mb=peak_mb(lambda: moved(NUMBERS[-1])),
            remark=f"{PLAN} under {CALL}: the service call of the page; median {1e3 * every.median:.1f} ms, shown",
        )
    ]
