"""What was agreed, contracted and paid of a common cost: entered once, to the cent, and never computed again."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from planner.plan.partners import Partners
from planner.terms import EuroCents, Id, Model

Party = Annotated[str, Field(min_length=1, max_length=200)]
"""Id of a partner, or the name of somebody outside the partnership."""


class Agreement(Model):
    """What the partners agreed that each of them pays of a common cost in the end. The last one of a list holds.

    Attributes:
        id: Stable id.
        dated: Day on which it was agreed.
        shares: Euro by partner; who is not named has no share.
        leavers_stay_bound: Whether who leaves goes on owing its share; else it gets back what is no longer its own.
        document: Where it stands.
    """

    id: Id
    dated: date
    shares: Annotated[dict[Id, EuroCents], Field(min_length=1)]
    leavers_stay_bound: bool = False
    document: str | None = None
    note: str | None = None


class PaymentStatus(StrEnum):
    """How far a payment is."""

    DUE = "due"
    PAID = "paid"


class Payment(Model):
    """Money of a common cost that a partner paid, or that falls due.

    Attributes:
        id: Stable id; no contract has it.
        partner: Who pays.
        to: Who gets it: the id of a partner, or the name of a provider.
        amount: How much, in euro.
        dated: Day on which it was paid, or falls due.
        status: Due or paid.
        purpose: What it is for, in words; ``for`` in a file.
    """

    id: Id
    partner: Id
    to: Party
    amount: EuroCents
    dated: date | None = None
    status: PaymentStatus = PaymentStatus.DUE
    purpose: Annotated[str, Field(min_length=1)] | None = Field(default=None, alias="for")
    note: str | None = None


class Contract(Model):
    """A contract about a common cost; with a selector, one for each partner that it takes.

    Attributes:
        id: Stable id; no payment has it.
        by: Who contracts, among the partners.
        party: With whom: the id of a partner, or the name of a provider; ``with`` in a file.
        action: Item of the plan's own checklist in which it is signed: what waits for that waits for it.
        dated: Day on which it was signed, or is to be.
        amount: How much each of them contracts, in euro, where that is said.
        waits_for: Ids of contracts and payments, of any common cost, that come before.
        source: Where that is known from.
    """

    id: Id
    by: Partners
    party: Party = Field(alias="with")
    action: Id | None = None
    dated: date | None = None
    amount: EuroCents | None = None
    waits_for: tuple[Id, ...] = ()
    source: str | None = None
    note: str | None = None
