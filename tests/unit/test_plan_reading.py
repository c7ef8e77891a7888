"""Reading a plan: the same plan again after writing, or every defect at once with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planner.exchange.planfile import parse_plan_text, plan_text
from planner.findings import Names, Term
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data, plan_schema
from planner.textfile import read_tree
from tests.builders import Data, common, defects_of_plan, line, partner, plan_of

PLANS = Path(__file__).parents[2] / "templates" / "plans"


def codes(**data: Any) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(one.code, one.where) for one in defects_of_plan(**data)]


def test_a_plan_needs_no_more_than_an_id_and_a_title() -> None:
    plan = plan_of()
    assert (plan.partners, plan.call, plan.default_scenario, plan.currency) == ((), None, "confirmed", "EUR")
    assert [one.parameters["key"] for one in parse_plan({})[1]] == ["id", "title"]


def test_all_defects_are_found_at_once_each_with_its_place() -> None:
    assert codes(
        colour="red",
        duration_months="-1",
        partners=[{"id": "A B", "name": "A", "country": "EL"}, partner("b", role="leader")],
        costs=[line("b", "12.345", "stafff"), {"partners": "b"}],
        work_packages=[{"id": "wp1", "title": "One", "tasks": [{"titel": "x"}]}],
        scenarios=[{"id": "s", "base": "nowhere"}],
    ) == [
        ("negative-number", ("duration_months",)),
        ("id-malformed", ("partners", 0, "id")),
        ("country-unknown", ("partners", 0, "country")),
        ("not-a-choice", ("partners", 1, "role")),
        ("missing-key", ("work_packages", 0, "tasks", 0, "title")),
        ("unknown-key", ("work_packages", 0, "tasks", 0, "titel")),
        ("not-a-choice", ("costs", 0, "category")),
        ("too-precise", ("costs", 0, "unit_cost")),
        ("missing-key", ("costs", 1, "category")),
        ("missing-key", ("costs", 1, "unit_cost")),
        ("unknown-key", ("colour",)),
        ("name-leads-nowhere", ("scenarios", 0, "base")),
    ]


def test_a_name_that_leads_nowhere_is_found_beside_a_broken_item_at_its_place_in_the_file() -> None:
    found = codes(
        partners=[partner("a")],
        costs=[line("a", "x"), line("a", "1"), line("nobody", "1")],
    )
    assert found == [("not-a-number", ("costs", 0, "unit_cost")), ("name-leads-nowhere", ("costs", 2, "partners"))]


@pytest.mark.parametrize("broken", [0, 1, 2])
def test_wherever_the_broken_item_stands_the_names_of_the_others_are_looked_at(broken: int) -> None:
    lines = [line("nobody", "1") for _ in range(3)]
    lines[broken] = line("a", "x")
    others = [("name-leads-nowhere", ("costs", at, "partners")) for at in range(3) if at != broken]
    assert codes(partners=[partner("a")], costs=lines) == [("not-a-number", ("costs", broken, "unit_cost")), *others]


def test_beside_a_broken_item_names_outside_of_lists_are_looked_at_too() -> None:
    found = codes(partners=[partner("a")], costs=[line("a", "x")], vary="nobody", default_scenario="nowhere")
    assert found[1:] == [("name-leads-nowhere", ("vary",)), ("name-leads-nowhere", ("default_scenario",))]


def test_an_item_that_contradicts_itself_is_put_aside_alone() -> None:
    found = codes(
        partners=[partner("a", role="affiliated"), partner("b", role="affiliated", affiliated_to="nobody")],
        costs=[line(["a", "b"], "1")],
    )
    assert found == [
        ("affiliated-to-nobody", ("partners", 0)),
        ("name-leads-nowhere", ("partners", 1, "affiliated_to")),
    ]


@pytest.mark.parametrize(
    ("key", "more"),
    [
        ("partners", {"costs": [line("a", "1")], "vary": "a", "scenarios": [{"id": "s", "include": "a"}]}),
        ("work_packages", {"costs": [line({"all": "true"}, "1", work_package="w")]}),
        ("phases", {"costs": [line({"all": "true"}, "1", phase="p")]}),
        ("scenarios", {"default_scenario": "s"}),
        ("costs", {"scenarios": [{"id": "s", "set": {"partners.a.country": "SE"}}], "partners": "text"}),
    ],
)
def test_names_of_a_list_that_could_not_be_read_at_all_are_not_missed(key: str, more: Data) -> None:
    assert {code for code, _ in codes(**{key: "text", **more})} == {"not-list"}


def test_names_of_items_that_are_broken_themselves_are_not_missed() -> None:
    found = codes(
        partners=[partner("a", country="EL"), partner("b")],
        costs=[line("a", "1"), line("b", "1")],
        scenarios=[{"id": "s", "set": {"partners.a.country": "GR"}}],
    )
    assert found == [("country-unknown", ("partners", 0, "country"))]


@pytest.mark.parametrize("value", [["a"], {"a": "b"}, None])
def test_an_id_of_a_wrong_type_is_a_defect_and_no_crash(value: Any) -> None:
    assert codes(costs=[{"id": value, "partners": {"all": "true"}, "category": "staff", "unit_cost": "1"}]) == [
        ("not-text", ("costs", 0, "id"))
    ]


@pytest.mark.parametrize("key", ["partners", "costs", "common_costs", "work_packages", "scenarios", "thresholds"])
@pytest.mark.parametrize("value", ["text", {"a": "b"}, None])
def test_a_list_that_is_none_is_a_defect_of_its_key(key: str, value: Any) -> None:
    assert codes(**{key: value}) == [("not-list", (key,))]


@pytest.mark.parametrize(
    ("data", "code", "where"),
    [
        ({"partners": [partner("a", role="affiliated")]}, "affiliated-to-nobody", ("partners", 0)),
        ({"partners": [partner("a"), partner("b", affiliated_to="a")]}, "not-affiliated", ("partners", 1)),
        ({"partners": [partner("a", probability_percent="50")]}, "probability-of-no-candidate", ("partners", 0)),
        ({"costs": [line({"all": "true"}, "1", work_package="w", phase="p")]}, "work-package-and-phase", ("costs", 0)),
        (
            {"common_costs": [common("c", "1", work_package="w", phase="p")]},
            "work-package-and-phase",
            ("common_costs", 0),
        ),
        ({"costs": [line({}, "1")]}, "selector-empty", ("costs", 0, "partners")),
        ({"costs": [line({"tag": None}, "1")]}, "selector-empty", ("costs", 0, "partners")),
        ({"costs": [line({"all": "false"}, "1")]}, "selector-empty", ("costs", 0, "partners")),
        ({"split": {"method": "rest_to"}}, "rest-to-whom", ("split",)),
        ({"split": {"rest_to": "a"}}, "rest-to-whom", ("split",)),
        ({"split": {"unit": "0"}}, "unit-zero", ("split",)),
        ({"thresholds": [{"id": "t"}]}, "threshold-empty", ("thresholds", 0)),
        ({"phases": [{"id": "p", "title": "P", "months": ["3", "2"]}]}, "months-reversed", ("phases", 0, "months")),
        ({"phases": [{"id": "p", "title": "P", "months": ["0", "2"]}]}, "months-reversed", ("phases", 0, "months")),
        (
            {"actions": [{"owner": "a", "what": "x", "window": ["2019-01-25", "2019-01-21"]}]},
            "window-reversed",
            ("actions", 0, "window"),
        ),
        (
            {
                "actions": [
                    {"owner": "a", "what": "x", "due": "2019-01-21", "window": ["2019-01-21", "2019-01-25"]},
                ]
            },
            "due-and-window",
            ("actions", 0),
        ),
        ({"call": "amif"}, "not-pattern", ("call",)),
        ({"currency": "SEK"}, "not-a-choice", ("currency",)),
        ({"scenarios": [{"id": "all"}]}, "id-reserved", ("scenarios", 0, "id")),
    ],
)
def test_what_contradicts_itself_is_refused_where_it_stands(
    data: dict[str, Any], code: str, where: tuple[str | int, ...]
) -> None:
    assert codes(**data)[0] == (code, where)


@pytest.mark.parametrize("version", ["2", "0", "x", ["1"]])
def test_a_plan_of_another_schema_is_refused_for_that_alone(version: Any) -> None:
    plan, (only,) = parse_plan({"schema_version": version, "rubbish": "x"})
    assert plan is None
    assert (only.code, only.where) == ("schema-version-unknown", ("schema_version",))
    assert only.parameters == {"value": str(version), "known": 1}


# -- ids -------------------------------------------------------------------------------------------


def test_items_without_an_id_get_one_and_ids_given_are_never_changed() -> None:
    plan = plan_of(
        "a",
        costs=[line("a", "1"), line("a", "2", id="cost-1"), line("a", "3"), line("a", "4", id="travel")],
        common_costs=[{"title": "C", "category": "other", "amount": "1"}],
        thresholds=[{"minimum": "1"}],
        actions=[{"owner": "a", "what": "x"}],
    )
    assert [one.id for one in plan.costs] == ["cost-2", "cost-1", "cost-3", "travel"]
    assert [one.unit_cost for one in plan.costs] == [100, 200, 300, 400]
    assert (plan.common_costs[0].id, plan.thresholds[0].id, plan.actions[0].id) == (
        "common-cost-1",
        "threshold-1",
        "action-1",
    )


def test_items_inside_a_work_package_get_ids_that_name_it() -> None:
    plan = plan_of(
        work_packages=[
            {"id": "wp1", "title": "1", "tasks": [{"title": "x"}, {"title": "y"}], "milestones": [{"title": "m"}]},
            {"id": "wp2", "title": "2", "tasks": [{"title": "x"}], "deliverables": [{"title": "d"}]},
        ]
    )
    first, second = plan.work_packages
    assert [one.id for one in first.tasks] == ["wp1-task-1", "wp1-task-2"]
    assert [one.id for one in second.tasks] == ["wp2-task-1"]
    assert (first.milestones[0].id, second.deliverables[0].id) == ("wp1-milestone-1", "wp2-deliverable-1")


def test_ids_once_given_stay_when_the_plan_is_written_and_a_line_goes() -> None:
    data = plan_data(plan_of("a", costs=[line("a", "1"), line("a", "2"), line("a", "3")]))
    del data["costs"][0]
    again, _ = parse_plan({**data, "costs": [line("a", "4"), *data["costs"]]})
    assert again is not None
    assert [one.id for one in again.costs] == ["cost-1", "cost-2", "cost-3"]


# -- there and back --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["mipex-reg", "regin"])
def test_a_worked_case_written_and_read_again_is_the_same_plan(name: str) -> None:
    text = (PLANS / f"{name}.yaml").read_text(encoding="utf-8")
    plan, _ = parse_plan_text(text, file=name)
    written = plan_text(plan)
    again, _ = parse_plan_text(written, file=name)
    assert again == plan
    assert plan_text(again) == written


def test_one_id_and_a_list_of_ids_are_short_for_a_selector() -> None:
    short = plan_of("a", "b", costs=[line("a", "1"), line(["a", "b"], "1"), line({"not": "a"}, "1")])
    full = plan_of(
        "a", "b", costs=[line({"ids": ["a"]}, "1"), line({"ids": ["a", "b"]}, "1"), line({"not": {"ids": ["a"]}}, "1")]
    )
    assert short == full


def test_a_value_left_out_and_the_same_value_written_are_the_same_plan() -> None:
    assert plan_of("a", rounding="half_up", split={}, vary={"all": "true"}) == plan_of("a")


def test_what_a_scenario_sets_to_nothing_is_written_as_nothing() -> None:
    plan = plan_of("a", scenarios=[{"id": "s", "set": {"partners.a.country": None}}])
    assert plan_data(plan)["scenarios"] == [{"id": "s", "set": {"partners.a.country": None}}]


def test_the_json_schema_takes_numbers_as_numbers_and_as_text() -> None:
    schema = plan_schema()
    json.dumps(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    kinds = {option.get("type") for option in schema["$defs"]["CostLine"]["properties"]["unit_cost"]["anyOf"]}
    assert kinds == {"number", "string"}
    assert set(schema["properties"]) == set(Plan.model_fields)
    assert "not" in schema["$defs"]["Selector"]["properties"]


def test_a_finding_about_a_plan_file_has_the_line_where_its_place_begins() -> None:
    tree = read_tree("id: plan\ntitle: A plan\npartners:\n- id: a\n  name: A\n  country: EL\n", file="plan.yaml")
    _, (only,) = parse_plan(tree.data)
    assert tree.line_of(only.where) == 6
    assert (only.parameters["value"], only.parameters["nearest"]) == ("EL", "GR")


def test_a_key_of_the_wrong_place_is_answered_with_the_keys_of_that_place() -> None:
    data: Data = line("a", "1", partner="a")
    (only,) = defects_of_plan(partners=[partner("a")], costs=[data])
    assert (only.code, only.where) == ("unknown-key", ("costs", 0, "partner"))
    assert only.parameters["nearest"] == "partners"
    assert isinstance(only.parameters["choices"], Names)
    assert "unit_cost" in only.parameters["choices"].names


def test_what_is_named_twice_says_in_which_list() -> None:
    (only,) = defects_of_plan(partners=[partner("a"), partner("a")])
    assert (only.code, only.where) == ("id-twice", ("partners", 1, "id"))
    assert only.parameters == {"value": "a", "list": Term("list", "partners")}
