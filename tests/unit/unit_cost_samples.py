"""Samples of what is said of unit costs, lump sums and VAT: of each code its parameters, statuses and reasons."""

from __future__ import annotations

from collections.abc import Mapping

from planner.findings import Euro, Hundredths, Millionths, Names, Parameter, Status, Term, Terms

Parameters = Mapping[str, Parameter]

UNITS: Parameters = {
    "units": Hundredths(10_000),
    "rule": "staff",
    "item": Term("rule_item", "staff"),
    "per": Term("rule_choice", "hour"),
    "km": 0,
    "country": "",
}

UNIT_COST_TRACES: Mapping[str, Parameters] = {
    "calculation-unit-cost": {
        **UNITS,
        "amount": Euro(39_00),
        "divisor": 18,
        "coefficient": Millionths(1_129_000),
        "country": Term("country", "BE"),
        "is_factor": "yes",
        "rate": Euro(39_00),
    },
    "calculation-unit-cost-open": {**UNITS, "km": 500},
    "calculation-unit-cost-named": UNITS,
    "calculation-lump-sum": {"amount": Euro(12_500_00), "rule": "preparation_lump_sum"},
}

OPEN: Mapping[Status, tuple[str, ...]] = {Status.TO_BE_VERIFIED: ("",)}
LINE: Parameters = {"line": "Manager", "count": 2, "rule": "staff", "item": Term("rule_item", "staff")}

UNIT_COST_CHECKS: Mapping[str, tuple[Parameters, Mapping[Status, tuple[str, ...]]]] = {
    "unit-cost-open": (
        {
            **LINE,
            "why": "no_band",
            "partners": Names(("Skåne",)),
            "country": Term("country", "BE"),
            "km": 399,
            "first": 400,
            "tried": "The decision.",
        },
        OPEN,
    ),
    "unit-cost-used": (
        {
            **LINE,
            "partner": "Skåne",
            "covers": Terms("category", ("staff", "equipment")),
            "category": Term("category", "staff"),
            "several": "yes",
        },
        {Status.MET: ("",), Status.NOT_MET: ("",), Status.TO_BE_VERIFIED: ("contested", "unsourced")},
    ),
    "unit-cost-year": (
        {
            "line": "Manager",
            "partner": "Skåne",
            "units": Hundredths(172_001),
            "limit": Hundredths(172_000),
            "gap": Hundredths(1),
            "per": Term("rule_choice", "hour"),
            "months": 12,
            "persons": 2,
        },
        {Status.MET: ("",), Status.TO_BE_VERIFIED: ("",)},
    ),
    "lump-sum-shares": (
        {
            "item": Term("rule_item", "preparation"),
            "value": Euro(24_999_99),
            "limit": Euro(25_000_00),
            "gap": Euro(1),
            "side": "less",
            "partners": Names(("Skåne", "Murcia")),
            "times": 1,
            "why": "sum",
            "tried": "The manual.",
        },
        {Status.MET: ("",), Status.NOT_MET: ("",), Status.TO_BE_VERIFIED: ("",)},
    ),
    "lump-sum-open": (
        {"line": "Preparation", "amount": Euro(12_500_00), "rule": "closure_lump_sum", "why": "not_offered"},
        {Status.NOT_MET: ("",), Status.TO_BE_VERIFIED: ("",)},
    ),
    "vat-told": (
        {
            "why": "below",
            "count": 2,
            "line": "Laptop",
            "counts": "yes",
            "limit": Euro(5_000_000_00),
            "value": Euro(4_900_000_00),
            "gap": Euro(100_000_00),
        },
        {Status.MET: ("",), Status.TO_BE_VERIFIED: ("",)},
    ),
    "vat-of-partner": (
        {
            "partner": "Skåne",
            "amount": Euro(25_00),
            "count": 1,
            "why": "recovered",
            "limit": Euro(5_000_000_00),
            "value": Euro(5_100_000_00),
            "gap": Euro(100_000_00),
        },
        {Status.MET: ("",), Status.NOT_MET: ("",), Status.TO_BE_VERIFIED: ("",)},
    ),
}

UNIT_COST_DEFECTS: Mapping[str, Parameters] = {
    "currency-beside-rule": {"key": "costs", "line": "Manager"},
    "lump-sum-elsewhere": {"key": "costs", "line": "Preparation"},
    "flat-rate-on-form": {"rule": "office", "category": Term("category", "lump_sums")},
}
