"""Checks of shares: of one partner, the lead, a country, a group of countries, or a kind of cost, in the whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from planner.engine.checks.measures import Measure, has_cost_in, in_categories, measured
from planner.engine.checks.moves import smallest_move
from planner.engine.checks.verdict import (
    MET,
    NOT_MET,
    TO_BE_VERIFIED,
    Case,
    Statuses,
    Verdict,
    finding_of,
    is_unsourced,
    reason_of,
)
from planner.engine.figures import Mask
from planner.engine.scope import covered, units_of
from planner.findings import Euro, Finding, Margin, MarginUnit, Message, Names, Parameter, Percent, Term, Terms
from planner.money import PPM, CentsArray, guard
from planner.rules.kinds import ShareLimit
from planner.terms import Bound, Role

_OTHER: dict[str, Measure] = {"total": "direct", "direct": "total", "not_said": "direct"}
"""What else a share could be measured on; a share of the grant has no other."""


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody's part of the whole.

    Attributes:
        name: Who; empty where the rule names it.
        least: Cents for certain, shape (scenario,).
        most: Cents if everybody whose country is not known belonged to it, shape (scenario,).
    """

    name: str
    least: CentsArray
    most: CentsArray


@dataclass(frozen=True, slots=True)
class Measurement:
    """Everybody's parts, the whole, and where it is not known."""

    parts: tuple[Part, ...]
    whole: CentsArray
    unknown: Mask


def check_share_limits(case: Case) -> Iterator[Verdict]:
    """Yield whether shares in the budget lie within the call's limits; on both denominators, with both remedies."""
    call = case.compiled.call
    for rule in call.of_kind(ShareLimit) if call else ():
        if rule.only_with and not has_cost_in(case.compiled, rule.only_with):
            continue
        main = _measurement(case, rule, "total" if rule.of == "not_said" else rule.of)
        other = _measurement(case, rule, _OTHER[rule.of]) if rule.of in _OTHER else None
        for bound, is_minimum in ((rule.minimum_percent, True), (rule.maximum_percent, False)):
            if bound is not None and main.parts:
                yield _Share(case, rule, bound, is_minimum, main, other).verdict()


def _measurement(case: Case, rule: ShareLimit, measure: Measure) -> Measurement:
    partners = case.compiled.partners
    amounts = measured(case, measure)
    everybody = [True] * len(partners)
    whole, unknown = amounts.of(everybody)
    parts: list[Part] = []
    if rule.subject == "category":
        cents, _ = in_categories(case, _measured_categories(case, rule), measure).of(everybody)
        parts = [Part("", cents, cents)]
    elif rule.subject == "group":
        sure, _ = amounts.of([one.country in (rule.countries or ()) for one in partners])
        open_, _ = amounts.of([one.country is None for one in partners])
        parts = [Part("", sure, np.asarray(sure + open_))]
    elif rule.subject == "each_country":
        open_, _ = amounts.of([one.country is None for one in partners])
        for name, those in units_of("each_country", partners):
            cents, _ = amounts.of(those)
            parts.append(Part(name, cents, np.asarray(cents + open_)))
    else:
        for at in np.flatnonzero(covered(rule, partners)):
            if rule.subject == "each_partner" or partners[at].role is Role.LEAD:
                cents = np.asarray(amounts.cents[:, at])
                parts.append(Part(partners[at].shown_name, cents, cents))
    return Measurement(tuple(parts), guard(whole), unknown)


def _measured_categories(case: Case, rule: ShareLimit) -> tuple[str, ...]:
    """Return the call's categories that a rule measures: those that it names, or all but those."""
    if rule.categories:
        return rule.categories
    compiled = case.compiled
    paid = (name for at, name in enumerate(compiled.categories) if compiled.is_eligible[at])
    return tuple(name for name in paid if name not in rule.except_categories)


@dataclass(frozen=True, slots=True)
class _Share:
    """One limit of one rule, and how everybody stands to it."""

    case: Case
    rule: ShareLimit
    bound: Bound
    is_minimum: bool
    main: Measurement
    other: Measurement | None

    def verdict(self) -> Verdict:
        statuses = self._statuses(self.main)
        if self.rule.of == "not_said" and self.other is not None:
            # Nobody knows which of the two is meant: only where both say the same is it said.
            second = self._statuses(self.other)
            statuses = np.where(statuses == second, statuses, TO_BE_VERIFIED).astype(np.int8)
        return Verdict(self.rule.id, str(self.rule.stage), statuses, lambda index: self._finding(index, statuses))

    def _fits(self, moved: Case) -> Mask:
        """Return whether a share of categories keeps to the stricter limit, on every denominator that may be meant."""
        limit, beyond = self._limits()[0], int(self.rule.strict)
        measures: tuple[Measure, ...] = ("total", "direct") if self.rule.of == "not_said" else (self.rule.of,)
        fits = np.ones(len(moved.figures.members), dtype=np.bool_)
        for measure in measures:
            seen = _measurement(moved, self.rule, measure)
            room = seen.parts[0].least * PPM - limit * seen.whole
            fits &= room >= beyond if self.is_minimum else room <= -beyond
        return fits

    def _statuses(self, seen: Measurement) -> Statuses:
        statuses = np.full(seen.whole.shape, MET, dtype=np.int8)
        for part in seen.parts:
            found = np.full(seen.whole.shape, TO_BE_VERIFIED, dtype=np.int8)
            if self.bound.values and not is_unsourced(self.rule):
                severe, lenient = self._limits()
                # Where the limit itself is already too little or too much, a share has to differ from it by one.
                beyond = int(self.rule.strict)
                if self.is_minimum:
                    found[part.least * PPM >= severe * seen.whole + beyond] = MET
                    found[part.most * PPM < lenient * seen.whole + beyond] = NOT_MET
                else:
                    found[part.most * PPM <= severe * seen.whole - beyond] = MET
                    found[part.least * PPM > lenient * seen.whole - beyond] = NOT_MET
            statuses = np.maximum(statuses, found)
        return np.where(seen.unknown | (seen.whole == 0), TO_BE_VERIFIED, statuses).astype(np.int8)

    def _limits(self) -> tuple[int, int]:
        """Return the stricter and the more lenient of the values that sources give."""
        low, high = self.bound.lowest, self.bound.highest
        return (high, low) if self.is_minimum else (low, high)

    def _finding(self, index: int, statuses: Statuses) -> Finding:
        whole = int(self.main.whole[index])
        is_known = not self.main.unknown[index] and whole > 0
        worst = self._worst(self.main, index)
        cents = int(worst.least[index] if self.is_minimum else worst.most[index])
        parameters: dict[str, Parameter] = {
            "bound": "minimum" if self.is_minimum else "maximum",
            "strict": "yes" if self.rule.strict else "no",
            "subject": self._subject,
            "who": self._who(worst),
            "of": "total" if self.rule.of == "not_said" else self.rule.of,
            "reason": self._reason(index, is_known=is_known, worst=worst),
        }
        margin, remedies = None, tuple[Message, ...]()
        if is_known:
            parameters |= {"value": Percent(self._shown(cents, whole)), "amount": Euro(cents)}
            parameters |= self._measured_otherwise(index, worst)
        if self.bound.values:
            limit = self._limits()[0]
            parameters["limit"] = Percent(limit)
            if is_known:
                room = self._room(cents, whole, limit)
                margin = Margin(room, MarginUnit.EUR)
                parameters["gap"] = Euro(abs(room))
                remedies = self._remedies(index, self._who(worst), cents, whole) if room < 0 else ()
        said = finding_of(self.rule, "share-limit", parameters, statuses[index], ("costs",), margin=margin)
        return replace(said, remedies=remedies)

    def _worst(self, seen: Measurement, index: int) -> Part:
        """Return who is nearest to the limit, or furthest beyond it."""
        if self.is_minimum:
            return min(seen.parts, key=lambda part: int(part.least[index]))
        return max(seen.parts, key=lambda part: int(part.most[index]))

    @property
    def _subject(self) -> str:
        return "all_but" if self.rule.except_categories else self.rule.subject

    def _who(self, part: Part) -> Parameter:
        if self.rule.subject == "category":
            return Terms("category", self.rule.categories or self.rule.except_categories)
        if self.rule.subject == "group":
            return Terms("group", (self.rule.group,)) if self.rule.group else Names(self.rule.countries or ())
        return Term("country", part.name) if self.rule.subject == "each_country" else part.name

    def _reason(self, index: int, *, is_known: bool, worst: Part) -> str:
        if doubt := reason_of(self.rule, self.bound):
            return doubt
        if not is_known:
            return "amount_unknown" if self.main.unknown[index] else "no_cost"
        if worst.least[index] != worst.most[index]:
            return "countries_unknown"
        return "denominator" if self.rule.of == "not_said" else ""

    def _measured_otherwise(self, index: int, worst: Part) -> dict[str, Parameter]:
        """Return the same share on the other denominator, where there is one."""
        if self.other is None or self.other.whole[index] == 0 or self.other.unknown[index]:
            return {}
        part = next(one for one in self.other.parts if one.name == worst.name)
        cents = int(part.least[index] if self.is_minimum else part.most[index])
        share = Percent(self._shown(cents, int(self.other.whole[index])))
        return {"other": share, "other_of": _OTHER[self.rule.of]}

    def _shown(self, cents: int, whole: int) -> int:
        """Return a share in parts per million, never on the wrong side of a limit that it misses."""
        return cents * PPM // whole if self.is_minimum else -(-cents * PPM // whole)

    def _room(self, cents: int, whole: int, limit: int) -> int:
        """Return how many cents can leave a minimum, or join a maximum, while the whole stays the same."""
        beyond = int(self.rule.strict)
        if self.is_minimum:
            return cents - _ceiling(limit * whole + beyond, PPM)
        return (limit * whole - beyond) // PPM - cents

    def _remedies(self, index: int, who: Parameter, cents: int, whole: int) -> tuple[Message, ...]:
        """Return both ways back: move cost at the same total, or change the total."""
        limit = self._limits()[0]
        moved = Euro(-self._room(cents, whole, limit))
        off = limit * whole - cents * PPM
        beyond = int(self.rule.strict)
        given: dict[str, Parameter] = {"who": who, "subject": self._subject, "amount": moved}
        if self.is_minimum:
            ways = self._moves(index, Message("share-move-to", given))
            if limit < PPM:
                ways.append(Message("share-add-to", {**given, "amount": Euro(_ceiling(off + beyond, PPM - limit))}))
            return tuple(ways)
        ways = self._moves(index, Message("share-move-from", given))
        if limit > 0:
            ways.append(Message("share-add-elsewhere", {**given, "amount": Euro(_ceiling(-off + beyond, limit))}))
        return tuple(ways)

    def _moves(self, index: int, plain: Message) -> list[Message]:
        """Return the move that makes the share fit; of cost in categories with what flat rates make of it."""
        if self.rule.subject != "category":
            return [plain]
        move = smallest_move(self.case, index, self.rule, is_minimum=self.is_minimum, fits=self._fits)
        if move is None:
            return []
        compiled = self.case.compiled
        flats = {at for one in compiled.flats if one.applies[move.partner] for at in one.base}
        given: dict[str, Parameter] = {
            "amount": Euro(move.cents),
            "partner": compiled.partners[move.partner].shown_name,
            "source": Term("category", compiled.categories[move.source]),
            "target": Term("category", compiled.categories[move.target]),
            "flats": "yes" if flats & {move.source, move.target} else "no",
        }
        return [Message("share-move-lines", given)]


def _ceiling(numerator: int, denominator: int) -> int:
    return -(-numerator // denominator)
