"""Plans and calls at random: small, and with everything in them that makes arithmetic go wrong."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from planner.plan.model import Plan
from planner.rules.call import Call
from planner.terms import write_euro, write_percent
from tests.builders import (
    Data,
    amif,
    call_of,
    common,
    flat_rate,
    interreg,
    line,
    mapping,
    opening,
    partner,
    plan_of,
    rate,
    rounding,
)

CATEGORIES = (
    "staff",
    "travel_and_accommodation",
    "external_expertise_and_services",
    "equipment",
    "other",
    "volunteers",
)
CENTS = st.one_of(st.integers(0, 300), st.integers(0, 50_000_000))
EUROS = CENTS.map(write_euro)
PERCENTS = st.one_of(st.sampled_from([0, 70_000, 150_000, 800_000, 1_000_000]), st.integers(0, 1_000_000)).map(
    write_percent
)
UNKNOWN = "unknown"

PHASES: list[Data] = [
    {"id": "p1", "title": "One", "work_packages": ["w1", "w2"]},
    {"id": "p2", "title": "Two", "work_packages": ["w3"]},
]
PACKAGES: list[Data] = [{"id": one, "title": one} for one in ("w1", "w2", "w3", "w4")]
PLACES: list[Data] = [{}, {"phase": "p1"}, {"phase": "p2"}, *({"work_package": one["id"]} for one in PACKAGES)]

INTERREG_CHOICE = "travel_and_accommodation_flat"
AMIF_CHOICE = "indirect_costs_flat"


def selectors(ids: Sequence[str]) -> st.SearchStrategy[Data]:
    some = st.lists(st.sampled_from(ids), min_size=1, max_size=3, unique=True)
    return st.one_of(
        st.just({"all": "true"}),
        st.just({"tag": "region"}),
        some.map(lambda chosen: {"ids": chosen}),
        some.map(lambda chosen: {"not": {"ids": chosen}}),
    )


@st.composite
def people(draw: st.DrawFn, *, unknowns: bool = False) -> list[Data]:
    numbers = st.integers(0, 10**9).map(lambda one: {"population": str(one)})
    given = st.one_of(numbers, numbers, st.just({})) if unknowns else numbers
    return [
        partner(
            f"n{number}",
            country=draw(st.sampled_from(["SE", "FI", "ME", None])),
            commitment=draw(st.sampled_from(["confirmed", "confirmed", "confirmed", "candidate"])),
            tags=draw(st.sampled_from([["region"], []])),
            indicators=draw(given),
            role="lead" if number == 0 else "partner",
        )
        for number in range(draw(st.integers(1, 6)))
    ]


@st.composite
def lines(draw: st.DrawFn, ids: Sequence[str]) -> Data:
    return line(
        draw(selectors(ids)),
        draw(EUROS),
        draw(st.sampled_from(CATEGORIES)),
        quantity=draw(st.sampled_from(["1", "1", "2", "0.33", "12.5"])),
        **draw(st.sampled_from(PLACES)),
    )


@st.composite
def splits(draw: st.DrawFn, ids: Sequence[str]) -> Data | None:
    method = draw(st.sampled_from([None, "largest_remainder", "truncate_each", "half_up_each", "rest_to"]))
    if method is None:
        return None
    rest = {"rest_to": draw(st.sampled_from(ids))} if method == "rest_to" else {}
    return {"method": method, "unit": draw(st.sampled_from(["0.01", "0.05", "1.00"])), **rest}


def keys(ids: Sequence[str]) -> st.SearchStrategy[Data]:
    """Draw a sharing key of any plan: simple ones, and some that hold others; see ``test_key_laws`` for all of them."""
    simple: st.SearchStrategy[Data] = st.sampled_from(
        [
            {"kind": "equal"},
            {"kind": "indicator", "indicator": "population"},
            {"kind": "size", "indicator": "population", "brackets": [{"exponent": "0.5"}]},
            {"kind": "shapley", "each": "10", "steps": [{"tag": "region", "amount": "75.50"}]},
            {"kind": "one", "partner": ids[0]},
        ]
    )
    return st.one_of(
        simple,
        simple.map(lambda one: {"kind": "base", "each": "12.34", "rest": one}),
        simple.map(lambda one: {"kind": "lead", "premium": "1.8", "ceiling_percent": "40", "rest": one}),
        simple.map(lambda one: {"kind": "bounds", "floor": "5", "cap_percent": "45", "of": one}),
        st.tuples(simple, simple).map(
            lambda two: {"kind": "blend", "parts": [{"weight_percent": "50", "key": one} for one in two]}
        ),
    )


@st.composite
def commons(draw: st.DrawFn, ids: Sequence[str], number: int, may_be_unknown: bool) -> Data:
    amounts = st.one_of(EUROS, EUROS, EUROS, st.just(UNKNOWN)) if may_be_unknown else EUROS
    return common(
        f"c{number}",
        draw(amounts),
        draw(st.sampled_from(CATEGORIES)),
        incurred_by=draw(st.sampled_from(["members", "members", *ids])),
        shared_by=draw(selectors(ids)),
        settle=draw(st.sampled_from(["residue", "whole"])),
        key=draw(st.one_of(st.just({}), keys(ids))),
        split=draw(splits(ids)),
        **draw(st.sampled_from(PLACES)),
    )


@st.composite
def plan_data(draw: st.DrawFn, *, unknowns: bool = False, most_commons: int = 3) -> Data:
    """Draw the data of a plan: partners, lines, common costs, choices, phases and work packages."""
    partners = draw(people(unknowns=unknowns))
    ids = [str(one["id"]) for one in partners]
    count = draw(st.integers(0, most_commons))
    return {
        "partners": partners,
        "phases": PHASES,
        "work_packages": PACKAGES,
        "rounding": draw(st.sampled_from(["cut", "half_up"])),
        "costs": draw(st.lists(lines(ids), max_size=7)),
        "common_costs": [draw(commons(ids, number, unknowns)) for number in range(count)],
        "choices": [
            {"rule": rule, "partners": draw(selectors(ids))}
            for rule in (INTERREG_CHOICE, AMIF_CHOICE)
            if draw(st.booleans())
        ],
        "thresholds": [{"id": "start", "minimum": "2", "target": "4", "minimum_countries": {"contested": ["1", "3"]}}],
    }


def built(data: Data) -> Plan:
    """Return the plan that the data describe."""
    return plan_of(*data["partners"], **{key: value for key, value in data.items() if key != "partners"})


def plans(*, unknowns: bool = False, most_commons: int = 3) -> st.SearchStrategy[Plan]:
    return plan_data(unknowns=unknowns, most_commons=most_commons).map(built)


CAPS = st.one_of(st.none(), EUROS)


def capped(cap: str | None) -> list[Data]:
    return [] if cap is None else [{"id": "cap", "kind": "amount_limit", "measures": "grant", "maximum": cap}]


CHECKED: list[Data] = [
    {"id": "enough", "kind": "partner_count", "minimum": {"contested": ["2", "3"]}, "maximum": "4"},
    {"id": "countries", "kind": "country_count", "minimum": "2", "countries": ["SE", "FI"]},
    {"id": "eligible", "kind": "eligible_countries", "countries": ["SE", "FI"]},
    {"id": "size", "kind": "amount_limit", "measures": "total", "minimum": "100", "maximum": "200000"},
    {"id": "forms", "kind": "legal_forms", "roles": ["partner"], "allowed": ["public_body"]},
]


@st.composite
def interregs(draw: st.DrawFn, *, unknowns: bool = False) -> Call:
    """Draw a call with grants per partner, cut, one rate of which may hold only in some countries."""
    percents = st.one_of(PERCENTS, PERCENTS, st.just(UNKNOWN)) if unknowns else PERCENTS
    return interreg(*CHECKED, percent=draw(percents), office=draw(percents), travel=draw(percents))


@st.composite
def amifs(draw: st.DrawFn, *, unknowns: bool = False) -> Call:
    """Draw a call with one grant for the action, half up, with or without a ceiling."""
    percents = st.one_of(PERCENTS, PERCENTS, st.just(UNKNOWN)) if unknowns else PERCENTS
    volunteers = draw(st.sampled_from([(), ("volunteers_work",), *([("unknown",)] if unknowns else [])]))
    limits = capped(draw(CAPS))
    return amif(*CHECKED, *limits, percent=draw(percents), indirect=draw(percents), volunteers=volunteers)


@st.composite
def stacked(draw: st.DrawFn, *, unknowns: bool = False) -> Call:
    """Draw a call with a flat rate on a flat rate, and two funds, each for some countries."""
    percents = st.one_of(PERCENTS, PERCENTS, st.just(UNKNOWN)) if unknowns else PERCENTS
    return call_of(
        opening(),
        rounding(draw(st.sampled_from(["cut", "half_up"]))),
        rate(draw(percents), excludes={"country": ["ME"]}),
        rate(draw(percents), fund="ipa", applies_to={"country": ["ME"]}),
        flat_rate("office", ["staff"], draw(percents)),
        flat_rate("overhead", ["office", "equipment"], draw(percents), excludes={"country": ["FI"]}),
        mapping("staff", "staff"),
        mapping("equipment", "equipment", "other"),
        mapping("office"),
        mapping("overhead"),
        *([mapping("unknown", "volunteers")] if unknowns else []),
    )


def calls(*, unknowns: bool = False) -> st.SearchStrategy[Call | None]:
    return st.one_of(st.none(), *(one(unknowns=unknowns) for one in (interregs, amifs, stacked)))


# -- funding ---------------------------------------------------------------------------------------


@st.composite
def requests_of(draw: st.DrawFn, ids: Sequence[str]) -> Data:
    """Draw what some partners, or all, ask of a fund."""
    asked = draw(st.sampled_from(["rate_percent", "amount"]))
    return {
        "fund": draw(st.sampled_from(["erdf", "ipa", "amif"])),
        "partners": draw(st.one_of(st.just({"all": "true"}), selectors(ids))),
        asked: draw(PERCENTS if asked == "rate_percent" else EUROS),
    }


@st.composite
def funded_plans(draw: st.DrawFn, *, unknowns: bool = False) -> Plan:
    """Draw a plan that asks for less, and has agreed who gives way."""
    data = draw(plan_data(unknowns=unknowns, most_commons=1))
    ids = [str(one["id"]) for one in data["partners"]]
    return built(
        {
            **data,
            "requests": draw(st.lists(requests_of(ids), max_size=2)),
            "when_capped": draw(st.sampled_from(["report", "proportional", "lead"])),
        }
    )


@st.composite
def funded_calls(draw: st.DrawFn, *, unknowns: bool = False) -> Call:
    """Draw a call whose funds may lie on the same cost, with ceilings of all kinds."""
    percents = st.one_of(PERCENTS, PERCENTS, st.just(UNKNOWN)) if unknowns else PERCENTS
    limits: list[Data] = [
        {
            "id": f"ceiling_{number}",
            "kind": "amount_limit",
            "measures": "grant",
            "fund": draw(st.sampled_from([None, "erdf", "ipa"])),
            "subject": draw(st.sampled_from(["project", "each_partner", "each_country"])),
            "maximum": draw(EUROS),
        }
        for number in range(draw(st.integers(0, 2)))
    ]
    if draw(st.booleans()):
        return amif(*(one | {"fund": None} for one in limits), percent=draw(percents))
    scope: Data = draw(st.sampled_from([{}, {"applies_to": {"country": ["FI", "ME"]}}]))
    second = {**rate(draw(percents), fund="ipa"), **scope}
    return interreg(*limits, *([second] if draw(st.booleans()) else []), percent=draw(percents))
