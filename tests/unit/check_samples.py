"""Samples of what checks of a call can say: for each code its parameters, and the states and reasons that it knows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from planner.findings import Euro, Names, Parameter, Percent, Status, Term, Terms

MET, OPEN, NOT = Status.MET, Status.TO_BE_VERIFIED, Status.NOT_MET
DOUBTS = ("unknown", "unsourced", "contested")
ROLES = Terms("role", ("lead", "partner"))
COUNTED: Mapping[str, Parameter] = {"value": 3, "roles": ROLES, "limit": 4, "other": 3, "gap": 1}
SHARE: Mapping[str, Parameter] = {
    "bound": "minimum",
    "strict": "no",
    "subject": "group",
    "who": Terms("group", ("southern_shore",)),
    "of": "total",
    "value": Percent(482_000),
    "amount": Euro(48_200_00),
    "limit": Percent(500_000),
    "gap": Euro(23_400_00),
    "other": Percent(501_000),
    "other_of": "direct",
}
EACH: Mapping[str, Parameter] = {
    "measures": Term("measure", "total"),
    "bound": "maximum",
    "subject": "each_country",
    "limit": Euro(20_000_00),
    "gap": Euro(500_00),
    "who": Names(("SE", "FI")),
    "count": 2,
}
THRESHOLD: Mapping[str, Parameter] = {
    "measures": Term("measure", "grant"),
    "subject": "each_beneficiary",
    "side": "above",
    "consequence": Term("consequence", "audit_report"),
    "relief": "no",
    "who": Names(("City",)),
    "count": 1,
    "applies": "yes",
    "limit": Euro(750_000_00),
    "value": Euro(812_000_00),
    "gap": Euro(62_000_00),
}

CHECKS_OF_CALLS: Mapping[str, tuple[Mapping[str, Parameter], Mapping[Status, tuple[str, ...]]]] = {
    "maximum-countries": (
        COUNTED,
        {MET: ("",), NOT: ("", "contested"), OPEN: (*DOUBTS, "who_counts", "countries_unknown")},
    ),
    "minimum-groups": (
        {**COUNTED, "missing": Terms("group", ("north", "west"))},
        {MET: ("",), NOT: ("", "contested"), OPEN: (*DOUBTS, "countries_unknown")},
    ),
    "compulsory-partners": (
        {**COUNTED, "kinds": Terms("partner_kind", ("regional_authority", "local_authority"))},
        {MET: ("",), NOT: ("", "contested"), OPEN: (*DOUBTS, "countries_unknown")},
    ),
    "partners-per-country": (
        {"bound": "maximum", "limit": 2, "gap": 1, "countries": Names(("ES (3)",)), "count": 1},
        {MET: ("",), NOT: ("", "contested"), OPEN: (*DOUBTS, "countries_unknown")},
    ),
    "associated-only": (
        {"partners": Names(("City (NO)",)), "count": 1, "allowed": Names(("DK", "NO")), "roles": ROLES},
        {MET: ("",), NOT: ("",), OPEN: ("unsourced", "not_given")},
    ),
    "share-limit": (
        SHARE,
        {
            MET: ("",),
            NOT: ("", "contested"),
            OPEN: (*DOUBTS, "amount_unknown", "no_cost", "denominator", "countries_unknown"),
        },
    ),
    "amount-limit-each": (EACH, {MET: ("",), NOT: ("", "contested"), OPEN: (*DOUBTS, "amount_unknown")}),
    "call-budget": (
        {"of": Term("budget_of", "topic"), "value": Euro(7_000_000_00), "limit": Euro(6_000_000_00), "gap": Euro(1)},
        {MET: ("",), NOT: ("",), OPEN: (*DOUBTS, "amount_unknown")},
    ),
    "volunteers-limit": (
        {
            "work": Euro(9_000_00),
            "rate": Percent(500_000),
            "whole": Euro(16_000_00),
            "limit": Euro(8_000_00),
            "gap": Euro(1_000_00),
        },
        {MET: ("",), NOT: ("",), OPEN: ("unknown", "unsourced", "amount_unknown")},
    ),
    "cost-forms": (
        {
            "category": Term("category", "staff"),
            "forms": Terms("rule_choice", ("unit_cost", "flat_rate")),
            "used": Terms("rule_choice", ("real_cost",)),
            "partners": Names(("Skåne",)),
            "count": 1,
            "fault": "wrong",
            "applies": "yes",
            "side": "up_to",
            "limit": Euro(200_000_00),
            "value": Euro(199_999_99),
            "gap": Euro(1),
        },
        {MET: ("",), NOT: ("",), OPEN: ("unsourced", "amount_unknown")},
    ),
    "amount-threshold": (THRESHOLD, {MET: ("",), OPEN: (*DOUBTS, "amount_unknown", "duty")}),
    "grant-held": (
        {
            "fund": Term("fund", "amif"),
            "limit": Euro(2_000_000_00),
            "rate": Percent(900_000),
            "effective": Percent(800_000),
            "first": Euro(2_222_222_22),
            "amount": Euro(277_777_78),
            "policy": "lead",
            "who": "City",
        },
        {MET: ("",), OPEN: ("",)},
    ),
    "grant-at-balance": (
        {"mode": "ratio_kept", "lost5": Euro(1), "lost10": Euro(2), "lost20": Euro(4)},
        {MET: ("",), OPEN: DOUBTS},
    ),
    "start-window": (
        {
            "value": date(2021, 3, 1),
            "earliest": date(2020, 12, 1),
            "latest": date(2021, 1, 31),
            "gap": 29,
            "side": "late",
        },
        {MET: ("",), NOT: ("",), OPEN: ("unknown", "unsourced", "not_given", "indicative")},
    ),
}

FLAT: Mapping[str, Parameter] = {
    "rule": "travel",
    "target": Term("category", "travel_and_accommodation"),
    "first": Term("category", "staff"),
    "value": Percent(100_000),
    "rate": Percent(150_000),
    "partners": Names(("City", "Region")),
    "count": 2,
}
CHOICES_OF_FLAT_RATES = {
    code: (FLAT, {NOT: ("",)})
    for code in ("flat-rate-fixed", "flat-rate-above", "flat-rates-together", "flat-rate-not-by-all")
}

_MOVES: Mapping[str, Mapping[str, Parameter]] = {
    "share-move-lines": {
        "amount": Euro(23_400_01),
        "partner": "City",
        "source": Term("category", "staff"),
        "target": Term("category", "equipment"),
        "flats": "yes",
    },
}
_WAYS: Mapping[str, Mapping[str, Parameter]] = {
    code: {"who": Terms("group", ("southern_shore",)), "subject": "group", "amount": Euro(23_400_00)}
    for code in ("share-move-to", "share-add-to", "share-move-from", "share-add-elsewhere")
}
REMEDIES = {**_MOVES, **_WAYS}

DEFECTS_OF_CALLS: Mapping[str, Mapping[str, Parameter]] = {
    "call-lacks": {"kinds": Terms("rule_kind", ("rate", "rounding")), "count": 2},
    "document-unread": {"value": "manual", "field": "seen"},
    "address-incomplete": {"value": "www.example.org"},
    "name-misspelt": {"rule": "rate", "value": "erfd", "kind": Term("thing", "fund"), "nearest": "erdf"},
    "file-ignored": {"value": "call.yml", "choices": Names(("call.yaml", "cases.yaml"))},
    "sentence-unfinished": {"rule": "rate", "field": "says"},
    "sentence-too-long": {"rule": "rate", "value": 400, "maximum": 320},
    "sentence-quoted": {"rule": "rate"},
    "checked-in-the-future": {"rule": "rate", "day": date(2027, 1, 1)},
    "case-not-computed": {"name": "A case", "value": "scenario-unknown"},
    "case-differs": {"name": "A case", "figure": "lead.total", "value": "10.00", "expected": "11.00"},
    "hour-contradicts": {"value": "2024-06-12T13:00"},
    "flat-rate-unknown": {"rule": "travel", "value": "ofice", "nearest": "office", "choices": Names(("office",))},
    "validity-overlaps": {"rule": "day_rate", "day": date(2024, 7, 30)},
    "validity-gap": {"rule": "day_rate", "first": date(2024, 7, 30), "last": date(2024, 8, 2)},
    "figure-out-of-sense": {"rule": "duration", "field": "maximum_months"},
    "limit-reversed": {"rule": "grant_range", "field": "minimum"},
    "limit-empty": {"rule": "share"},
    "share-of-nobody": {"rule": "share", "what": "countries"},
    "more-countries-than-listed": {"rule": "minimum_countries", "value": 5, "maximum": 4},
    "bands-not-adjacent": {"rule": "travel", "value": 801},
    "act-unknown": {"value": "financial-regulations", "nearest": "financial-regulation", "choices": Names(("a", "b"))},
    "act-out-of-scope": {
        "value": "Common provisions",
        "management": Term("management", "direct"),
        "governs": Terms("management", ("shared",)),
    },
    "management-changes": {"value": Term("management", "direct"), "first": Term("management", "shared")},
    "topic-budgets-differ": {
        "rule": "call_budget",
        "sum": Euro(16_100_000_00),
        "whole": Euro(16_200_000_00),
        "gap": Euro(100_000_00),
        "count": 5,
    },
}
