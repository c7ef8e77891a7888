"""Samples of what traps can say: for each code its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from planner.findings import Euro, Names, Parameter, Percent, Status, Term

WHO = Names(("City", "Region"))
LIMIT: Mapping[str, Parameter] = {"subject": "project", "amount": Euro(2_000_000_00), "other": Euro(1_800_000_00)}

TRAPS: Mapping[str, Mapping[str, Parameter]] = {
    "certificate-without-cost": {
        "partner": "City",
        "value": Euro(412_000_00),
        "limit": Euro(325_000_00),
        "measures": Term("measure", "grant"),
    },
    "controller-without-cost": {"partners": WHO, "count": 2},
    "meeting-without-travel": {"title": "Kick-off meeting", "partners": WHO, "count": 2},
    "no-management-package": {"count": 3},
    "staff-at-net-pay": {"line": "Researcher"},
    "public-staff-full-time": {"line": "Officer", "partners": WHO, "count": 2, "months": 24},
    "expert-in-travel": {"line": "Speakers", "category": Term("category", "external_expertise_and_services")},
    "rate-of-the-whole": {
        "line": "Overheads",
        "rate": Percent(70_000),
        "amount": Euro(7_526_88),
        "base": Euro(100_000_00),
        "expected": Euro(7_000_00),
    },
    "figure-placeholder": {"line": "Website", "amount": Euro(12_345_00)},
    "line-without-price": {"line": "Website"},
    "amounts-repeated": {"partners": WHO, "amount": Euro(5_000_00), "count": 3},
    "totals-identical": {"partners": WHO, "amount": Euro(81_234_56)},
    "total-at-grant-limit": LIMIT,
    "grant-at-total-limit": LIMIT,
    "start-before-deadline": {"value": date(2024, 5, 1), "day": date(2024, 6, 12), "gap": 42},
}

CHECKS_OF_TRAPS = {code: (parameters, {Status.TO_BE_VERIFIED: ("",)}) for code, parameters in TRAPS.items()}
