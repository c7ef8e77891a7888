"""Contributions: where the part of the cost that no grant pays comes from, as people enter it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from planner.terms import EuroCents, Id, Model

EuSource: TypeAlias = Literal["yes", "no", "unknown"]


class Origin(StrEnum):
    """Where co-financing comes from."""

    OWN = "own"
    PUBLIC = "public"
    AUTOMATIC_PUBLIC = "automatic_public"
    PRIVATE = "private"
    THIRD_PARTY = "third_party"
    TRANSFER = "transfer"
    IN_KIND = "in_kind"
    VOLUNTEERS = "volunteers"


CASH_ORIGINS = tuple(one for one in Origin if one not in (Origin.IN_KIND, Origin.VOLUNTEERS))
"""Origins that bring money."""

MAY_BE_EU_MONEY = (Origin.PUBLIC, Origin.THIRD_PARTY)
"""Origins whose money may come from the Union's budget in the end: nobody knows until somebody says."""


class ContributionStatus(StrEnum):
    """How sure a contribution is."""

    PROMISED = "promised"
    CONFIRMED = "confirmed"


class Contribution(Model):
    """Money, work or goods that one partner brings against the part of the cost that no grant pays.

    Attributes:
        id: Stable id.
        partner: Whose part of the cost it covers.
        origin: Where it comes from.
        amount: How much, in euro.
        giver: Who gives it, in words; ``from`` in a file.
        eu_source: Whether it comes from the Union's budget; by its origin when None, see ``from_union``.
        status: Promised or confirmed.
    """

    id: Id
    partner: Id
    origin: Origin
    amount: EuroCents
    giver: Annotated[str, Field(min_length=1)] | None = Field(default=None, alias="from")
    eu_source: EuSource | None = None
    status: ContributionStatus = ContributionStatus.PROMISED
    note: str | None = None

    @property
    def from_union(self) -> EuSource:
        """Whether it comes from the Union's budget: as said, else not known of public and third parties' money."""
        if self.eu_source is not None:
            return self.eu_source
        return "unknown" if self.origin in MAY_BE_EU_MONEY else "no"
