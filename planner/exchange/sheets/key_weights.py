"""Sharing keys in formulas: each key's weights as columns of a table, as far as whole numbers hold them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import gcd, prod
from typing import Any

import numpy as np

from planner.exchange.formulas import unless
from planner.exchange.sheets.book import Book
from planner.exchange.sheets.table import NOTHING, Cell, Column, Table
from planner.keys import (
    BlendKey,
    EqualKey,
    IndicatorKey,
    LeadKey,
    OneKey,
    ShapleyKey,
    Sharers,
    SharingKey,
    SizeKey,
    TiersKey,
)
from planner.money import PPM

FLAG = 2
"""Column of a table that says who takes part."""
Source = Callable[[SharingKey, int], str]
"""Name of the cell with a partner's number for a key: its indicator, or the power of it."""


class NotLive(Exception):
    """A key has no formula of whole numbers."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """Weights in a column.

    Attributes:
        column: Where they stand; their sum stands below.
        values: What they are, shape (number of partners, row); Python's integers.
    """

    column: int
    values: Any

    @property
    def sums(self) -> Any:
        """Sum at each number of partners."""
        return self.values.sum(axis=1)


@dataclass(frozen=True, slots=True)
class Term:
    """A part of a sum of weights: so many times a column's weights over their sum."""

    times: str
    values: Any
    leaf: Leaf


class KeyWeights:
    """The weights of one common cost's key on their way into a table.

    Attributes:
        doubts: Formulas above zero where a part is to be verified.
        open: Where it is so, shape (number of partners,).
    """

    def __init__(self, book: Book, table: Table, at: int, band: str, number: Source) -> None:
        self.book, self.table, self.band, self.number = book, table, band, number
        source, compiled = book.source, book.source.compiled
        slots = [slot.at for slot in source.slots]
        self.sharers = frozenset(row for row, slot in enumerate(slots) if compiled.sharers[at, slot])
        self.present = source.swept.members[:, slots].astype(object) * 1
        self.about = Sharers(
            members=np.ones((1, len(compiled.partners)), dtype=np.bool_),
            ids=tuple(compiled.roster.at),
            indicators=compiled.roster.indicators,
            tags=compiled.roster.tags,
        )
        self.slots, self.index = slots, source.index
        self.lead = source.slot_of(compiled.roster.lead)
        self.doubts: list[str] = []
        self.open = np.zeros(len(self.present), dtype=np.bool_)

    # -- what every key is made of ------------------------------------------------------------------

    def flag(self, row: int) -> str:
        """Return the name of the cell that says whether somebody takes part."""
        return self.table.cell(row, FLAG)

    def sum(self, leaf: Leaf) -> str:
        """Return the name of the sum of weights."""
        return self.table.single("weights", leaf.column)

    def titled(self, key: str) -> str:
        """Return the head of a column."""
        return self.book.words.text(f"workbook-key-{key}")

    def column(self, title: str, formulas: Sequence[str | None], values: Any) -> Leaf:
        """Add a column of weights, and their sum."""
        at, now = self.table.next, values[self.index]
        is_open = [one is not None and bool(lacks) for one, lacks in zip(formulas, now < 0, strict=True)]
        cells = [
            NOTHING if formula is None else Cell(formula, None if lacks else int(value))
            for formula, value, lacks in zip(formulas, now, is_open, strict=True)
        ]
        known = np.where(values < 0, 0, values)
        singles = {"weights": Cell(f"SUM({self.table.span(at)})", int(known[self.index].sum()))}
        self.table.add(Column(title, cells, band=self.band, kind="whole", singles=singles))
        return Leaf(at, known)

    def each(self, title: str, who: frozenset[int], numbers: Sequence[int]) -> Leaf:
        """Add a weight that each has whatever else happens."""
        formulas = [
            None if row not in who or not number else self.flag(row) if number == 1 else f"{self.flag(row)}*{number}"
            for row, number in enumerate(numbers)
        ]
        mine = np.array([one if row in who else 0 for row, one in enumerate(numbers)], dtype=object)
        return self.column(title, formulas, self.present * mine)

    def members(self, who: frozenset[int]) -> Leaf:
        """Add one for each member."""
        return self.each(self.titled("members"), who, [1] * self.table.rows)

    def of_numbers(self, title: str, key: Any, who: frozenset[int], curve: tuple[Any, Callable[[str], str]]) -> Leaf:
        """Add weights that follow from a number of each partner, which may be lacking."""
        weights, formula = curve
        text, formulas = self.table.open_text, []
        _, missing = self.about.indicator(key.indicator)
        mine = np.zeros(self.table.rows, dtype=object)
        for row, at in enumerate(self.slots):
            cell = self.number(key, row) if row in who else ""
            known = unless(f'{cell}=""', text, formula(cell))
            formulas.append(f"IF({self.flag(row)}=0,0,{known})" if row in who else None)
            mine[row] = 0 if row not in who else -1 if missing[at] else int(weights[at])
        values = self.present * mine
        leaf = self.column(title, formulas, values)
        self.doubts.append(f'COUNTIFS({self.table.span(leaf.column)},"{text}")')
        self.open |= np.asarray((values < 0).any(axis=1), dtype=np.bool_)
        return leaf

    def guarded(self, formula: str) -> str:
        """Return a formula that comes to nothing where a number is lacking."""
        return f"IF({'+'.join(self.doubts)}>0,0,{formula})" if self.doubts else formula

    def _combined(self, title: str, terms: Sequence[Term]) -> Leaf:
        """Add the sum of several weights, each over its own sum, times all these sums."""
        sums = [np.where(one.leaf.sums == 0, 1, one.leaf.sums) for one in terms]
        names = [f"MAX({self.sum(one.leaf)},1)" for one in terms]
        values = sum(
            (one.values * prod(sums[:at] + sums[at + 1 :], start=1))[:, None] * one.leaf.values
            for at, one in enumerate(terms)
        )
        formulas = []
        for row in range(self.table.rows):
            parts = []
            for at, one in enumerate(terms):
                others = names[:at] + names[at + 1 :]
                parts.append("*".join([one.times, self.table.cell(row, one.leaf.column), *others]))
            formulas.append(self.guarded("+".join(parts)) if row in self.sharers else None)
        return self.column(title, formulas, values * ~self.open[:, None])

    def must_weigh(self, leaf: Leaf, unless_: str = "") -> None:
        """Note that parts are to be verified where nobody has a weight: the key then leaves something to nobody."""
        condition = f"{self.sum(leaf)}=0"
        self.doubts.append(f"IF({condition},{unless_ or 1},0)")

    # -- the keys ------------------------------------------------------------------------------------

    def of(self, key: SharingKey, who: frozenset[int]) -> Leaf:
        """Add the weights of a key whose parts are in proportion to the amount, whatever it is.

        Raises:
            NotLive: If there are none.
        """
        words, rows = self.book.words, range(self.table.rows)
        if isinstance(key, EqualKey):
            return self.members(who)
        if isinstance(key, OneKey):
            return self.each(self.titled("one"), who, [int(self.about.ids[at] == key.partner) for at in self.slots])
        if isinstance(key, IndicatorKey):
            numbers, _ = self.about.indicator(key.indicator)
            title = words.term("indicator", key.indicator, is_heading=True)
            return self.of_numbers(title, key, who, (numbers, lambda cell: cell))
        if isinstance(key, SizeKey):
            powers, _ = key.weights(self.about)
            return self.of_numbers(
                words.term("indicator", key.indicator, is_heading=True), key, who, (powers[0], lambda cell: cell)
            )
        if isinstance(key, TiersKey) and not key.has_amounts:
            return self.tiers(key, who)
        if isinstance(key, BlendKey):
            ppm = [one.weight_percent for one in key.parts if one.weight_percent]
            leaves = [self.of(one.key, who) for one in key.parts if one.weight_percent]
            for leaf in leaves:
                self.must_weigh(leaf)
            counts = [one // gcd(*ppm) for one in ppm]
            terms = [
                Term(str(one), np.array([one], dtype=object), leaf) for one, leaf in zip(counts, leaves, strict=True)
            ]
            return self._combined(self.titled("blend"), terms)
        if isinstance(key, ShapleyKey):
            return self._shapley(key, who, rows)
        if isinstance(key, LeadKey):
            return self._lead(key, who)
        raise NotLive

    def tiers(self, key: TiersKey, who: frozenset[int]) -> Leaf:
        """Add the weight or amount of each member's class."""
        title = self.titled("charge" if key.has_amounts else "class")
        given = [one.amount if key.has_amounts else one.weight for one in key.tiers]
        if key.indicator is None:
            numbers = [0] * self.table.rows
            for row, at in enumerate(self.slots):
                fitting = (
                    one for tier, one in zip(key.tiers, given, strict=True) if self.about.tagged(tier.tag or "")[at]
                )
                numbers[row] = next(fitting, 0) or 0
            return self.each(title, who, numbers)
        values, _ = self.about.indicator(key.indicator)
        starts = [one.from_ or 0 for one in key.tiers]
        weights = [
            next((one or 0 for start, one in zip(starts[::-1], given[::-1], strict=True) if value >= start), 0)
            for value in values
        ]

        def formula(cell: str) -> str:
            nested = "0"
            for start, one in zip(starts, given, strict=True):
                nested = f"IF({cell}>={start},{one or 0},{nested})"
            return nested

        return self.of_numbers(title, key, who, (weights, formula))

    def _shapley(self, key: ShapleyKey, who: frozenset[int], rows: range) -> Leaf:
        """Add what everybody adds: a part of what arises once for all, or for a group, and its own."""
        members = self.members(who)
        counts = np.where(members.sums == 0, 1, members.sums)
        terms = [Term(f"({key.fixed}+{key.each}*{self.sum(members)})", key.fixed + key.each * counts, members)]
        for step in key.steps:
            tagged = self.about.tagged(step.tag)
            group = self.each(step.tag, who, [int(tagged[self.slots[row]]) for row in rows])
            terms.append(Term(str(step.amount), np.array([step.amount], dtype=object), group))
        return self._combined(self.titled("added"), terms)

    def _lead(self, key: LeadKey, who: frozenset[int]) -> Leaf:
        """Add the lead's weight, and that of each other; nothing where the lead takes part alone."""
        lead = self.lead
        if lead is None or lead not in who:
            return self.of(key.rest, who)
        members, others = self.members(who), self.of(key.rest, who - {lead})
        flag = self.flag(lead)
        if key.premium is not None:
            numbers = [key.premium * PPM // 100, PPM, *([] if key.ceiling_percent is None else [key.ceiling_percent])]
            by = gcd(*numbers)
            count, sums = self.sum(members), members.sums
            most = [str(numbers[0] // by), *(f"{one // by}*{count}" for one in numbers[1:])]
            own = np.minimum.reduce([sums * 0 + numbers[0] // by, *(one // by * sums for one in numbers[1:])])
            whole, wholes = f"{PPM // by}*{count}", PPM // by * sums
        else:
            ceiling = key.ceiling_percent or 0
            every, by = self.of(key.rest, who), gcd(ceiling, PPM)
            self.must_weigh(every)
            most = [f"{PPM // by}*{self.table.cell(lead, every.column)}", f"{ceiling // by}*{self.sum(every)}"]
            own = np.minimum(PPM // by * every.values[:, lead], ceiling // by * every.sums)
            whole, wholes = f"{PPM // by}*{self.sum(every)}", PPM // by * every.sums
        self.must_weigh(others, f"IF({self.sum(members)}>{flag},1,0)")
        part = f"{flag}*MIN({','.join(most)})"
        own = own * self.present[:, lead]
        values = (wholes - own)[:, None] * others.values
        alone = members.sums == self.present[:, lead]
        values[:, lead] = np.where(alone, self.present[:, lead], own * others.sums)
        formulas: list[str | None] = []
        for row in range(self.table.rows):
            formula = f"({whole}-{part})*{self.table.cell(row, others.column)}"
            if row == lead:
                formula = f"IF({self.sum(members)}={flag},{flag},{part}*{self.sum(others)})"
            formulas.append(self.guarded(formula) if row in who else None)
        return self.column(self.titled("lead"), formulas, values * ~self.open[:, None])
