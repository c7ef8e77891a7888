"""Samples of what calculations of cost lines say: of each kind its sentence, and what can be wrong with one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from planner.findings import Euro, Hundredths, Millionths, Money, Names, Parameter, Percent, Status, Term

Parameters = Mapping[str, Parameter]

COST: Parameters = {"cost": Euro(60_000_00), "rate": Euro(279_07), "of_year": 215}

CALCULATION_TRACES: Mapping[str, Parameters] = {
    "calculation-product": {"quantity": Hundredths(2_000), "unit": "day", "cost": Euro(500_00)},
    "calculation-person-months": {"cost": Euro(4_000_00), "months": Hundredths(650)},
    "calculation-days-of-year": {**COST, "days": Hundredths(16_000)},
    "calculation-days-of-period": {
        **COST,
        "days": Hundredths(10_050),
        "months": Hundredths(1_400),
        "part": Percent(1_000_000),
        "leave": Hundredths(7_200),
        "exact": Hundredths(17_883),
        "most": Hundredths(17_900),
    },
    "calculation-hours-of-year": {**COST, "hours": Hundredths(10_000), "part": Percent(500_000), "full_time": "no"},
    "calculation-fixed-percentage": {"cost": Euro(4_000_00), "share": Percent(400_000), "months": Hundredths(600)},
    "calculation-depreciation": {
        "cost": Euro(1_200_00),
        "share": Percent(500_000),
        "months": Hundredths(600),
        "life": 36,
    },
    "calculation-entered": {"field": Term("field", "annual_cost"), "given": "yes"},
    "trace-line-calculated": {
        "line": "manager",
        "what": "Manager",
        "basis": Term("basis", "estimate"),
        "justification": "Two reviews",
    },
    "trace-line-converted": {
        "what": "Work",
        "currency": "SEK",
        "amount": Money(3_000_00, "SEK"),
        "rate": Millionths(11_234_500),
        "kind": Term("exchange_rate", "daily"),
        "dated": date(2026, 11, 2),
        "source": "European Central Bank",
    },
    "trace-line-without-rate": {"what": "Work", "currency": "SEK"},
}

CALCULATION_CHECKS: Mapping[str, tuple[Parameters, Mapping[Status, tuple[str, ...]]]] = {
    "calculation-above-cost": (
        {"line": "Manager", "amount": Euro(60_000_10), "cost": Euro(60_000_00)},
        {Status.TO_BE_VERIFIED: ("",)},
    ),
    "exchange-rate-missing": (
        {"line": "Manager", "currency": "SEK", "count": 2},
        {Status.TO_BE_VERIFIED: ("",)},
    ),
    "action-day-apart": (
        {"what": "Sign", "day": date(2027, 2, 1), "side": "end", "limit": date(2027, 1, 1), "gap": 31},
        {Status.TO_BE_VERIFIED: ("",)},
    ),
    "effort-apart": (
        {
            "partner": "Skåne",
            "target": Hundredths(1_200),
            "value": Hundredths(1_050),
            "gap": Hundredths(150),
            "side": "less",
            "packages": Names(("Tools", "Transfer")),
            "count": 2,
        },
        {Status.TO_BE_VERIFIED: ("",)},
    ),
    "exchange-rate-moves": (
        {"currencies": Names(("SEK", "PLN")), "dated": date(2026, 11, 1)},
        {Status.TO_BE_VERIFIED: ("",)},
    ),
    **{
        code: (
            {
                "currency": "SEK",
                "rate": Millionths(89_800),
                "other": Millionths(11_131_000),
                "day": date(2026, 10, 23),
            },
            {Status.TO_BE_VERIFIED: ("",)},
        )
        for code in ("exchange-rate-inverted", "exchange-rate-scaled")
    },
}

CALCULATION_DEFECTS: Mapping[str, Parameters] = {
    "calculation-beside-amount": {"key": "unit_cost", "line": "Manager"},
    "calculation-without-days": {"key": "days_of_period"},
    "number-outside": {"key": "year_days", "value": "400", "lowest": 1, "highest": 366},
    "not-above-zero": {"key": "working_time_percent"},
    "rate-of-euro": {"key": "EUR", "value": "EUR"},
}
