"""Run the bench: ``python -m bench`` for everything, ``python -m bench sweep`` for one family."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.catalogue import catalogue_records
from bench.growth import growth_records
from bench.keys import keys_records
from bench.large import budget_records
from bench.measure import Record
from bench.page import page_records
from bench.spreadsheet import export_records
from bench.sweep import sweep_records

LATEST = Path(".bench/latest.json")
FAMILIES: dict[str, Callable[[], list[Record]]] = {
    "sweep": sweep_records,
    "budget": budget_records,
    "export": export_records,
    "catalogue": catalogue_records,
    "page": page_records,
    "growth": growth_records,
    "keys": keys_records,
}
HEADS = ("name", "value", "reference", "unit", "ratio", "goal", "meets", "spread", "peak MB")
LEFT = (0, 3, 5)


def main(arguments: Sequence[str]) -> int:
    """Measure, print the table, write the file; return the exit code: unmet goals are told, they are no failure."""
    wanted = [one for one in arguments if one] or list(FAMILIES)
    unknown = [one for one in wanted if one not in FAMILIES]
    if unknown:
        print(f"There is no family “{unknown[0]}”. There are: {', '.join(FAMILIES)}.", file=sys.stderr)
        return 2
    records: list[Record] = []
    for family in wanted:
        print(f"{family} …", file=sys.stderr, flush=True)
        records += FAMILIES[family]()
    print(table(records))
    LATEST.parent.mkdir(exist_ok=True)
    LATEST.write_text(json.dumps([one.as_json() for one in records], indent=1) + "\n", encoding="utf-8")
    return 0


def table(records: Sequence[Record]) -> str:
    """Return the records as a table, with remarks below it."""
    rows = [HEADS, *(_row(one) for one in records)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(HEADS))]
    lines = [
        "  ".join(
            text.ljust(width) if at in LEFT else text.rjust(width)
            for at, (text, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]
    lines.insert(1, "-" * len(lines[0]))
    return "\n".join([*lines, "", *(f"{one.name}: {one.remark}" for one in records if one.remark)])


def _row(one: Record) -> tuple[str, ...]:
    meets = {True: "yes", False: "NO", None: "-"}[one.meets]
    spread = "-" if one.spread is None else f"{one.spread:.0%}"
    numbers = (_number(one.value), _number(one.reference), one.unit, _number(one.ratio))
    return (one.name, *numbers, one.goal or "shown", meets, spread, _number(one.peak_mb))


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 1_000 else f"{value:.3g}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
