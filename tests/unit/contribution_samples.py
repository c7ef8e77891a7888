"""Samples of what checks of co-financing can say: for each code its parameters, and the states and reasons it knows."""

from __future__ import annotations

from collections.abc import Mapping

from planner.findings import Euro, Names, Parameter, Status

MET, OPEN, NOT = Status.MET, Status.TO_BE_VERIFIED, Status.NOT_MET
SUM: Mapping[str, Parameter] = {
    "level": "partner",
    "partner": "City",
    "value": Euro(19_999_99),
    "whole": Euro(20_000_00),
    "gap": Euro(1),
    "apart": Euro(500_00),
}
LINES: Mapping[str, Parameter] = {"partners": Names(("City", "Region")), "amount": Euro(5_000_00), "count": 2}

CONTRIBUTIONS: Mapping[str, tuple[Mapping[str, Parameter], Mapping[Status, tuple[str, ...]]]] = {
    **{code: (SUM, {NOT: ("",), OPEN: ("level",)}) for code in ("contribution-short", "contribution-over")},
    "contribution-complete": ({"level": "action", "whole": Euro(20_000_00)}, {MET: ("",), OPEN: ("level",)}),
    "contribution-needed-unknown": (SUM, {OPEN: ("",)}),
    "contribution-not-entered": (
        {"level": "partner", "partners": Names(("City", "Region")), "count": 2, "whole": Euro(20_000_00)},
        {OPEN: ("",)},
    ),
    "contribution-from-union": (LINES, {NOT: ("",), OPEN: ("",)}),
    "contribution-volunteers-over": ({**SUM, "limit": Euro(1_000_00)}, {OPEN: ("",)}),
    "contribution-without-budget": (LINES, {NOT: ("",)}),
}
