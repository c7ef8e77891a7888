"""Samples of what sharing keys say: the clauses of reasons, what is doubtful, and what can be wrong with a key."""

from __future__ import annotations

from collections.abc import Mapping

from planner.findings import (
    Clauses,
    Euro,
    Hundredths,
    Message,
    Millionths,
    Mills,
    Names,
    Parameter,
    Percent,
    Status,
    Term,
)

Parameters = Mapping[str, Parameter]
States = Mapping[Status, tuple[str, ...]]

OPEN: States = {Status.TO_BE_VERIFIED: ("",)}
NOT: States = {Status.NOT_MET: ("",)}

AMOUNT: Parameters = {"amount": Mills(45_910_000), "part": Mills(4_277_422)}
POPULATION = Term("indicator", "population")
LEAD: Parameters = {**AMOUNT, "count": 8, "ceiling": Percent(400_000)}

EQUAL = Message("key-equal", {**AMOUNT, "count": 8})
HOW = Clauses((EQUAL,))
PART = Message("key-blend-part", {"weight": "half", "share": Percent(500_000), "how": HOW, "inside": "one"})
CLASS: Parameters = {"by": "tag", "tag": "small", "amount": Mills(100_000)}

KEY_TRACES: Mapping[str, Parameters] = {
    "share-reason": {
        "partner": "Murcia",
        "title": "Study",
        "amount": Euro(427_742),
        "clauses": HOW,
        "exact": Mills(4_277_422),
        "unit": Euro(1),
        "method": Term("split", "largest_remainder"),
    },
    "key-equal": EQUAL.parameters,
    "key-indicator": {**AMOUNT, "indicator": POPULATION, "own": 1_470_000, "all": 23_965_000},
    "key-blend": {"clauses": Clauses((PART, PART))},
    "key-blend-part": {**PART.parameters, "weight": "part", "inside": "several"},
    "key-base": {"each": Euro(5_000_000)},
    "key-special": {"amount": Euro(5_000_000)},
    "key-special-none": {},
    "key-hybrid": {
        "fixed": Euro(50_000),
        "per_unit": Millionths(2_500),
        "indicator": POPULATION,
        "own": 1_470_000,
        "part": Mills(4_175_000),
    },
    "key-tier-weight": {**CLASS, "part": Mills(1), "own": 2, "all": 16},
    "key-tier-amount": {"by": "size", "indicator": POPULATION, "from": 100_000, "amount": Euro(100)},
    "key-size": {
        **AMOUNT,
        "indicator": Term("indicator", "irrigated_area"),
        "size": 5_000_000,
        "exponent": Hundredths(50),
        "factor": Hundredths(136_000),
        "own": Hundredths(304_105_245),
        "all": Hundredths(904_105_245),
    },
    "key-charged": {"how": HOW},
    "key-charged-and-rest": {"how": HOW, "rest": HOW},
    "key-charged-in-proportion": {**AMOUNT, "how": HOW, "sum": Mills(50_000_000)},
    "key-bounds": {"how": HOW, "state": "cap", "part": Mills(1)},
    "key-lead": {**LEAD, "premium": Percent(1_800_000)},
    "key-lead-ceiling": {**LEAD, "rest": HOW},
    "key-lead-others": {"part": Mills(1), "rest": HOW},
    "key-one": {**AMOUNT, "partners": Names(("Murcia",))},
    "key-one-other": {**AMOUNT, "partners": Names(("Murcia",))},
    "key-shapley": {**AMOUNT, "fixed": Euro(1), "count": 8, "each": Euro(2), "groups": 2, "steps": Euro(3)},
    "trace-indicator-sourced": {
        "indicator": POPULATION,
        "partner": "Murcia",
        "own": 1_470_000,
        "source": "Eurostat, demo_r_d2jan",
        "year": "2024",
        "area": "",
        "mean_of": 0,
        "certainty": Term("certainty", "official"),
    },
    "trace-indicator": {"indicator": POPULATION, "partner": "Murcia", "own": 1_470_000},
}

COMMON: Parameters = {"common": "Study"}
SOME: Parameters = {**COMMON, "partners": Names(("Murcia", "Skåne")), "count": 2}
BOUND: Parameters = {
    **COMMON,
    "bound": Mills(5_000_000),
    "amount": Mills(30_000_000),
    "gap": Mills(10_000_000),
    "count": 8,
}

KEY_CHECKS: Mapping[str, tuple[Parameters, States]] = {
    "indicator-not-given": ({**SOME, "indicator": POPULATION}, OPEN),
    "weights-all-zero": ({**COMMON, "indicator": POPULATION}, OPEN),
    "tier-of-none": (SOME, OPEN),
    "tag-of-nobody": ({**COMMON, "tags": Names(("far", "near")), "count": 2}, OPEN),
    "special-of-absent": (SOME, OPEN),
    "one-does-not-share": ({**COMMON, "partners": Names(("Murcia",))}, OPEN),
    "lead-does-not-share": (COMMON, OPEN),
    "rest-of-nobody": ({**COMMON, "amount": Mills(1_000_000)}, OPEN),
    "charges-above-amount": (
        {**COMMON, "sum": Mills(60_000_000), "amount": Mills(50_000_000), "gap": Mills(10_000_000)},
        NOT,
    ),
    "floors-above-amount": (BOUND, NOT),
    "caps-below-amount": (BOUND, NOT),
    "cost-function-differs": (
        {**COMMON, "value": Mills(60_000_000), "amount": Mills(50_000_000), "gap": Mills(10_000_000)},
        OPEN,
    ),
}

KEY_DEFECTS: Mapping[str, Parameters] = {
    "blend-not-whole": {"sum": "95", "gap": "5", "side": "less"},
    "bounds-reversed": {"low": "500.00 EUR", "high": "400.00 EUR"},
    "tiers-unlike": {"by": "tag"},
    "exponent-too-steep": {"value": "3", "highest": "2"},
    "partner-in-key": {"partner": "Murcia", "title": "Study"},
    "paradox-not-found": {"before": Euro(1), "after": Euro(100), "count": 100},
    "paradox-found": {
        "before": Euro(1_000),
        "after": Euro(1_100),
        "partner": "Murcia",
        "partners": Names(("Murcia", "Skåne")),
        "count": 2,
        "higher": Euro(200),
        "lower": Euro(100),
        "gap": Euro(100),
        "cause": "remainder",
        "more": 2,
    },
    "key-too-deep": {"value": 60, "highest": 8},
    **{
        code: {}
        for code in (
            *("bounds-unclear", "lead-key-empty", "cost-function-empty", "tiers-not-ascending"),
            *("tiers-with-rest", "brackets-not-ascending"),
        )
    },
}
