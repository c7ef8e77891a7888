"""Doubts about a plan's exchange rates, beside what the central bank set on the same day."""

from __future__ import annotations

from collections.abc import Iterator

from planner.catalogue.reference_rates import packaged_rates
from planner.findings import Finding, Millionths, Severity, Status
from planner.plan.currencies import PER_UNIT, ExchangeRate
from planner.plan.model import Plan

FAR, NEAR = 25, 5
"""Per cent by which rates of one day never differ, and by which two rates that are meant alike may."""
_HUNDRED = 100


def rate_doubts(plan: Plan) -> Iterator[Finding]:
    """Yield rates that look turned round, or are far off, beside the central bank's of that day.

    It speaks only of rates for which the series that comes with the program has one in the week up to their day. Not of
    smaller differences: accounting rates hold for a month, and currencies move.
    """
    for currency, rate in plan.exchange_rates.items():
        if (told := packaged_rates().on(currency, rate.dated)) is None:
            continue
        code = _code(rate, told.per_euro)
        if code is not None:
            yield Finding(
                code,
                {
                    "currency": currency,
                    "rate": Millionths(rate.per_euro),
                    "other": Millionths(told.per_euro),
                    "day": told.day,
                },
                Status.TO_BE_VERIFIED,
                Severity.IMPORTANT,
                where=("exchange_rates", currency),
            )


def _code(rate: ExchangeRate, told: int) -> str | None:
    if _differ_by(rate.per_euro, told, at_most=FAR):
        return None
    # Turned round, the product of the two is about one.
    is_inverse = _differ_by(rate.per_euro * told, PER_UNIT * PER_UNIT, at_most=NEAR)
    return "exchange-rate-inverted" if is_inverse else "exchange-rate-scaled"


def _differ_by(rate: int, told: int, *, at_most: int) -> bool:
    """Return whether a rate lies within so many per cent of another."""
    return abs(rate - told) * _HUNDRED <= told * at_most
