"""Samples of what checks of agreements and contracts can say, for the tests of their sentences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from planner.findings import Clauses, Euro, Message, Names, Parameter, Status

Parameters = Mapping[str, Parameter]
States = Mapping[Status, tuple[str, ...]]

LESS: Parameters = {"partners": Names(("City", "Region")), "gap": Euro(83_33), "direction": "less"}
MORE: Parameters = {"partners": Names(("Murcia",)), "gap": Euro(250_00), "direction": "more"}
AGREED: Parameters = {"title": "Study", "dated": date(2026, 2, 15)}
CHANGED: Parameters = {
    **AGREED,
    "changes": Clauses((Message("agreement-change", MORE), Message("agreement-change", LESS))),
}

AGREEMENT_CHECKS: Mapping[str, tuple[Parameters, States]] = {
    "agreement-differs": (CHANGED, {Status.NOT_MET: ("",)}),
    "agreement-open": (AGREED, {Status.TO_BE_VERIFIED: ("",)}),
    "agreement-kept": (AGREED, {Status.MET: ("",)}),
    "contracts-in-circle": ({"names": Names(("lead", "regions"))}, {Status.NOT_MET: ("",)}),
}
AGREEMENT_MESSAGES: Mapping[str, Parameters] = {
    "agreement-change": LESS,
    "edit-agreement-recorded": {"title": "Study", "day": date(2026, 2, 15)},
}
