"""Laws of reading plans: writing and reading is identity, rubbish yields findings and never a crash."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.findings import Finding
from planner.plan.model import Plan
from planner.plan.partners import Commitment
from planner.plan.reading import parse_plan, plan_data
from planner.plan.scenarios import situation
from planner.terms import (
    parse_count,
    parse_euro,
    parse_percent,
    parse_quantity,
    write_count,
    write_euro,
    write_percent,
    write_quantity,
)
from planner.textfile import read_tree, write_tree
from tests.builders import Data, partner
from tests.property.plans import EUROS, PERCENTS, built, selectors
from tests.property.plans import plan_data as random_plan_data

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
NAMES = TEXTS.filter(str.strip)
DATES = st.dates().map(str)
SOME_SETTINGS = [
    ("costs", "unit_cost", EUROS),
    ("costs", "quantity", st.sampled_from(["1", "2.25"])),
    ("costs", "note", TEXTS),
    ("common_costs", "included", st.sampled_from(["true", "false"])),
    ("common_costs", "amount", st.one_of(EUROS, st.just("unknown"))),
    ("partners", "country", st.sampled_from(["NO", None])),
]


@st.composite
def rich_plan_data(draw: st.DrawFn) -> Data:
    """Draw a plan with scenarios, actions, thresholds, choices, corrections and published figures as well."""
    data = draw(random_plan_data(unknowns=True))
    ids = [one["id"] for one in data["partners"]]
    for number, one in enumerate(data["costs"]):
        one["id"] = f"line-{number}"
    settable = [(f"{kind}.{one['id']}.{key}", values) for kind, key, values in SOME_SETTINGS for one in data[kind]]
    scenarios: list[Data] = []
    for number in range(draw(st.integers(0, 3))):
        chosen = draw(st.lists(st.sampled_from(settable), max_size=3, unique_by=lambda one: one[0]))
        scenarios.append(
            {
                "id": f"s{number}",
                "title": draw(st.none() | TEXTS),
                "base": draw(st.sampled_from(["confirmed", "all", *(one["id"] for one in scenarios)])),
                "include": draw(st.none() | selectors(ids)),
                "exclude": draw(st.none() | selectors(ids)),
                "add": [partner(f"new-{number}", name=draw(NAMES))] if draw(st.booleans()) else [],
                "set": {place: draw(values) for place, values in chosen},
                "assumes": draw(st.lists(TEXTS, max_size=2)),
            }
        )
    return {
        **data,
        "title": draw(NAMES),
        "note": draw(st.none() | TEXTS),
        "start": draw(st.none() | DATES),
        "duration_months": draw(st.none() | st.integers(0, 99).map(str)),
        "split": draw(st.sampled_from([{}, {"unit": "1.00"}, {"method": "rest_to", "rest_to": ids[0]}])),
        "default_scenario": draw(st.sampled_from(["confirmed", "all", *(one["id"] for one in scenarios)])),
        "vary": draw(selectors(ids)),
        "standard_partner": draw(st.none() | st.just({"tags": ["region"], "indicators": {"population": "7"}})),
        "scenarios": scenarios,
        "thresholds": [{"selector": draw(selectors(ids)), "minimum": {"contested": ["2", "6"]}, "target": "unknown"}],
        "actions": [
            {"owner": draw(selectors(ids)), "what": draw(TEXTS), "due": draw(DATES), "amount": draw(EUROS)},
            {"owner": ids[0], "what": "x", "window": ["2019-01-21", "2019-01-25"]},
        ],
        "proposals": [
            {"title": draw(NAMES), "to": "A fund", "result": "refused", "points": "7.5", "points_needed": draw(EUROS)},
            {"title": "B", "to": draw(NAMES), "result": "funded", "submitted_on": draw(DATES), "reasons": draw(TEXTS)},
        ],
        "contributions": [
            {"partner": ids[0], "origin": "public", "amount": draw(EUROS), "from": draw(NAMES), "eu_source": "no"},
            {"partner": ids[-1], "origin": "in_kind", "amount": draw(EUROS), "note": draw(TEXTS)},
        ],
        "corrections": [{"rule": "r", "value": {"rate_percent": draw(PERCENTS)}, "document": "D", "page": "7"}],
        "published": draw(st.none() | st.just({"source": "S", "unit": "1.00", "rounding": "half_up"})),
    }  # fmt: skip


rich_plans = rich_plan_data().map(built)


@settings(max_examples=40)
@given(plan=rich_plans)
def test_a_plan_written_and_read_again_is_the_same_plan(plan: Plan) -> None:
    data = plan_data(plan)
    again, defects = parse_plan(data)
    assert defects == []
    assert again == plan
    assert again is not None
    assert plan_data(again) == data


@settings(max_examples=40)
@given(plan=rich_plans)
def test_a_plan_survives_its_way_through_a_file(plan: Plan) -> None:
    tree = read_tree(write_tree(plan_data(plan)), file="plan.yaml")
    assert parse_plan(tree.data)[0] == plan


@settings(max_examples=40)
@given(plan=rich_plans)
def test_everything_in_a_plan_that_has_ids_has_one_of_its_own(plan: Plan) -> None:
    for items in (
        plan.partners,
        plan.costs,
        plan.common_costs,
        plan.thresholds,
        plan.actions,
        plan.scenarios,
        plan.proposals,
        plan.contributions,
    ):
        ids = [one.id for one in items]
        assert len(set(ids)) == len(ids)
        assert all(ids)


@settings(max_examples=40)
@given(plan=rich_plans)
def test_in_every_scenario_the_members_are_partners_in_order_and_nobody_withdrawn(plan: Plan) -> None:
    for scenario in plan.scenario_ids:
        seen = situation(plan, scenario)
        order = [one.id for one in seen.plan.partners]
        assert list(seen.members) == [one for one in order if one in seen.members]
        assert len(set(order)) == len(order)
        assert not {one.id for one in seen.plan.partners if one.commitment is Commitment.WITHDRAWN} & set(seen.members)


# -- rubbish ---------------------------------------------------------------------------------------

RUBBISH: st.SearchStrategy[Any] = st.recursive(
    st.none() | TEXTS | st.sampled_from(["1", "-1", "unknown", "all", "total", "NO", "2019-01-31"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


def every_place(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, part in inner for place in every_place(part, (*path, key)))]


def with_rubbish(value: Any, path: tuple[str | int, ...], rubbish: Any) -> Any:
    if not path:
        return rubbish
    changed = value.copy()
    changed[path[0]] = with_rubbish(value[path[0]], path[1:], rubbish)
    return changed


@settings(max_examples=100)
@given(plan=rich_plans, rubbish=RUBBISH, draw=st.data())
def test_whatever_stands_in_a_plan_it_is_read_or_its_defects_are_named_and_nothing_crashes(
    plan: Plan, rubbish: Any, draw: st.DataObject
) -> None:
    data = plan_data(plan)
    place = draw.draw(st.sampled_from(every_place(data)[1:]))
    read, defects = parse_plan(with_rubbish(data, place, rubbish))
    assert (read is None) == bool(defects)
    assert all(isinstance(one, Finding) and one.subject == "file" and one.where for one in defects)


@settings(max_examples=60)
@given(plan=rich_plans, draw=st.data())
def test_an_unknown_key_anywhere_is_a_defect_of_its_place(plan: Plan, draw: st.DataObject) -> None:
    data = plan_data(plan)
    # Free to have any key, or, for values that contradict each other, refused as a whole.
    free = {"set", "value", "indicators", "minimum", "minimum_countries"}
    open_places = [one for one in every_place(data) if isinstance(at(data, one), dict) and not free & set(one)]
    place = draw.draw(st.sampled_from(open_places))
    _, defects = parse_plan(with_rubbish(data, place, {**at(data, place), "no-such-key": "x"}))
    assert ("unknown-key", (*place, "no-such-key")) in [(one.code, one.where) for one in defects]


def at(value: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


@given(cents=st.integers(0, 10**14 // 100), ppm=st.integers(0, 1_000_000), count=st.integers(0, 10**15))
def test_every_number_that_is_written_is_read_as_itself(cents: int, ppm: int, count: int) -> None:
    assert parse_euro(write_euro(cents)) == cents
    assert parse_quantity(write_quantity(cents)) == cents
    assert parse_percent(write_percent(ppm)) == ppm
    assert parse_count(write_count(count)) == count
