"""Where the part of the cost that no grant pays comes from: what is needed, entered, missing, and paid in cash.

What has to be covered is total minus grants under a call, and what a partner bears without one. Money counts whatever
its origin; volunteers' work counts up to what it costs in the budget; other contributions in kind stand apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask, anywhere, either, no_cents
from planner.engine.scope import call_date, is_in_force
from planner.money import CentsArray
from planner.plan.contributions import CASH_ORIGINS, Contribution, Origin
from planner.rules.call import Call
from planner.rules.kinds import OwnContributionLevel
from planner.terms import UNKNOWN, Category, Certainty

ORIGINS = tuple(Origin)
"""The origin axis."""
_CASH = [one in CASH_ORIGINS for one in ORIGINS]
_IN_KIND, _VOLUNTEERS = ORIGINS.index(Origin.IN_KIND), ORIGINS.index(Origin.VOLUNTEERS)
_AUTOMATIC = ORIGINS.index(Origin.AUTOMATIC_PUBLIC)


@dataclass(frozen=True, slots=True)
class Level:
    """Whose the co-financing is.

    Attributes:
        of: ``partner``: each partner covers its own part; ``action``: only the sum of all has to fit.
        is_sure: Whether a rule with a source says so; without a call nobody has to.
        rule: Id of the rule, if there is one.
    """

    of: Literal["partner", "action"]
    is_sure: bool = True
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Financing:
    """Co-financing by whom it is asked of: each partner, or the action as the only one.

    Attributes:
        needed: What has to be covered, in cents, shape (scenario, one).
        unknown: Where that is not known, shape (scenario, one).
        entered: What is entered, in cents, shape (scenario, one, origin).
        volunteers: Volunteers' work that counts, in cents, shape (scenario, one).
        volunteers_cost: What volunteers' work costs in the budget, in cents, shape (scenario, one).
        transfers: Own money that pools of the plan bring (positive) or take, in cents, shape (scenario, one).
    """

    needed: CentsArray
    unknown: Mask
    entered: CentsArray
    volunteers: CentsArray
    volunteers_cost: CentsArray
    transfers: CentsArray

    @property
    def money(self) -> CentsArray:
        """Entered contributions that bring money, shape (scenario, one)."""
        return np.asarray(self.entered[:, :, _CASH].sum(axis=2))

    @property
    def in_kind(self) -> CentsArray:
        """Entered contributions in kind, which never count against cash, shape (scenario, one)."""
        return np.asarray(self.entered[:, :, _IN_KIND])

    @property
    def volunteers_entered(self) -> CentsArray:
        """Volunteers' work as it was entered, shape (scenario, one)."""
        return np.asarray(self.entered[:, :, _VOLUNTEERS])

    @property
    def counted(self) -> CentsArray:
        """What counts against what is needed, shape (scenario, one).

        Money, what pools bring of it or take, and volunteers' work within its limit.
        """
        return np.asarray(self.money + self.transfers + self.volunteers)

    @property
    def missing(self) -> CentsArray:
        """Needed minus counted, shape (scenario, one); negative by what is too much."""
        return np.asarray(self.needed - self.counted)

    @property
    def cash(self) -> CentsArray:
        """What really has to be paid, shape (scenario, one): without automatic public money and volunteers' work."""
        met = self.entered[:, :, _AUTOMATIC] + self.volunteers + self.transfers
        return np.asarray(np.maximum(self.needed - met, 0))

    def of_action(self, level: Level) -> Financing:
        """Return the sum over the partners, shape (scenario, 1)."""

        def summed(cents: CentsArray) -> CentsArray:
            return np.asarray(cents.sum(axis=1, keepdims=True))

        entered, cost = summed(self.entered), summed(self.volunteers_cost)
        # Where it is the action's, one partner's volunteers may stand against another's lines.
        within = np.minimum(entered[:, :, _VOLUNTEERS], cost)
        return Financing(
            needed=summed(self.needed),
            unknown=np.asarray(self.unknown.any(axis=1, keepdims=True)),
            entered=entered,
            volunteers=np.asarray(within if level.of == "action" else summed(self.volunteers)),
            volunteers_cost=cost,
            transfers=summed(self.transfers),
        )


def level_of(call: Call | None) -> Level:
    """Return whose the co-financing is; without a call each partner covers what it bears.

    Where a call does not say it, the sum of all has to fit in any case, and no more is asked.
    """
    if call is None:
        return Level("partner")
    rule = next(call.of_kind(OwnContributionLevel), None)
    if rule is None or rule.level == UNKNOWN:
        return Level("action", is_sure=False, rule=rule.id if rule else None)
    is_sure = rule.cite.certainty is not Certainty.UNSOURCED and is_in_force(rule, call_date(call))
    return Level("action" if rule.level == "action" else "partner", is_sure, rule.id)


def financing(compiled: Compiled, figures: Figures, scenarios: slice = slice(None)) -> Financing:
    """Return each partner's co-financing, shape (scenario, partner) and, by origin, (scenario, partner, origin).

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole project.
        scenarios: Which scenarios of the batch.
    """
    members = figures.members[scenarios]
    is_own = compiled.call is not None
    needed, unknown = (figures.own, figures.unknown_own) if is_own else (figures.bears, figures.unknown_bears)
    # What a pool moves stands beside what is needed under a call, and in it without one.
    unknown = either(unknown, anywhere(figures.unknown_pooled))
    each = np.zeros((len(compiled.partners), len(ORIGINS)), dtype=np.int64)
    for at, one in rows_of(compiled):
        # No sum can wrap: a file of the largest size has too few lines for that, each of the largest amount.
        each[at, ORIGINS.index(one.origin)] += one.amount
    entered = no_cents(*members.shape, len(ORIGINS))
    np.multiply(members[:, :, None], each, out=entered)
    cost = volunteers_cents(compiled, figures)[scenarios]
    return Financing(
        needed=np.asarray(np.where(members, needed[scenarios], 0)),
        unknown=np.asarray(members & unknown[scenarios]),
        entered=entered,
        volunteers=np.asarray(np.minimum(entered[:, :, _VOLUNTEERS], cost)),
        volunteers_cost=cost,
        transfers=_transfers(figures, entered, scenarios) if is_own else no_cents(*members.shape),
    )


def _transfers(figures: Figures, entered: CentsArray, scenarios: slice) -> CentsArray:
    """Return the own money that pools bring or take beyond transfers that were entered, shape (scenario, partner)."""
    brought = np.asarray(-figures.pooled[scenarios].sum(axis=2))
    # A transfer that was entered by hand is the same money: it is counted once.
    return np.where(brought > 0, np.maximum(brought - entered[:, :, ORIGINS.index(Origin.TRANSFER)], 0), brought)


def rows_of(compiled: Compiled) -> list[tuple[int, Contribution]]:
    """Return the contributions of those who have a row in the budget, with the position of each partner."""
    placed = ((compiled.position_of(one.partner), one) for one in compiled.plan.contributions)
    return [(at, one) for at, one in placed if at is not None]


def unknown_volunteers(compiled: Compiled, figures: Figures) -> Mask:
    """Return of whom nobody knows what its volunteers cost in the budget, shape (scenario, partner)."""
    each = np.zeros(len(compiled.partners), dtype=np.bool_)
    open_rows = np.flatnonzero(compiled.columns.is_unknown).tolist()
    for row in open_rows:
        if compiled.columns.lines.category[compiled.columns.line[row]] is Category.VOLUNTEERS:
            each[compiled.columns.partner[row]] = True
    unknown = np.asarray(figures.members & each)
    for at, common in enumerate(compiled.commons):
        if common.category is Category.VOLUNTEERS:
            unknown = np.asarray(unknown | figures.unknown_common[:, :, at])
    return unknown


def volunteers_cents(compiled: Compiled, figures: Figures) -> CentsArray:
    """Return what the volunteers of those who take part cost in the budget, in cents, shape (scenario, partner).

    It is taken from the plan's own lines: the call may count it in one category with paid staff.
    """
    cents = np.asarray(figures.members * compiled.volunteers_cents)
    for at, common in enumerate(compiled.commons):
        if common.category is Category.VOLUNTEERS:
            cents = np.asarray(cents + figures.common[:, :, at])
    return cents
