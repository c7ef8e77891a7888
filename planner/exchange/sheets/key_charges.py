"""Keys that charge amounts first, in formulas: both charges and rest as weights, or the rest split by itself."""

from __future__ import annotations

from dataclasses import replace
from math import gcd
from typing import Any

import numpy as np

from planner.exchange.formulas import cents
from planner.exchange.sheets.key_weights import KeyWeights, Leaf, NotLive
from planner.exchange.sheets.table import Cell
from planner.keys import BaseKey, HybridKey, SpecialKey, TiersKey
from planner.keys.charges import ChargingKey
from planner.keys.hybrid import PARTS_OF_A_CENT


class Charged:
    """Charges and the rest of a key, in a table.

    Attributes:
        charges: What each is charged, and
        fine: in how many parts of a cent.
        rest: Weights of the rest.
        whole: Formula of the amount, counted as the charges are, and
        wholes: what it comes to at each number of partners.
    """

    def __init__(self, weights: KeyWeights, key: ChargingKey, amount: Cell, wholes: Any) -> None:
        self.weights = weights
        self.charges, self.fine = self._charges(key)
        table = weights.table
        table.columns[-1] = replace(table.columns[-1], singles={**table.columns[-1].singles, "amount": amount})
        who = weights.sharers
        if isinstance(key, SpecialKey) and key.rest_of == "others":
            who = frozenset(row for row in who if weights.about.ids[weights.slots[row]] not in key.amounts)
        self.rest = weights.of(key.rest, who)
        self.whole = cents(table.single("amount", self.charges.column)) + (f"*{self.fine}" if self.fine > 1 else "")
        self.wholes = wholes * self.fine
        weights.must_weigh(self.rest, f"IF({self.sum}<{self.whole},1,0)")
        self.is_over = np.asarray(self.charges.sums >= self.wholes, dtype=np.bool_)

    @property
    def sum(self) -> str:
        """Name of the sum of the charges."""
        return self.weights.sum(self.charges)

    @property
    def exact(self) -> Any:
        """What each has times all that the rest is over, shape (number of partners, row)."""
        left = (self.wholes - self.charges.sums)[:, None] * self.rest.values
        both = self.charges.values * self.rest.sums[:, None] + left
        return np.where(self.is_over[:, None], self.charges.values, both)

    def together(self) -> Leaf:
        """Add the weights of both together."""
        weights, sum_, whole = self.weights, self.sum, self.whole
        formulas: list[str | None] = []
        for row in range(weights.table.rows):
            mine = weights.table.cell(row, self.charges.column)
            theirs = weights.table.cell(row, self.rest.column)
            both = f"{mine}*{weights.sum(self.rest)}+({whole}-{sum_})*{theirs}"
            formula = weights.guarded(f"IF({sum_}>={whole},{mine},{both})")
            formulas.append(formula if row in weights.sharers else None)
        return weights.column(weights.titled("both"), formulas, self.exact * ~weights.open[:, None])

    def apart(self) -> Leaf:
        """Add the weights by which the rest is split alone; the charges, where they are more than all there is."""
        weights = self.weights
        formulas: list[str | None] = []
        for row in range(weights.table.rows):
            mine = weights.table.cell(row, self.charges.column)
            theirs = weights.table.cell(row, self.rest.column)
            formula = weights.guarded(f"IF({self.sum}>={self.whole},{mine},{theirs})")
            formulas.append(formula if row in weights.sharers else None)
        values = np.where(self.is_over[:, None], self.charges.values, self.rest.values)
        return weights.column(weights.titled("rest"), formulas, values * ~weights.open[:, None])

    def left(self, amount: Cell) -> Cell:
        """Return what is split where the rest is split alone: all, where charges are more."""
        index = self.weights.index
        single = self.weights.table.single("amount", self.charges.column)
        value = amount.value or 0
        if not self.is_over[index]:
            value -= int(self.charges.sums[index])
        return Cell(f"IF({self.sum}>={self.whole},{single},ROUND({single}-{self.sum}/100,2))", value)

    def charge(self, row: int) -> Cell:
        """Return what a partner is charged apart from what is split, in euro."""
        index = self.weights.index
        value = 0 if self.is_over[index] else int(self.charges.values[index, row])
        mine = self.weights.table.cell(row, self.charges.column)
        return Cell(f"IF({self.sum}>={self.whole},0,{mine}/100)", value)

    def _charges(self, key: ChargingKey) -> tuple[Leaf, int]:
        weights = self.weights
        title, who = weights.titled("charge"), weights.sharers
        if isinstance(key, TiersKey) and key.has_amounts:
            return weights.tiers(key, who), 1
        if isinstance(key, BaseKey):
            return weights.each(title, who, [key.each] * weights.table.rows), 1
        if isinstance(key, SpecialKey):
            return weights.each(title, who, [key.amounts.get(weights.about.ids[at], 0) for at in weights.slots]), 1
        if isinstance(key, HybridKey):
            by = gcd(key.per_unit, PARTS_OF_A_CENT)
            fine, rate = PARTS_OF_A_CENT // by, key.per_unit // by
            given, _ = weights.about.indicator(key.indicator)
            charges = [key.fixed * fine + rate * int(one) for one in given]
            curve = (charges, lambda cell: f"{key.fixed * fine}+{rate}*{cell}")
            return weights.of_numbers(title, key, who, curve), fine
        raise NotLive
