"""What the sentences of keys are made of: amounts to a tenth of a cent."""

from __future__ import annotations

from planner.findings import Mills
from planner.keys.portions import Portions, Sharers, Whole


def exact(portions: Portions, sharers: Sharers, scenario: int, partner: int) -> Mills:
    """Return an exact part as people read it."""
    by = int(portions.denominators[scenario]) * int(sharers.cent[scenario])
    return _mills(int(portions.numerators[scenario, partner]), by)


def amount(cents: Whole, sharers: Sharers, scenario: int) -> Mills:
    """Return the amount that is divided, as people read it; it need not be whole cents."""
    return amount_of(int(cents[scenario]), sharers, scenario)


def amount_of(number: int, sharers: Sharers, scenario: int) -> Mills:
    """Return an amount that is counted in the scenario's parts of cents, as people read it."""
    return _mills(number, int(sharers.cent[scenario]))


def _mills(numerator: int, denominator: int) -> Mills:
    """Return a fraction of cents in thousandths of a euro, to the nearest; it is read, and enters no sum."""
    return Mills((20 * numerator + denominator) // (2 * denominator))
