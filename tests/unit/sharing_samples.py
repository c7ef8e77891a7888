"""Samples of what is said of what is shared: for each code its parameters, and the states and reasons it knows."""

from __future__ import annotations

from collections.abc import Mapping

from planner.findings import Euro, Names, Parameter, Status

MET, OPEN, NOT = Status.MET, Status.TO_BE_VERIFIED, Status.NOT_MET
POOL: Mapping[str, Parameter] = {
    "title": "Together",
    "count": 3,
    "level": "partner",
    "amount": Euro(50_00),
    "open": "no",
}

SHARING: Mapping[str, tuple[Mapping[str, Parameter], Mapping[Status, tuple[str, ...]]]] = {
    "pool-of-few": ({**POOL, "count": 1}, {OPEN: ("",)}),
    "pool-inexact": (POOL, {OPEN: ("",)}),
    "pool-agreed": (POOL, {MET: ("",), OPEN: ("level",)}),
    "grant-netted": (
        {
            "partner": "City",
            "value": Euro(75_00),
            "limit": Euro(20_00),
            "gap": Euro(55_00),
            "partners": Names(("Region", "Lead")),
        },
        {NOT: ("",), OPEN: ("",)},
    ),
    "shared-cost-rule-unknown": ({"common": "Study", "partner": "City"}, {OPEN: ("",)}),
    "line-buys-from-partner": ({"line": "Study", "partner": "City", "partners": Names(("Region",))}, {OPEN: ("",)}),
}
TRACES_OF_POOLS: Mapping[str, Mapping[str, Parameter]] = {
    "trace-pool": {**POOL, "part": Euro(150_00), "whole": Euro(300_00), "alone": Euro(200_00)},
    "trace-pool-open": POOL,
    "trace-pool-view": POOL,
    "trace-pool-alone": {"partner": "City"},
    "trace-contribution-pool": {},
    "line-contractor": {},
    "shared-cost-ask-claim": {},
    "shared-cost-ask-method": {},
}
