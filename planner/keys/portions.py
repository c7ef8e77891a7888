"""Who shares a cost, and the exact part of it that a key gives to each: fractions of cents, never rounded here.

A key says portions; ``planner.money.allocate`` makes whole units of them, once. Portions of several keys are added as
fractions, so that a composed key is split once too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from planner.findings import Names
from planner.money import INT64_MAX, CentsArray, extent_of

Mask: TypeAlias = NDArray[np.bool_]
Whole: TypeAlias = NDArray[Any]
"""Whole numbers: int64 where they fit, Python's own beyond."""

NOT_GIVEN = -1
"""Stands where nobody has given an indicator."""


@dataclass(frozen=True, slots=True)
class Sharers:
    """Who shares a cost, and what keys may ask about them.

    Attributes:
        members: Who shares, shape (scenario, partner).
        ids: Ids of the partners, for keys that name some.
        names: What partners are called, by id, for sentences; those who have no row here too.
        indicators: Numbers of each partner by name, shape (partner,); ``NOT_GIVEN`` where nobody has given one.
        tags: Who carries a tag, by tag, shape (partner,).
        lead: Position of the lead partner, if there is one.
        parts: Into how many parts a cent of the amount is counted, shape (scenario,): an amount that a key leaves to
            another need not be whole cents. Fixed amounts are counted in the same parts.
    """

    members: Mask
    ids: tuple[str, ...] = ()
    names: Mapping[str, str] | None = None
    indicators: Mapping[str, CentsArray] | None = None
    tags: Mapping[str, Mask] | None = None
    lead: int | None = None
    parts: Whole | None = None

    @property
    def cent(self) -> Whole:
        """Parts of a cent, shape (scenario,)."""
        return np.ones(len(self.members), dtype=np.int64) if self.parts is None else self.parts

    @property
    def count(self) -> CentsArray:
        """How many share, shape (scenario,)."""
        return np.asarray(self.members.sum(axis=1, dtype=np.int64))

    def indicator(self, name: str) -> tuple[CentsArray, Mask]:
        """Return an indicator of each partner, zero where it is not given, and where it is not; shape (partner,)."""
        blank = np.full(self.members.shape[1], NOT_GIVEN, dtype=np.int64)
        given = (self.indicators or {}).get(name, blank)
        return np.maximum(given, 0), np.asarray(given == NOT_GIVEN)

    def tagged(self, tag: str) -> Mask:
        """Return who carries a tag, shape (partner,)."""
        return (self.tags or {}).get(tag, np.zeros(self.members.shape[1], dtype=np.bool_))

    def lacks(self, name: str) -> Mask:
        """Return where one of those who share lacks an indicator, shape (scenario,)."""
        _, missing = self.indicator(name)
        return np.asarray((self.members & missing).any(axis=1))

    def who_ids(self, who: Mask) -> tuple[str, ...]:
        """Return the ids of some partners, shape (partner,)."""
        return tuple(self.ids[at] for at in np.flatnonzero(who))

    def who(self, who: Mask) -> tuple[str, ...]:
        """Return what some partners are called, shape (partner,)."""
        return self.called(self.who_ids(who)).names

    def called(self, ids: Iterable[str]) -> Names:
        """Return what partners are called, by their ids; the id of one whom nobody knows."""
        names = self.names or {}
        return Names(tuple(names.get(one, one) for one in ids))

    def only(self, who: Mask) -> Sharers:
        """Return the same, shared only by some of them, shape (partner,) or (scenario, partner)."""
        return replace(self, members=np.asarray(self.members & who))

    def finer(self, times: Whole) -> Sharers:
        """Return the same for amounts counted in finer parts, by factors of shape (scenario,)."""
        return replace(self, parts=product(self.cent, times))


@dataclass(frozen=True, slots=True)
class Portions:
    """The exact part of an amount that each partner has.

    Attributes:
        numerators: Shape (scenario, partner); divided by the scenario's denominator they are cents.
        denominators: Above zero, shape (scenario,).
        is_open: Where a part rests on something that nobody has given, shape (scenario,).
    """

    numerators: Whole
    denominators: Whole
    is_open: Mask

    @property
    def assigned(self) -> CentsArray:
        """Cents that somebody has, cut to whole ones, shape (scenario,)."""
        whole = self.numerators.sum(axis=1) // self.denominators
        return np.asarray(whole, dtype=np.int64)

    def part(self, scenario: int, partner: int) -> Fraction:
        """Return one partner's part."""
        return Fraction(int(self.numerators[scenario, partner]), int(self.denominators[scenario]))


def nowhere_open(sharers: Sharers) -> Mask:
    """Return that nothing rests on something that nobody has given, shape (scenario,)."""
    return np.zeros(len(sharers.members), dtype=np.bool_)


def proportional(cents: Whole, weights: Whole, is_open: Mask | None = None) -> Portions:
    """Return parts in proportion to weights; nothing for anybody where weights sum to zero.

    Args:
        cents: Amounts from zero up, shape (scenario,).
        weights: Whole numbers from zero up, shape (scenario, partner).
        is_open: Where a weight rests on something that nobody has given, shape (scenario,). Of nothing everybody has
            nothing, whatever the weights: there no part is open.
    """
    sums = _sums(weights)
    products = product(cents[:, None], weights)
    rests = np.zeros(len(weights), dtype=np.bool_) if is_open is None else np.asarray(is_open & (cents > 0))
    return Portions(products, np.where(sums == 0, 1, sums), rests)


def finer(one: Portions, times: Whole) -> Portions:
    """Return parts of an amount that was counted finer as parts of the amount itself; see ``Sharers.finer``."""
    return Portions(one.numerators, product(one.denominators, times), one.is_open)


def fixed(cents: Whole, is_open: Mask | None = None) -> Portions:
    """Return parts that are whole cents, shape (scenario, partner)."""
    closed = np.zeros(len(cents), dtype=np.bool_) if is_open is None else is_open
    return Portions(cents, np.ones(len(cents), dtype=np.int64), closed)


def added(one: Portions, other: Portions) -> Portions:
    """Return the sum of parts of two keys, exactly."""
    numerators = product(one.numerators, other.denominators[:, None]) + product(
        other.numerators, one.denominators[:, None]
    )
    denominators = product(one.denominators, other.denominators)
    # Cut down by what they have in common: nested keys would grow without end.
    common = np.gcd.reduce(np.concatenate([numerators, denominators[:, None]], axis=1), axis=1)
    return Portions(numerators // common[:, None], denominators // common, one.is_open | other.is_open)


def _sums(weights: Whole) -> Whole:
    if weights.dtype == np.int64 and extent_of(weights)[1] > INT64_MAX // max(weights.shape[1], 1):
        weights = weights.astype(object)
    return np.asarray(weights.sum(axis=1))


def product(one: Whole, other: Whole) -> Whole:
    """Return a product exactly: in int64 where the sum of two for everybody fits, else in Python's integers."""
    if one.dtype == np.int64 and other.dtype == np.int64:
        largest = [max(abs(number) for number in extent_of(part)) for part in (one, other)]
        everybody = max(part.shape[-1] for part in (one, other))
        if 2 * largest[0] * largest[1] * everybody <= INT64_MAX:
            return np.asarray(one * other)
    return np.asarray(one.astype(object) * other.astype(object))
