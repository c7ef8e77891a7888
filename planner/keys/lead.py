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
from planner.keys.portions import Mask, Portions, Sharers, Whole, added, finer, fixed, nowhere_open, product
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
        fine, part, is_open = self._lead_part(cents, sharers)
        times = fine.cent // sharers.cent
        own = fixed(leads * part[:, None], is_open)
        others = self.rest.portions(product(cents, times) - part, fine.only(~leads))
        return finer(added(own, others), times)

    def reason(self, cents: Whole, sharers: Sharers, scenario: int, partner: int) -> Message:
        """Return how the lead's part follows, and for the others how the rest is divided."""
        leads = self._leads(sharers)
        if not leads[scenario].any():
            return self.rest.reason(cents, sharers, scenario, partner)
        at = int(np.flatnonzero(leads[scenario])[0])
        part = exact(self.portions(cents, sharers), sharers, scenario, at)
        if partner != at:
            left, who = self._left(cents, sharers)
            rest = self.rest.reason(left, who, scenario, partner)
            return Message("key-lead-others", {"part": part, "rest": Clauses((rest,))})
        parameters: dict[str, Parameter] = {
            "amount": amount(cents, sharers, scenario),
            "count": int(sharers.count[scenario]),
            "part": part,
        }
        if self.ceiling_percent is not None:
            parameters["ceiling"] = Percent(self.ceiling_percent)
        if self.premium is not None:
            return Message("key-lead", {**parameters, "premium": Percent(self.premium * (PPM // HUNDRED))})
        rest = self.rest.reason(cents, sharers, scenario, partner)
        return Message("key-lead-ceiling", {**parameters, "rest": Clauses((rest,))})

    def doubts(self, cents: Whole, sharers: Sharers, scenario: int) -> Iterator[Message]:
        """Yield that the lead does not share, then what is doubtful in how the others divide the rest."""
        if not self._leads(sharers)[scenario].any():
            yield Message("lead-does-not-share")
            yield from self.rest.doubts(cents, sharers, scenario)
            return
        left, who = self._left(cents, sharers)
        if self.premium is None:
            # What the lead itself would pay rests on the same key: its numbers are needed too.
            yield from self.rest.doubts(cents, sharers, scenario)
        elif who.members[scenario].any():
            yield from self.rest.doubts(left, who, scenario)

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

    def _left(self, cents: Whole, sharers: Sharers) -> tuple[Whole, Sharers]:
        """Return what the lead leaves, and who divides it."""
        fine, part, _ = self._lead_part(cents, sharers)
        return product(cents, fine.cent // sharers.cent) - part, fine.only(~self._leads(sharers))

    def _lead_part(self, cents: Whole, sharers: Sharers) -> tuple[Sharers, Whole, Mask]:
        """Return those who share, counting fine enough for the lead's part; that part; and where it is open.

        With nobody else to pay the rest the lead pays all; where it does not share it pays nothing.
        """
        leads, is_open = self._leads(sharers), nowhere_open(sharers)
        if self.premium is not None:
            times = np.asarray(np.maximum(sharers.count, 1) * HUNDRED)
            part = product(cents, np.full(len(cents), self.premium, dtype=np.int64))
        else:
            by_rest = self.rest.portions(cents, sharers)
            times, is_open = by_rest.denominators, by_rest.is_open & leads.any(axis=1)
            part = by_rest.numerators[:, sharers.lead or 0]
        if self.ceiling_percent is not None:
            # Both counted in the finest parts of the two.
            ppm = np.full(len(cents), PPM, dtype=np.int64)
            most = product(product(cents, np.full(len(cents), self.ceiling_percent, dtype=np.int64)), times)
            times, part = product(times, ppm), np.minimum(product(part, ppm), most)
        whole = product(cents, times)
        has_others = np.asarray((sharers.members & ~leads).any(axis=1))
        part = np.where(leads.any(axis=1), np.where(has_others, np.minimum(part, whole), whole), 0)
        return sharers.finer(times), part, is_open
