"""Samples of what can be said of a spending plan: findings with the states they know, defects, steps of a trace."""

from __future__ import annotations

from collections.abc import Mapping

from planner.findings import Euro, Names, Parameter, Status

MET, OPEN, NOT = Status.MET, Status.TO_BE_VERIFIED, Status.NOT_MET
ROW: Mapping[str, Parameter] = {
    "line": "Computers",
    "entered": Euro(550_000),
    "amount": Euro(500_000),
    "gap": Euro(50_000),
}

PERIOD_CHECKS: Mapping[str, tuple[Mapping[str, Parameter], Mapping[Status, tuple[str, ...]]]] = {
    "period-months": (
        {"bound": "minimum", "value": 6, "limit": 12, "gap": 6},
        {MET: ("",), NOT: ("", "contested"), OPEN: ("unknown", "unsourced", "contested", "not_given")},
    ),
    "periods-without-duration": ({"cause": "too_long", "limit": 1200}, {OPEN: ("",)}),
    "periods-without-length": ({"line": "Computers", "count": 2}, {OPEN: ("",)}),
    "period-beyond-end": (
        {"line": "Computers", "periods": Names(("7",)), "amount": Euro(100), "limit": 5},
        {OPEN: ("",)},
    ),
    "periods-exceed-row": (ROW, {NOT: ("",)}),
    "periods-below-row": (ROW, {OPEN: ("",)}),
}

PERIOD_DEFECTS: Mapping[str, Mapping[str, Parameter]] = {
    "period-length": {"key": "period_months", "value": 100, "maximum": 99},
    "period-name": {"key": "periods", "value": "0"},
    "periods-and-spread": {"key": "periods", "line": "Computers"},
    "period-of-lump-sums": {"key": "periods", "line": "Computers", "period": "closure"},
}

_COST: Mapping[str, Parameter] = {"what": "Computers", "whole": Euro(500_000)}
PERIOD_MESSAGES: Mapping[str, Mapping[str, Parameter]] = {
    **dict.fromkeys(("trace-period-entered", "trace-period-left", "trace-period-end", "trace-period-beyond"), _COST),
    "trace-period-spread": {**_COST, "months": 3, "count": 9},
    "trace-period-common": {"title": "Brochure"},
    "trace-period-settlement": {"title": "Brochure"},
    "trace-period-rest": {},
    "trace-period-other": {"period": "2"},
    "edit-spending": {"count": 2},
    "edit-period-length": {},
    "edit-period-spread": {},
}
