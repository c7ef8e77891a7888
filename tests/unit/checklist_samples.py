"""What findings and reasons of checklists speak of, for the tests of their sentences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from planner.findings import Euro, Names, Parameter, Status, Term

Parameters = Mapping[str, Parameter]
NOT, OPEN = Status.NOT_MET, Status.TO_BE_VERIFIED

DAY, NEXT = date(2019, 1, 28), date(2019, 1, 29)
ITEM: Parameters = {"what": "Send all documents", "owners": Names(("Skåne", "Murcia")), "count": 2}

CHECKLIST: Mapping[str, tuple[Parameters, Mapping[Status, tuple[str, ...]]]] = {
    "weekday-wrong": (
        {
            **ITEM,
            "said": "Monday 29 January",
            "day": NEXT,
            "weekday": Term("weekday", "tuesday"),
            "other": DAY,
            "other_weekday": Term("weekday", "monday"),
            "due": DAY,
        },
        {OPEN: ("",)},
    ),
    "said-otherwise": ({**ITEM, "said": "29 January", "day": NEXT, "other": DAY, "due": DAY}, {OPEN: ("",)}),
    "item-without-date": (ITEM, {OPEN: ("",)}),
    "document-without-date": (ITEM, {OPEN: ("",)}),
    "items-without-deadline": ({"names": Names(("Mandate", "Form")), "count": 2}, {OPEN: ("unknown",)}),
    "item-overdue": ({**ITEM, "due": DAY, "gap": 3}, {NOT: ("",)}),
    "item-after-deadline": ({**ITEM, "due": NEXT, "day": DAY, "gap": 1}, {NOT: ("",), OPEN: ("",)}),
    "needed-later": ({**ITEM, "needed": "Send the list", "day": NEXT, "due": DAY}, {NOT: ("",)}),
    "needs-circle": ({"names": Names(("Send", "Sign")), "count": 2}, {NOT: ("",)}),
    "item-of-nobody": ({"what": "Send", "count": 0}, {OPEN: ("",)}),
}
"""For each code what it speaks of, and the states that it can be in with their reasons."""

REASONS: Mapping[str, Parameters] = {
    "owed-in-plan": {
        "said": "Monday 29 January",
        "source": "Minutes of 17 January",
        "needs": Names(("Send the list", "Sign")),
        "amount": Euro(500),
    },
    "owed-under-call": {
        "rule": "mandate",
        "certainty": Term("certainty", "unsourced"),
        "required": "if_concerned",
        "condition": "The part is State aid",
        "is_of_project": "no",
    },
}
"""What each reason of an item speaks of."""
