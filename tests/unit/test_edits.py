"""Edits: each step on its own, months, lists in lists, and what is not there any more."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planner.findings import Message
from planner.plan.edits import Add, Edit, Remove, Replace, SetFields, Step, edited, edited_data, with_fields
from planner.plan.reading import plan_data
from tests.builders import line, plan_of

WHAT = Message("edit-cells")


def after(data: dict[str, Any], *steps: Step) -> dict[str, Any]:
    return edited_data(data, Edit(WHAT, steps))


LISTED: dict[str, Any] = {"costs": [{"id": "a", "what": "A"}, {"id": "b", "what": "B"}]}


# -- steps -----------------------------------------------------------------------------------------


def test_fields_of_one_item_are_set_and_the_data_given_stay_as_they_are() -> None:
    changed = after(LISTED, SetFields("costs", "b", {"what": "New", "note": "More"}))
    assert changed["costs"] == [{"id": "a", "what": "A"}, {"id": "b", "what": "New", "note": "More"}]
    assert LISTED["costs"][1] == {"id": "b", "what": "B"}


def test_fields_of_the_plan_itself_have_no_list() -> None:
    assert after({"title": "Old", "note": "N"}, SetFields("", "", {"title": "New", "note": None})) == {"title": "New"}


def test_items_are_added_at_the_end_or_before_another() -> None:
    new = {"id": "c"}
    assert [one["id"] for one in after(LISTED, Add("costs", (new,)))["costs"]] == ["a", "b", "c"]
    assert [one["id"] for one in after(LISTED, Add("costs", (new,), before="b"))["costs"]] == ["a", "c", "b"]
    assert after({}, Add("costs", (new,))) == {"costs": [new]}


def test_items_are_added_at_the_end_where_the_one_behind_them_is_gone() -> None:
    assert [one["id"] for one in after(LISTED, Add("costs", ({"id": "c"},), before="gone"))["costs"]] == ["a", "b", "c"]


def test_a_list_without_items_is_not_in_the_data() -> None:
    assert after(LISTED, Remove("costs", ("a", "b"))) == {}
    assert after(LISTED, Replace("costs", ())) == {}
    assert after({}, Remove("costs", ("a",))) == {}


def test_a_list_is_replaced_as_a_whole() -> None:
    assert after(LISTED, Replace("costs", ({"id": "z"},))) == {"costs": [{"id": "z"}]}


def test_steps_are_made_in_order() -> None:
    steps = (Add("costs", ({"id": "c"},)), SetFields("costs", "c", {"what": "C"}), Remove("costs", ("a",)))
    assert after(LISTED, *steps)["costs"] == [{"id": "b", "what": "B"}, {"id": "c", "what": "C"}]


# -- inside fields ---------------------------------------------------------------------------------


def test_empty_values_take_a_field_away() -> None:
    nothing: tuple[object, ...] = (None, "", [], {})
    for empty in nothing:
        assert with_fields({"id": "a", "note": "N"}, {"note": empty}) == {"id": "a"}


def test_what_is_false_or_nought_is_no_empty_value() -> None:
    assert with_fields({}, {"confidential": False, "amount": "0.00"}) == {"confidential": False, "amount": "0.00"}


def test_a_dot_leads_into_a_mapping_which_goes_with_its_last_value() -> None:
    person = with_fields({}, {"signatory.name": "A", "signatory.email": "a@b.eu"})
    assert person == {"signatory": {"name": "A", "email": "a@b.eu"}}
    assert with_fields(person, {"signatory.email": None}) == {"signatory": {"name": "A"}}
    assert with_fields(person, {"signatory.email": "", "signatory.name": None}) == {}


def test_names_of_indicators_and_places_of_scenarios_keep_their_dots() -> None:
    assert with_fields({}, {"indicators.gdp 2.0": "5"}) == {"indicators": {"gdp 2.0": "5"}}
    told = {"set": {"costs.a.phase": "p", "costs.b.phase": "p"}}
    assert with_fields(told, {"set.costs.a.phase": None}) == {"set": {"costs.b.phase": "p"}}
    assert with_fields({"set": {"costs.a.phase": "p"}}, {"set.costs.a.phase": None}) == {}


def test_an_indicator_of_nought_stays() -> None:
    assert with_fields({}, {"indicators.staff": "0"}) == {"indicators": {"staff": "0"}}


def test_months_begin_as_one_month_and_each_end_moves_alone() -> None:
    one = with_fields({}, {"months.first": "3"})
    assert one == {"months": ["3", "3"]}
    assert with_fields(one, {"months.last": "7"}) == {"months": ["3", "7"]}
    assert with_fields({}, {"months.last": "7"}) == {"months": ["7", "7"]}
    assert with_fields({"months": ["3", "7"]}, {"months.first": "4"}) == {"months": ["4", "7"]}


def test_without_an_end_there_are_no_months() -> None:
    assert with_fields({"id": "a", "months": ["3", "7"]}, {"months.last": None}) == {"id": "a"}


@given(st.dictionaries(st.sampled_from(["note", "what", "unit"]), st.text(min_size=1), max_size=3), st.text(min_size=1))
def test_setting_a_field_twice_is_setting_it_once(item: dict[str, str], value: str) -> None:
    once = with_fields(item, {"note": value})
    assert with_fields(once, {"note": value}) == once
    assert {name: one for name, one in once.items() if name != "note"} == {
        name: one for name, one in item.items() if name != "note"
    }


# -- lists inside work packages --------------------------------------------------------------------

NESTED: dict[str, Any] = {
    "work_packages": [
        {"id": "wp-1", "title": "One", "tasks": [{"id": "t", "title": "T"}]},
        {"id": "wp-2", "title": "Two", "tasks": [{"id": "t", "title": "Other"}]},
    ]
}


def test_a_step_in_a_list_of_one_work_package_leaves_the_others() -> None:
    changed = after(NESTED, SetFields("work_packages.wp-1.tasks", "t", {"title": "New", "months.first": "2"}))
    assert changed["work_packages"][0]["tasks"] == [{"id": "t", "title": "New", "months": ["2", "2"]}]
    assert changed["work_packages"][1] == NESTED["work_packages"][1]


def test_a_list_that_a_work_package_has_not_yet_is_begun_and_an_emptied_one_goes() -> None:
    added = after(NESTED, Add("work_packages.wp-2.milestones", ({"id": "m", "title": "M"},)))
    assert added["work_packages"][1]["milestones"] == [{"id": "m", "title": "M"}]
    assert "tasks" not in after(NESTED, Remove("work_packages.wp-1.tasks", ("t",)))["work_packages"][0]


# -- what is not there any more --------------------------------------------------------------------


def test_what_somebody_else_removed_is_not_edited_and_the_rest_is() -> None:
    steps = (
        SetFields("costs", "gone", {"what": "X"}),
        Remove("costs", ("gone",)),
        Add("work_packages.gone.tasks", ({"id": "t", "title": "T"},)),
        SetFields("costs", "a", {"what": "New"}),
    )
    assert after({**LISTED, **NESTED}, *steps) == {
        **NESTED,
        "costs": [{"id": "a", "what": "New"}, {"id": "b", "what": "B"}],
    }


# -- as plans --------------------------------------------------------------------------------------


def test_an_edit_of_a_plan_is_read_like_a_file() -> None:
    plan = plan_of("city", costs=[line("city", "10.00", id="a")])
    changed, findings = edited(plan, Edit(WHAT, (SetFields("costs", "a", {"unit_cost": "12.50"}),)))
    assert changed is not None
    assert (changed.costs[0].unit_cost, findings) == (1250, [])


def test_an_edit_that_a_file_could_not_hold_yields_findings_and_no_plan() -> None:
    plan = plan_of("city", costs=[line("city", "10.00", id="a")])
    changed, findings = edited(plan, Edit(WHAT, (SetFields("costs", "a", {"unit_cost": "-1"}),)))
    assert changed is None
    assert [one.where for one in findings] == [("costs", 0, "unit_cost")]


def test_an_edit_without_steps_changes_nothing() -> None:
    plan = plan_of("city")
    changed, _ = edited(plan, Edit(WHAT, ()))
    assert changed is not None
    assert plan_data(changed) == plan_data(plan)
