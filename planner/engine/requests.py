"""What a plan asks of a fund, beside what the call would give at most."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from planner.engine.axes import Fund, askers
from planner.engine.ceilings import largest_grant, limit_cents
from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask
from planner.money import share_of
from planner.plan.requests import Request
from planner.rules.kinds import Rate


@dataclass(frozen=True, slots=True)
class Asked:
    """A request beside the call's maximum, for those whom one rate covers.

    Attributes:
        request: What is asked for.
        rule: The fund's rate.
        most_ppm: The call's rate; None where it is unknown.
        cents: Grant that is asked for; None where it is unknown.
        most_cents: Grant that the call would give at most, before ceilings of partners; None where it is unknown.
    """

    request: Request
    rule: Rate
    most_ppm: int | None
    cents: int | None
    most_cents: int | None


def asked_of(compiled: Compiled, figures: Figures, index: int, request: Request) -> Iterator[Asked]:
    """Yield what a request asks for under each rate of its fund that covers somebody who asks; nothing where none does.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole project.
        index: Which scenario of the batch.
        request: One of the plan's.
    """
    found = [(fund, askers(request, fund.rule, fund.applies, compiled.partners)) for fund in compiled.rates]
    found = [(fund, who) for fund, who in found if who.any()]
    if request.amount is None:
        for fund, who in found:
            most = _grant(compiled, figures, index, fund, who, fund.call_ppm)
            asked = _grant(compiled, figures, index, fund, who, request.rate_percent)
            yield Asked(request, fund.rule, fund.call_ppm, asked, most)
    elif found:
        # One amount for all of them, whatever the rate of each.
        each = [_grant(compiled, figures, index, fund, who, fund.call_ppm) for fund, who in found]
        most = None if None in each else sum(one or 0 for one in each)
        yield Asked(request, found[0][0].rule, found[0][0].call_ppm, request.amount, most)


def _grant(compiled: Compiled, figures: Figures, index: int, fund: Fund, who: Mask, rate_ppm: int | None) -> int | None:
    """Return what a rate gives some partners, or the action up to its ceiling; None where it is not known."""
    if rate_ppm is None or figures.unknown_eligible[index, who].any():
        return None
    bases = figures.eligible[index, who]
    if fund.rule.level == "partner":
        return int(share_of(bases, rate_ppm, rounding=compiled.rounding).sum())
    limit = largest_grant(compiled, fund.rule.fund)
    grant = int(share_of(np.asarray(bases.sum()), rate_ppm, rounding=compiled.rounding))
    return grant if limit is None else min(grant, limit_cents(compiled, limit))
