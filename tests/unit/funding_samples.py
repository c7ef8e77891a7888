"""Samples of what checks of requests and of several funds can say, and of the traces of grants that are held."""

from __future__ import annotations

from collections.abc import Mapping

from planner.findings import Euro, Hundredths, Names, Parameter, Percent, Status, Term

MET, OPEN, NOT = Status.MET, Status.TO_BE_VERIFIED, Status.NOT_MET
FUND: Mapping[str, Parameter] = {"fund": Term("fund", "erdf")}
BY_RATE: Mapping[str, Parameter] = {
    **FUND,
    "rate": Percent(700_000),
    "most": Percent(800_000),
    "points": Hundredths(10_00),
    "gap": Euro(1_000_00),
}
BY_AMOUNT: Mapping[str, Parameter] = {
    **FUND,
    "asked": Euro(7_000_00),
    "largest": Euro(8_000_00),
    "gap": Euro(1_000_00),
}

FUNDING: Mapping[str, tuple[Mapping[str, Parameter], Mapping[Status, tuple[str, ...]]]] = {
    "request-below": (BY_RATE, {MET: ("",)}),
    "request-above": (BY_AMOUNT, {NOT: ("",)}),
    "request-below-fixed": (BY_RATE, {NOT: ("",), OPEN: ("bound",)}),
    "request-idle": ({**FUND, "why": "fund", "choices": Names(("erdf", "ipa"))}, {OPEN: ("",)}),
    "request-unmeasured": (FUND, {OPEN: ("",)}),
    "rates-above-cost": (
        {
            "partners": Names(("City", "Region")),
            "count": 2,
            "value": Percent(1_300_000),
            "points": Hundredths(30_00),
            "last": Term("fund", "ipa"),
        },
        {NOT: ("",)},
    ),
}

_RATED: Mapping[str, Parameter] = {"rate": Percent(700_000), "base": Euro(100), "rounding": Term("rounding", "cut")}
FUNDING_TRACES: Mapping[str, Mapping[str, Parameter]] = {
    "trace-grant-asked": {**_RATED, "most": Percent(800_000)},
    "trace-grant-amount-asked": {**_RATED, "limit": Euro(60)},
    "trace-grant-left": _RATED,
    "trace-contributions": {"count": 2, "apart": Euro(700_00)},
    "trace-contribution-origin": {"count": 2, "origin": Term("contribution_origin", "public")},
    "trace-contribution-in-kind": {"count": 1, "origin": Term("contribution_origin", "in_kind")},
    "trace-volunteers": {"entered": Euro(500), "limit": Euro(400)},
    "trace-contribution": {
        "giver": "The ministry",
        "how_sure": Term("contribution_status", "confirmed"),
        "note": "Letter of May",
    },
    "trace-missing": {},
    "trace-cash": {},
    "trace-asked-of-action": {},
    "trace-grant-held": {"limit": Euro(60), "sum": Euro(10), "policy": "lead", "asked": "no"},
}
