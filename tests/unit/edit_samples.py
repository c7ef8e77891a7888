"""What messages of the history and remarks on pasted tables speak of, for the tests of their sentences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from planner.findings import Euro, Names, Parameter, Percent, Term, Terms

Parameters = Mapping[str, Parameter]

CALL_CHANGED: Parameters = {
    "value": "amif/2018-ag-inte/1",
    "count": 2,
    "names": Names(("eu_rate", "indirect_costs")),
    "effect": "total",
    "before": Euro(100),
    "after": Euro(250),
    "gap": Euro(150),
}
INSTEAD: Parameters = {"kind": "partner", "partner": "Skåne", "category": Term("category", "other")}
CHOSEN: Parameters = {"count": 1, "categories": Terms("category", ("travel_and_accommodation",))}
LISTED: Parameters = {"list": Term("list", "costs"), "count": 2}

EDITS: Mapping[str, Parameters] = {
    "edit-cells": LISTED,
    "edit-added": LISTED,
    "edit-start": {"day": date(2027, 1, 1)},
    "edit-way": {"line": "Manager", "way": Term("way", "days_of_year")},
    "edit-removed": LISTED,
    "edit-partner-removed": {"name": "Skåne", "count": 3},
    "edit-work-package-removed": {"title": "Tools"},
    "edit-phase-removed": {"title": "Phase 1"},
    "edit-scenario-removed": {"title": "Eight regions"},
    "edit-key-used": {"title": "Study"},
    "edit-scenario-added": {"title": "Eight regions"},
    "edit-scenario-changed": {"title": "Eight regions"},
    "edit-default-scenario": {"title": "Eight regions"},
    "edit-plan-split": {},
    "edit-partners-removed": {"names": Names(("Skåne", "Murcia")), "count": 3},
    "edit-record": {"name": "Skåne"},
    "edit-statistics": {"count": 2},
    "edit-basics": {"count": 2},
    **{key: {} for key in ("gap-no-call", "gap-no-start", "gap-no-duration", "gap-no-partners", "gap-no-lead")},
    **{key: {} for key in ("gap-no-costs", "gap-no-packages")},
    **{
        f"gap-{what}": {"count": 2}
        for what in (
            *("lines-zero", "lines-unnamed", "lines-without-package", "packages-without-months"),
            *("packages-without-lead", "packages-without-costs", "common-without-members", "common-unknown"),
        )
    },
    "edit-corrected": {"what": Term("rule_kind", "rate"), "document": "Call document", "page": "page 14"},
    "edit-correction-removed": {"what": Term("rule_kind", "rate")},
    "edit-options": {"name": "Skåne", **CHOSEN},
    "edit-options-all": CHOSEN,
    "edit-option-rate": {"name": "Skåne", "category": Term("category", "staff"), "rate": Percent(120_000)},
    "edit-copied": {"title": "REGIN"},
    "edit-restored": {"number": 7},
    "edit-rerated": {"count": 2, "currency": "SEK", "day": date(2026, 11, 1)},
    "edit-rate-removed": {"currency": "SEK"},
    "edit-call-accepted": {"value": "amif/2018-ag-inte/1"},
    "edit-from-worked-case": {"title": "REGIN"},
}
"""What each message of the history speaks of."""

UNCLEAR: Mapping[str, Parameters] = {
    "call-data-changed": CALL_CHANGED,
    "pasted-without-amount": {"value": "Kick-off"},
    "pasted-no-number": {"value": "some", "what": Term("field", "unit_cost")},
    **{key: {"value": "-5", "what": Term("field", "amount")} for key in ("pasted-negative", "pasted-too-precise")},
    "pasted-too-large": {"value": "1e15", "what": Term("field", "quantity"), "limit": Euro(10**11)},
    "pasted-currency-unclear": {"value": "Work", "names": Names(("SEK", "NOK"))},
    "pasted-no-currency": {"value": "crowns"},
    "pasted-currency-assumed": {"currency": "SEK", "count": 2},
    "pasted-sum-too-large": {"value": "1000", "limit": Euro(10**12)},
    **{key: {"value": "Overheads"} for key in ("pasted-sum", "pasted-computed")},
    "pasted-ambiguous": {"value": "Reg", "names": Names(("Region A", "Region B")), **INSTEAD},
    "pasted-partner-assumed": {"partner": "Skåne", "count": 2},
    "pasted-without-partner": {"value": "Kick-off", "partner": "Skåne"},
    "pasted-not-product": {"value": "100.00", "other": "90.00"},
    "pasted-not-divisible": {"value": "100.00", "other": "3"},
    "pasted-no-partner": {"value": "Atlantis", **INSTEAD},
    "pasted-no-category": {"value": "Coffee", **INSTEAD},
    "pasted-no-work-package": {"value": "WP 9", **INSTEAD},
    **{key: {"value": "Atlantis"} for key in ("pasted-without-title", "pasted-no-lead")},
    **{key: {"value": "18 – 7"} for key in ("pasted-no-months", "pasted-months-reversed")},
    "pasted-partner-there": {"partners": Names(("Skåne", "Murcia")), "count": 2},
    "partner-still-needed": {"partner": "Skåne", "title": "Study"},
    "partner-in-agreement": {"partner": "Skåne", "title": "Study"},
    "partner-shares-alone": {"partner": "Skåne", "title": "Study"},
    "pasted-cut": {"count": 5000},
}
"""What each remark on a pasted table, or on what changed elsewhere, speaks of."""
