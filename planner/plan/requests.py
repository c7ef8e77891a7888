"""Requests: grants that a plan asks for below what the call would give."""

from __future__ import annotations

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from planner.plan.partners import EVERYBODY, Partners
from planner.terms import EuroCents, Id, Model, RatePpm, TermId


class Request(Model):
    """What some partners, or the action, ask of a fund: a rate, or an amount together.

    Attributes:
        id: Stable id; optional in a file written by hand, given at the first save.
        fund: Which fund.
        partners: Who asks; of a grant that is the action's, all of them.
        rate_percent: Rate asked for.
        amount: What they ask for together, in euro; divided in proportion to what the rate gives each.
    """

    id: Id
    fund: TermId
    partners: Partners = EVERYBODY
    rate_percent: RatePpm | None = None
    amount: EuroCents | None = None
    note: str | None = None

    @model_validator(mode="after")
    def _asks_for_one_thing(self) -> Request:
        if (self.rate_percent is None) == (self.amount is None):
            both = "no" if self.amount is None else "yes"
            raise PydanticCustomError("request-asks-not-one", "{request}", {"request": self.id, "both": both})
        return self
