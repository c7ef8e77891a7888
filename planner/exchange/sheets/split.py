"""Splits in formulas: ``planner.money.allocate`` as columns of a table, one step each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from planner.exchange.formulas import cents, unless
from planner.exchange.sheets.table import Cell, Column, Table
from planner.money import Split, SplitMethod, allocate
from planner.wording import Wording

LIMB = 10_000
"""Weights in cents times units leave the whole numbers that a spreadsheet has; so units are taken in three pieces."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be split.

    Attributes:
        band: Title of the split.
        amount: Amount, in euro, and its cents.
        weights: Weight of each row: formula and whole number.
        split: How; ``rest_to`` is a row of the table.
        is_wide: Whether weights are amounts in cents rather than small numbers.
        open_if: For each row the condition under which its part is to be verified; empty when that is never so.
        is_open: For each row, whether it is so now.
        places: Column with each row's place in the plan, and
        order: these places.
        above: Rate in parts per million that the amount comes about with, shown in the head of the weights.
    """

    band: str
    amount: Cell
    weights: Sequence[Cell]
    split: Split
    places: int
    order: Sequence[int]
    is_wide: bool = False
    open_if: Sequence[str] = ()
    is_open: Sequence[bool] = ()
    above: int | None = None


def add_split(table: Table, task: Task, words: Wording) -> int:
    """Add the columns of a split to a table; return the column of the parts."""
    return _Split(table, task, words).add()


class _Split:
    """One split on its way into a table."""

    def __init__(self, table: Table, task: Task, words: Wording) -> None:
        self.table, self.task, self.words = table, task, words
        self.rows = range(table.rows)
        self.weights = [cell.value or 0 for cell in task.weights]
        self.sum = sum(self.weights)
        self.total = task.amount.value or 0
        self.units = self.total // task.split.unit_cents
        self.wholes = [self.units * one // self.sum if self.sum else 0 for one in self.weights]
        self.rests = [self.units * one % self.sum if self.sum else 0 for one in self.weights]
        method = task.split.method
        self.is_counted = method is SplitMethod.LARGEST_REMAINDER
        self.is_half_up = method is SplitMethod.HALF_UP_EACH
        steps = 1 + (0 if self.is_half_up else 1 + (2 if task.is_wide else 0) + self.is_counted)
        self.weight = table.next
        self.part = self.weight + steps
        self.whole = self.part - 1
        self.rest = self.part - 2 if self.is_counted else -1

    def add(self) -> int:
        title = self.words.text("workbook-split-weight")
        self.table.add(Column(title, self.task.weights, self.task.band, kind="whole", above=self.task.above))
        if not self.is_half_up:
            self._steps()
        return self._parts()

    def _column(self, key: str, cells: Sequence[Cell]) -> None:
        title = self.words.text(f"workbook-split-{key}")
        self.table.add(Column(title, cells, band=self.task.band, kind="whole"))

    def _single(self, name: str) -> str:
        return self.table.single(name, self.part)

    def _weight(self, row: int) -> str:
        return self.table.cell(row, self.weight)

    def _steps(self) -> None:
        wholes, rests = (self._wide if self.task.is_wide else self._small)()
        if self.is_counted:
            self._column("remainder", rests)
        self._column("cut", wholes)

    def _small(self) -> tuple[list[Cell], list[Cell]]:
        units, weights = self._single("units"), self._single("weights")
        wholes, rests = [], []
        for row in self.rows:
            weight, whole = self._weight(row), self.table.cell(row, self.whole)
            wholes.append(Cell(f"IF({weight}=0,0,INT({units}*{weight}/{weights}))", self.wholes[row]))
            rests.append(Cell(f"{units}*{weight}-{whole}*{weights}", self.rests[row]))
        return wholes, rests

    def _wide(self) -> tuple[list[Cell], list[Cell]]:
        """Return wholes and remainders by long division, one piece of the units after the other."""
        table, weights = self.table, self._single("weights")
        high, middle, low = (self._single(name) for name in ("high", "middle", "low"))
        first, second = self.weight + 1, self.weight + 2
        firsts: list[Cell] = []
        seconds: list[Cell] = []
        rests: list[Cell] = []
        wholes: list[Cell] = []
        limbs = self._limbs()
        for row in self.rows:
            weight = self._weight(row)
            steps = (
                f"{high}*{weight}",
                f"{table.cell(row, first)}*{LIMB}+{middle}*{weight}",
                f"{table.cell(row, second)}*{LIMB}+{low}*{weight}",
            )
            rest, values = 0, []
            for limb in limbs:
                rest = (rest * LIMB + limb * self.weights[row]) % self.sum if self.sum else 0
                values.append(rest)
            for cells, step, value in zip((firsts, seconds, rests), steps, values, strict=True):
                cells.append(Cell(f"IF({weight}=0,0,MOD({step},{weights}))", value))
            parts = [f"INT(({step})/{weights})" for step in steps]
            whole = f"({parts[0]}*{LIMB}+{parts[1]})*{LIMB}+{parts[2]}"
            wholes.append(Cell(f"IF({weight}=0,0,{whole})", self.wholes[row]))
        self._column("step", firsts)
        self._column("step", seconds)
        return wholes, rests

    def _limbs(self) -> tuple[int, int, int]:
        return self.units // LIMB**2, self.units // LIMB % LIMB, self.units % LIMB

    def _parts(self) -> int:
        formulas, values = [self._part(row) for row in self.rows], self._values()
        cells = []
        for row in self.rows:
            is_open = bool(self.task.is_open) and self.task.is_open[row]
            formula = formulas[row]
            if self.task.open_if and self.task.open_if[row]:
                formula = unless(self.task.open_if[row], self.table.open_text, formula)
            cells.append(Cell(formula, None if is_open else values[row]))
        known = [cell.value for cell in cells if cell.value is not None]
        total = sum(known) if len(known) == len(cells) else None
        return self.table.add(
            Column(
                self.words.text("workbook-split-part"),
                cells,
                band=self.task.band,
                is_open=any(self.task.open_if),
                sum=total,
                is_strong=True,
                singles=self._singles(),
            )
        )

    def _values(self) -> list[int]:
        """Return the engine's own parts; it sees the rows in the plan's order."""
        rows = sorted(self.rows, key=lambda row: self.task.order[row])
        rest_to = self.task.split.rest_to
        split = replace(self.task.split, rest_to=None if rest_to is None else rows.index(rest_to))
        weights = np.array([self.weights[row] for row in rows], dtype=np.int64)
        parts = dict(zip(rows, allocate(self.total, weights, split=split).parts, strict=True))
        return [int(parts[row]) for row in self.rows]

    def _part(self, row: int) -> str:
        unit, weight, whole = self.task.split.unit_cents, self._weight(row), self.table.cell(row, self.whole)
        scale = "/100" if unit == 1 else f"*{unit}/100"
        if self.is_half_up:
            step = self._single("weights") if unit == 1 else f"({self._single('weights')}*{unit})"
            return f"IF({weight}=0,0,ROUND({cents(self._single('amount'))}*{weight}/{step},0){scale})"
        if self.is_counted:
            return f"({whole}+IF({self._better(row)}<{self._single('left')},1,0)){scale}"
        if self.task.split.method is SplitMethod.REST_TO and row == self.task.split.rest_to:
            others = f"SUM({self.table.span(self.whole)})-{whole}"
            return f"IF({weight}=0,0,ROUND({self._single('amount')}-({others}){scale},2))"
        return f"{whole}{scale}"

    def _better(self, row: int) -> str:
        """Return how many rows come before this one when units are left: remainder, weight, place in the plan."""
        rests, weights, places = (self.table.span(one) for one in (self.rest, self.weight, self.task.places))
        rest, weight = self.table.cell(row, self.rest), self._weight(row)
        place = self.table.cell(row, self.task.places)
        tied = f"({weights}>{weight})+({weights}={weight})*({places}<{place})"
        return f"SUMPRODUCT(({rests}>{rest})+({rests}={rest})*({tied}))"

    def _singles(self) -> dict[str, Cell]:
        unit = self.task.split.unit_cents
        singles = {"amount": self.task.amount}
        amount, units = self._single("amount"), self._single("units")
        if not self.is_half_up:
            formula = cents(amount) if unit == 1 else f"INT({cents(amount)}/{unit})"
            singles["units"] = Cell(formula, self.units)
        singles["weights"] = Cell(f"SUM({self.table.span(self.weight)})", self.sum)
        if self.is_counted:
            left = f"IF({self._single('weights')}=0,0,{units}-SUM({self.table.span(self.whole)}))"
            singles["left"] = Cell(left, self.units - sum(self.wholes) if self.sum else 0)
        if self.task.is_wide:
            formulas = (f"INT({units}/{LIMB**2})", f"INT(MOD({units},{LIMB**2})/{LIMB})", f"MOD({units},{LIMB})")
            for name, formula, value in zip(("high", "middle", "low"), formulas, self._limbs(), strict=True):
                singles[name] = Cell(formula, value)
        return singles
