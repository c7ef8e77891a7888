"""The lead's part: more than an equal share, or never more than a part of the cost; the others divide the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

import numpy as np
from pydantic import model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Clauses, Message, Parameter, Percent
from planner.keys.equal import EqualKey
from planner.keys.key import SharingKey
from planner.keys.portions import Mask, Portions, Sharers, Whole, added, finer, product, proportional
from planner.keys.said import amount, exact
from planner.money import PPM
from planner.terms import Id, Quantity, RatePpm

if TYPE_CHECKING:
    from planner.keys import Key

HUNDRED = 100


class LeadKey(SharingKey):
    """The lead pays some equal shares, and never more than a part of the whole (K16: p T / n; K17: at most 40 %).

    Attributes:
        premium: How many equal shares the lead pays: 1.8; as many as ``rest`` gives it when None.
        ceiling_percent: The lead never pays more than this part of the cost. It is a ceiling of cost, never of a grant.
        rest: How the others divide what the lead does not pay.

    Source: public grants of Interreg partners, where leads have about 1.8 times the mean; a ceiling of 40 % for the
    lead in a regional framework operation of Interreg III C.
    """

    kind: Literal["lead"]
    premium: Quantity | None = None
    ceiling_percent: RatePpm | None = None
    rest: Key = EqualKey()

    @model_validator(mode="after")
    def _says_something(self) -> LeadKey:
        if self.premium is None and self.ceiling_percent is None:
            raise PydanticCustomError("lead-key-empty", "lead", {})
        return self

    def portions(self, cents: Whole, sharers: Sharers) -> Portions:
        """Return the lead's part first, and what is left divided among the others."""
        leads = self._leads(sharers)
        if not leads.any():
            return self.rest.portions(cents, sharers)
        times, part = self._lead_part(cents, sharers)
        wide = sharers.finer(times)
        whole = product(cents, times)
        has_others = np.asarray((sharers.members & ~leads).any(axis=1))
        # With nobody else to pay the rest the lead pays all.
        part = np.where(leads.any(axis=1), np.where(has_others, np.minimum(part, whole), whole), 0)
        own = proportional(part, leads.astype(np.int64))
        return finer(added(own, self.rest.portions(whole - part, wide.only(~leads))), times)

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return how the lead's part follows, and for the others how the rest is divided."""
        leads = self._leads(sharers)
        if not leads[scenario].any():
            return self.rest.reason(cents, sharers, scenario, partner)
        at = int(np.flatnonzero(leads[scenario])[0])
        parameters: dict[str, Parameter] = {
            "amount": amount(cents, sharers, scenario),
            "count": int(sharers.count[scenario]),
            "part": exact(self.portions(cents, sharers), sharers, scenario, at),
        }
        if self.premium is not None:
            parameters["premium"] = Percent(self.premium * (PPM // HUNDRED))
        if self.ceiling_percent is not None:
            parameters["ceiling"] = Percent(self.ceiling_percent)
        if partner == at:
            return Message("key-lead", parameters)
        times, part = self._lead_part(cents, sharers)
        whole = product(cents, times)
        left = whole - np.minimum(part, whole)
        rest = self.rest.reason(left, sharers.finer(times).only(~leads), scenario, partner)
        return Message("key-lead-others", {**parameters, "rest": Clauses((rest,))})

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield that the lead does not share, then what is doubtful in the rest."""
        if not self._leads(sharers)[scenario].any():
            yield Message("lead-does-not-share")
        yield from self.rest.doubts(cents, sharers, scenario)

    def asks(self) -> Iterator[str]:
        """Yield the indicators of the key of the rest."""
        yield from self.rest.asks()

    def names(self) -> Iterator[Id]:
        """Yield whom the key of the rest names."""
        yield from self.rest.names()

    @staticmethod
    def _leads(sharers: Sharers) -> Mask:
        """Return where the lead shares, shape (scenario, partner)."""
        leads = np.zeros_like(sharers.members)
        if sharers.lead is not None:
            leads[:, sharers.lead] = sharers.members[:, sharers.lead]
        return leads

    def _lead_part(self, cents: Whole, sharers: Sharers) -> tuple[Whole, Whole]:
        """Return by how much finer the amount is counted, and the lead's part in that, shape (scenario,) both."""
        if self.premium is not None:
            shares = np.asarray(np.maximum(sharers.count, 1) * HUNDRED)
            part = product(cents, np.full(len(cents), self.premium, dtype=np.int64))
        else:
            by_rest = self.rest.portions(cents, sharers)
            lead = sharers.lead or 0
            shares, part = by_rest.denominators, by_rest.numerators[:, lead]
        if self.ceiling_percent is None:
            return shares, part
        # Both counted in the finest parts of the two.
        ppm = np.full(len(cents), PPM, dtype=np.int64)
        times = product(shares, ppm)
        most = product(product(cents, np.full(len(cents), self.ceiling_percent, dtype=np.int64)), shares)
        return times, np.minimum(product(part, ppm), most)
