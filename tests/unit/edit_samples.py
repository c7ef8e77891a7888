"""What messages of the history and remarks on pasted tables speak of, for the tests of their sentences."""

from __future__ import annotations

from collections.abc import Mapping

from planner.findings import Euro, Names, Parameter, Term

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
LISTED: Parameters = {"list": Term("list", "costs"), "count": 2}

EDITS: Mapping[str, Parameters] = {
    "edit-cells": LISTED,
    "edit-added": LISTED,
    "edit-removed": LISTED,
    "edit-partner-removed": {"name": "Skåne", "count": 3},
    "edit-work-package-removed": {"title": "Tools"},
    "edit-phase-removed": {"title": "Phase 1"},
    "edit-scenario-removed": {"title": "Eight regions"},
    "edit-copied": {"title": "REGIN"},
    "edit-restored": {"number": 7},
    "edit-call-accepted": {"value": "amif/2018-ag-inte/1"},
    "edit-from-worked-case": {"title": "REGIN"},
}
"""What each message of the history speaks of."""

UNCLEAR: Mapping[str, Parameters] = {
    "call-data-changed": CALL_CHANGED,
    "pasted-without-amount": {"value": "Kick-off"},
    "pasted-no-number": {"value": "some"},
    "pasted-not-product": {"value": "100.00", "other": "90.00"},
    "pasted-no-partner": {"value": "Atlantis"},
    "pasted-no-category": {"value": "Coffee"},
    "pasted-no-work-package": {"value": "WP 9"},
    "pasted-cut": {"count": 5000},
}
"""What each remark on a pasted table, or on what changed elsewhere, speaks of."""
