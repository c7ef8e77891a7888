"""Parts of common costs by their keys: formulas where whole numbers hold them, else values by number of partners."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from planner.engine.sharing import divided, sharers_among, sharing_members
from planner.exchange.formulas import cents, unless
from planner.exchange.sheets.book import Book
from planner.exchange.sheets.key_charges import Charged
from planner.exchange.sheets.key_values import KeyValues
from planner.exchange.sheets.key_weights import FLAG, KeyWeights, Leaf, NotLive, Source
from planner.exchange.sheets.split import Task, add_split
from planner.exchange.sheets.table import NOTHING, Cell, Column, Table
from planner.keys import BaseKey, EqualKey, SharingKey, SpecialKey, TiersKey
from planner.keys.charges import ChargingKey
from planner.money import CentsArray, Split, SplitMethod

LARGEST_SUM = 10**11
"""Weights sum to no more: four more digits of the units, twice, are below 2^53, which is what a spreadsheet holds."""
LARGEST_PRODUCT = 2**52
SMALL_SUM = 1_000
"""Weights that sum to no more may be multiplied by the units as they are."""
SOME_CENTS = 1_000_003
"""Stands for an amount that nobody knows yet: a key's weights are looked at with it."""


@dataclass(frozen=True, slots=True)
class Dividend:
    """What is divided of a common cost.

    Attributes:
        at: Position of the common cost.
        band: Title above the columns.
        amount: The amount: formula and cents.
        cents: What the engine divides at each number of partners, shape (number,), and
        unknown: where it is not known.
        condition: Condition under which the amount is not known; empty when it always is.
        split: How it is split; ``rest_to`` is a row.
    """

    at: int
    band: str
    amount: Cell
    cents: CentsArray
    unknown: Any
    condition: str
    split: Split


class KeyParts:
    """Adds the parts of common costs to tables.

    Attributes:
        held: Indicators that values rest on: these cells are no input.
    """

    def __init__(self, book: Book, values: KeyValues, places: int, number: Source) -> None:
        self.book, self.values, self.places, self.number = book, values, places, number
        self.held: set[str] = set()
        self.compiled, self.members = book.source.compiled, book.source.swept.members

    def add(self, table: Table, dividend: Dividend) -> int:
        """Add the columns of one common cost's parts; return that of the parts."""
        key = self.compiled.commons[dividend.at].key
        if isinstance(key, EqualKey):
            return self._split(table, dividend, KeyWeights(self.book, table, dividend.at, dividend.band, self.number))
        asked: dict[SharingKey, None] = {}

        def noted(one: SharingKey, _row: int) -> str:
            asked[one] = None
            return "A1"

        scratch = replace(table, columns=[*table.columns])
        try:
            is_live = self._is_exact(dividend, *self._weights(scratch, dividend, noted)[:3])
        except NotLive:
            is_live = False
        if not is_live:
            self.held |= set(key.asks())
            return self._valued(table, dividend)
        for one in asked:
            self.number(one, 0)
        return self._live(table, dividend)

    # -- formulas -------------------------------------------------------------------------------------

    def _weights(
        self, table: Table, dividend: Dividend, number: Source
    ) -> tuple[KeyWeights, Leaf, Charged | None, bool]:
        """Add the columns of the key; return its weights, and the charges if they are split apart."""
        key = self.compiled.commons[dividend.at].key
        weights = KeyWeights(self.book, table, dividend.at, dividend.band, number)
        if not isinstance(key, ChargingKey) or (isinstance(key, TiersKey) and not key.has_amounts):
            return weights, weights.of(key, weights.sharers), None, False
        charged = Charged(weights, key, dividend.amount, _known(dividend))
        # The rest may be split alone where nobody's remainder, nor its rank, depends on its charge.
        is_alike = isinstance(key, BaseKey) or (isinstance(key, SpecialKey) and key.rest_of == "others")
        is_apart = (
            is_alike
            and charged.fine == dividend.split.unit_cents == 1
            and dividend.split.method is not SplitMethod.REST_TO
        )
        return weights, charged.apart() if is_apart else charged.together(), charged, is_apart

    def _is_exact(self, dividend: Dividend, weights: KeyWeights, leaf: Leaf, charged: Charged | None) -> bool:
        """Return whether these are the engine's weights at every number of partners, in whole numbers that fit."""
        key, at = self.compiled.commons[dividend.at].key, dividend.at
        if (dividend.cents < 0).any():
            return False
        sharers = sharers_among(self.compiled, sharing_members(self.compiled, at, self.members))
        known = _known(dividend)
        wholes = np.where(known == 0, SOME_CENTS, known).astype(np.int64)
        assigned, numerators, is_open = key.shares(wholes, sharers)
        theirs = np.asarray(numerators).astype(object)[:, weights.slots]
        ours = charged.exact if charged is not None else leaf.values
        is_alike = ours * theirs.sum(axis=1)[:, None] == theirs * ours.sum(axis=1)[:, None]
        is_whole = (assigned == wholes) | (theirs.sum(axis=1) == 0)
        _, _, open_now = key.shares(dividend.cents, sharers)
        is_same = bool((np.asarray(is_open) == weights.open).all()) and bool(
            (np.asarray(open_now) == (weights.open & (dividend.cents != 0)))[~dividend.unknown].all()
        )
        sums = [int(one) for one in leaf.sums]
        fits = max(sums, default=0) <= LARGEST_SUM
        if dividend.split.method is SplitMethod.HALF_UP_EACH:
            products = [one * int(whole) * dividend.split.unit_cents for one, whole in zip(sums, wholes, strict=True)]
            fits = fits and max(products, default=0) <= LARGEST_PRODUCT
        # With charges, weights follow the amount: of nothing, everybody has nothing by any weights.
        closed = ~weights.open if charged is None else ~weights.open & (known != 0)
        return is_same and fits and bool(is_alike[closed].all()) and bool(is_whole[closed].all())

    def _live(self, table: Table, dividend: Dividend) -> int:
        weights, leaf, charged, is_apart = self._weights(table, dividend, self.number)
        return self._split(table, dividend, weights, leaf, charged if is_apart else None)

    def _split(
        self,
        table: Table,
        dividend: Dividend,
        weights: KeyWeights,
        leaf: Leaf | None = None,
        apart: Charged | None = None,
    ) -> int:
        """Add the split by some weights, or by one for each; return the column of the parts."""
        source, rows = self.book.source, range(table.rows)
        flags = [table.cell(row, FLAG) for row in rows]
        now = (weights.present if leaf is None else leaf.values * ~weights.open[:, None])[source.index]
        names = flags if leaf is None else [weights.guarded(table.cell(row, leaf.column)) for row in rows]
        cells = [Cell(names[row], int(now[row])) if row in weights.sharers else NOTHING for row in rows]
        amount = dividend.amount if apart is None else apart.left(dividend.amount)
        asks = any(self.compiled.commons[dividend.at].key.asks())
        # Half up takes the product as it is: see ``LARGEST_PRODUCT``.
        is_divided = leaf is not None and dividend.split.method is not SplitMethod.HALF_UP_EACH
        is_wide = is_divided and (asks or (leaf is not None and int(leaf.sums.max(initial=0)) > SMALL_SUM))
        condition = self._condition(table, dividend, weights, leaf is not None)
        open_now = (bool(dividend.unknown[source.index])) or bool(
            weights.open[source.index] and dividend.cents[source.index]
        )
        task = Task(
            band=dividend.band,
            amount=amount,
            weights=cells,
            split=dividend.split,
            places=self.places,
            order=[slot.at for slot in source.slots],
            is_wide=is_wide,
            open_if=[f"({flags[row]}=1)*({condition})" if condition and row in weights.sharers else "" for row in rows],
            is_open=[open_now and row in weights.sharers and bool(weights.present[source.index, row]) for row in rows],
        )
        parts = add_split(table, task, self.book.words)
        return parts if apart is None else self._with_charges(table, dividend, apart, parts)

    def _condition(self, table: Table, dividend: Dividend, weights: KeyWeights, is_keyed: bool) -> str:
        """Return the condition under which parts are to be verified: the amount, a number, or both too large."""
        if not is_keyed:
            return dividend.condition
        amount = dividend.amount.formula
        sums = f"SUM({table.span(table.next)})"
        doubts = [*weights.doubts]
        if dividend.split.method is SplitMethod.HALF_UP_EACH:
            unit = dividend.split.unit_cents
            doubts.append(f"IF({sums}*{unit}*{cents(f'({amount})')}>{LARGEST_PRODUCT},1,0)")
        else:
            doubts.append(f"IF({sums}>{5 * LARGEST_SUM // 2},1,0)")
        keyed = f"IF(({amount})=0,0,{'+'.join(doubts)})>0"
        return f"IF({dividend.condition},1,IF({keyed},1,0))=1" if dividend.condition else keyed

    def _with_charges(self, table: Table, dividend: Dividend, apart: Charged, parts: int) -> int:
        """Add what each is charged to its part of the rest."""
        before, text = table.columns[parts - table.left], table.open_text
        cells: list[Cell] = []
        for row, cell in enumerate(before.cells):
            charge, rest = apart.charge(row), table.cell(row, parts)
            formula = f"ROUND({rest}+{charge.formula},2)"
            guarded = unless(f'{rest}="{text}"', text, formula) if before.is_open else formula
            value = None if cell.value is None else cell.value + (charge.value or 0)
            is_sharing = row in apart.weights.sharers
            cells.append(Cell(guarded, value) if is_sharing else NOTHING)
        return self._whole(table, dividend, cells, is_open=before.is_open, key="charge-and-rest")

    def _whole(self, table: Table, dividend: Dividend, cells: list[Cell], *, is_open: bool, key: str) -> int:
        values = [cell.value for cell in cells]
        total = None if None in values else sum(one or 0 for one in values)
        title = self.book.words.text(f"workbook-key-{key}")
        note = self.book.words.text("workbook-key-value-note") if key == "value" else None
        column = Column(title, cells, band=dividend.band, is_open=is_open, sum=total, is_strong=True, note=note)
        return table.add(column)

    # -- values -----------------------------------------------------------------------------------

    def _valued(self, table: Table, dividend: Dividend) -> int:
        """Add parts that are looked up by the number of partners; return their column."""
        source, at = self.book.source, dividend.at
        slots = [slot.at for slot in source.slots]
        shares, is_open = divided(self.compiled, at, self.members, np.where(dividend.unknown, 0, dividend.cents))
        present = self.members[:, slots] & self.compiled.sharers[at, slots]
        hidden = present & (is_open | dividend.unknown)[:, None]
        block = self.values.add(dividend.band, dividend.cents, shares.parts[:, slots], hidden, dividend.unknown)
        cells = [NOTHING] * table.rows
        for row, slot in enumerate(slots):
            if not self.compiled.sharers[at, slot]:
                continue
            formula = self.values.formula(block, row, f"({dividend.amount.formula})")
            if dividend.condition:
                formula = unless(dividend.condition, table.open_text, formula)
            value = None if hidden[source.index, row] else int(shares.parts[source.index, slot])
            cells[row] = Cell(f"IF({table.cell(row, FLAG)}=0,0,{formula})", value)
        return self._whole(table, dividend, cells, is_open=True, key="value")


def _known(dividend: Dividend) -> Any:
    """Return the amounts as Python's integers, nothing where they are not known."""
    return np.where(dividend.unknown, 0, dividend.cents).astype(object)
