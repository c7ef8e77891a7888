"""What was agreed and paid of a common cost, against what each partner's share is now. All in whole cents."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask
from planner.engine.settlement import residue_cents
from planner.engine.sharing import divided, sharing_members
from planner.money import EXACT_SPLIT, CentsArray, allocate
from planner.plan.agreements import Agreement, Payment, PaymentStatus
from planner.plan.costs import CommonCost


@dataclass(frozen=True, slots=True)
class Reckoning:
    """One common cost: what was agreed, and what is owed in each scenario of a batch.

    The partner axis here is the engine's, and behind it those who are named in the agreement or in payments and have
    no budget now.

    Attributes:
        common: The common cost, as the scenario sees it.
        agreement: The one that holds; None where nothing was agreed.
        ids: The partner axis.
        agreed: Agreed shares, shape (partner,).
        now: What each bears of it in the end, shape (scenario, partner).
        owed: What each is to pay to others: its share; of a cost that one partner incurs its settlement, where that
            partner gets (negative) what the others pay. Shape (scenario, partner).
        paid: What of that is paid, less what came back, shape (partner,).
        unknown: Mask of ``now`` and ``owed``.
        bound: Who left and still owes what was agreed, shape (scenario, partner).
        incurrer: Position of the partner who incurs it; None where the members do.
    """

    common: CommonCost
    agreement: Agreement | None
    ids: tuple[str, ...]
    agreed: CentsArray
    now: CentsArray
    owed: CentsArray
    paid: CentsArray
    unknown: Mask
    bound: Mask
    incurrer: int | None

    @property
    def note(self) -> CentsArray:
        """Debit notes, and credit notes below zero: what each pays more than agreed, shape (scenario, partner)."""
        return np.asarray(self.now - self.agreed[None, :])

    @property
    def open(self) -> CentsArray:
        """What each has still to pay, or gets back (negative), shape (scenario, partner)."""
        return np.asarray(self.owed - self.paid[None, :])

    @property
    def touched(self) -> Mask:
        """Whether anybody's share is another than agreed, or not known, shape (scenario,)."""
        return np.asarray(((self.note != 0) | self.unknown).any(axis=1))


def reckoned(compiled: Compiled, figures: Figures, common: CommonCost, *, stays_bound: bool | None = None) -> Reckoning:
    """Return what was agreed of a common cost against what it is in each scenario of a batch.

    Who is bound goes on owing its agreed share, and the members divide the rest by the common cost's key; where what
    the bound owe is more than the whole, it is cut down to it in proportion.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole project.
        common: One of the plan's common costs.
        stays_bound: Whether who left still owes its agreed share; as the agreement says when None.
    """
    agreement = common.agreements[-1] if common.agreements else None
    ids = _axis(compiled, common, agreement)
    position = {name: at for at, name in enumerate(ids)}
    agreed = np.zeros(len(ids), dtype=np.int64)
    for name, cents in agreement.shares.items() if agreement else ():
        agreed[position[name]] = cents
    members = np.zeros((len(figures.members), len(ids)), dtype=np.bool_)
    members[:, : len(compiled.partners)] = figures.members
    is_binding = stays_bound if stays_bound is not None else bool(agreement and agreement.leavers_stay_bound)
    bound = ~members & (agreed > 0)[None, :] & is_binding
    incurrer = compiled.incurrer_of(common)
    now, unknown = _shares(compiled, figures, common, np.where(bound, agreed[None, :], 0))
    owed = np.array(now)
    if incurrer is not None:
        owed[:, incurrer] = 0
        owed[:, incurrer] = -owed.sum(axis=1)
    return Reckoning(
        common=common,
        agreement=agreement,
        ids=ids,
        agreed=agreed,
        now=now,
        owed=owed,
        paid=settled_cents(common.payments, position, incurrer, only_paid=True),
        unknown=unknown,
        bound=bound,
        incurrer=incurrer,
    )


def settled_cents(
    payments: tuple[Payment, ...], position: dict[str, int], incurrer: int | None, *, only_paid: bool
) -> CentsArray:
    """Return what each partner pays to others of what it owes, less what it gets, shape (partner,).

    What the partner who incurs a cost pays to a provider is its cost and no part of what it owes; what somebody else
    pays there in its place counts as reimbursed to it.
    """
    cents = np.zeros(len(position), dtype=np.int64)
    for one in payments:
        if only_paid and one.status is not PaymentStatus.PAID:
            continue
        payer, payee = position[one.partner], position.get(one.to)
        if payee is None and payer == incurrer:
            continue
        cents[payer] += one.amount
        if payee is None:
            payee = incurrer
        if payee is not None:
            cents[payee] -= one.amount
    return cents


def _axis(compiled: Compiled, common: CommonCost, agreement: Agreement | None) -> tuple[str, ...]:
    """Return the ids of those with a budget, then of others who agreed to something, paid or got something."""
    known = {one.id for one in compiled.plan.partners} | set(agreement.shares if agreement else ())
    paying = [name for one in common.payments for name in (one.partner, one.to) if name in known or name == one.partner]
    rest = (*(agreement.shares if agreement else ()), *paying)
    return tuple(dict.fromkeys((*(one.id for one in compiled.partners), *rest)))


def _shares(compiled: Compiled, figures: Figures, common: CommonCost, bound: CentsArray) -> tuple[CentsArray, Mask]:
    """Return what each bears of a common cost, shape (scenario, partner), and where that is unknown.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole project.
        common: The common cost.
        bound: What those who left still owe, shape (scenario, partner), with those behind the engine's axis.
    """
    now, unknown = np.zeros_like(bound), np.zeros(bound.shape, dtype=np.bool_)
    if common not in compiled.commons or compiled.lacks_incurrer(common):
        return now, unknown
    at, count = compiled.commons.index(common), len(compiled.partners)
    incurrer = compiled.incurrer_of(common)
    whole, is_open = _whole(compiled, figures, at, incurrer)
    owed = bound.sum(axis=1)
    kept = np.array(bound)
    for row in np.flatnonzero((owed > whole) & ~is_open):
        kept[row] = allocate(whole[row : row + 1], bound[row : row + 1], split=EXACT_SPLIT).parts[0]
    shares, rests_open = divided(compiled, at, figures.members, np.asarray(whole - kept.sum(axis=1)))
    now[:, :count] = shares.parts
    who = sharing_members(compiled, at, figures.members)
    if incurrer is not None:
        # What nobody takes of what is shared stays with the one who pays.
        present = figures.members[:, incurrer]
        now[:, incurrer] += np.where(present, shares.unassigned, 0)
        who[:, incurrer] = present
        who &= present[:, None]
        now[~present] = 0
    unknown[:, :count] = who & (is_open | rests_open)[:, None]
    return np.where(unknown, 0, now + kept), unknown


def _whole(compiled: Compiled, figures: Figures, at: int, incurrer: int | None) -> tuple[CentsArray, Mask]:
    """Return what is shared of a common cost in each scenario, in cents, and where that is not known."""
    if incurrer is not None:
        return residue_cents(compiled, figures, at, incurrer)
    is_open = np.asarray(figures.unknown_common[:, :, at].any(axis=1))
    cents = np.asarray(figures.common[:, :, at].sum(axis=1) + figures.lost[:, at])
    # Where a key lacks a number, no part is known, and the whole is the plan's own.
    return np.where(is_open, compiled.common_cents[at], cents), np.full(
        len(cents), compiled.commons[at].amount.is_unknown
    )
